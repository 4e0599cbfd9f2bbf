"""Does a line go on with the line before it? Decided by room, case, punctuation and indent; never by wording."""

from __future__ import annotations

import regex

from minutesparse.tree.page import Page
from minutesparse.tree.rows import Row
from minutesparse.tree.titles import is_caps, title_score

#: How a line ends whose sentence is over, or that introduces something.
TERMINAL = (".", ":", ";", "?", "!", ".”", '."', ".’", ".'", ".)", ":-", "…")
#: How a line ends that cannot be the last of its sentence.
HANGING_WORDS = (",", "&", " of", " the", " and", " for", " to", " in", " on", " with")
#: A figure that goes on with a sentence: "£12,430.55. Carried", "1960 the public be excluded", "17th June and".
_FIGURE = regex.compile(r"[£$€]\d|(?:19|20)\d\d\s\p{Ll}|\d{1,2}(?:st|nd|rd|th)\s\p{Lu}\p{L}+\s(?:\d{4}\s)?\p{Ll}")
_LAST_CAPITALS = regex.compile(r"(?:[\p{Lu}\d]{2,},?\s){2,}[^.]{0,60}[.,;]", regex.V1)  # the rest, and more behind
_CAPTION = regex.compile(
    r"""(?-i:[A-Z])[\w ./\#'’-]{1,30}\s?\#?:(?!\s*[£$€])(?:\s?\S|$)   # License: 12
    | [\d –‑-]{1,12}\s\p{Lu}[^.]{3,60}$                                # 12 Mill Lane
    | \p{Lu}[\p{L} ]{2,30},\s(?-i:[A-Z]{2})\s\d{5}$                    # TOWN, ST 01234""",
    regex.V1 | regex.X,
)


_TITLES = (
    "Cllr",
    "Clr",
    "Cllrs",
    "Councillor",
    "Councillors",
    "Councilor",
    "Councilors",
    "Cr",
    "Mr",
    "Mrs",
    "Ms",
    "Miss",
    "Dr",
    "Councilmember",
    "Councilmembers",
    "Councilman",
    "Councilwoman",
    "Council Member",
    "Council Members",
    "Commissioner",
    "Trustee",
    "Alderman",
)
_LAST_WORDS = tuple(title.rsplit(" ", 1)[-1] for title in _TITLES)
_OF_WHOM = r"(?<!\b(?:County|District|Borough|Town|Parish|City|Ward|Community|Local|Shire)\s)"  # an office, not a title
_MID_NAME = regex.compile(rf"(?<!,\s|^)\b{_OF_WHOM}(?:{'|'.join(_TITLES)})\.?(?:\s\p{{Lu}}\.?){{0,3}}$")


def goes_on(page: Page, before: Row, row: Row, cut: bool) -> bool:
    """Whether `row` goes on with the sentence or paragraph of `before`; `cut` where a page edge is between."""
    paged = cut or row.page
    if row.gap and not paged and not (row.gap == 1 and _begins_low(row.text)):
        return False
    if row.bold and not before.bold and row.kind == "text" and not row.text[:1].islower():
        return False
    if _quoted_capitals(before, row, cut):
        return True
    if is_pipe(row):
        return False
    return _over_edge(page, before, row) if paged else _runs_on(page, before, row)


_WRAPPED = 1.3  # widths: what is longer was not wrapped at all


def is_full(page: Page, before: Row, row: Row, slack: float) -> bool:
    """Whether the first word of `row` had no room left in the line before, give or take `slack` of the width."""
    if not page.width or before.column > page.width * _WRAPPED:
        return False
    word = row.text.find(" ")
    return before.column + 1 + (word if word > 0 else len(row.text)) > page.width * (1 - slack)


def is_pipe(row: Row) -> bool:
    """Whether the line is a table's row, set with bars."""
    text = row.text
    return "|" in text and (text[0] == "|" or text.count("|") >= 2)


def _quoted_capitals(before: Row, row: Row, cut: bool) -> bool:
    """What is set in capitals over several lines: a quoted title, a motion."""
    if row.gap or cut or before.words <= 5 or before.text.endswith((".", ":")) or not is_caps(before.text):
        return False
    return is_caps(row.text) or bool(_LAST_CAPITALS.match(row.text))


def _runs_on(page: Page, before: Row, row: Row) -> bool:
    if row.text.startswith("…"):
        return row.gap == 0
    if row.gap == 0 and not row.number and _stops_in_name(before.text):
        return True  # the name goes on in the next line
    low = _begins_low(row.text)
    ended = before.text.endswith(TERMINAL)
    if row.gap == 0 and _is_caption(before) and _is_caption(row):
        return True  # captions stacked under a title are one block
    if row.gap == 0:
        return _next_line(page, before, row, low, ended)
    return low and not ended and row.gap == 1 and before.words > 5 and before.kind != "label"


def _stops_in_name(text: str) -> bool:
    """Whether the words end with a person's title, or with initials behind one."""
    last = text[text.rfind(" ") + 1 :].removesuffix(".")
    return (len(last) == 1 or last.endswith(_LAST_WORDS)) and _MID_NAME.search(text[-60:]) is not None


def _begins_low(text: str) -> bool:
    """Whether the words can open no sentence."""
    return text[:1].islower() or text[:1] in ",;)&" or text.startswith("...")


def _next_line(page: Page, before: Row, row: Row, low: bool, ended: bool) -> bool:
    if low:
        return not ended or is_full(page, before, row, 0.2) or (row.gap == 0 and page.width > 0)
    if (before.text.endswith(HANGING_WORDS) or (not ended and _FIGURE.match(row.text))) and (
        page.width or before.words > 7
    ):
        return True
    if not page.width:
        return False
    return is_full(page, before, row, 0.04 if ended else 0.12)


def _is_caption(row: Row) -> bool:
    """A line such as `License: 12` or an address: no sentence, but part of a stack."""
    return (
        row.kind == "text" and row.words <= 12 and not row.text.endswith((".", ":")) and bool(_CAPTION.match(row.text))
    )


def _over_edge(page: Page, before: Row, row: Row) -> bool:
    """Across a page edge only what plainly stops in the middle goes on."""
    if before.text.endswith(TERMINAL):
        return False
    if row.text[:1].islower():
        return True
    return (
        is_full(page, before, row, 0.15) and before.words > 5 and title_score(row.text, row.bold) < 0.5 and row.gap <= 2
    )
