"""Every Python example of the README runs, and prints what the README says it prints."""

import doctest
from pathlib import Path

import pytest
import regex

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FLAGS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
EXAMPLE = regex.compile(r"^```(?:python|pycon)\n(.*?)^```", regex.MULTILINE | regex.DOTALL)


def examples(path):
    return EXAMPLE.findall(path.read_text("utf-8"))


def test_the_readme_has_examples():
    assert len(examples(PAGES[0])) >= 2


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_examples_run(path, tmp_path, monkeypatch):
    """The examples of a page run one after the other, in an empty folder, names kept."""
    monkeypatch.chdir(tmp_path)
    names = {}
    for number, code in enumerate(examples(path), 1):
        name = f"{path.name}, example {number}"
        if ">>>" not in code:
            exec(compile(code, name, "exec"), names)
            continue
        test = doctest.DocTestParser().get_doctest(code, names, name, str(path), 0)
        out = []
        runner = doctest.DocTestRunner(optionflags=FLAGS)
        runner.run(test, out=out.append, clear_globs=False)
        names.update(test.globs)
        assert not runner.failures, "".join(out)
