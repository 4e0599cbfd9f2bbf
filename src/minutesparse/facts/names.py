"""A printed list of names taken apart: who is named, with title, office and initials."""

from __future__ import annotations

from functools import lru_cache

import regex
from attrs import Factory, define, evolve

from minutesparse.dialects import HONORIFICS
from minutesparse.facts.name_entries import Entry, Name, is_remark, read_part, run_together, says_office, singular
from minutesparse.facts.name_words import has_head, parts, role_of
from minutesparse.facts.rows import Rows

_SHARED = Rows([cue for cue in HONORIFICS if cue.value.startswith("plural")])
_TRAILING = regex.compile(r"(?<![\s,;]|\band)(?:[\s,;]|\band\b)++\Z")
_EDGES = " ,.:;-–—\n"
_LONGEST_OFFICE = 200


def split_names(text: str) -> list[tuple[int, int, Name]]:
    """The people of a printed list, each with the span of title and name (a shared plural title is not in it).

    >>> [name.name for _, _, name in split_names("Councillors Fox and Ash (Chair); Mrs J. Reed, Clerk")]
    ['Fox', 'Ash', 'J. Reed']
    """
    return [(entry.start, entry.end, entry.name) for entry in read_entries(text)]


def split_name(text: str) -> Name:
    """One printed name taken apart; `name` is the whole text where no name can be told in it."""
    found = read_entries(text)
    return found[0].name if found else Name(name=" ".join(text.split()))


def looks_like_name(text: str) -> bool:
    """Whether the whole of a short text may be one person's name, with or without a title."""
    if len(text) > 60 or not any(letter.isupper() for letter in text):
        return False
    found = read_entries(text)
    return len(found) == 1 and not text[found[0].stop :].strip(" .,:;*")


@lru_cache(1 << 4)
def read_entries(text: str) -> tuple[Entry, ...]:
    """Every name of a list, in order, with what is printed behind each.

    A list is looked at before it is taken: the last few are remembered.
    """
    read = _parted([entry for part in parts(text) for entry in read_part(text, part)])
    found = _List(
        text,
        lone_style=_lone_style(read),
        shouted=all(entry.name.name.isupper() for entry in read if entry.kind != "office"),
        by_line=sum(entry.cut == "\n" and entry.name.honorific_prefix is not None for entry in read) > 1,
    )
    for entry in read:
        found.take(entry)
    found.close()
    return tuple(found.kept)


def _parted(read: list[Entry]) -> list[Entry]:
    """Names of four or six words in a list of names of two are names without a sign between them."""
    sizes = [entry.name.name.count(" ") + 1 for entry in read if entry.kind == "name"]
    many = sizes.count(4) + sizes.count(6)
    if not many or many + sizes.count(2) < 2:
        return read
    return [one for entry in read for one in run_together(entry)]


_SURNAMES = 100  # that a list ended by "and" may have


@define
class _List:
    """The names that stand: lone words judged by their company, offices given to the name before or after."""

    text: str
    lone_style: bool  # surnames alone are this list's way
    shouted: bool  # every name is in capitals
    by_line: bool  # titled names, one a line: what follows one in its line is whom they stand for
    kept: list[Entry] = Factory(list)
    waiting: list[Entry] = Factory(list)  # offices since the last name
    shared: str | None = None  # the plural title that still holds
    titled_line: bool = False
    all_titled: bool = True

    def take(self, entry: Entry) -> None:
        """The next entry: a name is kept, an office waits, nobody is passed over."""
        titled = entry.name.honorific_prefix is not None
        if entry.cut in ("", "\n"):
            self.titled_line = self.by_line and titled
        lone = entry.kind == "lone"
        letters = lone and not self.shouted and entry.name.name.isupper() and len(entry.name.name) < 8
        if entry.kind == "nobody" or letters:  # a body's letters among names in small letters
            return
        unfit = lone and not self.shared and not self.lone_style
        word = entry.name.role or ""
        lone_word = entry.kind == "office" and word != "" and " " not in word and role_of(word) != "head"
        if lone_word and (self.shared or self._ends_surnames(entry)):
            entry = evolve(entry, kind="lone", name=Name(None, word))  # "Messrs Fox, Ward and Ash"
        elif entry.kind == "office" or unfit or self._runs_on(entry, titled):
            self.waiting.append(entry)
            return
        entry = self._with_waiting(entry)
        if entry.plural:
            self.shared = entry.plural
        elif titled or (entry.name.role and entry.name.role not in entry.notes):
            self.shared = None
        elif self.shared:
            entry = evolve(entry, name=evolve(entry.name, honorific_prefix=self.shared))
        self.all_titled = self.all_titled and entry.name.honorific_prefix is not None
        self.kept.append(entry)

    def close(self) -> None:
        """The end of the list: what still waits belongs to the last name."""
        if self.waiting and self.kept and not self._holder_unnamed():
            self.kept[-1] = _with_office(self.kept[-1], self._office(), self.waiting)

    def _ends_surnames(self, entry: Entry) -> bool:
        """Whether a word that could be an office is the last of several surnames: "Fox, Ash and Ward"."""
        before = self.text[max(0, entry.start - 4) : entry.start].casefold()
        last = entry.cut in ("and", "&") and before != "the " and not self.waiting
        return last and 1 < len(self.kept) < _SURNAMES and all(" " not in one.name.name for one in self.kept)

    def _holder_unnamed(self) -> bool:
        """Whether the office that waits is somebody of their own: "Cllr Fox and the Clerk"."""
        return self.waiting[0].cut in ("and", "&")

    def _office(self) -> str:
        return self.text[self.waiting[0].start : self.waiting[-1].end].strip(_EDGES) if self.waiting else ""

    def _with_waiting(self, entry: Entry) -> Entry:
        """The name with the offices that wait for it; those that do not go to the name before."""
        office = self._office()
        if not office:
            self.waiting = []
            return entry
        if entry.cut == ":" and "\n" in office:
            self._give_back()
            office = self._office()
        titled = _SHARED.fullmatch(office) if entry.cut in (":", "\n") else None
        if titled is not None:  # "Councillors: Fox and Ash"
            self.shared = singular(office, titled) if titled.name != "offices" else None
        elif entry.kind == "bracketed":
            before = self.text[self.waiting[0].start : self.text.rfind("(", self.waiting[0].start, entry.start)]
            entry = evolve(entry, name=evolve(entry.name, role=" ".join(before.split())[:_LONGEST_OFFICE]))
        elif (
            (not self.kept or entry.cut in (":", " ") or self._holder_unnamed())
            and (len(self.waiting) == 1 or entry.cut == ":")
            and has_head(office)
        ):
            entry = evolve(entry, name=evolve(entry.name, role=entry.name.role or " ".join(office.split())))
        elif self.kept and not self._holder_unnamed():
            self.kept[-1] = _with_office(self.kept[-1], office, self.waiting)
        self.waiting = []
        return entry

    def _give_back(self) -> None:
        """Of the offices that wait, those of the lines before are the last name's."""
        line = self.text.rfind("\n", 0, self.waiting[-1].start)
        before = [one for one in self.waiting if one.start <= line]
        self.waiting, mine = before, self.waiting[len(before) :]
        self.close()
        self.waiting = mine

    def _runs_on(self, entry: Entry, titled: bool) -> bool:
        """Whether an untitled name still belongs to an office ("Borough Council of Ashby and West Dale")."""
        if titled or not self.kept or entry.kind == "bracketed":
            return False
        if self.titled_line and not self.shared and entry.cut in (",", "&", "and"):
            return True
        if entry.cut not in ("and", "&") or not self.all_titled:
            return False
        last = self.kept[-1]
        return bool(self.waiting) or (bool(last.notes) and self.text[last.start : last.stop].rstrip()[-1:] not in ")]")


def _with_office(entry: Entry, office: str, waiting: list[Entry]) -> Entry:
    """A name with the office and the remarks printed behind it."""
    brackets = tuple(note for other in waiting for note in other.notes)[:9]
    words = " ".join(office[: 3 * _LONGEST_OFFICE].split())
    for note in brackets:
        words = words.replace(f"({note})", " ") if not says_office(note) else words
    words = _TRAILING.sub("", " ".join(words.split()))
    role = entry.name.role
    if role is None and words and len(words) <= _LONGEST_OFFICE and not is_remark(words):
        role = words
    notes = (*entry.notes, words, *brackets) if words else (*entry.notes, *brackets)
    return evolve(entry, name=evolve(entry.name, role=role), notes=notes, stop=waiting[-1].stop)


def _lone_style(read: list[Entry]) -> bool:
    """Whether surnames alone are this list's way ("Brown, Denlay, Huber")."""
    lone = sum(entry.kind == "lone" or (entry.kind == "name" and " " not in entry.name.name) for entry in read)
    return 2 * lone > sum(entry.kind in ("lone", "name", "bracketed") for entry in read)
