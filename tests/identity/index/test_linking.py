"""Verdicts are kept with both of their atoms."""

import pytest

from bilateral.identity.comparing import Degree
from bilateral.identity.index.linking import Link
from bilateral.identity.index.shelf import opened

SAME, LIKELY, UNSURE = (Link(d, 7) for d in (Degree.SAME, Degree.LIKELY, Degree.UNSURE))


@pytest.fixture
def shelf():
    with opened(None) as shelf:
        for key in ("person/a", "person/b", "person/c"):
            shelf.atoms.add(key, {})
        yield shelf


def test_each_of_two_atoms_knows_the_verdict(shelf):
    shelf.links.change(1, {}, {2: SAME, 3: UNSURE})
    assert shelf.links.of([1, 2, 3]) == {
        1: {2: SAME, 3: UNSURE}, 2: {1: SAME}, 3: {1: UNSURE},
    }  # fmt: skip


def test_a_change_takes_away_what_is_there_no_more_and_leaves_other_pairs(shelf):
    shelf.links.change(1, {}, {2: SAME, 3: UNSURE})
    shelf.links.change(3, {1: UNSURE}, {1: UNSURE, 2: LIKELY})
    shelf.links.change(1, {2: SAME, 3: UNSURE}, {3: LIKELY})
    assert shelf.links.of([1, 2, 3]) == {
        1: {3: LIKELY}, 2: {3: LIKELY}, 3: {1: LIKELY, 2: LIKELY},
    }  # fmt: skip


def test_what_is_unsure_or_left_open_waits_for_somebody(shelf):
    shelf.links.change(1, {}, {2: LIKELY, 3: UNSURE})
    assert list(shelf.links.unsure()) == [("person/a", "person/c")]
    shelf.links.leave_open([(1, 2)], is_open=True)
    assert shelf.links.of([2])[2][1].open
    assert list(shelf.links.unsure()) == [("person/a", "person/b"), ("person/a", "person/c")]
    shelf.links.leave_open([(2, 1)], is_open=False)
    assert list(shelf.links.unsure()) == [("person/a", "person/c")]
