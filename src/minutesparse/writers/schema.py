"""The JSON Schema of the output, read off the model's classes.

`from_json` checks its input against the same schema, so there is one description of what is allowed.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from attrs import Attribute, fields

from minutesparse.model import NODE_TYPES, SCHEMA, Minutes
from minutesparse.source import Span

Json = dict[str, Any]

#: Fields of nodes that are printed only where they hold something.
SPARSE = ("pieces", "text", "children", "number_span")
#: The largest whole number that every JSON reader keeps exact.
MAX_INT = 2**53 - 1

TYPE_OF: dict[type, str] = {cls: name for name, cls in NODE_TYPES.items()}
_SCALARS: dict[object, Json] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": 0, "maximum": MAX_INT},
}


def json_schema() -> Json:
    """The JSON Schema (2020-12) that every output of `to_json` validates against.

    >>> json_schema()["properties"]["schema"]["const"]
    'https://minutesparse.dev/schema/1'
    """
    defs: dict[str, Json] = {"Span": _span()}
    todo: list[type] = [Minutes]
    while todo:
        cls = todo.pop()
        if _name(cls) not in defs:
            defs[_name(cls)] = _object(cls, todo)
    whole = defs.pop(_name(Minutes))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA,
        "title": "Minutes",
        **whole,
        "$defs": dict(sorted(defs.items())),
    }


def fields_of(cls: type) -> Iterable[Attribute[Any]]:
    """The fields of a model class that are part of the JSON: those that count for equality."""
    return (field for field in fields(cls) if field.eq)


def _span() -> Json:
    offset = _SCALARS[int]
    about = "Start and end (not included) in code points of the parsed text; start is not after end."
    return {
        "description": about,
        "type": "array",
        "prefixItems": [offset, offset],
        "items": False,
        "minItems": 2,
        "maxItems": 2,
    }


def _object(cls: type, todo: list[type]) -> Json:
    """The schema of one class; the classes that its fields name are added to `todo`."""
    hints = _hints(cls)
    properties: Json = {}
    if cls in TYPE_OF:
        properties["type"] = {"const": TYPE_OF[cls]}
    if cls is Minutes:
        properties["schema"] = {"const": SCHEMA}
    for field in fields_of(cls):
        properties.setdefault(field.name, _value(hints[field.name], todo))
    if "level" in properties:
        properties["level"] = {**properties["level"], "minimum": 1}
    sparse = SPARSE if cls in TYPE_OF else ()
    return {
        "description": inspect.getdoc(cls) or "",
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in sparse],
        "additionalProperties": False,
    }


@cache
def _hints(cls: type) -> dict[str, Any]:
    """The resolved annotations of a class (its module's names are where they are looked up)."""
    return get_type_hints(cls)


def _value(hint: Any, todo: list[type]) -> Json:
    if hint in _SCALARS:
        return _SCALARS[hint]
    if hint is Span:
        return {"$ref": "#/$defs/Span"}
    if get_origin(hint) is Literal:
        return {"enum": list(get_args(hint))}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _value(get_args(hint)[0], todo)}
    if get_origin(hint) in (Union, UnionType):
        return _union(get_args(hint), todo)
    todo.append(hint)
    return {"$ref": f"#/$defs/{_name(hint)}"}


def _union(args: tuple[Any, ...], todo: list[type]) -> Json:
    options = [_value(arg, todo) for arg in args if arg is not NoneType]
    if NoneType not in args:
        return {"oneOf": options}
    (option,) = options  # the model has no optional unions
    if "enum" in option:
        return {"enum": [*option["enum"], None]}
    if "type" in option:
        return {**option, "type": [option["type"], "null"]}
    return {"anyOf": [option, {"type": "null"}]}


def _name(cls: type) -> str:
    return TYPE_OF.get(cls, cls.__name__)
