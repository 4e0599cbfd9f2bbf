"""The gate against patterns that explode: each against every attack, under a limit that only a hang can reach.

How their time grows is measured by `make bench`; here nothing is timed.
"""

import pytest

from tests.patterns import ATTACKS, attack, patterns

PATTERNS = patterns()
SIZE = 20_000


def test_the_walk_finds_the_patterns():
    assert len(PATTERNS) > 150
    assert len(ATTACKS) >= 10
    assert any(name.startswith("marker ") for name in PATTERNS)
    assert any(name.startswith("minutesparse.facts.") for name in PATTERNS)
    assert any(name.startswith("minutesparse.tree.") for name in PATTERNS)


def test_how_a_pattern_is_tried_is_read_off_the_source():
    assert PATTERNS["minutesparse.facts.formulas._SHOUT"].uses == {"search", "finditer"}
    assert PATTERNS["minutesparse.tree.wrap._CAPTION"].uses == {"match"}


@pytest.mark.parametrize("name", ATTACKS)
def test_no_pattern_explodes(name, hang_limit):
    text = attack(name, SIZE)
    for tried in PATTERNS.values():
        tried(text)
