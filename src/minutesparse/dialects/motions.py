"""Wordings that open what was moved. Rows only: no functions here.

Each row's `value` is the node type that the wording opens, as in `openings`.
"""

from __future__ import annotations

from minutesparse.dialects.cue import Cue

MOTIONS = (
    Cue(
        "notice of motion",
        r"(?:i|we)\s+(?:will\s+|shall\s+|hereby\s+|to\s+)?move\b",
        "motion",
        examples=("I will move at the next meeting", "We hereby move that"),
        not_examples=("I moved house", "We will remove it"),
    ),
    Cue(
        "proposed resolution",
        r"proposed\s+(?:resolution|motion|amendment)\s*(?:\#?\d+\s*)?:",
        "motion",
        examples=("Proposed resolution: Adopt the plan",),
        not_examples=("Proposed resolutions were read",),
    ),
    Cue(
        "moved by",
        r"(?:it\s+was\s+)?(?:(?:then|further|duly|also|unanimously)\s+)*(?:moved|proposed|pro\s?posed|propos(?:er|al)|propser|mover|prop|motioned)\s*(?:by\b|[:.(]|[-–—]\s|(?=(?-i:(?:Cllr|Councill?or|CLLR|COUNCILL?OR|Mr|Mrs|Ms|MR|MRS|MS|Cr|CR|Ald)\b)))",
        "motion",
        examples=(
            "Moved by Cllr Fox",
            "PROPOSED by Mr Dale",
            "It was moved by",
            "Proposed: Cllr Fox",
            "Prop. P Fox",
            "Moved: Cr Fox",
            "PROPOSED CLLR FOX",
            "It was duly proposed by",
            "Moved by:Councillor Fox",
            "Proposer: A Fox",
        ),
        not_examples=("Proposed works at Mill Lane", "Moved away", "Proper drains", "Property"),
    ),
    Cue(
        "seconded by",
        r"(?:and\s+)?(?:duly\s+)?second(?:(?:ed|er)\s*(?:by\b|[:.]|[-–—]\s)|\s*(?::|by\s+(?-i:\p{Lu})))",
        "motion",
        examples=("Seconded by Cllr Dale", "Seconded: Cr Dale", "SECONDER: B Dale", "SECOND: Dale", "Second by Dale"),
        not_examples=("Seconded staff were thanked", "Second Avenue"),
    ),
    Cue(
        "motion carried",
        r"(?:(?:upon|on|following|after)\s+[^.]{0,60},\s+)?(?:the\s+|this\s+|that\s+)?+(?:\w++\s++){0,2}?(?:motion|amendment|resolution|vote|proposition)(?:\s+to\s+\w+)?(?:,?\s+(?:as\s+amended|so\s+amended|(?:was\s+)?put(?:\s+to\s+(?:the\s+|a\s+)?vote)?)(?:\s+and)?,?)?\s+(?:was\s+|is\s+|then\s+|being\s+put\s+was\s+)*(?:declared\s+)?(?:to\s+be\s+)?(?:unanimously\s+)?(?:carrie[ds]|pass(?:ed|es)|fail(?:ed|s)|lost|defeated|approved|adopted|died|prevailed|not\s+carried|duly\s+carried|withdrawn|lapsed)\b",
        "vote_event",
        examples=(
            "Motion carried.",
            "The motion passed 4-0",
            "Motion Passed (9 to 6)",
            "The motion to amend carried unanimously.",
            "After discussion, the motion carried unanimously.",
            "The amendment was lost",
            "The motion, as amended, carried",
            "The motion was put to the vote and was lost",
            "Motion failed.",
            "The amendment was declared to be CARRIED.",
        ),
        not_examples=("Motion to approve", "The motion proposed", "Motion by Fox"),
        needs=("mot", "amend", "resol", "vote", "propos"),
    ),
    Cue(
        "motion",
        r"(?:an?\s+|the\s+)?(?:original\s+|substantive\s+|main\s+|substitute\s+)?(?:motion|amendment)\s*(?:\(|$|(?:was|is|were)\s+(?:then\s+|duly\s+)?(?:made|moved|proposed|put|offered)\b|made\b|moved\b|by\b|from\b|that\b|was\s+proposed|(?<=motion\s)to\b|(?:no\.?|number|\#)\s*[\w/.-]*\d|[:–—]|-\s|\d)",
        "motion",
        examples=(
            "A motion was made by",
            "Motion by Fox",
            "MOTION: Fox/Dale",
            "Motion made by D Fox",
            "Motion No. 4",
            "Motion to approve",
            "The motion was proposed by",
            "Amendment moved by",
        ),
        not_examples=("Motion sensors were fitted", "Motions of which notice is given", "Amendment to the plan"),
    ),
    Cue(
        "on the motion of",
        r"(?:up)?on\s+(?:a\s+|the\s+)?(?:motion|proposal|proposition)\s+(?:of|by|from|made|duly)\b",
        "motion",
        examples=("On the proposal of Cllr Fox", "On motion by Fox", "Upon motion of Trustee Dale", "ON THE MOTION OF"),
        not_examples=("On the motion sensor",),
    ),
    Cue(
        "vote on a motion",
        r"(?:\w+\s+)?vote\s*:\s*motion\s+(?:to|by|was)\b",
        "motion",
        examples=("BOARD VOTE: Motion to approve: A Fox", "Vote: Motion by Fox"),
        not_examples=("Vote: motion carried",),
        needs=("vote",),
    ),
    Cue(
        "as a motion",
        r"as\s+an?\s+(?:motion|amendment|further\s+amendment)(?:,\s|\s(?:it\s+was\s|(?=(?-i:(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\b))))",
        "motion",
        examples=(
            "As a MOTION, Miss R Fox, seconded by Mr B Dale, moved that",
            "As an AMENDMENT, Mr Ash",
            "As an amendment Cllr Dale proposed",
        ),
        not_examples=("As a motion sensor", "As an amendment was expected"),
    ),
    Cue(
        "moved, and the rest in the next line",
        r"moved\s*$",
        "motion",
        examples=("Moved", "MOVED"),
        not_examples=("Moved on", "Moves"),
    ),
    Cue(
        "moved, the names bare",
        r"(?:it\s+was\s+)?(?:moved|proposed)\s+(?=(?-i:\p{Lu})[^.;:]{1,60}[\s,]second)",
        "motion",
        examples=("Moved Member Fox, seconded Member Dale and resolved", "Proposed AF Second BD"),
        not_examples=("Proposed works at Mill Lane", "Moved to a second reading"),
    ),
    Cue(
        "number, mover and seconder",
        r"(?:(?:resolution|res|motion|r)\b\.?\s*(?:no\.?\s*|\#\s*)?|r)?\d{4}-\d{1,4}\s+(?:(?-i:\p{Lu})[\p{L}.'’-]*\s?){1,4}(?:,|/|\sand\s|\s?&)\s*(?:(?-i:\p{Lu})[\p{L}.'’-]*\s?){1,4}:",
        "motion",
        examples=(
            "R2031-107 A. Fox, B. Dale: That the report be received",
            "Res. 2031-4 Fox and Dale:",
        ),
        not_examples=("2031-12 Budget: the draft", "R2031-107: Fox"),
    ),
    Cue(
        "number in front of the mover",
        r"(?-i:\p{Lu}{0,3})\s?[-–]?\s?\d[\d/-]{1,9}\s{1,3}(?:moved|proposed)\s+by\b",
        "motion",
        examples=("C -41/32 MOVED BY COUNCILLOR A. FOX that", "F -7/31 Moved by B. Dale"),
        not_examples=("12/31 Moved to May", "C 41 proposed works"),
        needs=("moved", "proposed"),
    ),
    Cue(
        "moved and seconded",
        r"(?:it\s+was\s+)?(?:duly\s+)?(?:moved|proposed)(?:,|\s+and)\s+seconded\b",
        "motion",
        examples=("Moved and seconded that", "It was proposed and seconded", "It was duly moved, seconded"),
        not_examples=("Moved and settled",),
    ),
)
