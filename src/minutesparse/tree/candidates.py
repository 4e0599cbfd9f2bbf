"""Every numbered line as a candidate for an item: its style, its value, how much it reads like a title."""

from __future__ import annotations

import itertools

import regex
from attrs import define

from minutesparse.numerals import readings
from minutesparse.tree.alone import title_below, titles_over
from minutesparse.tree.draft import Head
from minutesparse.tree.numbers import ROMAN_END, family_of, values_of
from minutesparse.tree.rows import Row
from minutesparse.tree.run_in import sentence_in
from minutesparse.tree.titles import SENTENCE_END, VERB, known_title, title_score
from minutesparse.tree.wrap import is_pipe

_TITLE_CUT = regex.compile(r"(.{4,90}?)(?::|\s[-–—])\s+\S")

#: What stands behind a dotted number as the record itself: "2.1 None.", "5.1.1 Insurance £432.10", a date.
_ANSWER = regex.compile(
    r"(?:none|nil|n/a|noted|agreed|(?:none|nothing)\s\w+(?:\s\w+)?)\W*|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s.{0,60}|.{3,80}\s£[\d,.]+"
    r"|.{10,300}[.;]\s+action(?:\s+by)?:.{1,60}",
    regex.I,
)
_DECIDED = frozenset(["resolution", "recommendation", "motion", "vote_event"])
_UNDER = frozenset(
    ["text", "motion", "resolution", "clause", "bullet"]
)  # what may stand under a number without a title
_RUN_IN = 200  # characters in which a sentence may begin behind a title


@define
class Candidate:
    """A numbered row that may be the heading of an item."""

    index: int
    number: str
    family: str
    values: tuple[int, ...]
    weight: float
    title_row: int  # the row that holds the title: its own, or the one below; -1 where there is none
    score: float = 0.0
    before: Candidate | None = None
    anew: bool = False  # the first one behind the close of a meeting
    bold: bool = False


def candidates_of(rows: list[Row]) -> list[Candidate]:
    """The candidates in order, weighed; Roman section headings are marked as headings and left out."""
    numbered = [index for index, row in enumerate(rows) if row.number is not None]
    over = titles_over(rows, numbered)
    found = _without_sections(rows, [made for index in numbered if (made := _candidate(rows, index, over))])
    for one in found:
        one.bold = rows[one.index].bold or rows[one.index].run_in
    for one, after in itertools.pairwise(found):
        after.anew = any(row.kind == "closing" for row in rows[one.index + 1 : after.index])
    _settle_years(found)
    _weigh_lists([one for one in found if len(one.values) == 1], rows)
    return found


def head_of(rows: list[Row], one: Candidate, level: int) -> Head:
    """The heading that a chosen number makes with the title beside, over or under it."""
    if 0 <= one.title_row < one.index:
        return Head(list(range(one.title_row, one.index + 1)), rows[one.index].number, level)
    taken = [one.index] if one.title_row in (one.index, -1) else list(range(one.index, one.title_row + 1))
    taken = [index for index in taken if rows[index].role != "furniture"]
    return Head(taken, rows[one.index].number, level)


def _without_sections(rows: list[Row], candidates: list[Candidate]) -> list[Candidate]:
    """Roman numbers right over a 1 head sections; they become headings and leave the contest."""
    over = [
        one
        for one, after in itertools.pairwise(candidates)
        if one.family == "roman"
        and after.family != "roman"
        and after.values[0] == 1
        and after.index - one.title_row <= 2
    ]
    if len(over) < 2 or len(over) * 5 < sum(one.family == "roman" for one in candidates) * 4:
        return candidates
    for one in over:
        rows[one.index].role, rows[one.index].level = "heading", 1
    return [one for one in candidates if not rows[one.index].role]


def _candidate(rows: list[Row], index: int, over: dict[int, int]) -> Candidate | None:
    row = rows[index]
    if row.number is None or row.role or row.kind not in ("number", "clause") or row.glyph or is_pipe(row):
        return None
    family = family_of(row)
    if family == "bracket" and row.kind == "clause":
        return None
    if row.kind == "clause":
        read = dict(readings(row.number))
        if "decimal" in read:
            values: tuple[int, ...] = (read["decimal"],)
        elif row.number.isupper() and read.get("roman", ROMAN_END) < ROMAN_END and row.marker[-1:] != ")":
            values, family = (read["roman"],), "roman"
        else:
            return None
    else:
        values = values_of(row.number)
    if row.text:
        weight = max(-0.7, title_score(lead_of(row.text), row.bold), 0.25 if known_title(row.text) else -1.0)
        if is_told(row) or (len(values) > 1 and row.kind == "number" and _ANSWER.fullmatch(row.text)):
            weight = min(weight, -0.3)
        if row.kind == "number" and row.number[0].isalpha():
            weight = max(weight, 0.25)  # a code of the council's own counts no list
        return Candidate(index, row.number, family, values, weight - 0.2, index)
    above = over.get(index, -1)
    if above >= 0:
        return Candidate(index, row.number, family, values, title_score(rows[above].text, rows[above].bold), above)
    below = -1 if _in_column(rows, index) else title_below(rows, index)
    if below < 0:
        part = len(values) > 1
        told = (family == "point" or part) and _text_under(rows, index)
        return Candidate(index, row.number, family, values, 0.1 if told and part else -0.45, index if told else -1)
    weight = title_score(rows[below].text, rows[below].bold)
    return Candidate(index, row.number, family, values, weight + 0.05, below)


def is_told(row: Row) -> bool:
    """Whether running text or a decision stands behind the number, and no title before it."""
    if row.inner in _DECIDED:
        return row.words > 12 or row.text.endswith((":", "-", "–", "that")) or VERB.search(row.text) is not None
    return row.words > 6 and row.text.rstrip(" _").endswith(".") and VERB.search(lead_of(row.text)) is not None


def _text_under(rows: list[Row], index: int) -> bool:
    """Whether text without a title stands under a number alone, or its first part: 4. / 4.1."""
    after = rows[index + 1] if index + 1 < len(rows) else None
    if after is None:
        return False
    if after.number is not None and after.number.startswith(f"{rows[index].number}."):
        return True
    before = rows[index - 1] if index else None
    own = before is not None and (rows[index].number or "").startswith(f"{before.number}.")
    return after.kind in _UNDER and (own or not _in_column(rows, index))


def _in_column(rows: list[Row], index: int) -> bool:
    """Whether another number stands alone right before or after: a column torn from its titles. 5. over 5.1 is none."""
    own = f"{rows[index].number}."
    for step in (-1, 1):
        other = rows[index + step] if 0 <= index + step < len(rows) else None
        alone = other is not None and other.kind == "number" and not other.text and not other.role
        if other is not None and alone and not own.startswith(f"{other.number}."):
            return True
    return False


def lead_of(text: str) -> str:
    """The part of a numbered line that would be its title: up to a colon or dash that text follows."""
    head = text[:96]
    cut = _TITLE_CUT.match(text) if ":" in head or "-" in head or "–" in head or "—" in head else None
    stop = SENTENCE_END.search(text, 0, 90) if "." in head or "?" in head or "!" in head else None
    if stop and (not cut or stop.start() < len(cut[1])) and text.count(" ", 0, stop.start()) < 8:
        return text[: stop.start()]
    if cut:
        return cut[1]
    return text[: sentence_in(text[:_RUN_IN]) or None] if len(text) > 60 else text


def _settle_years(candidates: list[Candidate]) -> None:
    """Which parts of "77/21" or "14/010/1" count: those that change from item to item; the rest is the year."""
    codes = [one for one in candidates if one.number.isalnum() and one.number[0].isalpha() and one.values[0] > 100]
    if len(codes) > 2 and len({one.number[-2:] for one in codes}) == 1:  # "AM119", "AM219": the slash is lost
        for one in codes:
            one.family, one.values = "year", (one.values[0] // 100,)
    for length in (2, 3):
        dated = [one for one in candidates if one.family == "year" and len(one.values) == length]
        changing = [part for part in range(length) if len({one.values[part] for one in dated}) > 1] or [0]
        for one in dated:
            one.values = tuple(one.values[part] for part in changing[-2:])


def _weigh_lists(candidates: list[Candidate], rows: list[Row]) -> None:
    """Numbers that follow each other line by line, with nothing under them, are a list rather than items."""
    for one, after in itertools.pairwise(candidates):
        if one.family == "year":
            continue  # no list inside an item counts so
        if after.values[0] == one.values[0] + 1 and after.family == one.family and one.title_row == one.index:
            bare = rows[one.index].words < 14
            if bare and all(rows[index].role or rows[index].number for index in range(one.index + 1, after.index)):
                one.weight -= 0.35
