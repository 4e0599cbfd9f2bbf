"""The walk over a page's tree: each element writes on the sheet what a visitor would see of it.

The walk keeps its own stack, so that no depth of markup can exhaust Python's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from minutesparse.readers.css_counters import Rules
from minutesparse.readers.html_elements import BEGIN, inline, left_out, left_out_element, nothing
from minutesparse.readers.html_lists import Leave, List
from minutesparse.readers.sheet import Row, Sheet
from minutesparse.readers.site import SITE_TAGS, Attributes, holds_matter, is_hidden, is_site
from minutesparse.readers.tables import Table

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode


@define
class Walk:
    """Where the walk stands: the sheet it writes on, the lists and tables around it, and what it has met."""

    sheet: Sheet = field(factory=Sheet)
    lists: list[List] = field(factory=list)
    outer: list[tuple[Sheet, list[List]]] = field(factory=list)
    tables: list[Table] = field(factory=list)
    urls: list[str] = field(factory=list)
    drawn: Rules = field(factory=dict)
    counters: dict[str, int] = field(factory=dict)
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
        begin = BEGIN.get(name)
        if begin is left_out_element or not name[:1].isalpha():
            return left_out
        attributes = node.attributes
        if (attributes or name in SITE_TAGS) and self._is_outside(node, name, attributes):
            return left_out
        return begin(self, node, attributes) if begin else inline(self, attributes)

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
