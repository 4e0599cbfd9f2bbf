"""The order in which a person reads a page: rows, columns, headings in the margin, notes at the right.

A page is a list of `Row`s; a row holds the segments of one baseline from left to right.
"""

from __future__ import annotations

from itertools import pairwise
from statistics import median

import regex
from attrs import define, field

from minutesparse.readers.pdf_ink import SEGMENT_GAP, WORD_GAP, Segment


@define
class Row:
    """Segments on one baseline, and what stands in the right margin beside them."""

    segments: list[Segment]
    asides: list[Segment] = field(factory=list)
    heading: bool = False
    bottom: float | None = None  # where its last line stands, if it has several

    @property
    def y(self) -> float:
        """The baseline: that of the widest segment."""
        return max(self.segments, key=lambda segment: segment.right - segment.left).y

    @property
    def left(self) -> float:
        """Where the row begins."""
        return self.segments[0].left

    @property
    def bold(self) -> bool:
        """All of it is in bold type."""
        return all(segment.bold for segment in self.segments)

    @property
    def size(self) -> float:
        """The letter size of its largest segment."""
        return max(segment.size for segment in self.segments)


def in_order(segments: list[Segment], notes_at: float | None) -> tuple[list[Row], float | None]:
    """The rows of a page as they are read, and where its column of notes begins.

    `notes_at` is where an earlier page of the document had that column.
    """
    segments = _without_doubles(segments)
    rows: list[Row] = []
    for part in _two_columns(segments) or [segments]:
        part_rows = _rows(part)
        notes_at = _aside_column(part_rows, notes_at) or notes_at
        if notes_at is not None:
            part_rows = _with_asides(part_rows, notes_at)
        rows += _with_margin_headings(part_rows)
    return rows, notes_at


def _without_doubles(segments: list[Segment]) -> list[Segment]:
    """Bold type is sometimes the same words drawn twice, a hair apart."""
    seen: set[tuple[str, int, int]] = set()
    kept = []
    for segment in segments:
        key = (segment.text, round(segment.left / 3), round(segment.y / 3))
        if key not in seen:
            seen.add(key)
            kept.append(segment)
    return kept


def _two_columns(segments: list[Segment]) -> list[list[Segment]] | None:
    """The parts of a page that is set in two columns of running text: above, left, right, below."""
    if len(segments) < 2 * _COLUMN_LINES:
        return None
    low, high = min(s.left for s in segments), max(s.right for s in segments)
    ordered = sorted(segments, key=lambda s: -s.y)
    best: tuple[int, float, int, int] | None = None
    for step in range(35, 66, 2):
        gutter = low + (high - low) * step / 100
        for first, last in _runs(ordered, gutter):
            lines = _column_lines(ordered[first:last], gutter, low, high)
            if lines >= _COLUMN_LINES and (best is None or lines > best[0]):
                best = (lines, gutter, first, last)
    if best is None:
        return None
    _, gutter, first, last = best
    inside = ordered[first:last]
    left, right = [s for s in inside if s.left < gutter], [s for s in inside if s.left >= gutter]
    return [part for part in (ordered[:first], left, right, ordered[last:]) if part]


_COLUMN_LINES = 7


def _runs(ordered: list[Segment], gutter: float) -> list[tuple[int, int]]:
    """The stretches down the page in which no segment crosses the gutter."""
    runs, first = [], 0
    for n, segment in enumerate(ordered):
        if segment.left < gutter - 2 and segment.right > gutter + 2:
            runs.append((first, n))
            first = n + 1
    runs.append((first, len(ordered)))
    return [(first, last) for first, last in runs if last - first >= 2 * _COLUMN_LINES]


def _column_lines(segments: list[Segment], gutter: float, low: float, high: float) -> int:
    """How many lines of running text the poorer side has: lines that fill half their column with several words."""
    counts = [0, 0]
    for segment in segments:
        right = segment.left >= gutter
        width = high - gutter if right else gutter - low
        counts[right] += segment.right - segment.left > 0.55 * width and segment.text.count(" ") >= 3
    return min(counts)


def _rows(segments: list[Segment]) -> list[Row]:
    """Segments gathered by baseline, the topmost first; near neighbours in a row become one."""
    rows: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda s: (-s.y, s.left)):
        if rows and rows[-1][0].y - segment.y < 0.4 * min(rows[-1][0].size, segment.size):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    return _numbers_at_titles([Row(_joined(row)) for row in rows])


def _numbers_at_titles(rows: list[Row]) -> list[Row]:
    """An item's number set a line too low, beside the first bullet, goes back to the title above."""
    for above, row in pairwise(rows):
        if len(row.segments) < 2 or len(above.segments) > 1 or not _FIGURES.fullmatch(row.segments[0].text):
            continue
        title = above.segments[0]
        if row.segments[1].text[0] in _GLYPHS and title.left > row.segments[0].right and len(title.text) < 100:
            above.segments.insert(0, row.segments.pop(0))
    return rows


_FIGURES = regex.compile(r"\d{1,3}\.?")
_GLYPHS = "•·●▪‣◦\uf0b7\uf0a7\uf0d8"


def _joined(segments: list[Segment]) -> list[Segment]:
    """Segments from left to right, those without a wide gap between them made one."""
    segments = sorted(segments, key=lambda s: s.left)
    joined = [segments[0]]
    for segment in segments[1:]:
        last = joined[-1]
        gap = segment.left - last.right
        if gap >= SEGMENT_GAP * segment.size:
            joined.append(segment)
            continue
        between = " " if gap > WORD_GAP * segment.size else ""
        joined[-1] = Segment(
            last.left,
            max(last.right, segment.right),
            last.y,
            max(last.size, segment.size),
            last.text + between + segment.text,
            last.bold and segment.bold,
        )
    return joined


def _with_asides(rows: list[Row], start: float) -> list[Row]:
    """A column of short notes at the right of running text (who is to act) leaves the rows that it stands beside."""
    kept: list[Row] = []
    for row in rows:
        notes = [s for s in row.segments if abs(s.left - start) < _SLACK] if not _crosses(row, start) else []
        row.segments = [s for s in row.segments if s not in notes]
        row.asides = notes
        if row.segments or not kept:
            kept.append(row)
        else:
            kept[-1].asides += row.asides
    if kept and not kept[0].segments:
        first = kept.pop(0)
        kept[:1] = [Row(kept[0].segments, first.asides + kept[0].asides)] if kept else []
    return kept


_SLACK, _MOST_NOTES = 9.0, 60


def _aside_column(rows: list[Row], known: float | None) -> float | None:
    """Where such a column begins: short segments, the same left edge, beside fewer than half of the rows."""
    low, high = min(r.left for r in rows), max(r.segments[-1].right for r in rows)
    edge = low + 0.72 * (high - low)
    notes = [(n, row.segments[-1]) for n, row in enumerate(rows) if _is_note(row.segments[-1], edge, high - low)]
    for _, candidate in sorted(notes, key=lambda note: -note[1].left)[:_MOST_NOTES]:
        start = candidate.left
        mine = [n for n, note in notes if abs(note.left - start) < _SLACK]
        named = any(NAMES_NOTES.fullmatch(note.text) for n, note in notes if n in mine)
        inside = rows[mine[0] : mine[-1] + 1]
        if any(_crosses(row, start) for row in inside):
            continue
        if named or (known is not None and abs(start - known) < _SLACK):
            return start
        full = sum(1 for row in inside if _width(row, start) > 0.6 * (start - low))
        if full >= 3 and 2 <= len(mine) < 0.5 * len(inside):
            return start
    return None


#: What the head of such a column says.
NAMES_NOTES = regex.compile(r"(?:action|owner|lead|who|responsible)s?(?: by| for| point)?s?:?", regex.IGNORECASE)


def _is_note(segment: Segment, edge: float, width: float) -> bool:
    return segment.left > edge and segment.right - segment.left < 0.2 * width and len(segment.text) < 30


def _crosses(row: Row, start: float) -> bool:
    return any(s.left < start - _SLACK and s.right > start + 2 for s in row.segments)


def _width(row: Row, start: float) -> float:
    left = [s for s in row.segments if s.left < start]
    return left[-1].right - left[0].left if left else 0.0


def _with_margin_headings(rows: list[Row]) -> list[Row]:
    """Headings in the left margin come before the text that they stand beside, each on a line of its own."""
    body = _body_edge(rows)
    if body is None:
        return rows
    kept: list[Row] = []
    heading: Row | None = None
    at = 0
    for row in rows:
        margin = [s for s in row.segments if s.right < body - 1]
        rest = [s for s in row.segments if s.right >= body - 1]
        if margin:
            if heading is not None and heading.y - margin[0].y < 1.7 * heading.size:
                last = heading.segments[-1]
                heading.segments[-1] = Segment(
                    last.left, last.right, margin[0].y, last.size, f"{last.text} {_text(margin)}", last.bold
                )
            else:
                heading = Row([Segment(margin[0].left, margin[-1].right, margin[0].y, margin[0].size, _text(margin))])
                heading.heading = True
                at = len(kept)
                kept.insert(at, heading)
        if rest:
            kept.append(Row(rest, row.asides))
        elif row.asides and kept:
            kept[-1].asides += row.asides
    return kept


def _text(segments: list[Segment]) -> str:
    return " ".join(segment.text for segment in segments)


def _body_edge(rows: list[Row]) -> float | None:
    """The left edge of the running text, where a page has headings of words in the margin beside it."""
    wide = [s for row in rows for s in row.segments if len(s.text) > 30]
    if len(wide) < 4:
        return None
    edge = median(s.left for s in wide)
    low = min(row.left for row in rows)
    beside = 0
    for row in rows:
        if any(s.left < edge - 6 and s.right > edge + 2 for s in row.segments):
            continue
        if len(row.segments) > 1 and row.segments[0].right < edge - 1 and row.segments[1].left > edge - 6:
            beside += _is_words(row.segments[0].text)
    high = max(s.right for s in wide)
    return edge if beside >= 2 and 40 < edge - low < 0.42 * (high - low) else None


def _is_words(text: str) -> bool:
    """More than a number or a marker: letters enough for a heading."""
    return sum(map(str.isalpha, text)) > 3
