"""Each gold item gets at most one predicted item, the best first."""

from hypothesis import given
from hypothesis import strategies as st

from bilateral.facts.scoring.pairing import match, pair

ITEMS = st.lists(st.integers(0, 9), max_size=6)


def nearness(gold: int, predicted: int) -> float:
    """Higher for nearer numbers; 0 from a distance of 3 on."""
    return max(0.0, 3.0 - abs(gold - predicted))


def test_the_highest_affinity_is_taken_first_even_if_less_is_left_for_the_others():
    assert pair([5, 6], [6, 8], nearness) == ((1, 0),)


def test_of_equal_affinities_the_earlier_items_are_taken():
    assert pair([4, 6], [5, 5], nearness) == ((0, 0), (1, 1))


def test_saying_the_same_twice_is_spurious_once():
    matching = match([5], [5, 5], nearness)
    assert matching.pairs == ((5, 5),)
    assert matching.spurious == (5,)
    assert (matching.gold, matching.predicted) == (1, 2)


def test_optional_items_count_neither_way_unless_they_are_paired():
    matching = match([5], [5, 9, 0], nearness, optional=lambda item: item in {5, 9})
    assert matching.pairs == ((5, 5),)
    assert matching.spurious == (0,)
    assert matching.predicted == 2


@given(ITEMS, ITEMS)
def test_pairs_are_one_to_one_have_affinity_and_leave_none_that_could_be_paired(gold, predicted):
    pairs = pair(gold, predicted, nearness)
    left_gold = set(range(len(gold))) - {i for i, _ in pairs}
    left_predicted = set(range(len(predicted))) - {j for _, j in pairs}
    assert len(left_gold) == len(gold) - len(pairs)
    assert len(left_predicted) == len(predicted) - len(pairs)
    assert all(nearness(gold[i], predicted[j]) > 0 for i, j in pairs)
    assert not any(nearness(gold[i], predicted[j]) for i in left_gold for j in left_predicted)


@given(ITEMS, ITEMS)
def test_every_item_is_found_or_left(gold, predicted):
    matching = match(gold, predicted, nearness)
    assert sorted([*(g for g, _ in matching.pairs), *matching.missed]) == sorted(gold)
    assert sorted([*(p for _, p in matching.pairs), *matching.spurious]) == sorted(predicted)
