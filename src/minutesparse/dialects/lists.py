"""Labels of the lists of people. Rows only: no functions here."""

from __future__ import annotations

from minutesparse.dialects.cue import Cue

#: What a label says of the people behind it. The pattern is looked for in the label's own words; the first row wins.
#: A value may add ", remote" (how they took part) or ", chair".
ATTENDANCE_LABELS = (
    Cue(
        "apologies",
        r"ap[o0]l[o0]g|\bregrets\b|ymddiheur|leithsc[eé]al|wh?akap[aā]h[aā]|n[gā]+ tam[oō]tanga|leave of absence|\bexcused\b",
        "apologies",
        examples=(
            "Excused", "Apologies", "Apologies for absence", "Regrets", "Ymddiheuriadau",
            "Members' apologies received from",
        ),
        not_examples=("Present", "Absent", "In attendance"),
    ),
    Cue(
        "absent",
        r"\bk[aā]ore\b|\babsen(?:t|ces?|tees)\b|\bnot (?:present|in attendance)\b|\bas l[aá]thair\b|\bunable to attend\b",
        "absent",
        examples=("Absent", "Members absent", "Not present", "Absent members"),
        not_examples=("Apologies for absence", "Present"),
    ),
    Cue(
        "elected", r"\belected (?:officials?|members)\b", "present",
        examples=("Elected Officials",), not_examples=("Officials",),
    ),
    Cue(
        "chair",
        r"\bin the chair\b|\bconducting\b|\bpresiding\b|\bpreside?d\b|yn y gadair|sa chathaoir",
        "present, chair",
        examples=("In the Chair", "Present in the chair", "Presiding"),
        not_examples=("Chair", "Present"),
    ),
    Cue(
        "members remote",
        r"\b(?:members|councill?ors|cll?rs|present)\b.*\b(?:remote(?:ly)?|virtual(?:ly)?|online|via|zoom|teams|"
        r"telephone|teleconference|electronic(?:ally)?)\b",
        "present, remote",
        examples=("Members attending remotely", "Present via Zoom", "Councillors present remotely"),
        not_examples=("Remote attendance", "Members present"),
    ),
    Cue(
        "remote",
        r"\b(?:remote(?:ly)?|virtual(?:ly)?|online|via zoom|via teams)\b",
        "in_attendance, remote",
        examples=("Remote Attendance", "Attending remotely", "In attendance via Zoom"),
        not_examples=("In attendance", "Members attending remotely"),
    ),
    Cue(
        "members and others",
        r"\b(?:members|councill?ors|cll?rs|board|commissioners)\b.*(?:\band\b|&).*\bpresent\b",
        "present",
        examples=("Members & Staff Present", "Councillors and officers present"),
        not_examples=("Members of the public present", "Staff present"),
    ),
    Cue(
        "others",
        r"\bnon[- ]?members\b|\balso\b|\bothers?\b(?! (?:members|councill?ors)\b(?! in attendance))|\bofficers?\b|\bofficials?\b|"
        r"\bstaff\b|\bemployees\b|\battendees\b(?<=\bother attendees)|\bguests?\b|\bvisitors?\b|\bobservers?\b|\bpublic\b|\bpress\b|\binvit(?:ed|ees?|ation)\b|"
        r"\badministration\b|\bmanagement\b|\bconsultants?\b|\bpresenters?\b|\bspeakers\b|\bexecutives\b|"
        r"\badvisers?\b|\bhefyd\b|\bswyddogion\b|\bi l[aá]thair freisin\b|\bfeidhmeannaigh\b|\bin support\b|"
        r"\bresource\b|\bapplicants?\b|\bmedia\b|\binterested parties\b",
        "in_attendance",
        examples=(
            "Also present", "Others in attendance", "Officers present", "Staff", "Guests", "Also, in attendance",
            "Officials in attendance", "Council employees present", "Representatives from other bodies in attendance",
        ),
        not_examples=("Members in attendance", "Present"),
    ),
    Cue(
        "members",
        r"\bmembers?\b|\bcouncill?ors\b|\bcll?rs\b|\bcouncilmembers\b|\bcommissioners\b|\btrustees\b|"
        r"\bselectmen\b|\baldermen\b|\bdirectors\b|\bpresent\b|\bprese/t\b|\bquorum\b|\broll call\b|\bb?resennol\b|\bpresennol\b|\baelodau\b|"
        r"\bi l[aá]thair\b|\bt[ae]e? mai\b|\btae ?mai\b|\bsubstitutes?\b|\bsederunt\b",
        "present",
        examples=(
            "Present", "Members present", "Members in attendance", "Councillors", "Commissioners", "Roll call",
            "Yn bresennol", "Sederunt",
        ),
        not_examples=("Also present", "In attendance", "Staff present"),
    ),
    Cue(
        "in attendance",
        r"\bin attendance\b|\bmynychu\b",
        "attending",
        examples=("In attendance", "IN ATTENDANCE"),
        not_examples=("Members in attendance", "Attention"),
    ),
    Cue(
        "attendance",
        r"\b(?:attendance|attend(?:ing|ed|ees)?)\b",
        "attended",
        examples=("Attendance", "Those attending", "Attendees"),
        not_examples=("In attendance", "Attention"),
    ),
    Cue(
        "clerk",
        r"\b(?:clerk|cao|minute[- ]?taker|minutes(?: taken)? by|recording secretary|recorder|secretariat|"
        r"secretary to the (?:board|committee|council))\b",
        "in_attendance",
        examples=("Clerk", "Minute taker", "Recording Secretary", "Minutes taken by"),
        not_examples=("Executive Secretary", "Chair"),
    ),
    Cue(
        "office of the chair",
        r"^(?:the )?(?:chair(?:man|woman|person)?|president|(?:an )?cathaoirleach|convener|mayor|provost|"
        r"(?:deputy )?reeve|warden|vice[- ]chair(?:man|woman|person)?|deputy mayor|vice[- ]?mayor)$",
        "present, office",
        examples=("Chair", "Chairman", "Mayor", "Vice-Chair"),
        not_examples=("Chair of the Panel", "Clerk"),
    ),
)  # fmt: skip

#: Words that a label is made of; a label is a run of them.
LABEL_WORDS = (
    Cue(
        "who",
        r"members?|councill?ors|cll?rs|councilmembers|commissioners|trustees|supervisors|selectmen|aldermen|"
        r"directors|officers?|officials?|conducting|staff|guests?|visitors?|observers?|public|press|others?|attendees|"
        r"non-members?|invitees|administration|management|consultants?|presenters?|speakers|executives?|"
        r"advisers?|substitutes?|parties|media|applicants?|representatives|employees|bodies|organi[sz]ations",
        examples=("Members", "Officers"),
        not_examples=("Member-led",),
    ),
    Cue(
        "how",
        r"present|prese/t|absent|absentees|absences?|attendance|attending|attended|attend|details|ap[o0]l[o0]g(?:ies|y|ised)|"
        r"regrets|excused|presiding|remote|remotely|virtual|virtually|online|via|zoom|teams|telephone|invited|"
        r"invitation|unable|quorum|roll|call|sederunt",
        examples=("Present", "Apologies"),
        not_examples=("Presented",),
    ),
    Cue(
        "whose",
        r"appearing|speaking|before|interested|sub-?committee|planning|zoning|school|finance|licensing|council|committee|board|"
        r"commission|panel|city|town|county|parish|community|district|borough|village|voting|non-voting|"
        r"elected|appointed|co-opted|ex-officio|senior|executive|leave|chair|chairman|clerk|support|resource|"
        r"secretary|secretariat|recording|minute|minutes|taker|minute-taker|taken|quorum|ward|local|police|"
        r"(?:reeve|deputy|mayor|vice|cao)(?=[\w -]{0,20}:)",
        examples=("Council", "voting"),
        not_examples=("Counsel",),
    ),
    Cue(
        "between",
        r"the|in|of|for|by|and|or|were|was|are|to|from|with|without|also|as|no|not|those|these|following|"
        r"persons?|people|business|at|meeting|received|given|names?|list|on|notice",
        examples=("the", "were"),
        not_examples=("then",),
    ),
    Cue(
        "elsewhere",
        r"yn|bresennol|mynychu|hefyd|aelodau|swyddogion|feidhmeannaigh|oifigigh|ymddiheuriadau|am|absenoldeb|leithsc[eé]al(?:ta)?|comhairleoirí|as|i|"
        r"l[aá]thair|baill|freisin|ng[aā]|mema|tangata|tae|mai|wh?akap[aā]h[aā]|tam[oō]tanga|kei|konei|te|hunga|kua|k[aā]ore",
        examples=("bresennol", "láthair"),
        not_examples=("presennol iawn",),
    ),
)  # fmt: skip

#: Sentences that say who sent apologies. The names follow the match, or precede it ("sent apologies").
APOLOGIES = (
    Cue(
        "lateness",
        r"apolog(?:y|ies) for (?:lateness|late arrival|early departure)\b.*",
        "late",
        examples=("Apologies for lateness were received from Cllr Fox",),
        not_examples=("Apologies for absence were received from Cllr Fox",),
    ),
    Cue(
        "apologies from",
        r"apolog(?:y|ies)(?:\s+and\s+(?:an?\s+)?(?:valid\s+|acceptable\s+)?reasons?)?(?:\s+(?:for|of)\s+(?:absence|non-attendance|inability\s+to\s+attend|"
        r"this\s+meeting))?\s*(?:(?:was|were|had|has|have|been|be|also|duly)\s+)*(?:(?:received|submitted|"
        r"tendered|given|noted|accepted|made|sent|offered|reported|recorded|announced|intimated|"
        r"presented|come)\s+(?:and\s+(?:accepted|noted|approved)\s+)?)?(?:from|by|for|"
        r"on\s+behalf\s+of):?\s+(?:the\s+following[\w\s]{0,30}:\s*)?(?!absence|lateness)",
        "apologies",
        examples=(
            "Apologies for absence were received from Cllr Fox", "Apologies from Cr Ash were accepted",
            "an apology was submitted by Mrs Reed", "Apologies were received from: Mr Ash",
        ),
        not_examples=("Apologies for absence", "No apologies were received"),
    ),
    Cue(
        "sent apologies",
        r"\b(?:(?:had|have|has)\s+)?(?:sent|gave|given|tendered|submitted|offered|expressed|"
        r"presented)\s+(?:(?:his|her|their)\s+)?apolog(?:y|ies)",
        "apologies",
        examples=("Cllr Fox had sent apologies", "Cllrs Ash and Reed gave their apologies"),
        not_examples=("Apologies were given by Cllr Fox",),
    ),
    Cue(
        "apologies list",
        r"apolog(?:y|ies)(?:\s+for\s+absence)?(?:\s+received)?\s*[-–—:]+\s*",
        "apologies",
        examples=("To receive apologies for absence – Cllr Fox (illness)", "Apologies: Cllr Ash"),
        not_examples=("Apologies for absence",),
    ),
    Cue(
        "excused",
        r"\b(?:the\s+)?(?:following\s+members?\s+(?:were|was)\s+)?(?:absent|excused)\s*(?:were|was|[-–—:])\s*",
        "absent",
        examples=("Absent: Mr Fox", "Excused were Mr Fox and Ms Ash"),
        not_examples=("Apologies: Cllr Ash", "absent from work"),
    ),
)  # fmt: skip

#: Verbs of coming and going; their subject stands before them in the sentence.
MOVES = (
    Cue(
        "left",
        r"\b(?:then\s+|also\s+|had\s+|having\s+)?(?:left|departed|withdrew\s+from|retired\s+from|vacated|"
        r"exited)(?:\s+(?:the|this)\s+(?:meeting|chamber|room|council\s+chamber|table|dais|call|building))\b|"
        r"\bleft\s+at\s+\d|\bdeparted\s+at\s+\d|\bwithdrew\b",
        "left",
        examples=("Cllr Fox left the meeting at 8.10 pm", "Mr Ash departed at 7:15 p.m."),
        not_examples=("Cllr Fox left the matter open",),
    ),
    Cue(
        "arrived",
        r"\b(?:then\s+|also\s+|had\s+)?(?:joined|entered|arrived\s+(?:at|in|late\s+(?:at|to)))(?:\s+(?:the|"
        r"this)\s+(?:meeting|chamber|room|council\s+chamber|table|dais|call))\b|\barrived\b|"
        r"\bjoined\s+at\s+\d|\breturned\s+to\s+the\s+(?:meeting|chamber|room)",
        "arrived",
        examples=("Ms Reed joined the meeting", "Commissioner Fox arrived at 9:36 a.m."),
        not_examples=("Ms Reed joined the club",),
    ),
    Cue(
        "presided",
        r"\b(?:presided|presiding(?! officer| member)|(?:was )?in the chair|took the chair|assumed the chair|chaired the meeting)\b",
        "presided",
        examples=("The Cathaoirleach, Councillor Fox presided.", "Cllr Ash took the chair", "Supervisor Fox presiding."),
        not_examples=("the chair was broken", "the presiding officer"),
    ),
    Cue(
        "substituted",
        r"\b(?:attended\s+(?:the\s+meeting\s+)?as\s+(?:a\s+|the\s+)?substitute|substituted\s+for)\b",
        "substituted",
        examples=("Cllr Fox attended as substitute for Cllr Ash", "Cllr Fox substituted for Cllr Ash"),
        not_examples=("Cllr Fox attended the meeting",),
    ),
    Cue(
        "attended",
        r"\b(?:also\s+|who\s+|had\s+)*(?:attended|(?:was|were)\s+(?:also\s+)?(?:present|"
        r"in\s+attendance)\s+(?:at|for|during)(?:\s+part\s+of)?)\s+(?:the|this)\s+meeting\b(?!\s+of\b)",
        "attended",
        examples=("PC Fox attended the meeting", "Mr Ash was present for part of the meeting"),
        not_examples=("Cllr Fox attended the meeting of the trust", "Cllr Fox attended a meeting"),
    ),
)  # fmt: skip
