"""Whose decision some words tell of: the body that met, somebody else, or nobody (a remark, an earlier act)."""

from __future__ import annotations

from collections.abc import Sequence

import regex
from attrs import frozen

from minutesparse.dialects import REMARKS
from minutesparse.facts.places import Place
from minutesparse.facts.rows import Rows
from minutesparse.model import Masthead


@frozen
class Body:
    """What the document says of the body that met: the words of its masthead, in lower case."""

    words: str = ""

    def owns(self, phrase: str) -> bool:
        """Whether a body named in running words can be the one that met.

        A kind of council or a sort of body that the masthead does not name is somebody else.

        >>> Body("elmstead parish council").owns("the Borough Council")
        False
        """
        if not self.words:
            return True
        low = phrase.casefold()
        if any(word not in self.words for word in _FOREIGN.findall(low)):
            return False
        heads = _HEAD.findall(low)
        if not heads or not any(head in self.words for head in _HEADS):
            return True
        return heads[-1] in _MEMBERS or heads[-1] in self.words or heads[-1] == "authority"

    def may_decide(self, phrase: str) -> bool:
        """The same, for the subject of a sentence: "two councillors" and "the working group" are not the body."""
        known = self.words.split()
        rest = " ".join(word for word in phrase.split() if word.casefold() not in known)
        return not _QUALIFIED.search(rest) and self.owns(phrase)


def body_of(places: Sequence[Place]) -> Body:
    """The words of the masthead; where they name no body, the one that the text calls its own."""
    words = " ".join(place.block.text[:600] for place in places[:40] if isinstance(place.block, Masthead)).casefold()
    if not any(head in words for head in _HEADS):
        for place in places[:200]:
            own = _OWN_BODY.search(place.block.text)
            if own:
                return Body(f"{words} {own[1].casefold()}")
    return Body(words)


_HEADS = (
    "council",
    "committee",
    "panel",
    "board",
    "cabinet",
    "executive",
    "commission",
    "forum",
    "partnership",
    "authority",
)
_MEMBERS = (
    "members", "councillors", "commissioners", "supervisors", "trustees", "meeting", "p.c.", "p.c", "pc", "cc", "tc",
)  # fmt: skip
_HEAD = regex.compile(
    r"members|councillors|commissioners|supervisors|trustees|meeting|council|sub-?committee|committee|panel|board|cabinet|"
    r"executive|commission|forum|partnership|authority|group|p\.c\.?|\bpc\b|\bcc\b|\btc\b"
)
_FOREIGN = regex.compile(
    r"\b(?:borough|county|district|parish|town|city|community|national|regional|federal|state|village|planning|health|"
    r"school|cabinet|executive|licensing|finance|liaison|joint)\b"
)
_QUALIFIED = regex.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|other|many|most|few|local|one|a|an|"
    r"individual|ward|no|any|former|new|staff|team|community|church|school|liaison|working|rotary|hall|club|trust|user|"
    r"friends|\d+)\b",
    regex.IGNORECASE,
)
_OWN_BODY = regex.compile(
    r"\b(?:this|members\s+of\s+the|(?:submitted|presented|reported)\s+to\s+the|the)\s+"
    r"(committee|panel|sub-committee|board|cabinet)\b(?!\s+members?\s+for)",
    regex.IGNORECASE,
)


# ── remarks ──────────────────────────────────────────────────────────────────────────────────────

_REMARK = Rows(REMARKS)
_CLAUSE = regex.compile(r"[,;:–—]|\band\s*$|\band\b(?=\s+(?:it|the)\b)|\bbut\b")
_SUBORDINATE = regex.compile(r"\b(?:that|which|when|where|whether|if|because|as)[\s,]*$", regex.IGNORECASE)
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DATED = regex.compile(
    rf"[\W_]*(?:on\s+(?:\w+day,?\s+)?(?:(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}|"
    rf"{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?)|in\s+(?:{_MONTH}\s+)?(?:19|20)\d\d|previously|earlier|"
    rf"last\s+(?:year|month|meeting)|at\s+(?:its|the|their|our|a)\s+(?:last|previous|recent|{_MONTH})|"
    r"at\s+(?:its|their|our|a)\s+(?:\w+\s+)?meeting\s+(?:of|on|held))\b",
    regex.IGNORECASE,
)
_AGENT = regex.compile(r"\s+(?:unanimously\s+)?by\s+(?=\w)", regex.IGNORECASE)
_AGENT_BODY = regex.compile(
    r"(?:(?:the|all|elected|those|a|majority|of|full|our|this)\s+){0,8}(?:[\w’'&.-]+\s+){0,5}?(?:members?|councill?ors|council|"
    r"committee|board|panel|sub-?committee|cabinet|executive|commission|commissioners|supervisors|trustees|meeting|"
    r"authority|all|everyone|show\s+of\s+hands|majority|consensus|vote|acclamation|\d+)\b",
    regex.IGNORECASE,
)
_ONE_MEMBER = regex.compile(r"a\s+member\b", regex.IGNORECASE)


def after_remark(before: str) -> bool:
    """Whether the words in front of a verb make it a remark, an earlier act or what somebody said.

    >>> after_remark("The Clerk reported that the "), after_remark("Following discussion, ")
    (True, False)
    """
    if _DATED.match(before):
        return True
    tail = before[-90:]
    clause = _CLAUSE.split(tail)[-1]
    return bool(clause.strip() and _REMARK.search(clause)) or _SUBORDINATE.search(tail) is not None


def agent_is_ours(text: str, at: int, body: Body) -> bool:
    """Whether a passive's "by …" at `at` names the body or its members; nobody named is ours too."""
    agent = _AGENT.match(text, at)
    if agent is None:
        return True
    who = _AGENT_BODY.match(text, agent.end())
    return who is not None and body.owns(who[0]) and not _ONE_MEMBER.match(who[0])
