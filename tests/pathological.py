"""Texts made to slow a parser down or to trip it up: description → a function from a size to a text of that length."""

from collections.abc import Callable
from itertools import count, islice

Make = Callable[[int], str]


def runs(unit: str) -> Make:
    """The same signs again and again."""
    return lambda size: (unit * (size // len(unit) + 1))[:size]


def lines(*kinds: str) -> Make:
    """Lines that take turns; `{n}` counts them, `{a}` is the count in letters, `{i}` a rising indent."""

    def make(size: int) -> str:
        made: list[str] = []
        length = 0
        for n in count(1):
            kind = kinds[n % len(kinds)]
            line = kind.replace("{n}", str(n)).replace("{a}", letters(n)).replace("{i}", " " * (n % 3000))
            length += len(line) + 1
            if length > size:
                break
            made.append(line)
        return "\n".join(made)

    return make


def letters(n: int) -> str:
    """1, 2, 3 … as A, B, C …, Z, AA, AB …"""
    found = ""
    while n:
        n, rest = divmod(n - 1, 26)
        found = chr(65 + rest) + found
    return found


def around(before: str, unit: str, after: str) -> Make:
    """A run between a beginning and an end."""
    return lambda size: before + runs(unit)(size) + after


def nested(size: int) -> str:
    """Dotted numbers that grow by a level a line."""
    return "\n".join(islice((".".join(["1"] * depth) + " Budget" for depth in count(1)), max(2, int(size**0.5))))


def deeper(unit: str) -> Make:
    """Every line one column further in; the square root of the size, since the text grows with the square."""
    return lambda size: "\n".join(" " * depth + unit for depth in range(max(2, int((2 * size) ** 0.5))))


NAMES = "Cllr Jane Fox, Cllr A B Dale (Chair), Mrs C Eden, "

PATHOLOGICAL: dict[str, Make] = {
    # one sign
    "opening brackets": runs("("),
    "closing brackets": runs(")"),
    "square brackets": runs("["),
    "square and round brackets in turn": runs("]("),
    "links without an end": runs("[a]("),
    "links in links": runs("[![a](b)"),
    "stars": runs("*"),
    "stars and letters": runs("*a"),
    "double stars and letters": runs("**a"),
    "underscores": runs("_"),
    "underscores and letters": runs("__a "),
    "hashes": runs("#"),
    "angle brackets": runs("<"),
    "opened tags": runs("<p "),
    "backslashes": runs("\\"),
    "escaped underscores": runs("\\_"),
    "ampersands": runs("&nbsp;"),
    "full stops": runs("."),
    "ellipses": runs("…"),
    "commas": runs(","),
    "colons": runs(":"),
    "dashes": runs("–"),
    "hyphens": runs("-"),
    "slashes": runs("/"),
    "pipes": runs("|"),
    "quotation marks": runs("“"),
    "apostrophes": runs("'"),
    "digits": runs("1"),
    "dotted digits": runs("1."),
    "digits with slashes": runs("1/"),
    "digits with colons": runs("1:"),
    "one capital": runs("A"),
    "one small letter": runs("a"),
    "capitals and spaces": runs("A "),
    "capitals and points": runs("A."),
    "the letter i": runs("i"),
    "roman numerals": runs("mdclxvi"),
    "at signs": runs("a@"),
    "addresses": runs("https://a.b/"),
    # white space and invisible signs
    "spaces": runs(" "),
    "tabs": runs("\t"),
    "no-break spaces": runs("\xa0"),
    "zero-width spaces": runs("\u200b"),
    "byte order marks": runs("\ufeff"),
    "soft hyphens": runs("\xad"),
    "NUL": runs("\0"),
    "lone high surrogates": runs("\ud83d"),
    "lone low surrogates": runs("\ude00"),
    "surrogates the wrong way round": runs("\ude00\ud83d"),
    "right-to-left marks": runs("\u200f\u202e"),
    "combining marks": around("e", "\u0301", ""),
    "every separator of Unicode": runs("\v\f\x1c\x1d\x1e\x85\u2028\u2029 a"),
    "form feeds": runs("\f"),
    "blank lines": runs("\n"),
    "blank lines with spaces": runs(" \n"),
    "carriage returns": runs("\r"),
    "mixed line ends": runs("a\r\nb\nc\r\r\n"),
    "letters with a long s and a dotted I": runs("Reſolved İtem "),
    "mathematical digits": lines("𝟏. Budget", "１. Budget", "٣. Budget"),
    "marks of order inside words": runs("A\u2067gree\u2069d "),
    # one long line
    "a line of prose without an end": runs("the members discussed the budget at length and then "),
    "a line of capitalised words": runs("Budget Trees Roads "),
    "sentences on one line": runs("The Clerk reported. "),
    "a title and a long line": around("1. Budget ", "and the trees ", ""),
    "items on one line": lambda size: " ".join(f"{n}. Budget The budget was agreed." for n in range(1, size // 30)),
    "words without spaces": runs("RESOLVED"),
    "spaces inside a line": around("1. Budget", " ", "x"),
    "spaces after a cue": around("RESOLVED", " ", "that"),
    "an opening quotation without an end": around("“That ", "the budget be agreed ", ""),
    # names, dates, votes
    "RESOLVED on one line": runs("RESOLVED "),
    "It was resolved that": runs("It was resolved that "),
    "moved and seconded": runs("moved by Cllr Fox and seconded by Cllr Dale "),
    "names on one line": around("Present: ", NAMES, ""),
    "one name a line": lambda size: "Present:\n" + lines("Cllr {a} Fox")(size),
    "initials": around("Present: ", "A. ", ""),
    "titles without names": around("Present: ", "Cllr ", ""),
    "names joined by and": around("Present: ", "Fox and ", ""),
    "dates on one line": runs("5 March 2031, "),
    "times on one line": runs("7.00 pm "),
    "a date on every line": lines("5 March 2031"),
    "a title of minutes on every line": lines("Minutes of the meeting held on 5 March 2031 at 7.00 pm in the Hall"),
    "a vote on every line": lines("For: 4 Against: 3 Abstentions: 1", "CARRIED"),
    "a roll call of many": around("AYES: ", "Fox, ", ""),
    "a vote table": lines("| Fox | For |", "| Dale | Against |"),
    "actions": lines("ACTION: Clerk to write to the owner by 5 March"),
    "declarations": lines("Cllr {a} declared a personal interest in item {n} as a member of the club."),
    # lists and items
    "bullets": lines("- a"),
    "bullet glyphs": lines("• a", "o b", "▪ c"),
    "bullets on one line": runs("- "),
    "bullet glyphs on one line": runs("• "),
    "items": lines("{n}. Budget"),
    "items that all have one number": lines("1. Budget"),
    "numbers alone": lines("{n}."),
    "bare numbers and titles": lines("{n}", "Budget"),
    "titles above their numbers": lines("", "Budget", "{n}"),
    "years": lines("2031. Budget"),
    "numbers of many digits": lines("9999. Budget", "{n}{n}{n}{n}. Trees"),
    "numbers with letters": lines("{n}a. Budget", "{n}b) Trees", "{n}/31 Roads"),
    "clauses in letters": lines("(a) Budget", "(b) Trees", "(i) Roads", "(ii) Paths"),
    "clauses that could be both": lines("(i)"),
    "dotted numbers, each deeper": nested,
    "bullets, each deeper": deeper("- a"),
    "clauses, each deeper": deeper("(a) the hall"),
    "quotation signs, each deeper": lambda size: "\n".join(
        ">" * n + " - a" for n in range(1, max(2, int((2 * size) ** 0.5)))
    ),
    "deep and shallow in turn": lines("- a", "{i}- b"),
    "every marker in turn": lines("1. A", "- B", "(a) C", "RESOLVED: D", "• E", "## F", "5.1 G", "(i) H", "Item 4 I"),
    "items that start again": lines("1. Budget", "2. Trees", "RESOLVED: That it be agreed.", "3. Roads"),
    # blocks
    "RESOLVED on every line": lines("RESOLVED"),
    "resolutions": lines("RESOLVED: That the budget be agreed."),
    "motions": lines("Moved by Cllr Fox", "Seconded by Cllr Dale"),
    "recommendations": lines("RECOMMENDED: That the budget be agreed."),
    "labels": lines("Minutes:", "Decision:"),
    "people labels": lines("Present:", "Apologies:", "In attendance:"),
    "closings": lines("The meeting closed at 9.00 pm"),
    "signatures": lines("Signed ________________ Date ________"),
    "headings": lines("# Budget", "## Trees"),
    "capitals": lines("BUDGET AND TREES"),
    "capitals set apart": lines("BUDGET AND TREES", ""),
    "bold lines": lines("**Budget**"),
    "bold without an end": lines("**Budget"),
    "page numbers": lines("Page {n} of 9999", "Ashbrook Parish Council"),
    "page numbers alone": lines("text", "", "{n}", "\f"),
    "running heads": lines("Minutes of 5 March 2031", "The Clerk said so and went on", "- {n} -"),
    "rules": lines("-----", "====="),
    "front matter in YAML": around("---\n", "title: a\n", ""),
    "a menu": lines("Home", "Contact us", "Accessibility"),
    "wrapped prose": lines(
        "The Clerk said that the budget had been agreed and that the trees", "would be cut in the spring by"
    ),
    "broken words": lines("Bud-", "get"),
    "headings inside sentences": lines("The Clerk said that the", "{n}. BUDGET", "trees would be cut."),
    "tables of columns": lines("Budget    400    200", "Trees     100    300"),
    "titles in a margin": lines(
        "Budget      The report was read to all the members.", "and trees   It was noted.", "            None."
    ),
    "labels in a margin": lines("Members     Jo Fox", "Present     Al Ash", "            Ed Elm"),
    "mojibake": lines("â€¢ RESOLVED â€œThat the budget be agreedâ€\x9d"),
    "tags on every line": lines("<p><b>1.</b> Budget</p>", "<br>"),
    "consent motions over many items": runs(
        "1. ROADS\n\nIt was noted.\n\n2. CONSENT AGENDA\n\n"
        "It was moved by Jo Fox and seconded by Al Ash to approve the consent agenda, items 1 to 9999. Carried.\n\n"
    ),
    "two meetings again and again": lines(
        "Minutes of the meeting held on 5 March 2031", "1. Budget", "The meeting closed at 9 pm"
    ),
}
