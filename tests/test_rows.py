"""The fast forms of a merged table say what trying its rows one by one says."""

from __future__ import annotations

import pytest
import regex

from minutesparse import dialects
from minutesparse.dialects.cue import Cue
from minutesparse.facts.formulas import _CAPITAL, _DISPOSITION, _IMPERSONAL_OPENING, _OPENING
from minutesparse.facts.name_words import TITLE
from minutesparse.facts.patterns import by_letters
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
    patterns = [(cue, regex.compile(row, rows._flags)) for cue, row in rows._rows]
    assert texts
    for text in texts:
        for start in range(min(12, len(text))):
            slow = next(((cue, found.span()) for cue, row in patterns if (found := row.match(text, start))), None)
            fast = rows.match(text, start)
            assert (fast and (fast[0], fast[1].span())) == slow, (text, start)


def test_the_first_row_is_told_wherever_it_stands_and_the_first_place_whatever_the_row() -> None:
    rows = Rows((Cue("late", r"\bfox\b"), Cue("early", r"ash")))
    won = [rows.first("the ash, a fox, a fox"), rows.search("the ash, a fox"), rows.search("the ash, a fox", 5)]
    assert [(cue.name, found.start()) for cue, found in filter(None, won)] == [("late", 11), ("early", 4), ("late", 11)]
    assert rows.search("smash") is None  # no wording begins inside a word


def test_the_row_that_won_is_told_even_where_rows_hold_groups() -> None:
    rows = Rows((Cue("one", r"(a)(?P<inside>b)(?=(c))"), Cue("two", r"(?P<other>a)b")))
    assert [won and won[0].name for won in map(rows.match, ("abc", "abd", "b"))] == ["one", "two", None]


@pytest.mark.parametrize(
    ("plain", "grouped"),
    [
        ("moved|motion|mover", "mo(?:ve(?:d|r)|tion)"),
        ("council|co|other|coun", "co(?:uncil||un)|other"),
        ("a|B|b", "a|B|b"),
        (r"a?b|ab|\|x|[|)]y|(?:d|e)|z", r"a?b|ab|\|x|[|)]y|(?:d|e)|z"),
    ],
)
def test_alternatives_are_grouped_by_their_letters(plain: str, grouped: str) -> None:
    assert by_letters(plain) == grouped


@pytest.mark.parametrize("table", sorted(name for name in vars(dialects) if name.isupper() and name != "SIGNS"))
def test_grouped_alternatives_match_what_the_plain_ones_match(table: str) -> None:
    cues = getattr(dialects, table)
    rows = [regex.sub(r"\{name\}|\{titled\}", r"[A-Z][a-z. A-Z]+", cue.pattern) for cue in cues]
    plain, joined = "|".join(f"(?:{row})" for row in rows), "|".join(rows)
    texts = [text for cue in cues for text in (*cue.examples, *cue.not_examples)]
    assert texts
    for text in [*texts, *map(str.upper, texts)]:
        slow = [found.span() for found in regex.finditer(plain, text, regex.IGNORECASE)]
        assert [found.span() for found in regex.finditer(by_letters(joined), text, regex.IGNORECASE)] == slow, text
