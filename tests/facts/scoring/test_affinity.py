"""How well a predicted item stands for a gold one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.facts.scoring.affinity import (
    document_affinity,
    event_affinity,
    organization_affinity,
    overlap,
    person_affinity,
    same_date,
    stance_affinity,
)
from bilateral.facts.scoring.names import same_person
from bilateral.facts.scoring.sheet import (
    DocumentItem,
    EventItem,
    OrganizationItem,
    PersonItem,
    StanceItem,
)

MEETING = EventItem(
    "Meeting",
    date="2024-07-11",
    place="Baku",
    countries=("AZ", "PK"),
    people=("Farid Ahmadov", "Azam Nazir Tarar"),
)
MEMORANDUM = DocumentItem(
    "memorandum", "Cooperation in justice", ("AZ", "PK"), "2024-07", ("legal",), "signed"
)
THANKS = StanceItem("thanks", "Zakir Hasanov", "PK", "support in the war")
STATES = {"Zakir Hasanov": "AZ", "Nadeem Raza": "PK"}


class TestPerson:
    def test_the_nearer_spelling_ranks_higher(self):
        gold = PersonItem("Farid Akhmadov")
        same, near = PersonItem("Farid Akhmadov"), PersonItem("F. Ahmadov")
        assert person_affinity(gold, same) > person_affinity(gold, near) > 0

    def test_an_alias_of_gold_is_as_good_as_the_name(self):
        gold = PersonItem("Mahmoud Ali Youssouf", aliases=("Djibouti Joe",))
        assert person_affinity(gold, PersonItem("Djibouti Joe")) > 0

    def test_another_person_is_nobody(self):
        assert person_affinity(PersonItem("Heydar Aliyev"), PersonItem("Ilham Aliyev")) == 0


class TestOrganization:
    gold = OrganizationItem(
        "Economic Cooperation Organization", "ECO", aliases=("the Economic Org",)
    )

    @pytest.mark.parametrize(
        "name", ["ECO", "eco", "The Economic Org", "Economic Co-operation Organisation"]
    )
    def test_full_name_acronym_and_alias_match(self, name):
        assert organization_affinity(self.gold, OrganizationItem(name)) == 1

    def test_the_predicted_acronym_matches_too(self):
        assert organization_affinity(self.gold, OrganizationItem("Union of ten", "ECO")) == 1

    def test_a_bare_ministry_is_no_ministry_of_a_state(self):
        gold = OrganizationItem("Ministry of Justice of Azerbaijan")
        assert organization_affinity(gold, OrganizationItem("Ministry of Justice")) == 0

    def test_like_names_of_two_states_are_two_bodies(self):
        gold = OrganizationItem("Armed Forces of Pakistan and friends", country="PK")
        other = OrganizationItem("Armed Forces of Pakistan and friend", country="AZ")
        assert organization_affinity(gold, other) == 0
        assert organization_affinity(gold, replace(other, country=None)) == 1


class TestEvent:
    def test_the_same_event_gets_the_sum_of_all_parts(self):
        assert event_affinity(MEETING, MEETING) == pytest.approx(1 + 1 + 1 + 0.5 + 0.25)

    def test_a_kin_type_is_half_a_type(self):
        talks = replace(MEETING, type="Negotiation")
        assert event_affinity(MEETING, talks) == pytest.approx(0.5 + 1 + 1 + 0.5 + 0.25)

    def test_kinship_is_not_handed_on(self):
        talks = replace(MEETING, type="Negotiation")
        assert event_affinity(replace(MEETING, type="MultilateralMeeting"), talks) == 0

    def test_an_alternative_type_is_a_whole_type(self):
        gold = replace(MEETING, alt_types=("Statement",))
        assert event_affinity(gold, replace(MEETING, type="Statement")) == event_affinity(
            gold, MEETING
        )

    def test_another_year_is_another_event_and_another_day_only_a_worse_one(self):
        assert event_affinity(MEETING, replace(MEETING, date="2023-07-11")) == 0
        assert event_affinity(MEETING, replace(MEETING, date="2024-07-12")) == pytest.approx(3.25)

    @pytest.mark.parametrize(
        ("changes", "found"),
        [
            ({"people": (), "countries": ("AZ",)}, True),
            ({"people": (), "countries": ("AZ", "TR")}, False),
            ({"people": ("F. Ahmadov",), "countries": ()}, True),
            ({"people": (), "countries": ()}, False),
        ],
    )
    def test_half_the_states_or_one_participant_must_be_shared(self, changes, found):
        assert (event_affinity(MEETING, replace(MEETING, **changes)) > 0) is found

    def test_a_shared_body_is_a_shared_participant(self):
        gold = EventItem(
            "Signing", countries=("AZ",), organizations=("Ministry of Justice of Azerbaijan",)
        )
        predicted = EventItem("Signing", organizations=("Azerbaijan's Ministry of Justice",))
        assert event_affinity(gold, predicted) > 0


class TestDocument:
    def test_the_same_document_gets_the_sum_of_all_parts(self):
        assert document_affinity(MEMORANDUM, MEMORANDUM) == pytest.approx(4)

    @pytest.mark.parametrize(
        ("changes", "found"),
        [
            ({"kind": "other", "date": None, "topics": ()}, True),
            ({"title": "x"}, True),
            ({"title": "x", "date": None}, True),
            ({"title": "x", "topics": ()}, True),
            ({"title": "x", "kind": "other"}, True),
            ({"title": "x", "kind": "other", "date": None}, False),
            ({"title": "x", "date": None, "topics": ()}, False),
            ({"parties": ("AZ", "TR")}, False),
            ({"parties": ("AZ",)}, True),
            ({"parties": ()}, True),
        ],
    )
    def test_title_or_two_of_kind_date_and_topic_must_agree(self, changes, found):
        assert (document_affinity(MEMORANDUM, replace(MEMORANDUM, **changes)) > 0) is found

    @pytest.mark.parametrize(
        ("title", "found"), [("abcde", True), ("abcxy", True), ("abxyz", False)]
    )
    def test_titles_may_differ_by_two_fifths(self, title, found):
        gold = DocumentItem("protocol", "abcde")
        assert (document_affinity(gold, DocumentItem("other", title)) > 0) is found

    def test_no_date_on_either_side_is_no_agreement(self):
        gold = replace(MEMORANDUM, date=None, topics=())
        assert document_affinity(gold, replace(gold, title="x")) == 0


class TestStance:
    def affinity(self, **changes):
        return stance_affinity(THANKS, replace(THANKS, **changes), STATES)

    def test_who_whom_and_kind_must_agree(self):
        assert self.affinity() == pytest.approx(2)
        assert self.affinity(kind="praises") == 0
        assert self.affinity(who="Nadeem Raza") == 0
        assert self.affinity(whom="AZ") == 0
        assert self.affinity(whom=None) == 0

    def test_the_subject_only_ranks(self):
        assert 1 <= self.affinity(about="qqq") < self.affinity(about="support in war") < 2

    def test_a_state_stands_for_its_person(self):
        assert self.affinity(who="AZ") == pytest.approx(2)

    def test_a_person_stands_for_the_state_predicted_with_the_name(self):
        assert self.affinity(whom="Nadeem Raza") == 0
        assert self.affinity(whom="Nadeem Raza", whom_country="PK") == pytest.approx(2)

    def test_an_alternative_kind_is_right(self):
        gold = replace(THANKS, alt_kinds=("praises",))
        assert stance_affinity(gold, replace(THANKS, kind="praises"), STATES) == pytest.approx(2)


@pytest.mark.parametrize(
    ("gold", "predicted", "same"),
    [
        ("2024-07-11", "2024-07-11", True),
        ("2024-07-11", "2024-07", True),
        ("2024", "2024-07-11", True),
        ("2024-07-11", "2024-08", False),
        ("2024", None, False),
        (None, "2024", False),
        (None, None, True),
        ("", None, True),
        ("202", "2024", False),
    ],
)
def test_dates_agree_as_far_as_both_are_known(gold, predicted, same):
    assert same_date(gold, predicted) is same


CODES = st.lists(st.sampled_from(("AZ", "PK", "TR", "IR")), unique=True)


@given(CODES, CODES)
def test_overlap_of_sets_is_the_jaccard_index(one, other):
    union = set(one) | set(other)
    expected = len(set(one) & set(other)) / len(union) if union else 1
    assert overlap(one, other) == expected


def test_a_vague_name_counts_for_every_name_it_matches():
    assert overlap(["Ilham Aliyev", "Kamran Aliyev"], ["Aliyev"], same_person) == 2
