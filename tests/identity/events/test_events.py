"""Which reports tell of one event, and which of others."""

import pytest
from tests.identity.mentions import person, source
from tests.identity.telling import groups, report

from bilateral.facts.model import Event, Evidence, Facts, Participant, ParticipantKind
from bilateral.identity.identities import resolved


def test_outlets_that_spell_differently_and_tell_more_or_less_tell_of_one_event():
    assert groups(
        report("a"),
        report("b", who=("Ceyhun", "Dar"), place="Baku", country="AZ"),
        report("c", who=("Bayramov",)),
        report("d", who=()),
        report("e", date="2024-07"),
        report("f", date=None),
    ) == ["abcdef"]


def test_meetings_of_other_people_on_one_day_are_two_and_what_may_be_either_is_neither():
    first, second = report("a"), report("b", who=("Asadov", "Sharif"))
    assert groups(first, second) == ["a", "b"]
    assert groups(first, second, report("c", who=())) == ["a", "b", "c"]


def test_what_shares_people_with_two_meetings_joins_neither():
    third = report("c", who=("Bayramov",))
    assert groups(report("a"), report("b", who=("Bayramov", "Sharif")), third) == ["a", "b", "c"]


@pytest.mark.parametrize(
    "other",
    [
        report("b", kind="Visit"),
        report("b", date="2024-07-19"),
        report("b", date="2023-07-11"),
        report("b", date=None, published="2024-09-01"),
        report("b", states=("AZ", "TR"), who=("Bayramov",)),
    ],
)
def test_another_kind_time_or_state_is_another_event(other):
    assert groups(report("a"), other) == ["a", "b"]


def test_a_visit_that_was_planned_and_then_held_is_one():
    assert groups(
        report("a", "Visit", None, status="planned", published="2024-07-01"),
        report("b", "Visit", "2024-07", status="planned", published="2024-06-20"),
        report("c", "Visit", "2024-07-11"),
    ) == ["abc"]


def test_a_visit_that_was_put_off_is_the_one_that_was_held_later():
    put_off = "The visit of 11 July was postponed."
    planned = report("a", "Visit", "2024-07-11", status="planned", sentence=put_off)
    assert groups(planned, report("b", "Visit", "2024-09-02")) == ["ab"]
    silent = report("a", "Visit", "2024-07-11", status="planned")
    assert groups(silent, report("b", "Visit", "2024-09-02")) == ["a", "b"]


def test_a_visit_of_several_days_is_one_by_whatever_day():
    days = report("a", "Visit", "2024-07-10", end="2024-07-12")
    assert groups(days, report("b", "Visit", "2024-07-11"), report("c", "Visit", "2024-07-12")) == [
        "abc"
    ]


def test_sources_that_contradict_each_other_on_the_day_or_town_tell_of_one_event():
    assert groups(
        report("a", place="Baku", country="AZ"),
        report("b", place="Baku", country="AZ", date="2024-07-12"),
        report("c", place="Ganja", country="AZ"),
    ) == ["abc"]


def summit(name, date, **more):
    return report(
        name, "MultilateralMeeting", date, who=more.pop("who", ()),
        states=more.pop("states", ("AZ", "PK", "TR", "UZ")),
        bodies=("Economic Cooperation Organization",), **more,
    )  # fmt: skip


def test_a_yearly_summit_has_one_event_a_year():
    assert groups(
        summit("a", "2023-11-09"),
        summit("b", "2023-11-09", who=("Asadov",)),
        summit("c", "2023-11", states=("AZ", "PK")),
        summit("d", "2024-11-09"),
        summit("e", "2025-11-09", who=("Asadov",)),
    ) == ["abc", "d", "e"]


def test_sessions_are_told_apart_by_their_numbers():
    eighth = "The eighth session of the joint commission was held."
    ninth = "The 9th session of the joint commission was held."
    held = report("a", "Consultation", sentence=eighth)
    assert groups(held, report("b", "Consultation", "2024-07", sentence=ninth)) == ["a", "b"]
    assert groups(held, report("b", "Consultation", "2024-07", sentence=eighth)) == ["ab"]


def test_a_name_may_hold_any_character():
    odd = person("|", "AZ", "Minister"), person('a|"b', "PK", "Minister")
    sides = tuple(Participant(ParticipantKind.PERSON, p.name) for p in odd)
    said = (Evidence(0, 9, "They met.", "meeting.met", 0.9),)
    event = Event("Meeting", "2024-07-11", None, None, sides, (), "held", evidence=said)
    told = (Facts(source(n), people=odd, events=(event,)) for n in "ab")
    assert len({r.events[0].id for r in resolved(told)}) == 1
