"""The state of reading one document for decisions: what was found, and what still waits for its decision."""

from __future__ import annotations

from collections.abc import Sequence

import regex
from attrs import define, field

from minutesparse.facts.drafts import Draft, alike
from minutesparse.facts.motions import Moved, read_movers
from minutesparse.facts.places import Place
from minutesparse.facts.rolls import Ballot
from minutesparse.facts.sentences import Words
from minutesparse.facts.votes import Outcome
from minutesparse.facts.whose import Body
from minutesparse.facts.wording import QUOTED, moved_kind
from minutesparse.model import (
    AgendaItem,
    Basis,
    Block,
    Bullet,
    Clause,
    Kind,
    Motion,
    Paragraph,
    Recommendation,
    Resolution,
    Result,
    Table,
    children_of,
    pieces_of,
)
from minutesparse.source import Source, Span

HOLDERS = (Motion, Resolution, Recommendation)
_THE_MOTION = regex.compile(r"[\W_]*(?:the\s+)?motion\b")
_NAME_IN_FRONT = regex.compile(r"(?<!\p{L})(\p{Lu}{3,}(?:[-’']\p{Lu}+)?)\s?(?:[–—:]|-(?=\s))\s*\Z")
_NAME_FIRST = regex.compile(r"(?:\d[\d/-]{2,9}\s)?((?:\p{Lu}[\p{Lu}.'’-]+\s?){1,3}):\s(?:That|THAT)\b")
_QUOTATION = 6  # how many paragraphs a quotation may go on for
_NOTICED = regex.compile(r"[\"“‘]\s*that\b", regex.IGNORECASE)
_NEAR = 60  # how many decisions back a vote or a mover is looked for


@define
class Loose:
    """A vote that was printed before its decision."""

    outcome: Outcome
    words: Words
    table: tuple[Ballot, ...]
    pieces: tuple[Span, ...]
    at: int


@define
class Reading:
    """What is known while the blocks of a document are gone through in order."""

    source: Source
    places: Sequence[Place]
    body: Body
    drafts: list[Draft] = field(factory=list)
    item: AgendaItem | None = None
    item_from: int = 0  # the first draft of this item
    section: str = ""  # the label that was last printed in the item: "minutes", "decision" …
    agenda_part: bool = False  # what stands before the label "Minutes:" is the agenda's
    waiting: tuple[Moved, int] | None = None  # movers whose decision has not been found, and their block
    later: Moved | None = None  # "In seconding, Cllr Ash said …": for the next decision
    loose: Loose | None = None
    voted: tuple[Draft, int] | None = None  # the decision that the last vote block belonged to
    skip_until: int = -1  # blocks that start before this offset are told already

    def open(self, at: int, words: Words, start: int, end: int, kind: Kind, cue: str, basis: Basis) -> Draft:
        """A new decision, with what waits for it; one that is all of a block made for it spans what that holds too."""
        block = self.places[at].block
        held = inside(block) if isinstance(block, HOLDERS) else []
        whole = isinstance(block, HOLDERS) and end - start == len(words.text)
        draft = Draft(
            block=block,
            block_at=at,
            item=self.item,
            section=self.section,
            span=block.span if whole else words.span(start, end),
            sign="" if start else words.sign(),
            kind=kind,
            cue=cue.strip(" :;,-–—*_"),
            basis=basis,
            text=" ".join((words.text[start:end], *(child.text for child in held))),
            clauses=tuple(child.span for child in children_of(block) if isinstance(child, (Clause, Bullet)))
            if held
            else (),
            size=len(held),
        )
        if self.later:
            draft.set_movers(self.later)
            self.later = None
        above = self.loose is not None and self.loose.at == at - 1 and self.loose.outcome.result_text is not None
        if isinstance(block, Motion) and not above:
            self.loose = None  # a straw poll before the motion
        elif self.loose and isinstance(block, (Motion, Resolution)):
            draft.add_outcome(self.loose.outcome, self.loose.words, agreed=True)
            if self.loose.table:
                draft.add_table(self.loose.table, self.loose.pieces)
            self.loose = None
        self.drafts.append(draft)
        return draft

    def open_moved(self, at: int, words: Words, start: int, end: int, text: str) -> Draft:
        """A new decision that was moved; its kind is told by the text moved."""
        kind = moved_kind(text)
        draft = self.open(at, words, start, end, kind or "carried", "", "formula")
        draft.motion, draft.own_verb = True, kind is not None
        self.give_waiting(draft)
        self.name_in_front(draft)
        return draft

    def name_in_front(self, draft: Draft) -> None:
        """The mover in capitals before the words moved, on their line ("FOX – That the minutes be approved")."""
        if draft.mover:
            return
        first = _NAME_FIRST.match(draft.text)
        if first:
            draft.set_movers(Moved(first[1]))
        if not draft.text.startswith(("That ", "THAT ")):
            return
        begun = pieces_of(draft.block)[0].start
        name = _NAME_IN_FRONT.search(self.source.slice(Span(max(0, begun - 40), begun)))
        if name:
            draft.set_movers(Moved(name[1]))

    def give_waiting(self, draft: Draft) -> None:
        """Give a decision the movers that wait for one."""
        if self.waiting is not None:
            draft.set_movers(self.waiting[0])
            self.waiting = None

    def take_text_below(self, at: int, draft: Draft) -> None:
        """A formula on a line of its own: the paragraph under it (a quotation to its end) is what was resolved."""
        text = self.places[at].block.text
        if len(text) > 60 or not text.rstrip(" *").endswith((":", "-", "–", "—", "that")):
            return
        for place in self.places[at + 1 : at + 1 + _QUOTATION]:
            below = place.block
            first = draft.size == 0
            if (
                place.item is not self.item
                or not isinstance(below, Paragraph)
                or (first and not QUOTED.match(below.text))
            ):
                return
            if not first and read_movers(below.text, 0, len(below.text)).mover:
                return
            draft.text += f" {below.text}"
            draft.span = Span(draft.span.start, below.span.end)
            draft.size += 1
            self.skip_until = below.span.end
            if "“" not in draft.text or "”" in below.text or below.text.rstrip().endswith(('"', "'")):
                return

    def settle(self) -> None:
        """Movers that still wait moved what stands above them."""
        if self.waiting is None:
            return
        moved, at = self.waiting
        self.waiting = None
        above = self.above(at, formal=True)
        if above is None:
            below = max(0, at - 3)
            near = [
                n for n in range(at - 1, below - 1, -1) if isinstance(self.places[n].block, (Paragraph, Clause, Bullet))
            ]
            if not near or self.places[near[0]].item is not self.item or not moved.mover:
                return
            block = self.places[near[0]].block
            words = Words(self.source, pieces_of(block), block.text)
            above = self.open(near[0], words, 0, len(block.text), moved_kind(block.text) or "carried", "", "prose")
            above.motion = True
        above.set_movers(moved)

    def take_pair(self, at: int, moved: Moved) -> bool:
        """Movers alone on a line, between what they moved and its vote, or over "That …"."""
        above = self.above(at, formal=True)
        below = self.places[at + 1].block if at + 1 < len(self.places) else None
        if above is not None:
            above.set_movers(moved)
        elif below is not None and below.text.startswith("That "):
            self.settle()
            self.waiting = (moved, at)
        else:
            return False
        return True

    def above(self, at: int, *, formal: bool = False) -> Draft | None:
        """The decision of the block just above, when bare movers follow it; `formal` where nothing else took them."""
        last = self.drafts[-1] if len(self.drafts) > self.item_from else None
        if (
            last is None
            or last.mover
            or last.seconders
            or (last.formal and not formal)
            or self._apart(last, at) > last.size
        ):
            return None
        return last if not last.motion or isinstance(last.block, Motion) else None

    def voted_on(self, at: int) -> Draft | None:
        """The decision that the vote right above belongs to, where its movers are printed under its result."""
        if self.voted is None or self.voted[1] != at - 1 or self.voted[0].mover:
            return None
        self.voted = (self.voted[0], at)
        return self.voted[0]

    def _apart(self, last: Draft, at: int) -> int:
        """How many blocks stand between a decision's first and `at`; the table of what is to be paid is part of it."""
        return sum(not isinstance(place.block, Table) for place in self.places[last.block_at + 1 : at])

    def unseconded(self, at: int) -> Draft | None:
        """The moved decision of the block just above that still wants a seconder."""
        last = self.drafts[-1] if len(self.drafts) > self.item_from else None
        near = last is not None and at - last.block_at <= 1 + last.size
        return last if last is not None and near and last.mover and not last.seconders else None

    def undecided(self, at: int) -> Draft | None:
        """The moved proposal just above that a resolution puts into words."""
        last = self.drafts[-1] if len(self.drafts) > self.item_from else None
        if last is None or not last.motion or last.consent or at - last.block_at > 4 + last.size:
            return None
        said = last.outcome.result is not None and last.outcome.result_text is not None
        return last if last.proposed or not said else None

    def put_in_words(self, resolved: Draft) -> Draft | None:
        """The carried motion of the item, further above, that "RESOLVED – That …" prints as it was carried."""
        cue = resolved.cue.casefold()
        if not cue.startswith(("resolv", "agree")) or resolved.mover:
            return None
        for draft in reversed(self.drafts[max(self.item_from, len(self.drafts) - 1 - _NEAR) : -1]):
            if draft.amendment or not draft.motion:
                continue
            lost = draft.outcome.result not in (None, "pass")
            same = "as amended" in resolved.text or alike(draft, resolved)
            return draft if not lost and not draft.consent and not draft.formal and same else None
        return None

    def counted(self, at: int) -> Draft | None:
        """The motion of the block just above whose count is told: the names that follow are its votes."""
        last = self.drafts[-1] if self.drafts else None
        near = last is not None and last.item is self.item and at - last.block_at <= 1 + last.size
        told = near and last is not None and (last.motion or last.mover) and (last.counts or last.outcome.result)
        return last if told and last is not None and len(last.votes) < 3 else None

    def settle_amendment(self, motion: Draft, words: Words) -> None:
        """The amendment that a motion was put against fell with its victory, or won with its defeat."""
        won: Result | None = {"pass": "fail", "fail": "pass"}.get(motion.outcome.result or "")  # type: ignore[assignment]
        for draft in self.drafts[self.item_from :][-_NEAR:]:
            if won and draft.amendment and draft.motion and draft.outcome.result is None:
                draft.add_outcome(Outcome(result=won), words)

    def awaiting_vote(self, at: int, text: str) -> Draft | None:
        """The decision that a vote printed at `at` belongs to."""
        own = [
            draft
            for draft in self.drafts[max(self.item_from, len(self.drafts) - _NEAR) :]
            if draft.item is self.item or draft.consent
        ]
        moved = [draft for draft in own if draft.motion or draft.mover]
        low = text.casefold()
        opposed = any(
            draft.text[:14].casefold().lstrip("an *_").startswith("mendment") for draft in moved if draft.amendment
        )
        if (opposed and _THE_MOTION.match(low)) or any(
            words in low for words in ("as amended", "original motion", "main motion", "substantive motion")
        ):
            named = [draft for draft in moved if not draft.amendment]
        else:
            on_both = "motion received" in low or ("for the motion" in low and "for the amendment" in low)
            named = [draft for draft in moved if draft.amendment] if "amend" in low and not on_both else []
            if on_both and any(draft.amendment for draft in moved):
                named = [draft for draft in moved if not draft.amendment]
        ready = named or [draft for draft in moved if draft.open_for_vote]
        if ready:
            return ready[-1]
        if not own and (noticed := self._noticed(at)):
            return noticed
        recent = [draft for draft in self.drafts[-_NEAR:] if draft.motion and draft.open_for_vote]
        consent = [draft for draft in recent if draft.consent or draft.item is None]
        if consent:
            return consent[-1]
        if own and not own[-1].votes and not own[-1].outcome.tallies:
            return own[-1]
        last = self.drafts[-1] if self.drafts else None
        near = last is not None and last.motion and last.open_for_vote and at - last.block_at <= 4 + last.size
        return last if near else None

    def _noticed(self, at: int) -> Draft | None:
        """The notice of motion above, in quotation marks, of which nothing is said but how the vote went."""
        for before in range(at - 1, max(at - 1 - _NEAR, -1), -1):
            block = self.places[before].block
            if self.places[before].item is not self.item or self.item is None:
                break
            if isinstance(block, Paragraph) and _NOTICED.match(block.text):
                words = Words(self.source, pieces_of(block), block.text)
                return self.open_moved(before, words, 0, len(block.text), block.text)
        return None


def inside(block: Block) -> list[Block]:
    """Everything that a block holds, in document order."""
    found: list[Block] = []
    todo = list(reversed(children_of(block)))
    while todo:
        child = todo.pop()
        found.append(child)
        todo += reversed(children_of(child))
    return found
