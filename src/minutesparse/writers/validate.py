"""A value read from JSON, checked against the library's own schema: first fault first, with its path.

Only the keywords that `schema.py` writes are known here. No recursion over the value: nesting is counted,
so that a hostile document meets the limit and not the interpreter's.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from attrs import define, field

from minutesparse.model import SCHEMA
from minutesparse.writers.schema import Json, json_schema

#: Levels of arrays and objects; what the parser's own cap on nesting allows stays below.
MAX_DEPTH = 200

_KINDS = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", type(None): "null"}


class InvalidJSON(ValueError):
    """What was read is not the JSON of a `Minutes`. `path` says where, `reason` why.

    >>> str(InvalidJSON("items[3].blocks[0].span", "expected array, not string"))
    'items[3].blocks[0].span: expected array, not string'
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}" if path else reason)
        self.path = path
        self.reason = reason


class Repeated(dict[str, Any]):
    """An object in which a key stood twice, kept until its path is known."""


@define(eq=False)
class _Rule:
    """What one place of the document may hold."""

    kinds: set[str] = field(factory=set)
    allowed: list[Any] | None = None
    least: int = 0
    most: int = 0
    properties: dict[str, _Rule] = field(factory=dict)
    required: list[str] = field(factory=list)
    item: _Rule | None = None
    length: int | None = None
    nodes: dict[str, _Rule] = field(factory=dict)  # where a node stands: the rule of each type


@define(eq=False)
class _Place:
    """A value, the rule it must keep, and the way to it."""

    value: Any
    rule: _Rule
    key: str | int = ""
    above: _Place | None = None
    depth: int = 0

    def fault(self, reason: str, key: str | None = None) -> InvalidJSON:
        keys: list[str | int] = [] if key is None else [key]
        place: _Place | None = self
        while place is not None and place.above is not None:
            keys.append(place.key)
            place = place.above
        path = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in reversed(keys))
        return InvalidJSON(path.lstrip(".") if len(path) <= 200 else f"{path[1:200]}…", reason)


def validate(value: Any) -> None:
    """Raise `InvalidJSON` at the first place where `value` is not what the schema says."""
    if type(value) is dict and value.get("schema") != SCHEMA:
        raise InvalidJSON("schema", f"unknown version {_short(value.get('schema'))}, this is {SCHEMA}")
    todo = [_Place(value, _top())]
    while todo:
        place = todo.pop()
        kind = _KINDS.get(type(place.value), "object" if type(place.value) is Repeated else "number")
        rule = place.rule
        if kind not in rule.kinds:
            raise place.fault(f"expected {' or '.join(sorted(rule.kinds))}, not {kind}")
        if rule.allowed is not None and place.value not in rule.allowed:
            raise place.fault(f"{_short(place.value)} is none of {', '.join(map(_short, rule.allowed))}")
        if kind == "integer" and not rule.least <= place.value <= rule.most:
            raise place.fault(f"number out of range, {rule.least} to {rule.most}")
        if kind in ("object", "array"):
            if place.depth == MAX_DEPTH:
                raise place.fault("nested too deep")
            todo += reversed([*(_members(place) if kind == "object" else _elements(place))])


def _members(place: _Place) -> Iterator[_Place]:
    value, rule = place.value, place.rule
    if type(value) is Repeated:
        raise place.fault("a key is given twice")
    if rule.nodes:
        name = value.get("type")
        if not isinstance(name, str) or name not in rule.nodes:
            raise place.fault(f"unknown node type {_short(name)}", "type")
        rule = rule.nodes[name]
    if not value.keys() >= set(rule.required):
        raise place.fault("missing", next(name for name in rule.required if name not in value))
    for key, part in value.items():
        if key not in rule.properties:
            raise place.fault(f"unknown key {_short(key)}")
        yield _Place(part, rule.properties[key], key, place, place.depth + 1)


def _elements(place: _Place) -> Iterator[_Place]:
    value, rule = place.value, place.rule
    assert rule.item is not None
    if rule.length is not None:
        if len(value) != rule.length:
            raise place.fault(f"expected {rule.length} elements, not {len(value)}")
        if all(type(part) is int for part in value) and sorted(value) != value:
            raise place.fault("a span that ends before it starts")
    for index, part in enumerate(value):
        yield _Place(part, rule.item, index, place, place.depth + 1)


def _short(value: Any) -> str:
    words = ascii(value)
    return words if len(words) <= 60 else f"{words[:59]}…"


@cache
def _top() -> _Rule:
    """The schema as linked rules (a rule may hold itself, as nodes do)."""
    schema = json_schema()
    made: dict[str, _Rule] = {}
    top = _Rule()
    _fill(top, schema, schema["$defs"], made)
    return top


def _linked(schema: Json, defs: Json, made: dict[str, _Rule]) -> _Rule:
    name = schema.get("$ref", "").rpartition("/")[2]
    if name in made:
        return made[name]
    rule = _Rule()
    if name:
        made[name] = rule
    _fill(rule, defs[name] if name else schema, defs, made)
    return rule


def _fill(rule: _Rule, schema: Json, defs: Json, made: dict[str, _Rule]) -> None:
    if "anyOf" in schema:  # a reference or null: the same rule, null allowed
        base = _linked(schema["anyOf"][0], defs, made)
        for name in ("allowed", "properties", "required", "item", "length", "nodes", "least", "most"):
            setattr(rule, name, getattr(base, name))
        rule.kinds = base.kinds | {"null"}
        return
    if "oneOf" in schema:
        rule.kinds = {"object"}
        for option in schema["oneOf"]:
            rule.nodes[option["$ref"].rpartition("/")[2]] = _linked(option, defs, made)
        return
    if "enum" in schema or "const" in schema:
        rule.allowed = schema.get("enum", [schema.get("const")])
        rule.kinds = {_KINDS[type(value)] for value in rule.allowed}
        return
    kinds = schema["type"]
    rule.kinds = {kinds} if isinstance(kinds, str) else set(kinds)
    rule.least, rule.most = schema.get("minimum", 0), schema.get("maximum", 0)
    rule.required = schema.get("required", [])
    for name, part in schema.get("properties", {}).items():
        rule.properties[name] = _linked(part, defs, made)
    if "array" in rule.kinds:
        rule.length = schema.get("maxItems")
        rule.item = _linked(schema["prefixItems"][0] if rule.length else schema["items"], defs, made)
