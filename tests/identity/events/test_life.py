"""What is told of an event beside that it is planned or held."""

import pytest

from bilateral.facts.model import Event, Evidence
from bilateral.identity.events.life import stages


def told(sentence, status="planned"):
    said = (Evidence(0, len(sentence), sentence, "r", 0.9),)
    return stages(Event("Visit", None, None, None, (), (), status, evidence=said))


@pytest.mark.parametrize(
    ("sentence", "stage"),
    [
        ("The visit was postponed to May.", {"postponed"}),
        ("The two sides put off the talks.", {"postponed"}),
        ("The summit was rescheduled for the autumn.", {"postponed"}),
        ("The visit has been cancelled.", {"cancelled"}),
        ("Lima called off the visit.", {"cancelled"}),
        ("The president will visit Oslo in May.", set()),
    ],
)
def test_words_tell_the_stage(sentence, stage):
    assert told(sentence) == stage


def test_what_was_held_was_not_cancelled_though_it_may_have_been_put_off():
    assert told("The visit, postponed from May, ended today.", "held") == {"postponed"}
    assert told("They met after the cancelled summit.", "held") == set()
