"""What pathological texts cost: growth from N to 4N, and cost against ordinary text of the same length."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from tests.pathological import PATHOLOGICAL

from benchmarks.text import authored
from minutesparse import parse

SIZE = 100_000  # characters; the larger text has four times as many, and neither fits what is remembered
GROWTH = 1.25
COST = 30.0


def table() -> list[tuple[str, float, float]]:
    """Each row's growth (1.0 is linear) and cost, the worst first."""
    parse(authored(SIZE))  # what is compiled or filled on first use is not what is measured
    plain = {size: seconds(parse, authored(size)) for size in (SIZE, 4 * SIZE)}
    found = []
    for name, make in PATHOLOGICAL.items():
        short, long = make(SIZE), make(4 * SIZE)
        small = seconds(parse, short)
        large = seconds(parse, long) if small < 20 else 16 * small
        floor = 0.002  # seconds: what a parse costs whatever the text
        growth = (large + floor) / (small + floor) / 4 * (len(short) * 4 / len(long))
        found.append((name, growth, large / (plain[4 * SIZE] * len(long) / (4 * SIZE))))
    return sorted(found, key=lambda row: -row[1])


def seconds(work: Callable[[str], object], text: str) -> float:
    """The time of one core that `work` takes on a text that it has not seen: a second run would remember."""
    gc.collect()
    begun = time.process_time()
    work(text)
    return time.process_time() - begun


def show() -> bool:
    """Print the table; whether each row is within the goals."""
    rows = table()
    print(f"\nTexts of {SIZE} and {4 * SIZE} characters (growth goal {GROWTH}, 1 is linear; cost goal {COST:.0f})")
    print(f"{'text':45} growth   cost")
    for name, growth, cost in rows:
        late = "  <-" if growth > GROWTH or cost > COST else ""
        print(f"{name:45} {growth:6.2f} {cost:6.1f}{late}")
    return all(growth <= GROWTH and cost <= COST for _, growth, cost in rows)
