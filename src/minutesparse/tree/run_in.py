"""Where the title ends in a line that goes on with the text under it."""

from __future__ import annotations

import regex

from minutesparse.tree.rows import Row, fold
from minutesparse.tree.titles import SENTENCE_END, SMALL_WORDS, VERB, WORD, caps_end, known_title, title_score

#: A title with a colon behind, where most titles of the document have one.
COLON = regex.compile(r"[^:.]{3,150}:-?(?=\s)")
_EMPHASIS = regex.compile(r"\*\*[ \xa0]*+\*\*|\*{2,3}|__")
_LETTER = regex.compile(r"\w")
_TWO_LETTERS = regex.compile(r"\w{2}")
_WIDE = regex.compile(r"(?:[ \xa0\t]{4,})")
_DASH = regex.compile(r"\s[-–—]{1,2}\s|[–—]\s|\s?[–—]{1,2}\s")
#: What can stand behind a standing title as its record.
_ANSWER = regex.compile(
    r"(?:none|nil|no\s|all\s|cll?rs?\b|commissioners?\b|council\s?members?\b|trustees?\b|mayor\b|pastor\b|rev(?:erend)?\b|councill?ors?\b|mr\b|mrs\b|ms\b|crs?\b|received|noted|agreed|approved|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?-i:[A-Z]{2,3})\b(?!\s(?-i:[A-Z]{2}|\d)))",
    regex.I,
)
_NONE = regex.compile(r"(?<=\w)\s+(?=(?:None|Nil)\b(?!\s+of\b))")
#: What can only open the record of a decision, in mid-line behind a title; the first of two labels (From - A To - B).
_CUE = regex.compile(
    r"""(?<=,)\s+(?=[A-Z][a-z]{1,12}(?:\s[-–]|:)\s[^:]{3,60}?\s[A-Z][a-z]{1,12}(?:\s[-–]|:)\s)
    |(?<=\S)\s+(?=(?:(?:Motion|MOTION|Resolution|RESOLUTION)\s+(?:No\.?\s*)?[\w/.-]*\d[\w/.-]*[\s:]+(?:Moved|MOVED|That|THAT)
    |(?:Moved|MOVED|Proposed|PROPOSED)\s+by\b|RESOLVED\b|Resolved(?:\s?[:–]|\s(?:that|to|unanimously)\b)|(?:It\s+was|IT\s+WAS)\s+(?:then\s+|unanimously\s+)?(?:moved|proposed|resolved|agreed|MOVED|PROPOSED|RESOLVED|AGREED)\b))""",
    regex.X,
)
_GLYPH_BETWEEN = regex.compile(r"\s[•●▪·]\s")
#: How a sentence begins that follows a title without a sign between, and what makes it one.
_OPENER = regex.compile(
    rf"""(?:The|This|These|That|It|There|He|She|They|We|Cllrs?|Councill?ors?|Mr|Mrs|Ms|Miss|Dr
        |(?:Commissioner|Trustee|Mayor|Chair\w*|Supervisor|Director)(?=\s[A-Z][a-z]+\s[a-z])
        |(?:All|Both|Members|Following|After|[AN]o?)(?=\s[a-z])|[A-Z]{{2,3}}(?=\s[a-z]{{3,}})
        |(?:[A-Z]\.?\s){{1,2}}[A-Z][a-z]+(?=\s{VERB.pattern}))\b""",
    regex.V1 | regex.X,
)
_CLAUSE = regex.compile(rf"(?:\S+\s+){{1,15}}?(?:[a-z]{{2,}}ed\b|read\b|(?:{VERB.pattern}))", regex.V1 | regex.X)
_RUN_IN = 80  # words: a longer title without any sign is none
_STANDING = 6  # words that a standing title may have
_TITLE = 25  # words that any title may have
_FEW, _MANY = 2, 12  # words that text has at the least; that text without an end has
_TEXT = 0.2  # score up to which words are rather text
_SHORT = 60  # characters: in a shorter line only a sign ends the title


def title_end(row: Row, raw: str, *, colons: bool = False) -> int:
    """Where the title ends in `raw`, the line's characters behind the number; its length when all is title.

    A sign that is sure ends it: the document's usual colon (`colons`), emphasis, a wide gap, what can only open a
    record. Else the first place where what stands before reads like a title and what stands behind like text:
    behind a colon, a dash, a full stop, capitals; then where a sentence opens, or the capitalised words end.
    """
    colon = COLON.match(raw) if colons else None
    if colon is not None:
        return colon.end()
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
    if stop < len(raw) or len(raw) <= _SHORT:
        return stop
    sentence = raw.rstrip().endswith(".") and sentence_in(raw)
    return run_in_end(raw) if sentence or title_score(fold(raw)) < 0.1 else stop


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


def _parts(title: str, rest: str) -> bool:
    """Whether `title` can stand alone and `rest` is running text, or what a standing title has behind it."""
    dashed = rest.lstrip()[:1] in ("-", "–", "—")
    rest = rest.lstrip(" \xa0*:.–—-\t").rstrip()
    words, count = len(rest.split()), len(title.split())
    told = VERB.search(rest) is not None or rest[:1] in ("£", "$", "€")
    if not rest or count > _TITLE or (count == 2 and title.lower().startswith("to ")):
        return False  # "To approve:" and its object
    code = title.rstrip(" -–—")
    if (dashed or code != title.rstrip()) and " " not in code and any(map(str.isdigit, code)):
        return False  # the reference of what is named behind the dash
    if dashed and count <= _STANDING and VERB.match(rest) and title_score(title) > 0.1:
        return True  # somebody, and what they said
    if title_score(title.rstrip(" :.–—-")) <= 0.1:
        return False
    ended = rest.endswith((".", ";", ":", "…"))
    signed = count <= _STANDING and (title.endswith((":", ".")) or dashed or title.isupper())
    answers = signed and (rest.endswith(".") or _ANSWER.match(rest) is not None)
    if (answers or rest.startswith(("None", "Nil"))) and known_title(title):
        return True
    if title.endswith(".") or (title.isupper() and not rest[:40].isupper()):
        return words >= _FEW and (told or ended or (words > _MANY and title_score(rest) <= _TEXT))
    running = (told and (ended or words > _MANY)) or (ended and words > 2 * _MANY)
    return running and not rest[:1].islower()


def run_in_end(raw: str) -> int:
    """Where a title that runs on without a sign ends: before a bullet glyph, or where its capitalised words end."""
    glyph = _GLYPH_BETWEEN.search(raw)
    if glyph and title_score(raw[: glyph.start()]) > 0.1:
        return glyph.start()
    end = run_in_words(raw)
    title = raw[:end].strip()
    several = " " in title or known_title(title)
    return end if several and (title.startswith("To ") or title_score(title) > 0.2) else len(raw)


def run_in_words(text: str) -> int:
    """Where a title set in capitals of words ends when its text runs on without a sign between.

    A sentence that opens with a person or with a word like "The" ends the title. Else the title's words are
    capitalised but for small ones; the first other small word belongs to the text, and so does the
    capitalised word before it.

    >>> text = "To Approve the Hire Charges The Clerk had circulated a list"
    >>> text[:run_in_words(text)]
    'To Approve the Hire Charges'
    """
    words = [match.span() for match, _ in zip(WORD.finditer(text), range(_RUN_IN), strict=False)]
    sentence = sentence_in(text)
    if sentence:
        return sentence
    if text.startswith("To ") or not (text.rstrip().endswith((".", ":", ";")) or VERB.search(text)):
        return len(text)
    for index, (start, end) in enumerate(words):
        word = text[start:end]
        if word[:1].islower() and word.strip(".,;:()").lower() not in SMALL_WORDS and "/" not in word:
            if text[start - 2] == "," and VERB.match(word) and not _OPENER.match(text):
                return words[index - 1][1] - 1  # somebody, and what they ask for
            back = index - 1
            while back > 0 and not text[words[back][0]].isupper():
                back -= 1
            return words[back - 1][1] if back > 0 else 0
    return len(text)


def sentence_in(text: str) -> int:
    """Where the words before a sentence end that opens in mid-line without a full stop before it; 0 where none does.

    >>> text = "Burial Ground It was agreed that the Clerk obtain quotations."
    >>> text[:sentence_in(text)]
    'Burial Ground'
    """
    words = [match.span() for match, _ in zip(WORD.finditer(text), range(_RUN_IN), strict=False)]
    for index in range(1, len(words)):
        start = words[index][0]
        if text[start].isupper() and _OPENER.match(text, start):
            low, high = words[index - 1 - (index > 1 and text[start - 2] in "-–—" and text[start - 3] == " ")]
            told = _OPENER.match(text) and _CLAUSE.match(text[: high + 1])
            open_ = told or text[high - 1] in ",;:-–—&(" or text[low:high].lower() in SMALL_WORDS
            if not open_ and _CLAUSE.match(text, start):
                return high
    return 0
