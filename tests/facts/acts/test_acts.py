"""Single sentences as acts of event data: what leads, who does it to whom, what mood makes of it."""

import pytest

import bilateral
from bilateral.facts.record import from_json, to_json

PUBLISHED = "2024-05-18"


def read(sentence):
    return bilateral.extract(sentence, published=PUBLISHED)


@pytest.mark.parametrize(
    ("sentence", "plover"),
    [
        ("Chad sent troops to the border with Niger.", "MOBILIZE"),
        ("Chad will send blankets to Niger.", "AGREE"),
        ("Chad will release the two pilots.", "CONCEDE"),
        ("Chad will not release the two pilots.", "REJECT"),
        ("Chad refused to release the two pilots.", "REJECT"),
        ("Chad said it would bomb the camps.", "THREATEN"),
        ("Chad threatened to bomb the camps.", "THREATEN"),
        ("Niger urged Chad to release the two pilots.", "REQUEST"),
        ("Niger said that Chad must withdraw its troops from the ford.", "REQUEST"),
        ("Niger accused Chad of shelling the ford.", "ACCUSE"),
        ("Chad agreed to release the two pilots.", "CONCEDE"),
        ("Chad has not released the two pilots.", None),
        ("If Chad shelled the ford, Niger would suffer.", None),
        ("No soldiers were deployed in Chad.", None),
        ("Had Chad arrested the pilots, the talks would have ended.", None),
        ("The volcano near Goma killed nine people.", None),
    ],
)
def test_mood_and_what_governs_an_act_decide_what_it_is(sentence, plover):
    leading = read(sentence).leading
    assert (leading.plover if leading else None) == plover


@pytest.mark.parametrize(
    ("sentence", "actor", "recipient"),
    [
        ("Israeli police arrested three Palestinians in Hebron.",
         ("Israeli police", "IL"), ("three Palestinians", "PS")),
        ("Three dockers were arrested by Fijian soldiers.",
         ("Fijian soldiers", "FJ"), ("Three dockers", None)),
        ("Norway suspended military aid to Chad.", ("NO", "NO"), ("TD", "TD")),
        ("Chad and Niger exchanged fire at the ford.", ("TD", "TD"), ("NE", "NE")),
        ("Niger said that Chad must withdraw its troops.", ("NE", "NE"), ("TD", "TD")),
        ("Thousands of Kenyans marched against the new tax.", ("Thousands of Kenyans", "KE"), None),
    ],
)  # fmt: skip
def test_sides_are_told_by_code_or_words_with_their_state(sentence, actor, recipient):
    act = read(sentence).leading
    assert act
    assert act.actor
    assert (act.actor.name, act.actor.country) == actor
    if recipient:
        assert act.recipient
        assert (act.recipient.name, act.recipient.country) == recipient


def test_the_act_of_the_main_clause_leads():
    facts = read("Police who had been sent to guard the march arrested its leaders in Suva.")
    assert facts.leading
    assert facts.leading.plover == "COERCE"


def test_an_act_has_its_day_and_place():
    act = read("Chadian jets bombed a depot in Niamey on Monday.").leading
    assert act
    assert (act.date, act.place, act.place_country) == ("2024-05-13", "Niamey", "NE")


def test_what_a_fact_tells_is_no_optional_act_but_leads():
    facts = read("Norway expelled two diplomats of Chad on Monday.")
    assert [event.type for event in facts.events] == ["Expulsion"]
    assert facts.acts == ()
    assert facts.leading
    assert (facts.leading.plover, facts.leading.mode) == ("SANCTION", "expel")


def test_the_record_keeps_acts_as_optional_events_with_their_coding():
    facts = read("Rebels shelled the town of Bria on Monday.")
    document = to_json(facts)
    (written,) = document["optional_events"]
    expected = {
        "type": "Assault", "plover": "ASSAULT", "mode": "heavy-weapons", "cameo": "194",
        "quad_class": 4, "goldstein": -10.0, "actor": "Rebels", "date": "2024-05-13",
        "status": "held",
    }  # fmt: skip
    assert expected.items() <= written.items()
    assert document["leading_act"] == written
    assert from_json(document) == facts


def test_a_text_without_acts_has_none():
    facts = read("The museum in Lima shows paintings of the nineteenth century.")
    assert facts.acts == ()
    assert facts.leading is None
