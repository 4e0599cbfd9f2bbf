"""Wordings that open a list of people, an action, a title. Rows only: no functions here.

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
        examples=(
            "Minutes:",
            "Decision:",
            "Additional documents:",
            "Supporting documents:",
            "Reasons for Decision:",
            "REPLY:",
        ),
        not_examples=("Minutes", "Minutes: of the meeting", "Reply from the clerk"),
        words="minutes decision decisions discussion taken background document documents paper papers file files attachment attachments report reports considered rejected urgency recommendation recommendations reason reasons reply response answer question comment comments note outcome summary purpose conclusion affected officer details record vote votes",
    ),
    Cue(
        "part of a record",
        r"(?:(?:foreshadowed|procedural|substantive|further|original)\s+motion|vot(?:es?|ing)|purpose|background|objections?|reasons?|comments?|(?:officers?|staff)\W?\s+comments?|(?:financial|policy|strategic|legal|statutory)\s+(?:implications|environment|considerations))\s*\**\s*$",
        "label",
        examples=("VOTE", "Foreshadowed Motion", "PURPOSE", "Financial Implications"),
        not_examples=("Vote of thanks", "Purpose of the trust", "Amendment to the plan"),
    ),
    Cue(
        "column heads",
        r"(?:items?|no\.?\s*items?|item\s+no\.?|agenda\s+items|no\.?\s+subject|actions?|action\s+by|minute\s+(?:no|number)\.?|ref\.?\s+item|content|contents)\s*:?\s*\**\s*$",
        "label",
        examples=("Items", "No. Item", "ITEMS", "Action", "Minute No."),
        not_examples=("Items of business", "Action: Clerk"),
        words="item items subject action actions by minute content contents",
    ),
)

ATTENDANCE = (
    Cue(
        "people label in two languages",
        r"[^\d:.,|/]{3,40}+[|/]\s*+(?:(?:members|also|officers?|officials?|staff|those)\s+)*(?:present|in\s+attendance|apologies|absent|officers?|officials?|staff|members|in\s+the\s+chair)\b(?:\s+for\s+absence)?\s*(?::|$)",
        "attendance",
        examples=("I Láthair / Present:", "Te Hunga | PRESENT", "Oifigigh / Officials: Mr Daly"),
        not_examples=("Trees / hedges: cut", "Grass / Members were told"),
        words="present attendance apologies absent officers officials",
    ),
    Cue(
        "people label",
        r"(?:(?:members?|councill?ors?|cll?rs|commissioners|trustees|supervisors|directors|officers?|officials?|staff|city\s+staff|council\s+staff|elected\s+members|voting\s+members|non-voting\s+members|board\s+members|committee\s+members|executive|also|those|others?|present\s+and|district|city|town|county|commission|council|board|legal|development)\s+)*(?:present|in\s+attendance|attending|attended|attendance|attendees|apologies(?:\s+for\s+(?:absence|lateness))?|apologies\s+received|regrets|absent|absence|excused|presiding|in\s+the\s+chair|remote\s+attendance|present\s+remotely|virtual\s+attendance|sederunt|via\s+(?:zoom|teams))\b(?:\s+(?:in\s+the\s+chair|were|by|from|virtually|remotely|online|members|officers|councillors|staff|with\s+apologies))*\s*(?:\([^()]{0,60}\))?(?:\s*(?:[:.;–—-]|,(?=\s(?-i:[A-Z]))|$|\s(?=(?-i:[A-Z][\w'’-]+\s[A-Z][\w'’-]+,))|\s(?=(?-i:(?:Cllr|Councill?or|Mr|Mrs|Ms|Dr|Mayor|Chair))))|[ \xa0]{4,}(?=(?-i:[A-Z][a-z])|(?:\w+\s)?(?:absent|excused)\b))",
        "attendance",
        examples=(
            "Present:",
            "Member Present      Jo Fox",
            "MEMBERS PRESENT      MEMBERS ABSENT",
            "PRESENT",
            "Members in attendance:",
            "Also attended:",
            "Apologies for absence:",
            "In the Chair",
            "Presiding",
            "Staff Present:",
            "Absent:",
            "Councillors Present:",
            "PRESENT IN THE CHAIR:",
            "Remote Attendance:",
            "Sederunt: J Fox (Chair)",
        ),
        not_examples=(
            "Present value was discussed",
            "Attendance at school had risen",
            "Apologies were received from",
            "Absent friends were remembered",
            "Presiding over the meeting",
        ),
        words="present attendance attending attended attendees apologies regrets absent absence excused presiding chair sederunt zoom teams",
    ),
    Cue(
        "people label with more words",
        r"(?:(?:members?|councill?ors?|council\s?members|cll?rs|commissioners|trustees|supervisors|directors|officers?|officials?|staff|board|committee|council|administration|management|public|also|those|others?|apologies|and|the|of)\s+){0,5}(?:present|in\s+attendance|attending|attended|attendees|apologies|regrets|absent|excused)\s+(?:(?:at|by|via|through|for|from|on|in|with|during|received|without|not|were|was)\b)[^:.;]{0,44}(?:\([^()]{0,40}\)\s*)?:",
        "attendance",
        examples=(
            "Council Members present at the beginning of the meeting:",
            "Attending by Zoom (Five Councillors) :- Fox",
            "In attendance for all or part of the meeting:",
            "Apologies for non-attendance were received from: Fox",
        ),
        not_examples=("Present value of the scheme: 5", "Attending school: no", "Absent friends: a toast"),
        words="present attendance attending attended attendees apologies regrets absent excused",
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
        r"(?:the\s+)?(?:chair(?:man|woman|person)?|vice[\s-]chair(?:man|person)?|presiding|presiding\s+(?:officer|member)|mayor|clerk|scribe(?:\(s\))?|secretary|executive\s+secretary|minute[\s-]taker|guests?|observers?|visitors?|officers?|officials?|staff|commissioners|members|trustees|substitutes?|councillors|council\s?members|board\s+members|committee\s+members|aldermen|selectmen|supervisors|administration|management|(?:management|administration)\s+and\s+staff|(?:city|town|county|village|district|council|support)\s+staff|co-opted\s+members|non-members|others|public|press|(?:press|media)\s+and\s+(?:the\s+)?public|(?:members\s+of\s+(?:the\s+)?)?public(?:\s+and\s+(?:the\s+)?(?:press|media))?|attendees)\s*:",
        "attendance",
        examples=(
            "Chair:",
            "Clerk:",
            "Officers:",
            "Executive Secretary:",
            "Commissioners:",
            "COUNCIL MEMBERS:",
            "Members of the Public and Media:",
        ),
        not_examples=("Chair of the board", "The Chair said"),
        words="chair chairman chairwoman chairperson presiding officer member mayor clerk scribe secretary taker guest guests observer observers visitor visitors officers official officials staff commissioners members trustees substitute substitutes councillors councilmembers aldermen selectmen supervisors administration management others public press media attendees",
    ),
    Cue(
        "people label in a column",
        r"(?:conducting|elected\s+officials?|appointed\s+(?:staff|officials?)|(?:city|town|county)\s+staff)\s*(?::|[ \xa0]{4,}(?=(?-i:[A-Z][a-z])))",
        "attendance",
        examples=("ELECTED OFFICIALS        Jo Fox, Al Dale", "Conducting:"),
        not_examples=("Elected officials were thanked", "Conducting a survey"),
        words="conducting elected appointed staff",
    ),
    Cue(
        "people sentence",
        r"(?:the\s+following\s+(?:\w+\s+){0,5}(?:(?:were|was)\s+(?:also\s+)?(?:present|in\s+attendance)|participated|attended)\b|\(?(?:all|the)\s+(?:members|board\s+members|councillors)\s+(?:were\s+)?present\)?\s*[.:]?\s*$|(?:also|those)\s+(?:present|attending|in\s+attendance)\s+(?:were|was)\b|a\s+quorum\s+(?:was|being)\s+present)",
        "attendance",
        examples=(
            "The following were in attendance: -",
            "(all members present)",
            "The following members of the Board were present:",
        ),
        not_examples=("The following was resolved", "All members spoke"),
        words="present attendance attending participated attended",
    ),
)

ACTIONS = (
    Cue(
        "somebody's duties",
        r"(?!(?:the|his|her|their|our|its|these|those)\b)(?-i:\p{Lu})[\p{L}.'’-]{1,20}(?:\s(?-i:\p{Lu})[\p{L}.'’-]{1,20})?\s+(?:duties|tasks)\s+(?:are|were)\s+to\b",
        "action",
        examples=("Jo duties are to write", "Jo Fox's tasks are to call"),
        not_examples=("The duties are to be paid", "His duties were many"),
        words="duties tasks",
    ),
    Cue(
        "action that was taken",
        r"action(?:\s+taken)?\s*[.:–—-]\s*(?=(?:approved|adopted|accepted|received|denied|continued|authori[sz]ed|ratified|tabled|no\s+action)\b)",
        "resolution",
        examples=("Action: Approved the minutes.", "ACTION TAKEN: No action"),
        not_examples=("Action: Clerk to write", "Action: approve the draft"),
    ),
    Cue(
        "action that is a motion",
        r"actions?(?:\s+taken)?\s*[.:–—-]\s*(?=motion\s+(?:was\s+)?(?:made\s+)?(?:by|to)\b|m/s(?:/[cp])?\b|moved\s+by\b|on\s+(?:a\s+)?motion\b|it\s+was\s+moved\b|a\s+motion\b)",
        "motion",
        examples=(
            "ACTION. Motion by Fox seconded by Dale",
            "ACTION: M/S/C (Fox/Dale) to approve",
            "Action: Moved by Cr Fox",
        ),
        not_examples=("ACTION: Clerk to write", "Action: motion sensors to be fitted"),
    ),
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
        examples=(
            "ACTION: Clerk to write",
            "Action by: Clerk",
            "Action – Cllr Fox",
            "Actions: Clerk to write",
            "ACTION (Clerk): write",
            "Action Item: write",
        ),
        not_examples=("Action plan", "Actions were reviewed", "Action"),
    ),
)

#: How standing items of business are titled: a sign that a line is an item's title. What kind of item it is,
#: the facts decide.
ITEM_TITLES = (
    Cue(
        "opening business",
        r"(?:\d+\s+)?(?:(?:chair(?:man|person)?|mayor|president|provost)['’]?s?\s+(?:announcements?|report|opening|remarks|communications?|welcome)|welcome\b|opening\b|commencement\b|call(?:ed)?\s+to\s+order\b|roll\s+call\b|pledge\s+of|invocation\b|karakia\b|acknowledge?ment\s+of\s+(?:country|traditional)|apologies\b|attendance\b|present\b|(?:to\s+(?:receive|note|consider|accept|record)\s+)?(?:any\s+)?apologies|(?:to\s+receive\s+)?(?:any\s+)?(?:disclosures?|declarations?)\s+(?:of|by)|conflicts?\s+of\s+interest|dispensations?\b|leave\s+of\s+absence|substitut|election\s+of|appointment\s+of|notification\s+of)",
        examples=(
            "Apologies for absence",
            "Declarations of interest",
            "Call to Order",
            "Chairman's announcements",
            "Election of Chair",
        ),
        not_examples=("The apologies", "Budget"),
    ),
    Cue(
        "minutes and matters arising",
        r"(?:to\s+(?:approve|confirm|adopt|sign|agree|receive)[\w/,\s]{0,30}\s)?(?:the\s+)?(?:draft\s+)?minutes\b|(?:approval|adoption|confirmation|acceptance|signing|ratification)\s+(?:and\s+signing\s+)?of\b|matters\s+arising|(?:previous|last)\s+minutes|actions?\s+(?:log|list|tracker)|review\s+of\s+actions",
        examples=(
            "Minutes of the previous meeting",
            "Approval of the agenda",
            "Matters arising",
            "To approve the minutes",
        ),
        not_examples=("Minute books",),
    ),
    Cue(
        "public business",
        r"open\s+time\b|oral\s+communications|public\s+(?:participation|questions?|comments?|forum|session|hearings?|time|speaking|open\s+session)|open\s+forum|(?:public\s+)?petitions?\b|deputations?\b|delegations?\b|citizens?['’]?\s|questions?\s+(?:from|by|to|on|submitted|without)|members['’]?\s+questions|audience\b|hearing\s+of\s+citizens|police\s+(?:report|matters|update)|communications?\b|correspondence\b|presentations?\b|recognitions?\b|proclamations?\b",
        examples=(
            "Public participation",
            "Open Forum",
            "Police Report",
            "Petitions",
            "Correspondence",
            "Public hearings",
        ),
        not_examples=("Publication", "Polished floors"),
    ),
    Cue(
        "usual business",
        r"(?:report|reports)\b(?:\s+(?:of|from|by|on)\b|$)|(?:treasurer|clerk|councillor|member|officer|director|mayor|county\s+councillor|district\s+councillor|ward\s+councillors?|area\s+councillor|committee|staff|manager|city\s+manager|town\s+manager|superintendent|borough\s+councillor)['’]?s?['’]?\s+reports?|financ(?:e|ial)\b|budget\b|payments?\b|accounts?\b|precept\b|planning\b|highways?\b|consent\s+(?:calendar|agenda|items)|(?:old|new|unfinished|general|other|urgent|regular|special)\s+business|any\s+other\s+(?:urgent\s+)?business|a\.?o\.?c?b\b|other\s+(?:competent\s+)?business|notices?\s+of\s+motions?|motions?\b$|by-?laws?\b$|ordinances?\b$|resolutions?\b$|deferred\s+matters|enquiries\b|work\s+(?:programme|plan)|forward\s+plan|exclusion\s+of|(?:closed|executive|confidential)\s+(?:session|business|matters)|in\s+committee|(?:items?|matters?)\s+for\s+(?:the\s+)?(?:next|future|information|decision)",
        examples=(
            "Report of the Clerk",
            "Treasurer's Report",
            "Planning applications",
            "Any Other Business",
            "AOCB",
            "Consent calendar",
            "New Business",
            "Exclusion of the public",
        ),
        not_examples=("Reported losses", "Planned works"),
    ),
    Cue(
        "opening of a session",
        r"(?:pledge|flag\s+salute|salute\s+to\s+the\s+flag|(?:opening\s+)?prayer|moment\s+of\s+(?:silence|silent)|(?:indigenous|land|territorial|treaty)\s+acknowledge?ment|quorum|agenda|recess|break|good\s+(?:and\s+welfare|of\s+the\s+order)|silent\s+reflection|housekeeping|introductions?|evacuation|webcast|recording\s+of)\b\W*+(?:(?:and|of|to|the|meetings?|allegiance|flag|order|agenda|adjustments?|review|procedures?|prayer|reflection)\b\W*+){0,5}$",
        examples=("Pledge", "Flag salute", "Land Acknowledgement", "Agenda", "Agenda review", "Moment of silence"),
        not_examples=("Prayer flags were put up", "Agenda items were moved"),
    ),
    Cue(
        "what the agenda asks",
        r"to\s+(?:receive|consider|note|agree|discuss|comment\s+on|review|appoint|elect|resolve|decide|authori[sz]e|ratify|determine|accept|adopt|exclude|hear|update)\b",
        examples=("To consider the quotations", "To comment on planning applications", "To elect a Chair"),
        not_examples=("Tools were considered", "To the Clerk"),
    ),
    Cue(
        "somebody's report",
        r"(?!(?:no|none|the|an?|this|these|that|those|further|some)\b)(?:(?:[\p{L}’'.]++|&)\s++){1,4}?(?:reports?|updates?|comments?|announcements?|remarks|matters|business|concerns|input|communications?|appointments?|reappointments?|presentations?|minutes|hearings?|items|correspondence|questions)\W*$",
        examples=("Council Reports", "Mayor Comments", "Public Input", "Departmental Updates", "Boundary Matters"),
        not_examples=("He comments on it", "Items", "No business", "The reports were long"),
    ),
    Cue(
        "usual subjects",
        r"(?:(?:approval\s+of\s+|payment\s+of\s+)?(?:bills|claims|warrants|vouchers|invoices)|finances?|financial|treasurer|highways?|footpaths?|rights\s+of\s+way|cemetery|churchyard|burial\s+ground|allotments?|playing\s+fields?|play\s+areas?|recreation(?:\s+ground)?|village\s+(?:hall|green)|street\s*lights?|street\s+lighting|website|defibrillators?|speed\s*watch|litter|environment|community\s+(?:safety|hall)|policing|police|licensing|planning|housing|insurance|training|consultations?|newsletter|visitors?|guests?|delegates|executive\s+session|closed\s+session)(?:\s+(?:and|&)\s+\p{L}+){0,2}\W*$",
        examples=("Bills", "Street Lighting", "Footpaths and Ponds", "Visitors", "Treasurer"),
        not_examples=("Police were called", "Training was given to the clerk"),
    ),
    Cue(
        "end of business",
        r"(?:dates?\s+(?:and\s+\w+\s+)?of\s+)?(?:the\s+)?next\s+meeting\b|dates?\s+of\b|future\s+meetings?|adjourn(?:ment|ed)?\b|clos(?:ing|ure|e)\b(?:\s+of|\s+remarks|$)|meeting\s+(?:close|dates?)",
        examples=("Date of next meeting", "Next Meeting", "Adjournment", "Close of meeting"),
        not_examples=("Closer ties", "Next week"),
    ),
)
