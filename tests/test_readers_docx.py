"""Word files to text: the numbers that Word counts, tables, deletions, and nothing followed out of the file."""

import docx as python_docx
import pytest

from minutesparse.readers import UnknownFormat, read
from tests.readers_files import archive, docx, lists, paragraph, table, used

MINUTES = lists(("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)"))
DOTTED = lists(("decimal", "%1."), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3"), number=2)
BULLETS = lists(("bullet", "\uf0b7"), ("bullet", "o"), number=3)


def listed(*points: tuple[str, int, int], numbering: str) -> list[str]:
    """The lines of a file whose paragraphs are in lists: text, list, level."""
    body = "".join(paragraph(text, list_id=list_id, level=level) for text, list_id, level in points)
    return read(docx(body, numbering=numbering)).text.split("\n")[:-1]


def test_numbers_letters_and_numerals():
    points = [("one", 1, 0), ("a point", 1, 1), ("b point", 1, 1), ("i point", 1, 2), ("two", 1, 0), ("anew", 1, 1)]
    assert listed(*points, numbering=MINUTES + used(1, 1)) == [
        "1. one", "  (a) a point", "  (b) b point", "    (i) i point", "2. two", "  (a) anew",
    ]  # fmt: skip


def test_numbers_in_parts():
    points = [("one", 1, 0), ("in it", 1, 1), ("in that", 1, 2), ("more", 1, 2), ("two", 1, 0), ("in it", 1, 1)]
    assert [line.split()[0] for line in listed(*points, numbering=DOTTED + used(1, 2))] == [
        "1.", "1.1", "1.1.1", "1.1.2", "2.", "2.1",
    ]  # fmt: skip


def test_lists_of_one_family_go_on_or_start_anew():
    numbering = MINUTES + used(1, 1) + used(2, 1) + used(3, 1, restart=1) + used(4, 1, restart=9)
    points = [("x", 1, 0), ("x", 2, 0), ("x", 3, 0), ("x", 3, 0), ("x", 4, 0)]
    assert listed(*points, numbering=numbering) == ["1. x", "", "2. x", "", "1. x", "2. x", "", "9. x"]


def test_bullets():
    points = [("one", 1, 0), ("in it", 1, 1), ("two", 1, 0)]
    assert listed(*points, numbering=BULLETS + used(1, 3)) == ["• one", "  • in it", "• two"]


@pytest.mark.parametrize(
    ("style", "pattern", "expected"),
    [
        ("upperLetter", "%1)", ["A) x", "B) x"]),
        ("upperRoman", "%1", ["I x", "II x"]),
        ("decimalZero", "%1.", ["01. x", "02. x"]),
        ("ordinal", "%1", ["1st x", "2nd x"]),
        ("none", "Item", ["Item x", "Item x"]),
        ("none", "", ["x", "", "x"]),
        ("decimal", "22/0%1", ["22/01 x", "22/02 x"]),
        ("japaneseCounting", "%1.", ["1. x", "2. x"]),
    ],
)
def test_styles_of_numbers(style, pattern, expected):
    assert listed(("x", 1, 0), ("x", 1, 0), numbering=lists((style, pattern)) + used(1, 1)) == expected


def test_letters_after_z_are_doubled():
    lines = listed(*[("x", 1, 0)] * 28, numbering=lists(("lowerLetter", "%1.")) + used(1, 1))
    assert lines[25:] == ["z. x", "aa. x", "bb. x"]


def test_numbers_that_a_style_brings():
    styles = (
        '<w:style w:type="paragraph" w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Item"/><w:pPr><w:numPr><w:ilvl w:val="1"/>'
        "</w:numPr></w:pPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>'
    )
    body = paragraph("Apologies", style="Item") + paragraph("None.", style="Loop") + paragraph("Fox", style="Sub")
    body += paragraph("No number", style="Item", list_id=0)
    text = read(docx(body, styles=styles, numbering=MINUTES + used(1, 1))).text
    assert text == "1. Apologies\n\nNone.\n\n  (a) Fox\n\nNo number\n"


def test_what_a_library_writes():
    import io

    document = python_docx.Document()
    document.add_heading("Ashbrook Parish Council", 0)
    document.add_heading("1. Apologies", 1)
    document.add_paragraph("None.")
    for words in ("to note the report", "to pay"):
        document.add_paragraph(words, style="List Number")
    document.add_paragraph("a point", style="List Bullet")
    document.add_paragraph("a lower point", style="List Bullet 2")
    votes = document.add_table(2, 2)
    for cell, words in zip(votes._cells, ("For", "4", "Against", "1"), strict=True):
        cell.text = words
    file = io.BytesIO()
    document.save(file)
    source = read(file.getvalue())
    assert source.text == (
        "# Ashbrook Parish Council\n\n# 1. Apologies\n\nNone.\n\n1. to note the report\n2. to pay\n\n• a point\n\n"
        "• a lower point\n\n| For | 4 |\n| Against | 1 |\n"
    )
    assert source.issues == ()


def test_tables():
    body = table([paragraph("For"), paragraph("12")], [paragraph("Against"), paragraph("3")]) + paragraph("Carried.")
    assert read(docx(body)).text == "| For | 12 |\n| Against | 3 |\n\nCarried.\n"
    numbering = BULLETS + used(1, 3)
    cell = paragraph("Boiler") + paragraph("ordered", list_id=1) + paragraph("paid", list_id=1)
    body = table([paragraph("4."), cell, paragraph("JF")], [paragraph("5."), paragraph("Hall"), ""])
    assert read(docx(body, numbering=numbering)).text == "4. Boiler\n\n• ordered\n• paid\n\nJF\n\n5. Hall\n"


def test_tabs_and_line_breaks():
    body = paragraph("Present:\tCllr Fox\tCllr Hay\nCllr Lee") + paragraph("3.\tApologies")
    assert read(docx(body)).text == "Present:   Cllr Fox   Cllr Hay\nCllr Lee\n\n3. Apologies\n"


def test_bold_paragraphs_and_headings():
    styles = (
        '<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:styleId="Own"><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
        '<w:style w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>'
    )
    bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Hall</w:t></w:r><w:r><w:t> </w:t></w:r></w:p>"
    partly = (
        '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">RESOLVED </w:t></w:r><w:r><w:t>so</w:t></w:r></w:p>'
    )
    off = '<w:p><w:pPr><w:pStyle w:val="Strong"/></w:pPr><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>x</w:t></w:r></w:p>'
    body = paragraph("Play", style="H2") + paragraph("Swings", style="Own") + paragraph("Bench", style="Strong")
    text = read(docx(body + bold + partly + off, styles=styles)).text
    assert text.split("\n\n") == ["## Play", "### Swings", "**Bench**", "**Hall**", "RESOLVED so", "x\n"]


def test_tracked_changes_are_taken_as_made():
    body = (
        "<w:p><w:r><w:t>It was </w:t></w:r><w:del><w:r><w:delText>lost</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>carried</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> at once</w:t></w:r></w:moveFrom></w:p>"
    )
    source = read(docx(body))
    assert source.text == "It was carried\n"
    assert [(issue.code, issue.message) for issue in source.issues] == [
        ("deleted-text", "2 tracked deletions were left out")
    ]


def test_hidden_text_fields_and_notes_are_left_out():
    body = (
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>seen</w:t></w:r>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:noBreakHyphen/><w:t>by</w:t><w:softHyphen/></w:r>"
        '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r><w:r><w:sym w:char="zz"/></w:r></w:p>'
    )
    assert read(docx(body)).text == "seen-by•\n"


def test_links():
    body = '<w:p><w:hyperlink r:id="r1"><w:r><w:t>The report</w:t></w:r></w:hyperlink>'
    body += "<w:r><w:t> was read</w:t></w:r></w:p>"
    source = read(docx(body, links={"r1": "https://council.example/report.pdf"}))
    assert source.text == "The report was read\n"
    assert [(source.slice(link.span), link.url) for link in source.links] == [
        ("The report", "https://council.example/report.pdf")
    ]


def test_an_empty_document():
    source = read(docx(""))
    assert (source.text, [issue.code for issue in source.issues]) == ("", ["empty-file"])


def test_other_archives():
    with pytest.raises(UnknownFormat, match="OpenDocument"):
        read(archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}))
    with pytest.raises(UnknownFormat, match="no Word file"):
        read(archive({"xl/workbook.xml": "<x/>"}))
