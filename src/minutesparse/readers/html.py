"""Web pages: what was said, without the site around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from minutesparse._version import __version__
from minutesparse.readers import css_counters
from minutesparse.readers.errors import MissingExtra
from minutesparse.readers.html_walk import Walk
from minutesparse.readers.sheet import Row, squeeze, written
from minutesparse.readers.tame import tame
from minutesparse.readers.text import decode
from minutesparse.source import Issue, Link, Source

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


def read(data: bytes, *, charset: str | None = None) -> Source:
    """The text of a page: its lists with their markers, its tables as rows, its papers as links."""
    decoded = decode(data, charset or _declared(data))
    issues = list(decoded.issues)
    text = decoded.text
    if "\0" in text:
        issues.append(Issue("nul-characters", "warning", f"{text.count(chr(0))} NUL characters were left out"))
        text = text.replace("\0", "")
    escaped = any(issue.code == "undecodable-bytes" for issue in issues)
    if escaped:
        text = text.translate(_HIDE)
    page, links, more = from_markup(text)
    if escaped:
        page = page.translate(_SHOW)
    issues += more
    if not page.strip():
        issues.append(Issue("empty-file", "warning", "the page holds no text that a visitor would see"))
    return Source(
        media_type="text/html", reader="html", reader_version=_version(), text=page, issues=tuple(issues), links=links
    )


def _declared(data: bytes) -> str | None:
    """The encoding that a page's head says it is in."""
    found = _CHARSET.search(data[:4096])
    return found[1].decode("ascii") if found else None


_CHARSET = regex.compile(
    rb"<(?:meta\b[^>]{0,300}?\bcharset\s*=|\?xml\b[^>]{0,100}?\bencoding\s*=)\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})",
    regex.IGNORECASE,
)

#: Surrogate escapes travel through the tree as private characters, since it is built from UTF-8.
_HIDE = {0xDC80 + n: 0x10FE80 + n for n in range(128)}
_SHOW = {there: here for here, there in _HIDE.items()}


def from_markup(markup: str) -> tuple[str, tuple[Link, ...], list[Issue]]:
    """The text of some markup, the links in it, and what had to be left out."""
    parser = _parser()
    for sign in _MARKS:
        if sign in markup:
            markup = markup.replace(sign, "")
    drawn = css_counters.rules(markup)
    tamed = tame(markup)
    tree = parser(tamed.markup.encode("utf-8", "replace"))
    issues = []
    if tamed.cut:
        issues.append(Issue("file-cut", "warning", "the page has more tags than can be read; its end was left out"))
    if tamed.pruned:
        note = "the markup nests too deep: tags were left out, words were not"
        issues.append(Issue("markup-pruned", "warning", note))
    walk = Walk(drawn=drawn)
    root = _matter(tree.body) if tree.body is not None else None
    rows = walk.over(root) if root is not None else []
    title = tree.css_first("title")
    if root is not None and title is not None and root.css_first("h1, h2, .mgMainTitleTxt") is None:
        rows = [Row(words) for words in [squeeze(title.text())] if words] + _below(rows)
    if walk.struck:
        issues.append(Issue("deleted-text", "info", f"{walk.struck} passages that the page shows as deleted left out"))
    text, links = written(rows, walk.urls)
    return text, links, issues


_MARKS = "\ufdd0\ufdd1\ufdd2"


def _below(rows: list[Row]) -> list[Row]:
    return [rows[0]._replace(gap=True), *rows[1:]] if rows else rows


def _matter(body: LexborNode) -> LexborNode:
    """The part of the page that is its own matter, where the page says which it is."""
    for sign in _MATTER:
        found = body.css(sign)
        if len(found) == 1 and len(found[0].text().strip()) >= _ENOUGH:
            return found[0]
    return body


#: How pages mark their own matter, the surest first.
_MATTER = ("#modgov", "main", "[role=main]", "article", "#content", "#main-content")
_ENOUGH = 200


def _parser() -> type[LexborHTMLParser]:
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError as error:
        raise MissingExtra("html", "selectolax") from error
    return LexborHTMLParser


def _version() -> str:
    from importlib.metadata import version

    return f"{__version__} (selectolax {version('selectolax')})"
