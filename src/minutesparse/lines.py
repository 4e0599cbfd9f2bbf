"""text → lines: where they end, what is white space in them, how far they are indented."""

from __future__ import annotations

from minutesparse.source import physical_lines

#: White space as minutes have it: what `str.strip` knows, and the zero-width signs that it does not.
SPACE = (
    " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\xad"
)
_WIDE_TAB = 8


def split(text: str) -> list[str]:
    """The lines of `text` with their ends (CRLF, LF, CR and no other); joined, they are the input."""
    return physical_lines(text)


def indent_of(lead: str) -> int:
    """The columns that a line's leading white space takes.

    A tab goes on to the next multiple of eight, zero-width signs take nothing.
    """
    if "\t" not in lead and lead.isascii():
        return len(lead) - lead.count("\f")
    column = 0
    for sign in lead:
        if sign == "\t":
            column += _WIDE_TAB - column % _WIDE_TAB
        elif sign not in "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad\f":
            column += 1
    return column
