"""Dates and times as minutes print them, each with where it stands. Two readings of a date give none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

import regex
from attrs import frozen

from minutesparse.dialects import MONTHS, WEEKDAYS
from minutesparse.facts.patterns import by_letters
from minutesparse.facts.rows import Rows

Order = Literal["dmy", "mdy"]

_MONTH = Rows(MONTHS)
_DAY_NAME = Rows(WEEKDAYS)
_MONTH_NAMES = by_letters("|".join(cue.pattern for cue in MONTHS))
_DAY_NAMES = by_letters("|".join(cue.pattern for cue in WEEKDAYS))
_GAP = r"[\s\xa0,.*_]{0,6}"
_ORDINAL = r"(?:[\s*^]{0,8}(?:st|nd|rd|th|[\"°'’”º]{1,2}|a|ail|fed|eg|ain|af|ú))?"
_YEAR = r"(?P<year>[12]\d{3}|['’]\d{2})(?!\d)"
_WEEKDAY = rf"(?:\b(?P<weekday>{_DAY_NAMES})\b{_GAP}(?:the\s)?)?"
_FORMS = (
    rf"{_WEEKDAY}(?<![\d./])(?P<day>\d{{1,2}}){_ORDINAL}\b?{_GAP}(?:day\s)?(?:of\s)?\b(?P<month>{_MONTH_NAMES})\b{_GAP}{_YEAR}",
    rf"{_WEEKDAY}\b(?P<month>{_MONTH_NAMES})\b{_GAP}(?:the\s)?(?P<day>\d{{1,2}}){_ORDINAL}(?!\d){_GAP}{_YEAR}",
    r"(?<![\d/.-])(?P<year>[12]\d{3})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)",
    rf"{_WEEKDAY}(?<![\d/.£$-])(?P<one>\d{{1,2}})\s?(?P<sep>[/.-])\s?(?P<two>\d{{1,2}})\s?(?P=sep)\s?(?P<year>(?:[12]\d)?\d{{2}})(?![\d/]|\.\d)",
)
_DATES = tuple(regex.compile(form, regex.IGNORECASE) for form in _FORMS)
_TIME = regex.compile(
    r"(?<![\d.:/£$€-])(?:(?P<noon>(?:12 )?noon|midday)\b|(?P<midnight>(?:12 )?midnight)\b|"
    r"(?P<hour>\d{1,2})(?:(?P<sep>[.:·;]|\s?:\s?)(?P<minute>\d{2})|(?P<military>\d{2})(?=\s?h))?"
    r"(?!\d|%|:\d)(?:\s?o['’]\s?clock\b)?(?:[\s,]{0,3}(?P<half>[ap])(?:\s?\.\s?m\b\.?|\s?m\b)|\s?(?P<hours>hours|hrs?)\b|\s?(?P<noon2>noon))?)",
    regex.IGNORECASE,
)
_DIGIT = regex.compile(r"\d")
_FIGURES = regex.compile(r"\d\s?[/.-]\s?\d")  # what dates in figures alone hold
_ZIP = regex.compile(r",? \b[A-Z]{2} \d{5}\b")


@frozen
class Found:
    """A date or time in a text: `value` is ISO (or HH:MM), None where the printed form has two readings."""

    start: int
    end: int
    value: str | None


def find_dates(text: str, order: Order | None = "dmy", start: int = 0, end: int | None = None) -> list[Found]:
    """Every full date (day, month, year) in `text`, in order. `order` reads numeric ones; None leaves them open.

    >>> [found.value for found in find_dates("held on Thursday, 22nd March 2018, not on 3/4/18")]
    ['2018-03-22', '2018-04-03']
    """
    stop = len(text) if end is None else end
    if _DIGIT.search(text, start, stop) is None:
        return []
    found: list[tuple[int, int, Found]] = []
    figures = _FIGURES.search(text, start, stop) is not None
    for number, form in enumerate(_DATES if figures else _DATES[:2]):
        for match in form.finditer(text, start, stop):
            one = _numeric(match, order) if number == 3 else _written(match)
            if one is not None:
                found.append((one.start, number, one))
    kept: list[Found] = []
    for _, _, one in sorted(found, key=lambda entry: entry[:2]):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def find_times(text: str, start: int = 0, end: int | None = None) -> Iterator[Found]:
    """Every time of day whose reading is certain: with am or pm, noon, or on the 24-hour clock.

    >>> [found.value for found in find_times("from 6:30 pm to 2100 hrs, £7.30")]
    ['18:30', '21:00']
    """
    for match in _TIME.finditer(text, start, len(text) if end is None else end):
        value = _clock(match)
        if value is not None:
            yield Found(match.start(), match.end(), value)


def numeric_order(text: str, locale: str | None = None) -> Order | None:
    """How this document prints numeric dates: day first unless it shows otherwise, None where it shows both."""
    if locale:
        return "mdy" if locale.replace("_", "-").casefold().startswith("en-us") else "dmy"
    day_first = month_first = 0
    for match in _DATES[3].finditer(text, 0, 100_000):
        one, two = int(match["one"]), int(match["two"])
        day_first += one > 12 >= two
        month_first += two > 12 >= one
    if day_first and month_first:
        return None
    if day_first or month_first:
        return "dmy" if day_first else "mdy"
    day_first = sum(1 for _ in _DATES[0].finditer(text, 0, 100_000))
    month_first = sum(1 for _ in _DATES[1].finditer(text, 0, 100_000))
    return "mdy" if month_first > day_first or _ZIP.search(text) else "dmy"


def _written(match: regex.Match[str]) -> Found | None:
    month = match["month"]
    cue = None if month.isdigit() else _MONTH.fullmatch(month)
    value = _date(match["year"], int(cue.value if cue else month), int(match["day"]))
    return Found(match.start(), match.end(), value) if value else None


def _numeric(match: regex.Match[str], order: Order | None) -> Found | None:
    """A date in numbers: one reading at most by its numbers, its weekday, or the document's order."""
    one, two, year = int(match["one"]), int(match["two"]), match["year"]
    by_day, by_month = _date(year, two, one), _date(year, one, two)
    if not (by_day or by_month) or (match["sep"] == "." and len(year) == 2 and not match["weekday"] and one < 10):
        return None  # "4.4.12" is a section number as often as a date
    weekday = _DAY_NAME.fullmatch(match["weekday"]) if match["weekday"] else None
    if weekday and by_day and by_month:
        fits = [value for value in (by_day, by_month) if date.fromisoformat(value).isoweekday() == int(weekday.value)]
        if len(fits) == 1:
            return Found(match.start(), match.end(), fits[0])
    if by_day and by_month and by_day != by_month:
        return Found(match.start(), match.end(), by_day if order == "dmy" else by_month if order == "mdy" else None)
    return Found(match.start(), match.end(), by_day or by_month)


def _date(year: str, month: int, day: int) -> str | None:
    number = int(year.strip("'’"))
    if number < 100:
        number += 2000 if number < 70 else 1900
    try:
        return date(number, month, day).isoformat()
    except ValueError:
        return None


def _clock(match: regex.Match[str]) -> str | None:
    if match["noon"]:
        return "12:00"
    if match["midnight"]:
        return "00:00"
    hour, minute = int(match["hour"]), int(match["minute"] or match["military"] or 0)
    half = (match["half"] or "").lower()
    if minute > 59 or hour > 24:
        return None
    if match["noon2"]:
        return "12:00" if hour == 12 else None
    if half:
        if not 1 <= hour <= 12:
            return f"{hour:02}:{minute:02}" if 12 < hour < 24 and half == "p" else None
        return f"{hour % 12 + (12 if half == 'p' else 0):02}:{minute:02}"
    if match["hours"]:
        return f"{hour:02}:{minute:02}" if (match["minute"] or match["military"]) and hour < 24 else None
    certain = match["minute"] and (match["sep"] or "").strip() == ":" and (hour > 12 or len(match["hour"]) == 2)
    return f"{hour:02}:{minute:02}" if certain and hour < 24 else None
