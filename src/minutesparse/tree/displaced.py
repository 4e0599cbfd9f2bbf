"""Margin headings that PDF extraction moved into the middle of the text before them.

Decides on a sentence that stops in mid-air before a heading and goes on, in small letters, behind it. Such a
break is mended; the heading's own text is looked for by the words of its title. Only in a document with such
breaks are other headings looked at, those that cut a list: they move when the text right behind them shares
no word with the title and later text shares most of them. Abstains elsewhere.
"""

from __future__ import annotations

import itertools
from collections.abc import Container

import regex

from minutesparse.source import Issue
from minutesparse.tree.draft import Draft

_OPEN_KINDS = ("paragraph", "bullet", "clause", "resolution", "motion")
_TERMINAL = (".", ":", ";", "?", "!", ".”", '."', ")", "…")
_WORD = regex.compile(r"\p{L}{3,}")
_COMMON = frozenset(
    [
        "the",
        "and",
        "for",
        "with",
        "from",
        "was",
        "were",
        "that",
        "this",
        "has",
        "had",
        "its",
        "are",
        "not",
        "been",
        "which",
        "would",
        "their",
        "his",
        "her",
        "of",
    ]
)


def mend_displaced(drafts: list[Draft], issues: list[Issue]) -> list[Draft]:
    """The drafts in their true order, with what a heading cut put together again."""
    cut = [index for index, draft in enumerate(drafts) if draft.kind == "item" and _cuts(drafts, index)]
    if not cut:
        return drafts
    order = list(drafts)
    surely_cut = {id(drafts[index]) for index in cut}
    at = 0
    for head in [draft for draft in drafts if draft.kind == "item"]:
        at = _index(order, head, at)
        surely = id(head) in surely_cut
        rest, _ = _after(order, at)
        if rest >= 0 and not surely:
            _take_title(order, at, rest)
            order.pop(rest)
        if surely:
            _rejoin(order, at, surely_cut)
            at = _index(order, head, at)
        if surely or _in_list(order, at):
            _move_body(order, at, head, surely)
        if surely or _index(order, head, at) != at:
            issues.append(
                Issue(
                    "displaced-heading", "info", "a heading stood in the middle of the text before it", head.pieces[0]
                )
            )
    return [draft for draft in order if draft.pieces]


def _index(order: list[Draft], wanted: Draft, near: int) -> int:
    """Where a draft stands, looked for from `near` on to the end, then before it."""
    places = itertools.chain(range(near, len(order)), range(min(near, len(order)) - 1, -1, -1))
    return next(index for index in places if order[index] is wanted)


def _drop_emptied(order: list[Draft], at: int) -> None:
    """Take out the drafts near a heading whose text went to others."""
    for index in range(min(len(order), at + 6) - 1, max(-1, at - 7), -1):
        if not order[index].pieces:
            del order[index]


def _before(order: list[Draft], at: int, mended: Container[int] = ()) -> int:
    """The block of text before a heading, or -1; headings that cut the same text, told by `mended`, do not end it."""
    for index in range(at - 1, max(-1, at - 5), -1):
        if order[index].kind in _OPEN_KINDS and not _fragment(order[index]):
            return index
        if order[index].kind not in ("furniture", "paragraph") and id(order[index]) not in mended:
            return -1
    return -1


def _fragment(draft: Draft) -> bool:
    """A few title words by themselves: the rest of a heading."""
    if draft.kind not in ("paragraph", "heading") or draft.marker or draft.ending.count(" ") > 3:
        return False
    text = draft.text
    return text.count(" ") < 4 and not text.endswith(_TERMINAL)


def _after(order: list[Draft], at: int) -> tuple[int, int]:
    """Behind a heading: the row with the rest of its title (or -1), and the first text (or -1)."""
    rest = -1
    for index in range(at + 1, min(len(order), at + 5)):
        draft = order[index]
        if draft.kind == "furniture":
            continue
        if rest < 0 and _fragment(draft) and (draft.text[:1].isupper() or _hangs(order[at].title or "")):
            rest = index
            continue
        return rest, index if draft.kind in ("paragraph", "motion", "resolution") else -1
    return rest, -1


def _hangs(title: str) -> bool:
    return title.rsplit(" ", 1)[-1].lower() in (
        "of",
        "the",
        "and",
        "for",
        "in",
        "on",
        "to",
        "a",
        "with",
        "from",
        "previous",
        "&",
    )


def _cuts(order: list[Draft], at: int) -> bool:
    before = _before(order, at)
    _, after = _after(order, at)
    if before < 0 or after < 0 or order[at].level > 1:  # a sub-item is no margin heading: it stands in the text
        return False
    words = order[before].text.split()
    sentence = len(words) > 3 and sum(len(word) > 2 and word.islower() for word in words) > 1  # no list of names
    return sentence and not words[-1].endswith(_TERMINAL) and order[after].text[:1].islower()


def _rejoin(order: list[Draft], at: int, mended: Container[int]) -> None:
    """Give the cut block its end back, and the heading the rest of its title."""
    before = _before(order, at, mended)
    rest, after = _after(order, at)
    if before < 0 or after < 0:
        return  # too many headings cut the same text
    if rest >= 0:
        _take_title(order, at, rest)
    order[before].take(order[after])
    previous = next((index for index in range(before - 1, -1, -1) if order[index].kind == "item"), -1)
    for index in range(before + 1, at):  # the rest of the title before, which the same break tore off
        if previous >= 0 and _fragment(order[index]) and _hangs(order[previous].title or ""):
            _take_title(order, previous, index)
    _drop_emptied(order, at)


def _take_title(order: list[Draft], at: int, rest: int) -> None:
    head, tail = order[at], order[rest]
    head.title = f"{head.title} {tail.text}".strip()
    head.take_pieces(tail)


def _in_list(order: list[Draft], at: int) -> bool:
    """A heading that cuts a list: a point before it, one paragraph and points behind it."""
    before = _before(order, at)
    _, after = _after(order, at)
    if before < 0 or after < 0 or order[before].kind != "bullet" or after + 1 >= len(order):
        return False
    return order[after + 1].kind == "bullet" and not order[after].text.endswith(":")


def _move_body(order: list[Draft], at: int, head: Draft, surely: bool) -> None:
    """Put the heading before the first text of its own; what stands between belongs to the item before."""
    end = next((index for index in range(at + 1, len(order)) if order[index].kind == "item"), len(order))
    old = next((order[index].title or "" for index in range(at - 1, -1, -1) if order[index].kind == "item"), "")
    texts = [index for index in range(at + 1, end) if order[index].kind in ("paragraph", "resolution", "motion")]
    start = next(
        (index for index in texts if _shared(head.title or "", order[index].text) > _shared(old, order[index].text)), -1
    )
    if start < 0:
        points = at + 1
        while points < end and order[points].kind in ("bullet", "clause", "furniture"):
            points += 1
        start = points if surely else at + 1
    if start <= at + 1:
        return
    if not surely:
        _, first = _after(order, at)
        if _shared(head.title or "", order[first].text) > 0 or _shared(head.title or "", order[start].text) < 0.6:
            return
        order[_before(order, at)].take(order[first])
    moved = order.pop(at)
    order.insert(start - 1, moved)
    _drop_emptied(order, at)


def _shared(title: str, text: str) -> float:
    """The share of a title's longer words that a text has too."""
    words = {word.casefold() for word in _WORD.findall(title)} - _COMMON
    if not words:
        return 0.0
    found = {word.casefold() for word in _WORD.findall(text)}
    return len(words & found) / len(words)
