"""Coming and going: remarks in brackets, apologies and departures in prose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex
from attrs import define, evolve, frozen

from minutesparse.dialects import APOLOGIES, MOVES
from minutesparse.facts.dates import find_times
from minutesparse.facts.name_entries import Entry
from minutesparse.facts.names import read_entries
from minutesparse.facts.people import People, people_of
from minutesparse.facts.places import Place
from minutesparse.facts.rows import Rows
from minutesparse.facts.sentences import Words, sentences
from minutesparse.facts.signs import signs_of
from minutesparse.model import Attendance, AttendanceList, AttendanceStatus, Mode, Moment, Person, pieces_of
from minutesparse.source import Source, Span

_APOLOGIES = Rows(APOLOGIES)
#: What every row of `APOLOGIES` holds.
_AWAY = regex.compile(r"apolog|absent|excused", regex.IGNORECASE)
_MOVES = Rows(MOVES)
_REMOTE = regex.compile(
    r"\b(?:remote(?:ly)?|virtual(?:ly)?|on-?line|zoom|teams|by (?:tele)?phone|telephone|video|electronic(?:ally)?)\b",
    regex.IGNORECASE,
)
_SUBSTITUTE = regex.compile(
    r"(?:as )?(?:a )?(?:substitut(?:e|ing|ed)|sub|alternate|deputising|in (?:place|lieu) of|on behalf of|replacing|"
    r"proxy)\b(?: member)?(?: for| of)?:?\s*",
    regex.IGNORECASE,
)
_LEFT = regex.compile(
    r"\b(?:until|till|left|up to|to (?:item|minute)|departed|part of|for part|part)\b", regex.IGNORECASE
)
_ARRIVED = regex.compile(
    r"\b(?:from(?=\s+(?:\d|item|minute|agenda|this|part|page))|arrived|joined|entered|late|after)\b", regex.IGNORECASE
)
_ACTS = regex.compile(r"(?!(?:and|who|also|then|had|have|has|of|for)\b)\p{Ll}{2,}")


_TOLD_SIGNS = ("absent", "excused", "attendance", "present", "unwell", " ill", "holiday", "unable to")
_TOLD = regex.compile(
    r"\b(?:was|were)\s+(?:also\s+|both\s+)?(?:(?P<present>present)\b|(?P<there>in\s+attendance)\b|"
    r"(?P<absent>absent|not\s+(?:present|in\s+attendance))\b|"
    r"(?P<apologies>excused|unwell|ill|on\s+holiday|unable\s+to\s+(?:attend|be\s+present))\b)"
)
_NAME = r"\p{Lu}[\p{L}'’.-]++(?:\s\p{Lu}[\p{L}'’.-]++){0,2}"
#: A roll call in a sentence: three names or more, and that they are there ("Fox, Ash and Dale present.").
_PLAIN = regex.compile(
    rf"\s*(?P<names>{_NAME}(?:,\s{_NAME}){{1,15}},?\s(?:(?:and|&)\s)?{_NAME})\s(?P<status>present|absent)\b"
)
_REASON = regex.compile(r"\bfor\s+(?:(?P<away>absence)|lateness|late\s+arrival|early\s+departure)\b", regex.IGNORECASE)


@frozen
class Remarks:
    """What the brackets behind a name say."""

    mode: Mode | None = None
    substitute_for: str | None = None
    arrived: Moment | None = None
    left: Moment | None = None


def remarks_of(notes: Sequence[tuple[str, Span]]) -> Remarks:
    """Substitutes, late arrivals, early departures and remote attendance in the notes behind a name."""
    said = Remarks()
    for note, span in notes:
        if _REMOTE.search(note):
            said = evolve(said, mode="remote")
        substitute = _SUBSTITUTE.search(note)
        if substitute:
            named = read_entries(note[substitute.end() :])
            words = note[substitute.end() :][named[0].start : named[0].end] if named else ""
            said = evolve(said, substitute_for=words or None)
            continue
        moment = _moment(note, span)
        if _LEFT.search(note):
            said = evolve(said, left=moment)
        if _ARRIVED.search(note):
            said = evolve(said, arrived=moment)
    return said


def read_apologies(text: str) -> Iterator[tuple[str, int, int]]:
    """The lists of names that sentences about apologies or absence hold: status, start, end."""
    if _AWAY.search(text) is None:
        return
    for start, end in sentences(text):
        won = _APOLOGIES.search(text[:end], start)
        if won is None or won[0].value == "late":
            continue
        cue, found = won
        if cue.name == "sent apologies":
            yield cue.value, start, found.start()
            continue
        at = found.end()
        for reason in _REASON.finditer(text, at, end):  # "from Cr Fox for absence and Cr Ash for lateness"
            if reason["away"]:
                yield cue.value, at, reason.start()
            at = reason.end()
        if at == found.end() or text[at:end].strip(" ."):
            yield cue.value, at, end


def read_told(text: str) -> Iterator[tuple[str, int, int]]:
    """Titled names of whom a sentence says that they were there or not ("Crs Fox and Ash were in attendance")."""
    if not any(sign in text for sign in _TOLD_SIGNS):
        return
    for start, end in sentences(text):
        plain = _PLAIN.match(text, start, end)
        if plain is not None:
            yield plain["status"], *plain.span("names")
            continue
        said = _TOLD.search(text, start, min(end, start + 600))
        if said is None:
            continue
        start = max(start, text.rfind("\n\n", start, said.start()))  # a list above it has no full stop
        if _has_title(text[start : said.start()]):
            status = said.lastgroup or ""
            yield "attended" if status == "there" else status, start, said.start()


def _has_title(names: str) -> bool:
    return any(entry.name.honorific_prefix or entry.name.role for entry in read_entries(names))


def read_moves(source: Source, places: Sequence[Place], rows: tuple[Attendance, ...]) -> tuple[Attendance, ...]:
    """The rows with arrivals and departures told in prose; who attended and stands in no list is added."""
    there = _There(list(rows), people_of(rows))
    for place in places:
        text = place.block.text
        if isinstance(place.block, AttendanceList) or "move" not in place.signs:
            continue
        words = Words(source, pieces_of(place.block), text)
        for start, end in sentences(text):
            opening = text[start : min(end, start + 400)]
            won = _MOVES.search(opening) if "move" in signs_of(opening) else None
            if won is None or won[1].start() > 250:
                continue
            before = text[start : start + won[1].start()]
            if before.count("(") == before.count(")") or before.lstrip().startswith("("):
                _take(words, place, (start, start + len(before), end), won[0].value, there)
    return tuple(there.rows)


@define
class _There:
    """The rows so far and the people of them, kept in step."""

    rows: list[Attendance]
    people: People

    def row_of(self, person: Person | None) -> int | None:
        """The row that says that somebody was there."""
        if person is None:
            return None
        there = ("present", "in_attendance")
        rows = enumerate(self.rows)
        return next((n for n, row in rows if row.person.id == person.id and row.status in there), None)

    def add(self, entry: Entry, person: Person | None, move: str, where: Span, moment: Moment) -> None:
        """Somebody in no list of those there: who presided comes first, who attended last."""
        name = entry.name
        new = f"person-{len({row.person.id for row in self.rows}) + 1}"
        role = "Chair" if move == "presided" else name.role
        known = person or Person(new, name.name, name.honorific_prefix, role)
        if move == "presided":
            self.rows.insert(0, Attendance(known, "present", where))
        else:
            came = moment if move == "arrived" else None
            status: AttendanceStatus = "present" if move == "substituted" else "in_attendance"
            self.rows.append(Attendance(known, status, where, arrived=came))
        self.people = people_of(self.rows)


def _take(words: Words, place: Place, at: tuple[int, int, int], move: str, there: _There) -> None:
    """One sentence about coming or going: its subject's rows get the moment."""
    start, verb, end = at
    text = words.text
    entries = read_entries(text[start:verb])
    if not entries or (len(entries) > 1 and entries[0].name.role is None and verb - start > 160):
        return
    moment = _moment(text[start:end], words.span(start, end), place.item.id if place.item else None)
    for entry in entries:
        between = text[start + entry.end : verb].strip()
        told = len(between.split()) > 4 and between[0] not in ",("
        if entry is entries[-1] and (told or _ACTS.match(between)):
            return  # the verb is that of another clause
        person = there.people.resolve(text[start + entry.start : start + entry.end])
        row = there.row_of(person)
        if row is not None:
            there.rows[row] = _moved(there.rows[row], move, moment)
            continue
        joins = move in ("attended", "arrived", "substituted") and (
            entry.name.honorific_prefix or " " in entry.name.name
        )
        if joins or (move == "presided" and place.item is None and entry.name.honorific_prefix):
            where = words.span(start + entry.start, start + entry.end)
            there.add(entry, person, move, where, moment)


def _moved(row: Attendance, move: str, moment: Moment) -> Attendance:
    if move == "left":
        return evolve(row, left=moment)
    if move == "arrived":
        return evolve(row, arrived=row.arrived or moment)
    if move == "presided":
        return evolve(row, person=evolve(row.person, role=row.person.role or "Chair"))
    return row


def _moment(words: str, span: Span, item: str | None = None) -> Moment:
    time = next((found.value for found in find_times(words)), None)
    return Moment(" ".join(words.split()), span, time, None if time else item)
