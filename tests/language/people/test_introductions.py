"""One person for every form of a name; namesakes kept apart."""

import pytest
from tests.language.told import reading, states_of

from bilateral.language.people.forms_of_names import can_name


@pytest.mark.parametrize(
    ("short", "long_"),
    [
        ("Otieno", "Ann Otieno"),
        ("A. Otieno", "Ann Otieno"),
        ("Ann M. Otieno", "Ann Mary Otieno"),
        ("Mukhtar", "Muhtar Hasanli"),
        ("Vucelic", "Ana Vučelić"),
        ("KENJI Abe", "Abe Kenji"),
        ("Said Al Marri", "Said bin Rashid Al Marri"),
    ],
)
def test_forms_of_one_name(short, long_):
    assert can_name(tuple(short.split()), tuple(long_.split()))


@pytest.mark.parametrize(
    ("short", "long_"),
    [
        ("Ann", "Anna Otieno"),
        ("B. Otieno", "Ann Otieno"),
        ("Rashid Al Marri", "Said bin Rashid Al Marri"),
        ("Luis Quispe", "Ann Otieno"),
    ],
)
def test_names_of_different_people(short, long_):
    assert not can_name(tuple(short.split()), tuple(long_.split()))


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister of Singapore Lee met President of the Republic of Korea Lee Ji-woo.",
        "President Lee Ji-woo met Prime Minister Lee.",
        "Crown Prince Rashid Al Marri met Prime Minister Said Rashid Al Marri.",
    ],
)
def test_namesakes_with_other_offices_are_two(text):
    assert len(reading(text).people) == 2


def test_the_fullest_form_names_the_person():
    text = "Minister Otieno arrived. Ann Mary Otieno met Ann Otieno's old friend. Otieno left."
    (person,) = reading(text).people
    assert person.name == "Ann Mary Otieno"
    assert {"Otieno", "Ann Otieno"} <= set(person.forms)


def test_a_father_and_a_son_keep_their_states():
    text = "President of Kenya Ann Otieno recalled National Leader of Kenya Ben Otieno."
    assert states_of(text) == {"Ann Otieno": "KE", "Ben Otieno": "KE"}


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        (
            "President Joko Widodo arrived. Mr. Jokowi thanked President of Kenya Ann Otieno.",
            "Joko Widodo",
            "Jokowi",
        ),
        (
            "Crown Prince Mohammed bin Salman met Ms. Ann Otieno. Mr. MBS thanked her.",
            "Mohammed bin Salman",
            "MBS",
        ),
    ],
)
def test_another_name_of_one_who_is_known_is_a_form_of_the_name(text, name, other):
    people = {p.name: p.forms for p in reading(text).people}
    assert len(people) == 2
    assert other in people[name]


def test_two_who_are_known_are_two_though_one_name_holds_the_other():
    text = "President Mahamat Idriss Deby spoke of former President Idriss Deby."
    assert {p.name for p in reading(text).people} == {"Mahamat Idriss Deby", "Idriss Deby"}
