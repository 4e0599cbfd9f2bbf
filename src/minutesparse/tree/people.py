"""Lines that stand over a list of people rather than over text."""

from __future__ import annotations

import itertools

from minutesparse.tree.rows import Row
from minutesparse.tree.titles import VERB, known_title

_FEWEST = 3
_MOST = 12  # lines that are looked at


def over_people(rows: list[Row], index: int) -> bool:
    """Whether a line in a title's dress has nothing but short lines under it, as a list of names and offices has.

    Standing titles are left out: a roll call is an item though names stand under it.
    """
    block = list(itertools.takewhile(lambda after: not after.gap, rows[index + 1 : index + _MOST]))
    return len(block) >= _FEWEST and all(map(_is_name, block)) and not known_title(rows[index].text)


def _is_name(row: Row) -> bool:
    plain = row.kind == "text" and 2 <= row.words <= 8 and row.text[:1].isupper() and row.text[-1] not in ".:;"
    return plain and not VERB.search(row.text)
