"""What an item is about, by its title, and the papers attached to it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

import regex

from minutesparse.dialects import DOCUMENTS, ITEM_KINDS
from minutesparse.facts.rows import Rows
from minutesparse.model import AgendaItem, Block, Document, Furniture, Heading, Paragraph, pieces_of
from minutesparse.source import Source, Span

_KINDS = Rows(ITEM_KINDS)
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
_LABEL = regex.compile(
    r"(?:additional|supporting|background|associated|attached|related)\s+(?:documents?|papers?)\s*:?\s*\Z|dogfennau\b",
    regex.IGNORECASE,
)
_PAPER_SIGNS = ("ocument", "ppendix", "nnex", "ttachment", "nclosure")
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


def documents_of(source: Source, item: AgendaItem, furniture: Sequence[Furniture] = ()) -> tuple[Document, ...]:
    """The papers of an item: links beside its title, what stands under "Additional documents:", named papers.

    `furniture` is what the tree set aside between this item's start and its end: link decoration stands there.
    """
    found: dict[str, Document] = {}
    own_end = min([item.span.end, *(node.span.start for node in (*item.blocks[:1], *item.items[:1]))])
    for piece in item.pieces or (Span(item.span.start, own_end),):
        _files(source, piece, item.title or "", found)
    last = item.items[0].span.start if item.items else item.span.end
    for mark in _between(furniture, item.span.start, last):
        _files(source, mark.span, item.title or "", found)
    listed = False
    for block in item.blocks:
        listed = _listed(source, block, listed, found)
    return tuple(found.values())


def _between(furniture: Sequence[Furniture], start: int, end: int) -> Sequence[Furniture]:
    """The furniture (in document order) that stands from `start` up to `end`."""
    first = bisect_left(furniture, start, key=lambda block: block.span.start)
    return furniture[first : bisect_left(furniture, end, key=lambda block: block.span.start)]


def _listed(source: Source, block: Block, listed: bool, found: dict[str, Document]) -> bool:
    """One block of an item: under a documents label every line is a paper; elsewhere papers are named."""
    text = block.text
    if isinstance(block, Heading):
        return _LABEL.match(text) is not None
    if (listed and isinstance(block, Paragraph)) or "KB" in text or " MB" in text:
        for piece in pieces_of(block):
            _files(source, piece, "", found)
    if not any(map(text.__contains__, _PAPER_SIGNS)):
        return listed
    for match in _PAPER.finditer(text):
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
        words = " ".join(before.split())
        note = title if title and words.endswith(title) else words or title or " ".join(match[0].split())
        start = span.start + at + text[at : match.start()].rfind(before) if before else span.start + match.start()
        media = _MEDIA.get(match["media"].upper())
        found[note.casefold()] = Document(note, media_type=media, span=Span(start, span.start + match.end()))
        at = match.end()
