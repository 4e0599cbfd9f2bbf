"""How each element of a page begins and ends: paragraphs, headings, links, type.

What begins gives back what is to be called at its end.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import regex

from minutesparse.readers import html_lists, numbers
from minutesparse.readers.html_lists import Leave
from minutesparse.readers.sheet import CLOSE, NUMBERED, OPEN
from minutesparse.readers.site import Attributes, role_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from minutesparse.readers.html_walk import Walk

Begin = Callable[["Walk", "LexborNode", Attributes], Leave]


def nothing(_walk: Walk) -> None:
    """The end of a node that needs none."""


def left_out(_walk: Walk) -> None:
    """The end of a node that is not entered."""


def left_out_element(_walk: Walk, _node: LexborNode, _attributes: Attributes) -> Leave:
    """An element that no visitor reads."""
    return left_out


def inline(walk: Walk, attributes: Attributes) -> Leave:
    """An element within a line."""
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


def _rows(names: str, begin: Begin) -> dict[str, Begin]:
    return dict.fromkeys(names.split(), begin)


#: Elements by name and how each begins; what is not named is inline.
BEGIN: dict[str, Begin] = (
    _rows("script style noscript template head svg math iframe object embed canvas audio video img", left_out_element)
    | _rows("button select option input textarea datalist meter progress map", left_out_element)
    | _rows("div section article main header form fieldset center address blockquote figure figcaption", _block)
    | _rows("h1 h2 h3 h4 h5 h6", _heading)
    | _rows("b strong", _bold)
    | _rows("dl dt dd caption legend details summary hgroup hr search", _block)
    | _rows("p", _paragraph)
    | _rows("ul ol dir", html_lists.begin_list)
    | _rows("li", html_lists.begin_point)
    | _rows("table", html_lists.begin_table)
    | _rows("tr", html_lists.begin_row)
    | _rows("td th", html_lists.begin_cell)
    | _rows("br", _break)
    | _rows("a", _link)
    | _rows("del s strike", _struck)
    | _rows("pre listing xmp", _preformatted)
)
