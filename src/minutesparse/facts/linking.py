"""Decisions made whole: names resolved, repeats and amendments told, consent motions tied to their items."""

from __future__ import annotations

from collections.abc import Sequence

import regex
from attrs import define, field

from minutesparse.facts.motions import Moved
from minutesparse.facts.people import People
from minutesparse.facts.places import Place
from minutesparse.facts.prose import Act
from minutesparse.facts.sentences import Words
from minutesparse.facts.votes import Ballot, Outcome, merged, read_outcome
from minutesparse.model import AgendaItem, Basis, Block, Count, Decision, Heading, Kind, Result, Vote
from minutesparse.source import Source, Span


@define(eq=False)
class Draft:
    """A decision while it is being read."""

    block: Block
    block_at: int
    item: AgendaItem | None
    section: str
    words: Words
    start: int
    end: int
    kind: Kind
    cue: str
    basis: Basis
    text: str
    span: Span | None = None
    clauses: tuple[Span, ...] = ()
    size: int = 0
    formal: bool = False  # from a block that opens with a formula
    motion: bool = False  # moved
    own_verb: bool = True
    lead: bool = False
    led: bool = False  # a lead whose decisions follow
    mover: str | None = None
    seconders: tuple[str, ...] = ()
    outcome: Outcome = field(factory=Outcome)
    counts: tuple[Count, ...] = ()
    votes: tuple[Vote, ...] = ()

    def set_movers(self, moved: Moved) -> None:
        """Take the names that were read, where there are none yet."""
        self.mover = self.mover or moved.mover
        self.seconders = self.seconders or moved.seconders

    def add_outcome(self, outcome: Outcome, words: Words, *, agreed: bool = False) -> None:
        """Take what a vote says, where nothing is known yet."""
        had = self.outcome
        self.outcome = merged(had, outcome)
        if not self.motion and not self.mover and not agreed and not had.result:
            self.outcome = merged(had, Outcome(None, None, outcome.unanimous, outcome.casting_vote, outcome.tallies, outcome.ballots))
            if outcome.result in ("fail", "tied", "withdrawn", "lapsed"):
                self.outcome = merged(had, outcome)
        known = {count.option for count in self.counts}
        self.counts += tuple(
            Count(tally.option, tally.option_text, tally.value, words.span(tally.start, tally.end))
            for tally in outcome.tallies
            if tally.option not in known
        )
        if not self.votes:
            self.votes = tuple(
                Vote(ballot.option, ballot.option_text, ballot.name, None, words.span(ballot.start, ballot.end)) for ballot in outcome.ballots
            )

    def add_table(self, ballots: Sequence[Ballot], pieces: Sequence[Span]) -> None:
        """Take the names of a printed table; its offsets count from the first piece."""
        self.votes = tuple(
            Vote(ballot.option, ballot.option_text, ballot.name, None, _in_pieces(pieces, ballot.start, ballot.end)) for ballot in ballots
        )

    def passed(self) -> None:
        """The words record it as decided."""
        self.outcome = merged(self.outcome, Outcome(result="pass", result_text=self.cue or None))

    def agreed_by(self, act: Act, text: str, start: int, end: int, words: Words) -> None:
        """A moved proposal is agreed in the next sentence."""
        self.outcome = merged(self.outcome, Outcome(result="fail" if act.kind == "refused" else "pass", result_text=text[act.start : act.end]))
        if not self.own_verb:
            self.kind, self.own_verb = act.kind, True
        self.add_outcome(read_outcome(text, start, end), words)
        self.end = end if words is self.words else self.end

    def absorb(self, moved: Draft) -> None:
        """A resolution takes over the movers and votes of the motion it puts into words."""
        self.mover = self.mover or moved.mover
        self.seconders = self.seconders or moved.seconders
        self.outcome = merged(self.outcome, moved.outcome)
        self.counts = self.counts or moved.counts
        self.votes = self.votes or moved.votes
        self.motion = True

    def open_for_vote(self) -> bool:
        """Whether a vote may still belong to this motion."""
        return self.outcome.result is None or not (self.counts or self.votes)

    @property
    def consent(self) -> bool:
        return _CONSENT.search(self.text) is not None

    @property
    def amendment(self) -> bool:
        return _AMENDMENT.search(self.text[:160]) is not None

    @property
    def proposed(self) -> bool:
        return _PROPOSED.match(self.text) is not None


_CONSENT = regex.compile(r"\bconsent\s+(?:agenda|calendar|items?|list|motion|report|resolution|docket)\b", regex.IGNORECASE)
_AMENDMENT = regex.compile(r"\bto\s+amend\b(?!\s+(?:the\s+)?(?:minutes|agenda|contract|agreement|bylaw|by-law|budget))|\b(?:an|the|this)\s+amendment\b|\bbe\s+amended\b|^[\W_]*amendment\b", regex.IGNORECASE)
_PROPOSED = regex.compile(r"[\W_]*(?:proposed\s+(?:resolution|motion)|draft\s+resolution)\s*[:–-]", regex.IGNORECASE)


def _in_pieces(pieces: Sequence[Span], start: int, end: int) -> Span:
    """Offsets in the joined pieces as a span of the source."""
    for piece in pieces:
        size = piece.end - piece.start
        if start < size:
            return Span(piece.start + start, min(piece.start + end, piece.end))
        start, end = start - size, end - size
    return Span(pieces[-1].end, pieces[-1].end)


def finished(drafts: list[Draft], source: Source, places: Sequence[Place], people: People) -> tuple[Decision, ...]:
    """The decisions in document order, with everything that ties them together."""
    for draft in drafts:
        if draft.lead:
            _pass_on(draft, drafts)
    kept = [draft for draft in drafts if not _dropped(draft) and not _superseded(draft, drafts)]
    spans = {id(draft): draft.span or draft.words.span(draft.start, draft.end) for draft in kept}
    kept.sort(key=lambda draft: spans[id(draft)])
    repeats = _repeats(kept)
    amends = _amends(kept)
    ids = _Ids(people)
    return tuple(
        _decision(draft, spans[id(draft)], places, ids, repeats.get(number), amends.get(number)) for number, draft in enumerate(kept)
    )


def _dropped(draft: Draft) -> bool:
    """What turned out to be no decision: a proposal that nothing came of, a lead to the decisions below it."""
    if draft.motion and (draft.proposed or not draft.seconders) and draft.outcome.result is None and not draft.votes and not draft.counts:
        return True
    return draft.led


def _superseded(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a proposal without a result is moved again, by the same people, in the decision behind it."""
    if not draft.motion or draft.outcome.result is not None or draft.votes:
        return False
    following = drafts[drafts.index(draft) + 1 :][:1]
    return any(
        other.item is draft.item and other.outcome.result is not None and other.mover is not None
        and (other.mover == draft.mover or (bool(draft.seconders) and other.seconders == draft.seconders))
        for other in following
    )  # fmt: skip


def _pass_on(lead: Draft, drafts: Sequence[Draft]) -> None:
    """What a lead says of the decisions printed below it ("The following officers were elected:")."""
    at = lead.block_at
    if lead.words.text[lead.end :].strip():
        return
    for draft in drafts[drafts.index(lead) + 1 :]:
        if draft.item is not lead.item or not draft.motion or draft.block_at - at != 1:
            return
        at, lead.led = draft.block_at, True
        if not draft.own_verb:
            draft.kind = lead.kind
        draft.outcome = merged(draft.outcome, Outcome(result="pass", result_text=lead.cue))


# ── repeats and amendments ───────────────────────────────────────────────────────────────────────

_TOKEN = regex.compile(r"\w+")


def _tokens(text: str) -> set[str]:
    return {word for word in _TOKEN.findall(text.casefold()[:1500]) if len(word) > 2}


def _repeats(drafts: Sequence[Draft]) -> dict[int, int]:
    """Decisions printed again: under the item's other label, or under their own number elsewhere."""
    found: dict[int, int] = {}
    numbered: dict[tuple[str, str], int] = {}
    by_item: dict[int, list[int]] = {}
    for number, draft in enumerate(drafts):
        printed = resolution_number(draft.text)
        key = (printed or "", " ".join(_TOKEN.findall(draft.text.casefold()))[:300])
        if printed and key in numbered:
            found[number] = numbered[key]
            continue
        if printed:
            numbered[key] = number
        earlier = by_item.setdefault(id(draft.item), [])
        if draft.formal and not draft.mover and earlier and drafts[earlier[-1]].motion and drafts[earlier[-1]].outcome.result and _alike(drafts[earlier[-1]], draft):
            found[number] = earlier[-1]  # the resolution that a motion adopted, or what it did, printed behind the vote
            continue
        for other in earlier[-40:] if draft.section and draft.item is not None else ():
            if drafts[other].section and drafts[other].section != draft.section and _alike(drafts[other], draft):
                found[number] = other
                break
        earlier.append(number)
    return found


def _alike(first: Draft, second: Draft) -> bool:
    a, b = _tokens(first.text), _tokens(second.text)
    if min(len(a), len(b)) < 4:
        return first.kind == second.kind and a == b
    return len(a & b) >= 0.6 * min(len(a), len(b))


def _amends(drafts: Sequence[Draft]) -> dict[int, int]:
    """Each amendment with the motion it amends: the latest other motion of its item."""
    found: dict[int, int] = {}
    latest: dict[int, int] = {}
    for number, draft in enumerate(drafts):
        if not draft.motion:
            continue
        if draft.amendment:
            if id(draft.item) in latest:
                found[number] = latest[id(draft.item)]
        else:
            latest[id(draft.item)] = number
    return found


_NUMBER = regex.compile(
    r"[\W_]*(?:\(?(?:resolution|res\.?|motion|minute)\s*(?:number|no\.?|nr\.?|#)?\s*[:.#]?\s*(?P<a>#?[A-Z]{0,6}[-/]?\d[\w/.-]*)|(?P<b>[A-Z]{0,4}-?\d+/\d{2,4}|#?\d{4}-[A-Z]{3}-\d+)\s+(?:resolved|moved|resolution)\b)",
    regex.IGNORECASE,
)


def resolution_number(text: str) -> str | None:
    """The printed number of a resolution or motion at the start of its text."""
    found = _NUMBER.match(text)
    return ((found["a"] or found["b"]).rstrip(".-") or None) if found else None


# ── the fact ─────────────────────────────────────────────────────────────────────────────────────


def _decision(draft: Draft, span: Span, places: Sequence[Place], ids: _Ids, repeat_of: int | None, amends: int | None) -> Decision:
    result = draft.outcome.result
    kind = draft.kind
    if result in ("fail", "lapsed", "tied") and (draft.motion or draft.mover):
        kind = "lost"
    elif result == "withdrawn":
        kind = "withdrawn"
    elif kind == "withdrawn" and result is None:
        result = "withdrawn"
    elif kind == "carried" and result is None:
        kind = "other"
    return Decision(
        span=span,
        kind=kind,
        cue=draft.cue,
        basis=draft.basis,
        text=" ".join(draft.text.split()),
        number=resolution_number(draft.text),
        items=_items(draft, places),
        clauses=draft.clauses,
        mover=draft.mover,
        mover_id=ids[draft.mover] if draft.mover else None,
        seconders=draft.seconders,
        seconder_ids=tuple(ids[name] for name in draft.seconders),
        result=result,
        result_text=draft.outcome.result_text if result else None,
        unanimous=draft.outcome.unanimous,
        casting_vote=draft.outcome.casting_vote,
        counts=draft.counts,
        votes=tuple(_voter(vote, ids) for vote in draft.votes),
        amends=amends,
        repeat_of=repeat_of,
    )


class _Ids(dict[str, str | None]):
    """The id of each printed name, looked up once."""

    def __init__(self, people: People) -> None:
        super().__init__()
        self._people = people

    def __missing__(self, name: str) -> str | None:
        person = self._people.resolve(name)
        self[name] = person.id if person else None
        return self[name]


def _voter(vote: Vote, ids: _Ids) -> Vote:
    return Vote(vote.option, vote.option_text, vote.voter_name, ids[vote.voter_name], vote.span)


# ── items ────────────────────────────────────────────────────────────────────────────────────────

_LISTED = regex.compile(r"\bitems?\s+(?:nos?\.?\s*|numbers?\s*)?([\w.()]+(?:(?:\s*(?:,|and\b|&|to\b|through\b|[-–])\s*)++[\w.()]+){0,30})", regex.IGNORECASE)
_LISTED_NUMBER = regex.compile(r"(?<![\w.])(\d{1,3}(?:\.\d{1,3})*\(?[a-z]?\)?)(?![\w])", regex.IGNORECASE)
_EXCEPT = regex.compile(r"\b(?:with\s+the\s+exception|except(?:ing|ion)?|excluding|other\s+than)\b", regex.IGNORECASE)


def _items(draft: Draft, places: Sequence[Place]) -> tuple[str, ...]:
    """The ids of the items a decision is about: its own, and for a consent motion those it covers."""
    own = (draft.item.id,) if draft.item is not None else ()
    if not draft.consent:
        return own
    listed = _listed(draft, places)
    covered = listed or _section_items(draft, places)
    return tuple(dict.fromkeys(own + covered))


def _listed(draft: Draft, places: Sequence[Place]) -> tuple[str, ...]:
    """Items named by number ("items 11a, 11b and 11c", "2.1 to 2.6"), a parent first whose every sub-item is named."""
    kept = _EXCEPT.split(draft.text)[0]
    numbers = [number for found in _LISTED.finditer(kept) for number in _LISTED_NUMBER.findall(found[1])]
    if not numbers:
        return ()
    wanted = {_plain(number) for number in numbers}
    out = {_plain(number) for number in _LISTED_NUMBER.findall(draft.text[len(kept) :])}
    ranges = [(_plain(a), _plain(b)) for a, b in _RANGE.findall(kept)]
    found: list[str] = []
    for item, path in _numbered(places):
        if path in out:
            continue
        if path in wanted or any(_between(path, a, b) for a, b in ranges):
            found.append(item.id)
    for item, _ in _numbered(places):
        if item.items and all(child.id in found for child in item.items):
            found.insert(0, item.id)
    return tuple(dict.fromkeys(found))


_RANGE = regex.compile(r"(\d{1,3}(?:\.\d{1,3})*[a-z]?)\s*(?:to|through|[-–])\s*(\d{1,3}(?:\.\d{1,3})*[a-z]?)", regex.IGNORECASE)


def _between(path: str, first: str, last: str) -> bool:
    keys = [[int(part) for part in regex.findall(r"\d+", value)] for value in (path, first, last)]
    return bool(keys[0]) and len(keys[0]) == len(keys[1]) and keys[1] <= keys[0] <= keys[2]


def _plain(number: str) -> str:
    return regex.sub(r"[^\w.]", "", number).casefold().rstrip(".")


def _numbered(places: Sequence[Place]) -> list[tuple[AgendaItem, str]]:
    """Every item with its number, a sub-item's behind its parent's ("11" + "a")."""
    seen: dict[str, tuple[AgendaItem, str]] = {}
    for place in places:
        path = ""
        for item in place.path:
            own = _plain(item.number or "")
            path = own if path and own.startswith(path) else path + own
            seen.setdefault(item.id, (item, path))
    return sorted(seen.values(), key=lambda pair: pair[0].span.start)


def _section_items(draft: Draft, places: Sequence[Place]) -> tuple[str, ...]:
    """The items that follow a consent motion up to the next section."""
    if draft.item is not None:
        return tuple(child.id for child in draft.item.items)
    found: list[str] = []
    for place in places[draft.block_at + 1 :]:
        if isinstance(place.block, Heading) and place.block.level == 1:
            break
        found += [item.id for item in place.path if item.id not in found]
    return tuple(found)
