"""How the lists and tables of a page begin and end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import define

from minutesparse.readers import css_counters, numbers
from minutesparse.readers.css_counters import Part
from minutesparse.readers.sheet import Sheet
from minutesparse.readers.site import Attributes, role_of
from minutesparse.readers.tables import Table, unfolded

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from minutesparse.readers.html_walk import Walk

Leave = Callable[["Walk"], None]


@define
class List:
    """A list being written: its style, the number of its next point, and the step from point to point.

    `parts` is what a style sheet draws before its points, `deeper` how many levels it stands below its place.
    """

    style: str
    number: int = 1
    step: int = 1
    parts: tuple[Part, ...] = ()
    deeper: int = 0


def begin_list(walk: Walk, node: LexborNode, attributes: Attributes) -> Leave:
    """A list of points, numbered or not."""
    walk.sheet.block(gap=not walk.lists)
    asked = numbers.style_of(attributes)
    style = asked if asked is not None else ("1" if node.tag == "ol" else "")
    if role_of(attributes) == "plain":
        style = "none"
    first = numbers.integer(attributes.get("start"))
    points = List(style, 1 if first is None else first)
    if "reversed" in attributes and style:
        points.step = -1
        if first is None:
            points.number = _count(node)
    if walk.drawn:
        _draw(walk, points, node, attributes)
    walk.lists.append(points)
    _set_indent(walk)
    return _end_list


def _draw(walk: Walk, points: List, node: LexborNode, attributes: Attributes) -> None:
    """Take what a style sheet says of the list. Exported lists all stand side by side; their class tells the level."""
    names = (attributes.get("class") or "").split()
    found = next((walk.drawn[name] for name in names if name in walk.drawn), None)
    if found is None and node.tag == "ol":
        found = walk.drawn.get("")
    level = next((name[-1] for name in names if name.startswith("lst-") and name[-2:-1] == "-"), "0")
    points.deeper = int(level) if level.isdecimal() else 0
    if found:
        points.parts, points.style = found, "1"


def _count(node: LexborNode) -> int:
    """How many points a list has."""
    count, child = 0, node.child
    while child is not None:
        count += child.tag == "li"
        child = child.next
    return count


def _end_list(walk: Walk) -> None:
    walk.sheet.block(gap=False)
    walk.lists.pop()
    _set_indent(walk)
    if not walk.lists:
        walk.sheet.block()


def _set_indent(walk: Walk) -> None:
    walk.sheet.indent = 2 * sum(1 + points.deeper for points in walk.lists if points.style != "none")


def begin_point(walk: Walk, _node: LexborNode, attributes: Attributes) -> Leave:
    """A point of a list: its marker goes before its first words."""
    points = walk.lists[-1] if walk.lists else List("none")
    sheet = walk.sheet
    sheet.block(gap=points.style == "none")
    if points.style == "none":
        return _end
    asked = numbers.style_of(attributes) if attributes else None
    style = asked if asked is not None else points.style
    value = numbers.integer(attributes.get("value")) if attributes else None
    if style and style != "none":
        points.number = points.number if value is None else value
        if points.parts:
            around = [outer.number - outer.step for outer in walk.lists[:-1] if outer.parts]
            sheet.marker = css_counters.marker(points.parts, [*around, points.number], walk.counters)
        else:
            sheet.marker = numbers.marker(points.number, style)
        points.number += points.step
    else:
        sheet.marker = numbers.BULLET
    sheet.marker_at = max(sheet.indent - 2, 0)
    return _end_point


def _end_point(walk: Walk) -> None:
    walk.sheet.block(gap=False)
    walk.sheet.marker = ""
    walk.sheet.gap = False


def begin_table(walk: Walk, _node: LexborNode, _attributes: Attributes) -> Leave:
    """A table; what it is for shows when it ends."""
    walk.sheet.block()
    walk.tables.append(Table())
    return _end_table


def _end_table(walk: Walk) -> None:
    sheet = walk.sheet
    sheet.block()
    for row in unfolded(walk.tables.pop()):
        sheet.gap = sheet.gap or (row.gap and bool(sheet.rows) and not sheet.marker)
        indent, sheet.indent = sheet.indent, sheet.indent + row.indent
        sheet.put(row.words)
        sheet.indent = indent
    sheet.block()


def begin_row(walk: Walk, _node: LexborNode, _attributes: Attributes) -> Leave:
    """A row of the innermost table."""
    if walk.tables:
        walk.tables[-1].rows.append([])
    return _end_nothing


def begin_cell(walk: Walk, node: LexborNode, _attributes: Attributes) -> Leave:
    """A cell, which is written on a sheet of its own."""
    if not walk.tables or not walk.tables[-1].rows:
        return _end_nothing
    table = walk.tables[-1]
    at = len(table.rows) - 1
    if not table.rows[at]:
        table.headings.add(at)
    if node.tag == "td":
        table.headings.discard(at)
    walk.outer.append((walk.sheet, walk.lists))
    walk.sheet, walk.lists = Sheet(), []
    return _end_cell


def _end_cell(walk: Walk) -> None:
    walk.sheet.close()
    walk.tables[-1].rows[-1].append(walk.sheet.rows)
    walk.sheet, walk.lists = walk.outer.pop()


def _end(walk: Walk) -> None:
    walk.sheet.end_block()


def _end_nothing(_walk: Walk) -> None:
    """The end of what needs none."""
