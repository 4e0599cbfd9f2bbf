"""Who moved and who seconded: the names that a sentence gives these parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import regex
from attrs import frozen

from minutesparse.dialects import HONORIFICS, MOVERS
from minutesparse.dialects.cue import Cue
from minutesparse.facts.patterns import by_letters, compiled, without_denials
from minutesparse.facts.signs import signs_of

_STOP = by_letters(
    r"second(?:ed|er|s|ing)?|mov(?:ed|es|er)|propos(?:ed|es|er|al)|that|and|to|the|carried|agreed?|motion|resol(?:ved|ution)|in|vot(?:e|es|ing)|"
    r"unanimous(?:ly)?|all|it|its|be|by|for|of|on|with|was|were|is|this|recommend(?:ation|ed|s)?|approv(?:ed?|al)|council|committee|minutes|reports?|"
    r"members?|against|ayes?|noes|yeas?|nays?|abstain(?:ed)?|noted?|action|who|as|at|from|items?|no|yes|none|nil|passed|lost|defeated|amend(?:ment|ed)?|"
    r"accept(?:ed)?|adopt(?:ed)?|authori[sz]e|by-?law|ordinance|following|after|there|being|lapsed|voice|roll|call|discussion|when|then|an|(?-i:a)(?![.])|if|any|"
    r"unless|subject|but|so|or|decision|he|she|they|we|half|reading|bill(?!\s(?-i:\p{Lu}\p{Ll}))|item|page|date|agenda|appoint(?:ed)?|receive|defer(?:red)?|variation|direct"
)
_WORD = r"(?:[OÓD]['’]\s?)?\p{Lu}[\p{L}\p{M}'’‘`\xad-]*+"
_INITIAL = r"\p{Lu}\p{Ll}?\.(?:\s?\p{Lu}\.)*|\p{Lu}{1,3}(?=[\s,;.)/]|$)"
_PARTICLE = r"(?:van|von|der?|den|du|di|da|del|la|le|ní|uí|Uí|Ní|mac|Mac|ap|ab|al|el|y|St\.?)"
_TITLE = by_letters("|".join(cue.pattern for cue in HONORIFICS))
_COMMON_TITLE = (
    r"councill?ors?|cllrs?|crs?|clir|mr|mrs|ms|miss|dr|messrs|council ?members?|commissioners?|supervisors?|alderm[ae]n"
)
_STOPPED = rf"(?!(?i:{_STOP}|{_COMMON_TITLE})(?![\p{{L}}'’-]))"
_PART = rf"{_STOPPED}(?:{_INITIAL}|{_PARTICLE}(?=\s(?:(?:la|los|las|der|den)\s)?\p{{Lu}})|{_WORD})"
_TITLED = rf"(?i:(?:(?:{_TITLE})\.?:?[\s]*){{1,3}})(?<![\p{{L}}]){_PART}(?:\s?{_PART}){{0,3}}+"
_ROLE = (
    r"(?i:the\s+)(?i:(?:(?:right\s+worshipful|lord|lady|deputy|vice|acting)[\s,-]+(?:the\s+)?)*"
    r"(?:chair(?:man|woman|person)?|mayor|provost|president|convener|convenor|leader|reeve|warden|cathaoirleach|"
    r"(?:cabinet|executive|lead|portfolio)\s+(?:member|holder)(?:\s+(?:with\s+responsibility\s+)?for\s+"
    r"(?-i:\p{Lu}[\p{L}-]*+(?:,?\s(?:(?:and|the|&)\s){0,2}+\p{Lu}[\p{L}-]*+){0,8}+))?))"
    r"\b(?:\s+of\s+the\s+(?i:council|committee|board))?"
)
_BRACKET = r"(?:\s?\((?:\p{Lu}\p{L}{0,2}\.?|(?i:chair|vice[- ]chair)[a-z]*)\))?"
NAME = rf"(?=\p{{Lu}}|the\s)(?:{_TITLED}|{_ROLE}(?:\s\((?:{_TITLED})\))?|{_PART}(?:\s?{_PART}){{0,4}}+){_BRACKET}"


@frozen
class Movers:
    """The mover and the seconders of one sentence, as offsets, and how much of the sentence they take."""

    mover: tuple[int, int] | None = None
    seconders: tuple[tuple[int, int], ...] = ()
    covered: tuple[tuple[int, int], ...] = ()  # the cues with their names
    later: bool = False  # the names belong to a decision that is still to come ("In seconding, Cllr Ash said …")

    def __bool__(self) -> bool:
        return self.mover is not None or bool(self.seconders)

    def names(self, text: str) -> Moved:
        """The names themselves, out of the text that was read."""
        return Moved(
            text[slice(*self.mover)] if self.mover else None, tuple(text[slice(*name)] for name in self.seconders)
        )


@frozen
class Moved:
    """The names of a mover and seconders as printed."""

    mover: str | None = None
    seconders: tuple[str, ...] = ()


NOBODY = Movers()


def read_movers(text: str, start: int, end: int) -> Movers:
    """The mover and seconders that `text[start:end]` names.

    >>> found = read_movers("Proposed by Cllr Fox and seconded by Jo Ash.", 0, 44)
    >>> found.mover, found.seconders
    ((12, 20), ((37, 43),))
    """
    sentence = text[start:end]
    lower = sentence.casefold()
    signs = signs_of(sentence)
    seconding = "seconder" in signs
    if not (seconding or "mover" in signs) and not (
        ("/" in lower and ("(" in lower or lower.startswith("r "))) or (":" in lower[:120] and _CODED.match(lower))
    ):
        return NOBODY
    mover: tuple[int, int] | None = None
    seconders: list[tuple[int, int]] = []
    covered: list[tuple[int, int]] = []
    later = False
    starts = [found.start() for found in _KEY.finditer(text, start, end)]
    places = [(at, _rows_for(text[at : min(end, at + _PREFIX)])) for at in starts]
    for row in _ROWS:
        first = row.parts[0]
        if (first == "mover" and mover is not None) or (first == "seconder" and (seconders or not seconding)):
            continue
        if row.needs and not any(need in lower for need in row.needs):
            continue
        for found in row.found(text, start, end, places):
            if any(found.start() < stop and begun < found.end() for begun, stop in covered):
                continue
            names = [_trimmed(text, *found.span(group)) for group in range(1, found.re.groups + 1)]
            mover = names[0] if first == "mover" else mover
            seconders += names[-1:] if "seconder" in row.parts else []
            later = later or row.parts[-1] == "later"
            covered.append(found.span())
            more = (
                compiled(_AND_NAME).match(text, found.end(), end)
                if first == "seconder" and _plural(text, names[-1])
                else None
            )
            if more:
                seconders.append(_trimmed(text, *more.span(1)))
                covered.append(more.span())
            break
    return Movers(mover, tuple(seconders), tuple(sorted(covered)), later)


def _plural(text: str, name: tuple[int, int]) -> bool:
    return text[name[0] :].split(" ", 1)[0].rstrip(".").casefold() in _PLURALS


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A name without the full stop behind it (initials keep theirs)."""
    while end > start and (
        text[end - 1] in " ,;:-–—" or (text[end - 1] == "." and text[end - 3 : end - 2] not in (" ", "."))
    ):
        end -= 1
    return start, end


@frozen(eq=False)
class _Row:
    """A row made ready: whose names it holds, its pattern, what it needs."""

    parts: tuple[str, ...]
    pattern: str
    opening: regex.Pattern[str]  # the pattern for the first few letters of a text
    sign: regex.Pattern[str] | None  # the words behind the name that it opens with
    last: regex.Pattern[str] | None  # the words that end such a row, behind a second name
    needs: tuple[str, ...] = ()

    def found(
        self, text: str, start: int, end: int, places: Sequence[tuple[int, frozenset[_Row]]]
    ) -> Iterator[regex.Match[str]]:
        """The places where the row fits: at one of the key words, or with a name in front of its sign."""
        if self.sign is None:
            for place, rows in places:
                if self not in rows:
                    continue
                match = compiled(self.pattern).match(text, place, min(end, place + _ROW_LENGTH))
                if match is not None:
                    yield match
            return
        for sign in self.sign.finditer(text, start, end):
            if self.last is not None and not self.last.search(
                text, sign.end(), min(end, sign.end() + 2 * _NAME_LENGTH)
            ):
                continue
            match = compiled(self.pattern).search(
                text, max(start, sign.start() - _NAME_LENGTH), min(end, sign.end() + 2 * _NAME_LENGTH)
            )
            if match is not None and match.end() >= sign.end():
                yield match


def _row(cue: Cue) -> _Row:
    """A row as a pattern: its own words in any case, names as they are written."""
    parts = [part for part in regex.split(r"(\{name\}|\{titled\})", cue.pattern) if part]
    body = "".join(_PERSONS.get(part) or f"(?i:{part})" for part in parts)
    sign = regex.compile(parts[1], regex.IGNORECASE) if parts[0] in _PERSONS else None
    last = regex.compile(parts[-1], regex.IGNORECASE) if sign and len(parts) > 2 else None
    start = "".join("(?s:.)+" if part in _PERSONS else f"(?i:{part})" for part in parts)
    opening = regex.compile(without_denials(start))
    return _Row(tuple(cue.value.split()), rf"(?<![\p{{L}}\p{{N}}]){body}", opening, sign, last, cue.needs)


@lru_cache(1 << 12)
def _rows_for(prefix: str) -> frozenset[_Row]:
    """The rows that could match a text which starts with `prefix`."""
    return frozenset(row for row in _ROWS if row.opening.match(prefix, partial=True))


_NAME_LENGTH = 80
_PREFIX = 6  # of a key word and what follows, to tell the rows that may fit
_ROW_LENGTH = 300  # a pattern looks for its literals up to the end it is given
#: The words that a row which does not open with a name may start with.
_KEY = regex.compile(
    r"(?<![\p{L}\p{N}])(?:(?:mov|propos|prop\b|introduc|nominat|offer|put\s|sponsor|tabled|submit|motion|amendment|approved|agreed|accepted|"
    r"resolved|resolution|res\b|carried|m/s|r\s|r?\d{4}-\d|second|sec\b|2\s?nd|supported|in\s|molta|cuid|cynigiwyd|eiliwyd)|(?<=\s|^)\()",
    regex.IGNORECASE,
)
_CODED = regex.compile(r"(?:r|res\w*\.?)?\s*(?:no\.?\s*|#\s*)?\d{4}-\d{1,4}\s")  # a resolution's number opens the text
_PERSONS = {"{name}": f"({NAME})", "{titled}": f"({_TITLED})"}
_PLURALS = (
    "councillors",
    "cllrs",
    "crs",
    "members",
    "commissioners",
    "supervisors",
    "aldermen",
    "councilmembers",
    "trustees",
)
_AND_NAME = rf"\s*(?:,|and|&)\s+({NAME})"
_ROWS = tuple(_row(cue) for cue in MOVERS)
