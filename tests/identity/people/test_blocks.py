"""Blocks: whatever the rules would join is compared, since it shares a block."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.identity.mentions import article, person

from bilateral import resources
from bilateral.identity.comparing import Degree, Profile, profile, share_a_block
from bilateral.identity.people.people import People, mention

PEOPLE = People()
PAIRS = resources.root() / "data" / "gold" / "identity" / "people_pairs.tsv"


def profiled(name, state, role):
    told = mention(person(name, state or None, role or None), article("a"))
    own = profile(told)
    traits = {**own.traits, "level": frozenset({str(told.level)})}
    traits |= {"shared": frozenset({told.shared})} if told.shared else {}
    return Profile(own.atom, traits)


def development():
    with PAIRS.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [row for row in rows if row["half"] == "development"]


def share_a_block_if_joined(one, other):
    verdict = PEOPLE.judge(one, other)
    joined = verdict is not None and verdict.degree >= Degree.LIKELY
    return not joined or share_a_block(PEOPLE.blocks(one), PEOPLE.blocks(other))


def test_pairs_that_the_rules_join_share_a_block():
    unshared = [
        row
        for row in development()
        if not share_a_block_if_joined(
            profiled(row["left"], row["left_state"], row["left_role"]),
            profiled(row["right"], row["right_state"], row["right_role"]),
        )
    ]
    assert not unshared


GIVEN = ["Abdel Fattah", "Abdul", "Mohammed", "Jean-Marc", "Sergei", "Joe", "Joseph R.", "K. P."]
FAMILY = ["al-Busaidi", "Albusaidi", "Tokayev", "bin Hamad Al Thani", "Soeharto", "Van der Berg"]


@given(
    st.tuples(st.sampled_from(GIVEN), st.sampled_from(FAMILY)).map(" ".join),
    st.tuples(st.sampled_from(GIVEN), st.sampled_from(FAMILY)).map(" ".join),
    st.sampled_from(["EG", "KZ", "ID", "US", "QA", ""]),
    st.sampled_from(["President", "Ambassador", ""]),
)
def test_what_is_joined_shares_a_block(one, other, state, role):
    assert share_a_block_if_joined(profiled(one, state, role), profiled(other, state, role))


@pytest.mark.parametrize(
    ("one", "other", "state", "role"),
    [
        ("King Salman", "Salman bin Abdulaziz Al Saud", "SA", "King"),
        ("Lord Carey", "Simon Carey", "GB", "Foreign Secretary"),
        ("Kh. Battulga", "Khaltmaa Battulga", "MN", "President"),
        ("King Salman", "King Salman", "SA", "King"),
        ("S. Venkatraghavan", "S Venkatraghavan", "IN", "Finance Minister"),
        ("Robert Mugabe", "Robert Mugabbe", "ZW", "President"),
        ("Turki al-Faisal", "Turki bin Faisal Al Saud", "SA", "Ambassador"),
    ],
)
def test_vague_and_misspelt_names_share_a_block_with_fuller_ones(one, other, state, role):
    left, right = profiled(one, state, role), profiled(other, state, role)
    assert share_a_block(PEOPLE.blocks(left), PEOPLE.blocks(right))


def test_a_name_of_common_words_is_in_few_blocks():
    assert len(PEOPLE.blocks(profiled("Mohammed Ali Hasan", "EG", ""))) < 16
