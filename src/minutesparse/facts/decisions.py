"""What the body decided: every recorded decision with its movers, result, votes and items.

The story: a block opens a decision by its kind (a resolution, a motion) or by its words (prose); the
decision's verb says what it does; movers and result stand in the same sentence, in the sentences behind it
or in the blocks around it; repeats, amendments and consent motions are told at the end.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex
from attrs import define, field

from minutesparse.facts.linking import Draft, finished
from minutesparse.facts.motions import NOBODY, Moved, Movers, read_movers
from minutesparse.facts.names import looks_like_name
from minutesparse.facts.people import People
from minutesparse.facts.places import Place
from minutesparse.facts.prose import HEADS, Body, disposition, find_act, opening, verb_kind
from minutesparse.facts.sentences import Words, sentences
from minutesparse.facts.votes import Ballot, Outcome, read_outcome, read_table
from minutesparse.model import (
    AgendaItem,
    AttendanceList,
    Block,
    Bullet,
    Clause,
    Decision,
    Heading,
    Kind,
    Masthead,
    Motion,
    Paragraph,
    Recommendation,
    Resolution,
    Table,
    VoteRecord,
    children_of,
    pieces_of,
)
from minutesparse.source import Source, Span


def read_decisions(source: Source, places: Sequence[Place], people: People) -> tuple[Decision, ...]:
    """Every decision that the body is recorded as taking, in document order."""
    reading = _Reading(source, places, _body_of(places))
    for at, place in enumerate(places):
        reading.take(at, place)
    reading.close_item()
    return finished(reading.drafts, source, places, people)


_SIGNS = (
    "agree", "approv", "resolv", "resolution", "decid", "decision", "adopt", "accept", "note", "received", "elect", "appoint",
    "moved", "moves", "motion", "propos", "prop.", "second", "2nd", "carried", "passed", "in favour", "in favor", "granted", "defer",
    "refus", "reject", "endors", "declin", "confirm", "ratif", "concur", "recommend", "withdr", "lost", "nominat", "co-opt", "true",
    "permission", "no objection", "support", "authori", "denied", "continued", "postpone", "tabled", "placed on file", "votes",
    "penderfyn", "cytunwyd", "cynig", "molta", "cuid", "cinneadh", "award", "aye", "unanim", "acknowledg", "determined", "held over", "warning", "violation", "(y-", "m/s", "vote:",
)  # fmt: skip
_HOLDERS = (Motion, Resolution, Recommendation)


def _body_of(places: Sequence[Place]) -> Body:
    """The words of the masthead; where they name no body, the one that the text calls its own."""
    words = " ".join(place.block.text for place in places[:40] if isinstance(place.block, Masthead)).casefold()
    if not any(head in words for head in HEADS):
        for place in places[:200]:
            own = _OWN_BODY.search(place.block.text)
            if own:
                return Body(f"{words} {own[1].casefold()}")
    return Body(words)


_OWN_BODY = regex.compile(r"\b(?:this|members\s+of\s+the|(?:submitted|presented|reported)\s+to\s+the|the)\s+(committee|panel|sub-committee|board|cabinet)\b(?!\s+members?\s+for)", regex.IGNORECASE)


@define
class _Reading:
    """The reading of one document: the decisions found, and what still waits for its decision."""

    source: Source
    places: Sequence[Place]
    body: Body
    drafts: list[Draft] = field(factory=list)
    item: AgendaItem | None = None
    item_from: int = 0  # the first draft of this item
    section: str = ""  # the label that was last printed in the item: "minutes", "decision" …
    agenda_part: bool = False  # what stands before the label "Minutes:" is the agenda's
    waiting: tuple[Moved, int] | None = None  # movers whose decision has not been found, and their block
    later: Moved | None = None
    vote: tuple[Outcome, Words, tuple[Ballot, ...], tuple[Span, ...]] | None = None  # a vote printed before its decision
    voted: tuple[Draft, int] | None = None  # the decision the last vote block belonged to
    skip_until: int = -1

    def take(self, at: int, place: Place) -> None:
        """Read one block."""
        block = place.block
        if place.item is not self.item:
            self.close_item()
            self.open_item(at, place)
        if isinstance(block, Heading):
            self._heading(block)
        elif isinstance(block, VoteRecord) or (isinstance(block, Table) and _is_vote_table(block)):
            self._vote_block(at, block)
        elif isinstance(block, (Paragraph, Bullet, Clause, *_HOLDERS)) or (
            isinstance(block, (AttendanceList, Masthead))
            and ("propos" in block.text or len(block.text) > 600)  # officers elected in a list; a document on one line
        ):
            if pieces_of(block)[0].start < self.skip_until and not isinstance(block, (Motion, Resolution)):
                return
            self._words(at, place)

    def open_item(self, at: int, place: Place) -> None:
        self.item, self.item_from, self.section = place.item, len(self.drafts), ""
        self.agenda_part = place.item is not None and any(
            isinstance(other.block, Heading) and _LABEL.match(other.block.text) for other in _item_places(self.places, at)
        )

    def close_item(self) -> None:
        """Settle what waits: movers without a decision of their own moved what stands above them."""
        if self.waiting is not None:
            moved, at = self._popped()
            self._decide_above(moved, at)
        self.later = self.vote = None

    def _heading(self, block: Heading) -> None:
        label = _LABEL.match(block.text)
        if label:
            self.section, self.agenda_part = label[1].casefold(), False
        elif _RECOMMENDATIONS.match(block.text):
            self.section = "recommendations"

    # ── words ──

    def _words(self, at: int, place: Place) -> None:
        block = place.block
        text = block.text
        held = "".join(f" {child.text}" for child in _inside(block)) if isinstance(block, _HOLDERS) else ""
        low = text.casefold()
        if not any(sign in low for sign in _SIGNS) and not (low[:2] == "r " and "/" in low) and not isinstance(block, _HOLDERS):
            if isinstance(block, Clause) and place.parent is None:
                self._lost_formula(at, place)
            if self.waiting and low.startswith(("that ", "to ")):
                self._moved_text(at, block)
            return
        if isinstance(block, Clause) and self._lost_formula(at, place):
            return
        words = Words(self.source, pieces_of(block), text)
        if isinstance(block, Resolution):
            self._resolution(at, block, words, held)
        elif isinstance(block, Motion):
            self._motion(at, block, words, held)
        elif isinstance(block, Recommendation):
            self._recommendation(at, block, words, held)
        elif not (self.agenda_part or self.section == "recommendations"):
            self._prose(at, block, words)

    def _resolution(self, at: int, block: Resolution, words: Words, held: str) -> None:
        text = block.text
        if _LABEL.match(text) and not children_of(block) and at + 1 < len(self.places) and self.places[at + 1].item is self.item:
            self.section = "decision"
            return
        parts = sentences(text) or [(0, len(text))]
        movers = read_movers(text, 0, parts[0][1]) if "recommend" not in text[:12].casefold() else NOBODY
        kind = _resolution_kind(block, held)
        moved = self._undecided(at)
        if moved is not None and not moved.proposed and _TITLED_RESOLUTION.match(text):
            moved.text += f" {text}{held}"
            moved.span = Span((moved.span or moved.words.span(moved.start, moved.end)).start, block.span.end)
            moved.size += 1 + len(_inside(block))
            self.skip_until = block.span.end
            return
        draft = self._open(at, block, words, 0, len(text), kind, block.cue or _first_words(text), "formula")
        draft.span = block.span
        draft.formal = True
        if movers:
            draft.set_movers(movers.names(words.text))
        elif self.waiting:
            draft.set_movers(self._popped()[0])
        elif moved is not None:
            draft.absorb(moved)
            self.drafts.remove(moved)
        outcome = _moved_outcome(text, 0, len(text)) if draft.mover or _has_vote(text) else _said_unanimous(text)
        draft.add_outcome(outcome, words)
        if draft.mover and not draft.outcome.result and kind not in ("refused", "withdrawn"):
            draft.passed()
        self._more_in(at, block, words, parts[1:], draft)
        self.skip_until = block.span.end
        if len(text) < 60 and not children_of(block) and text.rstrip(" *").endswith((":", "-", "–", "—", "that")):
            self._text_below(at, draft)

    def _text_below(self, at: int, draft: Draft) -> None:
        """A formula on a line of its own: the paragraph under it is what was resolved."""
        below = self.places[at + 1] if at + 1 < len(self.places) else None
        if below is None or below.item is not self.item or not isinstance(below.block, Paragraph) or not _QUOTED.match(below.block.text):
            return
        draft.text += f" {below.block.text}"
        draft.span = Span(draft.span.start if draft.span else below.block.span.start, below.block.span.end)
        draft.size += 1
        self.skip_until = below.block.span.end

    def _more_in(self, at: int, block: Block, words: Words, parts: list[tuple[int, int]], draft: Draft) -> None:
        """Further formulas, outcomes and movers in a resolution's or motion's later sentences."""
        for start, end in parts:
            movers = read_movers(words.text, start, end)
            opened = opening(words.text[:end], start)
            if movers and not draft.mover and not movers.later:
                draft.set_movers(movers.names(words.text))
                draft.add_outcome(_moved_outcome(words.text, start, end), words)
            elif opened and opened[1] in ("resolved", "recommended") and draft.kind == "resolved" and end - start > 30:
                draft = self._open(at, block, words, start, end, opened[1], words.text[start : opened[0]].strip(), "formula")
            elif draft.kind == "agreed" and not _outcome_only(words.text, start, end):
                act = find_act(words.text, start, end, self.body)
                if act is not None:
                    draft = self._open(at, block, words, start, end, act.kind, words.text[act.start : act.end], act.basis)

    def _recommendation(self, at: int, block: Recommendation, words: Words, held: str) -> None:
        text = block.text
        self.skip_until = block.span.end
        cue = (block.cue or text[:40]).casefold()
        if self.agenda_part or ("recommended" not in cue and "resolve" not in cue and "argymh" not in cue):
            return
        if regex.match(r"[\W_]*recommended\s+(?:action|motion|by\b)", text, regex.IGNORECASE):
            return
        draft = self._open(at, block, words, 0, len(text), "recommended", block.cue or _first_words(text), "formula")
        draft.span, draft.formal = block.span, True
        movers = read_movers(text, 0, len(text))
        if movers:
            draft.set_movers(movers.names(words.text))
        elif self.waiting:
            draft.set_movers(self._popped()[0])

    def _motion(self, at: int, block: Motion, words: Words, held: str) -> None:
        text = block.text
        if _NOTICE.match(text):
            return
        if _PROPOSED.match(text):
            self._proposed(at, block, words)
            return
        before = len(self.drafts)
        self._prose(at, block, words, held)
        if len(self.drafts) == before and not self.waiting and not read_movers(text, 0, len(text)) and len(text.split()) > 4 and not _outcome_only(text, 0, len(text)):
            self._open_moved(at, block, words, 0, len(text), text + held)
        for draft in self.drafts[before:]:
            draft.span = draft.span or block.span
        self.skip_until = block.span.end

    def _proposed(self, at: int, block: Motion, words: Words) -> None:
        """A proposal put to the vote as such, the proposer in brackets behind it."""
        text = words.text
        draft = self._open(at, block, words, 0, len(text), _moved_kind(text) or "carried", "", "formula")
        draft.motion, draft.span = True, block.span
        proposer = _TRAILING_NAME.search(text)
        moved = read_movers(text, 0, len(text)).names(text)
        if not moved.mover and proposer and looks_like_name(proposer[1]):
            moved = Moved(proposer[1])
        draft.set_movers(moved)

    def _moved_text(self, at: int, block: Block) -> None:
        words = Words(self.source, pieces_of(block), block.text)
        self._open_moved(at, block, words, 0, len(block.text), block.text)

    def _open_moved(self, at: int, block: Block, words: Words, start: int, end: int, text: str) -> Draft:
        kind = _moved_kind(text)
        draft = self._open(at, block, words, start, end, kind or "carried", "", "formula")
        draft.motion, draft.own_verb = True, kind is not None
        if self.waiting:
            draft.set_movers(self._popped()[0])
        return draft

    # ── prose ──

    def _prose(self, at: int, block: Block, words: Words, held: str = "") -> None:
        """Read a block sentence by sentence; `held` is the text of what a motion holds."""
        text = words.text
        parts = sentences(text)
        last: Draft | None = None
        told = -9  # the sentence of the last decision
        for number, (start, end) in enumerate(parts):
            movers = read_movers(text, start, end)
            if movers.later:
                self.later = movers.names(text)
                continue
            alone = number == len(parts) - 1 or len(parts) == 1
            act = find_act(text, start, end, self.body, alone=alone)
            outcome_only = _outcome_only(text, start, end)
            if outcome_only and not movers and (last or not act or act.basis == "formula"):
                if not self._outcome(at, block, words, start, end, last, parts, number):
                    continue
                last = last or (self.drafts[-1] if self.drafts and self.drafts[-1].block_at == at else None)
                told = number
                continue
            if movers and not movers.later:
                last, told = self._moved(at, block, words, (start, end), movers, last, held, act is not None), number
            elif act is not None:
                if last is not None and last.motion and not last.outcome.result and number - told <= 2:
                    last.agreed_by(act, text, start, end, words)
                else:
                    if last is not None and last.lead and last.block_at == at and act.basis == "prose" and number == told + 1 and False:
                        continue
                    last = self._open(at, block, words, start, end, act.kind, text[act.start : act.end], act.basis)
                    last.lead = act.lead
                    last.add_outcome(_act_outcome(text, start, end, act.unanimous), words)
                    self._take_waiting(last)
                told = number
            elif self.waiting and isinstance(block, (Paragraph, Motion)) and number == 0 and _THAT.match(text, start):
                last, told = self._open_moved(at, block, words, start, end, text[start:] + held), number
            elif last is not None and _has_vote(text[start:end]) and number - told <= 2:
                last.add_outcome(_moved_outcome(text, start, end), words)

    def _take_waiting(self, draft: Draft) -> None:
        if self.waiting:
            draft.set_movers(self._popped()[0])
            if not draft.outcome.result and draft.kind not in ("refused", "withdrawn"):
                draft.passed()

    def _moved(
        self, at: int, block: Block, words: Words, part: tuple[int, int], movers: Movers, last: Draft | None, held: str, acted: bool
    ) -> Draft | None:
        """A sentence that names a mover or a seconder."""
        text, (start, end) = words.text, part
        outcome = _moved_outcome(text, start, end, movers.covered[-1][1])
        if _bare(text, start, end, movers) and not held.strip():
            target = last if last is not None and not last.mover else None
            if target is None and last is not None and last.motion and not last.outcome.result and movers.mover:
                target, last.mover, last.seconders = last, None, ()  # the formal record of what was told before
            if target is None and last is not None and last.motion and not last.seconders and not movers.mover:
                target = last
            if target is None and last is None and start == 0:
                target = self._above(at)
            if target is not None:
                target.set_movers(movers.names(text))
                target.add_outcome(outcome, words)
                if not target.outcome.result and target.kind not in ("refused", "withdrawn") and not target.motion:
                    target.passed()
                return target
            if outcome.result:
                first = max(0, self._number_of(words, start) - 1)
                opened = sentences(text)[first][0]
                draft = self._open(at, block, words, opened, end, _outcome_kind(outcome), outcome.result_text or "", "formula")
                draft.motion = True
                draft.set_movers(movers.names(text))
                draft.add_outcome(outcome, words)
                return draft
            if start > 0 and last is None and not self._said_above(at) and text[:start].strip():
                draft = self._open_moved(at, block, words, 0, end, text[:start])
                draft.set_movers(movers.names(text))
                return draft
            if self.waiting and not self.waiting[0].seconders and not movers.mover:
                self.waiting = (Moved(self.waiting[0].mover, movers.names(text).seconders), at)
                return last
            if self.waiting:
                self._decide_above(*self._popped())
            self.waiting = (movers.names(text), at)
            return last
        if not movers.mover and last is not None and last.motion and not last.seconders:
            last.set_movers(movers.names(text))
            last.add_outcome(outcome, words)
            return last
        act = find_act(text, start, end, self.body, alone=False) if acted else None
        after = movers.covered[-1][1]
        kind: Kind | None = None
        if act is not None and act.kind not in ("carried",):
            kind = act.kind
        kind = _moved_kind(text[start:end] + held, after - start) or kind
        if act is not None and act.basis == "formula" and act.kind in ("resolved", "recommended"):
            kind = act.kind
        draft = self._open(at, block, words, start, end, kind or "carried", text[movers.covered[0][0] : movers.covered[0][1]], "formula")
        draft.motion, draft.own_verb = True, kind is not None
        draft.set_movers(movers.names(words.text))
        draft.add_outcome(outcome, words)
        if act is not None and not draft.outcome.result and act.kind not in ("refused", "withdrawn", "deferred"):
            draft.passed()
        return draft

    def _said_above(self, at: int) -> bool:
        """Whether movers wait from another block."""
        return self.waiting is not None and self.waiting[1] != at

    def _number_of(self, words: Words, start: int) -> int:
        """Which sentence starts at `start`."""
        return sum(1 for first, _ in sentences(words.text) if first < start)

    def _popped(self) -> tuple[Moved, int]:
        waiting = self.waiting
        self.waiting = None
        assert waiting is not None
        return waiting

    def _above(self, at: int) -> Draft | None:
        """The decision of the block just above, when bare movers follow it."""
        if not self.drafts or len(self.drafts) <= self.item_from:
            return None
        last = self.drafts[-1]
        return last if not last.mover and not last.seconders and (not last.motion or isinstance(last.block, Motion)) and at - last.block_at <= 1 + last.size and not last.formal else None

    def _decide_above(self, moved: Moved, at: int) -> None:
        """Movers that stand alone moved what the paragraph above them says."""
        above = self._above(at)
        if above is None:
            place = next((p for p in reversed(self.places[max(0, at - 3) : at]) if isinstance(p.block, (Paragraph, Clause, Bullet)) and p.item is self.item), None)
            if place is None or not moved.mover:
                return
            text = place.block.text
            own = Words(self.source, pieces_of(place.block), text)
            above = self._open(self.places.index(place), place.block, own, 0, len(text), _moved_kind(text) or "carried", "", "prose")
            above.motion = True
        above.set_movers(moved)

    # ── votes ──

    def _vote_block(self, at: int, block: Block) -> None:
        raw = "".join(self.source.slice(piece) for piece in pieces_of(block))
        words = Words(self.source, pieces_of(block), block.text)
        if read_movers(block.text, 0, len(block.text)).mover and "motion" in block.text.casefold()[:40]:
            self._prose(at, block, words)
            return
        outcome = read_outcome(block.text)
        table = read_table(raw) if raw.count("|") > 3 or "+1" in raw else ()
        if table:
            outcome = Outcome(outcome.result, outcome.result_text, outcome.unanimous, outcome.casting_vote, outcome.tallies if "|" not in raw else ())
        target = self._voted(at, block.text)
        if self.voted is not None and self.voted[1] == at - 1 and not (outcome.ballots and self.voted[0].votes):
            target = self.voted[0]  # a vote printed in two blocks: the roll, then the count
        if target is not None:
            self.voted = (target, at)
        if target is None:
            if table or outcome:
                self.vote = (outcome, words, table, pieces_of(block))
            return
        target.add_outcome(outcome, words, agreed=True)
        if table and not target.votes:
            target.add_table(table, pieces_of(block))

    def _voted(self, at: int, text: str) -> Draft | None:
        """The decision that a vote belongs to."""
        own = [draft for draft in self.drafts[self.item_from :] if draft.item is self.item or draft.consent]
        low = text.casefold()
        moved = [draft for draft in own if draft.motion or draft.mover]
        if "as amended" in low or "original motion" in low or "main motion" in low or "substantive motion" in low:
            mains = [draft for draft in moved if not draft.amendment]
            if mains:
                return mains[-1]
        if "amend" in low and "as amended" not in low:
            amendments = [draft for draft in moved if draft.amendment]
            if amendments:
                return amendments[-1]
        open_ones = [draft for draft in moved if draft.open_for_vote()]
        if open_ones:
            return open_ones[-1]
        consents = [draft for draft in self.drafts if (draft.consent or draft.item is None) and draft.motion and draft.open_for_vote()]
        if consents and len(self.drafts) - self.drafts.index(consents[-1]) < 60:
            return consents[-1]
        if own and not own[-1].votes and not own[-1].outcome.tallies:
            return own[-1]
        last = self.drafts[-1] if self.drafts else None
        return last if last is not None and last.motion and last.open_for_vote() and at - last.block_at <= 4 + last.size else None

    def _outcome(self, at: int, block: Block, words: Words, start: int, end: int, last: Draft | None, parts: list[tuple[int, int]], number: int) -> bool:
        """A sentence that is nothing but an outcome."""
        text = words.text
        outcome = read_outcome(text, start, end)
        if last is None and self.waiting and self.waiting[1] == at and number > 0:
            last = self._open(at, block, words, parts[number - 1][0], end, "carried", outcome.result_text or "", "formula")
            last.motion, last.own_verb = True, False
            last.set_movers(self._popped()[0])
        if last is not None:
            last.add_outcome(outcome, words, agreed=True)
            return True
        if number > 0 or not _ABOUT_MOTION.search(text, start, end):
            open_here = [draft for draft in self.drafts[self.item_from :] if draft.motion and draft.open_for_vote()]
            if number == 0 and open_here:
                open_here[-1].add_outcome(outcome, words)
                return True
            first = parts[number - 1][0] if number > 0 else start
            if outcome.result not in ("pass", None) or (not outcome.unanimous and not _AGREES.search(text, start, end)):
                return False
            if number == 0 and len(parts) > 1:
                return False
            kind = disposition(text[:end], start) or "agreed"
            if kind == "other":
                kind = "agreed"
            draft = self._open(at, block, words, first, end, kind, text[start:end], "prose")
            draft.add_outcome(Outcome(unanimous=outcome.unanimous, tallies=outcome.tallies, ballots=outcome.ballots), words)
            self._take_waiting(draft)
            return True
        target = self._voted(at, text[start:end])
        if target is not None:
            target.add_outcome(outcome, words)
        return False

    def _undecided(self, at: int) -> Draft | None:
        """The moved proposal just above that a resolution puts into words."""
        own = self.drafts[self.item_from :]
        if not own or not own[-1].motion or own[-1].item is not self.item or own[-1].consent:
            return None
        last = own[-1]
        if last.proposed or last.outcome.result is None or last.outcome.result_text is None:
            return last if at - last.block_at <= 4 + last.size else None
        return None

    # ── clauses whose formula was lost ──

    def _lost_formula(self, at: int, place: Place) -> bool:
        """Clauses such as "… be noted;" that stand without the words that resolved them."""
        block = place.block
        if self.section == "recommendations" or self.agenda_part or isinstance(place.parent, (Clause, *_HOLDERS)) or self.waiting:
            return False
        run = [block]
        for other in self.places[at + 1 : at + 60]:
            if other.parent is not None and other.item is place.item:
                continue
            if not isinstance(other.block, Clause) or other.item is not place.item or other.parent is not place.parent:
                break
            run.append(other.block)
        done = sum(1 for clause in run if _BE_DONE.search(clause.text))
        if len(run) < 2 or done < 2 or done < 0.6 * len(run) or not _BE_DONE.search(block.text):
            return False
        words = Words(self.source, pieces_of(block), block.text)
        draft = self._open(at, block, words, 0, len(block.text), "resolved", _BE_DONE.search(block.text)[0], "wording")  # type: ignore[index]
        draft.clauses = tuple(clause.span for clause in run)
        draft.span = type(block.span)(block.span.start, run[-1].span.end)
        draft.text = " ".join(clause.text for clause in run)
        self.skip_until = run[-1].span.end
        return True

    # ── opening ──

    def _open(self, at: int, block: Block, words: Words, start: int, end: int, kind: Kind, cue: str, basis: str) -> Draft:
        draft = Draft(
            block=block,
            block_at=at,
            item=self.item,
            section=self.section,
            words=words,
            start=start,
            end=end,
            kind=kind,
            cue=cue.strip(" :;,-–—") or "",
            basis=basis,  # type: ignore[arg-type]
            text=words.text[start:end] + "".join(f" {child.text}" for child in _inside(block) if isinstance(block, _HOLDERS)),
        )
        if isinstance(block, _HOLDERS):
            draft.clauses = tuple(child.span for child in children_of(block) if isinstance(child, (Clause, Bullet)))  # type: ignore[union-attr]
            draft.size = sum(1 for _ in _inside(block))
        if self.later:
            draft.set_movers(self.later)
            self.later = None
        if self.vote and isinstance(block, Motion):
            self.vote = None  # a straw poll before the motion
        if self.vote and isinstance(block, Resolution):
            outcome, their, table, pieces = self.vote
            self.vote = None
            draft.add_outcome(outcome, their)
            if table:
                draft.add_table(table, pieces)
        self.drafts.append(draft)
        return draft


# ── what words say ───────────────────────────────────────────────────────────────────────────────

_LABEL = regex.compile(r"[\W_]*(minutes?|decisions?|cofnodion|penderfyniad(?:au)?)\s*:?\s*$", regex.IGNORECASE)
_RECOMMENDATIONS = regex.compile(r"[\W_]*(?:(?:officers?|staff|executive|management|director)(?:['’]s?)?\s+)?(?:recommend(?:ation|ed\s+action|ed\s+motion)s?|purpose|background)\b", regex.IGNORECASE)
_NOTICE = regex.compile(r"[\W_]*(?:!\s*)?(?:I|we|[Il!])\s+(?:will|shall|wish\s+to|hereby|intend\s+to)\s+(?:move|propose|give\s+notice)|[\W_]*notice\s+of\s+motion", regex.IGNORECASE)
_THAT = regex.compile(r"[\W_]*(?:that|to|motion\s+to)\b", regex.IGNORECASE)
_QUOTED = regex.compile(r"[*_\s]*[\"“‘']|[\W_]*(?:that|to)\b", regex.IGNORECASE)
_TITLED_RESOLUTION = regex.compile(r"[\W_]*(?:resolution|ordinance|by-?law)\s+(?:no\b|number|#|\S*\d)", regex.IGNORECASE)
_BE_DONE = regex.compile(
    r"\bbe\s+(?:\w+\s+)?(?:noted|approved|agreed|received|adopted|endorsed|delegated|authori[sz]ed|accepted|deferred|supported|confirmed|granted|requested|instructed|appointed|referred|refused|added|submitted|recommended|given|made)\b",
    regex.IGNORECASE,
)
_PROPOSED = regex.compile(r"[\W_]*(?:proposed\s+(?:resolution|motion)|draft\s+resolution|proposal)\s*[:–-]", regex.IGNORECASE)
_TRAILING_NAME = regex.compile(r"\(([^()]{3,60})\)[\W_]*$")
_VOTE_SIGN = regex.compile(
    r"\b(?:in\s+favou?r|carried|passed|unanimous(?:ly)?|ayes?|noes|nays?|yeas?|abstain\w*|abstention\w*|votes?|voted|voting|all\s+agreed|lost|defeated|failed|opposed|against|casting)\b|\(Y-\d",
    regex.IGNORECASE,
)
_OUTCOME_ONLY = regex.compile(
    r"[\W_]*(?:(?:after|following|upon|on|with|there\s+being|hearing)\b[^.,;]{0,60}[,;]\s+)?"
    r"(?:(?:the|this|original|main|substantive|amended|whole|said)\s+)*"
    r"(?:(?:motion|amendment|vote|question|proposal|resolution|item)s?(?:\s+(?:to\s+\w+|for\s+[\w\s]{1,30}?|as\s+amended,?|on\s+the\s+[\w\s]{1,30}))?,?\s+(?:as\s+amended,?\s+)?(?:(?:was|were|is|are|has|had|been|being|then|duly|put|and|to|the|vote|a|declared|unanimously|therefore|on|by|accordingly|upon|meeting)\s+)*"
    r"(?:carried|carries|passed|passes|approved|adopted|agreed|lost|failed|fails|defeated|withdrawn|lapsed|tied|died|prevailed|accepted|rejected|not\s+(?:carried|passed|agreed))\b"
    r"|(?:unanimously\s+)?(?:carried|agreed|passed|lost|defeated|not\s+carried)\b(?:\s+(?:unanimously|nem\s*con|by\b|\d|on\s+(?:a|the)\s+(?:vote|show|division|casting))|\s*[.,;:(!]|\s*$)"
    r"|carried\b|motion\s+(?:carried|passed|failed|lost|lapsed|withdrawn|defeated)\b"
    r"|all\s+(?:\w+\s+)?(?:agreed|in\s+favou?r|in\s+agreement|were\s+in\s+(?:favou?r|agreement)|ayes?|voted)\b|everyone\s+(?:agreed|in\s+favou?r)"
    r"|(?:recorded\s+|roll[- ]call\s+|voice\s+|results?\s+of\s+(?:the\s+)?)?vot(?:e|es|ing)\s*(?:result\s*)?[:–-]|voice\s+vote|roll\s+call\s+vote|a\s+(?:roll\s+call\s+|recorded\s+|voice\s+)?vote\s+was\s+taken"
    r"|(?:ayes?|noes|yeas?|nays?|for|against|in\s+favou?r|abstain(?:ed|ing)?|abstentions?|absent)\s*[:(–-]|\d+\s+votes?\s+(?:for|in\s+favou?r|to)|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:members\s+|councillors\s+|votes\s+)?(?:were\s+|voted\s+)?(?:in\s+favou?r|for|against)\b|unanimous(?:ly)?\b[^.]{0,20}$"
    r"|(?:it|this)\s+was\s+(?:declared|so)\s+\w+|(?:councill?or|cllr|alderman|cr)\b[^.]{2,60}?\s(?:requested|asked|wished)\s+(?:that\s+|for\s+)?(?:his|her|their)\s+(?:vote|name|dissent|abstention)|lapsed\b|motion\s+lapsed|so\s+(?:ordered|resolved)\b|councill?ors?\s[^.]{1,60}\s(?:voted|abstained|dissent\w*|opposed)\b|(?:council ?members?)\s[^.]{1,60}\s(?:voted|abstained|opposed)\b)",
    regex.IGNORECASE,
)
_ABOUT_MOTION = regex.compile(r"\b(?:motion|amendment|vote|voting|ayes?|noes|yeas|nays|carried|lost|passed|defeated|failed)\b", regex.IGNORECASE)
_AGREES = regex.compile(r"\b(?:agreed|approved|in\s+agreement|in\s+favou?r|resolved)\b", regex.IGNORECASE)
_FILLER = {
    "and", "it", "was", "were", "the", "motion", "this", "that", "by", "a", "made", "is", "then", "duly", "be", "also", "on", "as",
    "minutes", "vote", "votes", "which", "being", "unanimously", "agreed", "carried", "all", "in", "favour", "favor", "resolved",
    "proposed", "seconded", "moved", "amendment", "proposal", "approved", "passed", "an", "for", "recommendation", "following",
}  # fmt: skip
_WORD = regex.compile(r"[\p{L}\p{M}'’]+")


def _item_places(places: Sequence[Place], at: int) -> list[Place]:
    """The blocks of the item that starts at `at` (the next 400 at most)."""
    found = []
    for place in places[at : at + 400]:
        if place.item is not places[at].item:
            break
        found.append(place)
    return found


def _inside(block: Block) -> list[Block]:
    """Everything that a block holds, in document order."""
    found: list[Block] = []
    todo = list(reversed(children_of(block)))
    while todo:
        child = todo.pop()
        found.append(child)  # type: ignore[arg-type]
        todo += reversed(children_of(child))
    return found


def _is_vote_table(block: Table) -> bool:
    return _VOTE_SIGN.search(block.text[:80]) is not None and "|" in block.text


def _first_words(text: str) -> str:
    opened = opening(text)
    if opened:
        return text[: opened[0]].strip(" *:_")
    return " ".join(text.split()[:2]).strip(" *:;,.-–—")


def _resolution_kind(block: Resolution, held: str) -> Kind:
    text = block.text
    opened = opening(block.cue) or opening(text) if block.cue else opening(text)
    if opened and opened[1]:
        return opened[1]
    if regex.match(r"[\W_]*that\b", text, regex.IGNORECASE):
        return _moved_kind(text + held) or "carried"
    word = disposition(text)
    if word:
        return word
    act = find_act(text, 0, len(text), Body(), alone=True)
    if act is not None and act.kind:
        return act.kind
    told = verb_kind(text + held)
    return told[0] if told else "other"


_BE_VERB = regex.compile(r"\bbe\s+(?:(?:now|hereby|duly|formally|further)\s+)?(?=\w)|\b(?:is|are)\s+hereby\s+(?=\w)", regex.IGNORECASE)
_INFINITIVE = regex.compile(
    r"(?:\bto|\bthat\s+(?:the\s+|this\s+)?(?:\w+\s+){0,3}?(?:council|committee|board|panel|commission)|\bmotion\s+to|\bproposed|\bproposes|\bmoved)\s+(?:also\s+|the\s+)?(?=\w)", regex.IGNORECASE
)


def _moved_kind(text: str, after: int = 0) -> Kind | None:
    """What a moved text does: "to approve …", "That … be noted", "proposed acceptance of"; None where no verb tells."""
    for part in (text[after:], text):
        lead = regex.match(r"[\W_]*(?:and\s+)?(?:carried\s+)?(?:to|that)?\b", part, regex.IGNORECASE)
        start = lead.end() if lead else 0
        if regex.match(r"[\W_]*(?:and\s+)?to\b", part, regex.IGNORECASE):
            told = verb_kind(part[start : start + 40])
            if told and told[1] <= 2:
                return told[0]
            return None
        told_be = _be_kind(part)
        if told_be is not None:
            return told_be[0]
        for found in list(_INFINITIVE.finditer(part))[:6]:
            told = verb_kind(part[found.end() : found.end() + 30])
            if told and told[1] == 0 and told[0] != "agreed":
                return told[0]
    if regex.search(r"\bproposed\s+for\s+(?:approval|acceptance|adoption)|\bpayments?\s+for\s+approval|\badoption of\b|\bapproval\b", text, regex.IGNORECASE):
        return "approved"
    return None


def _be_kind(text: str) -> tuple[Kind | None] | None:
    """What "be noted", "be approved" say in a moved text; None where there are none, (None,) where no kind fits.

    A motion that does more than note is not told by its noting.
    """
    kinds: list[Kind | None] = []
    for found in _BE_VERB.finditer(text):
        word = regex.match(r"\w+", text[found.end() : found.end() + 30])
        if word is None or not word[0].casefold().endswith(("ed", "en")) or word[0].casefold() in ("taken", "appended", "attached", "listed", "given"):
            continue
        told = verb_kind(text[found.end() : found.end() + 30])
        kinds.append(told[0] if told and told[1] == 0 else None)
        if len(kinds) > 8:
            break
    if not kinds:
        return None
    return (kinds[0] if kinds[0] != "noted" else next((kind for kind in kinds if kind != "noted"), "noted"),)


def _has_vote(text: str) -> bool:
    return _VOTE_SIGN.search(text) is not None


def _outcome_kind(outcome: Outcome) -> Kind:
    words = (outcome.result_text or "").casefold()
    return "agreed" if "agree" in words else "approved" if words.startswith(("approv", "adopt", "accept")) else "carried"


def _said_unanimous(text: str) -> Outcome:
    head = text[:200]
    return Outcome(unanimous=True) if regex.search(r"\bunanimous(?:ly)?\b|\ball\b(?:\s+\w+){0,2}\s+agreed\b|\bnem\.?\s*con", head, regex.IGNORECASE) else Outcome()


def _moved_outcome(text: str, start: int, end: int, after: int | None = None) -> Outcome:
    """What a sentence with movers says of the result; the words moved are not taken for it."""
    tail = _TAIL.search(text, start, end)
    if tail is None:
        return Outcome()
    first = tail.start()
    if after is not None and regex.match(r"(?:ayes?|yeas?|nays?)\b", tail[0], regex.IGNORECASE):
        first = min(first, after)  # names stand before their votes
    return read_outcome(text, first, end)


_TAIL = regex.compile(
    r"\b(?:the\s+)?(?:motion|amendment|vote|question|resolution)\b[^.;]{0,40}\b(?:carried|passed|failed|lost|approved|adopted|defeated|agreed)\b|\b(?:and|was|is)\s+(?:\w+\s+){0,2}?(?:carried|agreed|passed|resolved|approved|lost|defeated|adopted|put)\b(?!\s+to\s+(?:the|a)\s+\w+\s+\w+ing)|\bunanimous(?:ly)?\b|"
    r"\ball\s+(?:were\s+|voted\s+|in\s+|agreed)|\bcarried\b|\bpassed\b|(?<=[,;.]\s)agreed\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:were|votes?|voted|in|for|against|abst\w*)\b|\bayes?\b|\byeas?\b|\bvoice\s+vote\b|\bvot(?:e|es|ed|ing)\s*[:\-–]|\bLOST\b|\bdefeated\b|\bwithdrawn\b|\blapsed\b|\bfor\s+(?:want|lack)\s+of\b|\bresolved\b|\b(?:he|she|they)\s+(?:had\s+)?abstain|\babstain(?:ed|ing)\b",
    regex.IGNORECASE,
)


def _act_outcome(text: str, start: int, end: int, unanimous: bool) -> Outcome:
    """Votes told in the sentence of a decision in prose."""
    if not _has_vote(text[start:end]):
        return Outcome(unanimous=True) if unanimous else Outcome()
    read = read_outcome(text, start, end)
    return Outcome(unanimous=read.unanimous if unanimous or read.unanimous else None, tallies=read.tallies, ballots=read.ballots, casting_vote=read.casting_vote)


def _outcome_only(text: str, start: int, end: int) -> bool:
    return _OUTCOME_ONLY.match(text, start, end) is not None


def _bare(text: str, start: int, end: int, movers: Movers) -> bool:
    """Whether a sentence says who moved and seconded, and nothing of what."""
    left = 0
    at = start
    tail = _TAIL.search(text, movers.covered[-1][1], end)
    for first, stop in (*movers.covered, (tail.start() if tail else end, end)):
        left += sum(1 for word in _WORD.findall(text[at:first]) if word.casefold() not in _FILLER)
        at = max(at, stop)
    return left <= 1
