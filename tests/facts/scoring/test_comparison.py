"""Two sheets of one article: found, missed, spurious, and what counts neither way."""

from bilateral.facts.scoring.comparison import compare
from bilateral.facts.scoring.sheet import (
    DocumentItem,
    EventItem,
    OrganizationItem,
    PersonItem,
    Sheet,
    StanceItem,
)

VISIT = EventItem("Visit", countries=("AZ", "PK"), people=("Ilham Aliyev",))
SHEET = Sheet(
    id="a",
    published="2024-07-12",
    people=(PersonItem("Ilham Aliyev", "AZ"), PersonItem("Shehbaz Sharif", "PK")),
    organizations=(OrganizationItem("Senate of Pakistan", country="PK"),),
    events=(VISIT,),
    documents=(DocumentItem("protocol", "Minutes of the commission", ("AZ", "PK")),),
    stances=(StanceItem("thanks", "Ilham Aliyev", "PK", "support"),),
)


def test_a_sheet_finds_all_of_itself():
    comparison = compare(SHEET, SHEET)
    for kind, matching in comparison.by_kind.items():
        assert matching.pairs == tuple((item, item) for item in getattr(SHEET, kind)), kind
        assert matching.missed == matching.spurious == ()


def test_nothing_predicted_misses_all():
    comparison = compare(SHEET, Sheet())
    assert comparison.published == "2024-07-12"
    for kind, matching in comparison.by_kind.items():
        assert matching.missed == getattr(SHEET, kind)


def test_nothing_in_gold_makes_all_spurious():
    for kind, matching in compare(Sheet(), SHEET).by_kind.items():
        assert matching.spurious == getattr(SHEET, kind)


def test_reporters_sources_and_what_is_optional_count_neither_way():
    gold = Sheet(
        bylines=("Samir Ali",),
        sources_cited=(OrganizationItem("Trend"),),
        optional_organizations=(OrganizationItem("Turkic Council"),),
        optional_events=(VISIT,),
    )
    predicted = Sheet(
        people=(PersonItem("S. Ali"), PersonItem("Nadeem Raza")),
        organizations=(
            OrganizationItem("TREND"),
            OrganizationItem("The Turkic Council"),
            OrganizationItem("ECO"),
        ),
        events=(VISIT, EventItem("Aid", countries=("AZ", "PK"))),
    )
    comparison = compare(gold, predicted)
    assert comparison.people.spurious == (PersonItem("Nadeem Raza"),)
    assert comparison.organizations.spurious == (OrganizationItem("ECO"),)
    assert comparison.events.spurious == (EventItem("Aid", countries=("AZ", "PK")),)


def test_the_states_of_gold_people_let_a_state_speak_for_its_person():
    predicted = Sheet(stances=(StanceItem("thanks", "AZ", "PK", "support"),))
    assert compare(SHEET, predicted).stances.missed == ()
