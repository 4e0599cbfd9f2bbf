"""Numbers that a column layout tore away from their titles: paired again, or said to be apart."""

import pytest

import minutesparse

OPENING = "Minutes of the meeting held on 4 May 2033\n\n"

TWO_LEVELS = """1.1 Welcome
The Chair opened the meeting and welcomed all.

1.2
1.3
2.1

Apologies for Absence
Apologies were received from Cllr Marl.

Declarations of Interest
There were none.

FINANCE

Budget Report
The Clerk presented the budget report for the year.

2.2 Grants
The grants were agreed.

2.3 Close
The meeting closed at 9 pm.
"""

NUMBERS_WITHOUT_PLACE = """1.1 Welcome
The Chair opened the meeting and welcomed all.

1.2

Apologies for Absence
Apologies were received from Cllr Marl.

1.3 Grants
The grants were agreed.

1.7

1.4 Highways
The bench was broken.

1.5 Close
The meeting closed at 9 pm.
"""

TOO_FEW_TITLES = """1. Welcome
The Chair opened the meeting and welcomed all.

2.
3.

Apologies for Absence
Apologies were received from Cllr Marl and it was agreed to accept them for the reasons given.

4. Grants
The grants were agreed.

5. Close
The meeting closed at 9 pm.
"""


WELCOME = "1. Welcome\nThe Chair opened the meeting and welcomed all.\n\n"
TORN = "2.\n3.\n\n"
REST = "4. Highways\nThe bench was broken.\n\n5. Close\nThe meeting closed at 9 pm.\n"

STANDING = """Cllr Marl Fox

Apologies for Absence
There were some.

North Ward Bench

Declarations of Interest
There were none.

"""
LAST = """Budget
The accounts were presented to the members.

Grants
The grants were agreed.
"""

PAIRED = {
    "at the end of the document": (LAST, ["Budget", "Grants"]),
    "standing titles before others": (STANDING + REST, ["Apologies for Absence", "Declarations of Interest"]),
}


def numbered(text):
    minutes = minutesparse.parse(OPENING + text)
    return minutes, {item.number: item.title for item in minutes.all_items()}


def test_the_title_of_a_section_stands_between_when_the_leading_number_changes():
    minutes, titles = numbered(TWO_LEVELS)
    assert titles["1.1"] == "Welcome"  # though most numbers of its section stand without a title
    assert titles["1.2"] == "Apologies for Absence"
    assert titles["1.3"] == "Declarations of Interest"
    assert titles["2.1"] == "Budget Report"
    assert [heading.text for heading in minutes.find("heading")] == ["FINANCE"]
    assert [issue.code for issue in minutes.issues].count("number-paired-by-order") == 3


def test_a_lone_number_without_a_place_in_the_series_is_no_item():
    _, titles = numbered(NUMBERS_WITHOUT_PLACE)
    assert titles == {
        "1.1": "Welcome", "1.2": "Apologies for Absence", "1.3": "Grants", "1.4": "Highways", "1.5": "Close",
    }  # fmt: skip


@pytest.mark.parametrize(("behind", "wanted"), PAIRED.values(), ids=PAIRED)
def test_the_titles_that_torn_numbers_go_with(behind, wanted):
    _, titles = numbered(WELCOME + TORN + behind)
    assert [titles.get("2"), titles.get("3")] == wanted


def test_a_number_of_three_parts_is_not_taken_for_torn():
    _, titles = numbered(NUMBERS_WITHOUT_PLACE.replace("1.7", "1.2.3"))
    assert list(titles) == ["1.1", "1.2", "1.3", "1.4", "1.5"]


@pytest.mark.parametrize("number", ["2028", "B8120", "1"])
def test_a_number_that_the_series_does_not_lack_takes_no_title(number):
    _, titles = numbered(WELCOME + f"{number}.\n\nGrants of the Ward\nThe grants were agreed.\n\n" + REST)
    assert list(titles) == ["1", "4", "5"]


def test_numbers_and_titles_that_do_not_match_are_said_to_be_apart():
    minutes, titles = numbered(TOO_FEW_TITLES)
    assert {"2", "3"}.isdisjoint(titles)
    assert "number-torn" in [issue.code for issue in minutes.issues]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_where_a_torn_number_stands_is_told(end):
    minutes, _ = numbered(TWO_LEVELS.replace("\n", end))
    item = next(item for item in minutes.all_items() if item.number == "2.1")
    assert minutes.source.slice(item.number_span) == "2.1"
    assert minutes.source.slice(item.span).startswith("Budget Report")
