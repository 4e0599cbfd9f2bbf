"""All measurements with one command: `python -m benchmarks` (or one part: speed, growth, patterns)."""

from __future__ import annotations

import sys

from benchmarks import growth, patterns, speed

PARTS = {"speed": speed.show, "growth": growth.show, "patterns": patterns.show}


def main() -> None:
    """Print the tables that were asked for, all by default."""
    for name in sys.argv[1:] or PARTS:
        PARTS[name]()


if __name__ == "__main__":
    main()
