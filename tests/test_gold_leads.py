"""The gold of leads is sound: kinds, states and days are known, and no lead stands twice."""

from collections import Counter
from datetime import date

import pytest

from bilateral import resources
from bilateral.facts.lists import EVENT_TYPES
from bilateral.language.gazetteers.states import states
from tests.benchmarks.leads import NONE, read_leads

GOLD = resources.root() / "data" / "gold" / "leads"
DEVELOPMENT, TEST = list(read_leads(GOLD)), list(read_leads(GOLD / "test"))
LEADS = [*DEVELOPMENT, *TEST]


@pytest.mark.parametrize("lead", LEADS, ids=lambda lead: f"{lead.kind} {lead.published}")
def test_a_lead_has_a_kind_its_states_and_a_day(lead):
    assert lead.kind in {*EVENT_TYPES, NONE}
    assert lead.states <= set(states())
    assert lead.kind == NONE or lead.states
    assert date.fromisoformat(lead.published)
    assert lead.text == lead.text.strip()


def test_no_lead_stands_twice_and_every_kind_is_there():
    assert len({lead.text for lead in LEADS}) == len(LEADS)
    for leads, least in ((DEVELOPMENT, 10), (TEST, 5)):
        kinds = Counter(lead.kind for lead in leads)
        assert min(kinds[kind] for kind in (*EVENT_TYPES, NONE)) >= least
