"""The command line: `minutesparse parse`, `tokens` and `schema`, on argparse alone."""

from __future__ import annotations

import argparse
import errno
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from minutesparse import __version__
from minutesparse.readers.errors import ReadError

if TYPE_CHECKING:
    from minutesparse.model import Minutes
    from minutesparse.source import Source


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Gives 0; 2 with a line on stderr where a file is bad or cannot be read or written."""
    arguments = _arguments().parse_args(argv)
    try:
        run: Callable[[argparse.Namespace], None] = arguments.run
        run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has gone, which is fine; a second flush at exit must not complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ReadError) as error:
        print(f"minutesparse: {_printable(_reason(error))}", file=sys.stderr)
        return 2
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="minutesparse", description="Reads the minutes of councils.")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    command = commands.add_parser("parse", help="parse a file: items, decisions, votes, people")
    _add_file(command)
    command.add_argument(
        "--format",
        choices=tuple(_FORMATS),
        help="outline on a terminal and json in a pipe or file, unless given",
    )
    command.add_argument("--locale", help='how to read numeric dates, for example "en-US"; else as the document shows')
    _add_output(command, _parse)

    command = commands.add_parser("tokens", help="the lossless tokens, one a line: span, kind, marker, text")
    _add_file(command)
    _add_output(command, _tokens)

    command = commands.add_parser("schema", help="the JSON Schema (2020-12) of the JSON output")
    _add_output(command, _schema)
    return parser


def _add_file(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="text, HTML, PDF or DOCX, known by its content; - is stdin")


def _add_output(command: argparse.ArgumentParser, run: Callable[[argparse.Namespace], None]) -> None:
    command.add_argument("-o", "--output", metavar="FILE", help="write here, all or nothing; - is stdout")
    command.set_defaults(run=run)


def _parse(arguments: argparse.Namespace) -> None:
    from minutesparse.parse import parse

    terminal = arguments.output in (None, "-") and sys.stdout.isatty()
    write = _FORMATS[arguments.format or ("outline" if terminal else "json")]
    minutes = parse(_read(arguments.file), locale=arguments.locale)
    _put([write(minutes, terminal and "NO_COLOR" not in os.environ)], arguments.output)


def _tokens(arguments: argparse.Namespace) -> None:
    from minutesparse.tokens import tokenize

    text = _read(arguments.file).text or ""
    _put(
        (
            f"{token.span.start}:{token.span.end}\t{token.kind}\t{_printable(token.marker)}\t{_printable(token.text)}\n"
            for token in tokenize(text)
        ),
        arguments.output,
    )


def _schema(arguments: argparse.Namespace) -> None:
    from minutesparse.writers.schema import json_schema

    _put([json.dumps(json_schema(), indent=2) + "\n"], arguments.output)


def _read(file: str) -> Source:
    from minutesparse.readers import read

    return read(sys.stdin.buffer.read() if file == "-" else file)


def _json(minutes: Minutes, _colour: bool) -> str:
    from minutesparse.writers.json import write

    return write(minutes)


def _outline(minutes: Minutes, colour: bool) -> str:
    from minutesparse.writers.outline import write

    return write(minutes, colour=colour)


def _markdown(minutes: Minutes, _colour: bool) -> str:
    from minutesparse.writers.markdown import write

    return write(minutes)


def _decisions(minutes: Minutes, _colour: bool) -> str:
    from minutesparse.writers.decisions import write

    return write(minutes)


_FORMATS = {"json": _json, "outline": _outline, "markdown": _markdown, "decisions": _decisions}


def _put(parts: Iterable[str], output: str | None) -> None:
    """Write UTF-8; lone surrogates are escaped as JSON does it, so that the output is always valid."""
    if output is None or output == "-":
        for part in parts:
            sys.stdout.buffer.write(part.encode("utf-8", "backslashreplace"))
        return
    target = Path(output).resolve()
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "no such folder", str(target.parent))
    if target.exists() and not target.is_file():  # a device or pipe cannot be replaced
        with target.open("wb") as file:
            file.writelines(part.encode("utf-8", "backslashreplace") for part in parts)
        return
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(part.encode("utf-8", "backslashreplace") for part in parts)
        Path(name).chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _printable(text: str) -> str:
    from minutesparse.writers.outline import printable

    return printable(text)


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    return str(error)
