"""The shapes accept every valid example, and each invalid one for all but its own reason."""

import re
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import RDF, SH, Graph, Namespace

from bilateral import resources

SHAPE = Namespace("https://w3id.org/bilateral/shapes#")
VALID = resources.ontology("examples") / "valid"
INVALID = resources.ontology("examples") / "invalid"
BACKGROUND = VALID / "background.ttl"
VALID_NAMES = sorted(path.stem for path in VALID.glob("*.ttl"))
INVALID_NAMES = sorted(path.stem for path in INVALID.glob("*.ttl"))


def read(*paths: Path) -> Graph:
    graph = Graph()
    for path in paths:
        graph.parse(path, format="turtle")
    return graph


def named_shapes(shapes: Graph) -> dict[str, str]:
    """Local name -> message of every shape that can fail."""
    return {
        str(shape).removeprefix(SHAPE): str(message)
        for shape, message in shapes.subject_objects(SH.message)
    }


@pytest.mark.parametrize("name", VALID_NAMES)
def test_a_valid_example_conforms(name: str, violations):
    assert violations(read(BACKGROUND, VALID / f"{name}.ttl")) == []


def test_the_valid_examples_conform_together(violations):
    assert violations(read(*VALID.glob("*.ttl"))) == []


@pytest.mark.parametrize("name", INVALID_NAMES)
def test_an_invalid_example_fails_for_just_its_reason(name: str, shapes: Graph, violations):
    path = INVALID / f"{name}.ttl"
    assert path.read_text(encoding="utf-8").startswith(f"# Breaks shape:{name} and nothing else: ")
    found = violations(read(BACKGROUND, path))
    assert {shape for shape, _ in found} == {SHAPE[name]}
    assert {message for _, message in found} == {named_shapes(shapes)[name]}


@pytest.mark.parametrize(
    "predicate",
    [
        "rdfs:label", "dip:name", "dip:evidence", "dip:reportedStatus", "dip:status", "dip:office",
        "dip:holds", "dip:participant", "dip:agent", "dip:role", "dct:title", "dip:documentKind",
        "dip:holder", "dip:toward", "dip:stanceKind", "dip:about", "dip:article", "dip:sentence",
        "oa:start", "oa:end", "dip:rule", "dip:confidence", "schema:sha256", "dct:source",
    ],
)  # fmt: skip
def test_what_every_graph_must_have_is_missed(predicate: str, violations):
    data = read(*VALID.glob("*.ttl"))
    iri = data.namespace_manager.expand_curie(predicate)
    gone = list(data.triples((None, iri, None)))
    assert gone
    for triple in gone:
        data.remove(triple)
    assert violations(data)


def test_the_shapes_are_sound_shacl(shapes: Graph):
    conforms, _, text = validate(Graph(), shacl_graph=shapes, meta_shacl=True, inference="none")
    assert conforms, text


def test_every_shape_has_the_example_that_breaks_it(shapes: Graph):
    assert sorted(named_shapes(shapes)) == INVALID_NAMES


def test_every_property_shape_is_used_and_explains_itself(shapes: Graph):
    used = set(shapes.objects(None, SH.property))
    for shape in shapes.subjects(RDF.type, SH.PropertyShape):
        assert shape in used, shape
        assert str(shape).removeprefix(SHAPE) in named_shapes(shapes), shape


def test_messages_say_in_one_line_what_is_wrong_and_what_to_do(shapes: Graph):
    for name, message in named_shapes(shapes).items():
        assert re.fullmatch(r"[^\n]+: [^\n]+\.", message), name
        assert len(message) < 200, name


def test_quotations_in_the_examples_are_as_long_as_their_offsets_say(dip: Namespace):
    oa = Namespace("http://www.w3.org/ns/oa#")
    examples = read(*VALID.glob("*.ttl"))
    quoted = list(examples.subject_objects(dip.sentence))
    assert quoted
    for evidence, sentence in quoted:
        start, end = (examples.value(evidence, oa[p]).toPython() for p in ("start", "end"))
        assert end - start == len(sentence)


def test_the_examples_show_every_kind_of_thing(dip: Namespace):
    shown = set(read(*VALID.glob("*.ttl")).objects(None, RDF.type))
    for name in ("State", "Place", "Person", "Institution", "Post", "Event", "Participation"):
        assert dip[name] in shown
    for name in ("Agreement", "Stance", "Article", "Evidence"):
        assert dip[name] in shown
