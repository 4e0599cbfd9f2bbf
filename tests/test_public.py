"""Every public name is there, is documented, and its examples run."""

import inspect
from importlib import import_module

import attrs
import pytest

import minutesparse
from minutesparse import model, source
from tests.test_layers import MODULES, part_of

WRITERS = [
    name
    for name in MODULES
    if part_of(name) == "writers" and name not in ("writers", "writers.schema", "writers.validate")
]


@pytest.mark.parametrize("name", minutesparse.__all__)
def test_public_names_are_documented(name):
    value = getattr(minutesparse, name)
    if name != "__version__":
        assert inspect.getdoc(value)
        assert value.__doc__


@pytest.mark.parametrize("name", MODULES)
def test_public_functions_classes_and_modules_are_documented(name):
    module = import_module(f"minutesparse.{name}") if name not in ("__init__", "__main__") else minutesparse
    assert module.__doc__
    for key, value in vars(module).items():
        ours = getattr(value, "__module__", None) == module.__name__
        if not key.startswith("_") and ours and (inspect.isfunction(value) or inspect.isclass(value)):
            assert value.__doc__, f"{name}.{key}"
            if inspect.isclass(value):
                methods = [member for member in vars(value).values() if inspect.isfunction(member)]
                assert all(method.__doc__ for method in methods if not method.__name__.startswith("_")), f"{name}.{key}"


@pytest.mark.parametrize("name", WRITERS)
def test_writers_have_the_same_shape(name):
    write = import_module(f"minutesparse.{name}").write
    first, *rest = inspect.signature(write).parameters.values()
    assert first.annotation == "Minutes"
    assert all(
        parameter.kind is parameter.KEYWORD_ONLY and parameter.default is not parameter.empty for parameter in rest
    )


def test_values_are_frozen():
    classes = [
        value
        for module in (model, source)
        for value in vars(module).values()
        if isinstance(value, type) and attrs.has(value)
    ]
    assert classes
    for cls in classes:
        assert cls.__setattr__ is not object.__setattr__, cls


def test_no_such_name():
    with pytest.raises(AttributeError, match="no attribute 'unparse'"):
        minutesparse.unparse  # noqa: B018  # the access is the test
    assert set(minutesparse.__all__) <= set(dir(minutesparse))


def test_minutes_and_items_show_on_a_line_what_they_hold():
    minutes = minutesparse.parse("1. Budget\n\nThe budget was read.\n\n1.1 Trees\n\n2. Close\n")
    assert "items=<2>" in repr(minutes)
    assert repr(minutes.items[0]).endswith(
        "title='Budget', classification='finance', documents=(), blocks=<1>, items=<1>)"
    )
