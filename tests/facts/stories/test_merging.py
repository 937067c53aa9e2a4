"""One act told several times is one event; different acts stay apart."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests import strategies

from bilateral.facts.model import Event, Evidence, Participant, ParticipantKind, Role, Stance
from bilateral.facts.stories.merging import merge, merge_stances, same_act

STATES = tuple(Participant(ParticipantKind.STATE, code) for code in ("GH", "NO"))
ANA, KOFI, LIV = (
    Participant(ParticipantKind.PERSON, n) for n in ("Ana Rojas", "Kofi Boateng", "Liv Berg")
)
MEETING = Event(
    type="Meeting", date=None, place=None, place_country=None, participants=(KOFI, LIV, *STATES),
    topics=("trade",), status="held", evidence=(Evidence(0, 9, "They met.", "meeting.met", 0.8),),
)  # fmt: skip


def test_a_meeting_told_again_with_more_is_one_meeting_with_all_of_it():
    again = replace(
        MEETING, date="2024-05-03", place="Accra", topics=("energy",),
        evidence=(Evidence(10, 20, "They talked.", "meeting.held-talks", 0.8),),
    )  # fmt: skip
    (event,) = merge([MEETING, again])
    assert (event.date, event.place, event.topics) == ("2024-05-03", "Accra", ("trade", "energy"))
    assert len(event.evidence) == 2


def test_the_states_alone_are_the_meeting_of_their_people():
    assert len(merge([MEETING, replace(MEETING, participants=STATES)])) == 1


def test_meetings_with_different_people_stay_apart():
    assert len(merge([MEETING, replace(MEETING, participants=(KOFI, ANA, *STATES))])) == 2


def test_different_days_status_or_places_stay_apart():
    dated = replace(MEETING, date="2024-05-03")
    assert not same_act(dated, replace(MEETING, date="2024-05-04"))
    assert same_act(dated, replace(MEETING, date="2024-05"))
    assert not same_act(MEETING, replace(MEETING, status="past"))
    assert not same_act(replace(MEETING, place_country="GH"), replace(MEETING, place_country="NO"))


def test_the_more_exact_date_and_the_telling_role_are_kept():
    host = replace(KOFI, role=Role.HOST)
    first = replace(MEETING, date="2024", participants=(host, LIV, *STATES))
    (event,) = merge([first, replace(MEETING, date="2024-05-03")])
    assert event.date == "2024-05-03"
    assert host in event.participants


def test_papers_signed_on_one_occasion_are_one_signing():
    signing = replace(MEETING, type="Signing", participants=STATES, documents=("MoU on fish",))
    again = replace(signing, participants=(KOFI, *STATES), documents=("Treaty on salt",))
    (event,) = merge([signing, again])
    assert event.documents == ("MoU on fish", "Treaty on salt")


@given(st.lists(strategies.events(), max_size=6))
def test_merging_merged_events_changes_nothing(events):
    once = merge(events)
    assert merge(once) == once


@given(st.lists(strategies.events(), max_size=6))
def test_no_evidence_and_no_participant_is_lost(events):
    merged = merge(events)
    assert {v for e in merged for v in e.evidence} == {v for e in events for v in e.evidence}
    assert {(p.kind, p.name) for e in merged for p in e.participants} == {
        (p.kind, p.name) for e in events for p in e.participants
    }


def stance(who: str, kind: str, whom: str, about: str, start: int) -> Stance:
    return Stance(who, kind, whom, about, None, (Evidence(start, start + 1, "x", "r", 0.7),))


def test_a_stance_told_again_is_one_with_both_sentences():
    (merged,) = merge_stances(
        [
            stance("GH", "supports", "NO", "territorial integrity", 0),
            stance("GH", "supports", "NO", "integrity of Norway", 9),
        ],
        {},
    )
    assert (merged.about, len(merged.evidence)) == ("territorial integrity", 2)


def test_stances_about_different_things_or_the_other_way_stay_apart():
    said = (
        stance("GH", "supports", "NO", "fisheries", 0),
        stance("GH", "supports", "NO", "sovereignty", 1),
        stance("NO", "supports", "GH", "fisheries", 2),
    )
    assert merge_stances(said, {}) == said


def test_condolences_of_a_state_and_of_its_president_are_of_one_occasion():
    said = [
        stance("Esi Owusu", "condoles", "NO", "earthquake", 0),
        stance("GH", "condoles", "NO", "victims", 1),
    ]
    assert len(merge_stances(said, {"Esi Owusu": "GH"})) == 1


def test_a_separate_meeting_of_some_of_them_is_another_meeting():
    sentence = Evidence(10, 20, "In a separate meeting, Kofi met a guest.", "meeting.met", 0.8)
    separate = replace(MEETING, participants=(KOFI, *STATES), evidence=(sentence,))
    assert len(merge([MEETING, separate])) == 2


def test_a_wreath_and_a_welcome_are_two_ceremonies():
    welcome, wreath = (
        replace(MEETING, type="Ceremony", evidence=(Evidence(i, i + 1, "x", rule, 0.7),))
        for i, rule in enumerate(("ceremony.welcome", "ceremony.wreath"))
    )
    assert len(merge([welcome, wreath, welcome])) == 2


def test_a_state_and_its_person_hold_one_stance_but_two_people_hold_two():
    said = (
        stance("Esi Owusu", "thanks", "NO", "warm welcome", 0),
        stance("GH", "thanks", "NO", "warm welcome", 1),
        stance("Kofi Boateng", "thanks", "NO", "warm welcome", 2),
    )
    merged = merge_stances(said, {"Esi Owusu": "GH", "Kofi Boateng": "GH"})
    assert [s.who for s in merged] == ["Esi Owusu", "Kofi Boateng"]


def test_support_alone_is_no_subject_in_common():
    said = (
        stance("GH", "supports", "NO", "support on fisheries", 0),
        stance("GH", "supports", "NO", "support in the council", 1),
    )
    assert merge_stances(said, {}) == said


def test_tit_for_tat_is_two_acts():
    def expulsion(actor: str, recipient: str) -> Event:
        sides = (
            Participant(ParticipantKind.STATE, actor, Role.ACTOR),
            Participant(ParticipantKind.STATE, recipient, Role.RECIPIENT),
        )
        return replace(MEETING, type="Expulsion", participants=sides)

    assert len(merge([expulsion("GH", "NO"), expulsion("NO", "GH")])) == 2
    assert len(merge([expulsion("GH", "NO"), expulsion("GH", "NO")])) == 1
