"""Which numbers are agenda items: one series (or several, where numbering starts again), decided over the whole.

A number by itself says nothing: "12." may be an item, a clause or a year. So every numbered line is a
candidate, weighed by how much it reads like a title, and the best rising chain through the candidates wins.
What is not in the chain stays a clause.
"""

from __future__ import annotations

from functools import lru_cache

import regex
from attrs import define

from minutesparse.markers import readings
from minutesparse.source import Span
from minutesparse.tree.rows import Row
from minutesparse.tree.titles import SENTENCE_END, known_title, title_score

_NUMBER = regex.compile(r"\d+")
_LETTER = regex.compile(r"\d\.?([a-z])(?:\)|$)")
_TITLE_CUT = regex.compile(r"(.{4,90}?)(?::|\s[-–—])\s+\S")
_REACH = 30  # how many numbers may be missing inside a chain


@define
class Head:
    """The heading of an item: the rows it takes, its printed number, its level."""

    rows: list[int]
    number: str | None
    level: int = 1
    number_span: Span | None = None
    issue: str | None = None


@define
class _Candidate:
    index: int
    number: str
    family: str
    values: tuple[int, ...]
    weight: float
    title_row: int  # the row that holds the title: its own, or the one below; -1 where there is none
    score: float = 0.0
    before: _Candidate | None = None


def choose(rows: list[Row]) -> list[Head]:
    """The headings of the numbered items, in the order of their rows."""
    candidates = _without_sections(rows, [made for index in range(len(rows)) if (made := _candidate(rows, index))])
    _settle_years(candidates)
    roman = _best_chain([one for one in candidates if one.family == "roman"])
    if len(roman) >= 3 and sum(one.weight > 0 for one in roman) * 3 >= len(roman) * 2:
        return _under_roman(rows, roman, candidates)
    whole = [one for one in candidates if len(one.values) == 1]
    _weigh_lists(whole, rows)
    parts = [one for one in candidates if len(one.values) > 1]
    chain = _best_chain(whole)
    if not _is_series(chain, rows):
        chain = []
    chain = _with_sections(_with_displaced(chain, whole), whole)
    heads = [_head(rows, one, 1) for one in chain if one.title_row >= 0] + [_head(rows, one, len(one.values)) for one in _titled_parts(parts, chain) if one.title_row >= 0]
    heads.sort(key=lambda head: head.rows[0])
    _mark_page_numbers(rows, {index for head in heads for index in head.rows})
    if heads:
        heads += [_letter_head(rows, index) for index in _titled_letters(rows, [head.rows[0] for head in heads])]
    return sorted(heads, key=lambda head: head.rows[0])


def _mark_page_numbers(rows: list[Row], taken: set[int]) -> None:
    """Numbers alone that count up far apart, beside a series of items in another style, count the pages."""
    alone = [
        index
        for index, row in enumerate(rows)
        if row.kind == "number" and not row.text and not row.role and row.number and row.number.isdecimal() and row.marker == row.number
    ]
    counts = all(int(rows[b].number or 0) - int(rows[a].number or 0) == 1 and b - a >= 8 for a, b in zip(alone, alone[1:], strict=False))
    if len(alone) >= 3 and counts and not taken.intersection(alone):
        for index in alone:
            rows[index].role = "furniture"


def _without_sections(rows: list[Row], candidates: list[_Candidate]) -> list[_Candidate]:
    """Roman numbers right over a 1 head sections; they become headings and leave the contest."""
    over = [
        one
        for one, after in zip(candidates, candidates[1:], strict=False)
        if one.family == "roman" and after.family != "roman" and after.values[0] == 1 and after.index - one.title_row <= 2
    ]
    if len(over) < 2 or len(over) * 5 < sum(one.family == "roman" for one in candidates) * 4:
        return candidates
    for one in over:
        rows[one.index].role, rows[one.index].level = "heading", 1
    return [one for one in candidates if not rows[one.index].role]


def _under_roman(rows: list[Row], roman: list[_Candidate], candidates: list[_Candidate]) -> list[Head]:
    """Items numbered I, II, III with the titled numbers inside them as sub-items."""
    inside = [
        one for one in candidates if one.family != "roman" and one.title_row >= 0 and one.weight > 0.1 and one.index > roman[0].index and rows[one.index].text
        and one.index + 1 < len(rows) and _is_content(rows[one.index + 1])
    ]
    heads = [_head(rows, one, 1) for one in roman] + [_head(rows, one, 1 + len(one.values)) for one in inside]
    heads.sort(key=lambda head: head.rows[0])
    _mark_page_numbers(rows, {index for head in heads for index in head.rows})
    heads += [_letter_head(rows, index) for index in _titled_letters(rows, [head.rows[0] for head in heads])]
    return sorted(heads, key=lambda head: head.rows[0])


def family_of(row: Row) -> str:
    """The style of a row's number: what must agree along a chain."""
    number = row.number or ""
    if row.marker[:1].isalpha() and row.marker.casefold().startswith(("item", "agenda", "eitem", "mír")):
        return "item"
    if "/" in number or "-" in number:
        return "year"
    if row.marker.startswith("("):
        return "bracket"
    if row.marker.endswith(")"):
        return "half"
    return "point" if row.marker[-1:] in ".:°º" else "bare"


@lru_cache(1 << 12)
def values_of(number: str) -> tuple[int, ...]:
    """The number as integers: "5.1" is (5, 1), "77/21" is (77, 21), "C/152" is (152,), "5a" is (5, 1)."""
    parts = _NUMBER.findall(number)
    if not parts or any(len(part) > 6 for part in parts):
        return ()
    if "/" in number or "-" in number:
        return tuple(int(part) for part in parts[:3])
    values = tuple(int(part) for part in parts)
    letter = _LETTER.search(number)
    return (*values, ord(letter[1]) - 96) if letter else values


def _candidate(rows: list[Row], index: int) -> _Candidate | None:
    row = rows[index]
    if row.number is None or row.role or row.kind not in ("number", "clause") or row.glyph:
        return None
    family = family_of(row)
    if family == "bracket":
        return None
    if row.kind == "clause":
        read = dict(readings(row.number))
        if "decimal" in read:
            values: tuple[int, ...] = (read["decimal"],)
        elif row.number.isupper() and "roman" in read and row.marker[-1:] != ")":
            values, family = (read["roman"],), "roman"
        else:
            return None
    else:
        values = values_of(row.number)
    if not values:
        return None
    if row.text:
        weight = max(-0.7, title_score(_lead(row.text), row.bold, row.hashes), 0.25 if known_title(row.text) else -1.0)
        if family == "item":
            weight += 0.4
        return _Candidate(index, row.number, family, values, weight - 0.2, index)
    above = _above(rows, index)
    if above >= 0:
        return _Candidate(index, row.number, family, values, title_score(rows[above].text, rows[above].bold), above)
    below = -1 if _in_column(rows, index) else _below(rows, index)
    if below < 0:
        return _Candidate(index, row.number, family, values, -0.45, -1)
    weight = title_score(rows[below].text, rows[below].bold, rows[below].hashes)
    return _Candidate(index, row.number, family, values, weight + 0.05, below)


def _in_column(rows: list[Row], index: int) -> bool:
    """Whether another number stands alone right before or after: a column torn from its titles."""
    for step in (-1, 1):
        other = rows[index + step] if 0 <= index + step < len(rows) else None
        if other is not None and other.kind == "number" and not other.text and not other.role:
            return True
    return False


def _lead(text: str) -> str:
    """The part of a numbered line that would be its title: up to a colon or dash that text follows."""
    cut = _TITLE_CUT.match(text)
    stop = SENTENCE_END.search(text, 0, 90)
    if stop and (not cut or stop.start() < len(cut[1])) and text.count(" ", 0, stop.start()) < 8:
        return text[: stop.start()]
    return cut[1] if cut else text


def _above(rows: list[Row], index: int) -> int:
    """The row with the title of a number that stands right under it, or -1."""
    if index == 0 or rows[index].gap or rows[index].page:
        return -1
    row = rows[index - 1]
    alone = row.gap > 0 and not row.role and row.number is None and row.words <= 12 and row.kind in ("text", "attendance", "label")
    return index - 1 if alone and title_score(row.text, row.bold) > 0.25 and row.text[-1:] not in ".:" else -1


def _below(rows: list[Row], index: int) -> int:
    """The row with the title of a number that stands alone on its line, or -1."""
    for below in range(index + 1, min(index + 3, len(rows))):
        row = rows[below]
        if row.role == "furniture":
            continue
        plain = row.kind == "text" or row.kind in ("motion", "resolution", "closing", "attendance", "vote_event") and row.words <= 12
        if plain and row.gap <= 2 and sum(map(str.isalpha, row.text)) > 3 and title_score(row.text, row.bold, row.hashes) > 0:
            return below
        return -1
    return -1


def _settle_years(candidates: list[_Candidate]) -> None:
    """Which parts of "77/21" or "14/010/1" count: those that change from item to item; the rest is the year."""
    for length in (2, 3):
        dated = [one for one in candidates if one.family == "year" and len(one.values) == length]
        changing = [part for part in range(length) if len({one.values[part] for one in dated}) > 1] or [0]
        if len(changing) > 1 and length == 2:
            changing = [max(changing, key=lambda part: len({one.values[part] for one in dated}))]
        for one in dated:
            one.values = tuple(one.values[part] for part in changing[-2:])


def _weigh_lists(candidates: list[_Candidate], rows: list[Row]) -> None:
    """Numbers that follow each other line by line, with nothing under them, are a list rather than items."""
    for one, after in zip(candidates, candidates[1:], strict=False):
        if after.values[0] == one.values[0] + 1 and after.family == one.family and one.title_row == one.index:
            bare = rows[one.index].words < 14
            if bare and all(rows[index].role or rows[index].number for index in range(one.index + 1, after.index)):
                one.weight -= 0.35


def _best_chain(candidates: list[_Candidate]) -> list[_Candidate]:
    """The heaviest rising chain; numbering may start again at 1 or 2 for a price."""
    last: dict[int, _Candidate] = {}  # the best chain that ends in each number
    best: _Candidate | None = None
    for one in candidates:
        value = one.values[0]
        start = one.weight - (0.0 if value <= 2 else 0.3)
        one.score, one.before = start, None
        options = [(0.8 if gap == 1 else max(0.25 - 0.05 * gap, -0.6), last.get(value - gap)) for gap in range(1, _REACH + 1)]
        if value <= 2 and best is not None:
            options.append((-0.6, best))
        for bonus, before in options:
            if before is not None:
                score = before.score + one.weight + bonus - (0.3 if before.family != one.family else 0)
                if score > one.score:
                    one.score, one.before = score, before
        if value not in last or one.score >= last[value].score:
            last[value] = one
        if best is None or one.score > best.score:
            best = one
    chain: list[_Candidate] = []
    while best is not None:
        chain.append(best)
        best = best.before
    return chain[::-1]


def _is_series(chain: list[_Candidate], rows: list[Row]) -> bool:
    chain = [one for one in chain if one.title_row >= 0]  # what has no title may be torn from it
    titled = sum(one.weight > 0 for one in chain)
    if not chain:
        return False
    if len(chain) == 1:
        return chain[0].weight > 0.5 and chain[0].family not in ("bare", "year")
    if titled * 2 >= len(chain):
        return True
    steps = all(b.values[0] - a.values[0] == 1 for a, b in zip(chain, chain[1:], strict=False))
    reach = chain[-1].index - chain[0].index
    return steps and len(chain) >= 8 and reach * 10 >= len(rows) * 6


def _with_displaced(chain: list[_Candidate], candidates: list[_Candidate]) -> list[_Candidate]:
    """The chain, and the titled numbers of its style that stand out of order (item 23 taken before 19)."""
    if len(chain) < 3:
        return chain
    taken = {one.values[0] for one in chain}
    low, high = min(taken), max(taken)
    families = {one.family for one in chain}
    weights = sorted(one.weight for one in chain)
    usual = weights[len(weights) // 2]
    extra = [
        one
        for one in candidates
        if one.values[0] not in taken
        and low <= one.values[0] <= high + 6
        and one.family in families
        and one.weight > max(0.3, usual - 0.4)
        and chain[0].index < one.index
    ]
    return sorted(chain + extra, key=lambda one: one.index)


def _with_sections(chain: list[_Candidate], candidates: list[_Candidate]) -> list[_Candidate]:
    """The chain, and the titled runs of its style that start again at 1, one a section.

    Only where there are several and none is enclosed: a run between two items that follow each other is a
    list inside the first.
    """
    if not chain:
        return chain
    families = [one.family for one in chain]
    usual = max(set(families), key=families.count)
    runs: list[list[_Candidate]] = []
    for one in candidates:
        if one.family != usual or one.weight < 0:
            continue
        if runs and one.values[0] == runs[-1][-1].values[0] + 1:
            runs[-1].append(one)
        elif one.values[0] == 1:
            runs.append([one])
    if len(runs) < 3:
        return chain
    members = {one.index for one in chain}
    lines = sorted(members)
    value_at = {one.index: one.values[0] for one in chain}
    extra = []
    for run in runs:
        if any(one.index in members for one in run):
            continue
        before = [line for line in lines if line < run[0].index]
        after = [line for line in lines if line > run[-1].index]
        enclosed = before and after and value_at[after[0]] == value_at[before[-1]] + 1
        if not enclosed:
            extra += run
    return sorted(chain + extra, key=lambda one: one.index)


def _titled_parts(parts: list[_Candidate], chain: list[_Candidate]) -> list[_Candidate]:
    """The dotted numbers (5.1 under 5) that are sub-items: where most of a parent's own have titles."""
    groups: dict[tuple[int, tuple[int, ...]], list[_Candidate]] = {}
    numbers = iter([*chain, None])
    parent = next(numbers)
    current = -1
    for one in parts:
        while parent is not None and parent.index < one.index:
            current = parent.index
            parent = next(numbers)
        groups.setdefault((current, one.values[:-1]), []).append(one)
    found: list[_Candidate] = []
    parents = {one.index: one.values[0] for one in chain}
    for (under, prefix), group in groups.items():
        if len(prefix) == 1 and parents.get(under, prefix[0]) != prefix[0] and len(group) < 2:
            continue
        titled = sum(one.weight > 0.05 for one in group)
        if titled * 2 > len(group) or (titled * 2 == len(group) and titled > 1):
            found += group
    return found


def _head(rows: list[Row], one: _Candidate, level: int) -> Head:
    if one.title_row == one.index - 1:
        return Head([one.title_row, one.index], rows[one.index].number, level)
    taken = [one.index] if one.title_row in (one.index, -1) else list(range(one.index, one.title_row + 1))
    taken = [index for index in taken if rows[index].role != "furniture"]
    return Head(taken, rows[one.index].number, level)


def _titled_letters(rows: list[Row], heads: list[int]) -> list[int]:
    """The lettered points of an item that have titles of their own and text under them."""
    found: list[int] = []
    for low, high in zip(heads, [*heads[1:], len(rows)], strict=True):
        runs: dict[str, list[int]] = {}
        for index in range(low + 1, high):
            row = rows[index]
            if row.kind != "clause" or row.number is None or row.role or row.glyph:
                continue
            if readings(row.number):
                runs.setdefault(row.marker.replace(row.number, "#"), []).append(index)
        for run in runs.values():
            if _run_is_titled(rows, run, high):
                found += run
    return found


def _run_is_titled(rows: list[Row], run: list[int], high: int) -> bool:
    if rows[run[0]].hashes:
        return True
    if all(value != 1 for _, value in readings(rows[run[0]].number or "")) and len(run) < 2:
        return False
    titled = backed = 0
    for index, after in zip(run, [*run[1:], high], strict=True):
        text = rows[index].text or (rows[index + 1].text if index + 1 < len(rows) else "")
        titled += title_score(_lead(text.rstrip(",")), rows[index].bold) > 0.1 and not _ends_sentence(rows, index)
        backed += any(_is_content(rows[other]) for other in range(index + 1, after))
    return titled * 3 >= len(run) * 2 and backed * 2 >= len(run)


def _is_content(row: Row) -> bool:
    return not row.role and row.kind != "clause" and (row.gap > 0 or row.text[:1].isupper())


def _ends_sentence(rows: list[Row], index: int) -> bool:
    """Whether the line, or the sentence that it wraps into, ends with a full stop or semicolon."""
    before = rows[index]
    for row in rows[index : index + 8]:
        if row is not rows[index] and not row.role and (row.text[:1].isupper() or row.number) and (row.gap or before.column - before.indent < 60):
            break
        before = row
        if row.text[-1:] in ".;" and (row is not rows[index] or row.words > 3):
            return True
    return False


def _letter_head(rows: list[Row], index: int) -> Head:
    below = _below(rows, index) if not rows[index].text else -1
    return Head([index] if below < 0 else list(range(index, below + 1)), rows[index].number, 2)
