import pytest

from bilateral.articles import names, towns


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dar es Salaam hosted", "Dar es Salaam"),
        ("Bosnia and Herzegovina was", "Bosnia and Herzegovina"),
        ("Washington D.C. was", "Washington D.C."),
        ("St. John's was", "St. John's"),
        ("Port-au-Prince was", "Port-au-Prince"),
        ("N'Djamena was", "N'Djamena"),
        ("the minister", ""),
        ("12 May", ""),
    ],
)
def test_where_a_name_ends(text, name):
    assert text[: names.name_end(text, 0, 4)] == name


def test_a_name_has_no_more_words_than_allowed():
    assert names.name_end("One Two Three Four", 0, 2) == len("One Two")


@pytest.mark.parametrize("name", ["News.Az", "1news.az", "24.kg", "REPORT.AZ", "example.com"])
def test_domains(name):
    assert names.is_domain(name)


@pytest.mark.parametrize("name", ["Trend", "U.S.", "St. John", "end.The"])
def test_no_domains(name):
    assert not names.is_domain(name)


def test_trade_names_have_a_capital_within():
    assert all(map(names.has_inner_capital, ("AFP", "BelTA", "KazTAG", "24.kg")))
    assert not any(map(names.has_inner_capital, ("Trend", "Daily Planet")))


def test_offices_are_no_outlets():
    assert names.names_outlet("Example News Agency")
    assert not names.names_outlet("Press Service")
    assert names.names_office("Colonel General Ali Khan")


def test_towns_are_spelled_as_an_atlas_does():
    assert towns.town("DAR ES SALAAM") == "Dar es Salaam"
    assert towns.town("new york") == "New York"
    assert towns.town("Analysis") is None


def test_regions_are_countries_and_american_states():
    assert towns.is_region("kenya")
    assert towns.is_region("USA")
    assert towns.is_region("Texas")
    assert not towns.is_region("Nairobi")
