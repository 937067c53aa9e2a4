"""What else bears the name of a state: words that tell a person, a province, a company."""

import pytest

from bilateral.language.gazetteers import namesakes as file
from bilateral.language.gazetteers import states
from bilateral.language.gazetteers.namesakes import (
    begins_name,
    ends_name,
    is_marked_part,
    names_business,
    names_paper_or_post,
    namesakes,
    never_surnames,
    part_behind,
    tells_of_part,
)


def at(text: str) -> tuple[str, int, int]:
    """The text without its brackets, and where the bracketed name stands."""
    start, end = text.index("["), text.index("]") - 1
    return text.replace("[", "").replace("]", ""), start, end


@pytest.mark.parametrize(
    "text",
    [
        "[Israel] Katz arrived",
        "Minister [Chad] Miller of Canada",
        "met [Jordan] Kelly on Friday",
        "met [Jordan] Kelly Friday",
        "[Georgia] Ward's letter",
    ],
)
def test_a_given_name_has_one_surname_behind_it(text):
    assert begins_name(*at(text))


@pytest.mark.parametrize(
    "text",
    [
        "[Israel] signed it",
        "the ambassador to [Jordan] Ann",
        "President of [Georgia] Salome",
        "[Israel] Defence Minister",
        "[Jordan] Senate",
        "[Chad] Mahamat Deby",
        "[Kenya] Moore arrived",
        "[Georgia], Ward and others",
    ],
)
def test_a_state_has_none(text):
    assert not begins_name(*at(text))


def test_an_adjective_is_a_given_name_only_behind_an_office():
    assert begins_name(*at("Minister [German] Galushchenko said"), needs_office=True)
    assert not begins_name(*at("the [German] Bundestag said"), needs_office=True)
    assert not begins_name(*at("[German] Galushchenko said"), needs_office=True)


@pytest.mark.parametrize(
    "text",
    ["Vernon [Jordan]", "Michael B. [Jordan]", "J. [Jordan]", "Mr. [Jordan]", "Dr [Holland] said"],
)
def test_a_surname_has_a_given_name_an_initial_or_a_courtesy_word_before_it(text):
    assert ends_name(*at(text))


@pytest.mark.parametrize(
    "text",
    ["visit [Jordan]", "the U.S. [Jordan]", "Minister [Jordan]", "Friday [Jordan]", "Mary [Kenya]"],
)
def test_other_words_before_it_make_no_surname(text):
    assert not ends_name(*at(text))


@pytest.mark.parametrize(
    "text",
    [
        "[Oman] Air flies",
        "[China] Eastern Airlines flies",
        "[Kuwait] Airways flies",
        "[India] Today reported",
        "the Times of [Israel]",
        "The Bank of [China]",
        "Bank of [China]",
    ],
)
def test_a_business_bears_the_name(text):
    assert names_business(*at(text))


@pytest.mark.parametrize(
    "text",
    [
        "[Pakistan] Air Force",
        "[Pakistan] Air Defence",
        "the National Bank of [Georgia]",
        "[India] signed it today",
        "the people of [China]",
    ],
)
def test_forces_and_national_banks_are_the_state_s(text):
    assert not names_business(*at(text))


def test_a_treaty_of_a_town_is_told_from_a_mayor_of_it():
    assert names_paper_or_post("Treaty of Lisbon", 10)
    assert not names_paper_or_post("mayor of Lisbon", 9)


@pytest.mark.parametrize(
    ("behind", "code"),
    [
        (", Pennsylvania", "US"),
        (", Ontario, on Friday", "CA"),
        (", Kenya", None),
        (" and Ohio", None),
        (", Texas and Ohio", None),
    ],
)
def test_a_province_behind_a_town(behind, code):
    assert part_behind(f"Paris{behind}", len("Paris")) == code


def test_words_and_towns_tell_a_part_from_the_state_of_its_name():
    assert is_marked_part(*at("the U.S. state of [Georgia]"))
    assert is_marked_part(*at("in Atlanta, [Georgia]"))
    assert not is_marked_part(*at("head of state of [Georgia]"))
    assert not is_marked_part(*at("the state of [Kenya]"))
    assert tells_of_part("They met in Atlanta.", "Georgia")
    assert not tells_of_part("They met in Atlanta.", "Kenya")
    assert not tells_of_part("They met in Tbilisi.", "Georgia")


def test_surnames_and_given_names_are_forms_of_states():
    forms = states.match_forms()
    assert set(namesakes().given_names) <= forms.keys()
    assert set(namesakes().surnames) <= forms.keys()
    assert set(namesakes().homonyms) <= forms.keys()


def test_provinces_are_no_forms_of_states_and_belong_to_states():
    parts = file.part_forms()
    assert not parts.keys() & {f for f, uses in states.match_forms().items() if uses}
    assert set(parts.values()) <= states.states().keys()


@pytest.mark.parametrize("word", ["Minister", "Parliament", "Defence", "Army", "Chancellor"])
def test_words_of_offices_and_bodies_are_no_surnames(word):
    assert word in never_surnames()


@pytest.mark.parametrize("word", ["Katz", "Miller", "Kelly", "Ward", "Smith"])
def test_surnames_are_not_shut_out(word):
    assert word not in never_surnames()
