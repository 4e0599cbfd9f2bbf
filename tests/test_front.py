"""What stands before the first item: title matter, lists of people, and the text that is neither."""

import pytest

import minutesparse

TITLE = "Minutes of the meeting of the Council held on 4 May 2033\n\n"
PRESENT = "PRESENT:\nCllr Ash\nCllr Birch\n"
ITEM = "\n1. Budget\nIt was set.\n\n2. Close\nThe meeting closed at 9 pm.\n"


def shape(text):
    return [(type(block).__name__.lower(), block.text) for block in minutesparse.parse(text).blocks]


@pytest.mark.parametrize(
    ("under", "wanted"),
    [
        ("Minutes\n", [("paragraph", "Minutes")]),
        (
            "Apologies\nThe Chair was glad to see that so many had come to hear.\n",
            [("attendancelist", "Apologies The Chair was glad to see that so many had come to hear.")],
        ),
        (
            "\nFloods Last March\n\nThe Council heard of the following:\n",
            [("heading", "Floods Last March"), ("paragraph", "The Council heard of the following:")],
        ),
        (
            "\n**Welcome of All**\n\nThe Chair was glad.\n",
            [("heading", "Welcome of All"), ("paragraph", "The Chair was glad.")],
        ),
    ],
)
def test_a_list_of_people_ends(under, wanted):
    blocks = shape(TITLE + PRESENT + under + ITEM)
    assert blocks == [
        ("masthead", TITLE.strip()),
        ("attendancelist", "PRESENT: Cllr Ash Cllr Birch"),
        *wanted,
    ]


def test_a_meeting_that_is_closed_over_a_list_of_people():
    minutes = minutesparse.parse(f"{TITLE}{PRESENT}Meeting closed by order of the Chair\n{ITEM}")
    assert minutes.closing[0].text == "Meeting closed by order of the Chair"
    assert [attendance.person.name for attendance in minutes.attendance] == ["Ash", "Birch"]


def test_a_title_in_full_behind_running_text_goes_over_into_the_list_of_people():
    text = (
        "The council met in the hall of the school because the town hall was closed for repairs to its roof.\n\n"
        "Minutes of the Meeting of the Parish Council held in the School on 4 May 2033 when there were present:\n"
        "Cllr Ash\nCllr Birch\n"
    )
    assert [kind for kind, _ in shape(text + ITEM)] == ["paragraph", "masthead", "attendancelist"]
    assert [attendance.person.name for attendance in minutesparse.parse(text + ITEM).attendance] == ["Ash", "Birch"]


@pytest.mark.parametrize("head", ["---\nMinutes of the meeting\n---\n", "---\ntitle: Minutes\n"])
def test_rules_at_the_head_without_keys_or_without_an_end_are_no_front_matter(head):
    minutes = minutesparse.parse(head + ITEM)
    assert [item.title for item in minutes.items] == ["Budget", "Close"]
    assert minutes.furniture[0].text == "---"
