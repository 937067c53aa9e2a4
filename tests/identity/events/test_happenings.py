from dataclasses import replace

from bilateral.facts.model import (
    Document,
    Event,
    Evidence,
    Participant,
    ParticipantKind,
    Role,
    Stance,
)
from bilateral.identity.events import happenings

AZ_PK = (
    Participant(ParticipantKind.STATE, "AZ"),
    Participant(ParticipantKind.STATE, "PK"),
)
MINISTER = Participant(ParticipantKind.PERSON, "Jeyhun Bayramov")
MEETING = Event("Meeting", "2024-07-11", "Baku", "AZ", AZ_PK, ("trade",), "held")
PAPER = Document("memorandum", "On trade", ("AZ", "PK"), "2024-07-11", (), "signed")


def event_id(event, article="a", agents=("state/AZ", "state/PK")):
    return happenings.event(event, agents, article).id


def test_one_event_told_by_two_articles_is_one():
    retold = replace(MEETING, topics=(), status="past", participants=AZ_PK[::-1])
    assert event_id(MEETING, "a") == event_id(retold, "b", ("state/PK", "state/AZ"))


def test_the_place_tells_events_apart_where_nobody_is_named():
    elsewhere = replace(MEETING, place="Ganja")
    assert event_id(MEETING) != event_id(elsewhere)
    assert event_id(replace(MEETING, participants=(*AZ_PK, MINISTER))) == event_id(
        replace(elsewhere, participants=(*AZ_PK, MINISTER))
    )


def test_a_welcome_and_a_wreath_of_one_day_are_two_ceremonies():
    def told(sentence):
        said = (Evidence(0, 9, sentence, "a-rule", 0.9),)
        return event_id(replace(MEETING, type="Ceremony", evidence=said))

    wreath = told("The guest laid a wreath at the tomb of the unknown soldier.")
    assert wreath != told("A guard of honour was drawn up and the anthems were played.")
    assert wreath == told("Flowers were laid at the memorial.")


def test_type_date_and_participants_tell_events_apart():
    assert event_id(MEETING) != event_id(replace(MEETING, type="Visit"))
    assert event_id(MEETING) != event_id(replace(MEETING, date="2024-07-12"))
    assert event_id(MEETING) != event_id(MEETING, agents=("state/AZ", "state/TR"))
    assert event_id(MEETING) != event_id(
        MEETING, agents=("state/AZ", "state/PK", "person/az/jeyhun-bayramov")
    )


def test_the_role_does_not_tell_events_apart():
    hosting = replace(AZ_PK[0], role=Role.HOST)
    assert event_id(MEETING) == event_id(replace(MEETING, participants=(hosting, AZ_PK[1])))


def test_who_acts_tells_an_expulsion_from_its_answer():
    there, back = (
        replace(MEETING, type="Expulsion", participants=(replace(p, role=Role.ACTOR), other))
        for p, other in (AZ_PK, AZ_PK[::-1])
    )
    assert event_id(there) != event_id(back)


def test_an_event_without_date_stays_with_its_article():
    undated = replace(MEETING, date=None, participants=(*AZ_PK, MINISTER))
    assert event_id(undated, "a") != event_id(undated, "b")
    assert "outside article 'a'" in happenings.event(undated, (), "a").reason


def test_a_month_or_year_needs_somebody_named_to_be_known_again():
    vague = replace(MEETING, date="2024")
    assert event_id(vague, "a") != event_id(vague, "b")
    named = replace(vague, participants=(*AZ_PK, MINISTER))
    assert event_id(named, "a") == event_id(named, "b")


def test_vague_events_of_one_article_are_told_apart_by_their_sentence():
    def told_at(start):
        return replace(MEETING, date=None, evidence=(Evidence(start, start + 5, "They.", "r", 1),))

    assert event_id(told_at(0)) != event_id(told_at(90))
    assert event_id(told_at(0)) == event_id(told_at(0))


def test_a_dated_paper_is_one_however_its_title_is_written():
    retold = replace(PAPER, title="On  TRADE", status="mentioned", topics=("trade",))
    assert happenings.document(PAPER, "a").id == happenings.document(retold, "b").id
    for other in (
        replace(PAPER, title="On transit"),
        replace(PAPER, kind="protocol"),
        replace(PAPER, date="2024"),
        replace(PAPER, parties=("AZ", "TR")),
    ):
        assert happenings.document(PAPER, "a").id != happenings.document(other, "a").id


def test_an_undated_paper_stays_with_its_article():
    undated = replace(PAPER, date=None)
    assert happenings.document(undated, "a").id == happenings.document(undated, "a").id
    assert happenings.document(undated, "a").id != happenings.document(undated, "b").id


def test_a_stance_is_an_act_of_speech_in_its_article():
    thanks = Stance("AZ", "thanks", "PK", "humanitarian aid")

    def stance_id(stance, article):
        return happenings.stance(stance, "state/AZ", "state/PK", article).id

    assert stance_id(thanks, "a") == stance_id(replace(thanks, about="Humanitarian aid"), "a")
    assert stance_id(thanks, "a") != stance_id(thanks, "b")
    assert stance_id(thanks, "a") != stance_id(replace(thanks, kind="supports"), "a")
