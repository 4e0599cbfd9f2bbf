"""Numbers in brackets behind the titles: `Call to Order (A)`, `Budget (Item 4.1)`.

Decides on title-like lines that end in a bracketed number of one kind, rising down the document. Abstains below
three, and where the numbers before the titles make the series.
"""

from __future__ import annotations

import itertools

import regex

from minutesparse.source import Span
from minutesparse.tree.draft import Head
from minutesparse.tree.rows import Row
from minutesparse.tree.titles import title_score

_BEHIND = regex.compile(
    r"""\s\(\s?(?:(?:agenda\s+)?item\s+(?:no\.?\s*)?)?(?P<number>(?P<letter>(?-i:[A-Z]))?(?:(?<=[A-Z])[-.]|(?<![A-Z]))?
    (?P<first>\d{1,3}(?:\.\d{1,2}){0,2})?(?:\s?[/–-]\s?[A-Z]?-?\d{1,3})?
    (?:\s[a-z](?:,\s?[a-z]){0,9})?)\s?\)(?:\s\(cont[a-z'’.]{0,7}\))?\W{0,3}$""",
    regex.I | regex.X,
)
_FEWEST = 3


def titled_behind(rows: list[Row], heads: list[Head]) -> list[Head]:
    """The heads of the titles with a number behind them; `heads` are those that the numbers before titles gave."""
    found = [(index, match) for index in range(len(rows)) if (match := _numbered(rows, index)) is not None]
    values = [_value(match) for _, match in found]
    rising = sum(before < after for before, after in itertools.pairwise(values))
    taken = {index for head in heads for index in head.rows}
    if len(found) < _FEWEST or rising * 4 < (len(found) - 1) * 3 or len(heads) > len(found):
        return heads
    if sum(index in taken for index, _ in found) * 2 > len(found):
        return heads
    return [_head(rows, index, match) for index, match in found]


def _numbered(rows: list[Row], index: int) -> regex.Match[str] | None:
    row = rows[index]
    if not row.text.endswith(")") or row.role or row.kind in ("bullet", "clause", "furniture") or row.words > 20:
        return None
    match = _BEHIND.search(row.text)
    if match is None or not match["number"] or index + 1 == len(rows):
        return None
    words = row.text[: match.start()]
    if words[:1].islower() and not row.gap and index:
        words = f"{rows[index - 1].text} {words}"  # the title's first words are in the line before
    return match if title_score(words, row.bold) > 0 else None


def _value(match: regex.Match[str]) -> tuple[str, list[int]]:
    return match["letter"] or "", [int(part) for part in (match["first"] or "0").split(".")]


def _head(rows: list[Row], index: int, match: regex.Match[str]) -> Head:
    row = rows[index]
    end = row.end - len(row.text) + match.end("number")
    lines = [index - 1, index] if _is_cut(rows, index) else [index]
    return Head(lines, match["number"], 1, Span(end - len(match["number"]), end))


def _is_cut(rows: list[Row], index: int) -> bool:
    """Whether the line before holds the title's first words."""
    if index < 2 or rows[index].gap or rows[index - 1].role or rows[index - 1].number is not None:
        return False
    row, before = rows[index - 1], rows[index - 2]
    ended = row.gap > 0 or before.text.endswith((".", "|", ")", ":")) or before.words <= 2
    return (
        ended and row.kind == "text" and row.words <= 6 and row.text[-1] not in ".|:)" and title_score(row.text) > 0.2
    )
