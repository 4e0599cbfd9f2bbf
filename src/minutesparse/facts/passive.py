"""Decisions in the passive: "The report was noted by Members", "Mrs Fox was elected Chairman", "… as a true record"."""

from __future__ import annotations

import regex

from minutesparse.dialects import DECIDED_THINGS, DECISION_VERBS
from minutesparse.facts.formulas import Act, is_unanimous, verb_kind
from minutesparse.facts.patterns import by_letters, late
from minutesparse.facts.rows import Rows
from minutesparse.facts.whose import Body, after_remark, agent_is_ours


def find_passive(sentence: str, body: Body, *, alone: bool) -> Act | None:
    """Something that bodies decide on, and that was decided; or somebody who was elected."""
    elected = _ELECTED.search(sentence)
    if elected and not after_remark(sentence[: elected.start()]) and not _LONG_AGO.search(sentence):
        return Act(elected.start(), elected.end(), "elected", "prose", is_unanimous(sentence), sentence.endswith(":"))
    for found in _PASSIVE.finditer(sentence):
        verb = found["verb"].casefold()
        if not verb.endswith(_PARTICIPLES) or verb.startswith(_NOT_HERE):
            continue
        about = sentence[: found.start()]
        submitted = about.rstrip().endswith("which") and _SUBMITTED.search(about) is not None
        if (
            after_remark(about) and not submitted and not _WEIGHED.match(found["adverbs"])
        ) or about.rstrip().casefold().endswith(" it"):
            continue
        if not submitted and not _decided_on(_NEW_CLAUSE.split(about[-300:])[-1], verb, sentence[found.end() :], alone):
            continue
        if not agent_is_ours(sentence, found.end(), body):
            continue
        kind = verb_kind(sentence, found.start("adverbs" if verb.endswith("read") else "verb"), found.end())
        return Act(found.start(), found.end(), kind[0] if kind else "agreed", "prose", is_unanimous(sentence))
    return None


def find_record(sentence: str) -> Act | None:
    """The minutes confirmed: "agreed as a correct record", "read and signed as a true record"."""
    found = _TRUE_RECORD.search(sentence)
    if found is None or _AGENDA.match(sentence) or _STILL_TO_COME.search(sentence[: found.start()]):
        return None
    kind = verb_kind(sentence, found.start(), found.end())
    return Act(found.start(), found.end(), kind[0] if kind else "approved", "prose", is_unanimous(sentence))


#: Every verb of deciding, for patterns that name them all.
VERBS = by_letters("|".join(cue.pattern for cue in DECISION_VERBS))
_ADVERB = (
    r"(?:(?:also|then|further|unanimously|therefore|subsequently|duly|formally|generally|now|all|both|hereby|fully|"
    r"by\s+majority|in\s+principle|agreed\s+and|received\s+and|considered\s+and|reviewed\s+and|discussed\s+and|"
    r"noted\s+and|read|presented\s+and|circulated\s+and|checked\s+and)[\s,]+)"
)
_PASSIVE = late(
    rf"(?<!\w)(?:was|were|(?:is|are)\s+hereby)\s+(?P<adverbs>{_ADVERB}{{0,3}})"
    rf"(?P<verb>(?:proposed\s+for\s+)?(?:{VERBS}))(?!\w)",
    regex.IGNORECASE,
)
#: "… the statement, which was considered and approved": the body weighed it, so that the clause is no remark.
_WEIGHED = regex.compile(r"(?:considered|reviewed|discussed)\s+and\s", regex.IGNORECASE)
#: "Submitted list of plans, which was noted.": what was put before the body, in a sentence without a subject.
_SUBMITTED = regex.compile(
    r"\A[\W_]*+(?:(?:also|there\s+(?:was|were))\s+)?(?:submitted|considered|read|circulated|received)\b|"
    r"\ball\s{1,5}of\s{1,5}which\s*+\Z",
    regex.IGNORECASE,
)
_PARTICIPLES = ("ed", "read", "held over", "laid over", "withdrawn", "passed to second reading")
_NOT_HERE = ("resolv", "nominat", "vot", "elect", "appoint", "re-", "reappoint")
_ELECTED = regex.compile(
    r"(?<=\s)(?:was|were)\s+(?:(?:duly|unanimously|then|re-?)\s*)*(?P<verb>(?:re-?)?(?:elected|appointed)|co-?opted|"
    r"nominated)\b(?=[^.]{0,60}?\b(?:chair|vice|mayor|deputy|treasurer|secretary|member|committee|represent|clerk|panel|"
    r"board|provost|convener|leader|office|council)\w*|(?:\s+(?:unanimously|unopposed))?\s*\.?$)",
    regex.IGNORECASE,
)
_LONG_AGO = regex.compile(r"\b(?:in|since)\s+(?:19|20)\d\d")
_TRUE_RECORD = regex.compile(
    r"(?:approved|agreed|read|accepted|confirmed|adopted|taken|signed)\b[^.;]{0,60}?\bas\s+(?:being\s+)?(?:a|an)\s+"
    r"(?:true|correct|accurate|fair)\b|"
    r"\btaken\s+as\s+(?:having\s+been\s+)?read\b(?=[^.;]{0,40}\b(?:signed|agreed|approved|confirmed|adopted)\b)",
    regex.IGNORECASE,
)
_AGENDA = regex.compile(r"[\W_]*to\b", regex.IGNORECASE)
_STILL_TO_COME = regex.compile(
    r"\b(?:to\s+(?:be\s+)?|will\s+be\s+|would\s+be\s+|should\s+be\s+|had\s+been\s+)$", regex.IGNORECASE
)
_NEW_CLAUSE = regex.compile(r"[;:–—]|,\s+(?:and|but|while|which)\s|\band\s+(?=the\b)")
_THING = Rows(DECIDED_THINGS, before=r"(?<!\w)", after=r"(?!\w)")
_NOTHING = regex.compile(
    r"\b(?:no|none|not|friendly|planning\s+permission|concerns?|questions?|issues?|some|any)\b", regex.IGNORECASE
)
_RECEIVED_AS = regex.compile(
    r"\s*(?:$|[.;]|and\s+(?:noted|approved|accepted|adopted|filed)|by\s+(?:the\s+)?(?:members|council|committee|board)|"
    r"for\s+information)",
    regex.IGNORECASE,
)
_DOCUMENT = regex.compile(
    r"\b(?:documents?|papers?|presentations?|petitions?|letters?|cop(?:y|ies))\b", regex.IGNORECASE
)
_UNTIL = regex.compile(r"\s+(?:un)?till?\b|\s+(?:to|for)\s+(?:the\s+)?(?:next|a)\b", regex.IGNORECASE)
_REMARKED = regex.compile(r"\s*(?:that|as|in|on|with|how)\b", regex.IGNORECASE)


def _decided_on(clause: str, verb: str, rest: str, alone: bool) -> bool:
    """Whether what "was noted" is something that bodies decide on."""
    if _NOTHING.search(clause):
        return False
    if verb == "tabled" and _DOCUMENT.search(clause) and not _UNTIL.match(rest):
        return False
    if verb.startswith("receiv") and not _RECEIVED_AS.match(rest):
        return False
    if verb.startswith(("acknowledg", "support", "not")) and _REMARKED.match(rest):
        return False
    clause = clause[-160:]
    won = _THING.search(clause)
    while won is not None:
        if won[0].value == "strong" or alone:
            return True
        won = _THING.search(clause, won[1].end())
    return False
