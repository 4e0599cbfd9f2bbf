"""The shape and the facts of the minutes, one a line: for eyes, and for the samples' expected output."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from minutesparse.model import (
    NODE_TYPES,
    Action,
    AgendaItem,
    Attendance,
    Count,
    Decision,
    Declaration,
    Meeting,
    Minutes,
    Node,
    Vote,
    children_of,
    pieces_of,
)
from minutesparse.source import Issue, Span

WIDTH = 64  # characters of a node's words that are shown

_TYPE_OF = {cls: name for name, cls in NODE_TYPES.items()}
_BOLD, _DIM, _CYAN, _GREEN, _YELLOW = "1", "2", "36", "32", "33"
_SHOWN = ("number", "marker", "cue", "label", "level", "number_span", "title", "text", "classification", "documents")
_MEETING = tuple(name for name in Meeting.__annotations__ if not name.endswith("_span") and name != "adjournments")


def write(minutes: Minutes, *, colour: bool = False) -> str:
    """The outline, a node or fact a line; `colour` adds terminal colours.

    A node's line holds its type, what it is called in the text (number, marker, cue), its level where it
    has one, its span (each piece where there are several) and the start of its words.
    """
    ink = _ink if colour else _plain
    lines = [
        *_tree(minutes, ink),
        *_section("meeting", _meeting(minutes), ink),
        *_section("attendance", map(_attendance, minutes.attendance), ink),
        *_section("declarations", map(_declaration, minutes.declarations), ink),
        *_section("decisions", _decisions(minutes.decisions), ink),
        *_section("actions", map(_action, minutes.actions), ink),
        *_section("issues", map(_issue, minutes.issues), ink),
    ]
    return "".join(f"{line}\n" for line in lines)


def quoted(text: str, width: int = WIDTH) -> str:
    """The text in quotes, cut to `width`, made `printable`."""
    short = text if len(text) <= width else f"{text[: width - 1].rstrip()}…"
    return f'"{printable(short)}"'


def printable(text: str) -> str:
    """The text with whatever a terminal would obey or hide escaped."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def _ink(text: str, style: str) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if text else ""


def _plain(text: str, _style: str) -> str:
    return text


def _tree(minutes: Minutes, ink: Any) -> Iterator[str]:
    """Nodes in document order, indented by nesting, those that stand apart after the rest."""
    top: list[Node] = [*minutes.blocks, *minutes.items]
    top.sort(key=lambda node: pieces_of(node)[0].start)
    todo: list[tuple[Node, int]] = [(node, 0) for node in reversed([*top, *minutes.closing, *minutes.furniture])]
    while todo:
        node, depth = todo.pop()
        yield "  " * depth + _node(node, ink)
        todo += [(child, depth + 1) for child in reversed(children_of(node))]


def _node(node: Node, ink: Any) -> str:
    """One node's line. Whatever fields its class has are shown, so that a new class needs nothing here."""
    kind = _TYPE_OF.get(type(node), type(node).__name__.lower())
    item = isinstance(node, AgendaItem)
    has = {name: value for name in _SHOWN if (value := getattr(node, name, None))}
    name = next((has[field] for field in ("number", "marker", "cue", "label") if field in has), "")
    words = has.get("title", has.get("text", ""))
    parts = [
        ink(kind, _CYAN if item else _GREEN if name else _DIM),
        ink(printable(name), _BOLD),
        f"L{has['level']}" if "level" in has else "",
        ink(_where(node), _DIM),
        f"number {_span(has['number_span'])}" if "number_span" in has else "",
        ink(quoted(words), _BOLD if item else "0") if words or item else "",
        f"({printable(has['classification'])})" if "classification" in has else "",
    ]
    parts += [f"+{quoted(document.note, 40)}" for document in has.get("documents", ())]
    return " ".join(part for part in parts if part)


def _where(node: Node) -> str:
    """The hull, and the pieces where a page break or the like interrupts them."""
    pieces = pieces_of(node)
    return _span(node.span) + (f"({' '.join(_span(piece)[1:-1] for piece in pieces)})" if len(pieces) > 1 else "")


def _span(span: Span | None) -> str:
    return f"[{span[0]}:{span[1]}]" if span is not None else ""


def _section(title: str, lines: Iterable[tuple[str, str]], ink: Any) -> Iterator[str]:
    """A heading and its lines, each led by a word; nothing where there are no lines."""
    for index, (lead, rest) in enumerate(lines):
        if index == 0:
            yield from ("", ink(title, _BOLD))
        indent = "  " * (1 + len(lead) - len(lead.lstrip()))
        yield f"{indent}{ink(printable(lead.strip()), _YELLOW)} {printable(rest)}".rstrip()


def _meeting(minutes: Minutes) -> Iterator[tuple[str, str]]:
    if minutes.status:
        yield "status", minutes.status
    for name in _MEETING:
        value = getattr(minutes.meeting, name)
        if value is not None:
            yield name, f"{_span(getattr(minutes.meeting, f'{name}_span'))} {quoted(value)}"
    for pause in minutes.meeting.adjournments:
        yield (
            "adjournment",
            f"{_span(pause.span)} {pause.start_time or '?'} to {pause.end_time or '?'} {quoted(pause.text)}",
        )


def _attendance(entry: Attendance) -> tuple[str, str]:
    person = entry.person
    parts = [
        _span(entry.span),
        person.id,
        " ".join(part for part in (person.honorific_prefix, person.name) if part),
        f"({person.role})" if person.role else "",
        f"initials {person.initials}" if person.initials else "",
        entry.mode or "",
        f"for {entry.substitute_for}" if entry.substitute_for else "",
    ]
    for word, moment in (("arrived", entry.arrived), ("left", entry.left)):
        if moment is not None:
            parts.append(f"{word} {moment.time or moment.item or ''} {quoted(moment.text, 40)}".replace("  ", " "))
    return entry.status, " ".join(part for part in parts if part)


def _declaration(entry: Declaration) -> tuple[str, str]:
    went = {None: "", True: "left the room", False: "stayed"}[entry.left_room]
    parts = [_span(entry.span), _name(entry.person, entry.person_id), entry.item or "", went, quoted(entry.text)]
    return entry.kind or "declaration", " ".join(part for part in parts if part)


def _decisions(decisions: tuple[Decision, ...]) -> Iterator[tuple[str, str]]:
    for index, decision in enumerate(decisions):
        parts = [
            _span(decision.span),
            ", ".join(decision.items),
            f"no. {decision.number}" if decision.number else "",
            f"{decision.basis} {quoted(decision.cue, 40)}",
            quoted(decision.text),
            f"clauses {' '.join(map(_span, decision.clauses))}" if decision.clauses else "",
            f"amends #{decision.amends}" if decision.amends is not None else "",
            f"repeats #{decision.repeat_of}" if decision.repeat_of is not None else "",
        ]
        yield f"#{index} {decision.kind}", " ".join(part for part in parts if part)
        yield from _movers(decision)
        yield from _outcome(decision)


def _movers(decision: Decision) -> Iterator[tuple[str, str]]:
    if decision.mover is not None:
        yield " moved", _name(decision.mover, decision.mover_id)
    for index, seconder in enumerate(decision.seconders):
        yield " seconded", _name(seconder, dict(enumerate(decision.seconder_ids)).get(index))


def _outcome(decision: Decision) -> Iterator[tuple[str, str]]:
    if decision.result is not None or decision.unanimous is not None:
        words = {None: "", True: "unanimous", False: "not unanimous"}[decision.unanimous]
        text = quoted(decision.result_text) if decision.result_text else ""
        yield " result", " ".join(part for part in (decision.result, words, text) if part)
    if decision.casting_vote is not None:
        yield " casting vote", decision.casting_vote
    if decision.counts:
        yield " counts", ", ".join(map(_count, decision.counts))
    options = dict.fromkeys(vote.option for vote in decision.votes)
    for option in options:
        yield f" {option}", ", ".join(_vote(vote) for vote in decision.votes if vote.option == option)


def _count(count: Count) -> str:
    return f"{count.option} {count.value} {quoted(count.option_text, 30)}{' inferred' if count.inferred else ''}"


def _vote(vote: Vote) -> str:
    return _name(vote.voter_name, vote.voter_id) + (f" inferred from {vote.inferred_from}" if vote.inferred else "")


def _action(action: Action) -> tuple[str, str]:
    parts = [
        _span(action.span),
        action.item or "",
        f"by {quoted(action.owner, 40)}" if action.owner is not None else "",
        " ".join(action.owner_ids),
        f"due {action.due_date}" if action.due_date else "",
        quoted(action.text),
    ]
    return "action", " ".join(part for part in parts if part)


def _issue(issue: Issue) -> tuple[str, str]:
    return issue.severity, " ".join(part for part in (issue.code, _span(issue.span), issue.message) if part)


def _name(name: str | None, id: str | None) -> str:
    return f"{name or ''} ({id})" if id else name or ""
