"""The meeting: body, date, times and place, from title matter, prose, opening and closing."""

from __future__ import annotations

import pytest

from minutesparse.facts.meeting import read_meeting
from minutesparse.model import Meeting
from minutesparse.source import Issue, Source
from tests.blocks import laid


def meeting(*blocks: tuple[str, str], locale: str | None = None) -> tuple[Meeting, tuple[Issue, ...], Source]:
    source, places, items = laid(*blocks)
    found, issues = read_meeting(source, places, locale, items=items)
    return found, issues, source


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Ashby Parish Council\nMINUTES", "Ashby Parish Council"),
        ("CYNGOR CYMUNED\nASHBY DALE\nCOMMUNITY COUNCIL", "ASHBY DALE COMMUNITY COUNCIL"),
        ("MUNICIPALITY OF ASHBY-DALE\nCOUNCIL CHAMBERS", "MUNICIPALITY OF ASHBY-DALE"),
        ("Meeting of the Rural Municipality of Ashby No. 412 held in Dale", "Rural Municipality of Ashby No. 412"),
        ("SHIRE OF ASHBY\nORDINARY MEETING OF COUNCIL", "SHIRE OF ASHBY"),
        ("MEETING OF THE VILLAGE BOARD\nVILLAGE OF ASHBY", "VILLAGE BOARD"),
        ("CYNGOR TREF Y DERW / OAKHAM DALE TOWN COUNCIL", "OAKHAM DALE TOWN COUNCIL"),
        ("Meeting: 04/05/2020 - Roads Panel (Item 7)", "Roads Panel"),
        ("Meeting of the Harbour &amp; Roads Board", "Harbour & Roads Board"),
        ("Minutes of a meeting of the Roads and Parks Committee held on 3 May 2020", "Roads and Parks Committee"),
        ("Roads & Parks Scrutiny Panel\nThursday, 3 May 2020", "Roads & Parks Scrutiny Panel"),
        ("City of Ashby\nLicensing Board\nVoting Agenda", "Licensing Board"),
        ("ASHBY CITY COUNCIL SPECIAL MEETING", "ASHBY CITY COUNCIL"),
        ("MINUTES\nFORMAL MEETING OF CITY COUNCIL", "CITY COUNCIL"),
        ("Town of Ashby\nApril 20, 2020", "Town of Ashby"),
        ("A REGULAR MEETING OF THE COUNCIL OF THE CITY OF ASHBY WAS HELD THIS DAY", "COUNCIL OF THE CITY OF ASHBY"),
        ("Agenda for Ashby Area Committee on Monday 3 May 2020", "Ashby Area Committee"),
        ("MINUTES OF ASHBY DISTRICT COUNCIL\nORDINARY COUNCIL MEETING", "ASHBY DISTRICT COUNCIL"),
        ("Ashby Board of Supervisors - Regular Meeting", "Ashby Board of Supervisors"),
        ("Agendas, Meetings and Minutes - Agenda item", None),
        ("Council Chamber, Ashby", None),
    ],
)
def test_the_body(title: str, body: str | None) -> None:
    assert meeting(("masthead", title))[0].organization == body


def test_the_body_that_only_the_text_names() -> None:
    found, _, source = meeting(("item", "1 Roads"), ("paragraph", "The Ashby Roads Panel was asked to review it."))
    assert found.organization == "Ashby Roads Panel"
    assert found.organization_span is not None
    assert source.slice(found.organization_span) == "Ashby Roads Panel"
    assert meeting(("item", "1 Roads"), ("paragraph", "The Panel was asked to review it."))[0].organization is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Extraordinary Meeting of the Council", "extraordinary"),
        ("Minutes of the Annual General Meeting", "annual"),
        ("REGULAR MEETING", "ordinary"),
        ("5th Special Council Meeting", "special"),
        ("Emergency Meeting", "emergency"),
        ("ADJOURNED REGULAR ASHBY CITY COUNCIL MEETING", "adjourned"),
        ("Special Educational Needs Panel", None),
        ("Meeting of the Council", None),
    ],
)
def test_the_kind(words: str, kind: str | None) -> None:
    assert meeting(("masthead", words))[0].classification == kind


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Venue: County Hall, Ashby", "County Hall, Ashby"),
        ("LOCATION: Old Hall, 3rd Floor,\nAshby", "Old Hall, 3rd Floor, Ashby"),
        ("a meeting on Monday 4 May 2020 at 7pm in the Old School, to transact the business below", "Old School"),
        ("The Board met in regular session at 9 a.m. in the Long Gallery on 4 May 2020", "Long Gallery"),
        ("Thursday, 22 March 2018, County Hall, Ashby - 10.00 am", "County Hall, Ashby"),
        ("Minutes of the meeting held on 4 May 2020 at 7.00pm in Ashby\nCommunity Hall", "Ashby Community Hall"),
        ("A meeting was held in the Council Chamber, Ashby, on Monday 4th May, 2020", "Council Chamber, Ashby"),
        ("Held in the school on 17th Jan 2002 at 7:30pm", "the school"),
        ("HELD AT THE TOWN HALL, ASHBY ON MONDAY 4 MAY 2020", "TOWN HALL, ASHBY"),
        ("City Hall, 206 N. Mill Street, Council Chambers", "City Hall, 206 N. Mill Street, Council Chambers"),
        ("Ashby City Hall\n14 Fifth Street, Ashby, CA 94901", "Ashby City Hall, 14 Fifth Street, Ashby, CA 94901"),
        ("Minutes of the meeting held via Zoom on 4 May 2020", None),
        ("Ashby Parish Council", None),
    ],
)
def test_the_place(title: str, place: str | None) -> None:
    assert meeting(("masthead", title))[0].location == place


def test_date_and_times_with_their_spans() -> None:
    found, issues, source = meeting(
        ("masthead", "Minutes of the meeting held on Monday, 4 May 2020 at 7.30 pm\nApproved: 1 June 2020"),
        ("item", "1 Roads"),
        ("paragraph", "The meeting closed for public questions at 8.00 pm and reconvened at 8.10 pm."),
        ("closing", "There being no further business the meeting closed at 9.15 pm. Next meeting 1 June 2020 at 7 pm."),
    )
    assert (found.date, found.start_time, found.end_time) == ("2020-05-04", "19:30", "21:15")
    spans = (found.date_span, found.start_time_span, found.end_time_span)
    printed = [source.slice(span) for span in spans if span is not None]
    assert printed == ["Monday, 4 May 2020", "7.30 pm", "9.15 pm"]
    assert issues == ()


@pytest.mark.parametrize(
    "words",
    [
        "Mayor Fox adjourned the meeting at 9:15 p.m.",
        "THE MEETING TERMINATED AT 9.15 PM",
        "The call ended at 21:15 UTC.",
        "9.15pm The chairperson thanked members for their attendance and closed the meeting.",
        "MEETING CLOSED 9.15PM NEXT MEETING 3rd June 2020",
        "At 9:15 p.m. Council adjourned.",
        "There being no further business, the Chair declared the meeting closed at 9.15pm.",
        "The Committee rose at 9.15 p.m.",
        "The meeting concluded at 2115 hrs",
    ],
)
def test_the_end(words: str) -> None:
    assert meeting(("closing", words))[0].end_time == "21:15"


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("Mayor Fox called the meeting to order at 7:04 p.m.", "19:04"),  # not when it was called for
        ("The meeting re-opened at 7.21pm.", "19:00"),
        ("The Chair opened the hearing at 7:30 p.m.", "19:00"),
        ("The Mayor opened the meeting at 9.30 pm", "19:00"),  # too late to be this meeting's
    ],
)
def test_start_is_when_the_meeting_opened(words: str, start: str) -> None:
    blocks = ("masthead", "Ashby Council\n4 May 2020, 7.00 pm"), ("item", "1 Opening"), ("paragraph", words)
    assert meeting(*blocks)[0].start_time == start


@pytest.mark.parametrize(
    "words",
    ["The public hearing was closed at 9:15 p.m.", "The road closed at 9.15 pm.", "The council recessed at 9:15 p.m."],
)
def test_what_is_no_end(words: str) -> None:
    assert meeting(("item", "1 Roads"), ("paragraph", words))[0].end_time is None


def test_the_start_told_in_prose() -> None:
    opening = ("paragraph", "Chair Fox called the meeting to order at 6:30 pm.")
    found = meeting(("masthead", "Town of Ashby"), opening)[0]
    assert found.start_time == "18:30"


def test_a_web_page_is_not_the_meeting() -> None:
    page = '---\ntitle: "Ashby Parish Council Meeting"\ndate: "2002-04-01"\n---'
    found = meeting(("masthead", page), ("masthead", "Held in the school on 17th Jan 2002 at 7:30pm"))[0]
    assert (found.date, found.organization) == ("2002-01-17", "Ashby Parish Council")
    assert meeting(("masthead", page))[0].date is None


def test_two_readings_of_a_date_are_an_issue() -> None:
    blocks = (("masthead", "Meeting of the Council 3/4/2020"), ("item", "1 Roads"), ("paragraph", "13/4/20, 4/13/20"))
    found, issues, _ = meeting(*blocks)
    assert found.date is None
    assert [issue.code for issue in issues] == ["ambiguous-date"]
    assert meeting(*blocks, locale="en-GB")[0].date == "2020-04-03"
    assert meeting(*blocks, locale="en-US")[0].date == "2020-03-04"


def test_breaks() -> None:
    words = "The meeting adjourned at 1:07 pm and reconvened at 1:20 pm."
    found = meeting(("item", "1 Roads"), ("paragraph", words))[0]
    assert [(one.start_time, one.end_time) for one in found.adjournments] == [("13:07", "13:20")]
