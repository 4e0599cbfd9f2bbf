"""The table of ratios: each is the median of rounds in which both times are taken one after the other."""

from __future__ import annotations

import gc
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections import deque
from collections.abc import Callable
from operator import ge, le

import mistune
from attrs import frozen
from markdown_it import MarkdownIt

from benchmarks.text import authored
from minutesparse import parse, to_json, tokenize
from minutesparse.tree import build

SIZE = 2_500_000
ROUNDS = 7
MEMORY = 1_000_000  # bytes of text for the memory figure: tracing makes everything slow


@frozen
class Ratio:
    """One row: what was measured, the figure, what it must be and what we aim at."""

    name: str
    value: float
    must: float
    aim: float
    least: bool = False  # the figure must be at least that, not at most

    @property
    def verdict(self) -> str:
        """Whether the figure is within bounds."""
        within = ge if self.least else le
        return "aim" if within(self.value, self.aim) else "ok" if within(self.value, self.must) else "MISSED"


def show() -> None:
    """Print the table."""
    print(f"\nRatios of times (medians of {ROUNDS} rounds in one run, text of {SIZE / 1e6} MB)")
    print(f"{'what':58} {'value':>7} {'must':>7} {'aim':>7}")
    for row in ratios():
        sign = "≥" if row.least else "≤"
        print(f"{row.name:58} {row.value:7.2f} {sign}{row.must:6} {sign}{row.aim:6}  {row.verdict}", flush=True)


def ratios() -> list[Ratio]:
    """Every row, measured."""
    peak = memory()  # first: behind larger texts the turnover of full caches would count as growth
    text = authored(SIZE)
    one, ten = authored(1_000_000), authored(10_000_000)
    markdown, mistune_ = MarkdownIt(), mistune.create_markdown(renderer=None)

    def lines() -> object:
        return text.splitlines(keepends=True)

    def whole() -> object:
        return to_json(parse(text))

    tokens = lambda: deque(tokenize(text), 0)  # noqa: E731
    kinds = lambda: deque((token.kind for token in tokenize(text)), 0)  # noqa: E731
    tree = lambda: build(text, tokenize(text))  # noqa: E731
    return [
        Ratio("tokenize over splitlines", ratio(tokens, lines), 15, 10),
        Ratio("tokenize over splitlines, kinds asked", ratio(kinds, lines), 0, 0, least=True),
        Ratio("lines to tree over splitlines", ratio(tree, lines), 25, 15),
        Ratio("markdown-it-py over parse", ratio(lambda: markdown.render(text), lambda: parse(text)), 2, 5, least=True),
        Ratio("markdown-it-py over parse and to_json", ratio(lambda: markdown.render(text), whole), 1.2, 3, least=True),
        Ratio("mistune over parse", ratio(lambda: mistune_(text), lambda: parse(text)), 0, 0, least=True),
        Ratio("parse of 10 MB over parse of 1 MB", ratio(lambda: parse(ten), lambda: parse(one), 1), 13, 11),
        Ratio("peak memory of parse, bytes a byte of text", peak, 8, 5),
        Ratio("import over that of regex, attrs and cattrs", imports(), 1.5, 1.1),
    ]


def ratio(work: Callable[[], object], base: Callable[[], object], rounds: int = ROUNDS) -> float:
    """How many times as long `work` takes as `base`."""
    work()
    return statistics.median(seconds(work) / seconds(base) for _ in range(rounds))


def seconds(work: Callable[[], object]) -> float:
    """Time of one core; what was measured before is cleared away first."""
    gc.collect()
    begun = time.process_time()
    work()
    return time.process_time() - begun


def memory() -> float:
    """Peak of what `parse` allocates, over the bytes of its text."""
    text = authored(MEMORY)
    parse(text)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    parse(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return (peak - before) / len(text.encode())


def imports() -> float:
    """The time of `import minutesparse` over that of what it depends on, each in processes of their own."""
    return statistics.median(_import("minutesparse") / _import("regex, attrs, cattrs") for _ in range(ROUNDS))


def _import(names: str) -> float:
    code = f"import time; t = time.perf_counter(); import {names}; print(time.perf_counter() - t)"
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout)
