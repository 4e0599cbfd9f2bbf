"""PDF to text: the order of reading, found from where words stand."""

import subprocess
import sys
import textwrap

import pytest

from minutesparse.readers import DamagedFile, EncryptedFile, read
from minutesparse.readers.pdf_text import mended
from tests.readers_files import lines, pdf, scanned_pdf


def shown(expected: str) -> str:
    return textwrap.dedent(expected).strip("\n") + "\n"


PROSE = (
    "The Clerk reported that the new boiler had been ordered and that the hall",
    "would be closed for two days in the second week of March, when it would be",
    "fitted. Hirers had been told, and those who had paid would be refunded.",
)


def test_one_column():
    page = [
        *lines(20, 20, ["ASHBROOK PARISH COUNCIL"]),
        *lines(20, 35, ["1.", "2."], step=25),
        *lines(30, 35, ["Apologies", "Cllr Hay had sent apologies."]),
        *lines(30, 60, ["Boiler", *PROSE]),
        *lines(35, 85, ["(a)", "(b)"]),
        *lines(42, 85, ["to note the report", "to pay the bill"]),
    ]
    assert read(pdf(page)).text == shown("""
        ASHBROOK PARISH COUNCIL

        1. Apologies
            Cllr Hay had sent apologies.

        2. Boiler
            The Clerk reported that the new boiler had been ordered and that the hall
            would be closed for two days in the second week of March, when it would be
            fitted. Hirers had been told, and those who had paid would be refunded.

               (a) to note the report
               (b) to pay the bill
        """)


def test_pages_are_parted_by_form_feeds():
    text = read(
        pdf(lines(20, 20, ["Minutes", "and so"]), lines(20, 20, ["on and on"]), [], lines(20, 20, ["end"]))
    ).text
    assert text == "Minutes\nand so\n\fon and on\n\f\n\fend\n"


def test_headings_in_the_margin_come_before_their_text():
    page = [
        *lines(15, 30, ["Apologies"]),
        *lines(60, 30, ["Apologies were received from Councillors Hay and Fox, who were away.", *PROSE]),
        *lines(15, 60, ["3. Minutes of the", "last meeting"]),
        *lines(60, 60, ["The minutes of the meeting of 3 February 2031 were taken as read.", *PROSE]),
        *lines(15, 90, ["Boiler"]),
        *lines(60, 90, PROSE),
    ]
    text = read(pdf(page)).text
    opened = [line.strip() for line in text.split("\n\n")]
    assert opened[0] == "Apologies"
    assert opened[1].startswith("Apologies were received")
    assert opened[2] == "3. Minutes of the last meeting"
    assert opened[3].startswith("The minutes of the meeting")
    assert opened[4] == "Boiler"
    assert opened[5].split() == " ".join(PROSE).split()


def test_two_columns_are_read_one_after_the_other():
    left = [f"left {n} is a line of running text here" for n in range(12)]
    right = [f"right {n} is a line of running text here" for n in range(12)]
    page = [*lines(15, 20, ["A title over both of the columns, wider than one of them is, all across"])]
    page += [word for pair in zip(lines(15, 40, left), lines(110, 40, right), strict=True) for word in pair]
    text = read(pdf(page)).text
    assert [line.split()[0] + line.split()[1] for line in text.split("\n")[2:] if line] == [
        *(f"left{n}" for n in range(12)),
        *(f"right{n}" for n in range(12)),
    ]


def test_a_column_of_actions_follows_the_text_beside_it():
    page = [
        *lines(15, 20, ["ITEMS"]),
        *lines(175, 20, ["Action"]),
        *lines(15, 35, ["1", "2"], step=30),
        *lines(25, 35, ["Boiler", *PROSE]),
        *lines(175, 45, ["JF"]),
        *lines(25, 65, ["Hall", *PROSE]),
        *lines(175, 75, ["Clerk"]),
    ]
    text = read(pdf(page)).text
    noted = [line.split("   ")[-1].strip() for line in text.split("\n") if "refunded." in line]
    assert noted == ["JF", "Clerk"]
    assert "\n1 Boiler\n" in text


def test_bare_figures_in_a_column_that_rises_are_numbers():
    titles = ["Apologies", "Minutes", "Boiler", "Hall"]
    page = [*lines(15, 35, ["1", "2", "3", "5"], step=20), *lines(25, 35, titles, step=20)]
    assert read(pdf(page)).text == "1. Apologies\n\n2. Minutes\n\n3. Boiler\n\n5. Hall\n"


def test_figures_at_the_right_are_no_notes():
    page = lines(20, 20, ["For", "Against", "Abstained"]) + lines(150, 20, ["12", "3", "1"])
    assert [line.split() for line in read(pdf(page)).text.splitlines()] == [
        ["For", "12"],
        ["Against", "3"],
        ["Abstained", "1"],
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the refur\ufffe\n  bishment, of\nit", "the refurbishment,\n  of\nit"),
        ("a long\ufffe\nterm plan and a long-term view", "a long-term\nplan and a long-term view"),
        ("before re\ufffe\n   siting.\nNext", "before resiting.\nNext"),
        ("Smith\ufffe\nJones", "Smith-\nJones"),
        ("at the end \ufffe", "at the end -"),
        ("no hyphen", "no hyphen"),
    ],
)
def test_torn_words(text, expected):
    assert mended(text) == expected


def test_bold_type_drawn_twice_is_read_once():
    page = [(20, 20, "RESOLVED"), (20.1, 20, "RESOLVED")]
    assert read(pdf(page)).text == "RESOLVED\n"


def test_lines_in_bold_type_are_marked():
    page = lines(
        20,
        20,
        ["!Play areas", "", *PROSE, "", "!1. Hall", "", "!Payments that fell due in the month before the one of the"],
    )
    page += lines(20, 65, ["!last meeting", "!RESOLVED", "that they be made."])
    text = read(pdf(page)).text
    assert text.startswith("**Play areas**\n\nThe Clerk")
    assert "\n1. Hall\n" in text
    assert "\n**Payments that fell due in the month before the one of the last meeting**\n**RESOLVED**\nthat" in text


def test_where_all_is_bold_nothing_is_marked():
    page = lines(20, 20, ["!" + line for line in PROSE] + ["!RESOLVED", "so"])
    assert "**" not in read(pdf(page)).text


def test_a_long_passage_in_bold_is_no_heading():
    page = lines(20, 20, [*PROSE, "", *("!" + line for line in PROSE), "", *PROSE, *PROSE, *PROSE])
    assert "**" not in read(pdf(page)).text


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_page_set_sideways(turned):
    page = [*lines(60, 120, ["1. Apologies", "None were received."]), (130, 120, "2031")]
    text = read(pdf(page, turned=turned)).text
    assert [line.split() for line in text.splitlines()] == [["1.", "Apologies", "2031"], ["None", "were", "received."]]


def test_a_scan_has_no_text_and_says_so():
    source = read(scanned_pdf())
    assert source.text == ""
    assert [issue.code for issue in source.issues] == ["no-text-layer"]


def test_some_pages_without_text():
    source = read(pdf(lines(20, 20, ["Minutes"]), []))
    assert [(issue.code, issue.message) for issue in source.issues] == [("pages-without-text", "no text on pages 2")]


def test_a_password():
    with pytest.raises(EncryptedFile, match="password"):
        read(pdf(lines(20, 20, ["Minutes"]), password="secret"))


def test_no_password_for_reading():
    assert read(pdf(lines(20, 20, ["Minutes"]), password="")).text == "Minutes\n"


@pytest.mark.parametrize("data", [b"%PDF-1.4", b"%PDF-1.7\n%%EOF", b"%PDF-1.4\n" + b"\0" * 1000])
def test_damaged_files(data):
    with pytest.raises(DamagedFile, match=r"cannot be opened|no pages"):
        read(data)


def test_a_file_cut_short_is_read_or_refused():
    whole = pdf(lines(20, 20, ["Minutes"]), lines(20, 20, ["more"]))
    for share in (0.3, 0.6, 0.9, 0.99):
        try:
            source = read(whole[: int(len(whole) * share)])
        except DamagedFile:
            continue
        assert isinstance(source.text, str)


def test_where_it_came_from():
    source = read(pdf(lines(20, 20, ["Minutes"])))
    assert (source.media_type, source.reader) == ("application/pdf", "pdf")
    assert "pypdfium2" in source.reader_version


def test_without_the_package_the_error_says_how_to_get_it():
    code = (
        "import sys; sys.modules['pypdfium2'] = None\n"
        "from minutesparse.readers import read, MissingExtra\n"
        "try: read(b'%PDF-1.4')\n"
        "except MissingExtra as error: print(error)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert 'pip install "minutesparse[pdf]"' in run.stdout
