"""One letter wrong in a longer word is a slip; a letter of another sound makes another name."""

import pytest

from bilateral.identity.people.misspelling import misspelt, of_two_lands


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ramaphosa", "ramaposa"),  # dropped
        ("mugabe", "mugabbe"),  # doubled
        ("kenyatta", "keynatta"),  # swapped
        ("asselborn", "asselborne"),
        ("schultz", "shultz"),
        ("hichilema", "hichelema"),
        ("clark", "clarke"),
    ],
)
def test_a_slip(one, other):
    assert misspelt(one, other)
    assert misspelt(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rakesh", "ramesh"),
        ("aziz", "azim"),
        ("mario", "marco"),
        ("salih", "selim"),
        ("maria", "mario"),
        ("dlamini", "elamini"),
        ("chen", "cheng"),
    ],
)
def test_another_name(one, other):
    assert not misspelt(one, other)
    assert not misspelt(other, one)


def test_endings_of_two_lands():
    assert of_two_lands("andersson", "andersen")
    assert not of_two_lands("andersson", "anderson")
