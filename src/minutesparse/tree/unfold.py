"""Long lines → the lines they once were: structure marks in mid-line start a line of their own.

A scraper that loses line breaks leaves whole pages on one line. Where a line is long and marks follow each
other in it as they would down a page, its tokens are made anew, as if each mark opened a line. A long
paragraph without such marks stays as it is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

import regex

from minutesparse.dispatch import first_match
from minutesparse.lines import SPACE, split
from minutesparse.markers import MARKERS
from minutesparse.tokens import Token, tokenize
from minutesparse.tree.midline import LONG, Mark, Stretch, points, series, signs

_MEDIUM = 160  # in a document whose line breaks are lost, lines from this length on are looked at
_HANDED = 500  # tokens that are handed on together
_WINDOW = 160  # how much of the text behind a place is shown to the marker table

_GLYPH_ROW = next(row.pattern for row in MARKERS if row.name == "bullet glyph")
_GLYPH = regex.compile(rf"(?<!\S)(?:{_GLYPH_ROW})(?<=[\s\xa0])(?=\S)", regex.V1 | regex.X)
_PARTING = frozenset("·»›→⇒")  # glyphs that also part the words of a menu
_SECOND_GLYPH = regex.compile(r"(?<=\s)o\s+(?=[\p{Lu}\d])")
_WORD = regex.compile(r"\w")
#: Where a wording may open a block: capitals that stand out, or a sentence's first word.
_CAPITALS = regex.compile(r"(?=[A-Z])(?<=\s)(?<![A-Z]{2}[.,;:]?\s)(?:It\s+was\s+(?:\w+ly\s+)?)?[A-Z]{4,}\b")
_SENTENCE = regex.compile(
    r"(?<=[.:;!?)”\"]\s{1,4}|\s\s)(?=\p{Lu})|(?<=\s)(?=(?:The\s+m|M)eeting\s+\w)|(?<=\s)(?=Signed[:._…])"
)
_TIME = regex.compile(r"\d\s*(?:[ap]\.?m|noon|hours|h\b)|\d[.:]\d\d")
_SHOUTED = regex.compile(r"[A-Z]{4}")
_LABEL = regex.compile(r"(?<=\s)(?=\p{Lu}[^:.;\d]{2,45}:\s)")


def unfold(text: str, tokens: Iterable[Token]) -> Iterator[Token]:
    """The tokens, with those of long lines that hold several marks made anew, mark by mark.

    >>> long = "1. Budget " + "Spending was discussed. " * 20 + "2. Trees A tree fell. 3. Roads A road broke. 4. Close"
    >>> [token.marker for token in unfold(long, tokenize(long))]
    ['1.', '2.', '3.', '4.']
    """
    tokens = _parts_apart(text, tokens)
    lines = _long_lines(text)
    return _cut_anew(text, list(tokens), lines) if any(end - start > LONG for start, end in lines) else tokens


def _cut_anew(text: str, found: list[Token], lines: list[tuple[int, int]]) -> Iterator[Token]:
    """The tokens with those of the long `lines` made anew; what was handed on is let go: rows take its room."""
    stretches = [Stretch(_index(found, start), _index(found, end), start, end) for start, end in lines]
    cuts = _cuts(text, found, stretches)
    made: list[Token] = []
    done = 0
    for first, after, start, end in stretches:
        if start in cuts:
            made += found[done:first]
            made += _anew(text, start, end, cuts[start])
            done = after
    made += found[done:]
    found.clear()
    made.reverse()
    while made:
        last = made[-_HANDED:]
        del made[-_HANDED:]
        yield from reversed(last)


_PART = regex.compile(r"(?<=\s)(?P<number>\d{1,3}(?:\.\d{1,3}){1,4})[.:)]?\s+(?=[\"“‘(]?\p{Lu})")


def _parts_apart(text: str, tokens: Iterable[Token]) -> Iterator[Token]:
    """The tokens; a numbered line that its own parts follow in is cut before each: `6. Reports 6.1 The Chair said`."""
    for token in tokens:
        if token.sign_kind == "number" and f" {token.number}." in token.text:
            places = [
                match.start()
                for match in _PART.finditer(text, token.start + token.body, token.end)
                if match["number"].startswith(f"{token.number}.")
            ]
            if places:
                yield from _anew(text, token.start, token.end, places)
                continue
        yield token


def _long_lines(text: str) -> list[tuple[int, int]]:
    """Where the lines stand that may have to be cut."""
    found: list[tuple[int, int]] = []
    end = 0
    for length in map(len, split(text)):
        end += length
        if length > _MEDIUM:
            found.append((end - length, end))
    return found


def _index(found: list[Token], start: int) -> int:
    """The first token that stands at `start` or behind it."""
    return bisect_left(found, start, key=lambda token: token.start)


def _anew(text: str, line: int, stop: int, places: list[int]) -> Iterator[Token]:
    """The tokens of the long line from `line` to `stop`, cut at `places`; a star before a number is mark-up."""
    for start, end in zip([line, *places], [*places, stop], strict=True):
        skip = int(text[start] == "*" and text[start + 1 : start + 2].isdigit() and start > line)
        for token in tokenize(text[start + skip : end]):
            if token.start or not skip:
                yield token._replace(start=token.start + start + skip)
            else:
                yield token._replace(start=start, text="*" + token.text, lead=token.lead + 1, body=token.body + 1)


def _cuts(text: str, found: list[Token], stretches: list[Stretch]) -> dict[int, list[int]]:
    """Where each long line is cut, by the line's start."""
    long = sum(stretch.end - stretch.start for stretch in stretches if stretch.end - stretch.start > 2 * LONG)
    folded = long * 3 > len(text) * 2
    marks = signs(text, found, stretches, LONG)
    kept: list[Mark] = []
    if sum(mark.line > 0 for mark in marks) >= 3:
        marks = signs(text, found, stretches, _MEDIUM)
        kept = series(marks)
        folded = folded or bool(kept)
    reach = _MEDIUM if folded else LONG
    kept += points([mark for mark in marks if not mark.line or mark.line > reach], {mark.at for mark in kept})
    first = min((mark.at for mark in kept), default=len(text))
    return _cut_lines(text, stretches, kept, first if folded else None)


def _cut_lines(text: str, stretches: list[Stretch], marks: list[Mark], first: int | None) -> dict[int, list[int]]:
    """The cuts of each line.

    Wordings count only in a document whose line breaks are lost: `first` is its first mark.
    """
    cuts: dict[int, list[int]] = {}
    queue = iter(sorted(marks))
    mark = next(queue, None)
    for _, _, start, end in stretches:
        if end - start <= (LONG if first is None else _MEDIUM) or text[start] == "|":
            continue
        places: list[tuple[int, int]] = []
        while mark is not None and mark.at < end:
            if mark.at > start and first_match(text[mark.at : mark.at + _WINDOW].lstrip("*")) is not None:
                places.append((mark.at, mark.behind))
            mark = next(queue, None)
        places += _bullets(text, start, end)
        if first is not None:
            places += _wordings(text, start, end, sorted(places), first)
        elif len(places) < 2:
            continue
        kept: list[int] = []
        behind = start
        for place, after in sorted(places):
            if _WORD.search(text, behind, place):
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
    return found


def _wordings(text: str, start: int, end: int, places: list[tuple[int, int]], first: int) -> list[tuple[int, int]]:
    """Where a wording of the marker table opens a block between the other marks."""
    found: list[tuple[int, int]] = []
    edges = [place for place, _ in places]
    for low, high in zip([start, *edges], [*edges, end], strict=True):
        shouted = _SHOUTED.search(text, low, high) is not None
        candidates = {match.start() for match in _CAPITALS.finditer(text, low, high)} if shouted else set()
        candidates.update(match.start() for match in _SENTENCE.finditer(text, low, high))
        if low < first:
            candidates.update(match.start() for match in _LABEL.finditer(text, low, min(high, first)))
        done = low
        for at in sorted(candidates):
            if at > done:
                behind = _wording(text[at : min(at + _WINDOW, high)].rstrip(SPACE), opening=at < first)
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
        good = words.startswith("Signed") or _TIME.search(words) is not None
    elif row.kind in ("resolution", "recommendation"):
        good = _SHOUTED.search(cue) is not None
    elif row.kind == "action":
        good = cue[:6].isupper()
    else:
        good = row.kind == "vote_event"
    return len(cue) if good else 0
