"""A merged table as one compiled pattern that says which row won."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import regex

from minutesparse.dialects.cue import Cue
from minutesparse.facts.patterns import by_letters, compiled, without_denials

_PREFIX = 5  # characters: more tell rows apart better, and are met again less often


class Rows:
    """The rows of a table, tried in order at one place.

    `before` and `after` are put around every row, so that a table states its wordings and the reader where
    they may stand.
    """

    def __init__(self, cues: Sequence[Cue], before: str = "", after: str = "", flags: int = regex.IGNORECASE) -> None:
        self.cues = tuple(cues)
        rows = "|".join(f"(?P<row{number}>{by_letters(cue.pattern)})" for number, cue in enumerate(self.cues))
        whole = f"{before}(?:{rows}){after}" if rows else r"(?!)"
        self.pattern = regex.compile(whole, flags)
        self._flags = flags
        self._opening = without_denials(whole)
        self._may_open = lru_cache(1 << 12)(self._could_match)
        self._single = [f"{before}(?:{by_letters(cue.pattern)}){after}" for cue in self.cues]
        self._named = {f"row{number}": cue for number, cue in enumerate(self.cues)}

    def match(self, text: str, start: int = 0) -> tuple[Cue, regex.Match[str]] | None:
        """The row that matches at `start`, with its match."""
        if not self._may_open(text[start : start + _PREFIX]):
            return None
        return self._won(self.pattern.match(text, start))

    def fullmatch(self, text: str) -> Cue | None:
        """The row that matches the whole of `text`."""
        found = self._won(self.pattern.fullmatch(text))
        return found[0] if found else None

    def search(self, text: str, start: int = 0) -> tuple[Cue, regex.Match[str]] | None:
        """The first place from `start` on where a row matches."""
        return self._won(self.pattern.search(text, start))

    def first(self, text: str) -> tuple[Cue, regex.Match[str]] | None:
        """The first row that matches anywhere, wherever later rows match."""
        won = self.search(text)
        if won is None:
            return None
        for cue, single in zip(self.cues, self._single, strict=True):
            if cue is won[0]:
                return won
            match = compiled(single, self._flags).search(text)
            if match is not None:
                return cue, match
        return won

    def _won(self, match: regex.Match[str] | None) -> tuple[Cue, regex.Match[str]] | None:
        return (self._named[match.lastgroup or ""], match) if match is not None else None  # a row closes last

    def _could_match(self, prefix: str) -> bool:
        """Whether a row could match a text that starts with `prefix`: what few letters tell, remembered."""
        return compiled(self._opening, self._flags).match(prefix, partial=True) is not None
