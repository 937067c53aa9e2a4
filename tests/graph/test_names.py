"""What the articles of a store make known of names, whatever the order they come in."""

from itertools import permutations

import pytest
from tests.graph.samples import nquads

from bilateral.errors import StoreError
from bilateral.facts.model import (
    Event,
    Evidence,
    Facts,
    Participant,
    ParticipantKind,
    Person,
    Source,
)
from bilateral.graph import names
from bilateral.graph.store import Store
from bilateral.identity.bearers import Bearers

SAID = (Evidence(0, 9, "They met.", "meeting.met", 0.9),)


def article(name: str, *people: tuple[str, str | None]) -> Facts:
    """An article by which some people met."""
    told = tuple(Person(n, state, "President", None, (), SAID) for n, state in people)
    sides = tuple(Participant(ParticipantKind.PERSON, n) for n, _ in people)
    meeting = Event("Meeting", "2024-05-03", None, None, sides, (), "held", evidence=SAID)
    source = Source(name, f"{name}.txt", None, "2024-05-03", None, None, 2, "0" * 64)
    return Facts(source, people=told, events=(meeting,))


ASKS = article("asks", ("Ana Rojas", None), ("Liv Berg", "NO"))
TELLS = article("tells", ("Ana Rojas", "PE"))
DIFFERS = article("differs", ("Ana Rojas", "CL"))


def people(store: Store) -> set[str]:
    rows = store.query("SELECT ?p { ?e a dip:Meeting ; dip:participant ?p . ?p a dip:Person }")
    return {row["p"].value.partition("/id/")[2] for row in rows}


@pytest.mark.parametrize("order", list(permutations([ASKS, TELLS])))
def test_a_state_told_by_one_article_completes_the_name_in_another(tmp_path, order):
    with Store.create_or_open(tmp_path / "kg") as store:
        for facts in order:
            store.add([facts])
        assert people(store) == {"person/pe/ana-rojas", "person/no/liv-berg"}


def test_a_second_state_takes_the_completion_back_and_its_retraction_restores_it(tmp_path):
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add([ASKS, TELLS])
        before = nquads(store)
        store.add([DIFFERS])
        assert "person/int/ana-rojas" in people(store)
        store.retract(["differs"])
        assert nquads(store) == before
        store.retract(["tells"])
        assert people(store) == {"person/int/ana-rojas", "person/no/liv-berg"}


@pytest.mark.parametrize("order", list(permutations([ASKS, TELLS, DIFFERS])))
def test_any_order_gives_the_graph_of_a_rebuild(tmp_path, order):
    with Store.create_or_open(tmp_path / "kg") as store:
        for facts in order:
            store.add([facts])
        one_by_one = nquads(store)
        store.rebuild()
        assert nquads(store) == one_by_one


def test_a_lost_index_is_made_again(tmp_path):
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add([ASKS, TELLS])
        before = nquads(store)
    (tmp_path / "kg" / "names.sqlite").unlink()
    with Store.open(tmp_path / "kg", write=True) as store:
        store.add([])
        assert nquads(store) == before
        store.retract(["tells"])
        assert "person/int/ana-rojas" in people(store)


def test_what_is_not_committed_is_forgotten(tmp_path):
    told = Bearers(told=frozenset({("ana-rojas", "PE")}), asked=frozenset())
    with names.opened(tmp_path / "n") as index:
        index.take({"a": told})
        assert index.known("ana-rojas") == {"PE"}
    with names.opened(tmp_path / "n") as index:
        assert index.known("ana-rojas") == frozenset()


def test_only_articles_that_ask_for_what_changed_are_concerned(tmp_path):
    with names.opened(tmp_path / "n") as index:
        asks = Bearers(told=frozenset(), asked=frozenset({"ana-rojas"}))
        tells = Bearers(told=frozenset({("ana-rojas", "PE")}), asked=frozenset())
        assert index.take({"a": asks}) == frozenset()
        assert index.take({"b": tells}) == {"a"}
        assert index.take({"c": tells}) == frozenset()
        assert index.take({"b": None}) == frozenset()
        assert index.take({"c": None}) == {"a"}


def test_a_damaged_index_is_refused_with_the_remedy(tmp_path):
    (tmp_path / "n").write_bytes(b"no database" * 100)
    with pytest.raises(StoreError, match="rebuild"), names.opened(tmp_path / "n"):
        pass
