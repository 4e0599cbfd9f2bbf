"""Decisions, in formulas and prose, from many countries; and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutesparse import parse
from minutesparse.facts.decisions import read_decisions
from minutesparse.facts.people import People
from minutesparse.model import Decision
from tests.blocks import laid


def decisions(*blocks: tuple[str, str], masthead: str = "Elmstead Parish Council") -> tuple[Decision, ...]:
    source, places, _ = laid(("masthead", masthead), ("item", "1 Business"), *blocks)
    found = read_decisions(source, places, People())
    assert list(found) == sorted(found, key=lambda decision: decision.span)
    return found


def told(text: str) -> list[str]:
    """The kinds of the decisions that a paragraph tells."""
    return [decision.kind for decision in decisions(("paragraph", text))]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It was agreed to write to the school.", "agreed"),
        ("Cllr Fox declared an interest and it was agreed that she would not vote.", "agreed"),
        ("The Council agreed that the next meeting would be on 1 April as previously agreed.", "agreed"),
        ("The Council, having considered the report, resolved to object.", "resolved"),
        ("The CC was sympathetic to the cause and decided to look into the right of way.", "agreed"),
        ("The report, as circulated, was noted by Members.", "noted"),
        ("The Council received and noted the Work Programme.", "noted"),
        ("Correspondence was noted and taken as read.", "noted"),
        ("The Minutes of the meeting of 3 May 2019 were approved as a correct record.", "approved"),
        ("MINUTES of previous meeting read and signed as a true record.", "approved"),
        ("Bennett. Three sun lounges. Approved Parish Council.", "approved"),
        ("P.C. approved but suggest off-street parking.", "approved"),
        ("The Council gave its permission to Cllr Fox to speak.", "approved"),
        ("The Parish Council declined.", "refused"),
        ("It was decided to leave a decision until the next meeting.", "agreed"),
        ("The following dates were decided by the members present.", "agreed"),
        ("The Council were in favour of approving the following costs.", "approved"),
        ("This was agreed by the council.", "agreed"),
        ("Cllr Fox was elected Chairman for the year.", "elected"),
        ("To adjourn the meeting for public comments – Resolved and was reconvened.", "resolved"),
        ("That the 6th Report BE APPROVED", "approved"),
        ("PLACED ON FILE", "noted"),
        ("The Council voted 5-2 to relieve the officer.", "agreed"),
        ("Supported.", "approved"),
        ("It was the consensus of the council to table the matter until bids are in.", "deferred"),
        ("Members had a copy of the statement which was considered and approved.", "approved"),
        ("These were read, approved and signed.", "approved"),
        ("Action was tabled till next meeting.", "deferred"),
        ("It was proposed by Cllr Fox and resolved to go into closed session.", "resolved"),
    ],
)
def test_one_decision(text: str, kind: str) -> None:
    assert told(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "It was noted that the road is closed.",
        "The Clerk agreed to write to the school.",
        "NR agreed to purchase the poppy wreath.",
        "Cllr Fox and Cllr Ash agreed to review the assets.",
        "Cabinet had agreed to move to a new model.",
        "The Borough Council approved the application.",
        "The Council had previously approved a resolution.",
        "On 15 December 2020, the Council granted an appeal.",
        "To approve the minutes of the meeting held on 5 May 2020",
        "The Clerk reported that the Council approved this last year.",
        "Was it agreed that the Council should pay?",
        "At its meeting of 25 August 2020, Council voted to add an item.",
        "The Board approved the preceding minutes on 18 November 2019.",
        "A document was tabled.",
        "It is recommended by the Finance Sub-Committee that the Council buy a mower.",
        "it being noted that a written communication was received;",
        "Members agreed that it was important to keep the hedge.",
        "It was confirmed that the work would start in May.",
        "Planning permission was granted by the Borough Council.",
        "Safety surveys were carried out prior to removal.",
        "No crimes were noted.",
        "The Council received a presentation from the officer.",
        "Two councillors agreed to attend.",
        "The Council noted that there was £500 remaining in the fund.",
        "A reply had been received and the matter resolved.",
    ],
)
def test_no_decision(text: str) -> None:
    assert told(text) == []


def test_formulas_of_a_motion_with_its_mover_in_the_block_above() -> None:
    (one,) = decisions(
        ("motion", "Proposed by Councillor Fox;\nSeconded by Councillor Ash;"),
        ("resolution", "And Resolved:\n“That the draft Minutes be adopted”."),
    )
    assert (one.kind, one.mover, one.seconders, one.result) == (
        "resolved",
        "Councillor Fox",
        ("Councillor Ash",),
        "pass",
    )


def test_a_resolution_puts_the_motion_above_into_words() -> None:
    (one,) = decisions(
        ("motion", "It was moved by Mr Fox and seconded by Mrs Ash “That the Waste Strategy be adopted.”"),
        ("paragraph", "During the debate points were made:"),
        ("bullet", "– the county buried less;"),
        ("bullet", "– charges had moved the rubbish; and"),
        ("bullet", "– a household had nine bins."),
        ("paragraph", "The motion having been put to the meeting and declared carried, it was"),
        ("resolution", "RESOLVED – That the Waste Strategy 2032 be adopted."),
    )
    assert (one.kind, one.mover, one.seconders, one.result) == ("resolved", "Mr Fox", ("Mrs Ash",), "pass")


def test_an_outcome_line_repeats_the_motion_that_was_voted_on() -> None:
    moved, said = decisions(
        ("motion", "Member Fox moved and Member Ash seconded to accept the report"),
        ("vote_event", "AYES: Fox, Ash NOES: None"),
        ("resolution", "Accepted report"),
    )
    assert (moved.mover, moved.result, len(moved.votes)) == ("Member Fox", "pass", 2)
    assert said.repeat_of == 0


def test_a_resolution_with_movers_that_is_lost() -> None:
    (one,) = decisions(
        ("resolution", "Resolution 2031-118 Moved by: Jo Fox Seconded by: Al Ash Be it resolved that geese be fed."),
        ("vote_event", "Lost."),
    )
    assert (one.kind, one.result) == ("lost", "fail")


def test_an_outcome_behind_a_label() -> None:
    (one,) = decisions(
        ("motion", "Motion: Director Fox made the motion to approve the minutes. Director Ash seconded the motion."),
        ("motion", "The Motion: The motion passed with 2 in favor (Fox, Ash) and 0 against."),
    )
    assert (one.result, len(one.votes)) == ("pass", 2)


def test_a_short_motion_is_not_taken_for_its_movers_alone() -> None:
    (one,) = decisions(
        ("paragraph", "The wall was looked at."),
        ("motion", "Moved by Jo Fox, seconded by Al Ash that the budget be approved."),
        ("vote_event", "Motion passed 2-0."),
        ("paragraph", "Jo Fox: Approved Al Ash: Approved"),
    )
    assert (one.kind, one.mover, one.result, len(one.votes)) == ("approved", "Jo Fox", "pass", 2)


def test_words_moved_with_their_result_at_the_end() -> None:
    (one,) = decisions(("paragraph", "That the statement be approved as presented. CARRIED."))
    assert (one.kind, one.result) == ("approved", "pass")


def test_a_seconder_on_the_line_below() -> None:
    (one,) = decisions(
        ("resolution", "RESOLVED ON THE MOTION OF ALDERMAN FOX"),
        ("motion", "SECONDED BY COUNCILLOR ASH that the above minutes be taken as read."),
    )
    assert (one.mover, one.seconders) == ("ALDERMAN FOX", ("COUNCILLOR ASH",))


def test_movers_behind_the_decision() -> None:
    (one,) = decisions(
        ("paragraph", "The minutes were approved. It was noted that KC was late. Proposed by PW, seconded by PP.")
    )
    assert (one.kind, one.mover, one.seconders, one.result) == ("approved", "PW", ("PP",), "pass")


def test_movers_in_the_block_below() -> None:
    (one,) = decisions(("paragraph", "It was decided to raise the precept."), ("motion", "Prop. L.Fox, 2nd P.Ash."))
    assert (one.mover, one.seconders, one.result) == ("L.Fox", ("P.Ash",), "pass")


def test_several_motions_in_one_paragraph() -> None:
    found = decisions(
        (
            "motion",
            (
                "Motion by Jo Fox, second by Al Ash to approve the minutes. Motion carried. "
                "Motion by Al Ash, second by Jo Fox to pay the bills. Motion failed."
            ),
        )
    )
    assert [(one.kind, one.mover, one.result) for one in found] == [
        ("approved", "Jo Fox", "pass"),
        ("lost", "Al Ash", "fail"),
    ]


def test_a_vote_below_its_motion() -> None:
    (one,) = decisions(
        ("motion", "A motion was made by Mayor Fox and seconded by Member Ash to direct staff to report."),
        ("vote_event", "The motion carried by the following vote:\n\nAYES: Fox, Ash\nNOES: Lowe"),
        ("vote_event", "Motion passed 2-1"),
    )
    assert [(vote.option, vote.voter_name) for vote in one.votes] == [("yes", "Fox"), ("yes", "Ash"), ("no", "Lowe")]
    assert [(count.option, count.value) for count in one.counts] == [("yes", 2), ("no", 1)]
    assert (one.kind, one.result) == ("carried", "pass")


def test_a_tie_broken_by_the_chair() -> None:
    found = decisions(
        ("motion", "Moved Cr Ash, seconded Cr Rush that the matter be deferred."),
        ("vote_event", "For: Cr Ash, Cr Rush\nAgainst: Cr Fox, Cr Lowe"),
        ("vote_event", "The motion was LOST on the casting vote of the Mayor."),
        ("resolution", "RESOLVED that the budget be adopted."),
    )
    assert [(one.kind, one.result, len(one.votes)) for one in found] == [("lost", "fail", 4), ("resolved", None, 0)]


def test_a_proposal_and_the_agreement_behind_it_are_one() -> None:
    (one,) = decisions(
        ("paragraph", "Cllr Fox proposed Cllr Ash, seconded by Cllr Lowe. It was agreed that Cllr Ash will sign.")
    )
    assert (one.mover, one.result) == ("Cllr Fox", "pass")


def test_a_motion_without_a_seconder_comes_to_nothing() -> None:
    assert decisions(("paragraph", "Cllr Fox proposed that the hedge be cut. Members spoke against it.")) == ()


def test_a_lapsed_motion_is_lost() -> None:
    (one,) = decisions(("motion", "Moved by Fox to table the matter. Motion died for lack of a second."))
    assert (one.kind, one.result) == ("lost", "lapsed")


def test_notice_of_a_motion_is_none() -> None:
    found = decisions(
        ("motion", "I will move at the next Meeting that the Council invite the Manager."),
        ("motion", "The motion was proposed by Councillor Fox, seconded by Councillor Ash and agreed."),
    )
    assert [(one.kind, one.mover) for one in found] == [("agreed", "Councillor Fox")]


def test_a_proposed_resolution_voted_on_by_name() -> None:
    (one,) = decisions(
        ("motion", "Proposed resolution: Close issue 7 (Jo Fox)"),
        ("vote_event", "> *Jo Fox:* +1\n\n> *Al Ash:* +1"),
        ("resolution", "Resolution #2: Close issue 7"),
    )
    assert (one.kind, one.mover, one.result, one.number) == ("resolved", "Jo Fox", "pass", "2")
    assert len(one.votes) == 2


def test_amendments_and_the_motion_they_amend() -> None:
    found = decisions(
        ("motion", "Cllr Fox moved, seconded by Cllr Ash, to approve the plan."),
        ("motion", "Cllr Lowe moved, seconded by Cllr Rush, to amend the motion."),
        ("vote_event", "The motion to amend carried unanimously."),
        ("vote_event", "The motion, as amended, was lost."),
    )
    assert [(one.result, one.amends) for one in found] == [("fail", None), ("pass", 0)]


def test_the_same_decision_under_two_labels() -> None:
    found = decisions(
        ("heading", "Decision:"),
        ("resolution", "RECOMMENDED to Council that the Local Plan be adopted."),
        ("heading", "Minutes:"),
        ("paragraph", "The Head of Planning introduced the report."),
        ("resolution", "RECOMMENDED to Council that the Local Plan be adopted."),
        masthead="Planning Committee of the Council",
    )
    assert [one.repeat_of for one in found] == [None, 0]
    assert {one.kind for one in found} == {"recommended"}


def test_what_stands_above_the_label_is_the_agenda() -> None:
    found = decisions(
        ("paragraph", "The Council resolved to hold this item each year."),
        ("heading", "Minutes:"),
        ("paragraph", "It was agreed to do so."),
    )
    assert [one.text for one in found] == ["It was agreed to do so."]


def test_clauses_whose_formula_was_lost() -> None:
    (one,) = decisions(
        ("clause", "the outcome be noted;"),
        ("clause", "the proposed scope be agreed as suitable for work;"),
        ("clause", "the works be delegated to the officer."),
    )
    assert (one.kind, one.basis, len(one.clauses)) == ("resolved", "wording", 3)


def test_a_resolution_with_clauses_is_one_decision() -> None:
    (one,) = decisions(
        ("resolution", "RESOLVED: That"), ("clause", "the grant be approved;"), ("clause", "the report be noted.")
    )
    assert (one.kind, len(one.clauses), one.cue) == ("resolved", 2, "RESOLVED")


def test_officers_elected_below_their_heading() -> None:
    found = decisions(
        ("paragraph", "The undernoted office bearers were elected:"),
        ("paragraph", "Chairman: Rob West – proposed by RB, seconded by RA"),
        ("paragraph", "Treasurer: Jo Fox - proposed by RA, seconded by RB"),
    )
    assert [(one.kind, one.mover, one.result) for one in found] == [
        ("elected", "RB", "pass"),
        ("elected", "RA", "pass"),
    ]


def test_all_in_agreement() -> None:
    (one,) = decisions(("paragraph", "The Chairman asked if everyone was happy to go on. All in agreement."))
    assert (one.kind, one.unanimous, one.result) == ("agreed", True, None)


def test_a_motion_that_does_more_than_note() -> None:
    (one,) = decisions(
        (
            "motion",
            "Moved by J. Fox Seconded by A. Ash That a) the report BE RECEIVED; b) the staff BE DIRECTED to report.",
        ),
        ("vote_event", "Motion Passed"),
    )
    assert one.kind == "carried"


def test_a_consent_motion_covers_its_items() -> None:
    text = (
        "CONSENT AGENDA\n\nCouncilmember Fox moved, seconded by Councilmember Ash, to approve items 4a and 4b of the "
        "Consent Agenda. "
        "The motion carried unanimously.\n\n4. ORDINANCES\n\na. Ordinance to annex land\n\nPresented by staff.\n\n"
        "b. Ordinance to buy a truck\n\nPresented by staff.\n"
    )
    minutes = parse(text)
    (one,) = minutes.decisions
    assert one.unanimous
    assert len(one.items) >= 2


def test_names_are_resolved_and_spans_are_right() -> None:
    minutes = parse(
        "Elmstead Parish Council\n\nPresent: Cllr Jo Fox, Cllr Al Ash\n\n1. Minutes\n\n"
        "RESOLVED that the minutes be approved. Proposed by Cllr Fox, seconded by Cllr Ash. For: 2, Against: 0.\n"
    )
    (one,) = minutes.decisions
    people = {row.person.id: row.person.name for row in minutes.attendance}
    assert people[one.mover_id or ""] == "Jo Fox"
    assert [people[id or ""] for id in one.seconder_ids] == ["Al Ash"]
    assert minutes.text_of(one).startswith("RESOLVED that the minutes")
    assert [minutes.source.slice(count.span) for count in one.counts if count.span] == ["For: 2", "Against: 0"]


WORDS = st.sampled_from(
    [
        "RESOLVED",
        "that",
        "the",
        "Council",
        "agreed",
        "Moved",
        "by",
        "Cllr",
        "Fox",
        "seconded",
        "AYES:",
        "NOES:",
        "Motion",
        "carried",
        "4-0",
        "It",
        "was",
        "noted",
        "BE",
        "APPROVED",
        ";",
        ".",
        ",",
        "(",
        ")",
        "/",
        "-",
        "–",
        "|Yeas:|",
        "+1",
        "consent",
        "agenda",
        "items",
        "2.1",
        "to",
        "2.6",
        "amendment",
        "Resolution",
        "#3:",
        "proposed",
        "for",
        "want",
        "of",
        "a",
    ]
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["paragraph", "motion", "resolution", "vote_event", "clause", "heading", "item"]),
            st.lists(WORDS, min_size=1, max_size=14),
        ),
        max_size=8,
    )
)
def test_any_words_give_decisions_in_order(blocks: list[tuple[str, list[str]]]) -> None:
    source, places, _ = laid(*((kind, " ".join(words)) for kind, words in blocks))
    found = read_decisions(source, places, People())
    for number, one in enumerate(found):
        assert 0 <= one.span.start <= one.span.end <= len(source.text or "")
        assert one.repeat_of is None or one.repeat_of < number
        assert one.amends is None or one.amends != number
