r'''Reads the minutes of councils: any `str` in, a typed `Minutes` out, every fact tied to its characters.

    text ─ lines ─ tokens ─ tree ─ facts ─▶ Minutes ─▶ JSON and other writers
     ▲
     └─ readers (html, pdf, docx, bytes)       checks ─▶ issues       derive ─▶ inferred facts (on request)

A tour:

>>> import minutesparse
>>> text = """\
... Ashbrook Parish Council
... Minutes of the meeting held on Tuesday 5 March 2024 at 7.00 pm
...
... 1. Apologies
... Apologies were received from Cllr Jane Fox.
...
... 2. Budget
... RESOLVED: That the budget be approved.
... (a) £400 for the hall
... (b) £250 for benches
... """
>>> minutes = minutesparse.parse(text)
>>> for item in minutes.items:
...     print(item.number, item.title, len(item.blocks))
1 Apologies 1
2 Budget 1
>>> minutes.meeting.date
'2024-03-05'
>>> for decision in minutes.decisions:
...     print(decision.kind, decision.items, minutes.source.position(decision.span).line)
resolved ('item-2',) 8
>>> [clause.text for clause in minutes.find("clause")]
['£400 for the hall', '£250 for benches']
>>> minutesparse.from_json(minutesparse.to_json(minutes)) == minutes
True
>>> "".join(token.text for token in minutesparse.tokenize(text)) == text
True
'''

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from minutesparse._version import __version__

if TYPE_CHECKING:
    from minutesparse.derive import derive
    from minutesparse.model import Minutes
    from minutesparse.parse import parse, parse_file, split_meetings
    from minutesparse.readers import read
    from minutesparse.readers.errors import ReadError
    from minutesparse.source import Issue, Source, Span, TextNotKept
    from minutesparse.tokens import Token, tokenize
    from minutesparse.writers.json import from_json, to_json
    from minutesparse.writers.schema import json_schema
    from minutesparse.writers.validate import InvalidJSON

__all__ = [
    "InvalidJSON",
    "Issue",
    "Minutes",
    "ReadError",
    "Source",
    "Span",
    "TextNotKept",
    "Token",
    "__version__",
    "derive",
    "from_json",
    "json_schema",
    "parse",
    "parse_file",
    "read",
    "split_meetings",
    "to_json",
    "tokenize",
]

#: Where each name lives; it is imported when it is first asked for, so that importing the package is cheap.
_PLACES = {
    "InvalidJSON": "writers.validate",
    "Issue": "source",
    "Minutes": "model",
    "ReadError": "readers.errors",
    "Source": "source",
    "Span": "source",
    "TextNotKept": "source",
    "Token": "tokens",
    "derive": "derive",
    "from_json": "writers.json",
    "json_schema": "writers.schema",
    "parse": "parse",
    "parse_file": "parse",
    "read": "readers",
    "split_meetings": "parse",
    "to_json": "writers.json",
    "tokenize": "tokens",
}


class _Front(ModuleType):
    """The package as a module in which the functions `parse` and `derive` win over the modules that hold them."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _PLACES and isinstance(value, ModuleType)):  # the import system binds each submodule
            super().__setattr__(name, value)

    def __getattr__(self, name: str) -> object:
        if name not in _PLACES:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{self.__name__}.{_PLACES[name]}"), name)
        setattr(self, name, value)
        return value

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *__all__})


sys.modules[__name__].__class__ = _Front
