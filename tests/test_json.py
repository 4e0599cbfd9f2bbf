"""JSON: an exact round trip, and one error with a path for anything else."""

import json
import subprocess
import sys
from contextlib import suppress

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from minutesparse.model import SCHEMA, AgendaItem, Bullet, Count, Furniture, Minutes
from minutesparse.source import Source, Span, TextNotKept
from minutesparse.writers.json import from_json, to_json, write
from minutesparse.writers.validate import InvalidJSON
from tests.build import MINUTES, example

GOOD = to_json(example())


def changed(change):
    value = json.loads(GOOD)
    change(value)
    return json.dumps(value)


# ── there and back ───────────────────────────────────────────────────────────────────────────────


@given(MINUTES)
def test_round_trip(minutes):
    assert from_json(to_json(minutes)) == minutes


@given(MINUTES)
def test_a_file_is_valid_utf8_and_reads_back(minutes):
    data = write(minutes).encode("utf-8", "backslashreplace")
    data.decode("utf-8")
    json.loads(data)


@pytest.mark.parametrize("indent", [None, 2])
def test_round_trip_of_one_of_everything(indent):
    text = to_json(example(), indent=indent)
    assert from_json(text) == example()
    assert from_json(text.encode()) == example()
    assert from_json(b"\xef\xbb\xbf" + text.encode()) == example()


def test_classes_come_back():
    minutes = from_json(GOOD)
    assert type(minutes.items[0].span) is Span
    assert [type(node) for node in minutes.walk()] == [type(node) for node in example().walk()]


def test_the_text_is_not_in_the_json():
    minutes = from_json(GOOD)
    assert minutes.source.text is None
    with pytest.raises(TextNotKept):
        minutes.text_of(minutes.items[0])


def test_contract():
    value = json.loads(GOOD)
    assert list(value)[:2] == ["schema", "source"]
    assert value["schema"] == SCHEMA
    item = value["items"][0]
    assert next(iter(item)) == "type" == next(iter(item["blocks"][0]))
    assert item["span"] == [68, 159]
    assert item["blocks"][0]["pieces"] == [[78, 103], [111, 123]]
    bullet = item["blocks"][0]["children"][0]["children"][0]
    assert bullet == {"type": "bullet", "span": [146, 159], "text": "paid in May", "marker": "•", "level": 2}
    decision = value["decisions"][1]
    assert decision["counts"] == []
    assert decision["number"] == "12/24"
    assert value["meeting"]["date"] is None  # facts keep their keys
    assert "type" not in decision
    assert "text" not in value["source"]


def test_lone_surrogates_stay_apart():
    pair = "\ud83d" + "\ude00"
    minutes = Minutes(Source.of_text(""), furniture=(Furniture(Span(0, 2), text=pair),))
    assert from_json(to_json(minutes)).furniture[0].text == pair


# ── anything else ────────────────────────────────────────────────────────────────────────────────

BAD = {
    "empty": ("", ""),
    "not an object": ("[]", ""),
    "a number of many digits": ("9" * 5000, ""),
    "not utf-8": (b"\xff\xfe", ""),
    "truncated": (GOOD[:-40], ""),
    "no schema": ("{}", "schema"),
    "unknown version": (changed(lambda value: value.update(schema="https://minutesparse.dev/schema/99")), "schema"),
    "schema of a wrong type": (changed(lambda value: value.update(schema=["x"])), "schema"),
    "missing key": (changed(lambda value: value.pop("source")), "source"),
    "missing key inside": (changed(lambda value: value["items"][0].pop("id")), "items[0].id"),
    "unknown key": (changed(lambda value: value["items"][0].update(colour=1)), "items[0]"),
    "key twice": (
        GOOD.replace('"marker":"•"', '"marker":"•","marker":"o"'),
        "items[0].blocks[0].children[0].children[0]",
    ),
    "key twice on top": (GOOD.replace('"status":"draft"', '"status":"draft","status":null'), ""),
    "wrong type": (changed(lambda value: value["items"][0].update(title=7)), "items[0].title"),
    "null where there must be something": (changed(lambda value: value["items"][0].update(span=None)), "items[0].span"),
    "text for a list": (changed(lambda value: value["decisions"][0].update(items="item-1")), "decisions[0].items"),
    "true for a number": (changed(lambda value: value["blocks"][0].update(span=[True, 2])), "blocks[0].span[0]"),
    "unknown word": (changed(lambda value: value["decisions"][0].update(kind="liked")), "decisions[0].kind"),
    "unknown node": (changed(lambda value: value["blocks"][0].update(type="pellet")), "blocks[0].type"),
    "node without type": (changed(lambda value: value["blocks"][0].pop("type")), "blocks[0].type"),
    "type of a wrong type": (changed(lambda value: value["blocks"][0].update(type=[])), "blocks[0].type"),
    "item as block": (changed(lambda value: value["blocks"].append(value["items"][0])), "blocks[2].type"),
    "list as block": (changed(lambda value: value["blocks"].append([])), "blocks[2]"),
    "bullet as furniture": (changed(lambda value: value["furniture"][0].update(type="bullet")), "furniture[0].type"),
    "level 0": (GOOD.replace('"level":1', '"level":0'), "items[0].blocks[0].children[0].level"),
    "backward span": (GOOD.replace("[146,159]", "[159,146]"), "items[0].blocks[0].children[0].children[0].span"),
    "negative span": (GOOD.replace("[68,159]", "[-1,159]"), "items[0].span[0]"),
    "span of three": (GOOD.replace("[68,159]", "[68,159,160]"), "items[0].span"),
    "huge number": (GOOD.replace("[68,159]", f"[68,{10**30}]"), "items[0].span[1]"),
    "infinite number": (GOOD.replace("[68,159]", "[68,1e999]"), "items[0].span[1]"),
    "not a number": (GOOD.replace("[68,159]", "[68,NaN]"), "items[0].span[1]"),
    "fraction": (GOOD.replace("[68,159]", "[68.0,159]"), "items[0].span[0]"),
    "10,000 deep": ("[" * 10_000 + "]" * 10_000, ""),
}


@pytest.mark.parametrize(("data", "path"), BAD.values(), ids=BAD)
def test_anything_else_raises_one_error_with_its_path(data, path):
    with pytest.raises(InvalidJSON) as caught:
        from_json(data)
    assert caught.value.path == path
    assert caught.value.reason
    assert str(caught.value).startswith(path)
    assert str(caught.value).isprintable()


def test_deep_nesting_names_where_it_began():
    node = '{"type":"bullet","span":[0,1],"marker":"","level":1,"children":['
    data = GOOD.replace('"blocks":[', f'"blocks":[{node * 150}{"]}" * 150},', 1)
    with pytest.raises(InvalidJSON, match=r"^blocks\[0\]\.children\[0\]\.children.*…: nested too deep"):
        from_json(data)


def test_as_deep_as_the_parser_goes():
    block = Bullet(Span(0, 1))
    for level in range(20, 0, -1):
        block = Bullet(Span(0, 1), level=level, children=(block,))
    item = AgendaItem("item-1", Span(0, 1), blocks=(block,))
    for _ in range(20):
        item = AgendaItem("item-1", Span(0, 1), items=(item,))
    minutes = Minutes(Source.of_text(""), items=(item,))
    assert from_json(to_json(minutes)) == minutes


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.data())
def test_mutated_json_reads_back_or_raises_the_documented_error(data):
    whole = json.loads(GOOD)
    value = whole
    while True:
        keys = list(value) if isinstance(value, dict) else list(range(len(value)))
        key = data.draw(st.sampled_from(keys))
        if isinstance(value[key], list | dict) and value[key] and data.draw(st.booleans()):
            value = value[key]
            continue
        value[key] = data.draw(JSON)
        break
    try:
        minutes = from_json(json.dumps(whole))
    except InvalidJSON:
        return
    assert json.loads(to_json(minutes)) == whole


@given(st.integers(0, len(GOOD)), st.integers(0, 20), st.text(max_size=5))
def test_cut_and_pasted_json_raises_only_the_documented_error(at, length, paste):
    with suppress(InvalidJSON):
        from_json(GOOD[:at] + paste + GOOD[at + length :])


def test_same_bytes_whatever_the_hash_seed():
    code = "from tests.build import example; from minutesparse import to_json; print(to_json(example()))"
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1


def test_counts_of_any_size_that_people_print():
    minutes = example()
    decision = evolve(minutes.decisions[0], counts=(Count("yes", "For", 2**53 - 1),))
    minutes = evolve(minutes, decisions=(decision,))
    assert from_json(to_json(minutes)) == minutes
