"""The items that a consent motion is about: all that it covers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

import regex

from minutesparse.facts.drafts import Draft
from minutesparse.facts.places import Place
from minutesparse.model import AgendaItem, Heading

_REACH = 300  # items or blocks: a motion speaks of its own meeting, and the text may hold many


class _Numbered(NamedTuple):
    item: AgendaItem
    path: str  # its number, a sub-item's behind its parent's ("11" + "a")


def tell_items(drafts: Sequence[Draft], places: Sequence[Place]) -> None:
    """Give each consent motion the ids of all items that it covers, its own first.

    A parent stands before its sub-items where all of them are covered.
    """
    consents = [draft for draft in drafts if draft.consent]
    numbered = _numbered_items(places) if consents else []
    for draft in consents:
        own = (draft.item.id,) if draft.item is not None else ()
        at = bisect_left(numbered, draft.span.start, key=lambda entry: entry.item.span.start)
        near = numbered[max(0, at - _REACH) : at + _REACH]
        draft.items = tuple(dict.fromkeys(own + (_listed(draft.text, near) or _section(draft, places))))


_LISTED = regex.compile(
    r"\bitems?\s+(?:nos?\.?\s*|numbers?\s*)?([\w.()]+(?:(?:\s*(?:,|and\b|&|to\b|through\b|[-–])\s*)++[\w.()]+){0,30})",
    regex.IGNORECASE,
)
_NUMBER = regex.compile(r"(?<![\w.])(\d{1,3}(?:\.\d{1,3})*\(?[a-z]?\)?)(?!\w)", regex.IGNORECASE)
_RANGE = regex.compile(
    r"(\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?)\s*(?:to|through|[-–])\s*(\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?)", regex.IGNORECASE
)
_EXCEPT = regex.compile(r"\b(?:with\s+the\s+exception|except(?:ing|ion)?|excluding|other\s+than)\b", regex.IGNORECASE)
_DIGITS = regex.compile(r"\d{1,9}")
_SIGNS = regex.compile(r"[^\w.]")


def _listed(text: str, numbered: Sequence[_Numbered]) -> tuple[str, ...]:
    """Items named by number ("items 11a, 11b and 11c", "2.1 to 2.6")."""
    kept = _EXCEPT.split(text[:1000])[0]
    wanted = {_plain(number) for found in _LISTED.finditer(kept) for number in _NUMBER.findall(found[1])}
    if not wanted:
        return ()
    left_out = {_plain(number) for number in _NUMBER.findall(text[len(kept) : 1000])}
    ranges = [(_digits(first), _digits(last)) for first, last in _RANGE.findall(kept)]
    covered = {
        item.id: None
        for item, path in numbered
        if path not in left_out and (path in wanted or (ranges and _within(_digits(path), ranges)))
    }
    whole = [item.id for item, _ in numbered if item.items and all(child.id in covered for child in item.items)]
    return tuple(dict.fromkeys([*whole, *covered]))


def _plain(number: str) -> str:
    return _SIGNS.sub("", number).casefold().rstrip(".")


def _digits(path: str) -> tuple[int, ...]:
    return tuple(map(int, _DIGITS.findall(path)))


def _within(at: tuple[int, ...], ranges: Sequence[tuple[tuple[int, ...], tuple[int, ...]]]) -> bool:
    return any(at and len(at) == len(low) and low <= at <= high for low, high in ranges)


def _numbered_items(places: Sequence[Place]) -> list[_Numbered]:
    """Every item with its number, in the order of the text."""
    found: list[_Numbered] = []
    before: tuple[AgendaItem, ...] = ()
    for place in places:
        path = ""
        for depth, item in enumerate(place.path if place.path is not before else ()):
            own = _plain(item.number or "")
            path = own if path and own.startswith(path) else path + own
            if depth >= len(before) or item is not before[depth]:
                found.append(_Numbered(item, path))
        before = place.path
    found.sort(key=lambda entry: entry.item.span.start)
    return found


def _section(draft: Draft, places: Sequence[Place]) -> tuple[str, ...]:
    """The items that follow a consent motion up to the next section."""
    if draft.item is not None:
        return tuple(child.id for child in draft.item.items)
    found: dict[str, None] = {}
    for place in places[draft.block_at + 1 : draft.block_at + _REACH]:
        if isinstance(place.block, Heading) and place.block.level == 1:
            break
        found.update(dict.fromkeys(item.id for item in place.path))
    return tuple(found)
