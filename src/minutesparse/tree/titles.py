"""Does a line read like the title of an item?"""

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
    r"(?<![A-Z])(?<!\b(?:No|St|Mr|Dr|Ms|Cr|Rd|Co|vs|pp))(?<!\b(?:Cllr|Clr|Mrs|Ltd|Inc|etc|Ave|Nos|Rev|Ref|Esq|Blvd|Bros|Dept|Hwy|Corp|Assn|Apt|Ste|Jr|Sr|Pl|Ct|Ln))[.?!][\"”’)]?\s+(?=[\"“‘(]?\p{Lu})"
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
WORD = regex.compile(r"\S+")
_NOUN = 3  # words: such a participle at the end of so few belongs to the noun ("Applications received")
_OF_NOUNS = ("received", "made", "raised")
_LONE_CAPITAL = regex.compile(r"\s(?:[A-Z]|I)$")


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
    last = text[-1]
    verb = _has_verb(words[:-1] if 1 < count <= _NOUN and words[-1] in _OF_NOUNS else words)
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


def tells(row: Row) -> bool:
    """Whether a line is running text rather than a title or a name."""
    return row.words > 12 or row.text.endswith((".", ":")) or VERB.search(row.text) is not None


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


def caps_end(raw: str) -> int:
    """Where leading words in capitals end, when small letters follow in earnest."""
    if raw.isupper():
        return 0
    at = 0
    last = 0
    for match in WORD.finditer(raw):
        word = match.group()
        if any(map(str.islower, word)):
            break
        last = match.end()
        at += sum(map(str.isupper, word))
    else:
        return 0
    if at < 5:
        return 0
    lone = _LONE_CAPITAL.search(raw[:last])
    if lone:  # the capital that opens the sentence
        last = lone.start()
    return last if sum(sign.isupper() for sign in raw[:last]) >= 5 else 0
