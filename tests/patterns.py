"""Every pattern of the package, found by walking its modules and tried as the code tries it, and texts that attack."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections import defaultdict, deque
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import regex

import minutesparse
from minutesparse import dialects
from minutesparse.dialects.cue import Cue
from minutesparse.facts.patterns import Late, compiled
from minutesparse.facts.rows import Rows
from minutesparse.markers import MARKERS, Marker

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


@attrs.frozen
class Tried:
    """A pattern, and the methods by which the code tries it (none where that cannot be read off the source)."""

    pattern: regex.Pattern[str]
    uses: frozenset[str] = frozenset()

    def __call__(self, text: str) -> None:
        """Try the text as the code would: its first few letters, its start, the first place, or every place."""
        if self.uses == {"partial"}:
            self.pattern.match(text[:_PREFIX], partial=True)
            return
        if not self.uses or not self.uses <= _AT_ONE_PLACE:
            deque(self.pattern.finditer(text), maxlen=0)
        for use in self.uses & _AT_ONE_PLACE:
            getattr(self.pattern, use)(text)


def patterns() -> dict[str, Tried]:
    """The patterns of every module and every table, by where they stand."""
    found = {f"marker {row.name}": Tried(row.compiled, frozenset(["match"])) for row in MARKERS}
    for table, rows in vars(dialects).items():
        for row in rows if isinstance(rows, tuple) else ():
            alone = regex.sub(r"\{(?:name|titled)\}", "Cllr Fox", row.pattern)  # names, as the reader fills them in
            found[f"{table} {row.name}"] = Tried(regex.compile(alone, regex.IGNORECASE), frozenset(["match"]))
    for module in pkgutil.walk_packages(minutesparse.__path__, "minutesparse."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            origin = _origin(module.name, name)
            for path, attribute, pattern in _inside(value, "", 3, origin):
                uses = _uses()[origin]
                if attribute and not uses <= _AT_ONE_PLACE:
                    uses = _uses()[attribute]
                if attribute == ".row":
                    uses = frozenset(["match"])
                if isinstance(pattern.pattern, str):
                    found[origin + path] = Tried(pattern, uses)
    unique = {(tried.pattern.pattern, tried.uses): name for name, tried in reversed(found.items())}
    return {name: tried for name, tried in found.items() if unique[tried.pattern.pattern, tried.uses] == name}


_AT_ONE_PLACE = frozenset(["match", "fullmatch", "search"])
_METHODS = _AT_ONE_PLACE | {"partial", "finditer", "findall", "sub", "split"}
_PREFIX = 12  # letters, more than any pattern is asked about that says what could match


@cache
def _uses() -> dict[str, frozenset[str]]:
    """What the source asks of each name of a module, and of each attribute (`.sign`) where it is a pattern's method."""
    found: dict[str, set[str]] = defaultdict(set)
    for module, tree in _trees().items():
        asked = {_compiled(node.value): node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and any(word.arg == "partial" for word in node.keywords):
                asked[_compiled(node.func.value)] = "partial"  # type: ignore[attr-defined]
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                found[_origin(module, node.id)].add(asked.get(node, "?"))
            elif isinstance(node, ast.Attribute) and asked.get(node) in _METHODS:
                found[f".{node.attr}"].add(asked[node])
    return defaultdict(frozenset, {name: frozenset(uses - {"pattern"}) for name, uses in found.items()})


def _compiled(node: ast.expr) -> ast.expr:
    """What is compiled where it is needed: the argument in `compiled(_AND_NAME).match(…)`."""
    late = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "compiled"
    return node.args[0] if late else node  # type: ignore[attr-defined]


@cache
def _late() -> frozenset[str]:
    """The names and attributes of patterns that are compiled where they are needed."""
    calls = [
        (module, _compiled(node)) for module, tree in _trees().items() for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _compiled(node) is not node
    ]  # fmt: skip
    return frozenset(
        _origin(module, node.id) if isinstance(node, ast.Name) else f".{node.attr}"
        for module, node in calls
        if isinstance(node, (ast.Name, ast.Attribute))
    )


def _origin(module: str, name: str) -> str:
    """Where a name that a module uses was defined."""
    while (module, name) in _imports():
        module, name = _imports()[module, name]
    return f"{module}.{name}"


@cache
def _imports() -> dict[tuple[str, str], tuple[str, str]]:
    return {
        (module, alias.asname or alias.name): (node.module or "", alias.name)
        for module, tree in _trees().items()
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module != module
        for alias in node.names
    }


@cache
def _trees() -> dict[str, ast.Module]:
    """The package's modules, read."""
    root = Path(minutesparse.__file__).parent
    return {
        ".".join(path.relative_to(root.parent).with_suffix("").parts).removesuffix(".__init__"): ast.parse(
            path.read_text("utf-8")
        )
        for path in root.rglob("*.py")
    }


def _inside(value: Any, path: str, depth: int, named: str) -> Iterator[tuple[str, str, regex.Pattern[str]]]:
    """The patterns in a module's value: itself, in a container, in the attributes of an object of ours.

    Each with its path, and the last attribute on it (`.sign`) if there is one; `named` is the last name so far.
    """
    if isinstance(value, regex.Pattern | Late):
        pattern = compiled(value._source, value._flags) if isinstance(value, Late) else value
        yield path, named if named.startswith(".") else "", pattern
    elif isinstance(value, str) and named in _late():
        flags = 0 if "pattern" in named else regex.IGNORECASE
        yield path, named if named.startswith(".") else "", regex.compile(value, flags)
    elif isinstance(value, Rows):
        yield from ((f"{path} {cue.name}", ".row", regex.compile(row, value._flags)) for cue, row in value._rows)
    elif depth and isinstance(value, dict):
        for key, part in value.items():
            yield from _inside(part, f"{path}[{key}]", depth - 1, named)
    elif depth and isinstance(value, tuple | list):
        for place, part in enumerate(value):
            yield from _inside(part, f"{path}[{place}]", depth - 1, named)
    elif depth and type(value).__module__.startswith("minutesparse.") and not isinstance(value, (Cue, Marker)):
        names = (
            [one.name for one in attrs.fields(type(value))]
            if attrs.has(type(value))
            else list(getattr(value, "__dict__", ()))
        )
        for name in names:
            yield from _inside(getattr(value, name, None), f"{path}.{name}", depth - 1, f".{name}")


def attack(name: str, size: int) -> str:
    """About `size` characters of one kind of attack, with an end that no pattern expects."""
    unit = ATTACKS[name]
    return unit * (size // len(unit)) + "\x00!"
