"""Topics by the words of a sentence."""

import pytest

from bilateral.facts.lists import TOPICS
from bilateral.facts.topics import topics_of


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("cooperation in trade, energy and culture", ("trade", "energy", "culture")),
        ("the clearance of mines: demining experts", ("mine-action",)),
        ("normalisation or normalization", ("conflict-settlement",)),
        ("opening visa-free travel", ("migration",)),
        ("other matters of mutual interest", ()),
    ],
)
def test_topics_come_in_the_order_of_telling(text, topics):
    assert topics_of(text) == topics


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("the Minister of International Relations", ()),
        ("the permanent representative of Fiji to the United Nations", ()),
        ("relations between the two peoples", ("political",)),
        ("trade relations and cultural ties", ("trade", "culture")),
    ],
)
def test_relations_are_of_their_field_and_offices_of_none(text, topics):
    assert topics_of(text) == topics


def test_a_word_inside_another_shows_nothing():
    assert topics_of("The support of the important reports was determined.") == ()


def test_every_topic_of_the_list_can_be_shown():
    words = "political parliament justice police military terrorism trade investment oil road farm"
    words += " mining bank school science culture tourism health climate relief visa demining"
    words += " rebuilding sovereignty peace human rights sport media digital satellite"
    words += " regional situation multilateral"
    assert set(topics_of(words, limit=99)) == set(TOPICS)


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("the friendship group of the two parliaments", ("parliamentary",)),
        ("regional and international organizations", ("multilateral-cooperation",)),
        ("a roadmap for tourism", ("tourism",)),
        ("the academies of sciences", ("science-technology",)),
        ("air services", ("transport",)),
    ],
)
def test_a_word_inside_a_longer_phrase_shows_what_the_phrase_shows(text, topics):
    assert topics_of(text) == topics


@pytest.mark.parametrize(
    "text",
    [
        "a courtesy call",
        "state media said",
        "the airport of Port Moresby",
        "the investment climate",
        "a road map",
    ],
)
def test_manners_of_speech_show_nothing(text):
    assert topics_of(text) == ()
