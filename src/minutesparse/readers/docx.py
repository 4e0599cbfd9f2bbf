"""Word files: paragraphs, tables and the numbers that Word counts out itself.

A `.docx` is a zip of XML. It is read with the standard library alone, part by part and within
bounds: nothing is unpacked to disk, entities are refused, and no relation is followed out of the file.
"""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable
from xml.parsers import expat

from minutesparse._version import __version__
from minutesparse.readers.docx_numbers import Numbering
from minutesparse.readers.docx_walk import Walk
from minutesparse.readers.errors import DamagedFile, EncryptedFile, ReadError, TooLarge, UnknownFormat
from minutesparse.readers.sheet import written
from minutesparse.source import Issue, Source

Start = Callable[[str, dict[str, str]], None]
Words = Callable[[str], None]
MOST_BYTES = 64 << 20


def read(data: bytes) -> Source:
    """The text of a Word file: its numbers and bullets as Word shows them, its tables as rows."""
    with _opened(data) as archive:
        names = set(archive.namelist())
        main = _main_part(names)
        folder = main.rpartition("/")[0]
        numbering = Numbering()
        for part in ("numbering", "styles"):
            if f"{folder}/{part}.xml" in names:
                _parsed(archive, f"{folder}/{part}.xml", numbering.start, numbering.end, None)
        links: dict[str, str] = {}
        relations = f"{folder}/_rels/{main.rpartition('/')[2]}.rels"
        if relations in names:
            _parsed(archive, relations, lambda _, values: _relation(links, values), lambda _: None, None)
        walk = Walk(numbering, links)
        _parsed(archive, main, walk.start, walk.end, walk.words)
    text, found = written(walk.close(), walk.urls)
    issues = [Issue("deleted-text", "info", f"{walk.struck} tracked deletions were left out")] if walk.struck else []
    if not text.strip():
        issues.append(Issue("empty-file", "warning", "the file holds no text"))
    return Source(
        media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        reader="docx",
        reader_version=__version__,
        text=text,
        issues=tuple(issues),
        links=found,
    )


def _opened(data: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise DamagedFile(f"the Word file is cut short or broken: {error}") from error


#: What `zipfile` and its unpackers raise on files that are broken in one way or another.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    expat.ExpatError,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    NotImplementedError,
)


def _main_part(names: set[str]) -> str:
    """The part that holds the document."""
    for name in ("word/document.xml", "word/document2.xml"):
        if name in names:
            return name
    if "mimetype" in names or "content.xml" in names:
        raise UnknownFormat("this is an OpenDocument file: save it as .docx first")
    raise UnknownFormat("this is a zip archive, but no Word file")


def _relation(links: dict[str, str], values: dict[str, str]) -> None:
    """Remember where a link leads; the address is kept, never opened."""
    if values.get("Type", "").endswith("/hyperlink") and "Id" in values:
        links[values["Id"]] = values.get("Target", "")


def _parsed(archive: zipfile.ZipFile, name: str, start: Start, end: Words, words: Words | None) -> None:
    """Run one part through the XML parser, in pieces and no further than the limit."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = lambda tag, values: start(_local(tag), {_plain(key): values[key] for key in values})
    parser.EndElementHandler = lambda tag: end(_local(tag))
    if words:
        parser.CharacterDataHandler = words
    parser.StartDoctypeDeclHandler = _refuse
    total = 0
    try:
        with archive.open(name) as part:
            while piece := part.read(1 << 16):
                total += len(piece)
                if total > MOST_BYTES:
                    raise TooLarge(f"{name} unpacks to more than {MOST_BYTES >> 20} MB")
                parser.Parse(piece, False)
            parser.Parse(b"", True)
    except ReadError:
        raise
    except _BROKEN as error:
        raise DamagedFile(f"{name} in the Word file is broken: {error}") from error
    except RuntimeError as error:
        raise EncryptedFile("the Word file asks for a password: save it without one first") from error


def _refuse(*_: object) -> None:
    raise DamagedFile("the Word file declares a document type, which Word never writes; it was not read")


def _local(tag: str) -> str:
    """An element's name if it is one of Word's own, else one that means nothing here."""
    space, _, name = tag.rpartition(" ")
    return name if space.endswith(_SPACES) else f"other:{name}"


_SPACES = (
    "/wordprocessingml/2006/main",
    "/wordprocessingml/main",
    "/markup-compatibility/2006",
    "/package/2006/relationships",
)


def _plain(key: str) -> str:
    return key.rpartition(" ")[2]
