"""Lists whose numbers only a style sheet knows: `content: "(" counter(points, lower-alpha) ") "`.

Sites draw `1.1` and `(a)` in this way, and so do documents exported to HTML from an online editor.
"""

from __future__ import annotations

import regex
from attrs import frozen

from minutesparse.readers.numbers import STYLES, numeral

_MOST_RULES = 2000


@frozen
class Part:
    """A part of what stands before a point: words, or a counter with its style, alone or with those around it."""

    words: str = ""
    counter: str = ""
    style: str = "1"
    between: str | None = None


Rules = dict[str, tuple[Part, ...]]


def rules(markup: str) -> Rules:
    """What the page's style sheets draw before the points of lists, by the list's class ("" for every `ol`)."""
    found: Rules = {}
    if "counter" not in markup or "<style" not in markup.lower():
        return found
    for sheet in _SHEET.findall(markup):
        for rule in sheet.split("}", _MOST_RULES)[:_MOST_RULES]:
            selectors, _, body = rule.rpartition("{")
            content = _CONTENT.search(body) if "counter" in body else None
            parts = _parts(content[1]) if content else ()
            for selector in selectors[-400:].split(",") if any(part.counter for part in parts) else ():
                if _SELECTOR.search(selector.strip()):
                    found[(_CLASS.findall(selector) or [""])[-1]] = parts
    return found


_SHEET = regex.compile(r"<style\b[^>]{0,500}+>((?:[^<]++|<(?!/style))*+)", regex.IGNORECASE)
_CONTENT = regex.compile(r"\bcontent\s*+:([^;]{1,300}+)")
_SELECTOR = regex.compile(r"(?:^|[\s>.])(?:li|ol)[\w.-]{0,60}+::?before$", regex.IGNORECASE)
_CLASS = regex.compile(r"\.([\w-]{1,100}+)")


def _parts(content: str) -> tuple[Part, ...]:
    """The parts of a `content` value."""
    parts = []
    for words, name, between, style in _PART.findall(content):
        if name:
            parts.append(Part("", name, STYLES.get(style.lower(), "1"), between[1:-1] if between else None))
        else:
            parts.append(Part(words[1:-1]))
    return tuple(parts)


_TEXT = r"\"[^\"]{0,60}+\"|'[^']{0,60}+'"
_PART = regex.compile(
    rf"({_TEXT})|counters?\(\s*+([\w-]{{1,100}}+)\s*+(?:,\s*+({_TEXT})\s*+)?+(?:,\s*+([\w-]{{1,30}}+)\s*+)?+\)"
)


def marker(parts: tuple[Part, ...], numbers: list[int], known: dict[str, int]) -> str:
    """What stands before a point: `numbers` are those of the lists around it, its own last."""
    own = next((part.counter for part in reversed(parts) if part.counter), "")
    known[own] = numbers[-1]
    shown = []
    for part in parts:
        if not part.counter:
            shown.append(part.words)
        elif part.between is not None:
            shown.append(part.between.join(numeral(number, part.style) for number in numbers))
        else:
            shown.append(numeral(known.get(part.counter, 1), part.style))
    return " ".join("".join(shown).split()) + " "
