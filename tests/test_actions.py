"""What must be done by whom."""

from __future__ import annotations

import pytest

from minutesparse import parse
from minutesparse.facts.actions import read_actions
from minutesparse.facts.people import People
from minutesparse.model import Action
from tests.blocks import laid


def actions(*blocks: tuple[str, str]) -> tuple[Action, ...]:
    source, places, _ = laid(("item", "1 Business"), *blocks)
    return read_actions(source, places, People())


@pytest.mark.parametrize(
    ("text", "owner", "due"),
    [
        ("ACTION: Strategic Director, Corporate Resources", "Strategic Director, Corporate Resources", None),
        ("ACTION: Clerk to write to Highways by 30 April 2019", "Clerk", "2019-04-30"),
        ("Action by: Cllr Fox", "Cllr Fox", None),
        ("ACTION (GD): write to the school", "GD", None),
        ("Action: write to the school (GD)", "GD", None),
        ("Action: find out who owns the hedge", None, None),
    ],
)
def test_labelled(text: str, owner: str | None, due: str | None) -> None:
    (one,) = actions(("action", text))
    assert (one.owner, one.due_date) == (owner, due)


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("G. Doyle to check with the Property Section for update.", "G. Doyle"),
        ("The Clerk to write to the landowner.", "The Clerk"),
        ("Cllr Fox and Cllr Ash to meet the contractor.", "Cllr Fox and Cllr Ash"),
        ("RB to check with BHA.", "RB"),
    ],
)
def test_a_point_that_only_says_who_is_to_do_what(text: str, owner: str) -> None:
    (one,) = actions(("bullet", text))
    assert one.owner == owner


@pytest.mark.parametrize(
    "text",
    [
        "The Clerk agreed to write to the school.",
        "Council to consider the budget.",
        "The road is closed. RB to check with BHA if it can be opened.",
        "Appreciation to staff at Public Works for their work.",
        "Mill Lane to the west of the bridge is flooded.",
        "Members to note the report.",
    ],
)
def test_undertakings_and_plain_text_are_none(text: str) -> None:
    assert actions(("bullet", text)) == ()


def test_initials_under_their_point() -> None:
    (one,) = actions(("bullet", "Clock Tower - a plumber was needed."), ("action", "GD/IK"))
    assert (one.owner, one.text) == ("GD/IK", "Clock Tower - a plumber was needed.")


def test_the_owner_stands_where_the_action_is_marked() -> None:
    (one,) = actions(("paragraph", "Two seats are vacant and will be advertised."), ("action", "Action CB, NT, JH"))
    assert (one.owner, one.text) == ("CB, NT, JH", "Two seats are vacant and will be advertised.")


def test_an_owner_at_the_right_margin() -> None:
    (one,) = actions(("paragraph", "The auditor has asked\nfor the stubs, which are in the hall.          RB/JS"))
    assert (one.owner, one.text) == ("RB/JS", "The auditor has asked for the stubs, which are in the hall.")


def test_what_is_done_needs_no_action() -> None:
    assert actions(("bullet", "Clerk to write to the auditor - Done")) == ()


def test_torn_columns_are_not_guessed() -> None:
    found = actions(("bullet", "Clock Tower."), ("bullet", "Hedge."), ("action", "GD"), ("action", "IK"))
    assert found == ()


def test_points_under_a_heading_of_actions() -> None:
    found = actions(("heading", "Agreed actions"), ("bullet", "Find a plumber"), ("bullet", "Clerk to write"))
    assert [one.owner for one in found] == [None, "Clerk"]


def test_owners_are_resolved() -> None:
    minutes = parse(
        "Elmstead Parish Council\n\nPresent: Rob Boyd RB, Jo Fox JF\n\n1. Apologies\n\nNone.\n\n"
        "2. Roads\n\nThe road was wet.\n\nACTION: RB to check the drain.\n"
    )
    (one,) = minutes.actions
    people = {row.person.id: row.person.name for row in minutes.attendance}
    assert [people[id] for id in one.owner_ids] == ["Rob Boyd"]
    assert one.item == "item-2"
