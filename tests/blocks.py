"""Trees made by hand for the tests of the facts: blocks named by kind, over a text of their own."""

from __future__ import annotations

from minutesparse.facts.places import Place, places
from minutesparse.model import AgendaItem
from minutesparse.source import Source
from minutesparse.tree.draft import Draft
from minutesparse.tree.nest import nest


def laid(*blocks: tuple[str, str]) -> tuple[Source, list[Place], tuple[AgendaItem, ...]]:
    """A document of blocks ("masthead", "attendance", "item", "paragraph" …), a blank line between two."""
    text, drafts = "", []
    for kind, words in blocks:
        text += "\n\n" if text else ""
        start = len(text)
        text += words
        draft = Draft(kind, start, len(text), " ".join(words.split()), level=2 if kind == "heading" else 1)
        if kind == "item":
            draft.number, _, draft.title = draft.text.partition(" PDF ")[0].partition(" ")
        drafts.append(draft)
    tree = nest(drafts, [])
    return Source.of_text(text), places(tree), tree.items
