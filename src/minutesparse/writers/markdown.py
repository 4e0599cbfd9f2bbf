"""The minutes as clean Markdown (CommonMark): a heading an item, lists as lists, decisions set off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

import regex

from minutesparse.model import (
    AgendaItem,
    Bullet,
    Clause,
    Furniture,
    Heading,
    Minutes,
    Motion,
    Node,
    Recommendation,
    Resolution,
    children_of,
    pieces_of,
)

_SPECIAL = regex.compile(r"[\\`*_\[\]<>]|&(?=#?\w)|(?<=\s)#(?=#*+$)|^#(?=#*+$)")
_OPENING = regex.compile(r"^(?:[#~+=-]|\d{1,9}\K[.)])")
_BEHIND = r"\\\g<0>"  # a backslash before what was found


def write(minutes: Minutes) -> str:
    """One Markdown document. Page furniture is left out; all other words of the minutes are there."""
    top: list[Node] = [*minutes.blocks, *minutes.items]
    top.sort(key=lambda node: pieces_of(node)[0].start)
    return "\n\n".join([*_front(minutes), *_flow([*top, *minutes.closing], 2)]) + "\n"


def _front(minutes: Minutes) -> Iterator[str]:
    """The title, and what is known of the meeting as a list."""
    meeting = minutes.meeting
    title = ", ".join(part for part in (meeting.organization, meeting.name) if part)
    yield f"# {_escaped(title or 'Minutes')}"
    facts = (
        ("Date", meeting.date),
        ("Time", " to ".join(time for time in (meeting.start_time, meeting.end_time) if time)),
        ("Place", meeting.location),
        ("Chair", meeting.chair),
        ("Status", minutes.status),
    )
    lines = [f"- **{name}:** {_escaped(value)}" for name, value in facts if value]
    if lines:
        yield "\n".join(lines)


def _flow(nodes: Iterable[Node], level: int) -> Iterator[str]:
    """The nodes as Markdown blocks, those that are list points together; `level` is an item's heading."""
    for points, group in groupby(nodes, key=lambda node: isinstance(node, Bullet | Clause)):
        if points:
            yield "\n".join(line for node in group for line in _point(node))
        else:
            for node in group:
                yield from _block(node, level)


def _block(node: Node, level: int) -> Iterator[str]:
    children = children_of(node)
    if isinstance(node, AgendaItem):
        words = " ".join(part for part in (node.number, node.title) if part)
        yield f"{'#' * min(level, 6)} {_escaped(words or node.id)}"
        if node.documents:
            yield "\n".join(f"- {_link(document.note, document.url)}" for document in node.documents)
        yield from _flow(children, level + 1)
    elif isinstance(node, Heading):
        words = _escaped(node.text)
        if words:
            yield f"## {words}" if node.level == 1 else f"**{words}**"
    elif isinstance(node, Resolution | Recommendation | Motion):
        inside = "\n\n".join([_line(node.text), *_flow(children, level)])
        yield "\n".join(f"> {line}".rstrip() for line in inside.split("\n"))
    elif not isinstance(node, Furniture):  # and any class to come
        words = _line(getattr(node, "text", ""))
        yield from [words] if words else []
        yield from _flow(children, level)


def _point(node: Node) -> Iterator[str]:
    """The lines of a bullet or clause; a clause keeps its printed number."""
    number = getattr(node, "number", "")
    words = getattr(node, "text", "")
    yield f"- {_line(f'{number} {words}')}".rstrip()
    for part in _flow(children_of(node), 6):
        yield from (f"  {line}" for line in part.split("\n"))


def _link(words: str, url: str | None) -> str:
    if not url:
        return _escaped(words)
    target = regex.sub(r"[<>\\\s]", "", url)
    return f"[{_escaped(words)}](<{target}>)"


def _line(words: str) -> str:
    """The words as a line of their own, so that Markdown sees no list, rule or heading in them."""
    line: str = _OPENING.sub(_BEHIND, _escaped(words))
    return line


def _escaped(words: str) -> str:
    """The words on one line, so that Markdown shows them as they are."""
    escaped: str = _SPECIAL.sub(_BEHIND, " ".join(words.split()))
    return escaped
