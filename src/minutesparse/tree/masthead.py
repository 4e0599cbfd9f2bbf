"""Title matter: the lines that name the body, the day and the minutes, at the head and again in the front."""

from __future__ import annotations

import itertools

import regex

from minutesparse.tree.page import Page
from minutesparse.tree.rows import Row
from minutesparse.tree.titles import VERB, known_title

TITLE_MATTER = regex.compile(
    r"""\b(?:minutes|proceedings|agenda|record)\b.{0,60}\b(?:meeting|council|committee|board|panel|cabinet|held)\b|\bheld\s+(?:at|in|on|via|by|remotely|virtually)\b
    |\bmeeting\s+(?:of|held)\b|^(?:draft\s+)?minutes\b|\b(?:venue|location|contact|date|time|place)\s*:|\bat\s+\d{1,2}[.:]?\d{0,2}\s*[ap]\.?m""",
    regex.I | regex.X,
)
BODY = regex.compile(
    r"^(?:city|town|county|village|borough|state|commonwealth|township|municipality|district|parish)\s+of\s|^[^,:()]{0,60}\b(?:board|council|committee|commission|cabinet)$",
    regex.I,
)
_DATE = regex.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./:]\d\d\s*[ap]\.?m", regex.I)
#: The title of the record as a sentence, over one line or several, whatever its capitals.
_SENTENCE = regex.compile(r"(?:minutes\s+of|at)\s+(?:an?|the)\s.{0,80}\bmeeting\b.{0,80}\bheld\b", regex.I)
_MINUTES = regex.compile(r"\b(?:minutes|agenda)\b", regex.I)
_STATUS = regex.compile(r"\W*(?:draft|approved|unapproved|unofficial|final|adopted)\W*", regex.I)  # stamped on top
_YAML_KEY = regex.compile(r"[\w.-]+:(?:\s|$)")
#: The sentence that opens the record is no title matter, though it tells the time.
_OPENED = regex.compile(
    r"\bcalled\s+(?:the\s+|this\s+)?(?:\w+\s+){0,3}?(?:meeting\s+)?to\s+order\b|\b(?:declared|opened)\s+the\s+meeting\b",
    regex.I,
)
_DATE_LINE = regex.compile(
    r"\W*(?:\p{L}+day,?\s+)?(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{L}+,?\s+\d{4}|\p{L}+\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})\W*$",
    regex.I,
)
_DAY_FIRST = regex.compile(r"\p{L}+day,?\s+(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+|\p{L}+\s+\d{1,2}),?\s+\d{4}\b")


def mark_title(rows: list[Row], start: int) -> None:
    """The lines at the head up to the last that names body, date or minutes are title matter, whatever their style.

    Told before items are looked for, so that a title in capitals is not the first item. Abstains at a list of people,
    a number with a title, a standing item of business, and at sentences.
    """
    last = -1
    index = start
    while index < min(len(rows), start + 15):
        row = rows[index]
        if row.role == "attendance":
            break
        if not row.role and not (index == start and _STATUS.fullmatch(row.text)):
            if row.kind == "attendance" and last >= 0:
                last = index - 1  # a place, say, between the title and the list of people
            if _SENTENCE.match(row.text):
                below = rows[index + 1 : index + 4]
                wrapped = len(list(itertools.takewhile(lambda row: row.kind == "text" and not row.gap, below)))
                if not any(row.text.endswith(":") for row in rows[index : index + wrapped + 1]):
                    last = index + wrapped  # else it goes over into the list of people
                break
            dated = _DATE_LINE.match(f"{row.marker} {row.text}".strip()) is not None
            if not (dated or _short_line(row)) or (row.kind == "number" and row.text and not dated):
                break
            if index > start and known_title(row.text) and not dated and not _MINUTES.search(row.text):
                break
            if dated or _names_meeting(row) or TITLE_MATTER.search(row.text):
                last = index
        index += 1
    named = [row for row in rows[start : last + 1] if not row.role]
    if len(named) < 2 or not any(_DATE.search(row.text) or _MINUTES.search(row.text) for row in named):
        return
    before = -1
    for index in range(start, last + 1):
        row = rows[index]
        if not row.role:
            row.role, row.level = "masthead", int(row.gap > 0 or before != index - 1)
            before = index


def mark_yaml(rows: list[Row]) -> int:
    """Front matter in YAML at the head of the file is one masthead block; the row behind it."""
    if not rows or not rows[0].marker.startswith("---"):
        return 0
    for index in range(1, min(len(rows), 400)):
        if rows[index].marker == "---" and rows[index].kind == "furniture":
            keys = sum(bool(_YAML_KEY.match(row.text)) for row in rows[1:index])
            if keys < 1:
                return 0
            for offset, row in enumerate(rows[: index + 1]):
                row.role, row.level = "masthead", int(offset == 0)
            return index + 1
    return 0


def title_runs(rows: list[Row], start: int, end: int) -> set[int]:
    """Title matter anywhere in the front: runs of short lines, half of which name a body, a date or the minutes."""
    found: set[int] = set()
    run: list[int] = []
    for index in range(start, end + 1):
        row = rows[index] if index < end else None
        if row is not None and _short_line(row):
            run.append(index)
            continue
        while run and not (  # what follows the title matter may be a heading
            _names_meeting(rows[run[-1]]) and sum(_names_meeting(rows[one]) for one in run) * 2 >= len(run)
        ):
            run.pop()
        found.update(run)
        run = []
    return found


def is_title_matter(row: Row, goes_on: bool) -> bool:
    """Whether a line before any running text is title matter; `goes_on` where it is the first of a paragraph."""
    if (goes_on and not TITLE_MATTER.search(row.text)) or _OPENED.search(row.text[:200]):
        return False
    if TITLE_MATTER.search(row.text[:400]):
        return row.words <= 60 or row.words > 200  # a whole document on one line opens with its title
    return not (VERB.search(row.text) and row.text.endswith((".", ":"))) and not row.text[:1].islower()


def is_again(row: Row) -> bool:
    """Title matter behind the lists of people: a date alone, the word Minutes or Agenda."""
    return bool(_DATE_LINE.match(row.text)) or (row.words <= 4 and _MINUTES.search(row.text) is not None)


def _names_meeting(row: Row) -> bool:
    dated = (row.words <= 8 and _DATE.search(row.text)) or (row.words <= 12 and _DAY_FIRST.match(row.text))
    return is_again(row) or bool(BODY.search(row.text)) or bool(dated)


def _short_line(row: Row) -> bool:
    approved = row.kind == "resolution" and is_again(row)  # "Approved Minutes"
    if row.role or row.hashes or not (row.kind in _TITLE_KINDS or approved):
        return False
    return row.words <= 10 and not VERB.search(row.text)


_TITLE_KINDS = frozenset(["text", "heading", "number", "bullet", "closing"])


def goes_on(rows: list[Row], index: int, page: Page) -> bool:
    """Whether the line is the first of a wrapped paragraph."""
    row, after = rows[index], rows[index + 1] if index + 1 < len(rows) else None
    if after is None or after.gap or not page.width or row.words < 6:
        return False
    return row.column > page.width * 0.85 and not row.text.endswith((".", ":"))
