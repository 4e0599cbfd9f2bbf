"""Imports run only along the flow, and each house rule of the layout that can be checked is checked."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "minutesparse"
MODULES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}

#: The flow. A part may import from itself and from what stands before it. `writers` and `readers` stand at
#: the rim: they see the model alone, and of the flow only the last steps see them.
FLOW = (
    "_version", "source", "model", "dialects", "lines", "numerals", "markers", "dispatch", "tokens", "tree", "facts",
    "checks", "derive", "parse", "corpus", "testing", "cli", "__main__",
)  # fmt: skip
SEES = {part: set(FLOW[: place + 1]) for place, part in enumerate(FLOW)}
SEES["readers"] = {"_version", "source", "readers"}
SEES["writers"] = {"_version", "source", "model", "writers"}
for part in ("parse", "corpus", "testing", "cli"):
    SEES[part] |= {"readers", "writers"}
SEES["model"].add("facts")  # `Minutes.person` looks names up as parsing does, at call time
SEES["__init__"] = {*FLOW, "readers", "writers"}


#: Modules that may be long, and why.
LONG = {"model": "one small class after another"}
#: Modules that use `re`, and why.
PLAIN_RE = {
    "readers.tame": "every tag of a page passes there, and `re` takes half the time",
    "facts.signs": "every new word passes there, and `re` takes a third of the time for a tree of literals",
}


def part_of(module):
    return module.partition(".")[0]


def imports_of(path):
    """All modules that a file imports, those inside functions included."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name the whole path"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_every_module_has_its_place():
    assert MODULES
    assert {part_of(name) for name in MODULES} <= set(SEES)


@pytest.mark.parametrize("name", MODULES)
def test_imports_run_along_the_flow(name):
    for target in imports_of(MODULES[name]):
        if target.startswith("minutesparse."):
            inner = target.removeprefix("minutesparse.").partition(".")[0]
            known = inner if inner in SEES else "_version"  # `from minutesparse import __version__`
            assert known in SEES[part_of(name)], f"{name} imports {target}"


@pytest.mark.parametrize("name", MODULES)
def test_one_module_knows_cattrs_and_one_word_for_regular_expressions(name):
    roots = {target.partition(".")[0] for target in imports_of(MODULES[name])}
    assert ("cattrs" in roots) == (name == "writers.json")
    assert "re" not in roots or name in PLAIN_RE, "the engine is `regex`"


@pytest.mark.parametrize("name", [name for name in MODULES if part_of(name) == "dialects"])
def test_dialects_hold_rows_only(name):
    tree = ast.parse(MODULES[name].read_text("utf-8"))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.Lambda | ast.For | ast.While)]


@pytest.mark.parametrize("name", MODULES)
def test_sizes(name):
    text = MODULES[name].read_text("utf-8")
    assert name in LONG or text.count("\n") <= 330, "modules stay near 300 lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            lines = body[-1].end_lineno - body[0].lineno + 1 if body else 0
            assert lines <= 40, f"{name}.{node.name} has {lines} lines"


def fresh(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout


def test_importing_the_package_is_cheap():
    code = (
        "import sys, minutesparse; print(*sorted(m for m in sys.modules if m.startswith(('minutesparse.', 'cattrs'))))"
    )
    assert fresh(code) == "minutesparse._version\n"


def test_parsing_needs_no_cattrs():
    assert (
        fresh("import sys, minutesparse; minutesparse.parse('1. Budget'); print('cattrs' in sys.modules)") == "False\n"
    )


def test_functions_win_over_the_modules_that_hold_them():
    code = "import minutesparse.parse, minutesparse.derive as d; print(minutesparse.parse.__name__, d.__name__)"
    assert fresh(code) == "parse derive\n"
