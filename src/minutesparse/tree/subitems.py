"""Sub-items: dotted numbers and letters inside an item that have titles of their own."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections import Counter

from minutesparse.numerals import readings
from minutesparse.tree.alone import title_below
from minutesparse.tree.candidates import Candidate, lead_of
from minutesparse.tree.draft import Head
from minutesparse.tree.rows import Row
from minutesparse.tree.titles import VERB, is_caps, title_score

_SOME = 2  # runs of titled points that make a style usual
_LEAD = 8  # words that a title before its text may have


def titled_parts(parts: list[Candidate], chain: list[Candidate]) -> list[Candidate]:
    """The dotted numbers (5.1 under 5) that are sub-items: where most of a parent's own have titles."""
    groups: dict[tuple[int, tuple[int, ...]], list[Candidate]] = {}
    numbers = iter([*chain, None])
    parent = next(numbers)
    current = -1
    for one in parts:
        while parent is not None and parent.index < one.index:
            current = parent.index
            parent = next(numbers)
        groups.setdefault((current, one.values[:-1]), []).append(one)
    found: list[Candidate] = []
    parents = {one.index: one.values[0] for one in chain}
    for (under, prefix), group in groups.items():
        if len(prefix) == 1 and parents.get(under, prefix[0]) != prefix[0] and len(group) < 2:
            continue
        titled = sum(one.weight > 0.05 for one in group)
        asked = sum(one.title_row >= 0 for one in group)  # what has nothing under it may be torn from its title
        if titled * 2 > asked or (titled * 2 == asked and titled > 1):
            found += group
    return found


def titled_letters(rows: list[Row], heads: list[Head]) -> list[Head]:
    """The lettered points of an item that have titles of their own and text under them.

    Where most of a document's points of one style have titles, those of its items that have nothing recorded are
    titled too.
    """
    tops = [head.rows[0] for head in heads]
    sections = [(_lettered_runs(rows, low, high), high) for low, high in zip(tops, [*tops[1:], len(rows)], strict=True)]
    usual = _usual_styles(rows, sections)
    found: list[tuple[int, int]] = []
    levels: dict[str, int] = {}  # of the styles under the top item at hand
    for head, (runs, high) in zip(heads, sections, strict=True):
        levels = levels if head.level > 1 else {}
        level = head.level + 1
        for style, run in runs.items():  # in the order of their first points: what starts inside another is deeper
            if _run_is_titled(rows, run, high) or (style in usual and level == head.level + 1):
                goes_on = style in levels and rows[run[0]].number not in ("a", "A", "i", "I")
                levels[style] = levels[style] if goes_on else level
                found += [(index, levels[style]) for index in run]
                level += 1
    return [_letter_head(rows, index, level) for index, level in found]


def without_letters(rows: list[Row], heads: list[Head], parts: list[Head]) -> list[Head]:
    """Further sub-items whose letter was lost: they stand apart and open with the same two words as their lettered kin.

    `parts` are the lettered ones ("a. Ordinance to annex …"). Only behind one of them in the same item, and only
    words that open two of them, or one of that very item.
    """
    openings = {head.rows[0]: _opening(rows, head) for head in parts}
    common = {words for words, count in Counter(openings.values()).items() if count > 1}
    tops = sorted({head.rows[0] for head in heads} | {len(rows)})
    of_item: dict[int, set[str]] = {}
    for line, words in openings.items():
        of_item.setdefault(bisect_right(tops, line), set()).add(words)
    found: list[Head] = []
    for part, after in itertools.pairwise([*sorted(parts, key=lambda head: head.rows[0]), Head([len(rows)], None)]):
        item = bisect_right(tops, part.rows[0])
        end = min(after.rows[0], tops[item])
        wanted = common | of_item[item]
        for index in range(part.rows[-1] + 1, end):
            row = rows[index]
            plain = row.kind == "text" and not row.role and row.number is None and row.gap > 0 and row.words > _FEW
            if plain and _two_words(row.text) in wanted and title_score(row.text.rstrip(",")) > 0:
                found.append(Head([index], None, part.level))
    return found


_FEW = 4  # words: a shorter line tells too little


def _opening(rows: list[Row], head: Head) -> str:
    return _two_words(rows[head.rows[-1]].text)


def _two_words(text: str) -> str:
    return " ".join(text.split(" ", 2)[:2])


def _lettered_runs(rows: list[Row], low: int, high: int) -> dict[str, list[int]]:
    """The points between two heads, by how their letters are set."""
    runs: dict[str, list[int]] = {}
    for index in range(low + 1, high):
        row = rows[index]
        if row.kind == "clause" and row.number is not None and not row.role and not row.glyph and readings(row.number):
            runs.setdefault(row.marker.replace(row.number, "#"), []).append(index)
    return runs


def _usual_styles(rows: list[Row], sections: list[tuple[dict[str, list[int]], int]]) -> set[str]:
    """The styles whose points have titles nearly throughout the document."""
    titled: dict[str, list[bool]] = {}
    for runs, high in sections:
        for style, run in runs.items():
            titled.setdefault(style, []).extend(_titled(rows, run))
            if _run_is_titled(rows, run, high):
                titled.setdefault(f"{style} runs", []).append(True)
    return {
        style
        for style, points in titled.items()
        if len(titled.get(f"{style} runs", ())) >= _SOME and sum(points) * 4 >= len(points) * 3
    }


def _titled(rows: list[Row], run: list[int]) -> list[bool]:
    """Which points of a run have a title, alone or before the text that runs on behind it."""
    found = []
    announced = rows[run[0] - 1].text.endswith((":", "that"))  # the points of a sentence, or of a decision
    for index in run:
        text = rows[index].text or (rows[index + 1].text if index + 1 < len(rows) else "")
        lead = lead_of(text.rstrip(","))
        told = len(lead) + 2 < len(text) and (is_caps(lead) or VERB.search(text, len(lead)) is not None)
        runs_on = told and not announced and lead.count(" ") < _LEAD
        score = title_score(lead, rows[index].bold)
        stands = runs_on or is_caps(text) or not _ends_sentence(rows, index)
        found.append(score > (0.3 if runs_on else 0.1) and stands)
    return found


def _run_is_titled(rows: list[Row], run: list[int], high: int) -> bool:
    titled = sum(_titled(rows, run))
    backed = 0
    for index, after in zip(run, [*run[1:], high], strict=True):
        backed += any(is_content(rows[other]) for other in range(index + 1, after))
    return titled * 3 >= len(run) * 2 and backed * 2 >= len(run)


def is_content(row: Row) -> bool:
    """Whether the row is text of its own rather than the end of a sentence or a point."""
    return not row.role and row.kind != "clause" and (row.gap > 0 or row.text[:1].isupper())


def _ends_sentence(rows: list[Row], index: int) -> bool:
    """Whether the line, or the sentence that it wraps into, ends with a full stop or semicolon."""
    before = rows[index]
    for row in rows[index : index + 8]:
        if (
            row is not rows[index]
            and not row.role
            and not row.text[:1].islower()
            and (row.gap or before.column - before.indent < 60 or before.bold > row.bold)
        ):
            break
        before = row
        if row.text[-1:] in ".;" and (row is not rows[index] or row.words > 3):
            return True
    return False


def _letter_head(rows: list[Row], index: int, level: int) -> Head:
    below = title_below(rows, index) if not rows[index].text else -1
    return Head([index] if below < 0 else list(range(index, below + 1)), rows[index].number, level)
