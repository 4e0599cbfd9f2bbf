"""Printed numbers as values: what style they are in, which integers they hold."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import regex

from minutesparse.tree.rows import Row

ROMAN_END = 50  # no agenda counts so far in roman numbers: L, C, D and M are letters of a list
_DECIDED = ("resolution", "recommendation")
_NUMBER = regex.compile(r"\d+")
_LETTER = regex.compile(r"\d\.?([a-z])(?:\)|$)", regex.I)


def family_of(row: Row) -> str:
    """The style of a row's number: what must agree along a chain."""
    number = row.number or ""
    if row.marker[:1].isalpha() and row.marker.casefold().startswith(("item", "agenda", "eitem", "mír")):
        return "item"
    if "/" in number or "-" in number:
        return "year"
    if row.marker.startswith("("):
        return "bracket"
    if row.marker.endswith(")"):
        return "half"
    return "point" if row.marker[-1:] in ".:°º" else "bare"


@lru_cache(1 << 12)
def values_of(number: str) -> tuple[int, ...]:
    """The number as integers: "5.1" is (5, 1), "77/21" is (77, 21), "C/152" is (152,), "3.0" is (3,)."""
    parts = _NUMBER.findall(number)
    if not parts or any(len(part) > 6 for part in parts):
        return ()
    if "/" in number or "-" in number:
        return tuple(int(part) for part in parts[:3])
    values = tuple(int(part) for part in parts)
    if len(values) == 2 and parts[1] == "0":
        return values[:1]  # 3.0, over 3.1 and 3.2
    letter = _LETTER.search(number)
    return (*values, ord(letter[1].lower()) - 96) if letter else values


def numbers_decision(rows: Sequence[Row], index: int) -> bool:
    """Whether a number alone on its line is that of the decision in the next line."""
    row, after = rows[index], rows[index + 1] if index + 1 < len(rows) else None
    alone = row.kind == "number" and not row.text
    return alone and after is not None and after.kind in _DECIDED and after.gap <= 1 and not after.role


def settle_decided(rows: Sequence[Row]) -> None:
    """Numbers alone that all stand over decisions number these: each opens its decision's block."""
    alone = [
        index
        for index, row in enumerate(rows)
        if row.kind == "number" and not row.text and not row.role and row.number and row.number.isdecimal()
    ]
    if len(alone) >= 3 and all(numbers_decision(rows, index) for index in alone):
        for index in alone:
            rows[index].kind = rows[index + 1].kind
