"""Identity across the articles of a store: one node, whatever order, batch or decision."""

import io
from dataclasses import replace
from itertools import permutations

import pytest
from tests.graph.samples import nquads

from bilateral.errors import IdentityError, StoreError
from bilateral.facts.model import (
    Event,
    Evidence,
    Facts,
    Participant,
    ParticipantKind,
    Person,
    Source,
)
from bilateral.graph.store import Store
from bilateral.identity import identities
from bilateral.identity.decisions import HEADER, Decision, Judgement

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
LONGER = article("longer", ("Ana Maria Rojas", "PE"))
ANA, LONG, CHILEAN = "person/pe/ana-rojas", "person/pe/ana-maria-rojas", "person/cl/ana-rojas"
LIV = "person/no/liv-berg"


def people(store: Store) -> set[str]:
    rows = store.query("SELECT ?p { ?e a dip:Meeting ; dip:participant ?p . ?p a dip:Person }")
    return {row["p"].value.partition("/id/")[2] for row in rows}


def decide(left, right, judgement):
    return Decision(left, right, judgement, "me", "2026-01-02", "known to be so")


@pytest.mark.parametrize("order", list(permutations([ASKS, TELLS])))
def test_a_state_told_by_one_article_completes_the_name_in_another(tmp_path, order):
    with Store.create_or_open(tmp_path / "kg") as store:
        for facts in order:
            store.add([facts])
        assert people(store) == {ANA, LIV}


def test_a_second_state_takes_the_completion_back_and_its_retraction_restores_it(tmp_path):
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add([ASKS, TELLS])
        before = nquads(store)
        store.add([DIFFERS])
        assert "person/int/ana-rojas" in people(store)
        store.retract(["differs"])
        assert nquads(store) == before
        store.retract(["tells"])
        assert people(store) == {"person/int/ana-rojas", LIV}


@pytest.mark.parametrize("order", list(permutations([ASKS, TELLS, DIFFERS, LONGER]))[::5])
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
    (tmp_path / "kg" / "identity.sqlite").unlink()
    with Store.open(tmp_path / "kg", write=True) as store:
        store.add([])
        assert nquads(store) == before
        store.retract(["tells"])
        assert "person/int/ana-rojas" in people(store)


def test_only_articles_of_what_is_called_otherwise_are_told_again(tmp_path):
    told = {f.source.id: replace(f, events=()) for f in (ASKS, TELLS, DIFFERS, LONGER)}
    with identities.opened(tmp_path / "n") as index:
        assert index.take(["asks"], told.get) == {"asks"}
        assert index.take(["tells"], told.get) == {"asks", "tells"}
        assert index.take(["longer"], told.get) == {"longer"}
        assert index.take(["differs"], told.get) == {"asks", "differs"}


def test_what_is_not_committed_is_forgotten(tmp_path):
    with identities.opened(tmp_path / "n") as index:
        index.take(["tells"], {"tells": TELLS}.get)
        assert index.knows(ANA)
    with identities.opened(tmp_path / "n") as index:
        assert not index.knows(ANA)


def test_a_damaged_index_is_refused_with_the_remedy(tmp_path):
    (tmp_path / "n").write_bytes(b"no database" * 100)
    with pytest.raises(StoreError, match="rebuild"), identities.opened(tmp_path / "n"):
        pass


def test_a_decision_holds_at_once_for_later_articles_and_after_a_rebuild(tmp_path):
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add([TELLS, DIFFERS])
        store.decide([decide(ANA, CHILEAN, Judgement.SAME)])
        assert people(store) == {CHILEAN}
        store.add([ASKS, LONGER])
        assert people(store) == {CHILEAN, LIV}
        before = nquads(store)
        store.rebuild()
        assert nquads(store) == before


def test_a_split_undoes_a_merge_wholly(tmp_path):
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add([TELLS, DIFFERS, ASKS])
        before = nquads(store)
        store.decide([decide(ANA, CHILEAN, Judgement.SAME)])
        assert nquads(store) != before
        store.decide([decide(CHILEAN, ANA, Judgement.DIFFERENT)])
        assert nquads(store) == before


def test_what_the_rules_made_one_can_be_split_too(tmp_path):
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add([TELLS, LONGER])
        assert people(store) == {ANA}
        store.decide([decide(ANA, LONG, Judgement.DIFFERENT)])
        assert people(store) == {ANA, LONG}


def test_what_one_article_tells_can_be_split_off_and_stays_so(tmp_path):
    other = article("other", ("Ana Rojas", "PE"))
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add([TELLS, other])
        store.decide([decide(f"{ANA}@other", ANA, Judgement.DIFFERENT)])
        split = people(store)
        assert len(split) == 2
        store.add([article("third", ("Ana Rojas", "PE"))])
        assert people(store) == split
        store.decide([decide(f"{ANA}@other", ANA, Judgement.SAME)])
        assert len(people(store)) == 1


def test_a_file_edited_by_hand_is_followed_when_the_store_is_opened(tmp_path):
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add([TELLS, DIFFERS])
    path = tmp_path / "kg" / "decisions.tsv"
    path.write_text(f"{HEADER}\n{ANA}\t{CHILEAN}\tsame\tme\t2026-01-02\t\n")
    with Store.open(tmp_path / "kg") as store:
        assert people(store) == {CHILEAN}
    path.unlink()
    with Store.open(tmp_path / "kg") as store:
        assert people(store) == {ANA, CHILEAN}


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([f"{HEADER}", f"{ANA}\t{CHILEAN}"], "line 2: 2 fields"),
        (["# bilateral decisions 2"], "line 1: version 2"),
        ([HEADER, f"{ANA}\tperson/pe/nobody\tsame\tme\t2026-01-02\t"], "line 2: no article tells of"),
        (
            [HEADER]
            + [
                f"{a}\t{b}\t{j}\tme\t2026-01-02\t"
                for a, b, j in ((ANA, CHILEAN, "same"), (CHILEAN, LIV, "same"), (LIV, ANA, "different"))
            ],
            "line 4: .*contradicts",
        ),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_followed_is_refused_by_its_line_and_nothing_changes(
    tmp_path, lines, told
):
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add([TELLS, DIFFERS, ASKS])
        before = nquads(store)
    path = tmp_path / "kg" / "decisions.tsv"
    path.write_text("\n".join([*lines, ""]))
    with (
        pytest.raises(IdentityError, match=f"decisions.tsv, {told}.*nothing was changed"),
        Store.open(tmp_path / "kg") as store,
    ):
        pass
    path.unlink()
    with Store.open(tmp_path / "kg") as store:
        assert nquads(store) == before


def test_a_decision_on_what_is_not_there_is_refused_and_not_written(tmp_path):
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add([TELLS])
        with pytest.raises(IdentityError, match="no article tells of 'person/pe/nobody'"):
            store.decide([decide(ANA, "person/pe/nobody", Judgement.SAME)])
        assert store.decisions() == ()
    assert not (tmp_path / "kg" / "decisions.tsv").exists()


def test_a_decision_outlives_the_articles_it_was_made_on(tmp_path):
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add([TELLS, DIFFERS])
        store.decide([decide(ANA, CHILEAN, Judgement.SAME)])
        before = nquads(store)
        store.retract(["differs"])
        store.add([DIFFERS])
        assert nquads(store) == before


def test_a_decision_that_was_written_and_not_followed_for_a_crash_is_followed_on_opening(
    tmp_path, monkeypatch
):
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add([TELLS, DIFFERS])
        with monkeypatch.context() as crash:
            crash.setattr(identities.Identities, "follow", lambda *_: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                store.decide([decide(ANA, CHILEAN, Judgement.SAME)])
    with Store.open(tmp_path / "kg") as store:
        assert people(store) == {CHILEAN}


def test_the_export_is_that_of_one_node(tmp_path):
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add([TELLS, ASKS])
        assert b"person/int/ana-rojas" not in nquads(store)
        assert io.BytesIO(nquads(store)).read().count(b"person/pe/ana-rojas>") > 2


def test_who_is_made_one_with_another_who_is_known_has_one_item(tmp_path):
    query = "SELECT ?p ?i { ?p a dip:Person ; owl:sameAs ?i }"
    with Store.create_or_open(tmp_path / "kg") as store:
        store.add([article("a", ("Emmanuel Macron", "FR")), article("b", ("Jacques Chirac", "FR"))])
        assert len({row["i"].value for row in store.query(query)}) == 2
        store.decide(
            [decide("person/fr/emmanuel-macron", "person/fr/jacques-chirac", Judgement.SAME)]
        )
        assert len(people(store)) == len(list(store.query(query))) == 1
