"""Structure in mid-line: what a scraper without line breaks leaves behind."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutesparse.tokens import Token, tokenize
from minutesparse.tree.rows import make_rows
from minutesparse.tree.unfold import unfold

PROSE = "The Clerk had written to the owner of the field, who had not replied before the meeting. " * 7
FOLDED = (
    "LOWER WENBURY PARISH COUNCIL Minutes of the meeting held on 4 May 2033 in the Reading Room "
    "Present: Cllr A Marl (Chair), Cllr O Teasel In attendance: the Clerk (see minute 12/33). "
    "10/33 Apologies for Absence There were none. 11/33 Highways • The bench at Pound Green is broken. "
    "• The grit bin is full. 12/33 Planning The Council considered: (a) 33/0104 Porch at 2 Mill Row. "
    "(b) 33/0110 Barn at Hag Farm. It was RESOLVED to object to both. ACTION: Clerk "
    "13/33 Date of Next Meeting 8 June 2033. The Chair closed the meeting at 8.40 pm.\n"
)


def unfolded(text: str) -> list[Token]:
    return list(unfold(text, tokenize(text)))


def openings(text: str) -> list[tuple[str, str]]:
    """Kind and first word of each token: how far a wording reaches is the marker table's business."""
    return [(token.kind, token.text.split()[0]) for token in unfolded(text) if token.kind != "blank"]


def test_a_page_on_one_line_is_taken_apart():
    assert openings(FOLDED) == [
        ("text", "LOWER"),
        ("attendance", "Present:"),
        ("attendance", "In"),
        ("number", "10/33"),
        ("number", "11/33"),
        ("bullet", "•"),
        ("bullet", "•"),
        ("number", "12/33"),
        ("clause", "(a)"),
        ("clause", "(b)"),
        ("resolution", "It"),
        ("action", "ACTION:"),
        ("number", "13/33"),
        ("closing", "The"),
    ]


def test_shorter_lines_of_such_a_document_are_taken_apart_too():
    rest = "14/33 Finance The accounts were read out by the Clerk and nobody had a question about any of them at all. "
    text = FOLDED + "\n" + rest + "15/33 Trees • An ash has fallen. • An elm has not. Signed: ______\n"
    after = openings(text)[openings(text).index(("number", "14/33")) :]
    assert after == [
        ("number", "14/33"),
        ("number", "15/33"),
        ("bullet", "•"),
        ("bullet", "•"),
        ("closing", "Signed:"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        PROSE,
        "1. Apologies\n\n" + PROSE + "\n\n2. Budget\n\n" + PROSE,
        PROSE + "It was RESOLVED that the field be bought. Moved by Cllr Marl. The motion carried.",
        PROSE + "as set out in paragraphs (a) to (c) and section (b) of minute 12/33 and minute 13/33.",
        PROSE
        + "There were 11. The Clerk counted 12. The Chair counted 13. Nobody else counted."
        + PROSE
        + "\n"
        + PROSE,
        PROSE + "Phase 1. The wall. " + PROSE + "Phase 2. The roof. " + PROSE + "Phase 3. The door. ",
        "| 1. Apologies | " + PROSE + "| (a) Trees; | (b) Roads; | (c) Walls |",
        "Present: Cllr A Marl - Chair, Cllr O Teasel - Clerk, Cllr I Vetch - Treasurer " + PROSE,
    ],
)
def test_a_long_paragraph_stays_whole(text):
    assert unfolded(text) == list(tokenize(text))


def test_ordinary_documents_pass_through():
    text = "1. Apologies\n\nNone. 2. Trees 3. Roads 4. Walls\n" * 20
    assert unfolded(text) == list(tokenize(text))


def test_points_that_follow_each_other_are_cut_in_any_document():
    text = f"Before.\n\nThe Council agreed: a) {PROSE}b) to wait; c) to see, as in paragraph (b) above.\n\nAfter.\n"
    assert [token.marker for token in unfolded(text) if token.kind == "clause"] == ["a)", "b)", "c)"]


def test_a_list_inside_a_point():
    text = f"1) {PROSE}2) Ask: (copied to the MP) a. {PROSE}b. When? c. Where? 3) All of it be minuted."
    assert [token.marker for token in unfolded(text)] == ["1)", "2)", "a.", "b.", "c.", "3)"]


def test_stars_belong_to_the_number_behind_them():
    text = f"CONSENT  8 Appoint a warden  (Report)  PASSED *9 Pay a claim  {PROSE} *10 Mend a bridge  11 Close\n"
    tokens = unfolded(text)
    assert [token.number for token in tokens if token.kind == "number"] == ["8", "9", "10", "11"]
    assert [token.text[: token.body] for token in tokens if token.number == "9"] == ["*9 "]


def test_marks_that_stand_side_by_side_share_a_line():
    text = f"1. {PROSE}2. (a) one; (b) two; 3. Trees 4. Roads"
    assert [token.marker for token in unfolded(text)] == ["1.", "2.", "(a)", "(b)", "3.", "4."]


SIGNS = ["• ", "1. A ", "2. B ", "3. C ", "12/33 A ", "13/33 ", "(a) ", "(b) ", "*4 D ", " - E", "RESOLVED ", "x. The "]
ODD = ["\n", "\r\n", "\r", "\f", "\u2028", "\x85", "\ud800", "\0", "\u200b", "\xa0", "|", "o Z ", "Signed: ", PROSE]
PIECES = st.sampled_from(SIGNS + ODD)


@given(st.lists(PIECES, max_size=60).map("".join) | st.text())
def test_tokens_tile_the_text(text):
    tokens = unfolded(text)
    assert "".join(token.text for token in tokens) == text
    assert [token.start for token in tokens] == [0, *(token.end for token in tokens)][: len(tokens)]
    assert all(0 <= token.lead <= token.body <= len(token.text) for token in tokens)


def test_each_piece_makes_a_row():
    rows = make_rows(unfold(FOLDED, tokenize(FOLDED)))
    assert len(rows) == len(openings(FOLDED)) == 14
    assert all(row.text and row.gap == 0 for row in rows)


@pytest.mark.parametrize(
    "unit", ["• a bench ", "1. A ", "12/33 A ", "(a) one; (b) two; ", "A fox. ", "RESOLVED ", "  ", "0 - A ", "The "]
)
def test_linear(unit):
    def cost(size):
        text = unit * (size // len(unit))
        tokens = [Token(0, text, "")]
        start = time.perf_counter()
        list(unfold(text, tokens))
        return time.perf_counter() - start

    cost(10_000)
    assert cost(160_000) < 12 * cost(40_000) + 0.05


def test_dotted_numbers_and_letters_that_follow_each_other_are_points():
    text = (
        "1. Highways\nIt was reported (see No. 1. The Plan) that the bench was broken. 5.1 The Clerk told of the bench "
        "in the ward and of the men who mended it. 5.2 The Clerk told of the tree that fell, and of the men who had "
        "cut it up. 5.3 The Chair told of the road and of the river that had come over it in March. 6.1 The Chair told "
        "of the hall, which was let to the players of the ward. 6.2 The Chair told of the school, which asked for a "
        "room. 6.3 Members heard of the river, (a) the bank (b) the bed, (c) the bridge and, (d) the ford.\n"
    )
    numbers = [token.number for token in unfolded(text) if token.number]
    assert numbers == ["1", "5.1", "5.2", "5.3", "6.1", "6.2", "6.3", "a", "b", "c", "d"]
