import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bilateral.articles.cleaning import clean_id, clean_text, one_line

ANY_TEXT = st.text(st.characters(codec=None) | st.sampled_from("\r\n\x00\x85\ud800"))


def test_control_characters_become_spaces_and_line_ends_newlines():
    assert clean_text("a\x00b\x1bc\x85d\te\r\nf\rg\nh") == "a b c d\te\nf\ng\nh"


def test_half_a_surrogate_pair_is_replaced_because_nothing_can_write_it():
    assert clean_text("a\ud83db") == "a\N{REPLACEMENT CHARACTER}b"


def test_unicode_is_not_normalised():
    assert clean_text("e\N{COMBINING ACUTE ACCENT}") == "e\N{COMBINING ACUTE ACCENT}"


@given(ANY_TEXT)
def test_every_other_character_keeps_its_place(raw):
    source = raw.replace("\r\n", "\n")
    text = clean_text(raw)
    assert len(text) == len(source)
    for before, after in zip(source, text, strict=True):
        if unicodedata.category(before) not in {"Cc", "Cs"} or before in "\n\t":
            assert after == before
        else:
            assert after in " \n\N{REPLACEMENT CHARACTER}"


@given(ANY_TEXT)
def test_cleaning_twice_is_cleaning_once(raw):
    assert clean_text(clean_text(raw)) == clean_text(raw)


def test_a_name_is_one_line():
    assert one_line(" two\n  words\t\x07") == "two words"


def test_an_id_keeps_slashes_and_accents():
    assert clean_id("  politics/2024/Türkiye\n") == "politics/2024/Türkiye"


def test_an_id_of_nothing_is_empty():
    assert clean_id(" \x00\n") == ""


def test_long_ids_are_cut_but_stay_different():
    first, second = clean_id("x" * 500 + "a"), clean_id("x" * 500 + "b")
    assert len(first) == len(second) == 240
    assert first != second
