from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, Triple
from tests.strategies import corpora

from bilateral.graph import literals
from bilateral.graph.claims import claims
from bilateral.graph.derive import SOURCES, derive
from bilateral.graph.iris import article, code, node, term
from bilateral.identity.resolve import resolve

PERSON = node("person/az/farid-ahmadov")
POST = node("post/az/farid-ahmadov/minister-of-justice")
EVENT = node("event/0123456789abcdef")


def derived(subject, *pairs):
    """Derived predicates and values of ``subject`` from predicate-object pairs."""
    result = derive(subject, [Triple(subject, term(name), value) for name, value in pairs])
    return {(triple.predicate, triple.object) for triple in result}


def label(subject, *pairs):
    (value,) = (o.value for p, o in derived(subject, *pairs) if p == term("rdfs:label"))
    return value


def test_the_label_is_the_best_of_all_names():
    names = [("name", Literal("Farid Akhmadov")), ("name", Literal("Farid Ahmadov"))]
    assert label(PERSON, *names) == label(PERSON, *reversed(names)) == "Farid Ahmadov"


@pytest.mark.parametrize(
    ("subject", "pairs", "expected"),
    [
        (
            node("document/0123456789abcdef"),
            [("dct:title", Literal("Joint statement"))],
            "Joint statement",
        ),
        (POST, [("office", Literal("Minister of Justice"))], "Minister of Justice"),
        (
            node("stance/0123456789abcdef"),
            [("stanceKind", code("thanks")), ("about", Literal("aid"))],
            "thanks: aid",
        ),
        (
            EVENT,
            [
                ("rdf:type", term("Event")),
                ("rdf:type", term("Meeting")),
                ("date", Literal("2024-07-11")),
                ("participant", node("state/PK")),
                ("participant", node("state/AZ")),
                ("participant", PERSON),
            ],
            "Meeting, 2024-07-11: Azerbaijan, Pakistan",
        ),
        (EVENT, [("rdf:type", term("Event"))], "Event"),
        (article("a/b"), [("rdf:type", term("Article"))], "a/b"),
    ],
)
def test_each_kind_of_node_gets_a_label_that_says_what_it_is(subject, pairs, expected):
    assert label(subject, *pairs) == expected


@pytest.mark.parametrize(
    ("reported", "status"),
    [
        (["planned"], "planned"),
        (["planned", "held"], "held"),
        (["planned", "past"], "held"),
        (["mentioned", "planned"], "planned"),
        (["mentioned", "agreed", "planned"], "agreed"),
        (["agreed", "signed", "mentioned"], "signed"),
    ],
)
def test_the_status_is_the_furthest_that_any_article_reports(reported, status):
    pairs = [("reportedStatus", code(entry)) for entry in reported]
    assert derived(EVENT, *pairs) == {(term("status"), code(status))}


def test_a_tenure_is_bounded_by_the_first_and_last_day_seen():
    days = ["2024-07-11", "2020-10-20", "2025-02-18"]
    found = derived(POST, *(("asOf", literals.full_date(day)) for day in days))
    assert found == {
        (term("firstSeen"), literals.full_date("2020-10-20")),
        (term("lastSeen"), literals.full_date("2025-02-18")),
    }


def test_nothing_follows_from_nothing_or_from_another_node():
    assert derive(PERSON, []) == frozenset()
    assert derive(PERSON, [Triple(POST, term("office"), Literal("Minister"))]) == frozenset()


def union_by_subject(corpus):
    """What the articles claim together, by the node it is claimed of."""
    nodes = defaultdict(set)
    for triple in {triple for facts in corpus for triple in claims(resolve(facts))}:
        nodes[triple.subject].add(triple)
    return nodes


@settings(max_examples=40)
@given(corpora(), st.randoms(use_true_random=False))
def test_what_is_derived_depends_only_on_the_set_of_source_triples(corpus, random):
    nodes = union_by_subject(corpus)
    others = next(iter(nodes.values()), set())
    for subject, own in nodes.items():
        expected = derive(subject, own)
        repeated = [*own, *own]
        random.shuffle(repeated)
        assert derive(subject, repeated) == expected
        assert derive(subject, [t for t in own if t.predicate in SOURCES]) == expected
        assert derive(subject, own | others) == expected
        assert not {triple.predicate for triple in expected} & SOURCES
        assert not expected & own


@settings(max_examples=40)
@given(corpora())
def test_every_node_but_participations_and_evidence_gets_exactly_one_label(corpus):
    unlabelled = {term("Evidence"), term("Participation")}
    for subject, own in union_by_subject(corpus).items():
        types = {t.object for t in own if t.predicate == term("rdf:type")}
        labels = [t for t in derive(subject, own) if t.predicate == term("rdfs:label")]
        assert len(labels) == (0 if types & unlabelled else 1)


def edges_of(*pairs):
    found = derived(EVENT, ("rdf:type", term("Event")), *pairs)
    kinds = {term(edge) for edge in ("metWith", "visited", "signedWith")}
    return {o.value.partition("/id/")[2] for p, o in found if p in kinds}


def test_those_whom_different_articles_tell_of_one_event_met():
    who = [("participant", node(a)) for a in ("person/ke/achieng-odhiambo", "person/no/liv-berg")]
    met = ("rdf:type", term("Meeting"))
    held, planned = (("reportedStatus", code(s)) for s in ("held", "planned"))
    assert edges_of(met, held, *who) == {"person/ke/achieng-odhiambo", "person/no/liv-berg"}
    assert edges_of(met, held, planned, *who) == set()
    assert edges_of(("rdf:type", term("Protest")), held, *who) == set()


def test_nobody_meets_those_of_the_same_or_of_no_known_state():
    who = ("person/ke/achieng-odhiambo", "person/ke/otieno-maro", "person/int/maro")
    pairs = [("participant", node(a)) for a in who]
    assert (
        edges_of(("rdf:type", term("Meeting")), ("reportedStatus", code("held")), *pairs) == set()
    )


def test_whoever_any_article_tells_as_a_visitor_visited_the_only_host():
    guest, host = "person/no/liv-berg", "person/ke/achieng-odhiambo"
    told = [
        ("rdf:type", term("Visit")),
        ("reportedStatus", code("held")),
        ("participant", node(guest)),
        ("participant", node(host)),
        ("participation", node("participation/0123456789abcdef/visitor/person-no-liv-berg")),
        ("inState", node("state/KE")),
    ]
    assert edges_of(*told) == {"state/KE"}
    assert edges_of(*told, ("inState", node("state/UG"))) == set()
