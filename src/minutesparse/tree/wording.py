"""What kind of block do these words open? The marker table says most; sentences about movers are told here."""

from __future__ import annotations

import regex

from minutesparse.dispatch import first_match
from minutesparse.tree.rows import INITIALS, Row
from minutesparse.tree.wrap import is_pipe

_WORDED = frozenset(["resolution", "recommendation", "motion", "vote_event", "action"])
_MOVES = regex.compile(
    r"""(?:(?:with\s+no\s+\w+,\s+)?(?:following\s[^,]{1,60},\s+)?)?
    (?:(?:the\s+)?(?:Cll?rs?\.?|Councill?ors?|Cr\.?|Ald\w*\.?|Mayor|Deputy|Vice|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Chair\w*
        |Commissioner|Supervisor|Trustee|(?:Board|Committee|Commission|Council)\s+Member|Council\s?(?:member|man|woman)|Member|Director|Selectm[ae]n|President|Reeve
        |Alderman)\s+)*+
    (?:(?!(?:The|It|This|That|An?|Members|Council|Committee|Board|All|They|He|She|Having|As|No|Following)\s)
        [\p{Lu}][\p{L}.'’-]*,?\s+){1,4}?
    (?:\([^()]{1,30}\)\s+)?(?:then\s+|also\s+|formally\s+)?
    (?:(?:and\s+)?second(?:ed|ing)\s+by\s+[^,]{2,60},\s+)?
    (?-i:moved|proposed|MOVED|PROPOSED|ma[dk]es?\s+(?:a|the)\s+motion|offered\s+(?:a|the)\s+motion|motioned
        |(?:Moved|Proposed)(?=,?\s[^.;:]{3,80}\bSecond))\b
    (?!\s+(?:away|to\s+the\s+(?:front|back)|house|into|out|on\s+to))""",
    regex.V1 | regex.X,
)
_CAPITALS_MOVE = regex.compile(r"(?:\p{Lu}[\p{Lu}.'’-]+\s?){1,3}:\s(?:That|THAT)\b")  # "FOX: That the minutes be …"
_MOVED_AT_END = regex.compile(
    r"(?:were|was)\s+(?:duly\s+)?(?:proposed|moved)\s+by\s+\p{Lu}.{1,80}second(?:ed)?\b", regex.V1
)
_BALLOT = regex.compile(
    r"""(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}\p{Lu}[\p{L}.'’-]*\s*(?:[:–—|-]\s*|\s)[\"“]?
    (?i:(?P<vote>ayes?|yeas?|yes|nays?|no|abstain(?:ed|s)?|not\s+voting|voted\s+(?:for|against))
        |absent|excused|recused|present)[\"”]?\.?(?:\s*\|)?$""",
    regex.V1 | regex.X,
)
_SIDE = regex.compile(
    r"(?:those\s+|voting\s+)?(?:for|against|in\s+favou?r|ayes?|noes|yeas?|nays?|abst\w+)(?:\s+the\s+(?:motion|amendment))?"
    r"\s*(?:\(\d{1,3}\))?\s*:?$",
    regex.I,
)
_VOTER = regex.compile(
    r"(?:(?:Cll?rs?|Councill?ors?|Crs?|Ald\w*|Members?|(?:Deputy\s)?(?:Chair(?:man|woman|person)?|Mayor)|Mr|Mrs|Ms|Miss|Dr|Sir|Provost|Bailie)\.?\s[\p{L}\s.'’-]{2,60}+(?:,\s*+|$))++$",
    regex.V1,
)
_MARKED = regex.compile(r"(?:\p{Lu}[\p{L}.'’-]*,?\s+){1,5}(?:[Xx✓✔√]\s*){1,3}$")
_PLUS_ONE = regex.compile(r".{2,60}:\s*(?:[+\-−±]\s?\d|[01])\.?$")


def kind_of(text: str, row: Row, *, behind: bool = False) -> str:
    """The node type that `text` opens: all of `row`, or the words `behind` its title or sign."""
    behind = behind or text != row.text
    if not behind:
        if row.kind in _WORDED or row.kind == "closing":
            return row.kind
        if is_pipe(row) and not is_ballot(row.text):
            return "table"
    if is_moved(text):
        return "motion"
    found = first_match(text) if behind else None
    return found[0].kind if found is not None and found[0].kind in _WORDED else "paragraph"


def is_moved(text: str) -> bool:
    """Whether the words open with somebody moving or proposing something.

    >>> is_moved("Councillor Fox moved that the report be noted"), is_moved("The proposed route")
    (True, False)
    """
    if ": T" in text[:40] and _CAPITALS_MOVE.match(text) is not None:
        return True
    if "oved" in text or "ropose" in text or "motion" in text or "MOVED" in text or "PROPOSED" in text:
        return _MOVES.match(text) is not None or _MOVED_AT_END.search(text[:200]) is not None
    return False


def is_plus_one(text: str) -> bool:
    """Whether the line is one voter's mark in a working group's poll (`Ann Fox: +1`)."""
    return ":" in text and _PLUS_ONE.match(text) is not None


def is_marked(text: str) -> bool:
    """Whether the line is a name with a mark, which says by its column how that person voted."""
    return text[-1:] in "Xx✓✔√" and len(text) < 70 and _MARKED.match(text) is not None


def is_ballot(text: str, *, cast: bool = False) -> bool:
    """Whether the line is one voter with the vote; `cast` leaves out who is only said to be there or not.

    >>> is_ballot("Council Member Jo Fox Aye"), is_ballot("B. Dale: no"), is_ballot("The answer was no")
    (True, True, False)
    """
    found = _BALLOT.match(text) if len(text) < 70 else None
    return found is not None and (not cast or found["vote"] is not None)


def is_side(text: str) -> bool:
    """Whether the line is the name of a side in a vote and nothing else.

    >>> is_side("Against"), is_side("For the Motion:"), is_side("For the children")
    (True, True, False)
    """
    return len(text) < 30 and bool(_SIDE.match(text))


def is_voter(text: str) -> bool:
    """Whether the line is nothing but people with their titles, as those who voted are listed."""
    return len(text) < 400 and bool(_VOTER.match(text))


def is_initials(text: str) -> bool:
    """Whether the line is nothing but people's initials."""
    return not text[1:3].islower() and INITIALS.match(text) is not None
