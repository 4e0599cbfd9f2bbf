"""Which numbers are agenda items: one series (or several, where numbering starts again), decided over the whole.

A number by itself says nothing: "12." may be an item, a clause or a year. So every numbered line is a
candidate, weighed by how much it reads like a title, and the best rising chain through the candidates wins.
What is not in the chain stays a clause.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections import Counter

from minutesparse.tree.above import titled_above
from minutesparse.tree.candidates import Candidate, candidates_of, head_of, lead_of
from minutesparse.tree.contents import without_contents
from minutesparse.tree.draft import Head
from minutesparse.tree.numbers import numbers_decision
from minutesparse.tree.rows import Row
from minutesparse.tree.subitems import titled_letters, titled_parts, without_letters
from minutesparse.tree.titles import title_score
from minutesparse.tree.trailing import titled_behind

_WORDS = 9  # that the title behind a capital letter may have
_LETTERS = 3  # fewer make no series of items
#: How far a number may stand behind the one before it in a chain, and what that is worth.
_STEPS = ((1, 0.8), *((gap, max(0.25 - 0.05 * gap, -0.6)) for gap in range(2, 31)))


def choose(rows: list[Row]) -> list[Head]:
    """The headings of the numbered items and sub-items, in the order of their rows."""
    candidates = candidates_of(rows)
    above = titled_above(rows, candidates)
    if above:
        return above
    candidates = without_contents(rows, candidates)
    roman = _best_chain([one for one in candidates if one.family == "roman"])
    if len(roman) >= 3 and sum(one.weight > 0 for one in roman) * 3 >= len(roman) * 2:
        roman = _with_displaced(roman, [one for one in candidates if one.family == "roman"])
        heads = _under_roman(rows, roman, candidates)
    else:
        heads = _decimal(rows, candidates)
        heads = _over_lists(_lettered(rows), heads) or heads
    heads = titled_behind(rows, sorted(heads, key=lambda head: head.rows[0]))
    _mark_page_numbers(rows)
    if heads:
        parts = titled_letters(rows, heads)
        heads += parts + without_letters(rows, heads, parts)
    return sorted(heads, key=lambda head: head.rows[0])


def _decimal(rows: list[Row], candidates: list[Candidate]) -> list[Head]:
    """Items numbered 1, 2, 3, with their dotted sub-items."""
    whole = [one for one in candidates if len(one.values) == 1]
    parts = [one for one in candidates if len(one.values) > 1]
    chain = _of_one_style(_best_chain(whole), rows)
    chain = _with_sections(_with_displaced(chain, whole), whole) if _is_series(chain, rows) else []
    tops = [head_of(rows, one, 1) for one in chain if one.title_row >= 0]
    return tops + [head_of(rows, one, len(one.values)) for one in titled_parts(parts, chain) if one.title_row >= 0]


def _lettered(rows: list[Row]) -> list[Head]:
    """Items that capital letters count: A. to the end, most of them with titles of their own."""
    run: list[int] = []
    for index, row in enumerate(rows):
        wanted = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[len(run) : len(run) + 1]
        if row.kind == "clause" and not row.role and row.number == wanted and row.marker == f"{wanted}.":
            run.append(index)
    leads = [lead_of(rows[index].text) for index in run]
    titled = sum(lead.count(" ") < _WORDS and title_score(lead) > 0.1 for lead in leads)
    if len(run) < _LETTERS or titled * 3 < len(run) * 2:
        return []
    tops = [Head([index], rows[index].number, 1) for index in run if rows[index].text]
    return tops + _under_letters(rows, run)


def _under_letters(rows: list[Row], run: list[int]) -> list[Head]:
    """The sub-items that count under the letters of a run (D.1, D.2 under D.), where most have titles."""
    found = []
    for index in range(run[0], len(rows)):
        row = rows[index]
        letter, _, number = (row.number or "").partition(".")
        over = rows[run[bisect_left(run, index) - 1]].number
        if row.kind == "clause" and not row.role and number.isdecimal() and letter == over:
            found.append(index)
    titled = sum(title_score(lead_of(rows[index].text)) > 0.1 for index in found)
    return [Head([index], rows[index].number, 2) for index in found] if titled * 3 >= len(found) * 2 else []


def _over_lists(letters: list[Head], numbers: list[Head]) -> list[Head]:
    """The items that letters count with the numbers inside them a level deeper, where these start again or are none."""
    again = sum(head.number == "1" for head in numbers) > 1
    if not letters or (numbers and not (again and letters[0].rows[0] < numbers[0].rows[0])):
        return []
    for head in numbers:
        head.level += 1
    return letters + numbers


def _of_one_style(chain: list[Candidate], rows: list[Row]) -> list[Candidate]:
    """The chain without bare numbers alone on their line where most members are set otherwise: those count pages."""
    others = [one for one in chain if one.family != "bare" or rows[one.index].text]
    return others if (len(chain) - len(others)) * 3 <= len(chain) else chain


def _under_roman(rows: list[Row], roman: list[Candidate], candidates: list[Candidate]) -> list[Head]:
    """Items numbered I, II, III with the titled numbers inside them as sub-items."""
    inside = [
        one
        for one in candidates
        if one.family != "roman"
        and one.title_row >= 0
        and one.weight > 0.1
        and one.index > roman[0].index
        and rows[one.index].text
    ]
    return [head_of(rows, one, 1) for one in roman] + [head_of(rows, one, 1 + len(one.values)) for one in inside]


def _mark_page_numbers(rows: list[Row]) -> None:
    """Numbers alone that count up far apart, beside a series of items in another style, count the pages."""
    alone = [
        index
        for index, row in enumerate(rows)
        if row.kind == "number"
        and not row.text
        and not row.role
        and row.number
        and row.number.isdecimal()
        and row.marker == row.number
        and not numbers_decision(rows, index)
    ]
    counts = all(
        int(rows[b].number or 0) - int(rows[a].number or 0) == 1 and b - a >= 8 for a, b in itertools.pairwise(alone)
    )
    if len(alone) >= 3 and counts:
        for index in alone:
            rows[index].role = "furniture"


def _best_chain(candidates: list[Candidate]) -> list[Candidate]:
    """The heaviest rising chain; numbering may start again for a price: at 1 or 2, or behind the close of a meeting."""
    last: dict[int, Candidate] = {}  # the best chain that ends in each number
    best: Candidate | None = None
    for one in candidates:
        value = one.values[0]
        start = one.weight - (0.0 if value <= 2 else 0.3)
        one.score, one.before = start, None
        options = [(bonus, before) for gap, bonus in _STEPS if (before := last.get(value - gap)) is not None]
        if (value <= 2 or one.anew) and best is not None:
            options.append((-0.6 if one.bold >= best.bold else -1.2, best))  # plain below bold: a list inside
        for bonus, before in options:
            score = before.score + one.weight + bonus - (0.3 if before.family != one.family else 0)
            if score > one.score:
                one.score, one.before = score, before
        if value not in last or one.score >= last[value].score:
            last[value] = one
        if best is None or one.score > best.score:
            best = one
    chain: list[Candidate] = []
    while best is not None:
        chain.append(best)
        best = best.before
    return chain[::-1]


def _is_series(chain: list[Candidate], rows: list[Row]) -> bool:
    chain = [one for one in chain if one.title_row >= 0]  # what has no title may be torn from it
    titled = sum(one.weight > 0 for one in chain)
    if not chain:
        return False
    if len(chain) == 1:
        return chain[0].weight > 0.5 and chain[0].family not in ("bare", "year")
    if titled * 2 >= len(chain):
        return True
    steps = all(b.values[0] - a.values[0] == 1 for a, b in itertools.pairwise(chain))
    reach = chain[-1].index - chain[0].index
    alone = sum(not rows[one.index].text for one in chain) * 2 > len(chain)  # no list puts its text a line lower
    return steps and len(chain) >= (3 if alone else 8) and (alone or reach * 10 >= len(rows) * 6)


def _with_displaced(chain: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
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


def _with_sections(chain: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """The chain, and the titled runs of its style that start again at 1, one a section.

    Only where there are several and none is enclosed: a run between two items that follow each other is a
    list inside the first.
    """
    usual = Counter(one.family for one in chain).most_common(1)[0][0]
    runs: list[list[Candidate]] = []
    for one in candidates:
        if one.family != usual:
            continue
        if runs and one.values[0] == runs[-1][-1].values[0] + 1:
            runs[-1].append(one)
        elif one.values[0] == 1:
            runs.append([one])
    if len(runs) < 3:
        return chain
    members = {one.index for one in chain}
    lines = [one.index for one in chain]
    extra = []
    for run in runs:
        after = bisect_left(lines, run[-1].index)
        before = bisect_left(lines, run[0].index) - 1
        enclosed = before >= 0 and after < len(lines) and chain[after].values[0] == chain[before].values[0] + 1
        if not enclosed and not any(one.index in members for one in run):
            extra += run
    return sorted(chain + extra, key=lambda one: one.index)
