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

_NOT_BEHIND = (
    r"(?![\p{L}'’-])(?!\s+(?:chambers?|offices?|house|rooms?|buildings?|hall|members?|officers?|website|tax|clerk|manager|"
    r"agendas?\b))"
)
BODY = Rows(BODY_WORDS, before=r"(?<![\p{L}'’-])", after=_NOT_BEHIND)
_KIND = Rows(MEETING_KINDS, before=r"(?<![\p{L}'’-])", after=r"(?![\p{L}'’-])")
_MEETING_OF = regex.compile(
    r"\b(?:meetings?|session|sitting|minutes|proceedings)\s+of\s+(?:(?:a|an|the)\s+)?", regex.IGNORECASE
)
_MET = regex.compile(
    r",?\s{1,8}(?:(?:met|sat|assembled|convened)\s(?:in|at|on|for|via|pursuant)\b|held\s(?:its|an?|their)\b)|"
    r"\b(?:called|opened)\s+the\s+(?P<called>[^.:;]{3,90}?)\s+to\s+order\b",
    regex.IGNORECASE,
)
_SENTENCE = regex.compile(r"\n[ \t]*+\n|(?<=[\p{Ll}\d])[.:]\s|\n\s*+(?=The\s)")
_STOP = regex.compile(
    r"\s{1,20}(?:(?:was|were|is|to be|which was|that was|duly)\s+){0,4}(?:held|convened|took place|assembled|"
    r"conducted)\b|"
    r"\s{1,20}on\s+(?=\d|[A-Z][a-z]+day\b|[A-Z]+DAY\b)|\s{1,20}at\s+(?=\d|its|the)|\s{1,20}(?:via|by) (?:zoom|video|"
    r"teams)|"
    r"\s[-–—|]+\s|(?<!\bNo)\.\s|(?<=\S)[ ]{8,}|\n\s{0,8}+(?=(?-i:The)\s)",
    regex.IGNORECASE,
)
_LEAD = regex.compile(
    r"\A(?:(?:agendas?(?:,| and)?(?: decisions)?(?: and minutes)?|draft|unconfirmed|unapproved|official|approved|final|"
    r"confirmed|open|public|action|minutes|notes|record|proceedings|summary|of|for|at|from|the|a|an|this|"
    r"\d{1,3}(?:st|nd|rd|th)|meetings?|monthly|quarterly|extra-?\s?ordinary|ordinary|regular|special|"
    r"annual(?: general)?|adjourned|emergency|formal|called|stated|virtual|remote|joint meeting of|inaugural|"
    r"public hearing|full(?= council\b))\b"
    r"[\s:,\xa0–-]*+)++",
    regex.IGNORECASE,
)
_TAIL = regex.compile(
    r"\s+(?i:(?:of|for)\s+(?:the\s+)?)(?:[\p{Lu}][\p{L}'’.-]*+(?:\s+(?:and|of|the|&|for)\s+(?=\p{Lu})|,?\s+)?){1,8}"
)
_NUMBERED = regex.compile(
    r"(?:(?<=\sNo\.?)|\sNo\.?) ?\d{1,4}\b", regex.IGNORECASE
)  # "Rural Municipality of Ashby No. 494"
_MONTH_LAST = regex.compile(r"\s(?:May|March|MAY|MARCH)$")  # the day behind it is no word of a name
_BOARD_OF = regex.compile(r"board of (?:directors|education|trustees|governors)", regex.IGNORECASE)
_OWNER = regex.compile(r"\b(?:district|authority|agency|corporation|commission)\s*$", regex.IGNORECASE)
_GENERIC = regex.compile(
    r"(?:community|parish|regional|town|district|county|borough|village) council", regex.IGNORECASE
)
_NOT_NAME = regex.compile(
    r"\b(?:meetings?|minutes|agenda|session|draft|held|present|notice|monday|tuesday|wednesday|thursday|friday|"
    r"hearing|telco|call|ordinary|extraordinary|special|regular|annual|monthly|proceedings|january|february|april|june|july|"
    r"august|september|october|november|december|may(?=\s\d)|march(?=\s\d))\b",
    regex.IGNORECASE,
)
_CUT = regex.compile(r"\s[-–—|]+\s|[–—|]|:\s|\s{4,}|\s-(?=\w)|(?<=\w)-\s|\bon\s(?=\w+day\b)", regex.IGNORECASE)
_LABELLED = regex.compile(
    r"(?:venue|location|contact|present|apologies|in attendance|email|tel)\b[^:]{0,20}:", regex.IGNORECASE
)
_SMALL = frozenset(
    ["&", "a", "an", "and", "ar", "for", "i", "in", "le", "na", "of", "on", "or", "the", "to", "with", "y"]
)
_VAGUE = frozenset(("authority", "assembly", "executive", "trust", "board", "district", "municipality"))
_ACTED = regex.compile(
    r"\b[Tt]he (?P<body>(?:[\p{Lu}][\p{L}'’&-]*+,? |and |of |for |the |& ){0,9}"
    r"(?:Committee|Panel|Council|Board|Cabinet|Commission|Sub-Committee|Executive|Authority|Working Group))"
    r"(?= (?:considered|was asked|were asked|recessed|resolved|reconvened|unanimously|met in|RESOLVED|AGREED|agreed to|"
    r"approved the|voted)\b)"
)
_KIND_OF = regex.compile(
    r"(?:[ \xa0]+(?!meeting|session)[\w'’&.-]++){0,6}?[ \xa0]+(?:meeting|session|sitting|cyfarfod)\b", regex.IGNORECASE
)
_TITLE_WORD = regex.compile(r"\b(?:meeting|session|minutes)\b", regex.IGNORECASE)
_MEETING_SIGNS = ("eeting", "EETING", "ession", "ESSION", "orkshop", "ORKSHOP", "AGM", "yfarfod")
_POSSESSIVE = regex.compile(r"['’]s?$")
_EDGES = ' ,-–—:*"“”'


@frozen
class Named:
    """A value as printed and where it stands."""

    value: str
    span: Span
    rank: int = 9


def read_body(source: Source, front: Front, places: Sequence[Place]) -> Named | None:
    """The body that met: from "meeting of the …", the title matter, the web title, or the text itself."""
    lines = [named for text in front.texts if text.title for named in _in_lines(text)]
    best = min(lines, key=lambda named: named.rank, default=None)
    told = next(
        (
            named
            for text in sorted(front.texts, key=lambda text: not text.title)
            for named in _meeting_of(text)
            if text.title or best is None or " " not in best.value or holds(named.value, best.value)
        ),
        None,
    )
    if told is not None:
        fuller = [named for named in lines if holds(named.value, told.value)]
        if not fuller and " " not in told.value.casefold().removeprefix("the "):  # "The Board met": its name is above
            place = "council" in told.value.casefold()  # "CITY OF ASHBY … meeting of Council"
            fuller = [named for named in lines if (named.rank == 3 if place else " " in named.value)]
        return min(fuller, key=lambda named: named.rank) if fuller else told
    if best is not None:
        best = next((named for named in lines if holds(named.value, best.value)), best)
        return (_acting(source, places) if best.rank == 3 else None) or best
    if front.web_title is not None:
        for named in (*_meeting_of(front.web_title), *_in_lines(front.web_title)):
            return named
    return _acting(source, places)


def read_kind(front: Front) -> Named | None:
    """Ordinary, special, annual …: the word before "meeting" in the title matter."""
    for text in (*front.texts, *((front.web_title,) if front.web_title else ())):
        flat = text.flat[:3000]
        if not any(sign in flat for sign in _MEETING_SIGNS):
            continue
        at = 0
        while (won := _KIND.search(flat, at)) is not None:
            cue, found = won
            alone = cue.name == "work session" or found[0].casefold().startswith("agm")
            if alone or _KIND_OF.match(flat, found.end(), found.end() + 120):
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
            if len(line) <= 120 and " " in line and _TITLE_WORD.search(line):
                return Named(" ".join(line.split()), text.span(start, end))
    title = front.web_title
    return Named(" ".join(title.text.split()), title.span(0, len(title.text))) if title and title.text.strip() else None


def holds(longer: str, shorter: str) -> bool:
    """Whether one printed name is the fuller form of the other: what it is the body of is told as well."""
    full, name = longer.casefold(), shorter.casefold()
    return full.endswith(f" {name}") or full.startswith(f"{name} of ")


def _meeting_of(text: Text) -> Iterator[Named]:
    """Who met, as told: "a meeting of the Town Council held …", "The Town Council met in …"."""
    flat = text.flat
    for found in _MEETING_OF.finditer(flat, 0, 1500):
        stop = _STOP.search(text.text, found.end(), found.end() + 220)
        end = stop.start() if stop else min(len(flat), found.end() + 160)
        dates = find_dates(flat, None, found.end(), end)
        named = _cleaned(text, found.end(), min([end, *(date.start for date in dates)]))
        if named is not None:
            yield named
    for found in _MET.finditer(text.text, 0, 1500):
        begin, end = found.span("called") if found["called"] else (max(0, found.start() - 160), found.start())
        begin = max([begin, *(stop.end() for stop in _SENTENCE.finditer(text.text, begin, end))])
        named = _cleaned(text, begin, end)
        if named is not None:
            yield named


def _in_lines(text: Text) -> Iterator[Named]:
    """Every line of the title matter that names a body."""
    before: tuple[int, int] | None = None
    for start, end in text.lines():
        line = text.text[start:end]
        if "@" in line or _LABELLED.match(line):
            before = None
            continue
        for at, stop in _segments(text, start, end):
            of = _MEETING_OF.search(text.flat, at, stop)
            if of is not None and of.start() > at + 8 and (first := _cleaned(text, at, of.start())) is not None:
                yield first  # "ASHBY COUNCIL Draft Minutes … Meeting of the Council": the name in full comes first
            named = _cleaned(text, at, stop)
            if named is None:
                continue
            if (
                _continues(text, named.value, before) and before is not None and at == start
            ):  # a title wrapped before its last word
                whole = text.text[slice(*before)]
                joined = None if regex.search(r"\d|[.:]$", whole) else _cleaned(text, before[0], stop)
                named = joined or named
            yield named if " " in named.value else Named(named.value, named.span, named.rank + 4)
        before = (start, end)


def _continues(text: Text, value: str, before: tuple[int, int] | None) -> bool:
    """Whether a line that names a body ends a name begun in the line before ("ASHBY DALE / PARISH COUNCIL")."""
    if " " not in value:
        return True
    above = text.text[slice(*before)] if before else ""
    if _BOARD_OF.fullmatch(value) and _OWNER.search(above) and not _NOT_NAME.search(above):
        return True
    return _GENERIC.fullmatch(value) is not None and not (BODY.search(above) or _NOT_NAME.search(above))


def _segments(text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A line cut at dashes, dates and times."""
    line = text.text[start:end]
    first, slash, second = line.partition(" / ")
    if slash and len(line) < 150 and BODY.search(first) and BODY.search(second):
        yield end - len(second), end  # a name in two tongues: the second is the language of the minutes
        return
    cuts = [(found.start, found.end) for found in (*find_dates(line, None), *find_times(line))]
    cuts += [found.span() for found in _CUT.finditer(line)]
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
    begin = _begin(flat, start, end)
    if begin is None:
        return None
    stop, rank = _end(text.text, begin, end)
    printed = flat[begin:stop]
    value = _POSSESSIVE.sub("", " ".join(printed.split()).strip(_EDGES).rstrip(",."))
    if not _is_name(value, rank):
        return None
    return Named(value, text.span(begin + len(printed) - len(printed.lstrip(_EDGES)), stop), rank)


def _begin(flat: str, start: int, end: int) -> int | None:
    """Where the name begins: behind "meeting of the", else behind the words that lead up to it."""
    lead = _LEAD.match(flat[start:end])
    plain = start + (lead.end() if lead else 0)
    of = [start + found.end() for found in _MEETING_OF.finditer(flat[start:end])]
    for begin in (*of[-1:], plain):
        if BODY.search(flat[:end], begin) is not None:
            again = _LEAD.match(flat[begin:end])
            return begin + again.end() if again is not None and again.end() < end - begin else begin
    return None


def _end(printed: str, begin: int, end: int) -> tuple[int, int]:
    """Where the name ends, and its rank: the last body word of an unbroken name, with what it is the body of."""
    flat = printed.replace("\n", " ")
    won = BODY.search(flat[:end], begin)
    if won is None:
        return begin, 9
    cue, stop = won[0], won[1].end()
    while (more := BODY.search(flat[:end], stop)) is not None:
        between = flat[stop : more[1].start()]
        if more[0].value == "3" and "\n" in printed[stop : more[1].start()]:
            break  # the town in a line of its own below its council
        if (
            len(between) > 70
            or between.strip() == ","
            or _NOT_NAME.search(between)
            or regex.search(r"[.:;()]", between)
        ):
            break
        words = between.replace(",", " ").split()
        if not all(word[0].isupper() or word in _SMALL or word in "-/" for word in words):
            break
        cue, stop = more[0], more[1].end()
    tail = _TAIL.match(flat[:end], stop)
    if tail is not None and (cue.value != "3" or flat[stop - 8 : stop].casefold() == "district"):
        whose = tail[0].rstrip(" ,")
        cut = _NOT_NAME.search(whose) or _MONTH_LAST.search(whose)
        stop += cut.start() if cut else len(whose)
    numbered = _NUMBERED.match(flat[:end], stop)
    return (numbered.end() if numbered else stop), int(cue.value)


def _is_name(value: str, rank: int) -> bool:
    """Whether what was cut out may be a body's printed name."""
    if len(value) > 140 or not value[:1].isalnum() or value[:1].islower() or not any(map(str.isupper, value)):
        return False
    if rank != 3 and _NOT_NAME.search(value):
        return False
    if value.casefold() in _VAGUE or find_dates(value, None):
        return False
    return not any(word.islower() and word not in _SMALL for word in value.replace(",", " ").split())


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
