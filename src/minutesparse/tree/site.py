"""What a web site's frame and a blog leave around minutes: menus, link lines, signs alone on a line."""

from __future__ import annotations

import regex

from minutesparse.tree.opening import Opening
from minutesparse.tree.rows import Row

#: Words that only a web site's frame uses, at the start of a line.
_SITE = Opening(
    r"""(?:¦|`{3,}|skip\s+to\b|advertisement$|section\s+menu|main\s+menu|toggle\s|breadcrumb|you\s+are\s+(?:here|in)\b|cookies?\b|accept\s+(?:all|cookies)|share\s+this
    |print\s+this|back\s+to\s+(?:top|the\s+top)|view\s+(?:the\s+)?(?:background|directions|full\s+minutes|item|agenda\s+item|recorded\s+vote)\b
    |subscribe\s+to|watch\s+(?:council|the|live|this)\b|©|\(c\)\s+\d|copyright\b|powered\s+by|published\s+by|all\s+rights\s+reserved
    |agenda\s+(?:frontsheet|reports?\s+pack|document\s+pack)\b|printed\s+(?:minutes|decisions|draft\s+minutes)\b|public\s+reports?\s+pack
    |attendance\s+details|original\s+(?:file|link)|you\s+can\s+view\s+|this\s+page\s+was\s+|download\s+(?:the\s+)?(?:pdf|agenda|minutes)|privacy\s+(?:policy|notice)|accessibility(?:\s+statement)?$
    |posted\s+(?:by|in|on)\b.{0,60}(?:\d|\|)|\d+\s+comments?:?$|(?:post|leave)\s+a\s+(?:comment|reply)$|(?:newer|older)\s+posts?\b|email\s+this\b
    |(?:web\s?)?(?:page|site)\s+last\s+(?:updated|modified|reviewed)\b|last\s+(?:updated|modified)\s*:|(?:facebook|twitter)\s*[|·]|no\s+item\s+selected
    |this\s+table\s+is\s+used\s+for|laserfiche\b|download$|download\s+documents\s+using|add\s+this\s+(?:document|page)|neidio\s+i|polisi\s+preifatrwydd|polisi\s+cwcis
    |[←→«»‹›]\s?\p{L}|<<\s?\p{L}|open\s+(?:audio|video)\s+recordings?\b|\W*end\s+of\s+minutes\W*$)""",
    flags=regex.I | regex.X,
)
#: Arrows and angles between the words of a path, and behind those of a link.
_ARROW = regex.compile(r"[^.]{3,50}\s>$|[^.»›]{1,40}\s[»›]\s[^.]{1,120}$|[^.]{3,60}\s[→»›]$")
_MENU = Opening(
    r"""(?:home|calendar|committees?|constitution|councillors|decisions|election\s+results|e-?petitions|library|meetings|outside\s+bodies
    |search(?:\s+\w+)?|what['’]?s\s+new|news|contact(?:\s+us)?|log\s?in|sign\s+in|register|help|site\s?map|a\s?-\s?z|accessibility|privacy|terms(?:\s+of\s+use)?
    |subscribe.{0,20}|forward\s+plans?|your\s+councillors|your\s+m[ep]p?s|parish\s+councils|mgPlans.*|agenda,\s+decisions\s+and\s+minutes|menu|pay|report|apply|about(?:\s+us)?|jobs)$""",
    flags=regex.I | regex.X,
)
_PAGE_END = regex.compile(r"\bpage\s?[|/]?\s?\d{1,4}(?:\s?(?:of|/)\s?\d{1,4})?$", regex.I)
_FILE = regex.compile(r"\bpdf\s*(?:icon\s*)?(?:pdf\s*)?[\d.,]+\s*[KM]B\b|\b(?:PDF|DOCX?)\s+[\d.,]+\s*[KM]B\b", regex.I)
_PAPER = regex.compile(r",\s+item\s+\d|\b(?:appendix|annex|enclosure)\b", regex.I)
_HEAD = 30  # rows within which a menu may be printed with blank lines between
#: Signs alone on a line; longer lines of them are drawn, and those with strokes part a table's head from its rows.
_SIGNS = regex.compile(r"[|*.•×<>«»~¦ ]{1,5}")


def mark_site(rows: list[Row]) -> None:
    """Menus are runs of short lines with a site's words among them; single lines go by their wording."""
    free = [row for row in rows if not row.role]  # running heads and feet say nothing of what stands beside them
    papers = False  # a label over an item's papers stands before
    for row in rows:
        if row.kind == "text" or row.kind == "bullet":
            if _SITE.match(row.text) or _points(row.text) or (row.kind == "text" and _ends_in_page_number(row)):
                row.role = "furniture"
            elif row.words <= 30 and not row.number and names_file(row.text):
                apart = row.kind == "text" and row.gap and not papers
                if not apart or _PAPER.search(row.text):
                    row.role = "file"
                continue
        papers = (row.kind == "label" and row.text.casefold().endswith("documents:")) or (
            papers and row.kind == "bullet"
        )
    start = 0
    for index, row in enumerate(free):
        if index == 0 or (row.gap == 0 and _short(row)):
            continue
        _mark_menu(free[start:index])
        start = index
    _mark_menu(free[start:])
    _mark_wide_menu(free[:_HEAD])
    for row in free:
        if not row.role and row.kind == "text" and _SIGNS.fullmatch(row.text):
            row.role = "furniture"


def _points(text: str) -> bool:
    """Whether arrows lead through the words, or on from them."""
    return ("»" in text or "›" in text or text[-1:] in "→>") and _ARROW.match(text) is not None


def _ends_in_page_number(row: Row) -> bool:
    text = row.text
    return text[-1:].isdigit() and 3 <= row.words <= 16 and text[0].isupper() and bool(_PAGE_END.search(text[-24:]))


def names_file(text: str) -> bool:
    """Whether the line ends with a file's kind and size."""
    tail = text[-24:].casefold()
    return ("kb" in tail or "mb" in tail) and _FILE.search(text[-24:]) is not None


def _mark_menu(run: list[Row]) -> None:
    """Short lines, one under the other, are a menu where most of them are words of a site."""
    if len(run) >= 2:
        menu = sum(row.role == "furniture" or _MENU.match(row.text) is not None for row in run)
        if menu * 2 >= len(run) + 1:
            for row in run:
                row.role = "furniture"


def _short(row: Row) -> bool:
    return row.kind in ("text", "label") and row.words <= 5 and row.text[-1:] not in ".:;,"


def _mark_wide_menu(rows: list[Row]) -> None:
    """A menu with blank lines between its lines, at the head: what stands from one word of a site to the last."""
    last = -1
    for index, row in enumerate(rows):
        if not _short(row) or any(map(str.isdigit, row.text)):
            last = -1 if row.role != "furniture" else last
        elif "minutes" not in row.text.casefold() and any(_MENU.match(part) for part in row.text.split(" / ")):
            if last >= 0:
                for one in rows[last : index + 1]:
                    one.role = "furniture"
            last = index
