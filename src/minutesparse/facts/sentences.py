"""A block's folded text cut into sentences, and offsets in it found again in the source."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import regex

from minutesparse.source import Source, Span

_END = regex.compile(r"[.!?]['\"”’)\]*]*+\s+(?=[\p{Lu}\p{N}\"“'‘(\[•●▪·*#–-])|\s(?=[•●▪‣·]\s)")
_OPENING = 9  # letters that tell a text from a sign in front of it
_BULLETS = frozenset("•●▪‣·")
_ABBREVIATED = regex.compile(
    r"(?:\b(?:Cl+rs?|Clir|Cr|Crs|Mr|Mrs|Ms|Dr|Messrs|Prof|Rev|Revd|Hon|St|Sgt|Ald|Cyng|Capt|Sr|Jr|No|Nos|Ref|[Pp]rop|[Ss]ec|Proposed|Seconded|"
    r"Moved|Proposer|Seconder|Mover|2nd|Fig|Art|para|p|pp|vs|c|s|ch|approx|etc|i\.e|e\.g|nem|con|\p{Lu}|\p{N}{1,2}))\.\s*$"
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence of a folded text starts and ends.

    >>> [slice(*part) for part in sentences("Agreed by Cllr. A. Fox. Carried.")]
    [slice(0, 23, None), slice(24, 32, None)]
    """
    if not _may_go_on(text):
        return [(0, _rstripped(text, 0, len(text)))] if text.strip() else []
    found: list[tuple[int, int]] = []
    start = 0
    for end in _END.finditer(text):
        at = end.end()
        if text[end.start()] == "." and _ABBREVIATED.search(text, max(start, end.start() - 12), end.start() + 1):
            continue
        if text[start:at].strip():
            found.append((start, _rstripped(text, start, at)))
        start = at
    if text[start:].strip():
        found.append((start, _rstripped(text, start, len(text))))
    return found


def _may_go_on(text: str) -> bool:
    """Whether a sign that may end a sentence stands before the text's last letter."""
    last = len(text) - 1
    return any(text.find(sign, 0, last) >= 0 for sign in (".", "!", "?")) or not (
        text.isascii() or _BULLETS.isdisjoint(text)
    )


def _rstripped(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


class Words:
    """A block's folded text with the place of each of its characters in the source."""

    def __init__(self, source: Source, pieces: Sequence[Span], text: str) -> None:
        self.text = text
        self._source, self._pieces = source, pieces
        self._places: Sequence[int] | None = None

    def span(self, start: int, end: int) -> Span:
        """The span in the source of `text[start:end]`, white space at its ends left off."""
        if self._places is None:
            self._places = _places(self._source, self._pieces, self.text)
        while start < end and self.text[start].isspace():
            start += 1
        while start < end and self.text[end - 1 : end].isspace():
            end -= 1
        known = [place for place in (self._first(start, end), self._last(start, end)) if place is not None]
        if not known:
            return Span(self._pieces[0].start, self._pieces[0].start)
        return Span(known[0], known[-1] + 1)

    def sign(self) -> str:
        """What is printed in front of the first word: the block's number or bullet."""
        if self._source.slice(self._pieces[0]).startswith(self.text[:_OPENING]):
            return ""
        return self._source.slice(Span(self._pieces[0].start, self.span(0, len(self.text)).start)).strip()

    def _first(self, start: int, end: int) -> int | None:
        places = self._places or []
        return next((places[at] for at in range(start, min(end, len(places))) if places[at] >= 0), None)

    def _last(self, start: int, end: int) -> int | None:
        places = self._places or []
        return next((places[at] for at in range(min(end, len(places)) - 1, start - 1, -1) if places[at] >= 0), None)


def _places(source: Source, pieces: Sequence[Span], words: str) -> Sequence[int]:
    """The offset in the source of every character of `words`, -1 for white space and what is not found."""
    printed = source.slice(pieces[-1]).rstrip()
    if len(pieces) == 1 and printed.endswith(words):  # nothing was folded
        last = pieces[0].start + len(printed)
        return range(last - len(words), last)
    places = array("q", [-1]) * len(words)
    for at, offset in source.beside(pieces, words):
        places[at] = offset
    return places
