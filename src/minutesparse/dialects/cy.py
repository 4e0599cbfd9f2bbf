"""Rows for Wales, in Welsh. Rows only: no functions here."""

from __future__ import annotations

from minutesparse.dialects.cue import Cue

OPENINGS = (
    Cue(
        "labels in Welsh",
        r"(?:cofnodion|penderfyniad(?:au)?|dogfennau\s+ychwanegol|dogfennau\s+ategol)\s*:\s*\**\s*$",
        "label",
        examples=("Cofnodion:", "Dogfennau ychwanegol:", "Penderfyniad:"),
        not_examples=("Cofnodion y cyfarfod",),
    ),
    Cue(
        "people in Welsh",
        r"(?:(?:yn|hefyd\s+yn)\s+bresennol|presennol|ymddiheuriadau|swyddogion|yn\s+y\s+gadair)\s*(?:/[^:]{1,40})?:",
        "attendance",
        examples=("Presennol:", "Yn bresennol:", "Ymddiheuriadau / Apologies:"),
        not_examples=("Presennol oedd",),
    ),
    Cue(
        "resolved in Welsh",
        r"(?:fe\s+)?(?:penderfynwyd|cytunwyd)\b",
        "resolution",
        examples=("PENDERFYNWYD derbyn", "Penderfynwyd:", "CYTUNWYD"),
        not_examples=("Penderfyniadau",),
    ),
    Cue(
        "moved in Welsh",
        r"(?:cynigiwyd|cynnig|eiliwyd)\s+(?:gan\b|:)",
        "motion",
        examples=("Cynigiwyd gan y Cyng. Rhys", "Eiliwyd gan"),
        not_examples=("Cynigion",),
    ),
)

MONTHS = (
    Cue("ionawr", r"ionawr", "01", examples=("Ionawr",), not_examples=("Mis",)),
    Cue("chwefror", r"chwefror", "02", examples=("Chwefror",), not_examples=("Mis",)),
    Cue("mawrth", r"mawrth", "03", examples=("Mawrth",), not_examples=("Mis",)),
    Cue("ebrill", r"ebrill", "04", examples=("Ebrill",), not_examples=("Mis",)),
    Cue("mai", r"mai", "05", examples=("Mai",), not_examples=("Mis",)),
    Cue("mehefin", r"mehefin", "06", examples=("Mehefin",), not_examples=("Mis",)),
    Cue("gorffennaf", r"gorffennaf", "07", examples=("Gorffennaf",), not_examples=("Mis",)),
    Cue("awst", r"awst", "08", examples=("Awst",), not_examples=("Mis",)),
    Cue("medi", r"medi", "09", examples=("Medi",), not_examples=("Mis",)),
    Cue("hydref", r"hydref", "10", examples=("Hydref",), not_examples=("Mis",)),
    Cue("tachwedd", r"tachwedd", "11", examples=("Tachwedd",), not_examples=("Mis",)),
    Cue("rhagfyr", r"rhagfyr", "12", examples=("Rhagfyr",), not_examples=("Mis",)),
)  # fmt: skip

HONORIFICS = (
    Cue(
        "cy councillors",
        r"cyng(?:horwyr)?\.?\s?/\s?cllrs",
        "plural",
        examples=("Cyng./Cllrs",),
        not_examples=("Cyng./Cllr",),
    ),
    Cue(
        "cy councillor",
        r"(?:y\s)?cyng(?:horydd)?(?:\.?\s?/\s?cllr)?",
        "title",
        examples=("Cyng", "Y Cynghorydd", "Cyng./Cllr"),
        not_examples=("Cyngor", "Cllr"),
    ),
)  # fmt: skip

WEEKDAYS = (
    Cue("dydd llun", r"dydd llun", "1", examples=("Dydd Llun",), not_examples=("Dydd",)),
    Cue("dydd mawrth", r"dydd mawrth", "2", examples=("Dydd Mawrth",), not_examples=("Dydd",)),
    Cue("dydd mercher", r"dydd mercher", "3", examples=("Dydd Mercher",), not_examples=("Dydd",)),
    Cue("dydd iau", r"dydd iau", "4", examples=("Dydd Iau",), not_examples=("Dydd",)),
    Cue("dydd gwener", r"dydd gwener", "5", examples=("Dydd Gwener",), not_examples=("Dydd",)),
    Cue("dydd sadwrn", r"dydd sadwrn", "6", examples=("Dydd Sadwrn",), not_examples=("Dydd",)),
    Cue("dydd sul", r"dydd sul", "7", examples=("Dydd Sul",), not_examples=("Dydd",)),
)  # fmt: skip

#: Movers and seconders in Welsh.
MOVERS = (
    Cue("cynigiwyd", r"cynigiwyd\s+gan\s+{name}", "mover", examples=("Cynigiwyd gan Cyng Fox",), not_examples=("cynnig",)),
    Cue("eiliwyd", r"eiliwyd\s+gan\s+{name}", "seconder", examples=("eiliwyd gan Cyng Ash",), not_examples=("eilio",)),
)  # fmt: skip

#: What opens a decision in Welsh.
DECISION_OPENINGS = (
    Cue("penderfynwyd", r"(?:a\s+)?penderfynwyd", "resolved", examples=("PENDERFYNWYD", "Penderfynwyd"), not_examples=("penderfyniad",)),
    Cue("cytunwyd", r"cytunwyd", "agreed", examples=("Cytunwyd",), not_examples=("cytundeb",)),
)  # fmt: skip
