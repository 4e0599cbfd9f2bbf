"""What a parse gives: frozen values, named as Open Civic Data, Popolo and Akoma Ntoso name them.

Two families. *Nodes* are the shape of the text (items, paragraphs, bullets, resolutions …). *Facts* are
what the text states (who was there, what was decided, how the vote went); they refer to nodes by item id
and span. Nothing here knows JSON: `writers/json.py` does.

Every node has a `span`, the hull of all that belongs to it, and `pieces`, the spans of its own words (its
marker and number included, its children not) where these are not simply the span. `text` is the content
of the pieces with white space folded and mark-up dropped; the marker and number are left off.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, overload

from attrs import field, frozen

from minutesparse.source import Issue, Source, Span

# No class keeps a slot for weak references: eight bytes in each of very many values, and frozen values need none.

SCHEMA = "https://minutesparse.dev/schema/1"

Status = Literal["draft", "confirmed"]
AttendanceStatus = Literal["present", "apologies", "absent", "in_attendance"]
Mode = Literal["in_person", "remote"]
Kind = Literal[
    "resolved", "recommended", "agreed", "approved", "noted", "elected",
    "deferred", "refused", "carried", "lost", "withdrawn", "other",
]  # fmt: skip
Basis = Literal["formula", "prose", "wording"]
Result = Literal["pass", "fail", "withdrawn", "deferred", "referred", "lapsed", "tied"]
Option = Literal["yes", "no", "abstain", "absent", "not voting", "paired", "excused", "recused", "other"]


def _several() -> Any:
    """A field of many values, none unless given; shown by their number, so that an item or the minutes fit a line."""
    return field(default=(), repr=lambda values: f"<{len(values)}>")


# ── nodes ────────────────────────────────────────────────────────────────────────────────────────


@frozen(weakref_slot=False)
class _Words:
    """What every block has: its hull, the spans of its own words where these are apart, and the words, folded."""

    span: Span
    pieces: tuple[Span, ...] = ()
    text: str = ""


@frozen(weakref_slot=False)
class Masthead(_Words):
    """The document's title matter: council, committee, the word Minutes, date, place, contact."""


@frozen(weakref_slot=False)
class AttendanceList(_Words):
    """A front-matter list of people with its label ("Present:", "Apologies:")."""

    label: str | None = None


@frozen(weakref_slot=False)
class Heading(_Words):
    """A heading or label that is no agenda item; level 1 stands over items, level 2 inside one."""

    level: int = 1


@frozen(weakref_slot=False)
class Paragraph(_Words):
    """Running text."""


@frozen(weakref_slot=False)
class Bullet(_Words):
    """One bullet point; `marker` is its glyph as printed, `level` counts enclosing lists from 1."""

    marker: str = ""
    level: int = 1
    children: tuple[Block, ...] = _several()


@frozen(weakref_slot=False)
class Clause(_Words):
    """One enumerated point that is no agenda item; `number` as printed ("(a)", "2.", "iv)")."""

    number: str = ""
    level: int = 1
    children: tuple[Block, ...] = _several()


@frozen(weakref_slot=False)
class Resolution(_Words):
    """A block that opens a recorded decision; `cue` is the formula that says so, as printed."""

    cue: str = ""
    children: tuple[Block, ...] = _several()


@frozen(weakref_slot=False)
class Recommendation(_Words):
    """The same for what is recommended, to the body or by it."""

    cue: str = ""
    children: tuple[Block, ...] = _several()


@frozen(weakref_slot=False)
class Motion(_Words):
    """A proposal that was moved, with its mover's line and text."""

    children: tuple[Block, ...] = _several()


@frozen(weakref_slot=False)
class VoteRecord(_Words):
    """A count or roll call that stands on its own (Popolo: vote event)."""


@frozen(weakref_slot=False)
class ActionPoint(_Words):
    """A labelled action point ("ACTION: Clerk to write …"); the fact is `Action`."""


@frozen(weakref_slot=False)
class Table(_Words):
    """Lines of a table."""


@frozen(weakref_slot=False)
class Closing(_Words):
    """The end of the record: "The meeting closed at …", signatures, "Minutes taken by"."""


@frozen(weakref_slot=False)
class Furniture(_Words):
    """What the page or the site put there: page numbers, running heads, menus, link decoration."""


@frozen(weakref_slot=False)
class Document:
    """A paper attached to an item (Open Civic Data: note, url, media_type)."""

    note: str
    url: str | None = None
    media_type: str | None = None
    span: Span | None = None


@frozen(weakref_slot=False)
class AgendaItem:
    """One item of business: its printed number and title, its content, its sub-items.

    `id` counts items in document order ("item-3") and is never the printed number. `span` is the hull of
    heading and content, `pieces` the heading alone. A number that extraction tore away from its title has
    its own `number_span`, outside the span.
    """

    id: str
    span: Span
    pieces: tuple[Span, ...] = ()
    number: str | None = None
    number_span: Span | None = None
    title: str | None = None
    classification: str | None = None
    documents: tuple[Document, ...] = ()
    blocks: tuple[Block, ...] = _several()
    items: tuple[AgendaItem, ...] = _several()


Block = (
    Masthead | AttendanceList | Heading | Paragraph | Bullet | Clause | Resolution | Recommendation
    | Motion | VoteRecord | ActionPoint | Table | Closing | Furniture
)  # fmt: skip
Node = AgendaItem | Block

#: The name of each node class in JSON and in `Minutes.find`.
NODE_TYPES: dict[str, type[Node]] = {
    "item": AgendaItem,
    "masthead": Masthead,
    "attendance": AttendanceList,
    "heading": Heading,
    "paragraph": Paragraph,
    "bullet": Bullet,
    "clause": Clause,
    "resolution": Resolution,
    "recommendation": Recommendation,
    "motion": Motion,
    "vote_event": VoteRecord,
    "action": ActionPoint,
    "table": Table,
    "closing": Closing,
    "furniture": Furniture,
}


# ── facts ────────────────────────────────────────────────────────────────────────────────────────


@frozen(weakref_slot=False)
class Adjournment:
    """A break in the meeting; times HH:MM where printed."""

    text: str
    span: Span
    start_time: str | None = None
    end_time: str | None = None


@frozen(weakref_slot=False)
class Meeting:
    """The meeting itself. Dates are ISO 8601, times HH:MM (24 h); each fact has its span beside it."""

    organization: str | None = None
    organization_span: Span | None = None
    name: str | None = None
    name_span: Span | None = None
    classification: str | None = None
    classification_span: Span | None = None
    date: str | None = None
    date_span: Span | None = None
    start_time: str | None = None
    start_time_span: Span | None = None
    end_time: str | None = None
    end_time_span: Span | None = None
    location: str | None = None
    location_span: Span | None = None
    contact: str | None = None
    contact_span: Span | None = None
    chair: str | None = None
    chair_span: Span | None = None
    adjournments: tuple[Adjournment, ...] = ()


@frozen(weakref_slot=False)
class Person:
    """Somebody named in the lists (Popolo person). `id` ("person-3") is local to these minutes.

    `name` is as printed without title and role; `initials` only where the document prints them.
    """

    id: str
    name: str
    honorific_prefix: str | None = None
    role: str | None = None
    initials: str | None = None


@frozen(weakref_slot=False)
class Moment:
    """When somebody came or went: a time (HH:MM), an item's id, or only the words that say it."""

    text: str
    span: Span
    time: str | None = None
    item: str | None = None


@frozen(weakref_slot=False)
class Attendance:
    """One person's place in the record of who was there."""

    person: Person
    status: AttendanceStatus
    span: Span
    mode: Mode | None = None
    substitute_for: str | None = None
    arrived: Moment | None = None
    left: Moment | None = None


@frozen(weakref_slot=False)
class Count:
    """How many chose an option; `option_text` is the source's own word."""

    option: Option
    option_text: str
    value: int
    span: Span | None = None
    inferred: bool = False


@frozen(weakref_slot=False)
class Vote:
    """How one person voted (Popolo vote). `voter_id` is a `Person.id` where the name resolves to one."""

    option: Option
    option_text: str
    voter_name: str
    voter_id: str | None = None
    span: Span | None = None
    inferred: bool = False
    inferred_from: str | None = None


@frozen(weakref_slot=False)
class Decision:
    """One recorded decision of the body.

    `cue` is the wording that made it one, `basis` how: a formula, prose, or the wording of clauses whose
    formula was lost. Names are as printed; the `_id` fields resolve them where the lists allow. `items`
    holds item ids, several for a consent motion. `amends` and `repeat_of` are indices into
    `Minutes.decisions`.
    """

    span: Span
    kind: Kind
    cue: str
    basis: Basis
    text: str
    number: str | None = None
    items: tuple[str, ...] = ()
    clauses: tuple[Span, ...] = ()
    mover: str | None = None
    mover_id: str | None = None
    seconders: tuple[str, ...] = ()
    seconder_ids: tuple[str | None, ...] = ()
    result: Result | None = None
    result_text: str | None = None
    unanimous: bool | None = None
    casting_vote: str | None = None
    counts: tuple[Count, ...] = ()
    votes: tuple[Vote, ...] = ()
    amends: int | None = None
    repeat_of: int | None = None


@frozen(weakref_slot=False)
class Action:
    """Something somebody is to do. `owner` is verbatim, None where none is printed."""

    text: str
    span: Span
    owner: str | None = None
    owner_ids: tuple[str, ...] = ()
    due_date: str | None = None
    item: str | None = None


@frozen(weakref_slot=False)
class Declaration:
    """A declaration of interest; `kind` "none" records that none was made (person None)."""

    span: Span
    text: str
    person: str | None = None
    person_id: str | None = None
    item: str | None = None
    kind: str | None = None
    kind_text: str | None = None
    left_room: bool | None = None


# ── the whole ────────────────────────────────────────────────────────────────────────────────────


@frozen(weakref_slot=False)
class Minutes:
    """The minutes of one meeting.

    `blocks` is what stands outside the items: front matter, section headings over several items and the
    text under them, appendices. `closing` and `furniture` are kept apart from both.
    """

    source: Source
    schema: str = SCHEMA
    status: Status | None = None
    meeting: Meeting = field(factory=Meeting)
    attendance: tuple[Attendance, ...] = _several()
    blocks: tuple[Block, ...] = _several()
    items: tuple[AgendaItem, ...] = _several()
    closing: tuple[Closing, ...] = _several()
    furniture: tuple[Furniture, ...] = _several()
    decisions: tuple[Decision, ...] = _several()
    actions: tuple[Action, ...] = _several()
    declarations: tuple[Declaration, ...] = _several()
    issues: tuple[Issue, ...] = _several()

    def walk(self) -> Iterator[Node]:
        """Every node in document order, a parent before its children."""
        stack = _in_order(self.blocks, self.items, self.closing, self.furniture)
        while stack:
            node = stack.pop()
            yield node
            if isinstance(node, AgendaItem):
                stack += _in_order(node.blocks, node.items)
            else:
                stack += reversed(children_of(node))

    def find(self, type: str) -> Iterator[Node]:
        """Every node of one type, by its name in the JSON ("bullet", "item", "vote_event").

        Raises `ValueError` for a name that is no type.
        """
        if type not in NODE_TYPES:
            raise ValueError(f"no node type {type!r}; there are {', '.join(NODE_TYPES)}")
        return (node for node in self.walk() if isinstance(node, NODE_TYPES[type]))

    def text_of(self, node: Node | Issue | Decision | Action | Declaration | Attendance) -> str:
        """The characters of a node's or fact's span as they stand in the source.

        Raises `TextNotKept` where the minutes came from JSON and the text did not.
        """
        return self.source.slice(node.span) if node.span else ""

    def all_items(self) -> Iterator[AgendaItem]:
        """Every agenda item in document order, sub-items after their parent."""
        stack = list(reversed(self.items))
        while stack:
            item = stack.pop()
            yield item
            stack += reversed(item.items)

    def decisions_of(self, item: AgendaItem | str) -> tuple[Decision, ...]:
        """The decisions taken under an item (or an item's id), sub-items not included."""
        id = item if isinstance(item, str) else item.id
        return tuple(decision for decision in self.decisions if id in decision.items)

    def person(self, printed: str) -> Person | None:
        """The one person in the lists whom `printed` names: full name, title and surname, initials or office.

        None where nobody fits, or more than one.
        """
        from minutesparse.facts.people import people_of  # looked up as parsing does; the model itself needs no names

        return people_of(self.attendance).resolve(printed)

    def votes_of(self, printed: str) -> tuple[tuple[Decision, Vote], ...]:
        """The recorded votes of one person, each with its decision.

        Somebody who is not in the lists is found by the name printed at the vote, its title aside.
        """
        person = self.person(printed)
        return tuple(
            (decision, vote)
            for decision in self.decisions
            for vote in decision.votes
            if (vote.voter_id == person.id if person and vote.voter_id else _ends_alike(vote.voter_name, printed))
        )


@overload
def children_of(node: Block) -> tuple[Block, ...]: ...
@overload
def children_of(node: Node) -> tuple[Node, ...]: ...
def children_of(node: Node) -> tuple[Node, ...]:
    """The nodes directly inside `node`, in document order."""
    if isinstance(node, AgendaItem):
        return tuple(reversed(_in_order(node.blocks, node.items)))
    return getattr(node, "children", ())


def pieces_of(node: Node) -> tuple[Span, ...]:
    """The spans of a node's own words: its `pieces`, or its span where it is in one piece."""
    return node.pieces or (node.span,)


def _ends_alike(one: str, other: str) -> bool:
    """Whether the shorter of two printed names is the end of the longer: "Fox" and "Cllr Fox"."""
    short, long = sorted((one.casefold().split(), other.casefold().split()), key=len)
    return bool(short) and long[-len(short) :] == short


def _in_order(*groups: tuple[Node, ...]) -> list[Node]:
    """The nodes of several groups by where their own words start, last first (a stack)."""
    return sorted((node for group in groups for node in group), key=lambda node: pieces_of(node)[0].start, reverse=True)
