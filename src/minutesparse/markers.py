"""The one ordered table that decides what a line starts with.

The first row whose pattern matches at the first visible character wins: signs, then wordings.
"""

from __future__ import annotations

import regex
from attrs import field, frozen

from minutesparse import dialects
from minutesparse.numerals import ROMAN

_FLAGS = regex.IGNORECASE | regex.VERBOSE | regex.VERSION1

#: Bullet glyphs: typographic ones, the private-use code points that symbol fonts leave behind, and the
#: forms that a bullet takes when its bytes were read in the wrong encoding.
_GLYPHS = r"[•●○◦▪▫■□◆◇◊►▶▸▹➢➤➔❖✓✔✦⁃∙‣⦁⚫🔹»›→⇒❑❒·\uE000-\uF8FF]|â€¢|Â·|ï‚·|â—‹|â–ª"
#: What may follow a bare number in a line that is no list point: units, times, months.
_NOT_A_POINT = r"""(?!\s*(?:[ap]\.?\s?m\b|%|per\s|hrs?\b|hours?\b|noon\b|(?:st|nd|rd|th)\b
    |(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d))"""
#: White space as it stands in a line, an entity left in the text included.
_GAP = r"(?:[\s\xa0]|&nbsp;)"


@frozen(eq=False)
class Marker:
    """One row: a name, the token kind that a match means, the pattern, and examples that test it both ways.

    A pattern's group `number` is the printed number without brackets and final point. A row with `words` takes
    a line that holds one of them alone.
    """

    name: str
    kind: str
    pattern: str
    examples: tuple[str, ...]
    not_examples: tuple[str, ...] = ()
    words: frozenset[bytes] = frozenset()
    compiled: regex.Pattern[str] = field(init=False, eq=False, repr=False)
    numbered: bool = field(init=False)  # whether a match tells a number
    _opening: regex.Pattern[str] = field(init=False, eq=False, repr=False)

    @compiled.default
    def _compile(self) -> regex.Pattern[str]:
        return _compiled(self.pattern)

    @numbered.default
    def _has_number(self) -> bool:
        return "number" in self.compiled.groupindex

    @_opening.default
    def _compile_opening(self) -> regex.Pattern[str]:
        """The pattern with its negative assertions always true: half a word must not decide those."""
        return _compiled(self.pattern.replace("(?!", "(?=|").replace("(?<!", "(?<=|"))

    def could_match(self, prefix: str) -> bool:
        """Whether a line that starts with `prefix` could match."""
        return self._opening.match(prefix, partial=True) is not None


def _compiled(pattern: str) -> regex.Pattern[str]:
    """Case is ignored letter by letter: folding "ß" to "ss" and the like takes three times as long."""
    return regex.compile(f"(?-f:{pattern}\n)", _FLAGS)


SIGN_ROWS = (
    Marker(
        "page number",
        "furniture",
        r"""(?:[-–—|]\s*)?(?:page|p\.|pg\.?|tudalen)\s*[|:/.]?\s*[\divxl]{1,4}(?:\s*(?:of|o|/)\s*\d{1,4})?\s*[-–—|]?\s*$
          | \d{1,3}\s*\|\s*p\s?a\s?g\s?e\b.{0,20}$ | [-–—]\s*\d{1,3}\s*[-–—]\s*$ | \d{1,3}\s+of\s+\d{1,3}\s*$""",
        ("Page 1 of 5", "Page 12", "3 | Page", "- 4 -", "2 of 18"),
        ("Page turning was discussed", "12. Budget", "- 4 trees"),
    ),
    Marker(
        "rule",
        "furniture",
        r"(?:(?:[-–—−=~*`♦◊◆◇★☆❖✦■§]{3,}+\s?+){1,20}+|[>\\|]|[*~♦◊◆◇★☆❖✦■§](?:\s++[*~♦◊◆◇★☆❖✦■§]){2,20}+|\\?\*{4,}|\.{3,6})"
        r"[\s>]*$|\[\d{1,2}(?::\d\d){1,2}\]\s*$|\d{1,2}:\d\d:\d\d\s*$",
        (
            "♦♦♦ ♦♦♦ ♦♦♦",
            "−−−−−−",
            "* * * * *",
            "---",
            "****",
            ">",
            "\\",
            "==========",
            "```",
            "|",
            "....",
            "[0:35:33]",
            "05:33:00",
        ),
        ("- a point", "*a point"),
    ),
    Marker(
        "mark-up",
        "furniture",
        r"""\{:[^}]{0,200}\}\s*$ | <!--.{0,400}-->\s*$ | \*\s+toc\s*$ | \{:?toc\}\s*$
          | </?\s?(?-i:[A-Z][A-Z_]{1,60}\d{0,3})> \s*$ | (?-i:[A-Z]{3,20}(?:_[A-Z]{2,20}){1,4})\s*$
          | </?(?:div|span|table|tbody|tr|td|ul|ol|br|hr|p)\b[^<>]{0,200}>\s*$""",
        ("{: .no_toc}", "<!-- issue 12 -->", "</div>", "* TOC", "<TRAILER_SECTION>", "FIELD_SUMMARY"),
        ("{the Clerk}", "<10 trees", "* Tock Lane"),
    ),
    Marker(
        "link",
        "furniture",
        r"_?(?:see\s[^\[]{0,60})?(?:!?\[[^\]]{0,200}\]\([^()\s]{0,300}\)(?:,|\s|and|the|&){1,8}){0,4}!?\[[^\]]{0,200}\]\(\s*<?[^()]{0,400}(?:\([^()]{0,80}\)[^()]{0,200})?>?\s*\)[\s._]*$|\[[^\]]{1,200}\]:\s*+https?://\S*+\s*$",
        ("[Original link](https://example.org/a)", "[Report](</2031/Report of May>)"),
        ("[Report] to follow",),
    ),
    Marker(
        "heading sign", "heading", rf"\#{{1,6}}(?!\d){_GAP}*+", ("# Minutes", "### 9.1.1 Grants"), ("#12 was refused",)
    ),
    Marker(
        "bullet glyph",
        "bullet",
        rf"(?:{_GLYPHS})[\s\xa0]*",
        ("• a bench", "· a bench", "\uf0b7 a bench", "‣ a bench", "▪", "â€¢ a bench"),
    ),
    Marker(
        "bullet sign",
        "bullet",
        r"\\?(?:\*(?!\*)|[-–—+])[\s\xa0]+(?=\S)(?![-–—\s]*$)",
        ("- a bench", "* a bench", "– a bench", "\\- a bench", "+ a bench"),
        ("-5 degrees", "*43 Accept a grant", "**Bold**"),
    ),
    Marker(
        "bullet o",
        "bullet",
        r"(?-i:o)[\s\xa0]+(?=\S)(?!['’]\s)",
        ("o a bench", "o   A bench"),
        ("of the bench", "O Lord"),
    ),
    Marker(
        "item word",
        "number",
        r"""(?:agenda\s+)?(?:item|eitem|mír)(?:\s+(?:no|number|rhif)\b\.?)?[\s:\#]*
            (?P<number>\d{1,4}+(?:/\d{1,4}+){2}|\d{1,3}+(?:\.\d{1,2}+){0,3}+[a-z]?+)(?![\w/,])
            (?:\s*+[:.)\-–—]++[\s\xa0]*+|[\s\xa0]*+(?!(?-i:\p{Ll})))
            (?!(?:of|on|in|was|were|is|had|has|and|to|would|will|should)\b)""",
        ("Item 1:", "Item 31/04/2 Budget", "ITEM 4 Budget", "Agenda Item 7 - Trees", "Agenda item 7.2"),
        ("Item 4 of the report", "Agenda item 5.1 document refers", "Items 3 and 4", "Item 12/31"),
    ),
    Marker(
        "number behind its type",
        "number",
        r"""(?:(?:action|consent|discussion|information(?:al)?|presentation|procedural|reports?|minutes|recognition|public\s+hearing|announcement)
            (?:\s*\(\w{1,20}\))?\s*,?\s*){1,4}+:\s*(?P<number>\d{1,2}\.\d{1,2})[\s\xa0]+(?=(?-i:\p{Lu}))""",
        ("Action (Consent): 3.01 Approve Minutes", "Discussion, Information: 4.02 Plan", "Procedural: 1.01 Roll Call"),
        ("Action: 2 Trees", "Reports: 3.01 was read", "Action: Clerk"),
    ),
    Marker(
        "number sign",
        "number",
        r"\#(?P<number>\d{1,3})[\s\xa0]+(?=(?-i:\p{Lu}))",
        ("#3 Fox Lane",),
        ("#12 was refused",),
    ),
    Marker(
        "bracketed number alone",
        "number",
        r"\(\s*(?P<number>\d{1,4})\s*\)[\s\xa0]*$",
        ("(26)", "( 4 )"),
        ("(26) Budget", "(a)", "(26.5)"),
    ),
    Marker(
        "bracketed",
        "clause",
        rf"\\?\(\s*(?P<number>\d{{1,3}}|{ROMAN}|[a-z]{{1,2}})\s*\\?\)[\s\xa0.:]*(?!\s*$)",
        ("(a) the report", "(iv) the report", "(12) the report", "(B) the report"),
        ("(the report)", "(2031) the report"),
    ),
    Marker(
        "half bracket",
        "clause",
        rf"(?P<number>\d{{1,2}}[a-z]?|{ROMAN}|[a-z])\\?\)[\s\xa0]*(?=\S)",
        ("a) the report", "2) the report", "iv) the report", "5a) the report"),
        ("2031) the report", "ab) the report"),
    ),
    Marker(
        "year number",
        "number",
        r"""(?P<number>\d{1,4}-\d{2,4}/\d{1,4}|(?:(?-i:[A-Z]){1,5}[/\-\ ]|(?-i:[A-Z]){2,5})?\d{1,4}[a-z]?/\d{2,4}(?:/\d{1,3})?(?:\s?\([a-z]\))?)
            (?<!\b(?:[0-2]?\d|3[01])/(?:0?\d|1[0-2])/(?:19|20)?\d\d)\s*[.:)]?(?=\s|$|\*|[A-Z])[\s\xa0]*(?!\s*(?-i:and|or|was|were|is|as|for|at|in|on|by|from|which|that|be|has|had|will)\b)
          | (?P<number>\d\d-\d{1,3})\.?(?=[\s\xa0]+\*{0,3}(?-i:\p{Lu}))[\s\xa0]*
          | (?P<number>[A-Z]{1,4}[/\-]\d{1,4}(?:[/\-]\d{1,4}){0,2}|(?-i:[A-Z])\d\d/\d{1,3})\.?(?=\s|$)[\s\xa0]*+(?!(?-i:\p{Ll}))""",
        (
            "77/21 Budget",
            "PC/45/31 Budget",
            "C/152 Budget",
            "061/08. Budget",
            "14/010/1",
            "C 12/031 Budget",
            "31-62 Budget",
            "A24/11. Budget",
        ),
        ("22/03/18 was the date", "10-15 people came", "24/7/2031", "PA/2031/812 as the owner", "1/2 a mile away and"),
    ),
    Marker(
        "prefixed number",
        "number",
        r"(?P<number>(?-i:[A-Z]){1,3}\d{1,4})\.?(?:[\s\xa0]+(?=(?-i:[A-Z]))|[\s\xa0]*$)",
        ("A14 Apologies", "P21. Minutes", "AM119"),
        ("A14 road", "HR4 was", "MP3 players"),
    ),
    Marker(
        "dotted number",
        "number",
        rf"""(?!\d{{1,2}}\.\d{{1,2}}\.(?:19|20)?\d\d\b)(?P<number>\d{{1,4}}(?:\.\d{{1,3}}){{1,4}}(?:\s?\(?[a-z]\)|[a-z]?(?:[ivx]+\)))?|\d{{1,3}}\.(?-i:[a-z](?=[.:)\s]|&)|[A-Z](?=[.:)]|\s+[A-Z]))(?:\.\d{{1,2}})?|\d{{1,2}}:\d{{1,2}}(?=\.\s*$))\\?[.:)]?
            (?=[\s\xa0&]|$|\*|[A-Z“"]){_NOT_A_POINT}{_GAP}*+(?!\s*(?:m|k?m|ha|acres?|miles?|million|bn|metres?)\b)""",
        (
            "5.1 Budget",
            "3.a  Budget",
            "4.A. Budget",
            "4.B Budget",
            "6.3.1 Budget",
            "9.1. Budget",
            "1.4 RESOLVED",
            "4.4.4.5vii) Budget",
        ),
        ("10.30 am", "1.5 million", "7.00 pm", "2.5%", "1.10.32 Meeting"),
    ),
    Marker(
        "pointed number",
        "number",
        rf"""(?P<number>\d{{1,4}}[a-z]?)(?:\s?\\?\.|\s?[°º]|:(?=\s))(?!\d)(?:{_GAP}++|(?=[^\W\d_]|\*|\[|["“‘'£$])|$)
            {_NOT_A_POINT}""",
        ("1. Apologies", "295.", "12a. Budget", "1.Adoption", "3\\. Trees", "1° Apologies", "4 . STAFF"),
        ("1,200 were sent", "10.30", "5km"),
    ),
    Marker(
        "bare number",
        "number",
        rf"""(?P<number>\d{{1,4}}[a-z]?)(?:{_GAP}++(?=[\p{{Lu}}*"“‘'\[(]){_NOT_A_POINT}(?=\W*+(?-i:\p{{Lu}}))
            (?!(?:am|pm|AM|PM)\b)|[ \xa0\t]{{4,}}(?=\p{{L}}\p{{L}}){_NOT_A_POINT}|[\s\xa0]*[-–—][\s\xa0]+(?=\W*+(?-i:\p{{Lu}}))|[\s\xa0]++(?=\d\d/\d{{3,5}}/(?-i:[A-Z]))|\s*$)""",
        (
            "313 Apologies",
            "4 31/00871/FUL – A dwelling",
            "3      ngā tono / Deputation",
            "6",
            "2 Minutes of the last meeting",
            "12 - Budget",
        ),
        ("6 trees", "22 March 2031", "7 pm", "1997 was a dry year"),
    ),
    Marker(
        "roman point",
        "clause",
        rf"(?P<number>(?-i:(?=[ivxl]){ROMAN}|(?=[IVXL]){ROMAN.upper().replace('(?=[IVXLCDM])', '')}))\\?[.:](?:[\s\xa0]+(?=\S)|(?=(?-i:[A-Z]{{2}})))",
        ("ii. the report", "IV. Budget", "II.ROLL CALL", "i. the report"),
        ("mild. weather", "ill. again"),
    ),
    Marker(
        "number under a letter",
        "clause",
        r"(?P<number>(?-i:[A-Z])\.\d{1,2})\.?[\s\xa0]+(?=(?-i:[A-Z])|[\"“])",
        ("E.1 Budget", "D.2. Grants", "A.10  Trees"),
        ("E.1 budget", "B.52 road", "A.1"),
    ),
    Marker(
        "letter point",
        "clause",
        rf"(?P<number>(?-i:[a-zA-Z]))\\?[.:](?:{_GAP}++(?=\S)|(?=(?-i:[A-Z][a-z]+\s))|\s*$)",
        ("A. the report", "b. the report", "A: the report", "A.Part 8", "a."),
        ("a.m. today", "e.g. trees"),
    ),
)

WORDING_ROWS = tuple(
    Marker(cue.name, cue.value, cue.pattern, cue.examples, cue.not_examples, frozenset(cue.words.encode().split()))
    for cue in dialects.OPENINGS
)

#: The whole table: physical signs first, then the wordings of the dialects.
MARKERS: tuple[Marker, ...] = SIGN_ROWS + WORDING_ROWS

#: The kinds whose marker is a sign apart from the words; the words of the other kinds are their own marker.
SIGNS = frozenset(row.kind for row in SIGN_ROWS)
