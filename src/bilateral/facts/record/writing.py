"""Facts to JSON, in the order of the schema."""

import json
from collections.abc import Mapping
from typing import Any

from bilateral.facts.coding import Coded, coded_act, coded_event, coded_stance
from bilateral.facts.model import (
    Act,
    Document,
    Event,
    Evidence,
    Facts,
    Organization,
    ParticipantKind,
    Person,
    Stance,
)

# JSON documents are open-ended by nature; inside this package alone they are dict[str, Any].
Json = dict[str, Any]


def to_text(facts: Facts) -> str:
    """``facts`` as JSON for people to read."""
    return json.dumps(to_json(facts), ensure_ascii=False, indent=1) + "\n"


def to_line(facts: Facts) -> str:
    """``facts`` as JSON on one line: the same facts give the same text, several times as fast."""
    return json.dumps(to_json(facts), ensure_ascii=False, separators=(",", ":")) + "\n"


def to_json(facts: Facts) -> dict[str, object]:
    """``facts`` as a JSON-ready dict in the order of the schema."""
    source = facts.source
    return {
        "id": source.id,
        "source_file": source.source_file,
        "title": source.title,
        "url": source.url,
        "published": source.published,
        "publisher": source.publisher,
        "people": [_person(p) for p in facts.people],
        "organizations": [_organization(o) for o in facts.organizations],
        "events": [_event(e) for e in facts.events],
        "documents": [_document(d) for d in facts.documents],
        "stances": [_stance(s, {p.name: p.country for p in facts.people}) for s in facts.stances],
        "optional_events": [_act(a) for a in facts.acts],
        "optional_organizations": [],
        "sources_cited": list(facts.sources_cited),
        "bylines": list(facts.bylines),
        "leading_act": _act(facts.leading) if facts.leading else None,
        "notes": None,
        "text_words": source.text_words,
        "text_sha256": source.text_sha256,
    }


def _person(person: Person) -> Json:
    document: Json = {
        "name": person.name,
        "country": person.country,
        "role": person.role,
        "organization": person.organization,
    }
    if person.aliases:
        document["aliases"] = list(person.aliases)
    return document | _evidence(person.evidence)


def _organization(organization: Organization) -> Json:
    document: Json = {
        "name": organization.name,
        "short": organization.short,
        "country": organization.country,
        "kind": organization.kind,
    }
    if organization.aliases:
        document["aliases"] = list(organization.aliases)
    return document | _evidence(organization.evidence)


def _event(event: Event) -> Json:
    document: Json = {"type": event.type, "date": event.date}
    if event.date_end:
        document["date_end"] = event.date_end
    first = event.evidence[0].sentence if event.evidence else ""
    return (
        document
        | {
            "place": event.place,
            "place_country": event.place_country,
            "countries": list(event.countries),
            "people": list(event.names(ParticipantKind.PERSON)),
            "organizations": list(event.names(ParticipantKind.ORGANIZATION)),
            "topics": list(event.topics),
            "status": event.status,
        }
        | _coding(coded_event(event))
        | {
            "evidence": " ".join(first.split()[:6]),
            "participants": [
                {"kind": p.kind.value, "name": p.name, "role": p.role.value}
                for p in event.participants
            ],
            "documents": list(event.documents),
        }
        | _evidence(event.evidence)
    )


def _document(document: Document) -> Json:
    return {
        "kind": document.kind,
        "title": document.title,
        "parties": list(document.parties),
        "date": document.date,
        "topics": list(document.topics),
        "status": document.status,
    } | _evidence(document.evidence)


def _stance(stance: Stance, countries: Mapping[str, str | None]) -> Json:
    document: Json = {
        "who": stance.who,
        "kind": stance.kind,
        "whom": stance.whom,
        "about": stance.about,
        "reporter": stance.reporter,
    } | _coding(coded_stance(stance))
    for side in ("who", "whom"):
        if country := countries.get(document[side]):
            document[f"{side}_country"] = country
    return document | _evidence(stance.evidence)


def _act(act: Act) -> Json:
    document: Json = {"type": act.plover.capitalize()} | _coding(coded_act(act))
    for part, side in (("actor", act.actor), ("recipient", act.recipient)):
        document[part] = side.name if side else None
        document[f"{part}_country"] = side.country if side else None
    return (
        document
        | {
            "date": act.date,
            "place": act.place,
            "place_country": act.place_country,
            "status": act.status,
            "evidence": " ".join(act.evidence[0].sentence.split()[:6]) if act.evidence else "",
        }
        | _evidence(act.evidence)
    )


def _coding(coded: Coded) -> Json:
    return {
        "plover": coded.plover,
        "mode": coded.mode,
        "cameo": coded.cameo,
        "quad_class": coded.quad_class,
        "goldstein": coded.goldstein,
    }


def _evidence(evidence: tuple[Evidence, ...]) -> Json:
    return {
        "spans": [
            {
                "start": e.start,
                "end": e.end,
                "sentence": e.sentence,
                "rule": e.rule,
                "confidence": e.confidence,
            }
            for e in evidence
        ]
    }
