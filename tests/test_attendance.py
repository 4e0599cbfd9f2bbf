"""Who was there, in the shapes of lists and prose that real minutes have."""

from __future__ import annotations

import pytest

from minutesparse import parse
from minutesparse.facts.attendance import read_attendance
from minutesparse.model import Attendance
from tests.blocks import laid


def attendance(*blocks: tuple[str, str]) -> tuple[Attendance, ...]:
    source, places, items = laid(*blocks)
    rows = read_attendance(source, places, items)
    assert all(source.slice(row.span).split()[-1].strip(".") in row.person.name for row in rows)
    return rows


def told(*blocks: tuple[str, str]) -> dict[str, list[str]]:
    by: dict[str, list[str]] = {}
    for row in attendance(*blocks):
        by.setdefault(row.status, []).append(row.person.name)
    return by


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (
            "Members of the Sub-Committee: Cllrs Jo Fox (Chair) and Al Ash\n\nInterested parties: Mrs B Oak",
            {"present": ["Jo Fox", "Al Ash"], "in_attendance": ["B Oak"]},
        ),
        ("Present: Cllr A Fox (Chair), Cllr B Ash and Mr C Reed", {"present": ["A Fox", "B Ash", "C Reed"]}),
        ("Apologies Jo Fox, Cllrs Ash and Reed, and Al\n  Oak", {"apologies": ["Jo Fox", "Ash", "Reed", "Al Oak"]}),
        (
            "present\n\nChairperson\n\nJo Fox\n\nABSENT\n\nMember\n\nAl Ash",
            {"present": ["Jo Fox"], "absent": ["Al Ash"]},
        ),
        (
            "Council members present were Jo Fox and Al Ash. Council member B Oak was absent.",
            {"present": ["Jo Fox", "Al Ash"], "absent": ["B Oak"]},
        ),
        (
            "Present on roll call: Fox and Ash; absent: Oak. Auditor Jo Reed recorded.",
            {"present": ["Fox", "Ash"], "absent": ["Oak"]},
        ),
        (
            "The Mayor, Cr J Fox, Crs B Ash and C Reed were in attendance. Also present was Mr D Oak (Clerk).",
            {"present": ["J Fox", "B Ash", "C Reed"], "in_attendance": ["D Oak"]},
        ),
        (
            "Te Hunga kua Tae mai | PRESENT\nJo Fox\n\nTe Hunga Kāore i Tae Mai | ABSENT\nAl Ash",
            {"present": ["Jo Fox"], "absent": ["Al Ash"]},
        ),
        ("PRESENT\n\nJo Fox\nAl Ash\n\nJF\nAA", {"present": ["Jo Fox", "Al Ash"]}),
        ("Present: Cllr A Fox Cllr B Ash\nApologies: Cllr Oak", {"present": ["A Fox", "B Ash"], "apologies": ["Oak"]}),
        ("Present:      Councilmember Fox\n              Mayor Ash\nAbsent:       None", {"present": ["Fox", "Ash"]}),
        ("MEMBERS IN ATTENDANCE:\nCouncillors Fox, Ash,\nReed and Oak (M)", {"present": ["Fox", "Ash", "Reed", "Oak"]}),
        ("Members present:\n• Councillor Fox,\n• Councillor Ash.", {"present": ["Fox", "Ash"]}),
        ("Apologies: Councillors: A. Fox, B. Ash", {"apologies": ["A. Fox", "B. Ash"]}),
        ("| Present | Mayor Fox, Councillors Ash and Reed |", {"present": ["Fox", "Ash", "Reed"]}),
        ("APOLOGIES, Mr. Fox, Mr. Ash and Mr. T.Reed, Borough Councillor.", {"apologies": ["Fox", "Ash", "T.Reed"]}),
        ("Members absent:\nJo Fox (JF), alternate member", {"absent": ["Jo Fox"]}),
        ("Remote Attendance:\nE. Fox", {"in_attendance": ["E. Fox"]}),
        ("Present: Chair Fox and all other members except S. Ash", {"absent": ["S. Ash"], "present": ["Fox"]}),
        ("Apologies: Nil", {}),
        ("Present: Cllr Fox, plus eight members of the public", {"present": ["Fox"]}),
    ],
)
def test_lists(block: str, expected: dict[str, list[str]]) -> None:
    assert told(("attendance", block)) == expected


def test_in_attendance_means_the_others_where_the_present_are_listed() -> None:
    officers = ("attendance", "In attendance: Jo Fox (Clerk)")
    assert told(officers) == {"present": ["Jo Fox"]}
    assert told(("attendance", "Present: Cllr Ash"), officers) == {"present": ["Ash"], "in_attendance": ["Jo Fox"]}


def test_officers_with_names_in_brackets() -> None:
    names = "Meetings Administrator (Ms. L. Fox), Senior Engineer, Roads and\nParks (Mr. A. Ash)."
    rows = attendance(("attendance", f"OFFICIALS IN ATTENDANCE:\n{names}"))
    assert [(row.person.name, row.person.role) for row in rows] == [
        ("L. Fox", "Meetings Administrator"),
        ("A. Ash", "Senior Engineer, Roads and Parks"),
    ]


def test_remarks_in_brackets() -> None:
    fox, ash, reed = attendance(
        (
            "attendance",
            "Present: Cllr Fox (until 8.10pm), Cllr Ash (substitute for Cllr Oak), Cllr Reed (via Zoom) (from item 5)",
        )
    )
    assert fox.left is not None
    assert fox.left.time == "20:10"
    assert ash.substitute_for == "Cllr Oak"
    assert reed.arrived is not None
    assert "item 5" in reed.arrived.text
    assert reed.mode == "remote"


def test_initials_are_kept() -> None:
    rows = attendance(("attendance", "PRESENT\nRob Fox\nMargaret Ash\nRF\nMAs"))
    assert [(row.person.name, row.person.initials) for row in rows] == [("Rob Fox", "RF"), ("Margaret Ash", "MAs")]


@pytest.mark.parametrize(
    "words",
    [
        "Apologies for absence were received from Councillors Fox and Ash.",
        "Apologies were received and accepted from Cllr Fox and Cllr Ash.",
        "Apologies and a valid reason for absence had been received from Cllrs Fox and Ash.",
        "Apologies for absence had come from Cllr Fox and Cllr Ash.",
        "Cllr Fox and Cllr Ash were unwell.",
        "That apologies from Crs Fox and Ash for absence and Cr Reed for lateness be accepted.",
        "Cllr Fox and Cllr Ash had sent their apologies.",
        "That the apologies from Crs Fox and Ash be accepted.",
        "Cllr Fox (work), Cllr Ash (illness). The reasons were accepted.",
    ],
)
def test_apologies_in_prose(words: str) -> None:
    assert told(("item", "2 Apologies for Absence"), ("paragraph", words)) == {"apologies": ["Fox", "Ash"]}


@pytest.mark.parametrize("words", ["There were no apologies.", "None", "Nil.", "The Clerk read the apologies."])
def test_no_apologies(words: str) -> None:
    assert told(("item", "2 Apologies"), ("paragraph", words)) == {}


def test_call_to_order_in_prose() -> None:
    words = (
        "Chair Jo Fox called the meeting to order at 6:30 pm. Board members present were supervisors Jo Fox and "
        "Al Ash, treasurer Di Reed. Also present were Ed Oak and Flo Elm. Al Ash recited the pledge."
    )
    expected = {"present": ["Jo Fox", "Al Ash", "Di Reed"], "in_attendance": ["Ed Oak", "Flo Elm"]}
    assert told(("paragraph", words)) == expected


def test_a_list_in_an_item_of_its_own() -> None:
    people = "Cllr J Fox (Chairman), Cllr Mrs D Ash, 6 Members of the Public."
    assert told(("item", "1 Those Attending"), ("paragraph", people)) == {"present": ["J Fox", "D Ash"]}


def test_coming_and_going_in_prose() -> None:
    rows = attendance(
        ("attendance", "Present: Cllr Fox, Cllr Ash"),
        ("item", "7 Roads"),
        ("paragraph", "Councillor Fox left the meeting at 8.10 pm. Cllr Ash joined the meeting at this point."),
        ("paragraph", "Ms Di Reed, Senior Planner, attended the meeting. Cllr Oak attended a meeting of the trust."),
    )
    fox, ash, reed = rows
    assert fox.left is not None
    assert fox.left.time == "20:10"
    assert ash.arrived is not None
    assert (ash.arrived.time, ash.arrived.item) == (None, "item-1")
    assert (reed.person.name, reed.status) == ("Di Reed", "in_attendance")


def test_nobody_is_listed_twice() -> None:
    rows = attendance(("attendance", "In the Chair: Cllr Jo Fox"), ("attendance", "Present: Cllr Jo Fox, Cllr Al Ash"))
    assert [(row.person.id, row.person.role) for row in rows] == [("person-1", "Chair"), ("person-2", None)]


def test_an_unknown_label_names_nobody_present() -> None:
    assert told(("attendance", "Executive Secretary:\nJo Fox")) == {}


def test_initials_alone_are_who_was_listed_with_them() -> None:
    rows = attendance(
        ("attendance", "Present: Cllr Jo Fox (JF), Cllr Al Ash (AA)"), ("attendance", "In attendance: JF, MT")
    )
    assert [(row.person.name, row.status) for row in rows] == [
        ("Jo Fox", "present"),
        ("Al Ash", "present"),
        ("MT", "in_attendance"),
    ]


def test_stated_people_far_down_in_the_item_that_calls_the_roll():
    welcome = "The chair welcomed another guest.\n\n" * 45
    found = parse(
        f"Minutes of the meeting held on 4 May 2033\n\n1. Welcome\n\n{welcome}2. Roll Call\n"
        "Jo Fox – present\nAl Ash – present\nDi Reed – absent\n\n3. Budget\nThe budget was read out and agreed.\n"
    )
    assert [(row.status, row.person.name) for row in found.attendance] == [
        ("present", "Jo Fox"),
        ("present", "Al Ash"),
        ("absent", "Di Reed"),
    ]


@pytest.mark.parametrize(
    "behind",
    [
        "Council Member Fox, seconded by Council Member Ash, moved to close the\nopen part of the meeting.",
        "\nWELCOME TO ALL\nThe chair said that the hall had been painted since the last meeting.",
    ],
)
def test_what_is_no_line_of_a_list_of_people_ends_it(behind):
    found = parse(f"Minutes of the Town Council meeting held on 4 May 2033\n\nPresent:\nJo Fox\nAl Ash\n{behind}\n")
    assert [row.person.name for row in found.attendance] == ["Jo Fox", "Al Ash"]
