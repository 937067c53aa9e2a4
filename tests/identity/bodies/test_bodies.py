import pytest

from bilateral.identity.bodies.bodies import body


@pytest.mark.parametrize(
    "name",
    [
        "Ministry of Defence of Azerbaijan",
        "Ministry of Defense of Azerbaijan",
        "The Ministry of Defence of the Republic of Azerbaijan",
        "Ministry of Defense",
        "MINISTRY OF DEFENCE",
    ],
)
def test_variants_of_a_ministry_are_one_body_of_its_state(name):
    assert body(name, "AZ", "a").id == "organization/az/ministry-of-defence"


def test_ministries_of_two_states_are_two_bodies():
    assert body("Ministry of Justice", "NE", "a").id != body("Ministry of Justice", "NG", "a").id
    assert body("Ministry of Justice", "KP", "a").id != body("Ministry of Justice", "KR", "a").id


def test_the_name_of_another_state_belongs_to_the_body():
    assert body("Embassy of Azerbaijan in Pakistan", "AZ", "a").id.endswith(
        "/embassy-of-azerbaijan-in-pakistan"
    )
    assert body("Ministry of Defence of Austria", "AU", "a").id.endswith("-of-austria")


def test_an_international_body_goes_by_its_name():
    one = body("Organization of Islamic Cooperation", None, "a")
    assert one.id == "organization/int/organization-of-islamic-cooperation"
    assert body("The Organisation of Islamic Cooperation", None, "a").id == one.id
    assert body("Economic Cooperation Organization", None, "a").id != one.id


def test_a_ministry_of_an_unknown_state_is_a_body_of_its_article():
    unknown = body("Ministry of Justice", None, "a")
    assert unknown.id == body("Ministry of Justice", None, "a").id
    assert unknown.id != body("Ministry of Justice", None, "b").id
    assert "article 'a' alone" in unknown.reason


def test_the_reason_quotes_the_name_and_the_owner():
    assert "'Senate of Pakistan'" in body("Senate of Pakistan", "PK", "a").reason
    assert "bodies of PK" in body("Senate of Pakistan", "PK", "a").reason
    assert "international bodies" in body("ECO", None, "a").reason
