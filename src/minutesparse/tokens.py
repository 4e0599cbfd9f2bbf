"""lines × markers → tokens: lossless, one at each line start, a further one where a second marker follows.

A token is physical and local to its line. What it means in the document is decided by the tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import regex
from attrs import frozen

from minutesparse.lines import SPACE, Line, indent_of, split
from minutesparse.markers import SIGNS, first_match, readings
from minutesparse.source import Span

TokenKind = Literal[
    "blank", "furniture", "heading", "number", "bullet", "clause", "attendance", "label", "resolution",
    "recommendation", "motion", "vote_event", "action", "closing", "masthead", "text",
]  # fmt: skip

#: Mark-up before the first word: quotation signs, call-out labels, emphasis, a table's first bar.
_DECOR = regex.compile(r"(?:>[\s\xa0]?|\[!\w{1,20}\][-+]?[\s\xa0]*|\*{2,3}(?=[^\s*])|_{1,3}(?=[^\s_])|&nbsp;[\s\xa0]*|<(?:p|b|strong|em|i|li|h[1-6]|span)(?:\s[^<>]{0,100})?>)*+")
_DECORATED = frozenset(">[*_&<")
_SECOND = frozenset(["bullet", "heading", "number"])  # after these signs a second marker may stand


@frozen
class Token:
    """A piece of one line, from one marker to the next.

    `text` is all of it, white space and line end included; `kind` and `marker` say what it starts with
    (the marker as printed, without the space behind it), `number` the printed number without brackets and
    final point. `lead` counts the code points before the marker, `body` those before the first word behind
    it; `indent` is the marker's column.
    """

    start: int
    text: str
    kind: str
    marker: str = ""
    number: str | None = None
    lead: int = 0
    body: int = 0
    indent: int = 0

    @property
    def end(self) -> int:
        """Where the token ends."""
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        """Where the token stands in the text."""
        return Span(self.start, self.start + len(self.text))

    @property
    def readings(self) -> tuple[tuple[str, int], ...]:
        """The readings of `number`: ("decimal", 12), ("roman", 1), ("letter", 9)."""
        return readings(self.number) if self.number else ()


def tokenize(text: str) -> Iterator[Token]:
    """The tokens of `text`, in order; `"".join(token.text for token in tokenize(text)) == text`.

    >>> [(token.kind, token.marker) for token in tokenize("1. Budget\\n  (a) spending")]
    [('number', '1.'), ('clause', '(a)')]
    """
    for line in split(text):
        yield from tokens_of(line)


def tokens_of(line: Line) -> Iterator[Token]:
    """The tokens of one line."""
    start, text, lead, body = line
    if not body:
        yield Token(start, text, "blank", lead=lead, body=lead)
        return
    if body[0] in _DECORATED:
        decor = _DECOR.match(body)
        skip = decor.end() if decor else 0
        if skip == len(body):
            skip = 0
        lead += skip
        body = body[skip:]
    token_start = 0  # within the line
    while True:
        row, match = first_match(body)
        if row is None or match is None:
            yield _token(start, text, token_start, len(text), lead, "text")
            return
        if row.kind not in SIGNS:
            yield _token(start, text, token_start, len(text), lead, row.kind, match.group().rstrip(SPACE), behind=0)
            return
        behind = match.end()
        rest = body[behind:]
        number = match.groupdict().get("number")
        marker = match.group().replace("&nbsp;", " ").strip(SPACE)
        if row.kind in _SECOND and rest and _opens(row.kind, rest):
            yield _token(start, text, token_start, lead + behind, lead, row.kind, marker, number, behind)
            token_start = lead = lead + behind
            body = rest
            continue
        yield _token(start, text, token_start, len(text), lead, row.kind, marker, number, behind)
        return


def _opens(kind: str, rest: str) -> bool:
    """Whether what stands behind a marker of `kind` starts with a marker of its own."""
    row, _ = first_match(rest)
    return row is not None and not (kind == "number" and row.kind in ("number", "furniture"))


def _token(start, text, a, b, lead, kind, marker="", number=None, behind=0) -> Token:
    return Token(
        start + a, text[a:b], kind, marker, number, lead - a, lead - a + behind, indent_of(text[:lead])
    )
