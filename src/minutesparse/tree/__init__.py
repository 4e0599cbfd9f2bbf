"""tokens → tree: which lines belong together, which numbers are agenda items, what lies inside what. Shape only."""

from __future__ import annotations

from collections.abc import Iterable

from minutesparse.source import Issue
from minutesparse.tokens import Token, tokenize
from minutesparse.tree.blocks import assemble
from minutesparse.tree.codes import settle_codes
from minutesparse.tree.columns import Reading, in_columns, put_back
from minutesparse.tree.displaced import mend_displaced
from minutesparse.tree.draft import Draft
from minutesparse.tree.front import mark_front
from minutesparse.tree.margin import margin_heads, mark_margin
from minutesparse.tree.masthead import mark_title, mark_yaml
from minutesparse.tree.nest import Tree, nest
from minutesparse.tree.numbers import settle_decided
from minutesparse.tree.page import close_up, learn, mark_furniture
from minutesparse.tree.people import mark_late_people, mark_people, mark_rosters
from minutesparse.tree.rows import make_rows
from minutesparse.tree.running import mark_running
from minutesparse.tree.series import choose
from minutesparse.tree.siblings import settle_glyphs, settle_signs
from minutesparse.tree.tables import mark_tables
from minutesparse.tree.torn import pair_torn
from minutesparse.tree.unfold import unfold
from minutesparse.tree.unnumbered import add_untitled

__all__ = ["Tree", "build"]


def build(text: str, tokens: Iterable[Token]) -> Tree:
    """The tree of a document whose tokens are given."""
    reading = in_columns(text)
    if reading is not None:
        drafts, issues = _drafts(reading.text, tokenize(reading.text), reading)
        placed = put_back(text, reading, drafts, issues)
        if placed is not None:
            return nest(drafts if reading.titles else mend_displaced(drafts, placed), placed)
    drafts, issues = _drafts(text, tokens)  # the rows are given up with the function that made them
    return nest(mend_displaced(drafts, issues), issues)


def _drafts(text: str, tokens: Iterable[Token], reading: Reading | None = None) -> tuple[list[Draft], list[Issue]]:
    """The blocks of a document, flat; what is known of its columns where it has been laid out anew."""
    rows = make_rows(unfold(text, tokens))
    close_up(rows)
    if reading is not None:
        mark_margin(rows, reading)
    start = mark_yaml(rows)
    mark_furniture(rows)
    mark_running(rows)
    page = learn([row for row in rows if not row.role])
    mark_tables(rows)
    settle_signs(rows)
    settle_decided(rows)
    settle_glyphs(rows)
    settle_codes(rows)
    mark_rosters(rows, start)
    mark_title(rows, start)
    heads = choose(rows)
    heads = add_untitled(rows, heads, start, page)
    if reading is not None:
        heads = margin_heads(rows, heads, reading)
    heads, torn = pair_torn(rows, heads, page)
    mark_front(rows, start, heads[0].rows[0] if heads else len(rows), page)
    taken = {index for head in heads for index in head.rows}
    if taken:
        mark_people(rows, taken)
    mark_late_people(rows, taken)
    drafts, issues = assemble(text, rows, page, heads, reading.breaks if reading is not None else ())
    return drafts, issues + torn
