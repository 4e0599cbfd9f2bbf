"""The same minutes say the same, whatever they are printed on."""

import pytest

from minutesparse.parse import parse
from minutesparse.readers import read
from tests.readers_same import ITEMS, PRINTINGS


def said(minutes):
    """What the minutes say, apart from where it stands."""
    return {
        "items": [(item.number, item.title) for item in minutes.items],
        "bullets": [(bullet.text, bullet.level) for bullet in minutes.find("bullet")],
        "clauses": [((clause.number or "").strip("()."), clause.text) for clause in minutes.find("clause")],
        "decisions": [(decision.kind, decision.items, decision.result) for decision in minutes.decisions],
        "movers": [(decision.mover, decision.seconders) for decision in minutes.decisions],
        "votes": [[(count.option, count.value) for count in decision.counts] for decision in minutes.decisions],
        "present": [(who.person.name, who.status) for who in minutes.attendance],
        "date": minutes.meeting.date,
        "times": (minutes.meeting.start_time, minutes.meeting.end_time),
    }


@pytest.fixture(scope="module")
def expected():
    return said(parse(read(PRINTINGS["text"]())))


def test_the_text_says_what_was_written(expected):
    assert expected["items"] == [(str(n), title) for n, (title, _) in enumerate(ITEMS, 1)]
    lines = [line for _, content in ITEMS for line in content]
    assert expected["bullets"] == [(line.words, line.level) for line in lines if line.kind == "*"]
    assert [text for _, text in expected["clauses"]] == [line.words for line in lines if line.kind == "a"]
    assert len(expected["decisions"]) == 3
    assert expected["votes"][-1] == [("yes", 3), ("no", 1)]


@pytest.mark.parametrize("printing", [name for name in PRINTINGS if name != "text"])
@pytest.mark.parametrize(
    "what", ["items", "bullets", "clauses", "decisions", "movers", "votes", "present", "date", "times"]
)
def test_every_printing_says_the_same(printing, what, expected):
    assert said(parse(read(PRINTINGS[printing]())))[what] == expected[what]
