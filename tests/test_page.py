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


FIVE = ("Benches", "Roads", "Trees", "Hall", "Wells")


def kinds_of_first(told):
    """The kinds of the blocks of the first item, in a document of five items that each hold `told`."""
    items = "".join(f"{number}. {title}\n{told}\n" for number, title in enumerate(FIVE, 1))
    minutes = minutesparse.parse(HEAD + items)
    assert [item.title for item in minutes.items] == list(FIVE)
    return [type(block).__name__ for block in minutes.items[0].blocks]


@pytest.mark.parametrize(
    ("indent", "kinds"), [("    ", ["Paragraph"]), ("", ["Paragraph", "Resolution"])], ids=["set in", "not set in"]
)
def test_where_first_lines_are_set_in_a_line_that_is_not_goes_on(indent, kinds):
    told = f"""{indent}The bench was broken by a tree that fell on it in the night, and
the men of the ward had to mend it before the fair. It was told in full
by the Clerk what had been done, and by whom, and at what cost to them.
Resolved that the bench be painted before the fair begins, and that the
men of the ward be thanked.
"""
    assert kinds_of_first(told) == kinds


@pytest.mark.parametrize(
    ("moved", "kinds"),
    [
        ("Mr Fox moved, and Mr Reed seconded, that the bench be mended this year.", ["Paragraph", "Motion"]),
        ("Mr Fox moved that the bench be mended.", ["Paragraph", "Motion", "VoteRecord"]),
    ],
    ids=["behind full lines", "behind a short line"],
)
def test_results_that_only_a_wrap_puts_first_run_on(moved, kinds):
    told = f"""The bench had been broken by a tree that fell on it in the night, and
the men of the ward had to mend it before the fair, at a cost to them all.
{moved}
Carried. The Clerk was told to see to it before the fair, which came in
the month of June, and to tell the men of the ward what had been agreed.
"""
    assert kinds_of_first(told) == kinds


def test_contents_with_leaders_are_a_table():
    minutes = minutesparse.parse(
        f"{HEAD}Apologies ............ 1\nBudget ............... 2\nTrees ................ 3\n\n"
        "1. Apologies\nNone came.\n\n2. Budget\nIt was heard.\n\n3. Trees\nThey were cut.\n"
    )
    assert [table.text.split()[0] for table in minutes.find("table")] == ["Apologies"]
    assert [(item.number, item.title) for item in minutes.items] == [
        ("1", "Apologies"),
        ("2", "Budget"),
        ("3", "Trees"),
    ]


def test_names_in_a_column_beside_a_label_are_one_list():
    column = " " * 16
    minutes = minutesparse.parse(
        f"{HEAD}Present:        Cllr Jo Fox\n{column}Cllr Omar Reed\n{column}Ann Lee\n\n"
        "1. Apologies\nNone came.\n\n2. Budget\nIt was heard.\n"
    )
    assert [entry.person.name for entry in minutes.attendance] == ["Jo Fox", "Omar Reed", "Ann Lee"]
    assert [block.text for block in minutes.find("attendance")] == ["Present: Cllr Jo Fox Cllr Omar Reed Ann Lee"]
