"""Wordings that open what was recommended, moved, decided and voted. Rows only: no functions here.

Each row's `value` is the node type that the wording opens, as in `openings`; the clauses inside are read by the
rows of `deciding`.
"""

from __future__ import annotations

from minutesparse.dialects.cue import Cue

RECOMMENDATIONS = (
    Cue(
        "recommended",
        r"(?:it\s+(?:was|is)\s+)?(?:(?:further|also|then|unanimously|therefore|accordingly)\s+)*(?:and\s+)?recommended\b",
        "recommendation",
        examples=("RECOMMENDED that", "It was RECOMMENDED", "Recommended to Council", "It was unanimously recommended"),
        not_examples=("Recommendations were made", "The recommended route"),
    ),
    Cue(
        "recommendation",
        r"(?:\w++\s++){0,3}?recommendations?(?:\s+to\s+(?:the\s+)?(?:full\s+)?(?:council|cabinet|board|executive|committee))?\s*(?:[:–—-]|\s+that\b|$)",
        "recommendation",
        examples=("RECOMMENDATION: that", "Recommendations", "Staff Recommendation:", "RECOMMENDATION TO COUNCIL", "Recommendation that"),
        not_examples=("Recommendations were made", "The recommendation was lost"),
        needs=("recommend",),
    ),
    Cue(
        "body recommends",
        r"(?:that\s+)?the\s+(?:\w++\s++){0,4}?(?:committee|panel|board|cabinet|executive|commission)\s+(?:unanimously\s+|therefore\s+|hereby\s+)?recommend(?:s|ed)\b",
        "recommendation",
        examples=("The Committee recommends that", "The Planning Board unanimously recommended"),
        not_examples=("The Committee had recommended", "The Clerk recommends"),
        needs=("recommend",),
    ),
)

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
        r"(?:it\s+was\s+)?(?:(?:then|further|duly|also|unanimously)\s+)*(?:moved|proposed|pro\s?posed|propos(?:er|al)|mover|prop|motioned)\s*(?:by\b|[:.(]|[-–—]\s|(?=(?-i:(?:Cllr|Councill?or|CLLR|COUNCILL?OR|Mr|Mrs|Ms|MR|MRS|MS|Cr|CR|Ald)\b)))",
        "motion",
        examples=("Moved by Cllr Fox", "PROPOSED by Mr Dale", "It was moved by", "Proposed: Cllr Fox", "Prop. P Fox", "Moved: Cr Fox", "PROPOSED CLLR FOX", "It was duly proposed by", "Moved by:Councillor Fox", "Proposer: A Fox"),
        not_examples=("Proposed works at Mill Lane", "Moved away", "Proper drains", "Property"),
    ),
    Cue(
        "seconded by",
        r"(?:and\s+)?(?:duly\s+)?second(?:ed|er)\s*(?:by\b|[:.]|[-–—]\s)",
        "motion",
        examples=("Seconded by Cllr Dale", "Seconded: Cr Dale", "SECONDER: B Dale"),
        not_examples=("Seconded staff were thanked", "Second Avenue"),
    ),
    Cue(
        "motion carried",
        r"(?:(?:upon|on|following|after)\s+[^.]{0,60},\s+)?(?:the\s+|this\s+|that\s+)?+(?:\w++\s++){0,2}?(?:motion|amendment|resolution|vote|proposition)(?:\s+to\s+\w+)?(?:,?\s+(?:as\s+amended|so\s+amended|(?:was\s+)?put(?:\s+to\s+(?:the\s+|a\s+)?vote)?)(?:\s+and)?,?)?\s+(?:was\s+|is\s+|then\s+|being\s+put\s+was\s+)*(?:declared\s+)?(?:unanimously\s+)?(?:carrie[ds]|pass(?:ed|es)|fail(?:ed|s)|lost|defeated|approved|adopted|died|prevailed|not\s+carried|duly\s+carried|withdrawn|lapsed)\b",
        "vote_event",
        examples=("Motion carried.", "The motion passed 4-0", "Motion Passed (9 to 6)", "The motion to amend carried unanimously.", "After discussion, the motion carried unanimously.", "The amendment was lost", "The motion, as amended, carried", "The motion was put to the vote and was lost", "Motion failed."),
        not_examples=("Motion to approve", "The motion proposed", "Motion by Fox"),
        needs=("mot", "amend", "resol", "vote", "propos"),
    ),
    Cue(
        "motion",
        r"(?:an?\s+|the\s+)?(?:original\s+|substantive\s+|main\s+|substitute\s+)?(?:motion|amendment)\s*(?:\(|$|(?:was|is|were)\s+(?:then\s+|duly\s+)?(?:made|moved|proposed|put|offered)\b|made\b|moved\b|by\b|from\b|that\b|was\s+proposed|(?<=motion\s)to\b|(?:no\.?|number|\#)\s*[\w/.-]*\d|[:–—]|-\s|\d)",
        "motion",
        examples=("A motion was made by", "Motion by Fox", "MOTION: Fox/Dale", "Motion made by D Fox", "Motion No. 4", "Motion to approve", "The motion was proposed by", "Amendment moved by"),
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
    ),
    Cue(
        "moved and seconded",
        r"(?:it\s+was\s+)?(?:duly\s+)?(?:moved|proposed)(?:,|\s+and)\s+seconded\b",
        "motion",
        examples=("Moved and seconded that", "It was proposed and seconded", "It was duly moved, seconded"),
        not_examples=("Moved and settled",),
    ),
)

RESOLUTIONS = (
    Cue(
        "act without a subject",
        r"(?-i:Accepted|Adopted|Approved|Directed|Authori[sz]ed|Awarded|Introduced|Denied|Appointed|Ratified|Received\s+and\s+filed)\s+(?:and\s+\w+\s+)?(?:the\s+(?-i:[A-Z])|(?:staff|report|resolution|ordinance|minutes|contract|bid|payment|warrants?)\b(?:\s+(?:and|as|to|for|no\.?|\#?\d)|[.]?$))",
        "resolution",
        examples=("Accepted report", "Directed the City Manager to write", "Adopted Resolution 31-12", "Approved minutes as amended", "Accepted report and provided direction"),
        not_examples=("Approved plans were shown", "Adopted children", "Directed energy"),
    ),
    Cue(
        "resolved",
        r"[\"“'‘]?(?:it\s+(?:was|is)\s+)?(?:(?:further|also|then|duly|hereby|unanimously|therefore|accordingly|now|be\s+it|it\s+is|and\s+be\s+it)[\s,]+)*(?:and\s+)?resolved\b",
        "resolution",
        examples=("RESOLVED – That", "Resolved:-", "It was RESOLVED to", "UNANIMOUSLY RESOLVED that", "And Resolved:", "Be it resolved that", "It was unanimously resolved", "NOW, THEREFORE, BE IT RESOLVED"),
        not_examples=("Resolving the matter", "Unresolved matters", "It was not resolved"),
    ),
    Cue(
        "numbered resolution",
        r"(?:council\s+)?(?:resolution|decision)\s*+(?:(?:no\.?|number|\#)\s*+)?(?:[:#]\s*+)?(?=[\w/.\-]{0,12}\d)[\w/.\-]{1,20}(?=[\s:–—-]|$)",
        "resolution",
        examples=("RESOLUTION 14636 – Approving", "Resolution #1: Publish", "Resolution number MT/2031/15", "Resolution 449/2031 Moved: Fox", "Resolution No. 31-22"),
        not_examples=("Resolution to accept", "Resolutions were read"),
    ),
    Cue(
        "it was agreed",
        r"[il]t\s+was\s+(?:(?:\w+ly|then|further|also|therefore)\s+)*(?:agreed|decided|determined|ordered)\b(?!\s+by\s+(?:the\s+)?(?:officer|clerk|contractor)s?\b)",
        "resolution",
        examples=("It was agreed that", "It was unanimously agreed", "It was decided to", "It was therefore AGREED"),
        not_examples=("It was noted that", "It was suggested", "It was not agreed"),
    ),
    Cue(
        "body agreed",
        r"(?:that\s+)?(?:(?:the|all|both)\s++)?+(?:(?!had|was|were|has|would|could|and\s)\w[\w'’&-]*+\s++){0,5}?(?:committee|sub-?committee|council|councill?ors|cabinet|board|panel|meeting|members|executive|commission|authority|trustees|commissioners|supervisors)\s+(?:unanimously\s+|then\s+|also\s+|further\s+|formally\s+|duly\s+)*(?:agreed|resolved|decided)\b(?!\s+with\b)",
        "resolution",
        examples=("The Committee agreed that", "The Council resolved", "Members agreed to", "The meeting agreed", "All CC members agreed to adopt", "The Parish Council unanimously agreed"),
        not_examples=("The Committee had agreed", "The Clerk agreed to", "The Council noted", "Members agreed with the Chair"),
        needs=("agreed", "resol", "ded"),
    ),
    Cue(
        "agreed label",
        r"(?:unanimously\s+|and\s+)?(?:agreed|decided|decision|determined|the\s+following\s+(?:was|were)\s+(?:unanimously\s+)?(?:agreed|resolved|decided))\b\s*(?:that\s+|to\s+)?(?:\([^()]{0,40}\)\s*)?(?:[:–—-](?=\s|$|[A-Z])|(?<=that\s)|(?<=to\s)|[.]?\s*\**\s*$)",
        "resolution",
        examples=("AGREED: that", "Decided: that", "The following was agreed:", "AGREED", "Agreed –", "DECISION: approve", "Agreed that the", "AGREED (nem con):"),
        not_examples=("Agreed timescales were", "Decision making was"),
    ),
    Cue(
        "be it noted",
        r"that\s+(?:it\s+be|[^.]{1,200}?\bBE)\s+(?-i:[A-Z]{4,})",
        "resolution",
        examples=("That it BE NOTED that", "That the report BE APPROVED"),
        not_examples=("That it be noted", "That would BE"),
    ),
    Cue(
        "outcome",
        r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*+\s++\d{1,2},?\s+\d{4}\s*[;:–-]\s*)?\[?(?:unanimously\s+)?(?:granted|denied|approved|refused|adopted|deferred|noted|received|accepted|acknowledged|confirmed|endorsed|ratified|deferred(?=\s+to\b)|withdrawn|dismissed|rejected|no\s+(?:objections?|comments?)|dim\s+gwrthwynebiad|tabled|placed\s+on\s+file|filed|referred\s+(?:back|to\s[^.]{1,80})|passed\s+to\s+(?:second|third)\s+reading|continued(?:\s+to\s[^.]{1,60})?|no\s+violation|violation(?:\s+found)?|warning|suspension|bumped|rescheduled|no\s+action\s+(?:taken|required))\b\]?(?=\s*(?:$|(?<=deferred)\s+to\b|[\]\*]|[.;]\s*$|(?<=(?-i:[A-Z]{5})),\s|\s/\s|[,]?\s*(?:as\s+(?:submitted|amended|presented|printed|read|circulated|written|recommended)|unanimously|subject\s+to|with\s+(?:conditions|stipulations)|pending|nem\.?\s*con)\b|\s[–—-]\s|:\s))",
        "resolution",
        examples=("GRANTED", "Approved as submitted", "WITHDRAWN", "GRANTED - PENDING SUBMISSION", "Approved – PD Seconded – KF", "NOTED.", "No Violation", "[bumped]", "PLACED ON FILE", "WARNING - Licensee to submit", "May 8, 2031; Approved as submitted", "No objection.", "DENIED, without prejudice"),
        not_examples=("Approved plans were shown", "Noted the report", "Received wisdom", "Granted that"),
    ),
)

VOTES = (
    Cue(
        "roll call",
        r"(?:ayes?|yeas?|noes|nays?|no[e']?s|for|against|in\s+favou?r|opposed|abstain(?:ed|ing)?|abstentions?|abstains?|vot(?:ing|ed)\s+(?:for|against|in\s+favou?r|aye|yea|nay|no|yes)|those\s+(?:for|against|in\s+favou?r|voting\s+\w+)|disqualified|recus(?:ed|als?)|votes?\s+(?:for|against)|(?:not\s+|non-?)voting|yes|no|crs?\s+for|division)\s*(?:\(\s*\d{1,3}\s*\)|[-–—]?\s*\d{1,3})?\s*(?::|[-–—]\s|\s+-\s|\|)",
        "vote_event",
        examples=("AYES: Fox, Dale", "For: 26", "AGAINST: Nil", "Yeas (7): Fox", "In favour:", "ABSTAIN: None", "Noes - Fox"),
        not_examples=("For example: trees", "Against the wall", "Now the", "Yesterday"),
    ),
    Cue(
        "vote label",
        r"(?:roll[\s-]?call(?:\s+vote|\s*:\s*(?=\S))|there\s+(?:being|were|voted)\s+\w+\s+(?:votes?\s+)?(?:cast\s+)?(?:for|in\s+favou?r)|(?:recorded|roll[\s-]call)\s+vote|(?:upon|on)\s+(?:a\s+|roll[\s-]call\s+)?(?:roll[\s-]call\s+|recorded\s+|voice\s+)?vote|(?:a|the)\s+(?:recorded\s+|roll[\s-]call\s+|formal\s+|voice\s+)?vote\s+(?:was|being|by)\s|vot(?:e|es|ing)\s*[:–—-]|votes?\s+(?:for|against|cast|in\s+favou?r)\b|the\s+votes?\s+(?:was|were|being)\b|ayes\s+have\s+it|\|\s*(?:yeas?|ayes?|for|against|noes|nays?|in\s+favou?r)\s*:?\s*\||on\s+(?:a\s+division|being\s+put|(?:a|the)\s+(?:substantive\s+|amended\s+)?(?:motion|amendment))\b[^.]{0,60}\b(?:vote[ds]?|in\s+favou?r|for|against)\b|all\s+(?:those\s+)?(?:in\s+favou?r|voted|voting|ayes)\b|all\s+present\s+voted)",
        "vote_event",
        examples=("Vote: unanimous", "Voting: 11 – For", "A recorded vote was taken", "Upon roll call vote", "Roll Call Vote:", "Roll call: Fox AYE", "There being five votes for and five against", "All in favour"),
        not_examples=("Voter turnout was", "The vote of thanks", "Vote of thanks"),
    ),
    Cue(
        "outcome label",
        r"(?:disposition|outcome|result|status|vote\s+result|motion\s+(?:result|status))\s*[:–—-]?\s+(?:was\s+)?(?:not\s+|unanimously\s+)?(?:carried|passed|approved|adopted|defeated|lost|failed|withdrawn)\b",
        "vote_event",
        examples=("Disposition    Carried", "RESULT: Passed unanimously", "Motion status: Carried"),
        not_examples=("Disposition of assets", "Results approved by the auditor"),
    ),
    Cue(
        "declared carried",
        r"(?:the\s+)?(?:chair\w*|mayor|president|reeve|speaker)\s+(?:[\w.'’-]+\s+){0,2}declared\s+the\s+(?:motion|amendment|resolution)\s+(?:was\s+|to\s+be\s+)?(?:passed|carried|lost|defeated|approved|adopted)\b",
        "vote_event",
        examples=("The Chairman declared the motion carried", "Mayor Fox declared the motion lost"),
        not_examples=("The Chairman declared an interest",),
    ),
    Cue(
        "carried",
        r"(?:not\s+)?(?:carried|lost|motion\s+carried|defeated|passed|carried\s+unanimously|unanimously\s+carried|passed\s+unanimously|unanimous(?:ly)?|lapsed)(?=\s*(?:$|[.!*)]|[,–—-]\s|\d|\(|by\s|unanimously|nem|\d+\s*(?:-|to|/)\s*\d))",
        "vote_event",
        examples=("CARRIED", "Carried unanimously", "NOT CARRIED by 28 votes", "LOST 3-4", "Passed 5-0", "Carried."),
        not_examples=("Carried out works", "Lost property", "Passed away"),
    ),
)
