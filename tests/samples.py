"""The samples as the tests see them."""

from pathlib import Path

import minutesparse
from minutesparse.writers import outline

FOLDER = Path(__file__).parent.parent / "samples"
SAMPLES = sorted(FOLDER.glob("*.txt"))


def read(path: Path) -> str:
    """The text as it stands in the file, line ends included."""
    return path.read_bytes().decode("utf-8", "surrogateescape")


def outline_of(path: Path) -> str:
    return outline.write(minutesparse.parse(read(path)))


def expected(path: Path) -> Path:
    return path.with_suffix(".outline")
