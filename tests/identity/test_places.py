from bilateral.identity.places import place


def test_a_town_that_geonames_knows_goes_by_its_number_there():
    assert place("Baku", "AZ").id == "place/587084"
    assert "GeoNames" in place("Baku", "AZ").reason


def test_towns_of_one_name_in_two_states_are_two():
    assert place("Hyderabad", "PK").id != place("Hyderabad", "IN").id


def test_a_town_is_never_placed_in_a_state_the_article_does_not_name():
    assert place("Baku", "PK").id == "place/pk/baku"
    assert place("Baku", None).id == "place/int/baku"


def test_an_unknown_town_goes_by_its_folded_name():
    assert place("Yuxarı-Filan", "AZ").id == place("yuxari filan", "AZ").id
    assert "not found in GeoNames" in place("Yuxarı-Filan", "AZ").reason
