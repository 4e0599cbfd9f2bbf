"""Items without numbers: title-like lines in the role of items, where the document has no series of its own."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable

import regex

from minutesparse.tree.draft import Head
from minutesparse.tree.formats import (
    MEETING_DAY,
    capitals_of,
    formats_of,
    is_asked,
    is_labelled,
    is_over_text,
    is_standing,
)
from minutesparse.tree.numbers import family_of, values_of
from minutesparse.tree.page import Page
from minutesparse.tree.rows import Row
from minutesparse.tree.site import names_file
from minutesparse.tree.subitems import titled_letters
from minutesparse.tree.titles import known_title, title_score

_ONE_ITEM = regex.compile(
    r"(?:agenda\s+item|issue\s+details|decision\s+details|item\s+details|eitem\s+ar\s+yr\s+agenda)\s*$", regex.I
)

#: Titles that frame a meeting: on a par with its items wherever they stand, numbered or not.
_FRAME = regex.compile(
    r"(?:call\s+to\s+order|roll\s+call|adjournment|adjourn|next\s+meeting|date\s+of\s+next\s+meeting|apologies|pledge\s+of\s+allegiance|invocation|flag\s+salute|(?:opening\s+)?prayer|moment\s+of\s+silence|open\s+(?:time|forum)[\w\s]*|(?:public|oral)\s+(?:comments?|expression|participation|communications?))\b[^a-z]{0,30}(?:\d\d\s[AP]M)?$",
    regex.I,
)

#: Titles over the whole record on a page that holds more than it.
_WRAPS = regex.compile(r"(?:(?:draft|meeting)\s+)?minutes(?:\s+of\s+(?:the\s+)?meeting)?", regex.I)

#: Titles that head a part of the agenda rather than one item.
_SECTION = regex.compile(
    r"(?:consent|regular|action|discussion|business|general|main|public|confidential|open|closed)\s+(?:(?:session|action|agenda)\s+)?(?:agenda|calendar|items|matters)\b[^a-z]{0,20}$|part\s+[\divx]+\b|public\s+hearings$|questions$|notices\s+of\s+motions?$",
    regex.I,
)


def add_untitled(rows: list[Row], heads: list[Head], start: int, page: Page) -> list[Head]:
    """The heads of the numbered items with those of titles on a par; or unnumbered titles alone.

    Where there is no numbered series worth the name, the format that most likely sets the titles gives the
    items. Where there is one, unnumbered titles set like the numbered ones join it (their number was lost
    or never printed), unless they stand right over an item: those are section headings.
    """
    formats = formats_of(rows, start, page)
    chosen = _best(formats, rows)
    running = _running_on(rows, chosen)
    heads = running or ([] if _torn_off(rows, heads, len(chosen)) else heads)
    taken = {index for head in heads for index in head.rows}
    named = [head for head in heads if family_of(rows[head.rows[0]]) == "item"]  # they say themselves what they are
    numbered = len(named) < len(heads) and not _outweighs(rows, heads, chosen) if chosen else True
    if heads and (numbered or taken.intersection(chosen) or running):
        return _with_untitled(rows, heads, formats, chosen)
    if not chosen:
        one = _single(rows, start)
        return heads or ([Head([one], None)] if one is not None else [])
    deeper = formats.get(f"# {rows[chosen[0]].hashes + 1}", []) if rows[chosen[0]].hashes else []
    parts = [Head([index], None, 2) for index in deeper if index > chosen[0]]
    for index in chosen:
        section = _SECTION.match(rows[index].text) and _stands_over(rows, index, {*chosen} - {index}, most=0)
        if section or any(head.rows[0] == index + 1 for head in named):
            rows[index].role, rows[index].level = "heading", 1
    made = [*(Head([index], None) for index in chosen if not rows[index].role), *parts, *named]
    made.sort(key=lambda head: head.rows[0])
    return sorted([*made, *titled_letters(rows, made)], key=lambda head: head.rows[0])


def _torn_off(rows: list[Row], heads: list[Head], titles: int) -> bool:
    """Whether the numbers are few, each alone on its line, beside many titles: torn off these, they count nothing."""
    return titles >= _MANY * len(heads) and not any(rows[head.rows[0]].text for head in heads)


_NEXT = regex.compile(r"(?:(?:dates?|time)\s+(?:and\s+\w+\s+)?of\s+)?(?:the\s+)?next\s+meetings?\W*$", regex.I)
_OPENS = regex.compile(r"call\s+to\s+order|roll\s+call|present\s*:", regex.I)


def _running_on(rows: list[Row], chosen: list[int]) -> list[Head]:
    """The items whose numbers run on from one of the titles to the next, right under several: these head sections."""
    lines = [index for index, row in enumerate(rows) if row.kind == "number" and not row.role and row.text]
    values = [values_of(rows[index].number or "") for index in lines]
    counts = values == [(value,) for value in range(1, len(lines) + 1)]
    if not counts or len(set(chosen).intersection(index - 1 for index in lines)) < _SECTIONS:
        return []
    made = [Head([index], rows[index].number) for index in lines]
    return sorted([*made, *titled_letters(rows, made)], key=lambda head: head.rows[0])


_SECTIONS = 2  # titles right over numbered items, set alike, that make others of the kind a part of the agenda


def _with_untitled(rows: list[Row], heads: list[Head], formats: dict[str, list[int]], chosen: list[int]) -> list[Head]:
    """Unnumbered titles set as the numbered ones are, or over them: items too, or marked as section headings."""
    taken = {index for head in heads for index in head.rows}
    first = min(taken)
    last_title = _title_matter(rows)
    tops = {index for head in heads if head.level == 1 for index in head.rows}
    closed = next((index for index in range(max(tops, default=0) + 1, len(rows)) if is_close(rows[index])), len(rows))
    if any(_OPENS.match(row.text) for row in rows[closed:]):
        closed = len(rows)  # another session is recorded behind the close
    all_flush = sum(rows[index].gap == 0 for index in tops) * 2 > len(tops)  # no blank line before numbered titles
    for above in (rows[head.rows[0] - 1] for head in heads if head.rows[0]):
        if not above.role and above.kind == "text" and _SECTION.match(above.text):
            above.role, above.level = "heading", 1
    extra: list[Head] = []
    extra_rows: set[int] = set()
    over_items = [index for index in chosen if len(capitals_of(rows[index])) in (0, len(rows[index].text))]
    if sum(index + 1 in tops for index in over_items) < _SECTIONS:
        over_items = []
    for index in sorted({*_set_alike(rows, heads, formats), *over_items}):
        row = rows[index]
        flush = all_flush and _frames(row)
        of_title = index == last_title + 1 and row.gap <= 1 and not rows[index - 1].text.endswith(".")
        if of_title and not (index in over_items and known_title(row.text)):
            continue  # the document's title goes on
        if (
            index in taken
            or index <= last_title
            or (index < first and _over_people(rows, index))
            or (index <= closed and _in_part(rows, heads, index))
            or not (row.gap or row.hashes or row.page or index - 1 in extra_rows or is_standing(rows, index) or flush)
        ):
            continue
        if index > closed and row.words <= 8 and not row.hashes and not _FRAME.match(row.text):
            continue  # names and offices under the close
        over = _stands_over(rows, index, tops) and not _opens_meeting(rows, index, heads)
        if index > closed or _SECTION.match(row.text) or over:
            row.role, row.level = "heading", 1
        else:
            extra.append(Head([index], None))
            extra_rows.add(index)
    return sorted(heads + extra, key=lambda head: head.rows[0])


def _in_part(rows: list[Row], heads: list[Head], index: int) -> bool:
    """Whether a line that is no standing title stands in a sub-item."""
    before = bisect_left(heads, index, key=lambda head: head.rows[0])
    return before > 0 and heads[before - 1].level > 1 and not (known_title(rows[index].text) or _frames(rows[index]))


def _frames(row: Row) -> bool:
    """Whether a line is a title that frames a meeting, alone or with a name or an answer behind it."""
    capitals = capitals_of(row)
    reads_on = row.text[len(capitals) :].lstrip()[:1].islower()
    return not reads_on and _FRAME.match(capitals or row.text) is not None


def _opens_meeting(rows: list[Row], index: int, heads: list[Head]) -> bool:
    """Whether a title right over an item is one itself: it frames the meeting, or is standing business before all."""
    return _frames(rows[index]) or (index < heads[0].rows[0] and is_standing(rows, index))


def _set_alike(rows: list[Row], heads: list[Head], formats: dict[str, list[int]]) -> set[int]:
    """The lines set as most numbered titles are: hashes, capitals, bold capitals, a colon; and standing titles."""
    titles = [rows[head.rows[-1]] for head in heads if head.level == 1]

    def mostly(signs: Iterable[object]) -> bool:
        return sum(map(bool, signs)) * 2 > len(titles)

    outline = mostly((head.number or "").endswith(".0") for head in heads if head.level == 1)  # 1.0, 1.1: numbered
    capitals, known = [] if outline else formats.get("caps", []), formats.get("known", [])
    hashes = Counter(row.hashes for row in titles).most_common(1)[0][0] if titles else 0
    alike = set(formats.get(f"# {hashes}", []) if hashes else capitals if mostly(map(capitals_of, titles)) else [])
    if mostly(row.text.endswith(":") for row in titles):
        alike |= {index for index in known if rows[index].text.endswith(":")}
    if mostly(row.bold for row in titles):
        alike |= {index for index in capitals if rows[index].bold}
    alike |= {index for lines in formats.values() for index in lines if _frames(rows[index])}
    first = heads[0].rows[0]
    if not any(row.number is not None and not row.text for row in rows[:first]):  # no numbers torn from these titles
        alike |= {index for index in known if index < first and is_standing(rows, index)}
    alike |= {index for index in known if _NEXT.match(rows[index].text) and index > heads[-1].rows[-1]}
    return alike


_CLOSE = regex.compile(
    r"\b(?:meeting|council|committee|board|session|members)\s+(?:was\s+|were\s+)?(?:adjourned|closed|ended|concluded|rose|terminated)\s+at\b",
    regex.I,
)


def is_close(row: Row) -> bool:
    """Whether a line says that the meeting ended."""
    if row.kind == "closing" or row.role:
        return row.kind == "closing"
    low = row.text.casefold()
    return ("ed at" in low or "rose at" in low) and _CLOSE.search(row.text) is not None


def _stands_over(rows: list[Row], index: int, taken: set[int], most: int = 50) -> bool:
    """Whether an item follows before any text of the heading's own (an introduction of two lines apart)."""
    words = 0
    for after in range(index + 1, min(index + 8, len(rows))):
        if after in taken:
            return True
        if rows[after].role != "furniture":
            words += rows[after].words + (rows[after].kind not in ("text", "furniture")) * 20
        if words > most:
            break
    return False


_OVER = 2  # titles right over their text that make it the document's way
_MANY = 6  # titles of which half need no numbers under them are the items
_RULED = 4  # titles under drawn lines that make these the sign of an item


def _best(formats: dict[str, list[int]], rows: list[Row]) -> list[int]:
    """The format that most likely sets the items' titles."""
    for style in sorted(style for style in formats if style.startswith("#")):
        lines = [index for index in formats[style] if known_title(rows[index].text) or not _over_people(rows, index)]
        if any(_WRAPS.fullmatch(rows[index].text) for index in lines):
            continue  # the record itself is one section of the page: its items are a level deeper
        if len(lines) > 2 or (len(lines) == 2 and any(known_title(rows[index].text) for index in lines)):
            return lines
    closed = next((index for index, row in enumerate(rows) if is_close(row)), len(rows))
    last_title = _title_matter(rows)
    plain = sorted(formats.get("plain", []) + formats.get("known", []))
    over = [index for index in plain if is_over_text(rows, index)]
    if len(over) >= _OVER and len(over) * 3 >= len(plain) * 2:
        plain = sorted(plain + formats.get("over", []))  # set as the standing titles are
    ruled = formats.get("ruled", [])
    ruled = sorted({*ruled, *formats.get("known", [])}) if len(ruled) >= _RULED else ruled
    for style, lines in (
        ("ruled", ruled),
        ("timed", formats.get("timed", [])),
        ("caps", formats.get("caps", [])),
        ("bold", formats.get("bold", [])),
        ("plain", plain),
    ):
        titles = [index for index in lines if style == "ruled" or index <= closed or _FRAME.match(rows[index].text)]
        titles = [index for index in titles if index > last_title]
        while titles and _over_people(rows, titles[0]):
            titles = titles[1:]  # the lists of people before the first item
        known = sum(known_title(text := rows[index].text) or names_file(text) for index in titles)
        enough = {"plain": 2, "ruled": _RULED}.get(style, 3)
        if len(titles) >= enough and (style == "timed" or known * 4 >= len(titles) or (known and _apart(rows, titles))):
            return titles
    return []


def _over_people(rows: list[Row], index: int) -> bool:
    """Whether a line labels people."""
    row = rows[index]
    return row.kind == "attendance" and not is_labelled(row) and not is_asked(rows, index)


def _apart(rows: list[Row], titles: list[int]) -> bool:
    """Whether every title stands by itself with running text under it."""
    return all(rows[index].gap and index + 1 < len(rows) and rows[index + 1].words > 6 for index in titles)


_TITLE_WORDS = regex.compile(r"\b(?:19|20)\d\d\b(?![-/]\d)|\bcouncil\b.{0,200}\bmeeting\b|\bmeeting\s+of\b", regex.I)


def _title_matter(rows: list[Row]) -> int:
    """The last of the leading rows that can only be the document's own title."""
    last = -1
    for index, row in enumerate(rows[:30]):
        if (
            row.text.lower().strip(" .:") in ("minutes", "draft minutes", "agenda", "min utes", "minutes of meeting")
            or (index < 12 and MEETING_DAY.search(row.text) and row.words < 20)
            or (row.words < 25 and _TITLE_WORDS.search(row.text))
        ):
            last = index
        elif (
            row.words > 25
            or row.kind == "attendance"
            or (last >= 0 and known_title(row.text) and "minutes" not in row.text.lower())
        ):
            break
    return last


def _outweighs(rows: list[Row], heads: list[Head], chosen: list[int]) -> bool:
    """Whether the numbers are lists under the unnumbered titles: they start again, or stand in few sections."""
    titles = [rows[head.rows[-1]] for head in heads if head.level == 1]
    if sum(bool(capitals_of(row)) for row in titles) * 2 > len(titles) and capitals_of(rows[chosen[0]]):
        return False  # both are set in capitals
    if any(head.rows[0] < chosen[0] for head in heads):
        return False  # an item before the first title
    lines = [
        index
        for index, row in enumerate(rows)
        if row.number and row.kind in ("number", "clause") and not row.role and row.text
    ]
    sections = [
        lines[bisect_right(lines, low) : bisect_left(lines, high)]
        for low, high in zip(chosen, [*chosen[1:], len(rows)], strict=True)
    ]
    holding = [section for section in sections if section]
    if len(holding) >= 2 and all(rows[section[0]].number in ("1", "I", "l", "a", "i") for section in holding):
        return _backed(rows, lines) * 2 < len(lines) or (len(chosen) >= _MANY and len(holding) * 2 <= len(chosen))
    few = len(holding) == 1 and len(heads) <= 6
    return few and (len(chosen) >= 5 or (len(chosen) >= 3 and _backed(rows, lines) <= 1))


def _backed(rows: list[Row], lines: list[int]) -> int:
    """How many numbered lines have text of their own under them, set apart or in a line of its own."""
    ends = [*lines[1:], len(rows)]
    return sum(
        any(
            not row.role and row.number is None and row.kind != "heading" and (row.gap or row.text[:1].isupper())
            for row in rows[line + 1 : min(end, line + 4)][:2]
        )
        for line, end in zip(lines, ends, strict=True)
    )


def _single(rows: list[Row], start: int) -> int | None:
    """The title on a page that shows one item: the line under "Agenda item", or above the first label."""
    for index in range(start, min(len(rows), start + 40)):
        row = rows[index]
        if row.role == "furniture":
            continue
        if _ONE_ITEM.match(row.text) and index + 1 < len(rows):
            after = rows[index + 1]
            if not _ONE_ITEM.search(after.text) and after.kind == "text" and title_score(after.text) > 0.2:
                return index + 1
    return None
