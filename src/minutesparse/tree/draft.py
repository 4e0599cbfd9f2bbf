"""What is being made: the heading of an item before its text is read, a block before it has its place."""

from __future__ import annotations

from attrs import define, field

from minutesparse.source import Span

_OPENING = 400  # characters that are enough to tell what a block opens with


@define
class Head:
    """The heading of an item: the rows it takes, its printed number, its level."""

    rows: list[int]
    number: str | None
    level: int = 1
    number_span: Span | None = None


@define
class Draft:
    """One block to be. `kind` is a node type's name; `pieces` are the spans of its own words.

    The words are kept line by line (`lines`), so that a block of any length grows in linear time; `opening`
    and `ending` are what the rules look at.
    """

    kind: str
    pieces: list[Span]
    lines: list[str] = field(factory=list)
    level: int = 1
    marker: str = ""  # bullet glyph, clause number or cue, as printed
    number: str | None = None  # of an item
    number_span: Span | None = None  # where a torn item number stands
    title: str | None = None  # of an item
    children: list[Draft] | None = None  # the blocks inside it, where there are any
    items: list[Draft] | None = None  # the sub-items of an item

    @property
    def text(self) -> str:
        """All the words."""
        return self.lines[0] if len(self.lines) == 1 else " ".join(filter(None, self.lines))

    @property
    def opening(self) -> str:
        """The first words."""
        lines = self.lines
        return lines[0][:_OPENING] if len(lines) == 1 else " ".join(filter(None, lines[:_OPENING]))[:_OPENING]

    @property
    def ending(self) -> str:
        """The words of the last line."""
        return self.lines[-1] if self.lines else ""

    @property
    def short(self) -> bool:
        """Whether the opening is all there is."""
        return len(self.opening) < _OPENING

    def add(self, words: str) -> None:
        """Take one more line's words."""
        if words:
            self.lines.append(words)
