import pytest

from bilateral.identity.people.offices import offices


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Foreign Minister", "Minister of Foreign Affairs"),
        ("Russian foreign minister", "Foreign Minister"),
        ("Iran's President", "President"),
        ("Saudi Arabia's Crown Prince", "Crown Prince"),
        ("top diplomat", "Minister of Foreign Affairs"),
        ("Secretary of State", "top diplomat"),
        ("Chief of Army Staff", "army chief"),
        ("President of the Government", "Prime Minister"),
        ("External Affairs Minister", "Foreign Minister"),
        ("deputy trade minister", "Deputy Minister of Trade"),
    ],
)
def test_one_office_however_it_is_put(one, other):
    assert offices(one) == offices(other) != frozenset()


@pytest.mark.parametrize("role", ["Ambassador", "Minister", "envoy", "chairman", "MP"])
def test_what_many_are_at_one_time_says_nothing(role):
    assert not offices(role)


def test_an_ambassador_somewhere_is_one():
    assert offices("Ambassador to Japan") != offices("Ambassador to Kenya")


def test_the_state_where_an_office_is_held_stays_in_it():
    assert offices("Governor of Georgia") != offices("Governor of Alaska")
