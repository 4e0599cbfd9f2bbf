"""Blocks that are made for decisions: resolutions, motions, recommendations, clauses whose formula was lost."""

from __future__ import annotations

import regex

from minutesparse.facts.drafts import PROPOSED, Draft
from minutesparse.facts.formulas import disposition, opening, verb_kind
from minutesparse.facts.motions import NOBODY, Moved, read_movers
from minutesparse.facts.names import looks_like_name
from minutesparse.facts.passages import read_passage
from minutesparse.facts.places import Place
from minutesparse.facts.prose import find_act
from minutesparse.facts.reading import HOLDERS, Reading, inside
from minutesparse.facts.sentences import Words, sentences
from minutesparse.facts.votes import read_outcome
from minutesparse.facts.voting import read_vote
from minutesparse.facts.whose import Body
from minutesparse.facts.wording import (
    BE_DONE,
    LABEL,
    NOTICE,
    TITLED_RESOLUTION,
    has_vote,
    is_outcome,
    moved_kind,
    moved_outcome,
    said_unanimous,
)
from minutesparse.model import (
    Block,
    Clause,
    Kind,
    Motion,
    Recommendation,
    Resolution,
    children_of,
)
from minutesparse.source import Span


def read_resolution(reading: Reading, at: int, block: Resolution, words: Words, held: str) -> None:
    """A block that opens with a formula is one decision; later sentences may hold more."""
    text = block.text
    if LABEL.match(text) and not children_of(block) and _goes_on(reading, at):
        reading.section = "decision"
        return
    if _numbers_voted(reading, at, text) or _is_title_of_next(reading, at, text):
        return
    moved = reading.undecided(at)
    titled = TITLED_RESOLUTION.match(text) and _BY_NAME.search(moved.text if moved else "")
    if moved is not None and not moved.proposed and (titled or _FOLLOWING.search(moved.text)):
        _adopted(reading, at, moved, block, f"{text}{held}")
        return
    parts = sentences(text) or [(0, len(text))]
    movers = read_movers(text, 0, parts[0][1]) if "recommend" not in text[:12].casefold() else NOBODY
    draft = reading.open(
        at, words, 0, len(text), resolution_kind(block, held), block.cue or _first_words(text), "formula"
    )
    draft.formal = True
    if movers:
        draft.set_movers(movers.names(text))
    elif reading.waiting:
        reading.give_waiting(draft)
    elif moved is None and text.startswith(("That ", "THAT ")):
        reading.name_in_front(draft)
    elif moved is not None and (moved.votes or moved.counts) and not (opening(text) or _THAT.match(text)):
        draft.repeats = moved
        if draft.may_pass:
            moved.passed(draft.cue)
    elif moved is not None or (moved := reading.put_in_words(draft)) is not None:
        draft.absorb(moved)
        reading.drafts.remove(moved)
    draft.add_outcome(
        moved_outcome(text, 0, len(text)) if draft.mover or has_vote(text) else said_unanimous(text), words
    )
    if draft.mover:
        draft.assume_passed()
    _more_in(reading, at, words, parts[1:], draft)
    reading.skip_until = block.span.end
    if not children_of(block):
        reading.take_text_below(at, draft)


def _numbers_voted(reading: Reading, at: int, text: str) -> bool:
    """Whether a resolution's number stands alone under its vote; the decision takes it."""
    above = reading.voted[0] if reading.voted and reading.voted[1] == at - 1 else None
    if above is None or above.item is not reading.item or not _NUMBER_ALONE.fullmatch(text):
        return False
    above.number, above.size = text, at - above.block_at
    return True


def _is_title_of_next(reading: Reading, at: int, text: str) -> bool:
    """Whether a numbered resolution's title stands over the motion to adopt it, which names the number again."""
    found = TITLED_RESOLUTION.match(text)
    below = reading.places[at + 1] if at + 1 < len(reading.places) else None
    if found is None or below is None or below.item is not reading.item or not isinstance(below.block, Motion):
        return False
    named = _CODE.search(text)
    return named is not None and text.count(" ") < _TITLE and named[0] in below.block.text


def read_recommendation(reading: Reading, at: int, block: Recommendation, words: Words) -> None:
    """What the body recommends is its decision; what is recommended to it is not."""
    reading.skip_until = block.span.end
    cue = (block.cue or block.text[:40]).casefold()
    ours = "recommended" in cue or "resolve" in cue or "argymh" in cue
    if reading.agenda_part or not ours or _NOT_OURS.match(block.text):
        return
    draft = reading.open(at, words, 0, len(block.text), "recommended", block.cue or _first_words(block.text), "formula")
    draft.formal = True
    movers = read_movers(block.text, 0, len(block.text))
    if movers:
        draft.set_movers(movers.names(block.text))
    else:
        reading.give_waiting(draft)


def read_motion(reading: Reading, at: int, block: Motion, words: Words, held: str) -> None:
    """A motion, unless it only gives notice of one."""
    text = block.text
    if NOTICE.match(text):
        return
    if _PUT_AGAIN.match(text) and has_vote(text):
        read_vote(reading, at, block, words)
        return
    if PROPOSED.match(text):
        _proposed(reading, at, words)
        return
    before = len(reading.drafts)
    read_passage(reading, at, words, held)
    silent = len(reading.drafts) == before and not reading.waiting and len(text.split()) > 3
    if silent and not read_movers(text, 0, len(text)) and not is_outcome(text, 0, len(text)):
        reading.open_moved(at, words, 0, len(text), text + held)
    made = reading.drafts[before:]
    if made and made[-1].outcome.result is None and (told := _LAST_WORD.search(held)) is not None:
        made[-1].add_outcome(read_outcome(told[1]), words)
    if len(made) == 1 and made[0].block_at == at:
        made[0].span = block.span
    reading.skip_until = block.span.end


#: What came out, behind the last clause of what was moved.
_LAST_WORD = regex.compile(r"[.;]\s+((?:motion\s+)?(?:carried|defeated|lost)\b[^.;]{0,30})[.\s]*$", regex.IGNORECASE)


def read_pair(reading: Reading, at: int, text: str) -> bool:
    """A line of two names with a stroke between them is who moved and who seconded: "Mayor Ash / Cr Fox"."""
    names = [name.strip(" .()") for name in text.split("/")] if len(text) < _PAIR else []
    if len(names) != _TWO or not all(map(looks_like_name, names)):
        return False
    return reading.take_pair(at, Moved(names[0], (names[1],)))


def read_lost_formula(reading: Reading, at: int, place: Place, words: Words) -> bool:
    """Clauses such as "… be noted;" that stand without the words that resolved them are one decision."""
    if reading.section == "recommendations" or reading.agenda_part or reading.waiting:
        return False
    if isinstance(place.parent, (Clause, *HOLDERS)) or not (found := BE_DONE.search(place.block.text)):
        return False
    run = [place.block]
    for other in reading.places[at + 1 : at + 60]:
        if other.parent is not None and other.item is place.item:
            continue
        if not isinstance(other.block, Clause) or other.item is not place.item or other.parent is not place.parent:
            break
        run.append(other.block)
    done = sum(1 for clause in run if BE_DONE.search(clause.text))
    if done < 2 or done < 0.6 * len(run):
        return False
    draft = reading.open(at, words, 0, len(words.text), "resolved", found[0], "wording")
    draft.clauses = tuple(clause.span for clause in run)
    draft.span = Span(place.block.span.start, run[-1].span.end)
    draft.text = " ".join(clause.text for clause in run)
    reading.skip_until = run[-1].span.end
    return True


# ── resolutions ──────────────────────────────────────────────────────────────────────────────────

_NOT_OURS = regex.compile(
    r"[\W_]*(?:recommended\s+(?:action|motion|by\b)|it\s+is\s+recommended\s+by\b)", regex.IGNORECASE
)
_MOVED_UNDER = regex.compile(
    r"[\W_]*(?:\w+\s+)?resolution\s+(?:(?:number|no\.?)\s*)?[\w/.-]*\d[\w/.-]*\s+moved\b(?!.{1,160}\bresolved\b)",
    regex.IGNORECASE,
)
_TWO = 2
_PAIR = 80  # characters
_TITLE = 16  # words
_CODE = regex.compile(r"\d[\w/.-]*\d")
_BY_NAME = regex.compile(r"\b(?:resolutions?|ordinances?|by-?laws?)\b", regex.IGNORECASE)
_NUMBER_ALONE = regex.compile(
    r"[\W_]*(?:council\s+)?resolution\s*(?:number|no\.?)?\s*[:#]?\s*[\w/.-]*\d[\w/.-]*[\W_]*", regex.IGNORECASE
)
_FOLLOWING = regex.compile(r"\bfollowing\s+(?:resolution|ordinance|by-?law)\b", regex.IGNORECASE)
_THAT = regex.compile(r"[\W_]*that\b", regex.IGNORECASE)
_PUT_AGAIN = regex.compile(r"[\W_]*(?:the\s+)?(?:original|main|substantive|amended)\s+motion\b", regex.IGNORECASE)
_TRAILING_NAME = regex.compile(r"\(([^()]{3,60})\)[\W_]*$")


def _goes_on(reading: Reading, at: int) -> bool:
    return at + 1 < len(reading.places) and reading.places[at + 1].item is reading.item


def _adopted(reading: Reading, at: int, moved: Draft, block: Block, text: str) -> None:
    """The numbered resolution that a motion adopts is the motion's text."""
    moved.text += f" {text}"
    moved.span = Span(moved.span.start, block.span.end)
    moved.size = max(moved.size, at - moved.block_at) + len(inside(block))
    reading.skip_until = block.span.end


def resolution_kind(block: Resolution, held: str) -> Kind:
    """The kind of a resolution: its formula's, its one word's, or its first verb's."""
    text = block.text
    opened = (opening(block.cue) if block.cue else None) or opening(text)
    if opened and opened[1] and _MOVED_UNDER.match(text):
        return moved_kind(text + held) or "carried"  # the number only heads what was moved
    if opened and opened[1]:
        return opened[1]
    if _THAT.match(text):
        return moved_kind(text + held) or "carried"
    word = disposition(text)
    if word:
        return word
    act = find_act(text, 0, len(text), Body(), alone=True)
    if act is not None:
        return act.kind
    told = verb_kind(text + held)
    return told[0] if told else "other"


def _first_words(text: str) -> str:
    opened = opening(text)
    return text[: opened[0]] if opened else " ".join(text.split()[:2])


def _more_in(reading: Reading, at: int, words: Words, parts: list[tuple[int, int]], draft: Draft) -> None:
    """Movers, outcomes and further formulas in a resolution's later sentences."""
    text = words.text
    for start, end in parts:
        movers = read_movers(text, start, end)
        opened = opening(text[start:end])
        wanted = not draft.mover or (not draft.seconders and not movers.mover)
        if movers and wanted and not movers.later:
            draft.set_movers(movers.names(text))
            draft.add_outcome(moved_outcome(text, start, end), words)
        elif opened and opened[1] in ("resolved", "recommended") and draft.kind == "resolved" and end - start > 30:
            draft = reading.open(at, words, start, end, opened[1], text[start : start + opened[0]], "formula")
        elif draft.kind == "agreed" and not is_outcome(text, start, end):
            act = find_act(text, start, end, reading.body)
            if act is not None:
                draft = reading.open(at, words, start, end, act.kind, text[act.start : act.end], act.basis)


def _proposed(reading: Reading, at: int, words: Words) -> None:
    """A proposal put to the vote as such, the proposer in brackets behind it."""
    text = words.text
    draft = reading.open(at, words, 0, len(text), moved_kind(text) or "carried", "", "formula")
    draft.motion = True
    proposer = _TRAILING_NAME.search(text)
    names = read_movers(text, 0, len(text)).names(text)
    if not names.mover and proposer and looks_like_name(proposer[1]):
        names = Moved(proposer[1])
    draft.set_movers(names)
