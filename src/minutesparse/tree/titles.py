"""Does a line read like the title of an item, and where does a run-in title end?"""

from __future__ import annotations

import regex

from minutesparse.dialects import ITEM_TITLES
from minutesparse.tree.opening import Opening
from minutesparse.tree.rows import Row

#: Words that make a sentence.
_VERBS = frozenset([
    "was", "were", "is", "are", "has", "have", "had", "will", "would", "should", "could", "shall", "may", "must",
    "can", "be", "been", "said", "says", "stated", "reported", "reports", "noted", "advised", "asked", "agreed",
    "confirmed", "informed", "thanked", "explained", "welcomed", "gave", "received", "reviewed", "presented",
    "spoke", "called", "opened", "felt", "made", "attended", "invited", "proposed", "seconded", "moved",
    "requested", "queried", "expressed", "referred", "raised", "discussed", "met", "suggested", "commented", "took",
    "went", "responded", "adjourned", "told", "greeted", "declined", "resolved", "decided", "arrived", "left",
    "pointed", "wished", "considered", "recommended", "provided", "carried", "led", "voted", "motioned",
])  # fmt: skip
VERB = regex.compile(rf"\b(?:{'|'.join(sorted(_VERBS))})\b")
_ITEM_TITLE = Opening(*(cue.pattern for cue in ITEM_TITLES), flags=regex.I | regex.X)
SENTENCE_END = regex.compile(
    r"(?<![A-Z])(?<!\b(?:No|St|Mr|Dr|Ms|Cr|Rd|Co|vs|pp))(?<!\b(?:Cllr|Mrs|Ltd|Inc|etc|Ave|Nos|Rev|Ref|Esq|Blvd|Bros|Dept|Hwy|Corp|Assn|Apt|Ste|Jr|Sr|Pl|Ct|Ln))[.?!][\"”’)]?\s+(?=[\"“‘(]?\p{Lu})"
)
_ANSWER = regex.compile(
    r"(?:none|nil|no\s|all\s|cllrs?\b|commissioners?\b|council\s?members?\b|trustees?\b|mayor\b|pastor\b|rev(?:erend)?\b|councill?ors?\b|mr\b|mrs\b|ms\b|crs?\b|received|noted|agreed|approved|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?-i:[A-Z]{2,3})\b(?!\s(?-i:[A-Z]{2}|\d)))",
    regex.I,
)
SMALL_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "and",
        "or",
        "for",
        "in",
        "on",
        "at",
        "to",
        "from",
        "by",
        "with",
        "as",
        "into",
        "per",
        "via",
        "its",
        "their",
        "our",
        "under",
        "over",
        "within",
        "between",
        "including",
        "re",
        "upon",
        "no",
    ]
)
_EMPHASIS = regex.compile(r"\*\*[ \xa0]*+\*\*|\*{2,3}|__")
WORD = regex.compile(r"\S+")
_LETTER = regex.compile(r"\w")
_TWO_LETTERS = regex.compile(r"\w{2}")
_LONE_CAPITAL = regex.compile(r"\s(?:[A-Z]|I)$")
_WIDE = regex.compile(r"(?:[ \xa0\t]{4,})")
_DASH = regex.compile(r"\s[-–—]{1,2}\s|[–—]\s|\s?[–—]{1,2}\s")


def title_score(text: str, bold: bool = False) -> float:
    """How much `text` reads like a title: above 0 it does, below 0 it reads like running text.

    >>> title_score("Apologies for Absence") > 0 > title_score("the Clerk was asked to write to the owner.")
    True
    """
    words = text.split()
    if not words or not (text[0].isalpha() or any(map(str.isalpha, text))):
        return -1.0
    count = len(words)
    shouted = text.isupper()
    score = 0.3
    if bold:
        score += 0.4
    if shouted and len(text) > 3:
        score += 0.5
    if _ITEM_TITLE.match(text):
        score += 0.5
    if next(filter(str.isalnum, text), " ").islower():
        score -= 1.0
    verb = _has_verb(words)
    last = text[-1]
    if count > 12:
        score -= min(1.2, (count - 12) * (0.06 if verb or last == "." else 0.015))
    if last == "." and count > 3:
        score -= 0.45
    if last in ",;":
        score -= 0.8
    if verb:
        score -= 0.6 if not shouted else 0.1
    if ("." in text[:-2] or "?" in text or "!" in text) and SENTENCE_END.search(text):
        score -= 0.4
    capitals = len([word for word in words if word[0].isupper() or word[0].isdigit() or word.lower() in SMALL_WORDS])
    score += 0.3 * (2 * capitals / count - 1)
    return max(-1.0, min(1.5, score))


def _has_verb(words: list[str]) -> bool:
    """Whether `VERB` stands in the words: most can be looked up, only those with other signs need the pattern."""
    if not _VERBS.isdisjoint(words):
        return True
    others = [word for word in words if not word.isalpha()]
    return bool(others) and VERB.search(" ".join(others)) is not None


def reads_as_title(words: str) -> bool:
    """Whether a block that stands between blank lines can be a title set like the text: no sentence, not long."""
    return words.count(" ") < 16 and words[-1:] not in ".,;:" and title_score(words) > 0.35


def known_title(text: str) -> bool:
    """Whether `text` opens like a standing item of business (Apologies, Declarations of interest …)."""
    return _ITEM_TITLE.match(text) is not None


def is_caps(text: str) -> bool:
    """Whether the letters are capitals, and there are enough of them to tell (OCR reads l for I)."""
    head = text[:8].replace("l", "I")
    if head != head.upper():
        return False
    if text.isupper():
        return sum(map(str.isalpha, text)) >= 3
    return "l" in text and text.replace("l", "I").isupper() and sum(map(str.isalpha, text)) >= 5


_CAPS_TITLE = regex.compile(r"(?-i:[\p{Lu}\d&/.,'’()\- –—]*[\p{Lu})])(?=\s*(?:$|[:.]|[-–—]\s|\s[-–—(]))", regex.V1)


def caps_title(text: str) -> str:
    """The capitals that a title opens with: the whole, or up to a colon, dash or bracket; else nothing.

    >>> caps_title("NEW BUSINESS - (First Reading)"), caps_title("The BBC")
    ('NEW BUSINESS', '')
    """
    if text[:4] != text[:4].upper():
        return ""
    match = _CAPS_TITLE.match(text[:200])
    found = match.group().split(" - ")[0].split(" – ")[0].strip() if match else ""
    return found if sum(map(str.isalpha, found)) >= 4 and found[:1].isupper() else ""


def title_end(row: Row, raw: str) -> int:
    """Where the title ends in `raw`, the line's characters behind the number; its length when all is title."""
    bold = _emphasis_end(raw, row.run_in)
    if bold:
        return bold
    wide = _WIDE.search(raw.rstrip(), 1)
    if wide and title_score(raw[: wide.start()]) > 0 and _LETTER.search(raw[: wide.start()]):
        return wide.start()
    cue = _CUE.search(raw)
    stop = cue.start() if cue and title_score(raw[: cue.start()].rstrip(",")) > 0 else len(raw)
    for end in _ends(raw[:stop]):
        if _parts(raw[:end], raw[end:stop]):
            return end
    return stop


def _emphasis_end(raw: str, inside: bool) -> int:
    """Where the emphasis ends that the words open with, or stand `inside` of, when others follow; else 0."""
    if not inside and not raw.lstrip(" \xa0").startswith(("**", "__")):
        return 0
    for mark in _EMPHASIS.finditer(raw):
        if mark[0].count("*") > 3:
            continue  # what is closed and opened again goes on
        if inside and raw[: mark.start()].strip(" \xa0"):
            after = raw[mark.end() :]
            more = _TWO_LETTERS.search(after) and not after.lstrip(" \xa0–—-*").startswith("(")
            return mark.end() if more else 0
        inside = True
    return 0


#: What can only open the record of a decision, in mid-line behind a title; the first of two labels (From - A To - B).
_CUE = regex.compile(
    r"""(?<=,)\s+(?=[A-Z][a-z]{1,12}(?:\s[-–]|:)\s[^:]{3,60}?\s[A-Z][a-z]{1,12}(?:\s[-–]|:)\s)
    |(?<=\S)\s+(?=(?:(?:Motion|MOTION|Resolution|RESOLUTION)\s+(?:No\.?\s*)?[\w/.-]*\d[\w/.-]*[\s:]+(?:Moved|MOVED|That|THAT)
    |(?:Moved|MOVED|Proposed|PROPOSED)\s+by\b|RESOLVED\b|(?:It\s+was|IT\s+WAS)\s+(?:then\s+|unanimously\s+)?(?:moved|proposed|resolved|agreed|MOVED|PROPOSED|RESOLVED|AGREED)\b))""",
    regex.X,
)


_NONE = regex.compile(r"(?<=\w)\s+(?=(?:None|Nil)\b(?!\s+of\b))")


def _ends(raw: str) -> list[int]:
    """The places where a title may end: after a colon, before a dash, after a full stop, after capitals."""
    found = []
    colon = raw.find(":")
    if 0 < colon < len(raw) - 1 and raw[colon + 1] in " \xa0*\t":
        found.append(colon + 1)
    stop = SENTENCE_END.search(raw) if "." in raw or "?" in raw or "!" in raw else None
    if stop:
        found.append(stop.start() + 1)
    dash = _DASH.search(raw) if "-" in raw or "–" in raw or "—" in raw else None
    if dash and dash.start() > 2:
        found.append(dash.start())
    answer = _NONE.search(raw)
    if answer:
        found.append(answer.start())
    caps = caps_end(raw)
    if caps:
        found.append(caps)
    return sorted(end for end in found if raw.count("(", 0, end) <= raw.count(")", 0, end))


def caps_end(raw: str) -> int:
    """Where leading words in capitals end, when small letters follow in earnest."""
    if raw.isupper():
        return 0
    at = 0
    last = 0
    for match in WORD.finditer(raw):
        word = match.group()
        if not word.isupper() and any(sign.islower() and sign.isalpha() for sign in word):
            break
        last = match.end()
        at += sum(sign.isupper() and sign.isalpha() for sign in word)
    else:
        return 0
    if at < 5:
        return 0
    lone = _LONE_CAPITAL.search(raw[:last])
    if lone:  # the capital that opens the sentence
        last = lone.start()
    return last if sum(sign.isupper() for sign in raw[:last]) >= 5 else 0


def _parts(title: str, rest: str) -> bool:
    """Whether `title` can stand alone and `rest` is running text."""
    title_words = title.split()
    if len(title_words) == 2 and title_words[0].lower() == "to":
        return False  # "To approve:" and its object
    dashed = rest.lstrip()[:1] in "-–—" if rest.strip() else False
    rest = rest.lstrip(" \xa0*:.–—-\t")
    if dashed and len(title_words) <= 6 and VERB.match(rest) and title_score(title) > 0.1:
        return True  # somebody, and what they said
    if not title_words or len(title_words) > 25 or title_score(title.rstrip(" :.–—-")) <= 0.1:
        return False
    words = rest.split()
    if not words:
        return False
    if (
        (title.endswith(":") or dashed or title.isupper())
        and len(title_words) <= 6
        and known_title(title)
        and (rest.rstrip().endswith(".") or _ANSWER.match(rest))
    ):
        return True
    if dashed and len(title_words) <= 6 and rest[0] in "£$€" and rest.rstrip().endswith("."):
        return True
    if words[0].strip(".,;") in ("None", "Nil") and known_title(title):
        return True
    if title.endswith("."):
        return len(words) >= 4 and (rest.rstrip().endswith(".") or VERB.search(rest) is not None)
    if title.isupper() and not rest[:40].isupper():
        return (
            bool(VERB.search(rest))
            or (rest.rstrip().endswith(".") and len(words) > 1)
            or (len(words) > 12 and title_score(rest) <= 0.2)
        )
    if not rest[:1].isupper() and not rest[:1].isdigit():
        return False
    ended = rest.rstrip().endswith((".", ";", ":", "…"))
    return (ended and len(words) > 25) or ((ended or len(words) > 12) and VERB.search(rest) is not None)
