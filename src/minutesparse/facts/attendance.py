"""Who was there: present, apologies, absent, in attendance, from the lists and from prose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex
from attrs import define, evolve, field

from minutesparse.facts.classification import classify
from minutesparse.facts.lists import Section, label_alone, laid_out, page_text, sections, status_of
from minutesparse.facts.moves import read_apologies, read_exceptions, read_moves, remarks_of
from minutesparse.facts.names import Entry, read_entries, title_at
from minutesparse.facts.places import Place
from minutesparse.facts.sentences import sentences
from minutesparse.model import Attendance, AttendanceList, AttendanceStatus, Bullet, Heading, Masthead, Mode, Paragraph, Person, Table, VoteRecord
from minutesparse.source import Source, Span

_SIGNS = ("resent", "RESENT", "ttend", "TTEND", "pologi", "POLOGI", "pology", "bsen", "BSEN", "egrets", "REGRETS", "hair", "HAIR")
_LIST_ITEMS = ("apologies", "roll_call", "call_to_order", "attendance", "welcome")
_SPELLED = regex.compile(r"^[ \t]*(?P<letters>[\p{Lu}/][\p{L}/]{1,3})\.?[ \t]*$", regex.MULTILINE)
_ITEM_START = regex.compile(r"(?<=[\s)])\d[\d./]*\s+\p{Lu}")
_OTHER_LABEL = regex.compile(r"\s*\p{Lu}[^\n:()]{2,40}:")
_BUT = regex.compile(r"(?:\band\s+)?\ball\b[^.;:]{0,60}?\b(?:except(?:ing)?|with the exception of|save)\b(?:\s+for\b)?:?", regex.I)
_STATUS_NOTE = regex.compile(r"(?P<here>present|here|aye here|in person|attended)|(?P<away>absent|excused|not present)|(?P<sorry>apolog)", regex.I)


@define
class _Register:
    """The rows as they are found; a person has one row for each status."""

    rows: list[Attendance] = field(factory=list)
    ids: dict[str, str] = field(factory=dict)

    def add(self, status: str, entry: Entry, span: Span, notes: Sequence[tuple[str, Span]], item: str | None) -> None:
        status, _, manner = status.partition(", ")
        mode: Mode | None = "remote" if manner == "remote" else None
        remarks = remarks_of(notes, item)
        name = entry.name
        key = " ".join(name.name.casefold().split()) + (f" ({name.initials})" if " " not in name.name and name.initials else "")
        role = name.role or ("Chair" if manner == "chair" else None)
        for number, row in enumerate(self.rows):
            if row.status == status and self.ids.get(key) == row.person.id:
                kept = row.person
                self.rows[number] = evolve(
                    row,
                    person=evolve(kept, role=kept.role or role, initials=kept.initials or name.initials),
                    mode=row.mode or mode or remarks.mode,
                )
                return
        identity = self.ids.setdefault(key, f"person-{len(self.ids) + 1}")
        person = Person(identity, name.name, name.honorific_prefix, role, name.initials)
        self.rows.append(
            Attendance(
                person,
                status,  # type: ignore[arg-type]  # the table's values are statuses; "attending" is settled at the end
                span,
                mode or remarks.mode,
                remarks.substitute_for,
                remarks.arrived,
                remarks.left,
            )
        )


def read_attendance(source: Source, places: Sequence[Place]) -> tuple[Attendance, ...]:
    """Everybody whom the lists, the apologies item and the prose about coming and going name."""
    register = _Register()
    carried: str | None = None  # the status of the list before, for a list without a label of its own
    label: str | None = None  # what a label in a block of its own says of the block behind it
    early = True  # before the first item
    about: dict[str, bool] = {}  # whether an item is about who is there
    for place in places:
        early = early and place.item is None
        if place.item is not None and place.item.id not in about:
            _read_title(source, place, register)
            _is_list_item(place, about)
        if isinstance(place.block, AttendanceList):
            carried = _read_list(source, place, register, carried)
        elif isinstance(place.block, Masthead):
            _read_prose(source, place, register, early=True)
        elif label is not None and isinstance(place.block, (Paragraph, Bullet)) and _read_bare(source, place, register, label):
            continue  # the label holds for the next block as well
        elif early or _is_list_item(place, about):
            _read_prose(source, place, register, early)
        listing = place.item is not None and _is_list_item(place, about)
        label = _lone_label(place, listing) if isinstance(place.block, (Paragraph, Heading)) else None
    rows = _settled(register.rows)
    return read_moves(source, places, rows)


def _read_list(source: Source, place: Place, register: _Register, carried: str | None) -> str | None:
    """A block of the tree's own finding: labelled lists, or one that goes on under the label before."""
    text, start = page_text(source, place.block)
    found = sections(text)
    first = found[0].label_start if found else len(text)
    other = _OTHER_LABEL.match(text)
    if other is not None and not (found and found[0].label_start < 3):
        office = status_of(other[0])  # another label says nothing of who was there ("Executive Secretary:")
        carried = "present" if office == "present, office" and carried in (None, "attending", "attended") else carried if office else None
    if carried and text[:first].strip():
        _add_names(text[:first], start, register, carried, place)
    for section in found:
        carried = section.status
        if carried == "present, office":
            _add_names(text[section.label_start : section.end], start + section.label_start, register, "present", place)
            carried = "present"
        else:
            _add_names(text[section.start : section.end], start + section.start, register, carried, place)
    return carried


def _read_labelled(source: Source, place: Place, register: _Register) -> set[str]:
    """Labelled lists inside a masthead or paragraph; a list ends with its sentence or where an item's number stands."""
    text, start = page_text(source, place.block)
    found = [section for section in sections(text) if _is_plain(section)]
    for section in found:
        end = section.end
        number = _ITEM_START.search(text, section.start, end)
        end = number.start() if number else end
        end = _sentence_end(text, section.start, end)
        _add_names(text[section.start : end], start + section.start, register, section.status, place)
    return {section.status for section in found}


def _is_plain(section: Section) -> bool:
    """Whether a label in running matter may be trusted ("Participate virtually:" and "Chair:" may not)."""
    if section.status == "present, office":
        return False
    return "remote" not in section.status or regex.search(r"(?i)attend|present", section.label) is not None


def _sentence_end(text: str, start: int, end: int) -> int:
    """Where the list's sentence ends: a point after which prose begins."""
    for stop in regex.finditer(r"(?<=[\p{Ll})\d])\.\s+(?=\p{Lu})", text[start:end]):
        behind = text[start + stop.end() : end][:80]
        word = regex.search(r"\p{L}+$", text[start : start + stop.start()][-12:])
        if word is not None and len(word[0]) <= 6 and status_of(word[0]) is None and read_entries(word[0] + ". Fox")[:1]:
            if read_entries(word[0] + ". Fox")[0].name.honorific_prefix:
                continue
        if regex.search(r"\b(?:was|were|is|are|has|had|the|called|recited|opened|led|welcomed|reported)\b", behind):
            return start + stop.start()
    return end


def _is_list_item(place: Place, about: dict[str, bool]) -> bool:
    item = place.item
    if item is None:
        return False
    if item.id not in about:
        kind = item.classification or classify(item.title)
        about[item.id] = kind in _LIST_ITEMS or (kind is None and label_alone(item.title or "") is not None)
    return about[item.id]


def _read_prose(source: Source, place: Place, register: _Register, early: bool) -> None:
    """Labels and sentences in running text: before the first item, and in items about who is there."""
    if early and not isinstance(place.block, (Masthead, Paragraph, Heading, Table, VoteRecord)):
        return
    if isinstance(place.block, VoteRecord) and "resent" not in place.block.text:
        return
    labels = _read_labelled(source, place, register)
    labelled = bool(labels)
    text, start = page_text(source, place.block)
    if "apologies" not in labels:
        for status, at, end in (*read_apologies(text), *read_exceptions(text)):
            _add_names(text[at:end], start + at, register, status, place)
            labelled = True
    if not labelled and early and isinstance(place.block, Paragraph) and title_at(text.lstrip()):
        names = read_entries(laid_out(text))
        if len(names) > 2 and not register.rows:
            _read_bare(source, place, register, "present")
    if not labelled and not early:
        title = (place.item.title or "") if place.item else ""
        status = status_of(title)
        mixed = regex.search(r"\bapolog", title, regex.I) and regex.search(r"\bpresent\b|\battendance\b", title, regex.I)
        if status is not None and status != "present, office" and not mixed:
            _read_bare(source, place, register, status)


def _read_title(source: Source, place: Place, register: _Register) -> None:
    """A labelled list that the tree took for an item's title ("PRESENT: Jo Fox, Al Ash")."""
    item = place.item
    if item is None or ":" not in (item.title or "") or not any(sign in (item.title or "") for sign in _SIGNS):
        return
    heading = (item.pieces or (Span(item.span.start, item.span.start),))[0]
    text = source.slice(heading)
    for section in sections(text):
        if section.label_start < 12 and _is_plain(section):
            _add_names(text[section.start : section.end], heading.start + section.start, register, section.status, place)


def _lone_label(place: Place, listing: bool) -> str | None:
    """A block that is a label and nothing else ("Apologies for Absence")."""
    text = place.block.text
    if len(text) > 60 or not (listing or any(sign in text for sign in _SIGNS)):
        return None
    return label_alone(text)


def _read_bare(source: Source, place: Place, register: _Register, status: str) -> bool:
    """A list without any label of its own, behind one or in an item whose title is one ("Apologies")."""
    text, start = page_text(source, place.block)
    entries = read_entries(laid_out(text))
    opening = text.strip()
    sentence = opening[: sentences(opening)[0][1]] if opening else ""
    prose = regex.search(r"\b(?:was|were|that|had|have|has|is|are|read|called|thanked|welcomed|no|not|will|would|spoke|advised|reported|gave)\b", sentence)
    sure = any(entry.name.honorific_prefix or " " in entry.name.name for entry in entries)
    if sure and opening[:1].isupper() and not prose:
        _add_names(text, start, register, status, place)
        return True
    return False


def _add_names(text: str, start: int, register: _Register, status: str, place: Place) -> None:
    """Every name of a list that starts at `start` in the source."""
    but = _BUT.search(text) if status.startswith("present") else None
    if but is not None:  # "The Mayor and all other members except Cr Fox"
        _add_names(text[but.end() :], start + but.end(), register, "absent", place)
        text = text[: but.start()]
    shaped = laid_out(text)
    entries = _with_initials(shaped, read_entries(shaped))
    item = place.item.id if place.item else None
    for entry in entries:
        notes = []
        at = entry.end
        own = status
        for note in entry.notes:
            found = shaped.find(note, at)
            at = found + len(note) if found >= 0 else at
            notes.append((note, Span(start + found, start + at) if found >= 0 else Span(start + entry.start, start + entry.end)))
            stated = _STATUS_NOTE.match(note)
            if stated is not None:
                own = "present" if stated["here"] else "absent" if stated["away"] else "apologies"
        register.add(own, entry, Span(start + entry.start, start + entry.end), notes, item)


def _with_initials(text: str, entries: list[Entry]) -> list[Entry]:
    """Initials in lines of their own (columns torn apart) given to the names that they spell."""
    found = [match["letters"] for match in _SPELLED.finditer(text)]
    if not found:
        return entries
    kept = [entry for entry in entries if text[entry.start : entry.end] not in found]
    for letters in found:
        for number, entry in enumerate(kept):
            words = regex.findall(r"[\p{L}'’-]+", entry.name.name)
            if entry.name.initials is None and len(words) > 1 and _spell(letters, words):
                kept[number] = evolve(entry, name=evolve(entry.name, initials=letters))
                break
    return kept


def _spell(letters: str, words: list[str]) -> bool:
    return letters[0] == words[0][0] and words[-1][0] in letters[1:]


def _settled(rows: Iterable[Attendance]) -> tuple[Attendance, ...]:
    """ "In attendance" means the members where no other list does, else the others; nobody is listed twice."""
    kept = list(rows)
    statuses: set[str] = {row.status for row in kept}
    meant: dict[str, AttendanceStatus] = {
        "attended": "in_attendance" if "present" in statuses else "present",
        "attending": "in_attendance" if statuses & {"present", "attended"} else "present",
    }
    settled: list[Attendance] = []
    seen: set[tuple[str, str]] = set()
    for row in kept:
        row = evolve(row, status=meant.get(row.status, row.status))
        place = (row.person.id, "there" if row.status in ("present", "in_attendance") else row.status)
        if place not in seen:
            seen.add(place)
            settled.append(row)
    return tuple(settled)
