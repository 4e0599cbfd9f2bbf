"""Tables that nothing rules off: told by their figures, or by leaders to page numbers."""

from __future__ import annotations

import itertools

import regex

from minutesparse.tree.rows import Row

_SUM = regex.compile(r"(?:[£$€]\s?)?\d[\d,]*\.\d\d$")
_LEADERS = regex.compile(r"\.{4,}\s{0,4}\d{1,3}$")
_WIDE = 200  # characters that leaders may take
_APART = 4  # rows: headings between the entries


def mark_tables(rows: list[Row]) -> None:
    """Lists of sums, tables of contents, and cells put one to a line: long runs of tiny lines, many of them figures."""
    _mark_sums(rows)
    _mark_contents(rows)
    start = 0
    for index in range(len(rows) + 1):
        row = rows[index] if index < len(rows) else None
        if (
            row is not None
            and not row.role
            and row.words + bool(row.number) <= 4
            and row.gap <= 1
            and row.kind in ("text", "number")
            and len(row.text) < 30
        ):
            continue
        run = rows[start:index]
        figures = sum(any(map(str.isdigit, row.text or row.marker)) for row in run)
        if len(run) >= 6 and figures * 2 >= len(run) and _adjacent_figures(run) >= 2:
            for offset, cell in enumerate(run):
                cell.role, cell.level = "table", int(offset == 0)
        start = index + 1


def _mark_sums(rows: list[Row]) -> None:
    """Lines right under each other that all end in a sum of money, as lists of payments are set."""
    run: list[Row] = []
    for row in [*rows, None]:
        sums = row is not None and row.kind in ("text", "clause") and not row.role and row.words <= 12
        sums = sums and row is not None and row.text[-1:].isdigit() and _SUM.search(row.text[-14:]) is not None
        if row is not None and sums and (not run or row.gap == 0):
            run.append(row)
            continue
        if len(run) >= 3:
            for offset, line in enumerate(run):
                line.role, line.level = "table", int(offset == 0)
        run = [row] if row is not None and sums else []


def _mark_contents(rows: list[Row]) -> None:
    """A table of contents: lines with leaders to a page number, and the lines among them."""
    last = -_APART
    for index, row in enumerate(rows):
        if row.text[-1:].isdigit() and "...." in row.text and _LEADERS.search(row.text[-_WIDE:]) and not row.role:
            for line in rows[last : index + 1] if index - last < _APART else [row]:
                line.role, line.level = "table", 0
            last = index


def _adjacent_figures(run: list[Row]) -> int:
    """How many figures stand one under the other, those that count up apart (a torn column of item numbers)."""
    pairs = [(one.number, other.number) for one, other in itertools.pairwise(run) if not one.text and not other.text]
    return sum(not (a and b and a.isdecimal() and b.isdecimal() and int(b) - int(a) == 1) for a, b in pairs)
