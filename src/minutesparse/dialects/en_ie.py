"""Rows for Ireland. Rows only: no functions here."""

from __future__ import annotations

from minutesparse.dialects.cue import Cue

#: Lists of people under labels in Irish.
OPENINGS = (
    Cue(
        "attendance label",
        r"(?:(?:baill|comhairleoirí|oifigigh|feidhmeannaigh)\s+)?(?:(?:i|as)\s+l[aá]thair|leithsc[eé]al(?:ta)?)(?:\s+freisin)?\s*(?::|$)",
        "attendance",
        examples=("I Láthair:", "I LÁTHAIR FREISIN:", "Leithscéalta:", "As láthair"),
        not_examples=("I láthair na huaire seo",),
    ),
)

#: Movers and seconders in Irish, often through OCR.
MOVERS = (
    Cue("moltar", r"molta[ri]?\s+(?:ag|ó|6)\s+{name}", "mover", examples=("Molta ag Councillor Fox;",), not_examples=("molten",)),
    Cue("cuidithe", r"cuid\p{L}{1,8}\s+(?:é|i|e)?\S{1,3}\s+{name}", "seconder", examples=("Cuidithe ag Councillor Ash;", "Cuidité 6n Councillor Ash"), not_examples=("cuddle",)),
)  # fmt: skip

#: "And it was resolved".
DECISION_OPENINGS = (
    Cue("agus an cinneadh", r"agus\s+(?:an\s+)?(?:cinneadh|rún|beartaíodh|socraíodh)", "resolved", examples=("Agus an Cinneadh:",), not_examples=("agus",)),
)  # fmt: skip
