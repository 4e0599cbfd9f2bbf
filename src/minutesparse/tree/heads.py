"""The heading of an item: its title over one line or several, and the text that runs on behind it."""

from __future__ import annotations

import regex

from minutesparse.source import Span
from minutesparse.tree.assembly import Assembly
from minutesparse.tree.draft import Draft, Head
from minutesparse.tree.rows import Row, fold
from minutesparse.tree.run_in import COLON, sentence_in, title_end
from minutesparse.tree.titles import VERB, is_caps, known_title, reads_as_title, title_score
from minutesparse.tree.wording import kind_of
from minutesparse.tree.wrap import is_full

_LINE_END = regex.compile(r"(?:(?<![ \xa0\t])[ \xa0\t]++)?+[\r\n][\s\xa0]*")
_FILE = regex.compile(
    r"""\s{0,20}(?:\bpdf\s+icon\s*)?\b(?:PDF|DOCX?)\s+[\d.,]+\s*[KM]B\s*$
    | \s{0,20}\((?:PDF|DOCX?),?\s+[\d.,]+\s*[KM]B\)\s*$
    | \s{1,20}\(?\d+\s*[KM]B\)\s*$""",
    regex.I | regex.X,
)
_HANGING = frozenset(
    ["of", "the", "and", "for", "in", "on", "to", "a", "an", "at", "by", "with", "from", "or", "its", "our", "&", "re"]
)
_LINES = 12  # that a title may take
_COLONS = 4  # items, of which most have a colon behind their title
_OVER = (".", ":", ":-")  # how a title ends that does not go on
_BETWEEN = " \xa0\t\n*:,.–—-"  # what may stand between a title and the text behind it


def open_item(state: Assembly, head: Head) -> int:
    """Start an item with its heading; the index of the first row that is not part of it."""
    rows = state.rows
    first, last = rows[head.rows[0]], rows[head.rows[-1]]
    below = not last.text and len(head.rows) > 1  # the number stands under its title
    titled = first if first.text else last
    index = head.rows[-1] + 1
    if last.text:
        while index < min(len(rows), head.rows[-1] + _LINES) and _title_goes_on(state, first, last, index):
            index += 1
    stop = rows[head.rows[-2]].end if below else rows[index - 1].end
    if head.number_span and titled.body < head.number_span.start < stop:
        stop = state.text.rfind("(", titled.body, head.number_span.start)  # the number stands behind the title
    raw = _LINE_END.sub(lambda match: "\n" * len(match[0]), state.text[titled.body : stop])
    numbered = first.start < titled.body
    end = title_end(titled, raw, colons=state.colons)
    draft = Draft("item", first.start, last.end, "", head.level, number=head.number, number_span=head.number_span)
    draft.title = _title(raw, end, first, numbered=numbered, wraps=index < len(rows) and _is_wrapped(rows[index]))
    if draft.title is None and last.text:
        end = 0 if numbered else len(raw)  # without a number the words are all there is
    if last.text:
        draft.end = max(first.start + 1, titled.body + len(raw[:end].rstrip()))
    _enter(state, draft, rows[index - 1])
    offset = titled.body + end + len(raw[end:]) - len(raw[end:].lstrip(_BETWEEN))
    rest = fold(state.text[offset:stop]) if end < len(raw) else ""
    if rest and below:  # text stands between the title and the number under it
        draft.parts = [Span(first.start, titled.body + len(raw[:end].rstrip())), last.span]
    if rest:
        state.start(titled if below else rows[index - 1], kind_of(rest, titled), words=rest, at=offset)
        state.cut = below  # what goes on with it stands behind the number
    return index


_DAY = regex.compile(r"(?:\w+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{Ll}+(?:\s+\d{4})?\b")

_NOTHING = regex.compile(r"(?:none|nil|nothing|n/?a|no\s\w+(?:\s\w+)?)\W*", regex.I)


def titles_in_pairs(rows: list[Row], heads: list[Head]) -> bool:
    """Whether most titles are followed by a second title line right under them: the same in another language."""
    lines = [head.rows[-1] for head in heads if head.number and rows[head.rows[-1]].text]
    return len(lines) >= 3 and sum(is_second_line(rows, line + 1) for line in lines) * 10 >= len(lines) * 7


def is_second_line(rows: list[Row], index: int) -> bool:
    """Whether a short line ends the block that it stands in, right under the line before, and reads like a title."""
    if index + 1 >= len(rows):
        return False
    row, after = rows[index], rows[index + 1]
    plain = row.kind == "text" and not row.role and row.gap == 0 and after.gap > 0
    return plain and row.words <= 10 and title_score(row.text) > 0 and row.text[-1] not in ".:;,"


def _enter(state: Assembly, draft: Draft, last: Row) -> None:
    """A new item: lists, labels and the close of the meeting are behind."""
    state.drafts.append(draft)
    state.points.clear()
    state.after_label = ""
    state.in_item = True
    state.cut = state.closed = False
    state.open, state.last = None, last


def titles_with_colons(rows: list[Row], heads: list[Head]) -> bool:
    """Whether most items are a title, a colon and the text in one line."""
    lines = [rows[head.rows[-1]].text for head in heads]
    return len(lines) >= _COLONS and sum(COLON.match(line) is not None for line in lines) * 3 >= len(lines) * 2


def _is_wrapped(row: Row) -> bool:
    return row.gap == 0 and row.kind == "text" and not row.role


def _title(raw: str, end: int, first: Row, *, numbered: bool, wraps: bool) -> str | None:
    """The title as people would cite it, without link decoration and final colon.

    None where a number stands before running text; without a number the words are what made it an item.
    """
    whole = end == len(raw)
    title = (
        fold(_FILE.sub("", raw) if whole and raw.rstrip()[-1:] in "bB)" else raw[:end])
        .strip(" *_")
        .lstrip("–—- ")
        .rstrip(" ,:–—-")
        .removesuffix(".")
        .strip()
    )
    ended = raw.rstrip().endswith((".", ";"))
    running = numbered and whole and (ended or wraps) and _reads_on(title, first, ended=ended)
    return title if title and not running else None


def _reads_on(title: str, first: Row, *, ended: bool) -> bool:
    """Whether what should be a title is running text."""
    score = title_score(title, first.bold)
    told = ended and score <= 0 and title.count(" ") > 3 and VERB.search(title) is not None
    return told or score <= -0.35


def _title_goes_on(state: Assembly, first: Row, titled: Row, index: int) -> bool:
    """Whether the row at `index` is one more line of the title."""
    before, row = state.rows[index - 1], state.rows[index]
    if row.role or row.kind != "text" or row.page or not row.text or row.gap:
        return False
    words = fold(state.text[titled.body : before.end])
    if words.count("(") > words.count(")") and ")" in row.text:
        return True
    if row.text.startswith("(") and row.text.endswith(")") and row.text[1:2].isupper() and row.words > 2:
        return False  # a remark of its own: (Presented by …)
    if first.number is None and known_title(words) and (_DAY.match(row.text) or _NOTHING.fullmatch(row.text)):
        return False  # "Next meeting", and when it is; "Old business", of which there was none
    if state.paired and before is titled and is_second_line(state.rows, index):
        return True
    if before.open_bold and "*" in state.text[row.start : row.end]:
        return True
    if first.bold or before.bold:
        return row.bold and before.bold and not before.text.endswith(".") and is_full(state.page, before, row, 0.35)
    hangs = row.indent > first.indent and abs(row.indent - first.indent - first.body + first.start) <= 1
    if is_caps(words):
        if not is_caps(row.text):
            return False
        full = before.column > (state.page.width * 0.6 or 45)
        full = full and (row.words <= 6 or is_full(state.page, before, row, 0.2))
        if row.gap == 0 and ":" not in row.text[:-1] and (hangs or full):
            return True
    after = state.rows[index + 1] if index + 1 < len(state.rows) else None
    title = f"{words} {row.text}"
    alone = first.number is None and first.gap and not row.gap and after is not None and after.gap
    if alone and words[-1:] != ":" and reads_as_title(title):
        return True  # a title between blank lines
    if after is not None and row.gap == after.gap == 0 and before.column > state.page.width * 0.5 > 0:
        below = state.rows[index + 2].text if index + 2 < len(state.rows) else ""
        if reads_as_title(title) and sentence_in(f"{title} {after.text} {below}") == len(title):
            return True  # the text opens in the line behind
    return not first.hashes and ":" not in row.text[:20] and _plain_line_goes_on(state, before, row, words)


def _plain_line_goes_on(state: Assembly, before: Row, row: Row, words: str) -> bool:
    if words.endswith(_OVER):
        return False
    hanging = words.rsplit(" ", 1)[-1].lower() in _HANGING or words.endswith((",", "-", "–", "&"))
    if title_score(row.text) < -0.3 and not row.text.lstrip("(")[:1].islower() and not hanging:
        return False
    return hanging or is_full(state.page, before, row, 0.2 if row.text[:1].islower() else 0.07)
