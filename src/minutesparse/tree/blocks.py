"""rows → drafts: which lines make one block, and what kind of block it is."""

from __future__ import annotations

import regex
from attrs import define, field

from minutesparse.markers import first_match
from minutesparse.source import Issue, Span
from minutesparse.tree.draft import Draft
from minutesparse.tree.front import PEOPLE_LABEL
from minutesparse.tree.page import Page
from minutesparse.tree.points import Points
from minutesparse.tree.rows import INITIALS, Row, fold
from minutesparse.tree.series import Head
from minutesparse.tree.titles import is_caps, run_in_end, title_end, title_score
from minutesparse.tree.unnumbered import is_close

_TERMINAL = (".", ":", ";", "?", "!", ".”", '."', ".’", ".'", ".)", ":-", "…")
_CUES = frozenset(["resolution", "recommendation", "motion", "vote_event", "action", "closing", "attendance", "label"])
_ROLL = regex.compile(r"(?:(?:vot(?:ing|ed)\s+)?(?:ayes?|yeas?|noes|nays?|no[e']?s|for|against|none|in\s+favou?r|opposed|abst\w*|absent|disq\w*|recus\w*|excused|not\s+voting|present))\b\s*(?:\(?\d*\)?)\s*[:|–-]", regex.I)
_NAMES_ONLY = regex.compile(
    r"(?:(?:it\s+was\s+)?(?:moved|proposed|motion(?:\s+was)?\s+made|motion|prop\w*|mover|proposer|second(?:ed|er)|2nd)\s*(?:by\b|[:.,–-])*\s*(?:and\s+)?(?:[\p{Lu}][\w.'’-]*[\s,;.]*){1,6}(?:and\s+)?)+$",
    regex.I | regex.V1,
)
_MOVES = regex.compile(
    r"""(?:(?:with\s+no\s+\w+,\s+)?(?:following\s[^,]{1,60},\s+)?)?
    (?:(?:the\s+)?(?:Cllrs?\.?|Councill?ors?|Cr\.?|Ald\w*\.?|Mayor|Deputy|Vice|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Chair\w*|Commissioner|Supervisor|Trustee|Council\s?(?:member|man|woman)|Member|Director|Selectm[ae]n|President|Reeve|Alderman|Board\s+Member)\s+)*+
    (?:(?!(?:The|It|This|That|An?|Members|Council|Committee|Board|All|They|He|She|Having|As|No|Following)\s)[\p{Lu}][\p{L}.'’-]*\s+){1,4}?(?:\([^()]{1,30}\)\s+)?(?:then\s+|also\s+|formally\s+)?
    (?:,?\s*(?:and\s+)?second(?:ed|ing)\s+by\s+[^,]{2,60},\s+)?(?-i:moved|proposed|MOVED|PROPOSED|ma[dk]es?\s+(?:a|the)\s+motion|offered\s+(?:a|the)\s+motion|motioned)\b(?!\s+(?:away|to\s+the\s+(?:front|back)|house|into|out|on\s+to))""",
    regex.V1 | regex.X,
)
_MOVED_AT_END = regex.compile(r"(?:were|was)\s+(?:duly\s+)?(?:proposed|moved)\s+by\s+\p{Lu}.{1,80}second(?:ed)?\b", regex.V1)


@define
class Assembly:
    """What is needed to go on from one row to the next."""

    text: str
    rows: list[Row]
    page: Page
    heads: dict[int, Head]
    drafts: list[Draft] = field(factory=list)
    issues: list[Issue] = field(factory=list)
    points: Points = field(factory=lambda: Points([]))
    open: Draft | None = None  # the block that the next line may continue
    last: Row | None = None  # the last row of that block
    cut: bool = False  # a page edge stands between the open block and the next line
    in_item: bool = False
    at: int = 0  # the row that is being looked at
    closed: bool = False  # the meeting has ended: names and offices are signatures
    owners: bool = False  # the page has a column for who is to act
    after_label: str = ""  # what the text under the last label is


def assemble(text: str, rows: list[Row], page: Page, heads: list[Head]) -> tuple[list[Draft], list[Issue]]:
    """The blocks of a document, flat and in logical order."""
    state = Assembly(text, rows, page, {head.rows[0]: head for head in heads})
    state.owners = sum(not row.role and row.kind == "text" and bool(INITIALS.match(row.text)) for row in rows) >= 3
    index = 0
    while index < len(rows):
        row = rows[index]
        head = state.heads.get(index)
        if head is not None:
            index = _item(state, head)
            continue
        if row.role in ("furniture", "file"):
            _furniture(state, row)
        elif row.role == "table":
            _placed(state, row)
        elif row.role in ("masthead", "attendance", "heading"):
            _placed(state, row)
        else:
            _line(state, index)
        index += 1
    _sections(state.drafts)
    return state.drafts, state.issues


def _sections(drafts: list[Draft]) -> None:
    """Where numbering starts again, the title or sentence right before the new first item heads a section."""
    firsts = [index for index, draft in enumerate(drafts) if draft.kind == "item" and draft.number in ("1", "1.1", "A", "I")]
    if len(firsts) < 2:
        return
    for index in firsts:
        before = drafts[index - 1] if index else None
        if before is None or before.kind not in ("paragraph", "heading"):
            continue
        if before.kind == "heading" or before.text.endswith(":") or title_score(before.text) > 0:
            before.kind, before.level = "heading", 1


def _furniture(state: Assembly, row: Row) -> None:
    state.cut = True
    previous = state.drafts[-1] if state.drafts else None
    if previous is not None and previous.kind == "furniture" and row.gap == 0:
        previous.pieces[-1] = Span(previous.pieces[-1].start, row.end)
        previous.text += " " + row.text
        return
    state.drafts.append(Draft("furniture", [row.span], row.text or row.marker))


def _placed(state: Assembly, row: Row) -> None:
    """A row whose part in the front matter is settled already."""
    previous = state.open
    if previous is not None and previous.kind == row.role and row.level == 0:
        _extend(state, row)
        return
    _start(state, row, row.role, words=_with_marker(row))
    state.points.clear()
    if row.role == "heading":
        state.drafts[-1].level = row.level
        state.open = None
        state.in_item = False


def _with_marker(row: Row) -> str:
    return f"{row.marker} {row.text}".strip() if row.kind in ("number", "clause", "bullet") else row.text


def _item(state: Assembly, head: Head) -> int:
    """The heading of an item, its wrapped lines, and the text that runs on behind the title."""
    rows = state.rows
    first = rows[head.rows[0]]
    last = rows[head.rows[-1]]
    if not last.text and len(head.rows) > 1:
        last = first  # the number stands under its title
    index = head.rows[-1] + 1
    if last.text and rows[head.rows[-1]] is last:
        while index < len(rows) and _title_goes_on(state, rows[index - 1], rows[index], fold(state.text[last.body : rows[index - 1].end]), first):
            index += 1
    stop = last.end if last is first and len(head.rows) > 1 else max(last.end, rows[index - 1].end)
    raw = _ONE_LINE.sub(lambda match: "\n" * len(match[0]), state.text[last.body : stop])
    end = title_end(last, raw)
    if end == len(raw) and len(raw) > 60 and title_score(fold(raw)) < 0.1:
        end = run_in_end(raw)
    title = _trim(fold(_without_file(raw) if end == len(raw) else raw[:end]))
    draft = Draft("item", [Span(first.start, rows[head.rows[-1]].end)], level=head.level, number=head.number, number_span=head.number_span)
    draft.pieces = [Span(first.start, max(last.body + len(raw[:end].rstrip()), rows[head.rows[-1]].end if not last.text else 0))]
    if rows[head.rows[-1]] is not last:
        draft.pieces = [Span(first.start, rows[head.rows[-1]].end)]
    running = end == len(raw) and raw.rstrip().endswith((".", ";")) and title_score(title, first.bold, first.hashes) <= -0.35
    draft.title = title if title and not running else None
    state.drafts.append(draft)
    state.points.clear()
    state.after_label = ""
    state.in_item = True
    state.cut = state.closed = False
    state.open, state.last = None, rows[index - 1]
    behind = raw[end:]
    offset = last.body + end + len(behind) - len(behind.lstrip(" \xa0\t\n*:.–—-"))
    if draft.title is None and last.text:
        draft.pieces[-1] = Span(first.start, max(first.start + 1, last.body))
        offset = last.body
    rest = fold(state.text[offset:stop])
    if rest and (end < len(raw) or draft.title is None):
        _start(state, rows[index - 1], _kind_of(rest, last), words=rest, at=offset)
    return index


_ONE_LINE = regex.compile(r"[ \xa0\t\r]*\n[\s\xa0]*")
_LINK_FILE = regex.compile(r"\s*(?:\bpdf\s+icon\s*)?\b(?:PDF|DOCX?)\s+[\d.,]+\s*[KM]B\s*$|\s*\((?:PDF|DOCX?),?\s+[\d.,]+\s*[KM]B\)\s*$|\s+\(?\d+\s*[KM]B\)\s*$", regex.I)


def _without_file(raw: str) -> str:
    """A title without the link decoration behind it ("pdf icon PDF 160 KB")."""
    return _LINK_FILE.sub("", raw)


def _trim(title: str) -> str:
    """A title as people would cite it: without final colon, dash or full stop."""
    return title.strip(" *_").lstrip("–—- ").rstrip(" :–—-").removesuffix(".").strip() if title else ""


def _title_goes_on(state: Assembly, before: Row, row: Row, words: str, first: Row) -> bool:
    if row.role or row.kind != "text" or row.page or row.words == 0:
        return False
    if row.text.startswith("(") and row.text.endswith(")") and row.text[1:2].isupper() and row.words > 2:
        return False  # a remark of its own: (Presented by …)
    if before.open_bold and "*" in state.text[row.start : row.end]:
        return row.gap <= (1 if state.page.spaced else 0)
    if row.gap > (1 if state.page.spaced else 0):
        return False
    if first.bold or before.bold:
        return row.bold and before.bold and not row.number and not before.text.endswith(".") and _full(state.page, before, row, 0.35)
    if is_caps(words) != is_caps(row.text) and is_caps(words):
        return False
    if is_caps(words) and row.gap == 0 and row.words <= 6 and ":" not in row.text and before.column > (state.page.width * 0.6 or 45):
        return True
    if first.hashes or ":" in row.text[:20]:
        return False
    hanging = words.split()[-1].lower() in _HANGING or words.endswith((",", "-", "–", "&"))
    if title_score(row.text) < -0.3 and not row.text[:1].islower() and not hanging:
        return False
    return hanging or (_full(state.page, before, row) and not words.endswith((".", ":")))


_HANGING = frozenset("of the and for in on to a an at by with from or its our & re".split())


def _full(page: Page, before: Row, row: Row, slack: float = 0.07) -> bool:
    """Whether the first word of `row` had no room left in the line before."""
    if not page.width:
        return False
    word = row.text.find(" ")
    return before.column + 1 + (word if word > 0 else len(row.text)) > page.width * (1 - slack)


def _runs_on(page: Page, before: Row, row: Row) -> bool:
    """Whether `row` goes on with the sentence or paragraph of the line before it."""
    if row.gap == 0 and _caption(before) and _caption(row):
        return True  # captions stacked under a title are one block
    low = row.text[:1].islower() or row.text[:1] in ",;)&…" or row.text.startswith("...")
    ended = before.text.endswith(_TERMINAL)
    if row.text.startswith("…"):
        return row.gap == 0
    if row.gap == 0 or (page.spaced and row.gap == 1):
        if low:
            return not ended or _full(page, before, row, 0.2) or row.gap == 0 and not page.spaced and page.width > 0
        if before.text.endswith((",", "&", " of", " the", " and", " for", " to", " in", " on", " with")):
            return page.width > 0
        if not page.width:
            return False
        if page.parted and not ended and abs(row.indent - before.indent) <= 1 and before.words > 4:
            return True
        return _full(page, before, row, 0.04 if ended else 0.12)
    return low and not ended and row.gap == 1 and before.words > 5 and before.kind != "label"


_CAPTION = regex.compile(r"(?-i:[A-Z])[\w ./#'’-]{1,30}\s?\#?:(?!\s*[£$€])(?:\s?\S|$)|[\d –‑-]{1,12}\s\p{Lu}[^.]{3,60}$|\p{Lu}[\p{L} ]{2,30},\s(?-i:[A-Z]{2})\s\d{5}$", regex.V1)


def _caption(row: Row) -> bool:
    """A line such as `License: 12` or an address: no sentence, but part of a stack."""
    return row.kind == "text" and row.words <= 12 and not row.text.endswith((".", ":")) and bool(_CAPTION.match(row.text))


def _over_edge(page: Page, before: Row, row: Row) -> bool:
    """The same across a page edge: only what plainly stops in the middle goes on."""
    if before.text.endswith(_TERMINAL):
        return False
    if row.text[:1].islower():
        return True
    return _full(page, before, row, 0.15) and before.words > 5 and title_score(row.text, row.bold) < 0.5 and row.gap <= 2


def _line(state: Assembly, index: int) -> None:
    """Go on with the open block, or start a new one."""
    row = state.rows[index]
    state.at = index
    before = state.last
    kind = row.kind
    if kind in ("bullet", "clause", "number"):
        _point(state, index)
        return
    if state.open is not None and before is not None:
        if _absorbs(state, state.open, before, row):
            _extend(state, row)
            return
        apart = bool(row.gap or row.page or state.cut)
        plain = kind == "text" and not (apart and _MOVES.match(row.text)) or (kind in _CUES and not state.cut and _mid_sentence(state, before, row))
        alone = row.words <= 4 and not row.text.endswith(_TERMINAL) and index + 1 in state.heads and before.column > row.column
        if plain and not alone and not row.run_in and not (row.bold and not before.bold and kind == "text" and not row.text[:1].islower()):
            capitals = row.gap == 0 and not state.cut and is_caps(row.text) and is_caps(before.text) and before.words > 5
            if capitals and not before.text.endswith((".", ":")):
                _extend(state, row)  # a title in capitals, quoted over several lines
                return
            goes_on = _over_edge(state.page, before, row) if state.cut or row.page else _runs_on(state.page, before, row)
            if goes_on and not _pipe(row):
                _extend(state, row)
                return
    if state.closed and kind in ("text", "masthead") and _TITLE_AGAIN.search(row.text) and row.words <= 25 and (row.gap or state.drafts[-1].kind == "masthead"):
        if state.open is not None and state.open.kind == "masthead" and row.gap == 0:
            _extend(state, row)
            return
        if not any(issue.code == "second-meeting" for issue in state.issues):
            state.issues.append(Issue("second-meeting", "warning", "a second masthead: the minutes of another meeting?", row.span))
        _start(state, row, "masthead")
        state.in_item = False
        return
    if kind == "attendance" and not state.in_item and row.cue.endswith(":") and PEOPLE_LABEL.search(row.cue):
        state.points.clear()
        _start(state, row, "attendance")
        return
    if kind == "text" and _after_close(state, row):
        state.points.clear()
        _start(state, row, "closing")
        return
    if kind == "recommendation" and len(row.cue.rstrip(" :")) >= len(row.text.rstrip(" :")) and row.text.lower().rstrip(" :").endswith(("recommendation", "recommendations")) and not _point_next(state, index):
        _heading(state, row, 2 if state.in_item else 1)
        state.after_label = "recommendation"
        return
    if kind == "label" and row.text.lower().startswith("action"):
        state.owners = True
    if kind == "label":
        _heading(state, row, 2 if state.in_item else 1)
        state.after_label = "resolution" if row.text.lower().startswith(("decision", "penderfyniad", "resolution")) else ""
        return
    if kind == "heading":
        _heading(state, row, _heading_level(state, index))
        return
    if kind == "text" and _is_heading(state, index):
        _heading(state, row, _heading_level(state, index))
        return
    made = _kind_of(row.text, row)
    if made == "plus one":
        after = state.rows[index + 1] if index + 1 < len(state.rows) else None
        made = "vote_event" if after is not None and _PLUS_ONE.match(after.text) else "paragraph"
    if made == "initials":
        made = "action" if state.owners else "paragraph"
    if made == "paragraph" and (_cells(state, row) or _WIDE_CELL.search(state.text[row.body : row.end])) and index + 1 < len(state.rows) and _cells(state, state.rows[index + 1]):
        made = "table"
    if made == "paragraph" and state.after_label == "resolution":
        made = "resolution"
    elif made == "paragraph" and state.after_label == "recommendation" and (_THAT.match(row.text) or _MAY_WISH.search(row.text)):
        made = "recommendation"
    if made != "paragraph" or state.after_label == "resolution":
        state.after_label = ""
    if made == "closing" and state.open is not None and state.open.kind == "closing" and row.gap == 0:
        _extend(state, row)
        return
    if made != "closing" or not state.points.open:
        state.points.clear()
    _start(state, row, made)


_TITLE_AGAIN = regex.compile(r"^(?:minutes|notes)\s+of\b|(?-i:\b(?:COUNCIL|COMMITTEE|BOARD|MINUTES|MEETING)\b)|\bheld\s+(?:at|on|in)\b|^(?:city|town|county|village|borough)\s+of\s|^\w+day,?\s+\d{1,2}\s\w+\s\d{4}|(?-i:^[A-Z]+DAY\b)", regex.I)


def _after_close(state: Assembly, row: Row) -> bool:
    """Names and offices under a closing line are part of it."""
    if not state.closed or row.words > 8:
        return False
    if state.drafts[-1].kind == "closing" or title_score(row.text, row.bold) > 0.2:
        return not row.text.endswith(".") or row.words <= 3
    return False


def _mid_sentence(state: Assembly, before: Row, row: Row) -> bool:
    """A cue word that a wrap brought to the start of a line opens nothing."""
    return (
        row.gap == (1 if state.page.spaced else 0)
        and not before.text.endswith(_TERMINAL)
        and _full(state.page, before, row, 0.1)
        and (not row.text.split(" ", 1)[0].isupper() or before.text.endswith((" was", " and", " were", " it was", " then", " unanimously")))
        and row.kind != "vote_event"
    )


def _pipe(row: Row) -> bool:
    return row.text.startswith("|") or row.text.count("|") >= 2


def _absorbs(state: Assembly, draft: Draft, before: Row, row: Row) -> bool:
    """Lines that belong to the open block for its kind's own reasons."""
    close = row.gap <= 1
    if draft.kind == "motion" and close and row.kind in ("motion", "text", "resolution"):
        if _SECONDS.match(row.text) and row.words <= 14 and "second" not in draft.text.lower():
            return True
        if row.kind != "motion" and not _pipe(row) and (row.kind == "text" and draft.text.endswith(":") or _THAT.match(row.text)):
            return not _HAS_TEXT.search(draft.text) or draft.text.endswith(":")
        if _label_style(draft) and (_BEING_NOTED.match(row.text) or _vote_follows(state, row)):
            return not _HAS_TEXT.search(draft.text)
        if _BEING_NOTED.match(row.text):
            return True
        return row.kind == "motion" and (_cue_only(draft) or row.gap == 0 and bool(_WELSH.match(draft.text)))
    if draft.kind in ("resolution", "recommendation") and close:
        if row.kind == draft.kind and row.gap == 0 and _WELSH.match(draft.text):
            return True  # the same in the other language
        if row.kind in ("motion", "resolution") and _NUMBERED.match(draft.text) and not _HAS_TEXT.search(draft.text):
            return True  # number, mover and text of one resolution stand on lines of their own
        if row.kind == "text" and not row.bold and not _pipe(row):
            return _cue_only(draft) and bool(_OPEN_CUE.search(draft.text)) or bool(_THAT.match(row.text)) and not _HAS_TEXT.search(draft.text)
        return False
    if draft.kind == "vote_event":
        if row.gap <= 2 and (_ROLL.match(row.text) or _PLUS_ONE.match(row.text)):
            return True
        if _pipe(row) and row.gap == 0:
            return True
        return row.gap == 0 and before.text.endswith(",")
    if draft.kind == "table":
        return (_pipe(row) or _cells(state, row)) and row.gap == 0
    if draft.kind == "closing":
        return row.gap == 0 and row.kind in ("text", "closing") and row.words <= 8
    return False


_BEING_NOTED = regex.compile(r"it\s+being\s+(?:further\s+|also\s+)?(?:noted|pointed)", regex.I)


def _label_style(draft: Draft) -> bool:
    """Whether a motion's block holds its mover and seconder on lines of their own and no text yet."""
    low = draft.text.lower()
    return len(draft.text) < 120 and "second" in low and ("moved" in low or "proposed" in low or "motion made" in low) and not low.endswith(".")


def _vote_follows(state: Assembly, row: Row) -> bool:
    """Whether the text that `row` starts is put to the vote: what stands between mover and vote was moved."""
    at = next((index for index in range(state.at, min(state.at + 40, len(state.rows))) if state.rows[index] is row), -1)
    for index in range(at + 1, min(at + 40, len(state.rows))):
        if index in state.heads or state.rows[index].kind == "motion":
            return False
        if state.rows[index].kind == "vote_event":
            return True
    return False


_WELSH = regex.compile(r"(?:fe\s+)?(?:cynig|eiliwyd|penderfynwyd|cytunwyd)", regex.I)
_SECONDS = regex.compile(r"(?:and\s+)?(?:duly\s+)?second|[^.]{3,50}\bsecond(?:ed|s)?\s+(?:the|this|that)\s+motion", regex.I)
_OPEN_CUE = regex.compile(r"[:–—-]\W*$|\b(?:that|to|resolved|decision|agreed|recommended|penderfynwyd|cytunwyd)\W*$|\)\W*$", regex.I)
_THAT = regex.compile(r"[\"“‘'*]{0,3}(?:that|to)\b", regex.I)
_HAS_TEXT = regex.compile(r"(?:\bthat\b|\bto\s+\w+|\bresolved\b(?!\s*[(:–—-]))", regex.I)
_NUMBERED = regex.compile(r"(?:\S+\s+)?(?:council\s+)?(?:resolution|decision)\s*(?:no\.?|number|\#)?\s*[:#]?\s*\S*\d", regex.I)
_PLUS_ONE = regex.compile(r".{2,60}:\s*(?:[+\-−±]\s?\d|[01])\.?$")
_WIDE_CELL = regex.compile(r"\S\s{3,}\S")


def _cells(state: Assembly, row: Row) -> bool:
    """Whether the line is set in columns, the last of them a figure."""
    return row.text[-1:].isdigit() and row.words <= 10 and bool(_WIDE_CELL.search(state.text[row.body : row.end]))


_BRACKETED = regex.compile(r"\([^()]{0,80}\)")


def _cue_only(draft: Draft) -> bool:
    """Whether a decision's block holds its formula and no text yet."""
    rest = _BRACKETED.sub("", draft.text[len(draft.marker) :]).strip(" :–—-*.,")
    return len(rest) <= 4 or rest.lower() in ("unanimously", "that the")


_FOOTNOTE = regex.compile(r"\w\*(?:\s|$)")


def _point(state: Assembly, index: int) -> None:
    """A bullet or clause."""
    row = state.rows[index]
    if row.marker == "*" and state.last is not None and _FOOTNOTE.search(state.last.text):
        _start(state, row, "paragraph")  # the asterisk answers one in the text above
        return
    kind = "bullet" if row.kind == "bullet" else "clause"
    if row.kind == "number" and row.inner in ("resolution", "motion", "vote_event", "recommendation"):
        state.points.clear()
        _start(state, row, row.inner)
        return
    level = state.points.level(row)
    _start(state, row, kind, words=row.text)
    state.drafts[-1].marker = row.marker
    state.drafts[-1].level = level


_MAY_WISH = regex.compile(r"\b(?:may\s+wish|is\s+(?:asked|recommended|invited|requested)|are\s+(?:asked|recommended|invited|requested))\b", regex.I)


def _point_next(state: Assembly, index: int) -> bool:
    return index + 1 < len(state.rows) and state.rows[index + 1].kind in ("clause", "number", "bullet")


def _heading(state: Assembly, row: Row, level: int) -> None:
    _start(state, row, "heading")
    state.drafts[-1].level = level
    state.open = None
    if level == 1:
        state.in_item = False
    if row.hashes:
        state.closed = False


def _is_heading(state: Assembly, index: int) -> bool:
    """Whether a line of plain text is a heading: short, title-like, set apart, with text under it."""
    rows = state.rows
    row = rows[index]
    if row.words > 14 or _pipe(row) or not row.text or INITIALS.match(row.text):
        return False
    after = next((other for other in rows[index + 1 : index + 4] if other.role != "furniture"), None)
    if after is None or index + 1 in state.heads and not (row.bold or is_caps(row.text)):
        return False
    score = title_score(row.text, row.bold)
    caps = is_caps(row.text)
    if not row.bold and ":" in row.text[:-1]:
        return False  # a caption with its value
    before = rows[index - 1] if index else None
    stacked = row.gap == 0 and before is not None and before.words <= 6 and not before.text.endswith(".") and not before.role
    if (row.bold or caps) and score > 0.4 and not row.text.endswith((".", ",")) and not stacked and (row.bold or not row.text[-1:].isdigit()):
        return True
    if state.page.spaced or row.text.endswith((".", ",", ";", ":")) or score <= 0.35:
        return False
    if row.gap == 0 and before is not None and not before.text.endswith("."):
        return False
    if row.gap == 0 and not (before is not None and before.text.endswith(".") and after.gap == 0 and after.words > 8 and _room(state, row)):
        return False
    return (after.words >= 20 or after.words >= 8 and after.text.endswith((".", ":")) or after.words >= 4 and after.text.endswith(":")) and after.kind not in ("bullet", "clause") and after.text[:1].isupper() and row.words <= 10


def _room(state: Assembly, row: Row) -> bool:
    return not state.page.width or row.column < state.page.width * 0.6


def _heading_level(state: Assembly, index: int) -> int:
    """1 where the heading stands over items, 2 inside one."""
    if not state.in_item:
        return 1
    words = 0
    for other in range(index + 1, min(index + 9, len(state.rows))):
        if other in state.heads:
            return 1 if state.heads[other].level == 1 or is_caps(state.rows[index].text) else 2
        words += state.rows[other].words if state.rows[other].role != "furniture" else 0
        if words > 60:
            break
    return 2


def _kind_of(text: str, row: Row) -> str:
    """The kind of block that these words open."""
    if row.kind in ("resolution", "recommendation", "motion", "vote_event", "action", "closing") and text == row.text:
        return row.kind
    if _pipe(row):
        return "table"
    if _PLUS_ONE.match(text):
        return "plus one"
    if INITIALS.match(text):
        return "initials"
    low = text.lower()
    if ("moved" in low or "proposed" in low or "motion" in low) and (_MOVES.match(text) or _MOVED_AT_END.search(text[:200])):
        return "motion"
    found = first_match(text) if text is not row.text else None
    if found is not None and found[0].kind in ("resolution", "recommendation", "motion", "vote_event", "action"):
        return found[0].kind
    return "paragraph"


def _start(state: Assembly, row: Row, kind: str, words: str | None = None, at: int | None = None) -> None:
    draft = Draft(kind, [Span(at if at is not None else row.start, row.end)], row.text if words is None else words)
    if kind in ("resolution", "recommendation", "motion"):
        draft.marker = row.cue
    state.drafts.append(draft)
    state.open, state.last, state.cut = draft, row, False
    late = len(state.drafts) > 8 and row.start > len(state.text) * 0.8
    state.closed = kind == "closing" and (late or any(map(str.isdigit, row.text))) or state.closed or row.kind != "closing" and is_close(row)
    state.owners = state.owners or (kind == "heading" and row.text.lower() in ("action", "actions", "action by"))


def _extend(state: Assembly, row: Row) -> None:
    draft = state.open
    assert draft is not None
    if state.cut:
        draft.pieces.append(row.span)
    else:
        draft.pieces[-1] = Span(draft.pieces[-1].start, row.end)
    words = _with_marker(row)
    draft.text = f"{draft.text} {words}".strip()
    state.last, state.cut = row, False
