"""The words of a printed list of names: what is a title, a name, an office; and where the list is cut."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex
from attrs import frozen

from minutesparse.dialects import HONORIFICS, ROLES
from minutesparse.dialects.cue import Cue
from minutesparse.facts.rows import Rows

TITLE = Rows(HONORIFICS, after=r"(?:(?<=\w)\.|(?<=\w):)?(?=[\s\xa0]|(?<=[.:])\S|$)")
WORD = regex.compile(r"[^\s,;()\[\]]++")
PARTICLE = regex.compile(
    r"(?:van|von|der?|den|du|di|da|del|dela|la|le|st\.?|y|n[ií]|u[ií]|nic|mac|mc|ap|ab|al|bin|el|te|o['’`])\Z",
    regex.IGNORECASE,
)
HONOUR = regex.compile(
    r"(?:[MCOKD]BE|BEM|DL|JP|KC|QC|Ph\.?D|[CM]MC|CPA|Esq|Esquire|M?FRTPI|MRTPI|MP|MLA|MSP|TD|MPP|PE|AICP|MBA|QGM|O?AM|"
    r"QSM|[OM]NZM|P\.Eng|CPFA|PLS|Certified)\.?,?\Z"
)
_ROLE = Rows(ROLES)
#: The capital that a word of a name opens with; a few small letters may stand before it (deWolfe, vanDyk).
CAPITAL = r"(?:\p{Ll}{1,3}(?=\p{Lu}\p{Ll}))?\p{Lu}"
_NAME_WORD = regex.compile(rf"(?:O['’`] ?\p{{Lu}}|{CAPITAL})[\p{{L}}\p{{M}}'’`‘\-.\xad]*+\Z")
_SEPARATOR = regex.compile(
    r",(?!\s?(?:[JS]r|II|III|IV)\b)|[;|•·\n]|\s(?:a/and|and|&|plus|a|agus|\+)\s++(?=\S)|(?<=[\p{Ll})\]]{2})\.\s+(?=\p{Lu})|(?<=\p{L}{2})/(?=\p{Lu})|:\s|[(\[]|(?<=\s)[-–—](?=\s)"
)
_SURE = ("councillors", "councillor", "messieurs", "personal title")  # titles that no office is called by
_INITIALS = regex.compile(r"(?:\p{Lu}\.?){1,3}(?!\p{L})")
_SURNAME = regex.compile(r"(?:[ \xa0]\p{Lu}\.?){0,3}[ \xa0]\p{Lu}[\p{L}'’-]{2,}")
_BEFORE_INITIALS = regex.compile(r"(?:\b\p{Lu}(?:\. ?| )\p{Lu}[\p{L}'’-]{2,}|\))[ \xa0]+\Z")
_POINT_AT_END = regex.compile(r"\.\s*\n")
_LAST_WORD = regex.compile(r"(?<!\p{L})\p{L}+$")
_FULL_NAME = regex.compile(
    r"[ \xa0]+(?P<name>\p{Lu}[\p{L}'’-]+[ \xa0](?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]{2,})(?=[ \xa0]*(?:[(,;\n]|and\b|&|\Z))"
)
_DASHES = ("-", "–", "—")
_DASHED = regex.compile(r"\s*\p{Lu}[^\n,;:\d]{2,60}?\s[-–—]\s+\S")  # "Ward 2 – Jo Fox" is the other way round
_HOLDER = regex.compile(r"\s*(?:\p{Lu}[\p{L}.'’-]*\s){1,4}?\p{Lu}[\p{L}'’-]+\s*(?=[,;(\n]|\band\b|&|\Z)")
_NUMBERED = regex.compile(r"\s*\d+")
_COLLAR = 6  # digits that no constable's number has
_REACH = 200  # characters
_MOST_TITLES = 4  # "The Right Worshipful the Mayor, Cllr Mrs Fox"


@frozen
class Part:
    """What stands between two separators, with the insides of its brackets."""

    start: int
    end: int
    cut: str
    brackets: tuple[tuple[int, int], ...] = ()

    @property
    def head(self) -> int:
        """Where the words before the first bracket end."""
        return self.brackets[0][0] - 1 if self.brackets else self.end


def parts(text: str) -> Iterator[Part]:
    """The text cut at separators outside brackets, and before every title that follows a name."""
    for part in _separated(text):
        yield from _at_titles(text, part)


def title_before(text: str, at: int, end: int, deep: int = _MOST_TITLES) -> tuple[Cue, int] | None:
    """The title at `at`, if a name or another title follows it: its row, and where the next word starts."""
    won = TITLE.match(text, at)
    if won is None or won[1].end() >= end:
        return None
    cue, found = won
    rest = WORD.search(text, found.end(), end)
    if rest is not None and rest[0].isdecimal() and len(rest[0]) < _COLLAR:
        rest = WORD.search(text, rest.end(), end)  # "PCSO 7123 Fox"
        found = _NUMBERED.match(text, found.end(), end) or found
    if rest is None or text[found.end() : rest.start()].strip():
        return None
    if cue.name not in _SURE and _POINT_AT_END.search(text, at, rest.start()):
        return None  # "Mr J. Fox, President." at the end of a line
    word = rest[0].strip(".:,")
    if deep and word[:1].isupper() and title_before(text, rest.start(), end, deep - 1) is not None:
        return cue, rest.start()
    return (cue, rest.start()) if is_name_word(word) and (cue.name in _SURE or not role_of(word)) else None


def title_at(text: str) -> bool:
    """Whether a text opens with a title and its name."""
    return text != "" and title_before(text, 0, min(len(text), 80)) is not None


def is_name_word(word: str) -> bool:
    """Whether a word is written like a name."""
    return _NAME_WORD.match(word) is not None


@lru_cache(1 << 12)
def role_of(word: str) -> str:
    """What a word tells of an office: "head", "field", "body", "nobody", or nothing."""
    cue = _ROLE.fullmatch(word.rstrip(".")) if len(word) > 2 or word.islower() else None
    if cue is None and len(word) > 5 and word[-1] in "sS":  # "Directors"
        cue = _ROLE.fullmatch(word[:-1])
        return "head" if cue and cue.value == "head" else ""
    return cue.value if cue else ""


def is_office(words: str) -> bool:
    """Whether a few words are an office ("Chief Executive", "Member")."""
    split = [word.strip(".,:;") for word in words.split()]
    return 0 < len(split) <= 8 and has_head(words) and bool(role_of(split[0]))


def has_head(office: str) -> bool:
    """Whether one of the words names a person's office."""
    return any(role_of(word.strip(".,:;")) == "head" for word in office.split())


def spells(letters: str, words: list[str]) -> bool:
    """Whether `letters` are the initials of a name: "RF" or "MAs" of Rob Fox, Margaret Ash."""
    letters = letters.strip(". ")
    if not (2 <= len(letters) <= 4 and letters.isalpha() and letters[:2].isupper() and len(words) > 1):
        return False
    return letters[0] == words[0][0] and words[-1][0] in letters[1:]


def _is_next(text: str, start: int, at: int, end: int, stop: int) -> bool:
    """Whether initials at `at` open the next name of a list without commas: "J Fox A Ash", "J Fox (Clerk) A Ash"."""
    if end - at > 6 or _INITIALS.match(text, at, end) is None or _SURNAME.match(text, end, stop) is None:
        return False
    return _BEFORE_INITIALS.search(text, max(start, at - 40), at) is not None


def _is_behind(text: str, at: int, end: int, since: int) -> bool:
    """Whether an office belongs to the name before it: "Cllr Jo Reeve Cllr …", "Cllr Jo Fox Chair Cllr …"."""
    return since == 1 or (since > 1 and title_before(text, at, end) is not None)


def _separated(text: str) -> Iterator[Part]:
    """The text cut at separators that stand outside brackets."""
    start, cut, at = 0, "", 0
    brackets: list[tuple[int, int]] = []
    dashed = _is_dashed(text)
    while (found := _SEPARATOR.search(text, at)) is not None:
        sign = found[0]
        if sign in _DASHES or sign == ",":
            line, stop = _line(text, *found.span())
            if sign == "," and not (dashed and is_paired(text[line:stop])):
                pass
            elif sign != "," and _office_before(text[line : found.start()], text[found.end() : stop]):
                yield Part(start, found.start(), cut, tuple(brackets))
                start, cut, at, brackets = found.end(), ":", found.end(), []
                continue
            elif dashed or _office_behind(text[start : found.start()], text[found.end() : stop]):
                at = stop  # what stands behind to the line's end is the name's
                brackets.append((found.end(), found.end() + len(text[found.end() : stop].rstrip(" ,;."))))
                continue
            elif sign != ",":
                at = found.end()
                continue
        if sign[0] == "." and _ends_in_title(text, found.start()):
            at = found.end()
            continue
        if sign in ("(", "["):
            close = _closing(text, found.end(), sign)
            if close >= 0:
                brackets.append((found.end(), close))
            at = max(found.end(), close + 1)
            if close >= 0 and _opens_next(text, at):  # "Jo Fox (JF) Al Ash (AA)"
                yield Part(start, at, cut, tuple(brackets))
                start, cut, brackets = at, " ", []
            continue
        yield Part(start, found.start(), cut, tuple(brackets))
        start, cut, at = found.end(), sign.strip() or "\n", found.end()
        brackets = []
    yield Part(start, len(text), cut, tuple(brackets))


def _opens_next(text: str, at: int) -> bool:
    """Whether a full name and nothing else stands between a bracket and the next sign."""
    found = _FULL_NAME.match(text, at)
    return found is not None and not any(role_of(word) for word in found["name"].split())


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """The line around a sign, as far as a name and an office reach."""
    low, high = max(0, start - _REACH), min(len(text), end + _REACH)
    stop = text.find("\n", end, high)
    return max(low, text.rfind("\n", low, start) + 1), stop if stop >= 0 else high


def _office_before(office: str, behind: str) -> bool:
    """Whether an office or a shared title stands before a dash and who holds it behind: "Chief Executive – J Fox"."""
    if title_at(office) or not (has_head(office) or TITLE.fullmatch(office.strip())):
        return False
    found = _HOLDER.match(behind)
    return found is not None and not any(role_of(word.strip(".,")) for word in found[0].split())


def _office_behind(name: str, office: str) -> bool:
    """Whether a name stands before a dash and an office up to the line's end: "Jo Fox – Senior Civic Officer"."""
    alone = not any(sign in office for sign in ",;–—|") and not has_head(name) and has_head(office)
    return alone and not any(title_at(office[word.start() :]) for word in WORD.finditer(office))


def _is_dashed(text: str) -> bool:
    """Whether lines are made of a name, a dash or a comma, and what the person is or stands for."""
    lines = [line for line in text.split("\n") if line.strip()] if "\n" in text else []
    paired = sum(_DASHED.match(line) is not None or is_paired(line) for line in lines)
    return (len(lines) > 2 and paired * 3 >= 2 * len(lines)) or 1 < len(lines) == paired


def is_paired(line: str) -> bool:
    """Whether a line is a name, a comma, and the person's office: "Jo Fox, Ashby Area Engineer,"."""
    name, _, behind = line.strip(" ,;.").partition(",")
    office, _, body = behind.partition(",")
    roles = [role_of(word.strip(".")) for word in office.split()]
    told = has_head(office) or roles[-1:] == ["body"] or (bool(roles) and all(roles))  # "Head of Finance"
    plain = not body or body.isupper() or any(role_of(word) == "body" for word in body.split())
    return told and plain and 1 < len(name.split()) < 6 and not has_head(name)


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
    word = _LAST_WORD.search(text[max(0, point - 12) : point])
    return word is not None and TITLE.match(word[0] + " ") is not None


def _at_titles(text: str, part: Part) -> Iterator[Part]:
    """A part cut again before a title that follows a name ("Cllr A Fox Cllr B Ash"), or the initials of the next."""
    start, cut, fresh, since, passed = part.start, part.cut, True, 0, 0
    first = 0  # the first bracket of the piece
    for found in WORD.finditer(text, part.start, part.end):
        at = found.start()
        while passed < len(part.brackets) and part.brackets[passed][1] <= at:
            passed += 1
        if passed < len(part.brackets) and part.brackets[passed][0] <= at:
            fresh = False
            continue
        title = title_before(text, at, part.end) if found[0][0].isupper() else None
        titled = title is not None and not (title[0].value == "office" and _is_behind(text, title[1], part.end, since))
        since = 0 if titled else since + 1
        if (titled and not fresh) or _is_next(text, start, at, found.end(), part.end):
            yield Part(start, at, cut, part.brackets[first:passed])
            start, cut, first = at, " ", passed
        fresh = titled or (fresh and not found[0][0].isalnum())
    yield Part(start, part.end, cut, part.brackets[first:])
