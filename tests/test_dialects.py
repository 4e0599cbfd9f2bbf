"""Rows are tested both ways: with the merged table in play a row wins each example and loses each counter-example."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
import regex

from minutesparse import dialects
from minutesparse.dialects.cue import Cue
from minutesparse.dispatch import words_of
from minutesparse.facts.rows import Rows

WORD = (r"(?<!\w)", r"(?!\w)")  # before and after
BARE = ("", "")

#: How a table's rows are tried: "full" against whole words, "first" with the first row winning anywhere, "search" with
#: the leftmost match winning, "match" at the start of the text; and what its reader puts before and after every row.
MODES: dict[str, tuple[str, tuple[str, str]]] = {
    "HONORIFICS": ("full", BARE),
    "ROLES": ("full", BARE),
    "MONTHS": ("full", BARE),
    "WEEKDAYS": ("full", BARE),
    "LABEL_WORDS": ("full", BARE),
    "MASTHEAD_LABELS": ("full", BARE),
    "MEETING_KINDS": ("full", BARE),
    "BODY_WORDS": ("full", BARE),
    "ATTENDANCE_LABELS": ("first", BARE),
    "ITEM_KINDS": ("first", BARE),
    "OPEN_TIMES": ("first", BARE),
    "CLOSE_TIMES": ("first", BARE),
    "APOLOGIES": ("first", BARE),
    "MOVES": ("first", BARE),
    "INTEREST_KINDS": ("first", BARE),
    "DECLARING": ("first", BARE),
    "LEAVING": ("first", BARE),
    "PLACE_WORDS": ("search", WORD),
    "DOCUMENTS": ("search", BARE),
    "OPENINGS": ("match", BARE),
    "ITEM_TITLES": ("match", BARE),
    "DECISION_OPENINGS": ("match", BARE),
    "DECISION_VERBS": ("search", WORD),
    "FORMULAS": ("search", WORD),
    "DISPOSITIONS": ("match", ("", r"(?!\w)")),
    "DECIDED_THINGS": ("search", WORD),
    "REMARKS": ("search", BARE),
    "RESULTS": ("search", BARE),
    "VOTE_OPTIONS": ("full", BARE),
}
OTHERS = {"MOVERS"}  # its rows hold places for names; the tests of motions read them with names filled in
CASE_COUNTS = {"FORMULAS"}
FOLDER = Path(dialects.__file__).parent


def rows() -> list[tuple[str, Cue]]:
    return [(table, cue) for table in MODES for cue in getattr(dialects, table)]


def won(table: str, text: str) -> str | None:
    """The name of the row that wins `text`."""
    mode, (before, after) = MODES[table]
    words = {word.decode() for word in words_of(text)}
    rows = [row for row in getattr(dialects, table) if not row.words or not words.isdisjoint(row.words.split())]
    merged = Rows(rows, before, after, flags=0 if table in CASE_COUNTS else regex.IGNORECASE)
    if mode == "full":
        cue = merged.fullmatch(text)
        return cue.name if cue else None
    found = {"first": merged.first, "search": merged.search, "match": merged.match}[mode](text)
    return found[0].name if found else None


def test_every_table_is_tested() -> None:
    tables = {name for name, rows in vars(dialects).items() if name.isupper() and isinstance(rows, tuple)}
    assert tables == set(MODES) | OTHERS


def test_there_are_rows() -> None:
    assert len(rows()) > 100


@pytest.mark.parametrize(("table", "cue"), rows(), ids=lambda value: value.name if isinstance(value, Cue) else value)
def test_every_row_wins_its_examples_and_loses_its_counter_examples(table: str, cue: Cue) -> None:
    assert cue.examples, "a row without an example is not tested"
    assert cue.not_examples, "a row without a counter-example is not tested"
    assert {text: won(table, text) for text in cue.examples} == dict.fromkeys(cue.examples, cue.name)
    assert not [text for text in cue.not_examples if won(table, text) == cue.name]


@pytest.mark.parametrize("table", sorted(MODES))
def test_names_are_unique_in_a_table(table: str) -> None:
    names = [cue.name for cue in getattr(dialects, table)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.name)
def test_dialect_modules_hold_no_functions(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    assert not [node for node in ast.walk(tree) if isinstance(node, functions)]
