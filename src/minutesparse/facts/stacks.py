"""Recorded votes set as stacks: the option alone on its line, the voters in the lines under it."""

from __future__ import annotations

import regex

from minutesparse.dialects import VOTE_OPTIONS
from minutesparse.facts.rolls import Ballot, names_in
from minutesparse.facts.rows import Rows
from minutesparse.model import Option


def read_stack(raw: str) -> tuple[Ballot, ...]:
    """The votes by name in the lines of a vote, if two of its lines are options alone.

    Where a motion and an amendment to it are put against each other, who voted for the amendment voted against.

    >>> [(ballot.option, ballot.name) for ballot in read_stack("For\\nMr A Fox\\nMrs B Dale\\nAgainst\\nDr C Ash\\n")]
    [('yes', 'Mr A Fox'), ('yes', 'Mrs B Dale'), ('no', 'Dr C Ash')]
    """
    heads = list(_ALONE.finditer(raw))
    told = [option for head in heads if (option := _option(head["words"], raw)) is not None]
    if len(told) < 2 or len(told) != len(heads):
        return ()
    ballots: list[Ballot] = []
    for number, (head, option) in enumerate(zip(heads, told, strict=True)):
        stop = heads[number + 1].start() if number + 1 < len(heads) else len(raw)
        for line in _LINE.finditer(raw, head.end(), stop):
            if not line[0].rstrip().endswith(".") and not _NO_LINE.search(line[0]):
                ballots += [Ballot(option, head["words"], raw[a:b], a, b) for a, b in names_in(raw, *line.span())]
    return tuple(ballots)


_HEAD = Rows(VOTE_OPTIONS)
_WORDS = (
    r"(?:those\s+|votes?\s+|voting\s+)?(?:for|against|in\s+favou?r|ayes?|noes|yeas?|nays?|abst\w+|absent)"
    r"(?:\s+the\s+(?:motion|amendment))?"
)
_ALONE = regex.compile(rf"(?m)^[^\S\n]*(?P<words>{_WORDS})\s*(?:\(\d{{1,3}}\))?\s*[:–-]?[^\S\n]*$", regex.IGNORECASE)
_LINE = regex.compile(r"\S[^\n]*")
_NO_LINE = regex.compile(r"\b(?:was|were|there)\b|\A\W*+(?:none|nil)\b", regex.IGNORECASE)


def _option(words: str, raw: str) -> Option | None:
    low = " ".join(words.casefold().split())
    if low.endswith("for the amendment") and "for the motion" in raw.casefold():
        return "no"
    cue = _HEAD.fullmatch(words)
    return cue.value if cue else None  # type: ignore[return-value]  # the rows' values are the model's
