"""Whose words a text gives: "we" in a quotation, "it" and "the ministry" in the next sentence."""

import pytest

import bilateral

PUBLISHED = "2024-05-18"  # a Saturday
MET = "Foreign Minister of Kenya Amina Wekesa met Foreign Minister of Norway Liv Berg in Oslo. "


def stances(text: str) -> set[str]:
    facts = bilateral.extract(text, published=PUBLISHED)
    return {f"{s.who} {s.kind} {s.whom}" for s in facts.stances}


@pytest.mark.parametrize(
    "text",
    [
        '"We support the sovereignty of Norway," Foreign Minister of Kenya Amina Wekesa said.',
        "We support the sovereignty of Norway, said Foreign Minister of Kenya Amina Wekesa.",
        'Foreign Minister of Kenya Amina Wekesa spoke. "Peace comes first. We stand by Norway," she said.',
        'Foreign Minister of Kenya Amina Wekesa said: "Peace comes first. We stand by Norway."',
    ],
)
def test_we_in_a_quotation_is_who_speaks(text):
    assert stances(text) == {"Amina Wekesa supports NO"}


def test_it_and_the_ministry_go_on_with_the_state_of_the_sentence_before():
    assert stances(
        "The Ministry of Foreign Affairs of Kenya congratulated Norway on its national day. It "
        "expressed its condolences to Chad after the flood. The ministry condemned the attack by "
        "Israel on the port."
    ) == {"KE congratulates NO", "KE condoles TD", "KE condemns IL"}


def test_a_we_that_nobody_says_is_nobody():
    assert stances(MET + "In this paper we support the sovereignty of Peru.") == set()


def test_who_is_thanked_by_a_pronoun_that_could_be_himself_is_the_other_one():
    text = "Foreign Minister of Kenya Amina Wekesa met Liv Berg, Foreign Minister of Norway. "
    assert stances(text + "Wekesa lauded her counterpart for the reforms.") == {
        "Amina Wekesa praises NO"
    }


def test_the_two_ministers_are_those_of_the_story():
    assert stances(MET + "The two ministers congratulated President of Chad Moussa Idriss.") == {
        "Amina Wekesa congratulates Moussa Idriss",
        "Liv Berg congratulates Moussa Idriss",
    }


def test_what_something_is_for_is_no_support():
    assert stances("Norway donated equipment to support the elections in Chad.") == set()
    assert stances("Norway sent two ships to support Chad.") == set()
