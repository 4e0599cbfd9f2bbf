"""The promises, on texts that hypothesis makes: see docs/robustness.md for the list and its letters."""

import json
import subprocess
import sys
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

import minutesparse
from minutesparse import dispatch, markers
from minutesparse.lines import SPACE
from minutesparse.model import children_of
from minutesparse.testing import LAYOUTS, documents, items, malformed, minutes, render
from minutesparse.writers.validate import InvalidJSON
from tests.promises import check_places, check_promises
from tests.readers_files import docx, lines, paragraph, pdf
from tests.samples import SAMPLES, read

# ── what the texts are made of: the markers' own examples, odd white space, anything at all ──────

EXAMPLES = sorted({example for row in markers.MARKERS for example in row.examples + row.not_examples})
SPACES = st.text(alphabet=sorted(SPACE), max_size=4)
ENDS = st.sampled_from(["\n", "\n", "\n", "\r\n", "\r", "\n\n", "\f", "\u2028", ""])
WORDS = (
    st.sampled_from(EXAMPLES)
    | st.text(max_size=12)
    | st.sampled_from(["the report", "Cllr Fox", "Budget", "3", "and", "*", "**", ":"])
)
LINES = st.builds("{}{}{}{}".format, SPACES, st.lists(WORDS, max_size=4).map(" ".join), SPACES, ENDS)
TEXTS = st.text() | st.lists(LINES, max_size=30).map("".join) | malformed()


# ── a, b, c, f, i ────────────────────────────────────────────────────────────────────────────────


@given(TEXTS)
def test_every_promise_on_any_text(text):
    check_promises(text)


@given(st.sampled_from(SAMPLES).map(read), st.data())
def test_every_promise_on_a_sample_cut_and_pasted(text, data):
    at = st.integers(0, len(text))
    start, end, to = data.draw(at), data.draw(at), data.draw(at)
    check_promises(text[:to] + text[start:end] + text[to:])


@given(st.integers(1, 60), st.sampled_from(["- a", "(a) b", "1. c", "RESOLVED:", "• d", ">- e"]))
def test_depth_is_capped(depth, unit):
    text = "1. Budget\n" + "\n".join(" " * (4 * n) + unit for n in range(depth))
    check_promises(text)


def test_depth_beyond_the_cap_is_told():
    text = "1. Budget\n\nThe points were:\n\n" + "\n".join("    " * n + chr(9679 + n) + " a point" for n in range(30))
    glyphs = "-•○◦▪▫■□◆◇◊►▶▸▹➢➤➔❖✓✔✦⁃∙‣⦁⚫"
    text = "1. Budget\n\nThe points were:\n\n" + "\n".join(
        "    " * n + sign + " a point" for n, sign in enumerate(glyphs)
    )
    assert "depth-capped" in {issue.code for issue in check_promises(text).issues}


# ── d ────────────────────────────────────────────────────────────────────────────────────────────


def test_the_same_bytes_whatever_the_process_and_hash_seed():
    code = (
        "import minutesparse\n"
        "from tests.samples import SAMPLES, read\n"
        "import sys\n"
        "for path in SAMPLES:\n"
        "    text = minutesparse.to_json(minutesparse.parse(read(path)))\n"
        "    sys.stdout.buffer.write(text.encode('utf-8', 'backslashreplace'))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(outputs) == 1
    assert len(outputs.pop()) > 10_000


@given(minutes())
def test_what_was_parsed_before_leaves_no_trace(text):
    first = minutesparse.parse(text)
    minutesparse.parse("9. Other\n\nRESOLVED: That it be so.")
    assert minutesparse.parse(text) == first


# ── e ────────────────────────────────────────────────────────────────────────────────────────────


@given(minutes() | malformed())
def test_line_ends_change_offsets_alone(text):
    same_whatever_the_line_ends(text)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_line_ends_change_offsets_alone_in_each_sample(path):
    same_whatever_the_line_ends(read(path))


def same_whatever_the_line_ends(text):
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    shapes = [shape(minutesparse.parse(text.replace("\n", end))) for end in ("\n", "\r\n", "\r")]
    assert shapes[0] == shapes[1] == shapes[2]


def shape(minutes):
    """The tree and what was decided, without offsets."""
    nodes = [
        (type(node).__name__, getattr(node, "text", None), getattr(node, "title", None), getattr(node, "number", None),
         getattr(node, "level", None), len(children_of(node)))
        for node in minutes.walk()
    ]  # fmt: skip
    decisions = [
        (decision.kind, decision.text, decision.mover, decision.items, decision.result)
        for decision in minutes.decisions
    ]
    people = [(entry.person.name, entry.status) for entry in minutes.attendance]
    return nodes, decisions, people, minutes.meeting.date, [issue.code for issue in minutes.issues]


# ── g ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("layout", LAYOUTS)
@given(document=documents())
def test_an_authored_document_is_read_back(layout, document):
    text = render(document, layout)
    minutes = minutesparse.parse(text)
    assert [title.upper() for title in titles(minutes)] == [item.title.upper() for item in document.items], text
    assert minutes.meeting.date == document.date
    for item, read_item in zip(document.items, minutes.items, strict=True):
        assert bullets_of(read_item) == list(bullets_meant(item.bullets)), text
        decisions = minutes.decisions_of(read_item)
        if item.resolution is None:
            assert decisions == (), text
            continue
        assert len(decisions) == 1, text
        assert item.resolution.text in " ".join(decisions[0].text.split()), text
        assert clauses_of(read_item) == list(item.resolution.clauses), text
        counts = {count.option: count.value for count in decisions[0].counts}
        meant = dict(zip(("yes", "no", "abstain"), item.resolution.votes, strict=True)) if item.resolution.votes else {}
        assert counts == meant, text


def test_there_are_layouts():
    assert len(LAYOUTS) >= 8


def titles(minutes):
    return [item.title for item in minutes.items]


def within(node, type):
    stack = [node]
    while stack:
        node = stack.pop()
        if type(node).__name__ == type:
            yield node
        stack += reversed(children_of(node))


def bullets_of(item):
    return [(node.text, node.level) for node in nodes_in(item, "Bullet")]


def clauses_of(item):
    return [node.text.rstrip(";.") for node in nodes_in(item, "Clause")]


def nodes_in(item, kind):
    stack = [item]
    while stack:
        node = stack.pop()
        if type(node).__name__ == kind:
            yield node
        stack += reversed(children_of(node))


def bullets_meant(points, level=1):
    for point in points:
        yield (point.text, level)
        yield from bullets_meant(point.children, level + 1)


# ── h ────────────────────────────────────────────────────────────────────────────────────────────


@given(st.lists(WORDS, min_size=1, max_size=4).map(" ".join) | st.text(min_size=1))
def test_dispatch_is_the_table_read_from_the_top(body):
    body = body.strip(SPACE)
    if body:
        fast, slow = dispatch.first_match(body), first_of_all(body)
        assert won(fast) == won(slow)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_dispatch_on_the_lines_of_the_samples(path):
    for line in read(path).splitlines():
        body = line.strip(SPACE)
        if body:
            assert won(dispatch.first_match(body)) == won(first_of_all(body))


def first_of_all(body):
    """The table, tried row by row."""
    plain = body.replace("*", "")
    for row in markers.MARKERS:
        wording = row.kind not in markers.SIGNS
        passed_over = wording and (
            plain[:1].islower() or (row.words and row.words.isdisjoint(dispatch.words_of(plain)))
        )
        match = None if passed_over else row.compiled.match(plain if wording else body)
        if match:
            return row, match
    return None


def won(found):
    return found and (found[0].name, found[1].span())


@pytest.mark.parametrize("row", markers.MARKERS, ids=lambda row: row.name)
def test_rows_win_their_examples_and_lose_their_counter_examples(row):
    assert row.examples
    for example in row.examples:
        assert won(dispatch.first_match(example))[0] == row.name, example
    for example in row.not_examples:
        found = dispatch.first_match(example)
        assert found is None or found[0] is not row, example


def test_words_are_as_lines_are_read():
    words = {word for row in markers.MARKERS for word in row.words}
    assert words
    assert all(dispatch.words_of(word.decode()) == [word] for word in words)


# ── j ────────────────────────────────────────────────────────────────────────────────────────────


@given(st.sampled_from(SAMPLES[:8]).map(read), st.data())
def test_mutated_json_raises_the_documented_error_alone(text, data):
    whole = minutesparse.to_json(minutesparse.parse(text))
    at = data.draw(st.integers(0, len(whole)))
    paste = data.draw(
        st.text(max_size=3) | st.sampled_from(['"', "[", "{", "}", "null", "-1", "1e9", '"type":"bullet",'])
    )
    with suppress(InvalidJSON):
        minutesparse.from_json(whole[:at] + paste + whole[at + data.draw(st.integers(0, 30)) :])
    with suppress(InvalidJSON):
        minutesparse.from_json(whole[:at])


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=4),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=6), inner),
    )
)
def test_any_json_raises_the_documented_error(value):
    with pytest.raises(InvalidJSON):
        minutesparse.from_json(json.dumps(value))


# ── k ────────────────────────────────────────────────────────────────────────────────────────────

PAGE = (
    b"<!doctype html><title>Minutes</title><table>"
    b"<tr><td>1.</td><td><p>Apologies</p><ul><li>Cllr Fox<li>Cllr Dale</ul></td></tr>"
    b"<tr><td>2.</td><td><b>RESOLVED</b> that:<ol type=a><li>the report be noted;</ol><!-- x --></td></tr></table>"
)
FILES = {
    "html": PAGE,
    "pdf": pdf(lines(20, 20, ["Minutes", "1. Apologies", "None.", "RESOLVED: That it be noted."])),
    "docx": docx(paragraph("1. Apologies") + paragraph("RESOLVED: That it be noted.")),
}


@pytest.mark.parametrize("kind", FILES)
@given(data=st.data())
def test_a_damaged_file_raises_documented_errors_alone(kind, data):
    whole = bytearray(FILES[kind])
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at : at + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=4))
        if not whole:
            break
    cut = bytes(whole[: data.draw(st.integers(len(whole) // 2, len(whole)))])
    with suppress(minutesparse.ReadError):
        source = minutesparse.read(cut)
        check_places(minutesparse.parse(source), source.text)


# ── l ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("layout", ["numbers with points", "titles in capitals", "wrapped and indented"])
@given(document=documents(), every=st.integers(7, 20), foot=st.sampled_from(["Page {} of 30", "Page {}", "- {} -"]))
def test_page_furniture_changes_no_items_and_no_decisions(layout, document, every, foot):
    text = render(document, layout)
    plain = minutesparse.parse(text)
    paged = minutesparse.parse(with_pages(text, every, foot))
    assert [(item.number, item.title) for item in paged.items] == [(item.number, item.title) for item in plain.items]
    assert [(decision.kind, decision.items) for decision in paged.decisions] == [
        (decision.kind, decision.items) for decision in plain.decisions
    ]


def with_pages(text, every, foot):
    """The text with a numbered foot and a form feed after every so many lines, where a block ends."""
    made, since, page = [], 0, 1
    for line in text.splitlines(keepends=True):
        made.append(line)
        since += 1
        if since >= every and not line.strip():
            made.append(f"{foot.format(page)}\n\f")
            since, page = 0, page + 1
    return "".join(made)


# ── the public strategies ────────────────────────────────────────────────────────────────────────


@given(items())
def test_items_are_read_as_one_item(text):
    assert len(minutesparse.parse(text).items) <= 1
