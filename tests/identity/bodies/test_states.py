"""The state in names of bodies."""

import pytest

from bilateral.identity.bodies.states import capital_less, stateless


@pytest.mark.parametrize(
    ("name", "state", "rest", "told"),
    [
        ("Azerbaijani Defence Ministry", None, "Defence Ministry", "AZ"),
        ("Kenya's Ministry of Health", None, "Ministry of Health", "KE"),
        ("Parliament of the Republic of Moldova", None, "Parliament", "MD"),
        ("lower house of the Polish parliament", None, "lower house of the parliament", "PL"),
        ("lower house of Kazakhstan's parliament", None, "lower house of parliament", "KZ"),
        ("Korean Foreign Ministry", "KR", "Foreign Ministry", "KR"),
        ("Korean Foreign Ministry", None, "Korean Foreign Ministry", None),
        ("Embassy of Norway in Nairobi", "NO", "Embassy in Nairobi", "NO"),
        ("Universidad de Chile", None, "Universidad", "CL"),
        ("Ministry of Defence of Austria", "AU", "Ministry of Defence of Austria", None),
    ],
)
def test_a_name_without_its_state(name, state, rest, told):
    assert stateless(name, state) == (rest, told)


def test_a_capital_that_owns_a_body_stands_for_its_state():
    assert capital_less("Baku's defence ministry", None) == ("defence ministry", "AZ")
    assert capital_less("Nairobi Hospital", None) == ("Nairobi Hospital", None)
