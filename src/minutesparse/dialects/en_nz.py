"""Rows for New Zealand (with te reo Māori labels). Rows only: no functions here."""

from __future__ import annotations

from minutesparse.dialects.cue import Cue

OPENINGS = (
    Cue(
        "people in te reo Māori",
        r"(?:tae\s+ā[\s-]tinana|tae\s+ā[\s-]kanohi|kua\s+tae\s+mai|te\s+hunga\s+kua\s+tae\s+mai|ngā\s+tamōtanga)\s*[|/:]",
        "attendance",
        examples=("Te Hunga kua Tae mai | Present", "Ngā Tamōtanga | Apologies"),
        not_examples=("Ngā mihi",),
    ),
)
