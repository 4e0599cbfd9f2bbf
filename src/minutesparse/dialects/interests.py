"""Declarations of interest: kinds and verbs. Rows only: no functions here."""

from __future__ import annotations

from minutesparse.dialects.cue import Cue

#: Looked for around the word "interest"; the first row that matches wins.
INTEREST_KINDS = (
    Cue(
        "personal and prejudicial",
        r"personal (?:and|but|&) (?:also )?prejudicial",
        "personal_and_prejudicial",
        examples=("a personal and prejudicial interest",),
        not_examples=("a personal interest",),
    ),
    Cue(
        "non-prejudicial",
        r"non[- ]prejudicial",
        "personal",
        examples=("a personal, non-prejudicial interest",),
        not_examples=("a prejudicial interest",),
    ),
    Cue(
        "prejudicial",
        r"prejudicial",
        "prejudicial",
        examples=("a prejudicial interest",),
        not_examples=("a personal interest",),
    ),
    Cue(
        "other registrable",
        r"\bother[- ]registe?rable|\bORI\b",
        "other_registrable",
        examples=("an Other Registrable Interest",),
        not_examples=("a non-registrable interest",),
    ),
    Cue(
        "non-registrable",
        r"non[- ]registe?rable|\bNRI\b",
        "non_registrable",
        examples=("a non-registrable interest",),
        not_examples=("an other registrable interest",),
    ),
    Cue(
        "non-pecuniary",
        r"non[- ](?:disclosable[- ])?(?:pecuniary|financial)",
        "non_pecuniary",
        examples=("a non-pecuniary interest", "a non-financial interest"),
        not_examples=("a pecuniary interest",),
    ),
    Cue(
        "pecuniary",
        r"pecuniary|\bDPI\b|financial",
        "pecuniary",
        examples=("a disclosable pecuniary interest", "a financial interest", "a DPI"),
        not_examples=("a personal interest",),
    ),
    Cue(
        "proximity",
        r"proximity|impartiality",
        "impartiality",
        examples=("an impartiality interest", "a proximity interest"),
        not_examples=("a personal interest",),
    ),
    Cue(
        "personal",
        r"personal|non-significant",
        "personal",
        examples=("a personal interest",),
        not_examples=("personnel matters",),
    ),
    Cue(
        "conflict",
        r"conflicts? of interest|conflict",
        "conflict",
        examples=("a conflict of interest",),
        not_examples=("a personal interest",),
    ),
    Cue(
        "material",
        r"material|significant|substantial|general|prescribed|declarable|perceived|direct|indirect",
        "other",
        examples=("a material interest", "an indirect interest"),
        not_examples=("an interest",),
    ),
)  # fmt: skip

#: Verbs by which a person declares; the person stands before them.
DECLARING = (
    Cue(
        "nobody",
        r"\b(?:no|nil|none|not? any|neither|without)\b.{0,80}\b(?:interests?|conflicts?|declar\w+|disclos\w+)|"
        r"\b(?:declarations?|interests?)\b.{0,40}(?::|-|–|were|was)\s*(?:none|nil|not\b)|^\W*(?:none|nil|"
        r"there (?:were|was) (?:none|no\b)[^.]{0,60}|no\w* (?:were|was) \w+|nothing to declare)\b(?: (?:were|"
        r"was) (?:declared|made|received|disclosed|given|reported|noted))?\W*$",
        "none",
        examples=(
            "None", "There were no declarations of interest.",
            "That it BE NOTED that no pecuniary interests were disclosed.", "There were none.",
        ),
        not_examples=("Cllr Fox declared a personal interest in item 5",),
    ),
    Cue(
        "declared by",
        r"\b(?:interests?|conflicts?)\b.{0,60}?\b(?:was|were|been)\s+(?:also\s+)?(?:declared|disclosed|"
        r"registered|noted|made|received|recorded)\s+(?:by|from|for)\s+|\bdeclarations?\b.{0,60}?\b(?:was|"
        r"were)\s+(?:made|received|noted|recorded|given)\s+(?:by|from)\s+",
        "after",
        examples=(
            "A personal interest was declared by Cllr Fox in item 5",
            "Declarations of interest were received from Cllrs Fox and Ash",
        ),
        not_examples=("Cllr Fox declared an interest",),
    ),
    Cue(
        "declared",
        r"\b(?:had\s+|has\s+|have\s+|both\s+|each\s+|all\s+|also\s+|then\s+|further\s+)*(?:declared|declares|"
        r"declare|disclosed|discloses|registered|indicated|announced|recorded|noted|stated|advised|reported|"
        r"identified|gave notice of|made a declaration of)\b(?=.{0,60}?\b(?:an?|his|her|their|the following|"
        r"following|these|potential|possible|perceived|personal|pecuniary|"
        r"prejudicial)\b.{0,60}\b(?:interests?|conflicts?|DPI|ORI|NRI)\b)",
        "before",
        examples=(
            "Cllr Fox declared a personal interest in item 5",
            "Mayor Ash stated that she had a conflict of interest",
        ),
        not_examples=("Cllr Fox declared the fete open",),
    ),
)  # fmt: skip

#: What became of a person who had declared.
LEAVING = (
    Cue(
        "left",
        r"\b(?:left|withdrew from|vacated|retired from|exited)\s+(?:the\s+)?(?:meeting|room|chamber|"
        r"council chamber|table|dais)\b|\bwithdrew\b|\brecused (?:him|her|them)sel(?:f|ves)\s+and left\b",
        "left",
        examples=("and left the room", "withdrew from the meeting"),
        not_examples=("remained in the room",),
    ),
    Cue(
        "stayed",
        r"\b(?:remained|stayed)\s+(?:in\s+)?(?:the\s+)?(?:meeting|room|chamber)?\b|\b(?:did|"
        r"need) not (?:leave|withdraw)\b|\btook part in\b|\bspoke and voted\b|\bparticipated in\b",
        "stayed",
        examples=("remained in the room", "did not leave"),
        not_examples=("left the room", "took no part in"),
    ),
)  # fmt: skip
