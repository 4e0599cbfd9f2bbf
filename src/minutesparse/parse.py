"""The whole flow in one function: text ─ lines ─ tokens ─ tree ─ facts ─▶ Minutes."""

from __future__ import annotations

import itertools
from os import PathLike

from attrs import evolve

from minutesparse.checks import check
from minutesparse.facts.actions import read_actions
from minutesparse.facts.attendance import read_attendance
from minutesparse.facts.classification import classify, documents_of
from minutesparse.facts.decisions import read_drafts
from minutesparse.facts.declarations import read_declarations
from minutesparse.facts.linking import finished
from minutesparse.facts.meeting import read_meeting
from minutesparse.facts.people import people_of
from minutesparse.facts.places import places
from minutesparse.facts.status import read_status
from minutesparse.model import AgendaItem, Furniture, Minutes
from minutesparse.source import Source, Span
from minutesparse.tokens import tokenize
from minutesparse.tree import build


def parse(text: str | Source, *, locale: str | None = None) -> Minutes:
    """The minutes that `text` holds.

    `text` is any `str`, or what `minutesparse.read` gave. `locale` ("en-US", "en-GB" …) says how numeric
    dates are read where the document does not show it. Never fails: trouble becomes an `Issue`.

    >>> parse("1. Apologies\\n\\nNone.\\n\\n2. Budget\\n\\nRESOLVED: That it be approved.").items[1].title
    'Budget'
    """
    source = text if isinstance(text, Source) else Source.of_text(text)
    words = source.text or ""
    tree = build(words, tokenize(words))
    blocks = places(tree)
    attendance = read_attendance(source, blocks, tree.items)
    meeting, doubts = read_meeting(source, blocks, locale, attendance, tree.items)
    people = people_of(attendance)
    status = read_status(blocks)
    actions = read_actions(source, blocks, people)
    declarations = read_declarations(source, blocks, people)
    del people
    drafts = read_drafts(source, blocks)
    del blocks  # like the index of people no part of the result, and as large as a quarter of the text
    minutes = Minutes(
        source=source,
        status=status,
        meeting=meeting,
        attendance=attendance,
        blocks=tree.blocks,
        items=tuple(_told(source, item, tree.furniture) for item in tree.items),
        closing=tree.closing,
        furniture=tree.furniture,
        decisions=finished(drafts, people_of(attendance)),
        actions=actions,
        declarations=declarations,
        issues=source.issues + tree.issues + doubts,
    )
    return evolve(minutes, issues=minutes.issues + check(minutes))


def parse_file(path: str | PathLike[str], *, locale: str | None = None) -> Minutes:
    """The minutes in a file: text, HTML, PDF or DOCX, told apart by content.

    Raises `ReadError` for what cannot be read, and `OSError` for what cannot be opened.
    """
    from minutesparse.readers import read  # readers load what a format needs; text needs none of it

    return parse(read(path), locale=locale)


def split_meetings(text: str) -> tuple[Span, ...]:
    """The stretches of `text` that hold one meeting each, cut where a second masthead begins.

    >>> split_meetings("Minutes of one meeting")
    (Span(start=0, end=22),)
    """
    tree = build(text, tokenize(text))
    cuts = [issue.span.start for issue in tree.issues if issue.code == "second-meeting" and issue.span]
    edges = [0, *cuts, len(text)]
    return tuple(Span(start, end) for start, end in itertools.pairwise(edges) if start < end or not text)


def _told(source: Source, item: AgendaItem, furniture: tuple[Furniture, ...]) -> AgendaItem:
    """An item with what its title and papers tell: its classification and documents, sub-items too."""
    return evolve(
        item,
        classification=classify(item.title),
        documents=documents_of(source, item, furniture),
        items=tuple(_told(source, sub, furniture) for sub in item.items),
    )
