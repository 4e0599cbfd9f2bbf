"""Dates and times in every printed form; two readings give none."""

from __future__ import annotations

import pytest

from minutesparse.facts.dates import find_dates, find_times, numeric_order


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("22nd March 2018", "2018-03-22"),
        ("Thursday, 22 March 2018", "2018-03-22"),
        ("THURSDAY 22ND MARCH, 2018", "2018-03-22"),
        ("March 22, 2018", "2018-03-22"),
        ("Mar. 22nd, 2018", "2018-03-22"),
        ("Jan, 27, 2022", "2022-01-27"),
        ("this 12TH DAY OF JANUARY, 2011", "2011-01-12"),
        ("the 3rd of May 2020", "2020-05-03"),
        ('TUESDAY, 22"° APRIL, 2014', "2014-04-22"),
        ("Dydd Iau, 22 Mawrth 2018", "2018-03-22"),
        ("2021-02-18", "2021-02-18"),
        ("22/03/18", "2018-03-22"),
        ("22.3.2018", "2018-03-22"),
        ("16th June ’08", "2008-06-16"),
    ],
)
def test_every_form_of_a_date(text: str, value: str) -> None:
    (found,) = find_dates(f"held on {text} at the hall")
    assert found.value == value


@pytest.mark.parametrize("text", ["31/02/2020", "2019/20", "item 4.4.12", "22 March", "May 2020", "1/2", "£1.12.20"])
def test_what_is_no_full_date(text: str) -> None:
    assert find_dates(text) == []


def test_numeric_dates_follow_the_order_of_the_document() -> None:
    assert find_dates("3/4/2018", "dmy")[0].value == "2018-04-03"
    assert find_dates("3/4/2018", "mdy")[0].value == "2018-03-04"
    assert find_dates("3/4/2018", None)[0].value is None
    assert find_dates("13/4/2018", None)[0].value == "2018-04-13"


def test_a_weekday_settles_a_numeric_date() -> None:
    assert find_dates("Tuesday 3/4/2018", None)[0].value == "2018-04-03"
    assert find_dates("Sunday 3/4/2018", None)[0].value == "2018-03-04"


@pytest.mark.parametrize(
    ("text", "locale", "order"),
    [
        ("on 3/4/18", None, "dmy"),
        ("on 3/4/18 and 13/4/18", None, "dmy"),
        ("on 3/4/18 and 4/13/18", None, "mdy"),
        ("on 13/4/18 and 4/13/18", None, None),
        ("on 3/4/18, Ashby, CA 94901", None, "mdy"),
        ("on 3/4/18 after March 2, 2018", None, "mdy"),
        ("on 3/4/18", "en-US", "mdy"),
        ("on 4/13/18", "en-GB", "dmy"),
    ],
)
def test_the_order_that_a_document_shows(text: str, locale: str | None, order: str | None) -> None:
    assert numeric_order(text, locale) == order


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10.00 am", "10:00"), ("6:30 pm", "18:30"), ("7pm", "19:00"), ("2.30p.m.", "14:30"), ("09:45 A.M.", "09:45"),
        ("12.15 a.m.", "00:15"), ("12 noon", "12:00"), ("noon", "12:00"), ("1930 hrs", "19:30"), ("19:30", "19:30"),
        ("8:00 o'clock P. M.", "20:00"), ("9.40PM", "21:40"), ("12:05 pm", "12:05"), ("midnight", "00:00"),
    ],
)  # fmt: skip
def test_every_form_of_a_time(text: str, value: str) -> None:
    assert [found.value for found in find_times(f"at {text} in the hall")] == [value]


@pytest.mark.parametrize(
    "text", ["7.30", "item 4.30", "£10.00", "at 7", "12:75", "[00:10:31]", "T22:33:27", "page 10.00", "50%"]
)
def test_what_is_no_certain_time(text: str) -> None:
    assert list(find_times(text)) == []


def test_spans_hold_the_printed_words() -> None:
    text = "Minutes of the meeting held on Monday, 4th May, 2020 at 7.30 p.m."
    (day,), (time,) = find_dates(text), find_times(text)
    assert text[day.start : day.end] == "Monday, 4th May, 2020"
    assert text[time.start : time.end] == "7.30 p.m."
