import csv
import io
import json

import pyoxigraph
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, QueryResultsFormat
from tests.strategies import HOSTILE

from bilateral.graph import iris, literals
from bilateral.queries.rendering import as_csv, as_json, as_text
from bilateral.queries.table import Table

PEOPLE = Table(
    ("person", "event", "times"),
    (
        (Literal("Jeyhun Bayramov"), iris.node("event/01"), literals.integer(12)),
        (Literal("王毅"), None, literals.integer(3)),
    ),
)
hostile_tables = st.lists(st.sampled_from(HOSTILE) | st.text(), max_size=4).map(
    lambda texts: Table(("a", "b"), tuple((literals.text(t), Literal("end")) for t in texts))
)


def test_text_is_aligned_by_the_width_on_the_screen_with_numbers_to_the_right():
    assert as_text(PEOPLE) == (
        "person           event     times\n"
        "───────────────  ────────  ─────\n"
        "Jeyhun Bayramov  event/01     12\n"
        "王毅                           3\n"
        "(2 rows)\n"
    )


def test_long_cells_are_cut_only_where_asked():
    sentence = Table(("s",), ((Literal("Long sentences are cut."),),))
    assert "Long sentences are cut.\n" in as_text(sentence)
    assert "Long sent…\n" in as_text(sentence, widest=10)
    assert as_text(sentence).endswith("(1 row)\n")


def test_an_empty_answer_shows_its_columns():
    assert as_text(Table(("who", "when"), ())) == "who  when\n───  ────\n(0 rows)\n"


def test_terms_are_shown_by_their_prefix():
    assert "dip:Meeting" in as_text(Table(("kind",), ((iris.term("Meeting"),),)))


@given(hostile_tables)
def test_no_text_breaks_a_row_or_controls_the_terminal(table):
    lines = as_text(table).removesuffix("\n").split("\n")
    assert len(lines) == len(table.rows) + 3
    assert all(line.isprintable() for line in lines)


@given(hostile_tables)
def test_csv_gives_the_values_back(table):
    rows = list(csv.reader(io.StringIO(as_csv(table), newline="")))
    assert rows == [["a", "b"], *([cell.value for cell in row] for row in table.rows)]


@given(hostile_tables)
def test_json_is_that_of_sparql(table):
    read = pyoxigraph.parse_query_results(as_json(table).encode(), format=QueryResultsFormat.JSON)
    assert [tuple(row) for row in read] == list(table.rows)


def test_json_types_what_has_a_type_and_leaves_out_what_is_unbound():
    document = json.loads(as_json(PEOPLE))
    assert document["head"] == {"vars": ["person", "event", "times"]}
    first, second = document["results"]["bindings"]
    assert first == {
        "person": {"type": "literal", "value": "Jeyhun Bayramov"},
        "event": {"type": "uri", "value": iris.BASE + "event/01"},
        "times": {"type": "literal", "value": "12", "datatype": iris.XSD + "integer"},
    }
    assert "event" not in second


def test_csv_leaves_unbound_cells_empty_and_iris_whole():
    assert as_csv(PEOPLE).split("\r\n")[1:3] == [
        f"Jeyhun Bayramov,{iris.BASE}event/01,12",
        "王毅,,3",
    ]


def test_languages_are_kept():
    table = Table(("x",), ((Literal("Bakı", language="az"),), (NamedNode("urn:x"),)))
    read = pyoxigraph.parse_query_results(as_json(table).encode(), format=QueryResultsFormat.JSON)
    assert [tuple(row) for row in read] == list(table.rows)
