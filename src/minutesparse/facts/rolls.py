"""Who voted how: names behind labels, names with their vote in running words, names in a table."""

from __future__ import annotations

import regex
from attrs import evolve, frozen

from minutesparse.dialects import VOTE_OPTIONS
from minutesparse.facts.name_words import CAPITAL
from minutesparse.facts.names import split_names
from minutesparse.facts.patterns import by_letters, late
from minutesparse.model import Option

#: Every way of naming an option, each in a group of its own (`option_of` says which).
OPTION = "|".join(f"(?P<o{number}>{by_letters(cue.pattern)})" for number, cue in enumerate(VOTE_OPTIONS))


@frozen
class Ballot:
    """One person's vote as printed."""

    option: Option
    option_text: str
    name: str
    start: int
    end: int


def read_roll(text: str, start: int = 0, end: int | None = None) -> tuple[Ballot, ...]:
    """The votes by name in `text[start:end]`, which is known to tell of a vote.

    >>> [(ballot.option, ballot.name) for ballot in read_roll("AYES: Fox, Ash NOES: Mayor Rush ABSENT: None")]
    [('yes', 'Fox'), ('yes', 'Ash'), ('no', 'Mayor Rush')]
    """
    end = len(text) if end is None else end
    listed = _colons(text, start, end) or _labelled(text, start, end)
    return _alike(text, start, end, listed or _behind(text, start, end) or _told(text, start, end))


def option_of(match: regex.Match[str]) -> tuple[Option, str] | None:
    """The option that a match of `OPTION` names, with the words that name it."""
    for number, cue in enumerate(VOTE_OPTIONS):
        words = match.group(f"o{number}")
        if words:
            return cue.value, words  # type: ignore[return-value]  # the rows' values are the model's
    return None


_OFFICES = regex.compile(r"\b(Director|Commissioner|Supervisor|Trustee|Member|Councill?or)s\s\p{Lu}")


def _alike(text: str, start: int, end: int, ballots: tuple[Ballot, ...]) -> tuple[Ballot, ...]:
    """The names of one roll without an office that stands before several ("Directors Fox and Ash; Director Dale")."""
    offices = {f"{found[1]} " for found in _OFFICES.finditer(text, start, end)}
    offices |= {f"{office[:-1]}s " for office in offices}
    for office in offices:
        ballots = tuple(
            evolve(one, name=one.name[len(office) :], start=one.start + len(office))
            if one.name.startswith(office)
            else one
            for one in ballots
        )
    return ballots


# ── behind labels ────────────────────────────────────────────────────────────────────────────────

_LABEL = late(
    rf"(?<![\w’'])(?:(?:those|councillors|members|commissioners|votes?|voted|voting)\s+){{0,2}}(?:{OPTION}|"
    r"(?P<none>none|discussion|motion|"
    r"result|total|quorum|moved|seconded|the\s+motion|carried|resolved))(?:\s+(?:votes?|there(?:of|on)|the\s+same))?"
    r"(?:\s+were|\s+was)?\s*(?:\(\s*\d{1,3}\s*\)\s*|(?<=(?:ayes?|yeas?|nays?|noes|absent|abstain(?:ed|ing)?)\s)\d{1,3}\s{0,9})?"
    r"(?:[:=]|(?<=were|was)(?=\s)|\s[–—-](?=\s)|(?<=[A-Z]{3})\s?[–—-]|(?<=(?:s|absent)\s\d{1,3}\s{0,9})(?=\Z|(?-i:\p{Lu}\p{Ll})))\s*",
    regex.IGNORECASE,
)
_LABEL_SIGN = regex.compile(r"[:=–—-]|\bw(?:ere|as)\s|\d\s+\p{Lu}", regex.IGNORECASE)
_SUBLABEL = regex.compile(
    r"\s*(?:council ?members?|councill?ors?|commissioners?|supervisors?|members?|directors?|trustees?|aldermen|"
    r"board members?)\s*:\s*|\s*\(?\d{1,3}\)?\s*[-–—:]\s*|\s*\d{1,3}\s*(?P<open>\()(?=(?-i:\p{Lu}))",
    regex.IGNORECASE,
)
NOBODY = regex.compile(r"\W*(?:none|nil|no-?one|nobody|n/?a|0|zero|all)\b", regex.IGNORECASE)
_NAMES_END = regex.compile(
    r"\s{0,20}(?:\(\s*(?:total\s*)?\d{1,3}\s*\)|\.\s+(?=[A-Z][a-z]+\s+(?:the|was|were|has|motion|carried))|\n\n|"
    r"\bto\s+\p{Ll}|\b(?:motion|carried|passed|defeated|(?-i:LOST|FAILED|TIED)|resolution|whereupon|the\s+(?:motion|mayor|chair|meeting|resolution|vote))\b)",
    regex.IGNORECASE,
)
_INITIALS = r"\p{Lu}\p{Ll}?\.|(?:Cllr|Clr|Cr|Mr|Mrs|Ms|Dr|Rev|St|Jr|Sr)\."
_WORD = rf"(?:{_INITIALS}|{CAPITAL}[\p{{L}}\p{{M}}'’-]{{0,60}}+)"
_SIMPLE = rf"{_WORD}(?:\s?(?:(?:van|von|de|di|du|la|le)\s){{0,2}}{_WORD}){{0,4}}+"
_PLAIN_NAME = regex.compile(_SIMPLE)
_PLAIN_LIST = late(rf"\s*{_SIMPLE}(?:,\s{_SIMPLE})*+(?:,?\s(?:and|&)\s{_SIMPLE})?[\s.]*")
_PLURAL_TITLE = regex.compile(
    r"\s*(?:Councill?ors|Cllrs|Crs|(?:Council|Board|Committee) ?[Mm]embers|Commissioners|Supervisors|Members|"
    r"Aldermen|Trustees|Directors)\.?\s+"
)


def _labelled(text: str, start: int, end: int) -> tuple[Ballot, ...]:
    labels = list(_LABEL.finditer(text, start, end)) if _LABEL_SIGN.search(text, start, end) else []
    ballots: list[Ballot] = []
    for number, label in enumerate(labels):
        option = option_of(label)
        if option is None:
            continue
        stop = labels[number + 1].start() if number + 1 < len(labels) else end
        at = label.end()
        while (sub := _SUBLABEL.match(text, at, stop)) is not None and sub.end() > at:
            at = sub.end()
            stop = text.find(")", at, stop) if sub["open"] and ")" in text[at:stop] else stop
        cut = _NAMES_END.search(text, at, stop)
        stop = cut.start() if cut else stop
        if at < stop and not NOBODY.match(text, at, stop):
            ballots += [Ballot(*option, text[a:b], a, b) for a, b in names_in(text, at, stop)]
    return tuple(ballots)


def names_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The people named in `text[start:end]`: a plain list is cut at its commas."""
    if _PLAIN_LIST.fullmatch(text, start, end):
        lead = _PLURAL_TITLE.match(text, start, end)
        found = [name.span() for name in _PLAIN_NAME.finditer(text, lead.end() if lead else start, end)]
    else:
        found = [(start + a, start + b) for a, b, name in split_names(text[start:end]) if name.name or name.role]
    return [(a, b - 1 if text[b - 1] == "." and b - a > 3 else b) for a, b in found]


_NAME_COLON_VOTE = regex.compile(rf"(?P<name>{_SIMPLE}):\s?(?P<vote>Approved?|Approves|Denied|Deny|Opposed)(?![\w’'])")


def tells_names(text: str) -> bool:
    """Whether a text opens with two or more lines or cells such as "Ana Fox: Approved"."""
    return ": " in text[:60] and len(_colons(text[:200], 0, len(text[:200]))) > 1


def _colons(text: str, start: int, end: int) -> tuple[Ballot, ...]:
    if not any(sign in text for sign in (": Appr", ": Den", ": Oppo")):
        return ()
    return tuple(
        Ballot("yes" if found["vote"][0] == "A" else "no", found["vote"], found["name"], *found.span("name"))
        for found in _NAME_COLON_VOTE.finditer(text, start, end)
    )


def _told(text: str, start: int, end: int) -> tuple[Ballot, ...]:
    """Names in brackets and in running words; who is told in both counts once."""
    named = _by_name(text, start, end)
    twice = {word for ballot in named for word in ballot.name.split()} if len(named) > 2 else set()
    return tuple(ballot for ballot in _bracketed(text, start, end) if ballot.name not in twice) + named


_BEHIND = regex.compile(
    r"(?i:carried|passed|approved)(?i:\s+unanimously)\s*[\[(](?P<names>\p{Lu}[^\[\]()]{3,300})[\])]"
)


def _behind(text: str, start: int, end: int) -> tuple[Ballot, ...]:
    """Who was unanimous, in brackets behind it: "MOTION CARRIED UNANIMOUSLY [Fox, Ash, Dale]."."""
    found = _BEHIND.search(text, start, end) if "nanimously" in text or "NANIMOUSLY" in text else None
    if found is None or "," not in found["names"] or not _PLAIN_LIST.fullmatch(found["names"]):
        return ()
    return tuple(Ballot("yes", found[0][:20], text[a:b], a, b) for a, b in names_in(text, *found.span("names")))


_BRACKETED = late(rf"(?<![\w’'])(?:{OPTION})\s*\((?P<names>(?-i:\p{{Lu}})[^()]{{2,400}})\)", regex.IGNORECASE)


def _bracketed(text: str, start: int, end: int) -> tuple[Ballot, ...]:
    """Names in brackets behind their option: "13 in favor (Ash, Fox …) and 1 opposed (Lowe)"."""
    if "(" not in text:
        return ()
    return tuple(
        Ballot(*option, text[a:b], a, b)
        for found in _BRACKETED.finditer(text, start, end)
        if (option := option_of(found)) is not None and not NOBODY.match(found["names"])
        for a, b in names_in(text, *found.span("names"))
    )


# ── in running words ─────────────────────────────────────────────────────────────────────────────

_VOTE = r"(?:(?i:aye|yea|yes|nay|no|abstain(?:ed|s)?|absent)|[YN](?!\.))"
_VOTER = rf"(?:{_INITIALS}|\p{{Lu}}[\p{{L}}\p{{M}}'’]{{0,60}}+(?:-(?!{_VOTE}\b)\p{{Lu}}[\p{{L}}'’]{{1,60}}+)?)"
_SHORT_VOTE = regex.compile(
    rf"(?<![\p{{L}}-])(?P<name>{_VOTER}(?:\s{_VOTER}){{0,4}}?)(?:\s*[:=–—-]\s*|,\s|\s\(|\s(?:votes?|voted)\s|\s)?[\"“]?"
    rf"(?P<vote>{_VOTE})[\"”]?(?=[\s,.;)]|$)"
)
_NAMES_BEFORE = regex.compile(
    rf"(?<=[:;]\s)(?:{_SIMPLE},\s){{1,14}}+(?:and\s)?\Z"
)  # "Fox, Ash, Dale – aye; Lowe – nay"
_NAMES_THEN_VOTE = late(
    rf"(?<!\p{{L}})(?!,)(?P<names>(?:(?:{_WORD}|and|&|,)[\s,]*+){{1,14}}+)(?:(?:who|which|as|had|then|both|also|was|were|having|"
    r"decided\s+to|wished\s+to|recorded\s+as|asked\s+to\s+be\s+recorded\s+as|being|voting|voted|is|are)\s+)*"
    r"(?:\(?(?P<no>opposed|dissent(?:ed|ing)|against|vot(?:ed|ing)\s+(?:against|[\"“]?(?:no|nay)[\"”]?)|in\s+opposition)|"
    r"(?:requested|asked|wished)\s+(?:that\s+|for\s+)?(?P<asked>(?:his|her|their)\s+(?:votes?\s+against|dissent|"
    r"names?\s+as\s+(?:voting\s+)?against))|(?P<abstain>abstain(?:ed|ing|s)?)|(?P<recused>recused)|"
    r"(?P<absent>absent|not\s+present(?!\s+for\s+the\s+vote))|(?P<not>not\s+voting|did\s+not\s+vote|"
    r"not\s+present\s+for\s+the\s+vote)|(?P<yes>vot(?:ed|ing)\s+(?:in\s+favou?r|affirmatively|in\s+the\s+affirmative|for|[\"“]?(?:aye|yes|yea)[\"”]?)|"
    r"in\s+favou?r))(?!\w)"
)
_MEANING: dict[str, Option] = {
    "no": "no", "asked": "no", "absent": "absent", "abstain": "abstain", "recused": "recused", "not": "not voting",
    "yes": "yes",
}  # fmt: skip
_NO_NAMES = {
    "the", "all", "motion", "vote", "votes", "carried", "council", "councillors", "members", "none", "nil",
    "no", "supervisors", "with", "and", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
}  # fmt: skip
_COLLECTIVE = regex.compile(
    r"council\b(?!\s(?:member|man|woman)\b)|committee(?!\smember\b)|\bboard\b(?!\smember\b)|\bmembers\b|"
    r"\bpanel\b|\bmotion\b|\bvote\b|\broll call\b|\bthe\b",
    regex.IGNORECASE,
)


def _by_name(text: str, start: int, end: int) -> tuple[Ballot, ...]:
    """Names in a sentence: "Jo Fox yea, Al Ash nay", "with Fox and Ash opposed"."""
    short = []
    at = start
    for found in _SHORT_VOTE.finditer(text, start, end):
        listed = _NAMES_BEFORE.search(text, at, found.start())
        others = names_in(text, *listed.span()) if listed else []
        short += [
            Ballot(_short_option(found["vote"]), found["vote"], text[a:b], a, b)
            for a, b in [*others, _tidied(text, *found.span("name"))]
            if _is_voter(text[a:b])
        ]
        at = found.end()
    ballots: list[Ballot] = []
    for found in _NAMES_THEN_VOTE.finditer(text, start, end):
        sign = next(key for key in _MEANING if found[key])
        ballots += [
            Ballot(_MEANING[sign], found[sign], text[a:b], a, b)
            for a, b in names_in(text, *found.span("names"))
            if _is_voter(text[a:b])
        ]
    return tuple(short if len(short) > 1 and len(short) >= len(ballots) else ballots)


def _is_voter(name: str) -> bool:
    return bool(name) and name.casefold() not in _NO_NAMES and not _COLLECTIVE.search(name)


def _tidied(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start and text[end - 1] in " ,.;:-":
        end -= 1
    return start, end


def _short_option(word: str) -> Option:
    low = word.casefold()
    if low.startswith("abs"):
        return "absent" if low == "absent" else "abstain"
    return "yes" if low[0] in "ay" else "no"
