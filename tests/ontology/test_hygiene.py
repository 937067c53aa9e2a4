"""House rules of the ontology, as well-kept small ontologies keep them."""

import re

from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, Graph, Literal, Namespace, URIRef

from bilateral import resources

ONTOLOGY = URIRef("https://w3id.org/bilateral/ontology")
VANN = Namespace("http://purl.org/vocab/vann/")
OURS = "https://w3id.org/bilateral/"
SPEAKS_OF_ITSELF = (str(RDF), str(RDFS), str(OWL))


def local(term: URIRef) -> str:
    return term.split("#")[-1]


def english(graph: Graph, term: URIRef, predicate: URIRef) -> list[str]:
    values = list(graph.objects(term, predicate))
    assert all(isinstance(v, Literal) and v.language == "en" for v in values), (term, predicate)
    return [str(v) for v in values]


def words(text: str) -> str:
    """``text`` in lower case with single blanks for everything but letters, blank at both ends."""
    return f" {' '.join(re.findall(r'[a-z]+', text.lower()))} "


def test_the_ontology_is_small(own_terms):
    assert len(own_terms) < 80


def test_every_term_is_labelled_defined_exemplified_and_placed(ontology, own_terms):
    for term in own_terms:
        assert len(english(ontology, term, RDFS.label)) == 1, term
        assert len(english(ontology, term, SKOS.definition)) == 1, term
        assert english(ontology, term, SKOS.example), term
        assert list(ontology.objects(term, RDFS.isDefinedBy)) == [ONTOLOGY], term


def test_no_two_terms_share_a_label_or_a_definition(ontology, own_terms):
    for predicate in (RDFS.label, SKOS.definition):
        values = [english(ontology, term, predicate)[0].casefold() for term in own_terms]
        assert len(values) == len(set(values))


def test_classes_are_named_in_upper_and_properties_in_lower_case(ontology, own_terms):
    for term in own_terms:
        is_class = (term, RDF.type, OWL.Class) in ontology
        label = english(ontology, term, RDFS.label)[0]
        assert local(term)[0].isupper() == label[0].isupper() == is_class, term


def test_no_definition_leans_on_the_term_it_defines(ontology, own_terms):
    for term in own_terms:
        label = words(english(ontology, term, RDFS.label)[0])
        name = words(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", local(term)))
        definition = words(english(ontology, term, SKOS.definition)[0])
        assert label not in definition, term
        assert name not in definition, term


def test_definitions_are_sentences(ontology, topics, own_terms):
    defined = [(ontology, term) for term in own_terms]
    defined += [(topics, concept) for concept in topics.subjects(RDF.type, SKOS.Concept)]
    for graph, term in defined:
        (definition,) = english(graph, term, SKOS.definition)
        assert definition[0].isupper(), term
        assert definition.endswith("."), term


def test_texts_have_no_stray_blanks(ontology, topics, alignments, shapes):
    for graph in (ontology, topics, alignments, shapes):
        for text in graph.objects():
            if isinstance(text, Literal):
                assert text.strip() == str(text), text
                assert "  " not in text, text


def test_everything_of_ours_that_is_pointed_at_is_declared(ontology, topics, alignments, shapes):
    everything = ontology + topics + alignments + shapes
    typed = set(everything.subjects(RDF.type))
    for thing in {*everything.objects(), *everything.predicates()}:
        if isinstance(thing, URIRef) and thing.startswith(OURS) and "/ontology/1." not in thing:
            assert thing in typed, thing


def test_every_borrowed_property_in_use_is_declared(ontology):
    for predicate in set(ontology.predicates()):
        if not str(predicate).startswith(SPEAKS_OF_ITSELF):
            assert (predicate, RDF.type, None) in ontology, predicate


def test_every_property_says_what_it_joins(ontology, own_terms):
    schema = Namespace("https://schema.org/")
    for term in own_terms:
        if (term, RDF.type, OWL.Class) in ontology or local(term) == "evidence":
            continue
        assert ontology.value(term, RDFS.domain) or set(ontology[term : schema.domainIncludes]), (
            term
        )
        assert ontology.value(term, RDFS.range) or set(ontology[term : schema.rangeIncludes]), term


def test_properties_of_several_classes_have_no_single_domain(ontology, dip):
    """rdfs:domain twice would mean both at once: an event that is an agreement."""
    for term in set(ontology.subjects(RDFS.domain)):
        assert len(set(ontology[term : RDFS.domain])) == 1, term
        assert not set(ontology[term : URIRef("https://schema.org/domainIncludes")]), term
    for shared in ("topic", "date", "evidence", "status", "inState", "name"):
        assert (dip[shared], RDFS.domain, None) not in ontology


def test_direct_edges_between_equals_are_symmetric(ontology, dip):
    symmetric = set(ontology.subjects(RDF.type, OWL.SymmetricProperty))
    assert symmetric == {dip.metWith, dip.signedWith}


def test_the_ontology_says_what_it_is(ontology):
    assert (ONTOLOGY, RDF.type, OWL.Ontology) in ontology
    for predicate in (DCTERMS.title, DCTERMS.description):
        assert len(english(ontology, ONTOLOGY, predicate)) == 1
    assert str(ontology.value(ONTOLOGY, DCTERMS.creator)) == "The Bilateral authors"
    assert str(ontology.value(ONTOLOGY, VANN.preferredNamespacePrefix)) == "dip"
    assert str(ontology.value(ONTOLOGY, VANN.preferredNamespaceUri)) == f"{ONTOLOGY}#"


def test_all_files_share_one_licence_and_one_version(ontology, topics, alignments, shapes):
    graphs = (ontology, topics, alignments, shapes)
    for graph in graphs:
        assert {str(licence) for licence in graph.objects(None, DCTERMS.license)} == {
            "https://www.apache.org/licenses/LICENSE-2.0"
        }
        assert {str(v) for v in graph.objects(None, OWL.versionInfo)} == {"1.1.0"}
    version = str(ontology.value(ONTOLOGY, OWL.versionInfo))
    assert str(ontology.value(ONTOLOGY, OWL.versionIRI)) == f"{ONTOLOGY}/{version}"


def test_the_change_log_begins_with_this_version_and_counts_its_terms(ontology, own_terms):
    log = resources.ontology("CHANGELOG.md").read_text(encoding="utf-8")
    version = str(ontology.value(ONTOLOGY, OWL.versionInfo))
    assert re.findall(r"^## (\S+)", log, re.MULTILINE)[0] == version
    assert f"{len(own_terms)} terms" in log


def test_turtle_files_are_indented_by_blanks_and_end_in_a_newline():
    for path in sorted(resources.ontology("").rglob("*.ttl")):
        text = path.read_text(encoding="utf-8")
        assert "\t" not in text, path
        assert "\r" not in text, path
        assert text.endswith("\n"), path
        assert not re.search(r"[ ]$", text, re.MULTILINE), path
