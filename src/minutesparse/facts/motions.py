"""Who moved and who seconded: the names that a sentence gives these parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import regex
from attrs import frozen

from minutesparse.dialects import MOVERS
from minutesparse.dialects.cue import Cue
from minutesparse.facts.name_ends import name_end, titled_end
from minutesparse.facts.patterns import compiled, without_denials
from minutesparse.facts.signs import signs_of


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
    if not (seconding or "mover" in signs or _names_alone(sentence, lower)):
        return NOBODY
    mover: tuple[int, int] | None = None
    seconders: list[tuple[int, int]] = []
    covered: list[tuple[int, int]] = []
    later = False
    keys = map(regex.Match.start, _KEY.finditer(text, start, end))
    places = [(at, _rows_for(text[at : min(end, at + _PREFIX)])) for at in keys]
    fitting = _LED_BY_NAMES.union(*(rows for _, rows in places))
    for row in filter(fitting.__contains__, _ROWS):
        part = row.parts[0]
        if (part == "mover" and mover is not None) or (part == "seconder" and (seconders or not seconding)):
            continue
        if row.needs and not any(map(lower.__contains__, row.needs)):
            continue
        for begin, stop, spans in row.found(text, start, end, places):
            if any(begin < other and first < stop for first, other in covered):
                continue
            names = [_trimmed(text, *span) for span in spans]
            mover = names[0] if part == "mover" else mover
            seconders += names[-1:] if "seconder" in row.parts else []
            later = later or row.parts[-1] == "later"
            covered.append((begin, stop))
            more = (
                _AND.match(text, stop, end)
                if (part == "seconder" or not seconding) and _plural(text, names[-1])
                else None
            )
            if more and (last := name_end(text, more.end(), end)) > 0:
                seconders.append(_trimmed(text, more.end(), last))
                covered.append((stop, last))
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


_Found = tuple[int, int, list[tuple[int, int]]]  # where a row's words start and end, and the names in them


@frozen(eq=False)
class _Row:
    """A row made ready: whose names it holds, its words and names in order, what it needs."""

    parts: tuple[str, ...]
    words: tuple[str, ...]
    opening: regex.Pattern[str]  # the row for the first few letters of a text
    needs: tuple[str, ...] = ()

    def found(self, text: str, start: int, end: int, places: Sequence[tuple[int, frozenset[_Row]]]) -> Iterator[_Found]:
        """The places where the row fits: at one of the key words, or with a name in front of its second part."""
        if self.words[0] not in _NAMES:
            tried = [self._fit(text, at, min(end, at + _ROW_LENGTH)) for at, rows in places if self in rows]
            yield from filter(None, tried)
            return
        for sign in compiled(self.words[1], regex.IGNORECASE).finditer(text, start, end):
            stop = min(end, sign.end() + 2 * _NAME_LENGTH)
            if len(self.words) > 2 and not compiled(self.words[-1], regex.IGNORECASE).search(text, sign.end(), stop):
                continue
            begins = _BEGIN.finditer(text, max(start, sign.start() - _NAME_LENGTH), sign.start())
            found = next(filter(None, (self._fit(text, begin.start(), stop) for begin in begins)), None)
            if found is not None and found[1] >= sign.end():
                yield found

    def _fit(self, text: str, start: int, end: int) -> _Found | None:
        """The row at `start`, part by part."""
        at, names = start, []
        for words in self.words:
            if words in _NAMES:
                stop = _NAMES[words](text, at, end)
                names.append((at, stop))
            else:
                found = compiled(words, regex.IGNORECASE).match(text, at, end)
                stop = found.end() if found is not None else -1
            if stop < 0:
                return None
            at = stop
        return start, at, names


def _row(cue: Cue) -> _Row:
    """A row as its words, in any case, and the names between them, as they are written."""
    words = tuple(part for part in regex.split(r"(\{name\}|\{titled\})", cue.pattern) if part)
    start = "".join("(?s:.)+" if part in _NAMES else f"(?i:{part})" for part in words)
    return _Row(tuple(cue.value.split()), words, regex.compile(without_denials(start)), cue.needs)


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
    r"resolved|resolution|res\b|councill?ors\s|cll?rs\s|crs\s|members\s|carried|m/s|r\s|r?\d{4}-\d|\#?\d{1,4}[-/]\d{1,4}[-/\s]|second|sec\b|2\s?nd|supported|in\s|molta|cuid|cynigiwyd|eiliwyd)|(?<=\s|^)\()",
    regex.IGNORECASE,
)
_STROKE = regex.compile(r"(?:councill?ors|cll?rs|crs|members)\s[^/.;,]{2,30}/")
_DASHED = regex.compile(
    r"\#?\d{1,4}[-/]\d{1,4}(?:[-/]\d{2,4})?\s\p{Lu}[\p{L}.'’ ]{2,40}\s[-–—]\s\p{Lu}"
)  # "#201-15 A. Fox – B. Ash"
_CODED = regex.compile(r"(?:r|res\w*\.?)?\s*(?:no\.?\s*|#\s*)?\d{4}-\d{1,4}\s")  # a resolution's number opens the text


def _names_alone(sentence: str, lower: str) -> bool:
    """Whether the layout may name mover and seconder without a word for either."""
    if "/" in lower and ("(" in lower or lower.startswith("r ") or _STROKE.search(lower[:60])):
        return True
    return (":" in lower[:120] and _CODED.match(lower) is not None) or _DASHED.match(sentence) is not None


_NAMES = {"{name}": name_end, "{titled}": titled_end}
_BEGIN = regex.compile(r"(?<![\p{L}\p{N}])(?=\p{Lu}|the\s)")
_PLURALS = (
    "councillors",
    "cllrs",
    "clrs",
    "crs",
    "members",
    "commissioners",
    "supervisors",
    "aldermen",
    "councilmembers",
    "trustees",
)
_AND = regex.compile(r"\s*(?:,|and|&)\s+")
_ROWS = tuple(_row(cue) for cue in MOVERS)
_LED_BY_NAMES = frozenset(row for row in _ROWS if row.words[0] in _NAMES)
