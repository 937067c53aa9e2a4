"""Facts in the terms of event data: PLOVER, CAMEO, quad class, Goldstein."""

from decimal import Decimal

import pytest
from hypothesis import given
from rdflib import Graph, Namespace
from tests import strategies

import bilateral
from bilateral.facts.coding import QUADS, coded, coded_event, coded_stance, codings
from bilateral.facts.frames import loading
from bilateral.facts.lists import EVENT_TYPES, STANCE_KINDS
from bilateral.facts.record import to_json
from bilateral.resources import ontology

PLOVER = Namespace("https://w3id.org/bilateral/plover#")
CODE = Namespace("https://w3id.org/bilateral/codes#")
DIP = Namespace("https://w3id.org/bilateral/ontology#")
ROOTS = {
    "AGREE": {"03"}, "CONSULT": {"04"}, "SUPPORT": {"05"}, "CONCEDE": {"08"}, "COOPERATE": {"06"},
    "AID": {"07"}, "RETREAT": {"08"}, "REQUEST": {"10"}, "ACCUSE": {"09", "11"}, "REJECT": {"12"},
    "THREATEN": {"13"}, "PROTEST": {"14"}, "SANCTION": {"16"}, "MOBILIZE": {"15"},
    "COERCE": {"16", "17", "19"}, "ASSAULT": {"17", "18", "19", "20"}, "NONE": {"01"},
}  # fmt: skip


@pytest.fixture(scope="module")
def alignments() -> Graph:
    return Graph().parse(ontology("alignments.ttl"))


@pytest.mark.parametrize("kind", [*EVENT_TYPES, *STANCE_KINDS])
def test_quad_class_and_goldstein_of_a_kind_are_those_of_the_ontology(alignments, kind):
    term = CODE[kind] if kind in STANCE_KINDS else DIP[kind]
    (file,) = [f for f in loading.files() if f.gives == kind]
    numbers = coded(file.coding)
    assert numbers.quad_class == alignments.value(term, PLOVER.quadClass).toPython()
    value = alignments.value(term, PLOVER.goldstein).toPython()
    assert Decimal(str(numbers.goldstein)) == value


@pytest.mark.parametrize("kind", EVENT_TYPES)
def test_what_is_planned_is_coded_as_the_ontology_has_it(alignments, kind):
    intent = alignments.value(DIP[kind], PLOVER.whenPlanned)
    planned = codings().planned.get(kind)
    assert (planned is None) == (intent is None)
    if planned and intent:
        assert planned.plover == str(alignments.value(intent, PLOVER.type))
        assert planned.cameo == str(alignments.value(intent, PLOVER.cameo))
        value = alignments.value(intent, PLOVER.goldstein).toPython()
        assert Decimal(str(coded(planned).goldstein)) == value


def test_every_closer_coding_has_a_code_of_its_type():
    closer = [finer.coding for finer in codings().finer]
    closer += [f.coding for file in loading.files() for f in file.frames if f.coding]
    for coding in (*closer, *codings().planned.values()):
        assert coding.cameo[:2] in ROOTS[coding.plover], coding


@given(strategies.facts())
def test_every_fact_is_coded(facts):
    for code in (*map(coded_event, facts.events), *map(coded_stance, facts.stances)):
        assert code.quad_class == QUADS[code.plover]
        assert -10 <= code.goldstein <= 10
        assert code.cameo[:2] in ROOTS[code.plover]


@pytest.mark.parametrize(
    ("sentence", "plover", "mode", "cameo", "quad_class"),
    [
        (
            "Egypt demanded that Ethiopia withdraw its troops from the town.",
            "REQUEST", "yield", "1056", 3,
        ),
        (
            "Foreign Minister of Japan Kenji Mori urged North Korea to return to talks.",
            "REQUEST", "meet", "106", 3,
        ),
        (
            "President of the United States John Miller threatened Colombia with new tariffs.",
            "THREATEN", "restrict", "1312", 3,
        ),
        ("Japan lifted its sanctions on Mongolia.", "RETREAT", None, "085", 2),
        ("Japan imposed new sanctions on North Korea.", "SANCTION", "discontinue", "163", 4),
        (
            "President of Kenya Amina Wekesa will visit Norway next week.",
            "AGREE", None, "036", 1,
        ),
        ("President of Kenya Amina Wekesa arrived in Oslo on an official visit.",
         "CONSULT", "visit", "042", 1),
    ],
)  # fmt: skip
def test_a_sentence_told_is_coded_by_kind_status_and_words(
    sentence, plover, mode, cameo, quad_class
):
    document = to_json(bilateral.extract(sentence, published="2024-05-18"))
    found = [*document["events"], *document["stances"]]
    codes = [(f["plover"], f["mode"], f["cameo"], f["quad_class"]) for f in found]
    assert (plover, mode, cameo, quad_class) in codes
