"""Who is meant by a printed form: the people of the attendance lists, found by name, surname, initials or office."""

from __future__ import annotations

from collections.abc import Iterable

import regex
from attrs import field, frozen

from minutesparse.facts.name_entries import Name
from minutesparse.facts.names import looks_like_name, split_name, split_names
from minutesparse.model import Attendance, Person

__all__ = ["Name", "People", "looks_like_name", "people_of", "split_name", "split_names"]

_NOT_WORDS = regex.compile(r"[^\p{L}\p{M}]+")


def people_of(attendance: Iterable[Attendance]) -> People:
    """The people of the lists, each once, ready to be looked up."""
    people: dict[str, Person] = {}
    for row in attendance:
        people.setdefault(row.person.id, row.person)
    return People(tuple(people.values()))


@frozen
class People:
    """Looks people up by any printed form. What fits two people fits nobody."""

    people: tuple[Person, ...] = ()
    _known: dict[str, Person | None] = field(factory=dict, init=False, eq=False, repr=False)  # what was asked before
    _first: dict[str, Person] = field(factory=dict, init=False, eq=False, repr=False)  # by each form of their names
    _others: dict[str, list[Person]] = field(factory=dict, init=False, eq=False, repr=False)  # who shares such a form

    def _fill(self) -> None:
        """Index the people, when somebody is looked up for the first time."""
        for person in self.people:
            for key in dict.fromkeys(_keys(person)):
                if self._first.setdefault(key, person) is not person:
                    self._others.setdefault(key, []).append(person)

    def resolve(self, printed: str) -> Person | None:
        """The one person that `printed` names: full name, surname, given name, initials or office."""
        if not self._known:
            self._fill()
        if printed not in self._known:
            self._known[printed] = self._resolved(printed)
        return self._known[printed]

    def _resolved(self, printed: str) -> Person | None:
        words = _words(printed)
        if not words or len(printed) > 120:
            return None
        name = split_name(printed)
        surname = _words(name.name)[-1:] or [""]
        first = _words(name.name)[:1] or [""]
        title = _words(name.honorific_prefix or "")
        keys = ["name " + " ".join(_words(name.name))]
        if name.initials:
            keys.append(f"surname+ {surname[0]} {name.initials.casefold()}")
        if printed.strip(" .").isalpha() and len(words) == 1:
            keys.append("initials " + words[0])
        if len(_words(name.name)) > 1:
            keys += [f"short {first[0][0]} {surname[0]}", "surname " + " ".join(_words(name.name))]  # Cllr Ash-Fox
        else:
            keys += [f"titled {word} {surname[0]}" for word in title] + [f"surname {surname[0]}", f"derived {words[0]}"]
            keys.append(f"given {words[0]}")
        keys.append("office " + " ".join(word for word in words if word != "the"))
        for key in keys:
            known: list[Person] = [self._first[key], *self._others.get(key, [])] if key in self._first else []
            fit = [person for person in known if _agrees(name, person)]
            if len(fit) == 1:
                return fit[0]
        return None


def _agrees(name: Name, person: Person) -> bool:
    """Whether given names do not contradict each other: "J Fox" may be Jo Fox, "Jo Fox" is not Jim Fox."""
    mine, theirs = _words(name.name), _words(person.name)
    if len(mine) < 2 or len(theirs) < 2 or mine == theirs[1:]:
        return True
    one, other = mine[0], theirs[0]
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _keys(person: Person) -> Iterable[str]:
    """Every form under which a person may be looked up."""
    words = _words(person.name)
    if not words:
        return
    yield "name " + " ".join(words)
    yield "surname " + words[-1]
    if len(words) > 1:
        yield f"given {words[0]}"
        yield f"short {words[0][0]} {words[-1]}"
        yield "surname " + " ".join(words[1:])
        yield "derived " + "".join(word[0] for word in words)
        yield f"derived {words[0][0]}{words[-1][0]}"
    for word in _words(person.honorific_prefix or ""):
        yield f"titled {word} {words[-1]}"
    if person.initials:
        yield "initials " + person.initials.replace(".", "").casefold()
        yield f"surname+ {words[-1]} {person.initials.casefold()}"
    if person.role:
        yield "office " + " ".join(word for word in _words(person.role) if word != "the")


def _words(text: str) -> list[str]:
    return [word for word in _NOT_WORDS.split(text.replace("’", "'").replace("'", "").casefold()) if word]
