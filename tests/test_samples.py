"""Each sample beside its outline: the specification. `make samples` renews the outlines."""

import pytest

import minutesparse
from tests.samples import FOLDER, SAMPLES, expected, outline_of, read


def test_there_are_samples_and_no_stray_outlines():
    assert len(SAMPLES) >= 15
    assert {path.stem for path in FOLDER.glob("*.outline")} == {path.stem for path in SAMPLES}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_outline(path):
    assert outline_of(path) == expected(path).read_text("utf-8")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_json_round_trip(path):
    minutes = minutesparse.parse(read(path))
    assert minutesparse.from_json(minutesparse.to_json(minutes)) == minutes


#: Layouts in which the columns of the text, or a blank line that is not there, tell what belongs together.
SET_IN_COLUMNS = {"margin_columns", "margin_titles", "scottish_sides_beside"}
TOLD_BY_SPACING = SET_IN_COLUMNS | {
    "borough_numbers_below", "nz_items_behind", "people_beside_labels", "us_commission_time_marks",
    "us_hearings_in_text",
}  # fmt: skip


def told(text):
    """What a user asks first: the items, and what was decided."""
    minutes = minutesparse.parse(text)
    return (
        [(item.number, item.title) for item in minutes.all_items()],
        [(decision.kind, decision.mover, decision.result) for decision in minutes.decisions],
    )


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_extractors_that_set_lines_otherwise_lose_nothing(path):
    text = path.read_text("utf-8").replace("\r\n", "\n")
    lines = text.split("\n")
    if path.stem not in SET_IN_COLUMNS:
        assert told("\n".join(map(str.strip, lines))) == told(text), "without indents"
    if path.stem not in TOLD_BY_SPACING:
        spaced = "\n".join(f"{line}\n" if line.strip() else line for line in lines)
        assert told(spaced) == told(text), "a blank line behind every line"
