"""What stands in a margin beside the text: titles, set apart from it as bold words are."""

from __future__ import annotations

from minutesparse.tree.columns import Reading
from minutesparse.tree.draft import Head
from minutesparse.tree.rows import Row
from minutesparse.tree.titles import VERB, title_score

_TEXT = 6  # words that a line of text has at least
_LONG = 24  # words that no title has


def mark_margin(rows: list[Row], reading: Reading) -> None:
    """Mark the rows of the margin."""
    for row in rows:
        if row.kind in ("text", "number") and row.start in reading.titles:
            row.bold = True


def margin_heads(rows: list[Row], heads: list[Head], reading: Reading) -> list[Head]:
    """The heads with the titles of the margin that have text beside them; unless the items stand in the text."""
    margin = [index for index, row in enumerate(rows) if row.start in reading.titles]
    taken = {index for head in heads for index in head.rows}
    if len(taken.intersection(margin)) * 2 < len(heads):
        return heads
    extra = [index for index in margin if index not in taken and _is_title(rows, index)]
    for index in extra:
        rows[index].role = ""
    return sorted([*heads, *(Head([index], None) for index in extra)], key=lambda head: head.rows[0])


def _is_title(rows: list[Row], index: int) -> bool:
    row = rows[index]
    after = rows[index + 1] if index + 1 < len(rows) else None
    told = after is not None and (after.words > _TEXT or after.text.endswith("."))
    plain = row.kind == "text" and row.role in ("", "heading") and row.words < _LONG and not VERB.search(row.text)
    return plain and told and title_score(row.text, row.bold) > 0
