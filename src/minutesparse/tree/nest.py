"""Flat drafts → the frozen tree: items hold blocks, resolutions hold clauses, bullets hold bullets."""

from __future__ import annotations

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
_PLAIN = {
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


def nest(drafts: list[Draft], issues: list[Issue]) -> Tree:
    """Build the tree. Depth beyond `MAX_DEPTH` is flattened, with the issue `depth-capped`."""
    outside: list[_Open] = []
    top_items: list[_Open] = []
    apart: dict[str, list[_Open]] = {"closing": [], "furniture": []}
    items: list[_Open] = []  # the open items, outermost first
    points: list[_Open] = []  # the open bullets and clauses, outermost first
    holder: _Open | None = None  # the open resolution, recommendation or motion
    capped: Draft | None = None
    for draft in drafts:
        node = _Open(draft)
        kind = draft.kind
        if kind in apart:
            apart[kind].append(node)
            continue
        if draft.level > MAX_DEPTH:
            capped = capped or draft
            draft.level = MAX_DEPTH
        if kind == "item":
            points, holder = [], None
            while items and items[-1].draft.level >= draft.level:
                items.pop()
            (items[-1].items if items else top_items).append(node)
            items.append(node)
            continue
        if kind == "heading" and draft.level == 1:
            items, points, holder = [], [], None
            outside.append(node)
            continue
        shelf = items[-1].children if items else outside
        if kind in ("bullet", "clause"):
            while points and points[-1].draft.level >= draft.level:
                points.pop()
            if points:
                points[-1].children.append(node)
            elif holder is not None:
                holder.children.append(node)
            else:
                shelf.append(node)
            points.append(node)
            continue
        points = []
        holder = node if kind in _HOLDERS else None
        shelf.append(node)
    if capped is not None:
        issues.append(Issue("depth-capped", "warning", f"nested deeper than {MAX_DEPTH} levels", capped.pieces[0]))
    count = iter(range(1, len(drafts) + 1))
    made = tuple(_item(node, count) for node in top_items)
    return Tree(
        blocks=tuple(_block(node) for node in outside),
        items=made,
        closing=tuple(_block(node) for node in apart["closing"]),  # type: ignore[misc]  # all are Closing
        furniture=tuple(_block(node) for node in apart["furniture"]),  # type: ignore[misc]  # all are Furniture
        issues=tuple(issues),
    )


def _item(node: _Open, count) -> AgendaItem:
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


def _place(draft: Draft, children) -> dict:
    """Hull and pieces: the hull spans own words and children; pieces are given when they are not the hull."""
    pieces = tuple(draft.pieces)
    hull = Span(
        min(pieces[0].start, *(child.span.start for child in children)) if children else pieces[0].start,
        max(pieces[-1].end, *(child.span.end for child in children)) if children else pieces[-1].end,
    )
    return {"span": hull, "pieces": () if pieces == (hull,) else pieces}
