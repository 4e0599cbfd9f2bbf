"""Lines that belong to the open block for its kind's own reasons: a seconder under a mover, noes under ayes."""

from __future__ import annotations

import regex

from minutesparse.tree.assembly import Assembly
from minutesparse.tree.draft import Draft
from minutesparse.tree.rows import Row
from minutesparse.tree.titles import is_caps
from minutesparse.tree.wording import is_ballot, is_marked, is_moved, is_plus_one, is_side, is_voter
from minutesparse.tree.wrap import is_pipe

_ROLL = regex.compile(
    r"""(?:vot(?:ing|ed)\s+)?(?:ayes?|yeas?|yes|no|noes|nays?|no[e']?s|for|against|none|in\s+favou?r|opposed|(?:for|against)\s+the\s+(?:motion|amendment|proposal)(?=\s(?:was|were)|:)|abst\w*|absent|disq\w*|recus\w*
    |excused|not\s+voting|present)\b\s*(?:\(?\d*\)?)\s*(?:[:|–-]|(?<=motion|amendment|proposal)\s(?:was|were)\b)""",
    regex.I | regex.X,
)
_SECONDS = regex.compile(
    r"(?:and\s+)?(?:duly\s+)?(?:second|2nd(?:ed)?\s?(?:by|[:.–-]))|[^.]{3,50}\bsecond(?:ed|s)?(?:\s+(?:the|this|that)\s+motion|\s*[.;]|\s*$)",
    regex.I,
)
_MOVERS = regex.compile(r"\b(?:moved|proposed|motion\s+made)\b", regex.I)
_OPEN_CUE = regex.compile(
    r"[:–—-]\W*$|\b(?:that|to|resolved|decision|agreed|recommended|penderfynwyd|cytunwyd)\W*$|\)\W*$", regex.I
)
_THAT = regex.compile(r"[\"“‘'*]{0,3}(?:that|to)\b", regex.I)
_MOVED_TEXT = regex.compile(r"[\"“‘'*]{0,3}(?:(?:and\s+(?:further\s+)?)?that|to)\b|“", regex.I)
_FURTHER = regex.compile(r"[\"“‘'*]{0,3}and\s+(?:further\s+)?that\b", regex.I)
_AND_THAT = regex.compile(r"[;:,.]?\s{0,20}\band(?:\s+further)?\W*$|;\s*$", regex.I)
_LABEL = regex.compile(r"\p{Lu}[\p{L} ]{2,20}[:.] {3,}(?=\S)")
_HAS_TEXT = regex.compile(r"(?:\bthat\b|\bto\s+\w+|\bresolved\b(?!\s*(?:[(:–—-]|$)))", regex.I)
_NUMBERED = regex.compile(
    r"(?:\S+\s+)?(?:council\s+)?(?:resolution|decision)\s*(?:no\.?|number|\#)?\s*[:#]?\s*\S*\d", regex.I
)
_MOTION_NUMBER = regex.compile(r"motion\s*(?:no\.?|number|\#)?\s*[:#]?\s*\S*\d\S*", regex.I)  # over its text
_ALONE = regex.compile(r"(?:\w+\s+)?resolution\W*$", regex.I)
_MOTION_TO = regex.compile(r"(?:an?\s+|the\s+)?motion\s+to\s", regex.I)
_BEING_NOTED = regex.compile(r"it\s+being\s+(?:further\s+|also\s+)?(?:noted|pointed)", regex.I)
_BRACKETED = regex.compile(r"\([^()]{0,80}\)")
_WIDE_CELL = regex.compile(r"\S\s{3,}\S")
#: The sides of a vote printed beside each other, over columns of names; such a cell, and where it ends.
_SIDE = r"(?:for|against|in\s+favou?r|ayes?|noes|nays?|abst\w*)(?:\s+the\s+(?:motion|amendment))?\s?(?:\(\d{1,3}\))?:?"
_SIDES = regex.compile(rf"(?<!\S){_SIDE}(?:\t+|\s{{3,}}){_SIDE}(?!\S)", regex.I)
_NAME = regex.compile(r"\p{Lu}[\p{L}.'’-]*+(?:\s\p{Lu}[\p{L}.'’-]*+){0,4}+\s?", regex.V1)
_CELL_END = regex.compile(r"\t+|\s{3,}")
_LABELS = 300  # characters within which the sides are printed
#: The kinds of blocks that take lines for reasons of their own.
ABSORBING = frozenset(["motion", "resolution", "recommendation", "vote_event", "table", "closing"])
_RESULT_AT_END = regex.compile(r"(?:[.;:]\s|^)(?:motion\s+)?(?:carried|defeated|lost)\W*$", regex.I)
_BARE_RESULT = regex.compile(r"(?:motion\s+)?(?:carried|defeated|lost|passed|failed)\b[^.;:]{0,20}\W*$", regex.I)
_DECIDING = frozenset(["motion", "resolution", "recommendation"])
HANGING = 6  # columns: less is no room for a label
_QUOTED = 12  # lines that a quotation may run over
_AHEAD = 40  # rows within which a vote on a motion is looked for


def absorbs(state: Assembly, draft: Draft, before: Row, index: int) -> bool:
    """Whether the row at `index` belongs to the open block."""
    row = state.rows[index]
    if draft.kind in _DECIDING and row.kind == "text" and (is_ballot(row.text, cast=True) or is_side(row.text)):
        return False
    if draft.kind in _DECIDING and row.kind == "text" and row.gap <= 4 and _quotation_goes_on(state, draft, index):
        return True
    if row.indent >= HANGING and row.gap == 0 and row.kind == "text" and _hangs(state, draft, row):
        return True
    if draft.kind == "motion" and row.kind == "text" and row.gap == 0 and _runs_to_result(state, draft, index):
        return True
    if draft.kind == "motion":
        return row.gap <= 4 and row.kind in ("motion", "text", "resolution") and _into_motion(state, draft, index)
    if draft.kind in _DECIDING:
        return row.gap <= 4 and (_into_decision(draft, row) or (row.kind == "text" and _goes_on(draft, row)))
    if draft.kind == "vote_event":
        if row.gap <= 1 and row.kind == "text" and _SIDES.search(state.text, draft.start, draft.start + _LABELS):
            return all(map(_NAME.fullmatch, _CELL_END.split(state.text[row.body : row.end])))
        if row.gap <= 2 and (
            is_side(row.text)
            or (row.gap == 0 and (is_side(before.text) or is_voter(before.text)) and is_voter(row.text))
        ):
            return True
        if row.gap <= 2 and (
            _ROLL.match(row.text) or is_plus_one(row.text) or is_ballot(row.text) or is_marked(row.text)
        ):
            return True
        if row.gap == 0 and row.kind == "vote_event" and _closes(before, row):
            return True  # what came out, right under the names
        return row.gap == 0 and ((is_pipe(row) and row.text != "|") or before.text.endswith((",", ":")))
    if draft.kind == "table":
        return row.gap == 0 and (is_pipe(row) or is_cells(state.text, row))
    if draft.kind == "closing":
        return row.gap == 0 and row.kind in ("text", "closing") and row.words <= 8
    return False


def _closes(before: Row, row: Row) -> bool:
    """Whether a line says what came out of the vote that the line before tells by names."""
    return is_ballot(before.text) or (_ROLL.match(before.text) is not None and _BARE_RESULT.match(row.text) is not None)


def _quotation_goes_on(state: Assembly, draft: Draft, index: int) -> bool:
    """Whether the words decided are a quotation that the block opens and a line from `index` on closes."""
    lines = (draft.first, *draft.more) if draft.more and len(draft.more) < _QUOTED else (draft.ending,)
    opened = next((line for line in reversed(lines) if "“" in line or "”" in line), "")
    if opened.rfind("“") <= opened.rfind("”"):
        return False
    for other in range(index, min(index + _QUOTED, len(state.rows))):
        row = state.rows[other]
        if other in state.heads or row.kind not in ("text", "clause", "bullet", "number") or "“" in row.text:
            return False
        if "”" in row.text:
            return True
    return False


def _runs_to_result(state: Assembly, draft: Draft, index: int) -> bool:
    """Whether the lines from `index` on lead, without a break, to the result that ends what was moved."""
    if _RESULT_AT_END.search(draft.ending[-40:]) or not (
        _HAS_TEXT.search(draft.opening) or draft.opening.endswith(")")
    ):
        return False
    if draft.ending.endswith((".", "”")) and not state.rows[index].text.startswith("Read a "):
        return False
    for other in range(index, min(index + _AHEAD, len(state.rows))):
        row = state.rows[other]
        if other in state.heads or (other > index and row.gap):
            return False
        if row.kind == "vote_event":
            return not draft.ending.endswith(":")
        if row.kind not in ("text", "clause"):
            return False
        if _RESULT_AT_END.search(row.text[-40:]):
            return True
    return False


def _hangs(state: Assembly, draft: Draft, row: Row) -> bool:
    """Whether the row starts where the words behind the block's label do: "MOTION:     Cr Fox moved"."""
    start = draft.start
    label = _LABEL.match(state.text, start, start + 60)
    if label is None or draft.kind == "vote_event" or draft.parts is not None:
        return False
    line = max(state.text.rfind(end, max(0, start - 100), start) for end in "\r\n")
    return abs(label.end() - line - 1 - row.indent) <= 1


def is_cells(text: str, row: Row) -> bool:
    """Whether the line is set in columns, the last of them a figure."""
    return row.text[-1:].isdigit() and row.words <= 10 and has_wide_gap(text, row)


def is_seconder(row: Row) -> bool:
    """Whether the line names the seconder and says little else."""
    return row.words <= 14 and _SECONDS.match(row.text) is not None


def has_wide_gap(text: str, row: Row) -> bool:
    """Whether white space inside the line sets columns apart."""
    return bool(_WIDE_CELL.search(text[row.body : min(row.end, row.body + 200)]))


def opens_with_that(row: Row) -> bool:
    """Whether the words are the object of a decision: "That …", "to …"."""
    return bool(_THAT.match(row.text))


def _into_motion(state: Assembly, draft: Draft, index: int) -> bool:
    """The seconder's line, the text of the motion, what is noted with it."""
    row = state.rows[index]
    if is_seconder(row) and "second" not in draft.opening.lower():
        return True
    if row.kind == "text" and _goes_on(draft, row):
        return True
    if _MOTION_NUMBER.fullmatch(draft.opening):
        return True
    empty = not _HAS_TEXT.search(draft.opening)
    introduces = draft.ending.endswith(":")
    if (introduces and row.kind == "text") or _MOVED_TEXT.match(row.text):
        return empty or introduces or bool(_AND_THAT.search(draft.ending[-20:]))
    if _BEING_NOTED.match(row.text):
        return empty or not _label_style(draft)
    if _label_style(draft) and _vote_follows(state, index):
        return empty
    return (row.kind == "motion" or is_moved(row.text)) and _cue_only(draft)


def _into_decision(draft: Draft, row: Row) -> bool:
    """The text under a formula that stands alone; mover and text under a resolution's number."""
    if row.kind == draft.kind and not draft.opening:
        return True  # the number stands alone in the line above
    empty = not _HAS_TEXT.search(draft.opening)
    if row.kind in ("motion", "resolution"):
        low = draft.opening.lower()
        if is_seconder(row) and "second" not in low and len(low) < 120 and _MOVERS.search(low):
            return True  # "Council Resolution", its mover and its seconder, each on a line
        if _NUMBERED.match(row.text) if row.kind == "resolution" else _MOTION_TO.match(row.text):
            return False  # the next of several, or a motion that says itself what it is for
        return empty and bool(_NUMBERED.match(draft.opening) or _ALONE.match(draft.opening))
    if row.kind != "text" or row.bold or is_pipe(row):
        return False
    if row.gap == 0 and is_caps(row.text) and _NUMBERED.fullmatch(draft.opening):
        return True  # its name, under its number
    return (_cue_only(draft) and bool(_OPEN_CUE.search(draft.opening))) or (empty and opens_with_that(row))


def _goes_on(draft: Draft, row: Row) -> bool:
    """Whether the line is a further part of what is decided: "…; AND THAT the request be refused"."""
    return _FURTHER.match(row.text) is not None and _HAS_TEXT.search(draft.opening) is not None


def _label_style(draft: Draft) -> bool:
    """Whether a motion's block holds its mover and seconder on lines of their own and no text yet."""
    low = draft.opening.lower()
    return len(low) < 120 and "second" in low and bool(_MOVERS.search(low)) and not low.endswith(".")


def _vote_follows(state: Assembly, index: int) -> bool:
    """Whether the text at `index` is put to the vote: what stands between mover and vote was moved."""
    for other in range(index + 1, min(index + _AHEAD, len(state.rows))):
        kind = state.rows[other].kind
        if other in state.heads or kind == "motion":
            return False
        if kind == "vote_event":
            return True
    return False


def _cue_only(draft: Draft) -> bool:
    """Whether a decision's block holds its formula and no text yet."""
    rest = _BRACKETED.sub("", draft.opening[len(draft.marker) :]).strip(" :–—-*.,")
    return len(rest) <= 4
