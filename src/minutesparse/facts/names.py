"""A printed list of names taken apart: titles, names, offices, initials."""

from __future__ import annotations

from collections.abc import Iterator

import regex
from attrs import evolve, frozen

from minutesparse.dialects import HONORIFICS, ROLES
from minutesparse.dialects.cue import Cue
from minutesparse.facts.rows import Rows

_TITLE = Rows(HONORIFICS, after=r"(?:(?<=\w)\.|(?<=\w):)?(?=[\s\xa0]|(?<=[.:])\S|$)")
_ROLE = Rows(ROLES)
_SHARED = Rows([cue for cue in HONORIFICS if cue.value.startswith("plural")])
_WORD = regex.compile(r"[^\s,;()\[\]]++")
_NAME_WORD = regex.compile(r"(?:O['’`] ?)?\p{Lu}[\p{L}\p{M}'’`‘\-.\xad]*+\Z")
_PARTICLE = regex.compile(r"(?:van|von|der?|den|du|di|da|del|dela|la|le|st\.?|y|n[ií]|u[ií]|nic|mac|mc|ap|ab|al|bin|el|te|o['’`])\Z", regex.I)
_SUFFIX = regex.compile(r"(?:[JS]r|II|III|IV)\.?\Z")
_HONOUR = regex.compile(
    r"(?:[MCOKD]BE|BEM|DL|JP|KC|QC|Ph\.?D|[CM]MC|CPA|Esq|Esquire|M?FRTPI|MRTPI|MP|MLA|MSP|TD|MPP|PE|AICP|MBA|QGM|O?AM|"
    r"QSM|[OM]NZM|P\.Eng|CPFA|PLS|Certified)\.?,?\Z"
)
_SEPARATOR = regex.compile(
    r"[,;|•·\n]|\s(?:and|&|plus|a|agus|\+)\s(?=\S)|(?<=[\p{Ll})\]]{2})\.\s+(?=\p{Lu})|(?<=\p{L}{2})/(?=\p{Lu})|:\s|[(\[]"
)
_LEAD = regex.compile(r"[\s\-–—*•·|>:.&\\]*+(?:(?:and|also|plus|both|by|from|a|agus|were|was)\s+|&\s*)*+(?:the\s+)?", regex.I)
_TWO_INITIALLED = regex.compile(r"((?:\p{Lu}\.\s?){1,3}[\p{L}'’-]{3,}\s+)((?:\p{Lu}\.\s?){1,3}[\p{L}'’-]{3,})")
_INITIAL = regex.compile(r"\p{Lu}\.?\Z")
_REMARK = regex.compile(
    r"(?:from|until|till|to|left|arrived|joined|in place|in lieu|on behalf|for|via|by|items?|part|up to|after|before|absent|"
    r"present|with|as|zoom|teams|not|non|late|except|on-?line|sub|subs)\b|"
    r"(?:substitut|remote|virtual|enter|depart|attend|apolog|video|tele|electronic|excus)",
    regex.I,
)


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
    plural: bool = False  # a plural title opens here and is shared by the lone names that follow


@frozen
class _Part:
    """What stands between two separators, with the insides of its brackets."""

    start: int
    end: int
    cut: str
    brackets: tuple[tuple[int, int], ...] = ()

    @property
    def head(self) -> int:
        """Where the words before the first bracket end."""
        return self.brackets[0][0] - 1 if self.brackets else self.end


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


def read_entries(text: str) -> list[Entry]:
    """Every name of a list, in order, with what is printed behind each."""
    read: list[Entry] = []
    for part in _parts(text):
        for piece in _at_titles(text, part):
            for entry in _read(text, piece):
                read += _halves(text, entry)
    return _settle(text, read)


def _parts(text: str) -> Iterator[_Part]:
    """The text cut at separators that stand outside brackets."""
    start, cut, at = 0, "", 0
    brackets: list[tuple[int, int]] = []
    while (found := _SEPARATOR.search(text, at)) is not None:
        sign = found[0]
        if sign[0] == "." and _ends_in_title(text, found.start()):
            at = found.end()
            continue
        if sign in ("(", "["):
            close = _closing(text, found.end(), sign)
            if close >= 0:
                brackets.append((found.end(), close))
            at = max(found.end(), close + 1)
            continue
        yield _Part(start, found.start(), cut, tuple(brackets))
        start, cut, at = found.end(), sign.strip() or "\n", found.end()
        brackets = []
    yield _Part(start, len(text), cut, tuple(brackets))


def _closing(text: str, start: int, sign: str) -> int:
    """Where a bracket closes: within 200 characters, one level of nesting allowed, else -1."""
    stop = start + 200
    other = ")" if sign == "(" else "]"
    close = text.find(other, start, stop)
    if close >= 0 and text.find(sign, start, close) >= 0:
        return max(close, text.find(other, close + 1, stop))
    return close


def _ends_in_title(text: str, point: int) -> bool:
    """Whether the point at `point` is that of a title ("Mrs. Reed", "Cllr. Fox")."""
    word = regex.search(r"\p{L}+$", text[max(0, point - 12) : point])
    return word is not None and _TITLE.match(word[0] + " ") is not None


def _at_titles(text: str, part: _Part) -> Iterator[_Part]:
    """A part cut again before every title that follows a name ("Cllr A Fox Cllr B Ash")."""
    start, cut, fresh, since = part.start, part.cut, True, 0
    for found in _WORD.finditer(text, part.start, part.end):
        at = found.start()
        if any(opened <= at < closed for opened, closed in part.brackets):
            fresh = False
            continue
        title = _title(text, at, part.end) if found[0][0].isupper() else None
        titled = title is not None and not (title[0].value == "office" and since == 1)  # "Cllr Jo Reeve Cllr …"
        since = 0 if titled else since + 1
        if titled and not fresh:
            yield _Part(start, at, cut, tuple(bracket for bracket in part.brackets if start <= bracket[0] < at))
            start, cut = at, " "
        fresh = titled or (fresh and not found[0][0].isalnum())
    yield _Part(start, part.end, cut, tuple(bracket for bracket in part.brackets if bracket[0] >= start))


def _title(text: str, at: int, end: int) -> tuple[Cue, int] | None:
    """The title at `at`, if a name follows it: its row, and where the next word starts."""
    won = _TITLE.match(text, at)
    if won is None or won[1].end() >= end:
        return None
    cue, found = won
    rest = _WORD.search(text, found.end(), end)
    if rest is None or text[found.end() : rest.start()].strip():
        return None
    word = rest[0].strip(".:,")
    if word[:1].isupper() and _title(text, rest.start(), end) is not None:
        return cue, rest.start()
    sure = cue.name in ("councillors", "councillor", "messieurs", "personal title")
    if _is_name_word(word) and (sure or not _role(word)):
        return cue, rest.start()
    return None


def _read(text: str, part: _Part) -> list[Entry]:
    """A part as a name, as names in brackets behind an office, or as no name (an office, nobody)."""
    lead = _LEAD.match(text, part.start, part.end)
    start = at = lead.end() if lead else part.start
    office: str | None = None
    plural, title_end = "", start
    while (won := _title(text, at, part.head)) is not None:
        cue, after = won
        title_end = after
        if cue.value.startswith("plural"):
            plural, start = _singular(text[at:after].strip(" \xa0.:"), cue), after
        if cue.value == "office":
            office = text[at:after].strip(" \xa0.:")
        at = after
    words = list(_WORD.finditer(text, at, part.head))
    if title_end > start or plural:
        title = " ".join(part for part in (plural, " ".join(text[start:title_end].split())) if part) or None
        return [_named(text, part, start, words, title, office, bool(plural))]
    inside = [entry for bracket in part.brackets for entry in _in_brackets(text, bracket, part)]
    return inside or [_untitled(text, part, at, words)]


def _halves(text: str, entry: Entry) -> list[Entry]:
    """Four full words in a list without separators are two names: "Cllr Jo Fox Cllr Al Ash Ann Reed (Clerk)"."""
    words = list(_WORD.finditer(text, entry.start, entry.end))
    pair = _TWO_INITIALLED.fullmatch(entry.name.name)  # "J. Fox A. Ash", the comma lost
    if pair is not None:
        at = entry.end - len(pair[2])
        first = evolve(entry.name, name=pair[1].strip(), role=None, initials=None)
        second = evolve(entry.name, name=pair[2])
        return [evolve(entry, end=at, stop=at, name=first, notes=()), evolve(entry, start=at, name=second, plural=False)]
    shape = [word for word in words if len(word[0].strip(".")) > 2 and not _PARTICLE.match(word[0])]
    if entry.cut != " " or len(entry.name.name.split()) != 4 or len(shape) != len(words):
        return [entry]
    first = evolve(entry.name, name=" ".join(word[0] for word in words[-4:-2]), role=None, initials=None)
    second = Name(None, " ".join(word[0] for word in words[-2:]), entry.name.role, entry.name.initials)
    return [
        evolve(entry, end=words[-3].end(), stop=words[-2].start(), name=first, notes=()),
        evolve(entry, start=words[-2].start(), name=second),
    ]


def _singular(title: str, cue: Cue) -> str:
    """What a plural title says of each ("Councillors" → "Councillor"; the row names it where it is irregular)."""
    given = cue.value.partition(" ")[2]
    return given or regex.sub(r"(?i)m(e)n$", "man", title.removesuffix("s"))


def _named(
    text: str, part: _Part, start: int, words: list[regex.Match[str]], title: str | None, office: str | None, plural: bool
) -> Entry:
    """The name that `words` open, with what follows it as office, initials and notes."""
    count = _name_length(words, titled=title is not None)
    initials, used = None, count
    if used < len(words) and count > 1 and _spells(words[used][0], words[:count]):
        initials, used = words[used][0].strip("."), used + 1
    elif count > 2 and _spells(words[count - 1][0], words[: count - 1]):
        count, initials = count - 1, words[count - 1][0]
    end = words[count - 1].end()
    name = regex.sub(r"(?<=\p{L})-\s+", "-", " ".join(text[words[0].start() : end].split())).strip(":*_\"“”")
    name = name if _abbreviated(name) else name.rstrip(".")
    end = start + len(text[start:end].rstrip(":*_" if _abbreviated(name) else ".:*_"))
    rest = text[words[used - 1].end() : part.head].strip(" -–—.:*\xa0")
    notes = tuple(note for note in (rest, *(text[a:b].strip() for a, b in part.brackets)) if note)
    role = office
    for note in notes:
        if initials is None and (_spells(note, words[:count]) or (count == 1 and _INITIAL.match(note))):
            initials = note
        elif role is None and _is_office(note):
            role = note
    alone = count == 1 and title is None and office is None
    return Entry(start, end, Name(title, name, role, initials), part.end, notes, "lone" if alone else "name", part.cut, plural)


def _name_length(words: list[regex.Match[str]], titled: bool) -> int:
    """How many of the words, from the first, make the name."""
    count = 0
    for number, found in enumerate(words[:7]):
        word = found[0].strip("*_")
        if number and (_SUFFIX.match(word)):
            return number + 1
        if _HONOUR.match(word) and count > 1:
            break
        if not (_is_name_word(word) or (_PARTICLE.match(word) and number + 1 < len(words))):
            break
        if _role(word.strip(".:")) and not (titled and _only_initials(words[:number])):
            if count > 2 and _role(word.strip(".:")) == "body":
                count -= 1  # the word before is the place: "Jo Fox Norfolk County Council"
            break
        count += 1
        if word.endswith(":"):
            break
    while count > 1 and _PARTICLE.match(words[count - 1][0]) and words[count - 1][0].islower():
        count -= 1
    return max(count, 1) if titled else count


def _only_initials(words: list[regex.Match[str]]) -> bool:
    """Whether a surname must still come, whatever word it is ("Mrs S Ward")."""
    return all(len(word[0].strip(".")) == 1 for word in words)


def _untitled(text: str, part: _Part, at: int, words: list[regex.Match[str]]) -> Entry:
    """A part without a title: a full name, a lone word, an office before a name, or an office alone."""
    if len(words) > 2 and len(words[0][0]) > 2 and words[0][0].isupper() and not any(word[0].isupper() for word in words[1:3]):
        words = words[1:]  # "NCC Jo Fox": the body of the person before
    count = _name_length(words, titled=False)
    if count > 1 or (count == 1 and (len(words) == 1 or words[1][0].islower() or (len(words) == 2 and _spells_alone(words[1][0])))):
        return _named(text, part, words[0].start(), words, None, None, False)
    tail = len(words)
    while tail and _is_name_word(words[tail - 1][0].strip(".,:*")) and not _role(words[tail - 1][0].strip(".,:*")):
        tail -= 1
    behind = len(words) - tail
    heads = [_role(word[0].strip(".,:")) == "head" for word in words[:tail]]
    if any(heads) and (2 <= behind <= 4 or (behind == 1 and heads[-1])):
        office = " ".join(text[words[0].start() : words[tail].start()].split()).rstrip(" -–—:")
        return _named(text, part, words[tail].start(), words[tail:], None, office, False)
    whole = " ".join(text[at : part.head].split()).strip(" .:-–—*")
    notes = tuple(text[a:b].strip() for a, b in part.brackets)
    nobody = not whole or any(_role(word[0].strip(".,:").lower()) == "nobody" for word in words) or not words
    nobody = nobody or any(letter.isdigit() for letter in whole)
    return Entry(at, part.end, Name(None, "", whole or None), part.end, notes, "nobody" if nobody else "office", part.cut)


def _in_brackets(text: str, bracket: tuple[int, int], part: _Part) -> list[Entry]:
    """Titled names in brackets behind an office: "Meetings Administrator (Ms. L. Reed)"."""
    inner = text[bracket[0] : bracket[1]]
    if not _TITLE.match(inner.lstrip()):
        return []
    office = " ".join(text[part.start : part.head].split()).strip(" ,.:-–—") or None
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
        for entry in read_entries(inner)
        if entry.name.honorific_prefix
    ]


def _settle(text: str, read: list[Entry]) -> list[Entry]:
    """The names that stand: lone words judged by their company, offices given to the name before or after."""
    lone_style = _lone_style(read)
    kept: list[Entry] = []
    shared: str | None = None
    waiting: list[Entry] = []  # offices since the last name
    lines = sum(entry.cut == "\n" and entry.name.honorific_prefix is not None for entry in read) > 1
    titled_line = False  # the line opens with a title, in a list of such lines: what follows is whom they stand for
    for entry in read:
        titled_line = lines and bool(entry.name.honorific_prefix) if entry.cut in ("", "\n") else titled_line
        lone = entry.kind == "lone"
        if entry.kind == "nobody" or (lone and _is_acronym(entry, read)):
            continue
        runs_on = _runs_on(text, entry, kept, waiting)
        if entry.kind == "office" and shared and " " not in (entry.name.role or " ") and _role(entry.name.role or "") != "head":
            entry = evolve(entry, kind="lone", name=Name(None, entry.name.role or ""))  # "Messrs Fox, Ward and Ash"
        elif entry.kind == "office" or (lone and not shared and not lone_style) or runs_on or (
            titled_line and not shared and not entry.name.honorific_prefix and entry.cut in (",", "&", "and")
        ):
            waiting.append(entry)
            continue
        office = text[waiting[0].start : waiting[-1].end].strip(" ,.:;-–—\n") if waiting else ""
        titled = _SHARED.fullmatch(office) if office and entry.cut == ":" else None
        if titled is not None:  # "Councillors: Fox and Ash"
            shared = _singular(office, titled) if titled.name != "offices" else None
        elif office and entry.kind == "bracketed":
            before = text[waiting[0].start : text.rfind("(", waiting[0].start, entry.start)]
            entry = evolve(entry, name=evolve(entry.name, role=" ".join(before.split())))
        elif office and (not kept or entry.cut in (":", " ")) and len(waiting) == 1 and _has_head(office):
            entry = evolve(entry, name=evolve(entry.name, role=entry.name.role or " ".join(office.split())))
        elif office and kept:
            kept[-1] = _with_office(kept[-1], office, waiting)
        waiting = []
        if entry.plural:
            shared = entry.name.honorific_prefix
        elif entry.name.honorific_prefix or (entry.name.role and entry.name.role not in entry.notes):
            shared = None
        elif shared:
            entry = evolve(entry, name=evolve(entry.name, honorific_prefix=shared))
        kept.append(entry)
    if waiting and kept:
        kept[-1] = _with_office(kept[-1], text[waiting[0].start : waiting[-1].end].strip(" ,.:;-–—\n"), waiting)
    return kept


def _runs_on(text: str, entry: Entry, kept: list[Entry], waiting: list[Entry]) -> bool:
    """Whether what follows an "and" still belongs to an office ("Borough Council of Ashby and West Dale")."""
    if entry.cut not in ("and", "&") or entry.name.honorific_prefix or not kept or entry.kind == "bracketed":
        return False
    if any(other.name.honorific_prefix is None for other in kept):
        return False
    return bool(waiting) or (bool(kept[-1].notes) and text[kept[-1].start : kept[-1].stop].rstrip()[-1:] not in ")]")


def _has_head(office: str) -> bool:
    return any(_role(word.strip(".,:")) == "head" for word in office.split())


def _with_office(entry: Entry, office: str, waiting: list[Entry]) -> Entry:
    """A name with the office and the remarks printed behind it."""
    brackets = tuple(note for other in waiting for note in other.notes)
    words = " ".join(office.split())
    for note in brackets:
        words = words.replace(f"({note})", " ") if not _is_office(note) else words
    words = regex.sub(r"(?:[\s,;]|\band\b)+\Z", "", " ".join(words.split()))
    role = entry.name.role or (words if words and not _REMARK.match(words) else None)
    notes = (*entry.notes, words, *brackets) if words else (*entry.notes, *brackets)
    return evolve(entry, name=evolve(entry.name, role=role), notes=notes, stop=waiting[-1].stop)


def _lone_style(read: list[Entry]) -> bool:
    """Whether surnames alone are this list's way ("Brown, Denlay, Huber")."""
    lone = sum(entry.kind == "lone" or (entry.kind == "name" and " " not in entry.name.name) for entry in read)
    return 2 * lone > sum(entry.kind in ("lone", "name", "bracketed") for entry in read)


def _is_acronym(entry: Entry, read: list[Entry]) -> bool:
    """Whether a lone word in capitals is a body rather than a name among names in small letters."""
    word = entry.name.name
    return word.isupper() and len(word) <= 7 and any(not other.name.name.isupper() for other in read if other.kind != "office")


def _is_name_word(word: str) -> bool:
    return _NAME_WORD.match(word) is not None


def _role(word: str) -> str:
    """What a word tells of an office: "head", "field", "body", "nobody", or nothing."""
    cue = _ROLE.fullmatch(word.rstrip(".")) if len(word) > 2 or word.islower() else None
    return cue.value if cue else ""


def is_office(words: str) -> bool:
    """Whether a few words are an office ("Chief Executive", "Member")."""
    split = [word.strip(".,:;") for word in words.split()]
    return 0 < len(split) <= 8 and any(_role(word) == "head" for word in split) and bool(_role(split[0]))


def title_at(text: str, at: int = 0) -> bool:
    """Whether a title with its name stands at `at`."""
    return at < len(text) and _title(text, at, min(len(text), at + 80)) is not None


def _is_office(note: str) -> bool:
    """Whether a note behind a name says what the person is, not when they came or went."""
    if _REMARK.match(note) or len(note) > 120 or all(_HONOUR.match(word) for word in note.split()):
        return False
    told = note[:1].isupper() or any(_role(word.strip(".,:")) in ("head", "body") for word in note.split())
    return told and regex.search(r"\d|\A[^\p{Latin}]*\Z", note) is None


def _abbreviated(name: str) -> bool:
    """Whether a final point belongs to the name ("Jo Fox Jr.", "Fox, J.")."""
    return regex.search(r"(?:\b\p{Lu}|\b[JS]r)\.$", name) is not None


def _spells(letters: str, words: list[regex.Match[str]]) -> bool:
    """Whether `letters` are the initials of a name: "RB" or "MCa" of Rob Boyd, Margaret Carey."""
    letters = letters.strip(". ")
    if not (2 <= len(letters) <= 4 and letters.isalpha() and letters[0].isupper() and letters[1].isupper() and len(words) > 1):
        return False
    return letters[0] == words[0][0][0] and words[-1][0][0] in letters[1:]


def _spells_alone(word: str) -> bool:
    return len(word) <= 4 and word.isupper() and len(word) > 1
