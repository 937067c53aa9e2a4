"""What one more article costs: what is known already is neither judged nor read again."""

from dataclasses import replace

import pytest
from tests.identity.mentions import article, body, person

from bilateral.identity import identities
from bilateral.identity.identities import opened
from bilateral.identity.index import index as index_module
from bilateral.identity.index.partition import partition

PRESIDENT = person("Ana Rojas", "PE", "President")
STRANGERS = tuple(person(f"{name} Rojas", "PE") for name in ("Ana María", "A.", "Luis"))


class Watching:
    """A kind that notes which two are judged."""

    def __init__(self, kind, judged):
        self.name, self.blocks, self._judge, self._judged = (
            kind.name, kind.blocks, kind.judge, judged
        )  # fmt: skip

    def judge(self, one, other):
        self._judged.append((one.atom, other.atom))
        return self._judge(one, other)


@pytest.fixture
def judged(monkeypatch):
    """The pairs judged in an index that is opened from now on."""
    found: list = []
    kinds = tuple(Watching(kind, found) for kind in identities._KINDS)
    monkeypatch.setattr(identities, "_KINDS", kinds)
    return found


@pytest.fixture
def index(judged):
    with opened(None) as index:
        yield index


def take(index, *told):
    """Take in articles of which each has a text of its own."""
    given = {
        f.source.id: replace(f, source=replace(f.source, text_sha256=f.source.id)) for f in told
    }
    return index.take(given, given.get)


def statements(index):
    """A list that fills with what the database is asked."""
    asked: list = []
    index.shelf._connection.set_trace_callback(asked.append)
    return asked


def test_a_president_named_by_one_more_article_is_not_judged_again(index, judged):
    take(index, article("first", PRESIDENT, *STRANGERS))
    assert judged
    judged.clear()
    assert take(index, article("second", PRESIDENT)) == {"second"}
    assert judged == []
    asked = statements(index)
    take(index, article("third", PRESIDENT))
    few = len(asked)
    take(index, *(article(f"more {n}", PRESIDENT) for n in range(50)))
    asked.clear()
    take(index, article("last", PRESIDENT))
    assert len(asked) == few


def test_a_pair_of_which_both_are_new_is_judged_once(index, judged):
    take(index, article("first", PRESIDENT, person("Ana María Rojas", "PE")))
    assert len([pair for pair in judged if "person" in pair[0]]) == 1


def test_ministries_of_other_states_are_not_judged(index, judged):
    take(index, *(article(s, body("Ministry of Defence", s)) for s in ("AZ", "PK", "PE")))
    assert [pair for pair in judged if "organization" in pair[0]] == []
    take(index, article("more", body("Defense Ministry", "AZ")))
    assert {a.split("/")[1] for pair in judged for a in pair if "organization" in a} <= {"az"}


def test_what_changes_no_link_parts_nothing_anew(index, monkeypatch):
    take(index, article("first", PRESIDENT, *STRANGERS))
    parted: list = []

    def noted(atoms, *others):
        parted.extend(atom.key for atom in atoms)
        return partition(atoms, *others)

    monkeypatch.setattr(index_module, "partition", noted)
    later = article("second", replace(PRESIDENT, role="President of Peru"), day="2025-01-01")
    assert take(index, later) == {"second"}
    assert [key for key in parted if key.startswith("person/")] == []
    take(index, article("third", person("Ana M. Rojas", "PE")))
    assert "person/pe/ana-rojas" in parted
