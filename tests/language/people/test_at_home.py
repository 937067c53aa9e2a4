"""Officials told without their state: when a story shows that they are at home, and when not."""

import pytest
from tests.language.told import states_of

AT_HOME = "Foreign Minister Ann Otieno met the Peruvian ambassador in Nairobi."


@pytest.mark.parametrize(
    "known",
    [
        {"publisher": "Daily Nation"},
        {"url": "https://www.mfa.go.ke/news/1"},
        {"dateline_place": "NAIROBI"},
    ],
)
def test_the_newsroom_does_not_mark_its_own(known):
    assert states_of(AT_HOME, **known) == {"Ann Otieno": "KE"}


@pytest.mark.parametrize(
    "known",
    [
        {},
        {"url": "https://news.example.io/1"},  # a domain that anybody uses
        {"publisher": "Azernews"},  # of a state that the story does not tell of
    ],
)
def test_without_a_newsroom_one_mention_of_a_state_is_no_evidence(known):
    assert states_of(AT_HOME, **known) == {"Ann Otieno": None}


def test_of_two_states_the_one_whose_officials_are_not_marked_is_at_home():
    text = "Minister Ann Otieno received the Peruvian ambassador. Kenya and Peru are partners."
    assert states_of(text) == {"Ann Otieno": "KE"}


def test_the_state_told_most_is_at_home_beside_guests_of_many():
    text = (
        "President Ann Otieno received the ambassador of Peru, the ambassador of Chad and the ambassador of Nepal. "
        "They are accredited to Kenya. Kenya has many partners, and trade with Kenya grows."
    )
    assert states_of(text) == {"Ann Otieno": "KE"}


@pytest.mark.parametrize(
    "text",
    [
        # of two presidents without a state neither is known to be the home one
        "President Ann Otieno and President Luis Quispe spoke of Kenya.",
        # a guest of the home state
        "The Kenyan premier met the visiting Foreign Minister Ann Otieno.",
        "Foreign Minister Ann Otieno arrived in Kenya.",
        # who meets an official of the home state
        "The Kenyan premier was received by President Ann Otieno.",
        # in the company of a foreigner
        "Peruvian Trade Minister Luis Quispe and Energy Minister Ann Otieno came to Kenya.",
    ],
)
def test_who_is_not_at_home(text):
    assert states_of(text, publisher="Daily Nation")["Ann Otieno"] != "KE"


def test_a_newsroom_that_marks_its_own_and_not_the_others_tells_nothing():
    text = "President Ann Otieno met Kenyan Premier Ben Kamau. Kenya and Peru are partners."
    assert states_of(text, publisher="Daily Nation")["Ann Otieno"] == "PE"


@pytest.mark.parametrize(
    ("title", "state"),
    [("Kenyan President Visits Peru", "KE"), ("President Visits Kenya", None)],
)
def test_the_headline_may_tell_the_state(title, state):
    text = "President Ann Otieno spoke on Monday."
    assert states_of(text, title=title) == {"Ann Otieno": state}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Two leaders in one breath are as often as not of two states.
        (
            (
                "Kenya's Trade Minister Ann Otieno credited the visits of President Luis Quispe and "
                "Prime Minister Daniel Mutua with more trade between Kenya and Peru."
            ),
            "Luis Quispe",
        ),
        # Who is told after a side of another state belongs to it.
        (
            (
                "Talks between Kenya and Peru were held in Nairobi. Two officials were named as "
                "members of the Peruvian delegation. It was made up of Trade Minister Luis Quispe and "
                "Energy Minister Rosa Vidal."
            ),
            "Luis Quispe",
        ),
    ],
)
def test_who_may_be_of_the_other_side_is_left_open(text, name):
    assert states_of(text, publisher="Daily Nation", dateline_place="NAIROBI")[name] is None


def test_who_signs_for_a_state_is_of_it_also_with_the_office_before_the_name():
    text = (
        "The memorandum was signed by Foreign Minister Ann Otieno and, for Peru, Deputy Foreign "
        "Minister Luis Quispe."
    )
    assert states_of(text, publisher="Daily Nation")["Luis Quispe"] == "PE"


def test_who_is_spoken_of_in_a_meeting_is_not_met():
    text = (
        "Speaker of the Parliament of Kenya Ann Otieno met the Speaker of the Parliament of Peru, "
        "Rosa Vidal. She told her colleague about an initiative of President Daniel Mutua. "
        "Kenya and Peru are friends."
    )
    assert states_of(text).get("Daniel Mutua") != "PE"


def test_two_states_told_together_once_and_late_are_not_what_the_story_is_about():
    text = (
        "Luis Quispe, who chairs the Senate of Peru, was received by Foreign Minister of Kenya Ann "
        "Otieno. They spoke of trade. They spoke of fishing. They spoke of schools. The minister "
        "told the visitors about the talks between Kenya and Uganda."
    )
    assert states_of(text)["Luis Quispe"] != "UG"
