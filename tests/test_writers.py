"""Outline, Markdown and the table of decisions."""

import attrs
from hypothesis import given
from markdown_it import MarkdownIt

from minutesparse import model
from minutesparse.model import AgendaItem, Clause, Decision, Heading, Minutes, Paragraph
from minutesparse.source import Source, Span
from minutesparse.writers import decisions, markdown, outline
from tests.build import MINUTES, TEXT, example

OUTLINE = """\
masthead [0:23] "Ashbrook Parish Council"
attendance Present [24:67] "Present: Cllr Jane Fox"
item 1. [68:159] "Budget" (budget) +"Report (PDF)"
  resolution RESOLVED [78:159](78:103 111:123) "RESOLVED: That the budget be approved:"
    clause (a) L1 [124:159] "£400 for the hall"
      bullet • L2 [146:159] "paid in May"
closing [160:187] "The meeting closed at 9 pm."
furniture [104:110] "Page 1"

meeting
  status draft
  organization [0:23] "Ashbrook Parish Council"
  end_time [182:186] "21:00"
  adjournment [0:2] 20:00 to ? "for tea"

attendance
  present [33:54] person-1 Cllr Jane Fox (Chair) left 20:00 "left at 8 pm"
  present [56:67] person-2 Rob Boyd initials RB remote for Ann Lee arrived item-1 "late"

declarations
  personal [0:3] Cllr Fox (person-1) item-1 left the room "Cllr Fox: hall"

decisions
  #0 approved [78:159] item-1 no. 12/24 formula "RESOLVED" "That the budget be approved" clauses [124:159]
    moved Cllr Fox (person-1)
    seconded RB (person-2)
    result pass not unanimous "Carried"
    casting vote Chair
    counts yes 1 "For", no 1 "Against"
    yes Fox (person-1)
    no RB (person-2) inferred from unanimous
"""


def alone(*blocks, **more):
    return Minutes(Source.of_text(TEXT), blocks=blocks, **more)


# ── outline ──────────────────────────────────────────────────────────────────────────────────────


def test_outline():
    written = outline.write(example())
    assert written.startswith(OUTLINE)
    assert written.endswith("info number-gap [3:5] 2 is missing\\x1b\n  warning not-minutes no sign\n")


def test_colour_adds_nothing_but_colour():
    plain, coloured = outline.write(example()), outline.write(example(), colour=True)
    assert "\x1b" not in plain
    assert "\x1b[" in coloured
    while "\x1b[" in coloured:
        before, _, rest = coloured.partition("\x1b[")
        coloured = before + rest.partition("m")[2]
    assert coloured == plain


@given(MINUTES)
def test_outline_is_printable_lines(minutes):
    assert all(line.isprintable() for line in outline.write(minutes).split("\n"))


@given(MINUTES)
def test_outline_has_a_line_for_each_node(minutes):
    tree = outline.write(attrs.evolve(minutes, decisions=(), issues=()))
    nodes = sum(1 for _ in minutes.walk())
    assert len(tree.partition("\nmeeting\n")[0].splitlines()) in (nodes, nodes + 1)


def test_a_class_to_come_needs_nothing_here(monkeypatch):
    @attrs.frozen
    class Petition:
        span: Span
        pieces: tuple[Span, ...] = ()
        text: str = ""
        number: str = ""
        children: tuple[model.Block, ...] = ()

    inner = Paragraph(Span(4, 8), text="two names")
    minutes = alone(Petition(Span(0, 8), (Span(0, 4),), "For benches", "P1", (inner,)))
    assert outline.write(minutes) == 'petition P1 [0:8] "For benches"\n  paragraph [4:8] "two names"\n'
    assert markdown.write(minutes) == "# Minutes\n\nFor benches\n\ntwo names\n"


# ── markdown ─────────────────────────────────────────────────────────────────────────────────────


def test_markdown():
    assert markdown.write(example()) == (
        "# Ashbrook Parish Council\n\n- **Time:** 21:00\n- **Status:** draft\n\nAshbrook Parish Council\n\n"
        "Present: Cllr Jane Fox\n\n## 1. Budget\n\n- [Report (PDF)](<https://example.org/ab>)\n\n"
        "> RESOLVED: That the budget be approved:\n>\n> - (a) £400 for the hall\n>   - paid in May\n\n"
        "The meeting closed at 9 pm.\n"
    )


def test_markdown_of_headings_points_and_items_without_words():
    points = (Clause(Span(5, 6), number="1.", text="one"), Clause(Span(6, 7), number="2.", text="two"))
    minutes = alone(
        Heading(Span(2, 3), text="PART I"),
        Heading(Span(3, 4), text="Decision:", level=2),
        Heading(Span(4, 5), text="", level=2),
        *points,
        items=(AgendaItem("item-1", Span(7, 9), items=(AgendaItem("item-2", Span(8, 9), title="Sub"),)),),
    )
    written = markdown.write(minutes)
    assert written == "# Minutes\n\n## PART I\n\n**Decision:**\n\n- 1\\. one\n- 2\\. two\n\n## item-1\n\n### Sub\n"


def test_markdown_shows_the_words_as_they_are():
    for words in (
        "1. one",
        "- a",
        "+ b",
        "# c #",
        "*d* _e_ `f`",
        "[g](h)",
        "<i>",
        "&amp; & &#65;",
        "===",
        "---",
        "~~~",
        "#",
        "a\\*",
    ):
        html = MarkdownIt().render(markdown.write(alone(Paragraph(Span(0, 1), text=words))))
        shown = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        assert f"<p>{shown}</p>" in html
        title = MarkdownIt().render(markdown.write(alone(items=(AgendaItem("item-1", Span(0, 1), title=words),))))
        assert f"<h2>{shown}</h2>" in title


@given(MINUTES)
def test_markdown_of_anything(minutes):
    assert markdown.write(minutes).startswith("# ")


# ── decisions ────────────────────────────────────────────────────────────────────────────────────


def test_decisions():
    lines = decisions.write(example()).splitlines()
    assert lines[0].split() == ["Item", "Decision", "Mover", "Vote"]
    assert lines[2].startswith("1. Budget  12/24 [approved] That the budget be approved")
    assert "Cllr Fox, seconded by RB" in lines[2]
    assert "pass, yes 1, no 1" in lines[2]
    assert "against: RB" in " ".join(lines)
    assert "(printed" in " ".join(lines[3:])


def test_no_decisions():
    assert decisions.write(alone()) == "No decisions found.\n"


def test_a_decision_without_anything_else():
    decision = Decision(Span(0, 1), "noted", "noted", "prose", "the report " * 20, seconders=("Ann",))
    written = decisions.write(alone(decisions=(decision,)))
    assert "seconded by Ann" in written
    assert max(map(len, written.splitlines())) <= 150


@given(MINUTES)
def test_decisions_of_anything(minutes):
    assert all(line.isprintable() for line in decisions.write(minutes).split("\n"))
