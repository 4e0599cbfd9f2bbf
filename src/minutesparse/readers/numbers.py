"""The markers of lists that only markup knows: `<ol type=a start=3>` is printed as `c.`."""

from __future__ import annotations

import regex

BULLET = "• "


def marker(number: int, style: str) -> str:
    """The marker that a browser draws for the `number`th point.

    >>> marker(4, "i"), marker(28, "a"), marker(3, "1")
    ('iv. ', 'ab. ', '3. ')
    """
    return numeral(number, style) + ". "


def numeral(number: int, style: str) -> str:
    """`number` in a style: 1, a, A, i or I; what a style cannot show is shown in figures."""
    if style in ("i", "I") and 0 < number < 4000:
        roman = "".join(sign * count for sign, count in _roman(number))
        return roman.upper() if style == "I" else roman
    if style in ("a", "A") and 0 < number < 20000:
        letters = ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(97 + rest) + letters
        return letters.upper() if style == "A" else letters
    return str(number)


def _roman(number: int) -> list[tuple[str, int]]:
    """The signs of a roman numeral, each with how often it stands."""
    signs = []
    for value, sign in _ROMAN:
        signs.append((sign, number // value))
        number %= value
    return signs


_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def style_of(attributes: dict[str, str | None]) -> str | None:
    """The style that an element's `type` or `style` asks for: 1, a, A, i, I, "" for a bullet, "none" for nothing."""
    css = attributes.get("style")
    if css and "list-style" in css.lower():
        for word in regex.findall(r"list-style(?:-type)?\s*:\s*([^;]{1,80})", css.lower()):
            for name in word.split():
                if name in STYLES:
                    return STYLES[name]
    kind = attributes.get("type")
    if kind in ("1", "a", "A", "i", "I"):
        return kind
    return "" if kind and kind.lower() in ("disc", "circle", "square") else None


STYLES = {
    "decimal": "1", "decimal-leading-zero": "1", "lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A",
    "upper-latin": "A", "lower-roman": "i", "upper-roman": "I", "disc": "", "circle": "", "square": "", "none": "none",
}  # fmt: skip


def integer(value: str | None) -> int | None:
    """A whole number from an attribute, None where it holds none or an absurd one."""
    found = regex.match(r"\s*([+-]?\d{1,6})", value) if value else None
    return int(found[1]) if found else None


def hanging(css: str) -> int:
    """The columns that a paragraph with a hanging marker stands in: Word's pages say levels by margins alone.

    >>> hanging("margin-left:72.0pt;text-indent:-18.0pt")
    3
    """
    points = {}
    for name, number, unit in _MEASURE.findall(css):
        points[name] = float(number) * _UNITS[unit]
    if points.get("text-indent", 0) >= 0:
        return 0
    return min(max(round((points.get("margin-left", 0) + points["text-indent"]) / 18), 0), 24)


_MEASURE = regex.compile(r"(margin-left|text-indent)\s*+:\s*+(-?\d{1,4}(?:\.\d{1,4})?+)(pt|px|cm|mm|in)")
_UNITS = {"pt": 1.0, "px": 0.75, "cm": 28.35, "mm": 2.835, "in": 72.0}
