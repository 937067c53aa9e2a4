"""Every kind of event and stance joins with event data, and every link leads somewhere."""

from decimal import Decimal

import pytest
from rdflib import RDF, RDFS, SKOS, Graph, Namespace, URIRef, namespace

from bilateral import resources
from bilateral.facts.lists import EVENT_TYPES, STANCE_KINDS

PLOVER = Namespace("https://w3id.org/bilateral/plover#")
CODE = Namespace("https://w3id.org/bilateral/codes#")
DIP = Namespace("https://w3id.org/bilateral/ontology#")

KINDS = [DIP[name] for name in EVENT_TYPES] + [CODE[name] for name in STANCE_KINDS]

# Roots of CAMEO -> quad class as GDELT numbers them.
QUAD = {
    **dict.fromkeys(("01", "02", "03", "04", "05"), 1),
    **dict.fromkeys(("06", "07", "08"), 2),
    **dict.fromkeys(("09", "10", "11", "12", "13"), 3),
    **dict.fromkeys(("14", "15", "16", "17", "18", "19", "20"), 4),
}
# PLOVER types that occur here -> roots of CAMEO that they took over; 01 was dropped.
ROOTS = {
    "AGREE": {"03"}, "CONSULT": {"04"}, "SUPPORT": {"05"}, "COOPERATE": {"06"}, "AID": {"07"},
    "ACCUSE": {"09", "11"}, "REQUEST": {"10"}, "REJECT": {"12"}, "THREATEN": {"13"},
    "SANCTION": {"16"}, "NONE": {"01"},
}  # fmt: skip
MODES = {
    "CONSULT": {"visit", "third-party", "multilateral", "phone"},
    "ACCUSE": {"disapprove", "investigate", "allege"},
    "SANCTION": {"convict", "expel", "withdraw", "discontinue"},
}

SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/"
OA = "http://www.w3.org/ns/oa#"
WGS = "http://www.w3.org/2003/01/geo/wgs84_pos#"
# Vocabularies that rdflib does not list: the terms of theirs that we point at.
OTHERS = {
    *(SEM + name for name in ("Event", "Actor", "Place", "hasActor", "hasPlace")),
    *(SEM + name for name in ("hasBeginTimeStamp", "roleType", "eventType")),
    *(OA + name for name in ("TextPositionSelector", "TextQuoteSelector", "exact", "hasSource")),
    WGS + "SpatialThing",
}


def listed_by_rdflib() -> tuple[type[namespace.DefinedNamespace], ...]:
    """Vocabularies of which rdflib knows every term."""
    names = ("PROV", "ORG", "FOAF", "SDO", "GEO", "DCTERMS", "SKOS")
    return tuple(getattr(namespace, name) for name in names)


def one(graph: Graph, subject: URIRef, name: str):
    values = list(graph.objects(subject, PLOVER[name]))
    assert len(values) == 1, f"{subject} has {len(values)} plover:{name}"
    return values[0].toPython()


def coded(graph: Graph) -> list[URIRef]:
    """The kinds, and the codings that stand in for them."""
    return KINDS + sorted(graph.subjects(RDF.type, PLOVER.Coding))


def test_just_the_kinds_and_the_named_codings_are_coded(alignments: Graph):
    assert set(alignments.subjects(PLOVER.cameo)) == set(coded(alignments))


def test_every_kind_has_a_plover_type_that_covers_the_root_of_its_cameo_code(alignments: Graph):
    for kind in coded(alignments):
        code = one(alignments, kind, "cameo")
        assert code.isdigit(), kind
        assert 3 <= len(code) <= 4, kind
        assert code[:2] in ROOTS[one(alignments, kind, "type")], kind


def test_the_quad_class_is_that_of_the_root(alignments: Graph):
    for kind in coded(alignments):
        assert one(alignments, kind, "quadClass") == QUAD[one(alignments, kind, "cameo")[:2]], kind


def test_goldstein_values_are_decimals_in_their_range(alignments: Graph):
    for kind in coded(alignments):
        assert alignments.value(kind, PLOVER.goldstein).datatype == namespace.XSD.decimal, kind
        assert Decimal(-10) <= one(alignments, kind, "goldstein") <= Decimal(10), kind


def test_cooperation_never_scores_below_and_conflict_never_above_nought(alignments: Graph):
    for kind in coded(alignments):
        sign = 1 if one(alignments, kind, "quadClass") <= 2 else -1
        assert sign * one(alignments, kind, "goldstein") >= 0, kind
        for score in alignments.objects(kind, PLOVER.score):
            assert sign * score.toPython() >= 0, kind


def test_one_code_means_one_goldstein_value(alignments: Graph):
    values: dict[str, set[Decimal]] = {}
    for kind in coded(alignments):
        values.setdefault(one(alignments, kind, "cameo"), set()).add(
            one(alignments, kind, "goldstein")
        )
    assert {code: found for code, found in values.items() if len(found) > 1} == {}


def test_modes_are_plovers_and_one_type_and_mode_mean_one_score(alignments: Graph):
    scores: dict[tuple[str, str], set[Decimal]] = {}
    for kind in coded(alignments):
        type_ = one(alignments, kind, "type")
        mode = str(alignments.value(kind, PLOVER.mode, default=""))
        assert not mode or mode in MODES.get(type_, set()), kind
        found = {score.toPython() for score in alignments.objects(kind, PLOVER.score)}
        assert len(found) == (type_ != "NONE"), kind
        scores.setdefault((type_, mode), set()).update(found)
    assert {key: found for key, found in scores.items() if len(found) > 1} == {}


def test_a_cooperative_act_to_come_is_an_intent(alignments: Graph):
    for kind in (DIP[name] for name in EVENT_TYPES):
        intents = list(alignments.objects(kind, PLOVER.whenPlanned))
        cooperative = one(alignments, kind, "quadClass") <= 2
        assert len(intents) == (cooperative and one(alignments, kind, "type") != "NONE"), kind
        for intent in intents:
            assert (intent, RDF.type, PLOVER.Coding) in alignments
            assert one(alignments, intent, "type") == "AGREE"


@pytest.mark.parametrize(
    ("kind", "type_", "mode", "cameo"),
    [
        (DIP.Signing, "SUPPORT", None, "057"),
        (DIP.Visit, "CONSULT", "visit", "042"),
        (DIP.PhoneCall, "CONSULT", "phone", "041"),
        (DIP.Protest, "ACCUSE", "disapprove", "114"),
        (DIP.Expulsion, "SANCTION", "expel", "161"),
        (CODE.threatens, "THREATEN", None, "130"),
    ],
)
def test_codes_that_are_easily_got_wrong(alignments: Graph, kind, type_, mode, cameo):
    assert one(alignments, kind, "type") == type_
    assert [str(m) for m in alignments.objects(kind, PLOVER.mode)] == ([mode] if mode else [])
    assert one(alignments, kind, "cameo") == cameo


def test_a_visit_has_another_code_from_the_side_of_the_host(alignments: Graph):
    hosting = alignments.value(DIP.Visit, PLOVER.fromHost)
    assert one(alignments, hosting, "cameo") == "043"


def test_the_query_of_the_heading_scores_events_held_and_to_come(alignments: Graph):
    text = resources.ontology("alignments.ttl").read_text(encoding="utf-8")
    query = text[text.index("#   SELECT") : text.index("plover:type a owl:")].replace("#   ", "")
    told = "dip:Visit ; dip:status code:held", "dip:Visit ; dip:status code:planned"
    data = alignments + Graph().parse(
        data="\n".join(
            (
                f"@prefix dip: <{DIP}> . @prefix code: <{CODE}> .",
                *(f"<https://e.example/{i}> a {what} ." for i, what in enumerate(told)),
            )
        )
    )
    scored = sorted((str(row.cameo), row.goldstein.toPython()) for row in data.query(query))
    assert scored == [("036", Decimal(4)), ("042", Decimal("1.9"))]


def test_every_property_of_the_mapping_is_described(alignments: Graph):
    for predicate in {p for p in alignments.predicates() if p.startswith(PLOVER)}:
        assert alignments.value(predicate, RDFS.label)
        assert alignments.value(predicate, SKOS.definition)


def test_links_start_at_our_terms_and_end_at_terms_that_exist(alignments: Graph, own_terms):
    links = {
        RDFS.subClassOf, RDFS.subPropertyOf,
        SKOS.closeMatch, SKOS.broadMatch, SKOS.relatedMatch,
    }  # fmt: skip
    known = listed_by_rdflib()
    for ours, link, theirs in alignments:
        if link in links:
            assert ours in own_terms, ours
            assert theirs in map(URIRef, OTHERS) or any(theirs in ns for ns in known), theirs


def test_every_vocabulary_of_the_design_is_linked(alignments: Graph):
    objects = " ".join(str(o) for o in alignments.objects())
    for vocabulary in (*listed_by_rdflib(), SEM, OA, WGS):
        assert str(vocabulary) in objects, vocabulary


def test_subclass_links_join_classes_and_subproperty_links_properties(
    alignments: Graph, ontology: Graph
):
    for ours in set(alignments.subjects(RDFS.subClassOf)):
        assert ours.split("#")[1][0].isupper(), ours
    for ours in set(alignments.subjects(RDFS.subPropertyOf)):
        assert ours.split("#")[1][0].islower(), ours
        assert (ours, RDF.type, None) in ontology
