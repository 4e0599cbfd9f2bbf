"""What scrapers, PDF extraction and OCR do to minutes: a table of kinds, each a small function."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random

import regex

Damage = Callable[[str, Random], str]

_NUMBER = regex.compile(r"^([^\w\n]*+)\d{1,3}(?:[./]\d{1,2}){0,3}[.):]?\s+", regex.MULTILINE)
_LABEL = regex.compile(
    r"\b(?:it\s+was\s+)?\**(?:resolved|recommended|agreed|present|apologies|item\s+\d+)\b\**\s*[:–—-]*\s*",
    regex.IGNORECASE,
)
_GLYPH = regex.compile(r"^([^\S\n]*+)(?:[-*+•o▪·])(?=\s)", regex.MULTILINE)


def damaged(text: str, kinds: Iterable[str], chance: Random) -> str:
    """`text` after each kind of damage in turn.

    >>> damaged("1. Budget\\nAgreed.", ["numbers lost"], Random(1))
    'Budget\\nAgreed.'
    """
    for kind in kinds:
        text = DAMAGE[kind](text, chance)
    return text


def _drop_lines(text: str, chance: Random) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if chance.random() > 0.1)


def _repeat_lines(text: str, chance: Random) -> str:
    return "".join(line * (1 + (chance.random() < 0.1)) for line in text.splitlines(keepends=True))


def _swap_lines(text: str, chance: Random) -> str:
    lines = text.splitlines(keepends=True)
    for at in range(len(lines) - 1):
        if chance.random() < 0.1:
            lines[at], lines[at + 1] = lines[at + 1], lines[at]
    return "".join(lines)


def _join_lines(text: str, chance: Random) -> str:
    return "".join(
        line.rstrip("\r\n") + " " if chance.random() < 0.15 else line for line in text.splitlines(keepends=True)
    )


def _split_lines(text: str, chance: Random) -> str:
    return "".join("\n" if sign == " " and chance.random() < 0.05 else sign for sign in text)


def _lose_labels(text: str, chance: Random) -> str:
    return _LABEL.sub(lambda match: "" if chance.random() < 0.5 else match[0], text)


def _lose_numbers(text: str, _chance: Random) -> str:
    return _NUMBER.sub(r"\1", text)


def _change_glyphs(text: str, chance: Random) -> str:
    glyph = chance.choice(["•", "·", "\uf0b7", "-", "*", "â€¢", "", "?", "□"])
    return _GLYPH.sub(lambda match: match[1] + glyph, text)


def _mojibake(text: str, chance: Random) -> str:
    wrong = chance.choice(["cp1252", "latin-1", "cp437", "mac-roman"])
    return text.encode("utf-8", "surrogatepass").decode(wrong, "replace")


def _misread(text: str, chance: Random) -> str:
    swaps = [
        ("l", "1"),
        ("1", "l"),
        ("I", "l"),
        ("rn", "m"),
        ("m", "rn"),
        ("0", "O"),
        ("e", "c"),
        (".", ","),
        ("S", "5"),
    ]
    for here, there in chance.sample(swaps, 3):
        text = there.join(_parted(text, here, chance))
    return text


def _parted(text: str, sign: str, chance: Random) -> list[str]:
    """The text cut at some of the places where `sign` stands."""
    parts = text.split(sign)
    made = parts[:1]
    for part in parts[1:]:
        if chance.random() < 0.05:
            made.append(part)
        else:
            made[-1] += sign + part
    return made


def _page_furniture(text: str, chance: Random) -> str:
    every = chance.randint(5, 30)
    foot = chance.choice(["Page {}", "- {} -", "{}", "Page {} of 9"])
    lines: list[str] = []
    for at, line in enumerate(text.splitlines(keepends=True), 1):
        lines.append(line)
        if at % every == 0:
            lines.append(f"\n{foot.format(at // every)}\n\f" + chance.choice(["Council Minutes\n\n", ""]))
    return "".join(lines)


def _cut(text: str, chance: Random) -> str:
    data = text.encode("utf-8", "surrogatepass")
    return data[: chance.randint(0, len(data))].decode("utf-8", "replace")


def _behead(text: str, chance: Random) -> str:
    return text[chance.randint(0, len(text)) :]


def _two_meetings(text: str, _chance: Random) -> str:
    return text + "\n\n" + text


def _lose_blank_lines(text: str, _chance: Random) -> str:
    return regex.sub(r"\n\s*\n", "\n", text)


def _double_space(text: str, _chance: Random) -> str:
    return text.replace("\n", "\n\n")


def _lose_indents(text: str, _chance: Random) -> str:
    return regex.sub(r"(?m)^[ \t]+", "", text)


def _odd_spaces(text: str, chance: Random) -> str:
    odd = "\xa0\u2009\u200b\t\u3000\u2028\f"
    return "".join(chance.choice(odd) if sign == " " and chance.random() < 0.05 else sign for sign in text)


def _one_line(text: str, _chance: Random) -> str:
    return " ".join(text.split("\n"))


DAMAGE: dict[str, Damage] = {
    "lines dropped": _drop_lines,
    "lines repeated": _repeat_lines,
    "lines swapped": _swap_lines,
    "lines joined": _join_lines,
    "lines split": _split_lines,
    "labels lost": _lose_labels,
    "numbers lost": _lose_numbers,
    "glyphs changed": _change_glyphs,
    "mojibake": _mojibake,
    "letters misread": _misread,
    "page furniture": _page_furniture,
    "cut short": _cut,
    "beginning lost": _behead,
    "two meetings": _two_meetings,
    "blank lines lost": _lose_blank_lines,
    "lines set apart": _double_space,
    "indents lost": _lose_indents,
    "odd spaces": _odd_spaces,
    "line breaks lost": _one_line,
}
