"""How deep a bullet or clause is: by what stands above it, its indent and the style of its sign."""

from __future__ import annotations

from attrs import define

from minutesparse.numerals import readings
from minutesparse.tree.rows import Row

_DEEPEST = 30  # lists inside each other that are kept in mind; the tree caps them sooner
_SLACK = 1  # columns that indents may differ by within one list


@define
class _Level:
    style: str
    indent: int
    value: int


@define
class Points:
    """The lists that are open, outermost first."""

    open: list[_Level]

    def clear(self) -> None:
        """Running text at the outer level ends every list."""
        self.open.clear()

    def level(self, row: Row) -> int:
        """The level of the point that `row` starts; lists that it ends are closed."""
        options = _styles(row)
        for depth in range(len(self.open) - 1, -1, -1):
            level = self.open[depth]
            for style, value in options:
                if style == level.style and _belongs(level, row, value):
                    del self.open[depth + 1 :]
                    level.value, level.indent = value, row.indent
                    return depth + 1
        style, value = _first(options)
        if row.gap > 2 and row.kind == "clause":
            self.open.clear()  # set well apart: a list of its own, its introduction lost
        while self.open and row.indent + _SLACK < self.open[-1].indent and len(self.open) > 1:
            self.open.pop()
        if self.open and row.indent + _SLACK < self.open[-1].indent:
            self.open.pop()
        del self.open[_DEEPEST:]
        self.open.append(_Level(style, row.indent, value))
        return len(self.open)


def follows(before: str, after: str) -> bool:
    """Whether one printed sign comes right behind another in the same list.

    >>> follows("(a)", "(b)"), follows("8.1", "8.2"), follows("5a)", "5b)"), follows("(a)", "1."), follows("•", "•")
    (True, True, True, False, False)
    """
    return any(
        frame == other and value == earlier + 1 for frame, earlier in _framed(before) for other, value in _framed(after)
    )


def _framed(sign: str) -> list[tuple[str, int]]:
    """The values that a sign may have, each with what stands around it and its style."""
    bare = sign.strip(" ()[].:\\")
    number = bare.lstrip("0123456789.") or bare.rpartition(".")[2]  # 5a, 5.1
    lead = bare.removesuffix(number)
    return [(f"{sign.replace(bare, '#', 1)}{lead}{name}", value) for name, value in readings(number)] if number else []


def _styles(row: Row) -> list[tuple[str, int]]:
    """The styles that the sign may be in, each with the number's value in it."""
    if row.kind == "bullet":
        return [(row.marker[:1], 0)]
    number = row.number or ""
    frame = row.marker.replace(number, "#").replace("\\", "").strip()
    case = "upper" if number.isupper() else "lower"
    found = [(f"{frame} {name} {case if name != 'decimal' else ''}", value) for name, value in readings(number)]
    if number in ("I", "l"):
        found.append((f"{frame} decimal ", 1))  # how OCR reads a 1
    return found or [(f"{frame} other", 0)]


def _belongs(level: _Level, row: Row, value: int) -> bool:
    """Whether a point of the same style goes on with the list, and does not open a list inside it."""
    if value == 0:
        return abs(row.indent - level.indent) <= _SLACK
    return (
        value == level.value + 1
        or (value != 1 and level.value < value <= level.value + 3)
        or (value == 1 and row.indent <= level.indent + _SLACK)
    )


def _first(options: list[tuple[str, int]]) -> tuple[str, int]:
    """A list that opens with i is roman; any other single letter is a letter."""
    ones = [option for option in options if option[1] == 1]
    return ones[0] if ones else options[-1]
