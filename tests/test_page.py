"""What the page put there, and cells that were put one to a line."""

import pytest

import minutesparse

HEAD = "Minutes of the meeting of the Council held on 4 May 2033\n\n"


def test_drawn_lines_between_the_items_are_no_place_to_sign():
    line = "_" * 28
    minutes = minutesparse.parse(
        f"{HEAD}1. Budget\n{line}\nThe members heard the report.\n\n2. Trees\n{line}\nThey were cut.\n\n"
        f"3. Close\n{line}\nThe meeting closed at 9 pm.\n"
    )
    assert [item.title for item in minutes.items] == ["Budget", "Trees", "Close"]
    assert [furniture.text for furniture in minutes.furniture] == [line] * 3
    assert [closing.text for closing in minutes.closing] == ["The meeting closed at 9 pm."]


def test_cells_one_to_a_line_are_a_table():
    minutes = minutesparse.parse(
        f"{HEAD}1. Budget\nThe Clerk presented these figures to the members.\n\nRent\n120\n140\nRates\n220\n240\n"
        "Total\n340\n\nThe members thanked him for it.\n\n2. Close\nThe meeting closed at 9 pm.\n"
    )
    assert [table.text for table in minutes.find("table")] == ["Rent 120 140 Rates 220 240 Total 340"]
    assert [item.title for item in minutes.items] == ["Budget", "Close"]


def test_lines_without_a_wrap_have_no_width():
    told = "The Clerk told the members of the year, ward by ward, and of all who had come to hear it in the hall, and "
    minutes = minutesparse.parse(HEAD + "1. Budget\n" + "\n".join(["of that " + told * 3] * 5) + "\nof that.\n")
    assert [block.text[:7] for block in minutes.items[0].blocks] == ["of that"]


def test_a_paragraph_goes_on_over_several_lines_behind_a_page_foot():
    before = "The bench was broken by a tree that fell on it in the night, and the men of the"
    behind = "ward had to mend it, which took them all the day until the sun went down over\nthe hills again."
    minutes = minutesparse.parse(f"{HEAD}1. Roads\n{before}\n\nPage 2\n\n{behind}\n\n2. Close\nThe meeting closed.\n")
    (paragraph,) = minutes.items[0].blocks
    assert [minutes.source.slice(piece) for piece in paragraph.pieces] == [before, behind]


@pytest.mark.parametrize("signs", ["|", "~", "× ×", "<>"])
def test_signs_alone_are_no_text(signs):
    roads = f"1. Roads\nThey were swept.\n{signs}\n\n"
    minutes = minutesparse.parse(f"{HEAD}{roads}2. Close\nThe meeting closed at 9 pm.\n")
    assert [block.text for block in minutes.items[0].blocks] == ["They were swept."]
    assert [furniture.text for furniture in minutes.furniture] == [signs]
