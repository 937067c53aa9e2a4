"""Small reports of events for the tests of identity, and which of them are one."""

from dataclasses import replace

from tests.identity.mentions import person, source

from bilateral.facts.model import Event, Evidence, Facts, Participant, ParticipantKind, Role
from bilateral.identity.identities import resolved

MINISTERS = {
    "Bayramov": person("Jeyhun Bayramov", "AZ", "Minister of Foreign Affairs"),
    "Ceyhun": person("Ceyhun Bayramov", "AZ", "Minister of Foreign Affairs"),
    "Dar": person("Ishaq Dar", "PK", "Minister of Foreign Affairs"),
    "Asadov": person("Ali Asadov", "AZ", "Prime Minister"),
    "Sharif": person("Shehbaz Sharif", "PK", "Prime Minister"),
}


def report(
    name, kind="Meeting", date="2024-07-11", who=("Bayramov", "Dar"), states=("AZ", "PK"), **more
):
    """An article with one event; ``who`` are MINISTERS."""
    people = [MINISTERS[w] for w in who]
    published = more.pop("published", "2024-07-12")
    said = (Evidence(0, 9, more.pop("sentence", "They met."), "meeting.met", 0.9),)
    sides = [Participant(ParticipantKind.STATE, s) for s in states]
    sides += [Participant(ParticipantKind.PERSON, p.name) for p in people]
    sides += [Participant(ParticipantKind.ORGANIZATION, b) for b in more.pop("bodies", ())]
    place, country = more.pop("place", None), more.pop("country", None)
    event = Event(kind, date, place, country, tuple(sides), (), more.pop("status", "held"),
                  more.pop("end", None), evidence=said)  # fmt: skip
    return Facts(source(name, published), people=tuple(people), events=(event,))


def act(name, kind, date, sentence, *, of="AZ", to="PK", **more):
    """An article by which one state acts on another."""
    told = report(name, kind, date, who=(), states=(), sentence=sentence, **more)
    sides = (
        Participant(ParticipantKind.STATE, of, Role.ACTOR),
        Participant(ParticipantKind.STATE, to, Role.RECIPIENT),
    )
    return replace(told, events=(replace(told.events[0], participants=sides),))


def groups(*reports):
    """Which reports tell of one event: their names, event by event."""
    found: dict = {}
    for told in resolved(reports):
        found.setdefault(told.events[0].id, []).append(told.facts.source.id)
    return sorted("".join(sorted(names)) for names in found.values())
