"""tokens → rows: one for each line that holds something, with what the later steps ask of it."""

from __future__ import annotations

from collections.abc import Iterable

import regex
from attrs import define

from minutesparse.lines import SPACE
from minutesparse.markers import SIGNS
from minutesparse.source import Span
from minutesparse.tokens import Token

_MARKUP = frozenset("*&<\\_[~`\u200b")
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


@define
class Row:
    """A line with something on it, seen by the tree.

    `text` is the folded words behind the marker; `start` and `end` bound the line's content, marker
    included; `body` is where the words start. `gap` counts the blank lines before, `column` is where the
    words end on the page.
    """

    start: int
    end: int
    body: int
    kind: str
    marker: str
    number: str | None
    text: str
    indent: int
    column: int
    gap: int
    hashes: int = 0
    bold: bool = False
    run_in: bool = False  # emphasis that opens the line ends within it
    open_bold: bool = False  # emphasis that this line opens and does not close
    quote: bool = False
    page: bool = False  # a form feed stands before it
    glyph: str = ""  # a bullet's glyph before another marker
    inner: str = ""  # the kind that the words behind a sign would have by themselves
    cue: str = ""  # the wording that opens the block, where one does
    role: str = ""  # what the later steps decided
    level: int = 1

    @property
    def span(self) -> Span:
        """The line's content."""
        return Span(self.start, self.end)

    @property
    def words(self) -> int:
        """How many words stand behind the marker."""
        return self.text.count(" ") + 1 if self.text else 0


def make_rows(tokens: Iterable[Token]) -> list[Row]:
    """The rows of a document in order; blank lines are counted in `gap`."""
    rows: list[Row] = []
    gap = 0
    page = False
    line: list[Token] = []  # the tokens of one line: signs alone, then the one that holds the words
    for token in tokens:
        text = token.text
        if "\f" in text:
            page = True
        if token.kind == "blank":
            gap += 1
            continue
        line.append(token)
        if len(text) == token.body and text[-1] not in "\n\r":
            continue  # a sign with a further token behind it
        rows.append(_row(line, gap, page))
        line, gap, page = [], 0, False
    if line:
        rows.append(_row(line, gap, page))
    return rows


def _row(line: list[Token], gap: int, page: bool) -> Row:
    first, token = line[0], line[-1]
    text = token.text
    body = text[token.body :].rstrip(SPACE)
    behind = body.lstrip(SPACE)
    lead = first.text[: first.lead].lstrip(SPACE)  # emphasis and quotation signs, if anything
    end = token.start + token.body + len(body)
    opens = "**" in lead or "__" in lead or behind.startswith(("**", "__")) or "**" in text[: token.lead]
    bold = opens and _all_bold(line)
    row = Row(
        start=first.start + first.lead - len(lead),
        end=end if behind else token.start + len(text.rstrip(SPACE)),
        body=end - len(behind),
        kind=token.kind,
        marker=token.marker,
        number=token.number,
        text=fold(behind),
        indent=first.indent,
        column=first.indent + end - first.start - first.lead,
        gap=gap,
        bold=bold,
        run_in=opens and not bold,
        open_bold=bold and sum(part.text.count("**") for part in line) % 2 == 1,
        quote=">" in lead,
        page=page,
    )
    if token.kind not in SIGNS and token.kind != "text":
        row.cue = token.marker
    _take_signs(row, line)
    return row


def _take_signs(row: Row, line: list[Token]) -> None:
    """What the signs before the words say: how deep a heading, which number, which glyph."""
    token = line[-1]
    for sign in line[:-1]:
        if sign.kind == "heading":
            row.hashes = sign.marker.count("#")
            if token.kind not in SIGNS and token.kind not in ("text", "attendance"):
                row.inner, row.kind = token.kind, "heading"
        elif sign.kind == "number" and (token.kind not in ("bullet", "clause", "furniture") or token.marker in _DASHES):
            row.inner = token.kind if token.kind not in ("number", "bullet") else ""
            row.kind, row.marker, row.number = sign.kind, sign.marker, sign.number
        elif sign.kind == "bullet":
            if token.kind in SIGNS:
                row.glyph = sign.marker
            else:
                row.inner, row.kind, row.marker = token.kind, "bullet", sign.marker
    if token.kind == "heading":
        row.hashes = token.marker.count("#")


_BOLD_RUN = regex.compile(r"\*{2,3}[^*]++\*{2,3}|__[^_]++__")


def _all_bold(line: list[Token]) -> bool:
    """Whether emphasis that opens before the first word reaches the line's end (or goes on in the next line)."""
    whole = "".join(part.text for part in line)
    if whole.count("**") % 2 == 1:
        return True
    rest = _BOLD_RUN.sub("", whole.replace(line[0].marker, "", 1) if line[0].marker else whole)
    return not any(map(str.isalnum, rest))


def fold(text: str) -> str:
    """Words as they read: white space folded; emphasis, escapes, links' targets, tags and entities dropped.

    >>> fold("**Budget**\\xa0 for [the year](http://example.org)")
    'Budget for the year'
    """
    if not _MARKUP.isdisjoint(text):
        if "[" in text and "](" in text:
            text = _LINK.sub(r"\1", text)
        if "&" in text:
            text = _ENTITIES.sub(lambda match: _ENTITY[match[0]], text)
        if "<" in text:
            text = _TAG.sub(" ", text)
        text = _EMPHASIS.sub(r"\1", _BOLD.sub("", text))
        if "\\" in text:
            text = _ESCAPE.sub(r"\1", text)
    if not text.isascii():
        text = text.translate(_ZERO_WIDTH)
    return " ".join(text.split())
