"""Rows for how bodies decide, move and vote, shared by every English-language council. Rows only: no functions here.

The words of a country alone (Irish, Welsh, Māori) stand in that country's module.
"""

from __future__ import annotations

from minutesparse.dialects.cue import Cue

#: What a decision does; the value is its kind. Past tense, participle and infinitive.
DECISION_VERBS = (
    Cue("resolve", r"resolv(?:ed|es?|ing)", "resolved", examples=("resolved", "RESOLVED"), not_examples=("revolved",)),
    Cue("recommend", r"recommend(?:s|ed|ing)?", "recommended", examples=("recommended",), not_examples=("recommendation",)),
    Cue(
        "elect",
        r"(?:re-?)?(?:elect|appoint)(?:s|ed|ing)?|nominat(?:ed|es?)|co-?opt(?:s|ed)?",
        "elected",
        examples=("elected", "reappoint", "appointed", "co-opted"),
        not_examples=("election", "appointment"),
    ),
    Cue(
        "note",
        r"not(?:ed?|es)(?! (?:for|that the following))|receiv(?:ed?|es)|acknowledg(?:ed?|es)|(?:placed|received|filed) (?:and|on) fil(?:ed?)",
        "noted",
        examples=("noted", "received", "ACKNOWLEDGED", "placed on file"),
        not_examples=("notice", "receipt"),
    ),
    Cue(
        "defer",
        r"defer(?:s|red|ring)?|postpon(?:ed?|es)|tabl(?:ed?|es)|continu(?:ed?|es)(?! (?:with|to (?!the|\w+day|\d|a|next)|as))"
        r"|h(?:e|o)ld over|la(?:id|y) over|la(?:id|y) on the table|carried over|bumped|rolled (?:over )?to|passed to (?:second|third) reading"
        r"|adjourn(?:ed)? (?:th(?:e|is) )?(?:item|matter|hearing|application)",
        "deferred",
        examples=("deferred", "table", "continued", "postponed", "carried over"),
        not_examples=("continue with", "reference"),
    ),
    Cue(
        "refuse",
        r"refus(?:ed?|es)|reject(?:s|ed)?|den(?:y|ies|ied)|declin(?:ed?|es)|dismiss(?:es|ed)?|disallow(?:s|ed)?|revok(?:ed?|es)",
        "refused",
        examples=("refused", "deny", "declined", "DENIED"),
        not_examples=("refusal",),
    ),
    Cue("withdraw", r"withdr(?:aws?|ew|awn)", "withdrawn", examples=("withdrawn", "WITHDRAWN"), not_examples=("drawn",)),
    Cue(
        "approve",
        r"approv(?:ed?|es|ing|al of)|adopt(?:s|ed|ing|ion of)?|accept(?:s|ed|ing|ance of)?|confirm(?:s|ed)?|grant(?:s|ed)?"
        r"|ratif(?:y|ies|ied)|endors(?:ed?|es)|authori[sz](?:ed?|es)|support(?:s|ed)?|award(?:s|ed)?|sanction(?:s|ed)?"
        r"|permit(?:s|ted)?|enact(?:s|ed)?|taken as read|read and (?:signed|approved|adopted|agreed)|signed as|pass(?:ed)?",
        "approved",
        examples=("approved", "adopt", "Granted", "accept", "authorized", "ratified", "approval of"),
        not_examples=("granting", "confirmation"),
    ),
    Cue(
        "agree",
        r"agree[ds]?|decid(?:ed?|es)|determin(?:ed?|es)|concur(?:s|red)?|consent(?:s|ed)?|voted|in agreement",
        "agreed",
        examples=("agreed", "decided", "concurred", "voted"),
        not_examples=("agreement", "decision"),
    ),
)  # fmt: skip

#: Formulas that open a decision wherever they stand in a sentence; the value is the kind, or "" where the verb that
#: follows tells it. Capitals count: these rows are matched as written.
FORMULAS = (
    Cue(
        "resolved",
        r"(?:UNANIMOUSLY )?RESOLVED(?: UNANIMOUSLY)?(?! (?:ISSUES|MATTERS|ITEMS))|RESOLVED",
        "resolved",
        examples=("RESOLVED", "UNANIMOUSLY RESOLVED"),
        not_examples=("UNRESOLVED",),
    ),
    Cue(
        "be it resolved",
        r"(?i:(?:now,? )?(?:therefore,? )?(?:let it )?be it (?:and it is )?(?:hereby |further )?resolved)",
        "resolved",
        examples=("BE IT RESOLVED", "Be it resolved", "NOW, THEREFORE, BE IT RESOLVED"),
        not_examples=("it was resolved",),
    ),
    Cue("numbered resolution", r"RESOLUTION:? ?(?:NO\.? ?)?(?=[\w./-]*\d)[\w./-]{1,16}(?= (?:[Tt]hat|THAT)\b)", "resolved", examples=("RESOLUTION: 2031.06.2 That",), not_examples=("RESOLUTION 12 was",)),
    Cue("recommended", r"RECOMMENDED(?! (?:ACTION|MOTION|ORDER))", "recommended", examples=("RECOMMENDED",), not_examples=("RECOMMENDATION",)),
    Cue("agreed", r"(?:UNANIMOUSLY )?AGREED", "agreed", examples=("AGREED", "UNANIMOUSLY AGREED"), not_examples=("agreed",)),
    Cue("decided", r"DECIDED", "agreed", examples=("DECIDED",), not_examples=("UNDECIDED",)),
    Cue("noted", r"NOTED", "noted", examples=("NOTED",), not_examples=("noted",)),
    Cue("approved", r"(?:ADOPTED|APPROVED)(?: AND (?:ADOPTED|APPROVED))?", "approved", examples=("APPROVED", "ADOPTED AND APPROVED"), not_examples=("approved",)),
    Cue("be done", r"BE(?= [A-Z]{4})", "", examples=("BE NOTED",), not_examples=("be noted",)),
)  # fmt: skip

#: Formulas that open a decision at the start of a block or sentence, in any case.
DECISION_OPENINGS = (
    Cue(
        "resolved",
        r"(?:and )?(?:it (?:was|is) )?(?:(?:then|further|also|unanimously|hereby) )*resolved(?: unanimously| nem\.? ?con\.?| by \w+ votes? to \w+)?(?= ?[:;.,(\-–—]|\s+(?:that|to|on|and|by|unanimously|in|as|with|i?\)|$)|$)",
        "resolved",
        examples=("Resolved –", "RESOLVED that", "And Resolved:", "Resolved", "Unanimously resolved that"),
        not_examples=("resolved issues", "Resolution"),
    ),
    Cue(
        "resolution",
        r"(?:(?:council |committee |board )resolution(?: (?:number|no\.?|#))?\s*[:#]?\s*(?:[\w\-]*\d[\w\-/.]*+)?|resolution(?: (?:number|no\.?|#))?\s*[:#]?\s*[\w\-]*\d[\w\-/.]*+)(?=\s*(?:[:–—-]|moved\b|resolution\b|that\b|approving\b|adopting\b|$))",
        "resolved",
        examples=("Resolution 15116 –", "Resolution #1:", "COUNCIL RESOLUTION"),
        not_examples=("Resolution of the dispute", "resolutions"),
    ),
    Cue("recommended", r"(?:it (?:was|is) )?(?:(?:therefore|further|unanimously) )*(?:resolved to recommend|recommended)(?= ?[:;(\-–—]|\s+(?:that|to|unanimously)|$)", "recommended", examples=("RECOMMENDED that", "Recommended to Council", "It was recommended that"), not_examples=("recommended by the officer", "Recommendation")),
    Cue("agreed", r"(?:and )?(?:(?:unanimously|all) )*agreed(?: unanimously)?(?= ?[:;.,(\-–—]|\s+(?:that|to|by|in|as|unanimously|on the (?:proposal|motion))|$)", "agreed", examples=("Agreed:", "AGREED that", "Unanimously agreed.", "All agreed."), not_examples=("agreed position",)),
    Cue("decision", r"decisions?(?= ?[:\-–—]|$)|decided(?= ?[:\-–—]|\s+(?:that|to)|$)|action taken(?= ?[:–—-])|council action(?= ?[:–—-]|$)", "", examples=("DECISION:", "Decided: that", "Decision"), not_examples=("decision makers",)),
)  # fmt: skip

#: A decision said in a word or two ("GRANTED"); the value is its kind. Matched at the start of a short block or
#: sentence, and in capitals inside a longer one.
DISPOSITIONS = (
    Cue("granted", r"granted|approved|adopted|accepted|confirmed|ratified|endorsed|supported|authori[sz]ed|awarded|allowed|passed(?! (?:away|to))|no (?:objections?|observations?)(?= *[.;]?$)|support(?= *[.;]?$)", "approved", examples=("GRANTED", "Approved as submitted", "Supported", "Support"), not_examples=("granting",)),
    Cue("noted", r"noted|acknowledged|received(?: and (?:noted|filed)| for information)?(?=\s*(?:[.;,]|$|and\b|for\b|as\b|by\b))|placed on file|filed", "noted", examples=("ACKNOWLEDGED", "PLACED ON FILE", "Noted"), not_examples=("notes",)),
    Cue("deferred", r"deferred|continued(?= to| until|$|[,.;])|postponed|tabled|bumped|held over|laid over|carried over|passed to (?:second|third) reading|rescheduled(?: to)?|adjourned to", "deferred", examples=("Continued to", "bumped", "PASSED TO SECOND READING", "Deferred"), not_examples=("continuing",)),
    Cue("refused", r"denied|refused|rejected|declined|dismissed|disapproved|revoked|(?<!no )object(?:ed|ion)?(?= *[.;]?$)|objected", "refused", examples=("DENIED", "Refused"), not_examples=("refuse",)),
    Cue("withdrawn", r"withdrawn", "withdrawn", examples=("WITHDRAWN",), not_examples=("drawn",)),
    Cue("referred", r"referred(?: back)? to|remanded", "other", examples=("REFERRED TO",), not_examples=("refer",)),
    Cue("left to officers", r"(?:to be )?(?:left|leave) to (?:the )?(?:\w+ ){0,2}officers?(?= *[.;]?$)|no comments?(?: to make)?(?= *[.;]?$)", "other", examples=("To be left to the tree officer.", "No comment."), not_examples=("left the room", "No comments were made")),
    Cue("found", r"no violation|violation|warning|suspended|suspension|written warning|found guilty|dismissal", "other", examples=("No Violation", "WARNING"), not_examples=("violated",)),
    Cue("agreed", r"(?:unanimously |all )?agreed(?: unanimously)?|carried", "agreed", examples=("Agreed", "All agreed"), not_examples=("agree",)),
    Cue("elected", r"(?:re-?)?appointed|elected|co-?opted", "elected", examples=("Appointed", "Elected"), not_examples=("appoint",)),
)  # fmt: skip

#: Words that a decision is about when it is told in the passive ("The report was noted"). "strong": any place in the
#: text; "weak": only in a short statement of its own.
DECIDED_THINGS = (
    Cue(
        "strong",
        r"minutes?|reports?|updates?|correspondence|accounts|payments?|invoices|agenda|consent (?:agenda|calendar)|recommendations?"
        r"|apolog(?:y|ies)|reasons? for absence|precept|reconciliations?|annual return|terms of reference|standing orders|motion"
        r"|amendments?|minute|consideration|communications?|disbursements?|bills|claims|repl(?:y|ies)|treasurer's report|risk assessment|work programme"
        r"|forward plan|financial statements?|calendar of meetings|schedule of (?:payments|meetings)|variation|transfer",
        "strong",
        examples=("minutes", "report", "precept", "apologies"),
        not_examples=("road", "Reporters"),
    ),
    Cue(
        "weak",
        r"polic(?:y|ies)|plans?|programmes?|programs?|proposals?|applications?|requests?|quot(?:e|ation)s?|tenders?|contracts?|grants?"
        r"|donations?|dates?|statements?|position|contents?|information|letters?|documents?|strategy|by-?laws?|ordinances?|resolutions?"
        r"|nominations?|appointments?|items?|matters?|hearings?|expenditure|budgets?|estimates?|permits?|licen[cs]es?|appeals?|leases?"
        r"|agreements?|presentations?|lists?|figures|costs?|arrangements|membership|timetable|register|code|scheme|bids?|purchase|these|this|action|following",
        "weak",
        examples=("policy", "application", "dates"),
        not_examples=("weather",),
    ),
)  # fmt: skip

#: Before a verb of decision: the words tell of a remark, of somebody else's or an earlier act, or of an intention.
REMARKS = (
    Cue("subordinate", r"\b(?:that|when|where|which|whom?|as|if|whether|because|since|once|until|after|before|although|though|while|how|why|what|unless|reminded|of|for|whilst|following)(?: (?:the|this|our|a|an|all|both|it|full|parish|town|city|county|borough|district|elected|local))*\s*$", "", examples=("reported that the", "after which the"), not_examples=("and the", "Members")),
    Cue("pluperfect", r"\b(?:had|have|has|having|would|could|should|will|may|might|must|can|shall|not|never|to|be|being|if|previously|already)(?: (?:been|previously|already|also|now|all|be|be|recently|since))*\s*$", "", examples=("had previously", "would be", "to be"), not_examples=("was",)),
    Cue("earlier", r"\b(?:previously|earlier|last (?:year|month|week|meeting|night)|(?:at|from) (?:its|the|their|a|an|our) (?:last|previous|earlier|recent|november|december|january|february|march|april|may|june|july|august|september|october)\b.{0,20}meeting|in (?:\w+ )?(?:19|20)\d\d|the day before|the previous (?:day|week|month|year))", "", examples=("At its last meeting", "In March 2018", "last year"), not_examples=("the minutes of the meeting held on 5 May 2019",)),
)  # fmt: skip

#: How movers and seconders are printed. {name} stands for a person; the value says whose name the groups hold, in order.
MOVERS = (
    Cue("on the motion of two", r"(?:motion|proposal|proposition)\s+of\s+(?:councill?ors|crs\.?|cllrs\.?|members|commissioners|supervisors|aldermen|trustees)\s+{name}\s+and\s+{name}", "mover seconder", examples=("on the motion of Councillors Fox and Ash",), not_examples=("on the motion of Councillor Fox",), needs=("and",)),
    Cue("number, then two names", r"(?:(?:resolution|res|motion|r)\b\.?\s*(?:no\.?\s*|#\s*)?|r)?\d{4}-\d{1,4}\s+{name}\s*(?:,|/|&|and\s)\s*{name}\s*:", "mover seconder", examples=("R2031-107 A. Fox, B. Dale: That", "2031-12 Fox/Dale: That"), not_examples=("2031-12 Budget: the draft",), needs=("-",)),
    Cue("number, then two with a dash", r"\#?\d{1,4}[-/]\d{1,4}(?:[-/]\d{2,4})?\s+{name}\s[-–—]\s{name}(?=\s+that\b|\s*$)", "mover seconder", examples=("#201-15-31 A. Fox – B. Ash", "31-201 Fox - Ash THAT the report be received"), not_examples=("31-201 Budget - Capital works",), needs=(" –", " -", " —")),
    Cue("mover, seconded by", r"{name},?\s+seconded\s+by\s+{name},?\s{1,20}(?:moved|proposed|nominated)", "mover seconder", examples=("Ms M Fox, seconded by Dr I Ash, moved",), not_examples=("moved by Fox, seconded by Ash",), needs=("seconded",)),
    Cue("approved label", r"(?:approved|agreed|accepted|proposed)\s*[:(\-–—]+\s*{name}[;,]?\s+(?:and\s+)?second(?:ed|er)?\s*[:(\-–—]+\s*{name}", "mover seconder", examples=("Approved – PWh Seconded – KC",), not_examples=("Approved by Fox",), needs=("second",)),
    Cue("motion to, a pair behind", r"motion\s+to\s+[^.;:()]{3,150}\(\s*{name}\s?/\s?{name}\s*\)", "mover seconder", examples=("Motion to pay the bills (Fox/Ash).",), not_examples=("Motion to pay the bills (May/June accounts)",), needs=("/",)),
    Cue("titled pair", r"\(\s*{titled}\s?/\s?{titled}\s*\)", "mover seconder", examples=("(Cr Fox/Cr Ash)", "RESOLVED (Cr Fox/Cr Ash)"), not_examples=("(Footpaths/Bridleways)",), needs=("/",)),
    Cue("pair", r"(?:(?:resolved|motion|moved|proposed|carried)\s*(?:\[[\w/]{1,12}\]\s*)?[:(\-–—]+|(?:m/s/[cp]|m/s|motion\s+by|moved(?=\s)|motion\s?/\s?second(?:ed)?(?:\s+by)?|r)\s*[:(\-–—]*)\s*{name}\s?/\s?{name}", "mover seconder", examples=("Motion: Fox/Ash", "Motion/second Fox/Ash", "Motion by Fox/Ash", "M/S/P Fox / Ash", "R Fox/Ash", "Moved Member Fox/Member Ash", "RESOLVED [12/22] (Fox/Ash)"), not_examples=("Motion: Fox", "the proposed Cycle/Pedestrian paths"), needs=("/",)),
    Cue("moved as correct by two", r"(?:moved|proposed)\s+as\s+(?:an?\s+)?(?:true|correct|accurate)(?:\s+(?:and\s+\w+\s+)?record)?\s+by\s+{name}\s+and\s+{name}", "mover seconder", examples=("moved as correct by Jo Fox and Al Ash",), not_examples=("moved as correct by Jo Fox",), needs=("rect", "accurate", "true")),
    Cue("moved by", r"(?:moved|proposed|introduced|nominated|offered|put forward|sponsored|tabled|submitted)(?:\s+as\s+(?:an?\s+)?(?:true|correct|accurate)(?:\s+(?:and\s+\w+\s+)?record)?)?(?:\s+for\s+\w+(?:\s+as\s+[\w ]{1,30}?)?)?(?:\s+and\s+\w+)?\s+by\s*[:;\-–—]*\s*{name}", "mover", examples=("Moved by Cllr Fox", "proposed by RB", "Proposed by Councillor Fox;"), not_examples=("moved by the river",)),
    Cue("motion to, by two", r"motion\s+to\s+(?:[^.;:]|\d[:.]\d|\b[ap]\.m\.){2,120}?\s+(?:(?:was\s+)?made\s+)?by\s+{name},?\s+(?:and\s+)?(?:second(?:ed)?|2nd(?:ed)?|supported)\s+by\s+{name}", "mover seconder", examples=("Motion to adjourn by Jo Fox, seconded by Al Ash", "Motion to pay the bills was made by Fox and seconded by Ash", "Motion to adjourn at 8:11 p.m. by Fox, second by Ash"), not_examples=("Motion to approve works by Fox Paving",), needs=("sec", "2nd", "supported")),
    Cue("motion by", r"(?:(?:motion|proposal|proposition)(?:\s+and\s+seconded)?\s+(?:by|of)|(?:motion|proposal|proposition|amendment)(?:\s+(?:was|is|were))?\s+(?:duly\s+)?(?:made|moved|proposed|put|offered|tabled|introduced)(?:\s+and\s+seconded)?(?:\s+at\s+\d[\d:.]*\s?[ap]\.?m\.?)?\s+(?:by|from)|motion\s+from)\s*[:\-–—]?\s*{name}", "mover", examples=("A motion was made by Councilmember Fox", "Motion by Jo Fox", "On the proposal of Councillor Fox", "On motion of Supervisor Fox"), not_examples=("motion of no confidence",)),
    Cue("label", r"(?<!\b(?:for|against)\s+the\s)(?:moved|proposed|mover|prop(?:o?s)?er|prop|motion|proposal)\s*[:;.(\-–—]+\s*(?!(?:adopt|approve|accept|authori[sz]e|award|amend|appoint|deny|direct|grant|table|recommend|receive|waive)\b){name}", "mover", examples=("Moved: Cr Jo Fox", "Prop. P. Lewis", "Proposed. Cllr Fox", "Proposal (AH)"), not_examples=("Motion: To approve", "Motion: Adopt Ordinance 4")),
    Cue("motion to approve label", r"motion\s+to\s+(?:approved?|adopt|accept|adjourn|deny|defer|table|continue|(?:open|close|amend|introduce)(?:\s+\w+){0,4})\s*[:\-–—]\s*{name}[,;.]?\s+(?:second(?:ed)?|2nd)(?:\s+by)?\s*[:\-–—]\s*{name}", "mover seconder", examples=("Motion to approve: Jo Fox  Second: Al Ash", "Motion to open public hearing: Jo Fox; Second: Al Ash",), not_examples=("Motion to approve: Minutes of May",), needs=("sec", "2nd")),
    Cue("two with a stroke", r"(?:councill?ors|cll?rs|crs|members)\s+{name}\s?/\s?{name}(?=\s+that\b|\s*$)", "mover seconder", examples=("Councillors Fox / Ash", "Crs Fox/Ash That the report be received"), not_examples=("Councillors Fox/Ash were there",), needs=("/",)),
    Cue("mover first", r"{name}(?:\s\([^)]{1,40}\))?,?\s{1,20}(?:(?:then|also|formally|hereby|duly|therefore|so|again|later)\s+)*(?:moved|moves|proposed|proposes|(?:made|makes|offered|put)\s+(?:a|the)\s+motion|(?:introduced|offered|presented)\s+[^.;]{3,100}?\s+and\s+moved|motioned|nominated|introduced\s+(?:a|the)\s+motion)\b(?!\s+by\b|\s+(?:on|into|away|out|up|forward)\b)", "mover", examples=("Cllr Fox proposed", "Jo Fox made a motion", "Councilmember Ash moved", "Jo Fox offered the following resolution and moved"), not_examples=("The motion was moved by Fox",), needs=("move", "propose", "mot", "nom", "ntroduced")),
    Cue("bare initials", r"(?:moved|proposed|prop)\s+(?-i:(?=\p{Lu}{2,3}\b)){name},?\s+(?:and\s+)?sec(?:ond(?:ed)?)?(?:\s+by)?\s+{name}", "mover seconder", examples=("Proposed FS, seconded IG", "Prop FS Sec IG"), not_examples=("Proposed LED lights",), needs=("sec",)),
    Cue("bare, and a seconder", r"(?:moved|proposed)\s+{name},?\s+(?:and\s+)?second(?:ed|er)?(?:\s+by)?\s*:?\s+{name}", "mover seconder", examples=("MOVED Director Fox, SECONDED Director Ash, that",), not_examples=("Moved Director Fox to the chair",), needs=("sec",)),
    Cue("bare", r"(?:moved|proposed)\s+{titled}", "mover", examples=("PROPOSED CLLR HILL", "Moved Cr Fox"), not_examples=("Proposed Variation No. 2",)),
    Cue("seconded by", r"(?:second(?:ed)?(?:\s+(?:the|this)\s+(?:motion|proposal))?|2 ?nd(?:ed)?|supported)\s+(?:by|from)\s*[:;\-–—]*\s*{name}", "seconder", examples=("Seconded by Cllr Ash", "second by Jo Ash", "2nd by J. Ash"), not_examples=("seconded unanimously",)),
    Cue("seconder label", r"(?:sec(?:ond(?:ed|er)?)?|2nd)\s*[:;.(\-–—]+\s*(?:by\s+)?{name}", "seconder", examples=("Seconded: Cr Ash", "Seconder – Cllr Ash", "Seconded. Cllr Ash", "seconded (GL)"), not_examples=("second reading",)),
    Cue("seconder bare", r"(?:seconded|2nd(?! (?:january|february|march|april|may|june|july|august|september|october|november|december|of|and)\b))\s+{name}", "seconder", examples=("SECONDED CLLR DALE", "2nd L. Bonnett"), not_examples=("second Reading",)),
    Cue("seconder first", r"{name},?\s+(?:(?:also|then|duly)\s+)*(?:seconded|seconds|second\s+(?:the|this)\s+motion)\b(?!\s+by\b)", "seconder", examples=("Cllr Ash seconded", "Jo Ash seconds", "Gary Ash second the motion"), not_examples=("was seconded by Ash",), needs=("second",)),
    Cue("in brackets", r"(?:resolved|moved)\s*\(\s*{name}\s*\)", "mover", examples=("Resolved (Cr Jo Fox)",), not_examples=("Resolved (unanimously)",), needs=("(",)),
    Cue("in seconding", r"in\s+(?:formally\s+)?seconding(?:\s+the\s+(?:motion|proposal|recommendations?))?,\s+{name}", "seconder later", examples=("In seconding, the Cabinet Member for Education said",), not_examples=("In reply, Cllr Fox said",), needs=("sec",)),
    Cue("in moving", r"in\s+(?:formally\s+)?(?:proposing|moving)(?:\s+the\s+(?:motion|proposal|recommendations?))?,\s+{name}", "mover later", examples=("In moving the motion, Councillor Fox said",), not_examples=("In moving house",)),
)  # fmt: skip

#: How a vote came out. Each row is searched in words that are known to tell of a vote; the first that is found wins.
RESULTS = (
    Cue("lapsed", r"lapsed|motion\s+(?:died|dies)\b(?!\s+for\b)|(?:died|dies|failed|fails|fell)\s+for\s+(?:the\s+)?(?:want|lack)\s+of\s+(?:a\s+)?second(?:er)?|(?:no|not)\s+(?:a\s+)?second(?:e[dr])?\b|want of a seconder|due to lack of a second", "lapsed", examples=("lapsed for want of a seconder", "No second.", "Motion died.", "failed for lack of a second"), not_examples=("failed",)),
    Cue("withdrawn", r"withdr(?:awn|ew)", "withdrawn", examples=("The motion was withdrawn",), not_examples=("drawn",)),
    Cue("not carried", r"not\s+(?:carried|passed|adopted|approved|agreed|supported)|un-?successful|no\s+majority", "fail", examples=("NOT CARRIED by 28 votes to 24",), not_examples=("carried",)),
    Cue("lost", r"\blost\b|defeated|\bfail(?:s|ed)\b|\bfell\b|\bfalls\b|negatived|voted\s+down|rejected|result\s*:\s+denied", "fail", examples=("lost by 47 votes to 17", "The motion failed", "DEFEATED"), not_examples=("failure",)),
    Cue("tied", r"\btied?\b|equality\s+of\s+votes|equal\s+number\s+of\s+votes", "tied", examples=("The vote was tied",), not_examples=("untidy",)),
    Cue("deferred", r"(?:motion|result\s*:)\s+(?:was\s+)?(?:deferred|tabled|postponed|continued)", "deferred", examples=("The motion was deferred", "RESULT: TABLED"), not_examples=("deferred",)),
    Cue("referred", r"(?:motion|result\s*:)\s+(?:was\s+|stood\s+|stands\s+)?referred", "referred", examples=("The motion stood referred", "RESULT: Referred"), not_examples=("referred",)),
    Cue("carried", r"\bcarried\b(?!\s+(?:out|forward|over|on(?!\s+an?\s+(?:\w+\s+){0,2}vote)|by\s+the\s+contractor))|\bpassed\b(?!\s+(?:away|to|on(?!\s+an?\s+(?:\w+\s+){0,2}vote)|by\s+\w+\s+on))|\bpasses\b|prevail(?:s|ed)|\bso\s+(?:ordered|resolved|agreed|voted)|\b(?:duly|unanimously)\s+elected\b|\badopted\b|\bapproved\b|\bagreed\b|in\s+agreement|\bin\s+favou?r\b|\bAYE\b(?=\s+unanim)|unanimous(?:ly)?|nem\.?\s*con|\bresolved\b|\baccepted\b|\bcarries\b|\ball\s+(?:vot(?:ing|ed)\s+)?(?:ayes?|yes|yeas?)\b|\b(?:ayes?|yeas?)\s*[:,–—-]\s*all\b|\bm/s/[cp]\b", "pass", examples=("Motion carried.", "CARRIED", "Motion Passed (14 to 0)", "all were in favour", "Unanimously Agreed", "carried on a voice vote", "Ayes: all", "M/S/C (Fox/Ash)"), not_examples=("carried out", "passed away", "M/S Fox/Ash")),
)  # fmt: skip

#: What a voter or a count can be printed under; the value is the option.
VOTE_OPTIONS = (
    Cue("not voting", r"not\s+voting|did\s+not\s+vote|no\s+vote|present(?:,|\s+and|\s+but)?\s+not\s+voting|not\s+present\s+for\s+the\s+vote|non[- ]?voting", "not voting", examples=("Not voting", "did not vote"), not_examples=("voting",)),
    Cue("recused", r"recus(?:ed|als?|ing)|disq(?:ualified)?|conflicts?(?:\s+of\s+interest)?", "recused", examples=("RECUSED", "DISQUALIFIED"), not_examples=("required",)),
    Cue("excused", r"excused", "excused", examples=("Excused",), not_examples=("excuse",)),
    Cue("paired", r"pair(?:ed|s)", "paired", examples=("Paired",), not_examples=("repairs",)),
    Cue("absent", r"absent|absentees?", "absent", examples=("ABSENT", "Absent"), not_examples=("absence of",)),
    Cue("abstain", r"abstain(?:ed|s|ing|ers)?|abstentions?|abs(?=\b)", "abstain", examples=("Abstentions", "ABSTAIN", "abstained"), not_examples=("absolute",)),
    Cue("against", r"(?:voting\s+|voted\s+|votes?\s+)?against(?:\s+the\s+(?:motion|amendment|proposal|recommendation))?|noes|nays?|opposed|opposing|dissenting|contrary|contre|(?:(?:voting|voted)\s+in\s+the\s+)?negative|votes?\s+no|no(?=\b)", "no", examples=("NOES", "Against", "Nays", "Opposed"), not_examples=("north",)),
    Cue("for", r"(?:voting\s+|voted\s+|votes?\s+)?(?:in\s+)?favou?r(?:\s+of)?(?:\s+the\s+(?:motion|amendment|proposal|recommendation))?|(?:voting\s+|voted\s+|votes?\s+)?for(?:\s+the\s+(?:motion|amendment|proposal|recommendation))?|ayes?|yeas?|(?:(?:voting|voted)\s+in\s+the\s+)?affirmative|yes|aye", "yes", examples=("AYES", "For", "Yeas", "in favour", "In favor"), not_examples=("forward",)),
)  # fmt: skip
