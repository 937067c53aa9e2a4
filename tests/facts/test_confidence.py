"""Confidence: the share of facts like it that were right."""

from dataclasses import replace

import pytest

import bilateral
from bilateral.facts.confidence import confidence, marks
from bilateral.facts.model import Event, Evidence, Participant, ParticipantKind, Person

SENTENCE = "Foreign Minister of Kenya Amina Wekesa met Foreign Minister of Peru Luis Quispe."
EVIDENCE = Evidence(0, len(SENTENCE), SENTENCE, "meeting.met", 0.0)
MEETING = Event(
    type="Meeting",
    date=None,
    place=None,
    place_country=None,
    participants=(
        Participant(ParticipantKind.PERSON, "Amina Wekesa"),
        Participant(ParticipantKind.STATE, "KE"),
        Participant(ParticipantKind.STATE, "PE"),
    ),
    topics=(),
    status="held",
    evidence=(EVIDENCE,),
)


def test_the_first_mark_of_a_fact_is_its_kind():
    assert marks(MEETING)[0] == "event"
    assert marks(Person("Amina Wekesa", "KE", None, None))[0] == "person"


def test_who_stands_in_the_sentence_by_surname_is_named_in_it():
    absent = replace(MEETING, participants=(Participant(ParticipantKind.PERSON, "Kofi Boateng"),))
    assert "event: somebody not in the sentence" not in marks(MEETING)
    assert "event: somebody not in the sentence" in marks(absent)


def test_a_fact_told_twice_bears_the_mark_of_it():
    again = replace(MEETING, evidence=(EVIDENCE, replace(EVIDENCE, start=200, end=280)))
    assert "told again" in marks(again)
    assert "told again" not in marks(MEETING)


def test_patterns_and_frames_are_told_apart():
    by_frame = replace(MEETING, evidence=(replace(EVIDENCE, rule="thanks.verb"),))
    assert "told by a pattern" in marks(MEETING)
    assert "told by a frame" in marks(by_frame)


def test_somebody_without_state_and_office_is_less_sure():
    known = Person("Amina Wekesa", "KE", "Minister of Foreign Affairs", None)
    unknown = Person("Amina", None, None, None)
    assert 0 < confidence(unknown) < confidence(known) < 1


@pytest.mark.parametrize("kind", ["people", "organizations", "events", "documents", "stances"])
def test_all_evidence_of_an_article_has_the_confidence_of_its_fact(kind):
    facts = bilateral.extract(
        f"{SENTENCE} She thanked Peru for its support in the United Nations. "
        "The two ministers signed a memorandum on fishing between Kenya and Peru in Lima."
    )
    listed = getattr(facts, kind)
    assert listed
    for fact in listed:
        assert {e.confidence for e in fact.evidence} == {confidence(fact)}
