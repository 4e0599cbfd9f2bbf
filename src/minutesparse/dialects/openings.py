"""Wordings that open a block, in every English-speaking country. Rows only: no functions here.

Each row's `value` is the node type that the wording opens. The pattern is tried at the first word of a line;
the text that it matches is the block's cue. Rows are tried in order.
"""

from __future__ import annotations

from minutesparse.dialects.cue import Cue

LABELS = (
    Cue(
        "meeting of an issue's history",
        r"meeting\s*:\s*\d{1,2}/\d{1,2}/\d{4}\b",
        "label",
        examples=("Meeting: 09/10/2029 - Property Committee (Item 7)",),
        not_examples=("Meeting: Town Hall",),
    ),
    Cue(
        "record label",
        r"(?:draft\s+)?(?:minutes|decisions?|discussion|action\s+taken|background|(?:additional|supporting|background|associated|attached|related)\s+(?:documents?|papers?|files)|documents?|attachments?|reports?|(?:alternative\s+)?options\s+considered(?:\s+and\s+rejected)?|reasons?\s+for\s+(?:the\s+)?(?:decision|recommendation|urgency)s?|reasons?|reply|response|answer|question|supplementary\s+question|comments?|note|outcome|summary|purpose|conclusion|wards?\s+affected|contact\s+officer|resolution\s+details|voting\s+record|additional\s+votes?)\s*:\s*\**\s*$",
        "label",
        examples=("Minutes:", "Decision:", "Additional documents:", "Supporting documents:", "Reasons for Decision:", "REPLY:"),
        not_examples=("Minutes", "Minutes: of the meeting", "Reply from the clerk"),
    ),
    Cue(
        "column heads",
        r"(?:items?|no\.?\s*items?|item\s+no\.?|agenda\s+items|no\.?\s+subject|actions?|action\s+by|minute\s+(?:no|number)\.?|ref\.?\s+item|content|contents)\s*:?\s*\**\s*$",
        "label",
        examples=("Items", "No. Item", "ITEMS", "Action", "Minute No."),
        not_examples=("Items of business", "Action: Clerk"),
    ),
)

ATTENDANCE = (
    Cue(
        "people label in two languages",
        r"[^\d:.,|/]{3,40}+[|/]\s*+(?:(?:members|also|officers?|officials?|staff|those)\s+)*(?:present|in\s+attendance|apologies|absent|officers?|officials?|staff|members|in\s+the\s+chair)\b(?:\s+for\s+absence)?\s*(?::|$)",
        "attendance",
        examples=("I Láthair / Present:", "Te Hunga | PRESENT", "Oifigigh / Officials: Mr Daly"),
        not_examples=("Trees / hedges: cut", "Grass / Members were told"),
        needs=("/", "|"),
    ),
    Cue(
        "people label",
        r"(?:(?:members?|councill?ors?|cllrs|commissioners|trustees|supervisors|directors|officers?|officials?|staff|city\s+staff|council\s+staff|elected\s+members|voting\s+members|non-voting\s+members|board\s+members|committee\s+members|executive|also|those|others?|present\s+and|district|city|town|county|commission|council|board|legal|development)\s+)*(?:present|in\s+attendance|attending|attended|attendance|attendees|apologies(?:\s+for\s+(?:absence|lateness))?|apologies\s+received|regrets|absent|absence|excused|in\s+the\s+chair|remote\s+attendance|present\s+remotely|virtual\s+attendance|via\s+(?:zoom|teams))\b(?:\s+(?:in\s+the\s+chair|were|by|from|virtually|remotely|online|members|officers|councillors|staff|with\s+apologies))*\s*(?:\([^()]{0,60}\))?\s*(?:[:.;–—-]|,(?=\s(?-i:[A-Z]))|$|\s(?=(?-i:[A-Z][\w'’-]+\s[A-Z][\w'’-]+,))|\s(?=(?-i:(?:Cllr|Councill?or|Mr|Mrs|Ms|Dr|Mayor|Chair))))",
        "attendance",
        examples=("Present:", "PRESENT", "Members in attendance:", "Also attended:", "Apologies for absence:", "In the Chair", "Staff Present:", "Absent:", "Councillors Present:", "PRESENT IN THE CHAIR:", "Remote Attendance:"),
        not_examples=("Present value was discussed", "Attendance at school had risen", "Apologies were received from", "Absent friends were remembered"),
    ),
    Cue(
        "people label in damaged letters",
        r"(?:prese\S{1,2}t|apo[l1]\S?gies|abs[ec]\St)\s*(?:[:.]|$)",
        "attendance",
        examples=("PRESE/T", "APOL0GIES: Fox", "PRESEIIT:"),
        not_examples=("Presented:", "Absent friends"),
    ),
    Cue(
        "people label of office",
        r"(?:the\s+)?(?:chair(?:man|woman|person)?|vice[\s-]chair(?:man|person)?|presiding|presiding\s+(?:officer|member)|mayor|clerk|scribe(?:\(s\))?|secretary|executive\s+secretary|minute[\s-]taker|guests?|observers?|visitors?|officers?|officials?|staff|commissioners|members|trustees|substitutes?|councillors|co-opted\s+members|non-members|others|public|press|members\s+of\s+the\s+public|attendees)\s*:",
        "attendance",
        examples=("Chair:", "Clerk:", "Officers:", "Guests:", "Executive Secretary:", "Commissioners:", "Substitutes:"),
        not_examples=("Chair of the board", "The Chair said"),
    ),
    Cue(
        "people sentence",
        r"(?:the\s+following\s+(?:\w+\s+){0,5}(?:were|was)\s+(?:also\s+)?(?:present|in\s+attendance)|\(?(?:all|the)\s+(?:members|board\s+members|councillors)\s+(?:were\s+)?present\)?\s*[.:]?\s*$|(?:also|those)\s+(?:present|attending|in\s+attendance)\s+(?:were|was)\b|a\s+quorum\s+(?:was|being)\s+present)",
        "attendance",
        examples=("The following were in attendance: -", "(all members present)", "The following members of the Board were present:"),
        not_examples=("The following was resolved", "All members spoke"),
    ),
)

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

ACTIONS = (
    Cue(
        "action by initials",
        r"actions?\s*:?\s+(?-i:[A-Z][A-Za-z]?[A-Z]|ALL|Clerk)(?:\s*[/,&]\s*(?-i:[A-Z][A-Za-z]?[A-Z]))*\s*$",
        "action",
        examples=("Action PD", "Action: AB, CD", "ACTION ALL"),
        not_examples=("Action plan", "ACTION PLANNED"),
    ),
    Cue(
        "action",
        r"(?:agreed\s+)?actions?(?:\s+(?:by|points?|items?|required|owner|for|on|no\.?\s*\d+|\d+))?\s*(?:\([^()]{1,40}\)\s*)?(?:[:–—]|-\s)\s*(?=\S)",
        "action",
        examples=("ACTION: Clerk to write", "Action by: Clerk", "Action – Cllr Fox", "Actions: Clerk to write", "ACTION (Clerk): write", "Action Item: write"),
        not_examples=("Action plan", "Actions were reviewed", "Action"),
    ),
)

SIGNATURE_LINES = (
    Cue(
        "line to sign on",
        r"[^_.…\\]{0,60}+(?:_{4}|\.{6}|…{3}|(?:\\_){3})[_.…\\]*+",
        "closing",
        examples=("Mayor ________", "__________", "Chair …………", "CHAIRPERSON: ..........", "Date: ______"),
        not_examples=("Signed leases were",),
        needs=("_", "..", "…"),
    ),
)

CLOSINGS = (
    Cue(
        "meeting closed",
        r"(?:\d{1,2}[.:]\d\d\s*[ap]\.?m\.?\s+)?(?:[^/]{1,60}+(?<=\s)/\s)?+(?:(?:there\s+)?(?:being|having|with)\s+(?:been\s+)?no\s+(?:further|other|more)\s+[^.]{0,60}?,?\s*)?(?:(?:the|this)\s++)?+(?:[\w-]++\s++){0,3}?(?:meeting|council|(?:sub-?)?committee|session|proceedings|board|panel|forum|cabinet|executive|members|call)(?:,\s[^,]{1,60},)?\s+(?:was\s+|were\s+|then\s+|formally\s+|duly\s+|declared\s+|is\s+|stood\s+)*(?:closed?|ended|concluded|adjourned|rose|terminated|finished)\b(?![^.]{0,60}\b(?:public|press|questions|session|to\s+(?:allow|receive|the\s+regular)|re-?open|excluded|for\s+(?:the\s+)?(?:public|comment)|and\s+opened))",
        "closing",
        examples=("The meeting ended at 12.53 pm", "The meeting closed at 9pm", "MEETING ENDED 9.40PM", "There being no further business the meeting closed at 8.40pm", "Meeting adjourned at 7:32 pm", "The Committee rose at 4 pm", "This meeting was adjourned at"),
        not_examples=("The meeting closed for public issues", "The meeting was adjourned to receive"),
        needs=("close", "ded", "adjourn", "rose", "nated", "shed"),
    ),
    Cue(
        "no further business",
        r"(?:there\s+)?(?:being|having|as\s+there\s+was|with|since\s+there\s+was)\s+(?:been\s+)?no\s+(?:further|other|more)\s+(?:business|items|matters)\b",
        "closing",
        examples=("There being no further business, the Chair", "Being no further business", "With no further business"),
        not_examples=("There being no further questions", "Being no fool"),
    ),
    Cue(
        "closed by",
        r"(?:\d{1,2}[.:]\d\d\s*[ap]\.?m\.?\s+)?(?:the\s+)?(?:\w++\s++){1,4}?(?:then\s+|thanked\s+[^.]{1,60}\s+and\s+)?(?:declared\s+the\s+meeting\s+(?:closed|adjourned)|(?:closed|adjourned)\s+the\s+(?:\w+\s+)?meeting)\b(?![^.]{0,40}\b(?:public|press|re-?open|for\s))",
        "closing",
        examples=("The Chairman closed the meeting at 9.15pm", "Mayor Fox adjourned the meeting at 6:53 p.m."),
        not_examples=("The Chairman closed the meeting for public questions", "The Mayor opened the meeting"),
        needs=("close", "adjourn"),
    ),
    Cue(
        "this concluded",
        r"(?:this|that)\s+conclude[ds]\s+the\s+(?:meeting|business|proceedings)|(?:time\s+of\s+)?(?:close|end|closure|adjournment)\s+(?:of\s+(?:the\s+)?meeting\s*)?(?:at|:|–|-)\s*\d",
        "closing",
        examples=("This concluded the Meeting.", "Close of meeting: 9pm"),
        not_examples=("This concluded the item",),
    ),
    Cue(
        "signature in two languages",
        r"\w++\s/\ssign(?:ed|ature)\b(?:\s*(?:by\b|as\b|[:._…)]|$|\s_)|\s+(?:chair|mayor))",
        "closing",
        examples=("Seinet / Signed by",),
        not_examples=("Seinet / Signs were put up",),
        needs=("/",),
    ),
    Cue(
        "signature",
        r"""(?:sign(?:ed|ature)\b(?:\s*(?:by\b|as\b|[:._…)]|$|\s_)|\s+(?:chair|mayor))|confirmed\s+as\s+a\s+(?:true|correct)\b|respect(?:ful|ive)ly\s+submitted|attest(?:ed)?\s*:|minutes\s+(?:taken|prepared|recorded|written|submitted|signed|proposed|seconded|approved|transcribed)\s+by\b|(?:prepared|recorded|submitted|transcribed|minuted)\s+by\s*[:_]|date\s+approved|approved\s+(?:and\s+(?:signed|confirmed)\s+)?(?:this\s+_|this\s+\d|on\s+_|_)|(?:dated?|date\s+signed)\s*[:._…]*\s*(?:_|\.{3}|…|$|:\s*$)|(?:(?:deputy\s+|vice[\s-])?(?:chair(?:man|woman|person)?|mayor|cathaoirleach|convener|president|(?:city|town|village|parish|municipal|borough)\s+clerk|clerk)|name|chief\s+executive)\s*[:.]*\s*(?:_{2,}|\.{3,}|…|:\s*$|$)|\\_(?:\\_){3,})""",
        "closing",
        examples=("Signed: A Fox", "Chairman", "Respectfully submitted,", "Minutes taken by A Fox", "ATTEST:", "Date Approved: 9/15/31", "Dated:", "CATHAOIRLEACH"),
        not_examples=("Signed leases were", "Chairman's report", "Chair of the panel", "Date of next meeting", "Signs were put up"),
    ),
)

#: How standing items of business are titled: a sign that a line is an item's title. What kind of item it is,
#: the facts decide.
ITEM_TITLES = (
    Cue(
        "opening business",
        r"(?:\d+\s+)?(?:(?:chair(?:man|person)?|mayor|president|provost)['’]?s?\s+(?:announcements?|report|opening|remarks|communications?|welcome)|welcome\b|opening\b|call(?:ed)?\s+to\s+order\b|roll\s+call\b|pledge\s+of|invocation\b|karakia\b|acknowledge?ment\s+of\s+(?:country|traditional)|apologies\b|attendance\b|present\b|(?:to\s+(?:receive|note|consider|accept|record)\s+)?(?:any\s+)?apologies|(?:to\s+receive\s+)?(?:any\s+)?(?:disclosures?|declarations?)\s+(?:of|by)|conflicts?\s+of\s+interest|dispensations?\b|leave\s+of\s+absence|substitut|election\s+of|appointment\s+of|notification\s+of)",
        examples=("Apologies for absence", "Declarations of interest", "Call to Order", "Chairman's announcements", "Election of Chair"),
        not_examples=("The apologies", "Budget"),
    ),
    Cue(
        "minutes and matters arising",
        r"(?:to\s+(?:approve|confirm|adopt|sign|agree|receive)[\w/,\s]{0,30}\s)?(?:the\s+)?(?:draft\s+)?minutes\b|(?:approval|adoption|confirmation|acceptance|signing|ratification)\s+(?:and\s+signing\s+)?of\b|matters\s+arising|(?:previous|last)\s+minutes|actions?\s+(?:log|list|tracker)|review\s+of\s+actions",
        examples=("Minutes of the previous meeting", "Approval of the agenda", "Matters arising", "To approve the minutes"),
        not_examples=("Minute books",),
    ),
    Cue(
        "public business",
        r"open\s+time\b|oral\s+communications|public\s+(?:participation|questions?|comments?|forum|session|hearings?|time|speaking|open\s+session)|open\s+forum|(?:public\s+)?petitions?\b|deputations?\b|delegations?\b|citizens?['’]?\s|questions?\s+(?:from|by|to|on|submitted|without)|members['’]?\s+questions|audience\b|hearing\s+of\s+citizens|police\s+(?:report|matters|update)|communications?\b|correspondence\b|presentations?\b|recognitions?\b|proclamations?\b",
        examples=("Public participation", "Open Forum", "Police Report", "Petitions", "Correspondence", "Public hearings"),
        not_examples=("Publication", "Polished floors"),
    ),
    Cue(
        "usual business",
        r"(?:report|reports)\b(?:\s+(?:of|from|by|on)\b|$)|(?:treasurer|clerk|councillor|member|officer|director|mayor|county\s+councillor|district\s+councillor|ward\s+councillors?|area\s+councillor|committee|staff|manager|city\s+manager|town\s+manager|superintendent|borough\s+councillor)['’]?s?['’]?\s+reports?|financ(?:e|ial)\b|budget\b|payments?\b|accounts?\b|precept\b|planning\b|highways?\b|consent\s+(?:calendar|agenda|items)|(?:old|new|unfinished|general|other|urgent|regular|special)\s+business|any\s+other\s+(?:urgent\s+)?business|a\.?o\.?c?b\b|other\s+(?:competent\s+)?business|notices?\s+of\s+motions?|motions?\b$|by-?laws?\b$|ordinances?\b$|resolutions?\b$|deferred\s+matters|enquiries\b|work\s+(?:programme|plan)|forward\s+plan|exclusion\s+of|(?:closed|executive|confidential)\s+(?:session|business|matters)|in\s+committee|(?:items?|matters?)\s+for\s+(?:the\s+)?(?:next|future|information|decision)",
        examples=("Report of the Clerk", "Treasurer's Report", "Planning applications", "Any Other Business", "AOCB", "Consent calendar", "New Business", "Exclusion of the public"),
        not_examples=("Reported losses", "Planned works"),
    ),
    Cue(
        "end of business",
        r"(?:dates?\s+(?:and\s+\w+\s+)?of\s+)?(?:the\s+)?next\s+meeting\b|dates?\s+of\b|future\s+meetings?|adjourn(?:ment|ed)?\b|clos(?:ing|ure|e)\b(?:\s+of|\s+remarks|$)|meeting\s+(?:close|dates?)",
        examples=("Date of next meeting", "Next Meeting", "Adjournment", "Close of meeting"),
        not_examples=("Closer ties", "Next week"),
    ),
)
