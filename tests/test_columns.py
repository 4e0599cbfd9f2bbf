"""Pages in two columns: what is read, and where it is put back."""

from pathlib import Path

import minutesparse
from minutesparse.model import pieces_of
from minutesparse.source import Span
from minutesparse.tree.columns import Reading, in_columns, put_back
from minutesparse.tree.draft import Draft

_SAMPLES = Path(__file__).parent.parent / "samples"
_TITLES = (_SAMPLES / "margin_titles.txt").read_text(encoding="utf-8")


def test_a_title_is_read_before_the_text_beside_it():
    reading = in_columns(_TITLES)
    assert reading is not None
    assert "\nPasternak Ditch\n" in reading.text
    assert "take up the culvert on the Pasternak yard before\n" in reading.text


def test_what_is_read_knows_its_places():
    reading = in_columns(_TITLES)
    assert reading is not None
    at = reading.text.index("Pasternak Ditch")
    pieces = reading.origin(_TITLES, Span(at, at + len("Pasternak Ditch")))
    assert [_TITLES[piece.start : piece.end] for piece in pieces] == ["Pasternak", "Ditch"]


def test_pieces_hold_the_words_of_their_node_only():
    minutes = minutesparse.parse(_TITLES)
    item = next(item for item in minutes.items if item.title == "Gravel Tender")
    assert [_TITLES[piece.start : piece.end] for piece in pieces_of(item)] == ["Gravel", "Tender"]
    words = " ".join(_TITLES[piece.start : piece.end] for piece in pieces_of(item.blocks[0]))
    assert "Tender " not in words
    assert words.startswith("ONOFREI")


def test_other_layouts_are_left_alone():
    in_margins = {"margin_columns.txt", "margin_titles.txt", "people_beside_labels.txt"}
    laid_out = {path.name for path in _SAMPLES.glob("*.txt") if in_columns(path.read_text(encoding="utf-8"))}
    assert laid_out == in_margins


def test_numbers_that_hang_before_text_are_no_margin():
    hanging = "".join(
        f"{number}.     The report was read to the members.\n       It was noted.\n" for number in range(1, 20)
    )
    assert in_columns(hanging) is None


def test_names_beside_offices_are_no_margin():
    rows = "".join(f"Jo Fox{letter}          Director of the Works Department\n" for letter in "abcdefghij")
    assert in_columns(f"Present:\n\n{rows}\n1. Minutes\n\nThe minutes were read.\n") is None


def test_a_line_across_both_columns_is_read_whole():
    across = "The members went out to see the ditch for themselves and came back at nine."
    lines = _TITLES.split("\n")
    at = next(index for index, line in enumerate(lines) if "Pasternak" in line)
    text = "\n".join([*lines[:at], across, "", *lines[at:]])
    minutes = minutesparse.parse(text)
    assert in_columns(text) is not None
    assert any(across in node.text for node in minutes.walk() if type(node).__name__ == "Paragraph")
    assert any(item.title == "Pasternak Ditch" for item in minutes.items)


def test_white_space_between_the_columns_belongs_to_nothing():
    text = "Ditch     It was dug."
    reading = Reading()
    reading.add("Ditch", 0)
    reading.add("     ", 5)
    reading.add("It was dug.", 10)
    assert reading.origin(text, Span(0, 10)) == [Span(0, 5)]
    assert reading.origin(text, Span(0, 16)) == [Span(0, 16)]


def test_words_that_would_stand_in_another_order_are_not_put_back():
    text = "It was dug. Ditch"
    reading = Reading()
    reading.add("Ditch", 12)
    reading.blank(" ")
    reading.add("It was dug.", 0)
    title, both = Draft("item", 0, 5, "Ditch"), Draft("paragraph", 0, 17, "Ditch It was dug.")
    assert put_back(text, reading, [title], []) == []
    assert (title.start, title.end) == (12, 17)
    assert put_back(text, reading, [both], []) is None
