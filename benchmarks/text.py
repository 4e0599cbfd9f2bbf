"""The text that speed is measured on: the samples again and again, no two copies alike."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

import regex

_SAMPLES = Path(__file__).parent.parent / "samples"
_PROSE = regex.compile(r"^\p{Lu}(?:[^\n]++\n){1,8}+(?=\n)", regex.MULTILINE)
_SINGLE = regex.compile(
    r"\b(?:moved|seconded|proposed|carried|agreed|resolved|approved|vote|motion|present|apologies|closed|adjourned|ended)\b",
    regex.IGNORECASE,
)
_PARAGRAPHS = 20
_CHANGING = regex.compile(r"\b\p{Ll}{4,}\b|(?<=\d)\d(?=\d)")


@cache
def authored(size: int, seed: int = 1) -> str:
    """About `size` bytes of minutes made from the samples: other figures, one word in four another word.

    The changes keep each line's shape and leave no two lines of prose alike, so that remembering whole
    lines wins nothing. A sample shows one of each thing; published minutes have prose in between, and a
    marker or cue on one line in six, so each paragraph of prose comes as often as makes that proportion.
    """
    samples = [_PROSE.sub(_told_at_length, path.read_text("utf-8")) for path in sorted(_SAMPLES.glob("*.txt"))]
    prose = [match[0] for sample in samples for match in _PROSE.finditer(sample) if _is_plain(match[0])]
    words = regex.findall(r"\b\p{Ll}{4,}\b", "".join(prose))
    chance = random.Random(seed)

    def other(match: regex.Match[str]) -> str:
        if match[0].isdigit():
            return chance.choice("123456789")
        return chance.choice(words) if chance.random() < 0.25 else match[0]

    parts: list[str] = []
    length = 0
    while length < size:
        for sample in samples:
            parts.append(_CHANGING.sub(other, sample) + "\n\n")
            length += len(parts[-1].encode())
    return _cut("".join(parts), size)


def _told_at_length(match: regex.Match[str]) -> str:
    """A paragraph of prose, several times; one that may decide something, once."""
    return f"{match[0]}\n" * (_PARAGRAPHS - 1) + match[0] if _is_plain(match[0]) else match[0]


def _is_plain(paragraph: str) -> bool:
    return len(paragraph) > 60 and paragraph.endswith(".\n") and not _SINGLE.search(paragraph)


def _cut(text: str, size: int) -> str:
    """The text up to the last line end within `size` bytes."""
    return text.encode()[:size].decode("utf-8", "ignore").rpartition("\n")[0] + "\n"
