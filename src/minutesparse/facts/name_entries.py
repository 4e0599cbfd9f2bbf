"""One part of a list of names read: title, name, office, initials, and what stands in brackets."""

from __future__ import annotations

import regex
from attrs import evolve, frozen

from minutesparse.dialects.cue import Cue
from minutesparse.facts.name_words import (
    HONOUR,
    PARTICLE,
    TITLE,
    WORD,
    Part,
    is_name_word,
    is_office,
    parts,
    role_of,
    spells,
    title_before,
)

_LEAD = regex.compile(
    r"[\s\-–—*•·|>:.&\\]*+(?:(?:and|also|plus|both|by|from|(?-i:a)|agus|were|was)\s+|&\s*)*+(?:the\s+)?"
    r"(?:(?:division|ward|district|area|zone|precinct|seat)\s+(?:no\.?\s*)?\d{1,2}\s*[\-–—]\s*)?",  # whom one sits for
    regex.IGNORECASE,
)
_SUFFIX = regex.compile(r"(?:[JS]r|II|III|IV)\.?\Z")
_INITIAL = regex.compile(r"\p{Lu}\.?\Z")
_ENDS_ABBREVIATED = regex.compile(r"(?:\b\p{Lu}|\b[JS]r)\.$")
_CUT_AT_HYPHEN = regex.compile(r"(?<=\p{L})-\s+")
_UNTOLD = regex.compile(r"\d|\A[^\p{Latin}]*\Z")
_REMARK = regex.compile(
    r"(?:from|until|till|to|left|arrived|joined|in place|in lieu|on behalf|for|via|by|items?|part|up to|after|before|"
    r"absent|present|with|as|zoom|teams|not|non|late|except|on-?line|sub|subs)\b|"
    r"(?:substitut|remote|virtual|enter|depart|attend|apolog|video|tele|electronic|excus)",
    regex.IGNORECASE,
)

_BARE = regex.compile(r"(?:\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’-]{2,}")  # a name without a title

_Words = list["regex.Match[str]"]


@frozen
class Name:
    """A person as printed: title, name, office, initials. `name` is empty where only an office is printed."""

    honorific_prefix: str | None = None
    name: str = ""
    role: str | None = None
    initials: str | None = None


@frozen
class Entry:
    """A name in a list: the span of title and name, and what is printed with it up to the next name."""

    start: int
    end: int
    name: Name
    stop: int  # where the printed entry ends, brackets and remarks included
    notes: tuple[str, ...] = ()  # what stands in brackets or behind the name, verbatim
    kind: str = "name"  # "name", "lone" (one word, no title), "bracketed", "office" (no name), "nobody"
    cut: str = ""  # the separator before it
    plural: str = ""  # a plural title opens here, and says this of each of the lone names that follow


def read_part(text: str, part: Part) -> list[Entry]:
    """The names of one part, or what else it holds (an office, nobody)."""
    return [half for entry in _read(text, part) for half in _halves(text, entry)]


def run_together(entry: Entry) -> list[Entry]:
    """The names of an entry that holds two or three of two full words each, else the entry."""
    words = entry.name.name.split(" ")
    whole = all(len(word.strip(".")) > 2 and not PARTICLE.match(word) for word in words)
    if (
        len(words) not in (4, 6)
        or not whole
        or entry.name.honorific_prefix
        or entry.end - entry.start != len(entry.name.name)
    ):
        return [entry]
    found, at = [], entry.start
    for number in range(0, len(words), 2):
        name = f"{words[number]} {words[number + 1]}"
        last = number + 2 == len(words)
        plain = evolve(entry.name, name=name) if last else Name(None, name)
        found.append(evolve(entry, start=at, end=at + len(name), name=plain, cut=entry.cut if not number else " "))
        if not last:
            found[-1] = evolve(found[-1], stop=found[-1].end, notes=())
        at += len(name) + 1
    return found


def is_remark(note: str) -> bool:
    """Whether a note behind a name says when or how somebody was there."""
    return _REMARK.match(note) is not None


def says_office(note: str) -> bool:
    """Whether a note behind a name says what the person is, not when they came or went."""
    if _REMARK.match(note) or len(note) > 120 or all(HONOUR.match(word) for word in note.split()):
        return False
    told = note[:1].isupper() or any(role_of(word.strip(".,:")) in ("head", "body") for word in note.split())
    return told and _UNTOLD.search(note) is None


def singular(title: str, cue: Cue) -> str:
    """What a plural title says of each ("Councillors" → "Councillor"; the row names it where it is irregular)."""
    given = cue.value.partition(" ")[2]
    return given or regex.sub(r"(?i)m(e)n$", "man", title.removesuffix("s"))


def _read(text: str, part: Part) -> list[Entry]:
    """A part as a name, as names in brackets behind an office, or as no name (an office, nobody)."""
    lead = _LEAD.match(text, part.start, part.end)
    start = at = lead.end() if lead else part.start
    alone = TITLE.fullmatch(text[part.start : part.end].strip()) if not part.brackets else None
    if alone is not None and alone.value != "title":  # "The Right Worshipful the Mayor" over who that is
        whole = " ".join(text[at : part.end].split())
        return [Entry(at, part.end, Name(None, "", whole), part.end, (), "office", part.cut)]
    office: str | None = None
    plural, title_end = "", start
    while (won := title_before(text, at, part.head)) is not None:
        cue, after = won
        title_end = after
        if cue.value.startswith("plural"):
            plural, start = singular(text[at:after].strip(" \xa0.:"), cue), after
        if cue.value == "office":
            office = text[at:after].strip(" \xa0.:")
        at = after
    words = list(WORD.finditer(text, at, part.head))
    if title_end > start or plural:
        title = " ".join(part for part in (plural, " ".join(text[start:title_end].split())) if part) or None
        return [_named(text, part, start, words, title, office, plural)]
    inside = [entry for bracket in part.brackets for entry in _in_brackets(text, bracket, part)]
    return inside or [_untitled(text, part, at, words)]


def _halves(text: str, entry: Entry) -> list[Entry]:
    """Four full words in a list without separators are two names: "Cllr Jo Fox Cllr Al Ash Ann Reed (Clerk)"."""
    if entry.cut != " " or entry.name.name.count(" ") != 3:
        return [entry]
    words = list(WORD.finditer(text, entry.start, entry.end))
    if not all(len(word[0].strip(".")) > 2 and not PARTICLE.match(word[0]) for word in words):
        return [entry]
    first = evolve(entry.name, name=" ".join(word[0] for word in words[-4:-2]), role=None, initials=None)
    second = Name(None, " ".join(word[0] for word in words[-2:]), entry.name.role, entry.name.initials)
    return [
        evolve(entry, end=words[-3].end(), stop=words[-2].start(), name=first, notes=()),
        evolve(entry, start=words[-2].start(), name=second),
    ]


def _named(
    text: str, part: Part, start: int, words: _Words, title: str | None, office: str | None, plural: str = ""
) -> Entry:
    """The name that `words` open, with what follows it as office, initials and notes."""
    count = _name_length(words, titled=title is not None)
    initials, used = None, count
    plain = [word[0] for word in words]
    if used < len(words) and count > 1 and spells(plain[used], plain[:count]):
        initials, used = plain[used].strip("."), used + 1
    elif count > 2 and spells(plain[count - 1], plain[: count - 1]):
        count, initials = count - 1, plain[count - 1]
    end = words[count - 1].end()
    name = _CUT_AT_HYPHEN.sub("-", " ".join(text[words[0].start() : end].split())).strip(':*_"“”')
    abbreviated = _ENDS_ABBREVIATED.search(name) is not None
    name = name if abbreviated else name.rstrip(".")
    end = start + len(text[start:end].rstrip(":*_" if abbreviated else ".:*_"))
    rest = text[words[used - 1].end() : part.head].strip(" -–—.:*\xa0")
    notes = tuple(note for note in (rest, *(text[a:b].strip() for a, b in part.brackets)) if note)
    role = office
    for note in notes:
        if initials is None and (spells(note, plain[:count]) or (count == 1 and _INITIAL.match(note))):
            initials = note
        elif role is None and says_office(note):
            role = note
    alone = count == 1 and title is None and office is None
    kind = "lone" if alone else "name"
    return Entry(start, end, Name(title, name, role, initials), part.end, notes, kind, part.cut, plural)


def _name_length(words: _Words, titled: bool) -> int:
    """How many of the words, from the first, make the name."""
    count = 0
    for number, found in enumerate(words[:7]):
        word = found[0].strip("*_")
        if number and (_SUFFIX.match(word)):
            return number + 1
        if HONOUR.match(word) and count > 1:
            break
        if not (is_name_word(word) or (PARTICLE.match(word) and number + 1 < len(words))):
            break
        if role_of(word.strip(".:")) and not ((titled or number) and _only_initials(words[:number])):
            count -= _words_of_place(words[number:], count)
            break
        count += 1
        if word.endswith(":"):
            break
    while count > 1 and PARTICLE.match(words[count - 1][0]) and words[count - 1][0].islower():
        count -= 1
    return max(count, 1) if titled else count


def _words_of_place(rest: _Words, count: int) -> int:
    """How many words before a body's are its place and no name: "Jo Fox | Ashby County Council"."""
    if count < 3 or role_of(rest[0][0].strip(".:,")) != "body":
        return 0
    person = any(role_of(word[0].strip(".:,")) == "head" for word in rest)
    return 0 if person and count == 4 else 1  # four words before "Parish Clerk" are two names


def _only_initials(words: _Words) -> bool:
    """Whether a surname must still come, whatever word it is ("Mrs S Ward")."""
    return all(len(word[0].strip(".")) == 1 for word in words)


def _untitled(text: str, part: Part, at: int, words: _Words) -> Entry:
    """A part without a title: a full name, a lone word, an office before a name, or an office alone."""
    shouted = [word[0].isupper() for word in words[:3]]
    lettered = len(words) > 2 and _INITIAL.match(words[1][0]) and not words[-1][0].isupper()
    if words and len(words[0][0].strip(".")) > 2 and (shouted == [True, False, False] or (shouted[0] and lettered)):
        words = words[1:]  # "NCC Jo Fox": the body of the person before
    count = _name_length(words, titled=False)
    paper = text[part.start : at].rstrip()[-3:].casefold() == "the" and count == len(words)
    if not paper and (count > 1 or (count == 1 and _stands_alone(words))):
        return _named(text, part, words[0].start(), words, None, None)
    tail = len(words)
    while tail and is_name_word(words[tail - 1][0].strip(".,:*")) and not role_of(words[tail - 1][0].strip(".,:*")):
        tail -= 1
    behind = len(words) - tail
    heads = [role_of(word[0].strip(".,:")) == "head" for word in words[:tail]]
    if any(heads) and (2 <= behind <= 4 or (behind == 1 and heads[-1])):
        office = " ".join(text[words[0].start() : words[tail].start()].split()).rstrip(" -–—:")
        return _named(text, part, words[tail].start(), words[tail:], None, office)
    whole = " ".join(text[at : part.head].split()).strip(" .:-–—*")
    notes = tuple(text[a:b].strip() for a, b in part.brackets)
    nobody = not whole or any(role_of(word[0].strip(".,:").lower()) == "nobody" for word in words) or not words
    nobody = nobody or any(letter.isdigit() for letter in whole)
    kind = "nobody" if nobody else "office"
    return Entry(at, part.end, Name(None, "", whole or None), part.end, notes, kind, part.cut)


def _stands_alone(words: _Words) -> bool:
    """Whether a first word may be a whole name: nothing behind it, a remark, or initials ("Fox JF")."""
    if len(words) == 1 or words[1][0].islower():
        return len(words) == 1 or role_of(words[1][0]) != "head"  # "Road foreman Jo Fox"
    letters = words[1][0]
    return len(words) == 2 and 1 < len(letters) <= 4 and letters.isupper()


def _in_brackets(text: str, bracket: tuple[int, int], part: Part) -> list[Entry]:
    """Titled names in brackets behind an office: "Meetings Administrator (Ms. L. Reed)"."""
    inner = text[bracket[0] : bracket[1]]
    office = " ".join(text[part.start : part.head].split()).strip(" ,.:-–—") or None
    titled = TITLE.match(inner.lstrip()) is not None
    if not titled and not (office and _BARE.fullmatch(inner.strip()) and is_office(office) and not is_office(inner)):
        return []
    first = bracket[0]
    return [
        evolve(
            entry,
            start=entry.start + first,
            end=entry.end + first,
            stop=part.end,
            cut=part.cut,
            kind="bracketed",
            name=evolve(entry.name, role=office or entry.name.role),
        )
        for piece in parts(inner)
        for entry in read_part(inner, piece)
        if entry.name.honorific_prefix or (not titled and " " in entry.name.name)
    ]
