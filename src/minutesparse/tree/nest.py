"""Flat drafts → the frozen tree: items hold blocks, resolutions hold clauses, bullets hold bullets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import regex
from attrs import define, field, frozen

from minutesparse.model import (
    ActionPoint,
    AgendaItem,
    AttendanceList,
    Block,
    Bullet,
    Clause,
    Closing,
    Furniture,
    Heading,
    Masthead,
    Motion,
    Paragraph,
    Recommendation,
    Resolution,
    Table,
    VoteRecord,
)
from minutesparse.source import Issue, Span
from minutesparse.tree.draft import Draft
from minutesparse.tree.points import follows

MAX_DEPTH = 20
_PLAIN: dict[str, Callable[..., Block]] = {
    "masthead": Masthead,
    "attendance": AttendanceList,
    "paragraph": Paragraph,
    "vote_event": VoteRecord,
    "action": ActionPoint,
    "table": Table,
    "closing": Closing,
    "furniture": Furniture,
}
#: What was moved and voted on introduces no list.
_VOTED = regex.compile(
    r"(?:[.:;]|^)\W{0,40}(?:motion\s+)?(?:carried|lost|defeated)\b[\s\d/:–-]*(?:unanimously)?\W*$"
    r"|\bcarried:?\s\d+\s?[/–-]\s?\d+\W*$",
    regex.I,
)
_HOLDERS = ("resolution", "recommendation", "motion")
_Draft = TypeVar("_Draft")


@frozen
class Tree:
    """The shape of a whole document, before any fact is read from it."""

    blocks: tuple[Block, ...]
    items: tuple[AgendaItem, ...]
    closing: tuple[Closing, ...]
    furniture: tuple[Furniture, ...]
    issues: tuple[Issue, ...] = ()


@define
class _Shelves:
    """Where the next block goes."""

    outside: list[Draft] = field(factory=list)
    top_items: list[Draft] = field(factory=list)
    closing: list[Draft] = field(factory=list)
    furniture: list[Draft] = field(factory=list)
    items: list[Draft] = field(factory=list)  # the open items, outermost first
    points: list[Draft] = field(factory=list)  # the open bullets and clauses, outermost first
    holder: Draft | None = None  # the open resolution, recommendation or motion
    listed: Draft | None = None  # the outermost point of the item's last list, which `holder` interrupted


def nest(drafts: list[Draft], issues: list[Issue]) -> Tree:
    """Build the tree, for which the drafts are given up. Depth beyond `MAX_DEPTH` is flattened, with the issue
    `depth-capped`.
    """
    shelves = _Shelves()
    capped = next((draft for draft in drafts if draft.level > MAX_DEPTH), None)
    if capped is not None:
        issues.append(Issue("depth-capped", "warning", f"nested deeper than {MAX_DEPTH} levels", capped.pieces[0]))
    for draft in drafts:
        if draft.level > MAX_DEPTH:
            draft.level = MAX_DEPTH
        _put(shelves, draft)
    count = iter(range(1, len(drafts) + 1))
    drafts.clear()
    shelves.items.clear()
    shelves.points.clear()
    shelves.holder = shelves.listed = None
    return Tree(
        items=tuple(_item(draft, count) for draft in given_up(shelves.top_items)),
        blocks=tuple(map(_block, given_up(shelves.outside))),
        closing=tuple(Closing(*_own(draft), draft.text) for draft in given_up(shelves.closing)),
        furniture=tuple(Furniture(*_own(draft), draft.text) for draft in given_up(shelves.furniture)),
        issues=tuple(issues),
    )


def _put(shelves: _Shelves, draft: Draft) -> None:
    """Hang the draft under what is open, and close what it ends."""
    kind = draft.kind
    if kind == "closing":
        shelves.closing.append(draft)
    elif kind == "furniture":
        shelves.furniture.append(draft)
    elif kind in ("bullet", "clause"):
        points = shelves.points
        if not points and shelves.listed is not None and follows(shelves.listed.marker, draft.marker):
            shelves.holder = None  # (a) what was asked, what was decided, (b) what was asked next
        _close_to(points, draft.level)
        (_inside(points[-1]) if points else _shelf(shelves, shelves.holder)).append(draft)
        points.append(draft)
    elif kind == "item":
        shelves.points, shelves.holder, shelves.listed = [], None, None
        _close_to(shelves.items, draft.level)
        (_items_of(shelves.items[-1]) if shelves.items else shelves.top_items).append(draft)
        shelves.items.append(draft)
    else:
        shelves.listed = shelves.points[0] if shelves.points else shelves.listed
        shelves.points = []
        shelves.holder = draft if kind in _HOLDERS and not _VOTED.search(draft.ending[-40:]) else None
        if kind == "heading" and draft.level == 1:
            shelves.items = []
        _shelf(shelves, None).append(draft)


def _close_to(open_: list[Draft], level: int) -> None:
    while open_ and open_[-1].level >= level:
        open_.pop()


def _shelf(shelves: _Shelves, holder: Draft | None) -> list[Draft]:
    """Where a block goes: into `holder`, if there is one, or into the open item."""
    around = holder or (shelves.items[-1] if shelves.items else None)
    return _inside(around) if around is not None else shelves.outside


def _inside(draft: Draft) -> list[Draft]:
    if draft.children is None:
        draft.children = []
    return draft.children


def _items_of(draft: Draft) -> list[Draft]:
    if draft.items is None:
        draft.items = []
    return draft.items


def given_up(drafts: list[_Draft] | None) -> Iterator[_Draft]:
    """Drafts in order, each let go as the next is asked for: what is made of them takes their room."""
    if drafts:
        drafts.reverse()
        while drafts:
            yield drafts.pop()


def _item(draft: Draft, count: Iterator[int]) -> AgendaItem:
    name = f"item-{next(count)}"
    blocks = tuple(map(_block, given_up(draft.children)))
    items = tuple(_item(item, count) for item in given_up(draft.items))
    span, pieces = _around(draft, blocks + items)
    return AgendaItem(
        id=name,
        span=span,
        pieces=pieces,
        number=draft.number,
        number_span=draft.number_span,
        title=draft.title,
        blocks=blocks,
        items=items,
    )


def _block(draft: Draft) -> Block:
    kind = draft.kind
    plain = _PLAIN.get(kind)
    if plain is not None:
        return plain(*_own(draft), draft.text)
    if kind == "heading":
        return Heading(*_own(draft), draft.text, level=draft.level)
    children = tuple(map(_block, given_up(draft.children)))
    span, pieces = _around(draft, children)
    if kind == "bullet":
        return Bullet(span, pieces, draft.text, marker=draft.marker, level=draft.level, children=children)
    if kind == "clause":
        return Clause(span, pieces, draft.text, number=draft.marker, level=draft.level, children=children)
    if kind == "motion":
        return Motion(span, pieces, draft.text, children=children)
    made = Resolution if kind == "resolution" else Recommendation
    return made(span, pieces, draft.text, cue=draft.marker, children=children)


def _own(draft: Draft) -> tuple[Span, tuple[Span, ...]]:
    """Hull and pieces of a draft's own words; pieces are given when they are not the hull."""
    if draft.parts is None:
        return Span(draft.start, draft.end), ()
    return Span(draft.parts[0].start, draft.parts[-1].end), tuple(draft.parts)


def _around(draft: Draft, inside: Sequence[Block | AgendaItem]) -> tuple[Span, tuple[Span, ...]]:
    """The same where the hull spans the nodes inside too."""
    own, pieces = _own(draft)
    if not inside:
        return own, pieces
    start = min(own.start, *(node.span.start for node in inside))
    end = max(own.end, *(node.span.end for node in inside))
    hull = Span(start, end)
    return hull, pieces or (() if hull == own else (own,))
