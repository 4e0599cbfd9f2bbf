"""How a vote came out: result, unanimity and counts, read from the words that tell of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex
from attrs import frozen

from minutesparse.dialects import RESULTS
from minutesparse.dialects.cue import Cue
from minutesparse.facts.patterns import late
from minutesparse.facts.rolls import OPTION, Ballot, option_of, read_roll
from minutesparse.facts.rows import Rows
from minutesparse.facts.signs import signs_of
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
class Outcome:
    """What some words tell of a vote; nothing is filled in that they do not say."""

    result: Result | None = None
    result_text: str | None = None  # None where only the numbers tell the result
    unanimous: bool | None = None
    casting_vote: str | None = None
    tallies: tuple[Tally, ...] = ()
    ballots: tuple[Ballot, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.result or self.unanimous or self.tallies or self.ballots)


NOTHING_SAID = Outcome()


def read_outcome(text: str, start: int = 0, end: int | None = None, *, roll: bool = True) -> Outcome:
    """Result, counts and names in `text[start:end]`, which is known to tell of a vote; without `roll` no names.

    >>> found = read_outcome("Motion carried 4-1, Cllr Ash against.")
    >>> found.result, [(tally.option, tally.value) for tally in found.tallies], found.ballots[0].name
    ('pass', [('yes', 4), ('no', 1)], 'Cllr Ash')
    """
    end = len(text) if end is None else end
    low = text[start:end].casefold()
    result, words = _result(text[start:end])
    more = "option" in signs_of(text[start:end])  # "Carried." says no more than that
    ballots = read_roll(text, start, end) if roll and more else ()
    counted = _counted(text, start, end) if more else []
    tallies = _once([*_score(text, start, end, result), *counted])
    casting = _CASTING.search(text, start, end) if "ing vote" in low or " the tie" in low else None
    unanimous = (
        result in ("pass", None) and _UNANIMOUS.search(text, start, end) and not _EXCEPT.search(text, start, end)
    )
    if casting and result is None and (result := _cast(casting[0])):
        words = " ".join(casting[0].split())
    return Outcome(
        result=result or by_numbers(tallies, ballots),
        result_text=words,
        unanimous=True if unanimous else None,
        casting_vote=" ".join(casting[0].split()) if casting else None,
        tallies=tallies,
        ballots=ballots,
    )


def merged(first: Outcome, second: Outcome) -> Outcome:
    """Two tellings of one vote as one: what the first leaves open is taken from the second."""
    if first == NOTHING_SAID or second == NOTHING_SAID:
        return first if second == NOTHING_SAID else second
    known = {tally.option for tally in first.tallies}
    unsaid = first.result is None or (first.result_text is None and second.result_text is not None)
    unsaid = unsaid or (first.result == "tied" and second.result is not None)
    said = second if unsaid else first
    return Outcome(
        result=said.result,
        result_text=said.result_text,
        unanimous=first.unanimous or second.unanimous,
        casting_vote=first.casting_vote or second.casting_vote,
        tallies=first.tallies + tuple(tally for tally in second.tallies if tally.option not in known),
        ballots=first.ballots or second.ballots,
    )


# ── result ───────────────────────────────────────────────────────────────────────────────────────

_RESULTS = Rows(RESULTS)
_UNANIMOUS = regex.compile(
    r"\bunanimous(?:ly)?\b|\bnem\.?\s*con\b|\ball\s+(?:\w+\s+){0,3}?(?:in\s+favou?r|agreed|in\s+agreement|ayes?|"
    r"yes|yeas?|voted\s+in\s+favou?r)\b|\b(?:ayes?|yeas?)\s*[:,–—-]\s*all\b|\bwithout\s+dissent\b|\bby\s+common\s+consent\b|\bAll\s+(?:\w+\s+){0,2}members\s+agreed\b",
    regex.IGNORECASE,
)
_EXCEPT = regex.compile(
    r"\b(?:except|other\s+than|apart\s+from|with\s+the\s+exception|bar|save|but\s+not|not\s+unanimous)\b",
    regex.IGNORECASE,
)
_CASTING = regex.compile(
    r"[^.;,]{0,60}\b(?:casting|deciding)\s+vote\b[^.;]{0,60}|[^.;,]{0,40}\b(?:broke|breaking)\s+the\s+tie\b",
    regex.IGNORECASE,
)
_CAST = regex.compile(
    r"\b(?:us(?:ed|es|ing)|exercis(?:ed|es|ing)|cast|gave|voted)\b[^.;]{0,40}?\b(?:casting|deciding)\s+vote\b"
    r"[^.;]{0,20}?(?:\b(?P<fail>against)\b|\b(?P<pass>for|in\s+favou?r)\b|$|[.;,])",
    regex.IGNORECASE,
)


def breaks_tie(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether a sentence tells of the vote of whoever presides, cast on a tie."""
    return text.find("ing vote", start, end) >= 0 and _CAST.search(text, start, end) is not None


def _cast(words: str) -> Result | None:
    """What the casting vote made of a tie, where it is said."""
    found = _CAST.search(words)
    return None if found is None else "fail" if found["fail"] else "pass" if found["pass"] else None


def _result(text: str) -> tuple[Result | None, str | None]:
    """What the words say came out; what went wrong tells more than "was put and carried" before it."""
    won = list(_each_result(text))
    if not won:
        return None, None
    cue, found = next((pair for pair in won if pair[0].value != "pass"), won[0])
    return cue.value, found[0]  # type: ignore[return-value]  # the rows' values are the model's


def _each_result(text: str) -> Iterator[tuple[Cue, regex.Match[str]]]:
    at = 0
    while (won := _RESULTS.search(text, at)) is not None:
        if not (won[1][0][:7].casefold() == "in favo" and text[won[1].end() : won[1].end() + 2].lstrip()[:1] == ":"):
            yield won  # "In favour:" is the label of a list
        at = won[1].end()


def by_numbers(tallies: Sequence[Tally], ballots: Sequence[Ballot]) -> Result | None:
    """Who had more votes, where no word says it."""
    counted = {tally.option: tally.value for tally in tallies}
    if counted and not {"no", "abstain"} & counted.keys():
        return None
    if not counted:
        for ballot in ballots:
            counted[ballot.option] = counted.get(ballot.option, 0) + 1
    if "yes" not in counted:
        return None
    against = counted.get("no", 0)
    return "pass" if counted["yes"] > against else "fail" if counted["yes"] < against else "tied"


# ── counts ───────────────────────────────────────────────────────────────────────────────────────

_WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_VALUES = {word: value for value, word in enumerate(_WORDS)} | {"no": 0, "none": 0, "nobody": 0, "a": 1, "an": 1}
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_WORDS)})"
_LABEL_THEN_NUMBER = late(
    rf"(?<![\w’'])(?:{OPTION})\s*(?:\(|[:=]|[-–—]|\bwere\b|\bwas\b)?\s*(?:[:=–—-]\s*)?(?P<value>{_NUMBER})"
    r"(?![\w.]*\d|/|,\d)(?!\s*(?:%|votes?\s+to))\b",
    regex.IGNORECASE,
)
_NUMBER_THEN_LABEL = late(
    rf"(?<![\w.,/$£€-])(?P<value>{_NUMBER}|no|none|nobody|an?)\s*(?:[-–—]\s*)?(?:(?:votes?|members?|councill?ors?|supervisors?|people|"
    r"persons?|of\s+the\s+members?)\s+)?(?:(?:were|was|voted|voting|had|cast|recorded)\s+)?"
    rf"(?:{OPTION})(?!\s+(?:(?:the|an?)\s+)?(?:sum|amount|period|term|year|use|total|cost))(?!\w)",
    regex.IGNORECASE,
)
_LABEL_BEFORE = late(rf"(?:{OPTION})\s*[:=(–—-]\s*\Z", regex.IGNORECASE)
_TOTALLED = late(
    rf"(?<![\w’'])(?:{OPTION})(?:\s+(?:were|was)\s[^()]{{1,400}}\(\s*total:?\s*|\s*[:–—]\s*\p{{L}}[^():]{{1,400}}\()(?P<value>\d{{1,3}})\s*\)",
    regex.IGNORECASE,
)
_BARE_TOTAL = regex.compile(r":\s*\p{L}[^():]{1,400}+\(\d{1,2}\)")
_RECEIVED = regex.compile(
    rf"\bmotion\s+received\s+(?P<yes>{_NUMBER})\b.{{1,60}}?\bamendment\s+(?:received\s+)?(?P<no>{_NUMBER})\b",
    regex.IGNORECASE,
)
_LETTERED = regex.compile(r"\b(?P<side>[YN])\s*-\s*(?P<value>\d{1,2})\b")
_SCORE = regex.compile(
    rf"(?<![\w£$€/.-])(?<!\d:)({_NUMBER})\s*(?:votes?\s+)?(?:[-–—/:]|to|for\s+and)\s*({_NUMBER})"
    rf"(?:\s*(?:votes?\s+)?(?:[-–—/:]|to|with)\s*({_NUMBER})(?:-(\d{{1,2}}))?)?(?![\w/£$€:-]|\.\d)",
    regex.IGNORECASE,
)
_SCORED = regex.compile(
    r"\b(?:carried|carries|passed|passes|failed|fails|lost|defeated|vote[ds]?|voting|tied|unanimous(?:ly)?|count|m/s/[cp])\b"
    r"[^.;\d]{0,45}\Z|\b(?:adopted|approved)\W{1,3}\Z|\b(?:adopted|approved|agreed|decided|resolved|rejected|denied|motion)\b[^.;\d]{0,30}"
    r"(?:\bby\s+|[(\[]|\bvote\s+of\s+)\Z",
    regex.IGNORECASE,
)
#: "… Items A and B. 5-0.", "2-1 Motion carried.", "The Board approved the bills 4-0."
_LAST = regex.compile(
    r"(?:(?:\A|[.)\]]\s{1,3})[(\[]?|:\s{1,3}[(\[])\Z|\b(?:adopted|approved|accepted|granted)\b[^.;\d]{0,60}\s[(\[]?\Z",
    regex.IGNORECASE,
)
_LAST_END = regex.compile(
    r"[)\]]?(?:\.?\s*\Z|\s+motion\b|,\s[\p{L}\s.'’]{2,40}\b(?:absent|abstain|oppos|dissent|recus|voting))",
    regex.IGNORECASE,
)
_CHANGED = regex.compile(r"\bfrom\s+(?:[£$€]\s?)?\Z", regex.IGNORECASE)  # "his hours be raised from 22 to 25"
_SLASHED = regex.compile(r"(?:carried|lost|passed|defeated|votes?)\W{0,3}\Z", regex.IGNORECASE)


def _once(tallies: list[Tally]) -> tuple[Tally, ...]:
    """One count for each option: the first printed."""
    kept: dict[Option, Tally] = {}
    for tally in tallies:
        kept.setdefault(tally.option, tally)
    return tuple(kept.values())


def _counted(text: str, start: int, end: int) -> list[Tally]:
    """Counts that stand beside the name of their option, before it ("11 – For") or behind it ("For: 26")."""
    low = text.casefold()
    if "received" in low and (both := _RECEIVED.search(text, start, end)) is not None:
        sides: tuple[Option, Option] = ("yes", "no")
        tallies = [Tally(side, both[side], _value(both[side]), *both.span(side)) for side in sides]
        return tallies + [
            tally
            for found in _NUMBER_THEN_LABEL.finditer(text, both.end(), end)
            if (tally := _tally(found)) is not None
        ]
    if ("(total" in low or _BARE_TOTAL.search(text, start, end)) and (
        told := [tally for found in _TOTALLED.finditer(text, start, end) if (tally := _tally(found))]
    ):
        return told
    before = [tally for found in _NUMBER_THEN_LABEL.finditer(text, start, end) if (tally := _tally(found)) is not None]
    if before and not _LABEL_BEFORE.search(text[max(start, before[0].start - 40) : before[0].start]):
        return before
    behind = [tally for found in _LABEL_THEN_NUMBER.finditer(text, start, end) if (tally := _tally(found)) is not None]
    return behind or [
        Tally("yes" if found["side"] == "Y" else "no", found["side"], int(found["value"]), *found.span())
        for found in _LETTERED.finditer(text, start, end)
    ]


def _tally(found: regex.Match[str]) -> Tally | None:
    option = option_of(found)
    word = found["value"].casefold()
    if option is None or (word in ("no", "none", "nobody", "a", "an") and option[0] not in ("abstain", "no")):
        return None
    return Tally(*option, _value(word), *found.span())


def _value(word: str) -> int:
    return int(word) if word.isdigit() else _VALUES[word.casefold()]


_ONE_ABSENT = regex.compile(r"\s*\(\s*absent\b", regex.IGNORECASE)  # "by a vote of 6-1 (Absent: Fox)"


def _score(text: str, start: int, end: int, result: Result | None) -> list[Tally]:
    """A bare score ("4-0", "by 28 votes to 24"): which side is which follows from who won."""
    for found in _SCORE.finditer(text, start, end):
        before = text[max(start, found.start() - 70) : found.start()]
        told = _SCORED.search(before) or (_LAST.search(before) and _LAST_END.match(text, found.end(), end))
        if not told or _CHANGED.search(before) or ("/" in found[0] and not _SLASHED.search(before)):
            continue
        values = [_value(found[group]) for group in (1, 2, 3) if found[group]]
        yes, no = values[0], values[1]
        if (result == "fail" and yes > no) or (result == "pass" and yes < no):
            yes, no = no, yes
        tallies = [Tally("yes", found[0], yes, *found.span()), Tally("no", found[0], no, *found.span())]
        if len(values) == 2 and _ONE_ABSENT.match(text, found.end(), end):
            tallies[1:] = [Tally("absent", found[0], values[1], *found.span())]
        if len(values) > 2:
            absent = "absent" in text[found.end() : end].casefold() and "abst" not in text[start:end].casefold()
            absent = absent and found[4] in (None, "0")
            sides: list[Option] = ["abstain", "absent"]  # for, against, abstaining, absent
            for side, value in zip(sides[::-1] if absent else sides, found.groups()[2:], strict=True):
                tallies += [Tally(side, found[0], _value(value), *found.span())] if value else []
        return tallies
    return []
