"""Embassies, high commissions, consulates and permanent missions: whose they are, and where."""

import pytest
from tests.language.told import reading


def missions(text: str) -> list[tuple[str, str | None]]:
    bodies = reading(text).bodies
    return [(b.name, b.country) for b in bodies if b.kind == "DiplomaticMission"]


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("The Kenyan embassy in Lima closed.", "Embassy of Kenya in Peru", "KE"),
        ("Kenya's High Commission in Ghana closed.", "High Commission of Kenya in Ghana", "KE"),
        ("Kenya's new embassy in Peru opened.", "Embassy of Kenya in Peru", "KE"),
        ("The Consulate General of Peru in Mombasa closed.", "Consulate General of Peru in Mombasa", "PE"),
        ("Peru will open its embassy in Kenya.", "Embassy of Peru in Kenya", "PE"),
        ("Kenya welcomed Peru's decision to move its embassy.", "Embassy of Peru in Kenya", "PE"),
        ("The Permanent Mission of Peru to the United Nations met.", "Permanent Mission of Peru to the United Nations", "PE"),
        ("Peru's Permanent Mission to the UN in Geneva met.", "Permanent Mission of Peru to the United Nations", "PE"),
    ],
)  # fmt: skip
def test_a_mission_has_its_owner_and_its_host(text, name, state):
    assert missions(text) == [(name, state)]


def test_a_mission_without_a_place_is_in_the_other_state_of_the_story():
    text = "Peru and Kenya quarrel. He wrote his name at the Peruvian embassy."
    assert missions(text) == [("Embassy of Peru in Kenya", "PE")]


def test_a_mission_told_again_is_the_last_one_of_its_kind():
    text = "Peru opened an office. The Peruvian embassy in Ghana is big. The embassy has a hall."
    assert missions(text) == [("Embassy of Peru in Ghana", "PE")] * 2


@pytest.mark.parametrize(
    "text",
    [
        "He left the embassy early.",
        "The High Commissioner of Kenya left.",
        "The High Commission for Lakes met.",
        "The mission of Kenya is to help Peru.",
    ],
)
def test_what_is_no_mission_of_a_state(text):
    assert missions(text) == []
