import re

from hypothesis import given
from tests.strategies import facts

from bilateral.facts.model import Event, Facts, Participant, ParticipantKind, Person, Source, Stance
from bilateral.identity.model import Resolver
from bilateral.identity.resolve import resolve

IDENTIFIER = re.compile(
    r"(person|organization)/(int|[a-z]{2}|[0-9a-f]{8})/[^/\s]+"
    r"|place/(\d+|(int|[a-z]{2})/[^/\s]+)"
    r"|(event|document|stance)/[0-9a-f]{16}"
)


@given(facts())
def test_every_name_has_an_identifier_and_a_reason(facts):
    resolved = resolve(facts)
    entities = [
        *(resolved.people[p.name] for p in facts.people),
        *(resolved.organizations[o.name] for o in facts.organizations),
        *(
            resolved.organizations[p.organization]
            for p in facts.people
            if p.organization is not None
        ),
        *(resolved.places[e.place, e.place_country] for e in facts.events if e.place is not None),
        *resolved.events,
        *resolved.documents,
        *resolved.stances,
    ]
    for entity in entities:
        assert IDENTIFIER.fullmatch(entity.id)
        assert entity.reason
    for event in facts.events:
        for participant in event.participants:
            assert resolved.participant(participant)
    assert len(resolved.events) == len(facts.events)
    assert len(resolved.documents) == len(facts.documents)
    assert len(resolved.stances) == len(facts.stances)


@given(facts())
def test_the_same_facts_always_resolve_alike(facts):
    assert resolve(facts) == resolve(facts)


def test_resolve_can_be_put_wherever_a_resolver_is_asked_for():
    resolver: Resolver = resolve
    assert resolver(Facts(Source("a", "a.txt", None, None, None, None, 0, ""))).people == {}


def test_a_side_is_a_person_of_the_article_or_else_a_state():
    resolved = resolve(
        Facts(
            Source("a", "a.txt", None, None, None, None, 0, ""),
            people=(Person("Ilham Aliyev", "AZ", "President", None),),
            events=(
                Event(
                    "Visit",
                    "2024-07-11",
                    "Islamabad",
                    "PK",
                    (
                        Participant(ParticipantKind.PERSON, "Ilham Aliyev"),
                        Participant(ParticipantKind.STATE, "AZ"),
                    ),
                    (),
                    "held",
                ),
            ),
            stances=(Stance("Ilham Aliyev", "thanks", "PK", "support"),),
        )
    )
    assert resolved.side("Ilham Aliyev") == "person/az/ilham-aliyev"
    assert resolved.side("PK") == "state/PK"
    (visit,) = resolved.facts.events
    assert [resolved.participant(p) for p in visit.participants] == [
        "person/az/ilham-aliyev",
        "state/AZ",
    ]
