"""The decisions as a table for people: item, decision, mover, vote."""

from __future__ import annotations

from textwrap import wrap

from minutesparse.model import Decision, Minutes
from minutesparse.writers.outline import printable

_HEADINGS = ("Item", "Decision", "Mover", "Vote")
_WIDTHS = (26, 54, 24, 26)  # at most, each cell wrapped to its column


def write(minutes: Minutes) -> str:
    """A table of plain text, a decision a row; an empty record says so in words."""
    if not minutes.decisions:
        return "No decisions found.\n"
    titles = {
        item.id: " ".join(part for part in (item.number, item.title) if part) or item.id for item in minutes.all_items()
    }
    rows = [_cells(decision, titles) for decision in minutes.decisions]
    widths = [
        min(limit, max(len(cell) for cell in column))
        for limit, column in zip(_WIDTHS, zip(_HEADINGS, *rows, strict=True), strict=True)
    ]
    rule = "  ".join("-" * width for width in widths)
    lines = [*_row(_HEADINGS, widths), rule]
    for row in rows:
        lines += [*_row(row, widths), ""]
    return "\n".join(lines)


def _cells(decision: Decision, titles: dict[str, str]) -> tuple[str, str, str, str]:
    item = "; ".join(titles.get(id, id) for id in decision.items)
    number = f"{decision.number} " if decision.number else ""
    text = f"{number}[{decision.kind}] {decision.text}"
    if decision.repeat_of is not None:
        text += " (printed before)"
    seconded = f", seconded by {' and '.join(decision.seconders)}" if decision.seconders else ""
    mover = (decision.mover or "") + seconded
    return tuple(map(printable, (item, text, mover.removeprefix(", "), _vote(decision))))  # type: ignore[return-value]  # map keeps the number


def _vote(decision: Decision) -> str:
    parts: list[str] = [decision.result] if decision.result else []
    parts += ["unanimous"] if decision.unanimous else []
    parts += [f"{count.option} {count.value}" for count in decision.counts]
    if not decision.counts:
        options = dict.fromkeys(vote.option for vote in decision.votes)
        parts += [f"{name} {sum(vote.option == name for vote in decision.votes)}" for name in options]
    against = [vote.voter_name for vote in decision.votes if vote.option == "no"]
    return ", ".join(parts) + (f"; against: {', '.join(against)}" if against else "")


def _row(cells: tuple[str, ...], widths: list[int]) -> list[str]:
    columns = [wrap(cell, width) or [""] for cell, width in zip(cells, widths, strict=True)]
    height = max(map(len, columns))
    padded = [column + [""] * (height - len(column)) for column in columns]
    return [
        "  ".join(part.ljust(width) for part, width in zip(line, widths, strict=True)).rstrip()
        for line in zip(*padded, strict=True)
    ]
