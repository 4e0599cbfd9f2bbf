"""Minutes as scrapers, PDF extraction and OCR leave them: nothing breaks, and no resolution is lost."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import minutesparse
from minutesparse.model import Furniture
from minutesparse.testing import DAMAGE, LAYOUTS, damaged, documents, malformed, minutes, render
from tests.promises import check_promises
from tests.samples import SAMPLES, read

KINDS = st.sampled_from(sorted(DAMAGE))
SEEDS = st.integers(0, 2**32 - 1)


@given(kind=KINDS, text=minutes() | st.sampled_from(SAMPLES).map(read), seed=SEEDS)
def test_every_promise_whatever_the_damage(kind, text, seed):
    check_promises(damaged(text, [kind], Random(seed)))


@given(malformed(st.sampled_from(SAMPLES).map(read)))
def test_every_promise_on_samples_damaged_twice_and_more(text):
    check_promises(text)


@given(kind=KINDS, document=documents(), layout=st.sampled_from(sorted(LAYOUTS)), seed=SEEDS)
def test_no_untouched_resolution_is_lost(kind, document, layout, seed):
    text = damaged(render(document, layout), [kind], Random(seed))
    kept = untouched(document, text)
    found = read_words(minutesparse.parse(text))
    for words in kept:
        assert words in found, f"{words!r} is in the text and in no block of\n{text}"


def untouched(document, text):
    """The resolutions and clauses whose words still stand in one line of the text."""
    lines = text.splitlines()
    for item in document.items:
        for words in (item.resolution.text, *item.resolution.clauses) if item.resolution else ():
            if any(words in line for line in lines):
                yield words


def read_words(minutes):
    """The words of all that counts as said or decided, and no page furniture."""
    nodes = (node for node in minutes.walk() if not isinstance(node, Furniture))
    words = " ".join([getattr(node, "title", None) or getattr(node, "text", "") for node in nodes])
    return " ".join([words, *(decision.text for decision in minutes.decisions)])


@pytest.mark.parametrize("kind", DAMAGE)
def test_each_kind_of_damage_does_something(kind):
    text = read(SAMPLES[0]) + render_of_everything()
    assert any(damaged(text, [kind], Random(seed)) != text for seed in range(3))


def render_of_everything():
    from minutesparse.testing import Document, Item, Point, Resolution

    item = Item(
        "Play Area Repairs",
        ("It rained.",),
        (Point("a slide", (Point("a swing"),)),),
        Resolution("it be so", ("now",), (3, 2, 1)),
    )
    return "".join(render(Document("Ashbrook", "2031-03-05", ("Cllr Fox",), (item,)), layout) for layout in LAYOUTS)
