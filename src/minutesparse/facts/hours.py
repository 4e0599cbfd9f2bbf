"""When the meeting began, broke off and ended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

import regex

from minutesparse.dialects import CLOSE_TIMES, OPEN_TIMES
from minutesparse.facts.bodies import Named
from minutesparse.facts.dates import Found, find_dates, find_times
from minutesparse.facts.front import Front
from minutesparse.facts.places import Place
from minutesparse.facts.rows import Rows
from minutesparse.facts.sentences import Words, sentences
from minutesparse.facts.signs import signs_of
from minutesparse.model import Adjournment, AgendaItem, Closing, Masthead, pieces_of
from minutesparse.source import Source

_OPEN = Rows(OPEN_TIMES)
_CLOSE = Rows(CLOSE_TIMES)
_DIGIT = regex.compile(r"\d")
_NOT_START = regex.compile(
    r"(?:by|before|until|till|deadline|no later than|after|approximately)\s*+(?:\d[\d.:]*\s*(?:[ap]\.?m\.?)?\s*)?\Z",
    regex.IGNORECASE,
)
_BREAK = regex.compile(
    r"\b(?:recess(?:ed|es)?|suspended|adjourn(?:ed|s)?|(?:\w+[- ])?break)\b.{0,160}?"
    r"\b(?:reconven\w*|resum\w*|re-?open\w*|back to order|returned|minutes?\b|short|lunch|comfort|break|until)\b|"
    r"\b(?:recess(?:ed|es)?|suspended)\b.{0,60}\b\d{1,2}[.:]\d{2}",
    regex.IGNORECASE,
)
_FIRST = 4  # items in whose titles the meeting may open
_EARLY, _LATE = 15, 60  # how many minutes off the time it was called for a meeting opens
_FAR = 200  # characters between the date and the time of a meeting, at most
_REOPENED = regex.compile(r"\b(?:re-?open|reconven|re-?commenc|resum|hearing|closed session|back to order)", regex.I)
_TIME_BEHIND = regex.compile(r"\s*Time\s*:\s*(?=\d)", regex.I)  # "That the meeting be adjourned. Time: 7:25 p.m."
_UNTIL = regex.compile(r"[\s,.]*(?:to|until|till|[-–—])\s*", regex.I)
_LATER = regex.compile(r"reconven|resum|re-?open|back to order|returned|called .{0,20}to order", regex.I)


def read_start(
    source: Source,
    front: Front,
    places: Sequence[Place],
    day: tuple[str | None, int] | None,
    items: Iterable[AgendaItem] = (),
) -> Named | None:
    """The time in the sentence that opens the meeting, else that of the title matter, for which it was called."""
    called = _called_for(front, day)
    for place in (*places[:60], *places[60:][-3:]):
        opened = _opened(source, place) or _in_title(place.item) or _alone(source, place, _OPEN)
        if opened is not None and (called is None or -_EARLY <= _minutes(opened) - _minutes(called) <= _LATE):
            return opened
    return called or next(filter(None, map(_in_title, islice(items, _FIRST))), None)


def _called_for(front: Front, day: tuple[str | None, int] | None) -> Named | None:
    """The time of the title matter, the one nearest to the date."""
    for text in front.texts:
        flat = text.flat[:4000]
        dated = day is not None and text.start <= day[1] < text.start + len(flat)
        if not text.title and not dated:
            continue
        days = (
            [found.start for found in find_dates(flat, None) if found.value in (day[0], None)] if day and dated else []
        )
        far = {
            min((abs(found.start - at) for at in days), default=0): found
            for found in reversed(list(find_times(flat)))
            if not _is_limit(flat, found.start)
        }
        if far and min(far) < _FAR:
            found = far[min(far)]
            return Named(found.value or "", text.span(found.start, found.end))
    return None


def _opened(source: Source, place: Place) -> Named | None:
    """The time at which a block lets the meeting open."""
    text = place.block.text
    if isinstance(place.block, Masthead) or "opening" not in place.signs or not _DIGIT.search(text):
        return None
    for start, end in sentences(text)[:12]:
        if _REOPENED.search(text, start, end):
            continue
        won = _OPEN.search(text[:end], start)
        near = won and next(iter(find_times(text, won[1].start(), end)), None)
        near = near or (won and next(iter(find_times(text, start, won[1].start())), None))
        if near:
            return Named(near.value or "", source.locate(pieces_of(place.block), text, near.start, near.end))
    return None


def _in_title(item: AgendaItem | None) -> Named | None:
    """The time in an item's title that opens the meeting ("Call to order at 7:31 pm", "9:00 a.m. Call to order")."""
    title = item.title if item else None
    if item is None or not title or "opening" not in signs_of(title) or _REOPENED.search(title):
        return None
    won = _OPEN.search(title)
    if won is None:
        return None
    behind, before = (won[1].end(), len(title)), (0, won[1].start())
    found = next((time for at in (behind, before) for time in find_times(title, *at)), None)
    return Named(found.value or "", (item.pieces or (item.span,))[0]) if found else None


def _alone(source: Source, place: Place, titles: Rows) -> Named | None:
    """A time that is a whole block, under a title that `titles` know ("Call to order – 7:31 pm")."""
    text = place.block.text
    title = place.item.title if place.item else None
    if not title or len(text) > 12 or not any(map(str.isdigit, text)) or titles.first(title) is None:
        return None
    found = next(iter(find_times(text)), None)
    if found is None or text[: found.start].strip(" -–—") or text[found.end :].strip(" ."):
        return None
    return Named(found.value or "", source.locate(pieces_of(place.block), text, found.start, found.end))


def _minutes(named: Named) -> int:
    return 60 * int(named.value[:2]) + int(named.value[3:])


def _is_limit(text: str, at: int) -> bool:
    """Whether a time is one by which something is due, not the meeting's ("by 4 pm")."""
    return _NOT_START.search(text, max(0, at - 30), at) is not None


def read_end(source: Source, places: Sequence[Place], items: Iterable[AgendaItem] = ()) -> Named | None:
    """The last closing time told that is no break and no close of something else."""
    for number, place in zip(range(len(places), 0, -1), reversed(places), strict=True):
        late = isinstance(place.block, Closing) or number > len(places) - 10
        text = place.block.text
        if late and (alone := _alone(source, place, _CLOSE)) is not None:
            return alone
        if "closing" not in place.signs or not _DIGIT.search(text):
            continue
        for start, end in reversed(sentences(text)):
            found = _closing_time(text, start, end, late)
            if found is not None:
                span = source.locate(pieces_of(place.block), text, found.start, found.end)
                return Named(found.value or "", span)
    for item in reversed(list(items)):
        if item.title and (found := _closing_time(item.title, 0, len(item.title), True)) is not None:
            return Named(found.value or "", (item.pieces or (item.span,))[0])
    return None


def _closing_time(text: str, start: int, end: int, late: bool) -> Found | None:
    """The time at which the sentence `text[start:end]` lets the meeting end."""
    sentence = text[start : min(end, start + 600)]
    won = _CLOSE.first(sentence) if "closing" in signs_of(sentence) else None
    if won is None or not won[0].value or (won[0].name.startswith("adjourned at") and not late):
        return None
    first, last = start + won[1].start(), start + won[1].end()
    behind = next(iter(find_times(text, last, min(end, last + 90))), None)
    if behind is None and (label := _TIME_BEHIND.match(text, end)) is not None:
        behind = next(iter(find_times(text, label.end(), label.end() + 12)), None)
    if behind is not None:
        return behind
    before = list(find_times(text, max(0, first - 60), first))  # "At 9:15 p.m. Council adjourned."
    if before and (before[-1].start >= start or start - before[-1].end < 3):
        return before[-1]
    at_once = next(iter(find_times(text, start, min(first, start + 20))), None)
    if at_once is not None:  # "6.55pm The Chair thanked members for coming and closed the meeting."
        return at_once
    return next(iter(find_times(text, first, last)), None)


def read_breaks(source: Source, places: Sequence[Place]) -> tuple[Adjournment, ...]:
    """Recesses and suspensions, with the times at which they began and ended."""
    found: list[Adjournment] = []
    for place in places:
        text = place.block.text
        if "break" not in place.signs or isinstance(place.block, Masthead):  # "Adjourned Regular Meeting"
            continue
        printed = Words(source, pieces_of(place.block), text)
        for start, end in sentences(text):
            words = text[start:end]
            if len(words) > 500 or _BREAK.search(words) is None:
                continue
            later = _LATER.search(words)
            times = list(find_times(words))
            if not times:
                continue
            first = next((time.value for time in times if later is None or time.start < later.start()), None)
            last = next((time.value for time in times if later is not None and time.start > later.start()), None)
            if later is None and len(times) == 2 and _UNTIL.fullmatch(words, times[0].end, times[1].start):
                last = times[1].value  # "from 10.02 a.m. to 10.15 a.m."
            found.append(Adjournment(" ".join(words.split()), printed.span(start, end), first, last))
    return tuple(found)
