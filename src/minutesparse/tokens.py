"""lines × markers → tokens: lossless, one at each line start, a further one where a second marker follows.

A token is physical and local to its line. What it means in the document is decided by the tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

from minutesparse.lines import SPACE, indent_of, split
from minutesparse.markers import SIGNS, Found, first_match
from minutesparse.numerals import readings
from minutesparse.source import Span

#: Mark-up before the first word: quotation signs, call-out labels, emphasis, a table's first bar.
_DECOR = regex.compile(
    r"""(?:>[\s\xa0]?|\[!\w{1,20}\][-+]?[\s\xa0]*|\*{2,3}(?=[^\s*])|_{1,3}(?=[^\s_])|&nbsp;[\s\xa0]*
    |<(?:p|b|strong|em|i|li|h[1-6]|span)(?:\s[^<>]{0,100})?>)*+""",
    regex.VERBOSE,
)
_DECORATED = frozenset(">[*_&<")
_MOST = 20  # signs that one line may open with: no list goes deeper
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


_make = tuple.__new__  # what `Token(…)` comes down to, in half the time


def tokenize(text: str) -> Iterator[Token]:
    """The tokens of `text`, in order; `"".join(token.text for token in tokenize(text)) == text`.

    >>> [(token.kind, token.marker) for token in tokenize("1. Budget\\n  (a) spending")]
    [('number', '1.'), ('clause', '(a)')]
    """
    start = 0
    for line in split(text):
        body = line.strip(SPACE)
        if not body:
            yield _make(Token, (start, line, "blank", "", None, 0, 0, 0))
        else:
            lead = 0 if body[0] == line[0] else len(line) - len(line.lstrip(SPACE))
            if body[0] in _DECORATED:
                lead, body = _undecorated(lead, body)
            found = first_match(body)
            if found is None:
                indent = indent_of(line[:lead]) if lead else 0
                yield _make(Token, (start, line, "text", "", None, lead, lead, indent))
            elif found[0].kind in SIGNS:
                yield from _marked(start, line, lead, body, found)
            else:
                yield _worded(start, line, 0, lead, found)
        start += len(line)


def _undecorated(lead: int, body: str) -> tuple[int, str]:
    """The body without the mark-up that it opens with; a body that is mark-up alone stays."""
    decor = _DECOR.match(body)
    skip = decor.end() if decor else 0
    return (lead + skip, body[skip:]) if skip < len(body) else (lead, body)


def _marked(start: int, line: str, lead: int, body: str, found: Found) -> list[Token]:
    """The tokens of a line that opens with a sign; `body`, from `lead` on, is what the sign opens."""
    tokens: list[Token] = []
    opened = 0  # where in the line the token starts
    while True:
        row, match = found
        kind = row.kind
        if kind not in SIGNS:
            tokens.append(_worded(start, line, opened, lead, found))
            return tokens
        behind = match.end()
        marker = match.group().strip(SPACE)
        if "&" in marker:
            marker = marker.replace("&nbsp;", " ").strip(SPACE)
        number = match["number"] if row.numbered else None
        after = (
            first_match(body[behind:]) if kind in _SECOND and behind < len(body) and len(tokens) + 1 < _MOST else None
        )
        if after is not None and kind == "number" and after[0].kind in ("number", "furniture"):
            after = None
        text = line[opened:] if after is None else line[opened : lead + behind]
        at = lead - opened
        indent = indent_of(line[:lead]) if lead else 0
        tokens.append(_make(Token, (start + opened, text, kind, marker, number, at, at + behind, indent)))
        if after is None:
            return tokens
        opened = lead = lead + behind
        body, found = body[behind:], after


def _worded(start: int, line: str, opened: int, lead: int, found: Found) -> Token:
    """The token of a line that goes on from `opened` with a wording, which is part of the words."""
    at = lead - opened
    indent = indent_of(line[:lead]) if lead else 0
    marker = found[1].group().rstrip(SPACE)
    return _make(Token, (start + opened, line[opened:], found[0].kind, marker, None, at, at, indent))
