"""What the body decided: every recorded decision with its movers, result, votes and items.

The story: a block opens a decision by its kind (`holders`) or by its words (`passages`); the decision's verb
says what it does; movers and result stand in the same sentence, in the sentences behind it or in the blocks
around it (`reading` holds what waits); repeats, amendments and consent motions are told at the end (`linking`).
"""

from __future__ import annotations

from collections.abc import Sequence

from minutesparse.facts.consent import tell_items
from minutesparse.facts.drafts import Draft
from minutesparse.facts.holders import (
    read_lost_formula,
    read_motion,
    read_pair,
    read_recommendation,
    read_resolution,
)
from minutesparse.facts.linking import finished
from minutesparse.facts.passages import read_passage
from minutesparse.facts.people import People
from minutesparse.facts.places import Place
from minutesparse.facts.reading import HOLDERS, Reading, inside
from minutesparse.facts.rolls import tells_names
from minutesparse.facts.sentences import Words
from minutesparse.facts.votes import breaks_tie
from minutesparse.facts.voting import read_vote
from minutesparse.facts.whose import body_of
from minutesparse.facts.wording import LABEL, RECOMMENDATIONS, has_vote
from minutesparse.model import (
    AttendanceList,
    Block,
    Bullet,
    Clause,
    Closing,
    Decision,
    Heading,
    Masthead,
    Motion,
    Paragraph,
    Recommendation,
    Resolution,
    Table,
    VoteRecord,
    pieces_of,
)
from minutesparse.source import Source


def read_decisions(source: Source, places: Sequence[Place], people: People) -> tuple[Decision, ...]:
    """Every decision that the body is recorded as taking, in document order."""
    return finished(read_drafts(source, places), people)


def read_drafts(source: Source, places: Sequence[Place]) -> list[Draft]:
    """The decisions as they are told, those included that come to nothing: all that needs the places."""
    reading = Reading(source, places, body_of(places))
    labelled = {
        id(place.item) for place in places if isinstance(place.block, Heading) and LABEL.match(place.block.text)
    }
    for at, place in enumerate(places):
        if place.item is not reading.item:
            _next_item(reading, place, labelled)
        _read(reading, at, place)
    reading.settle()
    tell_items(reading.drafts, places)
    return reading.drafts


def _next_item(reading: Reading, place: Place, labelled: set[int]) -> None:
    """Settle what waits in the item that ends, and begin the next; `labelled` print "Minutes:" over their record."""
    reading.settle()
    reading.later = reading.loose = None
    reading.item, reading.item_from, reading.section = place.item, len(reading.drafts), ""
    reading.agenda_part = place.item is not None and id(place.item) in labelled


def _read(reading: Reading, at: int, place: Place) -> None:
    block = place.block
    if isinstance(block, Heading):
        _label(reading, block)
        return
    if isinstance(block, VoteRecord) or (
        isinstance(block, Table) and "|" in block.text and has_vote(block.text, 0, 80)
    ):
        read_vote(reading, at, block, Words(reading.source, pieces_of(block), block.text))
        return
    if not _may_tell(block) or (isinstance(block, Paragraph) and read_pair(reading, at, block.text)):
        return
    behind = reading.voted is not None and reading.voted[1] == at - 1
    if behind and isinstance(block, Paragraph) and (tells_names(block.text) or breaks_tie(block.text)):
        read_vote(reading, at, block, Words(reading.source, pieces_of(block), block.text))
        return
    if pieces_of(block)[0].start >= reading.skip_until or isinstance(block, (Motion, Resolution)):
        _read_words(reading, at, place)


def _label(reading: Reading, block: Heading) -> None:
    label = LABEL.match(block.text)
    if label:
        reading.section, reading.agenda_part = label[1].casefold(), False
    elif RECOMMENDATIONS.match(block.text):
        reading.section = "recommendations"


def _may_tell(block: Block) -> bool:
    """Whether a block can tell decisions: text, and what was taken for a list but holds sentences."""
    if isinstance(block, (Paragraph, Bullet, Clause, *HOLDERS)):
        return True
    if isinstance(block, Closing):
        return "otion" in block.text or "oved" in block.text
    return isinstance(block, (AttendanceList, Masthead)) and ("propos" in block.text or len(block.text) > 600)


def _read_words(reading: Reading, at: int, place: Place) -> None:
    block = place.block
    if isinstance(block, (Paragraph, Bullet)) and not (reading.waiting or _has_sign(place)):
        return
    held = "".join(f" {child.text}" for child in inside(block)) if isinstance(block, HOLDERS) else ""
    words = Words(reading.source, pieces_of(block), block.text)
    if isinstance(block, Resolution):
        read_resolution(reading, at, block, words, held)
    elif isinstance(block, Motion):
        read_motion(reading, at, block, words, held)
    elif isinstance(block, Recommendation):
        read_recommendation(reading, at, block, words)
    elif isinstance(block, Clause) and read_lost_formula(reading, at, place, words):
        return
    elif not (reading.agenda_part or reading.section == "recommendations") and (reading.waiting or _has_sign(place)):
        read_passage(reading, at, words)


def _has_sign(place: Place) -> bool:
    """Whether any pattern needs to run: a stem of a verb that decides, or of a word that moves, stands there."""
    text = place.block.text
    if "decision" in place.signs or "motion" in place.signs:
        return True
    return "That " in text[:_NAMED] or (text[:2] in ("r ", "R ") and "/" in text)


_NAMED = 30  # characters for a mover's name before "That …"
