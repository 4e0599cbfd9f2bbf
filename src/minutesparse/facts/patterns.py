"""What makes the patterns of tables fast: alternatives grouped by letters, first letters looked at, late compiling.

The engine tries alternatives one by one: "moved|motion|mover" is three tries, "mo(?:ve(?:d|r)|tion)" one. A row says
its wordings in the plain form; what is compiled matches the same in the same order.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import cast

import regex


def by_letters(pattern: str) -> str:
    """The pattern with its alternatives at the top grouped by their letters.

    >>> by_letters("moved|motion|the (?:a|b)|mover")
    'mo(?:ve(?:d|r)|tion)|the (?:a|b)'
    """
    return _joined(_split(pattern))


def without_denials(pattern: str) -> str:
    """The pattern with its negative assertions always true, to be tried on half a word, which must not decide those.

    >>> compiled(without_denials("mo(?!v)")).match("mov", partial=True) is not None
    True
    """
    return pattern.replace("(?!", "(?=|").replace("(?<!", "(?<=|")


@cache
def compiled(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """A table's pattern, compiled when it is first needed: that takes longer than reading many a text."""
    return regex.compile(pattern, flags)


def late(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """A large pattern that few texts ask: it is compiled when its first method is called.

    >>> late("mo(?:ve|tion)").match("motion")[0]
    'motion'
    """
    return cast("regex.Pattern[str]", Late(pattern, flags))


class Late:
    """Stands for a pattern that is not compiled yet, and keeps each of its methods once it was asked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source, self._flags = pattern, flags

    def __getattr__(self, method: str) -> object:
        made: object = getattr(compiled(self._source, self._flags), method)
        setattr(self, method, made)
        return made


# ── letters ──────────────────────────────────────────────────────────────────────────────────────


def _joined(alternatives: list[str]) -> str:
    parts: list[str] = []
    for run in _runs(alternatives):
        groups: dict[str, list[str]] = {}
        for alternative in run:
            groups.setdefault(alternative[:1], []).append(alternative)
        for letter, group in groups.items():
            if len(group) == 1:
                parts += group
            else:
                parts.append(f"{letter}{_inside([alternative[1:] for alternative in group])}")
    return "|".join(parts)


def _inside(tails: list[str]) -> str:
    joined = _joined(tails)
    return joined if len(_split(joined)) == 1 else f"(?:{joined})"


def _runs(alternatives: list[str]) -> Iterator[list[str]]:
    """Neighbours that open with a letter each: those may change places, for no text fits two different letters.

    One that opens otherwise stands alone, and so does a letter in the other case, which may fit the same text.
    """
    run: list[str] = []
    letters: set[str] = set()
    for alternative in alternatives:
        first = alternative[:1]
        apart = not first.isalpha() or not first.isascii() or alternative[1:2] in _QUANTIFIERS
        if run and (apart or first.swapcase() in letters):
            yield run
            run, letters = [], set()
        if apart:
            yield [alternative]
        else:
            run.append(alternative)
            letters.add(first)
    if run:
        yield run


def _split(pattern: str) -> list[str]:
    """The alternatives at the top of a pattern, outside brackets of any kind."""
    found, start, depth, at = [], 0, 0, 0
    in_set = False
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 1
        elif in_set:
            in_set = sign != "]"
        elif sign == "[":
            in_set = True
            at += pattern[at + 1 : at + 2] == "^"
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and depth == 0:
            found.append(pattern[start:at])
            start = at + 1
        at += 1
    return [*found, pattern[start:]]


_QUANTIFIERS = ("?", "*", "+", "{")
