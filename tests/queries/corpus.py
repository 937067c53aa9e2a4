"""A small graph that every ready query is asked of: four articles, made by hand.

Two of them tell of the same day in Baku, so a query that counts mentions instead of
events counts too many. Another plans a visit, one tells of a large assembly.
"""

from pyoxigraph import DefaultGraph, Quad, Store

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
from bilateral.graph.iris import article
from bilateral.identity.resolve import resolve


def said(sentence, start=0, rule="a-rule"):
    return (Evidence(start, start + len(sentence), sentence, rule, 0.9),)


def source(name, published, publisher):
    address = f"https://example.org/{name}"
    return Source(
        name, f"{name}.txt", f"Headline of {name}", published, publisher, address, 90, "0" * 64
    )


def state(code, role=Role.PARTICIPANT):
    return Participant(ParticipantKind.STATE, code, role)


def person(name, role=Role.PARTICIPANT):
    return Participant(ParticipantKind.PERSON, name, role)


def body(name, role=Role.PARTICIPANT):
    return Participant(ParticipantKind.ORGANIZATION, name, role)


MFA_AZ = "Ministry of Foreign Affairs of Azerbaijan"
MFA_PK = "Ministry of Foreign Affairs of Pakistan"
ECO = "Economic Cooperation Organization"

BAYRAMOV = Person("Jeyhun Bayramov", "AZ", "Minister of Foreign Affairs", MFA_AZ)
DAR = Person("Ishaq Dar", "PK", "Minister of Foreign Affairs", MFA_PK)
HAYEE = Person("Bilal Hayee", "PK", "Ambassador", None)
NOZIRI = Person("Khusrav Noziri", None, "Secretary General", ECO)

TALKS = "Bayramov and Dar met in Baku on 11 July 2024."
VISIT = "Dar is in Azerbaijan on a visit."
SIGNING = "A memorandum on mine clearance was signed."


def day_in_baku(name, published, publisher, *, minister, extra=()):
    """An article about 11 July 2024 that spells the Pakistani minister as ``minister``."""
    return Facts(
        source(name, published, publisher),
        people=(
            Person(BAYRAMOV.name, "AZ", BAYRAMOV.role, BAYRAMOV.organization, evidence=said(TALKS)),
            Person(minister, "PK", DAR.role, DAR.organization, evidence=said(TALKS)),
        ),
        organizations=(
            Organization(MFA_AZ, "MFA", "AZ", "Ministry", evidence=said(TALKS)),
            Organization(MFA_PK, None, "PK", "Ministry", evidence=said(TALKS)),
        ),
        events=(
            Event(
                "Meeting",
                "2024-07-11",
                "Baku",
                "AZ",
                (state("AZ"), state("PK"), person(BAYRAMOV.name), person(minister)),
                ("mine-action", "trade"),
                "held",
                evidence=said(TALKS),
            ),
            Event(
                "Visit",
                "2024-07-11",
                None,
                "AZ",
                (state("PK", Role.VISITOR), state("AZ", Role.HOST), person(minister, Role.VISITOR)),
                (),
                "held",
                evidence=said(VISIT, 100),
            ),
            Event(
                "Signing",
                "2024-07-11",
                "Baku",
                "AZ",
                (state("AZ"), state("PK"), body(MFA_AZ, Role.SIGNATORY)),
                ("mine-action",),
                "held",
                documents=("Mine clearance",),
                evidence=said(SIGNING, 200),
            ),
            *extra,
        ),
        documents=(
            Document(
                "memorandum",
                "Mine clearance",
                ("AZ", "PK"),
                "2024-07-11",
                ("mine-action",),
                "signed",
                said(SIGNING, 200),
            ),
        ),
        stances=(Stance("Ishaq Dar", "supports", "AZ", "territorial integrity", None, said(TALKS)),)
        if minister == "Ishaq Dar"
        else (),
    )


PLANNED = Event(
    "Visit",
    "2024-09",
    "Islamabad",
    "PK",
    (state("AZ", Role.VISITOR), state("PK", Role.HOST), person(BAYRAMOV.name, Role.VISITOR)),
    (),
    "planned",
    evidence=said("Bayramov will come to Islamabad in September.", 300),
)
EARLIER = Event(
    "PhoneCall",
    "2023",
    None,
    None,
    (state("AZ"), state("PK"), person(BAYRAMOV.name), person("Mr. Ishaq DAR")),
    ("trade",),
    "past",
    evidence=said("They spoke by telephone in 2023.", 400),
)

FIRST = day_in_baku("first", "2024-07-11", "Trend", minister="Ishaq Dar", extra=(PLANNED,))
SECOND = day_in_baku("second", "2024-07-12", "APA", minister="Mr. Ishaq DAR", extra=(EARLIER,))

THIRD = Facts(
    source("third", "2025-01-20", "Trend"),
    people=(
        Person(HAYEE.name, "PK", HAYEE.role, None, evidence=said("Ambassador Hayee met Bayramov.")),
        Person(
            BAYRAMOV.name,
            "AZ",
            BAYRAMOV.role,
            MFA_AZ,
            evidence=said("Ambassador Hayee met Bayramov."),
        ),
    ),
    events=(
        Event(
            "Meeting",
            None,
            None,
            "AZ",
            (state("AZ"), state("PK"), person(HAYEE.name), person(BAYRAMOV.name)),
            ("culture",),
            "held",
            evidence=said("Ambassador Hayee met Bayramov."),
        ),
    ),
    stances=(
        Stance("AZ", "thanks", "PK", "support", None, said("Azerbaijan is grateful to Pakistan.")),
    ),
)

ASSEMBLY = "The ECO foreign ministers convened."
FOURTH = Facts(
    source("fourth", "2025-02-01", "Trend"),
    people=(
        Person(NOZIRI.name, None, NOZIRI.role, ECO, evidence=said(ASSEMBLY)),
        Person(BAYRAMOV.name, "AZ", BAYRAMOV.role, MFA_AZ, evidence=said(ASSEMBLY)),
        Person("Ishaq Dar", "PK", DAR.role, MFA_PK, evidence=said(ASSEMBLY)),
    ),
    organizations=(
        Organization(ECO, "ECO", None, "InternationalOrganization", evidence=said(ASSEMBLY)),
    ),
    events=(
        Event(
            "MultilateralMeeting",
            "2025-01-31",
            "Dushanbe",
            "TJ",
            (
                *map(state, ("AF", "AZ", "IR", "PK", "TJ", "TR")),
                *map(person, (BAYRAMOV.name, "Ishaq Dar", NOZIRI.name)),
                body(ECO, Role.ORGANIZER),
            ),
            ("multilateral-cooperation",),
            "held",
            evidence=said(ASSEMBLY),
        ),
    ),
)

CORPUS = (FIRST, SECOND, THIRD, FOURTH)


def graph(corpus=CORPUS):
    """A store with the claims of each article in its own graph and their union, derived."""
    store = Store()
    union = set()
    for facts in corpus:
        said_here = claims(resolve(facts))
        union |= said_here
        name = article(facts.source.id)
        store.extend(Quad(t.subject, t.predicate, t.object, name) for t in said_here)
    for subject in {triple.subject for triple in union}:
        union |= derive(subject, [t for t in union if t.subject == subject])
    store.extend(Quad(t.subject, t.predicate, t.object, DefaultGraph()) for t in union)
    return store
