"""A decision while it is being read: what is known of it so far, and how more is taken in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import regex
from attrs import define, evolve, field

from minutesparse.facts.motions import Moved
from minutesparse.facts.rolls import Ballot
from minutesparse.facts.sentences import Words
from minutesparse.facts.votes import NOTHING_SAID, Outcome, merged
from minutesparse.model import AgendaItem, Basis, Block, Count, Kind, Vote
from minutesparse.source import Span


@define(eq=False)
class Draft:
    """A decision to be."""

    block: Block
    block_at: int  # the index of its block among the places
    item: AgendaItem | None
    section: str  # the label it stands under ("minutes", "decision")
    span: Span
    sign: str  # what is printed in front of its first word, where that opens the block
    kind: Kind
    cue: str
    basis: Basis
    text: str
    number: str = ""  # "Resolution No. 5" where it is printed below
    items: tuple[str, ...] = ()  # the ids of those that it covers, where they are not its own alone
    clauses: tuple[Span, ...] = ()
    size: int = 0  # how many blocks it holds
    formal: bool = False  # from a block that opens with a formula
    motion: bool = False  # moved, not only decided
    own_verb: bool = True  # its kind is told by its own words
    lead: bool = False  # it may only lead up to the decisions below it …
    led: bool = False  # … and does
    assumed: bool = False  # it passes for carried, until a vote says otherwise
    repeats: Draft | None = None  # the motion whose outcome it only says again ("Accepted report")
    mover: str | None = None
    seconders: tuple[str, ...] = ()
    outcome: Outcome = NOTHING_SAID
    counts: tuple[Count, ...] = ()
    votes: tuple[Vote, ...] = ()
    consent: bool = field(init=False)
    amendment: bool = field(init=False)
    proposed: bool = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.consent = "onsent" in self.text.casefold() and _CONSENT.search(self.text) is not None
        self.amendment = _AMENDMENT.search(self.text[:160]) is not None
        self.proposed = PROPOSED.match(self.text) is not None

    @property
    def may_pass(self) -> bool:
        """Whether "decided" means "carried" for it: not where something was refused or withdrawn."""
        return self.outcome.result is None and self.kind not in ("refused", "withdrawn")

    @property
    def open_for_vote(self) -> bool:
        """Whether a vote may still belong to this motion."""
        return self.outcome.result is None or not (self.counts or self.votes)

    def set_movers(self, moved: Moved) -> None:
        """Take the names that were read, where there are none yet."""
        self.mover = self.mover or moved.mover
        self.seconders = self.seconders or moved.seconders

    def add_outcome(self, outcome: Outcome, words: Words, *, agreed: bool = False) -> None:
        """Take what a vote says, where nothing is known yet.

        "Carried" needs something that was moved; `agreed` says that the vote is this decision's all the same.
        """
        if self.assumed and (outcome.result_text or outcome.result not in (None, "pass")):
            self.outcome = evolve(self.outcome, result=None, result_text=None)
            self.assumed = False
        counted = {"yes", "no"} <= {tally.option for tally in outcome.tallies}
        if not (self.motion or self.mover or agreed or counted or self.outcome.result) and outcome.result == "pass":
            outcome = Outcome(None, None, outcome.unanimous, outcome.casting_vote, outcome.tallies, outcome.ballots)
        self.outcome = merged(self.outcome, outcome)
        known = {count.option for count in self.counts}
        self.counts += tuple(
            Count(tally.option, tally.option_text, tally.value, words.span(tally.start, tally.end))
            for tally in outcome.tallies
            if tally.option not in known
        )
        if not self.votes:
            self.votes = tuple(
                Vote(ballot.option, ballot.option_text, ballot.name, None, words.span(ballot.start, ballot.end))
                for ballot in outcome.ballots
            )

    def add_table(self, ballots: Sequence[Ballot], pieces: Sequence[Span]) -> None:
        """Take the names of a printed table; its offsets count from the first piece."""
        self.votes = tuple(
            Vote(ballot.option, ballot.option_text, ballot.name, None, _in_pieces(pieces, ballot.start, ballot.end))
            for ballot in ballots
        )

    def passed(self, words: str | None = None) -> None:
        """The text records it as decided."""
        if self.may_pass:
            self.outcome = merged(self.outcome, Outcome(result="pass", result_text=words or self.cue or None))

    def assume_passed(self, words: str | None = None) -> None:
        """What is recorded as moved was carried, unless a vote behind it says otherwise."""
        self.assumed = self.may_pass or (self.outcome.result_text or "").casefold() in _MOVED_WORDS
        self.passed(words)

    def absorb(self, moved: Draft) -> None:
        """A resolution takes over the movers and votes of the motion that it puts into words."""
        self.set_movers(Moved(moved.mover, moved.seconders))
        self.outcome = merged(self.outcome, moved.outcome)
        self.counts = self.counts or moved.counts
        self.votes = self.votes or moved.votes
        self.motion = True


def alike(first: Draft, second: Draft) -> bool:
    """Whether two decisions are told in much the same words."""
    a, b = _tokens(first.text), _tokens(second.text)
    if first.motion and (at := first.text.find("That ")) > 0:
        a = _tokens(first.text[at:])
    if min(len(a), len(b)) < 4:
        return first.kind == second.kind and a == b
    return len(a & b) >= 0.6 * min(len(a), len(b))


_TOKEN = regex.compile(r"\w+")


@lru_cache(1 << 6)
def _tokens(text: str) -> frozenset[str]:
    return frozenset(word for word in _TOKEN.findall(text.casefold()[:1500]) if len(word) > 2)


#: Words of a result that may be those of what was moved ("That By-law 8 be read a third time and finally passed").
_MOVED_WORDS = ("resolved", "passed", "adopted", "approved", "agreed", "accepted")
PROPOSED = regex.compile(r"[\W_]*(?:proposed\s+(?:resolution|motion)|draft\s+resolution)\s*[:–-]", regex.IGNORECASE)
_CONSENT = regex.compile(
    r"\bconsent\s+(?:agenda|calendar|items?|list|motion|report|resolution|docket)\b", regex.IGNORECASE
)
_AMENDMENT = regex.compile(
    r"\bto\s+amend\b(?!\s+(?:the\s+)?(?:minutes|agenda|contract|agreement|bylaw|by-law|budget))|"
    r"\b(?:an|the|this)\s+amendment\b|\bbe\s+amended\b|^[\W_]*amendment\b",
    regex.IGNORECASE,
)


def _in_pieces(pieces: Sequence[Span], start: int, end: int) -> Span:
    """Offsets in the joined pieces as a span of the source."""
    for piece in pieces:
        size = piece.end - piece.start
        if start < size:
            return Span(piece.start + start, min(piece.start + end, piece.end))
        start, end = start - size, end - size
    return Span(pieces[-1].end, pieces[-1].end)
