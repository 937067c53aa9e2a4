"""The spaCy component that finds mentions and resolves who is who.

It runs the rooms' pure functions in order: states and towns, bodies, offices, dates,
names, cast. The result is kept twice: as span groups of the Doc (label: how the mention
names its object; kb_id: its key) for users of spaCy, and typed for the next room.
"""

from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from bilateral.articles.model import Article
from bilateral.language.bodies import bodies_in
from bilateral.language.cast import cast
from bilateral.language.dates import find_dates
from bilateral.language.geography import geography
from bilateral.language.home import home_state, newsroom_at_home
from bilateral.language.model import (
    BodyMention,
    Form,
    Kind,
    Mention,
    OfficeMention,
    Profile,
    Sentence,
)
from bilateral.language.names import chunks
from bilateral.language.offices import offices_in
from bilateral.language.people import named_people, strip_titles

FACTORY = "bilateral_mentions"
ARTICLE = "bilateral.article"
LAYERS = "bilateral.layers"


@dataclass(frozen=True, slots=True)
class Layers:
    """What the component finds."""

    mentions: tuple[Mention, ...]
    people: tuple[Profile, ...]
    bodies: tuple[BodyMention, ...]
    home: str | None


def layers_of(doc: Doc) -> Layers:
    """What the component found in ``doc``."""
    layers: Layers = doc.user_data[LAYERS]
    return layers


def find_layers(article: Article, sentences: list[Sentence]) -> Layers:
    """All mentions of the story, its people and bodies."""
    text, body = article.text, article.body_start
    places = tuple(m for m in geography(text) if m.start >= body)
    home = home_state(article, places)
    bodies = tuple(b for b in bodies_in(text, places, home) if b.start >= body)
    offices = tuple(o for o in offices_in(text, places, bodies) if o.start >= body)
    dates = [
        Mention(d.start, d.end, Kind.DATE, f"{d.value}/{d.value_end}" if d.value_end else d.value)
        for s in sentences
        for d in find_dates(s.text, article.published, s.start)
    ]
    covered = [range(m.start, m.end) for m in (*bodies, *offices, *dates)]
    covered += [range(m.start, m.end) for m in places if m.kind is Kind.STATE]
    names = tuple(chunks(text, covered, body))
    named = named_people(text, names, offices)
    taken = {n.chunk.end for n in named}
    loose = [c for c, _ in map(strip_titles, names) if c.end not in taken]
    states = [m for m in places if m.kind is Kind.STATE]
    settled = newsroom_at_home(article, places)
    who = cast(text, sentences, named, loose, offices, states, settled)
    acting = _states_that_act(states, offices, bodies, who.mentions, who.unheld)
    people_at = [range(m.start, m.end) for m in who.mentions]
    towns = [
        m
        for m in places
        if m.kind is Kind.PLACE and not any(m.start in r for r in (*people_at, *_ranges(bodies)))
    ]
    body_mentions = [Mention(b.start, b.end, Kind.ORGANIZATION, b.name) for b in bodies]
    posts = [Mention(o.start, o.end, Kind.OFFICE, o.role) for o in offices]
    everything = (*who.mentions, *acting, *towns, *body_mentions, *posts, *dates)
    return Layers(tuple(sorted(everything)), who.people, bodies, home)


def _ranges(spans: tuple[BodyMention, ...] | tuple[OfficeMention, ...]) -> list[range]:
    return [range(s.start, s.end) for s in spans]


def _states_that_act(
    states: list[Mention],
    offices: tuple[OfficeMention, ...],
    bodies: tuple[BodyMention, ...],
    people: tuple[Mention, ...],
    unheld: tuple[OfficeMention, ...],
) -> list[Mention]:
    """The states that stand for themselves, and those whose unnamed office-holder is told of."""
    inside = [*_ranges(offices), *_ranges(bodies), *(range(m.start, m.end) for m in people)]
    free = [m for m in states if not any(m.start in r for r in inside)]
    roles = [Mention(o.start, o.end, Kind.STATE, o.country, Form.ROLE) for o in unheld if o.country]
    return free + roles


class MentionFinder:
    """spaCy component; needs sentence starts, and the article in ``user_data`` for its date."""

    def __call__(self, doc: Doc) -> Doc:
        """Set the span groups and the typed layers of ``doc``."""
        article = doc.user_data.get(ARTICLE) or Article(id="text", text=doc.text, source="text")
        told = [
            Sentence(start, s.end_char, doc.text[start : s.end_char], 0)
            for s in doc.sents
            if (start := max(s.start_char, article.body_start)) < s.end_char
        ]
        layers = find_layers(article, told)
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
