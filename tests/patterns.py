"""Every pattern of the package, found by walking its modules, and the texts that attack them."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Any

import attrs
import regex

import minutesparse
from minutesparse import dialects
from minutesparse.dialects.cue import Cue
from minutesparse.markers import MARKERS

ATTACKS = {
    "one letter": "a",
    "one capital": "A",
    "spaces": " ",
    "digits": "1",
    "digits and points": "1.",
    "small words": "the ",
    "capitalised words": "Abc ",
    "names": "Cllr A. Fox, ",
    "cues": "it was moved by the Council and resolved that ",
    "brackets": "([(",
    "stars and underscores": "*_",
    "dashes and colons": "- : ",
    "line ends and spaces": " \n",
    "dates": "5 March 2031 at 7.00 pm on ",
}


def patterns() -> dict[str, regex.Pattern[str]]:
    """The compiled patterns of every module and every table, by where they stand."""
    found: dict[str, regex.Pattern[str]] = {f"marker {row.name}": row.compiled for row in MARKERS}
    for table, rows in vars(dialects).items():
        for row in rows if isinstance(rows, tuple) else ():
            if isinstance(row, Cue):
                made = _compiled(row.pattern)
                if made is not None:
                    found.setdefault(f"{table} {row.name}", made)
    for module in pkgutil.walk_packages(minutesparse.__path__, "minutesparse."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            for path, pattern in _inside(value, name, 3):
                if isinstance(pattern.pattern, str):
                    found.setdefault(f"{module.name}.{path}", pattern)
    unique = {pattern.pattern: name for name, pattern in reversed(found.items())}
    return {name: pattern for name, pattern in found.items() if unique[pattern.pattern] == name}


def _compiled(pattern: str) -> regex.Pattern[str] | None:
    """A row's pattern by itself; None where it is a template that the reader of the table fills in."""
    try:
        return regex.compile(pattern.replace("{name}", "").replace("{titled}", ""), regex.IGNORECASE | regex.VERBOSE)
    except regex.error:
        return None


def _inside(value: Any, path: str, depth: int) -> Iterator[tuple[str, regex.Pattern[str]]]:
    """The patterns in a module's value: itself, in a container, in the attributes of an object of ours."""
    if isinstance(value, regex.Pattern):
        yield path, value
    elif depth and isinstance(value, dict):
        for key, part in value.items():
            yield from _inside(part, f"{path}[{key}]", depth - 1)
    elif depth and isinstance(value, tuple | list):
        for place, part in enumerate(value):
            yield from _inside(part, f"{path}[{place}]", depth - 1)
    elif depth and type(value).__module__.startswith("minutesparse."):
        names = (
            [one.name for one in attrs.fields(type(value))]
            if attrs.has(type(value))
            else list(getattr(value, "__dict__", ()))
        )
        for name in names:
            yield from _inside(getattr(value, name, None), f"{path}.{name}", depth - 1)


def attack(name: str, size: int) -> str:
    """About `size` characters of one kind of attack, with an end that no pattern expects."""
    unit = ATTACKS[name]
    return unit * (size // len(unit)) + "\x00!"
