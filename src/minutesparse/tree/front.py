"""The front matter: what stands before the first item, told apart as masthead, attendance, heading or text."""

from __future__ import annotations

import regex

from minutesparse.tree.masthead import goes_on, is_title_matter, title_runs
from minutesparse.tree.page import Page
from minutesparse.tree.people import PEOPLE_LABEL, is_people, is_sentence
from minutesparse.tree.rows import Row
from minutesparse.tree.wording import is_moved

#: What small letters on a line of their own say in a list of people.
_PLAIN_LABEL = regex.compile(r"(?:(?:also )?present|in attendance|absent|apologies)\W{0,3}", regex.I)
#: A label of any wording with titled names behind it, or an office set apart from a name by a wide gap.
_LIST_OF_PEOPLE = regex.compile(
    r"""[\p{L}\ /'’&()-]{3,45}:\s+(?:the\s+)?
        (?:Cll?rs?|Councill?ors?|Crs?|Mr|Mrs|Ms|Miss|Dr|Messrs|Ald\w*|PC|Prof|Sir|Dame|Rev)\b\.?
    |(?:Members?|Councillors|Aldermen)\s+\p{Lu}\S+\s\p{Lu}
    |(?:Councill?ors|Cllrs|Messrs|Crs)\.?\s[^.:]{3,200},\s[^.:]{3,}$""",
    regex.V1 | regex.X,
)
#: The end of title matter that goes over into the list of people: "held at the Town Hall when there were present:".
_INTRODUCES = regex.compile(
    r"\bpresent\s*[:–—-]*$|\bfollowing\b[^.:]{0,60}\b(?:present|in\s+attendance|attended|answered[^.:]{0,30})\W*$",
    regex.I,
)
#: A title that says all of itself, wherever in the front it stands.
_IN_FULL = regex.compile(
    r"(?:draft\s+)?minutes\s+of\b.{0,120}\bmeeting\b.{0,160}\bheld\b.{0,200}\b(?:19|20)\d\d\b", regex.I
)
_FRONT = 200  # rows within which front matter ends


def mark_front(rows: list[Row], start: int, first_item: int, page: Page) -> None:
    """Give the rows before the first item their roles. A row that goes on with the block before has level 0."""
    seen_text = False  # running text ends the title matter
    people = False
    end = min(first_item, start + _FRONT)
    titles = title_runs(rows, start, end)
    for index in range(start, end):
        row = rows[index]
        if row.role:
            continue
        if row.kind in ("resolution", "motion", "vote_event", "recommendation") and seen_text:
            break  # business has begun: what follows is no front matter
        if (
            row.kind == "attendance" and not is_sentence(row) and (not seen_text or PEOPLE_LABEL.search(row.cue))
        ) or _PLAIN_LABEL.fullmatch(row.text):
            row.role, people = "attendance", not (row.text.endswith((")", ".")) and len(row.cue) > len(row.text) - 3)
            continue
        if not seen_text and row.kind == "text" and _LIST_OF_PEOPLE.match(row.text):
            row.role, people = "attendance", True
            continue
        if people and is_people(rows, index):
            row.role, row.level = "attendance", int(rows[index - 1].role != "attendance")
            continue
        if people:
            seen_text = True
        if seen_text and row.kind == "text" and _IN_FULL.match(row.text):
            row.role, seen_text, people = "masthead", False, _INTRODUCES.search(row.text) is not None
            continue
        people = not row.role and _INTRODUCES.search(row.text) is not None
        if row.kind == "label":
            row.role, row.level = "heading", 1
            continue
        if (
            (not seen_text or index in titles)
            and _may_be_title(row)
            and is_title_matter(row, goes_on(rows, index, page))
        ):
            row.role = "masthead"
            row.level = 0 if row.gap == 0 and index > start and rows[index - 1].role == "masthead" else 1
            people = _INTRODUCES.search(row.text) is not None
            continue
        seen_text = True


def _may_be_title(row: Row) -> bool:
    kinds = ("text", "heading", "number", "bullet", "closing", "attendance")
    return row.kind in kinds and not is_moved(row.text)
