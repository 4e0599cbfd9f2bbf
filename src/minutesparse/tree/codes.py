"""Numbers that open with letters of the council's own: Sc21, Sc22 … or F01:04/24, F02:04/24 …

Decides on lines that open with a code of one build, of which one number counts up by one from line to line. Abstains
with fewer than four such lines: a code alone is a road, a form or a postcode.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from minutesparse.tree.rows import Row

_FEWEST = 4
_CODE = regex.compile(
    r"(?:Minute\s(?:No|Number|Ref)\.?\s?:?\s?|\p{Lu}\p{L}{0,3}[ .]?)\d[\d/.:-]{0,11}+(?=\s+(?:[–-]\s)?\p{L})"
)
_WORDS = regex.compile(r"Minute\s(?:No|Number|Ref)[.:\s]*")
_DIGITS = regex.compile(r"\d+")


def settle_codes(rows: list[Row]) -> None:
    """Make the codes of such lines their numbers."""
    builds: dict[str, list[tuple[Row, str]]] = {}
    for row in rows:
        if row.kind != "text" or row.role or not row.text[:1].isupper() or not any(map(str.isdecimal, row.text[1:16])):
            continue
        found = _CODE.match(row.text)
        if found is not None:
            builds.setdefault(_DIGITS.sub("#", found[0]), []).append((row, found[0]))
    for lines in builds.values():
        if len(lines) >= _FEWEST and _counts([code for _, code in lines]):
            for row, code in lines:
                row.kind, row.number, row.marker = "number", _WORDS.sub("", code).rstrip(".:-"), code
                row.reword(row.text[len(code) :].lstrip(" .:–-"))
                row.body += len(code) + 2 * row.bold  # the asterisks


def _counts(codes: list[str]) -> bool:
    """Whether one of the numbers in the codes counts up by one, from the first to the last."""
    numbers = [[int(part) for part in _DIGITS.findall(code)] for code in codes]
    return any(all(b - a == 1 for a, b in pairwise(column)) for column in zip(*numbers, strict=True))
