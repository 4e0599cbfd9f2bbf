"""What the page is like: how lines are wrapped and spaced, and which lines the page itself put there."""

from __future__ import annotations

import itertools
from collections import Counter

import regex
from attrs import frozen

from minutesparse.tree.rows import Row
from minutesparse.tree.site import mark_site

_DIGITS = regex.compile(r"\d+")
_PAGE_TAIL = regex.compile(r"page\W{0,3}[\dilo]{1,4}(?:\s*of\s*\d+)?$")
_TITLE = 3  # the first lines of all: printed there, a running head is the title
_REACH = 5  # how many lines a running head or foot may have
_END = (".", ":", ";", "?", "!", '"', "”", "’")
_PAGE_WORD = regex.compile(
    r"\bpage\b|\b\d{1,2}(?:st|nd|rd|th)?\s\w+\s(?:19|20)\d\d\b|\b\w+\s\d{1,2},\s(?:19|20)\d\d\b|\bminutes\b|\bproceedings\b",
    regex.I,
)
_PAGE_FOOT = regex.compile(r"(?:page\s*\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?|\b\d{1,3}\s*\|\s*p\s?a\s?g\s?e)$", regex.I)


@frozen
class Page:
    """How the document's lines are laid out.

    `width` is the column at which lines are wrapped (0 where they are not); `dense` says that there are hardly
    any blank lines, so that none before a title tells nothing; `indented` says that the first line of a paragraph
    is set in, so that a line which is not goes on.
    """

    width: int
    dense: bool = False
    indented: bool = False


def close_up(rows: list[Row]) -> None:
    """Where a blank line follows every printed one, as some extractors have it, take that one away again."""
    near = far = 0
    for before, row in itertools.pairwise(rows):
        if _plainly_goes_on(before, row):
            near += row.gap == 0
            far += row.gap == 1
    gaps = Counter(row.gap for row in rows[1:])
    goes_on = gaps[0] * 6 < len(rows) and far >= 8 and far > 4 * near
    if goes_on or (gaps[0] * 33 < len(rows) and gaps[2] * 4 > len(rows)):
        for row in rows:
            row.gap = max(0, row.gap - 1)


def learn(rows: list[Row]) -> Page:
    """Learn the wrap width and the spacing from the lines that plainly go on."""
    ends: list[int] = []
    opened = indented = 0
    for before, row in itertools.pairwise(rows):
        if row.gap < 2 and _plainly_goes_on(before, row):
            ends.append(before.column)
            if row.gap == 0 and before.text[:1].isupper():
                opened += 1
                indented += row.indent == 0 and before.indent > 1
    dense = len(rows) >= 10 and sum(row.gap > 0 for row in rows[1:]) * 10 <= len(rows)
    if len(ends) < 4 and (len(ends) < 2 or max(row.column for row in rows) > max(ends) * 1.1):
        return Page(0, dense)
    ends.sort()
    width = ends[int(len(ends) * 0.85)]
    if width > 220:
        return Page(0, dense)
    return Page(width, dense, indented=indented > 3 and indented * 5 >= opened * 2)


def _plainly_goes_on(before: Row, row: Row) -> bool:
    """Whether a line opens with a small letter behind one that ends no sentence."""
    return (
        row.text[:1].islower()
        and row.kind == "text"
        and before.kind != "furniture"
        and before.text != ""
        and not before.text.endswith(_END)
    )


def mark_furniture(rows: list[Row]) -> None:
    """Give the role `furniture` to page numbers, running heads and feet, menus and link lines."""
    boundaries = _boundaries(rows)
    _mark_repeats(rows, boundaries)
    mark_site(rows)
    lines = [row for row in rows if row.kind == "closing" and not row.text.strip("_\\ ") and len(row.text) > 20]
    for row in lines if len(lines) > 2 else ():
        row.role = "furniture"  # drawn between the items rather than to sign on
    for row in rows:
        if row.kind == "furniture" and not row.role:
            row.role = "furniture"


def _boundaries(rows: list[Row]) -> list[int]:
    """The rows that stand at a page's edge; numbers there that count pages become furniture."""
    edges: list[int] = []
    pages = 1
    last_number = _first_page_number(rows)
    last = len(rows) - 1
    for index, row in enumerate(rows):
        if row.role == "masthead":
            continue
        rule = row.kind == "furniture" and row.marker.startswith(("---", "==="))
        number = row.kind == "furniture" and any(sign.isdigit() for sign in row.marker) and len(row.marker) < 30
        if row.page:
            pages += 1
        if row.kind == "number" and not row.text and row.number and row.number.isdecimal() and row.marker == row.number:
            before = rows[index - 1] if index else None
            after = rows[index + 1] if index < last else None
            value = int(row.number)
            beside = row.page or index == last or (before and before.kind == "furniture") or (after and after.page)
            counts = value <= len(edges) + pages + 2 or value == last_number + 1
            last_number = value if beside else last_number
            if beside and counts:
                row.kind = "furniture"
                number = True
        if rule or number or row.page:
            edges.append(index)
    return edges


def _first_page_number(rows: list[Row]) -> int:
    """One less than the first number alone at a page's edge, if the next page's number follows on."""
    numbers = [
        int(row.number)
        for index, row in enumerate(rows)
        if row.kind == "number"
        and not row.text
        and row.number
        and row.number.isdecimal()
        and row.marker == row.number
        and (row.page or (index + 1 < len(rows) and rows[index + 1].page))
    ]
    follows = len(numbers) >= 2 and all(b - a == 1 for a, b in itertools.pairwise(numbers))
    return numbers[0] - 1 if follows else -9


def _mark_repeats(rows: list[Row], edges: list[int]) -> None:
    """Lines that come again beside page edges, digits apart, are running heads and feet."""
    keys = _repeat_keys(rows)
    total = Counter(keys)
    often = [
        index
        for index, key in enumerate(keys)
        if key
        and rows[index].words >= 3
        and (total[key] >= 3 or (total[key] == 2 and _PAGE_FOOT.search(rows[index].text)))
    ]
    edges += [index for index in often if _speaks_of_page(rows[index].text)]  # page edges by themselves
    running: set[int] = set()
    for _ in range(_REACH):  # one more line away from the edges each time
        beside: dict[int, set[int]] = {}
        for edge in edges:
            for step in (-1, 1):
                free = _next_free(rows, keys, edge, step, running)
                if free is not None and keys[free]:
                    beside.setdefault(keys[free], set()).add(free)
        fresh = {
            key
            for key, found in beside.items()
            if len(found) >= 2
            and len(found) * 3 >= total[key] * 2
            and sum(map(str.isalpha, rows[min(found)].text)) >= 3
        }
        if fresh <= running:
            break
        running |= fresh
    for edge in edges:
        for step in (-1, 1):
            stop = _next_free(rows, keys, edge, step, running)
            for index in range(edge, (len(rows) if step > 0 else -1) if stop is None else stop, step)[: _REACH + 1]:
                if keys[index] in running and index >= _TITLE:
                    rows[index].role = "furniture"


def _repeat_keys(rows: list[Row]) -> list[int]:
    """What lines that come again have in common: the hash of their words without figures. 0 for other lines."""
    return [hash(_key(row.text)) if row.kind == "text" and row.role != "masthead" else 0 for row in rows]


def _key(text: str) -> str:
    if len(text) > 120:
        return ""
    low = text.casefold()
    if "page" in low:
        low = _PAGE_TAIL.sub("page", low)
    return _DIGITS.sub("0", low)


def _speaks_of_page(text: str) -> bool:
    """Whether the words name a page, minutes or a date, as a running head does."""
    low = text.casefold()
    if "page" in low or "minutes" in low or "19" in low or "20" in low:
        return _PAGE_WORD.search(text) is not None
    return False


def _next_free(rows: list[Row], keys: list[int], edge: int, step: int, running: set[int]) -> int | None:
    """The first row on one side of an edge that is not page furniture yet; None beyond reach."""
    index = edge
    if step > 0 and rows[edge].page and rows[edge].kind != "furniture" and keys[edge] not in running:
        return edge
    while 0 <= index < len(rows) and abs(index - edge) <= _REACH:
        if index != edge and rows[index].kind != "furniture" and keys[index] not in running:
            return index
        if index == edge and rows[index].kind != "furniture" and keys[index] not in running and not rows[index].page:
            return index
        index += step
    return None
