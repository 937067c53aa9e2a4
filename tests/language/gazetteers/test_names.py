"""Words inside personal names, and words that are never part of one."""

import pytest

from bilateral.language.gazetteers.names import never_names, openers, particles


@pytest.mark.parametrize("word", ["bin", "al", "van", "von", "de", "ul"])
def test_particles_may_stand_inside_a_name(word):
    assert word in particles()


@pytest.mark.parametrize("word", ["as", "at", "in", "of", "the", "and", "is"])
def test_small_english_words_are_no_particles(word):
    assert word not in particles()


@pytest.mark.parametrize(
    "word", ["Street", "Airport", "Declaration", "Agreement", "Summit", "Karabakh"]
)
def test_words_of_places_papers_and_meetings_are_no_names(word):
    assert word in never_names()


@pytest.mark.parametrize(
    "name", ["Park", "Bill", "Christian", "Marine", "Green", "Young", "Grant", "Mark"]
)
def test_given_names_and_surnames_are_not_shut_out(name):
    assert name not in never_names()


@pytest.mark.parametrize("word", ["additionally", "speaking", "meanwhile", "during"])
def test_openers_are_known_in_lower_case(word):
    assert word in openers()


def test_no_word_is_listed_twice():
    for words in (never_names(), particles(), openers()):
        assert len(set(words)) == len(words)
