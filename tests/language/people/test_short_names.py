"""Short forms of a name, in the ways of many peoples; namesakes stay apart."""

import pytest
from tests.language.told import meant, reading, states_of


@pytest.mark.parametrize(
    ("told", "short", "name"),
    [
        ("President Xi Jinping met them. {} spoke.", "Xi", "Xi Jinping"),
        ("Ethiopian Prime Minister Abiy Ahmed met them. {} spoke.", "Abiy", "Abiy Ahmed"),
        ("Prime Minister Pham Minh Chinh met them. {} spoke.", "Chinh", "Pham Minh Chinh"),
        ("Prime Minister Anwar Ibrahim met them. {} spoke.", "Anwar", "Anwar Ibrahim"),
        ("President Yoon Suk Yeol met them. {} spoke.", "Yoon Suk-yeol", "Yoon Suk Yeol"),
        ("President Abdel Fattah El-Sisi met them. {} spoke.", "Al-Sisi", "Abdel Fattah El-Sisi"),
        ("President Abdel Fattah El-Sisi met them. {} spoke.", "Sisi", "Abdel Fattah El-Sisi"),
        ("Sheikh Hamad Al Thani met them. {} spoke.", "Al-Thani", "Hamad Al Thani"),
        ("Minister Mohsen al-Daari met them. Minister {} spoke.", "al-Daari", "Mohsen al-Daari"),
        ("President Andres Lopez Obrador met them. {} spoke.", "López", "Andres Lopez Obrador"),
        ("Minister S. Jaishankar met them. {} spoke.", "Jaishankar", "S. Jaishankar"),
        ("Vice President JD Vance met them. {} spoke.", "J. D. Vance", "J. D. Vance"),
        ("President Luiz da Silva met them. Mr. da {} spoke.", "Silva", "Luiz da Silva"),
        ("President Aleksandar Vučić met them. {} spoke.", "Vucic", "Aleksandar Vučić"),
        ("Prime Minister Katrin Helgadottir came. {} spoke.", "Katrín", "Katrin Helgadottir"),
    ],
)
def test_a_short_form_means_the_person(told, short, name):
    assert meant(told.format(short), short) == [name]


def test_a_nickname_in_quotation_marks_is_part_of_the_name():
    text = 'President Joko "Jokowi" Widodo met President Luiz "Lula" da Silva. Jokowi thanked Lula.'
    assert meant(text, "Jokowi") == ["Joko Jokowi Widodo"]
    assert meant(text, "Lula") == ["Luiz Lula da Silva"]


TWO_KIMS = "North Korean leader Kim Jong Un wrote to South Korean Prime Minister Kim Boo-kyum. "
TWO_SINGHS = "Defence Minister Rajnath Singh met Minister of State Jitendra Singh. "
TWO_KHANS = (
    "Defence Minister of Pakistan General Bilal Khan met "
    "Defence Minister of Bangladesh Admiral Nasir Khan. "
)


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        (f"{TWO_KIMS}Kim agreed.", "Kim", []),
        (f"{TWO_KIMS}Prime Minister Kim agreed.", "Kim", ["Kim Boo-kyum"]),
        (f"{TWO_SINGHS}Mr Singh agreed.", "Singh", []),
        (f"{TWO_SINGHS}Defence Minister Singh spoke. Singh agreed.", "Singh", ["Rajnath Singh"]),
        (f"{TWO_KHANS}Admiral Khan agreed.", "Khan", ["Nasir Khan"]),
        (f"{TWO_KHANS}Pakistan's Khan agreed.", "Khan", ["Bilal Khan"]),
        (f"{TWO_KHANS}Khan agreed.", "Khan", []),
    ],
)
def test_a_surname_of_two_means_the_one_told_apart_or_nobody(text, words, names):
    assert meant(text, words) == names


def test_namesakes_left_open_make_no_third_person():
    assert len(reading(f"{TWO_SINGHS}Mr Singh agreed.").people) == 2


RUTOS = "President William Ruto of Kenya and his wife Rachel arrived in Lima. "


def test_a_wife_is_a_person_of_the_same_state():
    assert states_of(RUTOS) == {"William Ruto": "KE", "Rachel": "KE"}


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        (f"{RUTOS}Mrs. Ruto spoke.", "Ruto", ["Rachel"]),
        (f"{RUTOS}Mr. Ruto spoke.", "Ruto", ["William Ruto"]),
        (f"{RUTOS}The first lady spoke.", "first lady", ["Rachel"]),
        (f"{RUTOS}Mr. and Mrs. Ruto left.", "Ruto", ["Rachel", "William Ruto"]),
        (f"{RUTOS}She spoke.", "She", ["Rachel"]),
    ],
)
def test_husband_and_wife_are_told_apart(text, words, names):
    assert meant(text, words) == names


def test_a_husband_with_a_name_of_his_own():
    text = "Prime Minister Benazir Bhutto and her husband Asif Zardari left Pakistan. Bhutto spoke."
    assert meant(text, "Bhutto") == ["Benazir Bhutto"]
    assert len(reading(text).people) == 2


def test_a_wife_told_far_from_her_husband_is_of_his_state_by_the_surname():
    text = (
        "President Luis Quispe of Peru met President William Ruto of Kenya. "
        "The guest, who arrived on Monday for two days of talks, is with his wife, Rosa Quispe."
    )
    assert states_of(text) == {"Luis Quispe": "PE", "William Ruto": "KE", "Rosa Quispe": "PE"}
