"""What an agenda item is about, told from its title, and the papers that titles and labels name. Rows only."""

from __future__ import annotations

from minutesparse.dialects.cue import Cue

#: Rows are tried in order, each anywhere in the title; the first that matches wins. An empty value means: leave open.
ITEM_KINDS = (
    Cue(
        "previous minutes",
        r"^(?:\W*(?:to\s+)?(?:(?:receive|confirm|approve|sign|agree|adopt|consider|note|consideration|"
        r"approval|confirmation|adoption|acceptance|signing|reading|review)\b[\s,/&]*(?:and\s+|of\s+|"
        r"as\s+)*)*(?:the\s+)?(?:draft\s+|unconfirmed\s+|council\s+|previous\s+|last\s+|regular\s+|open\s+|"
        r"special\s+|ordinary\s+|extraordinary\s+|board\s+|public\s+)*(?:meeting\s+)?minutes)\b(?!.*\bmatters? arising\b)(?!\s+(?:of|"
        r"from)\s+(?:the\s+)?(?:[\w&]+\s+){0,4}(?:sub-?committees?|committees?|panels?|working|advisory|forum|"
        r"trust)\b)|\b(?:minutes?|record)\s+(?:of|from)\s+(?:the\s+)?(?:last|previous|preceding)\b|"
        r"\bprevious\s+(?:meeting'?s?\s+)?minutes\b|\bapproval of (?:the )?(?:\w+ ){0,3}minutes?\b|"
        r"\bconfirmation of (?:the )?(?:\w+ ){0,3}minutes\b|\bcofnodion\b|\bmiontuairisc[ií]\b|"
        r"\bwhakamana i ng[aā] meneti\b|^minutes\b|\b(?:regular|special|ordinary) (?:council |board )?meeting minutes\b",
        "minutes_of_previous_meeting",
        examples=(
            "Minutes of the previous meeting", "Approval of Minutes",
            "To approve the Minutes of the Ordinary Meeting 5 February 2020", "Confirmation of Minutes",
            "Minutes", "Minute of previous meeting", "Special Council Meeting Minutes - April 22", "May 2 Regular Meeting Minutes",
        ),
        not_examples=("Ten minute break", "Matters arising from the minutes"),
    ),
    Cue(
        "matters arising",
        r"\bmatters?\s+arising\b|\bactions?\s+(?:from|arising)\b.*\b(?:minutes|meeting)\b|"
        r"\bbusiness\s+arising\b|\bmaterion yn codi\b",
        "matters_arising",
        examples=("Matters arising", "Matters Arising from the Minutes", "Business Arising"),
        not_examples=("Minutes of the previous meeting",),
    ),
    Cue(
        "declarations",
        r"\b(?:declarations?|disclosures?|disclose|declare|registration|conflicts?)\b.*\b(?:interests?|"
        r"pecuniary)\b|\bconflicts?\s+of\s+interest\b|\bdeclarations?\b\s*$|\b(?:members'?|councillors'?|"
        r"pecuniary)\s+interests?\b|datgan\w* buddiant|\bfaisn[eé]is leasa\b",
        "declarations",
        examples=(
            "Declarations of Interest", "Disclosures of Pecuniary Interest", "Conflict of Interest Declarations",
            "To receive Declarations of Interest and of any Party Whip",
        ),
        not_examples=("Declaration of climate emergency", "Public interest test"),
    ),
    Cue(
        "apologies",
        r"\bapolog(?:y|ies)\b|\bleave of absence\b|\babsences?\b|\bymddiheuriadau\b|\bleithsc[eé]al\b|"
        r"\bng[aā] tam[oō]tanga\b|\bregrets\b",
        "apologies",
        examples=(
            "Apologies", "Apologies for Absence", "Apologies and Welcome", "Ngā Tamōtanga | Apologies",
            "Leave of absence",
        ),
        not_examples=("Welcome",),
    ),
    Cue(
        "roll call",
        r"\broll[- ]?call\b|\bestablish(?:ment of)?\s+(?:a\s+)?quorum\b|^\W*quorum\b|\bcalling of the roll\b",
        "roll_call",
        examples=("Roll Call", "ROLL CALL AND ESTABLISHMENT OF QUORUM", "Quorum"),
        not_examples=("Payroll", "Call to order"),
    ),
    Cue(
        "call to order",
        r"\bcall(?:ed|ing)?\s+(?:the\s+)?(?:meeting\s+)?to\s+order\b|"
        r"^\W*(?:meeting\s+)?open(?:ing)?(?:\s+of\s+(?:the\s+)?meeting)?(?:\s+and\s+.*)?\W*$|"
        r"^\W*(?:declaration of )?opening\b.*\b(?:meeting|prayer|acknowledgement|welcome)\b|"
        r"\bofficial opening\b",
        "call_to_order",
        examples=("Call to Order", "CALL MEETING TO ORDER", "Opening of meeting", "Opening"),
        not_examples=("Opening of the new library", "Order of business"),
    ),
    Cue(
        "attendance",
        r"^\W*(?:those\s+|members?\s+|councillors?\s+|in\s+)?(?:present|attending|attendance|attendees|"
        r"attendances|record of attendance)(?:\s+and\s+apologies)?\W*$|\battendance\s+(?:record|list|"
        r"and quorum)\b|\bsubstitut(?:es?|ions?)\b|\breserves\b.*\bmembers\b|\bmembership\s+changes\b",
        "attendance",
        examples=("Present", "Those Attending", "In attendance", "Substitutes", "Notification of substitute members"),
        not_examples=("School attendance", "Presentations"),
    ),
    Cue(
        "public participation",
        r"\b(?:public|citizens?'?|residents?'?|parishioners?'?|visitors?'?|electors?'?|audience|"
        r"community)\s+(?:(?:and\s+\w+\s+)?(?:speaking|participation|question|questions|comments?|forum|input|"
        r"session|time|open|address|submissions?|engagement|statements?|presentations?|representations?|"
        r"delegations?|to be heard|communications?|appearances?|speakers?|addresses)\b)|\b(?:questions?|"
        r"comments?|statements?|petitions?|representations?|communications?|addresses|submissions?|input|"
        r"remarks|presentations?)\s+(?:and\s+\w+\s+)?(?:from|"
        r"by)\s+(?:the\s+)?(?:(?:members?\s+of\s+the\s+)?(?:public|floor|audience|citizens|residents|"
        r"electors))|\bpublic\s+(?:time|forum|question|hearing of citizens|participation)|\bopen\s+(?:forum|"
        r"microphone|floor|public)\b|\bdemocratic\s+(?:forum|15|fifteen|half hour)|"
        r"\bhearing\s+of\s+(?:citizens|the\s+public)|\bdeputations?\b|\bdelegations?\b(?!\s+(?:of|"
        r"to)\s+(?:powers|authority|officers))|\baudience\s+of\s+citizens\b|\boral\s+communications?\b|"
        r"\bpetitions?\b|\brequests?\s+to\s+speak\b|\bnon-agenda\s+(?:items|comments)\b|\b(?:citizens?|"
        r"persons?|residents?|public)\s+(?:wishing|requesting|desiring)?\s*to\s+(?:address|speak|be heard)\b|"
        r"^\W*to receive from the public\b|\badjournment for public\b",
        "public_participation",
        examples=(
            "Public Participation", "Public Question Time", "Comments from the public", "Public Forum",
            "OPEN TIME FOR PUBLIC EXPRESSION: Public comment", "Deputations", "Petitions",
            "Citizens to be heard: public comment",
        ),
        not_examples=("Public Hearing: Rezoning", "Public toilets", "Exclusion of the public", "Delegation of powers"),
    ),
    Cue(
        "exclusion of the public",
        r"\b(?:exclu(?:de|sion|ding))\b.*\b(?:public|press)\b|\b(?:public|press)\b.*\bexclu(?:ded|sion)\b|"
        r"\bin[- ]camera\b|\b(?:closed|executive|confidential)\s+(?:session|meeting|items?|business|"
        r"matters?)\b|\bpublic\s+excluded\b|\bte\s+aukati\b|\bexempt\s+(?:information|items?|business)\b|"
        r"\bpart\s+(?:ii|2|b)\b.*\b(?:exempt|confidential|private)\b|\bcommittee in private\b|\bcau allan\b|"
        r"\bnon-public\b",
        "exclusion_of_the_public",
        examples=(
            "Exclusion of the Public", "Exclusion of Press and Public", "In Camera", "Closed Session",
            "Executive Session", "Public Excluded",
        ),
        not_examples=("Public participation", "Social exclusion"),
    ),
    Cue(
        "chair's announcements",
        r"\b(?:chair(?:man|woman|person)?|mayor|president|leader|provost|convener|cathaoirleach|reeve|"
        r"presiding officer)(?:'?s|s')?\b(?:\s+(?:and|or|&)\s+[\w' ]{1,30})?\s+(?:announcements?|"
        r"communications?|remarks|report|business|comments|opening|update|correspondence|address|welcome|"
        r"introductory)\b|\bannouncements?\b|\b(?:communications|report|remarks|comments|update)\s+(?:from|by|"
        r"of)\s+(?:the\s+)?(?:chair(?:man|woman|person)?|mayor|president|leader)\b|\bmayoral\s+(?:minute|"
        r"report|announcements?|engagements)\b",
        "chairs_announcements",
        examples=(
            "Chairman's Announcements", "Announcements", "Mayor's Communications", "Mayor's Report",
            "Communications from the Chair", "Mayoral Minute",
        ),
        not_examples=("Election of Chairman", "Finance report"),
    ),
    Cue(
        "date of next meeting",
        r"\b(?:dates?|time|schedule|details)\b.*\b(?:next|future|forthcoming)\s+(?:[\w-]+\s+){0,3}meetings?\b|"
        r"\b(?:next|future|forthcoming)\s+(?:[\w-]+\s+){0,3}meetings?\b|\bmeeting\s+dates\b|"
        r"\bdyddiad y cyfarfod nesaf\b|\bdates?\s+of\s+meetings?\b|\bnext\s+date\b|^donm\b",
        "date_of_next_meeting",
        examples=(
            "Date of Next Meeting", "Next Meeting", "DATE AND TIME OF NEXT MEETING", "Future meetings", "DONM",
        ),
        not_examples=("Meeting with the police", "Next steps"),
    ),
    Cue(
        "urgent business",
        r"\b(?:any\s+other\s+(?:\w+\s+)?(?:business|matters?|items?)|urgent\s+(?:business|items?|matters?|"
        r"general)|(?:matters|items|business)\s+of\s+urgen(?:cy|t)|other\s+(?:urgent\s+)?business|"
        r"late\s+items?|major\s+items\s+not\s+on|general\s+business|additional\s+items|"
        r"items?\s+not\s+on\s+the\s+agenda|unrai?sed|unfore?seen)\b|^\W*(?:a\.?o\.?c?\.?b\.?|miscellaneous|"
        r"other matters)\W*$|\bunrhyw fater arall\b|\baon ghn[oó] eile\b",
        "urgent_business",
        examples=("Urgent Business", "Any Other Business", "AOB", "A.O.B.", "Late Items", "Any other urgent business"),
        not_examples=("Business plan", "Urgent care centre", "AOB Corp."),
    ),
    Cue(
        "new business",
        r"^\W*new\s+(?:and\s+\w+\s+)?business\b(?!\s+(?:park|rates|support))",
        "new_business",
        examples=("New Business", "NEW BUSINESS - (Ordinances)"),
        not_examples=("New business park",),
    ),
    Cue(
        "old business",
        r"^\W*(?:old|unfinished|deferred)\s+(?:and\s+\w+\s+)?(?:business|matters)\b",
        "unfinished_business",
        examples=("Old Business", "UNFINISHED BUSINESS - (Ordinances)", "Deferred Matters"),
        not_examples=("Older persons",),
    ),
    Cue(
        "adjournment",
        r"^\W*(?:meeting\s+)?(?:adjourn(?:ment|ed|s)?|clos(?:e|ure|ing|ed)|terminat(?:e|ion)|conclusion|"
        r"end)(?:\s+of\s+(?:the\s+)?(?:public\s+)?(?:\w+\s+)?(?:meeting|business|session))?(?:\s+closed)?\W*$|"
        r"\b(?:adjournment|meeting clos(?:ed|ure)|close of meeting|closure of meeting|closing of meeting)\b|"
        r"\bmotion to adjourn\b",
        "adjournment",
        examples=("Adjournment", "ADJOURN", "Close of Meeting", "Meeting closure", "Closure"),
        not_examples=("Road closure", "Closing report on the park"),
    ),
    Cue(
        "elections of officers",
        r"\b(?:elect(?:ion|ing)?|appoint(?:ment|ing)?|nomination|selection)\b.*\b(?:chair(?:man|woman|person|"
        r"s)?|vice[- ]?chair(?:man|person)?|mayor|deputy mayor|president|convener|provost|cathaoirleach|"
        r"leader|officers)\b",
        "election_of_chair",
        examples=("Election of Chairman", "Appointment of Vice Chair", "Election of Officers", "To elect a Chairman"),
        not_examples=("Appointment of auditor", "Chairman's announcements"),
    ),
    Cue(
        "consent",
        r"\bconsent\s+(?:agenda|calendar|items?|business|resolutions?)\b|^\W*consent\W*$|\ben\s+bloc\b|"
        r"\bitems? to be taken en\b",
        "consent",
        examples=("Consent Agenda", "CONSENT CALENDAR", "Consent", "Consent Items"),
        not_examples=("Resource consent for 12 High Street", "Consent order"),
    ),
    Cue(
        "planning application",
        r"(?:^|/)\W*planning\W*$|\bplanning\s+(?:applications?|permissions?|matters|appeals?|consultations?|decisions?|"
        r"and licensing applications)\b|\bapplications?\s+(?:for\s+)?(?:planning|(?:no|number|"
        r"ref(?:erence)?)\.?\s*:?\s*[\w/.-]*\d)|\b(?:full|outline|householder|"
        r"reserved matters)\s+application\b|\b(?:\d{2}|\d{4}|[A-Z]{1,4})/\d{2,5}(?:/\w+)?/(?:FUL|OUT|HOU|LBC|"
        r"TPO|RES|REM|VAR|ADV|FP|DET|COU|F|O|LB|TCA|PIP|HH|S73|MAJ)\b|\bresource consent\b|\bre-?zon(?:e|"
        r"ing)\b|\bzoning\b.*\b(?:amendment|application|variance)\b|\bconditional use permit\b|"
        r"(?<!\b(?:budget|year[\s-]end) )\bvariance\b|\bsite plan\b|\bsubdivision\b|\bdevelopment (?:application|permit|applications|permits|variance)\b|"
        r"\bda\s?\d{2,4}/\d+|\bspecial (?:use|exception) permit\b|\bceisiadau cynllunio\b",
        "planning_application",
        examples=(
            "Planning", "Planning Applications", "Application 18/01234/FUL", "Planning matters", "Rezoning of 12 Oak Street",
            "Application No. 22/0456 - 4 High Street", "Conditional Use Permit 2020-3",
        ),
        not_examples=("Financial planning", "Grant applications", "Year End Variance"),
    ),
    Cue(
        "correspondence",
        r"\bcorrespondence\b|^\W*communications?\W*$|\bwritten communications?\b|\bletters? received\b|"
        r"\bgohebiaeth\b|\bcomhfhreagras\b|\bmail\b|\bemails? received\b",
        "correspondence",
        examples=("Correspondence", "Correspondence received", "Written Communications"),
        not_examples=("Communications strategy",),
    ),
    Cue(
        "questions of members",
        r"\b(?:questions?|queries|interpellations)\b.*\b(?:members?|councill?ors?|cll?rs?|council|cabinet|"
        r"executive|portfolio)\b|\b(?:members'?|councill?ors'?)\s+(?:questions?|queries)\b|\bquestion time\b|"
        r"^\W*questions\W*$|\bquestions? (?:on|with) notice\b",
        "questions",
        examples=("Questions from Members", "Members' Questions", "Questions on Notice", "Questions by Councillors"),
        not_examples=("Public questions from the public", "Questionnaire"),
    ),
    Cue(
        "notices of motion",
        r"\b(?:notices?\s+of\s+motions?|motions?\s+on\s+notice|motions?\s+(?:from|by)\s+members|"
        r"members'?\s+motions?|notices?\s+of\s+(?:rescission|recission))\b|^\W*motions?\W*$|"
        r"\bfógra[ií] r[uú]in\b",
        "motions",
        examples=("Notice of Motion", "Motions on Notice", "NOTICES OF MOTION", "Motions"),
        not_examples=("Motion to adjourn", "Promotion of tourism"),
    ),
    Cue(
        "public hearing",
        r"\bpublic\s+(?:hearings?|meetings?\s+(?:under|pursuant|on|re))\b|\bstatutory public meeting\b",
        "public_hearing",
        examples=("Public Hearing", "PUBLIC HEARINGS: 2020 budget process"),
        not_examples=("Public participation",),
    ),
    Cue(
        "finance",
        r"\bfinanc(?:e|es|ial)\b|\baccounts?\s+(?:for|due|payable|to be paid)\b|\b(?:approval|schedule|"
        r"list)\s+of\s+(?:accounts|payments|invoices|cheques|bills|expenditure)\b|\bpayments?\b|\bbudgets?\b|"
        r"\bprecept\b|\btreasurer'?s?\b|\bbank (?:balances?|reconciliation)\b|\b(?:bills|claims|vouchers|"
        r"warrants|invoices|cheques|checks|disbursements)\b|\baudit(?:ed|or'?s)?\b|\bannual (?:return|"
        r"governance)\b|\bcyllid\b|\bexpenditure\b|\bcouncil tax\b|\btreasury management\b",
        "finance",
        examples=(
            "Finance", "Financial Report", "Accounts for payment", "Approval of payments", "Treasurer's Report",
            "Budget 2020/21",
        ),
        not_examples=("On account of weather", "Playground"),
    ),
    Cue(
        "ceremony",
        r"\b(?:pledge of allegiance|pledge to the flag|invocation|prayers?|moment of silence|"
        r"minute'?s? silence|opening karakia|karakia|acknowledge?ment of country|land acknowledge?ment|"
        r"national anthem|flag salute|gweddi|paidir|reflection|acknowledgement of traditional)\b",
        "opening_ceremony",
        examples=("Pledge of Allegiance", "INVOCATION", "Prayers", "Karakia", "Acknowledgement of Country"),
        not_examples=("Country parks", "Playgroup"),
    ),
    Cue(
        "agenda",
        r"\b(?:approval|adoption|acceptance|amendments?|changes|additions|order|review|confirmation|"
        r"variation)\b.{0,30}\bagenda\b|\bagenda\s+(?:approval|changes|amendments|review)\b|"
        r"\border of business\b|\badopt(?:ion)? (?:of )?(?:the )?agenda\b",
        "agenda",
        examples=("Approval of Agenda", "Adoption of the agenda", "Order of Business", "Additions to the Agenda"),
        not_examples=("Consent agenda",),
    ),
    Cue(
        "welcome",
        r"^\W*(?:(?:chair(?:man)?'?s\s+)?(?:welcomes?|introductions?|house\s*keeping|"
        r"health and safety)[\s,&]*(?:and\s+)?)+(?:\s.{0,40})?$",
        "welcome",
        examples=("Welcome", "Welcome and Introductions", "Introductions"),
        not_examples=("A warm welcome to the new shop",),
    ),
    Cue(
        "reports",
        r"\b(?:county|borough|district|city|unitary|ward|state|"
        r"regional)\s+councill?ors?'?s?\b.{0,20}\breports?\b|\breports?\s+(?:from|of|"
        r"by)\s+(?:the\s+)?(?:county|borough|district|city|unitary|ward)\b|\b(?:councill?ors?|members?|"
        r"commissioners?|trustees?|delegates?|committee|clerk|staff|officers?|department|departmental|police|"
        r"manager|administrator|chief executive)(?:'?s|s')?\s+(?:reports?|updates?)\b|\breports?\s+(?:of|"
        r"from)\s+(?:the\s+)?(?:committees|councill?ors|members|officers|staff|representatives|outside bodies|"
        r"clerk|police|departments?)\b",
        "reports",
        examples=(
            "County Councillor's Report", "Police Report", "Clerk's report", "Reports from Committees",
            "Staff Reports",
        ),
        not_examples=("Annual monitoring report of air quality",),
    ),
)  # fmt: skip

#: Papers that belong to an item. Groups: note (what it is called), media (its kind), number its letter or number.
DOCUMENTS = (
    Cue(
        "link decoration",
        r"(?:(?:pdf|word|excel)\s+icon\s+)?(?P<media>PDF|DOCX?|XLSX?|PPTX?)\s+(?P<size>\d[\d.,]*)\s?(?:[KMG]B|"
        r"bytes|B)\b",
        "file",
        examples=("pdf icon PDF 160 KB", "PDF 90 KB", "DOC 1 MB"),
        not_examples=("PDF", "a PDF of 160 pages"),
    ),
    Cue(
        "named paper",
        r"(?P<note>(?:Document|Appendix|Annex|Annexe|Attachment|Enclosure|Schedule|Exhibit|Paper|"
        r'Item)\s+(?-i:[“\"'
        r"'‘]?(?:[A-Z]{1,2}|\d{1,3}|[IVX]{1,4})(?:\.\d+)?[”"
        r'\"'
        r"'’]?)(?![\w’']))",
        "paper",
        examples=("Document “C”", "Appendix 2", "Annex A", "Attachment 1"),
        not_examples=("Document of record", "Appendix to the report"),
    ),
)  # fmt: skip
