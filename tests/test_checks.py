"""Disagreements inside a record, each with its code."""

from __future__ import annotations

from pathlib import Path

import regex
from attrs import evolve

from minutesparse.checks import check
from minutesparse.model import AgendaItem, Attendance, Count, Decision, Meeting, Minutes, Paragraph, Person, Vote
from minutesparse.source import Source, Span

ROOT = Path(__file__).parent.parent
SPAN = Span(0, 1)
FOX, ASH, REED, OAK = (Person(f"person-{n}", name) for n, name in enumerate(("Fox", "Ash", "Reed", "Oak"), 1))
DECISION = Decision(span=SPAN, kind="agreed", cue="AGREED", basis="formula", text="AGREED")


def minutes(*decisions: Decision, **parts: object) -> Minutes:
    rows = [Attendance(person, "present", SPAN) for person in (FOX, ASH, REED)]
    rows.append(Attendance(OAK, "apologies", SPAN))
    whole = Minutes(source=Source.of_text("x"), attendance=tuple(rows), decisions=decisions)
    return evolve(whole, **parts)  # type: ignore[arg-type]  # fields of Minutes


def codes(whole: Minutes) -> list[str]:
    return [issue.code for issue in check(whole)]


def item(number: str, *words: str) -> AgendaItem:
    blocks = tuple(Paragraph(SPAN, text=text) for text in words)
    return AgendaItem(f"item-{number}", SPAN, number=number, title="Roads", blocks=blocks)


def test_a_sound_record_raises_nothing() -> None:
    votes = tuple(Vote("yes", "For", person.name, person.id) for person in (FOX, ASH))
    counts = (Count("yes", "For", 2),)
    sound = evolve(DECISION, mover="Fox", mover_id="person-1", counts=counts, votes=votes, result="pass")
    assert codes(minutes(sound, items=(item("1", "x"), item("2", "x"), item("3", "x")))) == []


def test_tallies() -> None:
    twice = (Vote("yes", "For", "Fox", "person-1"), Vote("yes", "For", "Fox", "person-1"))
    odd = evolve(DECISION, counts=(Count("yes", "For", 3),), votes=twice)
    assert codes(minutes(odd)) == ["tally-mismatch", "voted-twice"]


def test_results() -> None:
    counts = (Count("yes", "For", 2), Count("no", "Against", 3))
    lost = evolve(DECISION, counts=counts, result="pass")
    assert codes(minutes(lost)) == ["result-mismatch"]
    assert codes(minutes(evolve(lost, casting_vote="Fox"))) == []


def test_movers_and_voters_against_the_lists() -> None:
    moved = evolve(DECISION, mover="Oak", mover_id="person-4", seconders=("Elm",), seconder_ids=(None,))
    assert codes(minutes(moved)) == ["mover-not-present", "seconder-not-listed"]
    votes = (Vote("no", "No", "Oak", "person-4"), Vote("yes", "Yes", "Elm"), Vote("absent", "Absent", "Yew"))
    voted = evolve(DECISION, votes=votes)
    assert codes(minutes(voted)) == ["voter-not-present", "voter-not-listed"]
    assert codes(minutes(voted, attendance=())) == ["voter-not-present"]
    same = evolve(DECISION, mover="Fox", mover_id="person-1", seconders=("Fox",), seconder_ids=("person-1",))
    assert codes(minutes(same)) == ["mover-is-seconder"]


def test_lists_quorum_and_times() -> None:
    rows = (Attendance(FOX, "present", SPAN), Attendance(FOX, "apologies", SPAN), Attendance(FOX, "absent", SPAN))
    assert codes(minutes(attendance=rows)) == ["apologies-and-present", "absent-and-present"]
    assert codes(minutes(blocks=(Paragraph(SPAN, text="The quorum for this meeting is four."),))) == ["below-quorum"]
    assert codes(minutes(blocks=(Paragraph(SPAN, text="The quorum is 3."),))) == []
    assert codes(minutes(meeting=Meeting(start_time="19:30", end_time="09:15"))) == ["end-before-start"]
    assert codes(minutes(meeting=Meeting(start_time="19:30", end_time="00:15"))) == []


def test_numbering_and_empty_items() -> None:
    numbers = ("1", "2", "2", "4", "3")
    found = codes(minutes(items=tuple(item(number, "x") for number in numbers)))
    assert found == ["numbering-repeat", "numbering-gap", "numbering-order"]
    assert codes(minutes(items=(item("1"),))) == ["empty-item"]
    assert codes(minutes(evolve(DECISION, items=("item-1",)), items=(item("1"),))) == []
    assert codes(minutes(items=tuple(item(number, "x") for number in ("22/18", "23/18", "25/18")))) == ["numbering-gap"]


def test_every_code_is_documented() -> None:
    page = (ROOT / "docs" / "issues.md").read_text("utf-8")
    documented = set(regex.findall(r"^\| `([a-z-]+)` \|", page, regex.MULTILINE))
    used: set[str] = set()
    for path in (ROOT / "src").rglob("*.py"):
        used |= set(regex.findall(r"\bIssue\(\s*\"([a-z-]+)\"", path.read_text("utf-8")))
    assert used <= documented, sorted(used - documented)
