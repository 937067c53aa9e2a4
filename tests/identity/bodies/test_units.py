"""Which larger body the name of a unit tells."""

import pytest

from bilateral.facts.model import Evidence, Facts, Organization, Source
from bilateral.identity.bodies.units import Unit, unit
from bilateral.identity.listing import with_all_names_listed

SAID = (Evidence(0, 9, "They met.", "gold", 1.0),)


@pytest.mark.parametrize(
    ("name", "called", "of"),
    [
        (
            "Consular Department of the Ministry of Foreign Affairs of Kenya",
            "Consular Department",
            "Ministry of Foreign Affairs of Kenya",
        ),
        (
            "Department of Trade Negotiations of the Ministry of Commerce of Thailand",
            "Department of Trade Negotiations",
            "Ministry of Commerce of Thailand",
        ),
        (
            "Committee on Foreign Affairs of the European Parliament",
            "Committee on Foreign Affairs",
            "European Parliament",
        ),
    ],
)
def test_the_name_of_a_unit_tells_the_body_it_is_of(name, called, of):
    assert unit(name) == Unit(called, of)


@pytest.mark.parametrize(
    "name",
    [
        "Department of State of the United States",
        "State Customs Committee of Uzbekistan",
        "Ministry of Foreign Affairs of Kenya",
        "Department of Foreign Affairs of the Philippines",
        "Permanent Mission of Fiji to the United Nations",
        "Institute of Physics of Armenia",
    ],
)
def test_other_bodies_stand_by_themselves(name):
    assert unit(name) is None


def test_the_body_above_is_listed_with_the_sentence_that_names_the_unit():
    body = Organization("Legal Department of the Ministry of Justice of Ghana", None, "GH",
                        "GovernmentBody", (), SAID)  # fmt: skip
    source = Source("a", "a.txt", None, None, None, None, 2, "0" * 64)
    above = with_all_names_listed(Facts(source, organizations=(body,))).organizations[1]
    assert (above.name, above.country, above.kind, above.evidence) == (
        "Ministry of Justice of Ghana", "GH", "Ministry", SAID,
    )  # fmt: skip
