"""Flat drafts → the frozen tree: items hold blocks, resolutions hold clauses, bullets hold bullets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

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
_HOLDERS = ("resolution", "recommendation", "motion")


@frozen
class Tree:
    """The shape of a whole document, before any fact is read from it."""

    blocks: tuple[Block, ...]
    items: tuple[AgendaItem, ...]
    closing: tuple[Closing, ...]
    furniture: tuple[Furniture, ...]
    issues: tuple[Issue, ...] = ()


@define
class _Open:
    """A node whose children are still coming."""

    draft: Draft
    children: list[_Open] = field(factory=list)
    items: list[_Open] = field(factory=list)


@define
class _Shelves:
    """Where the next block goes."""

    outside: list[_Open] = field(factory=list)
    top_items: list[_Open] = field(factory=list)
    closing: list[_Open] = field(factory=list)
    furniture: list[_Open] = field(factory=list)
    items: list[_Open] = field(factory=list)  # the open items, outermost first
    points: list[_Open] = field(factory=list)  # the open bullets and clauses, outermost first
    holder: _Open | None = None  # the open resolution, recommendation or motion


def nest(drafts: list[Draft], issues: list[Issue]) -> Tree:
    """Build the tree. Depth beyond `MAX_DEPTH` is flattened, with the issue `depth-capped`."""
    shelves = _Shelves()
    capped = next((draft for draft in drafts if draft.level > MAX_DEPTH), None)
    if capped is not None:
        issues.append(Issue("depth-capped", "warning", f"nested deeper than {MAX_DEPTH} levels", capped.pieces[0]))
    for draft in drafts:
        draft.level = min(draft.level, MAX_DEPTH)
        _put(shelves, _Open(draft))
    count = iter(range(1, len(drafts) + 1))
    made = tuple(_item(node, count) for node in shelves.top_items)
    return Tree(
        blocks=tuple(_block(node) for node in shelves.outside),
        items=made,
        closing=tuple(Closing(text=node.draft.text, **_place(node.draft, ())) for node in shelves.closing),
        furniture=tuple(Furniture(text=node.draft.text, **_place(node.draft, ())) for node in shelves.furniture),
        issues=tuple(issues),
    )


def _put(shelves: _Shelves, node: _Open) -> None:
    """Hang the node under what is open, and close what it ends."""
    draft = node.draft
    if draft.kind == "closing":
        shelves.closing.append(node)
    elif draft.kind == "furniture":
        shelves.furniture.append(node)
    elif draft.kind in ("bullet", "clause"):
        points = shelves.points
        _close_to(points, draft.level)
        if points:
            points[-1].children.append(node)
        elif shelves.holder is not None:
            shelves.holder.children.append(node)
        else:
            _shelf(shelves).append(node)
        points.append(node)
    else:
        shelves.points = []
        shelves.holder = node if draft.kind in _HOLDERS else None
        if draft.kind == "item":
            items = shelves.items
            _close_to(items, draft.level)
            (items[-1].items if items else shelves.top_items).append(node)
            items.append(node)
            return
        if draft.kind == "heading" and draft.level == 1:
            shelves.items = []
        _shelf(shelves).append(node)


def _close_to(nodes: list[_Open], level: int) -> None:
    while nodes and nodes[-1].draft.level >= level:
        nodes.pop()


def _shelf(shelves: _Shelves) -> list[_Open]:
    return shelves.items[-1].children if shelves.items else shelves.outside


def _item(node: _Open, count: Iterator[int]) -> AgendaItem:
    draft = node.draft
    name = f"item-{next(count)}"
    blocks = tuple(_block(child) for child in node.children)
    items = tuple(_item(child, count) for child in node.items)
    return AgendaItem(
        id=name,
        **_place(draft, blocks + items),
        number=draft.number,
        number_span=draft.number_span,
        title=draft.title,
        blocks=blocks,
        items=items,
    )


def _block(node: _Open) -> Block:
    draft = node.draft
    plain = _PLAIN.get(draft.kind)
    if plain is not None:
        return plain(text=draft.text, **_place(draft, ()))
    if draft.kind == "heading":
        return Heading(text=draft.text, level=draft.level, **_place(draft, ()))
    children = tuple(_block(child) for child in node.children)
    place = _place(draft, children)
    if draft.kind == "bullet":
        return Bullet(text=draft.text, marker=draft.marker, level=draft.level, children=children, **place)
    if draft.kind == "clause":
        return Clause(text=draft.text, number=draft.marker, level=draft.level, children=children, **place)
    if draft.kind == "motion":
        return Motion(text=draft.text, children=children, **place)
    made = Resolution if draft.kind == "resolution" else Recommendation
    return made(text=draft.text, cue=draft.marker, children=children, **place)


def _place(draft: Draft, children: Sequence[Block | AgendaItem]) -> dict[str, Any]:
    """Hull and pieces: the hull spans own words and children; pieces are given when they are not the hull."""
    pieces = tuple(draft.pieces)
    hull = Span(
        min(pieces[0].start, *(child.span.start for child in children)) if children else pieces[0].start,
        max(pieces[-1].end, *(child.span.end for child in children)) if children else pieces[-1].end,
    )
    return {"span": hull, "pieces": () if pieces == (hull,) else pieces}
