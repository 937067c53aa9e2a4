"""Roles, folding, home state, English: the small questions the rules ask."""

import pytest
from tests.language.told import reading

from bilateral.errors import InputError
from bilateral.language.english import require_english
from bilateral.language.folding import fold, same_name_word
from bilateral.language.offices.roles import is_leader, is_unique, roles_agree


@pytest.mark.parametrize(
    ("a", "b", "agree"),
    [
        ("Minister", "Minister of Justice", True),
        ("Foreign Minister", "Minister", True),
        ("Prime Minister", "Minister", False),
        ("President", "Vice President", False),
        ("Leader", "President", True),
        ("Leader", "Minister of Justice", False),
        ("Deputy Minister of Justice", "Minister of Justice", False),
        ("counterpart", "Minister", False),
        ("Ambassador", "Minister", False),
    ],
)
def test_when_two_wordings_can_mean_one_office(a, b, agree):
    assert roles_agree(a, b) is roles_agree(b, a) is agree


@pytest.mark.parametrize(
    ("role", "leader", "unique"),
    [
        ("President", True, True),
        ("President and Commander-in-Chief of the Armed Forces", True, False),
        ("Minister of Justice", False, True),
        ("Ambassador", False, False),
    ],
)
def test_kinds_of_office(role, leader, unique):
    assert (is_leader(role), is_unique(role)) == (leader, unique)


@pytest.mark.parametrize(
    ("a", "b"),
    [("Šimkus", "Simkus"), ("Əliyeva", "Aliyeva"), ("Mukhtar", "Muhtar"), ("Yıldız", "Yildiz")],
)
def test_spellings_of_one_word(a, b):
    assert same_name_word(a, b)
    assert fold(a)


@pytest.mark.parametrize(
    ("text", "known", "home"),
    [
        ("Kenya met Peru and Kenya again.", {}, "KE"),
        ("Azerbaijan met Peru and Peru again.", {"publisher": "Azernews"}, "AZ"),
        ("Kenya met Peru and Peru again.", {"dateline_place": "NAIROBI"}, "KE"),
        ("Nobody met anybody.", {"publisher": "Azernews"}, None),
    ],
)
def test_the_state_a_story_is_told_from(text, known, home):
    assert reading(text, **known).home == home


def test_another_language_is_refused_in_one_line():
    german = (
        "Der Minister traf am Montag seinen Amtskollegen und sie sprachen über den Handel. " * 4
    )
    with pytest.raises(InputError) as refused:
        require_english(german, "a.txt")
    assert "a.txt" in str(refused.value)
    assert "\n" not in str(refused.value)
