"""Which lines go on with the line before."""

import minutesparse

HEAD = "Minutes of the Council of Marlow held on 4 May 2033\n\n1. Halls\n"
WRAPPED = """The halls of the council were open in the winter for all who asked for them, and were
let to the players of the ward and to the school, who had thanked the members for it
and hoped that they could come again.

The rent was the same as in the year before, which was thought to be right by the
members who had heard of it, and the letter that came about it from the players of the
stage was read out.
"""
SHORT = "\n\nThe stage was mended.\n\nThe lamps were new.\n\nThe doors were red.\n\nThe walls were white.\n\n"
CUT = "The letter was sent to all of the players of the town hall by hand\nCllr Ash and Cllr Birch took it there.\n"


def paragraphs(text):
    return [
        block.text
        for block in minutesparse.parse(f"{HEAD}{text}\n2. Close\nThe meeting closed at 9 pm.\n").items[0].blocks
    ]


def test_lines_without_a_blank_line_between_belong_together_where_all_paragraphs_stand_apart():
    assert paragraphs(WRAPPED + SHORT + CUT)[-1] == CUT.strip().replace("\n", " ")
    assert paragraphs(WRAPPED + SHORT.replace("\n\n", "\n") + CUT)[-2:] == CUT.splitlines()
