"""What is inferred, and what leaves room for doubt."""

from __future__ import annotations

import pytest
from attrs import evolve

from minutesparse.derive import derive
from minutesparse.model import Attendance, Count, Decision, Declaration, Minutes, Moment, Person, Vote
from minutesparse.source import Source, Span

TEXT = "It was unanimously agreed to cut the hedge."
SPAN = Span(0, len(TEXT))


def minutes(**changes: object) -> Minutes:
    """Two members and the clerk, and one unanimous decision that `changes` alters."""
    people = (Person("person-1", "Jo Fox"), Person("person-2", "Al Ash"), Person("person-3", "Di Lowe", role="Clerk"))
    decision = Decision(SPAN, "agreed", "It was agreed", "prose", TEXT, items=("item-1",), unanimous=True)
    return Minutes(
        Source.of_text(TEXT),
        attendance=tuple(Attendance(person, "present", SPAN) for person in people),
        decisions=(evolve(decision, **changes),),
    )


def inferred(told: Minutes) -> list[str | None]:
    return [vote.voter_id for vote in derive(told).decisions[0].votes if vote.inferred]


def test_a_unanimous_decision_person_by_person() -> None:
    (decision,) = derive(minutes()).decisions
    assert [(vote.option, vote.voter_name) for vote in decision.votes] == [("yes", "Jo Fox"), ("yes", "Al Ash")]
    assert all(vote.inferred and vote.inferred_from for vote in decision.votes)
    assert [(count.option, count.value, count.inferred) for count in decision.counts] == [("yes", 2, True)]


@pytest.mark.parametrize(
    "changes",
    [
        {"unanimous": None},
        {"result": "fail"},
        {"counts": (Count("abstain", "abstained", 1),)},
        {"counts": (Count("yes", "For", 3),)},
        {"text": "It was unanimously agreed; Cllr Ash abstained."},
        {"text": "It was unanimously agreed in the absence of Cllr Ash, who left the meeting."},
        {"repeat_of": 0},
    ],
)
def test_room_for_doubt(changes: dict[str, object]) -> None:
    assert inferred(minutes(**changes)) == []


def test_nobody_who_came_late_or_left() -> None:
    told = minutes()
    late = evolve(told.attendance[0], arrived=Moment("arrived at 8 pm", SPAN, time="20:00"))
    assert inferred(evolve(told, attendance=(late, *told.attendance[1:]))) == []


def test_an_interest_in_the_item() -> None:
    told = minutes()
    declared = Declaration(SPAN, "Cllr Fox declared an interest", person="Cllr Fox", item="item-1")
    assert inferred(evolve(told, declarations=(declared,))) == []
    assert inferred(evolve(told, declarations=(evolve(declared, item="item-9"),))) == ["person-1", "person-2"]


def test_somebody_listed_twice() -> None:
    told = minutes()
    away = evolve(told.attendance[0], status="apologies")
    assert inferred(evolve(told, attendance=(*told.attendance, away))) == []


def test_counts_that_a_roll_adds_up_to() -> None:
    votes = (Vote("yes", "AYES", "Fox"), Vote("yes", "AYES", "Ash"), Vote("no", "NOES", "Rush"))
    (decision,) = derive(minutes(votes=votes, unanimous=None)).decisions
    assert [(count.option, count.value, count.inferred) for count in decision.counts] == [
        ("yes", 2, True),
        ("no", 1, True),
    ]
    assert decision.votes == votes


def test_what_is_printed_stays() -> None:
    printed = (Count("yes", "For", 2),)
    (decision,) = derive(minutes(counts=printed)).decisions
    assert decision.counts == printed
