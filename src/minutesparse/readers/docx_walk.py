"""The elements of a Word document, in order, onto the sheet."""

from __future__ import annotations

from collections.abc import Callable

import regex
from attrs import define, field

from minutesparse.readers.docx_numbers import OFF, Numbering
from minutesparse.readers.numbers import integer
from minutesparse.readers.sheet import CLOSE, NUMBERED, OPEN, Row, Sheet, plain, squeeze
from minutesparse.readers.tables import Cell, Table, unfolded

End = Callable[[], None]

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
    tables: list[Table] = field(factory=list)
    cells: int = 0
    _ends: list[End | None] = field(factory=list)
    _skipped: int = 0
    _hidden: bool = False
    _bold: bool | None = None
    _in_text: bool = False
    _properties: int = 0
    _listed: str = ""

    def start(self, name: str, values: dict[str, str]) -> None:
        """An element begins; what its end is to do is kept until then."""
        if self._skipped or name in _LEFT_OUT:
            self._skipped += 1
            self.struck += self._skipped == 1 and name in ("del", "moveFrom")
        elif name in _PROPERTIES:
            self._properties += 1
            self._ends.append(self._end_properties)
        elif name in ("p", "tbl", "tr", "tc"):
            self._ends.append(self._block(name))
        elif self.paragraphs:
            self._ends.append(self._in_paragraph(self.paragraphs[-1], name, values))
        else:
            self._ends.append(None)

    def end(self, _name: str) -> None:
        """An element ends."""
        if self._skipped:
            self._skipped -= 1
            return
        end = self._ends.pop()
        if end is not None:
            end()

    def _end_properties(self) -> None:
        self._properties -= 1

    def _block(self, name: str) -> End | None:
        """A paragraph, or a part of a table, begins."""
        if name == "p" and len(self.paragraphs) <= DEEPEST:
            self.paragraphs.append(Paragraph())
            return self._end_paragraph
        if name == "tbl" and len(self.tables) <= DEEPEST:
            self.sheet.block()
            self.tables.append(Table())
            return self._end_table
        if name == "tr" and self.tables and len(self.tables) <= DEEPEST:
            self.tables[-1].rows.append([])
            return None
        if name == "tc" and self.tables and self.tables[-1].rows and self.cells <= DEEPEST:
            return self._cell(self.tables[-1].rows[-1])
        return None

    def _cell(self, row: list[Cell]) -> End:
        """A cell, which is written on a sheet of its own."""
        around = self.sheet
        self.sheet = Sheet()
        self.cells += 1

        def end() -> None:
            if len(row) < _MOST_CELLS:
                row.append(self.sheet.rows)
            self.sheet = around
            self.cells -= 1

        return end

    def _in_paragraph(self, paragraph: Paragraph, name: str, values: dict[str, str]) -> End | None:
        if self._properties:
            self._property(paragraph, name, values)
        elif name == "t":
            self._in_text = not self._hidden
            return self._end_text
        elif name == "r":
            self._hidden, self._bold = False, None
            return self._end_run
        elif name in _SIGNS:
            paragraph.words.append(_SIGNS[name])
        elif name == "sym":
            paragraph.words.append(_symbol(values.get("char", "")))
        elif name == "hyperlink" and self.links.get(values.get("id", "")):
            paragraph.words.append(f"{OPEN}{len(self.urls)}{NUMBERED}")
            self.urls.append(self.links[values["id"]])
            return lambda: paragraph.words.append(CLOSE)
        return None

    def _end_text(self) -> None:
        self._in_text = False

    def _end_run(self) -> None:
        self._hidden = False

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

    def _end_table(self) -> None:
        table = self.tables.pop()
        table.rows = [row for row in table.rows if any(row)]
        self.sheet.gap = bool(self.sheet.rows)
        for row in unfolded(table):
            self.sheet.gap = self.sheet.gap or (row.gap and bool(self.sheet.rows))
            self.sheet.indent = row.indent
            self.sheet.put(row.words)
        self.sheet.indent = 0
        self._listed = ""

    def _end_paragraph(self) -> None:
        """A paragraph becomes a row for each of its lines, the first behind its number."""
        paragraph = self.paragraphs.pop()
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
        sheet.heading = "#" * heading + " " if heading and not self.cells else ""
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


_PROPERTIES = frozenset(("pPr", "rPr", "sectPr", "tblPr", "tcPr", "trPr", "sdtPr"))
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
