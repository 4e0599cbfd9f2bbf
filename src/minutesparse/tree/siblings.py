"""Signs that only their siblings can tell from words: initials, street numbers, glyphs read as letters."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

import regex

from minutesparse.numerals import readings
from minutesparse.tree.numbers import ROMAN_END
from minutesparse.tree.rows import Row
from minutesparse.tree.titles import is_caps, known_title, title_score

_USUAL = 2  # lists of a style that make it the document's own
_TITLE = 4  # lines that a title may take
_NEAR = 60  # rows within which a list's next point is looked for
#: How an address ends, or goes on behind a comma.
_STREET = regex.compile(
    r"^(?:[\p{L}.'’-]+\s){0,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|highway|hwy|terrace|square|plaza)\b\.?"
    r"(?:\s(?:[NSEW]{1,2}|north|south|east|west))?(?:,|$)",
    regex.I,
)


def settle_signs(rows: list[Row]) -> None:
    """Turn `M. Fox` and `33 Mill Lane` back into text where no list goes through them."""
    _undo_wrapped(rows)
    last: dict[str, tuple[int, int]] = {}  # style → (row, value) of the last such sign
    doubtful: set[int] = set()
    lists: Counter[str] = Counter()  # how many lists of the style go beyond their first point
    for index, row in enumerate(rows):
        if row.number is None or row.role or row.kind not in ("number", "clause"):
            continue
        for style, value in _readings(row):
            before = last.get(style)
            follows = before is not None and index - before[0] <= _NEAR and value == before[1] + 1
            if follows and before is not None:
                doubtful.discard(before[0])
            elif style.startswith("bare") or (style.endswith(" A") and len(row.number) == 1):
                doubtful.add(index)
            last[style] = (index, value)
            if follows:
                lists[style] += value == 2
                doubtful.discard(index)
                break
    usual = lists["letter A"] >= _USUAL
    for index in doubtful:
        if not _stays(rows, index, usual):
            row = rows[index]
            row.kind = "bullet" if row.glyph else row.inner or "text"
            row.reword(f"{row.marker} {row.text}")
            row.body -= len(row.marker) + 1
            row.number, row.marker = None, row.glyph


def _stays(rows: list[Row], index: int, usual: bool) -> bool:
    """Whether a sign without siblings is a number all the same; `usual` where the document's lists open with A."""
    row = rows[index]
    if not row.text or row.hashes or row.bold or _is_one(rows, index):
        return True
    several = row.words > 1 or known_title(row.text)
    if row.kind == "number":
        if _STREET.search(row.text):
            return False
        if row.gap and title_score(row.text) > 0.5 and not row.text[-1:].isdigit() and several:
            return True  # set apart and title-like: a number whose neighbours are not in the text
        return row.marker != row.number  # bare: an address or a quantity rather than a list's number
    if is_caps(row.text) and several:
        return True  # no person is called so: a title in capitals
    return row.number == "A" and _is_lone_point(rows, index, usual)


def _undo_wrapped(rows: list[Row]) -> None:
    """A number that a wrap brought to the start of its line ends the sentence before it: alone there, or a sum."""
    for before, row in itertools.pairwise(rows):
        if row.kind != "number" or row.gap or row.role or before.role or row.marker[0] == "(" or before.words <= 5:
            continue
        alone = not row.text and (before.text[-1].isalnum() or before.text[-1] in ",-–") and not is_caps(before.text)
        if alone or before.text[-1] in "£$€":
            row.kind, row.body = "text", row.start
            row.reword(f"{row.marker} {row.text}".rstrip())
            row.number, row.marker = None, ""


def _readings(row: Row) -> list[tuple[str, int]]:
    number = row.number or ""
    if row.kind == "number":
        if number[:1].isalpha() and number.isalnum():
            letters = number.rstrip("0123456789")
            return [(f"bare {letters}", int(number[len(letters) :]))]
        bare = number.isdecimal() and row.marker == number
        return [("bare", int(number))] if bare and len(number) < 5 else []
    if row.marker.startswith("(") or row.marker.endswith(")"):
        return []
    case = "A" if number.isupper() else "a"
    return [
        (f"{name} {case}", value)
        for name, value in readings(number)
        if name != "decimal" and not (name == "roman" and value >= ROMAN_END)
    ]


def _is_one(rows: list[Row], index: int) -> bool:
    """`I.` or `l.` read for 1: the next numbered line is 2."""
    if rows[index].number not in ("I", "l", "i"):
        return False
    for row in rows[index + 1 : index + 12]:
        if row.number is not None:
            return row.number == "2"
    return False


def _is_lone_point(rows: list[Row], index: int, usual: bool) -> bool:
    """`A.` right under a numbered title: its only point, set deeper, or where `usual` says that items have such."""
    above = index - 1
    while above > 0 and (rows[above].role or (usual and rows[above].number is None and index - above < _TITLE)):
        above -= 1
    over = rows[above] if above >= 0 else None
    return over is not None and over.number is not None and (usual or 0 <= over.indent < rows[index].indent)


_READ_AS = regex.compile(r"(?P<glyph>[¢©®«»¤°]|e(?=\s+\p{Lu}))\s+(?=\S)", regex.V1)  # what a glyph is read as
_CLOSE = 4  # rows from one line with such a sign to the next
_ENOUGH = {"e": 3}  # a letter needs more of them than a sign
_ENOUGH_SIGNS = 2
_Sign = tuple[Row, regex.Match[str]]


def settle_glyphs(rows: Sequence[Row]) -> None:
    """Turn lines such as "¢ a bench" and "e A bench" into bullets where several stand together."""
    run: list[_Sign] = []
    last = 0
    for index, row in enumerate(rows):
        found = _READ_AS.match(row.text) if row.text[1:2] == " " and row.kind == "text" and not row.role else None
        if found is None:
            continue
        if run and (index - last > _CLOSE or row.text[0] != run[0][0].text[0]):
            _make_bullets(run)
            run = []
        run.append((row, found))
        last = index
    _make_bullets(run)


def _make_bullets(run: Sequence[_Sign]) -> None:
    """Make bullets of lines that open with the same sign, if they are enough."""
    if not run or len(run) < _ENOUGH.get(run[0][0].text[0], _ENOUGH_SIGNS):
        return
    for row, found in run:
        row.kind, row.marker = "bullet", found["glyph"]
        row.body += found.end()
        row.reword(row.text[found.end() :])
