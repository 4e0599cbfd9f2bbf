"""Patterns that are tried at the start of a text, and only where its first characters allow a match."""

from __future__ import annotations

from functools import lru_cache

import regex

_PREFIX = 6  # characters: more tell texts apart better, and are met again less often
_MOST = 1 << 12  # prefixes that are remembered for one table


class Opening:
    """Patterns in the order in which they are tried, with a gate before them.

    Most texts are turned away by the look-up of their first characters; the others are tried against the
    patterns that such characters can open. (One pattern of many alternatives tries them all.)
    """

    def __init__(self, *patterns: str, flags: int = 0) -> None:
        self.patterns = tuple(regex.compile(pattern, flags) for pattern in patterns)
        # half a word must not decide negative assertions: they count as true
        self._loose = [
            regex.compile(pattern.replace("(?!", "(?=|").replace("(?<!", "(?<=|"), flags) for pattern in patterns
        ]
        self._allowed = lru_cache(_MOST)(self._could_match)

    def match(self, text: str) -> regex.Match[str] | None:
        """The first pattern's match at the start of `text`."""
        for pattern in self._allowed(text[:_PREFIX]):
            match = pattern.match(text)
            if match is not None:
                return match
        return None

    def _could_match(self, prefix: str) -> tuple[regex.Pattern[str], ...]:
        return tuple(
            pattern
            for pattern, loose in zip(self.patterns, self._loose, strict=True)
            if loose.match(prefix, partial=True) is not None
        )
