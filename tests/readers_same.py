"""One set of minutes, written for these tests, and its printing as text, pages, PDF and Word.

Each printing follows a layout that is met in practice; the words are the same in all of them.
"""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple

from tests.readers_files import Drawn, docx, lists, paragraph, pdf, table, used

FRONT = (
    "Larkfield Town Council",
    "Minutes of the meeting of the Amenities Committee held on Tuesday 4 March 2031 at 7.00 pm in the Guildhall",
    "Present: Councillors A Fox (Chair), B Hay, C Lee and D Marsh",
)
CLOSE = "The meeting closed at 8.15 pm."


class Line(NamedTuple):
    """A paragraph ("p"), a bullet ("*") or a lettered clause ("a") of an item, and how deep it stands."""

    kind: str
    words: str
    level: int = 1


ITEMS: tuple[tuple[str, tuple[Line, ...]], ...] = (
    ("Apologies for absence", (Line("p", "Apologies for absence were received from Councillor E Vane."),)),
    (
        "Minutes of the last meeting",
        (Line("p", "RESOLVED that the minutes of the meeting held on 4 February 2031 be approved."),),
    ),
    (
        "Play areas",
        (
            Line("p", "The Clerk reported on the three play areas of the town, which had been inspected in January:"),
            Line("*", "the swings at Mill Lane had been repaired"),
            Line("*", "two benches had been ordered"),
            Line("*", "one for Mill Lane", 2),
            Line("*", "one for the green", 2),
            Line("*", "the fence at Orchard Way was still to be painted"),
            Line("p", "RESOLVED that:"),
            Line("a", "the report of the Clerk be noted; and"),
            Line("a", "a sum of £400 be set aside for the fence."),
        ),
    ),
    (
        "Saturday market",
        (
            Line("p", "It was proposed by Councillor Hay, seconded by Councillor Lee, that the market be moved."),
            Line("p", "The motion was put to the vote and was carried by 3 votes to 1."),
        ),
    ),
    ("Date of the next meeting", (Line("p", "The next meeting would be held on 1 April 2031."),)),
)  # fmt: skip


def as_text() -> bytes:
    """Plain text, as typed."""
    lines = [*"\n\n".join(FRONT).split("\n"), ""]
    for number, (title, content) in enumerate(ITEMS, 1):
        lines += [f"{number}. {title}", ""]
        for kind, run in groupby(content, lambda line: line.kind):
            letters = iter("abcdefgh")
            for line in run:
                mark = {"p": "", "*": "  " * (line.level - 1) + "• ", "a": f"({next(letters)}) "}[kind]
                lines += [mark + line.words] + ([""] if kind == "p" else [])
            lines += [] if kind == "p" else [""]
    return "\n".join([*lines, CLOSE, ""]).encode()


def _markup(content: tuple[Line, ...]) -> str:
    """The content of an item as paragraphs and nested lists."""
    parts = []
    for kind, run in groupby(content, lambda line: line.kind):
        if kind == "p":
            parts += [f"<p>{line.words}</p>" for line in run]
            continue
        level = 0
        for line in run:
            opening = '<ol type="a">' if kind == "a" else "<ul>"
            while level < line.level:
                parts.append(opening)
                level += 1
            while level > line.level:
                parts.append("</ul>")
                level -= 1
            parts.append(f"<li>{line.words}")
        parts.append(("</ol>" if kind == "a" else "</ul>") * level)
    return "".join(parts)


def as_table_page() -> bytes:
    """A page whose items are rows of a table, in a form with hidden state, the menu beside it."""
    rows = "".join(
        f'<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt"><a name="AI{n}"></a>{n}.</p></td><td>'
        f'<p class="mgAiTitleTxt">{title}</p><div class="mgWordPara">{_markup(content)}</div></td></tr>'
        for n, (title, content) in enumerate(ITEMS, 1)
    )
    return f"""<!doctype html><html><head><title>Agenda and minutes</title><script>var a = "<p>";</script></head><body>
        <form><input type="hidden" name="__VIEWSTATE" value="{"dDwt" * 500}">
        <nav><ul><li><a href="/">Home</a><li><a href="/c">Councillors</a></ul></nav>
        <div id="modgov"><h1 class="mgMainTitleTxt">{FRONT[0]}</h1><h2 class="mgSubTitleTxt">{FRONT[1]}</h2>
        <div class="mgContent"><p>{FRONT[2]}</p><table class="mgItemTable">{rows}</table><p>{CLOSE}</p></div></div>
        <footer>Terms and cookies</footer></form></body></html>""".encode()


def as_block_page() -> bytes:
    """A page for small screens: the number and the title of an item are blocks side by side."""
    items = "".join(
        f'<div class="AgendaItem"><div class="AgendaItemTitleRow"><h3><div class="AgendaItemCounter">{n}.</div>'
        f'<div class="AgendaItemNavigate indent"><div class="AgendaItemTitle"><a href="javascript:SelectItem({n});">'
        f'{title}</a></div></div></h3></div><div class="AgendaItemContentRow RichText">{_markup(content)}</div></div>'
        for n, (title, content) in enumerate(ITEMS, 1)
    )
    front = "".join(f"<div>{words}</div>" for words in FRONT)
    return f"""<!doctype html><meta charset="utf-8"><body><div class="cookie-consent">We use cookies.</div>
        <header class="AgendaHeader">{front}</header><div class="AgendaItems">{items}</div>
        <p>{CLOSE}</p></body>""".encode()


def as_plain_page() -> bytes:
    """A page of a small council's own site: headings and paragraphs in an article, widgets around it."""
    items = "".join(f"<h3>{n}. {title}</h3>{_markup(content)}" for n, (title, content) in enumerate(ITEMS, 1))
    return f"""<!doctype html><html><head><title>Minutes</title></head><body class="post has-sidebar">
        <a class="skip-link screen-reader-text" href="#content">Skip to content</a>
        <header id="masthead" class="site-header"><a href="/">Larkfield online</a></header>
        <article><header class="entry-header"><h1>{FRONT[0]}</h1></header><div class="entry-content">
        <p>{FRONT[1]}</p><p>{FRONT[2]}</p>{items}<p>{CLOSE}</p></div></article>
        <aside class="widget-area">Recent posts</aside></body></html>""".encode()


_WIDTH = 74


def _wrapped(words: str, width: int = _WIDTH) -> list[str]:
    lines = [""]
    for word in words.split():
        if len(lines[-1]) + len(word) + 1 > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


class _Paper:
    """Lines on pages, each placed below the last."""

    def __init__(self) -> None:
        self.pages: list[list[Drawn]] = [[]]
        self.top = 20.0

    def room(self, height: float) -> None:
        if self.top + height > 280:
            self.pages.append([])
            self.top = 20.0

    def put(self, left: float, words: str, mark: str = "", width: int = _WIDTH) -> None:
        lines = _wrapped(words, width)
        self.room(5.0 * len(lines))
        if mark:
            self.pages[-1].append((left - 8, self.top, mark))
        for line in lines:
            self.pages[-1].append((left, self.top, line))
            self.top += 5.0


def _drawn(paper: _Paper, left: float, content: tuple[Line, ...], width: int = _WIDTH) -> None:
    letters = iter("abcdefgh")
    for n, line in enumerate(content):
        if n and (line.kind == "p" or content[n - 1].kind == "p"):
            paper.top += 4.0
        mark = {"p": "", "*": "-", "a": f"({next(letters)})" if line.kind == "a" else ""}[line.kind]
        paper.put(left if line.kind == "p" else left + 10 * line.level, line.words, mark, width)
    paper.top += 4.0


def as_pdf() -> bytes:
    """A PDF in one column: the number hangs before the title, the text under the title."""
    paper = _Paper()
    for words in FRONT:
        paper.put(20, words)
        paper.top += 4.0
    for number, (title, content) in enumerate(ITEMS, 1):
        paper.room(20)
        paper.put(30, title, f"{number}.")
        paper.top += 3.0
        _drawn(paper, 30, content)
    paper.put(20, CLOSE)
    return pdf(*paper.pages)


def as_pdf_with_margin_headings() -> bytes:
    """A PDF with each item's number and title in the left margin, beside its text."""
    paper = _Paper()
    for words in FRONT:
        paper.put(20, words)
        paper.top += 4.0
    for number, (title, content) in enumerate(ITEMS, 1):
        paper.room(30)
        for n, line in enumerate(_wrapped(f"{number}. {title}", 22)):
            paper.pages[-1].append((20, paper.top + 5.0 * n, line))
        begun = paper.top
        _drawn(paper, 72, content, 56)
        paper.top = max(paper.top, begun + 16)
    paper.put(72, CLOSE)
    return pdf(*paper.pages)


_NUMBERING = (
    lists(("decimal", "%1."), number=1)
    + lists(("bullet", "\uf0b7"), ("bullet", "o"), number=2)
    + lists(("lowerLetter", "(%1)"), number=3)
    + used(1, 1)
    + used(2, 2)
    + used(3, 3)
)


def _word(content: tuple[Line, ...]) -> str:
    list_ids = {"p": None, "*": 2, "a": 3}
    return "".join(paragraph(line.words, list_id=list_ids[line.kind], level=line.level - 1) for line in content)


def as_word() -> bytes:
    """A Word file whose numbers, letters and bullets Word counts out."""
    body = "".join(map(paragraph, FRONT))
    for title, content in ITEMS:
        body += paragraph(title, list_id=1) + _word(content)
    return docx(body + paragraph(CLOSE), numbering=_NUMBERING)


def as_word_table() -> bytes:
    """A Word file that prints its items as rows of a table."""
    rows = [
        [paragraph(f"{number}."), paragraph(title) + _word(content)] for number, (title, content) in enumerate(ITEMS, 1)
    ]
    return docx("".join(map(paragraph, FRONT)) + table(*rows) + paragraph(CLOSE), numbering=_NUMBERING)


PRINTINGS = {
    "text": as_text,
    "page, table": as_table_page,
    "page, blocks": as_block_page,
    "page, plain": as_plain_page,
    "pdf, one column": as_pdf,
    "pdf, margin headings": as_pdf_with_margin_headings,
    "word": as_word,
    "word, table": as_word_table,
}
