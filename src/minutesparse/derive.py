"""What follows from the minutes but is not printed in them, each fact marked as inferred with its grounds."""

from __future__ import annotations

from collections.abc import Iterable

import regex
from attrs import evolve

from minutesparse.model import AgendaItem, Attendance, Count, Decision, Minutes, Vote

__all__ = ["derive"]


def derive(minutes: Minutes) -> Minutes:
    """New minutes with the votes that a unanimous decision leaves no doubt about, person by person.

    Nothing that is printed is changed. Every vote and count that is added has `inferred=True`, and a vote
    says in `inferred_from` what it was inferred from. Where the text leaves room for an abstention, an
    absence or a recusal, nothing is added.
    """
    members = _members(minutes)
    order = {item.id: number for number, item in enumerate(minutes.all_items())}
    decisions = tuple(
        _with_votes(decision, voters)
        if (voters := _voters(decision, minutes, members, order))
        else _with_counts(decision)
        for decision in minutes.decisions
    )
    return evolve(minutes, decisions=decisions)


_NO_VOTE = regex.compile(
    r"\b(?:clerk|officer|secretary|manager|director|attorney|solicitor|engineer|staff|treasurer|administrator|superintendent|reporter|guest|observer|constable|pcso|executive)\b",
    regex.IGNORECASE,
)
_ROOM = regex.compile(
    r"\b(?:abstain|abstention|abstaining|recus|excus|not\s+voting|did\s+not\s+vote|left\s+the\s+(?:meeting|room|chamber)|absent|took\s+no\s+part|voice\s+vote)",
    regex.IGNORECASE,
)


def _members(minutes: Minutes) -> tuple[Attendance, ...]:
    """Those present who have a vote; nobody where one person is listed both as present and as missing."""
    missing = {row.person.id for row in minutes.attendance if row.status in ("apologies", "absent")}
    present = tuple(row for row in minutes.attendance if row.status == "present")
    if any(row.person.id in missing for row in present):
        return ()
    return tuple(row for row in present if not _NO_VOTE.search(row.person.role or ""))


def _voters(
    decision: Decision, minutes: Minutes, members: tuple[Attendance, ...], order: dict[str, int]
) -> tuple[Attendance, ...]:
    """Who voted for a unanimous decision; empty where anybody may not have."""
    if (
        not decision.unanimous
        or decision.votes
        or decision.result not in ("pass", None)
        or decision.repeat_of is not None
    ):
        return ()
    if len(members) < 2 or _ROOM.search(decision.text):
        return ()
    if any(count.option != "yes" and count.value for count in decision.counts):
        return ()
    if any(count.option == "yes" and count.value != len(members) for count in decision.counts):
        return ()
    if any(row.arrived is not None or row.left is not None for row in members):
        return ()
    if _declared(decision, minutes):
        return ()
    del order
    return members


def _declared(decision: Decision, minutes: Minutes) -> bool:
    """Whether somebody declared an interest that may have kept them from this vote."""
    for declaration in minutes.declarations:
        if declaration.kind == "none" or declaration.person is None:
            continue
        if (
            declaration.left_room
            or declaration.item is None
            or declaration.item in _names_of(decision, minutes.all_items())
        ):
            return True
    return False


def _names_of(decision: Decision, items: Iterable[AgendaItem]) -> set[str]:
    """The ids and printed numbers of a decision's items."""
    names = set(decision.items)
    for item in items:
        if item.id in decision.items and item.number:
            names.add(item.number)
    return names


def _with_votes(decision: Decision, voters: tuple[Attendance, ...]) -> Decision:
    votes = tuple(
        Vote(
            option="yes",
            option_text="",
            voter_name=row.person.name,
            voter_id=row.person.id,
            inferred=True,
            inferred_from="unanimous decision, list of those present",
        )
        for row in voters
    )
    counts = decision.counts or (Count(option="yes", option_text="", value=len(votes), inferred=True),)
    return evolve(decision, votes=votes, counts=counts)


def _with_counts(decision: Decision) -> Decision:
    """Counts that a printed roll of names adds up to."""
    if decision.counts or not any(vote.option == "yes" for vote in decision.votes):
        return decision
    added: dict[str, int] = {}
    for vote in decision.votes:
        if vote.option in ("yes", "no", "abstain"):
            added[vote.option] = added.get(vote.option, 0) + 1
    counts = tuple(Count(option=option, option_text="", value=value, inferred=True) for option, value in added.items())  # type: ignore[arg-type]
    return evolve(decision, counts=counts)
