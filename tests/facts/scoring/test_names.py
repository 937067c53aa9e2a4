"""Two spellings of one name are one name; two names are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.facts.scoring.names import fold, likeness, same_name, same_person


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Şahbaz Şərif", "sahbaz sarif"),
        ("İlham  ƏLIYEV", "ilham liyev"),
        ("Yıldırım", "yildirim"),
        ("Joint Chiefs-of-Staff (JCSC)", "joint chiefs of staff jcsc"),
        ("3rd meeting", "3rd meeting"),
        ("Алиев", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_folding_leaves_lower_case_ascii_words(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Farid Akhmadov", "Farid Ahmadov"),
        ("Nadeem Raza", "N. Raza"),
        ("Yusuf Raza Gilani", "Syed Yousaf Raza Gillani"),
        ("Mr. Ilham Aliyev", "Ilham Aliyev"),
        ("Ilham Heydar oglu Aliyev", "Ilham Aliyev"),
        ("Zakir Hasanov", "Hasanov"),
        ("Mohammad Movahedi-Azad", "Movahedi Azad"),
        ("Muhammad Shehbaz Sharif", "Shehbaz Mian Sharif"),
    ],
)
def test_variants_name_one_person(one, other):
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kamran Aliyev", "Ilham Aliyev"),
        ("Heydar Aliyev", "Ilham Aliyev"),
        ("Nadeem Raza", "Nadeem Rana"),
        ("Nadeem Raza", "N."),
        ("Li Qiang", "Li"),
        ("President", "President"),
        ("", "Ilham Aliyev"),
        ("Алиев", "Алиев"),
    ],
)
def test_these_do_not_name_one_person(one, other):
    assert not same_person(one, other)
    assert not same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other", "bar"),
    [
        ("Ministry of Defence of Azerbaijan", "Ministry of Defense of Azerbaijan", 0.67),
        ("Ministry of Justice of Azerbaijan", "Azerbaijan Ministry of Justice", 1.0),
        ("Senate of Pakistan", "Senate of the Islamic Republic of Pakistan", 1.0),
        ("Minister of Law and Justice", "Minister of Justice", 0.6),
        ("Ministry of Defence", "Ministry of Defense", 1.0),
        ("of the", "Of the", 1.0),
    ],
)
def test_variants_name_one_body_or_office(one, other, bar):
    assert same_name(one, other, bar)


@pytest.mark.parametrize(
    ("one", "other", "bar"),
    [
        ("Minister of Law and Justice", "Minister of Justice", 0.67),
        ("Ministry of Justice", "Ministry of Finance", 0.6),
        ("Ministry of Justice", None, 0.6),
        ("", "", 0.6),
        ("of the", "for the", 0.0),
    ],
)
def test_these_do_not_name_one_body_or_office(one, other, bar):
    assert not same_name(one, other, bar)


def test_likeness_is_of_what_folding_leaves():
    assert likeness("Şərif", "SARIF") == 1
    assert likeness("abcd", "abxy") == pytest.approx(0.5)
    assert likeness(None, "") == 1
