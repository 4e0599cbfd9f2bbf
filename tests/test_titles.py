"""Where an item's title ends in its line, and what is left for the text under it."""

import pytest

import minutesparse

DOCUMENT = """Minutes of the meeting of the Council held on 4 May 2033

1. Welcome
The Chair opened the meeting.

2. {}

3. Highways
The bench was broken.

4. Close
The meeting closed at 9 pm.
"""


@pytest.mark.parametrize(
    ("line", "title", "texts"),
    [
        ("**Trees of the North Ward** They were cut.", "Trees of the North Ward", ["They were cut."]),
        (
            "To approve: the road scheme was laid before the members.",
            None,
            ["To approve: the road scheme was laid before the members."],
        ),
        ("Clerk - reported that the bench was broken", "Clerk", ["reported that the bench was broken"]),
        ("BUDGET OF THE YEAR A grant was given to the hall.", "BUDGET OF THE YEAR", ["A grant was given to the hall."]),
        ("Budget:", "Budget", []),
        ("Budget: –", "Budget", []),
        ("Balance - £400 was left at the end of May.", "Balance", ["£400 was left at the end of May."]),
        ("**Trees of** **the Ward** They were cut.", "Trees of the Ward", ["They were cut."]),
        (
            "Pound Inn, 3 Green, Applicant: Jo Ash, Proposal: to open later in May",
            "Pound Inn, 3 Green",
            ["Applicant: Jo Ash, Proposal: to open later in May"],
        ),
        ("BUDGET – MAY 2033", "BUDGET – MAY 2033", []),
        ("**Trees\nand hedges**\nThey were cut.", "Trees and hedges", ["They were cut."]),
    ],
)
def test_the_title_and_the_text_behind_it(line, title, texts):
    minutes = minutesparse.parse(DOCUMENT.format(line))
    item = minutes.items[1]
    assert (item.number, item.title) == ("2", title)
    assert [block.text for block in item.blocks] == texts


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_each_part_of_a_line_is_told_by_its_own_place(end):
    minutes = minutesparse.parse(DOCUMENT.format("Clerk - reported that the bench was broken").replace("\n", end))
    item = minutes.items[1]
    assert minutes.source.slice(item.pieces[0] if item.pieces else item.span).startswith("2. Clerk")
    assert minutes.source.slice(item.blocks[0].span) == "reported that the bench was broken"


def test_an_answer_between_a_title_and_the_number_under_it():
    minutes = minutesparse.parse(
        "Minutes of the Council of Marlow held on 4 May 2033\n\n"
        "Correspondence: None\n1.\nThe Clerk had heard from nobody in the month.\n\n"
        "Public Comment: None\n2.\nNobody had come to the hall to be heard.\n\n"
        "Budget of the Year\n3.\nThe budget was set as it was printed.\n"
    )
    assert [(item.number, item.title, item.blocks[0].text) for item in minutes.items] == [
        ("1", "Correspondence", "None"),
        ("2", "Public Comment", "None"),
        ("3", "Budget of the Year", "The budget was set as it was printed."),
    ]
    assert [minutes.source.slice(piece) for piece in minutes.items[0].pieces] == ["Correspondence:", "1."]
