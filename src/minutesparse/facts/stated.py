"""Lists that say of each person whether they were there: "Jo Fox – present", "| Jo Fox | Absent (excused) |"."""

from __future__ import annotations

import regex

from minutesparse.dialects.cue import Cue
from minutesparse.facts.name_words import is_office
from minutesparse.facts.rows import Rows

_STATUS = Rows(
    (
        Cue(
            "here",
            r"present(?: remotely)?|late|arrived late",
            "present",
            examples=("Present",),
            not_examples=("Chair",),
        ),
        Cue(
            "remote", r"remote|online|(?:via )?zoom", "present, remote", examples=("Remote",), not_examples=("Present",)
        ),
        Cue("away", r"absent|not present", "absent", examples=("Absent",), not_examples=("Present",)),
        Cue("sorry", r"apolog(?:y|ies)|excused", "apologies", examples=("Apologies",), not_examples=("Absent",)),
    )
)
_LINE = regex.compile(r"[^\r\n]+")
_CELL = regex.compile(r"[^\s|:–—](?:[^|:–—\t]*?[^\s|:–—])?(?=\s*+(?:[|:–—]|$)|\t|\s{3}|\s-\s)")
_FEWEST = 3


def read_stated(text: str) -> list[tuple[str, int, int]]:
    """Status and place of each name, its office too where one is printed beside it.

    Only where three lines or more, and most of the block, state one, or under two labels side by side; else nothing.
    """
    found: list[tuple[str, int, int]] = _beside(text)
    if found:
        return found
    lines = 0
    for line in _LINE.finditer(text):
        cells = list(_CELL.finditer(text, line.start(), line.end()))
        lines += bool(cells)
        while len(cells) > 2 and cells[-1][0][0].isdigit():
            cells.pop()  # when they came
        won = _STATUS.fullmatch(cells[-1][0].partition(" (")[0].strip(" .*-")) if len(cells) > 1 else None
        if won is not None and not any(map(str.isdigit, cells[0][0])):
            end = cells[1].end() if len(cells) > 2 and is_office(cells[1][0]) else cells[0].end()
            found.append((won.value, cells[0].start(), end))
    return found if len(found) >= _FEWEST and len(found) * 2 >= lines else []


#: "MEMBERS PRESENT        MEMBERS ABSENT" over two columns of names.
_LABELS = regex.compile(
    r"[ \t]*+[^\r\n:]{0,40}?\bpresent:?[ \t]{3,}(?P<away>[^\r\n:]{0,40}?\b(?:absent|excused)):?[ \t]*+[\r\n]",
    regex.IGNORECASE,
)
_NAMES = regex.compile(r"\S(?:[ \t]{0,2}\S)*+")
_OFF = 4  # columns that a name may stand left of its label


def _beside(text: str) -> list[tuple[str, int, int]]:
    """Status and place of the names in two columns, each under its label."""
    labels = _LABELS.match(text)
    if labels is None:
        return []
    column = labels.start("away") - _OFF
    return [
        ("absent" if cell.start() - line.start() >= column else "present", *cell.span())
        for line in _LINE.finditer(text, labels.end())
        for cell in _NAMES.finditer(text, *line.span())
    ]
