"""What speaks for and against one event beside kind, day, states and people."""

from dataclasses import replace

import pytest
from tests.identity.mentions import person, source
from tests.identity.telling import act, groups, report

from bilateral.facts.model import Event, Evidence, Facts, Participant, ParticipantKind, Role
from bilateral.identity.identities import resolved

OF_FISH = "A note was handed over about trawlers seized off the reef."
OF_TRAWLERS = "The ministry said that the trawlers must be let go from the reef."
OF_BOOKS = "A note was handed over about burnt schoolbooks."


def test_what_is_told_in_the_news_is_known_by_what_it_is_about():
    protest = act("a", "Protest", "2024-07-11", OF_FISH)
    again = act("b", "Protest", None, OF_TRAWLERS)
    assert groups(protest, again) == ["ab"]
    assert groups(protest, act("b", "Protest", None, OF_BOOKS)) == ["a", "b"]
    assert groups(protest, act("b", "Protest", None, OF_TRAWLERS, of="PK", to="AZ")) == ["a", "b"]
    assert groups(protest, act("b", "Protest", "2024-07-19", OF_TRAWLERS)) == ["a", "b"]


def test_sources_contradict_each_other_on_the_day_of_one_matter():
    protest = act("a", "Protest", "2024-07-11", OF_FISH)
    assert groups(protest, act("b", "Protest", "2024-07-12", OF_TRAWLERS)) == ["ab"]
    assert groups(protest, act("b", "Protest", "2024-07-12", OF_BOOKS)) == ["a", "b"]


def test_undated_talks_told_days_apart_about_other_matters_are_two():
    first = report("a", date=None, sentence=OF_FISH, published="2024-07-11")
    assert groups(first, report("b", date=None, sentence=OF_BOOKS, published="2024-07-13")) == [
        "a",
        "b",
    ]
    told = report("b", date=None, sentence=OF_TRAWLERS, published="2024-07-13")
    assert groups(first, told) == ["ab"]


def test_the_capital_that_tells_of_an_act_is_not_its_place():
    at_home = act("a", "Aid", "2024-07-11", OF_FISH, place="Baku", country="AZ")
    abroad = act("b", "Aid", "2024-07-11", OF_TRAWLERS, place="Islamabad", country="PK")
    assert groups(at_home, abroad) == ["ab"]


def test_an_expulsion_ordered_and_the_day_by_which_they_leave_are_one():
    ordered = act("a", "Expulsion", "2024-07-11", "Two diplomats were expelled.")
    leave = act("b", "Expulsion", "2024-07-16", "They must go.", status="planned")
    assert groups(ordered, leave) == ["ab"]
    next_day = act("b", "Expulsion", "2024-07-12", "Two diplomats were expelled.")
    assert groups(ordered, next_day) == ["a", "b"]


def test_an_embassy_is_opened_once_whatever_day_was_planned():
    opened = act("a", "EmbassyOpening", "2024-05-25", "The embassy was opened.")
    planned = act("b", "EmbassyOpening", "2023-11", "An embassy is to open.", status="planned")
    assert groups(opened, planned) == ["ab"]
    other = act("b", "EmbassyOpening", "2024-05-25", "The embassy was opened.", of="PK", to="AZ")
    assert groups(opened, other) == ["a", "b"]


def exercise(name, date, sentence, states=("AZ", "PK")):
    return report(name, "MilitaryExercise", date, (), states, sentence=sentence)


def test_an_exercise_begins_and_ends_and_is_one():
    began = exercise("a", "2024-07-08", "The drill Silver Dune began.")
    ended = exercise("b", "2024-07-12", "Silver Dune ended with a parade.")
    assert groups(began, ended) == ["ab"]
    assert groups(began, exercise("b", "2024-07-12", "Iron Gate ended with a parade.")) == [
        "a",
        "b",
    ]
    assert groups(began, exercise("b", "2025-07-12", "Silver Dune ended.")) == ["a", "b"]


def test_what_one_calls_a_negotiation_another_calls_a_meeting():
    met, bargained = report("a"), report("b", "Negotiation")
    assert groups(met, bargained) == ["ab"]
    assert groups(met, report("b", "Negotiation", who=("Bayramov",))) == ["a", "b"]
    both = replace(met, events=met.events + bargained.events)
    told = {e.id for e in next(iter(resolved([both]))).events}
    assert len(told) == 2


def test_people_whose_state_is_not_told_are_known_by_their_surnames():
    nobody = {"Bayramov": person("Bayramov"), "Dar": person("Dar")}
    said = (Evidence(0, 9, "Bayramov met Dar.", "meeting.met", 0.9),)
    sides = tuple(Participant(ParticipantKind.PERSON, n) for n in nobody)
    met = Event("Meeting", None, None, None, sides, (), "held", evidence=said)
    told = Facts(source("b", "2024-07-12"), people=tuple(nobody.values()), events=(met,))
    assert groups(report("a"), told) == ["ab"]


def assembly(name, sentence, date="2024-07-11"):
    told = report(name, "MultilateralMeeting", date, (), (), sentence=sentence)
    host = (Participant(ParticipantKind.STATE, "AZ", Role.HOST),)
    return replace(told, events=(replace(told.events[0], participants=host),))


def test_two_assemblies_in_one_state_on_one_day_are_told_apart_by_their_matter():
    first = assembly("a", "Members of the Pearl Forum met about ferries.")
    assert groups(first, assembly("b", "The Pearl Forum agreed on ferries.")) == ["ab"]
    assert groups(first, assembly("b", "Members of the Amber League met about pensions.")) == [
        "a",
        "b",
    ]


def test_a_welcome_and_a_wreath_of_one_visit_are_two_ceremonies():
    anthem = report("a", "Ceremony", sentence="The anthems were played by a guard of honour.")
    wreath = report("b", "Ceremony", sentence="They laid a wreath at the memorial.")
    assert groups(anthem, wreath) == ["a", "b"]
    assert groups(anthem, report("b", "Ceremony", sentence="A red carpet was rolled out.")) == [
        "ab"
    ]


def test_what_was_put_off_is_found_from_either_side():
    planned = report("a", "Visit", "2024-07-11", status="planned", published="2024-06-20")
    put_off = report(
        "b", "Visit", None, who=(), status="planned", sentence="It was put off for floods.",
        published="2024-07-05",
    )  # fmt: skip
    held = report("c", "Visit", "2024-09-02", sentence="The visit took place two months late.")
    assert groups(planned, put_off) == ["ab"]
    assert groups(planned, put_off, held) == ["abc"]


def test_help_is_promised_sent_and_handed_out_and_is_one():
    promised = act(
        "a", "Aid", None, "Tents are to go to the flooded valley.", published="2024-07-08"
    )
    handed = act("b", "Aid", "2024-07-15", "Tents were handed out.", published="2024-07-15")
    assert groups(promised, handed) == ["ab"]
    vaccines = act("b", "Aid", "2024-07-15", "Vaccines were handed out.", published="2024-07-15")
    assert groups(promised, vaccines) == ["a", "b"]


def test_relations_are_taken_up_or_broken_off_once():
    for kind in ("DiplomaticRecognition", "SeveranceOfRelations"):
        first = act("a", kind, "2024-07-11", "It was made known.")
        assert groups(first, act("b", kind, None, "The decree was signed.")) == ["ab"]
        assert groups(first, act("b", kind, "2024-07", "Relations ended.")) == ["ab"]
        assert groups(first, act("b", kind, "2024-07-11", "It did so.", to="TR")) == ["a", "b"]


def test_a_visit_was_announced_for_the_day_of_the_talks_and_began_before():
    planned = report("a", "Visit", "2024-07-11", status="planned", published="2024-06-20")
    arrived = report("b", "Visit", None, published="2024-07-10", who=("Bayramov",))
    began = report("c", "Visit", "2024-07-08", published="2024-07-08")
    assert groups(planned, arrived) == ["ab"]
    assert groups(planned, began) == ["ac"]
    assert groups(report("a", "Visit", "2024-07-11"), began) == ["a", "c"]


def test_news_of_an_exercise_without_a_day_tells_of_the_one_that_is_on():
    began = exercise("a", "2024-07-08", "The drill Silver Dune began.")
    during = exercise("b", None, "Silver Dune saw night jumps.")
    during = replace(during, source=source("b", "2024-07-17"))
    assert groups(began, during) == ["ab"]


@pytest.mark.parametrize("kind", ["Meeting", "PhoneCall", "Negotiation", "Signing", "Consultation"])
@pytest.mark.parametrize("days", [(8, 10, 12), (8, 9, 10)])
def test_the_same_people_may_do_the_same_three_times_in_a_week(kind, days):
    towns = (("Baku", "AZ"), ("Islamabad", "PK"), ("Vienna", "AT"))
    told = [
        report(
            f"{outlet}{n}", kind, f"2024-07-{day:02d}", place=towns[n][0], country=towns[n][1],
            published=f"2024-07-{day:02d}",
        )
        for n, day in enumerate(days)
        for outlet in "ab"
    ]  # fmt: skip
    assert groups(*told) == ["a0b0", "a1b1", "a2b2"]
