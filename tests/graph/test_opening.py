"""The graph as a notebook has it."""

import pytest
from tests.graph.samples import article

from bilateral.errors import StoreError
from bilateral.graph.opening import open_graph
from bilateral.graph.store import Store


@pytest.fixture(scope="module")
def kg(tmp_path_factory):
    path = tmp_path_factory.mktemp("<b>") / "kg"
    with Store.create_or_open(path) as store:
        store.add([article("a"), article("b", "2024-08-01")])
    return path


def test_a_graph_is_asked_in_sparql(kg):
    with open_graph(kg) as graph:
        table = graph.query("SELECT ?day { ?e a dip:Meeting ; dip:date ?day } ORDER BY ?day")
        assert table.rows == (("2024-07-12",), ("2024-08-01",))
        assert table.dataframe()["day"].tolist() == ["2024-07-12", "2024-08-01"]


def test_rdflib_sees_it(kg):
    with open_graph(str(kg)) as graph:
        assert bool(graph.dataset.query("ASK { ?e a dip:Meeting }"))


def test_jupyter_shows_what_it_holds(kg):
    with open_graph(kg) as graph:
        html = graph._repr_html_()
    assert "<tr><th>events</th><td>2</td></tr>" in html
    assert "events from 2024-07-12 to 2024-08-01" in html
    assert "<b>" not in html


def test_two_may_read_and_a_writer_waits_for_both(kg):
    first, second = open_graph(kg), open_graph(kg)
    first.close()
    with pytest.raises(StoreError, match="in use"):
        Store.open(kg, write=True)
    second.close()
    Store.open(kg, write=True).close()
