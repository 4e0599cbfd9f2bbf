"""What a reader raises when a file cannot be read. Each message says what to do next."""

from __future__ import annotations


class ReadError(ValueError):
    """The file could not be read; the family of every error that a reader raises."""


class MissingExtra(ReadError):
    """The format is known, but the package that reads it is not installed."""

    def __init__(self, extra: str, package: str) -> None:
        self.extra = extra
        super().__init__(f'{package} is needed to read this file: pip install "minutesparse[{extra}]"')


class UnknownFormat(ReadError):
    """The bytes are of a format that no reader here understands."""


class TooLarge(ReadError):
    """The file, or what it unpacks to, is larger than a reader is willing to hold in memory."""


class DamagedFile(ReadError):
    """The file is cut short or broken so far that its text cannot be found."""


class EncryptedFile(ReadError):
    """The file asks for a password."""
