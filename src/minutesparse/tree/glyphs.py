"""Bullets whose glyph character recognition read as a letter or another sign: told by their repeats."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from minutesparse.tree.rows import Row

_READ_AS = regex.compile(r"(?P<glyph>[¢©®«»¤°]|e(?=\s+\p{Lu}))\s+(?=\S)", regex.V1)
_NEAR = 4  # rows from one such line to the next
_ENOUGH = {"e": 3}  # a letter needs more of them than a sign
_ENOUGH_SIGNS = 2
_Sign = tuple[Row, regex.Match[str]]


def settle_glyphs(rows: Sequence[Row]) -> None:
    """Turn lines such as "¢ a bench" and "e A bench" into bullets where several stand together."""
    run: list[_Sign] = []
    last = 0
    for index, row in enumerate(rows):
        found = _READ_AS.match(row.text) if row.text[1:2] == " " and row.kind == "text" and not row.role else None
        if found is None:
            continue
        if run and (index - last > _NEAR or row.text[0] != run[0][0].text[0]):
            _settle(run)
            run = []
        run.append((row, found))
        last = index
    _settle(run)


def _settle(run: Sequence[_Sign]) -> None:
    """Make bullets of lines that open with the same sign, if they are enough."""
    if not run or len(run) < _ENOUGH.get(run[0][0].text[0], _ENOUGH_SIGNS):
        return
    for row, found in run:
        row.kind, row.marker = "bullet", found["glyph"]
        row.body += found.end()
        row.reword(row.text[found.end() :])
