"""What fuzzing and people found, run again every time: one input a file."""

from contextlib import suppress
from pathlib import Path

import pytest

import minutesparse
from minutesparse.readers import html
from tests.promises import check_promises

FOLDER = Path(__file__).parent / "corpus"


def inputs(kind):
    return [pytest.param(path.read_bytes(), id=path.name) for path in sorted((FOLDER / kind).iterdir())]


def test_there_are_some():
    assert inputs("text")
    assert inputs("json")
    assert inputs("html")


@pytest.mark.parametrize("data", inputs("text"))
def test_text(data, hang_limit):
    check_promises(data.decode("utf-8", "surrogateescape"))


@pytest.mark.parametrize("data", inputs("json"))
def test_json(data, hang_limit):
    with suppress(minutesparse.InvalidJSON):
        minutes = minutesparse.from_json(data)
        assert minutesparse.from_json(minutesparse.to_json(minutes)) == minutes


@pytest.mark.parametrize("data", inputs("html"))
def test_html(data, hang_limit):
    with suppress(minutesparse.ReadError):
        html.read(data)
