"""Which atoms are one, whatever the order in which they are given."""

from hypothesis import given
from hypothesis import strategies as st

from bilateral.identity.comparing import Degree, Verdict
from bilateral.identity.index.partition import Atom, pair, partition

SAME, LIKELY, APART, UNSURE = Degree.SAME, Degree.LIKELY, Degree.APART, Degree.UNSURE


def atoms(levels: str):
    """Atoms a, b, c ... of the levels given as digits."""
    names = "abcdefgh"
    return [Atom(n, n, int(level), level + n) for n, level in zip(names, levels, strict=False)]


def links(*told):
    return {pair(*p): Verdict(degree, weight, "") for p, degree, weight in told}


def groups(levels, verdicts, decided=None):
    found = partition(atoms(levels), verdicts, decided or {})
    by_home: dict = {}
    for atom, home in found.home.items():
        by_home.setdefault(home, set()).add(atom)
    return sorted("".join(sorted(group)) for group in by_home.values())


def test_what_is_linked_is_one_by_way_of_others():
    assert groups("0000", links(("ab", SAME, 1), ("bc", SAME, 1))) == ["abc", "d"]


def test_what_the_rules_are_unsure_of_stays_apart():
    assert groups("00", links(("ab", UNSURE, 9))) == ["a", "b"]


def test_what_must_stay_apart_is_not_joined_by_way_of_others_and_the_stronger_link_wins():
    verdicts = links(("ab", SAME, 1), ("bc", SAME, 2), ("ac", APART, 0))
    assert groups("000", verdicts) == ["a", "bc"]


def test_what_lacks_something_joins_the_only_one_it_can_be():
    assert groups("02", links(("ab", LIKELY, 1))) == ["ab"]
    assert groups("002", links(("ac", LIKELY, 1), ("bc", LIKELY, 1))) == ["a", "b", "c"]


def test_two_others_that_are_one_are_no_choice():
    verdicts = links(("ac", LIKELY, 1), ("bc", LIKELY, 1), ("ab", SAME, 1))
    assert groups("002", verdicts) == ["abc"]


def test_a_choice_is_listed_as_open():
    found = partition(atoms("002"), links(("ac", LIKELY, 1), ("bc", LIKELY, 1)), {})
    assert found.open == {("a", "c"), ("b", "c")}


def test_the_fuller_of_two_that_lack_something_is_found_first():
    verdicts = links(("ab", LIKELY, 1), ("bc", LIKELY, 1), ("ac", LIKELY, 1))
    assert groups("012", verdicts) == ["abc"]


def test_a_decision_goes_before_all_links():
    verdicts = links(("ab", SAME, 9))
    assert groups("00", verdicts, {("a", "b"): APART}) == ["a", "b"]
    assert groups("00", verdicts, {("a", "b"): UNSURE}) == ["a", "b"]
    assert groups("00", links(("ab", UNSURE, 9)), {("a", "b"): SAME}) == ["ab"]


def test_what_was_decided_to_be_another_is_still_one_that_might_have_been_meant():
    verdicts = links(("ac", LIKELY, 1), ("bc", LIKELY, 1))
    assert groups("002", verdicts, {("a", "c"): APART}) == ["a", "b", "c"]


def test_a_group_is_called_as_its_first_member_and_no_two_alike():
    spelled = [Atom("x", "k", 0, "1x"), Atom("y", "k", 0, "1y")]
    verdict = {("x", "y"): Verdict(SAME, 1, "")}
    assert partition(spelled, verdict, {}).home == {"x": "k", "y": "k"}
    assert partition(spelled, verdict, {("x", "y"): APART}).home == {"x": "k", "y": "y"}


def test_what_means_nothing_beyond_its_article_has_no_identifier_but_that_of_what_it_joins():
    vague = Atom("v", None, 2, "2v")
    assert partition([vague], {}, {}).home == {"v": None}
    assert partition([*atoms("0"), vague], links(("av", LIKELY, 1)), {}).home["v"] == "a"


verdicts = st.dictionaries(
    st.sampled_from([a + b for a in "abcdef" for b in "abcdef" if a < b]),
    st.tuples(st.sampled_from(list(Degree)), st.integers(0, 2)),
    max_size=9,
)
decided = st.dictionaries(
    st.sampled_from([a + b for a in "abcdef" for b in "abcdef" if a < b]),
    st.sampled_from([SAME, APART, UNSURE]),
    max_size=3,
)


@given(verdicts, decided, st.randoms(use_true_random=False))
def test_the_order_does_not_matter(told, decisions, random):
    some = atoms("001122")
    pairs = {(p[0], p[1]): Verdict(d, w, "") for p, (d, w) in told.items()}
    held = {(p[0], p[1]): d for p, d in decisions.items()}
    first = partition(some, pairs, held)
    shuffled = random.sample(list(pairs.items()), len(pairs))
    again = partition(random.sample(some, len(some)), dict(shuffled), held)
    assert first == again


@given(verdicts, st.sampled_from(["ab", "ac", "de", "af"]))
def test_a_merge_that_is_split_again_leaves_nothing_behind(told, decided_pair):
    some = atoms("001122")
    pairs = {(p[0], p[1]): Verdict(d, w, "") for p, (d, w) in told.items()}
    before = partition(some, pairs, {})
    one, other = decided_pair
    if before.home[one] != before.home[other]:
        after = partition(some, pairs, {(one, other): APART})
        assert after.home == before.home
