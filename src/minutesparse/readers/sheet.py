"""The sheet that a reader of markup writes on: rows, the gaps between them, and the links in them.

Inline text gathers in a buffer until a block ends; then it becomes a row. A link is marked in the
text by noncharacters, which no file may hold, until the last step knows where its words stand.
"""

from __future__ import annotations

from typing import NamedTuple

import regex
from attrs import define, field

from minutesparse.source import Link, Span

OPEN, NUMBERED, CLOSE = "\ufdd0", "\ufdd1", "\ufdd2"


class Row(NamedTuple):
    """A line to be: its words, its indent in columns, and whether a blank line stands before it."""

    words: str
    indent: int = 0
    gap: bool = False


@define
class Sheet:
    """Rows, and the row that is being written.

    `marker` and `heading` wait for the next words: the number or bullet of a point, the signs of a heading.
    `bold` and `light` count the passages of the row that are in bold type and those that are not.
    """

    rows: list[Row] = field(factory=list)
    indent: int = 0
    gap: bool = False
    marker: str = ""
    marker_at: int = 0
    heading: str = ""
    bold: int = 0
    light: int = 0
    buffer: list[str] = field(factory=list)

    def flush(self) -> bool:
        """End the row being written; False if it held nothing."""
        words = self._taken()
        if not words:
            return False
        self.put(words)
        return True

    def _taken(self) -> str:
        """What the buffer holds, "" if that is nothing to read."""
        if not self.buffer:
            return ""
        words = squeeze("".join(self.buffer))
        self.buffer.clear()
        return words if words and plain(words) else ""

    def put(self, words: str) -> None:
        """Write a row of words, behind the marker that waits for them; what is all bold is marked as that."""
        if len(words) > _LONGEST:
            self.heading = ""  # whatever the markup says, a passage is no heading
        elif self.bold and not (self.light or self.heading or self.marker):
            words = f"{BOLD}{words}{BOLD}"
        indent = self.marker_at if self.marker else self.indent
        self.rows.append(Row(self.heading + self.marker + words, indent, self.gap))
        self.gap, self.marker, self.heading = False, "", ""
        self.bold = self.light = 0

    def block(self, *, gap: bool = True) -> None:
        """A block begins or ends here."""
        if self.buffer:
            self.flush()
        if gap and not self.marker and self.rows:
            self.gap = True

    def end_block(self, *, number: bool = False) -> None:
        """A block ends. If it held no more than an item's number, that goes before the words of the next block."""
        words = self._taken()
        if words and (number or words.endswith(".")) and ITEM_NUMBER.fullmatch(words) and not self.marker:
            self.marker, self.marker_at = words + " ", self.indent
            self.bold = self.light = 0
            return
        if words:
            self.put(words)
        if not self.marker and self.rows:
            self.gap = True

    def close(self) -> None:
        """Nothing more comes: what still waits for words stands alone."""
        self.flush()
        if self.marker.strip() and self.marker != "• ":
            marker, self.marker = self.marker.strip(), ""
            self.put(marker)


_LONGEST = 160
BOLD = "**"


def unmarked(words: str) -> str:
    """`words` without the signs of headings and of bold type: what they mark has found its place in a row of cells."""
    if words.startswith("#"):
        return words.lstrip("#").lstrip()
    return words.removeprefix(BOLD).removesuffix(BOLD) if words.startswith(BOLD) else words


#: A number as agendas print it, alone in its line.
ITEM_NUMBER = regex.compile(r"(?:[A-Z]{1,3}[/ ]?)?\d{1,4}(?:[./]\d{1,4}){0,4}+[a-z]?\.?")


def squeeze(text: str) -> str:
    """`text` with white space folded, zero-width signs and soft hyphens gone, non-breaking hyphens made plain."""
    if not text.isascii() and _FOLDING.search(text):
        text = text.translate(_FOLDED)
    return " ".join(text.split())


_FOLDING = regex.compile("[\xad\u200b-\u200f\u2011\u2060\ufeff]")
_FOLDED = dict.fromkeys(map(ord, "\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")) | {0x2011: "-"}


def plain(words: str) -> str:
    """`words` without the marks of links."""
    return _MARKS.sub("", words).strip() if OPEN in words or CLOSE in words else words


_MARKS = regex.compile(f"{OPEN}[0-9]++{NUMBERED} ?| ?{CLOSE}")


def written(rows: list[Row], urls: list[str]) -> tuple[str, tuple[Link, ...]]:
    """The rows as one text, and where the links in it stand."""
    parts: list[str] = []
    for row in rows:
        if row.gap and parts:
            parts.append("\n")
        words = _OUTSIDE.sub(r"\1\2", row.words) if OPEN in row.words or CLOSE in row.words else row.words
        parts.append(" " * row.indent + words + "\n")
    text = "".join(parts)
    return _linked(text, urls) if urls else (text, ())


#: White space between the marks of a link and the end or the space outside.
_OUTSIDE = regex.compile(f" ({CLOSE})(?= |$)|(?<=^| )({OPEN}[0-9]++{NUMBERED}) ")


def _linked(text: str, urls: list[str]) -> tuple[str, tuple[Link, ...]]:
    """Take the marks out of `text` and turn them into spans."""
    parts: list[str] = []
    links: list[Link] = []
    offset = last = 0
    begun: tuple[int, int] | None = None
    for mark in _MARK.finditer(text):
        parts.append(text[last : mark.start()])
        offset += mark.start() - last
        last = mark.end()
        if mark[1] is not None:
            begun = (offset, int(mark[1]))
        elif begun is not None:
            links.append(Link(Span(begun[0], offset), urls[begun[1]]))
            begun = None
    parts.append(text[last:])
    whole = "".join(parts)
    return whole, tuple(_tight(link, whole) for link in links if whole[link.span.start : link.span.end].strip())


_MARK = regex.compile(f"{OPEN}([0-9]++){NUMBERED}|{CLOSE}")


def _tight(link: Link, text: str) -> Link:
    """The link without white space at its ends."""
    start, end = link.span
    words = text[start:end]
    return Link(Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip())), link.url)
