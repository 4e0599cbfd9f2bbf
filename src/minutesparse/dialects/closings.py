"""Wordings that close a meeting or stand over a signature. Rows only, read as those of `openings`."""

from __future__ import annotations

from minutesparse.dialects.cue import Cue

SIGNATURE_LINES = (
    Cue(
        "confirmed on a date",
        r"(?:(?:the\s+)?minutes\s+of\s+this\s+meeting\s+(?:were\s+)?)?(?:approved|confirmed|adopted)(?:\s+and\s+signed)?(?:\s*:\s*|\s+(?:by\s+(?:the\s+)?(?:\w+\s+){1,4}?)?(?:on\s+|this\s+|at\s+(?:the|a|an)\s+(?:\w+\s+){1,6}?(?:of|on|held)\s+))(?:\w+day,?\s+)?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:day\s+)?(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s+\d{1,2},?\s+\d{4})",
        "closing",
        examples=(
            "APPROVED: July 11, 2031",
            "Approved: 01/28/2031",
            "Confirmed at the Ordinary Council Meeting of 15 June 2031",
            "The minutes of this meeting were confirmed on 1 May 2031",
            "APPROVED by the Town Council on August 11, 2031",
        ),
        not_examples=("Approved as submitted", "Confirmed by the Clerk", "Approved on the motion of Fox"),
        words="approved confirmed adopted",
    ),
    Cue(
        "to be confirmed at",
        r"for\s+(?:adoption|confirmation|approval|ratification)\s+at\s+(?:the\s+)?(?:\w+\s+){0,5}?meeting\b",
        "closing",
        examples=("For adoption at the Council Meeting to be held on 4 March", "For confirmation at the next meeting"),
        not_examples=("For adoption by the residents", "To be approved at the next meeting"),
        words="adoption confirmation approval ratification",
    ),
    Cue(
        "line to sign on",
        r"(?:_{4}|\.{6}|…{3}|(?:\\_){3})[_.…\\]*+",
        "closing",
        examples=("__________", "........", "\\_\\_\\_"),
        not_examples=("__Bold__", "... and so on"),
    ),
    Cue(
        "words before a line to sign on",
        r"[^_.…\\]{1,60}+(?:_{4}|\.{6}|…{3}|(?:\\_){3})[_.…\\]*+",
        "closing",
        examples=("Mayor ________", "Chair …………", "CHAIRPERSON: ..........", "Date: ______"),
        not_examples=("Signed leases were", "Subtotal ........ 12"),
        words="approved attest chair chairman chairperson clerk confirmed date dated executive mayor name president secretary signature signed",
    ),
)

CLOSINGS = (
    Cue(
        "meeting closed",
        r"(?:(?:at\s+)?\d{1,2}[.:]\d\d\s*[ap]\.?m\.?,?\s+)?(?:[^/]{1,60}+(?<=\s)/\s)?+(?:(?:there\s+)?(?:being|having|with)\s+(?:been\s+)?no\s+(?:further|other|more)\s+[^.]{0,60}?,?\s*)?(?:(?:the|this)\s++)?+(?:[\w-]++\s++){0,3}?(?:meeting|council|(?:sub-?)?committee|session|proceedings|board|panel|forum|cabinet|executive|members|call)(?:,\s[^,]{1,60},)?\s+(?:was\s+|were\s+|then\s+|formally\s+|duly\s+|declared\s+|is\s+|stood\s+)*(?:closed?|ended|concluded|adjourned|rose|terminated|finished)\b(?![^.]{0,60}\b(?:public|press|questions|session|to\s+(?:allow|receive|the\s+regular)|re-?open|excluded|for\s+(?:the\s+)?(?:public|comment)|and\s+opened))(?!.{0,600}\b(?:re-?convened?|resumed|re-?commenced|re-?opened)\b)",
        "closing",
        examples=(
            "The meeting ended at 12.53 pm",
            "The meeting closed at 9pm",
            "MEETING ENDED 9.40PM",
            "There being no further business the meeting closed at 8.40pm",
            "Meeting adjourned at 7:32 pm",
            "The Committee rose at 4 pm",
            "This meeting was adjourned at",
            "At 9:04 p.m. the Council adjourned",
        ),
        not_examples=(
            "The meeting closed for public issues",
            "The meeting was adjourned to receive",
            "The meeting was adjourned at 7.05pm. A resident spoke. The meeting reconvened at 7.15pm.",
        ),
        words="close closed ended concluded adjourned rose terminated finished",
    ),
    Cue(
        "started and closed",
        r"(?:note\s*:\s*)?(?:the\s+)?(?:meeting|session)\s+(?:(?:started|commenced|began|opened)\s+at\s[^.]{1,12}(?:\.\d\d[^.]{0,8})?\s+and\s+)?(?:was\s+)?(?:finished|ended|closed|concluded)\s+at\s+\d",
        "closing",
        examples=(
            "The Meeting started at 10.30 am and finished at 12.18 pm",
            "NOTE: The meeting concluded at 9.05 pm.",
        ),
        not_examples=("Note: the meeting was long", "The meeting started at 8 pm"),
        words="finished ended closed concluded",
    ),
    Cue(
        "no further business",
        r"(?:(?:adjourned|clos(?:e|ed|ure|ing)(?:\s+of\s+(?:the\s+)?meeting)?)\s*[.:–—-]\s*)?(?:(?:with\s+)?there\s+)?(?:(?:being|having|as\s+there\s+(?:was|were)|there\s+was|with|hearing|seeing|since\s+there\s+was)\s+)?(?:been\s+)?no\s+(?:further|other|more)\s+(?:business|items|matters)\b(?!\s+(?:was|were)\s+(?:raised|discussed|reported)\.?$)",
        "closing",
        examples=(
            "There being no further business, the Chair",
            "Being no further business",
            "With no further business",
            "ADJOURNED. There being no further business",
            "Hearing no further business",
            "No further business to transact",
        ),
        not_examples=("There being no further questions", "Being no fool", "No other matters were raised."),
        words="no",
    ),
    Cue(
        "closed by",
        r"(?:(?:at\s+)?\d{1,2}[.:]\d\d\s*[ap]\.?m\.?,?\s+)?(?:the\s+)?(?:(?:(?-i:\p{Lu})\w{0,3}+\.|[\w'’-]++),?\s++){1,6}?(?:then\s+|thanked\s+[^.]{1,60}\s+and\s+)?(?:declared\s+the\s+meeting\s+(?:closed|adjourned)|(?:closed|adjourned)\s+the\s+(?:\w+\s+)?meeting)\b(?![^.]{0,40}\b(?:public|press|re-?open|for\s))",
        "closing",
        examples=(
            "The Chairman closed the meeting at 9.15pm",
            "Mayor Fox adjourned the meeting at 6:53 p.m.",
            "The Chair, Cllr. J. Fox, closed the meeting",
        ),
        not_examples=("The Chairman closed the meeting for public questions", "The Mayor opened the meeting"),
        words="closed adjourned",
    ),
    Cue(
        "this concluded",
        r"(?:this|that)\s+conclude[ds]\s+the\s+(?:meeting|business|proceedings)|(?:time\s+of\s+)?(?:close|end|closure|adjournment)\s+(?:of\s+(?:the\s+)?meeting\s*)?(?:at|:|–|-)\s*\d",
        "closing",
        examples=("This concluded the Meeting.", "Close of meeting: 9pm"),
        not_examples=("This concluded the item",),
        words="concluded concludes close end closure adjournment",
    ),
    Cue(
        "closed behind a title",
        r"(?:adjourned|clos(?:e|ed|ure|ing)(?:\s+of\s+(?:the\s+)?meeting)?|end\s+of\s+(?:the\s+)?meeting)\s*[.:–—-]\s*[^\n]{0,120}?\b(?:meeting|council|committee|board|commission|agency|session|chair\w*|mayor|president)\b[^.]{0,60}\b(?:adjourned|closed|ended|concluded|rose)\b|(?:adjourned|ended|closed|finished|meeting\s+over|(?:finish\s+time|end\s+time|time\s+closed|time\s+ended)\s*(?::|[-–—]))\s*(?:at\s*:?\s*)?\d{1,2}(?:[.:]\d\d|\s*[ap]\.?m)",
        "closing",
        examples=(
            "Close of Meeting. The Chair thanked everyone. The meeting closed at 8",
            "ADJOURNED: the Agency adjourned at 7:59 p.m.",
            "Adjourned at 9:45 p.m.",
            "Closed at 9.10pm",
            "Time closed: 9pm",
        ),
        not_examples=("Closed session was held at 8", "Adjournment debate", "Ended in a draw", "Closing date: 8 May"),
        words="adjourned closed ended finished over concluded rose time",
    ),
    Cue(
        "signature in two languages",
        r"\w++\s/\ssign(?:ed|ature)\b(?:\s*(?:by\b|as\b|[:._…)]|$|\s_)|\s+(?:chair|mayor))",
        "closing",
        examples=("Seinet / Signed by",),
        not_examples=("Seinet / Signs were put up",),
        words="signed signature",
    ),
    Cue(
        "signature",
        r"""(?:sign(?:ed|ature)\b(?:\s*(?:by\b|as\b|[:._…)]|$|\s_)|\s+(?:chair|mayor))|confirmed\s+as\s+a\s+(?:true|correct)\b|(?:certified|confirmed)\s+(?:true\s+and\s+)?correct\b\s*[:.]?\s*$|respect(?:ful|ive)ly\s+submitted|attest(?:ed)?\s*:|minutes\s+(?:respectfully\s+)?(?:taken|prepared|recorded|written|submitted|signed|proposed|seconded|approved|transcribed)\s+by\b|(?:prepared|recorded|submitted|transcribed|minuted|typed)\s+by\s*(?:[:_]|(?-i:\p{Lu}[\w.]{0,20}\s\p{Lu}))|dated\s+(?:at\s+[^.]{1,40}\s+)?this\s+[\d_]|date\s+approved|/s/|approved\s+(?:and\s+(?:signed|confirmed)\s+)?(?:this\s+_|this\s+\d|on\s+_|_)|(?:dated?|date\s+signed)\s*[:._…]*\s*(?:_|\.{3}|…|$|:\s*$)|(?:(?:deputy\s+|vice[\s-])?(?:chair(?:man|woman|person)?|mayor|cathaoirleach|convener|president|(?:city|town|village|parish|municipal|borough)\s+clerk|clerk)|name|chief\s+executive)\s*[:.]*\s*(?:_{2,}|\.{3,}|…|:\s*$|$)|\\_(?:\\_){3,})""",
        "closing",
        examples=(
            "Signed: A Fox",
            "Chairman",
            "Respectfully submitted,",
            "CERTIFIED CORRECT:",
            "Minutes taken by A Fox",
            "Minutes respectfully submitted by A Fox",
            "ATTEST:",
            "Date Approved: 9/15/31",
            "Dated this 5th day of May",
            "Submitted by Jo Fox",
            "Dated:",
            "CATHAOIRLEACH",
        ),
        not_examples=(
            "Signed leases were",
            "Chairman's report",
            "Chair of the panel",
            "Date of next meeting",
            "Signs were put up",
        ),
        words="signed signature confirmed certified submitted attest attested minutes by dated date approved chair chairman chairwoman chairperson mayor cathaoirleach convener president clerk name executive s",
    ),
)
