"""What must be done by whom: labelled action points, a column of owners, and points that only say "Name to do …"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import regex

from minutesparse.facts.dates import find_dates
from minutesparse.facts.names import looks_like_name, split_names
from minutesparse.facts.people import People
from minutesparse.facts.places import Place
from minutesparse.facts.sentences import sentences
from minutesparse.model import (
    Action,
    ActionPoint,
    AgendaItem,
    Block,
    Bullet,
    Clause,
    Heading,
    Motion,
    Paragraph,
    Recommendation,
    Resolution,
    pieces_of,
)
from minutesparse.source import Source, Span

__all__ = ["read_actions"]


def read_actions(source: Source, places: Sequence[Place], people: People) -> tuple[Action, ...]:
    """Every action that the text marks as one, in document order."""
    found: list[Action] = []
    taken: set[Span] = set()
    listed: AgendaItem | bool | None = False  # the item whose heading says that actions follow
    for at, place in enumerate(places):
        block = place.block
        if isinstance(block, Heading):
            listed = place.item if _LIST_LABEL.match(block.text) else False
        elif isinstance(block, ActionPoint):
            found += _point(at, place, places, people, taken)
        elif told := _labelled(place, people):
            found += told
        elif isinstance(block, (Resolution, Motion)):
            action = _at_line_end(source, place, people)
            found += [action] if action is not None else []
        elif _inside_decision(place):
            continue
        elif isinstance(block, (Bullet, Clause, Paragraph)):
            in_list = (
                bool(block.text.strip())
                and listed is not False
                and listed is place.item
                and isinstance(block, (Bullet, Clause))
            )
            action = _at_line_end(source, place, people) or _to_do(place, people)
            action = action or (_made(block.text, None, block, place, people) if in_list else None)
            if action is not None:
                found.append(action)
    return tuple(found)


_LIST_LABEL = regex.compile(
    r"[\W_]*(?:agreed\s+|list\s+of\s+|summary\s+of\s+)?"
    r"(?:actions(?:\s+(?:arising|agreed|required))?|action\s+(?:points?|items?|list|log|summary))\s*:?\s*$",
    regex.IGNORECASE,
)
_LABEL = regex.compile(
    r"[\W_]*(?:agreed\s+)?action(?:s|ed)?(?:\s+(?:points?|items?|required|for|on|owner|no\.?\s*\d+|\d+))?"
    r"(?:\s*\((?P<inside>[^()]{2,40})\))?(?P<by>\s+by)?\s*[:.–—-]\s*|[\W_]*action\s+(?P<by2>by)\s+|"
    r"[\W_]*action\s+(?=(?-i:\p{Lu}{2,3}|All)(?:\s?[/,&]\s?(?-i:\p{Lu}{2,3}))*\W*$)",
    regex.IGNORECASE,
)
_OFFICE = (
    r"(?:clerks?|chair(?:man|woman|person)?|vice[- ]chair(?:man|person)?|treasurer|secretary|mayor|officers?|manager|"
    r"director|administrator|engineer|handyman|caretaker|warden|superintendent|attorney|staff|leader|convener|president)"
)
_LEAD = r"(?i:the\s+)?(?i:(?:deputy|assistant|town|parish|city|county|district)\s+)*"
_NAME = r"\p{Lu}[\p{L}\p{M}'’.-]*+"
_PERSON = (
    rf"(?:{_NAME}(?:\s+(?:{_NAME}|of|for|the|and|&|/)){{0,7}}|"
    rf"{_LEAD}(?i:{_OFFICE})(?:\s+(?:and|&)\s+{_NAME}(?:\s{_NAME})?)?)"
)
_STARTS_WITH_OFFICE = regex.compile(rf"{_LEAD}(?i:{_OFFICE}).*")
_TITLED = regex.compile(r"(?i:cll?r|councillor|cr|mr|mrs|ms|miss|dr)\b|\p{Lu}\.")
_TO_DO = regex.compile(
    rf"[\W_]*(?P<owner>{_PERSON})(?:['’]s)?\s+(?:also\s+|(?:duties|tasks|jobs)\s+(?:are|were)\s+)?to\s+(?P<verb>\p{{Ll}}{{2,}})\b"
)
_NOT_VERBS = {
    "the",
    "a",
    "an",
    "be",
    "their",
    "his",
    "her",
    "all",
    "this",
    "that",
    "date",
    "cover",
    "which",
    "whom",
    "include",
}
_BODY = regex.compile(
    r"\b(?:council(?:lors)?|committee|members|board|panel|public|meeting|residents?|minutes|report|item|"
    r"resolution|motion|road|street|date|letter|plan|police|borough|county|government)\b",
    regex.IGNORECASE,
)
_DUE = regex.compile(r"\b(?:by|before|due|deadline|no\s+later\s+than)\b[:\s]+", regex.IGNORECASE)
_OWNER_SPLIT = regex.compile(r"(?:(?<!\s)\s++)?+(?:/|,|;|&|\band\b|\+)\s*")


def _inside_decision(place: Place) -> bool:
    return isinstance(place.parent, (Resolution, Recommendation, Motion))


def _point(at: int, place: Place, places: Sequence[Place], people: People, taken: set[Span]) -> list[Action]:
    """A labelled point: what it says, or, where it says only who, what stands above it."""
    block = place.block
    label = _LABEL.match(block.text)
    words = block.text[label.end() :] if label else block.text
    inside = label["inside"] if label and label["inside"] and _is_owner(label["inside"]) else None
    if inside:
        return [_made(words, inside, block, place, people)]
    told = _TO_DO.match(words)
    if told and told["verb"] not in _NOT_VERBS:
        return [_made(words, told["owner"], block, place, people)]
    owner = words.strip(" .;")
    if label and _is_owner(words):
        return _column(at, place, owner, places, people, taken) or [_made(words, owner, block, place, people)]
    if label and not label["by"] and not label["by2"]:
        return [_made(words, _behind(words), block, place, people)]
    if label:
        return [_made(words, words.strip(" .;") or None, block, place, people)]
    return _column(at, place, owner, places, people, taken) if _is_owner(words) else _duties(place, people)


def _column(
    at: int, place: Place, owner: str, places: Sequence[Place], people: People, taken: set[Span]
) -> list[Action]:
    """An owner's initials under a point: they belong to the point directly above, unless another owner has it."""
    above = places[at - 1] if at else None
    if (
        above is None
        or above.item is not place.item
        or not above.block.text.strip()
        or not isinstance(above.block, (Bullet, Clause, Paragraph))
    ):
        return []
    following = places[at + 1] if at + 1 < len(places) else None
    if above.block.span in taken or (following is not None and isinstance(following.block, ActionPoint)):
        return []
    taken.add(above.block.span)
    return [_made(above.block.text, owner, place.block, place, people)]


_INLINE = regex.compile(
    r"(?:^|(?<=[.!?;)…]\s))(?:ACTIONS?|Actions?)(?:\s+(?:items?|points?))?(?:\s+by)?\s*[:–—-]\s*(?=\p{Lu})"
)


def _labelled(place: Place, people: People) -> list[Action]:
    """Actions that a text names, a bullet at its start ("… the lamp is out. ACTION: Clerk to write.")."""
    block, text = place.block, place.block.text
    if isinstance(block, Heading) or ("ction" not in text and "CTION" not in text):
        return []
    labels = list(_INLINE.finditer(text))
    made = []
    for label, after in itertools.zip_longest(labels, labels[1:]):
        words = text[label.end() : after.start() if after else len(text)].strip()
        told = _TO_DO.match(words)
        if told and told["verb"] not in _NOT_VERBS:
            made.append(_made(words, told["owner"], block, place, people))
        elif not label.start():
            continue  # "Action: Moved by Cllr Fox": what was done
        elif _is_owner(words):
            made.append(_made(text[: label.start()].strip(), words.strip(" .;"), block, place, people))
        else:
            made.append(_made(words, _behind(words), block, place, people))
    return made


_END_OWNER = regex.compile(r"(?<=[.!?;)])(?:[ \t]{4,}|[ ]*\t+[ \t]*)(\p{Lu}[^\t]{1,60}+)$")


def _at_line_end(source: Source, place: Place, people: People) -> Action | None:
    """A point with its owner's initials at the right margin of its last line."""
    text = place.block.text
    if len(text) < 20 or not text[-2:].isalpha():
        return None
    line = source.slice(pieces_of(place.block)[-1])[-120:].replace("\r", "\n").rstrip().rpartition("\n")[2]
    found = _END_OWNER.search(line)
    if found is None or not line[: found.start()].strip() or not _is_owner(found[1]):
        return None
    parts = _OWNER_SPLIT.split(found[1])
    if not all(
        _INITIALS.fullmatch(part) or _STARTS_WITH_OFFICE.fullmatch(part) or _TITLED.match(part) for part in parts
    ):
        return None
    return _made(text[: -len(found[1])].strip(), found[1], place.block, place, people)


def _duties(place: Place, people: People) -> list[Action]:
    """An action point in running words: every "Name to do …" in it, or the whole of it."""
    block = place.block
    made = []
    for start, end in sentences(block.text):
        told = _TO_DO.match(block.text, start, end)
        if told and told["verb"] not in _NOT_VERBS:
            made.append(_made(block.text[start:end], told["owner"], block, place, people))
    return made or [_made(block.text, _first_owner(block.text), block, place, people)]


_DUTIES = regex.compile(
    r"[\W_]*(?P<owner>\p{Lu}[\p{L}'’.-]*+(?:\s\p{Lu}[\p{L}'’.-]*+){0,2})(?:['’]s)?\s+"
    r"(?:duties|tasks?|jobs?|actions?)\s+(?:are|is|include)\b"
)


def _first_owner(text: str) -> str | None:
    found = _DUTIES.match(text)
    return found["owner"] if found else None


def _behind(words: str) -> str | None:
    """An owner in brackets or initials at the end of a point ("… write to the school (GD)")."""
    found = _LAST.search(words)
    return found[1] if found and _is_owner(found[1]) else None


_LAST = regex.compile(r"[(\[–—-]\s*([^()\[\]–—-]{2,40}?)\s*[)\]]?\s*\.?\s*$")


def _is_owner(words: str) -> bool:
    """Whether some words are nothing but names, initials or offices."""
    words = words.strip(" .;:*_")
    if not words or len(words) > 90 or any(sign in words for sign in "?!") or len(words.split()) > 12:
        return False
    parts = [part for part in _OWNER_SPLIT.split(words) if part]
    return all(_INITIALS.fullmatch(part) or _ROLE_ONLY.fullmatch(part) or looks_like_name(part) for part in parts)


_INITIALS = regex.compile(r"\p{Lu}(?:\p{L}{0,2}\p{Lu}\p{Ll}{0,2}|\.\s?\p{Lu}\.?)|All|\p{Lu}{2,4}")
_ROLE_ONLY = regex.compile(
    rf"(?:(?i:the)\s+)?(?:[\p{{L}}'’()-]+\s+){{0,6}}?(?i:{_OFFICE}|directorate|department|team|services?|resources|"
    r"solicitor|accountant|planner|surveyor|head\s+of\s+[\p{L}\s&]{3,40}|chief\s+executive|assembly|group|corporate|finance)"
    rf"(?:\s+(?i:of|for)\s+[\p{{L}}\s&'’]{{3,60}})?"
)


_DONE = regex.compile(r"[–—-]\s*(?:done|completed?)\W*$", regex.IGNORECASE)


def _to_do(place: Place, people: People) -> Action | None:
    """A point of its own that says nothing but "Name to do …"."""
    block = place.block
    text = block.text
    if len(text) > 300 or " to " not in text or (told := _TO_DO.match(text)) is None:
        return None
    if (
        _DONE.search(text, max(0, len(text) - 20))
        or told["verb"] in _NOT_VERBS
        or _BODY.search(told["owner"])
        or len(sentences(text)) != 1
    ):
        return None
    owner = told["owner"]
    office = _STARTS_WITH_OFFICE.fullmatch(owner) is not None
    if not office and not all(_INITIALS.fullmatch(part) or looks_like_name(part) for part in _OWNER_SPLIT.split(owner)):
        return None
    known = people.resolve(owner) is not None
    titled = _TITLED.match(owner) is not None or _INITIALS.fullmatch(owner) is not None
    if not (office or known or titled or (isinstance(block, Bullet) and len(owner.split()) > 1)):
        return None
    return _made(text, owner, block, place, people)


def _made(words: str, owner: str | None, block: Block, place: Place, people: People) -> Action:
    persons = [people.resolve(part) for part in _owners(owner)] if owner else []
    return Action(
        text=" ".join((words or block.text).split()),
        span=block.span,
        owner=owner,
        owner_ids=tuple(dict.fromkeys(person.id for person in persons if person is not None)),
        due_date=_due(words or block.text),
        item=place.item.id if place.item is not None else None,
    )


def _owners(owner: str) -> list[str]:
    named = [owner[start:end] for start, end, _ in split_names(owner)]
    return named if len(named) > 1 else [part for part in _OWNER_SPLIT.split(owner) if part]


def _due(text: str) -> str | None:
    """The date by which it is to be done, where it is printed in full."""
    for due in _DUE.finditer(text):
        dates = find_dates(text[due.end() : due.end() + 40], None)
        if dates:
            return dates[0].value
    return None
