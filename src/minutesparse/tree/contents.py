"""A list of the agenda before the record: the same numbers come again, there with something recorded under them.

Decides on short entries that follow each other line by line, whose numbers come again behind in the same style with
text. Then the first are a table of contents, and the second are the items, however their text reads. Abstains below
four entries.
"""

from __future__ import annotations

from minutesparse.tree.candidates import Candidate
from minutesparse.tree.numbers import family_of
from minutesparse.tree.rows import Row

_FEWEST = 4
_SURE = 0.5  # the weight of a number that the list announced
_APART = 4  # rows that one entry of a list may take


def without_contents(rows: list[Row], candidates: list[Candidate]) -> tuple[list[Candidate], bool]:
    """The candidates without those of a table of contents; and whether there was one."""
    told = _last_told(rows, candidates)
    for place, first in enumerate(candidates):
        if first.values[0] != 1:
            continue
        listed = _listed(rows, candidates, place)
        if len(listed) < _FEWEST:
            continue
        end = listed[-1].index
        again = all(told.get((first.family, value), -1) > end for value in (1, 2, 3))
        if again and all(_is_entry(rows[one.index]) for one in listed):
            left = {one.index for one in listed}
            entries = {one.values[0] for one in listed}
            for one in candidates:
                if one.index > end and one.family == first.family and one.values[0] in entries:
                    one.weight = max(one.weight, _SURE)
            for index in left:
                rows[index].kind = "clause"  # never an item nor title matter
            return [one for one in candidates if one.index not in left], True
    return candidates, False


def _last_told(rows: list[Row], candidates: list[Candidate]) -> dict[tuple[str, int], int]:
    """Where the first numbers of each style last stand with something recorded under them."""
    return {
        (one.family, one.values[0]): one.index
        for one in candidates
        if one.values[0] in (1, 2, 3) and _is_told(rows, one)
    }


def _is_entry(row: Row) -> bool:
    return 0 < row.words <= 16 and row.text[-1] not in ".;:"


def _is_told(rows: list[Row], one: Candidate) -> bool:
    """Whether something is recorded under the number, or behind it: text, or points numbered in another style."""
    row, after = rows[one.index], rows[one.index + 1] if one.index + 1 < len(rows) else None
    if row.words > 8 or row.text.endswith(".") or after is None:
        return row.words > 8 or row.text.endswith(".")
    return after.words > 2 and (after.kind, family_of(after)) != (row.kind, family_of(row))


def _listed(rows: list[Row], candidates: list[Candidate], place: int) -> list[Candidate]:
    """The candidates from `place` on that count up line by line, with nothing recorded between."""
    listed = [candidates[place]]
    for at in range(place + 1, len(candidates)):
        one, last = candidates[at], listed[-1]
        if one.index - last.index > _APART + 1:
            break
        if one.family != last.family or len(one.values) > 1:
            continue
        between = rows[last.index + 1 : one.index]
        if one.values[0] != last.values[0] + 1 or any(row.gap > 1 for row in between):
            break
        if any(row.kind not in ("text", "clause", "number") or row.text.endswith(".") for row in between):
            break
        listed.append(one)
    return listed
