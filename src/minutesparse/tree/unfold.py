"""Long lines → the lines they once were: structure marks in mid-line start a line of their own.

A scraper that loses line breaks leaves whole pages on one line. Where a line is long and marks follow each
other in it as they would down a page, its tokens are made anew, as if each mark opened a line. A long
paragraph without such marks stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import regex

from minutesparse.lines import SPACE
from minutesparse.markers import MARKERS, first_match, readings
from minutesparse.tokens import Token, tokenize

_LONG = 500  # code points: what has marks in mid-line is looked for in longer lines
_MEDIUM = 160  # in a document whose line breaks are lost, lines from this length on are looked at
_REACH = 3  # a series may leave out two numbers
_WINDOW = 160  # how much of the text behind a place is shown to the marker table

#: A number or list sign behind white space, with what it needs behind it.
_SIGN = regex.compile(
    r"""(?<![^\s—–])(?=[*\\(\p{Lu}\da-z])\*?(?:
        (?:(?P<year>(?-i:[A-Z]{1,5}[/-])?\d{1,4}[a-z]?/\d{2,4}(?:/\d{1,3})?)[.:)]?
          |(?P<dotted>\d{1,3}\.\d{1,2})[.:)]?
          |(?P<bare>(?:[A-Z]-)?\d{1,4}[a-z]?)
        )(?=\s+(?:[-–—]\s+)?["“‘'(\[*]*\p{Lu})\s+
      | (?P<point>\d{1,3}|[a-z]|[ivx]{2,5})\\?[.:](?=\s+["“‘'(\[*]*[\p{Lu}\d£$])\s+
      | \\?\((?P<round>\d{1,2}|[a-z]|[ivx]{2,5}|[A-Z])\\?\)(?=\s|[a-z])\s*+(?=[^\s.,;:)])
      | (?P<half>\d{1,2}|[a-z]|[ivx]{2,5})\\?\)\s+(?=\S)
    )""",
    regex.V1 | regex.X,
)
#: Words that a number belongs to: what they bring is no mark.
_REFERENCE = frozenset(
    """a an and annex appendix article as at bill box bullet by chapter class clause condition contract day exhibit
    figure file for form from grade group highway in is item items level line lot minute minutes no nos note number
    numbers of on option or order page pages para paragraph paragraphs part parts per phase plan point points policy
    position question ref reference road room route rule section sections stage step table tel than that the tier to
    type unit until version volume was ward week were with year zone""".split()
)
_SHORT = frozenset("app art cl fig no nos p para paras pp ref s sec st tel vol".split())  # with a point, they end nothing
_ENDED = frozenset(".:;!?)]”’\"'—–…")
_GLYPH_ROW = next(row.pattern for row in MARKERS if row.name == "bullet glyph")
_GLYPH = regex.compile(rf"(?<!\S)(?:{_GLYPH_ROW})(?<=[\s\xa0])(?=\S)", regex.V1 | regex.X)
_PARTING = frozenset("·»›→⇒")  # glyphs that also part the words of a menu
_SECOND_GLYPH = regex.compile(r"(?<=\s)o\s+(?=[\p{Lu}\d])")
_HYPHEN = regex.compile(r"(?<=\s)-\s+(?=\p{Lu})")
_PRICED = regex.compile(r"(?:[.;:!?)]|\d[.,]\d\d)\s+$")
#: Where a wording may open a block: capitals that stand out, or a sentence's first word.
_CAPITALS = regex.compile(r"(?<![A-Z]{2}[.,;:]?\s)(?<=\s)(?:It\s+was\s+(?:\w+ly\s+)?)?[A-Z]{4,}\b")
_SENTENCE = regex.compile(r"(?<=[.:;!?)”\"]\s{1,4}|\s\s)(?=\p{Lu})|(?<=\s)(?=(?:The\s+)?[Mm]eeting\s+\w+)|(?<=\s)(?=Signed[:._…])")
_LABEL = regex.compile(r"(?<=\s)(?=\p{Lu}[^:.;\d]{2,45}:\s)")


class _Mark(NamedTuple):
    """A place where a line may once have begun."""

    at: int
    behind: int  # where the words behind the sign start
    frame: str  # the sign with its number left open: "(#)", "#.", "#/31"
    number: str
    strong: bool  # what stands before it ends there
    before: str  # the word before it
    referred: bool  # that word speaks of a number: "paragraph (a)"
    line: int  # the length of its line; 0 for a mark that starts one


class _Stretch(NamedTuple):
    """A physical line: its tokens and its place."""

    first: int
    after: int
    start: int
    end: int


def unfold(text: str, tokens: Iterable[Token]) -> Iterator[Token]:
    """The tokens, with those of long lines that hold several marks made anew, mark by mark.

    >>> long = "1. Budget " + "Spending was discussed. " * 20 + "2. Trees A tree fell. 3. Roads A road broke. 4. Close"
    >>> [token.marker for token in unfold(long, tokenize(long))]
    ['1.', '2.', '3.', '4.']
    """
    found = list(tokens)
    if not any(len(token.text) > _LONG for token in found):
        yield from found
        return
    stretches = _stretches(found)
    cuts = _cuts(text, found, stretches)
    for stretch in stretches:
        places = cuts.get(stretch.start)
        if places:
            yield from _anew(text, stretch, places)
        else:
            yield from found[stretch.first : stretch.after]


def _stretches(found: list[Token]) -> list[_Stretch]:
    made: list[_Stretch] = []
    first = 0
    for index, token in enumerate(found):
        if token.text[-1] in "\n\r" or index + 1 == len(found):
            made.append(_Stretch(first, index + 1, found[first].start, token.end))
            first = index + 1
    return made


def _anew(text: str, stretch: _Stretch, places: list[int]) -> Iterator[Token]:
    """The tokens of one long line, cut at `places`; a star before a number is mark-up."""
    for start, end in zip([stretch.start, *places], [*places, stretch.end], strict=True):
        skip = int(text[start] == "*" and text[start + 1 : start + 2].isdigit() and start > stretch.start)
        for token in tokenize(text[start + skip : end]):
            if token.start or not skip:
                yield token._replace(start=token.start + start + skip)
            else:
                yield token._replace(start=start, text="*" + token.text, lead=token.lead + 1, body=token.body + 1)


def _cuts(text: str, found: list[Token], stretches: list[_Stretch]) -> dict[int, list[int]]:
    """Where each long line is cut, by the line's start."""
    long = sum(stretch.end - stretch.start for stretch in stretches if stretch.end - stretch.start > 2 * _LONG)
    marks = _signs(text, found, stretches, _LONG)
    folded = long * 3 > len(text) * 2
    if not folded and len(marks) == 0:
        return _cut_lines(text, stretches, [], _LONG, None)
    series = _series(_signs(text, found, stretches, _MEDIUM))
    shortest = _MEDIUM if series or folded else _LONG
    marks = _signs(text, found, stretches, shortest)
    kept = [*series, *_points(marks, {mark.at for mark in series})]
    opened = min((mark.at for mark in series), default=len(text)) if series or folded else None
    return _cut_lines(text, stretches, kept, shortest, opened)


def _signs(text: str, found: list[Token], stretches: list[_Stretch], shortest: int) -> list[_Mark]:
    """The numbers and list signs at the lines' starts and in mid-line; nothing where none stands in mid-line."""
    marks: list[_Mark] = []
    inner = 0
    for first, after, start, end in stretches:
        body = start
        for token in found[first:after]:
            body = token.start + token.body
            if token.number and token.kind in ("number", "clause"):
                at = token.start + token.lead
                frame = token.marker.replace("\\", "").replace(token.number, "#", 1)
                marks.append(_Mark(at, body, frame, token.number, True, "", False, 0))
        if end - start > shortest:
            for match in _SIGN.finditer(text, body, end):
                mark = _sign(text, match, start, end)
                if mark is not None and mark.at > body:
                    marks.append(mark)
                    inner += 1
    return marks if inner else []


def _sign(text: str, match: regex.Match[str], start: int, end: int) -> _Mark | None:
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
    return _Mark(at, match.end(), frame, number, strong, before, referred, end - start)


# ── numbers that rise through the document ───────────────────────────────────────────────────────


def _series(marks: list[_Mark]) -> list[_Mark]:
    """The members of the rising series that stand in mid-line three times or more in long lines."""
    families: dict[str, list[tuple[tuple[int, ...], _Mark]]] = {}
    for mark in marks:
        if mark.frame not in ("(#)", "#)") and not mark.referred:
            for family, values in _values(mark):
                families.setdefault(family, []).append((values, mark))
    found: dict[int, _Mark] = {}
    for family, members in families.items():
        if sum(mark.line > _LONG for _, mark in members) < 3:
            continue
        chain = _chain(members)
        inner = [mark for mark in chain if mark.line]
        rest = sum(mark.line > 0 and mark.strong for _, mark in members)
        sure = "/" in family or sum(mark.strong for mark in inner) * 2 >= len(inner)
        if sum(mark.line > _LONG for mark in inner) >= 3 and sure and len(inner) * 3 >= rest:
            found.update((mark.at, mark) for mark in inner)
    return sorted(found.values())


def _values(mark: _Mark) -> list[tuple[str, tuple[int, ...]]]:
    """The series that a number may belong to, and its place in each: "77/20" in "#/20" is (77,)."""
    parts = [(match.start(), match.end(), int(match[0])) for match in regex.finditer(r"\d{1,5}", mark.number)]
    if not parts:
        return []
    if "/" in mark.number:
        return [(f"{mark.number[:start]}#{mark.number[end:]}", (value,)) for start, end, value in parts]
    if "." in mark.number:
        return [("#.#", (parts[0][2], parts[1][2]))] if len(parts) == 2 else []
    return [("#" if mark.frame == "#" else "#.", (parts[0][2],))]


def _chain(members: list[tuple[tuple[int, ...], _Mark]]) -> list[_Mark]:
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
    chain: list[_Mark] = []
    link = top[1]
    while link >= 0:
        chain.append(members[link][1])
        link = before[link]
    return chain[::-1]


# ── points that follow each other in order ───────────────────────────────────────────────────────


def _points(marks: list[_Mark], taken: set[int]) -> list[_Mark]:
    """The enumerated points in mid-line: (a) … (b) …, 1. … 2. … 3."""
    runs: list[list[_Mark]] = []
    open_: list[tuple[str, int, list[_Mark]]] = []  # style, last value, the run; outermost first
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


def _holds(run: list[_Mark]) -> bool:
    """Whether a run is a list, and not numbers that happen to follow each other."""
    inner = [mark for mark in run if mark.line]
    strong = sum(mark.strong for mark in inner)
    if len(run) < 2 or not inner or (run[0].referred and len(run) < 4):
        return False
    if len(run) == 2:
        return run[0].frame != "#." and strong == len(inner)
    return strong * 2 >= len(inner) or len({mark.before for mark in inner}) * 3 > len(inner) * 2


# ── from marks to cuts ───────────────────────────────────────────────────────────────────────────


def _cut_lines(
    text: str, stretches: list[_Stretch], marks: list[_Mark], shortest: int, opened: int | None
) -> dict[int, list[int]]:
    """The cuts of each line; wordings count only in a document whose line breaks are lost (`opened` is set)."""
    cuts: dict[int, list[int]] = {}
    queue = iter(sorted(marks))
    mark = next(queue, None)
    for _, _, start, end in stretches:
        if end - start <= shortest:
            continue
        places: list[tuple[int, int]] = []
        while mark is not None and mark.at < end:
            if mark.at > start and first_match(text[mark.at : mark.at + _WINDOW].lstrip("*")) is not None:
                places.append((mark.at, mark.behind))
            mark = next(queue, None)
        places += _bullets(text, start, end)
        if opened is not None:
            places += _wordings(text, start, end, sorted(places), opened)
        elif len(places) < 2:
            continue
        kept: list[int] = []
        behind = start
        for place, after in sorted(places):
            if regex.search(r"\w", text[behind:place]):
                kept.append(place)
                behind = after
        if kept:
            cuts[start] = kept
    return cuts


def _bullets(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The bullets of a line, where a glyph comes again in it."""
    glyphs: dict[str, list[tuple[int, int]]] = {}
    for match in _GLYPH.finditer(text, start, end):
        glyphs.setdefault(match[0][0], []).append(match.span())
    found: list[tuple[int, int]] = []
    for glyph, places in glyphs.items():
        mean = (places[-1][0] - places[0][0]) / max(1, len(places) - 1)
        if len(places) >= 2 and mean >= (40 if glyph in _PARTING else 8):
            found += places
    if found:
        second = [match.span() for match in _SECOND_GLYPH.finditer(text, min(found)[0], end)]
        found += second if len(second) >= 2 else []
    return found + _hyphens(text, start, end)


def _hyphens(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Runs of three hyphens or more that each open a point: what stands before them is complete."""
    found: list[tuple[int, int]] = []
    run: list[tuple[int, int]] = []
    for match in _HYPHEN.finditer(text, start, end):
        whole = _PRICED.search(text[max(start, match.start() - 8) : match.start()]) is not None
        if not whole:
            found += run if len(run) >= 3 else []
            run = []
        run.append(match.span())
    return found + (run if len(run) >= 3 else [])


def _wordings(
    text: str, start: int, end: int, places: list[tuple[int, int]], opened: int
) -> list[tuple[int, int]]:
    """Where a wording of the marker table opens a block between the other marks."""
    found: list[tuple[int, int]] = []
    edges = [place for place, _ in places]
    for low, high in zip([start, *edges], [*edges, end], strict=True):
        candidates = {match.start() for match in _CAPITALS.finditer(text, low, high)}
        candidates.update(match.start() for match in _SENTENCE.finditer(text, low, high))
        if high <= opened or low < opened:
            candidates.update(match.start() for match in _LABEL.finditer(text, low, min(high, opened)))
        done = low
        for at in sorted(candidates):
            if at > done:
                behind = _wording(text[at : min(at + _WINDOW, high)].rstrip(SPACE), opening=at < opened)
                if behind:
                    found.append((at, at))
                    done = at + behind
    return found


def _wording(words: str, *, opening: bool) -> int:
    """How long the wording is that `words` open with, if it is one that opens a block in mid-line too; else 0."""
    met = first_match(words)
    if met is None:
        return 0
    row, match = met
    cue = match[0]
    if row.kind == "attendance":
        good = opening and cue.rstrip().endswith(":")
    elif row.kind == "closing":
        good = words.startswith("Signed") or regex.search(r"\d[.:]?\d*\s*(?:[ap]\.?m|noon|hours|h\b)|\d[.:]\d\d", words) is not None
    elif row.kind in ("resolution", "recommendation"):
        good = regex.search(r"[A-Z]{4,}", cue) is not None
    elif row.kind == "action":
        good = cue[:6].isupper()
    else:
        good = row.kind == "vote_event"
    return len(cue) if good else 0
