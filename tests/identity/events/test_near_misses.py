"""Near two hundred reports of the same two states, none of which tells of the event of another."""

import datetime as dt

import pytest
from tests.identity.telling import act, groups, report

MATTERS = ("sugar prices", "stolen statues", "blocked lorries", "burnt forests", "a sunken ferry")
START = dt.date(2024, 7, 8)


def days(step, lag):
    """Five days, and when news of each is published."""
    for n, matter in enumerate(MATTERS):
        day = START + dt.timedelta(days=step * n)
        yield "abcde"[n], day.isoformat(), (day + dt.timedelta(days=lag)).isoformat(), matter


APART = ["a", "b", "c", "d", "e"]


@pytest.mark.parametrize("kind", ["Meeting", "PhoneCall", "Consultation", "Signing"])
@pytest.mark.parametrize("lag", [0, 1, 3])
def test_the_same_two_meet_in_one_town_day_after_day(kind, lag):
    told = [
        report(name, kind, day, place="Vienna", country="AT", published=news,
               sentence=f"They spoke of {matter}.")
        for name, day, news, matter in days(1, lag)
    ]  # fmt: skip
    assert groups(*told) == APART


@pytest.mark.parametrize("kind", ["Meeting", "PhoneCall"])
def test_the_same_two_meet_again_and_again_and_no_day_is_told(kind):
    told = [
        report(name, kind, None, published=news, sentence=f"They spoke of {matter}.")
        for name, _, news, matter in days(2, 0)
    ]
    assert groups(*told) == APART


@pytest.mark.parametrize("kind", ["Negotiation", "MultilateralMeeting"])
@pytest.mark.parametrize("lag", [0, 1])
def test_talks_on_other_matters_follow_day_by_day(kind, lag):
    states = ("AZ", "PK") if kind == "Negotiation" else ("AZ", "PK", "TR")
    told = [
        report(name, kind, day, who=(), states=states, place="Vienna", country="AT",
               published=news, sentence=f"They spoke of {matter}.")
        for name, day, news, matter in days(1, lag)
    ]  # fmt: skip
    assert groups(*told) == APART


@pytest.mark.parametrize("kind", ["Protest", "Aid", "Sanction", "Expulsion"])
@pytest.mark.parametrize("dated", [True, False])
@pytest.mark.parametrize("step", [1, 2])
def test_one_side_acts_day_after_day_on_other_matters(kind, dated, step):
    told = [
        act(name, kind, day if dated else None, f"It was about {matter}.", published=news)
        for name, day, news, matter in days(step, 0)
    ]
    if kind == "Expulsion" and not dated:
        told = told[::4]  # of two expulsions without a day in one week, none can tell
        assert groups(*told) == ["a", "e"]
    else:
        assert groups(*told) == APART


def test_ministers_of_one_state_come_one_after_the_other():
    told = [
        report(name, "Visit", day, who=(who,), published=news)
        for who, (name, day, news, _) in zip(("Bayramov", "Asadov"), days(1, 0), strict=False)
    ]
    assert groups(*told) == ["a", "b"]


def test_exercises_of_the_same_two_have_names():
    told = [
        report(name, "MilitaryExercise", day, who=(), published=news,
               sentence=f"The drill {codename} began.")
        for codename, (name, day, news, _) in zip(
            ("Iron Gate", "Silver Dune", "Blue Heron"), days(4, 0), strict=False
        )
    ]  # fmt: skip
    assert groups(*told) == ["a", "b", "c"]
