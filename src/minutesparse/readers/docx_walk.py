"""The elements of a Word document, in order, onto the sheet."""

from __future__ import annotations

import regex
from attrs import define, field

from minutesparse.readers.docx_numbers import OFF, Numbering
from minutesparse.readers.numbers import integer
from minutesparse.readers.sheet import CLOSE, NUMBERED, OPEN, Row, Sheet, plain, squeeze
from minutesparse.readers.tables import Table, unfolded

#: Tables and text boxes within each other beyond this are read as if they were not there, their words kept.
DEEPEST = 200
_MOST_CELLS = 1000


@define
class Paragraph:
    """A paragraph being read: its words so far, its style, its place in a list."""

    words: list[str] = field(factory=list)
    style: str | None = None
    list_id: str | None = None
    level: int | None = None
    heading: int | None = None
    runs: list[bool | None] = field(factory=list)


@define
class Walk:
    """Where the walk stands. Feed it the elements; `close` gives the rows."""

    numbering: Numbering
    links: dict[str, str]
    sheet: Sheet = field(factory=Sheet)
    urls: list[str] = field(factory=list)
    struck: int = 0
    paragraphs: list[Paragraph] = field(factory=list)
    outer: list[Sheet] = field(factory=list)
    tables: list[Table] = field(factory=list)
    _open_links: list[bool] = field(factory=list)
    _skipped: int = 0
    _hidden: bool = False
    _bold: bool | None = None
    _in_text: bool = False
    _properties: int = 0
    _listed: str = ""
    _flat: dict[str, int] = field(factory=lambda: {"p": 0, "tbl": 0})

    def start(self, name: str, values: dict[str, str]) -> None:
        """An element begins."""
        if self._skipped or name in _LEFT_OUT:
            self._skipped += 1
            self.struck += self._skipped == 1 and name in ("del", "moveFrom")
            return
        paragraph = self.paragraphs[-1] if self.paragraphs else None
        if name in ("pPr", "rPr", "sectPr", "tblPr", "tcPr", "trPr", "sdtPr"):
            self._properties += 1
        elif (name == "p" and len(self.paragraphs) > DEEPEST) or (name == "tbl" and len(self.tables) > DEEPEST):
            self._flat[name] += 1
        elif name == "p":
            self.paragraphs.append(Paragraph())
        elif self._flat["tbl"] and name in ("tr", "tc"):
            return
        elif name == "tbl":
            self.sheet.block()
            self.tables.append(Table())
        elif name == "tr" and self.tables:
            self.tables[-1].rows.append([])
        elif name == "tc" and self.tables and self.tables[-1].rows:
            self.outer.append(self.sheet)
            self.sheet = Sheet()
        elif paragraph is not None:
            self._in_paragraph(paragraph, name, values)

    def _in_paragraph(self, paragraph: Paragraph, name: str, values: dict[str, str]) -> None:
        if self._properties:
            self._property(paragraph, name, values)
        elif name == "t":
            self._in_text = not self._hidden
        elif name == "r":
            self._hidden, self._bold = False, None
        elif name in _SIGNS:
            paragraph.words.append(_SIGNS[name])
        elif name == "sym":
            paragraph.words.append(_symbol(values.get("char", "")))
        elif name == "hyperlink":
            address = self.links.get(values.get("id", ""), "")
            self._open_links.append(bool(address))
            if address:
                paragraph.words.append(f"{OPEN}{len(self.urls)}{NUMBERED}")
                self.urls.append(address)

    def _property(self, paragraph: Paragraph, name: str, values: dict[str, str]) -> None:
        value = values.get("val", "")
        if name == "pStyle":
            paragraph.style = value
        elif name == "numId":
            paragraph.list_id = value
        elif name == "ilvl":
            paragraph.level = integer(value)
        elif name == "outlineLvl":
            paragraph.heading = (integer(value) or 0) + 1
        elif name == "vanish":
            self._hidden = value not in OFF
        elif name == "b":
            self._bold = value not in OFF

    def words(self, text: str) -> None:
        """Characters of the innermost element."""
        if self._in_text and not self._skipped:
            if not text.isspace():
                self.paragraphs[-1].runs.append(self._bold)
            self.paragraphs[-1].words.append(text.translate(_NO_MARKS) if max(text) >= OPEN else text)

    def end(self, name: str) -> None:
        """An element ends."""
        if self._skipped:
            self._skipped -= 1
        elif name in ("pPr", "rPr", "sectPr", "tblPr", "tcPr", "trPr", "sdtPr"):
            self._properties -= 1
        elif self._flat.get(name):
            self._flat[name] -= 1
        elif name in ("tr", "tc") and (self._flat["tbl"] or not self.tables):
            return
        elif name == "t":
            self._in_text = False
        elif name == "r":
            self._hidden = False
        elif name == "hyperlink" and self._open_links:
            if self._open_links.pop() and self.paragraphs:
                self.paragraphs[-1].words.append(CLOSE)
        elif name == "p" and self.paragraphs:
            self._write(self.paragraphs.pop())
        elif name == "tc" and self.outer:
            if len(self.tables[-1].rows[-1]) < _MOST_CELLS:
                self.tables[-1].rows[-1].append(self.sheet.rows)
            self.sheet = self.outer.pop()
        elif name == "tr" and self.tables[-1].rows and not any(self.tables[-1].rows[-1]):
            self.tables[-1].rows.pop()
        elif name == "tbl" and self.tables:
            self._end_table(self.tables.pop())

    def _end_table(self, table: Table) -> None:
        self.sheet.gap = bool(self.sheet.rows)
        for row in unfolded(table):
            self.sheet.gap = self.sheet.gap or (row.gap and bool(self.sheet.rows))
            self.sheet.indent = row.indent
            self.sheet.put(row.words)
        self.sheet.indent = 0
        self._listed = ""

    def _write(self, paragraph: Paragraph) -> None:
        """A paragraph as a row for each of its lines, the first behind its number."""
        lines = [_spread(line) for line in "".join(paragraph.words).split("\n")]
        if not any(plain(line) for line in lines):
            self._listed = ""
            return
        place = self.numbering.place(paragraph.style, paragraph.list_id, paragraph.level)
        marker = self.numbering.marker(*place) if place else ""
        sheet = self.sheet
        listed = place[0] if place and marker else ""
        sheet.gap = bool(sheet.rows) and not (listed and listed == self._listed)
        self._listed = listed
        sheet.marker, sheet.marker_at = marker, 2 * place[1] if place and marker else 0
        sheet.indent = sheet.marker_at + 2 if marker else 0
        heading, bold = self.numbering.look(paragraph.style)
        heading = heading if paragraph.heading is None else paragraph.heading % 10
        sheet.heading = "#" * heading + " " if heading and not self.outer else ""
        bold = all(bold if run is None else run for run in paragraph.runs)
        for line in lines:
            if plain(line):
                sheet.bold = bold
                sheet.put(line)
            elif not sheet.marker:
                sheet.gap = True
        sheet.indent = 0

    def close(self) -> list[Row]:
        """The rows of the document."""
        return self.sheet.rows


_LEFT_OUT = frozenset(
    ("del", "moveFrom", "Fallback", "instrText", "delText", "footnoteReference", "rPrChange", "pPrChange")
)
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_NO_MARKS = dict.fromkeys(map(ord, (OPEN, NUMBERED, CLOSE)))


def _spread(line: str) -> str:
    """A line with its tabs as wide gaps, except behind a marker that was typed."""
    parts = [words for words in map(squeeze, line.split("\t")) if words]
    if len(parts) > 1 and _TYPED.fullmatch(parts[0]):
        parts[:2] = [f"{parts[0]} {parts[1]}"]
    return "   ".join(parts)


_TYPED = regex.compile(r"[^\w\s]|\(?\w{1,4}[.):]{1,2}|\d{1,4}(?:[./]\d{1,4}){0,4}[a-z]?\.?|[A-Z]{1,3}/?\d{1,4}")


def _symbol(code: str) -> str:
    """A sign of a symbol font; its bullets are bullets."""
    try:
        sign = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return "•" if sign in "\uf0b7\uf0a7\uf0d8\uf0fc" else sign
