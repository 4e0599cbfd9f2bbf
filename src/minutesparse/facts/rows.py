"""A merged table, tried in the order of its rows: which of them could open a text is asked of its first letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import regex

from minutesparse.dialects.cue import Cue
from minutesparse.facts.patterns import by_letters, compiled, without_denials

_PREFIX = 2  # letters: the fewer, the sooner all are known
_STARTS = regex.compile(r"(?<![\p{L}\p{N}])\S|[^\p{L}\p{N}\s]")  # a word or a sign: no wording begins inside a word

Won = tuple[Cue, "regex.Match[str]"]


class Rows:
    """The rows of a table, tried in order at one place.

    `before` and `after` are put around every row, so that a table states its wordings and the reader where
    they may stand. A row is compiled when a text needs it.
    """

    def __init__(self, cues: Sequence[Cue], before: str = "", after: str = "", flags: int = regex.IGNORECASE) -> None:
        self.cues = tuple(cues)
        self._flags = flags
        self._rows = [(cue, f"{before}(?:{by_letters(cue.pattern)}){after}") for cue in self.cues]
        self._left = lru_cache(1 << 12)(self._could_match)
        self._opening = lru_cache(1 << 12)(self._compiled)

    def match(self, text: str, start: int = 0) -> Won | None:
        """The row that matches at `start`, with its match."""
        for cue, row in self._opening(text[start : start + _PREFIX]):
            found = row.match(text, start)
            if found is not None:
                return cue, found
        return None

    def fullmatch(self, text: str) -> Cue | None:
        """The row that matches the whole of `text`."""
        return next((cue for cue, row in self._opening(text[:_PREFIX]) if row.fullmatch(text)), None)

    def search(self, text: str, start: int = 0) -> Won | None:
        """The first place from `start` on where a row matches."""
        return next(self._each(text, start), None)

    def first(self, text: str) -> Won | None:
        """The first row that matches anywhere, wherever later rows match."""
        return min(self._each(text), key=lambda won: self.cues.index(won[0]), default=None)

    def _each(self, text: str, start: int = 0) -> Iterator[Won]:
        """The row that matches at each word and sign from `start` on."""
        opening = self._opening
        for place in _STARTS.finditer(text, start):
            at = place.start()
            for cue, row in opening(text[at : at + _PREFIX]):
                found = row.match(text, at)
                if found is not None:
                    yield cue, found
                    break

    def _compiled(self, prefix: str) -> tuple[tuple[Cue, regex.Pattern[str]], ...]:
        """The rows that could match a text which starts with `prefix`, compiled."""
        return tuple((cue, compiled(row, self._flags)) for cue, row in self._left(prefix))

    def _could_match(self, prefix: str) -> tuple[tuple[Cue, str], ...]:
        """The same, of those that its first letter leaves."""
        rows = self._left(prefix[:1]) if len(prefix) > 1 else self._rows
        return tuple(
            (cue, row) for cue, row in rows if compiled(without_denials(row), self._flags).match(prefix, partial=True)
        )
