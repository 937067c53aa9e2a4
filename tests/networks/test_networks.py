"""Networks of a real store, made of hand-made facts of an invented story."""

import csv
import io
import random
from dataclasses import replace

import networkx as nx
import pytest

from bilateral import networks
from bilateral.errors import BilateralError
from bilateral.facts.lists import EVENT_TYPES
from bilateral.facts.model import (
    Document,
    Event,
    Evidence,
    Facts,
    Participant,
    ParticipantKind,
    Person,
    Source,
)
from bilateral.graph.store import Store
from bilateral.networks import exports, families
from bilateral.networks.layout import positions
from bilateral.networks.model import Edge, Item, Network, Node

ANA = Person("Ana Rojas", "PE", "Minister of Trade", "Ministry of Trade of Peru")
LIV = Person("Liv Berg", "NO", "Minister of Trade", "Ministry of Trade of Norway")
KOFI = Person("Kofi Boateng", "GH", "President", None)


def said(sentence: str) -> tuple[Evidence, ...]:
    return (Evidence(0, len(sentence), sentence, "meeting.met", 0.8),)


def event(kind: str, day: str | None, *people: Person, status: str = "held") -> Event:
    sides = [Participant(ParticipantKind.PERSON, p.name) for p in people]
    sides += [Participant(ParticipantKind.STATE, str(p.country)) for p in people]
    told = said(f"{' and '.join(p.name for p in people)}: {kind} of {day}.")
    return Event(kind, day, "Lima", "PE", tuple(sides), ("trade",), status, evidence=told)


def article(name: str, *events: Event, documents: tuple[Document, ...] = ()) -> Facts:
    people = tuple(replace(p, evidence=said(f"{p.name} came.")) for p in (ANA, LIV, KOFI))
    source = Source(
        name, f"{name}.txt", f"Report {name}", "2024-05-10", "Lima Wire", None, 9, "0" * 64
    )
    return Facts(source, people=people, events=events, documents=documents)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    paper = Document(
        "agreement", "Agreement on fish", ("NO", "PE"), "2024-05-03", (), "signed",
        said("They signed an Agreement on fish."),
    )  # fmt: skip
    meeting = event("Meeting", "2024-05-03", ANA, LIV)
    again = replace(meeting, evidence=said("Rojas and Berg talked."))
    with Store.create_or_open(tmp_path_factory.mktemp("networks") / "kg") as kept:
        kept.add(
            [
                article("a", meeting, event("Visit", "2023", ANA, KOFI), documents=(paper,)),
                article("b", again, event("Meeting", "2025-01-01", LIV, KOFI, status="planned")),
            ]
        )
        yield kept


def links(network: Network) -> set[tuple[str, str, str, int]]:
    labels = {n.id: n.label for n in network.nodes}
    return {(labels[e.source], labels[e.target], e.relation, e.weight) for e in network.edges}


def test_people_are_linked_by_the_events_they_took_part_in(store):
    """Liv Berg and Kofi Boateng only plan to meet, and so are not linked."""
    assert links(networks.people(store)) == {
        ("Liv Berg", "Ana Rojas", "Meeting", 1),
        ("Kofi Boateng", "Ana Rojas", "Visit", 1),
    }


def test_states_are_linked_by_events_and_papers(store):
    found = {(a, b, relation) for a, b, relation, _ in links(networks.states(store))}
    assert found == {
        ("Norway", "Peru", "Meeting"),
        ("Norway", "Peru", "Agreement"),
        ("Ghana", "Peru", "Visit"),
    }


def test_institutions_are_linked_by_the_people_who_acted_for_them(store):
    network = networks.institutions(store)
    assert {n.label for n in network.nodes} >= {
        "Ministry of Trade of Norway",
        "Ministry of Trade of Peru",
    }
    assert all(n.kind == "Ministry" for n in network.nodes)


def test_one_event_of_two_articles_is_one_item_with_two_witnesses(store):
    (item,) = next(e for e in networks.people(store).edges if e.relation == "Meeting").items
    assert [w.article for w in item.evidence] == ["Report a", "Report b"]
    assert {w.publisher for w in item.evidence} == {"Lima Wire"}


def test_nodes_show_office_and_state(store):
    node = next(n for n in networks.people(store).nodes if n.label == "Ana Rojas")
    assert (node.group, node.facts["Office"], node.facts["State"]) == (
        "PE",
        "Minister of Trade",
        "Peru",
    )


def test_every_kind_of_event_has_one_family():
    told = [kind for kinds in families.FAMILIES.values() for kind in kinds]
    assert len(told) == len(set(told))
    missing = set(EVENT_TYPES) - set(told)
    assert missing == set()


def chain(size: int) -> Network:
    """A made-up network in which node i shares i events with node i + 1."""
    nodes = tuple(
        Node(f"n{i:03}", f"Node {i}", "Person", "PE", strength=2 * i) for i in range(size)
    )
    edges = tuple(
        Edge(
            f"n{i:03}", f"n{i + 1:03}", "Meeting",
            tuple(Item(f"e{i}-{k}", "Meeting", "Meeting", f"2024-01-{k + 1:02}", "", "") for k in range(i + 1)),
        )
        for i in range(size - 1)
    )  # fmt: skip
    return Network("Chain", "people", nodes, edges)


def test_trimming_keeps_the_strongest_and_says_what_it_left():
    whole = chain(12)
    shown = networks.trim(whole, networks.Budget(nodes=5))
    assert [n.id for n in shown.nodes] == ["n007", "n008", "n009", "n010", "n011"]
    assert (shown.left_out.nodes, shown.left_out.edges) == (7, 7)
    assert networks.trim(whole) == whole


def test_a_budget_out_of_reason_is_refused():
    with pytest.raises(BilateralError, match="2 to"):
        networks.Budget(nodes=1)


def test_places_are_in_the_square_apart_and_always_the_same():
    network = chain(40)
    places = positions(network)
    assert places == positions(network)
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in places.values())
    points = list(places.values())
    assert (
        min(
            (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2
            for i, a in enumerate(points)
            for b in points[:i]
        )
        > 0.001
    )


def test_measures_are_those_of_the_simple_graph(store):
    network = networks.people(store)
    simple = nx.Graph((e.source, e.target) for e in network.edges)
    between = nx.betweenness_centrality(simple)
    for node in network.nodes:
        assert node.degree == simple.degree(node.id)
        assert node.betweenness == pytest.approx(between[node.id], abs=1e-4)


def test_networkx_keeps_parallel_links(store):
    graph = networks.to_networkx(networks.states(store))
    assert graph.is_multigraph()
    assert graph.number_of_edges() == len(networks.states(store).edges)


@pytest.mark.parametrize(
    "write", [exports.graphml, exports.gexf, exports.nodes_csv, exports.edges_csv]
)
def test_exports_are_the_same_bytes_each_time(store, write):
    assert write(networks.people(store)) == write(networks.people(store))


def test_any_text_survives_the_exchange_formats():
    hostile = "a\x00\x0b</node>&\ud800\U0001f600 שלום"
    network = chain(2)
    network = replace(network, nodes=tuple(replace(n, label=hostile) for n in network.nodes))
    labels = nx.get_node_attributes(nx.parse_graphml(exports.graphml(network)), "label")
    assert all("😀 שלום" in label for label in labels.values())
    nx.read_gexf(io.BytesIO(exports.gexf(network).encode()))


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1", "-1", "@x", "\tx"])
def test_no_cell_is_a_formula(text):
    network = chain(2)
    network = replace(network, nodes=tuple(replace(n, label=text) for n in network.nodes))
    rows = list(csv.DictReader(io.StringIO(exports.nodes_csv(network))))
    assert all(row["label"] == f"'{text}" for row in rows)


def test_an_unknown_format_is_refused(tmp_path):
    with pytest.raises(BilateralError, match=r"\.graphml"):
        networks.save(chain(3), tmp_path / "x.xlsx")


def test_the_order_of_occasions_does_not_show():
    from bilateral.networks.occasions import Occasion
    from bilateral.networks.projection import project

    people = {f"p{i}": Node(f"p{i}", f"P{i}", "Person", "") for i in range(6)}
    occasions = [
        Occasion(
            Item(f"e{i}", "Meeting", "Meeting", None, "", ""),
            frozenset({f"p{i % 6}", f"p{(i * 5 + 1) % 6}"}),
        )
        for i in range(12)
    ]
    shuffled = random.Random(3).sample(occasions, len(occasions))
    assert project("x", "people", people, occasions) == project("x", "people", people, shuffled)
