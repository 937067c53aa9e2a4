"""Cities: the right one of several, English spellings, and words that are no city."""

import pytest

from bilateral.language.gazetteers.cities import best_city, cities, sites
from bilateral.language.gazetteers.states import default_code, match_forms, states


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("Baku", "AZ"),
        ("Islamabad", "PK"),
        ("Shusha", "AZ"),
        ("Khankendi", "AZ"),
        ("Stepanakert", "AZ"),
        ("Nakhchivan", "AZ"),
        ("Lachin", "AZ"),
        ("Muzaffarabad", "PK"),
        ("Gwadar", "PK"),
        ("Geneva", "CH"),
        ("Davos", "CH"),
        ("Sochi", "RU"),
        ("New York", "US"),
        ("Bretton Woods", "US"),
        ("The Hague", "NL"),
        ("Kiev", "UA"),
        ("Bombay", "IN"),
        ("Kirovabad", "AZ"),
        ("Frankfurt", "DE"),
        ("Taif", "SA"),
        ("Mecca", "SA"),
        ("Sharm El Sheikh", "EG"),
        ("Termez", "UZ"),
        ("Khorog", "TJ"),
        ("Bali", "ID"),
        ("Vatican City", "VA"),
        ("Singapore", "SG"),
        ("São Paulo", "BR"),
        ("Sao Paulo", "BR"),
        ("Xi'an", "CN"),
    ],
)
def test_a_form_means_its_best_known_city(form, code):
    assert best_city(form).code == code


@pytest.mark.parametrize(
    ("form", "near", "code"),
    [
        ("Hyderabad", None, "IN"),
        ("Hyderabad", "PK", "PK"),
        ("Tripoli", None, "LY"),
        ("Tripoli", "LB", "LB"),
        ("San Jose", "CR", "CR"),
        ("Hyderabad", "AZ", "IN"),
    ],
)
def test_the_state_of_the_story_decides_between_cities_of_one_name(form, near, code):
    assert best_city(form, near).code == code


def test_several_cities_of_one_form_stand_with_the_most_populous_first():
    for group in cities().values():
        people = [city.population for city in group]
        assert people == sorted(people, reverse=True)
        assert len(set(group)) == len(group)


@pytest.mark.parametrize(
    "word",
    [
        "Reading",
        "Police",
        "March",
        "Summit",
        "University",
        "Ali",
        "Khan",
        "Jackson",
        "Fatima",
        "Dar",
        "Rashid",
        "Aman",
        "Of",
        "Bo",
    ],
)
def test_words_and_personal_names_are_no_cities(word):
    assert best_city(word) is None


def test_a_city_of_a_million_keeps_a_form_that_is_also_a_name():
    assert best_city("Houston").code == "US"
    assert best_city("Sydney").code == "AU"


@pytest.mark.parametrize("form", ["Georgia", "Jordan", "Pakistan", "Turkish", "South China Sea"])
def test_what_stands_for_a_state_is_no_city(form):
    assert best_city(form) is None


def test_every_capital_of_a_state_is_a_city_of_that_state():
    """Except Hamilton and Victoria, which are persons far oftener."""
    missing = {
        code
        for code, state in states().items()
        if best_city(state.capital, code) is None or best_city(state.capital, code).code != code
    }
    assert missing == {"BM", "SC"}
    assert default_code("Hamilton") is default_code("Victoria") is None


def test_cities_carry_their_place_on_earth_and_their_identifier():
    baku = best_city("Baku")
    assert baku.geonames_id == 587084
    assert (round(baku.lat), round(baku.lon)) == (40, 50)
    for group in cities().values():
        for city in group:
            assert -90 <= city.lat <= 90
            assert -180 <= city.lon <= 180


def test_an_unknown_form_means_no_city():
    assert best_city("Ruritania") is None


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("Bled", "SI"),
        ("Camp David", "US"),
        ("Sharm el-Sheikh", "EG"),
        ("Panmunjom", "KR"),
        ("Jackson Hole", "US"),
        ("Ramstein", "DE"),
        ("Stepantsminda", "GE"),
        ("Kazbegi", "GE"),
        ("Chernobyl", "UA"),
        ("Medjugorje", "BA"),
    ],
)
def test_small_places_of_diplomacy_are_known(form, code):
    assert best_city(form).code == code


@pytest.mark.parametrize(
    ("form", "town", "code"),
    [
        ("Gulustan Palace", "Baku", "AZ"),
        ("Zagulba Palace", "Baku", "AZ"),
        ("Aiwan-e-Sadr", "Islamabad", "PK"),
        ("Rashtrapati Bhavan", "New Delhi", "IN"),
        ("Palais des Nations", "Geneva", "CH"),
        ("Peace Palace", "The Hague", "NL"),
        ("Dolmabahce Palace", "Istanbul", "TR"),
        ("Great Hall of the People", "Beijing", "CN"),
    ],
)
def test_a_site_has_the_town_it_is_in(form, town, code):
    assert (sites()[form].town, sites()[form].code) == (town, code)


def test_every_site_is_in_a_known_town_and_is_no_town_itself():
    for form, site in sites().items():
        assert best_city(site.town, site.code).code == site.code, form
        assert form not in cities(), form
        assert form not in match_forms(), form
