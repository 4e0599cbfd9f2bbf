"""What stands where on a page: characters → segments of text on one baseline.

The coordinates are PDF's: points, `y` grows upwards. A page that is printed sideways is turned first.
"""

from __future__ import annotations

from ctypes import byref, c_double, c_int, create_string_buffer
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from attrs import define

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

#: Widths are told in parts of the letter size: more than the first between two letters is a space,
#: more than the second begins a new segment.
WORD_GAP, SEGMENT_GAP = 0.18, 0.9


@define
class Segment:
    """Words on one baseline without a wide gap between them."""

    left: float
    right: float
    y: float
    size: float
    text: str
    bold: bool = False


class _Sign(NamedTuple):
    letter: str
    left: float
    right: float
    y: float
    size: float
    spaced: bool
    at: int


def segments(page: PdfPage, most: int) -> tuple[list[Segment], int]:
    """The segments of a page in the order in which they were drawn, and how many characters (`most`) were read."""
    found: list[Segment] = []
    current: list[_Sign] = []
    text_page = page.get_textpage()
    signs = _signs(text_page, most)
    for sign in signs:
        if current and not _continues(current[-1], sign):
            found.append(_segment(current, text_page))
            current = []
        current.append(sign)
    if current:
        found.append(_segment(current, text_page))
    text_page.close()
    return [segment for segment in found if segment.text], len(signs)


def _signs(text_page: PdfTextPage, most: int) -> list[_Sign]:
    """The characters of a page with their places; spaces are told by the character that follows them."""
    import pypdfium2.raw as pdfium

    handle = text_page.raw
    x, y, box = c_double(), c_double(), pdfium.FS_RECTF()
    turn = _turned(handle, pdfium)
    signs: list[_Sign] = []
    spaced = False
    for index in range(pdfium.FPDFText_CountChars(handle)):
        if len(signs) >= most:
            break
        code = pdfium.FPDFText_GetUnicode(handle, index)
        if code in _SPACES:
            spaced = True
            continue
        pdfium.FPDFText_GetCharOrigin(handle, index, byref(x), byref(y))
        pdfium.FPDFText_GetLooseCharBox(handle, index, byref(box))
        place = turn(x.value, y.value, box.left, box.right, box.bottom, box.top)
        if place is None or code == 0:
            continue
        letter = "\ufffd" if 0xD800 <= code < 0xE000 else chr(code) if code < 0x110000 else "\ufffd"
        letter = HYPHEN if code in _HYPHENS else _LIGATURES.get(letter, letter)
        signs.append(_Sign(letter, *place, spaced, index))
        spaced = False
    return signs


#: What stands for a hyphen that only the line's end asked for.
HYPHEN = "\ufffe"
_HYPHENS = frozenset((0x2, 0xFFFE, 0xAD))
_SPACES = frozenset((0x20, 0x9, 0xA, 0xB, 0xC, 0xD, 0xA0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2009, 0x202F, 0x3000))
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}


def _turned(handle: object, pdfium: object) -> _Turn:
    """How to turn this page's places upright, told by the direction in which most of its letters stand."""
    count = pdfium.FPDFText_CountChars(handle)  # type: ignore[attr-defined]
    votes = [0, 0, 0, 0]
    for index in range(0, count, max(count // 200, 1)):
        angle = pdfium.FPDFText_GetCharAngle(handle, index)  # type: ignore[attr-defined]
        votes[round(angle / 1.5708) % 4] += 1
    quarter = votes.index(max(votes))
    return _Turn(quarter)


class _Turn:
    """Turns places by quarters; a call gives left, right, baseline and size."""

    def __init__(self, quarter: int) -> None:
        self.quarter = quarter

    def __call__(
        self, x: float, y: float, left: float, right: float, bottom: float, top: float
    ) -> tuple[float, float, float, float] | None:
        if self.quarter == 3:
            x, y, left, right, bottom, top = y, -x, bottom, top, -right, -left
        elif self.quarter == 2:
            x, y, left, right, bottom, top = -x, -y, -right, -left, -top, -bottom
        elif self.quarter == 1:
            x, y, left, right, bottom, top = -y, x, -top, -bottom, left, right
        size = top - bottom
        if not 0 < size < 400 or abs(x) > 1e5 or abs(y) > 1e5:
            return None
        return left, max(right, left), y, size


def _continues(last: _Sign, sign: _Sign) -> bool:
    """The character goes on where the last one ended: same baseline (or raised a little), no wide gap."""
    size = max(last.size, sign.size)
    return abs(sign.y - last.y) < 0.42 * size and -0.6 * size < sign.left - last.right < SEGMENT_GAP * size


def _segment(signs: list[_Sign], text_page: PdfTextPage) -> Segment:
    """The characters as one segment; the largest of them sets its baseline and size."""
    main = max(signs, key=lambda sign: sign.size)
    parts = [signs[0].letter]
    for last, sign in pairwise(signs):
        if sign.spaced or sign.left - last.right > WORD_GAP * sign.size:
            parts.append(" ")
        parts.append(sign.letter)
    right = max(sign.right for sign in signs)
    bold = all(_is_bold(text_page, signs[n].at) for n in (0, len(signs) // 2, -1))
    return Segment(signs[0].left, right, main.y, main.size, "".join(parts).strip(), bold)


def _is_bold(text_page: PdfTextPage, index: int) -> bool:
    """The name of a character's font says that it is bold."""
    import pypdfium2.raw as pdfium

    name, flags = create_string_buffer(128), c_int()
    pdfium.FPDFText_GetFontInfo(text_page.raw, index, name, 128, byref(flags))
    return bool(flags.value & _FORCED_BOLD) or any(word in name.value.lower() for word in _BOLD)


_BOLD = (b"bold", b"black", b"heavy")
_FORCED_BOLD = 1 << 18
