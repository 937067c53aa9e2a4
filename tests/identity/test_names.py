import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.strategies import HOSTILE

from bilateral.identity.names import fold, name_words, title_words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Əliyev", "aliyev"),
        ("Iğdır", "igdir"),
        ("İSTANBUL", "istanbul"),
        ("Şuşa", "susa"),
        ("Erdoğan", "erdogan"),
        ("São Tomé", "sao tome"),
        ("Łódź", "lodz"),
        ("Sana'a, Sana’a", "sanaa sanaa"),
        ("Movahedi-Azad", "movahedi azad"),
        ("  two \t lines\n", "two lines"),
        ("Шойгу", "шоигу"),
        ("!?", ""),
    ],
)
def test_folding_leaves_plain_small_letters_and_single_blanks(text, folded):
    assert fold(text) == folded


@given(st.text() | st.sampled_from(HOSTILE))
@example("ß™ﬁ²İʼ")
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    "name",
    ["Mr. Ilham Aliyev", "H.E. Ilham Aliyev", "H. E. Mr Ilham Aliyev", "Prof. Dr. Ilham ALIYEV"],
)
def test_courtesy_before_a_name_is_no_part_of_it(name):
    assert name_words(name) == ("ilham", "aliyev")


def test_a_name_that_looks_like_courtesy_is_kept():
    assert name_words("He Lifeng") == ("he", "lifeng")
    assert name_words("Hon") == ("hon",)


def test_bodies_and_papers_have_one_spelling_of_common_words():
    assert title_words("The Ministry of Defense") == title_words("Ministry of Defence")
    assert title_words("Organisation of Trade & Labor") == title_words(
        "Organization of Trade and Labour"
    )
