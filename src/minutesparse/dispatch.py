"""markers → the row that opens a line.

Not all rows are tried: the table itself is asked which of them could match the first few characters of a line, and the
answer is remembered.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from minutesparse.lines import SPACE
from minutesparse.markers import SIGN_ROWS, WORDING_ROWS, Marker

Found = tuple[Marker, regex.Match[str]]
_PREFIX = 6  # characters: more tell rows apart better, and are met again less often
_LETTERS = bytes(code | 32 if chr(code).isalpha() and code < 128 else 32 for code in range(256))


def first_match(body: str) -> Found | None:
    """The row that wins at the start of `body`, and its match."""
    return first_sign(body) or first_wording(body)


def first_sign(body: str) -> Found | None:
    """The first of the signs: what a line starts with that is no word."""
    for row in _signs_for(body[:_PREFIX]):
        match = row.compiled.match(body)
        if match is not None:
            return row, match
    return None


def first_wording(body: str) -> Found | None:
    """The first of the wordings, for a body that no sign opens, read without emphasis signs.

    They open a block only with a capital: a wrapped line may begin with any word.
    """
    body = body.replace("*", "")
    _, rows, asked = _wordings_for(body[:_PREFIX])
    words = words_of(body) if asked else []
    if not asked.isdisjoint(words):
        rows = _worded_for(body[:_PREFIX], asked.intersection(words))
    for row in rows:
        match = row.compiled.match(body)
        if match is not None:
            return row, match
    return None


def wording_of(body: str) -> tuple[str, str]:
    """The kind of the wording that opens `body`, and the words of it: ("text", "") where none does."""
    found = first_wording(body)
    return ("text", "") if found is None else (found[0].kind, found[1].group().rstrip(SPACE))


def words_of(body: str) -> list[bytes]:
    """The words of a line, for sets of words: its runs of the letters a to z, small."""
    return body.encode("ascii", "replace").translate(_LETTERS).split()


@lru_cache(1 << 14)
def _signs_for(prefix: str) -> tuple[Marker, ...]:
    """The signs that a line which starts so could open with."""
    rows = _signs_for(prefix[: len(prefix) // 2]) if len(prefix) > 1 else SIGN_ROWS
    return tuple(row for row in rows if row.could_match(prefix))


@lru_cache(1 << 14)
def _wordings_for(prefix: str) -> tuple[tuple[Marker, ...], tuple[Marker, ...], frozenset[bytes]]:
    """The wordings that a line which starts so could open with, those of them that ask for no word, the words asked."""
    rows = _wordings_for(prefix[: len(prefix) // 2])[0] if len(prefix) > 1 else WORDING_ROWS
    rows = () if prefix[:1].islower() else tuple(row for row in rows if row.could_match(prefix))
    return rows, tuple(row for row in rows if not row.words), frozenset(word for row in rows for word in row.words)


@lru_cache(1 << 14)
def _worded_for(prefix: str, words: frozenset[bytes]) -> tuple[Marker, ...]:
    """Those that ask for no word, or for one of `words`."""
    return tuple(row for row in _wordings_for(prefix)[0] if not row.words or not row.words.isdisjoint(words))
