"""Declarations of interest, in sentences and in lists."""

from __future__ import annotations

import pytest

from minutesparse.facts.attendance import read_attendance
from minutesparse.facts.declarations import read_declarations
from minutesparse.facts.people import people_of
from minutesparse.model import Declaration
from tests.blocks import laid


def declarations(*words: str, title: str = "Declarations of Interest") -> tuple[Declaration, ...]:
    source, places, items = laid(
        ("attendance", "Present: Cllr Jo Fox, Cllr Al Ash"),
        ("item", f"3 {title}"),
        *(("paragraph", part) for part in words),
        ("item", "7 Roads"),
        ("paragraph", "The report was noted."),
    )
    found = read_declarations(source, places, people_of(read_attendance(source, places, items)))
    assert all(source.slice(one.span) == one.text for one in found)
    return found


def test_a_sentence() -> None:
    (one,) = declarations("Councillor Fox declared a personal and prejudicial interest in item 7 and left the meeting.")
    assert (one.person, one.person_id, one.item) == ("Councillor Fox", "person-1", "item-2")
    assert (one.kind, one.kind_text, one.left_room) == ("personal_and_prejudicial", "personal and prejudicial", True)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Cllr Fox declared a disclosable pecuniary interest in item 7.", "pecuniary"),
        ("Cllr Fox declared a non-pecuniary interest as a resident.", "non_pecuniary"),
        ("Cllr Fox - Item 7: Other Registrable Interest, as a trustee.", "other_registrable"),
        ("A non-registrable interest was declared by Cllr Fox in item 7.", "non_registrable"),
        ("Mayor Jo Fox stated that she had a conflict of interest with item 7.", "conflict"),
        ("Cllr Fox declared an interest in item 7.", "unspecified"),
    ],
)
def test_kinds(words: str, kind: str) -> None:
    (one,) = declarations(words)
    assert one.kind == kind
    assert one.person_id == "person-1"


def test_several_people() -> None:
    found = declarations("Councillors Fox and Ash declared personal interests in item 7 but remained in the room.")
    assert [(one.person, one.left_room) for one in found] == [("Fox", False), ("Ash", False)]


@pytest.mark.parametrize(
    "words",
    ["None.", "Nil", "There were no declarations.", "That it BE NOTED that no pecuniary interests were disclosed."],
)
def test_none(words: str) -> None:
    (one,) = declarations(words)
    assert (one.kind, one.person) == ("none", None)


def test_what_is_no_declaration() -> None:
    assert declarations("Cllr Fox declared the fete open.", "Residents had an interest in it.", title="Fete") == ()
    assert declarations("Members were reminded to declare any interest.") == ()
