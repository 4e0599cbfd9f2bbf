"""What the words of a motion or vote say: what it does, whether a sentence only tells an outcome, what is a label."""

from __future__ import annotations

import regex
from attrs import evolve

from minutesparse.facts.formulas import verb_kind
from minutesparse.facts.motions import Movers
from minutesparse.facts.patterns import by_letters, late
from minutesparse.facts.votes import NOTHING_SAID, Outcome, breaks_tie, read_outcome
from minutesparse.model import Kind


def moved_kind(text: str, after: int = 0) -> Kind | None:
    """What a moved text does: "to approve …", "That … be noted", "proposed acceptance of"; None where no verb tells.

    The words behind the movers (`after`) tell before the whole does.
    """
    for part in (text[after:], text) if after else (text,):
        infinitive = _TO.match(part)
        if infinitive:
            told = verb_kind(part, infinitive.end(), infinitive.end() + 40)
            return told[0] if told and told[1] - infinitive.end() <= 1 else None
        body = _BODY_ACTS.match(part) or _MOTION_LABEL.match(part)
        acted = verb_kind(part, body.end(), body.end() + 30) if body else None
        if body and acted and acted[1] == body.end() and acted[0] != "agreed":
            return acted[0]
        done = _be_kind(part)
        if done is not None:
            return done[0]
        for number, found in enumerate(_INFINITIVE.finditer(part)):
            told = verb_kind(part, found.end(), found.end() + 30)
            if told and told[1] == found.end() and told[0] != "agreed":
                return told[0]
            if number > 5:
                break
    return "approved" if _FOR_APPROVAL.search(text) else None


_TO = regex.compile(r"[\W_]*(?:and\s+)?to\s+", regex.IGNORECASE)
#: "That we recommend", "That the Council now approve": the first verb is the motion's.
_BODY_ACTS = regex.compile(
    r"[\W_]*that\s+(?:we|(?:the|this)\s+(?:\w+\s+){0,3}?(?:council|committee|board|panel|commission))"
    r"(?:\s+(?:do|does|now|hereby|also)){0,2}\s+",
    regex.IGNORECASE,
)
_MOTION_LABEL = regex.compile(r"[\W_]*motion\s*[:–—-]+\s*", regex.IGNORECASE)  # "Motion: Approve the minutes"
_BE_VERB = regex.compile(
    r"\bbe\s+(?:(?:now|hereby|duly|formally|further)\s+)?(?=\w)|\b(?:is|are)\s+hereby\s+(?=\w)", regex.IGNORECASE
)
_INFINITIVE = regex.compile(
    r"(?:\bto|\bthat\s+we(?:\s+(?:do|now|hereby)){0,2}|\bthat\s+(?:the\s+|this\s+)?(?:\w+\s+){0,3}?(?:council|committee|board|panel|commission)|\bmotion\s+to|"
    r"\bproposed|\bproposes|\bmoved)\s+(?:also\s+|the\s+)?(?=\w)",
    regex.IGNORECASE,
)
_FOR_APPROVAL = regex.compile(
    r"\bproposed\s+for\s+(?:approval|acceptance|adoption)|\bpayments?\s+for\s+approval|\badoption of\b|\bapproval\b",
    regex.IGNORECASE,
)
_PARTICIPLE = regex.compile(r"\w+(?:ed|en)\b", regex.IGNORECASE)
_FORM_WORDS = {"taken", "appended", "attached", "listed", "given"}


def _be_kind(text: str) -> tuple[Kind | None] | None:
    """What "be noted", "be approved" say in a moved text; None where there are none, (None,) where no kind fits.

    A motion that does more than note is not told by its noting.
    """
    kinds: list[Kind | None] = []
    for found in _BE_VERB.finditer(text):
        word = _PARTICIPLE.match(text, found.end())
        if word is None or word[0].casefold() in _FORM_WORDS:
            continue
        told = verb_kind(text, found.end(), found.end() + 30)
        kinds.append(told[0] if told and told[1] == found.end() else None)
        if len(kinds) > 8:
            break
    if not kinds:
        return None
    return (kinds[0] if kinds[0] != "noted" else next((kind for kind in kinds if kind != "noted"), "noted"),)


# ── outcomes ─────────────────────────────────────────────────────────────────────────────────────

_NUMBERS = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_VOTE_SIGN = regex.compile(
    r"\b(?:in\s+favou?r|carried|passed|unanimous(?:ly)?|ayes?|noes|nays?|yeas?|abstain\w*|abstention\w*|votes?|voted|"
    r"voting|all\s+agreed|lost|defeated|failed|opposed|against|casting)\b|\(Y-\d",
    regex.IGNORECASE,
)
_OUTCOME_ONLY = late(
    r"[\W_]*(?:(?:vote\s+on\s+)?the\s+(?:motion|vote)\s*:\s+)?"
    r"(?:with\s+the\s+(?:consent|leave|agreement|permission)\s+of\s+the\s+\w+,?\s+)?"
    r"(?:(?:after|following|upon|on|with|there\s+being|hearing)\b[^.,;]{0,60}[,;]\s+)?"
    r"(?:(?:the|this|original|main|substantive|amended|whole|said)\s+)*+"
    r"(?:(?:motion|amendment|vote|question|proposal|resolution|item)s?(?:\s+(?:no\.?\s*)?\d{1,2})?"
    r"(?:\s+(?:to\s+\w+|for\s+[\w\s]{1,30}?|as\s+amended,?|on\s+the\s+[\w\s]{1,30}))?,?\s+(?:as\s+amended,?\s+)?"
    r"(?:(?:was|were|is|are|has|had|been|being|then|duly|put|and|to|the|vote|a|declared|unanimously|therefore|on|by|"
    r"accordingly|upon|meeting)\s+)*+"
    r"(?:carried|carries|passed|passes|approved|adopted|agreed|lost|failed|fails|defeated|withdrawn|lapsed|tied|died|"
    r"prevailed|accepted|rejected|not\s+(?:carried|passed|agreed))\b"
    r"|(?:unanimously\s+)?(?:carried|agreed|passed|lost|defeated|not\s+carried)\b"
    r"(?:\s+(?:unanimously|nem\s*con|by\b|\d|on\s+(?:a|the)\s+(?:vote|show|division|casting))|\s*[.,;:(!]|\s*$)"
    r"|(?:chair\w*|mayor|president|provost|convener)\s+(?:then\s+|therefore\s+|accordingly\s+)?(?:declared\s+the\s+|put\s+the\s+)"
    r"(?:\w+\s+){0,3}?(?:motion|amendment|proposal|vote)\b[^.;]{0,60}\b(?:carried|lost|defeated|fallen|agreed)\b"
    r"|carried\b|motion\s+(?:carried|passed|failed|lost|lapsed|withdrawn|defeated)\b"
    r"|all\s+(?:\w+\s+)?(?:agreed|in\s+favou?r|in\s+agreement|were\s+in\s+(?:favou?r|agreement)|ayes?|yes|yeas?|voted)\b"
    r"|(?-i:\p{Lu})[\p{L}.'’ -]{1,40}?\s?[-–—:,]\s?(?:ayes?|yea|yes|nay|no)[,;]\s"
    r"|everyone\s+(?:agreed|in\s+favou?r)"
    r"|(?:recorded\s+|roll[- ]call\s+|voice\s+|results?\s+of\s+(?:the\s+)?)?vot(?:e|es|ing)\s*(?:result\s*)?[:–-]"
    r"|voice\s+vote|roll[- ]call(?:\s+vote\b|\s*:)|(?:up)?on\s+(?:a\s+)?roll[- ]call\b"
    r"|vote\s+was(?:\s+as\s+follows)?\s*:"
    r"|(?:voting|voted|votes?)\s+(?:ayes?|yea|yes|nay|no|for|against|in\s+favou?r)\s*[:(–-]"
    r"|(?:(?:commissioner|council\s?(?:member|man|woman)|trustee|alder(?:man|woman|person)|director|supervisor|mr|mrs|ms)s?\.?\s+)?"
    r"(?-i:\p{Lu})[^.;:]{1,120}?\svot(?:ed|ing)\s+(?:affirmatively|[\"“]?(?:aye|yea|yes|nay|no)\b)"
    r"|a\s+(?:roll\s+call\s+|recorded\s+|voice\s+)?vote\s+was\s+taken"
    r"|(?:ayes?|noes|yeas?|yes|nays?|for|against|opposed|in\s+favou?r|abstain(?:ed|ing)?|abstentions?|absent)\s*[:(–-]"
    rf"|\d+\s+votes?\s+(?:for|in\s+favou?r|to)|{_NUMBERS}\s+(?:members\s+|councillors\s+|votes\s+)?"
    r"(?:were\s+|voted\s+)?(?:in\s+favou?r|for|against)\b|unanimous(?:ly)?\b[^.]{0,20}$"
    r"|(?:it|this)\s+was\s+(?:declared|so)\s+\w+|lapsed\b|motion\s+lapsed|so\s+(?:ordered|resolved)\b"
    r"|(?:there\s+(?:was|being)\s+)?no\s+(?:seconder|second\b)"
    r"|[(\[]?\d{1,2}\s?[-–]\s?\d{1,2}(?:\s?[-–]\s?\d{1,2}){0,2}[)\]]?\.?\s*$"
    r"|(?:councill?or|cll?r|alderman|cr)\b[^.]{2,60}?\s(?:requested|asked|wished)\s+(?:that\s+|for\s+)?(?:his|her|their)"
    r"\s+(?:vote|name|dissent|abstention)"
    r"|councill?ors?\s[^.]{1,60}\s(?:voted|abstained|dissent\w*|opposed)\b"
    r"|(?:council ?members?)\s[^.]{1,60}\s(?:voted|abstained|opposed)\b)",
    regex.IGNORECASE,
)
_CAME_OUT = r"[^.;]{0,40}\b(?<!\bbe\s)(?:carried|passed|failed|lost|approved|adopted|defeated|agreed)\b"
_TAIL = late(
    r"\b(?:"
    + by_letters(
        rf"the\s+(?:motion|amendment|vote|question|resolution)\b{_CAME_OUT}"
        rf"|(?:motion|amendment|vote|question|resolution)\b{_CAME_OUT}"
        r"|(?:and|was|is)\s+(?:\w+\s+){0,2}?(?:carried|agreed|passed|resolved|approved|lost|defeated|adopted|elected|put)\b"
        r"(?!\s+to\s+(?:the|a)\s+\w+\s+\w+ing)|unanimous(?:ly)?\b|"
        r"all\s+(?:were\s+|voted\s+|in\s+|agreed)|carried\b|passed\b|(?<=[,;.]\s)agreed\b|"
        rf"{_NUMBERS}\s+(?:were|votes?|voted|in|for|against|abst\w*)\b|ayes?\b|yeas?\b|voice\s+vote\b|"
        r"(?:the\s+following\s+(?:\w+\s+)?|those\s+)vot(?:ed|ing)\b|vot(?:e|es|ed|ing)\s*[:\-–]|vote\s+(?:of\s+|was\s+)?\d|so\s+voted\b|LOST\b|defeated\b|withdrawn\b|lapsed\b|for\s+(?:want|lack)\s+of\b|"
        r"resolved\b|(?:he|she|they)\s+(?:had\s+)?abstain|abstain(?:ed|ing)\b"
    )
    + ")",
    regex.IGNORECASE,
)
_VOTERS = regex.compile(
    r"\p{Lu}\w*,?\s+(?:all\s+)?vot(?:ed|ing)\s+(?:affirmatively|in\s+the\s+affirmative|aye|yes|in\s+favou?r|for)\b"
)
_NAMED_FIRST = regex.compile(r"(?:ayes?|yeas?|nays?)\b", regex.IGNORECASE)
_UNANIMOUS = regex.compile(r"\bunanimous(?:ly)?\b|\ball\b(?:\s+\w+){0,2}\s+agreed\b|\bnem\.?\s*con", regex.IGNORECASE)
_ABOUT_MOTION = regex.compile(
    r"\b(?:motion|amendment|vote|voted|voting|ayes?|noes|yeas|nays|carried|lost|passed|defeated|failed)\b",
    regex.IGNORECASE,
)
_AGREES = regex.compile(r"\b(?:agreed|approved|in\s+agreement|in\s+favou?r|resolved)\b", regex.IGNORECASE)


def has_vote(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether some words speak of a vote at all."""
    return _VOTE_SIGN.search(text, start, len(text) if end is None else end) is not None


def is_outcome(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells how a vote went and nothing else ("The motion was carried unanimously.")."""
    return _OUTCOME_ONLY.match(text, start, end) is not None or breaks_tie(text, start, end)


def speaks_of_motion(text: str, start: int, end: int) -> bool:
    """Whether an outcome needs a motion somewhere ("Carried."), unlike "All agreed."."""
    return _ABOUT_MOTION.search(text, start, end) is not None


def agrees(text: str, start: int, end: int) -> bool:
    """Whether an outcome says in so many words that something was agreed."""
    return _AGREES.search(text, start, end) is not None


def moved_outcome(text: str, start: int, end: int, after: int | None = None) -> Outcome:
    """What a sentence with movers says of the result; the words moved are not taken for it."""
    tail = _TAIL.search(text, start, end)
    if tail is None:
        return NOTHING_SAID
    first = tail.start()
    if after is not None and (_NAMED_FIRST.match(tail[0]) or _VOTERS.search(text, after, first)):
        first = min(first, after)  # names stand before their votes
    return read_outcome(text, first, end)


def prose_outcome(text: str, start: int, end: int, unanimous: bool) -> Outcome:
    """Votes told in the sentence of a decision in prose; that it is decided is no result of a vote."""
    if not has_vote(text, start, end):
        return Outcome(unanimous=True) if unanimous else NOTHING_SAID
    read = read_outcome(text, start, end)
    counted = {"yes", "no"} <= {tally.option for tally in read.tallies}
    return evolve(read, result=read.result if counted else None, result_text=read.result_text if counted else None)


def said_unanimous(text: str) -> Outcome:
    """Whether a resolution says at its front that it was unanimous."""
    return Outcome(unanimous=True) if _UNANIMOUS.search(text, 0, 200) else NOTHING_SAID


def outcome_kind(outcome: Outcome) -> Kind:
    """The kind of a decision of which nothing but its outcome is said."""
    words = (outcome.result_text or "").casefold()
    if "agree" in words:
        return "agreed"
    if words.startswith("resolv"):
        return "resolved"
    return "approved" if words.startswith(("approv", "adopt", "accept")) else "carried"


# ── movers alone ─────────────────────────────────────────────────────────────────────────────────

_FILLER = {
    "and", "it", "was", "were", "the", "motion", "this", "that", "by", "a", "made", "is", "then", "duly", "be",
    "also", "on", "as", "minutes", "vote", "votes", "which", "being", "unanimously", "agreed", "carried",
    "all", "in", "favour", "favor", "resolved", "proposed", "seconded", "moved", "amendment", "proposal",
    "approved", "passed", "an", "for", "recommendation", "following",
}  # fmt: skip
_WORD = regex.compile(r"[\p{L}\p{M}'’]+")


def is_bare(text: str, start: int, end: int, movers: Movers) -> bool:
    """Whether a sentence says who moved and seconded, and nothing of what."""
    if _LABELLED.match(text, start, end):
        return True
    left = 0
    at = start
    tail = _TAIL.search(text, movers.covered[-1][1], end)
    for first, stop in (*movers.covered, (tail.start() if tail else end, end)):
        left += sum(1 for word in _WORD.findall(text, at, max(at, first)) if word.casefold() not in _FILLER)
        at = max(at, stop)
    return left <= (0 if _THAT_IS_MOVED.match(text, movers.covered[-1][1], end) else 1)


#: A table of who moved and seconded: offices may stand behind the names.
_LABELLED = regex.compile(r"mover\s*:[^:]{2,80}\sseconder\s*:[^:]{2,80}$", regex.IGNORECASE)
#: "… seconded by Cllr Ash, that the budget be approved": what is moved follows, however short.
_THAT_IS_MOVED = regex.compile(r"[\s,;:–—-]*(?:that|to)\s", regex.IGNORECASE)


# ── labels ───────────────────────────────────────────────────────────────────────────────────────

LABEL = regex.compile(r"[\W_]*(minutes?|decisions?|cofnodion|penderfyniad(?:au)?)\s*:?\s*$", regex.IGNORECASE)
RECOMMENDATIONS = regex.compile(
    r"[\W_]*(?:summary\s+of\s+(?:key\s+)?)?(?:(?:officers?|staff|executive|management|director)(?:['’]s?)?\s+)?"
    r"(?:recommend(?:ation|ed\s+action|ed\s+motion)s?|purpose|background)\b",
    regex.IGNORECASE,
)
NOTICE = regex.compile(
    r"[\W_]*(?:!\s*)?(?:I|we|[Il!])\s+(?:will|shall|wish\s+to|hereby|intend\s+to)\s+(?:move|propose|give\s+notice)|"
    r"[\W_]*notice\s+of\s+motion",
    regex.IGNORECASE,
)
THAT = regex.compile(r"[\W_]*(?:that|to|motion\s+to)\b", regex.IGNORECASE)
QUOTED = regex.compile(r"[*_\s]*[\"“‘']|[\W_]*(?:that|to)\b", regex.IGNORECASE)
TITLED_RESOLUTION = regex.compile(r"[\W_]*(?:resolution|ordinance|by-?law)\s+(?:no\b|number|#|\S*\d)", regex.IGNORECASE)
BE_DONE = regex.compile(
    r"\bbe\s+(?:\w+\s+)?(?:noted|approved|agreed|received|adopted|endorsed|delegated|authori[sz]ed|accepted|deferred|"
    r"supported|confirmed|granted|requested|instructed|appointed|referred|refused|added|submitted|recommended|given|made)\b",
    regex.IGNORECASE,
)
