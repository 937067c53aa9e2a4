"""Verdicts on reports of events: the same from either side, and on what shares a block."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.identity.telling import report

from bilateral.identity.comparing import Degree, Profile, profile, share_a_block
from bilateral.identity.events.events import Events
from bilateral.identity.resolve import by_itself, happened

EVENTS = Events()
KINDS = (
    "Meeting", "Visit", "PhoneCall", "MultilateralMeeting", "Negotiation", "Signing", "Aid",
    "Protest", "Expulsion", "MilitaryExercise", "EmbassyOpening", "Consultation",
)  # fmt: skip
SENTENCES = (
    "Silver Dune began near the coast about trawlers.",
    "They spoke of trawlers at Silver Dune.",
    "It was put off.",
    "It came two months late.",
    "Nothing more was told.",
)


def profiled(facts):
    (told,) = (m for m in happened(facts, by_itself) if m.atom.startswith("event/"))
    own = profile(told)
    traits = {**own.traits, "level": frozenset({str(told.level)})}
    traits |= {"shared": frozenset({told.shared})} if told.shared else {}
    return Profile(own.atom, traits)


@st.composite
def reports(draw, name, kind, dated=False):
    day = date(2024, 7, 1) + timedelta(days=draw(st.integers(0, 40)))
    precisions = [10, 7] if dated else [10, 7, 4, 0]
    told = day.isoformat()[: draw(st.sampled_from(precisions))] or None
    news = day + timedelta(days=draw(st.integers(-20, 20)))
    place = draw(st.sampled_from([(None, None), ("Baku", "AZ"), ("Islamabad", "PK")]))
    return report(
        name, kind, told, draw(st.sampled_from([(), ("Bayramov",), ("Bayramov", "Dar")])),
        draw(st.sampled_from([("AZ", "PK"), ("AZ", "PK", "TR")])),
        published=news.isoformat(), sentence=draw(st.sampled_from(SENTENCES)),
        status=draw(st.sampled_from(["held", "planned", "past"])), place=place[0],
        country=place[1],
    )  # fmt: skip


@given(st.data(), st.sampled_from(KINDS), st.sampled_from(KINDS))
def test_a_verdict_is_the_same_from_either_side(data, kind, other_kind):
    one = profiled(data.draw(reports("a", kind)))
    other = profiled(data.draw(reports("b", data.draw(st.sampled_from([kind, other_kind])))))
    assert EVENTS.judge(one, other) == EVENTS.judge(other, one)


@given(st.data(), st.sampled_from(KINDS))
def test_reports_with_a_day_or_month_that_are_joined_share_a_block(data, kind):
    one = profiled(data.draw(reports("a", kind, dated=True)))
    other = profiled(data.draw(reports("b", kind, dated=True)))
    verdict = EVENTS.judge(one, other)
    if verdict is not None and verdict.degree >= Degree.LIKELY:
        assert share_a_block(EVENTS.blocks(one), EVENTS.blocks(other)), verdict
