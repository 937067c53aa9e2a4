"""What single facts become, told by example."""

from dataclasses import replace

import pytest
from pyoxigraph import Literal, NamedNode

from bilateral.facts.model import (
    Document,
    Event,
    Evidence,
    Facts,
    Organization,
    Participant,
    ParticipantKind,
    Person,
    Role,
    Source,
    Stance,
)
from bilateral.graph.claims import claims
from bilateral.graph.iris import article, code, node, term, topic
from bilateral.identity.resolve import resolve

SOURCE = Source(
    id="seed",
    source_file="seed.txt",
    title="Ministers meet",
    published="2024-07-12",
    publisher="Trend",
    url="https://example.org/1",
    text_words=90,
    text_sha256="ab12",
)
SAID = (Evidence(10, 37, "The ministers met in Baku.", "meet-verb", 0.9),)
BAYRAMOV = Person(
    "Jeyhun Bayramov",
    "AZ",
    "Minister of Foreign Affairs",
    "Ministry of Foreign Affairs of Azerbaijan",
    ("Ceyhun Bayramov",),
    SAID,
)
DAR = Person("Ishaq Dar", "PK", None, None, (), SAID)
HAYEE = Person("Bilal Hayee", "PK", "Ambassador", None, (), SAID)

AZ, PK, TR = (node(f"state/{c}") for c in ("AZ", "PK", "TR"))
BAYRAMOV_NODE = node("person/az/jeyhun-bayramov")
DAR_NODE = node("person/pk/ishaq-dar")
HAYEE_NODE = node("person/pk/bilal-hayee")


def state(code, role=Role.PARTICIPANT):
    return Participant(ParticipantKind.STATE, code, role)


def person(name, role=Role.PARTICIPANT):
    return Participant(ParticipantKind.PERSON, name, role)


MEETING = Event(
    type="Meeting",
    date="2024-07-11",
    place="Baku",
    place_country="AZ",
    participants=(state("AZ"), state("PK"), person("Jeyhun Bayramov"), person("Ishaq Dar")),
    topics=("mine-action",),
    status="held",
    date_end="2024-07",
    evidence=SAID,
)
VISIT = replace(
    MEETING,
    type="Visit",
    participants=(
        state("PK", Role.VISITOR),
        state("AZ", Role.HOST),
        person("Ishaq Dar", Role.VISITOR),
        person("Jeyhun Bayramov", Role.HOST),
    ),
)
PAPER = Document(
    "action plan",
    "Plan on mine clearance",
    ("AZ", "PK"),
    "2024-07-11",
    ("defence",),
    "signed",
    SAID,
)


def said(**parts):
    """Claims of an article with these facts, as plain triples."""
    facts = Facts(SOURCE, **{"people": (BAYRAMOV, DAR, HAYEE), **parts})
    return {(t.subject, t.predicate, t.object) for t in claims(resolve(facts))}


def objects(triples, subject, name):
    return {o for s, p, o in triples if s == subject and p == term(name)}


def edges(name, **parts):
    return {(s, o) for s, p, o in said(**parts) if p == term(name)}


def only(triples, kind):
    """The one node of a class."""
    (found,) = {s for s, p, o in triples if p == term("rdf:type") and o == term(kind)}
    return found


def test_the_article_is_described():
    triples = said()
    seed = article("seed")
    assert objects(triples, seed, "dct:title") == {Literal("Ministers meet")}
    assert objects(triples, seed, "dct:publisher") == {Literal("Trend")}
    assert {o.value for o in objects(triples, seed, "dct:issued")} == {"2024-07-12"}
    assert objects(triples, seed, "dct:source") == {NamedNode("https://example.org/1")}
    assert objects(triples, seed, "schema:sha256") == {Literal("ab12")}
    assert not objects(triples, seed, "dct:identifier")


@pytest.mark.parametrize(
    ("url", "identifier"), [("javascript:alert(1)", "javascript:alert(1)"), (None, "seed")]
)
def test_what_is_no_web_address_stays_text(url, identifier):
    facts = Facts(replace(SOURCE, url=url))
    triples = {(t.subject, t.predicate, t.object) for t in claims(resolve(facts))}
    assert objects(triples, article("seed"), "dct:identifier") == {Literal(identifier)}
    assert not objects(triples, article("seed"), "dct:source")


def test_a_state_is_described_by_the_article_that_names_it():
    triples = said()
    assert objects(triples, AZ, "name") == {Literal("Azerbaijan")}
    assert objects(triples, AZ, "owl:sameAs") == {NamedNode("http://www.wikidata.org/entity/Q227")}
    assert TR not in {s for s, _, _ in triples}


def test_a_person_who_is_known_has_an_item():
    triples = said()
    (item,) = objects(triples, BAYRAMOV_NODE, "owl:sameAs")
    assert item == NamedNode("http://www.wikidata.org/entity/Q16366137")
    assert not objects(triples, HAYEE_NODE, "owl:sameAs")


def test_a_person_represents_a_state_and_holds_a_post_as_of_the_day_of_publication():
    triples = said()
    post = node("post/az/jeyhun-bayramov/minister-of-foreign-affairs")
    assert objects(triples, BAYRAMOV_NODE, "represents") == {AZ}
    assert objects(triples, BAYRAMOV_NODE, "name") == {
        Literal("Jeyhun Bayramov"),
        Literal("Ceyhun Bayramov"),
    }
    assert objects(triples, BAYRAMOV_NODE, "holds") == {post}
    assert objects(triples, post, "office") == {Literal("Minister of Foreign Affairs")}
    assert objects(triples, post, "atInstitution") == {
        node("organization/az/ministry-of-foreign-affairs")
    }
    assert {o.value for o in objects(triples, post, "asOf")} == {"2024-07-12"}
    assert not objects(triples, DAR_NODE, "holds")


def test_a_department_is_a_unit_of_its_ministry_which_is_told_with_it():
    department = Organization(
        "Legal Department of the Ministry of Justice of Ghana",
        None,
        "GH",
        "GovernmentBody",
        (),
        SAID,
    )
    triples = {
        (t.subject, t.predicate, t.object)
        for t in claims(resolve(Facts(SOURCE, organizations=(department,))))
    }
    unit = node("organization/gh/legal-department-of-ministry-of-justice")
    ministry = node("organization/gh/ministry-of-justice")
    assert objects(triples, unit, "org:subOrganizationOf") == {ministry}
    assert objects(triples, ministry, "name") == {Literal("Ministry of Justice of Ghana")}
    assert not objects(triples, ministry, "org:subOrganizationOf")


def test_a_body_has_its_kind_names_acronym_and_state():
    eco = Organization(
        "Economic Cooperation Organization", "ECO", None, "InternationalOrganization", (), SAID
    )
    ministry = Organization(
        "Ministry of Justice of Pakistan", None, "PK", "Ministry", ("Ministry of Justice",), SAID
    )
    triples = said(organizations=(eco, ministry))
    eco_node = node("organization/int/economic-cooperation-organization")
    ministry_node = node("organization/pk/ministry-of-law-and-justice")
    assert objects(triples, eco_node, "rdf:type") == {
        term("Institution"),
        term("InternationalOrganization"),
    }
    assert objects(triples, eco_node, "skos:altLabel") == {Literal("ECO")}
    assert not objects(triples, eco_node, "ofState")
    assert objects(triples, ministry_node, "ofState") == {PK}
    assert len(objects(triples, ministry_node, "name")) == 2


def test_an_event_tells_what_when_where_and_about_what():
    triples = said(events=(MEETING,))
    event = only(triples, "Meeting")
    assert objects(triples, event, "rdf:type") == {term("Event"), term("Meeting")}
    assert {o.value for o in objects(triples, event, "date")} == {"2024-07-11"}
    assert {o.value for o in objects(triples, event, "schema:endDate")} == {"2024-07"}
    assert objects(triples, event, "place") == {node("place/587084")}
    assert objects(triples, event, "inState") == {AZ}
    assert objects(triples, event, "topic") == {topic("mine-action")}
    assert objects(triples, event, "reportedStatus") == {code("held")}
    assert objects(triples, node("place/587084"), "inState") == {AZ}


def test_a_participant_stands_plain_and_with_the_role():
    triples = said(events=(VISIT,))
    event = only(triples, "Visit")
    assert objects(triples, event, "participant") == {AZ, PK, BAYRAMOV_NODE, DAR_NODE}
    roles = {
        (agent, role)
        for part in objects(triples, event, "participation")
        for agent in objects(triples, part, "agent")
        for role in objects(triples, part, "role")
    }
    assert roles == {
        (PK, code("visitor")),
        (AZ, code("host")),
        (DAR_NODE, code("visitor")),
        (BAYRAMOV_NODE, code("host")),
    }


def test_a_signing_produces_the_papers_it_names():
    signing = replace(MEETING, type="Signing", documents=(PAPER.title, "unheard of"))
    triples = said(events=(signing,), documents=(PAPER,))
    paper = only(triples, "Agreement")
    assert objects(triples, only(triples, "Signing"), "produced") == {paper}
    assert objects(triples, paper, "documentKind") == {code("action plan")}
    assert objects(triples, paper, "party") == {AZ, PK}
    assert objects(triples, paper, "dct:title") == {Literal(PAPER.title)}
    assert objects(triples, paper, "reportedStatus") == {code("signed")}


def test_a_stance_has_a_holder_an_object_and_the_one_who_reports_it():
    stance = Stance("AZ", "thanks", "PK", "support", "Jeyhun Bayramov", SAID)
    triples = said(stances=(stance, replace(stance, kind="supports", reporter="a newspaper")))
    by_kind = {
        kind: s
        for s, p, o in triples
        if p == term("stanceKind")
        for kind in [o.value.split("#")[1]]
    }
    thanks = by_kind["thanks"]
    assert objects(triples, thanks, "holder") == {AZ}
    assert objects(triples, thanks, "toward") == {PK}
    assert objects(triples, thanks, "about") == {Literal("support")}
    assert objects(triples, thanks, "prov:wasAttributedTo") == {BAYRAMOV_NODE}
    assert not objects(triples, by_kind["supports"], "prov:wasAttributedTo")


def test_evidence_is_a_sentence_with_its_place_and_rule():
    triples = said(events=(MEETING,))
    (evidence,) = objects(triples, only(triples, "Meeting"), "evidence")
    assert objects(triples, evidence, "article") == {article("seed")}
    assert objects(triples, evidence, "sentence") == {Literal("The ministers met in Baku.")}
    assert {o.value for o in objects(triples, evidence, "oa:start")} == {"10"}
    assert {o.value for o in objects(triples, evidence, "oa:end")} == {"37"}
    assert objects(triples, evidence, "rule") == {Literal("meet-verb")}
    assert {o.value for o in objects(triples, evidence, "confidence")} == {"0.9"}


def test_evidence_of_two_facts_is_two_nodes_even_for_one_sentence():
    triples = said(events=(MEETING, VISIT))
    of_meeting = objects(triples, only(triples, "Meeting"), "evidence")
    of_visit = objects(triples, only(triples, "Visit"), "evidence")
    assert not of_meeting & of_visit


def test_people_and_states_that_met_are_joined_both_ways():
    assert edges("metWith", events=(MEETING,)) == {
        (AZ, PK),
        (PK, AZ),
        (BAYRAMOV_NODE, DAR_NODE),
        (DAR_NODE, BAYRAMOV_NODE),
    }


def test_members_of_one_delegation_did_not_meet_each_other():
    meeting = replace(MEETING, participants=(person("Ishaq Dar"), person("Bilal Hayee")))
    assert not edges("metWith", events=(meeting,))


@pytest.mark.parametrize("change", [{"status": "planned"}, {"type": "Statement"}])
def test_what_did_not_come_about_or_is_no_talk_joins_nobody(change):
    assert not edges("metWith", events=(replace(MEETING, **change),))


@pytest.mark.parametrize(("size", "pairs"), [(5, 20), (6, 0)])
def test_a_large_assembly_is_no_meeting_of_each_with_each(size, pairs):
    codes = ("AZ", "PK", "TR", "IR", "TJ", "KG")[:size]
    assembly = replace(MEETING, type="MultilateralMeeting", participants=tuple(map(state, codes)))
    assert len(edges("metWith", events=(assembly,))) == pairs


def test_the_visitor_and_the_visitors_state_visited_the_state_of_the_place():
    assert edges("visited", events=(VISIT,)) == {(DAR_NODE, AZ), (PK, AZ)}


def test_without_roles_all_but_the_hosts_are_visitors():
    plain = replace(VISIT, participants=MEETING.participants)
    assert edges("visited", events=(plain,)) == {(DAR_NODE, AZ), (PK, AZ)}


@pytest.mark.parametrize("change", [{"status": "planned"}, {"place_country": None}])
def test_a_visit_planned_or_to_nowhere_is_no_edge(change):
    assert not edges("visited", events=(replace(VISIT, **change),))


@pytest.mark.parametrize(
    "parts",
    [
        {"events": (replace(MEETING, type="Signing", status="past"),)},
        {"documents": (PAPER,)},
    ],
)
def test_states_of_a_signing_or_a_signed_paper_signed_with_each_other(parts):
    assert edges("signedWith", **parts) == {(AZ, PK), (PK, AZ)}


@pytest.mark.parametrize(
    "parts",
    [
        {"events": (replace(MEETING, type="Signing", status="planned"),)},
        {"documents": (replace(PAPER, status="agreed"),)},
    ],
)
def test_what_is_yet_to_be_signed_is_no_edge(parts):
    assert not edges("signedWith", **parts)


def test_two_articles_meet_in_one_person_and_one_event():
    first = {t.subject for t in claims(resolve(Facts(SOURCE, (BAYRAMOV, DAR), events=(MEETING,))))}
    second = {
        t.subject
        for t in claims(
            resolve(
                Facts(
                    replace(SOURCE, id="other"),
                    (BAYRAMOV, replace(DAR, name="Mr. Ishaq DAR")),
                    events=(
                        replace(
                            MEETING,
                            status="past",
                            participants=(
                                state("PK"),
                                state("AZ"),
                                person("Mr. Ishaq DAR"),
                                person("Jeyhun Bayramov"),
                            ),
                        ),
                    ),
                )
            )
        )
    }
    shared = {s.value.split("/id/")[1].split("/")[0] for s in first & second}
    assert {"person", "event", "state", "place", "participation"} <= shared
    assert not {"article", "evidence"} & shared
