"""From a reading to facts: the sentences are told through in order, then tidied up.

``extract`` is a pure function of the reading. What an article tells builds on what it
told before: the person the story is about, the pair of states, the papers already
named, and the visit that sets the scene.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bilateral.facts.acts import reading as typed
from bilateral.facts.acts.leading import beyond, leading
from bilateral.facts.confidence import weighed
from bilateral.facts.frames.reading import hear
from bilateral.facts.frames.told import Told, told
from bilateral.facts.model import Document, Event, Facts, ParticipantKind, Stance
from bilateral.facts.papers.packages_told import with_topics, without_packages
from bilateral.facts.papers.signings import signed_papers
from bilateral.facts.papers.subjects import with_subjects
from bilateral.facts.parties import organizations, people, source, sources_cited
from bilateral.facts.patterns.meetings import meetings
from bilateral.facts.patterns.rules import any_of, clause_rules, compiled
from bilateral.facts.patterns.visits import visits
from bilateral.facts.refusals import Refused, parted
from bilateral.facts.stories.company import with_envoys, with_inviter
from bilateral.facts.stories.echoes import TALKS, is_implied, without_echoes
from bilateral.facts.stories.merging import merge, merge_stances
from bilateral.facts.stories.scene import settled
from bilateral.facts.stories.story import Story, opened
from bilateral.language.model import Reading, Sentence


@dataclass(frozen=True, slots=True)
class Telling:
    """What one sentence tells, before its facts are joined with those of the others.

    ``refused`` says what looked like a fact and why it is none.
    """

    sentence: Sentence
    events: tuple[Event, ...]
    documents: tuple[Document, ...]
    stances: tuple[Stance, ...]
    refused: tuple[Refused, ...]


def extract(reading: Reading) -> Facts:
    """Everything the rules find in an article."""
    return extract_and_explain(reading)[0]


def extract_and_explain(reading: Reading) -> tuple[Facts, tuple[Telling, ...]]:
    """The facts of an article, and sentence by sentence what they were made of."""
    story = opened(reading)
    index = told(reading)
    tellings = tuple(_tell(story, index, sentence) for sentence in reading.sentences)
    documents = with_topics(without_packages(story.documents.values()), reading)
    stances = merge_stances(story.stances, {p.name: p.country for p in reading.people})
    events = with_subjects(
        _about(
            settled(without_echoes(merge(with_envoys(story.events, reading.people)))), documents
        ),
        documents,
    )
    persons = people(reading)
    facts = Facts(
        source=source(reading),
        people=persons,
        organizations=organizations(reading),
        events=events,
        documents=documents,
        stances=stances,
        sources_cited=sources_cited(reading),
        bylines=reading.article.bylines,
        acts=beyond(story.acts, story.taken, events, stances),
        leading=leading(story.acts, events, stances, persons),
    )
    return weighed(facts), tellings


def _tell(story: Story, index: Told, sentence: Sentence) -> Telling:
    reading = index.reading
    before = len(story.events)
    went, refused = parted(visits(reading, sentence, story.setting))
    story.tell(with_inviter(reading, sentence, visit) for visit in went)
    heard = hear(index, sentence, story.setting)
    met, unmet = parted(meetings(reading, sentence, story.protagonist, story.setting, heard.taken))
    story.tell(met)
    # The patterns of the three commonest kinds come first; frames say what they leave unsaid.
    told_so = (*went, *met)
    acts = [
        with_inviter(reading, sentence, e)
        for e in heard.events
        if e.type != "Signing" and not _told_by(e, told_so)
    ]
    at_odds = len(story.quarrels)
    story.tell(_closest(acts))
    story.dispute(heard.stances, {p.name: p.country for p in reading.people})
    if met or len(story.quarrels) > at_odds:
        # Who is met in the sentence itself is whom its thanks and praise are for, and who is
        # protested to whom its demands are made of.
        heard = hear(index, sentence, story.setting)
    story.stances += heard.stances
    story.taken += heard.taken
    story.acts += typed.acts(index, sentence)
    talked = any(e.type in TALKS and not is_implied(e) for e in (*met, *acts))
    if not talked and (_goes_on(sentence) or story.speaks(reading, sentence)):
        story.add_topics(reading, sentence)
    signed = signed_papers(reading, sentence, story.pair, list(story.documents.values()))
    for document in signed.documents:
        story.documents[document.title] = document
    story.tell([signed.event] if signed.event else (e for e in heard.events if e.type == "Signing"))
    return Telling(
        sentence,
        events=tuple(story.events[before:]),
        documents=signed.documents,
        stances=heard.stances,
        refused=(*refused, *unmet, *signed.refused, *heard.refused),
    )


def _told_by(event: Event, others: Iterable[Event]) -> bool:
    """Whether another telling of the sentence has the act of a frame already."""
    people = set(event.names(ParticipantKind.PERSON))
    return any(
        event.type == other.type
        and (
            not people
            or not other.names(ParticipantKind.PERSON)
            or not people.isdisjoint(other.names(ParticipantKind.PERSON))
        )
        for other in others
    )


def _closest(acts: Sequence[Event]) -> list[Event]:
    """The acts of a sentence without those that only another name tells: of two, the closer."""
    kinds = {e.type for e in acts}
    sat = [e for e in acts if e.type == "Consultation"]
    return [
        e
        for e in acts
        if not (sat and e.type == "MultilateralMeeting")
        # "Letters accrediting him as High Commissioner" appoint nobody.
        and not (e.type == "Appointment" and "CredentialsPresentation" in kinds)
        # "Delegations met for the sixth consultation."
        and not (e.type == "Meeting" and any(_is_of(e, one) for one in sat))
    ]


def _is_of(met: Event, session: Event) -> bool:
    """Whether a meeting is the session itself: the same states, and nobody besides."""
    people = (set(e.names(ParticipantKind.PERSON)) for e in (met, session))
    return met.countries == session.countries and next(people) <= next(people)


def _goes_on(sentence: Sentence) -> bool:
    """Whether the sentence tells what a meeting was about."""
    return bool(compiled(any_of(clause_rules().discussion)).search(sentence.text))


def _about(events: tuple[Event, ...], documents: tuple[Document, ...]) -> tuple[Event, ...]:
    """The events with the papers they signed, those left out as packages no longer named."""
    titles = {d.title for d in documents}
    return tuple(
        replace(e, documents=tuple(title for title in e.documents if title in titles))
        for e in events
    )
