"""PDF: the text of each page in reading order, indents kept, pages parted by form feeds."""

from __future__ import annotations

from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

import regex

from minutesparse._version import __version__
from minutesparse.readers import pdf_bounds
from minutesparse.readers.errors import DamagedFile, EncryptedFile, MissingExtra
from minutesparse.readers.pdf_ink import HYPHEN, segments
from minutesparse.readers.pdf_page import Row, in_order
from minutesparse.source import Issue, Source, Span

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MOST_PAGES = 3000
MOST_LETTERS = 20_000_000


def read(data: bytes) -> Source:
    """The text of a PDF. Raises `EncryptedFile` or `DamagedFile`; a file of pictures gives no text and an issue."""
    document = _opened(data)
    try:
        pages, issues = _pages(document)
    finally:
        document.close()
    text = written(pages)
    issues += _scanned(pages, text)
    return Source(
        media_type="application/pdf", reader="pdf", reader_version=_version(), text=text, issues=tuple(issues)
    )


def _opened(data: bytes) -> PdfDocument:
    try:
        import pypdfium2 as pdfium
    except ImportError as error:
        raise MissingExtra("pdf", "pypdfium2") from error
    pdf_bounds.check(data)
    try:
        document = pdfium.PdfDocument(data)
        if len(document) == 0:
            raise DamagedFile("the PDF has no pages")
    except pdfium.PdfiumError as error:
        if "assword" in str(error) or "security" in str(error).lower():
            raise EncryptedFile("the PDF asks for a password: save it without one first") from error
        raise DamagedFile(f"the PDF cannot be opened: {error}") from error
    return document


def _pages(document: PdfDocument) -> tuple[list[list[Row]], list[Issue]]:
    """The rows of each page; a page that cannot be read gives none, and an issue."""
    import pypdfium2 as pdfium

    pages: list[list[Row]] = []
    issues: list[Issue] = []
    left, notes_at = MOST_LETTERS, None
    for number in range(min(len(document), MOST_PAGES)):
        try:
            page = document[number]
            found, seen = segments(page, left)
            page.close()
        except pdfium.PdfiumError as error:
            issues.append(Issue("damaged-page", "warning", f"page {number + 1} cannot be read: {error}"))
            found, seen = [], 0
        left -= seen
        rows, notes_at = in_order(found, notes_at) if found else ([], notes_at)
        pages.append(rows)
        if left <= 0:
            break
    if len(pages) < len(document) or left <= 0:
        note = f"the text is cut on page {len(pages)} of {len(document)}: the file is too large to be read whole"
        issues.append(Issue("file-cut", "warning", note))
    return pages, issues


def written(pages: list[list[Row]]) -> str:
    """Pages as text: indent by place, a blank line where the gap is wider than the lines' own."""
    rows = [row for page in pages for row in page]
    if not rows:
        return "\f" * (len(pages) - 1)
    leading, letter = _leading(pages), 0.5 * median(row.size for row in rows)
    zero = sorted(row.left for row in rows)[len(rows) // 50]
    lines: list[str] = []
    waiting: list[str] = []
    for number, page in enumerate(pages):
        last: Row | None = None
        for n, row in enumerate(page):
            gap = last is not None and _apart(last, row, leading)
            if waiting and (gap or _MARKER.match(row.segments[0].text)):
                lines += ["", *waiting, ""]
                waiting = []
            elif gap:
                lines.append("")
            lines.append(("\f" if number and n == 0 else "") + _line(row, zero, letter))
            waiting += row.asides
            last = row
        if not page and number:
            lines.append("\f")
    lines += ["", *waiting] if waiting else []
    return mended("\n".join(lines) + "\n")


def _leading(pages: list[list[Row]]) -> float:
    """The usual distance between baselines."""
    steps = [
        above.y - below.y for page in pages for above, below in pairwise(page) if 0 < above.y - below.y < 3 * below.size
    ]
    return median(steps) if steps else 12.0


def _apart(last: Row, row: Row, leading: float) -> bool:
    """A wider gap than between lines, a new column, or a heading from the margin."""
    step = last.y - row.y
    return row.heading or last.heading or step < 0 or step > 1.22 * max(leading, 0.85 * row.size)


def _line(row: Row, zero: float, letter: float) -> str:
    """A row as a line: wide gaps stay wide, except behind a marker."""
    parts = [" " * min(max(round((row.left - zero) / letter), 0), 60)]
    for n, segment in enumerate(row.segments):
        if n:
            gap = segment.left - row.segments[n - 1].right
            behind_marker = n == 1 and _ONLY_MARKER.fullmatch(row.segments[0].text)
            parts.append(" " if behind_marker else " " * min(max(round(gap / letter), 3), 40))
        parts.append(segment.text)
    return "".join(parts).rstrip()


_BULLETS = r"[•·●▪‣◦○o*§\u25a0\uf0b7\uf0a7\uf0d8\uf0fc\uf02d–—-]"
_LETTERS = r"\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}+|[a-zA-Z]|[ivxIVX]{1,5})[.):]{1,2}"
_NUMBERS = r"(?:[A-Z]{1,3}[/ ]?)?\d{1,4}(?:[./]\d{1,4}){0,4}+[a-z]?[.):]?"
_MARKER = regex.compile(rf"(?:{_BULLETS}|{_LETTERS})(?:\s|$)|\d{{1,3}}$")
_ONLY_MARKER = regex.compile(rf"{_BULLETS}|{_LETTERS}|{_NUMBERS}|(?:Item|ITEM|Minute)\s\d{{1,4}}\.?")


def mended(text: str) -> str:
    """Words that only a line's end parted are put together again, on the first of the two lines."""
    if HYPHEN not in text:
        return text
    whole: str = _TORN.sub(lambda torn: _rejoined(torn, text), text)
    return whole.replace(HYPHEN, "-")


_TORN = regex.compile(rf"(?<=(\p{{L}}{{1,40}})){HYPHEN}(\n *+)(\p{{Ll}}++[.,;:)’'”]{{0,3}}+)(?: ++|(?=(\n))|)")


def _rejoined(torn: regex.Match[str], text: str) -> str:
    """The end of a torn word brought up; a hyphen that the same word has elsewhere is kept."""
    hyphenated = f"{torn[1]}-{torn[3].rstrip('.,;:)’”')}"
    return f"{'-' if hyphenated in text else ''}{torn[3]}{'' if torn[4] else torn[2]}"


def _scanned(pages: list[list[Row]], text: str) -> list[Issue]:
    """Pages without text are pictures, or empty: say which."""
    empty = [number for number, page in enumerate(pages, 1) if not page]
    if not empty:
        return []
    if len(empty) == len(pages):
        note = "the PDF holds no text, only pictures of it: recognise the text (OCR) first"
        return [Issue("no-text-layer", "warning", note)]
    names = ", ".join(map(str, empty[:20])) + (" …" if len(empty) > 20 else "")
    return [Issue("pages-without-text", "info", f"no text on pages {names}", Span(0, len(text)))]


def _version() -> str:
    from importlib.metadata import version

    return f"{__version__} (pypdfium2 {version('pypdfium2')})"
