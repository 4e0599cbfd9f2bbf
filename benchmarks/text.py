"""The text that speed is measured on: the samples again and again, no two copies alike."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

import regex

_SAMPLES = Path(__file__).parent.parent / "samples"
_CHANGING = regex.compile(r"\b(?:\p{Ll}{4,}|\d)\b|\d(?=\d)")


@cache
def authored(size: int, seed: int = 1) -> str:
    """About `size` bytes of minutes made from the samples: other figures, one word in four another word.

    The changes keep each line's shape and leave no two lines of prose alike, so that remembering whole
    lines wins nothing.
    """
    samples = [path.read_text("utf-8") for path in sorted(_SAMPLES.glob("*.txt"))]
    words = regex.findall(r"\b\p{Ll}{4,}\b", "\n".join(samples))
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


def _cut(text: str, size: int) -> str:
    """The text up to the last line end within `size` bytes."""
    return text.encode()[:size].decode("utf-8", "ignore").rpartition("\n")[0] + "\n"
