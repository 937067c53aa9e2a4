import codecs
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.articles import decoding
from bilateral.articles.decoding import bom_encoding, decode, read_bytes
from bilateral.errors import InputError

STORY = (
    "The foreign minister of Côte d’Ivoire met José Muñoz on Monday – “a good talk”, he said. "
    "They spoke of trade, of transport corridors and of the next session of the commission."
)


def test_utf8_with_and_without_a_byte_order_mark():
    assert decode("Türkiye".encode(), "a.txt") == "Türkiye"
    assert decode("Türkiye".encode("utf-8-sig"), "a.txt") == "Türkiye"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_wide_encodings_are_told_by_their_mark(encoding):
    assert decode("Şuşa 2024".encode(encoding), "a.txt") == "Şuşa 2024"


def test_big_endian_utf16():
    assert decode(codecs.BOM_UTF16_BE + "Şuşa".encode("utf-16-be"), "a.txt") == "Şuşa"


def test_western_text_of_windows_is_read_as_browsers_read_it():
    assert decode(STORY.encode("cp1252"), "a.txt") == STORY


def test_cyrillic_text_of_windows_is_guessed():
    text = "Министр иностранных дел Азербайджана встретился в Баку с коллегой из Пакистана."
    assert decode(text.encode("cp1251"), "a.txt") == text


def test_a_declared_encoding_is_taken_before_a_guess():
    assert decode("Dışişleri".encode("cp1254"), "a.html", declared="cp1254") == "Dışişleri"


def test_an_unknown_declared_encoding_is_passed_over():
    assert decode(STORY.encode("cp1252"), "a.html", declared="no-such-thing") == STORY


def test_damaged_utf8_is_not_taken_for_another_encoding():
    with pytest.raises(InputError, match=r"^a\.txt: damaged UTF-8"):
        decode("Türkiye, Şuşa, Bakı".encode()[:-1], "a.txt")


def test_bytes_of_no_encoding_are_refused_with_a_remedy():
    noise = bytes(128 + (37 * n * n + 11 * n) % 128 for n in range(400))
    with pytest.raises(InputError, match=r"^a\.txt: not UTF-8, .*iconv"):
        decode(noise, "a.txt")


@pytest.mark.parametrize(
    ("beginning", "kind"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04word", "office document"),
        (b"\xd0\xcf\x11\xe0old", "office document"),
        (b"{\\rtf1 text}", "rich text"),
        (b"\x89PNG\r\n", "image"),
        (b"\xff\xd8\xff\xe0", "image"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"some\0thing", "binary data"),
    ],
)
def test_what_is_no_text_is_named_with_a_remedy(beginning, kind):
    with pytest.raises(InputError, match=rf"^a\.txt: not text but .*{kind}.*; save its text"):
        decode(beginning, "a.txt")


def test_a_document_beyond_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(decoding, "MAX_BYTES", 1024 * 1024)
    assert len(read_bytes(io.BytesIO(b"x" * 1024 * 1024), "a.txt")) == 1024 * 1024
    with pytest.raises(InputError, match=r"^a\.txt: more than 1 MB"):
        read_bytes(io.BytesIO(b"x" * (1024 * 1024 + 1)), "a.txt")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_whatever_was_written_as_utf8_comes_back(text):
    data = text.encode()
    if bom_encoding(data) is None and not any(
        data.startswith(magic) for magic, _ in decoding._SIGNATURES
    ):
        assert decode(data, "a.txt") == text
