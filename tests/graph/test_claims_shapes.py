"""The claims of whole articles keep the rules of ``ontology/shapes.ttl``."""

import pyshacl
import rdflib
from pyoxigraph import DefaultGraph, RdfFormat, serialize
from tests.queries.corpus import graph

from bilateral import resources


def test_a_graph_of_articles_conforms_to_the_shapes():
    triples = {quad.triple for quad in graph().quads_for_pattern(None, None, None, DefaultGraph())}
    data = rdflib.Graph().parse(data=serialize(triples, format=RdfFormat.N_TRIPLES), format="nt")
    for vocabulary in ("diplomacy.ttl", "topics.ttl"):
        data.parse(resources.ontology(vocabulary))
    conforms, _, report = pyshacl.validate(
        data, shacl_graph=rdflib.Graph().parse(resources.ontology("shapes.ttl"))
    )
    assert conforms, report
