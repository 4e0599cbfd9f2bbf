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
        "- a\n" * 20_000,
        "\n" * 20_000,
        "RESOLVED\n" * 20_000,
        "a" * 1_000_000,
        "word " * 50_000,
        "1. Budget\n" * 20_000,
        "Present: " + "Cllr Jane Fox, " * 20_000,
        "\n".join(" " * min(n, 400) + "- a" for n in range(4_000)),
    ],
    ids=["bullets", "blank lines", "RESOLVED", "one word of 1 MB", "one line of 1 MB", "items", "names", "nesting"],
)
def test_a_hundred_thousand(text, hang_limit):
    minutes = minutesparse.parse(text)
    assert minutesparse.from_json(minutesparse.to_json(minutes)) == minutes
