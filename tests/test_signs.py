"""What has no sign is not read: so every wording of a fact must hold one of the fact's signs."""

from __future__ import annotations

import pytest

from minutesparse import dialects
from minutesparse.dialects import SIGNS
from minutesparse.dialects.cue import Cue
from minutesparse.facts.signs import signs_of

DECIDING = {"decision", "motion"}
NEEDED = {
    "FORMULAS": DECIDING,
    "DISPOSITIONS": DECIDING,
    "DECISION_OPENINGS": DECIDING,
    "MOVERS": {"mover", "seconder"},
    "RESULTS": DECIDING,
    "VOTE_OPTIONS": {"option"},
    "APOLOGIES": {"presence"},
    "MOVES": {"move"},
    "DECLARING": {"interest"},
    "INTEREST_KINDS": {"interest"},
    "OPEN_TIMES": {"opening"},
    "CLOSE_TIMES": {"closing"},
}
#: Rows whose place tells them: bare names with a stroke between them or behind a number, "None" in its item.
ELSEWHERE = {
    "titled pair",
    "two with a stroke",
    "pair",
    "number, then two names",
    "number, then two with a dash",
    "nobody",
}


def rows() -> list[tuple[str, Cue]]:
    return [(table, cue) for table in NEEDED for cue in getattr(dialects, table) if cue.name not in ELSEWHERE]


@pytest.mark.parametrize(("table", "cue"), rows(), ids=lambda value: value.name if isinstance(value, Cue) else value)
def test_every_example_holds_a_sign_of_its_fact(table: str, cue: Cue) -> None:
    examples = [form for text in cue.examples for form in (text, f"({text}).")]
    assert not [text for text in examples if signs_of(text).isdisjoint(NEEDED[table])]


@pytest.mark.parametrize("fact", SIGNS)
def test_signs_are_found_as_they_are_written_and_small_ones_in_any_case(fact: str) -> None:
    for sign in SIGNS[fact]:
        assert fact in signs_of(f"the {sign.strip()} of"), sign
        assert sign != sign.lower() or fact in signs_of(f"THE {sign.strip().upper()} OF"), sign
        assert fact not in signs_of("The old mill is open on Sundays."), sign


@pytest.mark.parametrize(
    ("fact", "text", "other"),
    [
        ("decision", "it will BE done", "it will be done, MAYBE"),
        ("move", "Cllr Fox left", "Cllr Fox cleft it"),
        ("interest", "a DPI in item 4", "a dpi of 300"),
    ],
)
def test_a_space_is_the_end_of_a_word_and_capitals_stand_for_themselves(fact: str, text: str, other: str) -> None:
    assert (fact in signs_of(text), fact in signs_of(other)) == (True, False)
