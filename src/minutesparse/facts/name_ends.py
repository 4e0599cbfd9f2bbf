"""Where a printed name ends, walked word by word: "Cllr Jo van der Fox", "the Cabinet Member for Housing", "RB"."""

from __future__ import annotations

import regex

from minutesparse.dialects import HONORIFICS
from minutesparse.facts.name_words import CAPITAL
from minutesparse.facts.rows import Rows


def name_end(text: str, at: int, end: int) -> int:
    """Where the name at `at` ends, initials or office in brackets included; -1 where no name stands there.

    >>> text = "the Mayor, Cllr Jo Fox and Al Ash (AA)"
    >>> text[11:name_end(text, 11, len(text))], text[27:name_end(text, 27, len(text))]
    ('Cllr Jo Fox', 'Al Ash (AA)')
    """
    if not (text[at : at + 1].isupper() or text.startswith("the", at)):
        return -1
    stop = titled_end(text, at, end)
    if stop < 0:
        stop = _office_end(text, at, end)
    if stop < 0:
        stop = _words_end(text, at, end, _MOST_WORDS)
    bracket = _BRACKET.match(text, stop, end) if stop > 0 else None
    return bracket.end() if bracket else stop


def titled_end(text: str, at: int, end: int) -> int:
    """Where the name with a title at `at` ends, else -1."""
    behind: list[int] = []
    while len(behind) < _MOST_TITLES and (won := _TITLE.match(text, at)) is not None and won[1].end() < end:
        at = won[1].end()
        behind.append(at)
    return next((stop for at in reversed(behind) if (stop := _words_end(text, at, end, _MOST_WORDS - 1)) > 0), -1)


def _office_end(text: str, at: int, end: int) -> int:
    """Where an office ends that stands for a name, with who holds it in brackets."""
    office = _OFFICE.match(text, at, end) if text[at : at + 3].casefold() == "the" else None
    if office is None:
        return -1
    stop = titled_end(text, office.end() + 2, end) if text.startswith(" (", office.end()) else -1
    return stop + 1 if stop > 0 and text.startswith(")", stop) else office.end()


def _words_end(text: str, at: int, end: int, most: int) -> int:
    """Where the words and initials of a name end, `most` of them."""
    stop = -1
    for _ in range(most):
        behind = _word_end(text, at, end)
        if behind < 0:
            break
        stop = at = behind
        at += text[at : at + 1].isspace()
    return stop


def _word_end(text: str, at: int, end: int) -> int:
    """Where a word of a name ends (initials that follow each other are one), else -1."""
    found = _WORD.match(text, at, end)
    if found is None:
        return -1
    word, stop = found[0], found.end()
    if word.casefold() in _NO_NAMES and _NAME_ALL_THE_SAME.match(text, at, end) is None:
        return -1
    if _CAPITAL.match(word) is None:
        return stop if word in _PARTICLES and _BEFORE_NAME.match(text, stop, end) else -1
    initials = _INITIALS.match(text, at, end) if len(word) < 3 else None
    return initials.end() if initials else stop


_MOST_TITLES, _MOST_WORDS = 3, 5
_TITLE = Rows(HONORIFICS, after=r"\.?:?\s*(?<!\p{L})")
_WORD = regex.compile(r"(?:[OÓD]['’]\s(?=\p{Lu}))?[\p{L}\p{M}'’‘`\xad-]++")
_CAPITAL = regex.compile(CAPITAL)
_INITIALS = regex.compile(r"\p{Lu}\p{Ll}?\.(?:\s?\p{Lu}\.)*+")
_NAME_ALL_THE_SAME = regex.compile(r"A\b|(?i:bill)(?=\s\p{Lu}\p{Ll})")  # "A Fox", "Bill Ash"
_PARTICLES = {
    "van", "von", "de", "der", "den", "du", "di", "da", "del", "la", "le", "ní", "uí", "mac", "ap", "ab", "al",
    "el", "y",
}  # fmt: skip
_BEFORE_NAME = regex.compile(r"\s(?:(?:la|los|las|der|den)\s)?\p{Lu}")
_BRACKET = regex.compile(r"\s?\((?:\p{Lu}\p{L}{0,2}\.?|(?i:chair|vice[- ]chair)[a-z]*)\)")
_OFFICE = regex.compile(
    r"(?i:the\s+)(?i:(?:(?:right\s+worshipful|lord|lady|deputy|vice|acting)[\s,-]+(?:the\s+)?)*"
    r"(?:chair(?:man|woman|person)?|mayor|provost|president|convener|convenor|leader|reeve|warden|cathaoirleach|"
    r"(?:cabinet|executive|lead|portfolio)\s+(?:member|holder)(?:\s+(?:with\s+responsibility\s+)?for\s+"
    r"(?-i:\p{Lu}[\p{L}-]*+(?:,?\s(?:(?:and|the|&)\s){0,2}+\p{Lu}[\p{L}-]*+){0,8}+))?))"
    r"\b(?:\s+of\s+the\s+(?i:council|committee|board))?"
)
#: Words that end a name, and titles, in lower case.
_NO_NAMES = {
    "sec", "second", "seconded", "seconder", "seconds", "seconding", "moved", "moves", "mover", "proposed", "proposes",
    "proposer", "proposal", "that", "and", "to", "the", "carried", "agree", "agreed", "motion", "resolved",
    "resolution", "in", "vote", "votes", "voting", "unanimous", "unanimously", "all", "it", "its", "be", "by",
    "for", "of", "on", "with", "was", "were", "is", "this", "recommend", "recommendation", "recommended",
    "recommends", "approve", "approved", "approval", "council", "committee", "minutes", "report", "reports",
    "member", "members", "against", "aye", "ayes", "noes", "yea", "yeas", "nay", "nays", "abstain", "abstained",
    "note", "noted", "action", "who", "as", "res", "at", "from", "item", "items", "no", "yes", "none", "nil", "passed",
    "lost", "defeated", "amend", "amendment", "amended", "accept", "accepted", "adopt", "adopted", "authorise",
    "authorize", "by-law", "bylaw", "ordinance", "following", "after", "there", "being", "lapsed", "voice", "roll",
    "call", "discussion", "when", "then", "an", "a", "if", "any", "unless", "subject", "but", "so", "or",
    "decision", "he", "she", "they", "we", "half", "reading", "bill", "page", "date", "agenda", "appoint",
    "appointed", "receive", "defer", "deferred", "variation", "direct", "councillor", "councillors", "councilor",
    "councilors", "cllr", "cllrs", "clr", "clrs", "cr", "crs", "clir", "mr", "mrs", "ms", "miss", "dr", "messrs",
    "councilmember", "councilmembers", "commissioner", "commissioners", "supervisor", "supervisors", "alderman",
    "aldermen",
}  # fmt: skip
