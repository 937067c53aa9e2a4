"""Why a sentence tells what it tells: rule, words, parse, and the reasons of the refused."""

import pytest

from bilateral.articles.compose import compose
from bilateral.articles.record import Record
from bilateral.facts.confidence import confidence
from bilateral.facts.explaining import Explained, explain, kind_of
from bilateral.language import pipeline


@pytest.fixture(scope="module")
def nlp():
    return pipeline.load()


@pytest.fixture
def explained(nlp):
    def of(text: str) -> list[Explained]:
        article = compose(Record(text=text, source="text", fallback_id="text"))
        return list(explain(pipeline.read(nlp, article)))

    return of


LEAD = "Kenya's Foreign Minister Amina Wekesa met the Foreign Minister of Uganda, Peter Okello, in Kampala."


def test_a_fact_comes_with_its_rule_and_its_words(explained):
    (one,) = explained(LEAD)
    (meeting,) = [r for r in one.told if r.rule == "meeting.met"]
    assert meeting.fact.type == "Meeting"
    assert meeting.words == ("met",)
    assert meeting.confidence == confidence(meeting.fact)


def test_the_parse_is_shown_around_the_words(explained):
    (one,) = explained(LEAD)
    (verb,) = [line for line in one.parse if line.startswith("met (root)")]
    assert "obl/in Kampala" in verb


@pytest.mark.parametrize(
    ("text", "gives", "reason"),
    [
        ("Kenya's Foreign Minister Amina Wekesa did not thank Norway for its aid.", "thanks", "denied"),
        ("Kenya's Foreign Minister Amina Wekesa did not meet Uganda's Foreign Minister Peter Okello.", "Meeting", "denied"),
        ("Somebody thanked somebody for something in Oslo.", "thanks", "its who is told"),
        ("Kenya's Foreign Minister Amina Wekesa met Kenya's President Daniel Mutua.", "Meeting", "two states"),
        ("Minister Amina Wekesa of Kenya went on a visit to her village.", "Visit", "where the visit goes"),
    ],
)  # fmt: skip
def test_what_is_refused_says_why(explained, text, gives, reason):
    (one,) = explained(text)
    assert gives not in {kind_of(r.fact) for r in one.told}
    assert any(reason in c.reason for c in one.refused if c.gives == gives)


def test_a_sentence_without_words_of_rules_is_left_out(explained):
    first, *others = explained(f"{LEAD} It rained.")
    assert first.sentence.text == LEAD
    assert others == []
