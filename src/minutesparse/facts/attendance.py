"""Who was there: present, apologies, absent, in attendance, from the lists and from prose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import regex
from attrs import define, field

from minutesparse.facts.classification import classify
from minutesparse.facts.lists import Section, label_alone, laid_out, page_text, sections, sentence_end, status_of
from minutesparse.facts.moves import read_apologies, read_moves, read_told
from minutesparse.facts.name_words import is_office, title_at
from minutesparse.facts.names import read_entries
from minutesparse.facts.places import Place
from minutesparse.facts.register import Register
from minutesparse.facts.sentences import sentences
from minutesparse.facts.signs import signs_of
from minutesparse.facts.stated import read_stated
from minutesparse.model import (
    AgendaItem,
    Attendance,
    AttendanceList,
    Bullet,
    Heading,
    Masthead,
    Motion,
    Paragraph,
    Recommendation,
    Resolution,
    Table,
    VoteRecord,
)
from minutesparse.source import Source, Span

_HEAD = regex.compile(
    r"[ \t]*\p{Lu}[^\n,:;\d]{4,70}[ \t](?P<who>\p{L}{3,}(?:s|ff|S|FF))[ \t]*\n"
)  # "ASHBY WATER STAFF"
_LIST_ITEMS = ("apologies", "roll_call", "call_to_order", "attendance", "welcome")
_ITEM_START = regex.compile(r"(?<=[\s)])\d[\d./]*\s+\p{Lu}")
_PRESENT = regex.compile(r"\bpresent\b|\battendance\b", regex.IGNORECASE)
_ROLL = regex.compile(r"\broll\b|\bsederunt\b", regex.IGNORECASE)
_ATTENDING = regex.compile(r"attend|present", regex.IGNORECASE)
_OTHER_LABEL = regex.compile(r"\s*\p{Lu}[^\n:()]{2,40}:")
_BRACKET = regex.compile(r"\([^()]*+\)")
_THERE = regex.compile(
    r",?\s{1,8}(?:(?:was|were)\s{1,8}(?:also\s{1,8})?(?:in attendance|present)|(?:who\s{1,8})?presided)\.?\Z"
)
_PROSE = regex.compile(
    r"\b(?:was|were|that|had|have|has|is|are|read|no|not|will|would|spoke|gave|led|left|withdrew|said|took|made|sat|"
    r"\p{Ll}{3,12}ed)\b"
)
_APOLOGY_LINE = regex.compile(
    r"(?:^|(?<=[.)]\s))\W*(?:There\s(?:was|were)\s)?(?:An\s)?apolog(?:y|ies)\b[^:\n]{0,90}?\b(?:from|behalf\s+of|by)\b",
    regex.IGNORECASE | regex.MULTILINE,
)
_MOVERS = regex.compile(r"[^,;\n/]{2,40}(?<!\.)/[^,;\n/]{2,40}\Z")
_BUSINESS = regex.compile(r"(?:moved|proposed|seconded|proposer|seconder|resolved|carried|motion)\b", regex.IGNORECASE)
_AWAY = ("absent", "apologies")
_BUSINESS_BLOCKS = (Motion, Resolution, Recommendation, VoteRecord)


@define
class _State:
    """What is known while the document is walked."""

    source: Source
    register: Register = field(factory=Register)
    carried: str | None = None  # the status of the list before, for a list without a label of its own
    label: str | None = None  # what a label in a block of its own says of the blocks behind it
    running: bool = False  # directly behind such a list
    about: dict[str, bool] = field(factory=dict)  # whether an item is about who is there
    past: set[str] = field(factory=set)  # items about who is there in which other business has begun


def read_attendance(
    source: Source, places: Sequence[Place], items: Iterable[AgendaItem] = ()
) -> tuple[Attendance, ...]:
    """Everybody whom the lists, the apologies item and the prose about coming and going name.

    `items` are the top items; `places` know only those that hold something.
    """
    state = _State(source)
    early = True  # before the first item
    for place in places:
        known, item = len(state.register.rows), place.item
        early = early and item is None
        if item is not None and item.id not in state.about:
            state.label = None
            _read_title(state, item)
        listing = item is not None and state.about[item.id]
        if item is not None and (_is_business(place) if listing else isinstance(place.block, Motion)):
            state.past.add(item.id)  # what follows is no list any more
        voted = item is not None and not listing and item.id in state.past
        if voted and isinstance(place.block, AttendanceList) and place.block.text[:6].casefold() == "absent":
            continue  # who did not vote on what was moved
        if isinstance(place.block, AttendanceList):
            state.carried = state.label or state.carried
            _read_list(state, place)
        elif state.label is not None and _read_bare(state, place, state.label):
            continue  # the label holds for the next block as well
        elif early and state.running and _goes_on(place.block.text) and _read_bare(state, place, state.carried or ""):
            continue  # a list that goes on in blocks of its own
        elif early or listing or isinstance(place.block, Masthead):
            _read_prose(state, place, early)
        listed = isinstance(place.block, AttendanceList) or len(state.register.rows) > known
        state.running = listed and state.carried is not None
        state.label = _lone_label(place, listing)
    for item in _all(items):
        if item.id not in state.about:
            _read_title(state, item)
    return read_moves(source, places, state.register.settled())


def _is_business(place: Place) -> bool:
    """Whether a block of an item about who is there opens other business: movers, a decision, another title."""
    block = place.block
    if isinstance(block, Heading):
        return label_alone(block.text) is None and "presence" not in place.signs
    return isinstance(block, _BUSINESS_BLOCKS) or _BUSINESS.match(block.text) is not None


def _goes_on(text: str) -> bool:
    """Whether a block opens with somebody's title or with the chair's office ("The Chairman, Cllr Fox, presiding")."""
    first, comma, rest = text[:80].partition(",")
    return title_at(text) or (comma != "" and is_office(first.removeprefix("The ")) and title_at(rest.lstrip()))


def _all(items: Iterable[AgendaItem]) -> Iterator[AgendaItem]:
    """Items with their sub-items, in document order."""
    stack = list(items)[::-1]
    while stack:
        item = stack.pop()
        yield item
        stack += reversed(item.items)


def _read_list(state: _State, place: Place) -> None:
    """A block that the tree found to be a list: labelled lists, or one that goes on under the label before."""
    if place.block.pieces and (alone := label_alone(place.block.text)):
        state.carried = alone  # a label that runs over lines of a margin: people stand between its words
        return
    text, start = page_text(state.source, place.block)
    if stated := read_stated(state.source.slice(Span(start, start + len(text)))):
        for status, at, end in stated:
            state.register.add_list(text[at:end], start + at, status)
        return
    found = sections(text)
    first = found[0].label_start if found else len(text)
    other = _OTHER_LABEL.match(text)
    if other is not None and first > 2:
        office = status_of(other[0])  # another label says nothing of who was there ("Executive Secretary:")
        if office == "present, office" and state.carried in (None, "attending", "attended"):
            state.carried = "present"
        elif office is None:  # "Police Scotland: PC Fox"
            state.carried = "in_attendance" if title_at(text[other.end() :].lstrip()) else None
    if other is None and first and (head := _HEAD.match(text, 0, first)) and (named := status_of(head["who"])):
        state.carried, text = named, " " * head.end() + text[head.end() :]
    elif other is None and not found and not state.register.rows and title_at(text.lstrip()):
        state.carried = "present"  # the first list of all, its label lost
    if not state.carried:
        for status, at, end in (*read_told(text[:first]), *read_apologies(text[:first])):
            state.register.add_list(text[at:end], start + at, status)
    if state.carried and text[:first].strip():
        there = _THERE.search(text[:first].rstrip())  # a sentence under the list: "The Clerk was also present."
        status = "in_attendance" if there and state.register.rows else state.carried
        state.register.add_list(text[: there.start() if there else first], start, status)
    for section in found:
        begin = section.start
        if section.status == "present, office":
            state.carried, begin = "present", section.label_start
        else:
            state.carried = section.status
            if _is_office(section):
                begin = section.label_start  # "Clerk: Jo Ash"
        end = _read_inside(state, text, start, (begin, section.end))
        state.register.add_list(text[begin:end], start + begin, state.carried)


def _is_office(section: Section) -> bool:
    """Whether a label is the office of who stands behind it."""
    return section.status == "in_attendance" and is_office(section.label) and "ttend" not in section.label.casefold()


def _read_inside(state: _State, text: str, start: int, at: tuple[int, int]) -> int:
    """Sentences inside a labelled list that say who was not there; where the list ends before the first of them."""
    begin, end = at
    other = _APOLOGY_LINE.search(text, begin, end)
    stop = other.start() if other else end
    for status, first, last in read_apologies(text[stop:end]):
        state.register.add_list(text[stop + first : stop + last], start + stop + first, status)
    inside = [told for told in _told(text, (begin, stop), state.carried) if told[1] > begin]
    return _add_told(state, text, start, inside) or stop


def _read_title(state: _State, item: AgendaItem) -> None:
    """An item seen first: whether it is about who is there, and a list that the tree took for its title."""
    title = item.title or ""
    kind = item.classification or classify(title)
    named = label_alone(title) is not None if kind is None else status_of(title) == "apologies"
    first = not title and not state.about  # the opening of a record whose items have no titles
    state.about[item.id] = kind in _LIST_ITEMS or named or first
    if "presence" not in signs_of(title) or not any(sign in title for sign in ":–-"):
        return
    heading = (item.pieces or (Span(item.span.start, item.span.start),))[0]
    text = state.source.slice(heading)
    found = [section for section in sections(text) if section.label_start < 12 and _is_plain(section)]
    for section in found:
        names = text[section.start : section.end]
        state.register.add_list(names, heading.start + section.start, section.status)
    for status, at, end in () if found else read_apologies(text):
        state.register.add_list(text[at:end], heading.start + at, status)


def _lone_label(place: Place, listing: bool) -> str | None:
    """A block that is a label and nothing else ("Apologies for Absence")."""
    text = place.block.text
    if not isinstance(place.block, (Paragraph, Heading)) or len(text) > 90:
        return None
    return label_alone(text) if listing or "presence" in place.signs else None


def _read_prose(state: _State, place: Place, early: bool) -> None:
    """Labels and sentences in running text: before the first item, and in items about who is there."""
    block = place.block
    if early and not isinstance(block, (Masthead, Paragraph, Heading, Table, VoteRecord)):
        return
    if isinstance(block, VoteRecord) and "resent" not in block.text:
        return
    if early and "presence" not in place.signs and not title_at(block.text):
        return
    text, start = page_text(state.source, block)
    labelled = _read_labelled(state, text, start)
    found = {section.status for section in labelled}
    for status, at, end in read_told(text[: labelled[0].label_start]) if labelled else ():
        state.register.add_list(text[at:end], start + at, status)
    before = text[: labelled[0].label_start] if labelled and place.item else ""
    named = before.strip() != "" and not _PROSE.search(before) and read_entries(laid_out(before))
    if named and named[0].name.honorific_prefix and (listed := _title_status(place)):
        state.register.add_list(before, start, listed)  # "Cllrs Fox and Ash. Also present: Mr Bell"
    if "apologies" not in found:
        title = f"{place.item.title} " if place.item and place.item.title and text[:1].islower() else ""
        for status, at, end in read_apologies(title + text):  # "Apologies", over "were received from Cllr Fox"
            state.register.add_list((title + text)[at:end], start + at - len(title), status)
            found.add(status)
        if found and not early:  # "Cllr Fox was absent."
            _add_told(state, text, start, [told for told in _told(text, (0, len(text))) if told[0] == "absent"])
    if found or not isinstance(block, (Paragraph, Bullet, Table)):
        return
    bare = place.item is not None and place.item.id not in state.past
    listed = _title_status(place) if bare else None
    if early and not state.register.rows and title_at(text.lstrip()) and len(read_entries(laid_out(text))) > 2:
        listed = "present"  # a list of members whose label was lost
    if listed is not None and _read_bare(state, place, listed):
        return
    for status, at, end in read_told(text):
        state.register.add_list(text[at:end], start + at, status)


def _title_status(place: Place) -> str | None:
    """What an item's title says of the names under it, where it says one thing only."""
    title = (place.item.title or "") if place.item else ""
    status = status_of(title)
    if status == "apologies" and _ROLL.search(title):
        return "present"  # "Calling of the Roll and Apologies"
    mixed = status == "apologies" and _PRESENT.search(title)
    return None if mixed or status == "present, office" else status


def _read_labelled(state: _State, text: str, start: int) -> list[Section]:
    """Labelled lists in running matter; such a list ends with its sentence or where an item's number stands."""
    found = [section for section in sections(text) if _is_plain(section)]
    for section in found:
        number = _ITEM_START.search(text, section.start, section.end)
        end = sentence_end(text, section.start, number.start() if number else section.end)
        if section.label.endswith("were") and " " not in text[section.start : end].strip():
            continue  # one word of a sentence that the tree cut in two
        state.register.add_list(text[section.start : end], start + section.start, section.status)
        _add_told(state, text, start, _told(text, (end, section.end)))
    return found


def _told(text: str, at: tuple[int, int], under: str | None = None) -> list[tuple[str, int, int]]:
    """Whom sentences in `at` say not to have been there; in a list of those (`under`) also who was there."""
    begin, end = at
    return [
        (status if status in _AWAY else "in_attendance", begin + first, begin + last)
        for status, first, last in read_told(text[begin:end])
        if status in _AWAY or under in _AWAY
    ]


def _add_told(state: _State, text: str, start: int, told: list[tuple[str, int, int]]) -> int | None:
    """Take in whom sentences tell of; where the first of them begins."""
    for status, first, last in told:
        state.register.add_list(text[first:last], start + first, status)
    return min((first for _, first, _ in told), default=None)


def _is_plain(section: Section) -> bool:
    """Whether a label in running matter may be trusted ("Participate virtually:" and "Chair:" may not)."""
    if section.status == "present, office":
        return False
    return "remote" not in section.status or _ATTENDING.search(section.label) is not None


def _read_bare(state: _State, place: Place, status: str) -> bool:
    """A list without any label of its own, behind one or in an item whose title is one ("Apologies")."""
    if not isinstance(place.block, (Paragraph, Bullet, Table)):
        return False
    text, start = page_text(state.source, place.block)
    opening = text.strip()
    if not opening[:1].isupper() or _BUSINESS.match(opening) or _MOVERS.match(opening):
        return False
    sentence = opening[: sentences(opening)[0][1]]
    first = _THERE.sub("", sentence)
    if first != sentence and status in _AWAY:
        status = "in_attendance"  # behind the list of who was not there: "The Clerk was also present."
    if _PROSE.search(_BRACKET.sub("", first)) or any(found.status != "present, chair" for found in sections(text)):
        return False
    entries = read_entries(laid_out(text))
    if not any(entry.name.honorific_prefix or " " in entry.name.name for entry in entries):
        return False
    begin = len(text) - len(text.lstrip()) + len(sentence)
    stop = _add_told(state, text, start, _told(text, (begin, len(text))))
    state.register.add_list(text[:stop], start, status)
    return True
