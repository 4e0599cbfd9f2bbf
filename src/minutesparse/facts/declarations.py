"""Declarations of interest: who, in what, of which kind, and whether they left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from minutesparse.dialects import DECLARING, INTEREST_KINDS, LEAVING
from minutesparse.dialects.cue import Cue
from minutesparse.facts.classification import classify
from minutesparse.facts.name_entries import Entry
from minutesparse.facts.names import read_entries
from minutesparse.facts.people import People
from minutesparse.facts.places import Place
from minutesparse.facts.rows import Rows
from minutesparse.facts.sentences import Words, sentences
from minutesparse.model import Declaration, Furniture, Heading, Masthead, pieces_of
from minutesparse.source import Source

_KIND = Rows(INTEREST_KINDS)
_DECLARING = Rows(DECLARING)
#: What every row of `DECLARING` needs: a word of the matter, or a "none" that opens the sentence.
_MAY_DECLARE = regex.compile(r"nterest|onflict|eclar|isclos|[dno][pr]i|\A\W*+[nt]", regex.IGNORECASE)
_LEAVING = Rows(LEAVING)
_ITEM = regex.compile(
    r"\b(?:agenda\s+)?(?:items?|minutes?|min\.?)\s*(?:no\.?s?|numbers?|#)?\s*(?P<number>\d[\w./]*(?:\s?\([a-z\d]+\))?)"
    r"|(?<![\w/])(?P<number>\d{2,4}/\d{1,4})(?![\w/])",
    regex.IGNORECASE,
)
_ABOUT = regex.compile(r"\b(?:in|on|with regard|as|regarding|relating|for|due)\b|[:;]")
_BEHIND_NAME = regex.compile(r"\s[-–—]+\s|:\s|\s(?:in|on|as|re)\s|;")
_PROSE = regex.compile(r"\b(?:asked|invited|reminded|requested|were|was|members|councillors were)\b", regex.I)


def read_declarations(source: Source, places: Sequence[Place], people: People) -> tuple[Declaration, ...]:
    """Every declaration that the text records; an express "none" is one of kind "none"."""
    found: list[Declaration] = []
    numbers = {place.item.number: place.item.id for place in places if place.item is not None and place.item.number}
    about: dict[str, bool] = {}
    for place in places:
        text = place.block.text
        own = False
        item = place.item
        if item is not None:
            if item.id not in about:
                about[item.id] = (item.classification or classify(item.title)) == "declarations"
            own = about[item.id]
        if isinstance(place.block, (Masthead, Heading, Furniture)) or not (own or "interest" in place.signs):
            continue
        printed = Words(source, pieces_of(place.block), text)
        for start, end in sentences(text):
            found += _read(printed, (start, end), own, people, numbers)
    return _without_vain_none(found)


def _read(
    printed: Words, at: tuple[int, int], own: bool, people: People, numbers: dict[str, str]
) -> Iterator[Declaration]:
    """The declarations of one sentence."""
    text = printed.text
    start, end = at
    words = text[start:end]
    if len(words) > 1500:
        return
    won = _DECLARING.first(words) if _MAY_DECLARE.search(words) else None
    if won is not None and won[0].value == "none":
        if own or "declar" in words.casefold() or "disclos" in words.casefold():
            span = printed.span(start, end)
            yield Declaration(span, words, kind="none", kind_text=won[1][0].strip())
        return
    who = _declarers(words, won, own, people)
    if not who:
        return
    kind = _KIND.first(words)
    left = _left(words)
    left = _left(text[end : end + 200]) if left is None else left
    item = next((numbers[number] for number in _item_numbers(words) if number in numbers), None)
    span = printed.span(start, end)
    for entry in who:
        name = words[entry.start : entry.end]
        person = people.resolve(name)
        yield Declaration(
            span,
            words,
            " ".join(name.split()),
            person.id if person else None,
            item,
            kind[0].value if kind else "unspecified",
            kind[1][0] if kind else None,
            left,
        )


def _declarers(words: str, won: tuple[Cue, regex.Match[str]] | None, own: bool, people: People) -> list[Entry]:
    """The people who declare: before the verb, behind "declared by", or at the head of a line in the list itself."""
    if won is not None:
        cue, match = won
        if cue.value == "after":
            stop = _ABOUT.search(words[match.end() :])
            end = match.end() + stop.start() if stop else len(words)
            return [_moved(entry, match.end()) for entry in read_entries(words[match.end() : end])]
        if match.start() > 240:
            return []
        entries = read_entries(words[: match.start()])
        return [e for e in entries if e.name.honorific_prefix or " " in e.name.name or people.resolve(e.name.name)]
    listed = own and (_KIND.search(words) or "nterest" in words or _ITEM.search(words))
    if listed and words[:1].isupper() and not _PROSE.search(words[:160]):
        head = _BEHIND_NAME.split(words, maxsplit=1)[0]
        entries = read_entries(head) if len(head) < 160 else ()
        return [entry for entry in entries if entry.name.honorific_prefix] if entries and entries[0].start < 3 else []
    return []


def _moved(entry: Entry, by: int) -> Entry:
    return Entry(entry.start + by, entry.end + by, entry.name, entry.stop + by, entry.notes)


def _item_numbers(words: str) -> Iterator[str]:
    for match in _ITEM.finditer(words):
        number = match["number"].strip(".")
        yield number
        yield "".join(number.split())


def _left(words: str) -> bool | None:
    won = _LEAVING.search(words)
    return won[0].value == "left" if won else None


def _without_vain_none(found: list[Declaration]) -> tuple[Declaration, ...]:
    """A "none" stands only where nobody declared anything, and once."""
    real = [one for one in found if one.kind != "none"]
    return tuple(real or found[:1])
