"""What all articles tell of an atom, as articles come and go."""

import pytest

from bilateral.identity.comparing import Mention
from bilateral.identity.index.shelf import opened


@pytest.fixture
def shelf():
    with opened(None) as shelf:
        yield shelf


def mention(*traits, alone="person/az/a"):
    return Mention("person/az/a", alone, "person/az/a", 0, "0", frozenset(traits))


MINISTER = mention(("office", "minister"))
PRESIDENT = mention(("office", "president"))


def offices(shelf):
    number = shelf.atoms.number("person/az/a")
    return {p.of("office") for p in shelf.atoms.profiles([number]).values()}


def test_an_article_that_tells_what_another_told_changes_no_profile(shelf):
    assert shelf.sayings.say("one", 0, (MINISTER,)) == {1: None}
    assert shelf.sayings.say("two", 0, (MINISTER,)) == {}
    assert shelf.sayings.articles(1) == {"one", "two"}


def test_an_article_that_tells_more_gives_the_profile_before(shelf):
    shelf.sayings.say("one", 0, (MINISTER,))
    ((_, before),) = shelf.sayings.say("two", 0, (PRESIDENT,)).items()
    assert before.of("office") == {"minister"}
    assert offices(shelf) == {frozenset({"minister", "president"})}


def test_what_several_tell_is_told_until_the_last_of_them_goes(shelf):
    shelf.sayings.say("one", 0, (MINISTER,))
    shelf.sayings.say("two", 0, (MINISTER, PRESIDENT))
    assert shelf.sayings.say("one", 0, ()) == {}
    assert offices(shelf) == {frozenset({"minister", "president"})}
    assert shelf.sayings.say("two", 0, (PRESIDENT,)).keys() == {1}
    assert offices(shelf) == {frozenset({"president"})}
    assert shelf.sayings.say("two", 0, ()).keys() == {1}
    assert offices(shelf) == set()


def test_a_trait_told_in_two_ways_stays_when_one_of_them_goes(shelf):
    both = mention(("office", "minister"), ("name", "A"))
    shelf.sayings.say("one", 0, (MINISTER,))
    shelf.sayings.say("two", 0, (both,))
    assert shelf.sayings.say("one", 0, ()) == {}
    assert offices(shelf) == {frozenset({"minister"})}


def test_mentions_are_found_by_what_they_are_called_alone(shelf):
    shelf.sayings.say("one", 0, (mention(alone="x"),))
    shelf.sayings.say("two", 0, (mention(alone="y"),))
    assert shelf.sayings.mentioned_as("x") == {("person/az/a", "one")}
    shelf.sayings.say("one", 0, (mention(alone="z"),))
    assert shelf.sayings.mentioned_as("x") == set()
    assert shelf.sayings.mentioned_as("z") == {("person/az/a", "one")}


def test_stages_of_one_article_are_told_apart(shelf):
    shelf.sayings.say("one", 0, (MINISTER,))
    body = Mention("organization/az/b", "b", "b", 0, "0", frozenset({("name", "B")}))
    shelf.sayings.say("one", 1, (body,))
    shelf.sayings.say("one", 0, ())
    assert shelf.sayings.articles(shelf.atoms.number("organization/az/b")) == {"one"}
