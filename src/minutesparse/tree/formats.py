"""How title-like lines are set: with hashes, in capitals, in bold, as standing titles, or by their place alone."""

from __future__ import annotations

from collections import Counter

import regex

from minutesparse.tree.page import Page
from minutesparse.tree.people import TITLED
from minutesparse.tree.rows import Row
from minutesparse.tree.site import names_file
from minutesparse.tree.titles import (
    caps_end,
    caps_title,
    is_caps,
    known_title,
    reads_as_title,
    tells,
    title_score,
)
from minutesparse.tree.wording import is_moved, is_side

#: What stands under an item's title besides text.
_BUSINESS = frozenset(["motion", "resolution", "recommendation", "vote_event", "action", "bullet", "closing"])

#: A day of meeting in title matter.
MEETING_DAY = regex.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,12}\d|\bmeeting\b.{0,30}\d", regex.I)


def formats_of(rows: list[Row], start: int, page: Page) -> dict[str, list[int]]:
    """The title-like lines, by how they are set."""
    found: dict[str, list[int]] = {}
    for index in range(start, len(rows)):
        row = rows[index]
        if index and rows[index - 1].kind == "furniture" and _is_ruled(rows, index):
            found.setdefault("ruled", []).append(index)
        if row.role or row.kind in ("bullet", "clause", "label") or row.number is not None or not row.text:
            continue
        style = _style(rows, index, page)
        if style and not is_moved(row.text) and not is_side(row.text):
            found.setdefault(style, []).append(index)
    if "caps" in found:
        found["caps"] = _without_labels(rows, found["caps"])
    return found


#: A label in capitals with its text behind; a label over a list of people.
_LABEL = regex.compile(r"(?-i:[A-Z][A-Z ]{2,24}):\s")
_PEOPLE = regex.compile(r"(?:ALSO |MEMBERS |STAFF |THOSE )?(?:PRESENT|ABSENT|EXCUSED|STAFF|ATTENDING|IN ATTENDANCE):")
_OFTEN = 3


def _without_labels(rows: list[Row], lines: list[int]) -> list[int]:
    """The lines in capitals without labels: those that come again and again (MOTION: … VOTE: …), those over people."""
    labels = [match[0] if (match := _LABEL.match(rows[index].text)) else "" for index in lines]
    often = {label for label, count in Counter(labels).items() if label and count >= _OFTEN}
    return [
        index
        for index, label in zip(lines, labels, strict=True)
        if label not in often and not _PEOPLE.fullmatch(rows[index].text)
    ]


def _is_ruled(rows: list[Row], index: int) -> bool:
    """Whether a title-like line stands alone right under furniture that is a drawn line."""
    row = rows[index]
    above, below = rows[index - 1], rows[index + 1] if index + 1 < len(rows) else None
    if below is None or below.number is not None:
        return False
    drawn = len(above.marker) > 2 and not any(map(str.isalnum, above.marker))
    alone = row.kind in ("text", "attendance") and not row.role and below.gap > 0
    return (
        drawn
        and alone
        and row.indent <= 30
        and row.words <= 12
        and reads_as_title(row.text)
        and not MEETING_DAY.search(row.text)
    )


#: A date, or a number and little else: "MONDAY 3 MAY 2031", "RESOLUTION NO. 31-22".
_NUMBERED = regex.compile(r"(?:^(?:\S+\s){0,3}\S*\d|\b(?:19|20)\d\d)$")


_TIMED = regex.compile(
    r"\d{1,2}[:.]\d\d\s?[ap]\.?m\b\.?\s?(?:[-–—:]\s)?\s*(?=\p{Lu})", regex.I
)  # "9:05 a.m. Call to Order"


def _style(rows: list[Row], index: int, page: Page) -> str | None:
    row = rows[index]
    if row.hashes:
        return f"# {row.hashes}"
    closes = row.kind == "closing" and row.gap > 0 and row.words <= 3 and is_caps(row.text)  # MEETING ADJOURNED
    closes = closes and not (index + _LAST > len(rows) and _SIGNS.match(row.text))
    if not (closes or row.kind in ("text", "attendance")) or row.indent > 30:
        return None
    timed = _TIMED.match(row.text) if row.kind == "text" and row.gap and row.words <= 16 else None
    if timed and title_score(row.text[timed.end() :]) > 0:
        return "timed"
    before = rows[index - 1] if index else None
    if page.dense and is_standing(rows, index):
        return "caps" if is_caps(row.text) else "known"
    if row.gap == 0 and before is not None and not before.role and not _ends(before, page):
        return None
    if row.gap == 0 and before is not None and before.kind == "resolution" and before.words <= _LABEL_WORDS:
        return None  # the name of the resolution, under its number
    if row.kind == "text" and names_file(row.text):
        return "known"
    if before is not None and row.gap <= 1 and before.words > _LABEL_WORDS and before.text.endswith(":"):
        return None  # what the text above it introduces: "… the following ordinance:"
    caps = capitals_of(row)
    if row.kind == "attendance" and not (is_caps(row.text) or is_labelled(row)):
        return "known" if row.gap and is_standing(rows, index) and is_asked(rows, index) else None
    if caps and title_score(caps) > 0.3 and not (row.text == caps and _NUMBERED.search(caps)):
        return "caps"
    if row.kind != "text":
        return None
    if row.bold and row.words <= 14 and title_score(row.text, True) > 0.4:
        return "bold"
    label = row.text.partition(": ")[0]
    if label.count(" ") < 8 and row.gap and known_title(row.text) and title_score(label) > 0.4:
        return None if _OFFICE_HOLDER.search(row.text) else "known"
    if not row.gap or TITLED.match(row.text):
        return None
    return "plain" if _stands_alone(rows, index) else "over" if is_over_text(rows, index) else None


def is_over_text(rows: list[Row], index: int) -> bool:
    """Whether a line stands behind a blank one, right over running text or a decision, and reads like a title."""
    row, after = rows[index], rows[index + 1] if index + 1 < len(rows) else None
    if after is None or not row.gap or after.gap or row.words > 6 or MEETING_DAY.search(row.text):
        return False
    told = after.kind in _BUSINESS or (after.words > 3 and after.text[:1].isupper() and tells(after))
    return told and reads_as_title(row.text)


#: An office and who holds it: in a list of people it opens like a title (Planning Manager …).
_OFFICE_HOLDER = regex.compile(
    r"\b(?:Officer|Coordinator|Manager|Director|Engineer|Superintendent|Chief|Clerk|Planner|Inspector|Analyst)\s\p{Lu}[\p{L}.'’-]++(?:\s\p{Lu}[\p{L}.'’-]*+){1,2}$"
)
_LAST = 5  # lines of a document
#: Whose signature stands under the minutes: CHAIRMAN.
_SIGNS = regex.compile(
    r"(?:the\s+)?(?:(?:town|lord|deputy)\s+)?(?:chair\w*|mayor|cathaoirleach|president|clerk|provost)\b", regex.I
)
_LABEL_WORDS = 6  # a label has no more
_LINES = 3  # that a title without a sign may take


def is_standing(rows: list[Row], index: int) -> bool:
    """Whether a short line is a standing title of business over its text, or over another such title."""
    row, after = rows[index], rows[index + 1] if index + 1 < len(rows) else None
    if row.words > 5 or row.kind not in ("text", "attendance") or not known_title(row.text) or after is None:
        return False
    below = after.number is not None or after.kind in _BUSINESS or tells(after)
    return row.text[-1] not in ".:;," and title_score(row.text) > 0.4 and (below or known_title(after.text))


def is_asked(rows: list[Row], index: int) -> bool:
    """Whether an agenda's words for an item stand under a line: "To receive any apologies for absence."."""
    below = rows[index + 1].text if index + 1 < len(rows) else ""
    return below.startswith("To ") and below.endswith(".")


def _stands_alone(rows: list[Row], index: int) -> bool:
    """Whether a line, or those it wraps into, stands between blank lines over running text, like a title."""
    words = rows[index].text
    for after in rows[index + 1 : index + 1 + _LINES]:
        if after.gap:
            told = after.kind in _BUSINESS or (after.words > 6 and after.text[:1].isupper() and tells(after))
            return told and reads_as_title(words) and not MEETING_DAY.search(words)
        words = f"{words} {after.text}"
    return False


def _ends(row: Row, page: Page) -> bool:
    return (
        row.text.endswith((".", "!", "?", ":", "|"))
        or row.words <= 6
        or bool(page.width and row.column < page.width * 0.7)
    )


#: A label of a council's website that text in mid-line runs into: what stands before it is the item.
_LABELLED = regex.compile(r"\S\s(?:Minutes|Decisions?|Additional\s+documents):(?:\s|$)")


_POSTCODE = regex.compile(r"[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s\d[A-Z]\d")


def is_labelled(row: Row) -> bool:
    """Whether a record's label stands in mid-line: the line holds an item's title and what is recorded under it."""
    return _LABELLED.search(row.text) is not None


def capitals_of(row: Row) -> str:
    """The capitals that a line opens with as a title, or nothing."""
    head = row.text[:4].replace("l", "I")
    if head != head.upper():
        return ""
    if is_caps(row.text):
        return (
            row.text
            if row.words <= (20 if row.text.endswith(":") else 14) and not _POSTCODE.fullmatch(row.text)
            else ""
        )
    title = caps_title(row.text)
    if title or row.kind != "text" or not row.text[:4].isupper():
        return title
    capitals = row.text[: caps_end(row.text)]
    told = is_labelled(row) or (row.gap > 0 and (known_title(row.text) or known_title(capitals)))
    return capitals if told else ""
