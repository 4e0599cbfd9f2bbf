"""Headings that are no items: labels and titles inside an item, or over several."""

from __future__ import annotations

import itertools
from collections import Counter

import regex

from minutesparse.tree.assembly import Assembly
from minutesparse.tree.formats import MEETING_DAY
from minutesparse.tree.rows import Row
from minutesparse.tree.titles import is_caps, title_score
from minutesparse.tree.wording import is_initials, is_moved
from minutesparse.tree.wrap import is_pipe

_LABEL = 7  # words that a label may have
_STACK = 3  # lines in capitals that no heading has
_SURE = 0.4
_TIGHT = 3  # words that one without a blank line before may have
_CAPTION = 10  # words that a caption may have
_BUSINESS = frozenset(["motion", "vote_event", "resolution", "recommendation", "bullet", "label"])
_SECTION = 60  # words that may stand between the title of a section and its first item


def is_heading(state: Assembly, index: int) -> bool:
    """Whether a line of plain text is a heading: short, title-like, set apart, with text under it."""
    row = state.rows[index]
    if row.words > 14 or not row.text or is_pipe(row) or is_initials(row.text):
        return False
    if not row.bold and ":" in row.text[:-1]:
        return False  # a caption with its value
    if row.text in state.captions or _is_label(state, index):
        return True
    marked = row.bold or (is_caps(row.text) and not _in_capitals(state.rows, index))
    if not marked and (index + 1 in state.heads or not _is_plain_title(row)):
        return False
    after = next((other for other in state.rows[index + 1 : index + 4] if other.role != "furniture"), None)
    if after is None or is_moved(row.text):
        return False
    before = state.rows[index - 1] if index else None
    over = bool(state.drafts) and state.drafts[-1].kind == "item" and row.bold  # right under the item's own title
    if marked and _stands_out(row, None if over else before):
        return True
    return _is_plain_title(row) and _is_over_text(state, row, before, after)


def _in_capitals(rows: list[Row], index: int) -> bool:
    """Whether a line is one of at least three in capitals, right under each other: a paragraph in capitals."""
    if rows[index].words <= _LABEL:
        return False
    top = index - 1 if rows[index].gap == 0 and index and is_caps(rows[index - 1].text) else index
    below = rows[top + 1 : top + _STACK]
    return len(below) == _STACK - 1 and all(row.gap == 0 and is_caps(row.text) for row in below)


def _is_label(state: Assembly, index: int) -> bool:
    """Whether a few capitalised words with a colon stand alone between blank lines, outside the front matter."""
    row = state.rows[index]
    if not row.text.endswith(":") or row.words > _LABEL or not row.gap or not state.in_item:
        return False
    after = state.rows[index + 1] if index + 1 < len(state.rows) else None
    alone = after is not None and after.gap > 0 and index + 1 not in state.heads
    return alone and title_score(row.text[:-1], row.bold) > _SURE


#: Lines that answer something rather than head it.
_ANSWERS = regex.compile(
    r"(?:none|nil|noted|agreed|approved|received|carried|adopted|yes|no|support|objections?)\b", regex.I
)


def captions_of(rows: list[Row]) -> frozenset[str]:
    """The short lines that stand over running text more than once: Presentation, Questions, Debate, item by item."""
    found: frozenset[str] = frozenset()
    for _ in range(2):  # a caption may stand over another
        over: Counter[str] = Counter()
        for row, after in itertools.pairwise(rows):
            if (
                not 0 < row.words <= (_CAPTION if row.gap else _TIGHT)
                or row.kind != "text"
                or row.role
                or row.number is not None
            ):
                continue
            if _is_plain_title(row) and not _ANSWERS.match(row.text) and title_score(row.text) > 0:
                told = after.kind in ("text", "motion") and _is_text(after) and not after.role
                over[row.text] += 1 if told or after.text in found else -1
        found = frozenset(text for text, count in over.items() if count > 1)
    return found


def _is_text(row: Row) -> bool:
    """Whether a line is long or ended, as what stands under a caption is."""
    return row.words > 8 or (row.words > 2 and row.text.endswith("."))


def heading_level(state: Assembly, index: int) -> int:
    """1 where the heading stands over items (right over the first, or in capitals and near it), 2 inside one."""
    words = -_SECTION if is_caps(state.rows[index].text) else 0
    for other in range(index + 1, len(state.rows) if state.in_item else 0):
        if other in state.heads:
            return 1
        words += state.rows[other].words if state.rows[other].role != "furniture" else 0
        if words > 0 or state.rows[other].kind in _BUSINESS:
            break
    return 2 if state.in_item else 1


def _stands_out(row: Row, before: Row | None) -> bool:
    """A title in bold or capitals that is no part of a stack of short lines."""
    stacked = (
        row.gap == 0 and before is not None and before.words <= 6 and not before.text.endswith(".") and not before.role
    )
    if stacked or row.text.endswith((".", ",")) or not (row.bold or not row.text[-1:].isdigit()):
        return False
    return title_score(row.text, row.bold) > 0.4


def _is_plain_title(row: Row) -> bool:
    return row.words <= 14 and row.text[0] != "(" and not row.text.endswith((".", ",", ";", ":"))


def _is_over_text(state: Assembly, row: Row, before: Row | None, after: Row) -> bool:
    """A title set like text: apart by a blank line or by its shortness, with a longer text under it."""
    if row.gap == 0 and (before is None or not before.text.endswith(".") or after.gap or after.words <= 8):
        return False
    if after.kind in ("bullet", "clause") or not after.text[:1].isupper():
        return False
    sentence = (after.words >= 8 and after.text.endswith(".")) or (after.words >= 4 and after.text.endswith(":"))
    score = title_score(row.text, row.bold)
    if row.gap and after.gap and score > 0.5 and row.text[0].isalpha() and not MEETING_DAY.search(row.text):
        return sentence or after.words >= 20 or after.column >= state.page.width * 0.7 > 0
    return (sentence or after.words >= 20) and score > 0.35 and row.words <= 10
