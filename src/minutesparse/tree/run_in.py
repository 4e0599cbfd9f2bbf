"""Where a title ends that its text follows without a sign between."""

from __future__ import annotations

import regex

from minutesparse.tree.titles import SMALL_WORDS, VERB, WORD, known_title, title_score

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
