"""lines × markers → tokens: lossless, one at each line start, a further one where a second marker follows.

A token is physical and local to its line. What it means in the document is decided by the tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

from minutesparse.dispatch import Found, first_sign, first_wording, wording_of
from minutesparse.lines import SPACE, indent_of, split
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

    Signs are told when the line is cut (`sign_kind`, `sign`; both empty where it opens with words). Which
    wording the words open with is looked up when `kind` or `marker` is asked for.
    """

    start: int
    text: str
    sign_kind: str
    sign: str = ""
    number: str | None = None
    lead: int = 0
    body: int = 0
    indent: int = 0

    @property
    def kind(self) -> str:
        """What the token is by the sign or wording that it starts with; "text" where it starts with neither."""
        return self.sign_kind or self._wording()[0]

    @property
    def marker(self) -> str:
        """The sign or wording, as printed."""
        return self.sign if self.sign_kind else self._wording()[1]

    def _wording(self) -> tuple[str, str]:
        return wording_of(self.text[self.body :].rstrip(SPACE))

    def __repr__(self) -> str:
        return f"Token(start={self.start}, text={self.text!r}, kind={self.kind!r}, marker={self.marker!r})"

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

    >>> [(token.kind, token.marker) for token in tokenize("1. Budget\\n  (a) spending\\nRESOLVED to pay")]
    [('number', '1.'), ('clause', '(a)'), ('resolution', 'RESOLVED')]
    """
    start = 0
    for line in split(text):
        body = line.strip(SPACE)
        if not body:
            yield _make(Token, (start, line, "blank", "", None, 0, 0, 0))
        else:
            first = body[0]
            lead = 0 if first == line[0] else len(line) - len(line.lstrip(SPACE))
            if first in _DECORATED:
                lead, body = _undecorated(lead, body)
            found = first_sign(body)
            if found is not None:
                yield from _marked(start, line, lead, body, found)
            else:
                yield _make(Token, (start, line, "", "", None, lead, lead, indent_of(line[:lead]) if lead else 0))
        start += len(line)


def _undecorated(lead: int, body: str) -> tuple[int, str]:
    """The body without the mark-up that it opens with; a body that is mark-up alone stays."""
    decor = _DECOR.match(body)
    skip = decor.end() if decor else 0
    return (lead + skip, body[skip:]) if skip < len(body) else (lead, body)


def _marked(start: int, line: str, lead: int, body: str, found: Found) -> Iterator[Token]:
    """The tokens of a line that opens with a sign; `body`, from `lead` on, is what the sign opens."""
    opened = 0  # where in the line the token starts
    for met in range(_MOST):
        row, match = found
        kind = row.kind
        behind = match.end()
        sign = match.group().strip(SPACE)
        if "&" in sign:
            sign = sign.replace("&nbsp;", " ").strip(SPACE)
        number = match["number"] if row.numbered else None
        rest = body[behind:] if kind in _SECOND and met < _MOST - 1 else ""
        after = first_sign(rest) if rest else None
        if after is not None and kind == "number" and after[0].kind in ("number", "furniture"):
            rest, after = "", None
        cut = after is not None or (rest != "" and first_wording(rest) is not None)
        at = lead - opened
        indent = indent_of(line[:lead]) if lead else 0
        text = line[opened : lead + behind] if cut else line[opened:]
        yield _make(Token, (start + opened, text, kind, sign, number, at, at + behind, indent))
        if not cut:
            return
        opened = lead = lead + behind
        if after is None:
            yield _make(Token, (start + opened, line[opened:], "", "", None, 0, 0, indent_of(line[:lead])))
            return
        body, found = rest, after
