"""Minutes made by hand or at random, for tests that want no parser."""

from attrs import evolve
from hypothesis import strategies as st

from minutesparse.model import (
    NODE_TYPES,
    Action,
    Adjournment,
    AgendaItem,
    Attendance,
    AttendanceList,
    Bullet,
    Clause,
    Closing,
    Count,
    Decision,
    Declaration,
    Document,
    Furniture,
    Heading,
    Masthead,
    Meeting,
    Minutes,
    Moment,
    Person,
    Resolution,
    Vote,
)
from minutesparse.source import Issue, Source, Span

TEXT = """\
Ashbrook Parish Council
Present: Cllr Jane Fox (Chair), Rob Boyd RB
1. Budget
RESOLVED: That the budget
Page 1
be approved:
(a) £400 for the hall
• paid in May
The meeting closed at 9 pm.
"""


def at(words: str) -> Span:
    """Where the words stand in `TEXT`."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def example() -> Minutes:
    """One of everything that the writers treat in a way of its own."""
    bullet = Bullet(at("• paid in May"), text="paid in May", marker="•", level=2)
    own = at("(a) £400 for the hall")
    clause = Clause(Span(own.start, bullet.span.end), (own,), "£400 for the hall", "(a)", 1, (bullet,))
    first, second = at("RESOLVED: That the budget"), at("be approved:")
    resolution = Resolution(
        Span(first.start, clause.span.end),
        (first, second),
        "RESOLVED: That the budget be approved:",
        "RESOLVED",
        (clause,),
    )
    item = AgendaItem(
        "item-1",
        Span(at("1. Budget").start, clause.span.end),
        (at("1. Budget"),),
        "1.",
        None,
        "Budget",
        "budget",
        (Document("Report (PDF)", "https://example.org/a b"),),
        (resolution,),
    )
    fox, boyd = Person("person-1", "Jane Fox", "Cllr", "Chair"), Person("person-2", "Rob Boyd", initials="RB")
    decision = Decision(
        resolution.span,
        "approved",
        "RESOLVED",
        "formula",
        "That the budget be approved",
        number="12/24",
        items=("item-1",),
        clauses=(clause.span,),
        mover="Cllr Fox",
        mover_id="person-1",
        seconders=("RB",),
        seconder_ids=("person-2",),
        result="pass",
        result_text="Carried",
        unanimous=False,
        casting_vote="Chair",
        counts=(Count("yes", "For", 1), Count("no", "Against", 1)),
        votes=(Vote("yes", "For", "Fox", "person-1"), Vote("no", "Against", "RB", "person-2", None, True, "unanimous")),
    )
    return Minutes(
        Source.of_text(TEXT, "example.txt"),
        status="draft",
        meeting=Meeting(
            organization="Ashbrook Parish Council",
            organization_span=at("Ashbrook Parish Council"),
            end_time="21:00",
            end_time_span=at("9 pm"),
            adjournments=(Adjournment("for tea", Span(0, 2), "20:00", None),),
        ),
        attendance=(
            Attendance(fox, "present", at("Cllr Jane Fox (Chair)"), left=Moment("left at 8 pm", Span(0, 1), "20:00")),
            Attendance(
                boyd, "present", at("Rob Boyd RB"), "remote", "Ann Lee", Moment("late", Span(0, 1), item="item-1")
            ),
        ),
        blocks=(
            Masthead(at("Ashbrook Parish Council"), text="Ashbrook Parish Council"),
            AttendanceList(
                at("Present: Cllr Jane Fox (Chair), Rob Boyd RB"), text="Present: Cllr Jane Fox", label="Present"
            ),
        ),
        items=(item,),
        closing=(Closing(at("The meeting closed at 9 pm."), text="The meeting closed at 9 pm."),),
        furniture=(Furniture(at("Page 1"), text="Page 1"),),
        decisions=(decision, evolve(decision, amends=0, repeat_of=0, unanimous=True, counts=())),
        actions=(Action("write to Ann", Span(0, 4), "Clerk", ("person-2",), "2024-04-01", "item-1"),),
        declarations=(
            Declaration(Span(0, 3), "Cllr Fox: hall", "Cllr Fox", "person-1", "item-1", "personal", "Personal", True),
        ),
        issues=(
            Issue("number-gap", "info", "2 is missing\x1b", Span(3, 5)),
            Issue("not-minutes", "warning", "no sign"),
        ),
    )


# ── at random ────────────────────────────────────────────────────────────────────────────────────

WORDS = st.text(st.characters(exclude_categories=()), max_size=12)  # lone surrogates included
SPANS = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(lambda ends: Span(*sorted(ends)))
PLAIN = [
    cls for cls in NODE_TYPES.values() if cls not in (AgendaItem, AttendanceList, Heading, Bullet, Clause, Resolution)
]
OWN = {"span": SPANS, "pieces": st.lists(SPANS, max_size=2).map(tuple), "text": WORDS}
LEAVES = st.one_of(
    *(st.builds(cls, **OWN) for cls in PLAIN),
    st.builds(Heading, **OWN, level=st.integers(1, 9)),
    st.builds(AttendanceList, **OWN, label=st.none() | WORDS),
)
BLOCKS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(
            Bullet, **OWN, marker=WORDS, level=st.integers(1, 9), children=st.lists(inner, max_size=3).map(tuple)
        ),
        st.builds(
            Clause, **OWN, number=WORDS, level=st.integers(1, 9), children=st.lists(inner, max_size=3).map(tuple)
        ),
        st.builds(Resolution, **OWN, cue=WORDS, children=st.lists(inner, max_size=3).map(tuple)),
    ),
    max_leaves=8,
)
_ITEM = {
    "id": WORDS,
    "span": SPANS,
    "pieces": OWN["pieces"],
    "number": st.none() | WORDS,
    "number_span": st.none() | SPANS,
    "title": st.none() | WORDS,
    "blocks": st.lists(BLOCKS, max_size=2).map(tuple),
    "documents": st.lists(st.builds(Document, WORDS, st.none() | WORDS, st.none(), st.none() | SPANS), max_size=1).map(
        tuple
    ),
}
ITEMS = st.recursive(
    st.builds(AgendaItem, **_ITEM),
    lambda inner: st.builds(AgendaItem, **_ITEM, items=st.lists(inner, max_size=2).map(tuple)),
    max_leaves=3,
)
DECISIONS = st.builds(
    Decision,
    span=SPANS,
    kind=st.sampled_from(["resolved", "noted", "other"]),
    cue=WORDS,
    basis=st.sampled_from(["formula", "prose", "wording"]),
    text=WORDS,
    items=st.lists(WORDS, max_size=2).map(tuple),
    clauses=OWN["pieces"],
    mover=st.none() | WORDS,
    seconder_ids=st.lists(st.none() | WORDS, max_size=2).map(tuple),
    unanimous=st.none() | st.booleans(),
    counts=st.lists(
        st.builds(Count, st.just("not voting"), WORDS, st.integers(0, 10**6), st.none() | SPANS), max_size=2
    ).map(tuple),
    amends=st.none() | st.integers(0, 9),
)
MINUTES = st.builds(
    Minutes,
    st.builds(Source.of_text, WORDS, st.none() | WORDS),
    status=st.sampled_from([None, "draft", "confirmed"]),
    meeting=st.builds(Meeting, organization=st.none() | WORDS, date_span=st.none() | SPANS),
    blocks=st.lists(BLOCKS, max_size=3).map(tuple),
    items=st.lists(ITEMS, max_size=2).map(tuple),
    furniture=st.lists(st.builds(Furniture, **OWN), max_size=1).map(tuple),
    decisions=st.lists(DECISIONS, max_size=2).map(tuple),
    issues=st.lists(st.builds(Issue, WORDS, st.just("info"), WORDS, st.none() | SPANS), max_size=1).map(tuple),
)
