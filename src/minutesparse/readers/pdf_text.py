"""Rows to text: indents by place, blank lines by distance, numbers with their titles, torn words mended."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import pairwise
from statistics import median

import regex
from attrs import define, evolve, field

from minutesparse.readers.pdf_ink import HYPHEN
from minutesparse.readers.pdf_page import NAMES_NOTES, Row
from minutesparse.readers.sheet import BOLD


def written(pages: list[list[Row]]) -> str:
    """Pages as text, parted by form feeds; a blank line where the gap is wider than the lines' own."""
    rows = [row for page in pages for row in page]
    if not rows:
        return "\f" * (len(pages) - 1)
    _with_points(rows)
    leading = _leading(pages)
    zero = sorted(row.left for row in rows)[len(rows) // 50]
    if _letters(row for row in rows if row.bold) < _MOST_BOLD * _letters(rows):
        right = max(row.segments[-1].right for row in rows)
        pages = [_with_headlines(page, leading, zero + _WRAPPED * (right - zero)) for page in pages]
    text = _Text(zero, 0.5 * median(row.size for row in rows))
    for number, page in enumerate(pages):
        for above, row in zip([None, *page], page, strict=False):
            apart = above is not None and _apart(above, row, leading)
            text.add(row, apart=apart, opens_page=bool(number) and above is None)
        if not page and number:
            text.lines.append("\f")
    text.note()
    return mended("\n".join(text.lines) + "\n")


def _with_points(rows: list[Row]) -> None:
    """Bare figures in a column of their own, rising down the document, number its items: each gets its point."""
    columns: list[list[Row]] = []
    for row in rows:
        if len(row.segments) > 1 and _FIGURES.fullmatch(row.segments[0].text) and row.segments[1].text[0].isalpha():
            near = (column for column in columns if abs(column[-1].left - row.left) < _SLACK)
            column = next(near, None)
            if column is not None:
                column.append(row)
            elif len(columns) < _MOST_COLUMNS:
                columns.append([row])
    for column in columns:
        numbers = [int(row.segments[0].text) for row in column]
        if len(numbers) >= _ENOUGH and all(0 < below - above < 4 for above, below in pairwise(numbers)):
            for row in column:
                row.segments[0].text += "."


_FIGURES = regex.compile(r"\d{1,3}")
_SLACK, _ENOUGH, _MOST_COLUMNS = 9.0, 4, 30


def _leading(pages: list[list[Row]]) -> float:
    """The distance between the lines of a paragraph: the smallest that is common."""
    steps = sorted(
        above.y - below.y for page in pages for above, below in pairwise(page) if 0 < above.y - below.y < 3 * below.size
    )
    for step in steps:
        if bisect_right(steps, step * 1.08) - bisect_left(steps, step) > _COMMON * len(steps):
            return step
    return median(steps) if steps else 12.0


_COMMON = 0.12


def _apart(last: Row, row: Row, leading: float) -> bool:
    """A wider gap than between lines, a new column, or a heading from the margin."""
    step = (last.y if last.bottom is None else last.bottom) - row.y
    return row.heading or last.heading or step < 0 or step > 1.22 * max(leading, 0.85 * row.size)


def _letters(rows: Iterable[Row]) -> int:
    return sum(len(segment.text) for row in rows for segment in row.segments)


def _with_headlines(page: list[Row], leading: float, edge: float) -> list[Row]:
    """Lines all in bold are marked as that, and a heading that was wrapped at the edge becomes one line again."""
    rows: list[Row] = []
    group: list[Row] = []
    for row in [*page, None]:
        if group and (row is None or not _goes_on(group[-1], row, leading, edge)):
            rows += _headline(group)
            group = []
        if row is not None:
            group.append(row)
    return rows


def _goes_on(last: Row, row: Row, leading: float, edge: float) -> bool:
    """A bold line that was filled to the edge, and a bold line right under it."""
    both = _stands_out(last) and _stands_out(row) and not last.asides
    return both and last.segments[0].right > edge and not _apart(last, row, leading)


def _stands_out(row: Row) -> bool:
    return row.bold and len(row.segments) == 1 and not _MARKER.match(row.segments[0].text)


def _headline(group: list[Row]) -> list[Row]:
    words = " ".join(row.segments[0].text for row in group)
    if not _stands_out(group[0]) or len(words) > _LONGEST or HYPHEN in words:
        return group
    first, last = group[0], group[-1]
    segment = evolve(first.segments[0], text=f"{BOLD}{words}{BOLD}")
    return [Row([segment], last.asides, first.heading, last.y)]


_MOST_BOLD, _WRAPPED, _LONGEST = 0.5, 0.75, 160


@define
class _Text:
    """The lines so far, and the notes from the right margin that wait for the end of the passage beside them."""

    zero: float
    letter: float
    lines: list[str] = field(factory=list)
    notes: list[str] = field(factory=list)
    notes_at: int = 0

    def add(self, row: Row, *, apart: bool, opens_page: bool) -> None:
        """One more row."""
        begins = apart or bool(_MARKER.match(row.segments[0].text))
        if begins:
            self.note()
        if apart:
            self.lines.append("")
        self.lines.append(("\f" if opens_page else "") + self._line(row))
        for aside in row.asides:
            self.notes.append(aside.text)
            self.notes_at = self._column(aside.left)
            if NAMES_NOTES.fullmatch(aside.text):
                self.note()

    def note(self) -> None:
        """Write what waits behind the last line of its passage, where the margin is; the column's name stands alone."""
        if not self.notes:
            return
        if NAMES_NOTES.fullmatch(self.notes[-1]) or not self.lines:
            self.lines += ["", " " * self.notes_at + self.notes[-1], ""]
        else:
            short = all(len(note) < 5 for note in self.notes)
            notes = ("/" if short else ", ").join(self.notes)
            self.lines[-1] = self.lines[-1].ljust(self.notes_at - 3) + "   " + notes
        self.notes = []

    def _column(self, left: float) -> int:
        return min(max(round((left - self.zero) / self.letter), 0), _WIDEST)

    def _line(self, row: Row) -> str:
        """A row as a line: wide gaps stay wide, except behind a marker."""
        parts = [" " * self._column(row.left)]
        for n, segment in enumerate(row.segments):
            if n:
                gap = segment.left - row.segments[n - 1].right
                behind_marker = n == 1 and _ONLY_MARKER.fullmatch(row.segments[0].text)
                parts.append(" " if behind_marker else " " * min(max(round(gap / self.letter), 3), 40))
            parts.append(segment.text)
        return "".join(parts).rstrip()


_WIDEST = 120
_BULLETS = r"[•·●▪‣◦○o*§\u25a0\uf0b7\uf0a7\uf0d8\uf0fc\uf02d–—-]"
_LETTERS = r"\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}+|[a-zA-Z]|[ivxIVX]{1,5})[.):]{1,2}"
_NUMBERS = r"(?:[A-Z]{1,3}[/ ]?)?\d{1,4}(?:[./]\d{1,4}){0,4}+[a-z]?[.):]?"
_MARKER = regex.compile(rf"(?:{_BULLETS}|{_LETTERS})(?:\s|$)|\d{{1,3}}$")
_ONLY_MARKER = regex.compile(rf"{_BULLETS}|{_LETTERS}|{_NUMBERS}|(?:Item|ITEM|Minute)\s\d{{1,4}}\.?")


def mended(text: str) -> str:
    """Words that only a line's end parted are put together again, on the first of the two lines."""
    if HYPHEN not in text:
        return text
    hyphenated = set(_HYPHENATED.findall(text))
    whole: str = _TORN.sub(lambda torn: _rejoined(torn, hyphenated), text)
    return whole.replace(HYPHEN, "-")


_TORN = regex.compile(rf"(?<=(\p{{L}}{{1,40}})){HYPHEN}(\n *+)(\p{{Ll}}++[.,;:)’'”]{{0,3}}+)(?: ++|(?=(\n))|)")


_HYPHENATED = regex.compile(r"\p{L}{1,40}-\p{Ll}{1,40}")


def _rejoined(torn: regex.Match[str], hyphenated: set[str]) -> str:
    """The end of a torn word brought up; a hyphen that the same word has elsewhere is kept."""
    word = f"{torn[1]}-{torn[3].rstrip('.,;:)’”')}"
    return f"{'-' if word in hyphenated else ''}{torn[3]}{'' if torn[4] else torn[2]}"
