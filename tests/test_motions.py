"""Movers and seconders as they are printed in many countries."""

from __future__ import annotations

import pytest

from minutesparse.dialects import MOVERS
from minutesparse.dialects.cue import Cue
from minutesparse.facts.motions import read_movers


def names(text: str) -> tuple[str | None, tuple[str, ...]]:
    moved = read_movers(text, 0, len(text)).names(text)
    return moved.mover, moved.seconders


@pytest.mark.parametrize("cue", MOVERS, ids=lambda cue: cue.name)
def test_every_row_reads_its_examples(cue: Cue) -> None:
    for text in cue.examples:
        mover, seconders = names(text)
        parts = cue.value.split()
        assert (mover is not None, bool(seconders)) == ("mover" in parts, "seconder" in parts), text


@pytest.mark.parametrize("cue", MOVERS, ids=lambda cue: cue.name)
def test_every_example_holds_what_its_row_needs(cue: Cue) -> None:
    assert not cue.needs or all(any(need in text.casefold() for need in cue.needs) for text in cue.examples)
    assert all(need == need.casefold() and "i" not in need for need in cue.needs)


@pytest.mark.parametrize("cue", MOVERS, ids=lambda cue: cue.name)
def test_every_row_loses_its_counter_examples(cue: Cue) -> None:
    for text in cue.not_examples:
        found = read_movers(text, 0, len(text))
        wanted = tuple(part for part in cue.value.split() if part != "later")
        got = ("mover",) * (found.mover is not None) + ("seconder",) * bool(found.seconders)
        assert got != wanted or "seconded by" in cue.name or found.covered[0][0] > 0, text


@pytest.mark.parametrize(
    ("text", "mover", "seconders"),
    [
        ("Proposed by Councillor Collier; Seconded by Councillor Keel;", "Councillor Collier", ("Councillor Keel",)),
        ("Cllr Mrs Fox proposed acceptance seconded by Cllr Ash. Agreed", "Cllr Mrs Fox", ("Cllr Ash",)),
        ("Prop.P.Lowe, 2nd L.Rush.", "P.Lowe", ("L.Rush",)),
        ("Proposed by PW, seconded by PP.", "PW", ("PP",)),
        ("Member Fox moved and Member de la Ash seconded to", "Member Fox", ("Member de la Ash",)),
        ("Proposed by Cllr Rush, seconded by Councillor Ash (C) and agreed.", "Cllr Rush", ("Councillor Ash (C)",)),
        ("Motion made by D. Fox Seconded by A. Ash That it BE ADJOURNED.", "D. Fox", ("A. Ash",)),
        ("PROPOSED CLLR HILL SECONDED CLLR DALE", "CLLR HILL", ("CLLR DALE",)),
        ("Clark proposed Cllr Mrs Hull, seconded by Cllr Hand.", "Clark", ("Cllr Hand",)),
        ("The Chair proposed that X be done, seconded by Cllr Ash, all in favour", "The Chair", ("Cllr Ash",)),
        ("Moved by the Mayor (Cllr Fox), Seconded by Cllr O’Neill and", "the Mayor (Cllr Fox)", ("Cllr O’Neill",)),
        ("RESOLVED on the motion of Councillors Fox and Ash that", "Fox", ("Ash",)),
        ("the Privacy Policy Cllr Kit Ash-Fox proposed, Cllr Jo Lowe seconded", "Cllr Kit Ash-Fox", ("Cllr Jo Lowe",)),
        ("Moved Cr Reeve, seconded Cr Lowe", "Cr Reeve", ("Cr Lowe",)),
        ("seconded by Councillors Fox and Ash", None, ("Fox", "Ash")),
        ("RESOLVED [12/22] (Fox/Ash) that the minutes be confirmed", "Fox", ("Ash",)),
        ("These were moved as correct by Jo Fox and Al Ash", "Jo Fox", ("Al Ash",)),
        ("BOARD VOTE: Motion to Approve: Jo Fox  Second: Al Ash", "Jo Fox", ("Al Ash",)),
        ("The minute was approved. Proposed FS, seconded IG.", "FS", ("IG",)),
        ("MOVED by Deputy Chairperson A Fox, seconded by Member B Ash:", "Deputy Chairperson A Fox", ("Member B Ash",)),
    ],
)  # fmt: skip
def test_movers_and_seconders(text: str, mover: str | None, seconders: tuple[str, ...]) -> None:
    got = names(text)
    assert got[0] == mover
    assert tuple(name.removeprefix("Councillors ") for name in got[1]) == seconders


@pytest.mark.parametrize(
    "text",
    [
        "The report was noted.",
        "There was discussion about a proposal from GD to look at a group.",
        "Second Reading of Bill No. 101",
        "Public Rights of Way (Footpaths/Bridleways) were walked.",
        "Proposed Variation No. 2 to the Development Plan",
        "The next meeting is on Tuesday 2nd October 2012",
        "Motion passed",
    ],
)
def test_nobody_moves(text: str) -> None:
    assert names(text) == (None, ())


def test_names_for_a_decision_to_come() -> None:
    text = "In seconding, the Cabinet Member for Roads and Parks said that it was a good plan."
    found = read_movers(text, 0, len(text))
    assert found.later
    assert found.names(text).seconders == ("the Cabinet Member for Roads and Parks",)
