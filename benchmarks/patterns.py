"""How the time of each pattern grows with texts made against it."""

from __future__ import annotations

import math
import time

from tests.patterns import ATTACKS, Tried, attack, patterns

SIZES = (10_000, 40_000, 160_000)
EXPONENT = 1.15
LIMIT = 1.0  # seconds: who takes longer at one size is not asked for the next
QUICK = 0.002  # seconds at the largest size: too short to tell growth from noise


def show() -> None:
    """Print the patterns that grow faster than linear, the worst first."""
    made = patterns()
    found = sorted(((*worst(tried), name) for name, tried in made.items()), reverse=True)
    late = [row for row in found if row[0] > EXPONENT]
    print(f"\n{len(made)} patterns, {len(ATTACKS)} attacks, sizes {SIZES}: {len(late)} grow faster than n^{EXPONENT}")
    for exponent, attacked, name in late:
        print(f"n^{exponent:4.2f}  {name:60} {attacked}")


def worst(tried: Tried) -> tuple[float, str]:
    """The largest exponent over all attacks, and the attack."""
    return max((exponent(tried, name), name) for name in ATTACKS)


def exponent(tried: Tried, name: str) -> float:
    """The exponent of growth between the two largest sizes reached; 0 where the time is too short to tell."""
    taken: list[tuple[int, float]] = []
    for size in (1_000, 4_000, *SIZES):
        taken.append((size, seconds(tried, attack(name, size))))
        if taken[-1][1] > LIMIT:
            break
    (small, before), (large, after) = taken[-2:] if len(taken) > 1 else ((1, 1e-6), taken[0])
    return 0.0 if after < QUICK else math.log(after / max(before, 1e-6)) / math.log(large / small)


def seconds(tried: Tried, text: str) -> float:
    """The least time of three."""
    best = math.inf
    for _ in range(3):
        begun = time.process_time()
        tried(text)
        best = min(best, time.process_time() - begun)
        if best > LIMIT / 10:
            break
    return best
