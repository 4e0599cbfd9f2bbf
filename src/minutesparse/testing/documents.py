"""What authored minutes are written from."""

from __future__ import annotations

from attrs import frozen


@frozen
class Point:
    """A bullet point and those inside it."""

    text: str
    children: tuple[Point, ...] = ()


@frozen
class Resolution:
    """What was resolved: a text, or a text that clauses follow; `votes` are for, against, abstaining."""

    text: str
    clauses: tuple[str, ...] = ()
    votes: tuple[int, int, int] | None = None


@frozen
class Item:
    """One item of business."""

    title: str
    paragraphs: tuple[str, ...] = ()
    bullets: tuple[Point, ...] = ()
    resolution: Resolution | None = None


@frozen
class Document:
    """One meeting; `date` is ISO 8601."""

    council: str
    date: str
    present: tuple[str, ...]
    items: tuple[Item, ...]
