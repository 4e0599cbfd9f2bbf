"""Where things stand in the text: spans, positions, and the text's own story.

Every offset in this library counts code points of `Source.text`, from 0; a span is half open, like a
Python slice.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from io import StringIO
from typing import TYPE_CHECKING, Literal, NamedTuple

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Span(NamedTuple):
    """The code points `start` up to, not including, `end` of the parsed text."""

    start: int
    end: int


class Position(NamedTuple):
    """A place as people name it: line and column, both from 1."""

    line: int
    column: int


class TextNotKept(ValueError):
    """The text is needed but was not kept: the `Minutes` came from JSON, which carries spans alone."""


@frozen
class Issue:
    """Something that a reader of the result should know: a stable `code`, and where it was seen.

    `severity` is "warning" where a fact may be wrong or lost, "info" where the parser chose between
    close readings. The codes are listed in docs/issues.md.
    """

    code: str
    severity: Literal["info", "warning"]
    message: str
    span: Span | None = None


class Link(NamedTuple):
    """A link that a reader met: where its words stand in the text, and where it leads."""

    span: Span
    url: str


@frozen
class Source:
    """What was parsed. `text`, `issues` and `links` stay out of equality and of the JSON.

    `sha256` and `length` tell of the input as it came: bytes for a file, code points for a `str`
    (hashed as UTF-8, lone surrogates passed through).
    """

    name: str | None = None
    media_type: str = "text/plain"
    sha256: str = ""
    length: int = 0
    reader: str = "text"
    reader_version: str = ""
    text: str | None = field(default=None, eq=False, repr=False)
    issues: tuple[Issue, ...] = field(default=(), eq=False, repr=False)
    links: tuple[Link, ...] = field(default=(), eq=False, repr=False)
    _line_starts: list[int] = field(factory=list, init=False, eq=False, repr=False)

    @classmethod
    def of_text(cls, text: str, name: str | None = None) -> Source:
        """The source of a `str` that is at hand.

        >>> Source.of_text("Minutes").length
        7
        """
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return cls(name=name, sha256=digest, length=len(text), text=text)

    def slice(self, span: Span) -> str:
        """The characters of `span` as they stand. Raises `TextNotKept` where the text is gone."""
        return self._kept()[span.start : span.end]

    def position(self, place: Span | int) -> Position:
        """Line and column of an offset, or of a span's start; lines end at LF, CRLF and CR.

        >>> Source.of_text("Present:\\nCllr Fox").position(14)
        Position(line=2, column=6)
        """
        offset = place if isinstance(place, int) else place[0]
        if not self._line_starts:
            self._line_starts.append(0)
            for words in physical_lines(self._kept()):
                self._line_starts.append(self._line_starts[-1] + len(words))
        line = bisect_right(self._line_starts, offset)
        if line > 1 and self._line_starts[line - 1] == len(self._kept()) > self._line_starts[line - 2]:
            line -= 1  # the end of the text belongs to its last line
        return Position(line, offset - self._line_starts[line - 1] + 1)

    def locate(self, pieces: Sequence[Span], words: str, start: int, end: int) -> Span:
        """Where `words[start:end]` stands, `words` being the folded text of `pieces`.

        The span is empty, at the front of the pieces, where none of the words is found.
        """
        first = last = None
        for at, offset in self.beside(pieces, words, start):
            if at < end:
                first = offset
                last = last if last is not None else offset + 1
        if first is None or last is None:
            return Span(pieces[0].start, pieces[0].start)
        return Span(first, last)

    def beside(self, pieces: Sequence[Span], words: str, start: int = 0) -> Iterator[tuple[int, int]]:
        """Where each character of `words[start:]` stands: its index and its offset in the source, last first.

        Folding only leaves characters out or widens white space, so the words are found again by
        walking both from the end (the front may hold a marker that looks like the first word).
        White space is passed over.
        """
        text = self._kept()
        at = len(words)
        for piece in reversed(pieces):
            offset = piece.end
            while offset > piece.start and at > start:
                if words[at - 1].isspace():
                    at -= 1
                    continue
                offset -= 1
                if text[offset] == words[at - 1]:
                    at -= 1
                    yield at, offset

    def _kept(self) -> str:
        if self.text is None:
            raise TextNotKept("the text was not kept with these minutes; parse it again to resolve spans")
        return self.text


def physical_lines(text: str) -> list[str]:
    """The lines of `text` with their ends, cut at CRLF, LF and CR alone.

    What else `str.splitlines` cuts at (form feed, U+2028 …) is white space inside a line here, as in files.
    """
    return list(StringIO(text, newline=""))
