"""The spaCy component that finds mentions and resolves who is who.

It runs the rooms' pure functions in order: states and towns, bodies, offices, dates,
names, cast. The result is kept twice: as span groups of the Doc (label: how the mention
names its object; kb_id: its key) for users of spaCy, and typed for the next room.
"""

from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from bilateral.articles.furniture import blanked
from bilateral.articles.model import Article
from bilateral.language.acronyms import with_acronyms
from bilateral.language.bodies import at_home, bodies_in
from bilateral.language.coreference.cast import cast
from bilateral.language.coreference.clauses import own_subjects
from bilateral.language.dates import DateMention, article_dates
from bilateral.language.geography import geography
from bilateral.language.home import dateline_state, home_state, newsroom
from bilateral.language.intervals import Intervals, longest
from bilateral.language.intervals import Span as Stretch
from bilateral.language.model import (
    ARTICLE,
    BodyMention,
    Form,
    Kind,
    Mention,
    OfficeMention,
    Profile,
    Sentence,
)
from bilateral.language.offices.offices import offices_in
from bilateral.language.owners import pair_of
from bilateral.language.people.enumerations import plural_offices
from bilateral.language.people.names import chunks, names_no_person
from bilateral.language.people.naming import named_people
from bilateral.language.people.titles import titles_in
from bilateral.language.people.trained_names import cut_to_name, trained_names
from bilateral.language.sentences import sentence_offsets
from bilateral.language.trained_bodies import trained_bodies

FACTORY = "bilateral_mentions"
LAYERS = "bilateral.layers"


@dataclass(frozen=True, slots=True)
class Layers:
    """What the component finds."""

    mentions: tuple[Mention, ...]
    people: tuple[Profile, ...]
    bodies: tuple[BodyMention, ...]
    home: str | None
    dates: tuple[DateMention, ...] = ()
    """The dates with what their mentions do not hold: direction, and how they bound."""


def layers_of(doc: Doc) -> Layers:
    """What the component found in ``doc``."""
    layers: Layers = doc.user_data[LAYERS]
    return layers


def find_layers(doc: Doc, article: Article, sentences: list[Sentence]) -> Layers:
    """All mentions of the story, its people and bodies."""
    text, body = blanked(article.text, article.furniture), article.body_start
    places = Intervals(m for m in geography(text) if m.start >= body)
    states = Intervals(m for m in places if m.kind is Kind.STATE)
    own = Intervals(b for b in bodies_in(text, places) if b.start >= body)
    trained_too = [*trained_bodies(doc, body, own, places)]
    bodies = with_acronyms(
        text, Intervals(longest([*own, *trained_too])), places, body, told=trained_too
    )
    plurals = plural_offices(text, states)
    offices = [
        o
        for o in offices_in(text, places, bodies)
        if o.start >= body and not any(p.start <= o.start and o.end <= p.end for p in plurals)
    ]
    told_at = article_dates(doc, sentences, article.published)
    dates = [Mention(d.start, d.end, Kind.DATE, d.key) for d in told_at]
    stretches: list[Stretch] = [*bodies, *offices, *plurals, *dates, *states]
    covered = Intervals(stretches)
    trained = trained_names(doc, body)
    found = chunks(text, covered, titles_in(text, body, covered), body)
    whole = (c for c in found if not names_no_person(text, c))
    names = tuple(cut_to_name(text, chunk, trained, covered) for chunk in whole)
    named = named_people(text, names, offices, plurals, places=places, trained=trained)
    taken = {n.chunk.end for n in named}
    loose = [c for c in names if c.end not in taken]
    who = cast(
        text,
        sentences,
        named,
        loose=loose,
        offices=offices,
        plurals=plurals,
        places=tuple(places),
        newsroom=newsroom(article, places),
        dateline=dateline_state(article, places),
        headline=_headline(article.title),
        subjects=own_subjects(doc),
    )
    home = who.home or home_state(article, places)
    bodies = Intervals(at_home(bodies, home, pair_of(places)))
    people_at = Intervals(who.mentions)
    acting = _states_that_act(states, Intervals(offices), bodies, people_at, who.unheld)
    towns = [
        m
        for m in places
        if m.kind is Kind.PLACE and not people_at.covers(m.start) and not bodies.covers(m.start)
    ]
    body_mentions = [Mention(b.start, b.end, Kind.ORGANIZATION, b.name) for b in bodies]
    posts = [Mention(o.start, o.end, Kind.OFFICE, o.role) for o in offices]
    everything = (*who.mentions, *who.sides, *acting, *towns, *body_mentions, *posts, *dates)
    return Layers(tuple(sorted(everything)), who.people, tuple(bodies), home, told_at)


def _headline(title: str | None) -> tuple[OfficeMention, ...]:
    """The offices that the headline tells."""
    if not title:
        return ()
    places = Intervals(geography(title))
    return offices_in(title, places, Intervals(bodies_in(title, places)))


def _states_that_act(
    states: Intervals[Mention],
    offices: Intervals[OfficeMention],
    bodies: Intervals[BodyMention],
    people: Intervals[Mention],
    unheld: tuple[OfficeMention, ...],
) -> list[Mention]:
    """The states that stand for themselves, and those whose unnamed office-holder is told of."""
    free = [
        m
        for m in states
        if not (offices.covers(m.start) or bodies.covers(m.start) or people.covers(m.start))
    ]
    roles = [Mention(o.start, o.end, Kind.STATE, o.country, Form.ROLE) for o in unheld if o.country]
    return free + roles


class MentionFinder:
    """spaCy component; needs sentence starts, and the article in ``user_data`` for its date."""

    def __call__(self, doc: Doc) -> Doc:
        """Set the span groups and the typed layers of ``doc``."""
        article = doc.user_data.get(ARTICLE) or Article(id="text", text=doc.text, source="text")
        told = [
            Sentence(start, end, article.text[start:end], 0)
            for first, end in sentence_offsets(doc)
            if article.text[(start := max(first, article.body_start)) : end].strip()
            and article.tells(start)
        ]
        layers = find_layers(doc, article, told)
        doc.user_data[LAYERS] = layers
        for kind in Kind:
            spans = [_span(doc, m) for m in layers.mentions if m.kind is kind]
            doc.spans[kind.value] = SpanGroup(doc, name=kind.value, spans=spans)
        return doc


def _span(doc: Doc, mention: Mention) -> Span:
    span = doc.char_span(
        mention.start,
        mention.end,
        label=mention.form.value,
        kb_id=mention.key,
        alignment_mode="expand",
    )
    assert span is not None  # noqa: S101 (mode "expand" always finds tokens inside the text)
    return span


@Language.factory(FACTORY, requires=["token.is_sent_start"])
def make_mention_finder(nlp: Language, name: str) -> MentionFinder:  # noqa: ARG001 (spaCy's signature)
    """The registered factory."""
    return MentionFinder()
