"""The front matter: what stands before the first item, told apart as masthead, attendance, heading or text."""

from __future__ import annotations

import regex

from minutesparse.tree.page import Page
from minutesparse.tree.people import over_people
from minutesparse.tree.rows import Row
from minutesparse.tree.titles import VERB, is_caps, known_title, title_score

_TITLE_MATTER = regex.compile(
    r"""\b(?:minutes|proceedings|agenda|record)\b.{0,60}\b(?:meeting|council|committee|board|panel|cabinet|held)\b|\bheld\s+(?:at|in|on|via|by|remotely|virtually)\b
    |\bmeeting\s+(?:of|held)\b|^(?:draft\s+)?minutes\b|\b(?:venue|location|contact|date|time|place)\s*:|\bat\s+\d{1,2}[.:]?\d{0,2}\s*[ap]\.?m""",
    regex.I | regex.X,
)
_BODY = regex.compile(
    r"^(?:city|town|county|village|borough|state|commonwealth|township|municipality|district|parish)\s+of\s|^[^,:()]{0,60}\b(?:board|council|committee|commission|cabinet)$",
    regex.I,
)
_DATE = regex.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./:]\d\d\s*[ap]\.?m", regex.I)
_MINUTES = regex.compile(r"\b(?:minutes|agenda)\b", regex.I)
_YAML_KEY = regex.compile(r"[\w.-]+:(?:\s|$)")
#: What tells a label of people present from that of an office.
PEOPLE_LABEL = regex.compile(r"present|apolog|attend|absen|regrets|bresennol", regex.I)


def mark_people(rows: list[Row], taken: set[int]) -> None:
    """Lists of people that stand behind the first headings (a roll call, say), before any business."""
    people = False
    for index in range(min(taken), min(min(taken) + 60, len(rows))):
        row = rows[index]
        if row.kind in ("resolution", "motion", "vote_event", "recommendation"):
            break
        if row.role or index in taken:
            people = False
            continue
        if (
            row.kind == "attendance"
            and not _sentence(row)
            and PEOPLE_LABEL.search(row.cue)
            and (":" in row.text or row.text == row.cue)
        ):
            row.role, people = "attendance", True
        elif (
            people and row.gap <= 1 and _is_people(rows, index) and (row.gap == 0 or "," in row.text or row.words <= 4)
        ):
            row.role, row.level = "attendance", 0
        else:
            people = False


#: What small letters on a line of their own say in a list of people.
_PLAIN_LABEL = regex.compile(r"(?:(?:also )?present|in attendance|absent|apologies)\W{0,3}", regex.I)
#: A label of any wording with titled names behind it, or an office set apart from a name by a wide gap.
_LIST_OF_PEOPLE = regex.compile(
    r"""[\p{L}\ /'’&()-]{3,45}:\s+(?:the\s+)?
        (?:Cllrs?|Councill?ors?|Crs?|Mr|Mrs|Ms|Miss|Dr|Messrs|Ald\w*|PC|Prof|Sir|Dame|Rev)\b\.?
    |(?:Members?|Councillors|Aldermen)\s+\p{Lu}\S+\s\p{Lu}
    |(?:Councill?ors|Cllrs|Messrs|Crs)\.?\s[^.:]{3,200},\s[^.:]{3,}$""",
    regex.V1 | regex.X,
)
#: The end of title matter that goes over into the list of people: "held at the Town Hall when there were present:".
_INTRODUCES = regex.compile(
    r"\bpresent\s*[:–—-]*$|\bfollowing\b[^.:]{0,60}\b(?:present|in\s+attendance|attended|answered[^.:]{0,30})\W*$",
    regex.I,
)
_FRONT = 200  # rows within which front matter ends


def mark_front(rows: list[Row], start: int, first_item: int, page: Page) -> None:
    """Give the rows before the first item their roles. A row that goes on with the block before has level 0."""
    seen_text = False  # running text ends the title matter
    people = False
    end = min(first_item, start + _FRONT)
    titles = _title_runs(rows, start, end)
    for index in range(start, end):
        row = rows[index]
        if row.role:
            continue
        if row.kind in ("resolution", "motion", "vote_event", "recommendation") and seen_text:
            break  # business has begun: what follows is no front matter
        if (
            row.kind == "attendance" and not _sentence(row) and (not seen_text or PEOPLE_LABEL.search(row.cue))
        ) or _PLAIN_LABEL.fullmatch(row.text):
            row.role, people = "attendance", not (row.text.endswith((")", ".")) and len(row.cue) > len(row.text) - 3)
            continue
        if not seen_text and row.kind == "text" and _lists_people(rows, index):
            row.role, people = "attendance", True
            continue
        if people and _is_people(rows, index):
            row.role, row.level = "attendance", int(rows[index - 1].role != "attendance")
            continue
        if people:
            seen_text = True
        people = not row.role and _INTRODUCES.search(row.text) is not None
        if row.kind == "label":
            row.role, row.level = "heading", 1
            continue
        if (
            (not seen_text or index in titles)
            and row.kind in ("text", "heading", "masthead", "number", "bullet", "closing", "attendance")
            and _is_title_matter(row, _goes_on(rows, index, page))
        ):
            row.role = "masthead"
            row.level = 0 if row.gap == 0 and index > start and rows[index - 1].role == "masthead" else 1
            people = _INTRODUCES.search(row.text) is not None
            continue
        seen_text = True


def _lists_people(rows: list[Row], index: int) -> bool:
    """Whether a line opens a list of people: with names behind its label, or in capitals over them."""
    text = rows[index].text
    return _LIST_OF_PEOPLE.match(text) is not None or (is_caps(text) and over_people(rows, index))


def _title_runs(rows: list[Row], start: int, end: int) -> set[int]:
    """Title matter anywhere in the front: runs of short lines, half of which name a body, a date or the minutes."""
    found: set[int] = set()
    run: list[int] = []
    for index in range(start, end + 1):
        row = rows[index] if index < end else None
        if row is not None and _short_line(row):
            run.append(index)
            continue
        while run and not _names_meeting(rows[run[-1]]):  # what follows the title matter may be a heading
            run.pop()
        if sum(_names_meeting(rows[one]) for one in run) * 2 >= len(run):
            found.update(run)
        run = []
    return found


def _short_line(row: Row) -> bool:
    if row.role or row.hashes or row.kind not in _TITLE_KINDS:
        return False
    return row.words <= 10 and not VERB.search(row.text)


_TITLE_KINDS = frozenset(["text", "heading", "masthead", "number", "bullet", "closing"])


def _names_meeting(row: Row) -> bool:
    return _is_again(row) or bool(_BODY.search(row.text)) or (row.words <= 8 and bool(_DATE.search(row.text)))


def mark_yaml(rows: list[Row]) -> int:
    """Front matter in YAML at the head of the file is one masthead block; the row behind it."""
    if not rows or not rows[0].marker.startswith("---"):
        return 0
    for index in range(1, min(len(rows), 400)):
        if rows[index].marker == "---" and rows[index].kind == "furniture":
            keys = sum(bool(_YAML_KEY.match(row.text)) for row in rows[1:index])
            if keys < 1:
                return 0
            for offset, row in enumerate(rows[: index + 1]):
                row.role, row.level = "masthead", int(offset == 0)
            return index + 1
    return 0


def _tells(row: Row) -> bool:
    return row.words > 6 and bool(VERB.search(row.text)) and row.kind == "text"


def _sentence(row: Row) -> bool:
    return row.words > 12 and bool(VERB.search(row.text)) and row.text.endswith(".") and ":" not in row.text[:60]


def _is_people(rows: list[Row], index: int) -> bool:
    """Lines under a people label are people until something else plainly starts."""
    row = rows[index]
    if row.kind in ("label", "heading", "resolution", "motion", "recommendation", "vote_event"):
        return False
    if row.kind == "closing" and row.words > 3:  # shorter ones are an office alone: Chairperson
        return False
    if row.hashes or (is_caps(row.text) and row.words > 1 and row.gap and "," not in row.text):
        return False
    if (_TITLE_MATTER.search(row.text) and row.words > 3) or _BODY.search(row.text):
        return False
    if row.bold and row.gap and title_score(row.text, row.bold) > 0.7:
        return False
    after = rows[index + 1] if index + 1 < len(rows) else None
    if known_title(row.text) and row.words <= 6 and after is not None and _tells(after):
        return False  # a title of business over its text
    text = row.text
    if _is_again(row):
        return False
    if (_opens_words(text) and row.words > 1) or _thin(text):
        return False
    if VERB.search(text) and (text.endswith((".", ":")) or row.words > 12):
        return False
    if row.gap and row.words <= 5 and after is not None and after.gap and after.text.endswith(":") and after.words > 3:
        return False  # a heading over a sentence that introduces something
    return not (text.endswith(":") and row.words > 3) and not (row.gap and title_score(text) > 0.9)


_NO_NAME = frozenset(
    [
        "at",
        "the",
        "this",
        "there",
        "it",
        "following",
        "a",
        "an",
        "in",
        "on",
        "before",
        "after",
        "members",
        "prior",
        "all",
        "as",
        "when",
        "during",
        "to",
    ]
)


def _opens_words(text: str) -> bool:
    """Whether the first word opens a phrase rather than a name ("A Fox" is a name, "A quorum" is none)."""
    first, _, rest = text.partition(" ")
    return first.lower() in _NO_NAME and not (len(first) == 1 and rest[:1].isupper())


def _thin(text: str) -> bool:
    """Whether too few of the longer words are capitalised for a list of names and offices."""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) >= 5 and sum(word[0].isupper() for word in words) * 2 < len(words)


def _goes_on(rows: list[Row], index: int, page: Page) -> bool:
    """Whether the line is the first of a wrapped paragraph."""
    row, after = rows[index], rows[index + 1] if index + 1 < len(rows) else None
    if after is None or after.gap > page.spaced or not page.width or row.words < 6:
        return False
    return row.column > page.width * 0.85 and not row.text.endswith((".", ":"))


def _is_again(row: Row) -> bool:
    """Title matter behind the lists of people: a date alone, the word Minutes or Agenda."""
    return bool(_DATE_LINE.match(row.text)) or (row.words <= 4 and _MINUTES.search(row.text) is not None)


_DATE_LINE = regex.compile(
    r"\W*(?:\p{L}+day,?\s+)?(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{L}+,?\s+\d{4}|\p{L}+\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})\W*$",
    regex.I,
)


def _is_title_matter(row: Row, goes_on: bool) -> bool:
    if goes_on and not _TITLE_MATTER.search(row.text):
        return False
    if _TITLE_MATTER.search(row.text[:400]):
        return row.words <= 60 or row.words > 200  # a whole document on one line opens with its title
    if row.words > 16:
        return False
    return not (VERB.search(row.text) and row.text.endswith((".", ":"))) and not row.text[:1].islower()
