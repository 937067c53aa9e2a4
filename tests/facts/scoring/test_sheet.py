"""Documents of the fact schema become sheets, or one line says what is wrong."""

import pytest

from bilateral.errors import InputError
from bilateral.facts.model import Event, Facts, Participant, ParticipantKind, Source
from bilateral.facts.record import to_json
from bilateral.facts.scoring.sheet import EventItem, OrganizationItem, PersonItem, Sheet, read_sheet


def test_an_empty_document_is_an_empty_sheet():
    assert read_sheet({}) == Sheet()


def test_null_lists_and_unknown_members_are_passed_over():
    assert read_sheet(
        {"people": None, "spans": 7, "events": [{"type": "Visit", "documents": 1}]}
    ) == (Sheet(events=(EventItem("Visit"),)))


def test_names_of_sources_and_optional_bodies_become_bodies():
    sheet = read_sheet({"sources_cited": ["Trend"], "optional_organizations": ["ECO"]})
    assert sheet.sources_cited == (OrganizationItem("Trend"),)
    assert sheet.optional_organizations == (OrganizationItem("ECO"),)


def test_other_right_answers_are_kept():
    sheet = read_sheet(
        {
            "people": [{"name": "N. Raza", "aliases": ["Nadeem Raza"]}],
            "events": [{"type": "Visit", "alt_types": ["Meeting"]}],
            "stances": [{"kind": "thanks", "alt_kinds": ["praises"]}],
        }
    )
    assert sheet.people == (PersonItem("N. Raza", aliases=("Nadeem Raza",)),)
    assert sheet.events[0].types == ("Visit", "Meeting")
    assert sheet.stances[0].kinds == ("thanks", "praises")


def test_the_record_of_extracted_facts_can_be_read():
    visit = Event(
        type="Visit",
        date="2024-07",
        place="Baku",
        place_country="AZ",
        participants=(
            Participant(ParticipantKind.STATE, "AZ"),
            Participant(ParticipantKind.PERSON, "X"),
        ),
        topics=("trade",),
        status="held",
    )
    source = Source("a", "a.txt", None, "2024-07-02", None, None, 9, "0")
    sheet = read_sheet(to_json(Facts(source, events=(visit,))))
    assert (sheet.id, sheet.published) == ("a", "2024-07-02")
    assert sheet.events == (
        EventItem(
            "Visit", "2024-07", None, "Baku", "AZ", ("AZ",), ("X",), (), ("trade",), "held", ""
        ),
    )


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ([], "the document is a list and should be an object"),
        ({"people": {}}, "people is an object and should be a list"),
        ({"people": "Aliyev"}, "people is text and should be a list"),
        ({"people": ["Aliyev"]}, "people[0] is text and should be an object"),
        ({"people": [{}]}, "people[0].name is missing"),
        (
            {"people": [{"name": "A"}, {"name": 7}]},
            "people[1].name is a number and should be text or null",
        ),
        (
            {"events": [{"type": "Visit", "people": [None]}]},
            "events[0].people[0] is null and should be text",
        ),
        ({"bylines": [True]}, "bylines[0] is true or false and should be text"),
        ({"published": 2024}, "published is a number and should be text or null"),
    ],
)
def test_a_member_of_the_wrong_type_is_named(document, message):
    with pytest.raises(InputError) as error:
        read_sheet(document)
    assert str(error.value) == message
