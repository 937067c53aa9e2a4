"""What names of bodies mean."""

import pytest

from bilateral.identity.bodynames import named


@pytest.mark.parametrize(
    ("name", "state", "key", "told"),
    [
        ("Azerbaijani Defense Ministry", None, "ministry-of-defence", "AZ"),
        ("Ministry of Defence of the Republic of Azerbaijan", "AZ", "ministry-of-defence", "AZ"),
        ("Pakistan's Foreign Office", None, "ministry-of-foreign-affairs", "PK"),
        ("Indian Foreign Ministry", "IN", "ministry-of-external-affairs", "IN"),
        ("Polish lower house", "PL", "sejm", "PL"),
        ("Lok Sabha", None, "lok-sabha", "IN"),
        ("Turkic Council", None, "organization-of-turkic-states", None),
        ("Shanghai Five", None, "shanghai-five", None),
        ("Embassy of Norway in Nairobi", "NO", "embassy-in-ke", "NO"),
        ("Norwegian Embassy in Kenya", "NO", "embassy-in-ke", "NO"),
        ("Norwegian Embassy in Mombasa", "NO", "embassy-in-mombasa", "NO"),
    ],
)
def test_the_key_and_the_state_that_a_name_tells(name, state, key, told):
    meant = named(name, state)
    assert (meant.key, meant.country) == (key, told)


@pytest.mark.parametrize("name", ["Ministry of Defence", "lower house", "National Assembly"])
def test_a_name_that_many_states_have_tells_none(name):
    assert named(name, None).country is None
