"""Events share the subjects of the talks and papers they hold."""

from dataclasses import replace

from bilateral.facts.model import Document, Event, Participant, ParticipantKind
from bilateral.facts.papers.subjects import with_subjects

STATES = tuple(Participant(ParticipantKind.STATE, code) for code in ("KE", "PE"))
GUEST = Participant(ParticipantKind.PERSON, "Amina Wekesa")
MEETING = Event(
    type="Meeting",
    date=None,
    date_end=None,
    place=None,
    place_country=None,
    participants=(GUEST, *STATES),
    topics=("energy",),
    status="held",
    evidence=(),
)
VISIT = replace(MEETING, type="Visit", topics=())
PAPER = Document(
    kind="agreement",
    title="agreement on tourism",
    parties=("KE", "PE"),
    date=None,
    topics=("tourism",),
    status="signed",
    evidence=(),
)


def test_a_visit_is_about_what_its_talks_were_about():
    assert with_subjects((VISIT, MEETING), ())[0].topics == ("energy",)


def test_a_visit_with_a_subject_of_its_own_keeps_it():
    own = replace(VISIT, topics=("trade",))
    assert with_subjects((own, MEETING), ())[0].topics == ("trade",)


def test_the_talks_of_others_are_not_those_of_the_visit():
    other = replace(
        MEETING, participants=(Participant(ParticipantKind.PERSON, "Luis Quispe"), *STATES)
    )
    assert with_subjects((VISIT, other), ())[0].topics == ()


def test_a_signing_is_about_the_papers_of_its_states():
    signing = replace(MEETING, type="Signing", topics=())
    elsewhere = replace(PAPER, parties=("GH", "KE"), topics=("health",))
    assert with_subjects((signing,), (PAPER, elsewhere))[0].topics == ("tourism",)


def test_a_planned_paper_is_no_subject_of_a_signing():
    signing = replace(MEETING, type="Signing", topics=())
    assert with_subjects((signing,), (replace(PAPER, status="planned"),))[0].topics == ()


def test_an_act_of_diplomats_without_a_stated_subject_is_about_relations():
    expulsion = replace(MEETING, type="Expulsion", topics=())
    assert with_subjects((expulsion,), ())[0].topics == ("political",)
    told = replace(expulsion, topics=("security",))
    assert with_subjects((told,), ())[0].topics == ("security",)


def test_a_conference_without_a_stated_subject_is_about_working_together():
    conference = replace(MEETING, type="MultilateralMeeting", topics=())
    assert with_subjects((conference,), ())[0].topics == ("multilateral-cooperation",)
