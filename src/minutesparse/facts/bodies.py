"""Which body met, and what kind of meeting it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex
from attrs import frozen

from minutesparse.dialects import BODY_WORDS, MEETING_KINDS
from minutesparse.facts.dates import find_dates, find_times
from minutesparse.facts.front import Front, Text
from minutesparse.facts.places import Place
from minutesparse.facts.rows import Rows
from minutesparse.model import pieces_of
from minutesparse.source import Source, Span

_NOT_BEHIND = r"(?![\p{L}'’-])(?!\s+(?:chambers?|offices?|house|rooms?|buildings?|hall|members?|officers?|website|tax|clerk|manager|meeting room|website|agendas?\b))"
BODY = Rows(BODY_WORDS, before=r"(?<![\p{L}'’-])", after=_NOT_BEHIND)
_KIND = Rows(MEETING_KINDS, before=r"(?<![\p{L}'’-])", after=r"(?![\p{L}'’-])")
_MEETING_OF = regex.compile(r"\b(?:meetings?|session|sitting|minutes|proceedings)\s+of\s+(?:(?:a|an|the)\s+)?", regex.I)
_STOP = regex.compile(
    r"\s+(?:(?:was|were|is|to be|which was|that was|duly)\s+)*(?:held|convened|took place|assembled|conducted)\b|\s+on\s+(?=\d|[A-Z][a-z]+day\b|[A-Z]+DAY\b)|"
    r"\s+at\s+(?=\d|its|the)|\s+(?:via|by) (?:zoom|video|teams)|\s[-–—|]+\s|\.\s|[ ]{8,}",
    regex.I,
)
_LEAD = regex.compile(
    r"\A(?:(?:agendas?(?:,| and)?(?: decisions)?(?: and minutes)?|(?:draft|unconfirmed|unapproved|official|approved|final|confirmed|open|public|action)|minutes|notes|record|proceedings|"
    r"summary|(?:of|for|at|from|the|a|an|this)|\d{1,3}(?:st|nd|rd|th)|meetings?|monthly|quarterly|"
    r"extra-?\s?ordinary|ordinary|regular|special|annual(?: general)?|adjourned|emergency|formal|called|stated|joint meeting of|inaugural|public hearing)\b[\s:,\xa0–-]*)+",
    regex.I,
)
_TAIL = regex.compile(
    r"\s+(?i:(?:of|for)\s+(?:the\s+)?)(?:[\p{Lu}][\p{L}'’.-]*(?:\s+(?:and|of|the|&|for)\s+(?=\p{Lu})|,?\s+)?){1,8}"
)
_NOT_NAME = regex.compile(r"\b(?:meetings?|minutes|agenda|session|draft|held|present|notice|monday|tuesday|wednesday|thursday|friday|hearing|telco|call|ordinary|extraordinary|special|regular|annual|monthly)\b", regex.I)
_SMALL = frozenset("and of the for on in to a with or & ar y i na an le o'".split())
_ACTED = regex.compile(
    r"\b[Tt]he (?P<body>(?:[\p{Lu}][\p{L}'’&-]*,? |and |of |for |the |& ){0,9}"
    r"(?:Committee|Panel|Council|Board|Cabinet|Commission|Sub-Committee|Executive|Authority|Working Group))"
    r"(?= (?:considered|was asked|were asked|recessed|resolved|reconvened|unanimously|met in|RESOLVED|AGREED|agreed to|approved the|voted)\b)"
)
_KIND_OF = r"(?:[ \xa0]+(?!meeting|session)[\w'’&.-]+){0,6}?[ \xa0]+(?:meeting|session|sitting|cyfarfod)\b"


@frozen
class Named:
    """A value as printed and where it stands."""

    value: str
    span: Span
    rank: int = 9


def read_body(source: Source, front: Front, places: Sequence[Place]) -> Named | None:
    """The body that met: from "meeting of the …", the title matter, the web title, or the text itself."""
    told = next((named for text in front.texts for named in _meeting_of(text)), None)
    lines = [named for text in front.texts if text.title for named in _in_lines(text)]
    if told is not None:
        fuller = [named for named in lines if _holds(named.value, told.value)]
        return min(fuller, key=lambda named: named.rank) if fuller else told
    if lines:
        best = min(lines, key=lambda named: named.rank)
        return (_acting(source, places) if best.rank == 3 else None) or best
    if front.web_title is not None:
        for named in (*_meeting_of(front.web_title), *_in_lines(front.web_title)):
            return named
    return _in_headings(front) or _acting(source, places)


def read_kind(front: Front) -> Named | None:
    """Ordinary, special, annual …: the word before "meeting" in the title matter."""
    for text in (*front.texts, *((front.web_title,) if front.web_title else ())):
        flat = text.flat[:3000]
        if "eeting" not in flat and "EETING" not in flat and "ession" not in flat and "ESSION" not in flat and "orkshop" not in flat.lower():
            continue
        at = 0
        while (won := _KIND.search(flat, at)) is not None:
            cue, found = won
            alone = cue.name in ("work session",) or found[0].casefold().startswith("agm")
            if alone or regex.match(_KIND_OF, flat[found.end() : found.end() + 120], regex.I):
                return Named(cue.value, text.span(*found.span()))
            at = found.end()
    return None


def read_title(front: Front) -> Named | None:
    """The meeting's printed title: the line that holds the word meeting or minutes, else the web page's."""
    for text in front.texts:
        if not text.title:
            continue
        for start, end in text.lines():
            line = text.text[start:end]
            if len(line) <= 120 and regex.search(r"\b(?:meeting|session|minutes)\b", line, regex.I) and len(line.split()) > 1:
                return Named(" ".join(line.split()), text.span(start, end))
    title = front.web_title
    return Named(" ".join(title.text.split()), title.span(0, len(title.text))) if title and title.text.strip() else None


def _meeting_of(text: Text) -> Iterator[Named]:
    flat = text.flat
    for found in _MEETING_OF.finditer(flat, 0, 1500):
        stop = _STOP.search(flat, found.end(), found.end() + 220)
        end = stop.start() if stop else min(len(flat), found.end() + 160)
        named = _cleaned(text, found.end(), end)
        if named is not None:
            yield named


def _in_lines(text: Text) -> Iterator[Named]:
    """Every line of the title matter that names a body."""
    before: tuple[int, int] | None = None
    for start, end in text.lines():
        line = text.text[start:end]
        if regex.match(r"(?i)(?:venue|location|contact|present|apologies|in attendance|email|tel)\b[^:]{0,20}:", line) or "@" in line:
            before = None
            continue
        for at, stop in _segments(text, start, end):
            named = _cleaned(text, at, stop)
            if named is None:
                continue
            alone = " " not in named.value
            if alone and before is not None and at == start and not regex.search(r"\d|[.:]$", text.text[slice(*before)]):
                joined = _cleaned(text, before[0], stop)
                named = joined or named
            yield named if " " in named.value else Named(named.value, named.span, named.rank + 4)
        before = (start, end)


def _segments(text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A line cut at dashes, dates and times."""
    line = text.text[start:end]
    cuts = [(found.start, found.end) for found in (*find_dates(line, None), *find_times(line))]
    cuts += [found.span() for found in regex.finditer(r"\s[-–—|]+\s|[–—|]|:\s|\s{4,}|\s-(?=\w)|(?<=\w)-\s|\bon\s(?=\w+day\b)", line, regex.I)]
    at = 0
    for a, b in sorted(cuts):
        if a > at:
            yield start + at, start + a
        at = max(at, b)
    if at < len(line):
        yield start + at, end


def _cleaned(text: Text, start: int, end: int) -> Named | None:
    """The body's name inside a stretch: its lead words dropped, from its first word to its last body word."""
    flat = text.flat
    stretch = flat[start:end]
    lead = _LEAD.match(stretch)
    of = [found.end() for found in _MEETING_OF.finditer(stretch)]
    begin = start + (of[-1] if of else lead.end() if lead else 0)
    if of and BODY.search(flat[:end], begin) is None:
        begin, of = start + (lead.end() if lead else 0), []
    if of and (again := _LEAD.match(flat[begin:end])) is not None and again.end() < end - begin:
        begin += again.end()
    won = BODY.search(flat[:end], begin)
    if won is None:
        return None
    cue, found = won
    stop = found.end()
    while (more := BODY.search(flat[:end], stop)) is not None:
        between = flat[stop : more[1].start()]
        if _NOT_NAME.search(between) or len(between) > 70 or regex.search(r"[.:;()]", between):
            break
        if not all(word[0].isupper() or word in ("and", "of", "the", "for", "&", "on", "in", "-", "/") for word in between.replace(",", " ").split()):
            break
        cue, found, stop = more[0], more[1], more[1].end()
        if cue.value == "3":
            break
    tail = _TAIL.match(flat[:end], stop)
    if tail is not None and (cue.value != "3" or " " in stretch and cue.name == "district" and flat[stop - 8 : stop].casefold() == "district"):
        words = tail[0].rstrip(" ,")
        cut = _NOT_NAME.search(words)
        stop += cut.start() if cut else len(words)
    value = " ".join(flat[begin:stop].split()).strip(" ,-–—:*\"“”")
    value = value.rstrip(",.")
    if _NOT_NAME.search(value) and cue.value != "3" or len(value) > 140 or not value[:1].isupper() and not value[:1].isdigit():
        return None
    if not any(letter.isupper() for letter in value) or (" " not in value and value.casefold() in ("authority", "assembly", "executive", "trust", "board", "district")):
        return None
    if any(word.islower() and word not in _SMALL for word in value.replace(",", " ").split()):
        return None
    first = begin + len(flat[begin:stop]) - len(flat[begin:stop].lstrip(" ,-–—:*\"“”"))
    return Named(value, text.span(first, stop), int(cue.value))


def _in_headings(front: Front) -> Named | None:
    """A short line before the first item that is no more than a body's name."""
    for text in front.texts:
        if not text.title and len(text.text) < 200:
            for named in _in_lines(text):
                if " " in named.value and len(named.value) > 0.5 * len(text.text.strip()):
                    return named
    return None


def _acting(source: Source, places: Sequence[Place]) -> Named | None:
    """The full name under which the text lets the body act: "The Cabinet considered", "The City Council recessed"."""
    for place in places:
        text = place.block.text
        if "he " not in text:
            continue
        for found in _ACTED.finditer(text):
            value = found["body"]
            if value.count(" ") >= 2 or value == "Cabinet" or (" " in value and value.endswith("Council")):
                return Named(value, source.locate(pieces_of(place.block), text, *found.span("body")))
    return None


def _holds(longer: str, shorter: str) -> bool:
    """Whether one printed name is the fuller form of the other."""
    return longer.casefold() != shorter.casefold() and longer.casefold().endswith(" " + shorter.casefold())
