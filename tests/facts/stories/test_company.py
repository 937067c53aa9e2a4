"""Who belongs to an act besides those its own clause names."""

import bilateral


def events(text: str, kind: str):
    facts = bilateral.extract(text, published="2024-05-18")
    return [e for e in facts.events if e.type == kind]


def test_who_invited_the_guest_is_in_the_visit():
    (visit,) = events(
        "At the invitation of President of Chile Rosa Vidal, Prime Minister of Norway Per Lie arrived "
        "in Santiago on an official visit.",
        "Visit",
    )
    assert set(visit.names("person")) == {"Per Lie", "Rosa Vidal"}


def test_who_receives_the_guest_at_the_airport_is_in_the_visit():
    (visit,) = events(
        "President of Chile Rosa Vidal arrived in Lima. Vidal was welcomed at the airport by Foreign "
        "Minister of Peru Luis Quispe.",
        "Visit",
    )
    assert set(visit.names("person")) == {"Luis Quispe", "Rosa Vidal"}


def test_envoys_listed_after_they_handed_over_their_letters_all_did():
    (handed,) = events(
        "ACCRA, Ghana, May 16 - President Esi Owusu has received letters of credence from three "
        "envoys. They are the Ambassador of Norway, Liv Berg, the Ambassador of Peru, Luis Quispe, and "
        "the High Commissioner of Kenya, Amina Wekesa.",
        "CredentialsPresentation",
    )
    assert {"Amina Wekesa", "Liv Berg", "Luis Quispe"} <= set(handed.names("person"))
    assert {"KE", "NO", "PE"} <= set(handed.countries)


def test_the_two_ministers_are_those_told_of_last():
    (meeting,) = events(
        "Foreign Minister of Ghana Kofi Boateng and Foreign Minister of Norway Liv Berg signed an "
        "agreement on fisheries in Accra. In their talks the two sides went through trade.",
        "Meeting",
    )
    assert set(meeting.names("person")) == {"Kofi Boateng", "Liv Berg"}


def test_several_meetings_with_leaders_of_one_state_are_held_with_each():
    found = events(
        "Foreign Minister of Ghana Kofi Boateng held meetings with President of Chile Rosa Vidal and "
        "Foreign Minister of Chile Pedro Soto.",
        "Meeting",
    )
    assert sorted(e.names("person") for e in found) == [
        ("Kofi Boateng", "Pedro Soto"),
        ("Kofi Boateng", "Rosa Vidal"),
    ]


def test_a_tour_of_several_states_is_a_visit_to_each():
    visits = events(
        "Foreign Minister of Norway Liv Berg visited Kenya, Uganda and Rwanda last week.", "Visit"
    )
    assert [v.countries for v in visits] == [("KE", "NO"), ("NO", "UG"), ("NO", "RW")]
    assert [v.place_country for v in visits] == ["KE", "UG", "RW"]


def test_those_who_stand_in_line_to_welcome_a_guest_hold_no_meeting():
    assert not events(
        "President of Chile Rosa Vidal arrived in Lima. Vidal was welcomed by Foreign Minister of Peru "
        "Luis Quispe, Deputy Foreign Minister of Peru Ana Rojas and Ambassador of Chile Pedro Soto.",
        "Meeting",
    )
