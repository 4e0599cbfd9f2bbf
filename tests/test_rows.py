"""The fast forms of a merged table say what trying its rows one by one says."""

from __future__ import annotations

import pytest

from minutesparse.dialects.cue import Cue
from minutesparse.facts.formulas import _CAPITAL, _DISPOSITION, _IMPERSONAL_OPENING, _OPENING
from minutesparse.facts.name_words import TITLE
from minutesparse.facts.rows import Rows
from minutesparse.facts.venues import _LABEL

READERS = {"titles": TITLE, "openings": _OPENING, "it was": _IMPERSONAL_OPENING, "dispositions": _DISPOSITION,
           "in capitals": _CAPITAL, "masthead labels": _LABEL}  # fmt: skip
AROUND = ("{}", "{} Fox", "It was {} that", "*{}* by", " – {}:", "x{}", "({}) 12")


@pytest.mark.parametrize("name", READERS)
def test_looking_at_the_first_letters_loses_no_match(name: str) -> None:
    rows = READERS[name]
    examples = [example for cue in rows.cues for example in (*cue.examples, *cue.not_examples)]
    texts = [around.format(form) for text in examples for around in AROUND for form in (text, text.upper())]
    assert texts
    for text in texts:
        for start in range(min(12, len(text))):
            slow = rows.pattern.match(text, start)
            fast = rows.match(text, start)
            assert (fast and fast[1].span()) == (slow and slow.span()), (text, start)


def test_the_row_that_won_is_told_even_where_rows_hold_groups() -> None:
    rows = Rows((Cue("one", r"(a)(?P<inside>b)(?=(c))"), Cue("two", r"(?P<other>a)b")))
    assert [won and won[0].name for won in map(rows.match, ("abc", "abd", "b"))] == ["one", "two", None]
