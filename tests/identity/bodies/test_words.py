"""The words of names of bodies."""

import pytest

from bilateral.identity.bodies.words import content, fields, shorter, tidy


def test_the_fields_of_a_ministry_the_chief_one_first():
    assert fields("Ministry of Education and Science of Ukraine", "UA")[0] == "education"
    assert fields("Foreign Ministry", "KE") == fields("Ministry of Foreign Affairs", "KE")
    assert fields("Ministerio de Relaciones Exteriores", "CO") == ("foreign",)
    assert fields("Supreme Court", "KE") == ()


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("the ruling Fidesz", "Fidesz"),
        ("main opposition CHP", "CHP"),
        ("state oil company Sonatrach", "Sonatrach"),
        ("Petróleo Brasileiro S.A.", "Petróleo Brasileiro"),
        ("PJSC Gazprom", "Gazprom"),
        ("ruling party", "ruling party"),
        ("regional Interior Ministry", "regional Interior Ministry"),
    ],
)
def test_what_is_not_of_the_name_goes(told, name):
    assert tidy(told) == name


def test_a_name_may_be_put_shorter():
    assert "Amanat" in shorter("Amanat party")
    assert "C5+1" in shorter("C5+1 format of Central Asia and the US")
    assert "AKP" in shorter("Justice and Development Party (AKP)")
    assert shorter("UN agency") == ("UN agency",)


def test_content_words_stand_in_no_order_and_in_english():
    assert content("Great State Khural", "MN") == content("State Great Khural", "MN")
    assert content("Banque africaine de développement", None) == content(
        "African Development Bank", None
    )
    assert content("Universidad de Chile", "CL") == content("University of Chile", "CL")
