"""Numbers that open the text under an item's title: the title stands above, the number before its first paragraph.

Decides on a run of numbers that count up, each before running text, most of them right under a line that reads
like a title. Abstains where fewer than three do.
"""

from __future__ import annotations

from minutesparse.source import Span
from minutesparse.tree.candidates import Candidate, is_told
from minutesparse.tree.draft import Head
from minutesparse.tree.rows import Row
from minutesparse.tree.titles import title_score

_FEWEST = 3


def titled_above(rows: list[Row], candidates: list[Candidate]) -> list[Head]:
    """The heads made of a title and the number under it; the rows of these numbers become plain text."""
    run = _counting(rows, candidates)
    found = [(one, title) for one in run if (title := _title_above(rows, one.index)) >= 0]
    if len(found) < _FEWEST or len(found) * 2 <= len(run):
        return []
    return [_head(rows, one, title) for one, title in found]


def _counting(rows: list[Row], candidates: list[Candidate]) -> list[Candidate]:
    """The longest run of numbers before running text in which each is one more than the last."""
    best: list[Candidate] = []
    run: list[Candidate] = []
    for one in candidates:
        if len(one.values) > 1 or not (is_told(rows[one.index]) or _under_bold(rows, one.index)):
            continue
        if run and (one.values[0] != run[-1].values[0] + 1 or one.family != run[-1].family):
            run = []
        run.append(one)
        if len(run) > len(best):
            best = run  # the longest so far, growing on: no copy of it for each number
    return best


def _under_bold(rows: list[Row], index: int) -> bool:
    """Whether a number opens text that is set plainly, right under a line that is set apart."""
    row = rows[index]
    return not row.bold and row.words > 6 and index > 0 and rows[index - 1].bold and not rows[index - 1].number


def _title_above(rows: list[Row], index: int) -> int:
    """The row right above that is the title of what the number opens, or -1."""
    above = index - 1
    while above >= 0 and rows[above].role == "furniture":
        above -= 1
    if above < 0 or rows[above].number is not None or rows[above].role:
        return -1
    row = rows[above]
    alone = row.gap > 0 and rows[index].gap > 0 and row.kind in ("text", "attendance", "heading") and row.words <= 16
    return above if alone and title_score(row.text, row.bold) > 0.35 and row.text[-1] not in ".;," else -1


def _head(rows: list[Row], one: Candidate, title: int) -> Head:
    row = rows[one.index]
    number, span = row.number, Span(row.start, row.start + len(row.marker))
    row.kind, row.marker, row.number, row.start = row.inner or "text", "", None, row.body
    return Head([title], number, 1, span)
