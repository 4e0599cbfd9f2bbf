"""The formulas of decisions: what opens one ("RESOLVED"), what says one in a word ("GRANTED"), and its verbs."""

from __future__ import annotations

import regex
from attrs import frozen

from minutesparse.dialects import DECISION_OPENINGS, DECISION_VERBS, DISPOSITIONS, FORMULAS
from minutesparse.facts.rows import Rows
from minutesparse.facts.whose import Body, after_remark, agent_is_ours
from minutesparse.model import Basis, Kind


@frozen
class Act:
    """The words that take a decision: where they stand, what they do, and by which way of writing."""

    start: int
    end: int
    kind: Kind
    basis: Basis
    unanimous: bool = False
    lead: bool = False  # it may only lead up to decisions printed below ("The following officers were elected:")


def find_formula(sentence: str, low: str, body: Body) -> Act | None:
    """The formula in a sentence (`low` in lower case): at its start in any case, in capitals anywhere."""
    opened = opening(sentence)
    if opened and (opened[1] or len(sentence) > 14) and _opens(sentence, opened[0]):
        kind = opened[1] or _told(sentence, opened[0]) or "agreed"
        if kind == "recommended" and not agent_is_ours(sentence, opened[0], body):
            return None
        return Act(0, opened[0], kind, "formula", is_unanimous(sentence))
    won = _FORMULA.search(sentence) if _CAPITALS.search(sentence) or "be it" in low else None
    if won is not None and in_capitals(sentence):
        won = None
    while won is not None:
        cue, found = won
        if not after_remark(sentence[: found.start()]):
            told = cue.value or _told(sentence, found.end())
            if told:
                return Act(found.start(), found.end(), told, "formula", is_unanimous(sentence))  # type: ignore[arg-type]
        won = _FORMULA.search(sentence, found.end())
    middle = _MIDDLE.search(sentence) if "resolved" in low else None
    if middle and not after_remark(sentence[: middle.start() + 1]):
        again = _OPENING.match(sentence, middle.end())
        if again:
            return Act(middle.end(), again[1].end(), "resolved", "formula", is_unanimous(sentence))
    return None


def find_disposition(sentence: str, body: Body, *, whole: bool) -> Act | None:
    """A decision in a word or two: at the start of a short sentence, or in capitals inside a longer one.

    `whole` says that the sentence opens and ends its block, and may be longer.
    """
    won = _DISPOSITION.match(sentence)
    if won and (whole or len(sentence.split()) <= 9) and not _NO_DISPOSITION.match(sentence, won[1].end()):
        rest = sentence[won[1].end() :]
        if _COUNCIL_BEHIND.match(rest):
            rest = " by " + rest.lstrip()
        if agent_is_ours(rest, 0, body):
            return Act(won[1].start(), won[1].end(), won[0].value, "formula", is_unanimous(sentence))  # type: ignore[arg-type]
    behind = _BEHIND.search(sentence) if whole and won is None else None
    won = _DISPOSITION.match(sentence, behind.end()) if behind is not None else None
    if won is not None and not _NO_DISPOSITION.match(sentence, won[1].end()) and _ENDED.match(sentence, won[1].end()):
        return Act(won[1].start(), won[1].end(), won[0].value, "formula")  # type: ignore[arg-type]
    for shout in () if not _SHOUT.search(sentence) or in_capitals(sentence) else _SHOUT.finditer(sentence):
        won = _CAPITAL.match(sentence, shout.start())
        if won and won[1][0].isupper() and not after_remark(sentence[: shout.start()]):
            return Act(won[1].start(), won[1].end(), won[0].value, "formula")  # type: ignore[arg-type]
    return None


def opening(text: str) -> tuple[int, Kind | None] | None:
    """The formula at the start of a text ("RESOLVED:", "It was agreed"): where it ends, and its kind if it tells.

    >>> opening("RESOLVED: That the report be noted."), opening("The report was long.")
    ((8, 'resolved'), None)
    """
    won = _OPENING.match(text[:120]) or _IMPERSONAL_OPENING.match(text[:120])
    return (won[1].end(), won[0].value or None) if won else None  # type: ignore[return-value]


def disposition(text: str) -> Kind | None:
    """The kind of a decision said in a word or two at the start of a text."""
    won = _DISPOSITION.match(text[:120])
    return won[0].value if won else None  # type: ignore[return-value]


def verb_kind(text: str, start: int = 0, end: int | None = None) -> tuple[Kind, int, int] | None:
    """The kind of the first verb of decision in `text[start:end]`, and where it stands."""
    won = _VERB.search(text[start:end])
    return (won[0].value, start + won[1].start(), start + won[1].end()) if won else None  # type: ignore[return-value]


def is_unanimous(sentence: str) -> bool:
    """Whether a decision says of itself that it was unanimous."""
    return _UNANIMOUS.search(sentence) is not None


def in_capitals(sentence: str) -> bool:
    """Whether a sentence is printed in capitals, which then say nothing."""
    return sum(map(str.isupper, sentence)) > 0.5 * max(1, sum(map(str.isalpha, sentence)))


_VERB = Rows(DECISION_VERBS, before=r"(?<!\w)", after=r"(?!\w)")
_FORMULA = Rows(FORMULAS, before=r"(?<![\w-])", after=r"(?![\w])", flags=0)
_OPENING = Rows(DECISION_OPENINGS, before=r"[\W_]*")
_IMPERSONAL_OPENING = Rows(
    DECISION_OPENINGS, before=r"[\W_]*(?:it\s+was\s+(?:further\s+|also\s+|then\s+|unanimously\s+)?)"
)
_DISPOSITION = Rows(DISPOSITIONS, before=r"[\W_]*(?:(?:all|unanimously)\s+)?", after=r"(?!\w)")
_CAPITAL = Rows(DISPOSITIONS, before=r"(?<![\w-])", after=r"(?!\w)")
_MIDDLE = regex.compile(
    r"(?:[.;:–—-]|\band\b|\bCouncil\b|\bCommittee\b|,)\s+(?=(?:it\s+was\s+)?(?:unanimously\s+)?resolved\b)",
    regex.IGNORECASE,
)
_UNANIMOUS = regex.compile(
    r"\bunanimous(?:ly)?\b|\ball\b(?:\s+\w+){0,2}?\s+(?:agreed|in\s+favou?r)|\bnem\.?\s*con", regex.IGNORECASE
)
_CAPITALS = regex.compile(r"\p{Lu}{2,}\s?\p{Lu}{2,}")
_SHOUT = regex.compile(r"(?<![\p{L}-])\p{Lu}{5,}(?![\p{Ll}])")
_NO_DISPOSITION = regex.compile(
    r"\s*+(?::|_|,?\s*+(?:(?:and|but)\b\s*+)?(?:dated?|signed)\b|(?<=\s)plans?\b|(?:and\s++\w++\s++)?this\s++\d)",
    regex.IGNORECASE,
)
_COUNCIL_BEHIND = regex.compile(r"\s+(?:Parish|Town|Borough|County|City|District)\s+Council\b")
#: "Salt shed: tabled.", "Warrants and payroll — approved as submitted."
_BEHIND = regex.compile(r"\w(?::|\s[–—])\s(?=[^:–—]{4,40}$)")
_ENDED = regex.compile(
    r"(?:\s++(?:as\s++\w++|unanimously|by\s++(?:the\s++)?(?:council|board|committee)))?\s*+[.;]?\s*+$", regex.IGNORECASE
)
_PLURAL_LABEL = regex.compile(r"[\W_]*(?:decisions?|action taken)\s*$", regex.IGNORECASE)


def _opens(sentence: str, at: int) -> bool:
    """Whether an opening opens a decision: it is no label alone and no line to fill in."""
    return not _PLURAL_LABEL.match(sentence) and not sentence[at:].lstrip(" :").startswith("____")


def _told(sentence: str, start: int) -> Kind | None:
    found = verb_kind(sentence, start)
    return found[0] if found else None
