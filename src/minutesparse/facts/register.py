"""The rows of attendance as they are found: one for each person and status."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import regex
from attrs import define, evolve, field

from minutesparse.facts.lists import laid_out
from minutesparse.facts.moves import remarks_of
from minutesparse.facts.name_entries import Entry, Name
from minutesparse.facts.name_words import spells
from minutesparse.facts.names import read_entries
from minutesparse.model import Attendance, AttendanceStatus, Mode, Person
from minutesparse.source import Span

_SPELLED = regex.compile(r"^[ \t]*(?P<letters>(?=[\p{L}/]+[\p{Lu}/])[\p{Lu}/][\p{L}/]{1,3})\.?[ \t]*$", regex.MULTILINE)
_NAME_WORD = regex.compile(r"[\p{L}'’-]+")
_BUT = regex.compile(
    r"(?:\band\s+)?\ball\b[^.;:]{0,60}?\b(?:except(?:ing)?|with the exception of|save)\b(?:\s+for\b)?:?",
    regex.IGNORECASE,
)
_STATUS_NOTE = regex.compile(
    r"(?P<here>present|here|in person|attended)\b|(?P<away>absent|not present)\b|(?P<sorry>apolog|excused)",
    regex.IGNORECASE,
)
_IN_THE_CHAIR = regex.compile(r"\b(?:in the chair|presiding)\b", regex.IGNORECASE)
_MEMBER = regex.compile(r"(?:cll?r|cr|councill?or)\b", regex.IGNORECASE)
_STATUSES: dict[str, AttendanceStatus] = {
    "present": "present",
    "apologies": "apologies",
    "absent": "absent",
    "in_attendance": "in_attendance",
}


@define
class Register:
    """Everybody found so far. "attended" and "attending" are settled when all lists are known."""

    rows: list[tuple[str, Attendance]] = field(factory=list)
    ids: dict[str, str] = field(factory=dict)
    _by_initials: dict[str, Name] = field(factory=dict)  # who is listed with initials, and named by these alone later
    _known: dict[tuple[str, str], int] = field(factory=dict)

    def add_list(self, text: str, start: int, status: str) -> None:
        """Every name of a list that starts at `start` in the source."""
        but = _BUT.search(text) if status.startswith("present") else None
        if but is not None:  # "The Mayor and all other members except Cr Fox"
            self.add_list(text[but.end() :], start + but.end(), "absent")
            text = text[: but.start()]
        shaped = laid_out(text)
        for entry in _with_initials(shaped, read_entries(shaped)):
            notes, own, at = [], status, entry.end
            for note in entry.notes:
                found = shaped.find(note, at, entry.stop + len(note))
                at = found + len(note) if found >= 0 else at
                where = Span(start + found, start + at) if found >= 0 else Span(start + entry.start, start + entry.end)
                notes.append((note, where))
                stated = _STATUS_NOTE.match(note)
                if stated is not None:
                    own = "present" if stated["here"] else "absent" if stated["away"] else "apologies"
            self._add(own, entry, Span(start + entry.start, start + entry.end), notes)

    def _add(self, status: str, entry: Entry, span: Span, notes: Sequence[tuple[str, Span]]) -> None:
        if entry.name.role and _IN_THE_CHAIR.search(entry.name.role) and status in ("in_attendance", "attending"):
            status = "present"
        status, _, manner = status.partition(", ")
        mode: Mode | None = "remote" if manner == "remote" else None
        remarks, name = remarks_of(notes), self._by_initials.get(entry.name.name, entry.name)
        if name.initials and " " in name.name:
            self._by_initials.setdefault(name.initials, name)
        role = name.role or ("Chair" if manner == "chair" else None)
        letters = f" ({name.initials})" if name.initials and " " not in name.name else ""
        key = " ".join(name.name.casefold().split()) + letters
        identity = self.ids.setdefault(key, f"person-{len(self.ids) + 1}")
        at = self._known.get((identity, status))
        if at is not None:
            row = self.rows[at][1]
            kept = row.person
            kept = evolve(kept, role=kept.role or role, initials=kept.initials or name.initials)
            self.rows[at] = status, evolve(row, person=kept, mode=row.mode or mode or remarks.mode)
            return
        self._known[identity, status] = len(self.rows)
        person = Person(identity, name.name, name.honorific_prefix, role, name.initials)
        came = Attendance(
            person,
            _STATUSES.get(status, "present"),
            span,
            mode or remarks.mode,
            remarks.substitute_for,
            remarks.arrived,
            remarks.left,
        )
        self.rows.append((status, came))

    def settled(self) -> tuple[Attendance, ...]:
        """The rows for good: "in attendance" means the members where no other list does, else the others."""
        statuses = {status for status, _ in self.rows}
        meant: dict[str, AttendanceStatus] = {
            **_STATUSES,
            "attended": "in_attendance" if "present" in statuses else "present",
            "attending": "in_attendance" if statuses & {"present", "attended"} else "present",
        }
        settled: list[Attendance] = []
        seen: set[tuple[str, str]] = set()
        full = [row.person.name.rpartition(" ") for _, row in self.rows]
        surnames = Counter(last.casefold() for first, _, last in full if first)
        for status, row in self.rows:
            means = meant.get(status, "present")
            if status == "attended" and _MEMBER.match(row.person.honorific_prefix or ""):
                means = "present"  # "President: Cr Fox", beside a list of the other councillors
            if means == "absent" and (row.person.id, "apologies") in self._known:
                continue  # not there, and sorry
            if " " not in row.person.name and row.person.honorific_prefix and surnames[row.person.name.casefold()] == 1:
                continue  # the one person of that surname, listed in full
            place = (row.person.id, "there" if means in ("present", "in_attendance") else means)
            if place not in seen:
                seen.add(place)
                settled.append(evolve(row, status=means))
        return tuple(settled)


def _with_initials(text: str, entries: Sequence[Entry]) -> Sequence[Entry]:
    """Initials in lines of their own (columns torn apart) given to the names that they spell."""
    found = [match["letters"] for match in _SPELLED.finditer(text)][:99]
    if not found:
        return entries
    kept = [_without(found, entry) for entry in entries if text[entry.start : entry.end] not in found]
    for letters in found:
        for number, entry in enumerate(kept):
            words = _NAME_WORD.findall(entry.name.name)
            if entry.name.initials is None and spells(letters, words):
                kept[number] = evolve(entry, name=evolve(entry.name, initials=letters))
                break
    return kept


def _without(letters: list[str], entry: Entry) -> Entry:
    """A name whose office is no more than the initials in the lines behind it."""
    role = entry.name.role
    if role is None or not all(word.strip(".") in letters for word in role.split()):
        return entry
    return evolve(entry, name=evolve(entry.name, role=None))
