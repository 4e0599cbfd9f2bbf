"""Bodies, kinds of meeting, places, openings and closings. Rows only: no functions here."""

from __future__ import annotations

from minutesparse.dialects.cue import Cue

#: Words that end the name of a body. The value ranks them where a masthead names several: a committee is nearer to
#: the meeting than its council, a council nearer than its town.
BODY_WORDS = (
    Cue(
        "committee",
        r"(?:sub-?\s?)?committees?|panel|(?:licensing |planning |zoning )?board|commission|cabinet|"
        r"working (?:group|party)|task (?:force|group)|forum|(?:steering |advisory |user )group|tribunal|"
        r"assembly|senate|agency|corporation|trust(?:ees)?|executive(?! (?:officer|director|secretary|session|order))|"
        r"joint committee|authority|partnership|bwrdd|pwyllgor|cabinet|coiste",
        "1",
        examples=("Committee", "Sub-Committee", "Panel", "Board", "Working Group", "Cabinet", "Pwyllgor", "Agency"),
        not_examples=("Commit", "Boarding"),
    ),
    Cue(
        "council",
        r"councils?|cyngor|comhairle|court of common council|senedd|board of (?:supervisors|commissioners|"
        r"selectmen|aldermen|trustees|education|directors)|township (?:supervisors|trustees)|parish meeting|town meeting|vestry|bench",
        "2",
        examples=("Council", "Cyngor", "Board of Supervisors"),
        not_examples=("Councillor", "Counsel"),
    ),
    Cue(
        "district",
        r"(?:metropolitan |municipal |borough |fire |school |water |improvement )?district|municipality(?! of\b)|"
        r"(?:city|town|township|village|county|borough|parish|shire|district|municipality|region|"
        r"rural municipality) of (?-i:\p{Lu}[\p{L}'’.-]*)(?:\s{1,40}(?!(?:minutes|closed|special|regular|council|"
        r"meeting|agenda|mayor|board)\b)(?-i:\p{Lu}[\p{L}'’.-]*)){0,3}",
        "3",
        examples=("Town of Ashby", "Metropolitan District", "City of Ashby"),
        not_examples=("Township",),
    ),
)  # fmt: skip

#: Kinds of meeting; the pattern is looked for in the title matter, before the word "meeting" or on its own.
MEETING_KINDS = (
    Cue(
        "extraordinary",
        r"extra-?\s?ordinary|arbennig",
        "extraordinary",
        examples=("Extraordinary", "Extra-ordinary"),
        not_examples=("Ordinary",),
    ),
    Cue("emergency", r"emergency", "emergency", examples=("Emergency",), not_examples=("Urgent",)),
    Cue(
        "annual",
        r"annual(?: general| parish| town| council| statutory| organi[sz]ational)*|agm",
        "annual",
        examples=("Annual", "Annual General", "AGM"),
        not_examples=("Annually",),
    ),
    Cue(
        "special",
        r"special(?: called)?|sp[eé]isialta",
        "special",
        examples=("Special", "Special Called"),
        not_examples=("Specialist",),
    ),
    Cue(
        "adjourned",
        r"adjourned(?: regular| ordinary)?|reconvened",
        "adjourned",
        examples=("Adjourned", "Adjourned Regular"),
        not_examples=("Adjournment",),
    ),
    Cue(
        "inaugural",
        r"inaugural|organi[sz]ational|reorgani[sz]ation(?:al)?",
        "inaugural",
        examples=("Inaugural", "Organizational"),
        not_examples=("Organization",),
    ),
    Cue("statutory", r"statutory", "statutory", examples=("Statutory",), not_examples=("Statute",)),
    Cue(
        "closed",
        r"closed|in[- ]camera|executive session",
        "closed",
        examples=("Closed", "In-camera"),
        not_examples=("Close",),
    ),
    Cue(
        "work session",
        r"work(?: ?shop)?(?: study)? session|study session|workshop",
        "workshop",
        examples=("Work Session", "Study Session", "Workshop"),
        not_examples=("Session",),
    ),
    Cue(
        "regular",
        r"regular(?: session| monthly| business| council| stated)?|ordinary|monthly|stated|formal|cyffredin|"
        r"gnáth",
        "ordinary",
        examples=("Regular", "Ordinary", "Monthly", "Formal"),
        not_examples=("Irregularly",),
    ),
)  # fmt: skip

#: Words that show a place in a masthead line without a label.
PLACE_WORDS = (
    Cue(
        "room",
        r"(?:council |committee |meeting |board )?(?:chambers?|rooms?)|(?:town|city|village|county|parish|"
        r"church|community|memorial|guild|civic|shire|mansion|masonic|borough|scout|methodist|social|public|"
        r"municipal) (?:hall|cent(?:re|er)|offices?|building|house|rooms?|complex)|hall|auditorium|pavilion|"
        r"library|headquarters|clubhouse|village hall|guildhall|offices|council offices|courthouse|gymnasium|"
        r"cafeteria|siambr|neuadd",
        "room",
        examples=("Council Chamber", "Town Hall", "Committee Room", "Community Centre"),
        not_examples=("Chamberlain", "Hallam"),
    ),
    Cue(
        "street",
        r"(?<!\d)\d{1,6}[a-z]?,? (?:[NSEW]\.? )?[\p{Lu}\d][\p{L}\d'’.-]{0,30}(?: [\p{Lu}][\p{L}'’.-]{0,30}){0,3} (?:street|st|road|"
        r"rd|avenue|ave|drive|dr|lane|ln|boulevard|blvd|place|pl|way|court|square|terrace|parade|highway|"
        r"quay)\b\.?",
        "street",
        examples=("12 Main Street", "206 S. Oak Ave"),
        not_examples=("Street lighting", "12 items"),
    ),
)  # fmt: skip

#: Sentences that open or end the meeting. The time stands behind or before them.
OPEN_TIMES = (
    Cue(
        "call to order",
        r"\bcall(?:ed|s|ing)? (?:the )?(?:[\w’']+ ){0,9}?to order\b|\bcall to order\b|\bconvened\b",
        "start",
        examples=("Chair Fox called the meeting to order at 6:30 pm", "The meeting was called to order"),
        not_examples=("Order of business",),
    ),
    Cue(
        "meeting opened",
        r"\b(?:meeting|session|chair(?:man|person|woman)?|mayor|council)\b(?: was| was declared|, (?:which|having))? (?:opened|"
        r"commenced|began|started|opens|commences|declared open)\b|\b(?:opened|commenced) (?:the )?(?:\w+ )?meeting\b|"
        r"\b(?:meeting )?(?:opened|commenced|commencing|start(?:ed)?(?: time)?|time commenced)\s*(?:at\b|:)",
        "start",
        examples=("The meeting commenced at 7.00 pm", "Meeting opened: 2pm"),
        not_examples=("The shop opened in May",),
    ),
    Cue(
        "declared open",
        r"\bdeclared the meeting open\b",
        "start",
        examples=("The Mayor declared the meeting open at 7 pm",),
        not_examples=("declared an interest",),
    ),
)  # fmt: skip
CLOSE_TIMES = (
    Cue(
        "not this meeting's end",
        r"\b(?:clos\w+|adjourn\w+|end\w*)\b.{0,30}\b(?:public (?:comment|hearing|input|participation|issues|"
        r"session|question|forum|section)|nominations|hearing|debate|for (?:public|a (?:break|recess)|lunch|"
        r"\w+ minutes)|recess|school|road)|\b(?:public (?:comment|hearing|input|participation|forum|session|"
        r"question time)|hearing|nominations|debate)\b.{0,25}\b(?:clos\w+|adjourn\w+)|\breconven|\bre-?open|"
        r"\brecess|\bresum(?:e|ed)\b|\bsuspend|\bnext meeting\b.{0,40}\b(?:close|adjourn)|\bproposed closing\b",
        examples=(
            "The meeting closed for public issues at 7.10 pm", "The public hearing was closed at 6:45 p.m.",
            "The meeting adjourned at 7 pm and reconvened at 7.30 pm",
        ),
        not_examples=("The meeting closed at 9.40 pm",),
    ),
    Cue(
        "meeting ended",
        r"\b(?:meeting|council|committee|board|cabinet|panel|session|commission|proceedings|sitting|call|"
        r"conference|business)\b(?:\s+(?:was|were|is|had|been|then|duly|formally|therefore|being|having|officially|"
        r"declared|thus|of\b[\w\s]{0,30}?)){0,4}\s*(?:adjourn(?:ed|s)?|closed?|ended|conclud(?:ed|es)|rose|"
        r"finish(?:ed|es)|terminat(?:es?|ed)|dissolved|end(?:s)?|over|up)\b",
        "end",
        examples=(
            "The meeting ended at 12.53 pm", "MEETING CLOSED 9.40PM", "At 10:31 a.m. Council adjourned.",
            "the meeting was declared closed at 9 pm", "the Committee rose at 4.10 p.m.",
        ),
        not_examples=("The road was closed at 9 pm",),
    ),
    Cue(
        "started and ended",
        r"\b(?:started|commenced|began|opened)\s+at\b.{1,30}\band\s+(?:was\s+)?(?:finished|ended|closed|concluded|adjourned)\b",
        "end",
        examples=("The Meeting started at 10.30 am and finished at 12.18 pm",),
        not_examples=("The works started at the bridge and were finished",),
    ),
    Cue(
        "ended the meeting",
        r"\b(?:adjourn(?:ed|s)?|clos(?:ed|es)|conclud(?:ed|es)|end(?:ed|s)|terminated|declared)\b\s+(?:the|"
        r"this)\s+(?:[\w-]+\s+){0,4}?(?:meeting|session|council|proceedings)\b",
        "end",
        examples=(
            "Mayor Ash adjourned the meeting at 6:53 p.m.",             "Jo Fox adjourns the meeting at 7:35 pm",
        ),
        not_examples=("The road was closed",),
    ),
    Cue(
        "adjourned at",
        r"^\W*(?:[\d.]+\s+|\d{1,2}[:.]\d\d\s?[ap]\.?m\.?\s(?:[-–—]\s)?)?(?:(?:meeting\s+)?(?:adjourn(?:ed|ment|s)?|clos(?:ed|ure|e)(?: of meeting)?|"
        r"closing of meeting|conclusion|finish(?:ed)?|end(?:ed)?|time (?:closed|ended|of closing|finished)|"
        r"finish time|end time))\b",
        "end",
        examples=(
            "Adjourned at 9:45 p.m.", "ADJOURNMENT - Adjourned at 9:45 p.m.", "Closed at 9.10pm", "10:05 a.m. Adjourn",
        ),
        not_examples=("The park closed",),
    ),
    Cue(
        "motion to adjourn",
        r"(?:^|[,;:.–-]\s*|\band\s+|\bto\s+)(?:adjourn(?:ed)?|closed?|concluded|ended|terminated)"
        r"\s*(?:at\b|:)",
        "end",
        examples=("there being no further business, adjourned at 8:26 p.m.",),
        not_examples=("adjourned to Tuesday",),
    ),
    Cue(
        "adjourned at a time",
        r"\badjourned\s+at\b(?=\s\d)|"
        r"\b(?:meeting|council|board)\s+be\s+(?:now\s+|hereby\s+)?(?:adjourned|closed)\b(?!\s+(?:to|until|till|for)\b)",
        "end",
        examples=("FOX: That this meeting be adjourned at 12:18 p.m.", "the Agency adjourned at 7:59 p.m."),
        not_examples=("That this meeting be adjourned until Tuesday",),
    ),
    Cue(
        "cy end",
        r"\bdaeth y cyfarfod i ben\b|\bterfynwyd y cyfarfod\b|\bcr[ií]ochn?a[ií]gh an cruinni[uú]\b",
        "end",
        examples=("Daeth y cyfarfod i ben am 4.30 pm",),
        not_examples=("Cyfarfod",),
    ),
)  # fmt: skip

#: Labels of the title matter, with what they introduce.
MASTHEAD_LABELS = (
    Cue(
        "location",
        r"(?:meeting )?(?:venue|location|place(?: of meeting)?|held (?:at|in)|where|lleoliad|ionad)",
        "location",
        examples=("Venue", "Location", "Place of meeting"),
        not_examples=("Venues committee", "Placement"),
    ),
    Cue(
        "contact",
        r"(?:contact(?: officer| details| name)?|enquiries|clerk to the (?:committee|council|meeting)|"
        r"committee (?:officer|clerk|administrator)|democratic services officer|cyswllt)",
        "contact",
        examples=("Contact", "Contact Officer", "Enquiries"),
        not_examples=("Contacts",),
    ),
    Cue(
        "body",
        r"(?:committee|meeting of|name of (?:committee|meeting|body|board)|meeting(?: name| title| body)?|"
        r"body|board|panel|forum)",
        "organization",
        examples=("Committee", "Name of Committee"),
        not_examples=("Committees",),
    ),
    Cue(
        "date",
        r"(?:(?:meeting )?date(?: of meeting)?(?: and time)?|held on|when|dyddiad|d[aá]ta)",
        "date",
        examples=("Date", "Date of meeting", "Meeting date"),
        not_examples=("Dates",),
    ),
    Cue(
        "start",
        r"(?:(?:start|commencement|meeting|commencing)? ?time(?: of meeting)?|commenced|started|amser)",
        "start",
        examples=("Time", "Start time"),
        not_examples=("Times",),
    ),
    Cue(
        "end",
        r"(?:finish|end|close|closing|time (?:closed|ended|finished))(?: time)?",
        "end",
        examples=("Finish time", "End time"),
        not_examples=("Ending",),
    ),
    Cue(
        "chair",
        r"(?:chair(?:man|woman|person)?|chaired by|presiding|in the chair|convener|cadeirydd|"
        r"presiding (?:member|officer))",
        "chair",
        examples=("Chair", "Chairman", "Chaired by", "In the chair"),
        not_examples=("Chairs", "Vice Chair"),
    ),
)  # fmt: skip
