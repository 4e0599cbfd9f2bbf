"""Where the meeting was held, and other labelled lines of the title matter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import regex

from minutesparse.dialects import MASTHEAD_LABELS, PLACE_WORDS
from minutesparse.facts.bodies import BODY, Named
from minutesparse.facts.dates import find_dates, find_times
from minutesparse.facts.front import Front, Text
from minutesparse.facts.rows import Rows

_LABEL = Rows(MASTHEAD_LABELS, after=r"\s*(?:\(s\))?\s*[:|]\s*(?=\S)")
_PLACE = Rows(PLACE_WORDS, before=r"(?<![\p{L}'’-])", after=r"(?![\p{L}'’-])")
_HELD = regex.compile(r"\b(?:held|convened|met|took place|assembled|conducted|meeting|to order)\b", regex.I)
_IN = regex.compile(r"(?:^|[\s,])(?:in|at|@)\s+(?=\S)", regex.I)
_STOP = regex.compile(
    r"(?<=\p{L}{3})\.(?=\s|$)|"
    r"\s{1,20}(?:Present|PRESENT|Attendance|ATTENDANCE|In attendance|Apologies|Members|MEMBERS)\b|"
    r"\n\s{0,80}\p{Lu}[\p{L} ]{0,25}:|;|,?\s{1,20}(?:on|ON|On)\s+(?=(?:the\s+)?\d|\p{L}+(?:day|DAY)(?!\p{L}))|"
    r",?\s{1,20}(?:commencing|starting|beginning|from|COMMENCING)\b|,?\s{1,20}(?:at|AT|At)\s+(?=\d{1,2}(?!\d)|\d{4}\s?h)|"
    r"\s{1,20}with\s|\s{1,20}(?:when|where|pursuant|for the|to consider|to transact|and)\s+(?:the following|"
    r"the business|councillor|cllr|mr|purpose|the purpose)|"
    r"\n(?=\s{0,80}(?:MINUTES|Minutes|PRESENT|Present|AGENDA|Agenda)\b)|\s{1,20}(?:was|were|there were)\s|"
    r",?\s{1,20}(?i:and (?:via|by)[^,.;\n]{3,30}(?=[,.;\n]|\Z)|for (?:the|an?) \w+ (?:meeting|session))\b"
)
_VIRTUAL = regex.compile(
    r"\W*+(?:(?:via|by|using|on|through|the|a|held|virtually|virtual|remote|remotely|online|electronic(?:ally)?|means|zoom|"
    r"microsoft|ms|teams|webex|video-?\s?conferenc(?:e|ing)|tele-?\s?conferenc(?:e|ing)|webinar|platform|meeting|"
    r"communication|livestream|youtube|and)\b\W*+)++\Z",
    regex.IGNORECASE,
)
_NO_PLACE = regex.compile(
    r"(?:which|hour of|(?:an? )?(?:subsequent|later|future|next|previous|"
    r"regular|special|ordinary|open|closed|public|executive|general)\s+(?:session|meeting)|session|"
    r"order|accordance|person|camera|this|that|attendance)\b",
    regex.IGNORECASE,
)
_JUNK = regex.compile(r"[\s(–-]{0,6}\b(?:view (?:directions|map)|map|directions)\b.*", regex.I | regex.S)
_POSTAL = regex.compile(
    r"\b(?:[A-Z]{2}\.?|\p{Lu}\p{Ll}{3,}),? \d{5}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b"
)


def labelled(front: Front) -> Iterator[tuple[str, Named]]:
    """The labelled lines of the title matter: what they introduce, and their text."""
    for text in front.texts:
        lines = text.lines()
        for number, (start, end) in enumerate(lines):
            won = _LABEL.match(text.text[:end], start)
            if won is None and text.text[start:end].endswith(":") and number + 1 < len(lines):
                won = _LABEL.match(text.text[: lines[number + 1][1]], start)  # the label has a line of its own
                end = lines[number + 1][1]
            if won is not None:
                begin = won[1].end()
                if won[0].value == "location":  # an address that goes on, up to the next label
                    for line in lines[number + 1 :][:4]:
                        open_ended = "\n" in text.text[start:begin] and ":" not in text.text[slice(*line)]
                        if line[0] >= end and not open_ended and not text.text[begin:end].endswith(","):
                            break
                        end = max(end, line[1])
                yield won[0].value, Named(" ".join(text.text[begin:end].split()), text.span(begin, end))


def read_venue(front: Front) -> Named | None:
    """The place as printed, without its label: labelled, told in prose, or an address line of the title matter."""
    for value, named in labelled(front):
        if value == "location":
            return _place(named.value, named)
    for text in front.texts:
        if (told := _told(text)) is not None:
            return told
    titles = [text for text in front.texts if text.title]
    return next((found for text in titles for found in _lines(text)), None)


def _place(value: str, named: Named) -> Named | None:
    """A venue, unless it is a link or a call only."""
    words = _JUNK.sub("", regex.sub(r"(?i)\A(?:(?:venue|location)[,;:\s]|(?:at|in)\s(?:the\s)?)+", "", value)).strip(
        " ,.;:-–—*"
    )
    if not words or _VIRTUAL.match(words) or "http" in words or not any(letter.isalpha() for letter in words):
        return None
    return Named(words, named.span)


def _told(text: Text) -> Named | None:
    """From "held in the Town Hall on …": what stands behind in or at, up to date, time or the end."""
    flat = text.flat
    if not text.title and not any(sign in flat for sign in ("eeting", "EETING", "ession", "to order")):
        return None
    for held in islice(_HELD.finditer(flat, 0, 4000), 9):
        region = min(len(flat), held.end() + 300)
        found = (*find_dates(flat, None, held.end(), region), *find_times(flat, held.end(), region))
        taken = [(one.start, one.end) for one in found]
        for at in islice(_IN.finditer(flat, held.end(), region), 9):
            if any(start - 1 <= at.end() < end for start, end in taken):
                continue
            if at.start() > held.end() + 80 and regex.search(r"\n[ \t]*\n", text.text[held.end() : at.start()]):
                break
            if flat[at.end()].isdigit() and _PLACE.match(flat, at.end()) is None:
                continue
            if regex.search(r"(?i)(?<![ap]\.?m)(?<!\b\w{1,3})\.\s", flat[held.end() : at.start()]):
                break
            stop = _STOP.search(text.text, at.end(), region)
            region = min(region, _paragraph_end(text.text, at.end(), region))
            end = stop.start() if stop else region
            end = min([end, *(start for start, _ in taken if start > at.end())])
            named = _trimmed(text, at.end(), end)
            if named is not None and (text.title or _PLACE.search(named.value)):
                return named
        if held[0].casefold() != "meeting":
            break
    return None


def _paragraph_end(text: str, start: int, end: int) -> int:
    """The blank line that ends the paragraph; a line that breaks off at a comma goes on behind it."""
    for blank in regex.finditer(r"\n[ \t]*\n\s*", text[start:end]):
        if not text[start : start + blank.start()].rstrip().endswith((",", "&", "-")):
            return start + blank.start()
    return end


def _trimmed(text: Text, start: int, end: int) -> Named | None:
    """The place without an article before a proper name, without hanging commas and prepositions."""
    words = text.flat[start:end]
    article = regex.match(r"(?:the|THE)\s+(?=\p{Lu}|\d|\S+\s+\S)", words)
    start += article.end() if article else 0
    words = _unhung(text.flat[start:end])
    if len(words) > 160 or not regex.search(r"\p{L}{3}", words) or _NO_PLACE.match(words):
        return None
    return _place(" ".join(words.split()), Named("", text.span(start, start + len(words))))


def _lines(text: Text) -> Iterator[Named]:
    """Lines of the title matter that hold a place and no body, with the street line behind them."""
    lines = text.lines()
    for number, (start, end) in enumerate(lines):
        for at, stop in _rest(text, start, end):
            words = text.text[at:stop]
            won = _PLACE.search(words)
            if (
                won is None
                or len(words) > 120
                or regex.search(r"(?i)https?:|www\.|@|\bwill be\b|\bis\b|:|\bphone\b|\bfax\b", words)
            ):
                continue
            body = BODY.search(words)
            if body is not None and body[1].end() > won[1].end():
                continue
            rest = _address(text, lines[number + 1 :]) if stop == end and won[0].value == "room" else []
            parts = [words.strip(" ,"), *(text.text[slice(*line)].strip(" ,") for line in rest)]
            whole = ", ".join(" ".join(part.split()) for part in parts)
            named = _place(whole, Named("", text.span(at, rest[-1][1] if rest else stop)))
            if named is not None:
                yield named
            if rest:
                return


def _address(text: Text, lines: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """The lines, two at most, in which an address goes on: a street, a town with its postal code."""
    count = 0
    for start, end in lines[:2]:
        line = text.text[start:end]
        if len(line) > 89 or not (_POSTAL.search(line) or _PLACE.match(line)) or find_dates(line, None):
            break
        count += 1
    return lines[:count]


def _rest(text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What a line holds besides its date and time."""
    line = text.text[start:end]
    at = 0
    for found in sorted((*find_dates(line, None), *find_times(line)), key=lambda found: found.start):
        if found.start > at:
            yield _tight(text, start + at, start + found.start)
        at = max(at, found.end)
    if at < len(line):
        yield _tight(text, start + at, end)


def _tight(text: Text, start: int, end: int) -> tuple[int, int]:
    words = text.text[start:end]
    left = len(words) - len(words.lstrip(" ,;-–—:|@"))
    trimmed = _unhung(words)
    return start + left, max(start + left, start + len(trimmed))


def _unhung(words: str) -> str:
    """The words without a preposition or sign that hangs at their end ("Town Hall on")."""
    while True:
        words = words.rstrip(" \n\t,;:|–—-")
        if words[-3:].casefold() not in (" on", " at"):
            return words
        words = words[:-3]
