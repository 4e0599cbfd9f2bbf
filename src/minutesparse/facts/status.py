"""Whether the minutes say that they are a draft, or that they were confirmed."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from minutesparse.facts.places import Place
from minutesparse.model import Closing, Masthead, Status

_DRAFT = regex.compile(
    r"""\bdraft\b(?!\s+(?:minutes\s+of|budget|plan|policy|local|minute\s+of))|\bdraft\s+minutes\b|\bunconfirmed\b
    |\bsubject\s+to\s+(?:approval|confirmation)\b""",
    regex.I | regex.X,
)
_CONFIRMED = regex.compile(
    r"""\b(?:confirmed|approved|signed)\s+(?:and\s+signed\s+)?(?:as\s+a\s+(?:true|correct)\b|on\b|by\b|this\s+(?:the\s+)?\d)
    |\bapproved\s+minutes\b|\bconfirmed\s+minutes\b|\bdate\s+approved:?\s*\d""",
    regex.I | regex.X,
)


def read_status(places: Sequence[Place]) -> Status | None:
    """Say "draft" or "confirmed" where the title matter or the closing prints it; None where it does not."""
    title = " ".join(place.block.text for place in places if isinstance(place.block, Masthead))[:5000]
    if _DRAFT.search(title):
        return "draft"
    closing = " ".join(place.block.text for place in places if isinstance(place.block, Closing))[:5000]
    if _CONFIRMED.search(title) or (_CONFIRMED.search(closing) and "__" not in closing):
        return "confirmed"
    return None
