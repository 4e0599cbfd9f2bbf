"""Tokens of single lines: where they stand, what they open with, how far in."""

import pytest

from minutesparse import Span, tokenize


def kinds(line):
    return [(token.kind, token.marker) for token in tokenize(line)]


@pytest.mark.parametrize(
    ("line", "indent"),
    [
        ("Budget", 0),
        ("   - a bench", 3),
        ("\t- a bench", 8),
        ("  \t- a bench", 8),
        ("\u200b - a bench", 1),
        ("\xa0\xa0- a bench", 2),
        ("\f- a bench", 0),
    ],
)
def test_indent_counts_columns(line, indent):
    assert next(iter(tokenize(line))).indent == indent


def test_places():
    text = "Budget\n(i) the hall"
    token = list(tokenize(text))[-1]
    assert token.span == Span(7, 19)
    assert (token.start, token.end) == (7, 19)
    assert text[token.start : token.end] == token.text


def test_readings_of_a_number():
    first, second, third = tokenize("12. Budget\n(i) the hall\nthe hall")
    assert first.readings == (("decimal", 12),)
    assert second.readings == (("roman", 1), ("letter", 9))
    assert third.readings == ()


def test_an_entity_behind_a_number_is_white_space():
    assert kinds("12.&nbsp;Budget") == [("number", "12.")]


def test_emphasis_before_a_small_letter_opens_no_wording():
    assert kinds("*resolved* to go on") == [("text", "")]
    assert kinds("**Resolved** to go on")[0][0] == "resolution"


def test_twenty_signs_of_a_line_are_told_apart():
    assert len(kinds("• " * 30 + "a bench")) == 20


def test_a_number_behind_a_number_belongs_to_the_words():
    assert kinds("5. 6. Budget") == [("number", "5.")]


def test_a_wording_behind_a_sign_is_a_token_of_its_own():
    assert kinds("  3. **RESOLVED** to buy a bench\n") == [("number", "3."), ("resolution", "RESOLVED")]
    assert kinds("• Present: Jo Fox") == [("bullet", "•"), ("attendance", "Present:")]


def test_a_token_shows_what_it_opens_with():
    (token,) = tokenize("RESOLVED to buy a bench")
    assert repr(token) == "Token(start=0, text='RESOLVED to buy a bench', kind='resolution', marker='RESOLVED')"
