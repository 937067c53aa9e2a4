"""The controlled lists of the code and those of the ontology are the same, both ways."""

import pytest
from rdflib import RDF, RDFS, SKOS, Graph, Namespace, URIRef

from bilateral.facts import lists
from bilateral.facts.model import Role
from bilateral.identity.events import life

TOPIC = Namespace("https://w3id.org/bilateral/topics#")
CODE = Namespace("https://w3id.org/bilateral/codes#")
TOPICS = URIRef("https://w3id.org/bilateral/topics")

SCHEMES = [
    (TOPICS, TOPIC, lists.TOPICS),
    (CODE["document-kinds"], CODE, lists.DOCUMENT_KINDS),
    (CODE["event-statuses"], CODE, (*lists.EVENT_STATUSES, *life.STAGES)),
    (CODE["document-statuses"], CODE, lists.DOCUMENT_STATUSES),
    (CODE["stance-kinds"], CODE, lists.STANCE_KINDS),
    (CODE["roles"], CODE, tuple(Role)),
]


def slug(entry: str) -> str:
    return entry.replace(" ", "-")


@pytest.mark.parametrize(("scheme", "namespace", "entries"), SCHEMES)
def test_a_scheme_holds_the_entries_of_its_list(topics: Graph, scheme, namespace, entries):
    assert (scheme, RDF.type, SKOS.ConceptScheme) in topics
    expected = {namespace[slug(entry)] for entry in entries}
    assert set(topics.subjects(SKOS.inScheme, scheme)) == expected
    assert set(topics.subjects(SKOS.topConceptOf, scheme)) == expected


def test_no_concept_or_scheme_stands_apart_from_the_lists(topics: Graph):
    listed = {ns[slug(entry)] for _, ns, entries in SCHEMES for entry in entries}
    assert set(topics.subjects(RDF.type, SKOS.Concept)) == listed
    assert set(topics.subjects(RDF.type, SKOS.ConceptScheme)) == {s for s, _, _ in SCHEMES}


def test_every_concept_has_one_preferred_label_that_reads_like_its_code(topics: Graph):
    for concept in topics.subjects(RDF.type, SKOS.Concept):
        (label,) = topics.objects(concept, SKOS.prefLabel)
        assert label.language == "en"
        name = concept.split("#")[1]
        assert name in {slug(label), slug(label).replace("-and-", "-")}


def test_labels_do_not_lead_to_two_topics(topics: Graph):
    labels = [
        str(label).casefold()
        for concept in topics.subjects(SKOS.inScheme, TOPICS)
        for predicate in (SKOS.prefLabel, SKOS.altLabel)
        for label in topics.objects(concept, predicate)
    ]
    assert len(labels) == len(set(labels))


def test_related_topics_are_related_both_ways(topics: Graph):
    for one, other in topics.subject_objects(SKOS.related):
        assert (other, SKOS.related, one) in topics


def test_the_kinds_of_event_are_those_of_the_list(ontology: Graph, dip: Namespace):
    kinds = set(ontology.subjects(RDFS.subClassOf, dip.Event))
    assert kinds == {dip[name] for name in lists.EVENT_TYPES}


def test_the_kinds_of_institution_are_those_of_the_list(ontology: Graph, dip: Namespace):
    kinds = {dip.Institution, *ontology.subjects(RDFS.subClassOf, dip.Institution)}
    assert kinds == {dip[name] for name in lists.INSTITUTION_KINDS}
