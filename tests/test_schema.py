"""The published schema is current, is a schema, and fits what is written."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

import minutesparse
from minutesparse.model import NODE_TYPES
from minutesparse.writers.json import to_json
from minutesparse.writers.schema import json_schema
from tests.build import MINUTES, example
from tests.samples import SAMPLES, read

VALIDATOR = Draft202012Validator(json_schema())


def test_it_is_a_schema():
    Draft202012Validator.check_schema(json_schema())


def test_the_committed_copy_is_current():
    committed = Path(__file__).parent.parent / "docs" / "schema.json"
    assert json.loads(committed.read_text("utf-8")) == json_schema(), "run `make schema`"


def test_every_node_type_and_every_description_is_there():
    definitions = json_schema()["$defs"]
    assert set(NODE_TYPES) <= set(definitions)
    assert all(definition["description"] for definition in definitions.values())


def test_one_of_everything_validates():
    VALIDATOR.validate(json.loads(to_json(example())))


@settings(max_examples=20)
@given(MINUTES)
def test_any_minutes_validate(minutes):
    VALIDATOR.validate(json.loads(to_json(minutes)))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_samples_validate(path):
    VALIDATOR.validate(json.loads(to_json(minutesparse.parse(read(path)))))
