"""An official without a state faces those of another one, if the story allows for it."""

import pytest

import bilateral
from bilateral.articles.model import Article
from bilateral.facts.stories.standpoint import Standpoint, is_official, standpoint
from bilateral.language import pipeline


def read(text: str):
    return pipeline.read(pipeline.load(), Article(id="a", text=text, source="a"))


def meeting(text: str):
    facts = bilateral.extract(text, published="2024-05-18")
    return next((e for e in facts.events if e.type == "Meeting"), None)


def test_the_state_of_the_dateline_is_that_of_an_official_without_one():
    found = meeting(
        "ISLAMABAD: Foreign Minister Asad Malik on Thursday received the Ambassador of Peru, Luis "
        "Quispe, at the ministry."
    )
    assert set(found.names("person")) == {"Asad Malik", "Luis Quispe"}
    assert found.countries == ("PE", "PK")


def test_the_host_of_a_visit_comes_before_the_dateline():
    view = Standpoint(home="KE", told=("CL", "KE", "PE"))
    assert view.opposite(("CL",), host="PE") == "PE"
    assert view.opposite(("CL",)) == "KE"


def test_the_only_other_state_of_a_story_without_a_dateline():
    assert Standpoint(told=("CL", "PE")).opposite(("CL",)) == "PE"
    assert Standpoint(told=("CL", "PE", "KE")).opposite(("CL",)) is None


def test_officials_of_the_newsrooms_own_state_meet_at_home():
    view = Standpoint(home="KE", told=("CL", "KE"))
    assert view.opposite(("KE",)) is None
    assert not view.may_be_foreign(("KE",))
    assert view.may_be_foreign(("CL",))


@pytest.mark.parametrize(
    ("office", "speaks"),
    [
        ("Minister of Foreign Affairs", True),
        ("Prime Minister", True),
        ("Ambassador", True),
        ("President of Football Federation", False),
        ("Former President", False),
        ("Professor", False),
    ],
)
def test_offices_of_a_state_are_told_from_others(office, speaks):
    assert is_official(office) is speaks


def test_an_unnamed_minister_is_of_the_story_s_other_state():
    found = meeting(
        "NAIROBI, Kenya, May 14 - Ambassador of Norway Liv Berg was received by the minister of "
        "trade on Tuesday."
    )
    assert found is not None
    assert found.countries == ("KE", "NO")


def test_the_agency_of_the_lead_tells_whose_officials_go_without_a_state():
    found = meeting(
        "Deputy Foreign Minister Salem Al-Harbi on Thursday received the Ambassador of Peru, Luis "
        "Quispe, KUNA said."
    )
    assert found.countries == ("KW", "PE")


def test_a_word_that_only_some_paper_has_as_its_name_tells_no_state():
    view = standpoint(read("Nation said that Foreign Minister Salem Al-Harbi was ill."))
    assert view.home is None
