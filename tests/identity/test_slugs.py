import re

from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import HOSTILE

from bilateral.identity.names import fold
from bilateral.identity.slugs import country_part, fingerprint, is_state_code, slug, state_id

hostile_or_any = st.sampled_from(HOSTILE) | st.text()


def test_words_are_joined_as_they_are():
    assert slug(("ministry", "of", "justice"), "Ministry of Justice") == "ministry-of-justice"


@given(hostile_or_any)
def test_a_slug_is_never_empty_nor_long_nor_more_than_one_segment(text):
    result = slug(fold(text).split(), text)
    assert 0 < len(result) <= 80
    assert not re.search(r"[\s/.]", result)


def test_texts_without_words_are_told_apart():
    assert slug((), "?") != slug((), "!")


def test_long_texts_with_one_beginning_are_told_apart():
    words = ("word",) * 30
    assert slug((*words, "a"), "") != slug((*words, "b"), "")


@given(st.lists(st.text(max_size=3)), st.lists(st.text(max_size=3)))
def test_a_fingerprint_tells_parts_apart(some, others):
    assert re.fullmatch("[0-9a-f]{16}", fingerprint(*some))
    assert (fingerprint(*some) == fingerprint(*others)) == (some == others)


def test_parts_of_a_fingerprint_do_not_run_together():
    assert fingerprint("a", "b") != fingerprint("ab")
    assert fingerprint(["a"], "b") != fingerprint("a", ["b"])


def test_a_state_is_named_by_its_code():
    assert state_id("AZ") == "state/AZ"
    assert country_part("AZ") == "az"
    assert country_part(None) == "int"


@given(hostile_or_any.filter(lambda text: not is_state_code(text)))
def test_what_is_no_code_never_gets_into_an_identifier(text):
    assert re.fullmatch("state/[0-9a-f]{16}", state_id(text))
    assert re.fullmatch("[0-9a-f]{8}", country_part(text))
