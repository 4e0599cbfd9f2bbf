"""Plain text: bytes → `str`, with the encoding found by a small, honest rule.

A byte order mark settles it; then what is valid UTF-8 is UTF-8, whatever a page says of itself;
then the declared encoding; then Windows-1252. Bytes that fit nothing are kept as surrogate
escapes, never dropped, and an issue says how many there are.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple

import regex

from minutesparse._version import __version__
from minutesparse.source import Issue, Source


def read(data: bytes, *, charset: str | None = None) -> Source:
    """The text of `data`, byte for byte what it says: nothing is tidied.

    >>> read("Cofnodion – 3 Mawrth".encode("utf-16")).text
    'Cofnodion – 3 Mawrth'
    """
    decoded = decode(data, charset)
    issues = decoded.issues
    if "\0" in decoded.text:
        count = decoded.text.count("\0")
        issues += (Issue("nul-characters", "warning", f"the text holds {count} NUL characters; they were kept"),)
    if not decoded.text.strip():
        issues += (Issue("empty-file", "warning", "the file holds no text"),)
    return Source(media_type="text/plain", reader="text", reader_version=__version__, text=decoded.text, issues=issues)


class Decoded(NamedTuple):
    """Text, the encoding that it was read with, and what there is to say about it."""

    text: str
    encoding: str
    issues: tuple[Issue, ...]


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """`data` as text. `declared` is what a header or the page itself says of its encoding."""
    marked = next((row for row in _MARKS if data.startswith(row[0])), None)
    if marked:
        return _kept(data[len(marked[0]) :], marked[1])
    wide = _wide(data)
    if wide:
        return _kept(data, wide)
    name = _codec(declared)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(data, name, error)
    if name and name != "utf-8" and not data.isascii():
        if name in _SEVEN_BIT:
            return _kept(data, name)
        note = f"the file says that it is {declared}, but it is UTF-8"
        return Decoded(text, "utf-8", (Issue("mislabelled-encoding", "info", note),))
    if name in _SEVEN_BIT and b"\x1b" in data:
        return _kept(data, name or "utf-8")
    return Decoded(text, "utf-8", ())


#: Byte order marks, the longer first where one begins with another.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: Encodings whose bytes may all be ASCII and still mean something else.
_SEVEN_BIT = ("iso2022_jp", "iso2022_kr")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: nearly every second byte of the opening is NUL, and the others are not."""
    head = data[:512]
    if len(head) < 8 or b"\0" not in head:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    many, few = 0.8 * (len(head) // 2), 0.1 * len(head)
    if odd >= many and even <= few:
        return "utf-16-le"
    return "utf-16-be" if even >= many and odd <= few else None


def _codec(declared: str | None) -> str | None:
    """Python's name for a declared encoding, as browsers read the label; None if there is no such text encoding."""
    if not declared:
        return None
    label = declared.strip().lower()
    if label in _LABELS:
        return "cp1252"
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    return name if _PAGES.fullmatch(name) else None


#: Encodings that pages are written in, by Python's names; none that escapes or wraps (utf-7, base64, unicode_escape).
_PAGES = regex.compile(
    r"utf-(?:8|16|32)(?:-[lb]e|-sig)?|cp\d{3,5}|iso8859-\d{1,2}|koi8-[rtu]|mac-[a-z]{2,10}|shift_jis\w{0,5}|euc_\w{2,10}"
    r"|gb\w{1,6}|big5\w{0,6}|iso2022_\w{2,6}|johab|tis-620|kz1048|ptcp154"
)
#: Labels that browsers, and so authors, use for Windows-1252.
_LABELS = frozenset(("iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "ansi"))


def _not_utf8(data: bytes, name: str | None, error: UnicodeDecodeError) -> Decoded:
    """Text that is not valid UTF-8: the declared encoding, else mostly UTF-8, else Windows-1252."""
    if error.start >= len(data) - 3 and error.reason == "unexpected end of data":
        return _kept(data, "utf-8")  # cut short in the middle of a character
    if name and name != "utf-8":
        return _kept(data, name)
    if len(_GOOD.findall(data)) > len(_HIGH.findall(_GOOD.sub(b"", data))):
        return _kept(data, "utf-8")
    decoded = _kept(data, "cp1252")
    if name == "utf-8":
        note = Issue("mislabelled-encoding", "info", "the file says that it is UTF-8, but it is Windows-1252")
        decoded = decoded._replace(issues=(note, *decoded.issues))
    return decoded


_GOOD = regex.compile(rb"[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}")
_HIGH = regex.compile(rb"[\x80-\xFF]")


def _kept(data: bytes, encoding: str) -> Decoded:
    """Decode and keep what does not fit as surrogate escapes, with an issue that counts them."""
    try:
        return Decoded(data.decode(encoding), encoding, ())
    except UnicodeDecodeError:
        pass
    if encoding.startswith(("utf-16", "utf-32")):
        text = _wide_kept(data, encoding)
    else:
        text = _escaped(data, encoding)
    count = len(_LONE.findall(text))
    note = f"{count} bytes are not {encoding}; they were kept as surrogate escapes"
    return Decoded(text, encoding, (Issue("undecodable-bytes", "warning", note),))


_LONE = regex.compile(r"[\ud800-\udfff]")


def _escaped(data: bytes, encoding: str) -> str:
    """Bytes that do not fit as surrogate escapes; the few encodings that cannot do that give way to UTF-8."""
    try:
        return data.decode(encoding, "surrogateescape")
    except UnicodeError:
        return data.decode("utf-8", "surrogateescape")


def _wide_kept(data: bytes, encoding: str) -> str:
    """UTF-16 or UTF-32 with lone surrogates let through; what is no whole character is escaped byte by byte."""
    unit = 2 if encoding.startswith("utf-16") else 4
    parts: list[str] = []
    start = 0
    while start < len(data):
        try:
            parts.append(data[start:].decode(encoding, "surrogatepass"))
            break
        except UnicodeDecodeError as error:
            good = start + error.start
            bad = min(good + unit, len(data))
            parts.append(data[start:good].decode(encoding, "surrogatepass"))
            parts.append("".join(chr(0xDC00 + byte) if byte > 127 else chr(byte) for byte in data[good:bad]))
            start = bad
            if len(parts) > _MOST_PARTS:
                parts.append(data[start:].decode(encoding, "replace"))
                break
    return "".join(parts)


_MOST_PARTS = 200
