"""Decisions in running words: the verb that takes one, whose verb it is, and what is no decision at all."""

from __future__ import annotations

import regex
from attrs import frozen

from minutesparse.dialects import (
    DECIDED_THINGS,
    DECISION_OPENINGS,
    DECISION_VERBS,
    DISPOSITIONS,
    FORMULAS,
    REMARKS,
)
from minutesparse.facts.rows import Rows
from minutesparse.model import Basis, Kind


@frozen
class Act:
    """The words that take a decision: where they stand, what they do, and by which way of writing."""

    start: int
    end: int
    kind: Kind
    basis: Basis
    unanimous: bool = False
    lead: bool = False  # it only leads up to decisions printed below ("The following officers were elected:")


@frozen
class Body:
    """What the document says of the body that met: the words of its masthead, in lower case."""

    words: str = ""

    def owns(self, phrase: str) -> bool:
        """Whether a body named in running words can be the one that met.

        A kind of council or a sort of body that the masthead does not name is somebody else.
        """
        if not self.words:
            return True
        low = phrase.casefold()
        for word in _FOREIGN.findall(low):
            if word not in self.words:
                return False
        heads = _HEADS.findall(low)
        if heads and any(head in self.words for head in HEADS):
            head = heads[-1]
            return head in _MEMBERS or head in self.words or head in ("authority",)
        return True


_FOREIGN = regex.compile(r"\b(?:borough|county|district|parish|town|city|community|national|regional|federal|state|village|planning|health|school|cabinet|executive|licensing|finance|liaison|joint)\b")
HEADS = ("council", "committee", "panel", "board", "cabinet", "executive", "commission", "forum", "partnership", "authority")
_MEMBERS = ("members", "councillors", "commissioners", "supervisors", "trustees", "meeting", "all", "present", "p.c.", "p.c", "pc", "cc", "tc")
_HEADS = regex.compile(r"members|councillors|commissioners|supervisors|trustees|meeting|council|sub-?committee|committee|panel|board|cabinet|executive|commission|forum|partnership|authority|group|p\.c\.?|\bpc\b|\bcc\b|\btc\b")

_VERB = Rows(DECISION_VERBS, before=r"(?<!\w)", after=r"(?!\w)")
_VERBS = "|".join(cue.pattern for cue in DECISION_VERBS)
_ADVERB = r"(?:(?:also|then|further|unanimously|therefore|subsequently|duly|formally|generally|again|now|all|both|hereby|by\s+majority|by\s+a\s+majority(?:\s+vote)?|in\s+principle|finally|both|accordingly|reluctantly|fully|agreed\s+and|received\s+and|considered\s+and|reviewed\s+and|discussed\s+and|noted\s+and)[\s,]+)"
_SUBJECT = (
    r"(?:members(?:\s+(?:of\s+(?:the|this)\s+)?(?:[A-Z]?\w+\s+)?(?:council|committee|board|panel|sub-committee|meeting))?(?:\s+present)?|councillors(?:\s+present)?|council(?:\s+members)?|sub-?committee|committee(?:\s+members)?|"
    r"panel|board(?:\s+members)?|cabinet|executive|commission(?:ers)?|supervisors|trustees|forum|meeting|authority|those\s+present|everyone)"
)
_BODY_ACTS = regex.compile(
    rf"(?<![\w-])(?P<body>(?i:{_SUBJECT})|P\.\s?C\.?|PC|CC|TC)(?:[\s,]+(?:\([^)]{{1,40}}\)\s+)?)(?:(?:(?!that\b)[\w’'-]+\s+){{1,9}}?and\s+(?=(?:\w+ly\s+)?(?:agreed|decided|resolved)\b))?(?P<adverbs>(?i:{_ADVERB}){{0,3}}+)(?:(?i:are|is)\s+(?P<present>(?=in\s+agreement)))?(?P<verb>(?i:{_VERBS}|gave\s+(?:its|their)\s+(?:permission|approval|consent|support|agreement)|were\s+(?:all\s+|unanimously\s+)?in\s+(?:favou?r|agreement)(?:\s+of|\s+with)?|were\s+(?:happy|content|minded)\s+to\s+\w+|had\s+no\s+objections?))(?!\w)"
)
_IT_WAS = regex.compile(
    rf"(?<!\w)(?:it|lt|i|this|these)\s+(?:was|were)\s+(?P<adverbs>{_ADVERB}{{0,3}}+)(?P<verb>agreed|resolved|decided|determined(?=\s+to)|recommended|approved|ordered|voted|accepted|adopted|noted\s+and\s+(?:agreed|approved))(?!\w)",
    regex.IGNORECASE,
)
_FOLLOWING = regex.compile(
    rf"(?<!\w)the\s+(?:following|undernoted|undermentioned|below)(?:\s+[\w’'-]+){{0,6}}?\s+(?:was|were|is|are)\s+(?P<adverbs>{_ADVERB}{{0,2}}+)(?P<verb>agreed|decided|resolved|approved|elected|re-?elected|appointed|noted|adopted|granted|deferred|recommended)(?!\w)",
    regex.IGNORECASE,
)
_PASSIVE = regex.compile(
    rf"(?<!\w)(?:was|were|(?:is|are)\s+hereby)\s+(?P<adverbs>{_ADVERB}{{0,3}}+)(?P<verb>(?:proposed\s+for\s+)?(?:{_VERBS}))(?!\w)", regex.IGNORECASE
)
_PASSIVE_VERBS = regex.compile(r"(?:ed|read|held over|laid over|withdrawn|continued|passed to (?:second|third) reading)\Z", regex.IGNORECASE)
_TRUE_RECORD = regex.compile(
    r"(?:approved|agreed|read|accepted|confirmed|adopted|taken|signed)\b[^.;]{0,60}?\bas\s+(?:being\s+)?(?:a|an)\s+(?:true|correct|accurate|fair)\b", regex.IGNORECASE
)
_ELECTED = regex.compile(
    r"(?<=\s)(?:was|were)\s+(?:(?:duly|unanimously|then|re-?)\s*)*(?P<verb>(?:re-?)?(?:elected|appointed)|co-?opted|nominated)\b(?=[^.]{0,60}?\b(?:chair|vice|mayor|deputy|treasurer|secretary|member|committee|represent\w*|clerk|panel|board|provost|convener|councillor|leader|officer)\b)",
    regex.IGNORECASE,
)
_AGENT = regex.compile(r"\s+(?:unanimously\s+)?by\s+(?P<who>(?:the\s+|all\s+)?(?:[\w’'&.-]+\s+){0,5}?[\w’'.-]+)(?=[\s.,;:]|$)", regex.IGNORECASE)
_THING = Rows(DECIDED_THINGS, before=r"(?<!\w)", after=r"(?!\w)")
_REMARK = Rows(REMARKS)
_FORMULA = Rows(FORMULAS, before=r"(?<![\w-])", after=r"(?![\w])", flags=0)
_OPENING = Rows(DECISION_OPENINGS, before=r"[\W_]*")
_MID_OPENING = regex.compile(r"(?:[.;:–—-]|\band\b|\bCouncil\b|\bCommittee\b|,)\s+(?=(?:it\s+was\s+)?(?:unanimously\s+)?resolved\b)", regex.IGNORECASE)
_DISPOSITION = Rows(DISPOSITIONS, before=r"[\W_]*(?:(?:all|unanimously)\s+)?", after=r"(?!\w)")
_CAPITAL = Rows(DISPOSITIONS, before=r"(?<![\w-])", after=r"(?!\w)")
_UNANIMOUS = regex.compile(r"\bunanimous(?:ly)?\b|\ball\b(?:\s+\w+){0,2}?\s+(?:agreed|in\s+favou?r)|\bnem\.?\s*con", regex.IGNORECASE)
_STATE = regex.compile(
    r"\s+(?:that|with|there)?\s*(?:it|this|there|these|they|the\s+\w+)\s+(?:was|were|is|are|had|has|would\s+be\s+(?:important|helpful|useful|good|beneficial)|could\s+be)\b(?!\s+(?:to|agreed|\w+ed\b))", regex.IGNORECASE
)
_RECEIVED_FROM = regex.compile(r"\s+(?:and\s+(?:read|discussed)\s+)?(?:from|in|on|by\s+(?:email|post|the\s+clerk)|an?\b|\d+|feedback|confirmation|complaints?|presentations?)", regex.IGNORECASE)


def find_act(text: str, start: int, end: int, body: Body, *, alone: bool = False) -> Act | None:
    """The act of decision in the sentence `text[start:end]`, if it has one.

    `alone` says that the sentence is all its block says, or ends it: weaker wordings count there.
    """
    if text.rfind("?", start, end) >= 0 and text[start:end].rstrip("\"'”’) *").endswith("?"):
        return None
    if _BEING.match(text, start, end):
        return None
    return (
        _formula(text, start, end)
        or _impersonal(text, start, end, body)
        or _by_body(text, start, end, body)
        or _record(text, start, end)
        or _passive(text, start, end, body, alone)
        or _disposition(text, start, end, body, alone)
    )


_BEING = regex.compile(r"[\W_]*(?:and\s+)?it\s+being\s+(?:\w+\s+)?(?:noted|pointed|acknowledged|understood|recognised)|[\W_]*whereas\b", regex.IGNORECASE)


def opening(text: str, start: int = 0) -> tuple[int, Kind | None] | None:
    """The formula at the start of a text ("RESOLVED:", "It was agreed"): where it ends, and its kind if it tells."""
    won = _OPENING.match(text, start) or _OPENING_IT.match(text, start)
    return (won[1].end(), won[0].value or None) if won else None  # type: ignore[return-value]


_OPENING_IT = Rows(DECISION_OPENINGS, before=r"[\W_]*(?:it\s+was\s+(?:further\s+|also\s+|then\s+|unanimously\s+)?)")


def disposition(text: str, start: int = 0) -> Kind | None:
    """The kind of a decision said in a word or two at the start of a text."""
    won = _DISPOSITION.match(text, start)
    return won[0].value if won else None  # type: ignore[return-value]


def verb_kind(text: str, start: int = 0, end: int | None = None) -> tuple[Kind, int, int] | None:
    """The kind of the first verb of decision in `text[start:end]`, and where it stands."""
    won = _VERB.search(text[: len(text) if end is None else end], start)
    return (won[0].value, won[1].start(), won[1].end()) if won else None  # type: ignore[return-value]


# ── formulas ─────────────────────────────────────────────────────────────────────────────────────


def _formula(text: str, start: int, end: int) -> Act | None:
    sentence = text[start:end]
    opened = opening(text[:end], start)
    if opened and (opened[1] or len(sentence) > 14) and _opens(text, start, end, opened[0]):
        kind = opened[1] or _told(text, opened[0], end) or "agreed"
        return Act(start, opened[0], kind, "formula", _is_unanimous(sentence))
    won = _FORMULA.search(sentence)
    if won is not None and not _in_capitals(sentence):
        while won is not None:
            cue, found = won
            if not _after_remark(sentence[: found.start()]):
                kind = cue.value or _told(sentence, found.end(), len(sentence))
                if kind:
                    return Act(start + found.start(), start + found.end(), kind, "formula", _is_unanimous(sentence))  # type: ignore[arg-type]
            won = _FORMULA.search(sentence, found.end())
    middle = _MID_OPENING.search(sentence)
    if middle and not _after_remark(sentence[: middle.start() + 1]) and (found2 := _OPENING.match(sentence, middle.end())):
        return Act(start + middle.end(), start + found2[1].end(), "resolved", "formula", _is_unanimous(sentence))
    return None


def _opens(text: str, start: int, end: int, at: int) -> bool:
    """Whether an opening really opens a decision: it is not a heading in the plural or an agenda's phrase."""
    return not regex.match(r"[\W_]*(?:decisions?|action taken)\s*$", text[start:end], regex.IGNORECASE) and not text[at:end].lstrip(" :").startswith("____")


def _told(text: str, start: int, end: int) -> Kind | None:
    found = verb_kind(text, start, end)
    return found[0] if found else None


def _is_unanimous(sentence: str) -> bool:
    return bool(_UNANIMOUS.search(sentence))


def _after_remark(before: str) -> bool:
    """Whether the words before a verb make it a remark, an earlier act or somebody else's words."""
    if _DATED.match(before):
        return True
    tail = before[-90:]
    close = _CLAUSE.split(tail)[-1]
    won = _REMARK.search(close) if close.strip() else None
    return won is not None or _JUST_BEFORE.search(tail) is not None


_CLAUSE = regex.compile(r"[,;:–—]|\band\s*$|\band\b(?=\s+(?:it|the)\b)|\bbut\b")
_JUST_BEFORE = regex.compile(r"\b(?:that|which|when|where|whether|if|because|as)[\s,]*$", regex.IGNORECASE)
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DATED = regex.compile(
    rf"[\W_]*(?:on\s+(?:\w+day,?\s+)?(?:(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?)|in\s+(?:{_MONTH}\s+)?(?:19|20)\d\d|previously|earlier|last\s+(?:year|month|meeting)|at\s+(?:its|the|their|our|a)\s+(?:last|previous|recent|{_MONTH}))\b",
    regex.IGNORECASE,
)


# ── prose ────────────────────────────────────────────────────────────────────────────────────────


def _impersonal(text: str, start: int, end: int, body: Body) -> Act | None:
    for pattern in (_FOLLOWING, _IT_WAS):
        for found in pattern.finditer(text, start, end):
            before = text[start : found.start()]
            if pattern is _IT_WAS and (_after_remark(before) or not _agent_ok(text, found.end(), end, body)):
                continue
            if pattern is _IT_WAS and found["verb"].casefold() in ("approved", "accepted", "adopted", "recommended") and found[0][:2].casefold() != "it":
                if len(text[start:end].split()) > 12:
                    continue
            if regex.match(r"\s+(?:at|in|by)\s+(?:the|its|a|our)?\s*(?:last|previous|earlier)\b", text[found.end() : end], regex.IGNORECASE):
                continue
            kind = verb_kind(text, found.start("verb"), end)
            lead = text[start:end].endswith(":") or pattern is _FOLLOWING
            return Act(found.start(), found.end(), kind[0] if kind else "agreed", "prose", _is_unanimous(text[start:end]), lead)
    return None


def _by_body(text: str, start: int, end: int, body: Body) -> Act | None:
    for found in _BODY_ACTS.finditer(text, start, end):
        verb = found["verb"].casefold()
        at = _subject_start(text, start, found.start())
        before = text[start:at]
        if _after_remark(before) or not _own(text[at : found.end("body")], body) or not _takes(text, found, verb, start, end):
            continue
        kind = verb_kind(text, found.start("adverbs"), found.end("verb"))
        told: Kind = kind[0] if kind else _of_phrase(verb, text[found.end() : end])
        if told == "noted" and not _noted(text, found, end):
            continue
        return Act(found.start(), found.end(), told, "prose", _is_unanimous(text[start : found.end()]), text[start:end].endswith(":"))
    return None


_BEFORE_SUBJECT = regex.compile(
    r"(?:(?:all|the|this|our|both|full|that|each|elected|other|some|several|many|most|few|two|three|four|five|six|one|a|an|no|any|local|ward|former|new|working|of|and|parish|town|city|county|borough|district|community|planning)\s+|[A-Z][\w’'&-]*+\s+)"
)


def _subject_start(text: str, start: int, at: int) -> int:
    """Where the words begin that say which body: "The Parish" before "Council"."""
    for _ in range(6):
        gap = at
        while gap > start and text[gap - 1].isspace():
            gap -= 1
        word = gap
        while word > start and not text[word - 1].isspace():
            word -= 1
        if word == gap or not _BEFORE_SUBJECT.fullmatch(text[word:gap] + " "):
            break
        at = word
        if text[word:gap].casefold() in ("the", "this", "our", "all"):
            break
    return at


_QUALIFIED = regex.compile(r"\b(?:two|three|four|some|several|other|many|most|few|local|one|a|an|individual|ward|no|any|former|new|staff|team|community|church|school|liaison|working|rotary|hall|club|trust|user|friends)\b", regex.IGNORECASE)


def _own(phrase: str, body: Body) -> bool:
    return not _QUALIFIED.search(_without_known(phrase, body)) and body.owns(phrase)


def _without_known(phrase: str, body: Body) -> str:
    """The words of a phrase that the masthead does not have."""
    return " ".join(word for word in phrase.split() if not body.words or word.casefold() not in body.words.split())


def _takes(text: str, found: regex.Match[str], verb: str, start: int, end: int) -> bool:
    """Whether the verb takes a decision here: past tense, or present right at the start; no opinion on how things are."""
    past = verb.endswith(("ed", "favour", "favor", "favour of", "favor of", "agreement")) or " " in verb or verb in ("withdrew", "met")
    if not past and not (verb.endswith("s") and text[start : found.start()].strip(" *\"") == ""):
        return False
    if verb.startswith(("sign", "read", "pass", "withdr", "nominat", "receiv")) and "and" not in found["adverbs"]:
        return regex.match(r"\s+and\s+(?:noted|approved|accepted|adopted)\b", text[found.end() : end]) is not None
    if verb.startswith(("confirm", "accept", "acknowledg", "determin", "support")) and regex.match(r"\s+(?:that|how|why|it|the\s+(?:hard|need|point|importance|view))\b", text[found.end() : end]):
        return False
    if verb.startswith(("continu", "tabl")):
        return False
    return not (verb.startswith(("agree", "in agree")) and _STATE.match(text, found.end(), end))


_NOTED = regex.compile(
    r"\s+(?:and\s+\w+ed\s+)?(?:(?:the|this|a|these|its|receipt|contents?|of|all|with|verbal|written|attached|following|above|[\w’'-]+)\s+){0,8}?"
    r"(?:reports?|updates?|contents?|position|correspondence|minutes?|progress|information|papers?|presentations?|programmes?|programs?|plans?|recommendations?|lists?|decisions?|appointments?|statements?|accounts|budget|items?|letters?|schedules?|dates?|table|monitoring|apologies|declarations?|resignations?|summary|outturn|register|documents?|figures|figure|balances?|payments?|action|actions|response|performance|briefing|communication|communications|memo)\b",
    regex.IGNORECASE,
)


def _noted(text: str, found: regex.Match[str], end: int) -> bool:
    """Whether a body that "noted" something took note of a paper, not of how things are."""
    rest = text[found.end() : end]
    if regex.match(r"\s*(?:that|how|why|there|with\s+(?:concern|interest|regret))\b", rest, regex.IGNORECASE):
        return False
    return "received and" in found["adverbs"].casefold() or bool(regex.match(r"\s+and\s+noted", rest)) or _NOTED.match(rest) is not None


def _of_phrase(verb: str, rest: str) -> Kind:
    """The kind of "gave its permission", "were in favour of approving"."""
    told = verb_kind(rest, 0, 30)
    if verb.startswith("were") and told:
        return told[0]
    return "approved" if verb.startswith(("gave", "were in favo", "had no")) else "agreed"


def _record(text: str, start: int, end: int) -> Act | None:
    found = _TRUE_RECORD.search(text, start, end)
    if found is None or regex.match(r"[\W_]*to\b", text[start:end], regex.IGNORECASE):
        return None
    if regex.search(r"\b(?:to\s+(?:be\s+)?|will\s+be\s+|would\s+be\s+|should\s+be\s+|had\s+been\s+)$", text[start : found.start()], regex.IGNORECASE):
        return None
    kind = verb_kind(text, found.start(), found.end())
    return Act(found.start(), found.end(), kind[0] if kind else "approved", "prose", _is_unanimous(text[start:end]))


def _passive(text: str, start: int, end: int, body: Body, alone: bool) -> Act | None:
    elected = _ELECTED.search(text, start, end)
    if elected and not _after_remark(text[start : elected.start()]) and not regex.search(r"\b(?:in|since)\s+(?:19|20)\d\d", text[start:end]):
        return Act(elected.start(), elected.end(), "elected", "prose", _is_unanimous(text[start:end]), text[start:end].endswith(":"))
    for found in _PASSIVE.finditer(text, start, end):
        verb = found["verb"].casefold()
        if not _PASSIVE_VERBS.search(verb) or verb.startswith(("resolv", "nominat", "vot", "elect", "appoint", "re-", "reappoint")):
            continue
        about = text[start : found.start()]
        clause = regex.split(r"[;:–—]|,\s+(?:and|but|while|which)\s|\band\s+(?=the\b)", about)[-1]
        if _after_remark(about) or about.rstrip().casefold().endswith(" it"):
            continue
        if not _passive_about(clause, verb, text[found.end() : end], alone) or not _agent_ok(text, found.end(), end, body):
            continue
        kind = verb_kind(text, found.start("adverbs"), found.end())
        return Act(found.start(), found.end(), kind[0] if kind else "agreed", "prose", _is_unanimous(text[start:end]), False)
    return None


def _passive_about(clause: str, verb: str, rest: str, alone: bool) -> bool:
    """Whether what "was noted" is something that bodies decide on."""
    if regex.search(r"(?:^|\b)(?:no|none|not|friendly|planning\s+permission|concerns?|questions?|issues?|some|any)\b", clause, regex.IGNORECASE):
        return False
    if verb.startswith("receiv") and not regex.match(r"\s*(?:$|[.;]|and\s+(?:noted|approved|accepted|adopted|filed)|by\s+(?:the\s+)?(?:members|council|committee|board)|for\s+information)", rest, regex.IGNORECASE):
        return False
    if verb.startswith(("acknowledg", "support", "not")) and regex.match(r"\s*(?:that|as|in|on|with|how)\b", rest, regex.IGNORECASE):
        return False
    won = _THING.search(clause[-160:])
    while won is not None:
        if won[0].value == "strong" or alone:
            return True
        won = _THING.search(clause[-160:], won[1].end())
    return False


def _agent_ok(text: str, at: int, end: int, body: Body) -> bool:
    """Whether a passive's "by …" names the body or its members (or nobody)."""
    agent = _AGENT.match(text, at, end)
    if agent is None:
        return True
    who = regex.match(r"(?:(?:the|all|elected|those|a|majority|of|full|our|this)\s+)*(?:[\w’'&.-]+\s+){0,5}?(?:members?|councill?ors|council|committee|board|panel|sub-?committee|cabinet|executive|commission|commissioners|supervisors|trustees|meeting|authority|all|everyone|show\s+of\s+hands|majority|consensus|vote|acclamation|\d+)\b", text[agent.start("who") : end], regex.IGNORECASE)
    return who is not None and body.owns(who[0]) and not regex.match(r"a\s+member\b", who[0], regex.IGNORECASE)


def _disposition(text: str, start: int, end: int, body: Body, alone: bool) -> Act | None:
    """A decision in a word or two: at the start of a short sentence, or in capitals inside a longer one."""
    sentence = text[start:end]
    won = _DISPOSITION.match(text[:end], start)
    if won and (len(sentence.split()) <= 9 or (alone and start == 0)) and not regex.match(r"\s*(?::|_|,?\s*(?:and|but)?\s*(?:dated?|signed)\b|\s+plans?\b)", text[won[1].end() : end]):
        rest = regex.sub(r"^\s*(?=\p{Lu})", " by ", text[won[1].end() : end]) if regex.match(r"\s+(?:Parish|Town|Borough|County|City)\s+Council", text[won[1].end() : end]) else text[won[1].end() : end]
        if _agent_ok(rest, 0, len(rest), body) and not _foreign_agent(rest, body):
            return Act(won[1].start(), won[1].end(), won[0].value, "formula", _is_unanimous(sentence))  # type: ignore[arg-type]
    for shout in _SHOUT.finditer(text, start, end):
        won = _CAPITAL.match(text, shout.start())
        if won and won[1].end() <= end and won[1][0].isupper() and not _in_capitals(sentence) and not _after_remark(text[start : shout.start()]):
            return Act(won[1].start(), won[1].end(), won[0].value, "formula")  # type: ignore[arg-type]
    return None


_SHOUT = regex.compile(r"(?<![\p{L}-])\p{Lu}{5,}(?![\p{Ll}])")


def _in_capitals(sentence: str) -> bool:
    """Whether a sentence is printed in capitals, which then say nothing."""
    return sum(map(str.isupper, sentence)) > 0.5 * max(1, sum(map(str.isalpha, sentence)))


def _foreign_agent(rest: str, body: Body) -> bool:
    named = regex.match(r"\s*by\s+(?:the\s+)?((?:\w+\s+){0,3}council)\b", rest, regex.IGNORECASE)
    return bool(named) and not body.owns(named[1])  # type: ignore[index]
