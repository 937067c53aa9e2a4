"""What the file of names of bodies tells."""

import re

from bilateral.identity.bodies.names import named
from bilateral.identity.bodies.rules import Following, _groups, followed, international, renamed
from bilateral.identity.bodies.words import plain
from bilateral.language.gazetteers.organizations import bodies


def test_a_body_that_came_after_another_is_told_with_the_day():
    union = Following("Organization of African Unity", "African Union", "2002-07-09")
    assert union in followed()


def test_the_state_of_bodies_that_followed_one_another_is_told():
    (office,) = (f for f in followed() if f.before == "Foreign and Commonwealth Office")
    assert (office.state, office.on) == ("GB", "2020-09-02")


def test_what_followed_is_never_what_it_followed():
    for f in followed():
        assert named(f.before, f.state).key != named(f.by, f.state).key, f


def test_days_are_written_as_year_month_day():
    for f in followed():
        assert f.on is None or re.fullmatch(r"\d{4}-\d\d-\d\d", f.on), f


def test_no_name_is_of_two_bodies_of_one_state():
    whose = {}
    for state, names in _groups():
        for name in names:
            assert whose.setdefault((state, plain(name)), names[0]) == names[0], (state, name)


def test_all_names_of_a_group_mean_its_first():
    for state, names in _groups():
        assert len({named(name, state).key for name in names}) == 1, (state, names)


def test_international_bodies_are_those_of_the_gazetteer():
    known = set(bodies())
    for name in set(international().values()):
        assert name in known, f"{name}: list it in organizations.yaml, or call it as it is there"


def test_a_body_that_took_another_name_is_called_by_the_new_one():
    for before, now in renamed().items():
        assert named(before, None).key == named(now, None).key, before
