"""From the file as it comes to a `Source`: `read` looks at the bytes and picks the reader.

Each reader is a module with the same one function, `read(data: bytes) -> Source`. A reader opens
no address, runs nothing that it finds, and writes nothing.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import attrs
import regex

from minutesparse.readers.errors import DamagedFile, EncryptedFile, MissingExtra, ReadError, TooLarge, UnknownFormat
from minutesparse.source import Source

__all__ = ["DamagedFile", "EncryptedFile", "MissingExtra", "ReadError", "TooLarge", "UnknownFormat", "read"]


def read(path_or_bytes: str | os.PathLike[str] | bytes, *, media_type: str | None = None) -> Source:
    """The text of a file, with the story of where it came from.

    The content decides which reader is used, not the file's name. `media_type` overrides that, and
    may carry the encoding that a server declared: `text/html; charset=windows-1252`.

    >>> read(b"<!doctype html><ol type=a><li>Noted</ol>").text.rstrip()
    'a. Noted'
    """
    name, data = _bytes_of(path_or_bytes)
    named, charset = _parted(media_type)
    kind = _KINDS[named] if named in _KINDS else _sniffed(data)
    if len(data) > kind.limit:
        raise TooLarge(f"{name or 'the input'} has more than {kind.limit >> 20} MB, the limit for {kind.media_type}")
    source = kind.read(data, charset)
    digest = hashlib.sha256(data).hexdigest()
    return attrs.evolve(source, name=name, media_type=kind.media_type, sha256=digest, length=len(data))


class Kind(NamedTuple):
    """A format: its media type, the most bytes that its reader takes, and the reader."""

    media_type: str
    limit: int
    read: Callable[[bytes, str | None], Source]


def _text(data: bytes, charset: str | None) -> Source:
    from minutesparse.readers import text

    return text.read(data, charset=charset)


def _html(data: bytes, charset: str | None) -> Source:
    from minutesparse.readers import html

    return html.read(data, charset=charset)


def _pdf(data: bytes, _charset: str | None) -> Source:
    from minutesparse.readers import pdf

    return pdf.read(data)


def _docx(data: bytes, _charset: str | None) -> Source:
    from minutesparse.readers import docx

    return docx.read(data)


_MB = 1 << 20
TEXT = Kind("text/plain", 64 * _MB, _text)
HTML = Kind("text/html", 32 * _MB, _html)
PDF = Kind("application/pdf", 512 * _MB, _pdf)
DOCX = Kind("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 128 * _MB, _docx)

_KINDS = {kind.media_type: kind for kind in (TEXT, HTML, PDF, DOCX)} | {
    "application/xhtml+xml": HTML,
    "text/markdown": TEXT,
}


def _bytes_of(given: str | os.PathLike[str] | bytes) -> tuple[str | None, bytes]:
    """The name and the content of what `read` was given; never more than the largest limit is read."""
    if isinstance(given, (bytes, bytearray, memoryview)):
        return None, bytes(given)
    path = os.fspath(given)
    if regex.match(r"[a-z][a-z0-9+.-]+://", path, regex.IGNORECASE):
        raise ReadError(f"{path} is an address; no reader opens one: fetch the page and pass its bytes")
    try:
        with Path(path).open("rb") as file:
            data = file.read(PDF.limit + 1)
    except (OSError, ValueError) as error:
        raise ReadError(f"{path} cannot be read: {error}") from error
    return Path(path).name, data


def _parted(media_type: str | None) -> tuple[str, str | None]:
    """`text/html; charset=x` as its name and its charset."""
    if not media_type:
        return "", None
    found = regex.search(r"charset\s*=\s*[\"']?([\w.:-]+)", media_type, regex.IGNORECASE)
    return media_type.partition(";")[0].strip().lower(), found[1] if found else None


def _sniffed(data: bytes) -> Kind:
    """The format that the bytes themselves show; plain text where they show none."""
    if b"%PDF-" in data[:1024]:
        return PDF
    if data.startswith(b"PK\x03\x04"):
        return DOCX
    for opening, what in _STRANGERS:
        if data.startswith(opening):
            raise UnknownFormat(f"this is {what}")
    return HTML if _is_html(data) else TEXT


#: Formats that people do meet among minutes and that no reader here takes, and what to do about them.
_STRANGERS = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word file or a Word file with a password: save it as .docx first"),
    (b"{\\rtf", "a rich text file: save it as .docx first"),
    (b"\x89PNG\r\n", "a picture: its text has to be recognised (OCR) first"),
    (b"\xff\xd8\xff", "a picture: its text has to be recognised (OCR) first"),
    (b"GIF8", "a picture: its text has to be recognised (OCR) first"),
    (b"II*\0", "a picture: its text has to be recognised (OCR) first"),
    (b"MM\0*", "a picture: its text has to be recognised (OCR) first"),
    (b"\x1f\x8b", "a gzip archive: unpack it first"),
    (b"7z\xbc\xaf", "an archive: unpack it first"),
    (b"PK\x05\x06", "an empty archive"),
    (b'{"schema":"https://minutesparse.dev/', "JSON that minutesparse wrote: load it with from_json"),
)


def _is_html(data: bytes) -> bool:
    """Markup opens the file: a doctype, or a tag that pages and fragments open with, and it is closed or repeated."""
    head = data[:4096].replace(b"\0", b"").decode("latin-1").lstrip("\ufeff\xfe\xff\xef\xbb\xbf \t\r\n").lower()
    head = _PROLOGUE.sub("", head, count=1)
    if head.startswith(("<!doctype html", "<html", "<head", "<body")):
        return True
    return bool(_FRAGMENT.match(head)) and len(_TAG.findall(head)) > 1


_PROLOGUE = regex.compile(r"(?:\s*+(?:<\?xml[^>]{0,200}+>|<!--(?:[^-]|-(?!->)){0,3000}+-->))*+\s*+")
_FRAGMENT = regex.compile(
    r"<(?:meta|title|link|style|script|div|p|table|ul|ol|h[1-6]|section|article|main|span|a|b)[\s>]"
)
_TAG = regex.compile(r"</?[a-z][a-z0-9]*[^<>]{0,300}+>")
