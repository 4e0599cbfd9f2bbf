"""Lists of people as they stand on the page: their labels found, wrapped lines joined, mark-up blanked.

Everything here keeps length: an offset into the text that is returned is an offset into the source.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

import regex
from attrs import evolve, frozen

from minutesparse.dialects import ATTENDANCE_LABELS, LABEL_WORDS
from minutesparse.facts.name_words import is_office, is_paired, role_of, title_at
from minutesparse.facts.names import read_entries
from minutesparse.facts.patterns import by_letters
from minutesparse.facts.rows import Rows
from minutesparse.model import Node, pieces_of
from minutesparse.source import Source, Span

_LABEL = Rows(ATTENDANCE_LABELS)
_WORDS = by_letters("|".join(cue.pattern for cue in LABEL_WORDS))
_RUN = regex.compile(rf"(?<![\p{{L}}'’-])(?:(?:{_WORDS})\b(?:\(s\))?[ \xa0,/&]{{0,3}}){{1,9}}", regex.IGNORECASE)
_VERB = regex.compile(r"(?<=\s)(?:were|was|are|(?<=attended )by)\b", regex.IGNORECASE)
_SIGN = regex.compile(r"[ \xa0\t]*(?:\([^()\n]{0,40}\)[ \xa0\t]*)?(?P<sign>:[ \-–—]*|[-–—]+|$|\n|[.,;]|)")
_MARKUP = regex.compile(
    r"&nbsp;|\[![a-z]+\][-+]?|\*+|^[ \t]*(?:>[ \t]*)+|^[ \t]*#+|\\(?=\W)|\u200b|\ufeff|<[a-z/][^<>\n]{0,80}>|_{2,}",
    regex.IGNORECASE | regex.MULTILINE,
)
_BULLET = regex.compile(r"^[ \t]*[-–—•·▪●‣](?=[ \t]+\S)", regex.MULTILINE)
_MARKUP_SIGNS = frozenset("&[*>#\\\u200b\ufeff<_")
_ENTITY = regex.compile(r"&(?:#\d{1,5}|[A-Za-z]{2,8});")
_SHARED_TITLE = regex.compile(
    r"\b(?:councill?ors|cll?rs|commissioners|trustees|supervisors|aldermen|selectmen)\b\W*\Z", regex.IGNORECASE
)
_GAP = regex.compile(r"(?<=\S)(?:[ \xa0]{3,}|\t+[ \xa0]*)(?=\S)")
_CELL = r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?[ \xa0])?\p{Lu}[\p{L}'’-]{2,}"
_GRID = regex.compile(
    rf"^[ \t]*+{_CELL}(?:(?:[ \xa0]{{3,}}|\t+){_CELL})++[ \t]*+"
    rf"(?:\n\s*+{_CELL}(?:(?:[ \xa0]{{3,}}|\t+){_CELL})*+[ \t]*+)++$",
    regex.MULTILINE,
)
_FULL = regex.compile(r"(?:^|[\n\s])\p{Lu}[\p{L}.'’-]*+[ \xa0]\p{Lu}[\p{L}'’-]++(?:[ \xa0]\([^()\n]{1,30}\))*\Z")
_THERE = regex.compile(r"present|attend", regex.IGNORECASE)
_SIGNS = regex.compile(r"[,:.()*]")
_CUT = regex.compile(r"[,:;(]")
_FILLED = regex.compile(r"[^\n]*\S[^\n]*")
_WIDE = regex.compile(r"\s{3,}")
_BRACKET = regex.compile(r"\([^()]*\)")
_BETWEEN = regex.compile(r"[,;\s]")
_TITLE_OR_INITIAL = regex.compile(r"(?:Cll?rs?|Councill?ors?|Crs?|Mr|Mrs|Ms|Dr|Messrs|Miss)\.?|\p{Lu}\.")
_TITLE = regex.compile(r"(?:Cll?rs?|Councill?ors?|Cr|Mr|Mrs|Ms|Dr|Miss)\b")
_LETTERED = regex.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?:\p{Lu}\.? ?){1,3} \p{Lu}[\p{L}'’-]{2,}|(?:\p{Lu}\.){1,3} ?\p{Lu}[\p{L}'’-]{2,}"
)
_INITIALS_LINE = regex.compile(r"(?=[\p{L}/]+[\p{Lu}/])[\p{Lu}/][\p{L}/]{1,3}\.?\Z")


@frozen
class Section:
    """One labelled list: what its label says, and the span of the list behind the label."""

    status: str  # of ATTENDANCE_LABELS
    label: str
    label_start: int
    start: int
    end: int


def page_text(source: Source, block: Node) -> tuple[str, int]:
    """A block's own characters with mark-up and what lies between its pieces blanked, and where they start."""
    pieces = pieces_of(block)
    start = pieces[0].start
    text = source.slice(Span(start, pieces[-1].end))
    for before, after in pairwise(pieces):
        if after.start > before.end:
            text = text[: before.end - start] + " " * (after.start - before.end) + text[after.start - start :]
    text = text.replace("\r", "\n").replace("|", "\n").replace("\xa0", " ").replace("\f", "\n")
    if len(_BULLET.findall(text)) > 1:
        text = _BULLET.sub(lambda mark: " " * len(mark[0]), text)
    if not _MARKUP_SIGNS.isdisjoint(text):
        text = _MARKUP.sub(lambda mark: " " * len(mark[0]), text)
    if "&" in text:
        text = _ENTITY.sub(lambda found: html.unescape(found[0])[:1].ljust(len(found[0])), text)
    return text, start


def sections(text: str) -> list[Section]:
    """The labelled lists of a text, each up to the next label; what stands before the first label is left out."""
    found = _merged(text, list(_labels(text)))
    if not found:
        return []
    ends = [label.label_start for label in found[1:]] + [len(text)]
    return [evolve(label, end=end) for label, end in zip(found, ends, strict=True)]


def _merged(text: str, labels: list[Section]) -> list[Section]:
    """Two labels in one line with nothing between them as one ("Apologies: Councillors: A. Fox")."""
    merged: list[Section] = []
    for label in labels:
        before = merged[-1] if merged else None
        if before is not None and before.status == "in_attendance" and label.label.casefold() == "directors":
            continue  # of a county's officials, and not of a company
        near = before is not None and len(before.label) < 60 and label.label_start - before.start < 20
        follows = near and label.status == "present"
        apart = " " if _THERE.search(label.label) else " \n"
        if before is not None and follows and not text[before.start : label.label_start].strip(apart):
            words = f"{before.label} {label.label}"
            label = evolve(label, status=status_of(words) or label.status, label=words, label_start=before.label_start)
            merged.pop()
        merged.append(label)
    return [_with_title(text, label) for label in merged]


def _with_title(text: str, label: Section) -> Section:
    """A shared title that ends the label goes to the names ("Councillors: Fox and Ash")."""
    word = _SHARED_TITLE.search(text[label.label_start : label.start])
    return evolve(label, start=label.label_start + word.start()) if word else label


@lru_cache(1 << 12)
def status_of(label: str) -> str | None:
    """What a label's words say of the people behind it: "present", "apologies", "in_attendance, remote" …"""
    for words in reversed(label.split(" / ")):  # a label in two languages has English last
        won = _LABEL.first(" ".join(_SIGNS.sub(" ", words).split()))
        if won:
            return won[0].value
    return None


def label_alone(text: str) -> str | None:
    """What a text says that is a label and nothing else ("Apologies for Absence"), None for any other."""
    if len(text) > 90 or _RUN.match(text) is None:
        return None
    found = sections(text)
    whole = len(found) == 1 and found[0].label_start == 0 and not text[found[0].start :].strip(" .:")
    return found[0].status if whole and found[0].status != "present, office" else None


def _labels(text: str) -> Iterator[Section]:
    done = 0
    for run in _RUN.finditer(text):
        if run.start() < done:
            continue
        verb = _VERB.search(run[0])
        words = run[0][: verb.end() if verb else None].rstrip(" \xa0,/&")
        status = status_of(words)
        if status is None:
            continue
        end = run.start() + len(words)
        sign = _SIGN.match(text, end)
        if sign is None or not _is_label(text, run.start(), words, sign):
            continue
        done = max(sign.end(), end)
        yield Section(status, words, run.start(), done, done)


def _is_label(text: str, start: int, words: str, sign: regex.Match[str]) -> bool:
    """Whether a run of label words is a label: by the colon behind it, its line, or the verb that ends it."""
    before = text[max(0, start - 200) : start]
    line_start = not before.rpartition("\n")[2].strip(" \t-–—•·.0123456789)")
    mark = sign["sign"].strip()
    if before.count("(") > before.count(")"):
        return False
    if mark.startswith(":"):
        opening = before.rpartition("\n")[2]
        return (
            words[0].isupper()
            or line_start
            or before.rstrip()[-1:] in ";."
            or (len(opening) < 40 and not _CUT.search(opening))
            or _tells_present(words, text[sign.end() : sign.end() + 80])
        )
    verb = words.rsplit(None, 1)[-1].casefold() in ("were", "was", "from", "are", "by")
    behind = text[sign.end() : sign.end() + 40].lstrip()
    if verb:
        return words[0].isupper() and not behind.startswith(("received", "given", "no ", "accepted", "also"))
    if line_start and sign["sign"] == "\n" and " " not in words:
        return True
    if not (line_start and words[0].isupper()):
        return False
    if not mark and (sign["sign"] == "\n" or sign.end() >= len(text)):
        return True
    if not behind or not _opens_names(behind):
        return False
    if mark in (",", ".", ";"):
        return words.isupper() or (mark == ";" and title_at(behind))
    if text.startswith("   ", start + len(words)) and _TELLS_PRESENT.search(words):
        return True  # a column of its own
    return mark != "" or words.isupper() or (len(words.split()) < 4 and (title_at(behind) or _is_listed(words, behind)))


_TELLS_PRESENT = regex.compile(
    r"\b(?:present|presiding|absent|attendance|attending|apologies|excused)\Z", regex.IGNORECASE
)
_LISTED = regex.compile(
    r"\s*+\p{Lu}[\p{L}.'’-]{0,30}+(?:\s\p{Lu}[\p{L}.'’-]{0,30}+){0,3}+(?:\s?[,;]|\sand\s|(?<=\.)\s|\s?\Z)"
)


def _tells_present(words: str, behind: str) -> bool:
    """Whether words in mid-sentence introduce names ("showed the following Trustees present: Ash, Bell")."""
    return _TELLS_PRESENT.search(words) is not None and _LISTED.match(behind) is not None


def _is_listed(words: str, behind: str) -> bool:
    """Whether a full name and a comma stand behind a label without a sign ("Apologies Jo Fox, Al Ash")."""
    first, comma, _ = behind.partition(",")
    found = read_entries(first) if comma and " " in first and first.istitle() else ()
    full = len(found) == 1 and found[0].kind == "name" and " " in found[0].name.name
    return full and not _SHARED_TITLE.search(words)


def _opens_names(words: str) -> bool:
    return words[0].isupper() or words[0] in "-–—•·.&"


@lru_cache(1 << 4)
def laid_out(text: str) -> str:
    """The text with its wrapped lines joined: a line end stays where one entry ends and the next begins."""
    text = _GRID.sub(_cells, text)
    text = _GAP.sub(lambda gap: _column(text, gap), text)
    if "\n" not in text:
        return text
    lines = [(m.start(), m.end()) for m in _FILLED.finditer(text)]
    packed = _packed([text[a:b] for a, b in lines])
    parts, at = [], 0
    for (start, end), (next_start, next_end) in pairwise(lines):
        hard = _ends_entry(text[start:end].strip(), text[next_start:next_end].strip(), packed)
        parts += [text[at:end], ("\n" if hard else " ") * (next_start - end)]
        at = next_start
    return "".join([*parts, text[at:]])


def _cells(grid: regex.Match[str]) -> str:
    """A grid of surnames, the same number in every line but the last: each cell a line of its own."""
    lines = grid[0].split("\n")
    sizes = {len(_GAP.findall(line.strip())) for line in lines[:-1]}
    if len(sizes) != 1 or any(is_office(cell) for line in lines for cell in _WIDE.split(line)):
        return grid[0]
    return _GAP.sub(lambda gap: "\n" * len(gap[0]), grid[0])


def _column(text: str, gap: regex.Match[str]) -> str:
    """A wide gap is a line end when a title or another full name stands behind it."""
    if text[gap.start() - 1] in "-–—:" or text[gap.end()] in "-–—":
        return gap[0]  # "Jo Fox   -   Ashby Council"
    behind = text[gap.end() : gap.end() + 40].partition("\n")[0]
    first = _WIDE.split(behind)[0]
    words = first.split()
    told = first[:1].isupper() and any(map(role_of, words[:2]))
    told = told or ("," not in first and role_of(words[-1]) in ("body", "field"))
    if told and _FULL.search(text, max(0, gap.start() - 40), gap.start()):
        return "," + gap[0][1:]  # "Jo Fox   Ashby Housing Trust"
    if first.startswith("(") or not read_entries(first) or len(first.split()) < 2:
        return "," + gap[0][1:] if is_office(first) else gap[0]
    return "\n" * len(gap[0])


def _packed(lines: list[str]) -> bool:
    """Whether lines hold several names each and break anywhere."""
    full = lines[:-1] or lines
    if all(map(is_paired, lines)):
        return False
    return sum(_BRACKET.sub("", line).count(",") for line in full) >= 2 * len(full)


_MID_NAME = regex.compile(
    r"\b(?<!\b(?:County|District|Borough|Town|Parish|City|Ward|Community|Local|Shire)\s)"
    r"(?:Cll?r|Councill?or|Cr|Mr|Mrs|Ms|Miss|Dr)\.?(?:\s[A-Z]\.?){0,3}$"
)


def _ends_entry(line: str, following: str, packed: bool) -> bool:
    """Whether a line end parts two names."""
    if _MID_NAME.search(line[-60:]):
        return False
    if not line or not following:
        return True
    if _INITIALS_LINE.match(line) or _INITIALS_LINE.match(following):
        return True
    if line[-1] in ",;&-/–" or following[0] in "(,;&)" or following[0].islower():
        return line[-1] in ",;" and not following[0].islower()
    last = _BETWEEN.split(line)[-1]
    if line.count("(") > line.count(")") or last.casefold() in ("and", "of", "for", "the", "with", "&"):
        return False
    if _TITLE_OR_INITIAL.fullmatch(last):
        return False
    tail, head = line.rpartition(",")[2].strip(), following.partition(",")[0].strip()
    if not packed:
        return not ("," in line and " " not in tail and " " not in head.rstrip(".") and not tail.endswith("."))
    if _LETTERED.fullmatch(tail) and _LETTERED.fullmatch(head):
        return True  # "…, D Dunn / E Ely, …": each whole by itself
    return _TITLE.match(following) is not None and line[-1] in ".)"


def sentence_end(text: str, start: int, end: int) -> int:
    """Where the list's sentence ends: a point behind which prose begins."""
    for stop in _STOP.finditer(text, start, end):
        word = _LAST_WORD.search(text[max(start, stop.start() - 12) : stop.start()])
        if word is not None and title_at(word[0] + ". Fox"):
            continue  # "Cllr. Fox"
        if _TOLD.search(text, stop.end(), min(end, stop.end() + 80)):
            return stop.start()
    return end


_LAST_WORD = regex.compile(r"(?<!\p{L})\p{L}+$")
_STOP = regex.compile(r"(?<=[\p{Ll})\d])\.\s+(?=\p{Lu})")
_TOLD = regex.compile(
    r"\b(?:was|were|is|are|has|had|the|called|recited|opened|led|welcomed|reported|recorded|presided|"
    r"arrived|joined|left)\b"
)
