"""A list of the agenda before the record: the same numbers come again.

Decides on short entries that follow each other line by line, whose numbers come again behind in the same style. Then
the first are a table of contents, and the second are the items, however their text reads. Abstains below four entries.
"""

from __future__ import annotations

from minutesparse.tree.candidates import Candidate
from minutesparse.tree.rows import Row

_FEWEST = 4
_SURE = 0.5  # the weight of a number that the list announced
_APART = 4  # rows that one entry of a list may take


def without_contents(rows: list[Row], candidates: list[Candidate]) -> list[Candidate]:
    """The candidates without those of a table of contents."""
    last = {(one.family, one.values[0]): one.index for one in candidates}
    for place, first in enumerate(candidates):
        if first.values[0] != 1:
            continue
        listed = _listed(rows, candidates, place)
        if len(listed) < _FEWEST:
            continue
        end = listed[-1].index
        again = all(last.get((first.family, value), -1) > end for value in (1, 2, 3))
        if again and all(_is_entry(rows[one.index]) for one in listed):
            for one in listed:
                rows[one.index].kind = "clause"  # never an item nor title matter
            for one in candidates:
                if one.index > end and one.family == first.family:
                    one.weight = max(one.weight, _SURE)
            entries = {one.index for one in listed}
            return [one for one in candidates if one.index not in entries]
    return candidates


def _is_entry(row: Row) -> bool:
    return 0 < row.words <= 16 and row.text[-1] not in ".;:"


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
