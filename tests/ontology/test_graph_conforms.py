"""The graph that the code makes of facts keeps to the shapes."""

import pytest
from rdflib import RDF, Graph, Namespace

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
from bilateral.graph.derive import derive
from bilateral.identity.resolve import resolve

TOLD = (Evidence(0, 12, "She met him.", "meeting.met", 0.9),)
STATE, PERSON, BODY = ParticipantKind.STATE, ParticipantKind.PERSON, ParticipantKind.ORGANIZATION


def source(name: str, published: str | None, url: str | None) -> Source:
    return Source(name, f"{name}.txt", None, published, None, url, 3, "0a" * 32)


# An article full of everything, and one that says the same event is still to come.
FULL = Facts(
    source=source("full", "2031-06-18", "https://news.example/3"),
    people=(
        Person("Sigga Sýnisdóttir", "IS", "Minister for Foreign Affairs", "MFA", (), TOLD),
        Person("Josefa Ivakaraitaki", "FJ", "Ambassador", None, (), TOLD),
    ),
    organizations=(Organization("MFA", "MFA", "IS", "Ministry", (), TOLD),),
    events=(
        Event(
            type="Signing",
            date="2031-06",
            place="Suva",
            place_country="FJ",
            participants=(
                Participant(STATE, "IS", Role.SIGNATORY),
                Participant(STATE, "FJ", Role.SIGNATORY),
                Participant(PERSON, "Sigga Sýnisdóttir", Role.SIGNATORY),
                Participant(BODY, "MFA", Role.ORGANIZER),
            ),
            topics=("energy", "mine-action"),
            status="held",
            date_end="2031",
            documents=("Plan",),
            evidence=TOLD,
        ),
        Event(
            type="Meeting",
            date=None,
            place=None,
            place_country=None,
            participants=(
                Participant(PERSON, "Sigga Sýnisdóttir"),
                Participant(PERSON, "Josefa Ivakaraitaki"),
            ),
            topics=(),
            status="past",
            evidence=TOLD,
        ),
    ),
    documents=(Document("action plan", "Plan", ("FJ", "IS"), "2031", ("energy",), "signed", TOLD),),
    stances=(
        Stance("Josefa Ivakaraitaki", "thanks", "IS", "help", "Sigga Sýnisdóttir", TOLD),
        Stance("IS", "supports", "FJ", "", None, TOLD),
    ),
)
PLANNED = Facts(
    source=source("planned", None, "file:///news/planned.txt"),
    events=(
        Event("Visit", "2031-06-17", None, "FJ", (Participant(STATE, "IS"),), (), "planned",
              evidence=TOLD),
    ),
)  # fmt: skip


def merged(*articles: Facts) -> Graph:
    """The default graph of a store that holds ``articles``."""
    claimed = frozenset().union(*(claims(resolve(facts)) for facts in articles))
    derived = {d for subject in {t.subject for t in claimed} for d in derive(subject, claimed)}
    lines = "".join(f"{triple} .\n" for triple in claimed | derived)
    return Graph().parse(data=lines, format="nt")


@pytest.mark.parametrize("articles", [(FULL,), (PLANNED,), (FULL, PLANNED)])
def test_the_merged_graph_conforms(articles, violations):
    assert violations(merged(*articles)) == []


def test_it_holds_every_kind_of_thing(dip: Namespace):
    shown = {t.removeprefix(dip) for t in merged(FULL, PLANNED).objects(None, RDF.type)}
    assert shown >= {
        "State", "Place", "Person", "Institution", "Post", "Event", "Participation", "Agreement",
        "Stance", "Evidence", "Article",
    }  # fmt: skip
