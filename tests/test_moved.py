"""Which lines a motion or a resolution takes, and where it stops."""

import pytest

import minutesparse

HEAD = "Minutes of the Council of Marlow held on 4 May 2033\n\n1. Budget\n"
DEBATE = "in view of what was said by those who had come to hear it from the North Ward and from the South Ward, " * 5


def blocks(text):
    return [block.text for block in minutesparse.parse(HEAD + text).items[0].blocks]


@pytest.mark.parametrize(
    "lines",
    [
        # a quotation that nothing closes takes nothing
        ["It was resolved that these words be adopted: “The council", "", "Budget of the year"],
        # a sentence that is over, before a remark
        ["Moved by Cr Fox that the road be closed.", "The Clerk explained the report.", "CARRIED"],
        # no result follows
        ["Moved by Cr Fox that the road be closed", "Nobody spoke to it at all"],
        # a formula with all its text, and a line of its own under it
        [f"RESOLVED {DEBATE}that the hall be let.", "The Chair thanked all."],
    ],
)
def test_lines_that_stay_apart(lines):
    assert blocks("\n".join(lines)) == [line for line in lines if line]


@pytest.mark.parametrize(
    "lines",
    [
        ["Moved by: Cr Fox", "Seconded by: Cr Dale", "It being noted that the trees are old."],
        ["RESOLVED", "That the hall be let."],
    ],
)
def test_lines_that_go_on(lines):
    assert blocks("\n".join(lines)) == [" ".join(lines)]


def test_a_point_ends_what_leads_to_the_result():
    moved = "Moved by Cr Fox that the road be closed (under the Act)\nuntil the works are done"
    minutes = minutesparse.parse(f"{HEAD}{moved}\n- from May\nCARRIED\n")
    (motion,) = minutes.find("motion")
    assert motion.text == moved.replace("\n", " ")
    assert [bullet.text for bullet in motion.children] == ["from May"]
    assert minutes.decisions[0].result == "pass"


def test_a_bullet_before_a_formula_holds_the_decision():
    minutes = minutesparse.parse(f"{HEAD}* RESOLVED that they be cut\n")
    (decision,) = minutes.decisions
    assert [bullet.text for bullet in minutes.find("bullet")] == [decision.text]
    assert decision.kind == "resolved"


def test_hashes_before_a_formula_make_a_heading():
    minutes = minutesparse.parse(f"{HEAD}# Resolved that the bench be mended\n")
    assert [heading.text for heading in minutes.find("heading")] == ["Resolved that the bench be mended"]


def test_an_asterisk_answers_one_in_the_text_above():
    minutes = minutesparse.parse(f"{HEAD}Cllr Ash spoke*\n* by letter\n")
    assert not list(minutes.find("bullet"))
    assert blocks("Cllr Ash spoke*\n* by letter\n") == ["Cllr Ash spoke*", "by letter"]


CLOSED = "It was set.\n\nThe meeting closed at 9 pm.\n"


def test_two_sentences_that_close_the_meeting_are_one_block():
    closed = "The meeting closed at 9 pm.\nThe meeting ended at 9 pm with thanks to the Chair who had led it."
    minutes = minutesparse.parse(f"{HEAD}It was set.\n\n{closed}\n")
    assert [block.text for block in minutes.closing] == [closed.replace("\n", " ")]


def test_a_title_in_capitals_over_a_long_text_is_of_its_item():
    told = "The trees were cut by the men of the ward, who had come from all over the town to do it."
    minutes = minutesparse.parse(f"{HEAD}It was set.\n\nTREES OF THE WARD\n\n{told}\n{told}\n{told}\n{told}\n")
    assert [(heading.text, heading.level) for heading in minutes.find("heading")] == [("TREES OF THE WARD", 2)]


@pytest.mark.parametrize(
    ("points", "levels"),
    [
        ("        • a bench\no a tree\n", [("•", 1), ("o", 1)]),
        (
            "    • rates\n        ◦ of the hall\n  – rents\n        ◦ of the school\n- fees\n",
            [("•", 1), ("◦", 2), ("–", 1), ("◦", 2), ("-", 1)],
        ),
    ],
)
def test_points_of_another_style_further_out_end_those_before(points, levels):
    minutes = minutesparse.parse(HEAD + points)
    assert [(bullet.marker, bullet.level) for bullet in minutes.find("bullet")] == levels


def test_behind_the_close():
    minutes = minutesparse.parse(f"{HEAD}{CLOSED}Minutes of the Council are kept by the Clerk\n")
    assert "second-meeting" not in [issue.code for issue in minutes.issues]
    minutes = minutesparse.parse(f"{HEAD}{CLOSED}\nSigned: A Fox\nChair\n")
    assert [block.text for block in minutes.closing] == ["The meeting closed at 9 pm.", "Signed: A Fox Chair"]
