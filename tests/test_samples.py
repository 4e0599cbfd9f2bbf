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
