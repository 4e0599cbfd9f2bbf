"""Minutes to JSON and back: the only module that knows cattrs.

Nodes carry their `type` first and leave out what is empty (`SPARSE`); facts print every key, null where
nothing is recorded. What is read back is checked against the published schema first, so that the
structuring behind it never meets a surprise.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any, Literal, get_origin

from attrs import fields, has
from cattrs import Converter
from cattrs.fns import identity
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from minutesparse.model import NODE_TYPES, Block, Minutes
from minutesparse.source import Span
from minutesparse.writers.schema import SPARSE, TYPE_OF, Json
from minutesparse.writers.validate import InvalidJSON, Repeated, validate


def write(minutes: Minutes) -> str:
    """The minutes as JSON on one line, with a line end: what the command line prints."""
    return to_json(minutes) + "\n"


def to_json(minutes: Minutes, *, indent: int | None = None) -> str:
    """The minutes as one JSON object; `from_json` gives back an equal value.

    Lone surrogates stay as they are, so that the round trip is exact; to write a file, encode with
    `errors="backslashreplace"`, which turns them into JSON's own escapes.
    """
    data = _converter().unstructure(minutes, Minutes)
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(data, ensure_ascii=False, indent=indent, separators=separators, check_circular=False)


def from_json(data: str | bytes) -> Minutes:
    """The minutes that `to_json` wrote. Anything else raises `InvalidJSON`, which says where and why.

    The text itself is not in the JSON: `minutes.source.text` is None afterwards.
    """
    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data
        value = json.loads(text, object_pairs_hook=_object)
    except RecursionError:
        raise InvalidJSON("", "nested too deep") from None
    except ValueError as error:
        raise InvalidJSON("", f"not JSON: {error}") from None
    validate(value)
    return _converter().structure(value, Minutes)


def _object(pairs: list[tuple[str, Any]]) -> Json:
    value = dict(pairs)
    return value if len(value) == len(pairs) else Repeated(value)


@cache
def _converter() -> Converter:
    """The hooks of all model classes, generated once, by cattrs."""
    converter = Converter(detailed_validation=False)
    # json writes tuples and named tuples as lists, and validated scalars need no second look.
    converter.register_unstructure_hook_func(lambda hint: hint in (Span, tuple[Span, ...], tuple[str, ...]), identity)
    for scalar in (str, int, bool):
        converter.register_structure_hook(scalar, _as_is)
    converter.register_structure_hook_func(_is_literal, _as_is)
    converter.register_structure_hook(Span, lambda value, _: Span(*value))
    converter.register_unstructure_hook_factory(has, lambda cls: _unstructure(cls, converter))
    converter.register_structure_hook_factory(has, lambda cls: _structure(cls, converter))
    # The union of all blocks is recursive: its members are looked up by class and by type as they come.
    converter.register_unstructure_hook_func(lambda hint: hint == Block, converter.unstructure)
    converter.register_structure_hook_func(
        lambda hint: hint == Block, lambda value, _: converter.structure(value, NODE_TYPES[value["type"]])
    )
    return converter


def _is_literal(hint: Any) -> bool:
    return get_origin(hint) is Literal


def _as_is(value: Any, _: Any) -> Any:
    return value


def _unstructure(cls: type, converter: Converter) -> Callable[[Any], Json]:
    left_out: dict[str, Any] = {field.name: override(omit=True) for field in fields(cls) if not field.eq}
    if cls not in TYPE_OF:
        whole: Callable[[Any], Json] = make_dict_unstructure_fn(cls, converter, **left_out)
        return _schema_first(whole) if cls is Minutes else whole
    sparse: dict[str, Any] = {
        field.name: override(omit_if_default=True) for field in fields(cls) if field.name in SPARSE
    }
    plain: Callable[[Any], Json] = make_dict_unstructure_fn(cls, converter, **left_out, **sparse)
    name = TYPE_OF[cls]
    return lambda node: {"type": name, **plain(node)}


def _schema_first(plain: Callable[[Any], Json]) -> Callable[[Any], Json]:
    return lambda minutes: {"schema": minutes.schema, **plain(minutes)}


def _structure(cls: type, converter: Converter) -> Callable[[Any, Any], Any]:
    left_out: dict[str, Any] = {field.name: override(omit=True) for field in fields(cls) if not field.eq}
    return make_dict_structure_fn(cls, converter, **left_out)
