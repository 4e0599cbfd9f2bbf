"""A block while the tree is being made: flat, mutable, in logical order."""

from __future__ import annotations

from attrs import define, field

from minutesparse.source import Span


@define
class Draft:
    """One block to be. `kind` is a node type's name; `pieces` are the spans of its own words."""

    kind: str
    pieces: list[Span]
    text: str = ""
    level: int = 1
    marker: str = ""  # bullet glyph, clause number or resolution cue, as printed
    number: str | None = None  # of an item
    number_span: Span | None = None  # where a torn item number stands
    title: str | None = None  # of an item
    inside: bool = False  # belongs to the resolution, motion or recommendation before it
    links: list[Span] = field(factory=list)
