"""JSON back to facts: what follows from the rest is not read."""

from typing import Any

from bilateral.facts.model import (
    Act,
    Document,
    Event,
    Evidence,
    Facts,
    Organization,
    Participant,
    ParticipantKind,
    Person,
    Role,
    Side,
    Source,
    Stance,
)

# JSON documents are open-ended by nature; inside this package alone they are dict[str, Any].
Json = dict[str, Any]


def from_json(document: dict[str, object]) -> Facts:
    """The facts that ``to_json`` wrote.

    Raises KeyError, TypeError or ValueError when ``document`` is not such a dict.
    """
    data: Json = document
    return Facts(
        source=Source(
            id=data["id"],
            source_file=data["source_file"],
            title=data["title"],
            published=data["published"],
            publisher=data["publisher"],
            url=data["url"],
            text_words=data["text_words"],
            text_sha256=data["text_sha256"],
        ),
        people=tuple(
            Person(
                name=p["name"],
                country=p["country"],
                role=p["role"],
                organization=p["organization"],
                aliases=tuple(p.get("aliases", ())),
                evidence=_spans(p),
            )
            for p in data["people"]
        ),
        organizations=tuple(
            Organization(
                name=o["name"],
                short=o["short"],
                country=o["country"],
                kind=o["kind"],
                aliases=tuple(o.get("aliases", ())),
                evidence=_spans(o),
            )
            for o in data["organizations"]
        ),
        events=tuple(
            Event(
                type=e["type"],
                date=e["date"],
                date_end=e.get("date_end"),
                place=e["place"],
                place_country=e["place_country"],
                participants=tuple(
                    Participant(ParticipantKind(p["kind"]), p["name"], Role(p["role"]))
                    for p in e["participants"]
                ),
                topics=tuple(e["topics"]),
                status=e["status"],
                documents=tuple(e["documents"]),
                evidence=_spans(e),
            )
            for e in data["events"]
        ),
        documents=tuple(
            Document(
                kind=d["kind"],
                title=d["title"],
                parties=tuple(d["parties"]),
                date=d["date"],
                topics=tuple(d["topics"]),
                status=d["status"],
                evidence=_spans(d),
            )
            for d in data["documents"]
        ),
        stances=tuple(
            Stance(
                who=s["who"],
                kind=s["kind"],
                whom=s["whom"],
                about=s["about"],
                reporter=s["reporter"],
                evidence=_spans(s),
            )
            for s in data["stances"]
        ),
        sources_cited=tuple(data["sources_cited"]),
        bylines=tuple(data["bylines"]),
        acts=tuple(_read_act(a) for a in data["optional_events"]),
        leading=_read_act(data["leading_act"]) if data.get("leading_act") else None,
    )


def _read_act(document: Json) -> Act:
    actor, recipient = (
        Side(document[part], document[f"{part}_country"]) if document[part] is not None else None
        for part in ("actor", "recipient")
    )
    return Act(
        plover=document["plover"],
        mode=document["mode"],
        cameo=document["cameo"],
        actor=actor,
        recipient=recipient,
        date=document["date"],
        place=document["place"],
        place_country=document["place_country"],
        status=document["status"],
        evidence=_spans(document),
    )


def _spans(document: Json) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(
            start=s["start"],
            end=s["end"],
            sentence=s["sentence"],
            rule=s["rule"],
            confidence=s["confidence"],
        )
        for s in document["spans"]
    )
