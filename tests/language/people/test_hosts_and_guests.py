"""States shown by who receives whom where, who is abroad, and who is with whom."""

import pytest
from tests.language.told import states_of

PAIR = "Kenya and Peru are partners. "


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Speaker Ann Otieno received Peruvian Foreign Minister Luis Quispe in Nairobi.", "KE"),
        ("Speaker Ann Otieno received Peruvian Foreign Minister Luis Quispe in Lima.", None),
        (
            "On the sidelines of the summit, Speaker Ann Otieno received Peru's Luis Quispe in Nairobi.",
            None,
        ),
        (
            "Peru's Foreign Minister Luis Quispe held talks in Kenya with President Ann Otieno.",
            "KE",
        ),
        (PAIR + "The Peruvian premier was received by President Ann Otieno.", "KE"),
        (PAIR + "Minister Ann Otieno arrived in Lima on Monday.", "KE"),
        (PAIR + "Kenyan Foreign Minister Ben Kamau called on President Ann Otieno.", "PE"),
    ],
)
def test_hosts_and_guests(text, state):
    assert states_of(text)["Ann Otieno"] == state


def test_the_one_who_speaks_behind_a_meeting_is_no_host():
    text = "Premier Ann Otieno came to Nairobi. In a meeting with Kenyan Foreign Minister Ben Kamau, Ann Otieno said so."
    assert states_of(text) == {"Ann Otieno": None, "Ben Kamau": "KE"}


@pytest.mark.parametrize(
    "text",
    [
        "A delegation of the Parliament of Kenya, led by Speaker Ann Otieno, arrived.",
        "A delegation from Kenya, which was headed by Minister Ann Otieno, arrived.",
        (
            "Kenyan President Ben Kamau came to Lima. Trade Minister Ann Otieno and Energy Minister Joy Mwangi are "
            "accompanying the president in his visit to Peru."
        ),
        (
            "Peru's President Luis Quispe hosted Ben Kamau. The Kenyan President backed Peru at sea. Deputy Premier Ann "
            "Otieno and the Chief of Staff, Joy Mwangi, accompanied him."
        ),
        "Kenyan President Ben Kamau brought two ministers with him, Ann Otieno (trade) and Joy Mwangi (energy).",
        "Present were Ann Otieno, Kenya (KEN), and Luis Quispe, Peru.",
    ],
)
def test_delegations_and_company(text):
    assert states_of(text)["Ann Otieno"] == "KE"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The Kenyan side was chaired by Ms. Ann Otieno, head of the Africa Department.", "KE"),
        ("The delegation from Kenya was led by Minister Ann Otieno.", "KE"),
        ("Kenya was represented by its Trade Minister Ann Otieno.", "KE"),
        (
            (
                "Minister Ann Otieno, who is also the acting Premier, signed the paper on behalf of Kenya while Peru was "
                "represented by its Trade Minister Luis Quispe."
            ),
            "KE",
        ),
        (
            "Minister Ann Otieno and Minister Ben Kamau were present representing the Kenyan side.",
            "KE",
        ),
        (
            (
                "Peru's President Luis Quispe was welcomed by Kenyan President Ben Kamau. The retinue includes Minister Ann "
                "Otieno."
            ),
            None,  # of whom of the two
        ),
    ],
)
def test_sides_and_who_represents_them(text, state):
    assert states_of(text)["Ann Otieno"] == state


def test_an_envoy_met_at_home_tells_nothing_of_those_who_meet_him():
    text = (
        "Kenya and Peru are partners, and the two have been so for a long time. The Kenyan High Commissioner to Peru, Ben "
        "Kamau, came to Nairobi for the talks. Minister Ann Otieno met Kenyan High Commissioner Ben Kamau at her office."
    )
    assert states_of(text)["Ann Otieno"] != "PE"
