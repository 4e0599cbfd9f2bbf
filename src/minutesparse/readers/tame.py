"""Markup made safe to build a tree from: what no visitor sees is taken out, nesting kept within bounds.

Formatting tags that are never closed are opened again in every later paragraph, as the HTML
standard asks; a page of 50 KB can so grow to a tree of gigabytes. And a tree 100,000 deep takes
minutes to build. No page that people read is near either limit.
"""

from __future__ import annotations

import re
from typing import NamedTuple

# Every tag of a page passes here, and for this pattern `re` takes half the time of `regex`.

#: A page of 20 MB has less than half of that; four attributes count as much as a tag, and take as much memory.
MOST_TAGS = 2_000_000
_SHORT = 12
DEEPEST = 400
_MOST_OPEN = 100


class Tamed(NamedTuple):
    """Markup, whether tags had to be left out of it, and whether its end had to be."""

    markup: str
    pruned: bool = False
    cut: bool = False


def tame(markup: str) -> Tamed:
    """`markup` without scripts, styles and comments, and within the bounds."""
    parts: list[str] = []
    last = depth = load = 0
    still_open = dict.fromkeys(_INLINE, 0)
    wild = False
    for found in _MARKUP.finditer(markup):
        name = found[2]
        if name is None:
            if found[3] is not None or found[0][1] == "!":
                parts.append(markup[last : found.start()])
                last = found.end()
            continue
        whole = found[0]
        load += 1 if len(whole) < _SHORT else 1 + (len(whole.split()) + whole.count("/")) // 4
        if load > MOST_TAGS:
            markup = markup[: found.start()]
            break
        name = name.lower()
        if name in still_open:
            count = still_open[name] = max(still_open[name] + (-1 if found[1] else 1), 0)
            wild = wild or count > _MOST_OPEN
        elif name not in _SELF_CLOSING:
            depth = max(depth + (-1 if found[1] else 1), 0)
            wild = wild or depth > DEEPEST
    parts.append(markup[last:])
    markup = "".join(parts)
    return Tamed(_pruned(markup) if wild else markup, wild, load > MOST_TAGS)


_VALUE = r"(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^\s>\"'][^\s>]*+)"
_ATTRIBUTES = rf"(?:[\s/]++|[^\s/>=][^\s/>=]*+(?:\s*+=\s*+{_VALUE}?+)?+|=)*+(?:>|\Z)"
_RAW = r"(?i:script|style|noscript|template|svg|math|iframe|object|textarea|select|noembed|noframes|xmp)"
#: Tags (`/` and name), comments, elements without readable content (their name), and the title, not looked into.
_MARKUP = re.compile(
    rf"<(?:(/?)(?!(?:{_RAW}|(?i:title))[\s/>])([a-zA-Z][^\s/>]*+){_ATTRIBUTES}"
    r"|!--(?:>|->|(?:[^-]++|-(?!->|-!>))*+(?:--!?>|\Z))"
    rf"|({_RAW})(?=[\s/>]){_ATTRIBUTES}(?:[^<]++|<(?!/(?i:\3)(?=[\s/>])))*+(?:</(?i:\3)[^>]*+>?|\Z)"
    r"|(?i:title)(?=[\s/>])[^>]*+>[^<]*+)"
)
#: Elements that hold no block, or close themselves when the next of their kind begins: they do not add to the depth.
_SELF_CLOSING = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
     "p", "li", "tr", "td", "th", "dt", "dd", "tbody", "thead", "tfoot", "colgroup", "option", "html", "head", "body")
)  # fmt: skip
_INLINE = frozenset(
    ("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u", "span", "center",
     "label", "sub", "sup", "ins", "del", "abbr", "cite", "q", "time", "mark")
)  # fmt: skip


def _pruned(markup: str) -> str:
    """Inline tags out; start tags beyond the depth out, with as many of the end tags that follow."""
    depth = beyond = 0

    def kept(found: re.Match[str]) -> str:
        nonlocal depth, beyond
        name = (found[2] or "").lower()
        if not name or name in _INLINE:
            return "" if name else found[0]
        if name in _SELF_CLOSING:
            return found[0]
        if found[1]:
            if beyond:
                beyond -= 1
                return ""
            depth = max(depth - 1, 0)
        elif depth >= DEEPEST:
            beyond += 1
            return " "
        else:
            depth += 1
        return found[0]

    return _MARKUP.sub(kept, markup)
