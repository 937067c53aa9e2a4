"""What the file of names of bodies tells."""

import re

from bilateral.identity.bodynames import named
from bilateral.identity.bodyrules import Following, followed


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
