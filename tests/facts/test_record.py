"""The record's JSON: a faithful copy of the facts, in the layout of the fact schema."""

import json

from hypothesis import given
from tests import strategies

from bilateral.facts.record import from_json, to_json, to_line, to_text


@given(strategies.facts())
def test_reading_what_was_written_gives_the_same_facts(facts):
    assert from_json(json.loads(to_text(facts))) == facts
    assert from_json(json.loads(to_line(facts))) == facts


@given(strategies.facts())
def test_the_evidence_of_an_event_is_the_first_six_words_of_its_sentence(facts):
    for event, written in zip(facts.events, to_json(facts)["events"], strict=True):
        assert written["evidence"] == " ".join(event.evidence[0].sentence.split()[:6])


@given(strategies.facts())
def test_participants_also_stand_in_the_flat_lists_of_the_schema(facts):
    for event, written in zip(facts.events, to_json(facts)["events"], strict=True):
        assert written["countries"] == sorted(event.countries)
        assert set(written["people"]) == {
            p["name"] for p in written["participants"] if p["kind"] == "person"
        }


@given(strategies.facts())
def test_a_stance_tells_the_state_of_the_people_on_its_sides(facts):
    countries = {p.name: p.country for p in facts.people}
    for stance, written in zip(facts.stances, to_json(facts)["stances"], strict=True):
        assert written.get("who_country") == countries.get(stance.who)
        assert written.get("whom_country") == countries.get(stance.whom)
