"""Running heads told by what they say: the title matter (body, date, the word minutes) again in mid-text."""

from __future__ import annotations

import regex

from minutesparse.tree.rows import Row
from minutesparse.tree.titles import VERB

_WORD = regex.compile(r"[\p{L}\d]+(?:['’]\p{L}+)?")
_DATE = regex.compile(
    r"(?P<a>\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(?P<m>[a-z]{3,9}),?\s(?P<y>\d{4})|(?P<m>[a-z]{3,9})\s(?P<a>\d{1,2})(?:st|nd|rd|th)?,?\s(?P<y>\d{4})"
)
_BODY = regex.compile(
    r"\b(?:council|committee|board|panel|commission|cabinet|forum|authority|agency|trust|district|city|town|village"
    r"|borough|parish|county|township|association|minutes)\b"
)
_PLAIN = frozenset(
    ["minutes", "meeting", "of", "the", "draft", "unconfirmed", "confirmed", "page", "proceedings", "and", "for", "on",
     "held", "at", "regular", "special", "ordinary", "extraordinary", "annual", "council", "full", "open", "public"]
)  # fmt: skip
_TITLE_ROWS = 15
_LONGEST = 16  # words of a running head
_KINDS = frozenset(["text", "heading", "number"])

_Date = tuple[str, str, str]


def mark_running(rows: list[Row]) -> None:
    """Give the role `furniture` to lines that say body and date of the title matter once more.

    Only a full date, or the very words of a title line beside such a line or a page's number, is sign enough; what
    another date stands in is the title matter of another meeting.
    """
    top = _title_end(rows)
    _mark_first(rows[:top])
    dates = {date for row in rows[:top] for date in _dates(row.text)}
    known = _PLAIN.union(*(_words(row.text) for row in rows[:top]))
    if not dates:
        return
    sure: list[int] = []
    likely: list[int] = []
    told = False  # running text stands before
    for index in range(top, len(rows)):
        row = rows[index]
        if row.role:
            continue
        told = told or row.words > 7 or row.kind not in _KINDS
        if row.kind not in _KINDS or row.words > _LONGEST or not told:
            continue
        first = row.text.partition(" ")[0].casefold().strip(",.:|–-") if row.kind != "number" else ""
        if first.isalnum() and len(first) > 2 and first not in known:
            continue
        words = _words(row.marker + " " + row.text if row.kind == "number" else row.text)
        if not words or not known.issuperset(word for word in words if len(word) > 2 or word.isdigit()):
            continue
        dated = dates.issuperset(found) if (found := _dates(row.text)) else None
        if dated and (len(words) > 4 or _BODY.search(" ".join(words))):
            sure.append(index)
        elif dated or (dated is None and _names_body(words)):
            likely.append(index)
    for index in _beside(rows, sure, likely):
        rows[index].role = "furniture"


def _mark_first(rows: list[Row]) -> None:
    """A first line in columns, all of whose words the title matter below says again, is the first page's head."""
    first = rows[0] if len(rows) > 1 and not rows[0].role and rows[0].kind in _KINDS else None
    if first is None or first.end - first.body - len(first.text) < 2:  # no gap that folding took away
        return
    below = _PLAIN.union(*(_words(row.text) for row in rows[1:]))
    own = [word for word in _words(first.text) if len(word) > 2 and not (word.isdecimal() and len(word) < 4)]
    if own and below.issuperset(own) and _dates(first.text):
        first.role = "furniture"


def _title_end(rows: list[Row]) -> int:
    """The first row behind the title matter at the head of the document."""
    seen = 0
    for index, row in enumerate(rows):
        if row.role == "furniture":
            continue
        if seen == _TITLE_ROWS or row.kind in ("attendance", "clause", "bullet"):
            return index
        if seen and (
            (row.kind == "number" and row.text) or (row.words > 7 and VERB.search(row.text) and not _dates(row.text))
        ):
            return index
        seen += 1
    return len(rows)


def _beside(rows: list[Row], sure: list[int], likely: list[int]) -> list[int]:
    """The sure rows, and the likely ones and lone numbers that touch them or each other."""
    found = set(sure)
    waiting = set(likely)
    pairs = {index for index in waiting if index + 1 in waiting or (index + 2 in waiting and _lone(rows[index + 1]))}
    found |= pairs | {index + 1 for index in pairs if index + 1 in waiting or _lone(rows[index + 1])}
    found |= {index + 2 for index in pairs if index + 2 in waiting and _lone(rows[index + 1])}
    for index in sorted(found):
        for step in (-1, 1):
            other = index + step
            if 0 <= other < len(rows) and not rows[other].role and (other in waiting or _lone(rows[other])):
                found.add(other)
    found |= {i for i in waiting if any(0 <= j < len(rows) and rows[j].kind == "furniture" for j in (i - 1, i + 1))}
    return sorted(found)


def _lone(row: Row) -> bool:
    """A number alone on its line."""
    return row.kind in ("number", "text", "furniture") and (row.text or row.marker).strip(" .-–").isdecimal()


def _names_body(words: list[str]) -> bool:
    """Whether known words name the body, or are the word minutes alone."""
    return words == ["minutes"] or (len(words) > 1 and _BODY.search(" ".join(words)) is not None)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _dates(text: str) -> set[_Date]:
    """Every full date of a line: day, month's first letters, year."""
    return {(m["a"].lstrip("0"), m["m"][:3], m["y"]) for m in _DATE.finditer(text.casefold())}
