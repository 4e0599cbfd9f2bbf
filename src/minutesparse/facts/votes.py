"""How a vote came out: result, counts and the roll of names, read from the words that tell of it."""

from __future__ import annotations

import regex
from attrs import evolve, frozen

from minutesparse.dialects import RESULTS, VOTE_OPTIONS
from minutesparse.facts.names import split_names
from minutesparse.facts.rows import Rows
from minutesparse.model import Option, Result


@frozen
class Tally:
    """One count as printed: what for, the words, how many, and where."""

    option: Option
    option_text: str
    value: int
    start: int
    end: int


@frozen
class Ballot:
    """One person's vote as printed."""

    option: Option
    option_text: str
    name: str
    start: int
    end: int


@frozen
class Outcome:
    """What some words tell of a vote; nothing is filled in that they do not say."""

    result: Result | None = None
    result_text: str | None = None
    unanimous: bool | None = None
    casting_vote: str | None = None
    tallies: tuple[Tally, ...] = ()
    ballots: tuple[Ballot, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.result or self.unanimous or self.tallies or self.ballots)


NOTHING = Outcome()


def read_outcome(text: str, start: int = 0, end: int | None = None) -> Outcome:
    """Result, counts and names in `text[start:end]`, which is known to tell of a vote.

    >>> found = read_outcome("Motion carried 4-1, Cllr Ash against.")
    >>> found.result, [(tally.option, tally.value) for tally in found.tallies], found.ballots[0].name
    ('pass', [('yes', 4), ('no', 1)], 'Cllr Ash')
    """
    end = len(text) if end is None else end
    result, words = _result(text, start, end)
    ballots = _roll(text, start, end) or _by_name(text, start, end)
    tallies = _score(text, start, end, result)
    tallies = _once([*tallies, *_labelled(text, start, end)])
    if result is None:
        result = _by_numbers(tallies, ballots)
    casting = _CASTING.search(text, start, end)
    return Outcome(
        result=result,
        result_text=words,
        unanimous=_unanimous(text, start, end, result) or None,
        casting_vote=" ".join(casting[0].split()) if casting else None,
        tallies=tallies,
        ballots=ballots,
    )


def read_table(raw: str) -> tuple[Ballot, ...]:
    """The votes of a printed table (`| Yeas: | Absent: |`, a name in each cell below) or of lines `Name: +1`."""
    return _columns(raw) if raw.count("|") > 3 else _signed(raw)


# ── result ───────────────────────────────────────────────────────────────────────────────────────

_RESULTS = Rows(RESULTS)
_UNANIMOUS = regex.compile(
    r"\bunanimous(?:ly)?\b|\bnem\.?\s*con\b|\ball\s+(?:\w+\s+){0,3}?(?:in\s+favou?r|agreed|in\s+agreement|ayes?|voted\s+in\s+favou?r)\b|"
    r"\bwithout\s+dissent\b|\bby\s+common\s+consent\b|\bAll\s+(?:\w+\s+){0,2}members\s+agreed\b",
    regex.IGNORECASE,
)
_EXCEPT = regex.compile(r"\b(?:except|other\s+than|apart\s+from|with\s+the\s+exception|bar|save|but\s+not|not\s+unanimous)\b", regex.IGNORECASE)
_CASTING = regex.compile(r"[^.;,]{0,60}\bcasting\s+vote\b[^.;]{0,60}|[^.;,]{0,40}\b(?:broke|breaking)\s+the\s+tie\b", regex.IGNORECASE)


def _result(text: str, start: int, end: int) -> tuple[Result | None, str | None]:
    part = text[start:end]
    won = _RESULTS.search(part)
    if won is None:
        return None, None
    first = won
    for cue, found in _each(part):
        if cue.value != "pass":  # "the motion was put and lost": what went wrong tells more than what was put
            first = (cue, found)
            break
    return first[0].value, first[1][0]  # type: ignore[return-value]  # the rows' values are the model's


def _each(text: str):
    at = 0
    while (won := _RESULTS.search(text, at)) is not None and at < len(text):
        yield won
        at = won[1].end() or at + 1


def _unanimous(text: str, start: int, end: int, result: Result | None) -> bool:
    return result in ("pass", None) and bool(_UNANIMOUS.search(text, start, end)) and not _EXCEPT.search(text, start, end)


def _by_numbers(tallies: tuple[Tally, ...], ballots: tuple[Ballot, ...]) -> Result | None:
    """Who had more votes, where no word says it."""
    counted = {tally.option: tally.value for tally in tallies}
    if not counted:
        for ballot in ballots:
            counted[ballot.option] = counted.get(ballot.option, 0) + 1
    if "yes" not in counted or (tallies and not ({"no", "abstain"} & counted.keys())):
        return None
    against = counted.get("no", 0)
    return "pass" if counted["yes"] > against else "fail" if counted["yes"] < against else "tied"


# ── counts ───────────────────────────────────────────────────────────────────────────────────────

_NUMBER_WORDS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split()
    )
} | {"no": 0, "a": 1, "an": 1}
_WORDED = "|".join(word for word in _NUMBER_WORDS if len(word) > 2)
_OPTION = "|".join(f"(?P<o{number}>{cue.pattern})" for number, cue in enumerate(VOTE_OPTIONS))
_LABEL_THEN_NUMBER = regex.compile(
    rf"(?<![\w’'])(?:{_OPTION})\s*(?:\(|[:=]|[-–—]|\bwere\b|\bwas\b)?\s*(?:[:=–—-]\s*)?(?P<value>\d{{1,3}}|{_WORDED})(?![\w.]*\d|/|,\d)(?!\s*(?:%|votes?\s+to))\b",
    regex.IGNORECASE,
)
_NUMBER_THEN_LABEL = regex.compile(
    rf"(?<![\w.,/$£€-])(?P<value>\d{{1,3}}|no|an?|{_WORDED})\s*(?:[-–—]\s*)?(?:(?:votes?|members?|councill?ors?|supervisors?|people|persons?|of\s+the\s+members?)\s+)?"
    rf"(?:(?:were|was|voted|voting|had|cast|recorded)\s+)?(?:{_OPTION})(?!\s+(?:the\s+)?(?:sum|amount|period|year|use))(?!\w)",
    regex.IGNORECASE,
)
_PORTLAND = regex.compile(r"\b(?P<o0>Y)\s*-\s*(?P<value>\d{1,2})\b|\b(?P<o1>N)\s*-\s*(?P<value2>\d{1,2})\b")
_NUMBER = rf"(\d{{1,3}}|{_WORDED})"
_SCORE = regex.compile(
    rf"(?<![\w£$€/.:-]){_NUMBER}\s*(?:votes?\s+)?(?:[-–—/:]|to|for\s+and)\s*{_NUMBER}(?:\s*(?:votes?\s+)?(?:[-–—/:]|to|with)\s*{_NUMBER})?(?![\w/£$€:-]|\.\d)",
    regex.IGNORECASE,
)
_SCORED = regex.compile(
    r"\b(?:carried|carries|passed|passes|failed|fails|lost|defeated|vote[ds]?|voting|tied|unanimous(?:ly)?|count)\b[^.;\d]{0,45}$|"
    r"\b(?:adopted|approved|agreed|resolved|rejected|denied|motion)\b[^.;\d]{0,30}(?:\bby\s+|\(|\bvote\s+of\s+)$",
    regex.IGNORECASE,
)


_SLASHED = regex.compile(r"(?:carried|lost|passed|defeated|vote|votes)\W{0,3}$", regex.IGNORECASE)


def _labelled(text: str, start: int, end: int) -> tuple[Tally, ...]:
    """Counts that stand beside the name of their option, before or behind it."""
    for pattern in (_NUMBER_THEN_LABEL, _LABEL_THEN_NUMBER):
        found = [tally for match in pattern.finditer(text, start, end) if (tally := _tally(match)) is not None]
        if pattern is _NUMBER_THEN_LABEL and found and not _likely(text, start, end, found):
            continue
        if found:
            return _once(found)
    portland = [
        Tally("yes" if match["o0"] else "no", match["o0"] or match["o1"], int(match["value"] or match["value2"]), *match.span())
        for match in _PORTLAND.finditer(text, start, end)
    ]
    return _once(portland)


def _likely(text: str, start: int, end: int, found: list[Tally]) -> bool:
    """Whether numbers before options are meant: not "For: 26 Against: 32", where 26 stands before "Against"."""
    head = text[start : found[0].start]
    return not regex.search(rf"(?:{_OPTION})\s*[:=(–—-]\s*$", head, regex.IGNORECASE)


def _tally(match: regex.Match[str]) -> Tally | None:
    word = match["value"].casefold()
    value = int(word) if word.isdigit() else _NUMBER_WORDS[word]
    for number, cue in enumerate(VOTE_OPTIONS):
        words = match.group(f"o{number}")
        if words:
            if word in ("no", "a", "an") and cue.value not in ("abstain", "no"):
                return None
            return Tally(cue.value, words, value, *match.span())  # type: ignore[arg-type]
    return None


def _once(tallies: list[Tally]) -> tuple[Tally, ...]:
    """One count for each option: the first printed."""
    kept: dict[Option, Tally] = {}
    for tally in tallies:
        kept.setdefault(tally.option, tally)
    return tuple(kept.values())


def _score(text: str, start: int, end: int, result: Result | None) -> tuple[Tally, ...]:
    """A bare score ("4-0", "by 28 votes to 24"): which side is which follows from who won."""
    for found in _SCORE.finditer(text, start, end):
        if not _SCORED.search(text, max(start, found.start() - 70), found.start()):
            continue
        if "/" in found[0] and not _SLASHED.search(text, max(start, found.start() - 12), found.start()):
            continue
        values = [_value(found[group]) for group in (1, 2, 3) if found[group]]
        yes, no = values[0], values[1]
        if (result == "fail" and yes > no) or (result == "pass" and yes < no):
            yes, no = no, yes
        words = found[0]
        tallies = [Tally("yes", words, yes, *found.span()), Tally("no", words, no, *found.span())]
        if len(values) > 2:
            absent = "absent" in text[found.end() : end].casefold() and "abst" not in text[start:end].casefold()
            tallies.append(Tally("absent" if absent else "abstain", words, values[2], *found.span()))
        return tuple(tallies)
    return ()


def _value(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBER_WORDS[word.casefold()]


# ── names ────────────────────────────────────────────────────────────────────────────────────────

_ROLL_LABEL = regex.compile(
    rf"(?<![\w’'])(?:(?:those|councillors|members|commissioners|votes?|voted)\s+)?(?:{_OPTION}|(?P<none>none|discussion|motion|result|total|quorum|moved|seconded|the\s+motion|carried|resolved))"
    rf"(?:\s+were|\s+was)?\s*(?:\(\s*\d{{1,3}}\s*\)\s*)?(?:[:=]|(?<=were|was)(?=\s)|\s[–—-](?=\s)|(?<=[A-Z]{{3}})\s?[–—-])\s*",
    regex.IGNORECASE,
)
_SUBLABEL = regex.compile(
    r"\s*(?:council ?members?|councill?ors?|commissioners?|supervisors?|members?|directors?|trustees?|aldermen|board members?)\s*:\s*|\s*\(?\d{1,3}\)?\s*[-–—:]\s*", regex.IGNORECASE
)
_NOBODY = regex.compile(r"\W*(?:none|nil|no-?one|nobody|n/?a|0|zero)\b", regex.IGNORECASE)
_NAMES_END = regex.compile(r"\s*(?:\(\s*(?:total\s*)?\d{1,3}\s*\)|\.\s+(?=[A-Z][a-z]+\s+(?:the|was|were|has|motion|carried))|\n\n|\b(?:motion|carried|passed|resolution|whereupon|the\s+(?:motion|mayor|chair|meeting|resolution|vote))\b)", regex.IGNORECASE)


def _roll(text: str, start: int, end: int) -> tuple[Ballot, ...]:
    """Names behind labels ("AYES: Fox, Ash NOES: None")."""
    labels = list(_ROLL_LABEL.finditer(text, start, end))
    ballots: list[Ballot] = []
    for number, label in enumerate(labels):
        option = _option_of(label)
        if option is None:
            continue
        stop = labels[number + 1].start() if number + 1 < len(labels) else end
        at = label.end()
        while (sub := _SUBLABEL.match(text, at, stop)) is not None and sub.end() > at:
            at = sub.end()
        cut = _NAMES_END.search(text, at, stop)
        stop = cut.start() if cut else stop
        if at >= stop or _NOBODY.match(text, at, stop):
            continue
        ballots += [Ballot(option[0], option[1], text[a:b], a, b) for a, b in _names(text, at, stop)]
    return tuple(ballots)


def _option_of(match: regex.Match[str]) -> tuple[Option, str] | None:
    for number, cue in enumerate(VOTE_OPTIONS):
        words = match.group(f"o{number}")
        if words:
            return cue.value, words  # type: ignore[return-value]
    return None


def _names(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The people named in `text[start:end]`: a plain list is cut at its commas."""
    if _PLAIN_LIST.fullmatch(text, start, end):
        lead = _PLURAL_TITLE.match(text, start, end)
        return [found.span() for found in _PLAIN_NAME.finditer(text, lead.end() if lead else start, end)]
    return [(start + a, start + b) for a, b, name in split_names(text[start:end]) if name.name or name.role]


_SIMPLE = r"\p{Lu}[\p{L}'’.-]*+(?:\s\p{Lu}[\p{L}'’.-]*+){0,3}+"
_PLURAL_TITLE = regex.compile(r"\s*(?:Councill?ors|Cllrs?|Crs|Council ?[Mm]embers|Commissioners|Supervisors|Members|Aldermen|Trustees|Directors)\.?\s+")
_PLAIN_NAME = regex.compile(_SIMPLE)
_PLAIN_LIST = regex.compile(rf"\s*{_SIMPLE}(?:,\s{_SIMPLE})*+(?:,?\s(?:and|&)\s{_SIMPLE})?[\s.]*")
_PERSON_WORD = r"\p{Lu}[\p{L}\p{M}'’.-]*"
_SHORT_VOTE = regex.compile(
    rf"(?<![\p{{L}}])(?P<name>{_PERSON_WORD}(?:\s{_PERSON_WORD}){{0,3}}?)\s*(?:[:=–—-]\s*|\s(?:votes?|voted)\s)?[\"“]?(?P<vote>(?i:aye|yea|yes|nay|no|abstain(?:ed|s)?|absent))[\"”]?(?=[\s,.;)]|$)"
)
_AGAINST = regex.compile(
    rf"(?P<names>(?:(?:{_PERSON_WORD}|and|&|,)[\s,]*+){{1,14}}+)(?:(?:who|which|as|had|then|both|also|was|were|having|decided\s+to|wished\s+to|recorded\s+as|asked\s+to\s+be\s+recorded\s+as|being|voting|voted|is|are)\s+)*"
    r"(?:\(?(?P<no>opposed|dissent(?:ed|ing)|against|vot(?:ed|ing)\s+(?:against|[\"“]?no[\"”]?|nay)|in\s+opposition)|(?:requested|asked|wished)\s+(?:that\s+|for\s+)?(?P<asked>(?:his|her|their)\s+(?:vote\s+against|dissent|names?\s+as\s+(?:voting\s+)?against|votes?\s+against))|(?P<abstain>abstain(?:ed|ing|s)?)|(?P<recused>recused)|(?P<absent>absent|not\s+present(?!\s+for\s+the\s+vote))|(?P<not>not\s+voting|did\s+not\s+vote|not\s+present\s+for\s+the\s+vote)|(?P<yes>vot(?:ed|ing)\s+(?:in\s+favou?r|for|[\"“]?(?:aye|yes|yea)[\"”]?)|in\s+favou?r))(?!\w)"
)
_NAMED = {"no": "no", "asked": "no", "absent": "absent", "abstain": "abstain", "recused": "recused", "not": "not voting", "yes": "yes"}


def _by_name(text: str, start: int, end: int) -> tuple[Ballot, ...]:
    """Names with their vote in running words ("Jo Fox yea, Al Ash nay", "with Brown and Huber opposed")."""
    short = [
        Ballot(_short_option(found["vote"]), found["vote"], _tidy(found["name"]), found.start("name"), found.end("name"))
        for found in _SHORT_VOTE.finditer(text, start, end)
        if _tidy(found["name"]).casefold() not in _NO_NAMES
    ]
    if len(short) > 1:
        return tuple(short)
    ballots: list[Ballot] = []
    for found in _AGAINST.finditer(text, start, end):
        option = next(key for key in _NAMED if found[key])
        ballots += [
            Ballot(_NAMED[option], found[option], text[a:b], a, b)  # type: ignore[arg-type]
            for a, b in _names(text, *found.span("names"))
            if text[a:b].casefold() not in _NO_NAMES and not _COLLECTIVE.search(text[a:b])
        ]
    return tuple(ballots)


def _tidy(name: str) -> str:
    return name.strip(" ,.;:-")


def _short_option(word: str) -> Option:
    low = word.casefold()
    return "yes" if low[0] in "ay" and not low.startswith("ab") else "absent" if low == "absent" else "abstain" if low.startswith("abst") else "no"


_NO_NAMES = {"the", "all", "motion", "vote", "voice vote", "roll call", "carried", "council", "councillors", "members", "none", "nil", "no", "one", "two", "three", "supervisors", "with", "motion carried", "votes", "and"}
_COLLECTIVE = regex.compile(r"council\b|committee|\bboard\b|\bmembers\b|\bpanel\b|\bmotion\b|\bthe\b", regex.IGNORECASE)
_CELL_OPTION = Rows(VOTE_OPTIONS)
_SIGN = regex.compile(r"(?m)^[>\s]*\*?([^\n:*]{2,60}?)\s*:\*?\s*([+-]?[01])\s*$")


def _columns(raw: str) -> tuple[Ballot, ...]:
    options: list[tuple[Option, str] | None] = []
    ballots: list[Ballot] = []
    for line, at in _lines(raw):
        cells = _cells(line, at)
        if not cells:
            continue
        heads = [] if options and ":" not in line else [_CELL_OPTION.fullmatch(words.strip(" :*").casefold()) for words, _, _ in cells]
        if any(heads):
            options = [(cue.value, words.strip(" :*")) if cue else None for cue, (words, _, _) in zip(heads, cells, strict=True)]  # type: ignore[misc]
            continue
        for option, (words, start, end) in zip(options, cells, strict=False):
            if option and any(letter.isalpha() for letter in words) and not _NOBODY.match(words):
                ballots.append(Ballot(option[0], option[1], words, start, end))
    return tuple(ballots)


def _lines(raw: str):
    at = 0
    for line in raw.splitlines(keepends=True):
        yield line, at
        at += len(line)


def _cells(line: str, at: int) -> list[tuple[str, int, int]]:
    """The cells of a pipe row with their offsets; none where the line is no row."""
    first = line.find("|")
    if first < 0:
        return []
    cells = []
    start = first + 1
    while (stop := line.find("|", start)) >= 0:
        words = line[start:stop]
        left = start + len(words) - len(words.lstrip())
        cells.append((words.strip(), at + left, at + left + len(words.strip())))
        start = stop + 1
    return cells


def _signed(raw: str) -> tuple[Ballot, ...]:
    options: dict[str, Option] = {"+1": "yes", "1": "yes", "-1": "no", "0": "abstain", "+0": "abstain", "-0": "abstain"}
    return tuple(
        Ballot(options[found[2]], found[2], found[1], *found.span(1)) for found in _SIGN.finditer(raw) if found[2] in options
    )


def merged(first: Outcome, second: Outcome) -> Outcome:
    """Two tellings of one vote as one: what the first leaves open is taken from the second."""
    known = {tally.option for tally in first.tallies}
    said = second if first.result is None or (first.result_text is None and second.result_text is not None) else first
    return evolve(
        first,
        result=said.result,
        result_text=said.result_text,
        unanimous=first.unanimous or second.unanimous,
        casting_vote=first.casting_vote or second.casting_vote,
        tallies=first.tallies + tuple(tally for tally in second.tallies if tally.option not in known),
        ballots=first.ballots or second.ballots,
    )
