"""Decisions in running words: "It was agreed that …", "The Committee noted the report", "The minutes were approved"."""

from __future__ import annotations

import regex
from attrs import evolve

from minutesparse.facts.formulas import Act, find_disposition, find_formula, is_unanimous, verb_kind
from minutesparse.facts.passive import VERBS, find_passive, find_record
from minutesparse.facts.patterns import late
from minutesparse.facts.signs import signs_of
from minutesparse.facts.whose import Body, after_remark, agent_is_ours
from minutesparse.model import Kind


def find_act(text: str, start: int, end: int, body: Body, *, alone: bool = False) -> Act | None:
    """The act of decision in the sentence `text[start:end]`, if it has one.

    `alone` says that the sentence is all its block says, or ends it: weaker wordings count there.

    >>> find_act("It was agreed to write to the school.", 0, 37, Body()).kind
    'agreed'
    >>> find_act("The Clerk agreed to write to the school.", 0, 40, Body()) is None
    True
    """
    sentence = text[start:end]
    if "decision" not in signs_of(sentence):
        return None
    if sentence.rstrip("\"'”’) *").endswith("?") or _BEING.match(sentence):
        return None
    low = sentence.casefold()
    passive = "was " in low or "were " in low or "hereby" in low
    act = (
        find_formula(sentence, low, body)
        or (_content(sentence) if low.startswith(("all ", "everyone")) else None)
        or (_impersonal(sentence, low, body) if passive else None)
        or (_by_body(sentence, body) if any(sign in low for sign in _BODY_SIGNS) else None)
        or (find_record(sentence) if " as " in low else None)
        or (find_passive(sentence, body, alone=alone) if passive else None)
        or find_disposition(sentence, body, whole=alone and start == 0)
    )
    return evolve(act, start=start + act.start, end=start + act.end) if act else None


_BODY_SIGNS = (
    "member", "council", "committee", "panel", "board", "cabinet", "executive", "commission", "supervisors",
    "trustees", "forum", "meeting", "authority", "present", "everyone", "p.c", "p. c", "pc ", "cc ", "tc ",
)  # fmt: skip
_BEING = regex.compile(
    r"[\W_]*(?:and\s+)?it\s+being\s+(?:\w+\s+)?(?:noted|pointed|acknowledged|understood|recognised)|[\W_]*whereas\b",
    regex.IGNORECASE,
)
_ADVERB = (
    r"(?:(?:also|then|further|unanimously|therefore|subsequently|duly|formally|generally|again|now|all|both|hereby|"
    r"by\s+majority|by\s+a\s+majority(?:\s+vote)?|in\s+principle|finally|accordingly|reluctantly|fully|agreed\s+and|"
    r"received\s+and|considered\s+and|reviewed\s+and|discussed\s+and|noted\s+and)[\s,]+)"
)
_SUBJECT = (
    r"(?:members(?:\s+(?:of\s+(?:the|this)\s+)?(?:[A-Z]?\w+\s+)?"
    r"(?:council|committee|board|panel|sub-committee|meeting))?"
    r"(?:\s+present)?|councillors(?:\s+present)?|council(?:\s+members)?|sub-?committee|committee(?:\s+members)?|panel|"
    r"board(?:\s+members)?|cabinet|executive|commission(?:ers)?|supervisors|trustees|forum|meeting|authority|"
    r"those\s+present|everyone)"
)
_BODY_ACTS = late(
    rf"(?<![\w-])(?P<body>(?i:{_SUBJECT})|P\.\s?C\.?|PC|CC|TC)"
    r"(?:,?\s+(?:having|after|following|on|by|with|in)\b[^.;:]{1,150}?,)?(?:[\s,]+(?:\([^)]{1,40}\)\s+)?)"
    r"(?:(?:(?!that\b)[\w’'-]+\s+){1,9}?and\s+(?=(?:\w+ly\s+)?(?:agreed|decided|resolved)\b)|"
    r"(?:considered|received|reviewed|discussed|examined)\s[^.;:]{1,200}?\sand\s+(?=(?:\w+ly\s+)?(?:approved|noted|adopted|"
    r"endorsed|accepted|agreed|resolved|decided|recommended|deferred|refused)\b))?"
    rf"(?P<adverbs>(?i:{_ADVERB}){{0,3}}+)"
    rf"(?P<verb>(?i:{VERBS}|gave\s+(?:its|their)\s+(?:permission|approval|consent|support|agreement)|"
    r"were\s+(?:all\s+|unanimously\s+)?in\s+(?:favou?r|agreement)(?:\s+of|\s+with)?|"
    r"were\s+(?:happy|content|minded)\s+to\s+\w+|(?:had|has|have|raised)\s+no\s+objections?))(?!\w)"
)
_IT_WAS = late(
    rf"(?<!\w)(?:it|lt|i|this|these)\s+(?:was|were)\s+(?P<adverbs>{_ADVERB}{{0,3}}+)(?P<verb>agreed|resolved|decided|"
    r"determined(?=\s+to)|recommended|approved|ordered|voted|accepted|adopted|noted\s+and\s+(?:agreed|approved))(?!\w)",
    regex.IGNORECASE,
)
_FOLLOWING = regex.compile(
    r"(?<!\w)the\s+(?:following|undernoted|undermentioned|below)(?:\s+[\w’'-]+){0,6}?\s+(?:was|were|is|are)\s+"
    rf"(?P<adverbs>{_ADVERB}{{0,2}}+)(?P<verb>agreed|decided|resolved|approved|elected|re-?elected|appointed|noted|"
    r"adopted|granted|deferred|recommended)(?!\w)",
    regex.IGNORECASE,
)
_CONSENSUS = regex.compile(
    rf"(?<!\w)(?:it\s+was\s+)?(?:the\s+)?(?:general\s+)?consensus(?:\s+(?:of|by|among|amongst)\s+(?P<body>(?:the\s+)?(?:\w+\s+)?{_SUBJECT}))?"
    r"\s+(?:was\s+)?(?=(?:to|that)\s)",
    regex.IGNORECASE,
)
_EARLIER = regex.compile(r"\s+(?:at|in|by)\s+(?:the|its|a|our)?\s*(?:last|previous|earlier)\b", regex.IGNORECASE)
_SHORT_ONLY = ("approved", "accepted", "adopted", "recommended")


def _impersonal(sentence: str, low: str, body: Body) -> Act | None:
    """An act without a subject: "It was agreed …", "This was approved", "The following was agreed:"."""
    found = _FOLLOWING.search(sentence) if "following" in low or "under" in low or "below" in low else None
    if found is not None:
        return _act(sentence, found, lead=True)
    agreed = _CONSENSUS.search(sentence) if "consensus" in low else None
    if agreed is not None and not after_remark(sentence[: agreed.start()]) and body.may_decide(agreed["body"] or ""):
        told = verb_kind(sentence, agreed.end(), agreed.end() + 30)
        return Act(agreed.start(), agreed.end(), told[0] if told else "agreed", "prose", is_unanimous(sentence))
    for found in _IT_WAS.finditer(sentence):
        verb = found["verb"].casefold()
        if after_remark(sentence[: found.start()]) or not agent_is_ours(sentence, found.end(), body):
            continue
        if _EARLIER.match(sentence, found.end()):
            continue
        if verb in _SHORT_ONLY and found[0][:2].casefold() != "it" and len(sentence.split()) > 12:
            continue
        return _act(sentence, found, lead=sentence.endswith(":"))
    return None


_CONTENT = regex.compile(
    r"(?:all|everyone)\s+(?:(?:of\s+the|the)\s+)?(?:(?:councill?ors|members|present|committee|board|council|trustees|were|was|those)\s+){0,3}"
    r"(?:(?!not\b)\w+\s+){0,3}?(?:were|was)\s+(?:all\s+)?(?P<verb>content|happy|satisfied|in\s+agreement|in\s+favou?r)\b(?!\s+that\s+the\b)",
    regex.IGNORECASE,
)


def _content(sentence: str) -> Act | None:
    """What was asked was agreed: "All Councillors were content"."""
    found = _CONTENT.match(sentence)
    if found is None or len(sentence.split()) > 25:
        return None
    return Act(found.start(), found.end(), "agreed", "prose", unanimous=True)


def _act(sentence: str, found: regex.Match[str], *, lead: bool) -> Act:
    kind = verb_kind(sentence, found.start("verb"))
    return Act(found.start(), found.end(), kind[0] if kind else "agreed", "prose", is_unanimous(sentence), lead)


# ── the body as the subject ──────────────────────────────────────────────────────────────────────


def _by_body(sentence: str, body: Body) -> Act | None:
    """The body as the subject: "The Committee agreed …", "Members noted the report"."""
    for found in _BODY_ACTS.finditer(sentence):
        verb = found["verb"].casefold()
        at = _subject_start(sentence, found.start())
        before = sentence[:at]
        if (
            after_remark(before)
            or before.rstrip()[-1:].isdigit()
            or not body.may_decide(sentence[at : found.end("body")])
        ):
            continue
        if not _takes(sentence, found, verb):
            continue
        kind = verb_kind(sentence, found.start("verb"), found.end("verb"))
        told: Kind = kind[0] if kind else _of_phrase(verb, sentence[found.end() :])
        if told == "noted" and not _of_papers(sentence, found):
            continue
        unanimous = is_unanimous(sentence[: found.end()])
        return Act(found.start(), found.end(), told, "prose", unanimous, sentence.endswith(":"))
    return None


_DETERMINERS = ("the", "this", "our", "all")


def _subject_start(text: str, at: int) -> int:
    """Where the words begin that say which body: "The Parish" before "Council"."""
    for _ in range(6):
        gap = len(text[:at].rstrip())
        word = gap
        while word > 0 and not text[word - 1].isspace():
            word -= 1
        if (
            word == gap
            or not (text[word].isupper() or text[word:gap] in _BEFORE_SUBJECT)
            or not text[gap - 1].isalnum()
        ):
            break
        at = word
        if text[word:gap].casefold() in _DETERMINERS:
            break
    return at


_BEFORE_SUBJECT = {
    "all", "the", "this", "our", "both", "full", "that", "each", "elected", "other", "some", "several", "many",
    "most", "few", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "one", "a", "an", "no", "any", "local", "ward", "former", "new", "working", "of", "and", "parish", "town",
    "city", "county", "borough", "district", "community", "planning",
}  # fmt: skip
_OPINION = regex.compile(
    r"\s++(?:(?:that|with|there)\b\s*+)?(?:it|this|there|these|they|the\s+\w+)\s+(?:was|were|is|are|had|has|"
    r"would\s+be\s+(?:important|helpful|useful|good|beneficial)|could\s+be)\b(?!\s+(?:to|agreed|\w+ed\b))",
    regex.IGNORECASE,
)
_TELLING = regex.compile(r"\s+(?:that|how|why|it|the\s+(?:hard|need|point|importance|view))\b")
_AND_DECIDED = regex.compile(r"\s+and\s+(?:noted|approved|accepted|adopted)\b")


def _takes(text: str, found: regex.Match[str], verb: str) -> bool:
    """Whether the verb takes a decision here: past tense, or present at the very start; it holds no opinion."""
    past = verb.endswith(("ed", "favour", "favor", "agreement")) or " " in verb or verb == "withdrew"
    if not past and not (verb.endswith("s") and not text[: found.start()].strip(' *"')):
        return False
    if verb.startswith(("sign", "read", "pass", "withdr", "nominat", "receiv")) and "and" not in found["adverbs"]:
        return _AND_DECIDED.match(text, found.end()) is not None
    if _THESE_MINUTES.match(text, found.end()):
        return False
    if verb.startswith(("confirm", "accept", "acknowledg", "determin", "support")) and _TELLING.match(
        text, found.end()
    ):
        return False
    if verb.startswith(("continu", "tabl")) or (verb == "voted" and not _VOTED_FOR.match(text, found.end())):
        return False
    return not (verb.startswith(("agree", "in agree")) and _OPINION.match(text, found.end()))


_THESE_MINUTES = regex.compile(r"\s+(?:the\s+)?(?:preceding|foregoing|above|these)\s+minutes\b", regex.IGNORECASE)
_VOTED_FOR = regex.compile(r"\s+(?:unanimously\s+)?(?:to\b|\d|\(|unanimously)")
_REMARKED = regex.compile(r"\s*(?:that|how|why|there|with\s+(?:concern|interest|regret))\b", regex.IGNORECASE)
_PAPERS = regex.compile(
    r"\s+(?:and\s+\w+ed\s+)?(?:[\w’'-]+\s+){0,8}?(?:reports?|updates?|contents?|position|correspondence|minutes?|"
    r"progress|information|papers?|presentations?|programmes?|programs?|plans?|recommendations?|lists?|decisions?|appointments?|"
    r"statements?|accounts|budget|items?|letters?|schedules?|dates?|table|monitoring|apologies|declarations?|"
    r"resignations?|"
    r"summary|outturn|register|documents?|figures?|balances?|payments?|actions?|response|performance|briefing|"
    r"communications?|memo)\b",
    regex.IGNORECASE,
)


def _of_papers(text: str, found: regex.Match[str]) -> bool:
    """Whether a body that "noted" something took note of a paper, not of how things are."""
    if _REMARKED.match(text, found.end()):
        return False
    return (
        "received and" in found["adverbs"].casefold()
        or _AND_DECIDED.match(text, found.end()) is not None
        or _PAPERS.match(text, found.end()) is not None
    )


def _of_phrase(verb: str, rest: str) -> Kind:
    """The kind of "gave its permission", "were in favour of approving"."""
    told = verb_kind(rest, 0, 30)
    if verb.startswith("were") and told:
        return told[0]
    return "approved" if verb.startswith(("gave", "were in favo", "had no")) else "agreed"
