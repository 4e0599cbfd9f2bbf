"""text → lines: where each starts, how far it is indented, what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from minutesparse.source import physical_lines

#: White space as minutes have it: what `str.strip` knows, and the zero-width signs that it does not.
SPACE = (
    " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\xad"
)
_WIDE_TAB = 8


class Line(NamedTuple):
    """One physical line: `body` is the text without the white space around it, starting at `start + lead`."""

    start: int
    text: str
    lead: int
    body: str

    @property
    def indent(self) -> int:
        """Columns before the body; a tab goes on to the next multiple of eight, zero-width signs count nothing."""
        return indent_of(self.text[: self.lead])


def split(text: str) -> Iterator[Line]:
    """The lines of `text`, in order; joined, their `text`s are the input."""
    start = 0
    for line in physical_lines(text):
        body = line.strip(SPACE)
        if not body or body[0] == line[0]:
            yield Line(start, line, 0, body)
        else:
            yield Line(start, line, len(line) - len(line.lstrip(SPACE)), body)
        start += len(line)


def indent_of(lead: str) -> int:
    """The columns that a line's leading white space takes."""
    if "\t" not in lead and lead.isascii():
        return len(lead) - lead.count("\f")
    column = 0
    for sign in lead:
        if sign == "\t":
            column += _WIDE_TAB - column % _WIDE_TAB
        elif sign not in "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad\f":
            column += 1
    return column
