"""A vote printed in a block of its own, tied to the decision that it was taken on."""

from __future__ import annotations

import regex

from minutesparse.facts.motions import read_movers
from minutesparse.facts.passages import read_passage
from minutesparse.facts.reading import Loose, Reading
from minutesparse.facts.roll_tables import read_table
from minutesparse.facts.sentences import Words, sentences
from minutesparse.facts.stacks import read_stack
from minutesparse.facts.votes import Outcome, by_numbers, read_outcome
from minutesparse.model import Block, Motion, pieces_of
from minutesparse.source import Span


def read_vote(reading: Reading, at: int, block: Block, words: Words) -> None:
    """A count or roll call on its own, tied to its decision."""
    text = block.text
    if "motion" in text[:40].casefold() and read_movers(text, 0, _first_end(text)).mover:
        read_passage(reading, at, words)
        return
    raw = "".join(reading.source.slice(piece) for piece in pieces_of(block)).replace("\r", "\n")
    before = reading.source.slice(Span(max(0, block.span.start - 80), block.span.start))
    named = read_table(raw, len(before.replace("\r", "\n").rpartition("\n")[2]))
    table = named or read_stack(raw)  # a stack may go on in the next block
    outcome = read_outcome(text, roll=not table)
    if table:
        tallies = () if raw.lstrip().startswith("|") or _BESIDE.search(text) else outcome.tallies
        result = outcome.result or by_numbers(tallies, named)
        outcome = Outcome(result, outcome.result_text, outcome.unanimous, outcome.casting_vote, tallies)
    if _other_side(reading, at, outcome, words):
        return
    _open_waiting(reading, at, outcome)
    counted = reading.counted(at) if table or outcome.ballots else None
    if counted is not None and len(counted.votes) < len(table or outcome.ballots):
        counted.votes = ()  # who was told already is in the list too
    target = counted or reading.awaiting_vote(at, text)
    if reading.voted and reading.voted[1] == at - 1 and _same_vote(reading.voted[0].outcome, outcome, text):
        target = reading.voted[0]
    if target is None:
        reading.loose = Loose(outcome, words, table, pieces_of(block), at) if table or outcome else reading.loose
        return
    if outcome or table or outcome.casting_vote:
        reading.voted = (target, at)
    target.add_outcome(outcome, words, agreed=True)
    if _ON_BOTH.search(text) and target.motion:
        reading.settle_amendment(target, words)
    if table and not target.votes:
        target.add_table(table, pieces_of(block))


def _other_side(reading: Reading, at: int, outcome: Outcome, words: Words) -> bool:
    """Whether a vote names those who took another side than the block before; they join its decision."""
    before = reading.voted[0] if reading.voted is not None and reading.voted[1] == at - 1 else None
    kept = before.votes if before is not None else ()
    sides = {vote.option for vote in kept}
    if before is None or not kept or not outcome.ballots or any(one.option in sides for one in outcome.ballots):
        return False
    before.votes = ()
    before.add_outcome(outcome, words, agreed=True)
    before.votes = kept + before.votes
    reading.voted = before, at
    return True


def _open_waiting(reading: Reading, at: int, outcome: Outcome) -> None:
    """Movers alone whose vote stands right under them: what they moved is told in the title, or nowhere."""
    if reading.waiting is None or reading.waiting[1] != at - 1 or not (outcome.result or outcome.ballots):
        return
    block = reading.places[at - 1].block
    if reading.above(at - 1, formal=True):
        reading.settle()  # "RESOLUTION: That …", who moved it, "CARRIED"
    elif isinstance(block, Motion) and reading.waiting[0].mover:
        words = Words(reading.source, pieces_of(block), block.text)
        reading.open_moved(at - 1, words, 0, len(block.text), block.text)


def _first_end(text: str) -> int:
    """Where the first sentence ends."""
    return next((end for _, end in sentences(text)), len(text))


def _same_vote(first: Outcome, second: Outcome, text: str) -> bool:
    """Whether two blocks print one vote: the roll, then the result or the count."""
    if (first.ballots and second.ballots) or _OTHER_MOTION.search(text):
        return False
    return first.result == "tied" or None in (first.result_text, second.result_text) or first.result == second.result


#: A motion and an amendment put against each other in one vote.
_BESIDE = regex.compile(
    r"\bfor\s+the\s+(?:motion|amendment)\b.{1,20}\bfor\s+the\s+(?:motion|amendment)\b", regex.IGNORECASE
)
_ON_BOTH = regex.compile(rf"\bmotion\s+received\b.{{1,80}}\bamendment\b|{_BESIDE.pattern}", regex.IGNORECASE)
_OTHER_MOTION = regex.compile(r"\b(?:as\s+amended|original|main|substantive|amendment|to\s+amend)\b", regex.IGNORECASE)
