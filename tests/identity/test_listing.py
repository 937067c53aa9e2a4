from hypothesis import given
from tests.strategies import facts

from bilateral.facts.model import (
    Event,
    Evidence,
    Facts,
    Participant,
    ParticipantKind,
    Person,
    Source,
    Stance,
)
from bilateral.identity.listing import with_all_names_listed

SOURCE = Source("a", "a.txt", None, None, None, None, 0, "")
SAID = (Evidence(0, 9, "They met.", "r", 1.0),)


def test_names_that_only_an_event_mentions_are_listed_with_its_sentence():
    event = Event(
        "Meeting",
        None,
        None,
        None,
        (
            Participant(ParticipantKind.PERSON, "Khusrav Noziri"),
            Participant(ParticipantKind.ORGANIZATION, "Economic Cooperation Organization"),
        ),
        (),
        "held",
        evidence=SAID,
    )
    listed = with_all_names_listed(Facts(SOURCE, events=(event,)))
    assert [(p.name, p.country, p.evidence) for p in listed.people] == [
        ("Khusrav Noziri", None, SAID)
    ]
    assert [(o.name, o.country, o.evidence) for o in listed.organizations] == [
        ("Economic Cooperation Organization", None, SAID)
    ]


def test_the_body_of_an_office_belongs_to_the_holders_state():
    minister = Person(
        "Farid Ahmadov", "AZ", "Minister of Justice", "Ministry of Justice", evidence=SAID
    )
    (body,) = with_all_names_listed(Facts(SOURCE, people=(minister,))).organizations
    assert (body.name, body.country, body.evidence) == ("Ministry of Justice", "AZ", SAID)


def test_what_the_name_of_a_body_tells_comes_first():
    def employer(name):
        person = Person("Ali Hasan", "PK", "Speaker", name, evidence=SAID)
        (body,) = with_all_names_listed(Facts(SOURCE, people=(person,))).organizations
        return body.short, body.country, body.kind

    assert employer("Milli Majlis of Azerbaijan") == (None, "AZ", "Parliament")
    assert employer("Economic Cooperation Organization") == (
        "ECO",
        None,
        "InternationalOrganization",
    )
    assert employer("Ministry of Justice of Pakistan") == (None, "PK", "Ministry")
    assert employer("Friends of the Sea") == (None, "PK", "Institution")


def test_sides_of_a_stance_are_people_unless_they_are_codes():
    stance = Stance("Ilham Aliyev", "thanks", "PK", "support", evidence=SAID)
    listed = with_all_names_listed(Facts(SOURCE, stances=(stance,)))
    assert [p.name for p in listed.people] == ["Ilham Aliyev"]


@given(facts())
def test_what_is_listed_already_stays_first_and_as_it_is(facts):
    listed = with_all_names_listed(facts)
    assert listed.people[: len(facts.people)] == facts.people
    assert listed.organizations[: len(facts.organizations)] == facts.organizations
    assert with_all_names_listed(listed) == listed
