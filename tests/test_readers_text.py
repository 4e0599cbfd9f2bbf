"""Bytes to text: the encoding is found, nothing is lost, and what is doubtful is said."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutesparse import parse, to_json
from minutesparse.readers import ReadError, TooLarge, UnknownFormat, read, text

WELSH = "Cofnodion’r cyfarfod – £40 i’r neuadd, café"


def codes(source):
    return [issue.code for issue in source.issues]


@pytest.mark.parametrize(
    ("data", "declared"),
    [
        (WELSH.encode(), None),
        (b"\xef\xbb\xbf" + WELSH.encode(), None),
        (WELSH.encode("utf-16"), None),
        (b"\xfe\xff" + WELSH.encode("utf-16-be"), None),
        (WELSH.encode("utf-16-le"), None),
        (WELSH.encode("utf-16-be"), None),
        (b"\xff\xfe\0\0" + WELSH.encode("utf-32-le"), None),
        (WELSH.encode("cp1252"), None),
        (WELSH.encode("cp1252"), "iso-8859-1"),
        (WELSH.encode("cp1252"), "utf-8"),
        (WELSH.encode(), "windows-1252"),
        (WELSH.encode(), "no-such-encoding"),
        (WELSH.encode(), "base64"),
        (WELSH.encode(), "unicode_escape"),
        (WELSH.encode(), "utf-8-sig"),
    ],
)
def test_encodings(data, declared):
    assert text.decode(data, declared).text == WELSH


def test_mislabelled_pages_say_so():
    assert codes(read(WELSH.encode(), media_type="text/plain; charset=windows-1252")) == ["mislabelled-encoding"]
    assert codes(read(WELSH.encode("cp1252"), media_type="text/plain; charset=utf-8")) == ["mislabelled-encoding"]


def test_a_declared_encoding_is_used_where_the_bytes_are_not_utf8():
    data = "Žádné námitky – Łódź".encode("iso-8859-2", "ignore")
    assert read(data, media_type="text/plain; charset=iso-8859-2").text.startswith("Žádné námitky")


def test_stray_bytes_in_utf8_are_kept_as_escapes():
    source = read("café – £40".encode() + b" \x92s")
    assert source.text == "café – £40 \udc92s"
    assert codes(source) == ["undecodable-bytes"]


def test_bytes_that_windows_1252_does_not_know_are_kept():
    source = read(b"caf\xe9 \x81\x8d")
    assert source.text == "café \udc81\udc8d"
    assert codes(source) == ["undecodable-bytes"]


def test_a_file_cut_in_mid_character_stays_utf8():
    source = read("naïve – caf".encode() + "é".encode()[:1])
    assert source.text == "naïve – caf\udcc3"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"\xff\xfea\0\x00\xd8", "a\ud800"),
        (b"\xff\xfea\0\xe9", "a\udce9"),
        (b"\xff\xfe\x00\xdcb\0", "\udc00b"),
        (b"\xff\xfe\0\0a\0\0\0\xff\xff\xff\xffb\0\0\0", "a\udcff\udcff\udcff\udcffb"),
    ],
)
def test_broken_wide_text(data, expected):
    assert text.decode(data).text == expected


def test_nul_characters_are_kept_and_told():
    source = read(b"1. Apologies\0\0\nNone.")
    assert source.text == "1. Apologies\0\0\nNone."
    assert codes(source) == ["nul-characters"]


def test_an_empty_file_is_an_empty_source():
    assert (read(b"").text, codes(read(b""))) == ("", ["empty-file"])


def test_where_it_came_from(tmp_path):
    path = tmp_path / "minutes.pdf"
    path.write_bytes(b"Minutes, named as if they were a PDF")
    source = read(path)
    assert source == read(str(path))
    assert (source.name, source.media_type, source.reader) == ("minutes.pdf", "text/plain", "text")
    assert source.length == 36
    assert source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert source.reader_version


def test_addresses_are_not_opened():
    with pytest.raises(ReadError, match="no reader opens one"):
        read("https://council.example/minutes.html")


def test_what_is_not_there(tmp_path):
    with pytest.raises(ReadError, match="cannot be read"):
        read(tmp_path / "missing.txt")
    with pytest.raises(ReadError, match="cannot be read"):
        read(tmp_path)
    with pytest.raises(ReadError, match="cannot be read"):
        read("a\0b")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "save it as .docx"),
        (b"{\\rtf1 Minutes}", "save it as .docx"),
        (b"\x89PNG\r\n\x1a\n", "OCR"),
        (b"\xff\xd8\xff\xe0", "OCR"),
        (b"\x1f\x8b\x08", "unpack"),
        (b"PK\x05\x06" + bytes(18), "empty archive"),
        (to_json(parse("1. Budget")).encode(), "from_json"),
    ],
)
def test_other_formats_are_named(data, words):
    with pytest.raises(UnknownFormat, match=words):
        read(data)


def test_more_than_the_limit_is_refused():
    with pytest.raises(TooLarge, match="64 MB"):
        read(b"a" * (65 << 20))


@pytest.mark.parametrize("data", [b"<b>not a page", b"< 5 members", b"Present: <p>Cllr Fox</p>", b"<3", b"<!-- -->"])
def test_text_with_a_little_markup_is_text(data):
    assert read(data).media_type == "text/plain"


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE html><p>x",
        b"\n  <html>",
        b"<p>Minutes</p>",
        b"<!-- saved --><div>x</div>",
        b'<?xml version="1.0"?><html>',
        "<html><p>x</p></html>".encode("utf-16"),
        b"\xef\xbb\xbf<html>",
    ],
)
def test_pages_are_known_by_their_content(data):
    assert read(data).media_type == "text/html"


@given(st.binary(max_size=300))
def test_any_bytes_can_be_had_back(data):
    decoded = text.decode(data)
    if decoded.encoding in ("utf-8", "cp1252") and not data.startswith(b"\xef\xbb\xbf"):
        assert decoded.text.encode(decoded.encoding, "surrogateescape") == data


@given(
    st.binary(max_size=300),
    st.sampled_from(
        ["utf-16", "shift_jis", "iso2022_jp", "utf-7", "hex", "unicode_escape", "iso-8859-1", "gb18030", ""]
    ),
)
def test_any_bytes_can_be_read(data, declared):
    assert isinstance(text.decode(data, declared).text, str)
