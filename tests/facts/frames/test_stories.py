"""Frames in small stories of our own: who takes part, toward whom, and what is left out."""

import pytest

import bilateral
from bilateral.facts.model import Facts, Role

PUBLISHED = "2024-05-18"  # a Saturday


def told(text: str) -> Facts:
    return bilateral.extract(text, published=PUBLISHED)


def stances(text: str) -> set[str]:
    return {f"{s.who} {s.kind} {s.whom}" for s in told(text).stances}


MET = "Foreign Minister of Kenya Amina Wekesa met Foreign Minister of Norway Liv Berg in Oslo. "


def test_thanks_for_support_are_two_stances_in_opposite_directions():
    said = stances(
        "Foreign Minister of Kenya Amina Wekesa thanked Norway for its support in the talks."
    )
    assert said == {"Amina Wekesa thanks NO", "NO supports KE"}


def test_mutual_support_is_one_stance_for_each_direction():
    assert stances(MET + "The sides reaffirmed their support for each other's sovereignty.") == {
        "Amina Wekesa supports NO",
        "Liv Berg supports KE",
    }


THREE = (
    "President of Kenya James Otieno, President of Ghana Esi Owusu and President of Peru Ana Rojas "
    "met in Lima. "
)


def test_support_among_three_is_six_stances():
    facts = told(
        THREE + "The sides will go on supporting one another in international organizations."
    )
    assert [e.type for e in facts.events] == ["MultilateralMeeting"]
    countries = {p.name: p.country for p in facts.people}
    pairs = {tuple(countries.get(n, n) for n in (s.who, s.whom)) for s in facts.stances}
    assert pairs == {(a, b) for a in ("KE", "GH", "PE") for b in ("KE", "GH", "PE") if a != b}


def test_others_who_support_each_other_are_not_the_states_of_the_story():
    assert stances(THREE + "Students in Lima support each other in many ways.") == set()


def test_who_is_thanked_in_a_meeting_without_a_name_is_the_other_side():
    assert stances(MET + "Wekesa expressed gratitude for the warm welcome.") == {
        "Amina Wekesa thanks NO"
    }


def test_who_thanks_in_a_passive_without_a_name_is_the_other_side():
    assert stances(MET + "Gratitude was expressed to Norway for the warm welcome.") == {
        "KE thanks NO"
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministers praised the momentum of relations between Kenya and Norway.",
        "The minister of Kenya attaches great importance to cooperation with Norway.",
        "Wekesa thanked the people of Kenya for their support.",
        "Wekesa said that Kenya would thank Norway if it helped.",
    ],
)
def test_praise_of_relations_of_oneself_and_what_is_not_said_are_no_stances(sentence):
    assert stances(MET + sentence) == set()


def test_who_reports_a_position_of_somebody_else_is_kept_apart():
    (stance,) = told(
        "Foreign Minister of Kenya Amina Wekesa said that Brazil supports the position of Chile."
    ).stances
    assert (stance.who, stance.whom, stance.reporter) == ("BR", "CL", "Amina Wekesa")


def test_what_a_stance_is_about_is_a_phrase_of_at_most_five_words():
    (stance,) = told(
        MET + "Berg congratulated Wekesa on the victory of her party in the elections of last year."
    ).stances
    assert stance.about.startswith("victory of her party")
    assert len(stance.about.split()) <= 5


def test_roles_say_who_gives_and_who_gets():
    (aid,) = told("Japan sent 40 tonnes of humanitarian aid to Fiji on Friday.").events
    assert {p.name: p.role for p in aid.participants} == {"JP": Role.ACTOR, "FJ": Role.RECIPIENT}
    assert aid.date == "2024-05-17"


def test_the_host_of_a_conference_is_where_it_is():
    (meeting,) = told(
        "Foreign Minister of Ghana Kofi Boateng attended the summit of the African Union in Addis Ababa."
    ).events
    roles = {p.name: p.role for p in meeting.participants}
    assert roles["ET"] is Role.HOST
    assert roles["African Union"] is Role.ORGANIZER


def test_a_date_belongs_to_the_verb_it_stands_with():
    facts = told(
        "Japan imposed sanctions on North Korea on Friday, and the treaty of March 2020 was discussed."
    )
    assert [(e.type, e.date) for e in facts.events] == [("Sanction", "2024-05-17")]


def test_guests_who_are_not_named_are_the_visitors():
    facts = told(
        "President of Chile Rosa Vidal arrived in Lima on Friday. A wreath was laid by the guests at "
        "the monument."
    )
    (ceremony,) = [e for e in facts.events if e.type == "Ceremony"]
    assert ceremony.names("person") == ("Rosa Vidal",)
    assert ceremony.countries == ("CL", "PE")


def test_a_meeting_of_three_states_is_multilateral():
    facts = told(
        "In a trilateral format, Foreign Minister of Ghana Kofi Boateng met Foreign Minister of Peru "
        "Luis Quispe and Foreign Minister of Chile Rosa Vidal."
    )
    assert [e.type for e in facts.events] == ["MultilateralMeeting"]


@pytest.mark.parametrize(
    "text",
    [
        "Poland threatened to expel Russian diplomats.",
        "Japan called for sanctions on North Korea.",
        "Greece proposed joint military exercises with Egypt.",
        "Kenya has not recognised the independence of Kosovo.",
        "President of Kenya James Otieno would visit Norway if he were invited.",
        "Two officials of Ghana held talks in Accra.",
        "Experts from Ghana opened an exhibition of paintings.",
    ],
)
def test_an_event_that_did_not_happen_between_states_is_none(text):
    assert told(text).events == ()


def test_a_statement_is_of_all_who_met():
    facts = told(
        THREE + "Kenya and Ghana issued a joint statement. In it the sides reaffirm that they "
        "support one another's sovereignty."
    )
    countries = {p.name: p.country for p in facts.people}
    pairs = {tuple(countries.get(n, n) for n in (s.who, s.whom)) for s in facts.stances}
    assert {state for pair in pairs for state in pair} == {"KE", "GH", "PE"}


def countries(text: str) -> list[tuple[str, ...]]:
    return [e.countries for e in told(text).events if e.type == "Meeting"]


def test_officials_of_two_states_that_face_each_other_are_of_those_two():
    assert countries(
        "Austria and Kenya want more flights, foreign ministers Brandl and Wanjala said after they "
        "met in Vienna."
    ) == [("AT", "KE")]
    assert countries(
        "Grace Wanjala and Tomas Brandl met in Salzburg, where the ministers of Kenya and Austria "
        "opened a fair."
    ) == [("AT", "KE")]


def test_of_three_states_it_stays_open_whose_the_officials_are():
    assert (
        countries(
            "Austria, Kenya and Peru want more flights, foreign ministers Brandl and Wanjala said "
            "after they met in Vienna."
        )
        == []
    )


def test_two_who_are_received_are_on_one_side():
    assert (
        countries("Foreign ministers Brandl and Wanjala received singers of Austria and Kenya.")
        == []
    )


def test_a_town_at_the_head_of_a_sentence_is_where_it_happened():
    (met,) = told(
        "In Accra, Foreign Minister of Kenya Amina Wekesa met Foreign Minister of Peru Luis Quispe."
    ).events
    assert (met.place, met.place_country) == ("Accra", "GH")


def test_that_they_talked_by_telephone_may_be_told_in_the_sentences_behind():
    lead = "The defence ministers of Greece and Egypt talked on Monday about a ship. "
    kinds = {e.type for e in told(lead + "The call lasted ten minutes.").events}
    assert kinds == {"PhoneCall"}
    assert "PhoneCall" not in {e.type for e in told(lead + "The ministers met in Cairo.").events}
