"""Pages in two columns: what is read, and where it is put back."""

from pathlib import Path

import minutesparse
from minutesparse.model import pieces_of
from minutesparse.source import Span
from minutesparse.tree.columns import in_columns

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
