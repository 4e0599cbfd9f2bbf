"""Patterns that are tried at the start of a text, and only where its first characters allow a match."""

from __future__ import annotations

from functools import lru_cache

import regex

_PREFIX = 6  # characters: more tell texts apart better, and are met again less often
_MOST = 1 << 12  # prefixes that are remembered for one pattern


class Opening:
    """A pattern with a gate before it: most texts are turned away by the look-up of their first characters."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = regex.compile(pattern, flags)
        # half a word must not decide negative assertions: they count as true
        self._loose = regex.compile(pattern.replace("(?!", "(?=|").replace("(?<!", "(?<=|"), flags)
        self._allowed = lru_cache(_MOST)(self._could_match)

    def match(self, text: str) -> regex.Match[str] | None:
        """The match at the start of `text`."""
        return self.pattern.match(text) if self._allowed(text[:_PREFIX]) else None

    def _could_match(self, prefix: str) -> bool:
        return self._loose.match(prefix, partial=True) is not None
