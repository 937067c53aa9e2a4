"""Who conveys what a state wants speaks for it; who praises it may be anybody."""

import pytest
from tests.language.told import states_of


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Otieno conveyed Kenya's readiness to help.",
        "Minister Ann Otieno conveyed the gratitude of Kenya to the donors.",
        "Minister Ann Otieno also expressed Kenya’s deep concern.",
        "Minister Ann Otieno emphasized Kenya's commitment to peace.",
        "Ms. Ann Otieno reaffirmed that Kenya stands ready to help Peru.",
        "Minister Ann Otieno said that Kenya attaches great importance to trade.",
        "Minister Ann Otieno announced today that Kenya will open an embassy in Peru.",
        "Minister Ann Otieno invited her guest to pay an official visit to Kenya.",
        "Minister Ann Otieno spoke first. The Minister expressed Kenya's thanks.",
    ],
)
def test_who_conveys_what_a_state_wants_is_of_that_state(text):
    assert states_of(text)["Ann Otieno"] == "KE"


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Otieno praised Kenya's readiness to help.",
        "Minister Ann Otieno expressed appreciation for Kenya's support.",
        "Minister Ann Otieno welcomed the commitment of Kenya.",
        "Minister Ann Otieno stressed Kenya's role in the region.",
        "Minister Ann Otieno was invited to visit Kenya.",
        "Minister Ann Otieno said that Kenya needs rain.",
        "Minister Ann Otieno met Minister Luis Quispe, and he conveyed Kenya's thanks.",
    ],
)
def test_who_speaks_of_a_state_need_not_be_of_it(text):
    assert states_of(text)["Ann Otieno"] is None
