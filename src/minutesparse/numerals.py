"""Printed list numbers and how they can be read."""

from __future__ import annotations

from functools import lru_cache

import regex

#: A roman number, in small letters.
ROMAN = r"(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
_WHOLE_ROMAN = regex.compile(ROMAN, regex.VERSION1)


@lru_cache(1 << 12)
def readings(number: str) -> tuple[tuple[str, int], ...]:
    """How a printed list number can be read: decimal, roman, letter; "i" is roman one or the ninth letter.

    >>> readings("i")
    (('roman', 1), ('letter', 9))
    """
    if number.isdecimal() and number.isascii():
        return (("decimal", int(number)),)
    low = number.lower()
    found = []
    if low.isascii() and _WHOLE_ROMAN.fullmatch(low):
        found.append(("roman", _roman(low)))
    if len(low) == 1 and "a" <= low <= "z":
        found.append(("letter", ord(low) - 96))
    elif len(low) == 2 and low[0] == low[1] and "a" <= low[0] <= "z":
        found.append(("letter", ord(low[0]) - 96 + 26))
    return tuple(found)


def _roman(number: str) -> int:
    values = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
    digits = [values[sign] for sign in number]
    return sum(-low if low < high else low for low, high in zip(digits, [*digits[1:], 0], strict=True))
