"""The state of the work while rows become drafts: what is open, what has been seen."""

from __future__ import annotations

from attrs import define, field

from minutesparse.source import Issue
from minutesparse.tree.draft import Draft, Head
from minutesparse.tree.page import Page
from minutesparse.tree.points import Points
from minutesparse.tree.rows import Row
from minutesparse.tree.unnumbered import is_close


@define
class Assembly:
    """What is needed to go on from one row to the next."""

    text: str
    rows: list[Row]
    page: Page
    heads: dict[int, Head]
    drafts: list[Draft] = field(factory=list)
    issues: list[Issue] = field(factory=list)
    points: Points = field(factory=lambda: Points([]))
    open: Draft | None = None  # the block that the next line may continue
    last: Row | None = None  # the last row of that block
    cut: bool = False  # a page edge (or a number) stands between the open block and the next line
    in_item: bool = False
    closed: bool = False  # the meeting has ended: names and offices are signatures
    owners: bool = False  # the page has a column for who is to act
    captions: frozenset[str] = frozenset()  # short lines over text that come again, item by item
    paired: bool = False  # titles stand in two lines, the second in another language
    colons: bool = False  # a colon ends the items' titles
    results_wrap: bool = False  # results stand in the text, and open a line only where a wrap puts them there
    after_label: str = ""  # what the text under the last label is

    def start(self, row: Row, kind: str, words: str | None = None, at: int | None = None) -> Draft:
        """Open a new block with a row, or with its words from offset `at` on."""
        draft = Draft(kind, row.start if at is None else at, row.end, row.text if words is None else words)
        if kind in ("resolution", "recommendation", "motion"):
            draft.marker = row.cue
        self.drafts.append(draft)
        self.open, self.last, self.cut = draft, row, False
        if not self.closed:
            self.closed = self._ends_meeting(row, kind)
        return draft

    def extend(self, draft: Draft, row: Row) -> None:
        """Take a row into a block; across a page edge it becomes a piece of its own."""
        if self.cut:
            draft.add_piece(row.span, with_marker(row))
        else:
            draft.extend(row.end, with_marker(row))
        self.last, self.cut = row, False

    def _ends_meeting(self, row: Row, kind: str) -> bool:
        if kind != "closing":
            return row.kind != "closing" and is_close(row)
        late = len(self.drafts) > 8 and row.start > len(self.text) * 0.8
        return late or any(map(str.isdigit, row.text))


def with_marker(row: Row) -> str:
    """A row's words with the sign that it starts with, where the sign turned out to be part of the words."""
    return f"{row.marker} {row.text}".strip() if row.kind in ("number", "clause", "bullet") else row.text
