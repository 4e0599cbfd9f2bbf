"""The one class that dialect modules are made of."""

from __future__ import annotations

from attrs import frozen


@frozen
class Cue:
    """One row of a dialect: a wording, what it stands for, and examples that test it both ways.

    `pattern` is a regular expression source (the `regex` module's syntax, case ignored unless it says
    otherwise), `value` what a match means in the library's vocabulary. Each example must be matched by
    its own row first, with the whole merged table in play; no counter-example may be matched by it.
    `words` is for wordings that many a line may open: the row takes a line that holds one of these words alone.
    `needs` is the same by letters: case folded and without the letter i (which has four cases), one of them
    stands in every text that the pattern matches, so that others need not be tried.
    """

    name: str
    pattern: str
    value: str = ""
    examples: tuple[str, ...] = ()
    not_examples: tuple[str, ...] = ()
    words: str = ""
    needs: tuple[str, ...] = ()
