"""Bodies by the shape of their names: their states, short forms, commissions of two states."""

import pytest
from tests.language.told import reading


def bodies(text: str) -> list[tuple[str, str | None]]:
    return [(b.name, b.country) for b in reading(text).bodies]


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("Ghana's Mountain Rescue Service met.", "Mountain Rescue Service of Ghana", "GH"),
        ("The Ghanaian Mountain Rescue Service met.", "Ghanaian Mountain Rescue Service", "GH"),
        ("The Ghana Mountain Service met.", "Ghana Mountain Service", "GH"),
        ("The Mountain Rescue Service met.", "Mountain Rescue Service", None),
        ("The Parliamentary Friendship Group with Ghana met.", "Parliamentary Friendship Group with Ghana", None),
        ("The UN Rescue Mission for Ghana met.", "United Nations Rescue Mission for Ghana", None),
        ("The Land Registry Board of Ghana Ann Otieno met.", "Land Registry Board of Ghana", "GH"),
    ],
)  # fmt: skip
def test_the_state_is_in_the_name_or_right_before_it(text, name, state):
    assert bodies(text) == [(name, state)]


@pytest.mark.parametrize(
    "text",
    [
        "The Joint Water Commission of Peru and Ghana met.",
        "Peru and Ghana talked. Their joint water commission will meet.",
        "The envoy of Peru is in Ghana. The Joint Water Commission met.",
    ],
)
def test_a_joint_commission_is_of_two_states(text):
    assert [b for b in bodies(text) if "Commission" in b[0]] == [
        ("Joint Water Commission of Peru and Ghana", None)
    ]


def test_a_joint_commission_still_to_be_formed_is_none():
    assert bodies("Peru and Ghana will set up a joint water commission.") == []


def test_a_council_of_two_states_has_both_in_its_name():
    text = "The Lake Basin Council of Peru and Ghana met."
    assert bodies(text) == [("Lake Basin Council of Peru and Ghana", None)]


def test_a_short_form_is_the_body_whose_name_holds_it():
    text = "The Peru-Ghana Joint Permanent Commission met. The Joint Commission will meet again."
    assert {name for name, _ in bodies(text)} == {"Peru-Ghana Joint Permanent Commission"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Persian Gulf Cooperation Council met.", "Gulf Cooperation Council"),
        ("The Kenya Supreme Court met.", "Supreme Court of Kenya"),
    ],
)
def test_a_known_body_keeps_its_name_with_other_words_before_it(text, name):
    assert [b for b, _ in bodies(text)] == [name]


@pytest.mark.parametrize(
    "text",
    ["The Lao Party met.", "Tasnim Agency met.", "The Security Council and a Working Group met."],
)
def test_common_words_outlets_and_a_states_people_are_none(text):
    assert bodies(text) == []
