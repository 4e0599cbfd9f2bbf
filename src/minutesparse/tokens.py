"""lines × markers → tokens: lossless, one at each line start, a further one where a second marker follows.

A token is physical and local to its line. What it means in the document is decided by the tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

import regex

from minutesparse.lines import SPACE, Line, indent_of, split
from minutesparse.markers import SIGNS, Marker, first_match, readings
from minutesparse.source import Span

TokenKind = Literal[
    "blank", "furniture", "heading", "number", "bullet", "clause", "attendance", "label", "resolution",
    "recommendation", "motion", "vote_event", "action", "closing", "masthead", "text",
]  # fmt: skip

#: Mark-up before the first word: quotation signs, call-out labels, emphasis, a table's first bar.
_DECOR = regex.compile(
    r"""(?:>[\s\xa0]?|\[!\w{1,20}\][-+]?[\s\xa0]*|\*{2,3}(?=[^\s*])|_{1,3}(?=[^\s_])|&nbsp;[\s\xa0]*
    |<(?:p|b|strong|em|i|li|h[1-6]|span)(?:\s[^<>]{0,100})?>)*+""",
    regex.VERBOSE,
)
_DECORATED = frozenset(">[*_&<")
_SECOND = frozenset(["bullet", "heading", "number"])  # after these signs a second marker may stand


class Token(NamedTuple):
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
        start, words, lead, body = line
        if not body:
            yield Token(start, words, "blank", "", None, 0, 0, 0)
            continue
        if body[0] in _DECORATED:
            lead, body = _undecorated(lead, body)
        found = first_match(body)
        if found is None:
            yield Token(start, words, "text", "", None, lead, lead, indent_of(words[:lead]) if lead else 0)
        else:
            yield from _marked(line, lead, body, found)


def _undecorated(lead: int, body: str) -> tuple[int, str]:
    """The body without the mark-up that it opens with; a body that is mark-up alone stays."""
    decor = _DECOR.match(body)
    skip = decor.end() if decor else 0
    return (lead + skip, body[skip:]) if skip < len(body) else (lead, body)


def _marked(line: Line, lead: int, body: str, found: tuple[Marker, regex.Match[str]]) -> Iterator[Token]:
    """The tokens of a line that opens with a marker; `lead` and `body` say where in the line it stands."""
    text = line.text
    opened = 0  # where in the line the token starts
    while True:
        row, match = found
        kind = row.kind
        if kind not in SIGNS:
            yield _token(line, opened, len(text), lead, kind, match.group().rstrip(SPACE))
            return
        behind = match.end()
        marker = match.group().replace("&nbsp;", " ").strip(SPACE)
        number = match["number"] if "number" in row.compiled.groupindex else None
        rest = body[behind:] if kind in _SECOND else ""
        after = first_match(rest) if rest else None
        if after is None or (kind == "number" and after[0].kind in ("number", "furniture")):
            yield _token(line, opened, len(text), lead, kind, marker, number, behind)
            return
        yield _token(line, opened, lead + behind, lead, kind, marker, number, behind)
        opened = lead = lead + behind
        body, found = rest, after


def _token(
    line: Line, opened: int, ended: int, lead: int, kind: str, marker: str, number: str | None = None, behind: int = 0
) -> Token:
    """The token between two places of a line; its marker stands at `lead`, its words `behind` that."""
    at = lead - opened
    indent = indent_of(line.text[:lead]) if lead else 0
    return Token(line.start + opened, line.text[opened:ended], kind, marker, number, at, at + behind, indent)
