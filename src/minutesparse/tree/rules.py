"""The rules that say what a row becomes: part of the open block, or a new one of some kind.

Each rule looks at one row and takes it, or leaves it to the next. It is asked only about rows of the kinds
and lengths that it can take.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import regex

from minutesparse.source import Issue
from minutesparse.tree.absorb import (
    ABSORBING,
    HANGING,
    absorbs,
    has_wide_gap,
    is_cells,
    is_seconder,
    opens_with_that,
)
from minutesparse.tree.assembly import Assembly
from minutesparse.tree.headings import heading_level, is_heading
from minutesparse.tree.numbers import numbers_decision
from minutesparse.tree.opening import Opening
from minutesparse.tree.page import Page
from minutesparse.tree.people import PEOPLE_LABEL
from minutesparse.tree.points import follows
from minutesparse.tree.rows import Row
from minutesparse.tree.titles import title_score
from minutesparse.tree.wording import is_ballot, is_initials, is_moved, is_plus_one, is_side, is_voter, kind_of
from minutesparse.tree.wrap import HANGING_WORDS, TERMINAL, goes_on, is_full

_POINTS = frozenset(["bullet", "clause", "number"])
_CUES = frozenset(["resolution", "recommendation", "motion", "vote_event", "action", "closing", "attendance", "label"])
_INNER = frozenset(["resolution", "motion", "vote_event", "recommendation"])
_FOOTNOTE = regex.compile(r"\w\*(?:\s|$)")
_MAY_WISH = regex.compile(r"\b(?:may\s+wish|(?:is|are)\s+(?:asked|recommended|invited|requested))\b", regex.I)
_TITLE_AGAIN = Opening(
    r"""(?:minutes|notes)\s+of\b|(?:city|town|county|village|borough)\s+of\s|\w+day,?\s+\d{1,2}\s\w+\s\d{4}
    |(?-i:[A-Z]+DAY\b)""",
    flags=regex.I | regex.X,
)
_TITLE_WORD = regex.compile(r"\b(?:(?:COUNCIL|COMMITTEE|BOARD|MINUTES|MEETING)\b|(?i:held\s+(?:at|on|in)\b))")
_LONG = 1 << 30
_FEW = 8  # words: too few in a line to say what it opens
_NEAR = 12  # lines: the next point of a list mostly stands within them
_MOVER = 120  # characters: mover and seconder are named by then

Take = Callable[[Assembly, int], bool]


class _Rule(NamedTuple):
    """What takes the row at an index, if it can; the kinds of rows (any, if none is named) and their most words."""

    take: Take
    kinds: tuple[str, ...] = ()
    words: int = _LONG


@lru_cache(1 << 10)
def rules_for(kind: str, words: int) -> tuple[Take, ...]:
    """The rules that a row of so many words is offered to, in order; the last takes every row."""
    return tuple(rule.take for rule in _RULES if words <= rule.words and (not rule.kinds or kind in rule.kinds))


def _point(state: Assembly, index: int) -> bool:
    """A bullet or clause, or a decision that carries a number."""
    row = state.rows[index]
    if row.marker == "*" and state.last is not None and _FOOTNOTE.search(state.last.text):
        state.start(row, "paragraph")  # the asterisk answers one in the text above
    elif numbers_decision(state.rows, index) and index + 1 not in state.heads:
        state.points.clear()
        draft = state.start(row, state.rows[index + 1].kind)
        draft.marker = state.rows[index + 1].cue
    elif row.kind == "number" and row.inner in _INNER and row.text[:4].isupper():  # 31/148 RESOLVED
        state.points.clear()
        state.start(row, row.inner)
    elif row.inner != "resolution" and _moves(state, index):
        state.points.clear()
        state.start(row, "motion")
    else:
        level = state.points.level(row)
        draft = state.start(row, "bullet" if row.kind == "bullet" or _is_reference(row) else "clause")
        draft.marker, draft.level = row.marker, level
    return True


def _moves(state: Assembly, index: int) -> bool:
    """Whether the words behind a sign are a mover's: with the seconder, over the seconder's line, or before "That"."""
    row, after = state.rows[index], state.rows[index + 1] if index + 1 < len(state.rows) else None
    near = after is not None and after.gap <= 1 and not after.role and index + 1 not in state.heads
    seconded = "second" in row.text[:_MOVER] or (after is not None and near and is_seconder(after))
    moves = (seconded or ": T" in row.text[:40]) and kind_of(row.text, row, behind=True) == "motion"
    return moves and not (row.kind == "clause" and _has_kin(state, index))


def _has_kin(state: Assembly, index: int) -> bool:
    """Whether a point stands in a list: behind another, or with the next one close by."""
    row, rows = state.rows[index], state.rows
    near = range(index + 1, min(index + _NEAR, len(rows)))
    after = (rows[at] for at in near if rows[at].kind == "clause")
    return bool(state.points.open) or any(follows(row.marker, other.marker) for other in after)


def _is_reference(row: Row) -> bool:
    """Whether a bullet's text opens with a number too long to enumerate: that of a file or an earlier minute."""
    return row.glyph != "" and row.number is not None and len(row.number) > 2 and row.number[0].isdigit()


def _continuation(state: Assembly, index: int) -> bool:
    """A line that belongs to the open block."""
    row, before, draft = state.rows[index], state.last, state.open
    if draft is None or before is None:
        return False
    alone = not draft.opening and draft.kind in ("bullet", "clause")  # the sign stands alone in the line above
    if alone and row.kind == "text" and row.gap <= 1 and not state.cut:
        state.extend(draft, row)
        return True
    reasons = draft.kind in ABSORBING or row.indent >= HANGING
    if not reasons or not absorbs(state, draft, before, index):
        if row.run_in or not goes_on(state.page, before, row, state.cut):
            return False
        apart = bool(row.gap or row.page or state.cut)
        apart = apart or before.text.endswith(".")
        plain = row.kind == "text" and not (apart and is_moved(row.text))
        if not (plain or _mid_sentence(state, before, row)) or _rest_of_title(state, before, index):
            return False
    if draft.kind == "paragraph" and draft.start == before.start and before.words <= _FEW and row.kind == "text":
        kind = kind_of(f"{before.text} {row.text}", row, behind=True)
        draft.kind = kind if kind == "motion" else draft.kind  # its wording runs on from the first, short line
    state.extend(draft, row)
    return True


def _mover_below(state: Assembly, index: int) -> bool:
    """The mover's line under what was moved: "That the report be noted. / Moved Cr Fox, seconded Cr Dale"."""
    row, draft = state.rows[index], state.open
    if draft is None or draft.kind != "paragraph":
        return False
    if draft.opening.lstrip("“\"‘'*")[:5] not in ("That ", "THAT "):
        return False
    draft.kind = "motion"
    state.extend(draft, row)
    return True


def _second_masthead(state: Assembly, index: int) -> bool:
    """The title matter of another meeting behind the close of the first."""
    row = state.rows[index]
    if not state.closed:
        return False
    if not _TITLE_AGAIN.match(row.text) and not _TITLE_WORD.search(row.text):
        return False
    if state.open is not None and state.open.kind == "masthead" and row.gap == 0:
        state.extend(state.open, row)
        return True
    if not row.gap and state.drafts[-1].kind != "masthead":
        return False
    if not any(issue.code == "second-meeting" for issue in state.issues):
        state.issues.append(
            Issue("second-meeting", "warning", "a second masthead: the minutes of another meeting?", row.span)
        )
    state.start(row, "masthead")
    state.in_item = False
    return True


def _people(state: Assembly, index: int) -> bool:
    """A list of people in a later part of the document, outside the items."""
    row = state.rows[index]
    if state.in_item or not row.cue.endswith(":") or not PEOPLE_LABEL.search(row.cue):
        return False
    state.points.clear()
    state.start(row, "attendance")
    return True


def _signature(state: Assembly, index: int) -> bool:
    """Names and offices under a closing line are part of it."""
    row = state.rows[index]
    if not state.closed:
        return False
    if state.drafts[-1].kind != "closing" and title_score(row.text, row.bold) <= 0.2:
        return False
    state.points.clear()
    state.start(row, "closing")
    return True


def _label(state: Assembly, index: int) -> bool:
    """A label on its own line; some say what the text under them is."""
    row = state.rows[index]
    low = row.text.lower().rstrip(" :")
    alone = (
        row.kind == "recommendation"
        and len(row.cue.rstrip(" :")) >= len(low)
        and low.endswith(("recommendation", "recommendations"))
    )
    if alone and not (index + 1 < len(state.rows) and state.rows[index + 1].kind in _POINTS):
        _start_heading(state, row, 2 if state.in_item else 1)
        state.after_label = "recommendation"
        return True
    if row.kind != "label":
        return False
    state.owners = state.owners or low.startswith("action")
    _start_heading(state, row, 2 if state.in_item else 1)
    state.after_label = "resolution" if low.startswith(("decision", "penderfyniad", "resolution")) else ""
    return True


def _heading(state: Assembly, index: int) -> bool:
    row = state.rows[index]
    if row.kind == "text" and not is_heading(state, index):
        return False
    _start_heading(state, row, heading_level(state, index))
    return True


def _new_block(state: Assembly, index: int) -> bool:
    """What no other rule takes opens a block of the kind that its words say, or a paragraph."""
    row = state.rows[index]
    kind = _kind(state, index)
    if state.after_label:
        kind = _labelled(state, row, kind)
    if kind == "closing" and state.open is not None and state.open.kind == "closing" and row.gap == 0:
        state.extend(state.open, row)
        return True
    if kind != "closing" and state.points.open:
        state.points.clear()
    state.start(row, kind)
    return True


#: The rules in the order in which they are tried.
_RULES = (
    _Rule(_point, ("bullet", "clause", "number")),
    _Rule(_mover_below, ("motion",), 16),
    _Rule(_continuation),
    _Rule(_second_masthead, ("text",), 25),
    _Rule(_people, ("attendance",)),
    _Rule(_signature, ("text",), 8),
    _Rule(_label, ("label", "recommendation")),
    _Rule(_heading, ("text",), 14),
    _Rule(_heading, ("heading",)),
    _Rule(_new_block),
)


_NO_ROOM = 0.03  # of the width: a line that stops so near to it was wrapped


def results_wrap(rows: list[Row], page: Page) -> bool:
    """Whether results open lines only where the line before was full: a wrap put them there, they run on."""
    lines = [(before, row) for before, row in pairwise(rows) if row.kind == "vote_event" and row.gap == 0]
    return len(lines) > 1 and all(is_full(page, before, row, _NO_ROOM) for before, row in lines)


def _mid_sentence(state: Assembly, before: Row, row: Row) -> bool:
    """A cue word that a wrap brought to the start of a line opens nothing."""
    if row.kind not in _CUES or state.cut or row.gap:
        return False
    if state.page.indented and row.indent == 0:
        return True
    if row.kind == "vote_event":
        return state.results_wrap and row.text[0].isupper() and is_full(state.page, before, row, _NO_ROOM)
    if row.kind in ("closing", "attendance") and before.text.endswith(HANGING_WORDS):
        return True
    if before.text.endswith(TERMINAL) or not is_full(state.page, before, row, 0.1):
        return False
    return not row.text.split(" ", 1)[0].isupper()


def _rest_of_title(state: Assembly, before: Row, index: int) -> bool:
    """A short line right before an item's heading may be the rest of a title that a page layout displaced."""
    row = state.rows[index]
    return (
        row.words <= 4 and not row.text.endswith(TERMINAL) and index + 1 in state.heads and before.column > row.column
    )


def _start_heading(state: Assembly, row: Row, level: int) -> None:
    state.start(row, "heading").level = level
    state.open = None
    if level == 1:
        state.in_item = False


def _kind(state: Assembly, index: int) -> str:
    row = state.rows[index]
    after = state.rows[index + 1] if index + 1 < len(state.rows) else None
    kind = kind_of(row.text, row)
    if kind != "paragraph":
        return kind
    if row.words < 10 and is_initials(row.text):
        return "action" if state.owners else "paragraph"
    if after is not None:
        if len(row.text) < _BALLOT and _opens_ballot(row, after):
            return "vote_event"
        if is_cells(state.text, after) and has_wide_gap(state.text, row):
            return "table"
    return "paragraph"


_BALLOT = 75  # characters: a line with one voter or side is shorter


def _opens_ballot(row: Row, after: Row) -> bool:
    """Whether two lines are the first of a vote told line by line."""
    return (
        (is_plus_one(row.text) and is_plus_one(after.text))
        or (is_side(row.text) and is_voter(after.text))
        or (is_ballot(row.text, cast=True) and is_ballot(after.text))
    )


def _labelled(state: Assembly, row: Row, kind: str) -> str:
    """What the label above makes of a paragraph: the text under "Decision:" is the decision."""
    if kind == "paragraph":
        if state.after_label == "resolution":
            kind = "resolution"
        elif state.after_label == "recommendation" and (opens_with_that(row) or _MAY_WISH.search(row.text)):
            kind = "recommendation"
    if kind != "paragraph":
        state.after_label = ""
    return kind
