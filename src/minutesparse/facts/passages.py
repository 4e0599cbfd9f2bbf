"""A passage read for decisions sentence by sentence: acts, movers and outcomes, each tied to what it belongs to."""

from __future__ import annotations

import regex

from minutesparse.facts.drafts import Draft
from minutesparse.facts.formulas import Act, disposition
from minutesparse.facts.motions import Moved, Movers, read_movers
from minutesparse.facts.prose import find_act
from minutesparse.facts.reading import Reading
from minutesparse.facts.sentences import Words, sentences
from minutesparse.facts.votes import Outcome, read_outcome
from minutesparse.facts.wording import (
    THAT,
    agrees,
    has_vote,
    is_bare,
    is_outcome,
    moved_kind,
    moved_outcome,
    outcome_kind,
    prose_outcome,
    speaks_of_motion,
)
from minutesparse.model import Kind, Motion, Paragraph, Result, VoteRecord


def read_passage(reading: Reading, at: int, words: Words, held: str = "") -> None:
    """Find the decisions that the words of a block tell; `held` is the text of what a motion holds."""
    text = words.text
    parts = sentences(text)
    last: Draft | None = None
    told = -9  # the sentence that last told something of a decision
    for number, (start, end) in enumerate(parts):
        movers = read_movers(text, start, end)
        if movers.later:
            reading.later = movers.names(text)
            continue
        act = find_act(text, start, end, reading.body, alone=number == len(parts) - 1)
        if not movers and is_outcome(text, start, end) and (last or _outweighs(text, start, end, act)):
            found = _outcome(reading, at, words, parts, number, last)
            if found is None and act is not None and not speaks_of_motion(text, start, end):
                found = _acted(reading, at, words, (start, end), act, last, number - told)
            last, told = (found, number) if found else (last, told)
        elif movers:
            last, told = _moved(reading, at, words, parts, number, movers, act, last, held), number
        elif act is not None:
            last, told = _acted(reading, at, words, (start, end), act, last, number - told), number
        elif number == 0 and (named := _NAMED.match(text)) and _was_moved(reading, at, text, parts):
            last, told = reading.open_moved(at, words, named.end(), end, text[named.end() :] + held), number
            last.set_movers(Moved(named[1]))
        elif number == 0 and THAT.match(text) and _was_moved(reading, at, text, parts):
            last, told = reading.open_moved(at, words, start, end, text + held), number
        elif last is not None and number - told <= 2 and has_vote(text, start, end):
            last.add_outcome(moved_outcome(text, start, end), words)


def _was_moved(reading: Reading, at: int, text: str, parts: list[tuple[int, int]]) -> bool:
    """Whether "That …" is a motion's text: movers wait for it, or it ends in, or stands above, its result."""
    block = reading.places[at].block
    if not isinstance(block, (Paragraph, Motion)):
        return False
    if reading.waiting or (len(parts) > 1 and _CARRIED.match(text, *parts[-1])):
        return True
    below = reading.places[at + 1] if at + 1 < len(reading.places) else None
    voted = below is not None and isinstance(below.block, VoteRecord) and below.item is reading.item
    return voted and (text[0] == "T" or _NAMED.match(text) is not None)


#: The mover in capitals before the words moved ("FOX – That the minutes be approved").
_NAMED = regex.compile(r"(\p{Lu}{3,20}(?:[-’']\p{Lu}{1,20})?)\s?(?:[–—:]|-(?=\s))\s*(?=That\b)")
_CARRIED = regex.compile(r"[\W_]*(?:motion\s+)?(?:carried|defeated|lost)[\W_]*$", regex.IGNORECASE)


def _outweighs(text: str, start: int, end: int, act: Act | None) -> bool:
    """Whether an outcome is the sentence's news, and not the act in it ("The motion was carried and the Council …")."""
    return act is None or act.basis == "formula" or speaks_of_motion(text, start, min(end, start + 60))


def _acted(
    reading: Reading, at: int, words: Words, part: tuple[int, int], act: Act, last: Draft | None, gap: int
) -> Draft:
    """A sentence that decides: a decision of its own, or the yes to the proposal just before it."""
    text, (start, end) = words.text, part
    word_alone = not (text[start : act.start] + text[act.end : end]).strip(" .*_")  # "… four in favour. RESOLVED."
    if last is not None and last.motion and (last.outcome.result_text is None or word_alone) and gap <= 2:
        ended: dict[Kind, Result] = {"refused": "fail", "withdrawn": "withdrawn"}
        said = Outcome(result=ended.get(act.kind, "pass"), result_text=text[act.start : act.end])
        last.add_outcome(said, words)
        last.add_outcome(read_outcome(text, start, end), words)
        if not last.own_verb:
            last.kind, last.own_verb = act.kind, True
        return last
    draft = reading.open(at, words, start, end, act.kind, text[act.start : act.end], act.basis)
    draft.lead = act.lead and not text[end:].strip()
    if act.basis == "formula" and not words.text[act.end :].strip(" :*-–—"):
        reading.take_text_below(at, draft)
    draft.add_outcome(prose_outcome(text, start, end, act.unanimous), words)
    if reading.waiting:
        reading.give_waiting(draft)
        draft.passed()
    return draft


# ── movers ───────────────────────────────────────────────────────────────────────────────────────


def _moved(
    reading: Reading, at: int, words: Words, parts: list[tuple[int, int]], number: int, movers: Movers, act: Act | None,
    last: Draft | None, held: str,
) -> Draft | None:  # fmt: skip
    """A sentence that names a mover or a seconder."""
    text, (start, end) = words.text, parts[number]
    after = movers.covered[-1][1]
    outcome = moved_outcome(text, start, end, after)
    names = movers.names(text)
    above = reading.unseconded(at) if last is None and start == 0 and not movers.mover else None
    if above is not None:
        above.set_movers(names)
        above.add_outcome(outcome, words)
        return above
    told = "otion to " in text[slice(*movers.covered[0])] and reading.above(at) is None
    decided = act is not None and act.basis == "prose" and act.end <= movers.covered[0][0]
    if not (held.strip() or told or decided) and is_bare(text, start, end, movers):
        return _bare(reading, at, words, parts, number, names, outcome, last)
    if not movers.mover and last is not None and last.motion and not last.seconders:
        last.set_movers(names)
        last.add_outcome(outcome, words)
        return last
    kind = _kind(text[start:end] + held, after - start, act)
    cue = text[slice(*movers.covered[0])]
    draft = reading.open(at, words, start, end, kind or "carried", cue, "formula")
    draft.motion, draft.own_verb = True, kind is not None
    draft.set_movers(names)
    draft.add_outcome(outcome, words)
    moving = act is not None and any(first <= act.start < stop for first, stop in movers.covered)
    if act is not None and act.kind != "deferred" and not moving:  # "supported by" only seconds
        draft.assume_passed(text[act.start : act.end])
    elif outcome.result_text:
        draft.assume_passed()
    return draft


def _kind(text: str, after: int, act: Act | None) -> Kind | None:
    """What a moved sentence does: a formula in it tells first, then the text moved, then any other verb."""
    if act is not None and act.basis == "formula" and act.kind in ("resolved", "recommended"):
        return act.kind
    kind = moved_kind(text, after) or (act.kind if act is not None and act.kind not in ("carried", "noted") else None)
    return kind or ("elected" if _ELECTED.search(text, after) else None)


_ELECTED = regex.compile(r"\b(?:was|were)\s+(?:\w+\s+){0,2}?(?:elected|appointed)\b", regex.IGNORECASE)


def _bare(
    reading: Reading, at: int, words: Words, parts: list[tuple[int, int]], number: int, names: Moved, outcome: Outcome,
    last: Draft | None,
) -> Draft | None:  # fmt: skip
    """Movers without a word of what they moved: it stands before them, or it is still to come."""
    start, end = parts[number]
    complete = outcome.result is not None and names.mover is not None
    target = _mover_less(last, names) or (reading.above(at, formal=complete) if last is None and start == 0 else None)
    target = target or reading.voted_on(at)
    if target is not None:
        target.set_movers(names)
        target.add_outcome(outcome, words)
        if not target.motion:
            target.passed()
        return target
    if outcome.result:
        draft = reading.open(
            at, words, parts[max(0, number - 1)][0], end, outcome_kind(outcome), outcome.result_text or "", "formula"
        )
        draft.motion = True
        draft.set_movers(names)
        draft.add_outcome(outcome, words)
        return draft
    if last is None and number > 0 and (reading.waiting is None or reading.waiting[1] == at):
        draft = reading.open_moved(at, words, 0, end, words.text[:start])
        draft.set_movers(names)
        return draft
    if reading.waiting and not reading.waiting[0].seconders and not names.mover:
        reading.waiting = (Moved(reading.waiting[0].mover, names.seconders), at)
        return last
    reading.settle()
    reading.waiting = (names, at)
    return last


def _mover_less(last: Draft | None, names: Moved) -> Draft | None:
    """The passage's last decision, where these movers can be its own."""
    if last is None:
        return None
    if not last.mover or (not last.seconders and not names.mover):
        return last
    if last.motion and last.outcome.result is None and names.mover:
        last.mover, last.seconders = None, ()  # the formal record of what was told before
        return last
    return None


# ── outcomes ─────────────────────────────────────────────────────────────────────────────────────


def _outcome(
    reading: Reading, at: int, words: Words, parts: list[tuple[int, int]], number: int, last: Draft | None
) -> Draft | None:
    """A sentence that is nothing but an outcome: the decision it belongs to, if that is of this passage."""
    text, (start, end) = words.text, parts[number]
    outcome = read_outcome(text, start, _roll_end(text, parts[number:]))
    if last is None and reading.waiting and reading.waiting[1] == at and number > 0:
        last = reading.open(at, words, parts[number - 1][0], end, "carried", outcome.result_text or "", "formula")
        last.motion, last.own_verb = True, False
        reading.give_waiting(last)
    if last is not None:
        last.add_outcome(outcome, words, agreed=True)
        return last
    if speaks_of_motion(text, start, end):
        target = reading.awaiting_vote(at, text[start:end])
        if target is not None:
            target.add_outcome(outcome, words)
        if target is not None or number == 0:
            return None
    return _agreed_alone(reading, at, words, parts, number, outcome)


#: A further side of a roll, in a sentence of its own: "Ayes: Fox, Ash. Nays: Dale."
_SIDE = regex.compile(
    r"(?:(?:voting|voted)\s+)?(?:ayes?|yeas?|yes|nays?|noes|no|against|opposed|abstain(?:ed|ing)?|absent|recused)\s*[:–-]|"
    r"\p{Lu}[^.:;]{1,60}\svot(?:ed|ing)\s",
    regex.IGNORECASE,
)


def _roll_end(text: str, parts: list[tuple[int, int]]) -> int:
    """Where the roll that opens in the first of `parts` ends: its other sides may be sentences of their own."""
    end = parts[0][1]
    for start, stop in parts[1:]:
        if _SIDE.match(text, start, stop) is None:
            break
        end = stop
    return end


def _agreed_alone(
    reading: Reading, at: int, words: Words, parts: list[tuple[int, int]], number: int, outcome: Outcome
) -> Draft | None:
    """An outcome such as "All in agreement.": it agrees to what stands before it."""
    text, (start, end) = words.text, parts[number]
    here = [
        draft
        for draft in reading.drafts[max(reading.item_from, len(reading.drafts) - 20) :]
        if draft.motion and draft.open_for_vote
    ]
    if number == 0 and here:
        here[-1].add_outcome(outcome, words)
        return here[-1] if here[-1].block_at == at else None
    if outcome.result not in ("pass", None) or not (outcome.unanimous or agrees(text, start, end)):
        return None
    if number == 0 and len(parts) > 1:
        return None
    kind = disposition(text[start:end]) or "agreed"
    first = parts[number - 1][0] if number else start
    draft = reading.open(at, words, first, end, "agreed" if kind == "other" else kind, text[start:end], "prose")
    said = Outcome(unanimous=outcome.unanimous, tallies=outcome.tallies, ballots=outcome.ballots)
    draft.add_outcome(said, words)
    if reading.waiting:
        reading.give_waiting(draft)
        draft.passed()
    return draft
