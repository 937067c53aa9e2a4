"""The shapes accept every valid example, and each invalid one for all but its own reason."""

import re
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import RDF, SH, Graph, Namespace, URIRef

from bilateral import resources

SHAPE = Namespace("https://w3id.org/bilateral/shapes#")
VALID = resources.ontology("examples") / "valid"
INVALID = resources.ontology("examples") / "invalid"
BACKGROUND = VALID / "background.ttl"
VALID_NAMES = sorted(path.stem for path in VALID.glob("*.ttl"))
INVALID_NAMES = sorted(path.stem for path in INVALID.glob("*.ttl"))


@pytest.fixture(scope="session")
def lists(ontology: Graph, topics: Graph) -> Graph:
    """What the shapes look up: the kinds of event and the controlled lists."""
    return ontology + topics


def read(*paths: Path) -> Graph:
    graph = Graph()
    for path in paths:
        graph.parse(path, format="turtle")
    return graph


def violations(data: Graph, shapes: Graph, lists: Graph) -> list[tuple[URIRef, str]]:
    """Name of the shape and message of each violation."""
    _, report, _ = validate(data + lists, shacl_graph=shapes, inference="none")
    found = report.subjects(RDF.type, SH.ValidationResult)
    top = [result for result in found if (None, SH.detail, result) not in report]
    return sorted(
        (report.value(result, SH.sourceShape), str(report.value(result, SH.resultMessage)))
        for result in top
    )


def named_shapes(shapes: Graph) -> dict[str, str]:
    """Local name -> message of every shape that can fail."""
    return {
        str(shape).removeprefix(SHAPE): str(message)
        for shape, message in shapes.subject_objects(SH.message)
    }


@pytest.mark.parametrize("name", VALID_NAMES)
def test_a_valid_example_conforms(name: str, shapes: Graph, lists: Graph):
    assert violations(read(BACKGROUND, VALID / f"{name}.ttl"), shapes, lists) == []


def test_the_valid_examples_conform_together(shapes: Graph, lists: Graph):
    assert violations(read(*VALID.glob("*.ttl")), shapes, lists) == []


@pytest.mark.parametrize("name", INVALID_NAMES)
def test_an_invalid_example_fails_for_just_its_reason(name: str, shapes: Graph, lists: Graph):
    path = INVALID / f"{name}.ttl"
    assert path.read_text(encoding="utf-8").startswith(f"# Breaks shape:{name} and nothing else: ")
    found = violations(read(BACKGROUND, path), shapes, lists)
    assert {shape for shape, _ in found} == {SHAPE[name]}
    assert {message for _, message in found} == {named_shapes(shapes)[name]}


def test_every_shape_has_the_example_that_breaks_it(shapes: Graph):
    assert INVALID_NAMES == sorted(named_shapes(shapes))


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
