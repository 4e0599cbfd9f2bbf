"""What holds for any text at all: the promises of docs/robustness.md as one function."""

from collections.abc import Iterable
from itertools import pairwise

import minutesparse
from minutesparse.model import AgendaItem, Minutes, Node, children_of, pieces_of
from minutesparse.tree.nest import MAX_DEPTH


def check_promises(text: str) -> Minutes:
    """Parse `text` and check everything that must be true of the result."""
    tokens = list(minutesparse.tokenize(text))
    assert "".join(token.text for token in tokens) == text
    assert [token.start for token in tokens] == _running(token.text for token in tokens)
    minutes = minutesparse.parse(text)
    check_places(minutes, text)
    assert minutesparse.from_json(minutesparse.to_json(minutes)) == minutes
    return minutes


def check_places(minutes: Minutes, text: str) -> None:
    """Spans in range, children inside their parents, pieces of different nodes apart, facts on the text."""
    nodes = list(minutes.walk())
    pieces = sorted(piece for node in nodes for piece in pieces_of(node))
    for before, after in pairwise(pieces):
        assert before.end <= after.start, f"{before} and {after} overlap"
    for node in nodes:
        assert 0 <= node.span.start <= node.span.end <= len(text)
        assert all(node.span.start <= piece.start < piece.end <= node.span.end for piece in pieces_of(node))
        assert sorted(pieces_of(node)) == list(pieces_of(node))
        for child in children_of(node):
            assert node.span.start <= child.span.start
            assert child.span.end <= node.span.end
        _check_words(node, text)
        assert getattr(node, "level", 1) <= MAX_DEPTH
    assert depth(minutes) <= 3 * MAX_DEPTH
    ids = [item.id for item in minutes.all_items()]
    assert len(set(ids)) == len(ids)
    _check_facts(minutes, text, set(ids))


def depth(minutes: Minutes) -> int:
    """How deep the tree goes."""
    deepest = 0
    stack: list[tuple[Node, int]] = [(node, 1) for node in minutes.blocks + minutes.items]
    while stack:
        node, level = stack.pop()
        deepest = max(deepest, level)
        stack += [(child, level + 1) for child in children_of(node)]
    return deepest


def _check_words(node: Node, text: str) -> None:
    """A node's words stand in its pieces, in order; only white space and mark-up may be left out."""
    words = (node.title or "") if isinstance(node, AgendaItem) else node.text
    signs = iter("".join(text[piece.start : piece.end] for piece in pieces_of(node)))
    for sign in words:
        assert sign.isspace() or sign in _WRITTEN_OUT or sign in signs, f"{sign!r} of {words!r} is not in its pieces"


_WRITTEN_OUT = frozenset("&<>\"'’–£")  # what an entity left in the text (`&amp;`) stands for


def _check_facts(minutes: Minutes, text: str, ids: set[str]) -> None:
    for fact in (*minutes.attendance, *minutes.decisions, *minutes.actions, *minutes.declarations):
        assert 0 <= fact.span.start <= fact.span.end <= len(text)
    for decision in minutes.decisions:
        assert set(decision.items) <= ids
        assert all(0 <= clause.start <= clause.end <= len(text) for clause in decision.clauses)
    for issue in minutes.issues:
        assert issue.span is None or 0 <= issue.span.start <= issue.span.end <= len(text)


def _running(texts: Iterable[str]) -> list[int]:
    starts, at = [], 0
    for text in texts:
        starts.append(at)
        at += len(text)
    return starts
