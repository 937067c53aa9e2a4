"""Which articles tell of one paper, whichever way they call it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.identity.mentions import SAID, source

from bilateral.facts.model import Document, Event, Facts, Participant, ParticipantKind
from bilateral.identity.comparing import Profile, share_a_block
from bilateral.identity.events.days import span
from bilateral.identity.identities import resolved
from bilateral.identity.index.sayings import all_traits
from bilateral.identity.papers import papers
from bilateral.identity.papers.titles import day_in, subject


def report(name, *papers, published="2024-07-12", signed=None):
    """An article that tells of papers; ``signed`` is the day of the event that signed all."""
    sides = tuple(Participant(ParticipantKind.STATE, s) for s in ("AZ", "PK"))
    titles = tuple(p.title for p in papers)
    signing = Event("Signing", signed, None, None, sides, (), "held", None, titles, SAID)
    return Facts(
        source(name, published), events=(signing,) if signed else (), documents=tuple(papers)
    )


def paper(title, date="2024-07-11", kind="memorandum", parties=("AZ", "PK"), status="signed"):
    return Document(kind, title, parties, date, (), status, SAID)


def groups(*reports):
    """Which articles tell of one paper, by its first paper in each."""
    found: dict = {}
    for told in resolved(reports):
        found.setdefault(told.documents[0].id, []).append(told.facts.source.id)
    return sorted("".join(sorted(names)) for names in found.values())


TRADE = "Memorandum of Understanding on cooperation in agriculture"


@pytest.mark.parametrize(
    "other",
    [
        report("b", paper("MoU on agricultural cooperation between Azerbaijan and Pakistan")),
        report("b", paper("Agriculture memorandum", None, status="mentioned")),
        report("b", paper("Memorandum on agriculture", "2024-07")),
        report("b", paper("Memorandum on agriculture", None), signed="2024-07-11"),
        report("b", paper("the memorandum")),
        report("b", paper("Memorandum on agriculture", None), published="2025-02-01"),
    ],
)
def test_ways_of_telling_of_one_paper(other):
    assert groups(report("a", paper(TRADE)), other) == ["ab"]


@pytest.mark.parametrize(
    "other",
    [
        report("b", paper("Memorandum on transit")),
        report("b", paper("Protocol on agriculture", kind="protocol")),
        report("b", paper(TRADE, "2022-07-11")),
        report("b", paper(TRADE, parties=("AZ", "TR"))),
        report("b", paper("the memorandum", None)),
    ],
)
def test_other_papers(other):
    assert groups(report("a", paper(TRADE)), other) == ["a", "b"]


def test_two_papers_that_one_article_names_are_two():
    both = report("a", paper(TRADE), paper("Memorandum on agriculture and water"))
    (told,) = resolved([both])
    assert len({entity.id for entity in told.documents}) == 2
    vague = report("b", paper("the memorandum"))
    assert groups(both, vague) == ["a", "b"]


def test_what_a_title_is_about():
    assert subject(TRADE, ("AZ", "PK")) == subject("Agricultural MoU of Pakistan", ("AZ", "PK"))
    assert subject("the memorandum", ("AZ", "PK")) == frozenset()


def test_a_day_in_a_title_is_the_day_of_the_paper_and_no_part_of_its_subject():
    titles = ("memorandum on wool of 14 May 2024", "May 14, 2024 wool memorandum")
    assert {day_in(title) for title in titles} == {"2024-05-14"}
    assert {subject(title, ("AZ", "PK")) for title in titles} == {frozenset({"wool"})}
    assert day_in("protocol of March 2020") == "2020-03"
    assert day_in("May Day protocol") is None


DATES = (None, "2024", "2024-07", "2024-07-11", "2024-07-12", "2024-09-03", "2025-07-11")
TITLES = (TRADE, "Agriculture memorandum", "Memorandum on agriculture and trade", "the memorandum",
          "Trade memorandum", "Memorandum on energy", "Memorandum on trade")  # fmt: skip
PAPERS = st.builds(
    paper,
    st.sampled_from(TITLES),
    st.sampled_from(DATES),
    parties=st.sampled_from((("AZ", "PK"), ("AZ", "PK"), ("AZ",), ())),
)
REPORTS = st.builds(
    report,
    st.sampled_from("ab"),
    PAPERS,
    PAPERS,
    published=st.sampled_from((None, "2024-07-12", "2025-02-01", "2028-01-01")),
    signed=st.sampled_from((None, "2024-07-11")),
)


def profile(told):
    traits: dict = {}
    for name, value in all_traits(papers.mention(told.documents[0], told)):
        traits.setdefault(name, set()).add(value)
    return Profile("document/x", {name: frozenset(values) for name, values in traits.items()})


def years(told):
    """Those in which a paper may have been signed, as an article of five years later recalls it."""
    day = span(told.one("date")) or span(told.one("published"))
    known = set(told.one("date")[:4] and {int(told.one("date")[:4])})
    if known or day is None:
        return known or {0}
    return set(range(int(told.one("published")[:4]) - 4, int(told.one("published")[:4]) + 1))


@given(REPORTS, REPORTS)
def test_no_two_papers_of_a_year_and_a_word_of_which_a_rule_says_something_do_not_meet(one, other):
    left, right = profile(one), profile(other)
    near = left.of("about") & right.of("about") and years(left) & years(right)
    if near and papers.Papers().judge(left, right) is not None:
        assert share_a_block(papers.Papers().blocks(left), papers.Papers().blocks(right))


def test_papers_of_two_days_about_one_thing_are_not_compared():
    first, later, undated = (
        profile(report("a", paper(TRADE, day))) for day in (*DATES[3:6:2], None)
    )
    blocks = papers.Papers().blocks
    assert not share_a_block(blocks(first), blocks(later))
    assert share_a_block(blocks(first), blocks(undated))
    assert share_a_block(blocks(later), blocks(undated))
