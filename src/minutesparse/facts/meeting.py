"""The meeting itself: body, date, times, place, chair."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from minutesparse.facts.bodies import Named, holds, read_body, read_kind, read_title
from minutesparse.facts.dates import Found, find_dates, numeric_order
from minutesparse.facts.front import Front, Text, front_of
from minutesparse.facts.hours import read_breaks, read_end, read_start
from minutesparse.facts.places import Place
from minutesparse.facts.venues import labelled, read_venue
from minutesparse.model import AgendaItem, Attendance, Meeting
from minutesparse.source import Issue, Source, Span

_NOT_MEETING = regex.compile(
    r"(?:publish|printed|issued|approved(?!\s+minutes\b)|posted|updated|deadline|adopted|confirmed|next meeting|"
    r"created|dated|signed)\w*\W*+(?:\w+\W+){0,3}\Z",
    regex.IGNORECASE,
)
_CHAIR = regex.compile(
    r"\b(?:chair(?:man|woman|person)?|cathaoirleach|convener|convenor|presiding(?: officer| member)?|cadeirydd)\b",
    regex.IGNORECASE,
)
_DATED = regex.compile(r"\d{1,2}/\d{1,2}/\d{4} [-–] (?P<body>[^\d()]{4,90})(?: \(Item [\w.]{1,9}\))?")
_TOLD = regex.compile(r"(?:held|convened|date|met)\b[^.]*\Z", regex.I)
_OF_MEETING = regex.compile(r"\b(?:minutes|meeting)\b", regex.I)
_CHAIRS = regex.compile(
    r"(?:\s*\([^()\n]{1,30}\))?[ \t,–-]*(?:\(?chair(?:man|woman|person)?\b(?!\s+(?:of|for)\b)|\(?in\s+the\s+chair\b)",
    regex.I,
)
_UNDER = regex.compile(r"\b(?:vice|deputy|co|past|former|immediate|leas)\b|committee|panel", regex.I)


def read_meeting(
    source: Source,
    places: Sequence[Place],
    locale: str | None = None,
    attendance: Sequence[Attendance] = (),
    items: Iterable[AgendaItem] = (),
) -> tuple[Meeting, tuple[Issue, ...]]:
    """What the title matter, the opening and the closing say of the meeting."""
    front = front_of(source, places)
    issues: list[Issue] = []
    said = dict(reversed(list(labelled(front))))
    day, day_span = _date(source, front, locale, issues)
    start = read_start(source, front, places, (day, day_span.start) if day_span else None, items)
    end = read_end(source, places, items)
    facts = {
        "organization": _fuller(_stated_body(said), read_body(source, front, places)),
        "name": read_title(front),
        "classification": read_kind(front),
        "start_time": start,
        "end_time": end,
        "location": read_venue(front),
        "contact": said.get("contact"),
        "chair": _chair(source, attendance, said.get("chair")),
    }
    values: dict[str, object] = {}
    for name, named in facts.items():
        if named is not None and named.value:
            values[name], values[f"{name}_span"] = named.value, named.span
    meeting = Meeting(date=day, date_span=day_span, adjournments=read_breaks(source, places), **values)  # type: ignore[arg-type]
    return meeting, tuple(issues)


def _stated_body(said: dict[str, Named]) -> Named | None:
    """A labelled body ("Committee: Planning") whose value is a name and no sentence."""
    named = said.get("organization")
    if named is not None and (of := _DATED.fullmatch(named.value)) is not None:
        named = Named(of["body"], named.span)
    return named if named and len(named.value) < 90 and not any(letter.isdigit() for letter in named.value) else None


def _fuller(stated: Named | None, told: Named | None) -> Named | None:
    """The body as labelled, unless the text gives the same name in full ("Council", "Ashby Town Council")."""
    return told if stated is None or (told and holds(told.value, stated.value)) else stated


def _date(source: Source, front: Front, locale: str | None, issues: list[Issue]) -> tuple[str | None, Span | None]:
    """The meeting's date: in the title matter, else in a line before the first item that speaks of the meeting."""
    best: tuple[int, Text, Found] | None = None
    for text in front.texts:
        flat = text.flat[:6000]
        for found in find_dates(flat, None):
            before = flat[max(0, found.start - 40) : found.start]
            if _NOT_MEETING.search(before):
                continue
            rank = _rank(text, flat, found)
            if rank is not None and (best is None or rank < best[0]):
                best = (rank, text, found)
    if best is None:
        return None, None
    _, text, found = best
    span = text.span(found.start, found.end)
    if found.value is not None:
        return found.value, span
    order = numeric_order(source.slice(Span(0, source.length)), locale)
    again = find_dates(text.flat[found.start : found.end], order)
    if again and again[0].value:
        return again[0].value, span
    words = " ".join(source.slice(span).split())
    issues.append(Issue("ambiguous-date", "warning", f"{words!r} may be read day first or month first", span))
    return None, None


def _rank(text: Text, flat: str, found: Found) -> int | None:
    """How surely a date is the meeting's; None where nothing says so."""
    before = flat[max(0, found.start - 200) : found.start]
    told = _TOLD.search(before) is not None
    if text.title:
        written = any(map(str.isalpha, flat[found.start : found.end]))  # figures alone may be a stamp
        return 0 if told else 2 - written
    alone = len(flat.strip()) < found.end - found.start + 30
    if told or alone or _OF_MEETING.search(before):
        return 3 if told else 4
    return None


def _chair(source: Source, attendance: Sequence[Attendance], said: Named | None) -> Named | None:
    """Who is printed as being in the chair: by office, by what stands behind the name, behind a label."""
    present = [row.span for row in attendance if row.status == "present"]
    by_office = [
        row.span
        for row in attendance
        for office in (row.person.role or row.person.honorific_prefix or "",)
        if row.status == "present" and _CHAIR.search(office) and not _UNDER.search(office)
    ]
    behind = [
        span for span in present if _CHAIRS.match(source.slice(Span(span.end, min(span.end + 60, source.length))))
    ]
    first, last = (said.span.start, said.span.end + 40) if said else (0, 0)
    labelled = [span for span in present if first <= span.start < last]
    found = next(iter((*by_office, *behind, *labelled)), None)
    return Named(" ".join(source.slice(found).split()), found) if found else said
