"""Hypothesis strategies of minutes and their parts, so that what builds on this library can be fuzzed too.

    pip install "minutesparse[testing]"

>>> from hypothesis import given
>>> from minutesparse.testing import malformed
>>> @given(malformed())
... def test_my_importer_never_fails(text):
...     minutesparse.parse(text)

`minutes`, `items`, `bullets` and `resolutions` give text as councils write it, in one of the layouts of
`LAYOUTS`; `documents` gives the model that such text is written from, for tests that compare what was read
with what was meant; `malformed` gives minutes as scrapers, PDF extraction and OCR leave them.
"""

from __future__ import annotations

import datetime as dt
from random import Random

from hypothesis import strategies as st

from minutesparse.testing.damage import DAMAGE, damaged
from minutesparse.testing.documents import Document, Item, Point, Resolution
from minutesparse.testing.layouts import LAYOUTS, render, render_bullets, render_item, render_resolution
from minutesparse.testing.words import DOINGS, FINDINGS, NAMES, PLACES, THINGS, TITLES

__all__ = [
    "DAMAGE", "LAYOUTS", "Document", "Item", "Point", "Resolution", "bullets", "damaged", "documents", "items",
    "malformed", "minutes", "render", "resolutions",
]  # fmt: skip

_layouts = st.sampled_from(sorted(LAYOUTS))


def minutes(layout: str | None = None) -> st.SearchStrategy[str]:
    """The minutes of one meeting, from masthead to close; `layout` is a name from `LAYOUTS`, any by default."""
    return st.builds(render, documents(), _one(layout))


def items(layout: str | None = None) -> st.SearchStrategy[str]:
    """One item of business: number, title and what was said and decided."""
    return st.builds(render_item, _items(), st.integers(1, 40), _one(layout))


def bullets(layout: str | None = None) -> st.SearchStrategy[str]:
    """A list of bullet points, up to three levels deep."""
    return st.builds(render_bullets, _points(), _one(layout))


def resolutions(layout: str | None = None) -> st.SearchStrategy[str]:
    """One resolution with its cue, clauses and counts."""
    return st.builds(render_resolution, _resolutions(), _one(layout))


def documents() -> st.SearchStrategy[Document]:
    """What minutes are written from: `render(document, layout)` writes them."""
    titles = st.lists(st.sampled_from(TITLES), min_size=3, max_size=8, unique=True)
    return titles.flatmap(
        lambda chosen: st.builds(
            Document,
            council=st.sampled_from(PLACES),
            date=st.dates(dt.date(2000, 1, 1), dt.date(2059, 12, 31)).map(dt.date.isoformat),
            present=st.lists(st.sampled_from(NAMES), min_size=2, max_size=6, unique=True).map(tuple),
            items=st.tuples(*(_items(st.just(title)) for title in chosen)),
        )
    )


def malformed(text: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[str]:
    """Minutes (or the texts given) with one to five of the kinds of damage named in `DAMAGE`."""
    kinds = st.lists(st.sampled_from(sorted(DAMAGE)), min_size=1, max_size=5)
    seeds = st.integers(0, 2**32 - 1)
    return st.builds(
        lambda whole, names, seed: damaged(whole, names, Random(seed)),
        minutes() if text is None else text,
        kinds,
        seeds,
    )


def _one(layout: str | None) -> st.SearchStrategy[str]:
    return _layouts if layout is None else st.just(layout)


def _items(title: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Item]:
    return st.builds(
        Item,
        title=st.sampled_from(TITLES) if title is None else title,
        paragraphs=st.lists(_sentences(), max_size=2).map(tuple),
        bullets=st.just(()) | _points(),
        resolution=st.none() | _resolutions(),
    )


def _points(depth: int = 3) -> st.SearchStrategy[tuple[Point, ...]]:
    inner = st.just(()) if depth == 1 else st.just(()) | _points(depth - 1)
    return st.lists(st.builds(Point, _phrases(), inner), min_size=1, max_size=3).map(tuple)


def _resolutions() -> st.SearchStrategy[Resolution]:
    votes = st.tuples(st.integers(2, 30), st.integers(0, 9), st.integers(0, 9))
    return st.builds(Resolution, _orders(), st.lists(_orders(), max_size=3).map(tuple), st.none() | votes)


def _sentences() -> st.SearchStrategy[str]:
    one = st.builds(
        "{} said that the {} had been {}.".format,
        st.sampled_from(NAMES),
        st.sampled_from(THINGS),
        st.sampled_from(DOINGS),
    )
    return st.lists(one, min_size=1, max_size=4).map(" ".join)


def _phrases() -> st.SearchStrategy[str]:
    return st.builds("the {} {}".format, st.sampled_from(THINGS), st.sampled_from(FINDINGS))


def _orders() -> st.SearchStrategy[str]:
    return st.builds("the {} be {}".format, st.sampled_from(THINGS), st.sampled_from(DOINGS))
