"""What an item is about, by its title, and the papers attached to it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import regex

from minutesparse.dialects import DOCUMENTS, ITEM_KINDS
from minutesparse.facts.rows import Rows
from minutesparse.model import AgendaItem, Block, Document, Furniture, Heading, Paragraph, pieces_of
from minutesparse.source import Source, Span

_KINDS = Rows(ITEM_KINDS, before=r"(?<![\p{L}\p{N}])")
_FILE = regex.compile(DOCUMENTS[0].pattern, regex.IGNORECASE)
_PAPER = regex.compile(DOCUMENTS[1].pattern, regex.IGNORECASE)
_MEDIA = {
    "PDF": "application/pdf",
    "DOC": "application/msword",
    "DOCX": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "XLS": "application/vnd.ms-excel",
    "XLSX": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "PPT": "application/vnd.ms-powerpoint",
    "PPTX": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
_LABEL = regex.compile(r"(?:additional|supporting|background|associated|attached|related)\s+(?:documents?|papers?)\s*:?\s*\Z|dogfennau\b", regex.I)
_BULLET = " \t\xa0·•●▪*-–—o"


@lru_cache(maxsize=512)
def classify(title: str | None) -> str | None:
    """The kind of business that a title names, None when unsure.

    >>> classify("Apologies for Absence"), classify("The old mill")
    ('apologies', None)
    """
    if not title or len(title) > 300:
        return None
    won = _KINDS.first(title.replace("’", "'"))
    return won[0].value or None if won else None


def documents_of(source: Source, item: AgendaItem, furniture: Iterable[Furniture] = ()) -> tuple[Document, ...]:
    """The papers of an item: links beside its title, what stands under "Additional documents:", named papers.

    `furniture` is what the tree set aside between this item's start and its end: link decoration stands there.
    """
    found: dict[str, Document] = {}
    heading = item.pieces or ((item.blocks and Span(item.span.start, item.blocks[0].span.start),) if item.blocks else (item.span,))
    for piece in heading:
        if piece:
            _files(source, Span(*piece), item.title or "", found)
    for block in furniture:
        if item.span.start <= block.span.start < item.span.end:
            _files(source, block.span, item.title or "", found)
    listed = False
    for block in item.blocks:
        listed = _listed(source, block, listed, found)
    return tuple(found.values())


def _listed(source: Source, block: Block, listed: bool, found: dict[str, Document]) -> bool:
    """One block of an item: under a documents label every line is a paper; elsewhere papers are named."""
    text = block.text
    if isinstance(block, Heading):
        return _LABEL.match(text) is not None
    if listed and isinstance(block, Paragraph) or "KB" in text or " MB" in text:
        for piece in pieces_of(block):
            _files(source, piece, "", found)
    for match in _PAPER.finditer(text) if any(sign in text for sign in ("ocument", "ppendix", "nnex", "ttachment", "nclosure")) else ():
        note = " ".join(match["note"].split())
        if note.casefold() not in found and not note.casefold().startswith(("item", "schedule")):
            found[note.casefold()] = Document(note, span=source.locate(pieces_of(block), text, *match.span("note")))
    return listed


def _files(source: Source, span: Span, title: str, found: dict[str, Document]) -> None:
    """Papers with a link's decoration behind them: "Minutes of the last meeting PDF 160 KB"."""
    text = source.slice(span)
    at = 0
    for match in _FILE.finditer(text):
        before = text[at : match.start()].rpartition("\n")[2].strip(_BULLET + ".,:")
        before = regex.sub(r"(?i)\s*(?:pdf|word|excel) icon\Z", "", before)
        note = " ".join((before or title or match[0]).split())
        start = span.start + at + text[at : match.start()].rfind(before) if before else span.start + match.start()
        found[note.casefold()] = Document(note, media_type=_MEDIA.get(match["media"].upper()), span=Span(start, span.start + match.end()))
        at = match.end()
