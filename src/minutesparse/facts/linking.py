"""Decisions made whole: what came to nothing is dropped, repeats and amendments are told, names resolved."""

from __future__ import annotations

from collections.abc import Sequence

import regex
from attrs import evolve

from minutesparse.facts.drafts import Draft, alike
from minutesparse.facts.people import People
from minutesparse.facts.votes import Outcome, merged
from minutesparse.model import Decision, Kind, Result
from minutesparse.tree.nest import given_up


def finished(drafts: list[Draft], people: People) -> tuple[Decision, ...]:
    """The decisions in document order, with everything that ties them together."""
    for number, draft in enumerate(drafts):
        if draft.lead:
            _pass_on(draft, drafts[number + 1 : number + 41])
    kept = [
        draft
        for number, draft in enumerate(drafts)
        if not draft.led and not _came_to_nothing(draft) and not _superseded(draft, drafts[number + 1 : number + 2])
    ]
    drafts.clear()  # each makes room for its decision
    kept.sort(key=lambda draft: draft.span)
    repeats, amends = _repeats(kept), _amends(kept)
    return tuple(
        _decision(draft, people, repeats.get(number), amends.get(number)) for number, draft in enumerate(given_up(kept))
    )


def _pass_on(lead: Draft, following: Sequence[Draft]) -> None:
    """What a lead says of the decisions printed below it ("The following officers were elected:")."""
    at = lead.block_at
    for draft in following:
        if draft.item is not lead.item or not draft.motion or draft.block_at - at != 1:
            return
        at, lead.led = draft.block_at, True
        if not draft.own_verb:
            draft.kind = lead.kind
        draft.outcome = merged(draft.outcome, Outcome(result="pass", result_text=lead.cue))


def _came_to_nothing(draft: Draft) -> bool:
    """A proposal that nobody seconded and nobody voted on."""
    voted = draft.outcome.result is not None or bool(draft.votes or draft.counts)
    return draft.motion and not voted and (draft.proposed or not draft.seconders)


def _superseded(draft: Draft, following: Sequence[Draft]) -> bool:
    """Whether a proposal without a result is moved again by the same people, or as amended, in the next decision."""
    if not draft.motion or draft.outcome.result is not None or draft.votes:
        return False
    return any(
        other.item is draft.item
        and other.outcome.result is not None
        and (
            (other.amendment and other.outcome.result == "pass")  # it became the motion
            or other.mover == draft.mover is not None
            or (bool(draft.seconders) and other.seconders == draft.seconders)
        )
        for other in following
    )


# ── repeats and amendments ───────────────────────────────────────────────────────────────────────

_TOKEN = regex.compile(r"\w+")
_NEAR = 40  # how many decisions back a repeat is looked for


def _repeats(drafts: Sequence[Draft]) -> dict[int, int]:
    """Decisions printed again: under the item's other label, behind the vote, or under their own number elsewhere."""
    found: dict[int, int] = {}
    numbered: dict[tuple[str, str], int] = {}
    by_item: dict[int, list[int]] = {}
    for number, draft in enumerate(drafts):
        printed = resolution_number(draft.text)
        key = (printed, " ".join(_TOKEN.findall(draft.text.casefold()[:600]))) if printed else None
        earlier = by_item.setdefault(id(draft.item), [])
        if draft.repeats is not None and draft.repeats in drafts[max(0, number - _NEAR) : number]:
            found[number] = drafts.index(draft.repeats, max(0, number - _NEAR))
            continue
        if key in numbered:
            found[number] = numbered[key]
            continue
        if key:
            numbered[key] = number
        other = next(
            (other for other in earlier[-_NEAR:] if _is_repeat(drafts[other], draft, other == earlier[-1])), None
        )
        if other is not None:
            found[number] = other
        earlier.append(number)
    return found


def _is_repeat(first: Draft, second: Draft, adjacent: bool) -> bool:
    """Whether `second` prints `first` again: what a motion adopted, the same under a label or in English."""
    if (
        adjacent
        and second.block_at - first.block_at == 1
        and _WELSH.match(first.text)
        and not _WELSH.match(second.text)
    ):
        return _surname(first) == _surname(second)
    if adjacent and second.formal and not second.mover and first.motion and first.outcome.result:
        return alike(first, second)
    return bool(first.section and second.section) and first.section != second.section and alike(first, second)


_WELSH = regex.compile(
    r"[\W_]*(?:fe\s+)?(?:cynigi|eiliwyd|penderfynwyd|cytunwyd|etholwyd|derbyniwyd|cymeradwywyd|nodwyd)",
    regex.IGNORECASE,
)


def _surname(draft: Draft) -> str:
    return draft.mover.split()[-1] if draft.mover else ""


def _amends(drafts: Sequence[Draft]) -> dict[int, int]:
    """Each amendment with the motion it amends: the latest other motion of its item."""
    found: dict[int, int] = {}
    latest: dict[int, int] = {}
    for number, draft in enumerate(drafts):
        if draft.amendment and draft.motion and id(draft.item) in latest:
            found[number] = latest[id(draft.item)]
        elif draft.motion and not draft.amendment:
            latest[id(draft.item)] = number
    return found


_NUMBER = regex.compile(
    r"[\W_]*+(?:(?:resolution|res\.?|motion|minute)\s*(?:number|no\.?|nr\.?|#)?\s*[:.#]?\s*(?P<a>#?[A-Z]{0,6}[-/]?\d[\w/.-]*)|"
    r"(?P<b>[A-Z]{0,4}-?\d+/\d{2,4}|\d{1,4}-\d{1,4}|#?\d{4}-[A-Z]{3}-\d+)\s+(?:resolved|moved|resolution)\b|(?P<c>R\d{4}-\d{1,4})\s|(?P<d>#?\d{1,4}-\d{1,4}(?:-\d{2,4})?)\s(?=[\p{L}.'’]{1,20}\s(?:[\p{L}.'’]{1,20}\s){0,2}[-–—]\s))",
    regex.IGNORECASE,
)


def resolution_number(text: str) -> str | None:
    """The printed number of a resolution or motion at the start of its text, or that of the resolution it adopts.

    >>> resolution_number("Resolution No. 15116 – Approving the map")
    '15116'
    """
    found = _NUMBER.match(text) or _ADOPTED.search(text[:_OPENING])
    return (next(filter(None, found.groups())).rstrip(".-") or None) if found else None


_OPENING = 200  # characters: what a motion adopts is named at its beginning
_ADOPTED = regex.compile(
    r"\b(?:adopt|approv|pass|enact)\w*\s+(?:the\s+)?(?:attached\s+|following\s+)?resolution\s*"
    r"(?:number|no\.?|#)?\s*(#?[A-Z]{0,6}[-/]?\d[\w/.-]*)",
    regex.IGNORECASE,
)


# ── the fact ─────────────────────────────────────────────────────────────────────────────────────


def _id(people: People, name: str | None) -> str | None:
    person = people.resolve(name) if name else None
    return person.id if person else None


def _decision(draft: Draft, people: People, repeat_of: int | None, amends: int | None) -> Decision:
    kind, result = _kind_and_result(draft)
    return Decision(
        span=draft.span,
        kind=kind,
        cue=draft.cue,
        basis=draft.basis,
        text=draft.text.strip(),
        number=resolution_number(draft.number or f"{draft.sign} {draft.text}"),
        items=draft.items or ((draft.item.id,) if draft.item else ()),
        clauses=draft.clauses,
        mover=draft.mover,
        mover_id=_id(people, draft.mover),
        seconders=draft.seconders,
        seconder_ids=tuple(_id(people, name) for name in draft.seconders),
        result=result,
        result_text=draft.outcome.result_text if result else None,
        unanimous=draft.outcome.unanimous,
        casting_vote=draft.outcome.casting_vote,
        counts=draft.counts,
        votes=tuple(evolve(vote, voter_id=_id(people, vote.voter_name)) for vote in draft.votes),
        amends=amends,
        repeat_of=repeat_of,
    )


def _kind_and_result(draft: Draft) -> tuple[Kind, Result | None]:
    """The kind as the result leaves it: what was moved and failed is lost, whatever it asked for."""
    result = draft.outcome.result
    if result in ("fail", "lapsed", "tied") and (draft.motion or draft.mover):
        return "lost", result
    if result == "withdrawn":
        return "withdrawn", result
    if draft.kind == "withdrawn" and result is None:
        return "withdrawn", "withdrawn"
    if draft.kind == "carried" and result in (None, "deferred"):
        return "deferred" if result else "other", result
    return draft.kind, result
