"""Wordings that open a vote: a roll call, a count, what came out. Rows only: no functions here.

Each row's `value` is the node type that the wording opens, as in `openings`.
"""

from __future__ import annotations

from minutesparse.dialects.cue import Cue

VOTES = (
    Cue(
        "roll call",
        r"(?:ayes?|yeas?|noes|nays?|no[e']?s|for|against|in\s+favou?r|opposed|abstain(?:ed|ing)?|abstentions?|abstains?|vot(?:ing|ed)\s+(?:for|against|in\s+favou?r|aye|yea|nay|no|yes)|those\s+(?:for|against|in\s+favou?r|voting\s+\w+)|disq(?:ualified)?|recus(?:ed|als?)|votes?\s+(?:for|against)|(?:not\s+|non-?)voting|yes|no|crs?\s+for|division(?!\s+\d{1,2}\s*[-–—]\s(?-i:\p{Lu})))\s*(?:\(\s*\d{1,3}\s*\)|[-–—]?\s*\d{1,3})?\s*(?::|[-–—]\s|\s+-\s|\|)",
        "vote_event",
        examples=(
            "AYES: Fox, Dale",
            "For: 26",
            "AGAINST: Nil",
            "Yeas (7): Fox",
            "In favour:",
            "ABSTAIN: None",
            "Noes - Fox",
        ),
        not_examples=("For example: trees", "Against the wall", "Now the", "Yesterday", "Division 2 – Jo Fox"),
    ),
    Cue(
        "counts in a row",
        r"\(?(?:votes?\s+)?(?:for\s*[:–-]?\s*\d{1,3}\s*[,;]?\s*against\s*[:–-]?\s*\d|\d{1,3}\s+(?:votes?\s+)?(?:for|in\s+favou?r)\s*[,;]?\s*(?:and\s+)?\d{1,3}\s+(?:votes?\s+)?against\b)",
        "vote_event",
        examples=(
            "(For 4, against 0, abstention 1)",
            "For 5; Against 2",
            "6 for, 3 against",
            "4 votes in favour and 2 against",
        ),
        not_examples=("For 4 years", "6 for the Parish"),
        words="against",
    ),
    Cue(
        "recommendation voted down or up",
        r"the\s+(?:recommendations?|proposals?)\s+(?:was|were)\s+(?:not\s+)?(?:agreed|carried|lost|approved|accepted|defeated)[^.]{0,40}\b\d+\s+(?:votes\s+|members\s+)?(?:for|in\s+favou?r|against|to\s+\d)",
        "vote_event",
        examples=(
            "The recommendation was not agreed, there being 6 for, 8 against",
            "The proposals were carried by 7 votes to 4",
        ),
        not_examples=("The recommendation was agreed", "The proposals were approved in 2031"),
        words="recommendation recommendations proposal proposals",
    ),
    Cue(
        "vote on a thing",
        r"the\s+vote\s+on\s+(?:the|this)\s+(?:motion|amendment|recommendation|resolution)\b[^.]{0,60}\s(?:was|were)\s+(?:unanimously\s+)?(?:passed|carried|lost|tied|defeated)\b",
        "vote_event",
        examples=("The vote on the motion to grant the licence was passed unanimously",),
        not_examples=("The vote on the motion was delayed",),
        words="vote",
    ),
    Cue(
        "voting in the affirmative",
        r"(?:(?:councill?ors|members|those|crs)\s+)?(?:voting|voted)\s+in\s+the\s+(?:affirmative|negative)\s*[:–-]",
        "vote_event",
        examples=("Members voting in the affirmative: Crs Fox and Dale",),
        not_examples=("Members voting in the hall",),
        words="affirmative negative",
    ),
    Cue(
        "called for a vote",
        r"(?:the\s+)?(?:mayor|chair\w*|president|reeve)\s+(?:(?-i:\p{Lu})[\p{L}.'’-]+\s+){0,3}called\s+for\s+(?:a|the)\s+(?:roll[\s-]call\s+)?vote\b",
        "vote_event",
        examples=("Mayor Fox called for a vote. Four were in favor", "The Chair called for the vote"),
        not_examples=("The Mayor called for votes to be counted", "Mayor Fox called for order"),
        words="vote",
    ),
    Cue(
        "voting was",
        r"the\s+voting\s+(?:on\s+(?:this|the)\s+\w+\s+)?(?:was|being)\b",
        "vote_event",
        examples=("The voting on this matter was unanimous.", "The voting was 5 for and 4 against"),
        not_examples=("The voting age is 18",),
        words="voting",
    ),
    Cue(
        "substantive motion put",
        r"the\s+(?:proposal|motion|amendment)\s+was\s+then\s+put\b[^.]{0,60}\b(?:carried|lost|defeated|passed)\b",
        "vote_event",
        examples=("The proposal was then put as the substantive motion and was carried",),
        not_examples=("The proposal was then put forward",),
        words="put",
    ),
    Cue(
        "voice vote",
        r"voice\s+vote\s*[:–—-]",
        "vote_event",
        examples=("VOICE VOTE - Unanimous Approval (6-0)",),
        not_examples=("Voice votes are not recorded",),
    ),
    Cue(
        "for the motion were",
        r"(?:those\s+)?(?:(?:voting|voted)\s+)?(?:for|against|in\s+favou?r\s+of)\s+(?:the\s+)?(?:motion|amendment|recommendation|proposal)\s*(?:\(|:|(?:was|were)\b)",
        "vote_event",
        examples=("For the Motion were Crs Fox and Dale", "Against the amendment was nil", "For the motion: Fox"),
        not_examples=("For the motion to succeed", "Against the wall"),
        words="motion amendment recommendation proposal",
    ),
    Cue(
        "vote label",
        r"(?:roll[\s-]?call(?:\s+vote|\s*:\s*(?=\S))|there\s+(?:being|were|voted)\s+\w+\s+(?:votes?\s+)?(?:cast\s+)?(?:for|in\s+favou?r)|(?:recorded|roll[\s-]call)\s+vote|(?:upon|on)\s+(?:a\s+|roll[\s-]call\s+)?(?:roll[\s-]call\s+|recorded\s+|voice\s+)?vote|(?:a|the)\s+(?:recorded\s+|roll[\s-]call\s+|formal\s+|voice\s+)?vote\s+(?:was|being|by)\s|vot(?:e|es|ing)\s*[:–—-]|votes?\s+(?:for|against|cast|in\s+favou?r)\b|the\s+votes?\s+(?:was|were|being)\b|ayes\s+have\s+it|\|\s*(?:yeas?|ayes?|for|against|noes|nays?|in\s+favou?r)\s*:?\s*\||on\s+(?:a\s+division|being\s+put|(?:a|the)\s+(?:substantive\s+|amended\s+)?(?:motion|amendment))\b[^.]{0,60}\b(?:vote[ds]?|in\s+favou?r|for|against)\b|all\s+(?:those\s+)?(?:in\s+favou?r|voted|voting|ayes)\b|all\s+present\s+voted)",
        "vote_event",
        examples=(
            "Vote: unanimous",
            "Voting: 11 – For",
            "A recorded vote was taken",
            "Upon roll call vote",
            "Roll Call Vote:",
            "Roll call: Fox AYE",
            "There being five votes for and five against",
            "All in favour",
        ),
        not_examples=("Voter turnout was", "The vote of thanks", "Vote of thanks"),
        words="roll call rollcall vote votes voting voted for favour favor ayes aye yea yeas noes nays against",
    ),
    Cue(
        "outcome label",
        r"(?:disposition|outcome|result|status|final\s+resolution|vote\s+result|motion\s+(?:result|status))\s*[:–—-]?\s+(?:motion\s+)?(?:was\s+)?(?:not\s+|unanimously\s+)?(?:carried|passed|approved|adopted|defeated|lost|failed|withdrawn)\b",
        "vote_event",
        examples=(
            "Disposition    Carried",
            "RESULT: Passed unanimously",
            "Final Resolution: Motion Carried",
            "Motion status: Carried",
        ),
        not_examples=("Disposition of assets", "Results approved by the auditor"),
        words="carried passed approved adopted defeated lost failed withdrawn",
    ),
    Cue(
        "declared carried",
        r"(?:the\s+)?(?:chair\w*|mayor|president|reeve|speaker)\s+(?:[\w.'’-]+\s+){0,2}declared\s+the\s+(?:motion|amendment|resolution)\s+(?:was\s+|to\s+be\s+)?(?:passed|carried|lost|defeated|approved|adopted)\b",
        "vote_event",
        examples=("The Chairman declared the motion carried", "Mayor Fox declared the motion lost"),
        not_examples=("The Chairman declared an interest",),
        words="declared",
    ),
    Cue(
        "carried",
        r"(?:not\s+)?(?:carried|lost|motion\s+carried|defeated|passed|carried\s+unanimously|unanimously\s+carried|passed\s+unanimously|unanimous(?:ly)?|lapsed)(?=\s*(?:$|[.!*)]|[,–—-]\s|\d|\(|by\s|unanimously|nem|\d+\s*(?:-|to|/)\s*\d))",
        "vote_event",
        examples=("CARRIED", "Carried unanimously", "NOT CARRIED by 28 votes", "LOST 3-4", "Passed 5-0", "Carried."),
        not_examples=("Carried out works", "Lost property", "Passed away"),
        words="carried lost defeated passed unanimous unanimously lapsed",
    ),
)
