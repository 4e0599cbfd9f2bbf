"""Numbers that column extraction tore away from their titles: paired again where counts and order allow.

Decides on the numbers that stand alone without a title, and on the title-like lines behind them, up to the next item.
Abstains where there are more or fewer titles than numbers: then the numbers are left out, with the issue `number-torn`.
"""

from __future__ import annotations

from bisect import bisect

from attrs import define, field

from minutesparse.source import Issue, Span
from minutesparse.tree.draft import Head
from minutesparse.tree.numbers import numbers_decision, values_of
from minutesparse.tree.page import Page
from minutesparse.tree.rows import INITIALS, Row
from minutesparse.tree.titles import caps_title, is_caps, known_title, title_score
from minutesparse.tree.unnumbered import is_close

_SKIPPED = 2  # how far a torn number may be from that of an item beside it


def pair_torn(rows: list[Row], heads: list[Head], page: Page) -> tuple[list[Head], list[Issue]]:
    """The heads with those of torn numbers added; the torn numbers become furniture."""
    taken = {index for head in heads for index in head.rows}
    runs = _torn_runs(rows, taken)
    if not runs:
        return heads, []
    numbered = [head for head in heads if head.number]
    series = [head for head in numbered if head.level == 1]
    stops = [head.rows[0] for head in numbered if 1 <= len(values_of(head.number or "")) <= 2] + [len(rows)]
    barred = taken - {head.rows[0] for head in heads if not head.number}
    pairing = _Pairing(rows, {head.rows[0]: head for head in reversed(heads)})
    for place, run in enumerate(runs):
        values = [values_of(rows[index].number or "") for index in run]
        if len(values[0]) == 2 and len(run) == 1:
            rows[run[0]].role = "furniture"
            continue
        stop = stops[bisect(stops, run[-1])]
        if place + 1 < len(runs):
            stop = min(stop, runs[place + 1][0])
        end = next((index + 1 for index in range(run[-1], stop) if is_close(rows[index])), stop)
        slots = _slots(values, run)
        fits = len(values[0]) == 2 or _fits(values, run[0], series)
        titles = _titles(rows, run[-1] + 1, end, barred, page, slots) if fits else []
        for index in run:
            rows[index].role = "furniture"
        if len(titles) == len(slots):
            _pair(pairing, slots, titles)
            barred |= taken & set(titles)
        else:
            whole = Span(rows[run[0]].start, rows[run[-1]].end)
            told = "numbers stand apart from their titles and could not be paired"
            pairing.issues.append(Issue("number-torn", "warning", told, whole))
    return sorted(pairing.by_row.values(), key=lambda head: head.rows[0]), pairing.issues


@define
class _Pairing:
    """The rows, the heads by their first row, and what is to be said about them."""

    rows: list[Row]
    by_row: dict[int, Head]
    issues: list[Issue] = field(factory=list)


def _pair(pairing: _Pairing, slots: list[int | None], titles: list[int]) -> None:
    """Give each title its number by order."""
    rows = pairing.rows
    for index, title in zip(slots, titles, strict=True):
        if index is None:  # the number of a section was lost: its title heads the items behind it
            rows[title].role, rows[title].level = "heading", 1
            pairing.by_row.pop(title, None)
            continue
        row = rows[index]
        span = Span(row.start, row.end)
        head = pairing.by_row.setdefault(title, Head([title], None))
        head.number, head.number_span, head.level = row.number, span, len(values_of(row.number or ""))
        rows[title].role = ""
        told = f"number {row.number} was paired with its title by order"
        pairing.issues.append(Issue("number-paired-by-order", "info", told, span))


def _fits(values: list[tuple[int, ...]], index: int, series: list[Head]) -> bool:
    """Whether the numbers lie between those of the items around, right behind the one or before the other."""
    if not series:
        return len(values) > 1
    place = bisect(series, index, key=lambda head: head.rows[0])
    before = values_of(series[place - 1].number or "") if place else ()
    after = values_of(series[place].number or "") or (0,) if place < len(series) else (10**6,)
    from_last, to_next = values[0][0] - (before or (0,))[0], after[0] - values[-1][0]
    return from_last > 0 < to_next and min(from_last, to_next) <= _SKIPPED


def _torn_runs(rows: list[Row], taken: set[int]) -> list[list[int]]:
    """Runs of numbers that stand alone, each next to the last, with nothing but labels between."""
    runs: list[list[int]] = []
    for index, row in enumerate(rows):
        if row.kind != "number" or row.text or row.role or index in taken or not row.number:
            continue
        if row.number.isdecimal() and numbers_decision(rows, index):
            continue
        values = values_of(row.number)
        if not 1 <= len(values) <= 2:
            continue
        if runs and index - runs[-1][-1] <= 3:
            before = values_of(rows[runs[-1][-1]].number or "")
            if len(before) == len(values) and (
                0 < values[-1] - before[-1] <= 2 or (len(values) == 2 and values[0] == before[0] + 1)
            ):
                runs[-1].append(index)
                continue
        runs.append([index])
    return runs


def _slots(values: list[tuple[int, ...]], run: list[int]) -> list[int | None]:
    """The torn numbers in order; None where the leading number changes: a section's title comes between."""
    slots: list[int | None] = []
    for place, index in enumerate(run):
        if place and len(values[place]) == 2 and values[place][0] != values[place - 1][0]:
            slots.append(None)
        slots.append(index)
    return slots


def _titles(rows: list[Row], start: int, end: int, taken: set[int], page: Page, slots: list[int | None]) -> list[int]:
    """The title-like lines of a stretch; of these the capitals or standing ones, where that gives the number wanted."""
    wanted = len(slots)
    capitals = [index for index in _in_capitals(rows, start, end) if index not in taken]
    if len(capitals) == wanted:
        return capitals
    found = []
    for index in range(start, end):
        row = rows[index]
        if (
            row.role
            or index in taken
            or (INITIALS.match(row.text) and not known_title(row.text))
            or row.kind not in ("text", "attendance")
            or not 0 < row.words <= 10
            or row.text.endswith((".", ",", ":"))
        ):
            continue
        before = rows[index - 1] if index else None
        mid = row.gap == 0 and before is not None and not before.role and not before.text.endswith((".", "!", "?", ":"))
        mid = mid and bool(page.width and before is not None and before.column > page.width * 0.75)
        if (
            (not mid or known_title(row.text))
            and title_score(row.text, row.bold) >= 0.45
            and not row.text[:1].islower()
        ):
            found.append(index)
    if len(found) != wanted:
        known = [index for index in found if known_title(rows[index].text)]
        if len(known) == wanted:
            return known
    return found


def _in_capitals(rows: list[Row], start: int, end: int) -> list[int]:
    """The titles in capitals of a stretch: each stands by itself, or right under another."""
    found: list[int] = []
    for index in range(start, end):
        under = bool(found) and found[-1] == index - 1
        if (rows[index].gap or under) and _capitals(rows[index]):
            found.append(index)
    return found


def _capitals(row: Row) -> bool:
    plain = row.role in ("", "heading") and row.kind in ("text", "attendance")
    return plain and bool(caps_title(row.text) or (is_caps(row.text) and row.words < 15))
