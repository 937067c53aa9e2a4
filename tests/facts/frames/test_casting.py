"""Who takes part where a sentence leaves it to be understood."""

import pytest

import bilateral


def states(text: str, kind: str) -> list[tuple[str, ...]]:
    """The states of the events of a kind."""
    facts = bilateral.extract(text, published="2024-05-18")
    return [e.countries for e in facts.events if e.type == kind]


@pytest.mark.parametrize(
    "text",
    [
        "Oman has recalled its envoy after a quarrel over fishing grounds with Chile.",
        "Oman on Monday called Chile an aggressor and recalled its envoy.",
        "Oman has recalled its envoy after a week of riots in Valparaiso.",
    ],
)
def test_the_one_other_state_or_town_of_the_sentence_is_the_other_side(text):
    assert states(text, "Recall") == [("CL", "OM")]


def test_of_several_others_none_is_taken():
    text = "Oman recalled its envoy after a week in which Chile and Peru had quarrelled."
    assert states(text, "Recall") == []


def test_it_is_not_who_does_the_deed():
    text = "Lesotho on Tuesday called Belize an aggressor and cut diplomatic ties with it."
    assert states(text, "SeveranceOfRelations") == [("BZ", "LS")]


def test_the_town_of_a_post_counts_and_not_the_state_that_sends_somebody_there():
    text = "The Mexican ambassador in Quito was called home for consultations on Wednesday."
    assert states(text, "Recall") == [("EC", "MX")]


def test_nobody_is_taken_for_him_to_whom_something_is_done():
    text = "Two patrol vessels offered by Spain were handed to the Togolese coast guard on Tuesday."
    assert states(text, "MilitaryCooperation") == [("ES", "TG")]
