"""The whole flow in one function."""

from __future__ import annotations

from minutesparse.model import Minutes
from minutesparse.source import Source
from minutesparse.tokens import tokenize
from minutesparse.tree import build


def parse(text: str | Source, *, locale: str | None = None) -> Minutes:
    """The minutes that `text` holds. Never fails: trouble becomes an `Issue`."""
    source = text if isinstance(text, Source) else Source.of_text(text)
    words = source.text or ""
    tree = build(words, tokenize(words))
    return Minutes(
        source=source,
        blocks=tree.blocks,
        items=tree.items,
        closing=tree.closing,
        furniture=tree.furniture,
        issues=tree.issues,
    )
