"""Wordings that open what was recommended and decided. Rows only: no functions here.

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
        examples=(
            "RECOMMENDATION: that",
            "Recommendations",
            "Staff Recommendation:",
            "RECOMMENDATION TO COUNCIL",
            "Recommendation that",
        ),
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

RESOLUTIONS = (
    Cue(
        "act without a subject",
        r"(?-i:Accepted|Adopted|Approved|Directed|Authori[sz]ed|Awarded|Introduced|Denied|Appointed|Ratified|Received\s+and\s+filed)\s+(?:and\s+\w+\s+)?(?:the\s+(?-i:[A-Z])|(?:staff|report|resolution|ordinance|minutes|contract|bid|payment|warrants?)\b(?:\s+(?:and|as|to|for|no\.?|\#?\d)|[.]?$))",
        "resolution",
        examples=(
            "Accepted report",
            "Directed the City Manager to write",
            "Adopted Resolution 31-12",
            "Approved minutes as amended",
            "Accepted report and provided direction",
        ),
        not_examples=("Approved plans were shown", "Adopted children", "Directed energy"),
    ),
    Cue(
        "resolution label",
        r"(?:council\s+|committee\s+|board\s+)?resolution\s*:?\s*\**\s*$",
        "resolution",
        examples=("Resolution", "COUNCIL RESOLUTION:"),
        not_examples=("Resolutions", "Resolution to accept"),
    ),
    Cue(
        "done, told without a verb of being",
        r"(?:(?:the|all|previous|last|draft|above|following|these|monthly|financial|treasurer['’]?s)\s+){0,3}(?:minutes|payments?|accounts?|invoices|cheques|bills|reports?|agenda|budget|expenditure)\s+(?:(?:of|for|from|dated)\s+(?:(?!(?:was|were|be|been|are|is|had|has|have)\s)\w+\s+){1,8}?)?(?:(?:duly|unanimously|then|all|as\s+amended)\s+)?(?:adopted|approved|accepted|agreed|confirmed|received|passed)(?:\s+(?:unanimously|as\s+\w+(?:\s+\w+){0,6}|by\s+(?:the\s+)?(?:\w+\s+)?(?:council|committee|board|members|all)|and\s+(?:signed|noted|filed)))?(?=\s*[.;]?\s*$)",
        "resolution",
        examples=(
            "Previous minutes adopted",
            "All payments approved by Council",
            "Minutes of 3 May approved as a true record.",
            "Treasurer's report accepted.",
        ),
        not_examples=(
            "The minutes were read",
            "Reports received from wardens",
            "Accounts agreed with the bank",
            "Minutes of 3 May were approved",
        ),
        needs=("adopted", "ved", "accepted", "agreed", "rmed", "passed"),
    ),
    Cue(
        "resolved",
        r"[\"“'‘]?(?:it\s+(?:was|is)\s+)?(?:(?:further|also|then|duly|hereby|unanimously|therefore|accordingly|now|be\s+it|it\s+is|and\s+be\s+it)[\s,]+)*(?:and\s+)?resolved\b",
        "resolution",
        examples=(
            "RESOLVED – That",
            "Resolved:-",
            "It was RESOLVED to",
            "UNANIMOUSLY RESOLVED that",
            "And Resolved:",
            "Be it resolved that",
            "It was unanimously resolved",
            "NOW, THEREFORE, BE IT RESOLVED",
        ),
        not_examples=("Resolving the matter", "Unresolved matters", "It was not resolved"),
    ),
    Cue(
        "numbered resolution",
        r"(?:council\s+)?(?:resolution|decision)\s*+(?:(?:no\.?|number|\#)\s*+)?(?:[:#]\s*+)?(?=[\w/.\-]{0,12}\d)[\w/.\-]{1,20}(?=[\s:–—-]|$)",
        "resolution",
        examples=(
            "RESOLUTION 14636 – Approving",
            "Resolution #1: Publish",
            "Resolution number MT/2031/15",
            "Resolution 449/2031 Moved: Fox",
            "Resolution No. 31-22",
        ),
        not_examples=("Resolution to accept", "Resolutions were read"),
    ),
    Cue(
        "it was agreed",
        r"[il]t\s+was\s+(?:(?:\w+ly|then|further|also|therefore)\s+)*(?:agreed|decided|determined|ordered|(?:ratified|approved|endorsed)(?=\s+(?:that|to)\b))(?!\w)(?!\s+by\s+(?:the\s+)?(?:officer|clerk|contractor)s?\b)",
        "resolution",
        examples=(
            "It was agreed that",
            "It was unanimously agreed",
            "It was decided to",
            "It was ratified to buy",
            "It was approved that",
        ),
        not_examples=("It was noted that", "It was suggested", "It was not agreed", "It was approved as a record"),
    ),
    Cue(
        "body agreed",
        r"(?:that\s+)?(?:(?:the|all|both)\s++)?+(?:(?!had|was|were|has|would|could|and\s)\w[\w'’&-]*+\s++){0,5}?(?:committee|sub-?committee|council|councill?ors|cabinet|board|panel|meeting|members|executive|commission|authority|trustees|commissioners|supervisors)\s+(?:unanimously\s+|then\s+|also\s+|further\s+|formally\s+|duly\s+)*(?:agreed|resolved|decided|(?-i:NOTED|APPROVED))\b(?!\s+with\b)",
        "resolution",
        examples=(
            "The Committee agreed that",
            "The Council resolved",
            "Members agreed to",
            "The meeting agreed",
            "All CC members agreed to adopt",
            "The Parish Council unanimously agreed",
            "The Council NOTED the declarations",
        ),
        not_examples=(
            "The Committee had agreed",
            "The Clerk agreed to",
            "The Council noted",
            "Members agreed with the Chair",
        ),
        needs=("agreed", "resol", "ded", "noted", "approved"),
    ),
    Cue(
        "agreed label",
        r"(?:unanimously\s+|and\s+)?(?:agreed|decided|decision|determined|the\s+following\s+(?:was|were)\s+(?:unanimously\s+)?(?:agreed|resolved|decided))\b\s*(?:that\s+|to\s+)?(?:\([^()]{0,40}\)\s*)?(?:[:–—-](?=\s|$|[A-Z])|(?<=that\s)|(?<=to\s)|[.]?\s*\**\s*$)",
        "resolution",
        examples=(
            "AGREED: that",
            "Decided: that",
            "The following was agreed:",
            "AGREED",
            "Agreed –",
            "DECISION: approve",
            "Agreed that the",
            "AGREED (nem con):",
        ),
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
        r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*+\s++\d{1,2},?\s+\d{4}\s*[;:–-]\s*)?\[?(?:unanimously\s+)?(?:granted|denied|approved|refused|adopted|deferred|noted|received|accepted|acknowledged|confirmed|endorsed|ratified|deferred(?=\s+to\b)|withdrawn|dismissed|rejected|no\s+(?:objections?|comments?|observations?)(?:\s+and\s+(?-i:AGREED|RESOLVED)\b[^.]{0,80}[.]?$)?|(?:support|object(?:ion)?)(?=\s*[.;]?\s*$)|dim\s+gwrthwynebiad|tabled|placed\s+on\s+file|filed|referred\s+(?:back|to\s[^.]{1,80})|passed\s+to\s+(?:second|third)\s+reading|continued(?:\s+to\s[^.]{1,60})?|no\s+violation|violation(?:\s+found)?|warning|suspension|bumped|rescheduled|no\s+action\s+(?:taken|required))\b\]?(?=\s*(?:$|(?<=deferred)\s+to\b|[\]\*]|[.;]\s*$|(?<=(?-i:[A-Z]{5})),\s|\s/\s|[,]?\s*(?:as\s+(?:submitted|amended|presented|printed|read|circulated|written|recommended)|unanimously|subject\s+to|with\s+(?:conditions|stipulations)|pending|nem\.?\s*con)\b|\s[–—-]\s|:\s))",
        "resolution",
        examples=(
            "GRANTED",
            "Approved as submitted",
            "WITHDRAWN",
            "GRANTED - PENDING SUBMISSION",
            "Approved – PD Seconded – KF",
            "NOTED.",
            "No Violation",
            "[bumped]",
            "PLACED ON FILE",
            "WARNING - Licensee to submit",
            "May 8, 2031; Approved as submitted",
            "No objection.",
            "Support",
            "No Objection and AGREED to follow the officer",
            "DENIED, without prejudice",
        ),
        not_examples=(
            "Approved plans were shown",
            "Noted the report",
            "Received wisdom",
            "Granted that",
            "Support for carers",
        ),
    ),
)
