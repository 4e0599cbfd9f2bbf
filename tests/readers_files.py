"""Files made for the readers' tests: PDFs drawn word by word, Word files written part by part, web pages."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

from fpdf import FPDF

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

Drawn = tuple[float, float, str]


def pdf(*pages: Iterable[Drawn], password: str | None = None, turned: int = 0) -> bytes:
    """A PDF with words at places: millimetres from the left and from the top of an A4 page.

    Words behind an exclamation mark are in bold type; `turned` turns all of them about the middle of the page.
    """
    document = FPDF()
    document.set_auto_page_break(False)
    for words in pages:
        document.add_page()
        document.set_font("helvetica", size=11)
        with document.rotation(turned, 105, 148.5):
            for left, top, text in words:
                document.set_font(style="B" if text.startswith("!") else "")
                document.text(left, top, text.removeprefix("!"))
    if password:
        document.set_encryption(owner_password="owner", user_password=password)
    return bytes(document.output())


def lines(left: float, top: float, texts: Iterable[str], step: float = 5.0) -> list[Drawn]:
    """Lines of text, one under the other."""
    return [(left, top + n * step, text) for n, text in enumerate(texts) if text]


def scanned_pdf() -> bytes:
    """A page that holds a picture and no words."""
    document = FPDF()
    document.add_page()
    document.set_fill_color(200, 200, 200)
    document.rect(20, 20, 100, 100, style="F")
    return bytes(document.output())


def docx(body: str, *, numbering: str = "", styles: str = "", links: dict[str, str] | None = None) -> bytes:
    """A Word file with the given parts: what stands inside `w:body`, `w:numbering` and `w:styles`."""
    parts = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>',
    }
    if numbering:
        parts["word/numbering.xml"] = f'<w:numbering xmlns:w="{W}">{numbering}</w:numbering>'
    if styles:
        parts["word/styles.xml"] = f'<w:styles xmlns:w="{W}">{styles}</w:styles>'
    if links:
        rows = "".join(f'<Relationship Id="{key}" Type="{R}/hyperlink" Target="{to}"/>' for key, to in links.items())
        space = "http://schemas.openxmlformats.org/package/2006/relationships"
        parts["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{space}">{rows}</Relationships>'
    return archive(parts)


def archive(parts: dict[str, str | bytes]) -> bytes:
    """A zip file of the given parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in parts.items():
            out.writestr(name, content)
    return file.getvalue()


def paragraph(text: str, *, list_id: int | None = None, level: int = 0, style: str = "") -> str:
    """A paragraph of a Word file, in a list or not; `\\t` and `\\n` become tabs and line breaks."""
    about = f'<w:pStyle w:val="{style}"/>' if style else ""
    if list_id is not None:
        about += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    text = text.replace("\t", "</w:t><w:tab/><w:t>").replace("\n", "</w:t><w:br/><w:t>")
    return f'<w:p><w:pPr>{about}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def table(*rows: Iterable[str]) -> str:
    """A table of a Word file; each cell is the markup of its paragraphs."""
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def lists(*levels: tuple[str, str], number: int = 1) -> str:
    """A list definition: each level as its style and pattern."""
    described = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{pattern}"/></w:lvl>'
        for n, (style, pattern) in enumerate(levels)
    )
    return f'<w:abstractNum w:abstractNumId="{number}">{described}</w:abstractNum>'


def used(list_id: int, family: int, restart: int | None = None) -> str:
    """A list that follows a definition, starting anew where asked."""
    anew = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{restart}"/></w:lvlOverride>' if restart else ""
    return f'<w:num w:numId="{list_id}"><w:abstractNumId w:val="{family}"/>{anew}</w:num>'
