"""Which facts a text may tell: a look at its words, at each distinct word once, before any pattern runs."""

from __future__ import annotations

import re
from functools import lru_cache

from minutesparse.dialects import SIGNS
from minutesparse.facts.patterns import by_letters


@lru_cache(1 << 3)
def signs_of(text: str) -> frozenset[str]:
    """The kinds of fact (the keys of `SIGNS`) of which a text has a sign. Most texts have none. Two facts may
    ask it of one sentence.

    >>> sorted(signs_of("Moved by Cllr Fox and agreed.")), sorted(signs_of("The mill is old."))
    (['decision', 'motion', 'mover'], [])
    """
    low = text.casefold()
    words = low.split()
    signs_in = _signs_in if len(low) < _LONGEST * len(words) else _signs_in.__wrapped__  # no giants are kept
    found = set().union(*filter(None, map(signs_in, words)))  # each sign once, however often its word comes
    told = {fact for fact, rest in found if not rest or rest in (low if rest.islower() else text)}
    return _shared(frozenset(told)) if told else _NOTHING


@lru_cache(1 << 14)
def _signs_in(word: str) -> tuple[tuple[str, str], ...]:
    """The facts of which a case folded word is a sign, each with the whole sign where the word is but part of it."""
    spaced = f" {word} "
    if _ANY.search(spaced) is None:
        return ()
    return tuple((fact, rest) for key, fact, rest in _KEYS if key in spaced)


@lru_cache(1 << 8)
def _shared(told: frozenset[str]) -> frozenset[str]:
    """The same set for all texts that tell the same: few are kept for many blocks."""
    return told


def _key(sign: str) -> str:
    """The longest word of a sign, case folded, with the ends of the word that the sign shows."""
    words = sign.casefold().split(" ")
    at = max(range(len(words)), key=lambda number: len(words[number]))
    return f"{' ' if at else ''}{words[at]}{' ' if at + 1 < len(words) else ''}"


_LONGEST = 60  # letters of a word, on average
_NOTHING: frozenset[str] = frozenset()
_KEYS = tuple((_key(sign), fact, "" if _key(sign) == sign else sign) for fact, signs in SIGNS.items() for sign in signs)
#: Literals only, in letters only: `re` goes through such a tree three times as fast as `regex`.
_ANY = re.compile(by_letters("|".join(sorted({re.escape(key) for key, _, _ in _KEYS}))))
