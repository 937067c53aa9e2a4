"""Which atoms are compared at all: those that a rule could make one, and few others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.identity.mentions import article, body, person

from bilateral.identity.bodies.bodies import Bodies
from bilateral.identity.comparing import Block, Mention, Profile, share_a_block
from bilateral.identity.index.sayings import all_traits
from bilateral.identity.people.people import People
from bilateral.identity.resolve import by_itself, institutions, persons
from bilateral.language.gazetteers.known_people import known_people

WORDS = ("Ana", "Farid", "Li", "A.", "Rojas", "Ahmadov", "Akhmadov", "Mohammed", "Ali", "Khan",
         "Jin-ping", "Jinping", "Xi", "Syed", "Sharif", "Şarif", "Dr.")  # fmt: skip
OFFICES = (None, "President", "Minister of Justice", "Deputy Minister")
STATES = (None, "AZ", "PK", "CN", "PE")
PEOPLE = st.builds(
    person,
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join),
    st.sampled_from(STATES),
    st.sampled_from(OFFICES),
)
KNOWN = st.sampled_from(known_people()[:40]).flatmap(
    lambda k: st.builds(
        person,
        st.sampled_from(k.names),
        st.sampled_from((*k.states, None)),
        st.sampled_from((None, *k.offices)),
    )
)
BODIES = st.builds(
    body,
    st.sampled_from(
        ("Ministry of Defence", "Defense Ministry", "Ministry of Energy and Mines", "NATO",
         "Ministry of Energy", "Energy Ministry", "Central Bank", "National Bank", "Red Crescent",
         "State Oil Company", "SOC", "Foreign Ministry", "Turkic Council", "MoD")
    ),
    st.sampled_from(STATES),
    st.sampled_from((None, "MoD", "SOC")),
)  # fmt: skip


def profile(mention: Mention) -> Profile:
    traits: dict[str, set[str]] = {}
    for name, value in all_traits(mention):
        traits.setdefault(name, set()).add(value)
    return Profile(mention.atom, {name: frozenset(values) for name, values in traits.items()})


def of_person(someone):
    (mention,) = persons(article("a", someone))
    return profile(mention)


def of_body(something):
    (mention,) = institutions(article("a", something), by_itself)
    return profile(mention)


def words(blocks):
    return {block.word for block in blocks}


@given(PEOPLE | KNOWN, PEOPLE | KNOWN)
def test_no_two_people_of_whom_a_rule_says_something_are_kept_from_meeting(one, other):
    left, right = of_person(one), of_person(other)
    blocks = People().blocks(left), People().blocks(right)
    if words(blocks[0]) & words(blocks[1]) and People().judge(left, right) is not None:
        assert share_a_block(*blocks)


@given(BODIES, BODIES)
def test_no_two_bodies_of_which_a_rule_says_something_are_kept_from_meeting(one, other):
    left, right = of_body(one), of_body(other)
    blocks = Bodies().blocks(left), Bodies().blocks(right)
    if words(blocks[0]) & words(blocks[1]) and Bodies().judge(left, right) is not None:
        assert share_a_block(*blocks)


@pytest.mark.parametrize(
    ("one", "other", "compared"),
    [
        (body("Ministry of Defence", "AZ"), body("Defense Ministry", "AZ"), True),
        (body("Ministry of Defence", "AZ"), body("Ministry of Defence", "PK"), False),
    ],
)
def test_ministries_of_one_field_meet_within_their_state(one, other, compared):
    assert share_a_block(Bodies().blocks(of_body(one)), Bodies().blocks(of_body(other))) is compared


@pytest.mark.parametrize(
    ("one", "other", "compared"),
    [
        (("A. Rojas", "PE", None), ("Ana Rojas", "PE", None), True),
        (("A. Rojas", None, None), ("Ana Rojas", "PE", None), True),
        (("A. Rojas", "AZ", None), ("Ana Rojas", "PE", None), False),
        (("A. Rojas", "PE", None), ("A. Rojas", "PE", "President"), False),
        (("Ana Rojas", "AZ", "President"), ("Rojas Ana", "PE", "President"), True),
        (("Ana Rojas", "AZ", "President"), ("Ana Rojas", "PE", "Minister of Justice"), False),
    ],
)
def test_people_meet_within_their_state_unless_one_name_holds_one_office(one, other, compared):
    blocks = [People().blocks(of_person(person(*told))) for told in (one, other)]
    assert share_a_block(*blocks) is compared


def test_a_block_meets_another_of_its_word_and_state_unless_both_are_passive():
    block = Block("w", "AZ")
    assert block.meets(block)
    assert block.meets(Block("w"))
    assert block.meets(Block("w", passive=True))
    assert not block.meets(Block("v", "AZ"))
    assert not block.meets(Block("w", "PK"))
    assert not Block("w", "AZ", passive=True).meets(Block("w", passive=True))
