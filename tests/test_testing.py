"""The public strategies, used as another tool would use them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import minutesparse
from minutesparse.testing import LAYOUTS, Document, bullets, documents, items, malformed, minutes, render, resolutions


@given(minutes())
def test_minutes_have_items_and_a_date(text):
    read = minutesparse.parse(text)
    assert read.items
    assert read.meeting.date


@given(items("numbers with points"))
def test_items_open_with_their_number(text):
    assert text.split(".")[0].isdecimal()


@given(bullets())
def test_bullets_are_read_as_bullets(text):
    assert all(node.text for node in minutesparse.parse(text).find("bullet"))


@given(resolutions())
def test_resolutions_name_what_was_resolved(text):
    assert "resolved" in text.casefold()


@given(documents())
def test_documents_are_values(document):
    assert isinstance(document, Document)
    assert render(document, "American") == render(document, "American")


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(max_examples=5)
@given(data=st.data())
def test_each_layout_can_be_asked_for(layout, data):
    assert minutesparse.parse(data.draw(minutes(layout))).items


@settings(max_examples=5)
@given(malformed(st.just("1. Budget\n2. Trees\n")))
def test_malformed_takes_texts_of_ones_own(text):
    assert isinstance(text, str)
    assert "Apologies" not in text
