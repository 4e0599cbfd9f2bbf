"""The command line, in this process where it can be and in its own where it must."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import minutesparse
from minutesparse.cli import main

TEXT = """\
Ashbrook Parish Council
Minutes of the meeting held on Tuesday 5 March 2024 at 7.00 pm

1. Apologies
Apologies were received from Cllr Jane Fox.

2. Budget
RESOLVED: That the budget be approved.
• paid in May
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "minutes.txt"
    path.write_text(TEXT, "utf-8")
    return str(path)


def run(*arguments, text=""):
    """The command in a process of its own, as a shell would call it."""
    command = [sys.executable, "-m", "minutesparse", *arguments]
    return subprocess.run(command, input=text.encode("utf-8", "surrogatepass"), capture_output=True, check=False)


# ── parse ────────────────────────────────────────────────────────────────────────────────────────


def test_json_in_a_pipe(file, capsysbinary):
    assert main(["parse", file]) == 0
    minutes = minutesparse.from_json(capsysbinary.readouterr().out)
    assert minutes == minutesparse.parse_file(file)
    assert minutes.source.name == "minutes.txt"


def test_outline_in_colour_on_a_terminal(file, capsysbinary, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert main(["parse", file]) == 0
    coloured = capsysbinary.readouterr().out
    assert coloured.startswith(b"\x1b[")
    monkeypatch.setenv("NO_COLOR", "1")
    main(["parse", file])
    plain = capsysbinary.readouterr().out
    assert b"\x1b" not in plain
    assert "item 2 [" in plain.decode()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("json", '"schema":'),
        ("outline", "item 2 ["),
        ("markdown", "## 2 Budget"),
        ("decisions", "RESOLVED: That the budget"),
    ],
)
def test_formats(file, capsysbinary, name, words):
    assert main(["parse", file, "--format", name]) == 0
    assert words in capsysbinary.readouterr().out.decode()


def test_standard_input(monkeypatch, capsysbinary):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert main(["parse", "-", "--locale", "en-GB"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["source"]["name"] is None


def test_output_is_utf8_whatever_comes_in():
    done = subprocess.run(
        [sys.executable, "-m", "minutesparse", "parse", "-"],
        input=b"1. Caf\xe9 \xff\x81\n\x00",
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"},
    )
    assert done.returncode == 0, done.stderr
    json.loads(done.stdout.decode("utf-8"))


# ── -o ───────────────────────────────────────────────────────────────────────────────────────────


def test_output_file(file, tmp_path, capsysbinary):
    target = tmp_path / "out.json"
    assert main(["parse", file, "-o", str(target)]) == 0
    assert capsysbinary.readouterr().out == b""
    assert minutesparse.from_json(target.read_bytes()) == minutesparse.parse_file(file)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["minutes.txt", "out.json"]


def test_output_keeps_mode_and_link(file, tmp_path):
    target = tmp_path / "out.json"
    target.write_text("old")
    target.chmod(0o640)
    link = tmp_path / "link.json"
    link.symlink_to(target)
    assert main(["schema", "-o", str(link)]) == 0
    assert link.is_symlink()
    assert target.stat().st_mode & 0o777 == 0o640
    assert json.loads(target.read_text("utf-8")) == minutesparse.json_schema()


def test_output_is_all_or_nothing(file, tmp_path, monkeypatch, capsys):
    target = tmp_path / "out.txt"
    target.write_text("old")
    first = next(minutesparse.tokenize(TEXT))

    def broken(text):
        yield first
        raise OSError(28, "no space left")

    monkeypatch.setattr("minutesparse.tokens.tokenize", broken)
    assert main(["tokens", file, "-o", str(target)]) == 2
    assert target.read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 2
    assert "no space left" in capsys.readouterr().err


def test_output_to_a_device(file):
    assert main(["parse", file, "-o", os.devnull]) == 0
    assert Path(os.devnull).is_char_device()


# ── tokens, schema, version ──────────────────────────────────────────────────────────────────────


def test_tokens(file, capsysbinary):
    assert main(["tokens", file]) == 0
    lines = capsysbinary.readouterr().out.decode().splitlines()
    assert len(lines) == len(list(minutesparse.tokenize(TEXT)))
    assert lines[-1].split("\t")[1:] == ["bullet", "•", "• paid in May\\n"]
    spans = [tuple(map(int, line.split("\t")[0].split(":"))) for line in lines]
    assert [start for start, _ in spans[1:]] == [end for _, end in spans[:-1]]


def test_schema(capsysbinary):
    assert main(["schema"]) == 0
    assert json.loads(capsysbinary.readouterr().out) == minutesparse.json_schema()


def test_version():
    done = run("--version")
    assert done.stdout.decode().split() == ["minutesparse", minutesparse.__version__]


# ── what goes wrong ──────────────────────────────────────────────────────────────────────────────


def test_no_such_file(tmp_path, capsys):
    assert main(["parse", str(tmp_path / "none\x1b.txt")]) == 2
    err = capsys.readouterr().err
    assert err.startswith("minutesparse: ")
    assert err.rstrip("\n").isprintable()
    assert "none" in err


def test_a_folder(tmp_path, capsys):
    assert main(["parse", str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_bad_file(tmp_path, capsys):
    path = tmp_path / "bad.pdf"
    path.write_bytes(b"%PDF-1.7\n garbage")
    assert main(["parse", str(path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_no_such_output_folder(file, tmp_path, capsys):
    assert main(["parse", file, "-o", str(tmp_path / "none" / "out.json")]) == 2
    assert "no such folder" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["parse"], ["fly"], ["parse", "x", "--format", "xml"]])
def test_usage(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_a_reader_that_leaves():
    command = f"{sys.executable} -m minutesparse tokens - | head -n 1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], input=b"- a\n" * 50_000, capture_output=True, check=False
    )
    assert done.stderr == b""
    assert done.returncode == 0
    assert done.stdout.count(b"\n") == 1
