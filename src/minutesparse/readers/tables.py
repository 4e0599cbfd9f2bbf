"""Tables: rows of figures stay rows, tables that only place text on the page become that text.

The second kind is how many sites print minutes: the number in one cell, the title and all that was
said in the next.
"""

from __future__ import annotations

import regex
from attrs import define, field

from minutesparse.readers.sheet import Row, plain, unmarked

Cell = list[Row]


@define
class Table:
    """The rows of a table, each a list of cells, and which of them are all headings."""

    rows: list[list[Cell]] = field(factory=list)
    headings: set[int] = field(factory=set)


def unfolded(table: Table) -> list[Row]:
    """The table as rows of text."""
    rows = [(n in table.headings, cells) for n, cells in enumerate(table.rows) if any(cells)]
    if not rows:
        return []
    if _is_layout([cells for _, cells in rows]):
        return [row for heading, cells in rows for row in _flowed(cells, heading=heading)]
    lines = [Row("| " + " | ".join(_one_line(cell) for cell in cells) + " |") for _, cells in rows]
    return [lines[0]._replace(gap=True), *lines[1:]]


def _is_layout(rows: list[list[Cell]]) -> bool:
    """The table places text: a single column, numbered rows of text, long or many-lined cells in few columns."""
    if all(sum(1 for cell in cells if cell) <= 1 for cells in rows):
        return True
    cells = [cell for row in rows for cell in row]
    wide = sum(1 for row in rows if len(row) > _FEW) * 2 > len(rows)
    if not wide and any(
        len(cell) > _MOST_LINES or sum(len(row.words) for row in cell) > _MOST_LETTERS for cell in cells
    ):
        return True
    if any(row.indent or _LISTED.match(row.words) for cell in cells for row in cell if len(cell) > 1):
        return True
    return sum(1 for row in rows if _is_item(row)) * 2 > len(rows)


_MOST_LINES, _MOST_LETTERS, _FEW = 4, 400, 4
_LISTED = regex.compile(r"• |\(?[0-9a-z]{1,4}[.)] ")


def _is_item(cells: list[Cell]) -> bool:
    """A number beside one cell of text."""
    filled = [cell for cell in cells if cell]
    return len(filled) == 2 and _is_number(filled[0]) and len(filled[1][0].words) > 3


def _is_number(cell: Cell) -> bool:
    return len(cell) == 1 and bool(NUMBER.fullmatch(plain(unmarked(cell[0].words))))


#: A number as agendas print it, alone in its cell or its line.
NUMBER = regex.compile(
    r"\(?(?:[A-Z]{1,3}[/ ]?)?\d{1,4}(?:[./]\d{1,4}){0,4}+[a-z]?[.)]{0,2}|\([a-z]{1,4}\)|[a-zA-Z][.)]"
)


def _flowed(cells: list[Cell], *, heading: bool) -> list[Row]:
    """A row's cells one after the other, a number joined with the first line beside it."""
    filled = [cell for cell in cells if cell]
    if heading and all(len(cell) == 1 and len(cell[0].words) < 60 for cell in filled):
        return [Row(" ".join(unmarked(cell[0].words) for cell in filled), 0, gap=True)]
    if len(filled) > 1 and _is_number(filled[0]):
        first = filled[1][0]
        joined = Row(f"{unmarked(filled[0][0].words)} {unmarked(first.words)}", first.indent)
        filled = [[joined, *filled[1][1:]], *filled[2:]]
    return [row._replace(gap=row.gap or n == 0) for cell in filled for n, row in enumerate(cell)]


def _one_line(cell: Cell) -> str:
    return "; ".join(unmarked(row.words) for row in cell)
