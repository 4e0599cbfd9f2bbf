"""A merged table as one compiled pattern that says which row won."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from minutesparse.dialects.cue import Cue


class Rows:
    """The rows of a table, tried in order at one place.

    `before` and `after` are put around every row, so that a table states its wordings and the reader where
    they may stand.
    """

    def __init__(self, cues: Sequence[Cue], before: str = "", after: str = "", flags: int = regex.IGNORECASE) -> None:
        self.cues = tuple(cues)
        rows = "|".join(f"(?P<row{number}>{cue.pattern})" for number, cue in enumerate(self.cues))
        self.pattern = regex.compile(f"{before}(?:{rows}){after}" if rows else r"(?!)", flags)
        self._single = [regex.compile(f"{before}(?:{cue.pattern}){after}", flags) for cue in self.cues]

    def match(self, text: str, start: int = 0) -> tuple[Cue, regex.Match[str]] | None:
        """The row that matches at `start`, with its match."""
        return self._won(self.pattern.match(text, start))

    def fullmatch(self, text: str) -> Cue | None:
        """The row that matches the whole of `text`."""
        found = self._won(self.pattern.fullmatch(text))
        return found[0] if found else None

    def search(self, text: str, start: int = 0) -> tuple[Cue, regex.Match[str]] | None:
        """The first place from `start` on where a row matches."""
        return self._won(self.pattern.search(text, start))

    def first(self, text: str, start: int = 0) -> tuple[Cue, regex.Match[str]] | None:
        """The first row that matches anywhere from `start` on, wherever later rows match."""
        won = self.search(text, start)
        if won is None:
            return None
        for cue, single in zip(self.cues, self._single, strict=True):
            if cue is won[0]:
                return won
            match = single.search(text, start)
            if match is not None:
                return cue, match
        return won

    def _won(self, match: regex.Match[str] | None) -> tuple[Cue, regex.Match[str]] | None:
        if match is None:
            return None
        for number, cue in enumerate(self.cues):
            if match.start(f"row{number}") >= 0:
                return cue, match
        return None
