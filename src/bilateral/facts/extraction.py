"""From a reading to facts: the sentences are told through in order, then tidied up.

``extract`` is a pure function of the reading. What an article tells builds on what it
told before: the person the story is about, the pair of states, the papers already
named, and the visit that sets the scene.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from bilateral.facts.acts import reading as typed
from bilateral.facts.acts.leading import beyond, leading
from bilateral.facts.company import with_envoys, with_hosts, with_inviter, with_the_two
from bilateral.facts.confidence import weighed
from bilateral.facts.echoes import TALKS, is_implied, without_echoes
from bilateral.facts.frames.reading import hear
from bilateral.facts.frames.roles import Setting
from bilateral.facts.frames.told import Told, told
from bilateral.facts.meetings import is_a_match, is_greeting, meetings
from bilateral.facts.merging import merge, merge_stances
from bilateral.facts.model import Document, Event, Facts, ParticipantKind, Role, Stance
from bilateral.facts.parties import organizations, people, source, sources_cited
from bilateral.facts.refusals import Refused, parted
from bilateral.facts.rules import any_of, clause_rules, compiled
from bilateral.facts.signings import signed_papers
from bilateral.facts.standpoint import Standpoint, standpoint
from bilateral.facts.subjects import with_subjects
from bilateral.facts.topics import topics_of
from bilateral.facts.visits import visits
from bilateral.language.model import Reading, Sentence

OF_THE_TWO = frozenset({"meeting.frame-they-discussed", "meeting.frame-in-their-talks"})
PLURALS = frozenset({"documents", "agreements", "papers", "memoranda", "mous", "treaties"})
PARTS = 2
"""How many papers told one by one make a package superfluous at least."""


CHARGES = frozenset({"accuses", "condemns", "demands"})
"""Kinds of stances that whom they are toward may reject."""


@dataclass(slots=True)
class _Story:
    """What has been told so far; local to one extraction."""

    standpoint: Standpoint
    events: list[Event] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    stances: list[Stance] = field(default_factory=list)
    acts: list[typed.Heard] = field(default_factory=list)
    taken: list[range] = field(default_factory=list)
    """Stretches of text that tell an event or a stance."""
    protagonist: str | None = None
    pair: tuple[str, ...] = ()
    group: tuple[str, ...] = ()
    guests: tuple[str, ...] = ()
    host: str | None = None
    day: str | None = None

    def tell(self, events: Iterable[Event]) -> None:
        """Take in events and remember whom and which states the story is about."""
        for told_as in events:
            event = _together(told_as)
            if is_greeting(event):
                self._greeted(event)
            if is_greeting(event) or is_a_match(event):
                continue
            if event.evidence[0].rule in OF_THE_TWO:
                event = with_the_two(event, self.events)
            self.events.append(event)
            names = event.names(ParticipantKind.PERSON)
            if self.protagonist is None and names:
                self.protagonist = names[0]
            if len(event.countries) == 2:
                self.pair = event.countries
            if len(event.countries) > 1:
                self.group = event.countries
            if event.date and event.status == "held":
                self.day = event.date
            if event.type == "Visit" and event.status == "held":
                self.host = event.place_country
                self.guests = tuple(
                    p.name
                    for p in event.participants
                    if p.role is Role.VISITOR and p.kind is ParticipantKind.PERSON
                )

    def _greeted(self, event: Event) -> None:
        """Who receives a guest where he lands belongs to the visit told of last."""
        for i in range(len(self.events) - 1, -1, -1):
            visit = self.events[i]
            if visit.type == "Visit":
                names = event.names(ParticipantKind.PERSON)
                if not set(names).isdisjoint(visit.names(ParticipantKind.PERSON)):
                    self.events[i] = with_hosts(visit, names)
                return

    @property
    def setting(self) -> Setting:
        """What frames need to know of what was told."""
        return Setting(
            self.pair,
            self.group or self.pair,
            self.guests,
            self.day,
            self.host,
            self.standpoint,
            self._charges(),
        )

    def _charges(self) -> tuple[tuple[str, str], ...]:
        return tuple((s.who, s.whom) for s in self.stances if s.kind in CHARGES)

    def add_topics(self, topics: tuple[str, ...]) -> None:
        """What "the sides discussed" belongs to the talks told of last."""
        for i in range(len(self.events) - 1, -1, -1):
            event = self.events[i]
            if event.type in TALKS and event.status == "held":
                merged = tuple(dict.fromkeys((*event.topics, *topics)))
                self.events[i] = replace(event, topics=merged)
                return


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
    view = standpoint(reading)
    story = _Story(view, pair=_pair(reading, view.home))
    index = told(reading)
    tellings = tuple(_tell(story, index, sentence) for sentence in reading.sentences)
    documents = _with_topics(_without_packages(story.documents.values()), reading)
    stances = merge_stances(story.stances, {p.name: p.country for p in reading.people})
    events = with_subjects(
        _about(
            _settled(without_echoes(merge(with_envoys(story.events, reading.people)))), documents
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
        leading=leading([one.act for one in story.acts], events, stances, persons),
    )
    return weighed(facts), tellings


def _tell(story: _Story, index: Told, sentence: Sentence) -> Telling:
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
    if any(e.type == "Consultation" for e in acts):
        acts = [e for e in acts if e.type != "MultilateralMeeting"]
    story.tell(acts)
    if met:
        # Who is met in the sentence itself is whom its thanks and praise are for.
        heard = hear(index, sentence, story.setting)
    story.stances += heard.stances
    story.taken += heard.taken
    story.acts += typed.acts(index, sentence)
    talked = any(e.type in TALKS and not is_implied(e) for e in (*met, *acts))
    if not talked and _goes_on(sentence):
        story.add_topics(topics_of(sentence.text))
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


def _together(event: Event) -> Event:
    """A meeting of three states or more is multilateral (convention 15)."""
    many = event.type == "Meeting" and len(event.countries) > 2
    return replace(event, type="MultilateralMeeting") if many else event


def _goes_on(sentence: Sentence) -> bool:
    """Whether the sentence tells what a meeting was about."""
    return bool(compiled(any_of(clause_rules().discussion)).search(sentence.text))


def _pair(reading: Reading, home: str | None) -> tuple[str, ...]:
    """The two states that most of the article's people represent, else the first two named.

    One of them is the state the story is told from, where that is known.
    """
    counts: dict[str, int] = {}
    for person in reading.people:
        if person.country:
            counts[person.country] = counts.get(person.country, 0) + 1
    for mention in reading.mentions:
        if mention.kind == "states":
            counts.setdefault(mention.key, 0)
    if home in counts:
        counts[home] = len(reading.people) + 1
    ranked = sorted(counts, key=lambda code: -counts[code])[:2]
    return tuple(sorted(ranked)) if len(ranked) == 2 else ()


def _settled(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events with the scene filled in: what has no place of its own is where the visit is."""
    scene = next((e for e in events if e.type == "Visit" and e.status == "held"), None)
    if scene is None:
        return events
    return tuple(_placed(event, scene) for event in events)


def _placed(event: Event, scene: Event) -> Event:
    """The event at the scene of the visit, if it is news of the same article without a place."""
    if event is scene or event.status != "held" or event.type == "Visit":
        return event
    visitors = {p.name for p in scene.participants if p.role is Role.VISITOR}
    if not visitors & {p.name for p in event.participants}:
        return event
    if event.place_country is None:
        return replace(event, place=scene.place, place_country=scene.place_country)
    if event.place is None and event.place_country == scene.place_country:
        return replace(event, place=scene.place)
    return event


def _about(events: tuple[Event, ...], documents: tuple[Document, ...]) -> tuple[Event, ...]:
    """The events with the papers they signed, those left out as packages no longer named."""
    titles = {d.title for d in documents}
    return tuple(
        replace(e, documents=tuple(title for title in e.documents if title in titles))
        for e in events
    )


def _without_packages(documents: Iterable[Document]) -> tuple[Document, ...]:
    """A package told field by field gives its parts, not itself (convention 24)."""
    listed = list(documents)
    return tuple(d for d in listed if not _is_told_by_parts(d, listed))


def _is_told_by_parts(package: Document, documents: Iterable[Document]) -> bool:
    """Whether the document is of several papers, of which the article tells one by one."""
    if package.status == "mentioned" or not _is_package(package):
        return False
    parts = [d for d in documents if d.status == package.status and not _is_package(d)]
    if len(parts) < PARTS:
        return bool(parts) and package.kind == "other" and package.title.lower() in PLURALS
    return not package.date or not {None, package.date}.isdisjoint(d.date for d in parts)


def _with_topics(documents: tuple[Document, ...], reading: Reading) -> tuple[Document, ...]:
    """A paper whose own sentences show no topic is about what the story opens with."""
    lead = " ".join(s.text for s in reading.sentences[:2])
    opening = topics_of(lead)[:2]
    return tuple(d if d.topics else replace(d, topics=opening) for d in documents)


def _is_package(document: Document) -> bool:
    """Whether the title is of several papers on many fields or on none."""
    plural = not PLURALS.isdisjoint(document.title.lower().split()[:3])
    return plural and len(topics_of(document.title)) not in {1, 2}
