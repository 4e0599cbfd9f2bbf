"""The walk over a page's tree: each element writes on the sheet what a visitor would see of it.

The walk keeps its own stack, so that no depth of markup can exhaust Python's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import regex
from attrs import define, field

from minutesparse.readers import numbers
from minutesparse.readers.sheet import CLOSE, NUMBERED, OPEN, Row, Sheet
from minutesparse.readers.site import SITE_TAGS, Attributes, holds_matter, is_hidden, is_site, role_of
from minutesparse.readers.tables import Table, unfolded

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode


@define
class List:
    """A list being written: its style, the number of its next point, and the step from point to point."""

    style: str
    number: int = 1
    step: int = 1


@define
class Walk:
    """Where the walk stands: the sheet it writes on, the lists and tables around it, and what it has met."""

    sheet: Sheet = field(factory=Sheet)
    lists: list[List] = field(factory=list)
    outer: list[tuple[Sheet, list[List]]] = field(factory=list)
    tables: list[Table] = field(factory=list)
    urls: list[str] = field(factory=list)
    struck: int = 0
    bold: int = 0
    doubted: int = 0
    judged: dict[tuple[str | None, ...], str] = field(factory=dict)

    def over(self, root: LexborNode) -> list[Row]:
        """The rows of everything inside `root`."""
        left: list[tuple[LexborNode, Leave]] = []
        node = root.child
        while node is not None or left:
            if node is None:
                above, leave = left.pop()
                leave(self)
                node = above.next
                continue
            leave = self._enter(node)
            below = None if leave is left_out else node.child
            if below is None:
                leave(self)
                node = node.next
            else:
                left.append((node, leave))
                node = below
        self.sheet.close()
        return self.sheet.rows

    def _enter(self, node: LexborNode) -> Leave:
        """Begin a node; what comes back is to be called at its end."""
        name = node.tag or ""
        if name == "-text":
            self._words(node.text_content or "")
            return nothing
        begin = _BEGIN.get(name)
        if begin is left_out_element or not node.is_element_node:
            return left_out
        attributes = node.attributes
        if (attributes or name in SITE_TAGS) and self._is_outside(node, name, attributes):
            return left_out
        return begin(self, node, attributes) if begin else _inline(self, attributes)

    def _words(self, text: str) -> None:
        """Words go to the row being written; white space between blocks goes nowhere."""
        sheet = self.sheet
        if not text.isspace():
            sheet.buffer.append(text)
            if self.bold:
                sheet.bold += 1
            else:
                sheet.light += 1
        elif sheet.buffer:
            sheet.buffer.append(text)

    def _is_outside(self, node: LexborNode, name: str, attributes: Attributes) -> bool:
        """The element is hidden, or of the site. Pages repeat a few classes and styles: each is judged once."""
        if name == "a" and "class" not in attributes and "style" not in attributes:
            return False
        get = attributes.get
        hidden = "hidden" if "hidden" in attributes else get("aria-hidden")
        key = (name, get("class"), get("id"), get("style"), get("role"), hidden)
        verdict = self.judged.get(key)
        if verdict is None:
            verdict = "outside" if is_hidden(attributes, name) else is_site(name, attributes)
            if len(self.judged) < _MOST_JUDGED:
                self.judged[key] = verdict
        if verdict == "unless" and self.doubted < _MOST_DOUBTED:
            inside = holds_matter(node)
            self.doubted += inside
            return not inside
        return verdict == "outside"


_MOST_JUDGED, _MOST_DOUBTED = 5000, 50

Leave = Callable[[Walk], None]
Begin = Callable[[Walk, "LexborNode", Attributes], Leave]


def nothing(_walk: Walk) -> None:
    """The end of a node that needs none."""


def left_out(_walk: Walk) -> None:
    """The end of a node that is not entered."""


def left_out_element(_walk: Walk, _node: LexborNode, _attributes: Attributes) -> Leave:
    """An element that no visitor reads."""
    return left_out


def _inline(walk: Walk, attributes: Attributes) -> Leave:
    if not attributes:
        return nothing
    if role_of(attributes) == "apart":
        _space(walk)
        return _space
    return _weighed(walk, attributes, nothing)


def _weighed(walk: Walk, attributes: Attributes, leave: Leave) -> Leave:
    """What an element's style says of bold type counts until its end."""
    css = attributes.get("style")
    found = _WEIGHT.search(css) if css and "font" in css else None
    if found is None:
        return leave
    before, walk.bold = walk.bold, int(found[1] is not None)

    def end(walk: Walk) -> None:
        leave(walk)
        walk.bold = before

    return end


_WEIGHT = regex.compile(r"font-weight\s*+:\s*+(?:(bold|[6-9]00)|normal|[1-5]00)", regex.IGNORECASE)


def _bold(walk: Walk, _node: LexborNode, _attributes: Attributes) -> Leave:
    walk.bold += 1
    return _end_bold


def _end_bold(walk: Walk) -> None:
    walk.bold -= 1


def _space(walk: Walk) -> None:
    walk.sheet.buffer.append(" ")


def _struck(walk: Walk, _node: LexborNode, _attributes: Attributes) -> Leave:
    walk.struck += 1
    return left_out


def _link(walk: Walk, _node: LexborNode, attributes: Attributes) -> Leave:
    address = (attributes.get("href") or "").strip()
    if not address or _NO_PAGE.match(address):
        return nothing
    walk.sheet.buffer.append(f"{OPEN}{len(walk.urls)}{NUMBERED}")
    walk.urls.append(address)
    return _end_link


_NO_PAGE = regex.compile(r"#|(?:javascript|mailto|tel|data|vbscript)\s*+:", regex.IGNORECASE)


def _end_link(walk: Walk) -> None:
    walk.sheet.buffer.append(CLOSE)


def _block(walk: Walk, _node: LexborNode, attributes: Attributes) -> Leave:
    walk.sheet.block()
    return _end_number if attributes and role_of(attributes) == "number" else _end_block


def _end_block(walk: Walk) -> None:
    walk.sheet.end_block()


def _end_number(walk: Walk) -> None:
    walk.sheet.end_block(number=True)


def _break(walk: Walk, _node: LexborNode, _attributes: Attributes) -> Leave:
    sheet = walk.sheet
    if not sheet.flush() and sheet.rows and not sheet.marker:
        sheet.gap = True
    return nothing


def _paragraph(walk: Walk, node: LexborNode, attributes: Attributes) -> Leave:
    leave = _block(walk, node, attributes)
    css = attributes.get("style") if attributes else None
    if css and "text-indent" in css and not walk.lists:
        walk.sheet.indent = numbers.hanging(css)
        leave = _end_hanging
    return _weighed(walk, attributes, leave) if css else leave


def _heading(walk: Walk, node: LexborNode, _attributes: Attributes) -> Leave:
    walk.sheet.block()
    if not walk.lists:
        walk.sheet.heading = "#" * int((node.tag or "h1")[1]) + " "
    return _end_heading


def _end_heading(walk: Walk) -> None:
    walk.sheet.end_block()
    walk.sheet.heading = ""


def _end_hanging(walk: Walk) -> None:
    walk.sheet.end_block()
    walk.sheet.indent = 0


def _preformatted(walk: Walk, node: LexborNode, _attributes: Attributes) -> Leave:
    walk.sheet.block()
    for line in node.text().split("\n"):
        walk.sheet.buffer.append(line)
        if not walk.sheet.flush():
            walk.sheet.block()
    walk.sheet.block()
    return left_out


def _list(walk: Walk, node: LexborNode, attributes: Attributes) -> Leave:
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
    walk.lists.append(points)
    _set_indent(walk)
    return _end_list


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
    walk.sheet.indent = 2 * sum(1 for points in walk.lists if points.style != "none")


def _point(walk: Walk, _node: LexborNode, attributes: Attributes) -> Leave:
    points = walk.lists[-1] if walk.lists else List("none")
    sheet = walk.sheet
    sheet.block(gap=points.style == "none")
    if points.style == "none":
        return _end_block
    asked = numbers.style_of(attributes) if attributes else None
    style = asked if asked is not None else points.style
    value = numbers.integer(attributes.get("value")) if attributes else None
    if style and style != "none":
        points.number = points.number if value is None else value
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


def _table(walk: Walk, _node: LexborNode, _attributes: Attributes) -> Leave:
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


def _table_row(walk: Walk, _node: LexborNode, _attributes: Attributes) -> Leave:
    if walk.tables:
        walk.tables[-1].rows.append([])
    return nothing


def _cell(walk: Walk, node: LexborNode, _attributes: Attributes) -> Leave:
    if not walk.tables or not walk.tables[-1].rows:
        return nothing
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


def _rows(names: str, begin: Begin) -> dict[str, Begin]:
    return dict.fromkeys(names.split(), begin)


#: Elements by name and how each begins; what is not named is inline.
_BEGIN: dict[str, Begin] = (
    _rows("script style noscript template head svg math iframe object embed canvas audio video img", left_out_element)
    | _rows("button select option input textarea datalist meter progress map", left_out_element)
    | _rows("div section article main header form fieldset center address blockquote figure figcaption", _block)
    | _rows("h1 h2 h3 h4 h5 h6", _heading)
    | _rows("b strong", _bold)
    | _rows("dl dt dd caption legend details summary hgroup hr search", _block)
    | _rows("p", _paragraph)
    | _rows("ul ol dir", _list)
    | _rows("li", _point)
    | _rows("table", _table)
    | _rows("tr", _table_row)
    | _rows("td th", _cell)
    | _rows("br", _break)
    | _rows("a", _link)
    | _rows("del s strike", _struck)
    | _rows("pre listing xmp", _preformatted)
)
