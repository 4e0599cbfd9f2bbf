"""Files made to do harm: a clear error or a capped result, in bounded time and memory, nothing opened or written."""

import subprocess
import sys
import zlib

import pytest

from minutesparse.readers import DamagedFile, EncryptedFile, TooLarge, docx, read
from minutesparse.readers.html import from_markup
from minutesparse.readers.tame import tame
from tests.readers_files import archive, paragraph
from tests.readers_files import docx as docx_of

PAGE = "<!doctype html>"


def codes(source):
    return [issue.code for issue in source.issues]


@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "table><tr><td", "blockquote", "font", "span", "section", "x-y"])
def test_markup_ten_thousand_deep(tag):
    source = read((PAGE + f"<{tag}>" * 10_000 + "the end").encode())
    assert source.text.strip().removeprefix("• ").strip() == "the end"
    assert codes(source) == ["markup-pruned"]


@pytest.mark.parametrize(
    "markup",
    [
        "<p><b id={n}>word",
        "<p><b id={n}><!--</b>-->word",
        "<p><b id={n} title='</b>'>word",
        '<p><b id={n} title=a"b>word<i title=">',
        "<p><font id={n}><script></font></script>word",
        "<p><a name={n}><textarea></a></textarea>word",
        "<p><nobr id={n}></nobr x='>'><b id={n}>word",
        "<p><B ID={n}>word",
        "<p><b/id={n}>word",
        "<p><b\tid={n}></b\n><em id={n}>word",
    ],
)
def test_formatting_that_is_never_closed_does_not_fill_the_memory(markup):
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))\n"
        "from minutesparse.readers import read\n"
        f"markup = {markup!r}\n"
        "source = read(('<!doctype html>' + ''.join(markup.replace('{n}', str(n)) for n in range(5000))).encode())\n"
        "assert 'word' in source.text"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_pages_that_people_write_are_left_as_they_are():
    markup = "<div>" * 50 + "<p><b>x</b> <i>y</p>" * 60 + "</div>" * 50
    assert tame(markup) == (markup, False, False)


@pytest.mark.parametrize(
    "markup",
    ["<a " * 50_000, "<!--" * 50_000, '<a "' * 50_000, "<script>" * 50_000, "</" * 50_000, "<a b='" * 50_000,
     "<title>" * 50_000, "<a =" * 50_000, "<!-" * 50_000, "<svg><" * 50_000, "&" * 100_000, "<p><br>" * 50_000,
     "counter<style" * 50_000, "<style>counter" * 50_000, "<style>" + "a,counter " * 50_000 + "{content:counter(",
     "<style>" + "li:before{content:counter(x)}" * 50_000,
     "<header>" * 300 + "<p>x" * 20_000 + "<h1>y", "<ul><li>" * 300 + "x<table>" * 300],
)  # fmt: skip
def test_markup_that_makes_slow_readers_slower(markup):
    text, _, _ = from_markup(markup)
    assert len(text) < 2_000_000


def test_megabytes_of_hidden_state():
    source = read((PAGE + '<input name="__VIEWSTATE" value="' + "A" * 20_000_000 + '"><p>Minutes').encode())
    assert source.text == "Minutes\n"


def test_more_tags_than_can_be_held(monkeypatch):
    monkeypatch.setattr("minutesparse.readers.tame.MOST_TAGS", 100)
    source = read((PAGE + "<p>one</p>" * 100).encode())
    assert source.text.count("one") == 50
    assert codes(source) == ["file-cut"]


def test_a_page_of_a_hundred_megabytes_is_refused():
    with pytest.raises(TooLarge, match="32 MB"):
        read(PAGE.encode() + b"a" * 100_000_000)


@pytest.mark.parametrize("cut", [20, 60, 100, 140])
def test_a_page_cut_short(cut):
    page = (
        PAGE + '<table><tr><td>1.</td><td><p title="a>b">Apologies</p><ul><li>Cllr Fox</li></ul><!-- x --></td></table>'
    )
    assert isinstance(read(page[:cut].encode()).text, str)


def test_a_zip_bomb():
    body = "<w:p/>" * 1000
    bomb = archive({"word/document.xml": body.encode() * 30_000})
    assert len(bomb) < 1_000_000
    with pytest.raises((TooLarge, DamagedFile)):
        read(bomb)


def test_what_unpacks_to_too_much_is_refused(monkeypatch):
    monkeypatch.setattr(docx, "MOST_BYTES", 10_000)
    with pytest.raises(TooLarge, match="unpacks to more"):
        read(docx_of(paragraph("word " * 10_000)))


def test_entities_are_refused():
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="x">&b;</w:document>'
    with pytest.raises(DamagedFile, match="document type"):
        read(archive({"word/document.xml": laughs}))
    outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'
    with pytest.raises(DamagedFile, match="document type"):
        read(archive({"word/document.xml": outside}))


def test_a_word_file_cut_short():
    whole = docx_of(paragraph("Minutes " * 500))
    for share in (0.2, 0.5, 0.9, 0.99):
        with pytest.raises(DamagedFile, match="broken"):
            read(whole[: int(len(whole) * share)])


def test_a_word_file_with_a_flipped_bit():
    whole = bytearray(docx_of(paragraph(" ".join(map(str, range(3000))))))
    for at in range(200, len(whole) - 200, 611):
        damaged = bytes(whole[:at]) + bytes([whole[at] ^ 0x55]) + bytes(whole[at + 1 :])
        try:
            source = read(damaged)
        except (DamagedFile, EncryptedFile):
            continue
        assert isinstance(source.text, str)


def test_a_part_with_a_password():
    whole = bytearray(docx_of(paragraph("Minutes")))
    name = whole.rindex(b"word/document.xml")
    whole[name - 38] |= 1  # the flag of the central directory that says: encrypted
    with pytest.raises(EncryptedFile, match="password"):
        read(bytes(whole))


def test_a_word_file_nested_deep():
    nested = "<w:tbl><w:tr><w:tc>" * 3000 + paragraph("the end") + "</w:tc></w:tr></w:tbl>" * 3000
    assert "the end" in read(docx_of(nested)).text


def test_broken_markup_in_a_word_file():
    with pytest.raises(DamagedFile, match="broken"):
        read(docx_of("<w:p><w:r>"))


def test_a_pdf_that_unpacks_to_much_text_is_capped(monkeypatch):
    from minutesparse.readers import pdf
    from tests.readers_files import lines
    from tests.readers_files import pdf as pdf_of

    monkeypatch.setattr(pdf, "MOST_LETTERS", 200)
    monkeypatch.setattr(pdf, "MOST_PAGES", 3)
    source = read(pdf_of(*[lines(20, 20, ["word " * 10]) for _ in range(9)]))
    assert codes(source) == ["file-cut"]
    assert source.text.count("\f") < 3
    source = read(pdf_of(lines(20, 20, ["word " * 10] * 40), lines(20, 20, ["word"])))
    assert codes(source) == ["file-cut"]
    assert len(source.text) < 400


def test_a_pdf_bomb():
    """A page of a few kilobytes whose drawing unpacks to 100 MB; packed twice, it is smaller still."""
    stream = zlib.compress(b"0 0 m 1 1 l S\n" * 8_000_000, 9)
    for packed, filters in ((stream, b"/FlateDecode"), (zlib.compress(stream, 9), b"[/FlateDecode/FlateDecode]")):
        with pytest.raises(TooLarge, match="32 MB"):
            read(drawing(packed, b"/Filter" + filters))
    assert codes(read(drawing(zlib.compress(b"0 0 m 1 1 l S\n" * 1000), b"/Filter/FlateDecode"))) == ["no-text-layer"]
    with pytest.raises(TooLarge, match="32 MB"):
        read(drawing(b"0 0 m 1 1 l S\n" * 3_000_000, b""))


def drawing(stream: bytes, about: bytes) -> bytes:
    """A PDF of one page that draws `stream`."""
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        b"<</Length %d%b>>stream\n%b\nendstream" % (len(stream), about, stream),
    ]
    data = b"%PDF-1.4\n"
    places = []
    for n, part in enumerate(parts, 1):
        places.append(len(data))
        data += b"%d 0 obj%b endobj\n" % (n, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 5\n0000000000 65535 f \n%btrailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return data + end % (table, len(data))


def test_nothing_is_opened_or_written(tmp_path, monkeypatch):
    from tests.readers_files import lines
    from tests.readers_files import pdf as pdf_of

    files = [
        PAGE.encode() + b"<link href='https://x.example/a.css'><img src='https://x.example/i.png'><p>x",
        docx_of(paragraph("x"), links={"r1": "https://x.example"}),
        pdf_of(lines(20, 20, ["x"])),
        b"x",
    ]
    for data in files:
        read(data)  # what is imported is imported before the watch begins
    monkeypatch.chdir(tmp_path)
    seen = []

    def watch(event, args):
        if watching and (event.startswith("socket.") or (event == "open" and args[1] not in ("r", "rb", None))):
            seen.append((event, args))

    watching = True
    sys.addaudithook(watch)
    for data in files:
        read(data)
    watching = False
    assert seen == []
    assert list(tmp_path.iterdir()) == []
