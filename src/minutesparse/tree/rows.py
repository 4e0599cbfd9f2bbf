"""tokens → rows: one for each line that holds something, with what the later steps ask of it."""

from __future__ import annotations

from collections.abc import Iterable

import regex
from attrs import define

from minutesparse.dispatch import wording_of
from minutesparse.lines import SPACE
from minutesparse.markers import SIGNS
from minutesparse.source import Span
from minutesparse.tokens import Token

#: The initials of people alone on a line, as a column for who is to act has them.
INITIALS = regex.compile(
    r"(?-i:[A-Z][A-Za-z]?[A-Z][A-Z]?|[A-Z]{2}[a-z]?)(?:\s*[/,&]\s*(?-i:[A-Z][A-Za-z]?[A-Z][A-Z]?)){0,4}$"
)
_DASHES = ("-", "–", "—")  # between a number and its title they are no bullets
_BOLD = regex.compile(r"\*{2,3}|(?<![_\w\\])__(?=[^_\s])|(?<=[^_\s\\])__(?![_\w])")
_EMPHASIS = regex.compile(r"(?<![\w*])\*(?=[^\s*])([^*]{1,200}+)(?<=[^\s*])\*(?!\w)")
_ESCAPE = regex.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])")
_LINK = regex.compile(r"!?\[([^\[\]]{0,300})\]\(\s*+<?[^()]{0,400}+(?:\([^()]{0,100}\)[^()]{0,200})?+\)")
_TAG = regex.compile(r"</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\s[^<>]{0,300})?/?>")
_ENTITY = {
    "&nbsp;": " ",
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
    "&rsquo;": "’",
    "&ndash;": "–",
    "&pound;": "£",
}
_ENTITIES = regex.compile("|".join(_ENTITY))
_ZERO_WIDTH = str.maketrans("", "", "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad\ufffe")


@define(weakref_slot=False)
class Row:
    """A line with something on it, seen by the tree.

    `text` is the folded words behind the marker, `words` their number; `start` and `end` bound the line's
    content, marker included; `body` is where the words start. `gap` counts the blank lines before, `column`
    is where the words end on the page.
    """

    start: int
    end: int
    body: int
    kind: str
    marker: str
    number: str | None
    text: str
    words: int
    indent: int
    column: int
    gap: int
    page: bool = False  # a form feed stands before it
    hashes: int = 0
    bold: bool = False
    run_in: bool = False  # emphasis that opens the line ends within it
    open_bold: bool = False  # emphasis that this line opens and does not close
    glyph: str = ""  # a bullet's glyph before another marker
    inner: str = ""  # the kind that the words behind a sign would have by themselves
    cue: str = ""  # the wording that opens the block, where one does
    role: str = ""  # what the later steps decided
    level: int = 1

    @property
    def span(self) -> Span:
        """The line's content."""
        return Span(self.start, self.end)

    def reword(self, text: str) -> None:
        """Change the words: what a step says of a line may make its marker part of them."""
        self.text, self.words = text, text.count(" ") + 1 if text else 0


def make_rows(tokens: Iterable[Token]) -> list[Row]:
    """The rows of a document in order; blank lines are counted in `gap`."""
    rows: list[Row] = []
    gap = 0
    page = False
    signs: list[Token] = []  # the signs alone that open a line, before the token that holds its words
    for token in tokens:
        text = token.text
        if "\f" in text:
            page = True
        if token.sign_kind == "blank":
            gap += 1
            continue
        if len(text) == token.body and text[-1] not in "\n\r":
            signs.append(token)
            continue
        rows.append(_row(signs, token, gap, page))
        if signs:
            signs = []
        gap, page = 0, False
    if signs:
        rows.append(_row(signs[:-1], signs[-1], gap, page))
    return rows


def _row(signs: list[Token], token: Token, gap: int, page: bool) -> Row:
    start, text, kind, marker, number, lead, body, indent = token
    behind = text[body:].rstrip(SPACE)
    if not kind:
        kind, marker = wording_of(behind)
    end = start + body + len(behind)
    behind = behind.lstrip(SPACE)
    stop = end if behind else start + len(text.rstrip(SPACE))
    first = text
    if signs:
        start, first, _, _, _, lead, _, indent = signs[0]
    opening = ""  # emphasis and quotation signs, if anything
    if lead:
        start += lead
        opening = first[:lead].lstrip(SPACE)
    column = indent + end - start
    if opening:
        start -= len(opening)
    at = end - len(behind)
    words = fold(behind)
    many = words.count(" ") + 1 if words else 0
    at = start if at == start else at  # one number for both is half the memory
    row = Row(start, stop, at, kind, marker, number, words, many, indent, column, gap, page)
    if "*" in text or "_" in text or opening:
        _take_emphasis(row, opening, behind, [*signs, token])
    if signs:
        _take_signs(row, signs, kind, marker)
    if kind == "heading":
        row.hashes = marker.count("#")
    elif kind not in SIGNS and kind != "text":
        row.cue = marker
    return row


def _take_emphasis(row: Row, opening: str, behind: str, line: list[Token]) -> None:
    """Whether the words are set in bold, all of them or the first."""
    token = line[-1]
    if "**" in opening or "__" in opening or behind.startswith(("**", "__")) or "**" in token.text[: token.lead]:
        row.bold = _all_bold(line)
        row.run_in = not row.bold
        row.open_bold = row.bold and sum(part.text.count("**") for part in line) % 2 == 1


def _take_signs(row: Row, signs: list[Token], kind: str, marker: str) -> None:
    """What the signs before the words say, which open with `marker`: how deep a heading, which number, which glyph."""
    for sign in signs:
        if sign.sign_kind == "heading":
            row.hashes = sign.sign.count("#")
            if kind not in SIGNS and kind not in ("text", "attendance"):
                row.inner, row.kind = kind, "heading"
        elif sign.sign_kind == "number" and (kind not in ("bullet", "clause", "furniture") or marker in _DASHES):
            row.inner = kind if kind not in ("number", "bullet") else ""
            row.kind, row.marker, row.number = "number", sign.sign, sign.number
        elif sign.sign_kind == "bullet" and not (sign is not signs[0] and sign.sign in _DASHES):
            if kind in SIGNS:
                row.glyph = sign.sign
            else:
                row.inner, row.kind, row.marker = kind, "bullet", sign.sign


_BOLD_RUN = regex.compile(r"\*{2,3}[^*]++\*{2,3}|__[^_]++__")


def _all_bold(line: list[Token]) -> bool:
    """Whether emphasis that opens before the first word reaches the line's end (or goes on in the next line)."""
    whole = "".join(part.text for part in line)
    if whole.count("**") % 2 == 1:
        return True
    rest = _BOLD_RUN.sub("", whole.replace(line[0].sign, "", 1) if line[0].sign else whole)
    return not any(map(str.isalnum, rest))


def fold(text: str) -> str:
    """Words as they read: white space folded; emphasis, escapes, links' targets, tags and entities dropped.

    >>> fold("**Budget**\\xa0 for [the year](http://example.org)")
    'Budget for the year'
    """
    if "[" in text and "](" in text:
        text = _LINK.sub(r"\1", text)
    if "&" in text:
        text = _ENTITIES.sub(lambda match: _ENTITY[match[0]], text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if "*" in text or "_" in text:
        text = _EMPHASIS.sub(r"\1", _BOLD.sub("", text))
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    if text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]:
        return text  # no white space but single spaces, nothing of no width
    return " ".join(text.translate(_ZERO_WIDTH).split())
