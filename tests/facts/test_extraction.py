"""What an article says, as facts: specified by small stories of our own."""

import pytest

import bilateral
from bilateral.facts.model import Facts, Role

PUBLISHED = "2024-05-18"  # a Saturday


def told(text: str, published: str | None = PUBLISHED) -> Facts:
    return bilateral.extract(text, published=published)


def event(facts: Facts, kind: str):
    (found,) = [e for e in facts.events if e.type == kind]
    return found


LEAD = "Kenya's Foreign Minister Amina Wekesa met the Foreign Minister of Uganda, Peter Okello, in Kampala on Wednesday."


def test_a_meeting_has_people_states_day_and_place():
    meeting = event(told(LEAD), "Meeting")
    assert set(meeting.names("person")) == {"Amina Wekesa", "Peter Okello"}
    assert meeting.countries == ("KE", "UG")
    assert (meeting.date, meeting.place, meeting.place_country) == ("2024-05-15", "Kampala", "UG")
    assert meeting.status == "held"


def test_every_event_points_at_the_sentence_that_says_so():
    facts = told(f"{LEAD} The talks were open. They then dined.")
    (evidence,) = event(facts, "Meeting").evidence
    assert evidence.sentence == LEAD
    assert (evidence.start, evidence.end) == (0, len(LEAD))
    assert evidence.rule == "meeting.met"


def test_the_counterpart_is_the_minister_of_the_other_state():
    facts = told(
        "The Foreign Minister of Kenya, Amina Wekesa, arrived in Kampala. Peter Okello, Foreign "
        "Minister of Uganda, held talks with his Kenyan counterpart."
    )
    assert set(event(facts, "Meeting").names("person")) == {"Amina Wekesa", "Peter Okello"}


def test_several_meetings_of_one_person_are_several_events():
    facts = told(
        "Prosecutor General of Ghana Kofi Boateng travelled to Lima. In a meeting with the "
        "Prosecutor General of Peru, Luis Quispe, the sides spoke of crime. He also met with the "
        "Prosecutor General of Chile, Rosa Vidal."
    )
    pairs = [set(e.names("person")) for e in facts.events if e.type == "Meeting"]
    assert pairs == [{"Kofi Boateng", "Luis Quispe"}, {"Kofi Boateng", "Rosa Vidal"}]


def test_ministers_of_two_states_met_in_one_sentence_are_two_meetings():
    facts = told(
        "Foreign Minister of Ghana Kofi Boateng also met Foreign Minister of Peru Luis Quispe and "
        "Foreign Minister of Chile Rosa Vidal."
    )
    assert [e.countries for e in facts.events] == [("GH", "PE"), ("CL", "GH")]


def test_a_trilateral_meeting_is_one():
    facts = told(
        "In a trilateral format, Foreign Minister of Ghana Kofi Boateng met Foreign Minister of Peru "
        "Luis Quispe and Foreign Minister of Chile Rosa Vidal."
    )
    assert [e.countries for e in facts.events] == [("CL", "GH", "PE")]


def test_a_call_by_telephone_is_no_meeting():
    facts = told(
        "Foreign Minister of Ghana Kofi Boateng held a telephone conversation with Foreign Minister "
        "of Chile Rosa Vidal."
    )
    assert [e.type for e in facts.events] == ["PhoneCall"]


def test_meetings_on_a_visit_are_where_the_visit_is():
    facts = told(
        "Prosecutor General of Ghana Kofi Boateng travelled to Lima. He met with the Prosecutor "
        "General of Chile, Rosa Vidal."
    )
    assert event(facts, "Meeting").place_country == "PE"


def test_ranks_and_offices_between_two_people_do_not_part_them():
    facts = told(
        "A meeting between Peru's Minister of Defence, Colonel General Luis Quispe, and the Chief of "
        "the Naval Staff of Chile, Admiral Pedro Soto, was held."
    )
    assert set(event(facts, "Meeting").names("person")) == {"Luis Quispe", "Pedro Soto"}


def test_a_delegation_stands_for_its_leader():
    facts = told(
        "The Foreign Minister of Kenya, Amina Wekesa, met with a delegation led by the Speaker of "
        "the Parliament of Norway, Liv Berg, who is visiting Kenya."
    )
    assert set(event(facts, "Meeting").names("person")) == {"Amina Wekesa", "Liv Berg"}
    visit = event(facts, "Visit")
    roles = {p.name: p.role for p in visit.participants}
    assert roles == {"Liv Berg": Role.VISITOR, "NO": Role.VISITOR, "KE": Role.HOST}


def test_the_dead_and_those_who_command_take_no_part():
    facts = told(
        "Defence Minister of Ghana Yaw Mensah met Defence Minister of Norway Per Lie. The army, "
        "under the leadership of President of Ghana Esi Owusu, had grown, he said."
    )
    assert set(event(facts, "Meeting").names("person")) == {"Yaw Mensah", "Per Lie"}


def test_two_officials_of_one_state_do_not_make_an_event():
    facts = told(
        "President of Ghana Esi Owusu met the Foreign Minister of Ghana, Kofi Boateng, in Accra."
    )
    assert facts.events == ()


def test_a_signing_has_its_paper_parties_and_signatories():
    facts = told(
        "Foreign Minister of Ghana Kofi Boateng and Foreign Minister of Norway Liv Berg signed, in "
        "Accra, a Memorandum of Understanding on fisheries on 3 May."
    )
    (paper,) = facts.documents
    assert (paper.kind, paper.title) == (
        "memorandum",
        "Memorandum of Understanding on fisheries",
    )
    assert (paper.parties, paper.date, paper.status) == (("GH", "NO"), "2024-05-03", "signed")
    signing = event(facts, "Signing")
    assert set(signing.names("person")) == {"Kofi Boateng", "Liv Berg"}
    assert signing.documents == (paper.title,)


def test_nobody_is_said_to_have_signed_in_a_bare_passive():
    facts = told("A protocol on fisheries between Ghana and Norway was signed in Accra.")
    assert event(facts, "Signing").names("person") == ()


def test_a_paper_to_be_drawn_up_is_planned_and_no_event():
    facts = told(
        "Foreign Minister of Ghana Kofi Boateng met Foreign Minister of Norway Liv Berg. The sides "
        "agreed to prepare an Action Plan on fisheries."
    )
    assert [(d.kind, d.status) for d in facts.documents] == [("action plan", "planned")]
    assert [e.type for e in facts.events] == ["Meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister of Ghana Kofi Boateng has not met the Foreign Minister of Norway, Liv Berg.",
        "Foreign Minister of Ghana Kofi Boateng would visit Norway if asked.",
        "Foreign Minister of Ghana Kofi Boateng signed the guest book at the embassy of Norway.",
        "The needs of Ghana and Norway were met.",
    ],
)
def test_what_did_not_happen_is_no_event(text):
    assert told(text).events == ()


def test_a_planned_visit_is_planned():
    visit = event(told("President of Chile Rosa Vidal will visit Norway next month."), "Visit")
    assert (visit.status, visit.date) == ("planned", "2024-06")


def test_without_a_day_of_publication_a_weekday_is_no_date():
    assert event(told(LEAD, published=None), "Meeting").date is None


def test_the_same_text_gives_the_same_facts():
    assert told(LEAD) == told(LEAD)


def test_every_reference_inside_the_facts_is_kept():
    facts = told(
        f"{LEAD} They signed an Agreement on Grain. The East African Community (EAC) was "
        "represented by its Secretary General, Jane Achieng, who met Wekesa."
    )
    people = {p.name for p in facts.people}
    for e in facts.events:
        assert set(e.names("person")) <= people
        assert set(e.documents) <= {d.title for d in facts.documents}


def test_where_the_file_lay_is_no_fact_of_the_article(tmp_path):
    from bilateral.commands.reading import facts_of

    for folder in ("here", "there"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(LEAD)
    here, there = (next(iter(facts_of([tmp_path / f / "a.txt"]))) for f in ("here", "there"))
    assert here == there
    assert here.source.source_file == "a.txt"


def test_a_package_told_field_by_field_is_its_parts():
    facts = told(
        "President of Peru Ana Rojas visited Norway. During the visit, several agreements were signed "
        "between Peru and Norway. An agreement on fisheries was signed by the ministers. The sides also "
        "signed an agreement on energy."
    )
    assert [d.title for d in facts.documents] == ["agreement on fisheries", "agreement on energy"]
    titles = {d.title for d in facts.documents}
    assert all(set(e.documents) <= titles for e in facts.events)


def test_furniture_of_the_page_gives_no_facts():
    plain = f"{LEAD}\nThey spoke of trade and of fishing on the lake, the ministry said."
    page = (
        f"{LEAD}\nREAD ALSO: Norway's Prime Minister Kari Holm thanks Japan for its support\n"
        "They spoke of trade and of fishing on the lake, the ministry said.\n"
        "Related stories\nFrance expels two Russian diplomats\n"
        "President of Chile Rosa Vidal visits Peru\n"
    )
    told_plainly, told_by_page = told(plain), told(page)
    assert [p.name for p in told_by_page.people] == [p.name for p in told_plainly.people]
    assert [(e.type, e.participants) for e in told_by_page.events] == [
        (e.type, e.participants) for e in told_plainly.events
    ]
    assert told_by_page.stances == ()


def test_guests_received_one_after_the_other_are_met_each_alone():
    facts = told(
        "Foreign Minister of Ghana Kofi Boateng received the ambassadors of Peru and Chile on Friday."
    )
    assert {e.countries for e in facts.events} == {("GH", "PE"), ("CL", "GH")}


def test_who_is_received_at_the_airport_is_not_met_there():
    facts = told(
        "President of Chile Rosa Vidal arrived in Lima. She was received at the airport by Foreign "
        "Minister of Peru Luis Quispe."
    )
    assert [e.type for e in facts.events] == ["Visit"]


def test_a_session_hosted_by_a_town_is_no_second_meeting():
    facts = told(
        "Foreign Minister of Kenya Amina Wekesa, who came to Uganda for a session, hosted by Jinja, of the "
        "East African Community, was received on May 3 by her Ugandan counterpart, Peter Okello."
    )
    assert event(facts, "Meeting").place_country == "UG"


def test_a_team_that_meets_a_team_plays():
    assert not told("Angola met Senegal in Luanda on Friday, and Peru met Chile.").events


def test_a_date_in_a_clause_about_somebody_is_not_that_of_the_act():
    facts = told(
        "Foreign Minister of Chile Rosa Vidal, who was appointed in January, arrived in Lima on a visit."
    )
    assert event(facts, "Visit").date is None


def test_what_either_of_the_two_says_and_what_they_will_discuss_is_what_their_talks_are_about():
    facts = told(
        f"{LEAD} Wekesa stressed the need for new flights. The two ministers will hold talks in "
        "Nairobi on Friday. They are expected to discuss tourism. A singer praised the museum."
    )
    met = {e.status: e.topics for e in facts.events if e.type == "Meeting"}
    assert met == {"held": ("transport",), "planned": ("tourism",)}


def test_what_two_discuss_at_the_margins_of_a_summit_is_not_of_the_summit():
    facts = told(
        "Kenya's Foreign Minister Amina Wekesa met the Foreign Minister of Uganda, Peter Okello, "
        "on the sidelines of the summit of the African Union in Kampala. The sides talked about "
        "fisheries."
    )
    assert "agriculture" in event(facts, "Meeting").topics
    assert "agriculture" not in event(facts, "MultilateralMeeting").topics


@pytest.mark.parametrize(
    "text",
    [
        "President of Chile Rosa Vidal accepted the invitation of President of Peru Luis Quispe to visit Lima.",
        "President of Chile Rosa Vidal turned to a request of President of Peru Luis Quispe to visit Lima.",
    ],
)
def test_what_an_invitation_is_for_has_not_been_done(text):
    visits = [e for e in told(text).events if e.type == "Visit"]
    assert [e.status for e in visits if e.status != "planned"] == []
