"""Rows for the United Kingdom. Rows only: no functions here."""

from __future__ import annotations

from minutesparse.dialects.cue import Cue  # noqa: F401
