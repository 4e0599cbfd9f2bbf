"""Who voted how, where it is printed as a table."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from minutesparse.dialects import VOTE_OPTIONS
from minutesparse.facts.rolls import NOBODY, Ballot, names_in
from minutesparse.facts.rows import Rows
from minutesparse.model import Option


def read_table(raw: str, indent: int = 0) -> tuple[Ballot, ...]:
    """The votes of a printed table: sides over names or over marks, a name and a vote in each row, or lines
    `Name: +1`. The first line stands `indent` columns in.

    >>> [(ballot.option, ballot.name) for ballot in read_table("Jo Fox | Yes |\\nAl Ash | No |\\n")]
    [('yes', 'Jo Fox'), ('no', 'Al Ash')]
    """
    marked = _marked(raw, indent) if _MARK.search(raw) else ()
    if marked or raw.count("|") > 3:
        return marked or _named(raw) or _columns(raw)
    return _named(raw) or (_signed(raw) if "+1" in raw else _side_by_side(raw, indent))


# ── a name and a vote in each row ────────────────────────────────────────────────────────────────

_NAMED = regex.compile(
    r"(?m)^\|?[ \t]*(?:(?P<name>\p{Ll}{0,3}\p{Lu}[^|\n\r:]{2,50}?)[ \t]*[|:]|"
    r"(?P<name>\p{Ll}{0,3}\p{Lu}[\p{L}.'’-]*+(?:[ ][\p{L}.'’]+){0,4}?)(?:[ \t][-–—])?[ \t])[ \t]*"
    r"(?P<vote>(?i:yes|yeas?|ayes?|no|nays?|abstain(?:ed|s)?|absent|recused|excused|not voting))[ \t]*(?:\||$)"
)


def _named(raw: str) -> tuple[Ballot, ...]:
    ballots = []
    for found in _NAMED.finditer(raw):
        cue = _HEAD.fullmatch(found["vote"])
        if cue is not None and _HEAD.fullmatch(found["name"]) is None:
            ballots.append(Ballot(cue.value, found["vote"], found["name"], *found.span("name")))  # type: ignore[arg-type]
    return tuple(ballots) if len(ballots) > 1 else ()


# ── marks under their sides ──────────────────────────────────────────────────────────────────────

_MARK = regex.compile(r"(?<=[\s|])[xX✓✔√](?=[\s|]|$)")
_WORD = regex.compile(r"[^\s|]+")


def _marked(raw: str, indent: int) -> tuple[Ballot, ...]:
    """Names with a mark under the side each took ("Jo Fox     X" under "Ayes"), or in its cell."""
    sides: list[tuple[int, Option | None, str]] = []
    ballots = []
    sign = _sign(raw)
    for line, at in _lines(raw):
        heads = [
            (_place(line, *word.span(), sign) + (0 if at or "|" in line else indent), _HEAD.fullmatch(word[0]), word[0])
            for word in _WORD.finditer(line)
        ]
        marks = list(_MARK.finditer(line))
        if not marks and sum(cue is not None for _, cue, _ in heads) > 1:
            sides = [(place, cue.value if cue else None, words) for place, cue, words in heads]  # type: ignore[misc]
        name = line[: marks[0].start()].strip("| \t\xa0").partition("|")[0].rstrip() if sides and marks else ""
        start = at + line.find(name)
        for mark in marks if name[:1].isupper() else ():
            _, option, words = min(sides, key=lambda side: abs(side[0] - _place(line, *mark.span(), sign)))
            if option:
                ballots.append(Ballot(option, words, name, start, start + len(name)))
    return tuple(ballots)


def _place(line: str, start: int, end: int, sign: str) -> int:
    """Where a word stands: in which cell, behind how many tabs, or in which column of the page."""
    return line.count(sign, 0, start) if sign else (start + end) // 2


def _sign(raw: str) -> str:
    """What sets a table's cells apart; nothing where white space alone does."""
    return "|" if "|" in raw else "\t" if "\t" in raw else ""


# ── columns and signs ────────────────────────────────────────────────────────────────────────────

_HEAD = Rows(VOTE_OPTIONS)
_SIGNED = regex.compile(r"(?m)^[>\s]*+\*?([^\n:*]{2,60}?)\s*:\*?\s*([+-]?[01])\.?\s*$")
_SIGNS: dict[str, Option] = {"+1": "yes", "1": "yes", "-1": "no", "0": "abstain", "+0": "abstain", "-0": "abstain"}


def _columns(raw: str) -> tuple[Ballot, ...]:
    options: list[tuple[Option, str] | None] = []
    ballots: list[Ballot] = []
    for line, at in _lines(raw):
        cells = _cells(line, at)
        if cells and (not options or ":" in line):
            heads = [(_HEAD.fullmatch(words.strip(" :*")), words.strip(" :*")) for words, _, _ in cells]
            row = _row_head(cells[0][0])
            others = not any(cue for cue, _ in heads[1:]) and any(words for words, _, _ in cells[1:])
            if row and others:
                for _, start, end in cells[1:]:
                    ballots += [Ballot(*row, raw[a:b], a, b) for a, b in _voters(raw, start, end)]
                continue
            if any(cue for cue, _ in heads):
                options = [(cue.value, words) if cue else None for cue, words in heads]  # type: ignore[misc]
                continue
        for option, (words, start, end) in zip(options, cells, strict=False):
            if option and any(map(str.isalpha, words)) and not NOBODY.match(words):
                ballots.append(Ballot(*option, words, start, end))
    return tuple(ballots)


_COUNT = regex.compile(r"\(\s*\d{1,3}\s*\)\Z")
_SIGNS_BEHIND = regex.compile(r"(?<![\s:*])[\s:*]++\Z")


def _row_head(words: str) -> tuple[Option, str] | None:
    """The option that a row's first cell names ("Yeas: (2)"), the number behind it left off."""
    label = _COUNT.sub("", _SIGNS_BEHIND.sub("", words)).rstrip().removesuffix(":").strip(" *")
    cue = _HEAD.fullmatch(label)
    return (cue.value, label) if cue else None  # type: ignore[return-value]


def _voters(raw: str, start: int, end: int) -> list[tuple[int, int]]:
    return [] if start == end or NOBODY.match(raw, start, end) else names_in(raw, start, end)


def _lines(raw: str) -> Iterator[tuple[str, int]]:
    at = 0
    for line in raw.splitlines(keepends=True):
        yield line, at
        at += len(line)


def _cells(line: str, at: int) -> list[tuple[str, int, int]]:
    """The cells of a pipe row with their offsets; none where the line is no row."""
    cells = []
    start = line.find("|") + 1
    while start and (stop := line.find("|", start)) >= 0:
        words = line[start:stop]
        left = at + start + len(words) - len(words.lstrip())
        cells.append((words.strip(), left, left + len(words.strip())))
        start = stop + 1
    return cells


# ── sides beside each other, with names below ────────────────────────────────────────────────────

_CELL = regex.compile(r"\S(?:[^\t\n]*?\S)?(?=\t|\s{3}|\s*$)")


def _side_by_side(raw: str, indent: int) -> tuple[Ballot, ...]:
    """Names in columns, set apart by tabs or wide gaps, under the sides: each is the nearest head's."""
    heads: list[tuple[int, tuple[Option, str]]] = []
    ballots: list[Ballot] = []
    sign = _sign(raw)
    for line, at in _lines(raw):
        cells = list(_CELL.finditer(line))
        places = [_place(line, *cell.span(), sign) + (0 if at else indent) for cell in cells]
        if len(heads) < 2:
            sides = [_row_head(cell[0]) for cell in cells]
            heads = [(place, side) for place, side in zip(places, sides, strict=True) if side] if all(sides) else []
            continue
        against = any("motion" in words.casefold() for _, (_, words) in heads)  # who is for the amendment is not for it
        for place, cell in zip(places, cells, strict=True):
            option, words = min(heads, key=lambda head: abs(head[0] - place))[1]
            option = "no" if against and "amendment" in words.casefold() else option
            ballots.append(Ballot(option, words, cell[0], at + cell.start(), at + cell.end()))
    return tuple(ballots)


def _signed(raw: str) -> tuple[Ballot, ...]:
    return tuple(
        Ballot(_SIGNS[found[2]], found[2], found[1], *found.span(1))
        for found in _SIGNED.finditer(raw)
        if found[2] in _SIGNS
    )
