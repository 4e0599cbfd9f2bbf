"""Which numbers in mid-line open something: members of a rising series, points that follow each other in order.

A number by itself says nothing here either. It counts when it goes on with others as it would down a page.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

from minutesparse.numerals import readings
from minutesparse.tokens import Token

LONG = 500  # code points: what has marks in mid-line is looked for in longer lines
_REACH = 3  # a series may leave out two numbers

#: What a number or list sign begins like, with the white space before it: few places have to be looked at closely.
_LIKE_A_SIGN = regex.compile(r"[\s—–](?:\*?[\d(\\]|\*?[A-Z]{1,5}[/-]|\*?[a-z]{1,5}+[\\.:)])")
#: A number or list sign, with what it needs behind it.
_SIGN = regex.compile(
    r"""\*?(?:
        (?:(?P<year>(?-i:[A-Z]{1,5}[/-])?\d{1,4}[a-z]?/\d{2,4}(?:/\d{1,3})?)[.:)]?
          |(?P<dotted>\d{1,3}\.\d{1,2})[.:)]?
          |(?P<bare>(?:[A-Z]-)?\d{1,4}[a-z]?)
        )(?=\s+(?:[-–—]\s+)?["“‘'(\[*]*\p{Lu})\s+
      | (?P<point>\d{1,3}|[a-z]|[ivx]{2,5})\\?[.:](?=\s+(?:["“‘'(\[*]*[\p{Lu}\d£$]|\(\w{1,3}\)))\s+
      | \\?\((?P<round>\d{1,2}|[a-z]|[ivx]{2,5}|[A-Z])\\?\)(?=\s|[a-z])\s*+(?=[^\s.,;:)])
      | (?P<half>\d{1,2}|[a-z]|[ivx]{2,5})\\?\)\s+(?=\S)
    )""",
    regex.V1 | regex.X,
)
_DIGITS = regex.compile(r"\d{1,5}")
#: Words that a number belongs to: what they bring is no mark.
_REFERENCE = frozenset([
    "a", "an", "and", "annex", "appendix", "article", "as", "at", "bill", "box", "bullet", "by", "chapter",
    "class", "clause", "condition", "contract", "day", "exhibit", "figure", "file", "for", "form", "from",
    "grade", "group", "highway", "in", "is", "item", "items", "level", "line", "lot", "minute", "minutes",
    "no", "nos", "note", "number", "numbers", "of", "on", "option", "or", "order", "page", "pages", "para",
    "paragraph", "paragraphs", "part", "parts", "per", "phase", "plan", "point", "points", "policy",
    "position", "question", "ref", "reference", "road", "room", "route", "rule", "section", "sections",
    "stage", "step", "table", "tel", "than", "that", "the", "tier", "to", "type", "unit", "until", "version",
    "volume", "was", "ward", "week", "were", "with", "year", "zone",
])  # fmt: skip
#: Short forms: the point behind them ends nothing.
_SHORT = frozenset([
    "app", "art", "cl", "fig", "no", "nos", "p", "para", "paras", "pp", "ref", "s", "sec", "st", "tel", "vol",
])  # fmt: skip
_ENDED = frozenset(".:;!?)]”’\"'—–…")


class Mark(NamedTuple):
    """A place where a line may once have begun."""

    at: int
    behind: int  # where the words behind the sign start
    frame: str  # the sign with its number left open: "(#)", "#.", "#/31"
    number: str
    strong: bool  # what stands before it ends there
    before: str  # the word before it
    referred: bool  # that word speaks of a number: "paragraph (a)"
    line: int  # the length of its line; 0 for a mark that starts one


class Stretch(NamedTuple):
    """A long line: which tokens are its, and its place."""

    first: int
    after: int
    start: int
    end: int


def signs(text: str, found: list[Token], stretches: list[Stretch], shortest: int) -> list[Mark]:
    """The numbers and list signs at the lines' starts and in mid-line; nothing where none stands in mid-line."""
    inner: list[Mark] = []
    for _, after, start, end in stretches:
        if end - start > shortest and text[start] != "|":  # a table keeps its rows
            last = found[after - 1]
            body = last.start + last.body
            for match in _signs_in(text, body, end):
                mark = _sign(text, match, start, end)
                if mark is not None and mark.at > body:
                    inner.append(mark)
    return sorted(inner + _first_signs(found)) if inner else []


def _signs_in(text: str, start: int, end: int) -> Iterator[regex.Match[str]]:
    """The signs of a line behind white space, none inside another."""
    done = start
    for like in _LIKE_A_SIGN.finditer(text, start, end):
        if like.start() + 1 >= done:
            match = _SIGN.match(text, like.start() + 1, end)
            if match is not None:
                done = match.end()
                yield match


def _first_signs(found: list[Token]) -> list[Mark]:
    """The numbers and list signs at the lines' starts."""
    return [
        Mark(
            token.start + token.lead,
            token.start + token.body,
            token.sign.replace("\\", "").replace(token.number, "#", 1),
            token.number,
            strong=True,
            before="",
            referred=False,
            line=0,
        )
        for token in found
        if token.number and token.sign_kind in ("number", "clause")
    ]


def _sign(text: str, match: regex.Match[str], start: int, end: int) -> Mark | None:
    at = match.start()
    lead = text[max(start, at - 40) : at]
    words = lead.split()
    before = words[-1] if words else ""
    plain = before.casefold().strip("(")
    joined = plain in ("and", "or") and len(words) > 1 and words[-2][-1] in ",;"
    apart = len(lead) - len(lead.rstrip()) > 1
    if plain[-1:] == "." and plain[:-1] in _SHORT:
        return None
    referred = plain in _REFERENCE and not joined and not apart
    strong = joined or apart or before[-1:] in _ENDED or match[0][0] == "*"
    kind = match.lastgroup or ""
    number = match[kind]
    frame = {"point": "#.", "round": "(#)", "half": "#)"}.get(kind, "#")
    if not strong and before[-1:] == "," and kind in ("round", "half"):
        strong = True
    return Mark(at, match.end(), frame, number, strong, before, referred, end - start)


# ── numbers that rise through the document ───────────────────────────────────────────────────────


def series(marks: list[Mark]) -> list[Mark]:
    """The members of the rising series that stand in mid-line three times or more in long lines."""
    families: dict[str, list[tuple[tuple[int, ...], Mark]]] = {}
    for mark in marks:
        if mark.frame not in ("(#)", "#)") and not mark.referred:
            for family, values in _values(mark):
                families.setdefault(family, []).append((values, mark))
    found: dict[int, Mark] = {}
    for family, members in families.items():
        if sum(mark.line > LONG for _, mark in members) < 3:
            continue
        chain = _chain(members)
        inner = [mark for mark in chain if mark.line]
        rest = sum(mark.line > 0 and mark.strong for _, mark in members)
        sure = "/" in family or sum(mark.strong for mark in inner) * 2 >= len(inner)
        if sum(mark.line > LONG for mark in inner) >= 3 and sure and len(inner) * 3 >= rest:
            found.update((mark.at, mark) for mark in inner)
    return sorted(found.values())


def _values(mark: Mark) -> list[tuple[str, tuple[int, ...]]]:
    """The series that a number may belong to, and its place in each: "77/20" in "#/20" is (77,)."""
    parts = [(match.start(), match.end(), int(match[0])) for match in _DIGITS.finditer(mark.number)]
    if not parts:
        return []
    if "/" in mark.number:
        return [(f"{mark.number[:start]}#{mark.number[end:]}", (value,)) for start, end, value in parts]
    if "." in mark.number:
        return [("#.#", (parts[0][2], parts[1][2]))] if len(parts) == 2 else []
    return [("#" if mark.frame == "#" else "#.", (parts[0][2],))]


def _chain(members: list[tuple[tuple[int, ...], Mark]]) -> list[Mark]:
    """The longest chain of numbers that rise by one (now and then by two or three)."""
    best: dict[tuple[int, ...], tuple[float, int]] = {}  # by last number: how long, and which member it is
    before: list[int] = []
    top = (0.0, -1)
    for index, (values, mark) in enumerate(members):
        *major, minor = values
        options = [(gap, best.get((*major, minor - gap))) for gap in range(1, _REACH + 1)]
        if major and minor <= 1:
            options.append((1, best.get((major[0] - 1, -1))))
        length, link = 0.0, -1
        for gap, option in options:
            if option is not None and option[0] - 0.3 * (gap - 1) > length:
                length, link = option[0] - 0.3 * (gap - 1), option[1]
        score = (length + 1 + 0.2 * mark.strong, index)
        before.append(link)
        for key in (values, (major[0], -1)) if major else (values,):
            if key not in best or best[key][0] <= score[0]:
                best[key] = score
        top = max(top, score)
    chain: list[Mark] = []
    link = top[1]
    while link >= 0:
        chain.append(members[link][1])
        link = before[link]
    return chain[::-1]


# ── points that follow each other in order ───────────────────────────────────────────────────────


def points(marks: list[Mark], taken: set[int]) -> list[Mark]:
    """The enumerated points in mid-line: (a) … (b) …, 1. … 2. … 3."""
    runs: list[list[Mark]] = []
    open_: list[tuple[str, int, list[Mark]]] = []  # style, last value, the run; outermost first
    for mark in marks:
        if mark.at in taken:
            open_.clear()
            continue
        if mark.frame not in ("(#)", "#)", "#."):
            continue
        styles = [(f"{mark.frame} {name}", value) for name, value in readings(mark.number)]
        for depth in range(len(open_) - 1, -1, -1):
            style, last, run = open_[depth]
            if (style, last + 1) in styles and not mark.referred:
                run.append(mark)
                del open_[depth + 1 :]
                open_[depth] = (style, last + 1, run)
                break
        else:
            starts = [pair for pair in styles if pair[1] == 1] or (styles[-1:] if not mark.line else [])
            style, value = starts[0] if starts else ("", 0)
            same = next((depth for depth, level in enumerate(open_) if level[0] == style), len(open_))
            if starts and not (mark.referred and same < len(open_)):
                del open_[same:]
                runs.append([mark])
                open_.append((style, value, runs[-1]))
                del open_[:-8]
    return [mark for run in runs if _holds(run) for mark in run if mark.line]


def _holds(run: list[Mark]) -> bool:
    """Whether a run is a list, and not numbers that happen to follow each other."""
    inner = [mark for mark in run if mark.line]
    strong = sum(mark.strong for mark in inner)
    if len(run) < 2 or not inner or (run[0].referred and len(run) < 4):
        return False
    if len(run) == 2:
        return run[0].frame != "#." and strong == len(inner)
    apart = len({mark.before for mark in inner}) * 3 > len(inner) * 2  # not "Phase 1. … Phase 2. …"
    return strong * 2 >= len(inner) or (apart and len(inner) * 2 > len(run))
