"""The words of a name: what counts, what goes with it, and how much it says of who is meant."""

import pytest

from bilateral.identity.people.parts import (
    generation,
    regnal,
    stands_alone,
    styled,
    unranked,
    words,
)


@pytest.mark.parametrize(
    ("name", "state", "found"),
    [
        ("Dr. Syed Yousaf Raza Gilani", "PK", ("yusuf", "reza", "gilani")),
        ("Ilham Heydar oglu Aliyev", "AZ", ("ilham", "aliyev")),
        ("Abdel Fattah el-Sisi", "EG", ("abdelfatah", "sisi")),
        ("Zahran bin Abdul-Aziz Al Saud", "SA", ("zahran", "binabdulaziz", "saud")),
        ("Datuk Seri Mohd Rizal bin Osman", "MY", ("rizal", "osman")),
        ("Field Marshal Tariq Munir", "PK", ("tariq", "munir")),
        ("Jan van der Berg", "NL", ("jan", "berg")),
        ("Nur al-Din Hamdan", "JO", ("nuraddin", "hamdan")),
        ("Mujibur Rahman", "BD", ("mujib", "rahman")),
        ("Lord Carey of Wells", "GB", ("carey",)),
        ("King Salman", "SA", ("salman",)),
        ("Xi Jinping", "CN", ("xi", "jinping")),
        ("Jinping Xi", "CN", ("jinping", "xi")),
    ],
)
def test_the_words_that_count(name, state, found):
    assert words(name, state) == found


@pytest.mark.parametrize(
    ("name", "state", "style"),
    [
        ("King Salman", "SA", "king"),
        ("Crown Prince Felix", "LU", "prince"),
        ("Lord Carey of Wells", "GB", "lord"),
        ("General de Vries", "NL", "general"),
        ("Sheikh Tamim", "QA", "sheikh"),
        ("Sheikh Hasina", "BD", None),  # there it is a part of her name
        ("Abdullah II", "JO", None),
        ("King Abdullah II", "JO", None),
        ("Hakim Salman", "SA", None),
    ],
)
def test_a_style_before_a_single_name(name, state, style):
    assert styled(name, state) == style


@pytest.mark.parametrize(
    ("name", "ruler"),
    [
        ("King Abdullah II bin Al-Hussein", ("abdullah", "ii")),
        ("Harald V", ("harald", "v")),
        ("Pope Leo XIV", ("leo", "xiv")),
        ("Hussein bin Abdullah II", None),
        ("Benigno Aquino III", None),
        ("Malcolm X", ("malcolm", "x")),
        ("Victor I. Petrov", None),
    ],
)
def test_a_ruler_is_known_by_name_and_number(name, ruler):
    assert regnal(name, None) == ruler


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Commodore Josaia Voreqe Bainimarama", "Josaia Voreqe Bainimarama"),
        ("H.E. Dr. Ana Rojas", "H.E. Dr. Ana Rojas"),
        ("Dr Ana Rojas", "Ana Rojas"),
        ("King Salman", "King Salman"),
        ("Ana Rojas", "Ana Rojas"),
    ],
)
def test_ranks_before_a_name_of_two_words_are_left_out(name, found):
    assert unranked(name, None) == found


def test_a_number_or_a_junior_tells_a_son_from_his_father():
    assert generation("Ferdinand E. Marcos Jr.", "PH") == "jr"
    assert generation("Ferdinand Marcos Senior", "PH") == "sr"
    assert generation("Pope John Paul II", "VA") == "ii"
    assert generation("Haile Selassie I", "ET") == "i"
    assert generation("Xi Jinping", "CN") == ""


@pytest.mark.parametrize(
    ("name", "state", "alone"),
    [
        ("Jeyhun Bayramov", "AZ", True),
        ("Margrethe II", "DK", True),
        ("K. P. Oli", "NP", True),
        ("JD Vance", "US", True),
        ("J. K. Lee", "KR", False),
        ("N. Raza", "PK", False),
        ("Hasanov", "AZ", False),
        ("King Salman", "SA", False),
    ],
)
def test_a_full_name_means_somebody_in_every_article(name, state, alone):
    assert stands_alone(name, state) is alone
