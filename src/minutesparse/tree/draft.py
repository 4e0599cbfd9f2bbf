"""What is being made: the heading of an item before its text is read, a block before it has its place."""

from __future__ import annotations

from attrs import define

from minutesparse.source import Span

_OPENING = 400  # characters that are enough to tell what a block opens with


@define
class Head:
    """The heading of an item: the rows it takes, its printed number, its level."""

    rows: list[int]
    number: str | None
    level: int = 1
    number_span: Span | None = None


@define(weakref_slot=False)
class Draft:
    """One block to be. `kind` is a node type's name; `start` and `end` bound its own words.

    There is one for nearly every line, so what few need is made when it is needed: `more` holds the words of
    further lines (apart, so that a block of any length grows in linear time), `parts` the pieces where there
    are several. `opening` and `ending` are what the rules look at.
    """

    kind: str
    start: int
    end: int
    first: str
    level: int = 1
    marker: str = ""  # bullet glyph, clause number or cue, as printed
    number: str | None = None  # of an item
    number_span: Span | None = None  # where a torn item number stands
    title: str | None = None  # of an item
    more: list[str] | None = None
    parts: list[Span] | None = None
    children: list[Draft] | None = None  # the blocks inside it, where there are any
    items: list[Draft] | None = None  # the sub-items of an item

    @property
    def text(self) -> str:
        """All the words."""
        return self.first if self.more is None else " ".join(filter(None, (self.first, *self.more)))

    @property
    def opening(self) -> str:
        """The first words."""
        if self.more is None:
            return self.first[:_OPENING]
        return " ".join(filter(None, (self.first, *self.more[:_OPENING])))[:_OPENING]

    @property
    def ending(self) -> str:
        """The words of the last line."""
        return self.more[-1] if self.more else self.first

    @property
    def pieces(self) -> list[Span]:
        """The spans of its own words; none where another block took them."""
        return [Span(self.start, self.end)] if self.parts is None else self.parts

    def extend(self, end: int, words: str) -> None:
        """Take one more line, which ends at `end`."""
        self.end = end
        if self.parts:
            self.parts[-1] = Span(self.parts[-1].start, end)
        self._add(words)

    def add_piece(self, piece: Span, words: str) -> None:
        """Take one more line, with something of another block's in between."""
        self.parts = [*self.pieces, piece]
        self.end = piece.end
        self._add(words)

    def take(self, other: Draft) -> None:
        """Take the pieces and words of another block, which keeps nothing."""
        self.take_pieces(other)
        for words in (other.first, *(other.more or ())):
            self._add(words)

    def take_pieces(self, other: Draft) -> None:
        """Take the pieces of another block, which keeps none."""
        self.parts = [*self.pieces, *other.pieces]
        other.parts = []

    def _add(self, words: str) -> None:
        if words:
            if self.more is None:
                self.more = [words]
            else:
                self.more.append(words)
