"""The database follows the record, whatever state it was left in."""

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from pyoxigraph import Literal, Quad
from pyoxigraph import Store as Oxigraph
from tests.graph.samples import article, nquads

from bilateral.errors import StoreError
from bilateral.graph import applied, sync
from bilateral.graph.folder import existing
from bilateral.graph.iris import term
from bilateral.graph.record import Record
from bilateral.graph.store import Store


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """A store of three articles, one of them replaced, and its graph."""
    kg = tmp_path_factory.mktemp("original") / "kg"
    with Store.create_or_open(kg) as store:
        store.add([article("a"), article("b"), article("c")])
        store.add([article("b", "2024-09-09")])
        return kg, nquads(store)


@pytest.fixture
def kg(original, tmp_path):
    shutil.copytree(original[0], tmp_path / "kg")
    return tmp_path / "kg"


@pytest.fixture
def graph(original):
    return original[1]


def is_current(kg):
    place = existing(kg)
    return sync.is_current(place, Record(place))


def test_a_store_that_was_closed_is_current(kg, graph):
    assert is_current(kg)
    with Store.open(kg) as store:
        assert nquads(store) == graph


def lost_database(kg):
    shutil.rmtree(kg / "graph")


def emptied_folder(kg):
    lost_database(kg)
    (kg / "graph").mkdir()


def damaged_list_of_files(kg):
    (kg / "graph" / "CURRENT").write_bytes(b"nonsense\n")


def lost_files(kg):
    for path in (kg / "graph").glob("*.sst"):
        path.unlink()


def lost_mark(kg):
    (kg / "graph.applied").unlink()


def damaged_mark(kg):
    (kg / "graph.applied").write_bytes(b"\x00\xff")


def mark_of_another_derivation(kg):
    mark = json.loads((kg / "graph.applied").read_text())
    mark["derivation"] = applied.DERIVATION - 1
    (kg / "graph.applied").write_text(json.dumps(mark))
    database = Oxigraph(kg / "graph")
    database.add(Quad(term("Meeting"), term("name"), Literal("as an older version had it")))
    database.flush()


def index_of_an_older_version(kg):
    mark_of_another_derivation(kg)
    (kg / "identity.sqlite").unlink()
    with closing(sqlite3.connect(kg / "identity.sqlite")) as index:
        index.execute("CREATE TABLE atom (atom BLOB PRIMARY KEY, shared BLOB)")


def crash_while_rebuilding(kg):
    shutil.copytree(kg / "graph", kg / "graph.new")
    lost_mark(kg)


@pytest.mark.parametrize(
    "harm",
    [
        lost_database,
        emptied_folder,
        damaged_list_of_files,
        lost_files,
        lost_mark,
        damaged_mark,
        mark_of_another_derivation,
        index_of_an_older_version,
        crash_while_rebuilding,
    ],
)
@pytest.mark.parametrize("write", [False, True], ids=["reader", "writer"])
def test_whatever_is_derived_is_made_again_on_opening(kg, graph, harm, write):
    harm(kg)
    with Store.open(kg, write=write) as store:
        assert nquads(store) == graph
    assert is_current(kg)
    assert not (kg / "graph.new").exists()


def test_what_a_killed_rebuild_left_is_cleared_away(kg, graph):
    shutil.copytree(kg / "graph", kg / "graph.new")
    with Store.open(kg, write=True) as store:
        assert nquads(store) == graph
    assert not (kg / "graph.new").exists()


@pytest.mark.parametrize("write", [False, True], ids=["reader", "writer"])
def test_what_the_record_has_more_is_taken_in_on_opening(kg, write):
    record = Record(existing(kg))
    record.put([article("d"), article("a", "2024-10-10")])
    record.retract(["c"])
    assert not is_current(kg)
    with Store.open(kg, write=write) as store:
        after = nquads(store)
    with Store.open(kg, write=True) as store:
        store.rebuild()
        assert nquads(store) == after
        assert [name for name, _ in store.articles()] == ["a", "b", "d"]


def test_lines_that_were_taken_in_already_are_taken_in_again_to_no_effect(kg, graph):
    place = existing(kg)
    (_, first_line), *_ = Record(place).changes(0)
    applied.write(place, replace(applied.read(place), offset=first_line))
    with Store.open(kg) as store:
        assert nquads(store) == graph


def test_a_record_put_back_to_an_earlier_state_is_what_counts(kg):
    log = kg / "facts" / "log.tsv"
    log.write_bytes(b"".join(log.read_bytes().splitlines(keepends=True)[:2]))
    with Store.open(kg) as store:
        assert [name for name, _ in store.articles()] == ["a", "b"]
        assert store.stats().articles == 2


def test_the_record_of_another_store_is_noticed_though_it_is_as_long(kg, tmp_path):
    with Store.create_or_open(tmp_path / "other") as store:
        store.add([article("x"), article("y"), article("z")])
        store.add([article("y", "2024-01-01")])
        other = nquads(store)
    shutil.rmtree(kg / "facts")
    shutil.copytree(tmp_path / "other" / "facts", kg / "facts")
    with Store.open(kg) as store:
        assert nquads(store) == other


def test_much_more_than_the_database_holds_is_built_anew(kg):
    before = (kg / "graph" / "CURRENT").stat().st_ino
    Record(existing(kg)).put([article("long id " + "x" * sync.MUCH)])
    with Store.open(kg) as store:
        assert store.stats().articles == 4
    assert (kg / "graph" / "CURRENT").stat().st_ino != before


def test_a_damaged_part_of_the_record_is_named_and_mended_by_adding_it_again(kg, graph):
    lost_database(kg)
    damaged = sorted((kg / "facts" / "objects").rglob("*.json"))
    for path in damaged:
        path.write_bytes(b"{}")
    with pytest.raises(StoreError, match=r"article '.' said is damaged; add it again"):
        Store.open(kg)
    with Store.open(kg, write=True) as store:
        store.add([article("a"), article("b", "2024-09-09"), article("c")])
        assert nquads(store) == graph


def test_a_database_in_use_by_another_program_is_not_built_over(kg, graph):
    other = Oxigraph(kg / "graph")
    with Store.open(kg, write=True) as store, pytest.raises(StoreError, match="is in use"):
        nquads(store)
    del other
    with Store.open(kg) as store:
        assert nquads(store) == graph
