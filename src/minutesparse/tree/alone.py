"""Numbers alone on their line: does the title stand over the number or under it? Asked of the whole document.

One number by itself often has title-like lines on both sides. What counts is on which side most numbers have the
only one. Where no side wins, a number right under a line that stands apart belongs to that line.
"""

from __future__ import annotations

from minutesparse.tree.numbers import family_of
from minutesparse.tree.rows import Row
from minutesparse.tree.titles import is_caps, known_title, title_score

_LINES = 4  # that a title over its number may take
_FEWEST = 2


def titles_over(rows: list[Row], numbers: list[int]) -> dict[int, int]:
    """For each number alone whose title stands over it: the first row of that title. Each style is asked by itself."""
    styles: dict[str, list[int]] = {}
    for index in numbers:
        if not rows[index].text and not rows[index].role:
            styles.setdefault(family_of(rows[index]), []).append(index)
    return {index: top for alone in styles.values() for index, top in _of_style(rows, alone).items()}


def _of_style(rows: list[Row], alone: list[int]) -> dict[int, int]:
    over = {index: top for index in alone if (top := _over(rows, index)) >= 0}
    under = {index for index in alone if title_below(rows, index) >= 0}
    if len(over.keys() - under) >= _FEWEST and len(over.keys() - under) > len(under - over.keys()):
        return over
    return {
        index: top
        for index, top in over.items()
        if not rows[index].gap and not rows[index].page and top == index - 1 and rows[top].gap
    }


def title_below(rows: list[Row], index: int) -> int:
    """The row with the title of a number that stands alone on its line, or -1."""
    for below in range(index + 1, min(index + 3, len(rows))):
        row = rows[below]
        if row.role == "furniture":
            continue
        plain = row.kind == "text" or (
            row.kind in ("motion", "resolution", "closing", "attendance", "vote_event") and row.words <= 12
        )
        if plain and row.gap <= 2 and sum(map(str.isalpha, row.text)) > 3 and title_score(row.text, row.bold) > 0:
            return below
        return -1
    return -1


def _over(rows: list[Row], index: int) -> int:
    """The first row of the title right over a number, or -1: one line, or several in capitals."""
    if index == 0 or rows[index].gap > 2:
        return -1
    row = rows[index - 1]
    shouted = is_caps(row.text)
    plain = not row.role and row.number is None and row.kind in ("text", "attendance", "label") and row.words <= 16
    if not plain or title_score(row.text, row.bold) <= 0.25 or row.text[-1:] in (".;," if shouted else ".;,:"):
        return -1
    top = index - 1
    while shouted and top > 0 and not rows[top].gap and is_caps(rows[top - 1].text) and not rows[top - 1].role:
        top -= 1
    before = rows[top - 1] if top else None
    ended = before is None or rows[top].gap > 0 or before.words <= 6 or before.text.endswith((".", ":"))
    return top if (ended or known_title(rows[top].text)) and index - top <= _LINES else -1
