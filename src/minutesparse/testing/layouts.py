"""How minutes are set: one row a layout, and the functions that write a document in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from textwrap import wrap

from attrs import frozen

from minutesparse.testing.documents import Document, Item, Point, Resolution


@frozen
class Layout:
    """One way to set minutes.

    `head` writes an item's number and title; `bullets` are the glyphs of the levels, `indent` the columns a
    level; `cue` opens a resolution, `clause` a clause; `votes` writes the counts; `width` wraps prose where
    it is not 0; `apart` is what stands between blocks.
    """

    head: Callable[[int, str], str]
    bullets: tuple[str, str, str] = ("•", "o", "▪")
    indent: int = 4
    cue: str = "RESOLVED: That"
    clause: Callable[[int], str] = lambda n: f"({chr(96 + n)})"
    votes: str = "For: {}  Against: {}  Abstentions: {}"
    width: int = 0
    apart: str = "\n\n"


LAYOUTS: dict[str, Layout] = {
    "numbers with points": Layout(lambda n, title: f"{n}. {title}"),
    "titles in capitals": Layout(
        lambda n, title: f"{n}. {title.upper()}", bullets=("-", "-", "-"), cue="RESOLVED –  That"
    ),
    "the word item": Layout(lambda n, title: f"Item {n}: {title}", bullets=("-", "*", "+"), cue="It was RESOLVED that"),
    "bare numbers": Layout(lambda n, title: f"{n}   {title}", cue="Resolved – that", clause=lambda n: f"{n})"),
    "number above title": Layout(lambda n, title: f"{n}.\n{title}", bullets=("·", "o", "-")),
    "headings in Markdown": Layout(
        lambda n, title: f"## {n}. {title}", bullets=("-", "-", "-"), indent=2, cue="**RESOLVED** that"
    ),
    "numbers of the year": Layout(
        lambda n, title: f"{n:03}/31 {title}", clause=lambda n: f"({['i', 'ii', 'iii'][n - 1]})"
    ),
    "bold titles": Layout(lambda n, title: f"**{n}. {title}**", bullets=("*", "*", "*"), cue="**Resolved:** That"),
    "wrapped and indented": Layout(lambda n, title: f"{n}.   {title}", width=72, cue="RESOLVED that"),
    "American": Layout(
        lambda n, title: f"{n}. {title.upper()}",
        bullets=("-", "-", "-"),
        cue="RESOLVED, that",
        votes="AYES: {}  NAYS: {}  ABSTAIN: {}",
    ),
}


def render(document: Document, layout: str) -> str:
    """The minutes of a document, set in one of `LAYOUTS`."""
    look = LAYOUTS[layout]
    date = dt.date.fromisoformat(document.date)
    parts = [
        f"{document.council} Parish Council",
        f"Minutes of the meeting held on {date.day} {date:%B %Y} at 7.00 pm",
        f"Present: {', '.join(document.present)}",
        *(render_item(item, number, layout) for number, item in enumerate(document.items, 1)),
        "The meeting closed at 9.00 pm.",
    ]
    return look.apart.join(parts) + "\n"


def render_item(item: Item, number: int, layout: str) -> str:
    """One item, from its number to its resolution."""
    look = LAYOUTS[layout]
    parts = [look.head(number, item.title), *(_wrapped(paragraph, look, "") for paragraph in item.paragraphs)]
    if item.bullets:
        parts.append(render_bullets(item.bullets, layout))
    if item.resolution is not None:
        parts.append(render_resolution(item.resolution, layout))
    return look.apart.join(parts)


def render_bullets(points: tuple[Point, ...], layout: str) -> str:
    """A list of points, those inside a point indented under it."""
    return "\n".join(_bullet_lines(points, LAYOUTS[layout], 0))


def render_resolution(resolution: Resolution, layout: str) -> str:
    """A resolution with its clauses; counts stand on a line of their own."""
    look = LAYOUTS[layout]
    end = ":" if resolution.clauses else "."
    lines = [_wrapped(f"{look.cue} {resolution.text}{end}", look, "")]
    for n, clause in enumerate(resolution.clauses, 1):
        lines.append(f"{look.clause(n)} {clause}{';' if n < len(resolution.clauses) else '.'}")
    text = "\n".join(lines)
    return text if resolution.votes is None else text + look.apart + look.votes.format(*resolution.votes)


def _bullet_lines(points: tuple[Point, ...], look: Layout, depth: int) -> list[str]:
    lines: list[str] = []
    for point in points:
        lead = " " * (look.indent * depth) + look.bullets[depth] + " "
        lines.append(_wrapped(lead + point.text, look, " " * len(lead)))
        lines += _bullet_lines(point.children, look, depth + 1)
    return lines


def _wrapped(text: str, look: Layout, hanging: str) -> str:
    return "\n".join(wrap(text, look.width, subsequent_indent=hanging)) if look.width else text
