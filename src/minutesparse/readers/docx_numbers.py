"""What Word counts: which number or bullet a paragraph gets, from `numbering.xml` and `styles.xml`."""

from __future__ import annotations

import regex
from attrs import define, field

from minutesparse.readers.numbers import BULLET, integer, numeral


@define
class Level:
    """One level of a list: its first number, its style, and the pattern in which it is shown."""

    start: int = 1
    style: str = "decimal"
    pattern: str = "%1."
    legal: bool = False


@define
class Style:
    """A paragraph style: what it is based on, the list that it belongs to, whether it heads, whether it is bold."""

    based_on: str | None = None
    list_id: str | None = None
    level: int | None = None
    heading: int | None = None
    bold: bool | None = None


@define
class Numbering:
    """The lists of a file. Feed it the two parts' elements, then ask `marker` paragraph by paragraph, in order."""

    families: dict[str, dict[int, Level]] = field(factory=dict)
    family_styles: dict[str, str] = field(factory=dict)
    lists: dict[str, str] = field(factory=dict)
    restarts: dict[tuple[str, int], int] = field(factory=dict)
    styles: dict[str, Style] = field(factory=dict)
    counts: dict[str, dict[int, int]] = field(factory=dict)
    _family: str = ""
    _list: str = ""
    _level: Level | None = None
    _override: int = 0
    _style: Style | None = None
    _restarted: set[tuple[str, int]] = field(factory=set)

    def start(self, name: str, values: dict[str, str]) -> None:
        """An element of either part begins."""
        value = values.get("val", "")
        if name == "abstractNum":
            self._family = values.get("abstractNumId", "")
            self.families[self._family] = {}
        elif name == "num":
            self._list = values.get("numId", "")
        elif name == "abstractNumId":
            self.lists[self._list] = value
        elif name == "lvlOverride":
            self._override = integer(values.get("ilvl")) or 0
        elif name == "startOverride":
            self.restarts[self._list, self._override] = integer(value) or 0
        elif name == "numStyleLink":
            self.family_styles[self._family] = value
        elif name == "lvl":
            self._begin_level(integer(values.get("ilvl")) or 0)
        elif self._level is not None:
            self._describe(self._level, name, value)
        elif name == "style" and values.get("type", "paragraph") != "character":
            self._style = self.styles[values.get("styleId", "")] = Style()
        elif self._style is not None:
            self._describe_style(self._style, name, value)

    def _begin_level(self, number: int) -> None:
        self._level = Level()
        if not self._list:  # a level inside an override describes one list alone; the family's is close enough
            self.families.setdefault(self._family, {})[number] = self._level

    @staticmethod
    def _describe(level: Level, name: str, value: str) -> None:
        if name == "start":
            level.start = integer(value) or 0
        elif name == "numFmt":
            level.style = value
        elif name == "lvlText":
            level.pattern = value
        elif name == "isLgl":
            level.legal = value not in OFF

    @staticmethod
    def _describe_style(style: Style, name: str, value: str) -> None:
        if name == "basedOn":
            style.based_on = value
        elif name == "numId":
            style.list_id = value
        elif name == "ilvl":
            style.level = integer(value)
        elif name == "outlineLvl":
            style.heading = (integer(value) or 0) + 1
        elif name == "name" and (found := _HEADING.fullmatch(value)):
            style.heading = int(found[1] or 1)
        elif name == "b":
            style.bold = value not in OFF

    def end(self, name: str) -> None:
        """An element ends."""
        if name == "lvl":
            self._level = None
        elif name == "style":
            self._style = None
        elif name == "num":
            self._list = ""

    def look(self, style: str | None) -> tuple[int, bool]:
        """How a style looks: its level as a heading, 0 for none (as for what lies below 6), and whether it is bold."""
        heading: int | None = None
        bold: bool | None = None
        seen: set[str] = set()
        while style and style in self.styles and style not in seen:
            seen.add(style)
            own = self.styles[style]
            heading = own.heading if heading is None else heading
            bold = own.bold if bold is None else bold
            style = own.based_on
        return (heading if heading and heading < 7 else 0), bool(bold)

    def place(self, style: str | None, list_id: str | None, level: int | None) -> tuple[str, int] | None:
        """The list and level of a paragraph: its own, or else its style's."""
        seen: set[str] = set()
        while style and style in self.styles and style not in seen and (list_id is None or level is None):
            seen.add(style)
            own = self.styles[style]
            list_id = own.list_id if list_id is None else list_id
            level = own.level if level is None else level
            style = own.based_on
        return None if list_id in (None, "0", "") else (str(list_id), level or 0)

    def marker(self, list_id: str, level: int) -> str:
        """The marker of the next paragraph at that place, with the space behind it; "" if it shows none."""
        family = self.lists.get(list_id, list_id)
        levels = self._levels(family)
        rule = levels.get(level) or Level(pattern=f"%{level + 1}.")
        if rule.style == "bullet":
            return BULLET
        self._count(family, list_id, level, rule)
        if rule.style == "none" and "%" not in rule.pattern:
            return rule.pattern and rule.pattern + " "
        shown = _PLACE.sub(lambda found: self._shown(family, levels, int(found[1]) - 1, rule), rule.pattern)
        return shown.strip() + " " if shown.strip() else ""

    def _levels(self, family: str) -> dict[int, Level]:
        """A family's levels, which a style may hold in its stead."""
        levels = self.families.get(family, {})
        if not levels and family in self.family_styles:
            style = self.styles.get(self.family_styles[family])
            if style and style.list_id:
                return self.families.get(self.lists.get(style.list_id, ""), {})
        return levels

    def _count(self, family: str, list_id: str, level: int, rule: Level) -> None:
        counts = self.counts.setdefault(family, {})
        restart = self.restarts.get((list_id, level))
        if restart is not None and (list_id, level) not in self._restarted:
            self._restarted.add((list_id, level))
            counts[level] = restart
        else:
            counts[level] = counts[level] + 1 if level in counts else rule.start
        for deeper in [key for key in counts if key > level]:
            del counts[deeper]

    def _shown(self, family: str, levels: dict[int, Level], level: int, asked: Level) -> str:
        rule = levels.get(level) or Level()
        number = self.counts[family].get(level, rule.start)
        return str(number) if asked.legal else _numeral(number, rule.style)


#: How a switch of Word's says that it is off.
OFF = ("0", "false", "off")
_HEADING = regex.compile(r"(?:heading ([1-6])|title)", regex.IGNORECASE)
_PLACE = regex.compile(r"%([1-9])")


def _numeral(number: int, style: str) -> str:
    """`number` in one of Word's styles; what is not known is shown in figures, as "none" is in nothing."""
    if style == "none":
        return ""
    if style == "decimalZero":
        return f"{number:02}"
    if style == "ordinal":
        return str(number) + _ORDINAL.get(number % 10 if number // 10 % 10 != 1 else 0, "th")
    if style in ("lowerLetter", "upperLetter") and 0 < number < 1000:
        letters = chr(97 + (number - 1) % 26) * ((number - 1) // 26 + 1)  # Word: y, z, aa, bb
        return letters.upper() if style == "upperLetter" else letters
    return numeral(number, {"lowerRoman": "i", "upperRoman": "I"}.get(style, "1"))


_ORDINAL = {1: "st", 2: "nd", 3: "rd"}
