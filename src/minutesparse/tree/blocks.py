"""rows → drafts: which lines make one block, and what kind of block it is.

A row whose part is settled (furniture, front matter, an item's heading) is taken as it is. Every other row is
offered to the rules in order; the first that takes it wins.
"""

from __future__ import annotations

from collections.abc import Collection

from minutesparse.source import Issue
from minutesparse.tree.assembly import Assembly, with_marker
from minutesparse.tree.draft import Draft, Head
from minutesparse.tree.headings import captions_of
from minutesparse.tree.heads import open_item, titles_in_pairs, titles_with_colons
from minutesparse.tree.page import Page
from minutesparse.tree.rows import Row
from minutesparse.tree.rules import results_wrap, rules_for
from minutesparse.tree.titles import title_score
from minutesparse.tree.wording import is_initials


def assemble(
    text: str, rows: list[Row], page: Page, heads: list[Head], breaks: Collection[int] = ()
) -> tuple[list[Draft], list[Issue]]:
    """The blocks of a document, flat and in logical order, with what should be said about them.

    No block goes on over one of the `breaks`, offsets at which a row starts.
    """
    state = Assembly(text, rows, page, {head.rows[0]: head for head in heads})
    state.owners = (
        sum(row.words < 10 and not row.role and row.kind == "text" and is_initials(row.text) for row in rows) >= 3
    )
    state.captions = captions_of(rows)
    state.paired = titles_in_pairs(rows, heads)
    state.colons = titles_with_colons(rows, heads)
    state.results_wrap = results_wrap(rows, page)
    index = done = 0
    while index < len(rows):
        row = rows[index]
        if row.start in breaks:
            state.open = None
        for behind in range(done, index - 1):  # nothing looks further back than one row: those are given up
            rows[behind] = rows[-1]
        done = max(done, index - 1)
        if index in state.heads:
            index = open_item(state, state.heads[index])
            continue
        if row.role in ("furniture", "file"):
            _furniture(state, row)
        elif row.role:
            _placed(state, row)
        else:
            for takes in rules_for(row.kind, row.words):
                if takes(state, index):
                    break
        index += 1
    _head_sections(state.drafts)
    return state.drafts, state.issues


def _furniture(state: Assembly, row: Row) -> None:
    right_behind = state.cut  # no text went on in between
    state.cut = True
    previous = state.drafts[-1] if state.drafts else None
    if previous is not None and previous.kind == "furniture" and row.gap == 0 and right_behind:
        previous.extend(row.end, row.text)
        return
    state.drafts.append(Draft("furniture", row.start, row.end, row.text or row.marker))


def _placed(state: Assembly, row: Row) -> None:
    """A row of the front matter, a table or a section heading, told apart before."""
    if state.open is not None and state.open.kind == row.role and row.level == 0:
        state.extend(state.open, row)
        return
    draft = state.start(row, row.role, words=with_marker(row))
    state.points.clear()
    if row.role == "heading":
        draft.level = row.level
        state.open = None
        state.in_item = False


def _head_sections(drafts: list[Draft]) -> None:
    """Where numbering starts again, the title or sentence right before the new first item heads a section."""
    firsts = [
        index for index, draft in enumerate(drafts) if draft.kind == "item" and draft.number in ("1", "1.1", "A", "I")
    ]
    for index in firsts if len(firsts) > 1 else ():
        before = drafts[index - 1] if index else None
        if before is None or before.kind not in ("paragraph", "heading"):
            continue
        if before.kind == "heading" or before.ending.endswith(":") or title_score(before.text) > 0:
            before.kind, before.level = "heading", 1
