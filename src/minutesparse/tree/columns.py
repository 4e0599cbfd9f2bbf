"""Pages in two columns: titles in a narrow margin, beside them the text, as extraction by layout leaves them.

Decides on one column at which words start throughout: behind a gap beside a margin cell, or by themselves where the
margin is empty. What is parsed then is the text laid out anew, each title before the text beside it; what was found
is put back to where it stands. Abstains unless nearly every line keeps the gutter free, most hold the right column,
and titles run over several lines of the margin: numbers that hang before their text, lists of names beside offices
and tables do not. Lists of people beside labels of several lines ("Members" over "Present") are read so too, where
they stand before the text and every line of theirs keeps to the column.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex
from attrs import define, evolve, field

from minutesparse.lines import split
from minutesparse.source import Issue, Span
from minutesparse.tree.draft import Draft

_WIDE = "   "  # the blanks that show a gutter; two suffice once it is known
_FEWEST = 6  # lines with a cell on each side
_SHARE = 20  # one line of so many at least has a wide gap right before the column
_WRAPPED = 3  # margin cells right under another
_NARROWEST, _WIDEST = 6, 40  # columns of a margin
_CUT_WORD = regex.compile(r"\p{Ll}-$")
_FRONT = 100  # lines in which lists of people are looked for
_LABELS = 3  # beside such lists
_PRESENT = regex.compile(r"\b(?:present|attend\w*|apolog\w*|absent|excused|regrets|members|officers|staff)\b", regex.I)
_DIGIT = regex.compile(r"\d")
_WORD = regex.compile(r"\p{L}{3}")
_GAP = regex.compile(r"(?<=\S) {3,}(?=\S)")
_NUMBERED = regex.compile(r"(?:item\s+)?(?:\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3})+|\d{2,4}/\d{1,4})", regex.I)


@define
class _Line:
    """A line without its end: where it starts, what it holds, whether a blank line stands before it."""

    start: int
    text: str
    indent: int
    gap: bool
    end: str  # the line end, and the blank lines behind
    page: int  # form feeds before its start


@define
class Reading:
    """The text laid out in the order in which it is read, and where its stretches come from."""

    parts: list[str] = field(factory=list)
    at: list[int] = field(factory=list)  # where a stretch starts in what is read
    source: list[tuple[int, int]] = field(factory=list)  # where it starts and ends in the text
    breaks: set[int] = field(factory=set)  # where the right column begins that a margin cell ran past
    titles: set[int] = field(factory=set)  # where the words of a margin start
    length: int = 0

    @property
    def text(self) -> str:
        """What is read."""
        return "".join(self.parts)

    def add(self, words: str, start: int) -> None:
        """Read on with words that stand at `start` in the text."""
        self.at.append(self.length)
        self.source.append((start, start + len(words)))
        self.blank(words)

    def blank(self, space: str) -> None:
        """Read on with white space that stands nowhere."""
        self.parts.append(space)
        self.length += len(space)

    def origin(self, text: str, span: Span) -> list[Span]:
        """The pieces of the text that a span of what is read comes from, white space between them closed."""
        found: list[Span] = []
        for index in range(max(0, bisect_right(self.at, span.start) - 1), len(self.at)):
            at, (start, end) = self.at[index], self.source[index]
            if at >= span.end:
                break
            low, high = start + max(0, span.start - at), min(end, start + span.end - at)
            if low >= high or text[low:high].isspace():
                continue
            if found and (found[-1].end == low or text[found[-1].end : low].isspace()):
                found[-1] = Span(found[-1].start, high)
            else:
                found.append(Span(low, high))
        return found


def in_columns(text: str) -> Reading | None:
    """The text in reading order, if it is set in a margin and a column; else None."""
    if text.count(_WIDE) < _FEWEST or "\t" in text:
        return None
    lines = split(text)
    wide = sum(_WIDE in line.strip() for line in lines)
    if wide < _FEWEST:
        return None
    if wide * _SHARE >= len(lines):
        kept = _lines(lines)
        column = _gutter(kept)
        if column:
            return _read(text, kept, column, _first(kept, column), len(kept))
    people = _people(_lines(lines[:_FRONT]))
    if people is None:
        return None
    reading = _read(text, _lines(lines), *people)
    reading.titles.clear()  # labels over names
    return reading


def put_back(text: str, reading: Reading, drafts: list[Draft], issues: list[Issue]) -> list[Issue] | None:
    """Give the drafts the places that their words have in the text; the issues with theirs, or None if none fit."""
    for draft in drafts:
        pieces = [piece for span in draft.pieces for piece in reading.origin(text, span)]
        if not pieces or any(after.start < before.end for before, after in pairwise(pieces)):
            return None
        draft.start, draft.end = pieces[0].start, pieces[-1].end
        draft.parts = pieces if len(pieces) > 1 else None
        if draft.number_span:
            draft.number_span = _hull(reading.origin(text, draft.number_span))
    return [evolve(issue, span=_hull(reading.origin(text, issue.span))) if issue.span else issue for issue in issues]


def _hull(pieces: Sequence[Span]) -> Span | None:
    return Span(pieces[0].start, pieces[-1].end) if pieces else None


def _lines(lines: list[str]) -> list[_Line]:
    """The lines that hold something."""
    kept: list[_Line] = []
    start = 0
    gap = False
    for line in lines:
        body = line.rstrip().replace("\xa0", " ")
        lead = len(body) - len(body.lstrip("\f"))
        if not body:
            gap = True
            if kept:
                kept[-1].end += line
        else:
            end, body = line[len(body) :], body[lead:]
            kept.append(_Line(start + lead, body, len(body) - len(body.lstrip()), gap, end, lead))
            gap = False
        start += len(line)
    return kept


def _gutter(lines: list[_Line]) -> int:
    """The column at which the right column starts, or 0."""
    ends = Counter(match.end() for line in lines if _WIDE in line.text for match in _GAP.finditer(line.text))
    least = max(_FEWEST, len(lines) // _SHARE)
    likely = [column for column, count in ends.items() if count >= least and _NARROWEST <= column <= _WIDEST]
    return next((column for column in sorted(likely) if _holds(lines, column)), 0)


def _holds(lines: list[_Line], column: int) -> bool:
    """Whether the lines from the first with two cells on are a margin and a column of text."""
    body = lines[_first(lines, column) :]
    sides = [_cells(line, column) for line in body]
    count = Counter(sides)
    both, total = count["both"], len(sides)
    wrapped = sum(
        before in ("both", "left") and side in ("both", "left") and not line.gap
        for (before, side), line in zip(pairwise(sides), body[1:], strict=True)
    )
    margins = [line.text[:column] for line, side in zip(body, sides, strict=True) if side == "both"]
    worded = sum(_WORD.search(margin) is not None for margin in margins)
    right = sum(line.text[column:].count(" ") for line, side in zip(body, sides, strict=True) if side == "both")
    return (
        both >= _FEWEST
        and wrapped >= _WRAPPED
        and count["across"] * 8 <= total
        and (both + count["right"]) * 4 >= total * 3
        and count["right"] * 4 >= both
        and worded * 2 >= both
        and right >= both * 4
    )


def _cells(line: _Line, column: int) -> str:
    """Which columns a line has words in: "left", "right", "both", or "across" the gutter."""
    if line.indent >= column - 1:
        return "right"
    if len(line.text) < column:
        return "left"
    return "both" if "  " in (line.text[column - 2 : column], line.text[column - 3 : column - 1]) else "across"


def _beside(line: _Line, column: int) -> int:
    """Where in a line the right column starts: one sign early where the line was set so; 0 where words cross it."""
    if _cells(line, column) == "across":
        return 0
    return column - bool(line.text[column - 1 : column].strip())


def _first(lines: list[_Line], column: int) -> int:
    """The first line with a cell on each side."""
    return next(index for index, line in enumerate(lines) if _cells(line, column) == "both")


def _people(lines: list[_Line]) -> tuple[int, int, int] | None:
    """Where lists of people stand beside labels of several lines: the column, the first line and the one behind."""
    ends = Counter(match.end() for line in lines if _WIDE in line.text for match in _GAP.finditer(line.text))
    for column in sorted(column for column, count in ends.items() if count >= _LABELS):
        if _NARROWEST <= column <= _WIDEST:
            first = _first(lines, column)
            stop = next((at for at in range(first, len(lines)) if _cells(lines[at], column) == "across"), len(lines))
            labels = [run for run in _runs(lines[first:stop], column) if _cells(run[0], column) == "both"]
            wrapped = [" ".join(line.text[: column - 1].strip() for line in run) for run in labels if len(run) > 1]
            if len(labels) >= _LABELS and any(map(_PRESENT.search, wrapped)) and not any(map(_DIGIT.search, wrapped)):
                return column, first, stop
    return None


def _read(text: str, lines: list[_Line], column: int, first: int, stop: int) -> Reading:
    """The reading: of each run of margin cells the cells first, as one line, then what stands beside them."""
    reading = Reading()
    begin, end = (lines[at].start - lines[at].page if at < len(lines) else len(text) for at in (first, stop))
    reading.add(text[:begin], 0)
    for run in _runs(lines[first:stop], column):
        _read_run(reading, run, column)
    if end < len(text):
        reading.add(text[end:], end)
    return reading


def _read_run(reading: Reading, run: list[_Line], column: int) -> None:
    """Read lines that belong together."""
    if any(line.page for line in run):
        reading.blank("\f")
    margin = [line for line in run if _cells(line, column) in ("both", "left")]
    if margin:
        reading.titles.add(reading.length)
        _read_margin(reading, margin, column)
    beside = [line for line in run if _cells(line, column) != "left"]
    if len(margin) > 1 and beside:
        words = beside[0].text[_beside(beside[0], column) :]
        reading.breaks.add(reading.length + len(words) - len(words.lstrip()))
    for line in beside:
        cut = _beside(line, column)
        reading.add(line.text[cut:] + line.end, line.start + cut)
    if _cells(run[-1], column) == "left":
        reading.blank(run[-1].end)


def _runs(lines: list[_Line], column: int) -> Iterator[list[_Line]]:
    """The lines that belong together: those with margin cells one under the other, or one line without."""
    run: list[_Line] = []
    for line in lines:
        margin = _cells(line, column) in ("both", "left")
        if run and (line.gap or not margin or _NUMBERED.match(line.text, line.indent)):
            yield run
            run = []
        if margin:
            run.append(line)
        else:
            yield [line]
    if run:
        yield run


def _read_margin(reading: Reading, margin: list[_Line], column: int) -> None:
    """Read a title's cells as one line; a word that two of them share is put together."""
    cells = [
        (line.start + line.indent, line.text[line.indent : _beside(line, column) or None].rstrip()) for line in margin
    ]
    for (start, words), (_, after) in zip(cells, [*cells[1:], (0, "")], strict=True):
        if after[:1].islower() and _CUT_WORD.search(words):
            reading.add(words[:-1], start)
        else:
            reading.add(words, start)
            reading.blank(" " if after else "\n\n")
