"""One harness, as libFuzzer runs it: `python -m fuzz.harness tokenize -max_total_time=60 corpus/`."""

from __future__ import annotations

import sys
from collections.abc import Callable

import atheris

with atheris.instrument_imports(include=["minutesparse"]):
    from tests.promises import check_promises

    import minutesparse
    from minutesparse.readers import html
    from minutesparse.writers import json as _json  # noqa: F401  # loaded here so that it is instrumented


def tokenize(data: bytes) -> None:
    """Tokens tile any text."""
    text = _text(data)
    assert "".join(token.text for token in minutesparse.tokenize(text)) == text


def parse(data: bytes) -> None:
    """Every promise about any text."""
    check_promises(_text(data))


def from_json(data: bytes) -> None:
    """Anything but what `to_json` wrote raises `InvalidJSON`; what is taken reads back."""
    try:
        minutes = minutesparse.from_json(data)
    except minutesparse.InvalidJSON:
        return
    assert minutesparse.from_json(minutesparse.to_json(minutes)) == minutes


def read_html(data: bytes) -> None:
    """Pages raise `ReadError` or are read."""
    try:
        source = html.read(data)
    except minutesparse.ReadError:
        return
    assert source.text is not None


HARNESSES: dict[str, Callable[[bytes], None]] = {
    "tokenize": tokenize,
    "parse": parse,
    "from_json": from_json,
    "html": read_html,
}


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


if __name__ == "__main__":
    atheris.Setup([sys.argv[0], *sys.argv[2:]], HARNESSES[sys.argv[1]])
    atheris.Fuzz()
