"""Pages to text: what a visitor reads, in lines that the parser knows; nothing of the site around it."""

import subprocess
import sys
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutesparse.readers import MissingExtra, read
from minutesparse.readers.html import from_markup


def text_of(markup: str) -> str:
    return from_markup(f"<body>{markup}")[0]


def shown(expected: str) -> str:
    return textwrap.dedent(expected).strip("\n") + "\n"


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<ul><li>one<li>two</ul>", "• one\n• two\n"),
        ("<ul><li>one<ul><li>in it</ul><li>two</ul>", "• one\n  • in it\n• two\n"),
        ("<ul><li>one</li><ul><li>in it</li></ul><li>two</li></ul>", "• one\n  • in it\n• two\n"),
        ("<ol><li>one<li>two</ol>", "1. one\n2. two\n"),
        ("<ol type=a start=3><li>one<li>two</ol>", "c. one\nd. two\n"),
        ("<ol type=I><li>one<ol type=i><li>in it</ol></ol>", "I. one\n  i. in it\n"),
        ("<ol><li value=7>one<li>two</ol>", "7. one\n8. two\n"),
        ("<ol reversed><li>one<li>two<li>three</ol>", "3. one\n2. two\n1. three\n"),
        ('<ol style="list-style-type: lower-alpha"><li>one</ol>', "a. one\n"),
        ('<ul style="list-style:none"><li>one<li>two</ul>', "one\n\ntwo\n"),
        ("<ol><li><p>one</p><p>more of it</p></li><li>two</ol>", "1. one\n\n  more of it\n2. two\n"),
        ("<ol start=0><li>none</ol>", "0. none\n"),
        ("<ol start=x><li>one<li value=99999999999>two</ol>", "1. one\n999999. two\n"),
        ("<ul><li></li><li>two</ul>", "• two\n"),
        ("<li>no list", "no list\n"),
    ],
)
def test_lists(markup, expected):
    assert text_of(markup) == expected


@pytest.mark.parametrize(
    ("style", "markup", "expected"),
    [
        ("ol{counter-reset:i} ol li:before{content:counters(i,'.') ' ';counter-increment:i}",
         "<ol><li>one<ol><li>in it<li>more</ol><li>two</ol>", "1 one\n  1.1 in it\n  1.2 more\n2 two\n"),
        (".legal > li::before, .x{ content: '(' counter(c, lower-alpha) ')' }",
         "<ol class='a legal'><li>one<li>two</ol><ol><li>one</ol>", "(a) one\n(b) two\n\n1. one\n"),
        (".lst-k-1>li:before{content:'' counter(k-0,decimal) '.' counter(k-1,lower-roman) '. '}",
         "<ol class='lst-k-1'><li>in it<li>more</ol>", "  1.i. in it\n  1.ii. more\n"),
        ("h2:before{content:counter(h)}", "<ol><li>one</ol>", "1. one\n"),
        ("li:before{content:'- '} .broken{content:counter(", "<ol><li>one</ol>", "1. one\n"),
    ],
)  # fmt: skip
def test_numbers_that_a_style_sheet_draws(style, markup, expected):
    assert from_markup(f"<style>{style}</style><body>{markup}")[0] == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>one<p>two", "one\n\ntwo\n"),
        ("<p>Present:<br>Cllr Fox<br>Cllr Hay", "Present:\nCllr Fox\nCllr Hay\n"),
        ("<p>one<br><br>two", "one\n\ntwo\n"),
        ("one<div>two</div>three", "one\n\ntwo\n\nthree\n"),
        ("<p>a&nbsp;b\n  c&#8209;d e\u00adf\u200bg", "a b c-d efg\n"),
        ("<p>It was <del>lost</del> <ins>won</ins>", "It was won\n"),
        ("<p>1<sup>st</sup> May", "1st May\n"),
        ("<p>&nbsp;</p><p> </p><p>x", "x\n"),
        ("<pre>For: 3\n\n  Against: 4</pre>", "For: 3\n\nAgainst: 4\n"),
        ("<h2>Play areas</h2>x", "## Play areas\n\nx\n"),
        ("<h1>Town<br>Council</h1>", "# Town\nCouncil\n"),
        ("<h1></h1><p>x", "x\n"),
        (f"<h3>{'word ' * 40}</h3>", "word " * 39 + "word\n"),
        ("<p><b>Play</b> <strong>areas</strong></p><p><b>The</b> rest", "**Play areas**\n\nThe rest\n"),
        ('<p style="font-weight: bold">Play<span style="font-weight:normal">ing', "Playing\n"),
        ('<p style="font-weight:700">Play areas</p><p>x', "**Play areas**\n\nx\n"),
        ("<p><b>1.</b></p><p><b>Play areas</b></p><p>x", "1. Play areas\n\nx\n"),
        ("<dl><dt>Present<dd>Cllr Fox</dl>", "Present\n\nCllr Fox\n"),
        ("<p>12.</p><p>Care homes</p>", "12. Care homes\n"),
        ("<p>12</p><p>For</p>", "12\n\nFor\n"),
        ("<p style='margin-left:36pt;text-indent:-18pt'>•<i>&nbsp; </i>one</p>", " • one\n"),
        ("<p style='margin-left:72pt;text-indent:-18pt'>o<i>&nbsp; </i>one</p>", "   o one\n"),
    ],
)  # fmt: skip
def test_paragraphs(markup, expected):
    assert text_of(markup) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<table><tr><td>For<td>12<tr><td>Against<td>3</table>", "| For | 12 |\n| Against | 3 |\n"),
        ("<table><tr><th>Name<th>Vote<tr><td>Cllr Fox<td>Yes</table>", "| Name | Vote |\n| Cllr Fox | Yes |\n"),
        ("<table><tr><td>Labour<td>Cllr A<br>Cllr B<tr><td>Green<td>Cllr C</table>",
         "| Labour | Cllr A; Cllr B |\n| Green | Cllr C |\n"),
        ("<table><tr><td>1.<td>Apologies<tr><td>2.<td>Minutes</table>", "1. Apologies\n\n2. Minutes\n"),
        ("<table><tr><td>1<td>Plan<ul><li>one<ul><li>in it</ul></ul><td>JF</table>",
         "1 Plan\n\n• one\n  • in it\n\nJF\n"),
        ("<table><tr><td><p>All in</p><p>one cell</p></table>", "All in\n\none cell\n"),
        ("<table><tr><td>1.<td>Votes<table><tr><td>For<td>3<tr><td>Against<td>2</table></table>",
         "1. Votes\n\n| For | 3 |\n| Against | 2 |\n"),
        ("<table><tr><td></table>", ""),
        ("<table><tr><td><b>1.</b><td><b>Plan</b><p>Noted.</table>", "1. Plan\n\nNoted.\n"),
        ("<table><tr><td><b>For</b><td><h4>12</h4></table>", "| For | 12 |\n"),
        ("<ul><li>one<table><tr><td>a<td>b</table></ul>", "• one\n\n  | a | b |\n"),
    ],
)  # fmt: skip
def test_tables(markup, expected):
    assert text_of(markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "<nav>menu</nav>",
        "<header><a href=/>Site</a></header>",
        "<footer>terms</footer>",
        "<aside>more</aside>",
        '<div role="navigation">menu</div>',
        '<div class="cookie-banner">We use cookies</div>',
        '<div id="cookie-law-info-bar">We use cookies</div>',
        '<ul class="breadcrumbs"><li>Home</ul>',
        '<div class="main-navigation">menu</div>',
        '<div class="site-footer">terms</div>',
        '<a class="skip-link screen-reader-text" href="#main">Skip</a>',
        '<span class="sr-only">hidden</span>',
        "<p hidden>hidden</p>",
        '<p aria-hidden="true">hidden</p>',
        '<p style="color:red; DISPLAY : none">hidden</p>',
        "<script>var x = '<p>no</p>'</script>",
        "<style>p { color: red }</style>",
        "<noscript>Please enable</noscript>",
        "<template><p>no</p></template>",
        "<!-- <p>no</p> -->",
        "<button>Search</button><select><option>no</select><textarea>no</textarea>",
        '<input type="hidden" name="__VIEWSTATE" value="dDwtMTIz">',
        "<svg><text>no</text></svg>",
    ],
)
def test_the_site_is_left_out(markup):
    assert text_of(f"{markup}<p>The minutes</p>{markup}") == "The minutes\n"


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="has-sidebar">The minutes</div>',
        '<div class="consent-agenda">The minutes</div>',
        '<div class="menu-wrapper"><h1>The minutes</h1></div>',
        "<header><h1>The minutes</h1></header>",
        '<div class="minutes-comments-none">The minutes</div>',
        '<main id="content-sidebar">The minutes</main>',
        '<p title="<script>">The minutes</p>',
        "<p>The <b>min</b>utes",
    ],
)
def test_the_matter_stays(markup):
    assert text_of(markup).lstrip("# ") == "The minutes\n"


def test_main_part_and_title():
    page = "<title>Minutes - Ashbrook</title><body><div>Site</div><main><p>{}</p></main><div>Site</div>"
    assert from_markup(page.format("word " * 60))[0] == "Minutes - Ashbrook\n\n" + ("word " * 60).strip() + "\n"
    assert "Site" in from_markup(page.format("too little to be sure"))[0]


def test_links_stand_where_their_words_stand():
    source = read(
        b"<!doctype html><table><tr><td>4.</td><td><p><a href='documents/s1/Report.pdf'>Budget "
        b"<span class='mgFileSize'><img alt=''>PDF 20 KB</span> </a></p><p>Noted, see <a href='#x'>here</a> "
        b"or <a href='mailto:a@b.example'>write</a> or <a href=' https://c.example '> the site </a>.</p></td></table>"
    )
    assert source.text == "4. Budget PDF 20 KB\n\nNoted, see here or write or the site .\n"
    found = [(source.slice(link.span), link.url) for link in source.links]
    assert found == [("Budget PDF 20 KB", "documents/s1/Report.pdf"), ("the site", "https://c.example")]


CLASSIC = """
<!doctype html><html><head><title>Agenda for Cabinet - Council</title></head><body>
<form><input type="hidden" name="__VIEWSTATE" value="AAAA"><div id="modgov">
<div class="mgHeader"><h1 class="mgMainTitleTxt">Agenda and minutes</h1></div>
<h2 class="mgSubTitleTxt">Cabinet - Monday 3 March 2031 6.30 pm</h2>
<ul class="mgActionList"><li><a href="documents/g1/front.pdf">Agenda frontsheet</a></li></ul>
<div class="mgContent"><p><span class="mgLabel">Venue:</span>Town Hall</p>
<table class="mgItemTable"><caption class="mgSectionTitle">Items</caption>
<tr><th class="mgHide">No.</th><th class="mgHide">Item</th></tr>
<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt"><a name="AI1"></a>12.</p></td>
<td><p class="mgAiTitleTxt"><a class="mgAiTitleLnk" href="documents/s1/r.pdf">Care homes
<span class="mgFileSize"><img alt="pdf icon"> PDF 90 KB</span></a></p>
<ul class="mgActionList"><li><a href="mgIssueHistoryHome.aspx?IId=1">View the background to item 12.</a></li></ul>
<p class="mgSubItemTitleTxt">Additional documents:</p>
<ul class="mgBulletList"><li><a href="documents/s2/a.pdf">Annex 1 <span class="mgHide">, item 12.</span></a></li></ul>
<p class="mgSubItemTitleTxt">Decision:</p>
<div class="mgWordPara"><p>RESOLVED that:</p><ol type="a"><li>it be noted;</li><li>it be sent to:<ul><li>Health
</li></ul></li></ol></div></td></tr>
</table></div></div></form></body></html>"""


def test_a_page_of_the_classic_template():
    assert read(CLASSIC.encode()).text == shown("""
        # Agenda and minutes

        ## Cabinet - Monday 3 March 2031 6.30 pm

        Venue: Town Hall

        Items

        No. Item

        12. Care homes PDF 90 KB

        Additional documents:

        Annex 1

        Decision:

        RESOLVED that:

        a. it be noted;
        b. it be sent to:
          • Health
        """)


MOTIONS = """<!doctype html><body><header class="AgendaHeader"><div>Town Council</div></header>
<div class="AgendaItems"><div class="AgendaItem"><div class="AgendaItemTitleRow"><h3>
<div class="AgendaItemCounter">4.2</div><div class="AgendaItemNavigate indent"><div class="AgendaItemTitle">
<a href="javascript:SelectItem(5);">Dog licences</a></div></div></h3></div>
<div class="AgendaItemContentRow"><ul class="AgendaItemMotions"><li class="AgendaItemMotion">
<div class="MovedBy"><span class="Label">Moved by:</span><span class="Value">A. Fox</span></div>
<div class="SecondedBy"><span class="Label">Seconded by:</span><span class="Value">B. Hay</span></div>
<div class="MotionText RichText"><p>That the by-law be passed.</p></div>
<table class="MotionVoters"><tr><td class="VoterVote">Yeas: (2)</td><td class="VotesUsers">A. Fox, and B. Hay</td></tr>
<tr><td class="VoterVote">Nays: (1)</td><td class="VotesUsers">C. Lee</td></tr></table>
<div class="MotionResult">Motion Carried (2 to 1)</div></li></ul></div></div></div>"""


def test_a_page_of_motions():
    assert read(MOTIONS.encode()).text == shown("""
        Town Council

        ### 4.2 Dog licences

        Moved by: A. Fox

        Seconded by: B. Hay

        That the by-law be passed.

        | Yeas: (2) | A. Fox, and B. Hay |
        | Nays: (1) | C. Lee |

        Motion Carried (2 to 1)
        """)


def test_bytes_that_fit_no_encoding_come_through_the_tree():
    source = read("<!doctype html><meta charset=utf-8><p>café – ".encode() + b"\x92</p>")
    assert source.text == "café – \udc92\n"
    assert [issue.code for issue in source.issues] == ["undecodable-bytes"]


def test_the_declared_encoding():
    page = '<!doctype html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>Łódź'
    assert read(page.encode("iso-8859-2")).text == "Łódź\n"


def test_deletions_and_nul_are_told():
    source = read(b"<!doctype html><p>a\0b<del>c</del>")
    assert source.text == "ab\n"
    assert [issue.code for issue in source.issues] == ["nul-characters", "deleted-text"]


def test_an_empty_page():
    source = read(b"<!doctype html><title></title><script>x</script>")
    assert (source.text, [issue.code for issue in source.issues]) == ("", ["empty-file"])


def test_without_the_package_the_error_says_how_to_get_it():
    code = (
        "import sys; sys.modules['selectolax'] = sys.modules['selectolax.lexbor'] = None\n"
        "from minutesparse.readers import read, MissingExtra\n"
        "try: read(b'<html>')\n"
        "except MissingExtra as error: print(error)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert 'pip install "minutesparse[html]"' in run.stdout
    assert issubclass(MissingExtra, ValueError)


_TAGS = ["p", "ul", "li", "table", "tr", "td", "a", "b", "div", "h1", "del", "pre", "script", "ol"]
_PIECES = st.sampled_from(
    [f"<{tag}>" for tag in _TAGS]
    + [f"</{tag}>" for tag in _TAGS]
    + [
        "<a href=x>",
        "<ol type=i start=3>",
        "<br>",
        "<!-- -->",
        "&nbsp;",
        "\n",
        "text",
        "1.",
        "\ufdd0",
        "\ufdd1",
        "\ufdd2",
    ]
    + list("|<>\"'=&")
)


@given(st.lists(_PIECES, max_size=40))
def test_any_markup_can_be_read(pieces):
    text, links, _ = from_markup("".join(pieces))
    assert not set(text) & set("\ufdd0\ufdd1\ufdd2")
    assert all(0 <= link.span.start < link.span.end <= len(text) for link in links)
