"""PDF: the text of each page in reading order, indents kept, pages parted by form feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minutesparse._version import __version__
from minutesparse.readers import pdf_bounds
from minutesparse.readers.errors import DamagedFile, EncryptedFile, MissingExtra
from minutesparse.readers.pdf_ink import segments
from minutesparse.readers.pdf_page import Row, in_order
from minutesparse.readers.pdf_text import written
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
