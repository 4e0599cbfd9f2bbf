"""Lists of people: which lines under a label are people, rosters in columns, lists behind the close."""

from __future__ import annotations

import regex

from minutesparse.tree.masthead import BODY, TITLE_MATTER, is_again
from minutesparse.tree.rows import Row
from minutesparse.tree.titles import VERB, is_caps, known_title, tells, title_score

#: What tells a label of people present from that of an office.
PEOPLE_LABEL = regex.compile(
    r"present|apolog|attend|participated|absen|excus|regrets|presiding$|bresennol|l[aá]thair|leithsc|sederunt|members\s+of\s+the\s+public",
    regex.I,
)


def mark_people(rows: list[Row], taken: set[int]) -> None:
    """Lists of people that stand behind the first headings (a roll call, say), before any business."""
    people = False
    for index in range(min(taken), min(min(taken) + 60, len(rows))):
        row = rows[index]
        if row.kind in ("resolution", "motion", "vote_event", "recommendation"):
            break
        if row.role or index in taken:
            people = people and row.role == "attendance"  # a roster in columns goes on with lines of names alone
            continue
        if (
            row.kind == "attendance"
            and not is_sentence(row)
            and PEOPLE_LABEL.search(row.cue)
            and (":" in row.text or row.text == row.cue)
        ):
            row.role, people = "attendance", True
        elif _is_stated(rows, index, min(taken)):
            before = rows[index - 1]
            row.role, row.level, people = "attendance", int(before.role != "attendance"), True
        elif people and row.gap <= 1 and is_people(rows, index):
            row.role, row.level = "attendance", 0
        else:
            people = False


def mark_rosters(rows: list[Row], start: int) -> None:
    """Names and offices in columns at the head, with the titles over them, before items are looked for."""
    for index in range(start, min(len(rows) - 1, start + 40)):
        row = rows[index]
        if row.role or row.kind != "text":
            continue
        if _is_stated(rows, index, start):
            over = rows[index - 1] if index > start and row.gap == 0 else None
            if over is not None and not over.role and over.words <= 12 and PEOPLE_LABEL.search(over.text):
                over.role = "attendance"
            row.role, row.level = "attendance", int(over is None or over.role != "attendance")
            continue
        behind = index > start and rows[index - 1].role == "attendance" and row.gap == 0 and _in_roster(row)
        if behind or _is_roster(rows, index):
            row.role, row.level = "attendance", int(not behind)


def mark_late_people(rows: list[Row], taken: set[int]) -> None:
    """Lists of people behind the close of the meeting: a label, and the names under it."""
    closed = next((index for index, row in enumerate(rows) if row.kind == "closing" and not row.role), None)
    people = False
    for index in range(len(rows) if closed is None else closed + 1, len(rows)):
        row = rows[index]
        labelled = row.words <= _LATE and _LATE_LABEL.fullmatch(row.text) is not None
        if index in taken or (row.role and not labelled):
            people = False
        elif labelled or (row.kind == "attendance" and PEOPLE_LABEL.search(row.cue)):
            alone = row.cue == row.text or row.kind != "attendance"
            people = not alone or (index + 1 < len(rows) and is_people(rows, index + 1))
            row.role = "attendance" if people else row.role
        elif people and (row.kind == "attendance" or is_people(rows, index)) and row.words < 400:
            row.role, row.level = "attendance", int(row.kind == "attendance" or rows[index - 1].role != "attendance")
        else:
            people = False


def is_people(rows: list[Row], index: int) -> bool:
    """Lines under a people label are people until something else plainly starts."""
    row = rows[index]
    if row.kind in ("label", "heading", "resolution", "motion", "recommendation", "vote_event"):
        return False
    if row.kind == "closing" and row.words > 3:  # shorter ones are an office alone: Chairperson
        return False
    if row.hashes or (is_caps(row.text) and row.words > 1 and row.gap and "," not in row.text):
        return False
    if _CHAIRED.search(row.text) or " seconded " in row.text:
        return False
    if _INNER_LABEL.fullmatch(row.text) or (row.gap == 0 and row.words <= 16 and _in_column(rows, index)):
        return True
    named = _NAME_AND_OFFICE.match(row.text) is not None or TITLED.match(row.text) is not None
    if not named and ((TITLE_MATTER.search(row.text) and row.words > 3) or BODY.search(row.text)):
        return _is_whose(row, rows[index - 1])
    after = rows[index + 1] if index + 1 < len(rows) else None
    if known_title(row.text) and row.words <= 6 and after is not None and tells(after):
        return False  # a title of business over its text
    text = row.text
    if is_again(row):
        return False
    if _THE_OFFICE.match(text) and row.words <= 14:
        return True
    if _thin(text):
        return False
    if VERB.search(text) and (text.endswith((".", ":")) or row.words > 12):
        return False
    if row.gap and row.words <= 5 and after is not None and after.gap and after.text.endswith(":") and after.words > 3:
        return False  # a heading over a sentence that introduces something
    over = row.gap and row.words <= 5 and not named and after is not None
    if over and after is not None and not after.gap and after.words > 6 and tells(after):
        return False  # a title over its text
    return not (text.endswith(":") and row.words > 3) and not (row.gap and title_score(text) > 0.9)


def _is_whose(row: Row, before: Row) -> bool:
    """Whether a body's name stands right under a label alone: whose officers were in attendance."""
    labelled = before.role == "attendance" and before.cue == before.text
    return labelled and row.gap == 0 and row.text[-1] not in ".:"


def _in_column(rows: list[Row], index: int) -> bool:
    """Whether a line stands in the column of names beside a label, under another."""
    row, before = rows[index], rows[index - 1]
    return row.indent >= _COLUMN and before.role == "attendance" and abs(row.indent - before.indent) <= 1


_COLUMN = 16  # columns: what is set in so far stands beside something


def is_sentence(row: Row) -> bool:
    """Whether a line that opens like a list of people is a sentence about them."""
    return row.words > 12 and bool(VERB.search(row.text)) and row.text.endswith(".") and ":" not in row.text[:60]


_LATE = 3  # words that such a label may have
_LATE_LABEL = regex.compile(r"(?:attendance|attendance\s+(?:details|list|record|register))\W*", regex.I)
#: A label inside a list of people.
_INNER_LABEL = regex.compile(
    r"(?:(?:the\s)?(?:county |borough |town |parish |city |district |elected |voting |co-opted )?"
    r"(?:council|councill?ors|members|aldermen|commissioners|trustees|administration|officers|officials|staff|observers|guests))\W{0,3}",
    regex.I,
)
#: An office with its article opens a person's line; other words with one do not.
_THE_OFFICE = regex.compile(
    r"The\s(?:(?:Right|Worshipful|Lord|Deputy|Vice|Acting|Leas|Town|City|Parish)[\s-])*"
    r"(?:Mayor|Chair\w*|Cathaoirleach|Provost|Convener|President|Clerk|Leader|Reeve|Sheriff)\b(?!['’])"
)
_NAME_AND_OFFICE = regex.compile(r"(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:\([^()]{1,30}\)\s){0,2}[-–—]\s", regex.V1)
#: A person's title and name, what they stand for perhaps behind ("Councillor Jo Fox   Ashby Council").
TITLED = regex.compile(
    r"(?:Cll?r|Councill?or|Cr|Mr|Mrs|Ms|Miss|Dr|Ald)\.?\s(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}(?:[(,]|\Z|(?<=\s)\p{Lu})"
)
#: A line of a list that says of one person whether they were there ("Jo Fox – present", "| Jo Fox | Chair | Absent |").
_STATED = regex.compile(
    r"[|\s]*\p{Lu}[^|:;]{1,60}?(?:\s*[|:–—]|\s-)(?:[^|:]{2,40}\|)?\s*(?:present|absent|excused|apolog(?:y|ies)|remote|late)\b(?:\s\([^()]{1,40}\))?[\s|.]{0,6}$"
    r"|(?-i:(?:\p{Lu}[\p{L}.'’-]*,?\s){1,6})(?:\([^()]{1,30}\)\s)?(?:present|absent|excused|late|remote)(?:\s\d{1,2}:\d\d\s[ap]m){0,2}$",
    regex.I,
)
_CHAIRED = regex.compile(r"\b(?:chaired|took\s+the\s+chair|opened\s+the\s+meeting)\b[^,;]{0,40}\.$")
#: A name, and an office set apart by a wide gap; a title over such lines.
_ROSTER = regex.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+(?:\s\([^()]{1,20}\))?\s"
    r"(?:(?:\p{Lu}[\p{L}/]+\s){0,3}(?:President|Director|Chair\w*|Mayor|Clerk|Manager|Member|Secretary|Treasurer"
    r"|Superintendent|Counsel|Councillor|Trustee|Commissioner|Officer|Supervisor|Attorney|Engineer|Administrator)\b)"
)
_ROSTER_TITLE = regex.compile(
    r"\b(?:directors|staff|management|council|members|commissioners|attendees|officers|trustees|present|board)$",
    regex.I,
)


def _is_roster(rows: list[Row], index: int) -> bool:
    """Whether a roster stands here: two lines of name and office in columns, or a title over them."""
    after = [row for row in rows[index + 1 : index + 3] if row.gap == 0]
    if rows[index].words <= 8 and _ROSTER_TITLE.search(rows[index].text):
        return len(after) == 2 and all(_in_roster(row) for row in after)
    return bool(after) and _in_roster(rows[index]) and _in_roster(after[0])


def _is_stated(rows: list[Row], index: int, start: int) -> bool:
    """Whether a line says of somebody whether they were there, as two of its neighbours do."""
    near = rows[max(start, index - 2) : index + 3]
    return _STATED.match(rows[index].text) is not None and sum(bool(_STATED.match(row.text)) for row in near) >= 3


def _in_roster(row: Row) -> bool:
    wide = row.end - row.body - len(row.text) > 1  # the columns' gap, which folding took away
    return wide and _ROSTER.match(row.text) is not None


def _thin(text: str) -> bool:
    """Whether too few of the longer words are capitalised for a list of names and offices."""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) >= 5 and sum(word[0].isupper() for word in words) * 2 < len(words)
