"""Texts made to do harm, in every test run: under a limit that only a hang can reach."""

import pytest

import minutesparse
from tests.pathological import PATHOLOGICAL
from tests.promises import check_promises

SIZE = 5_000


def test_there_are_many():
    assert len(PATHOLOGICAL) >= 60
    assert all(SIZE // 3 <= len(make(SIZE)) <= 2 * SIZE for make in PATHOLOGICAL.values())


@pytest.mark.parametrize("make", PATHOLOGICAL.values(), ids=PATHOLOGICAL)
def test_keeps_every_promise(make, hang_limit):
    check_promises(make(SIZE))


@pytest.mark.parametrize(
    "text",
    [
        "- a\n" * 100_000,
        "\n" * 100_000,
        "RESOLVED\n" * 100_000,
        "a" * 1_000_000,
        "word " * 200_000,
        "1. Budget\n" * 100_000,
        "Present: " + "Cllr Jane Fox, " * 100_000,
        "\n".join(" " * min(n, 100) + "- a" for n in range(100_000)),
        "5 March 2031\n" * 100_000,
    ],
    ids=["bullets", "blank lines", "RESOLVED", "one word", "one line", "items", "names", "depth", "dates"],
)  # fmt: skip
def test_a_hundred_thousand(text, hang_limit):
    minutes = minutesparse.parse(text)
    assert all(0 <= node.span.start < node.span.end <= len(text) for node in minutes.walk())
