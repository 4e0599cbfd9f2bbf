"""What a PDF unpacks to, found before anything builds it: a page takes about twenty times its drawing in memory."""

from __future__ import annotations

import zlib

import regex

from minutesparse.readers.errors import TooLarge

MOST_BYTES = 32 << 20


def check(data: bytes) -> None:
    """Raise `TooLarge` where one stream of a PDF unpacks to more than any page needs. Nothing is kept of it."""
    at = 0
    while (found := _STREAM.search(data, at)) is not None:
        about = data[max(found.start() - 600, at) : found.start()].rpartition(b"obj")[2]
        at = found.end()
        if _IMAGE.search(about):
            continue
        rounds = len(_FLATE.findall(about))
        size = _size(data, at, rounds) if rounds else _plain_size(data, at)
        if size > MOST_BYTES:
            raise TooLarge(f"a stream of the PDF unpacks to more than {MOST_BYTES >> 20} MB")


_STREAM = regex.compile(rb"stream\r?\n")
_IMAGE = regex.compile(rb"/Image\b|/EmbeddedFile\b|/DCTDecode\b|/JPXDecode\b")
_FLATE = regex.compile(rb"/(?:FlateDecode|Fl)\b")


def _plain_size(data: bytes, start: int) -> int:
    end = data.find(b"endstream", start, start + MOST_BYTES + 16)
    return (end if end >= 0 else min(len(data), start + MOST_BYTES + 16)) - start


def _size(data: bytes, start: int, rounds: int) -> int:
    """How much the stream at `start` unpacks to, counted piece by piece up to the limit."""
    stages = [zlib.decompressobj() for _ in range(min(rounds, 4))]
    total = 0
    for place in range(start, len(data), _PIECE):
        pieces = [data[place : place + _PIECE]]
        try:
            for stage in stages:
                pieces = [out for piece in pieces for out in _unpacked(stage, piece)]
        except zlib.error:
            return total  # not packed in this way after all, or encrypted
        total += sum(map(len, pieces))
        if total > MOST_BYTES or stages[0].eof:
            return total
    return total


_PIECE = 1 << 14


def _unpacked(stage: zlib._Decompress, piece: bytes) -> list[bytes]:
    """What one piece unpacks to, in pieces, and no more of it than the limit."""
    pieces = []
    total = 0
    while piece and not stage.eof and total <= MOST_BYTES:
        pieces.append(stage.decompress(piece, 1 << 20))
        total += len(pieces[-1])
        piece = stage.unconsumed_tail
    return pieces
