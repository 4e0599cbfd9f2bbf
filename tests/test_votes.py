"""How a vote came out: results, counts, rolls."""

from __future__ import annotations

import pytest

from minutesparse.facts.roll_tables import read_table
from minutesparse.facts.votes import Outcome, merged, read_outcome


def counts(text: str) -> dict[str, int]:
    return {tally.option: tally.value for tally in read_outcome(text).tallies}


def roll(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for ballot in read_outcome(text).ballots:
        assert text[ballot.start : ballot.end] == ballot.name
        found.setdefault(ballot.option, []).append(ballot.name)
    return found


@pytest.mark.parametrize(
    ("text", "result", "yes", "no", "abstain"),
    [
        ("Motion passed 4-0", "pass", 4, 0, None),
        ("Motion Passed (14 to 0)", "pass", 14, 0, None),
        ("4 Votes for 2 Votes against.    Carried", "pass", 4, 2, None),
        ("five were in favour and two abstained", "pass", 5, None, 2),
        ("Voting: 11 – For 0 – Against 0 – Abstentions", "pass", 11, 0, 0),
        ("For: 26 Against: 32", "fail", 26, 32, None),
        ("NOT CARRIED by 28 votes to 24", "fail", 24, 28, None),
        ("The amendment was lost by 47 votes to 17", "fail", 17, 47, None),
        ("(Y-5)", None, 5, None, None),
        ("carried by seven votes to three with one abstention", "pass", 7, 3, 1),
        ("CARRIED 7/0", "pass", 7, 0, None),
        ("In Favour: 9 Against: 0 Abstained: 1", "pass", 9, 0, 1),
        ("It was declared adopted upon the following voice vote 3 yea, 0 nay", "pass", 3, 0, None),
        ("10 votes in favour, 3 against and 2 abstentions", "pass", 10, 3, 2),
        ("The motion failed 2-5.", "fail", 2, 5, None),
        ("Motion Passed:4-0", "pass", 4, 0, None),
        ("the Committee decided, by five votes to one, to leave the stop", "pass", 5, 1, None),
        ("would not vote (minute 84/20)", None, None, None, None),
        ("M/S/C (Fox/Ash) 5-0 to approve the agenda.", "pass", 5, 0, None),
        ("M/S/C (Fox/Ash) to approve Items A and B. 4-1.", "pass", 4, 1, None),
        ("Approved 5-0.", "pass", 5, 0, None),
        ("the Board approved the bills 4-0.", "pass", 4, 0, None),
        ("approved the plan of 2-4 Mill Lane.", "pass", None, None, None),
        ("Fox, yes; Ash, yes; Lowe, no. 2-1 Motion carried.", "pass", 2, 1, None),
        ("Carried. The shop is at 2-4 Mill Lane. See pages 4-5", "pass", None, None, None),
    ],
)
def test_counts(text: str, result: str | None, yes: int | None, no: int | None, abstain: int | None) -> None:
    wanted = {"yes": yes, "no": no, "abstain": abstain}
    assert counts(text) == {option: value for option, value in wanted.items() if value is not None}
    assert read_outcome(text).result == result


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("AYES: Fox, Ash, Lowe NOES: None", {"yes": ["Fox", "Ash", "Lowe"]}),
        (
            "Ayes: Councilmembers: Fox, de Ash and Mayor Kay Noes: Councilmembers: None Absent: Vice Mayor Rush",
            {"yes": ["Fox", "de Ash", "Mayor Kay"], "absent": ["Vice Mayor Rush"]},
        ),
        ("FOR: Councillors Fox and Ash AGAINST: Nil", {"yes": ["Fox", "Ash"]}),
        ("For the Motion were Councillors Fox and Ash (Total 2). Against the Motion was Nil.", {"yes": ["Fox", "Ash"]}),
        ("Carried by Jo Fox yea, Al Ash nay, and Di Lowe yea.", {"yes": ["Jo Fox", "Di Lowe"], "no": ["Al Ash"]}),
        ("carried 5-2 with Fox and Ash opposed", {"no": ["Fox", "Ash"]}),
        ("all were in favour except for Cllr Di Ash who decided to abstain", {"abstain": ["Cllr Di Ash"]}),
        ("Councilmembers Fox and Ash voted “no” on this item.", {"no": ["Fox", "Ash"]}),
        ("Carried. Councillor Ash requested that her vote against be recorded.", {"no": ["Councillor Ash"]}),
        ("The motion passed with 2 in favor (Fox, Ash) and 1 opposed (Lowe).", {"yes": ["Fox", "Ash"], "no": ["Lowe"]}),
        ("Di Fox: Approved Al Ash: Approved Jo J. Lowe: Denied", {"yes": ["Di Fox", "Al Ash"], "no": ["Jo J. Lowe"]}),
        ("Motion carried by voice vote, Supervisor Ash abstaining.", {"abstain": ["Supervisor Ash"]}),
        ("Four in favour, CF against.", {"no": ["CF"]}),
        ("All in favour, DA not voting.", {"not voting": ["DA"]}),
        ("Vote: Fox, Ash – aye; Lowe – nay", {"yes": ["Fox", "Ash"], "no": ["Lowe"]}),
        ("the following voted in favor thereof: Fox; voted against the same: Ash", {"yes": ["Fox"], "no": ["Ash"]}),
        ("Those voting aye: Fox and Ash. Those voting nay: none.", {"yes": ["Fox", "Ash"]}),
        ("Ayes 2   Fox, Ash Nays 0", {"yes": ["Fox", "Ash"]}),
        ("Ayes: 2 (Fox, Ash) Nays: 1 (Lowe)", {"yes": ["Fox", "Ash"], "no": ["Lowe"]}),
        ("Vote: Fox-Y, Ash-Y, Lowe-N", {"yes": ["Fox", "Ash"], "no": ["Lowe"]}),
        ("Ayes: All. Nays: None.", {}),
        ("In favour: Councillors Fox and Ash. Opposed: Councillor Lowe.", {"yes": ["Fox", "Ash"], "no": ["Lowe"]}),
    ],
)  # fmt: skip
def test_rolls(text: str, wanted: dict[str, list[str]]) -> None:
    assert roll(text) == wanted


@pytest.mark.parametrize(
    ("text", "unanimous"),
    [
        ("The motion carried unanimously.", True),
        ("All in agreement.", True),
        ("AYES: All NAYS: None", True),
        ("all were in favour", True),
        ("all were in favour except for Cllr Ash", None),
        ("Motion carried.", None),
        ("With no opposition, the item was taken.", None),
    ],
)
def test_unanimity_is_only_what_is_said(text: str, unanimous: bool | None) -> None:
    assert read_outcome(text).unanimous is unanimous


def test_a_casting_vote() -> None:
    found = read_outcome("The motion was LOST on the casting vote of the Mayor.")
    assert (found.result, found.casting_vote is not None) == ("fail", True)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("The motion lapsed for want of a seconder.", "lapsed"),
        ("Motion died for lack of a second.", "lapsed"),
        ("The motion was withdrawn.", "withdrawn"),
        ("The vote was tied.", "tied"),
        ("Surveys were carried out.", None),
    ],
)
def test_results(text: str, result: str | None) -> None:
    assert read_outcome(text).result == result


def test_a_table_of_votes() -> None:
    raw = "> |Yeas:|Nays:|\n> |-|-|\n> |Mayor J. Fox|A. Ash|\n> |D. Lowe||\n"
    assert [(ballot.option, ballot.name) for ballot in read_table(raw)] == [
        ("yes", "Mayor J. Fox"),
        ("no", "A. Ash"),
        ("yes", "D. Lowe"),
    ]
    assert all(raw[ballot.start : ballot.end] == ballot.name for ballot in read_table(raw))


def test_a_table_with_an_option_at_the_head_of_each_row() -> None:
    found = read_table("| Yeas: (2) | J. Fox, and A. Ash |\n| Nays: (0) | None |\n| Absent: (1) | D. Lowe |\n")
    assert [(ballot.option, ballot.name) for ballot in found] == [
        ("yes", "J. Fox"),
        ("yes", "A. Ash"),
        ("absent", "D. Lowe"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "         Motion  Ayes  Nays\nMr. Fox    X      X\nMs. Ash                 X\n",
        "| Member | Motion | Aye | Nay |\n|---|---|---|---|\n| Mr. Fox | X | X | |\n| Ms. Ash | | | X |\n",
    ],
)
def test_marks_under_their_sides(text: str) -> None:
    found = read_table(text)
    assert [(ballot.option, ballot.name) for ballot in found] == [("yes", "Mr. Fox"), ("no", "Ms. Ash")]
    assert all(text[ballot.start : ballot.end] == ballot.name for ballot in found)


def test_signed_lines() -> None:
    raw = "> *Jo Fox:* +1\n\n> *Al Ash:* 0\n\n> *Di Lowe:* -1\n"
    assert [(ballot.option, ballot.name) for ballot in read_table(raw)] == [
        ("yes", "Jo Fox"),
        ("abstain", "Al Ash"),
        ("no", "Di Lowe"),
    ]


def test_a_word_outweighs_numbers() -> None:
    numbers = Outcome(result="tied")
    said = Outcome(result="fail", result_text="LOST")
    assert merged(numbers, said).result == "fail"
    assert merged(said, numbers).result == "fail"
