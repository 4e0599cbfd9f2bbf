"""The gate before a pattern turns nothing away that the pattern would match."""

import importlib
import pkgutil

import pytest

import minutesparse
from minutesparse.dialects import ITEM_TITLES
from minutesparse.markers import MARKERS
from minutesparse.tree.opening import Opening
from tests.samples import SAMPLES, read

OPENINGS = {
    f"{module.name}.{name}": value
    for module in pkgutil.walk_packages(minutesparse.__path__, "minutesparse.")
    if not module.name.endswith("__main__")
    for name, value in vars(importlib.import_module(module.name)).items()
    if isinstance(value, Opening)
}
EXAMPLES = [example for row in (*MARKERS, *ITEM_TITLES) for example in row.examples + row.not_examples]
LINES = [line.strip() for path in SAMPLES for line in read(path).splitlines()]


def span(match):
    return match and match.span()


def without_gate(opening, text):
    """The patterns, tried one by one."""
    return next(filter(None, (pattern.match(text) for pattern in opening.patterns)), None)


def test_there_are_some():
    assert OPENINGS


@pytest.mark.parametrize("name", OPENINGS)
def test_lines_match_as_without_the_gate(name):
    opening = OPENINGS[name]
    for line in [*EXAMPLES, *LINES]:
        for text in (line, line.lower(), line.upper(), line[:5], line[3:]):
            assert span(opening.match(text)) == span(without_gate(opening, text)), text
