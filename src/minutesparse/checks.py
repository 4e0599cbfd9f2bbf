"""Does the record agree with itself? Each doubt is an `Issue` with a stable code; docs/issues.md lists them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import regex

from minutesparse.model import AgendaItem, Decision, Minutes
from minutesparse.source import Issue, Span

_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBER_WORDS = {word: number for number, word in enumerate(_NUMBERS)}
_QUORUM = regex.compile(
    r"\bquorum\b[^.\d]{0,40}?(?:\b(?:is|of|was|for|at|being)\b|[:=–-])\s*(?:the\s+\w+\s+(?:is\s+)?)?(?P<number>\d{1,2}|"
    + "|".join(_NUMBERS)
    + r")\b",
    regex.IGNORECASE,
)
_PLAIN = regex.compile(r"(?P<number>\d{1,4})(?P<rest>[./]\d{2,4})?\.?\Z")
_MINUTES = regex.compile(r"\b(?:minutes|cofnodion|proceedings)\b", regex.IGNORECASE)
_CAST = ("yes", "no", "abstain")


def check(minutes: Minutes) -> tuple[Issue, ...]:
    """Every disagreement found, in a fixed order."""
    return (
        *_not_minutes(minutes),
        *_times(minutes),
        *_lists(minutes),
        *_quorum(minutes),
        *_numbering(minutes),
        *_empty_items(minutes),
        *_decisions(minutes),
    )


def _not_minutes(minutes: Minutes) -> Iterator[Issue]:
    """Nobody was there, nothing was decided, and the word does not stand there."""
    if minutes.attendance or minutes.decisions or minutes.status or not minutes.source.text:
        return
    if not _MINUTES.search(minutes.source.text) and not next(minutes.find("vote_event"), None):
        yield Issue("not-minutes", "info", "nothing in the text says that these are minutes", None)


def _times(minutes: Minutes) -> Iterator[Issue]:
    start, end = minutes.meeting.start_time, minutes.meeting.end_time
    if start and end and end < start and not (end < "06:00" and start >= "12:00"):  # past midnight
        where = minutes.meeting.end_time_span
        yield Issue("end-before-start", "warning", f"the meeting ends at {end} and starts at {start}", where)


def _lists(minutes: Minutes) -> Iterator[Issue]:
    """People listed as present and as away."""
    here = {row.person.id for row in minutes.attendance if row.status in ("present", "in_attendance")}
    for row in minutes.attendance:
        if row.status in ("apologies", "absent") and row.person.id in here:
            code = "apologies-and-present" if row.status == "apologies" else "absent-and-present"
            yield Issue(code, "warning", f"{row.person.name} is listed as {row.status} and as present", row.span)


def _quorum(minutes: Minutes) -> Iterator[Issue]:
    present = sum(row.status == "present" for row in minutes.attendance)
    if not present:
        return
    for node in minutes.walk():
        text = getattr(node, "text", "")
        if "uorum" not in text and "UORUM" not in text:
            continue
        found = _QUORUM.search(text)
        if found is not None:
            word = found["number"].casefold()
            needed = int(word) if word.isdigit() else _NUMBER_WORDS[word]
            if present < needed:
                message = f"{present} are listed as present, the quorum is {needed}"
                yield Issue("below-quorum", "warning", message, node.span)
            return


def _numbering(minutes: Minutes) -> Iterator[Issue]:
    """Gaps and repeats in the series of top items, where it is one series of plain numbers."""
    plain = [(_PLAIN.match(item.number or ""), item) for item in minutes.items]
    found = [(match, item) for match, item in plain if match is not None]
    if len(found) < 3:
        return
    yearly = len({match["number"] for match, _ in found}) == 1 and all(match["rest"] for match, _ in found)
    series = [(int(match["rest"][1:] if yearly else match["number"]), item) for match, item in found]  # 24/001, 24/002
    for (before, _), (number, item) in pairwise(series):
        where = item.number_span or _heading(item)
        if number == before:
            yield Issue("numbering-repeat", "info", f"item number {item.number} is printed twice", where)
        elif number > before + 1:
            yield Issue("numbering-gap", "info", f"item {item.number} follows item {before}", where)
        elif number < before and number != 1:
            yield Issue("numbering-order", "info", f"item {item.number} follows item {before}", where)


def _empty_items(minutes: Minutes) -> Iterator[Issue]:
    """Items with a heading and nothing else, unless a decision covers them, or the close of the meeting follows."""
    decided = {id for decision in minutes.decisions for id in decision.items}
    for item in minutes.all_items():
        if not item.blocks and not item.items and item.id not in decided and item.classification != "adjournment":
            name = item.title or item.number or item.id
            yield Issue("empty-item", "info", f"nothing is recorded under {name!r}", _heading(item))


def _decisions(minutes: Minutes) -> Iterator[Issue]:
    """Votes that do not add up, and movers and voters that the lists do not name."""
    statuses: dict[str, set[str]] = {}
    for row in minutes.attendance:
        statuses.setdefault(row.person.id, set()).add(row.status)
    listed = sum("present" in status for status in statuses.values()) > 2
    for decision in minutes.decisions:
        yield from _decision(decision, statuses, listed)


def _decision(decision: Decision, statuses: dict[str, set[str]], listed: bool) -> Iterator[Issue]:
    """`statuses` are those of each person of the lists; `listed` says that there are lists of members at all."""
    yield from _tally(decision)
    yield from _result(decision)
    parts = [("mover", decision.mover, decision.mover_id)]
    parts += [("seconder", name, id) for name, id in zip(decision.seconders, decision.seconder_ids, strict=False)]
    for part, name, id in parts:
        if name is None:
            continue
        if id is None and listed:
            yield Issue(f"{part}-not-listed", "info", f"{part} {name} is in no attendance list", decision.span)
        elif id is not None and not statuses.get(id, set()) & {"present", "in_attendance"}:
            yield Issue(f"{part}-not-present", "warning", f"{part} {name} is not listed as present", decision.span)
    if decision.mover_id and decision.mover_id in decision.seconder_ids:
        yield Issue("mover-is-seconder", "info", f"{decision.mover} moves and seconds", decision.span)
    for vote in decision.votes:
        if vote.inferred or vote.option not in _CAST:
            continue
        where = vote.span or decision.span
        if vote.voter_id is None and listed:
            yield Issue("voter-not-listed", "info", f"{vote.voter_name} votes and is in no attendance list", where)
        elif vote.voter_id is not None and not statuses.get(vote.voter_id, set()) & {"present", "in_attendance"}:
            yield Issue("voter-not-present", "warning", f"{vote.voter_name} votes and is not listed as present", where)


def _tally(decision: Decision) -> Iterator[Issue]:
    """Printed counts against printed names, and nobody voting twice."""
    named = Counter(vote.option for vote in decision.votes if not vote.inferred)
    for count in decision.counts:
        if count.option in named and not count.inferred and count.value != named[count.option]:
            message = f"{count.value} printed for {count.option_text!r}, {named[count.option]} named"
            yield Issue("tally-mismatch", "warning", message, count.span or decision.span)
    voters = Counter(vote.voter_name.casefold() for vote in decision.votes if not vote.inferred)
    for name, times in voters.items():
        if times > 1:
            yield Issue("voted-twice", "warning", f"{name} is named {times} times in one vote", decision.span)


def _result(decision: Decision) -> Iterator[Issue]:
    """A motion carried with more against than for, or lost with more for than against."""
    counts = {count.option: count.value for count in decision.counts}
    yes, no = counts.get("yes"), counts.get("no")
    if yes is None or no is None or decision.casting_vote:
        return
    if (decision.result == "pass" and yes < no) or (decision.result == "fail" and yes > no):
        message = f"the result is {decision.result!r} with {yes} for and {no} against"
        yield Issue("result-mismatch", "warning", message, decision.span)


def _heading(item: AgendaItem) -> Span:
    return item.pieces[0] if item.pieces else item.span
