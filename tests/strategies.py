"""Hypothesis strategies for Facts: small pools, so that articles overlap, and hostile text.

``facts()`` draws the facts of one article; ``corpora()`` draws articles with distinct
ids that tell of the same few people, bodies, events and papers in different words.
All references inside one article are kept: an event names people, bodies and papers
that the article lists, every fact has evidence, and every value from a controlled
list is in it.
"""

from dataclasses import replace
from functools import cache

from hypothesis import strategies as st

from bilateral.facts.lists import (
    DOCUMENT_KINDS,
    DOCUMENT_STATUSES,
    EVENT_STATUSES,
    EVENT_TYPES,
    INSTITUTION_KINDS,
    STANCE_KINDS,
    TOPICS,
)
from bilateral.facts.model import (
    Act,
    Document,
    Event,
    Evidence,
    Facts,
    Organization,
    Participant,
    ParticipantKind,
    Person,
    Role,
    Side,
    Source,
    Stance,
)

HOSTILE = (
    '"><script>alert(1)</script>',
    "x> <http://evil.example/p> <http://evil.example/o> .",
    '" } ; DROP ALL # \\" \\u0022',
    "two\nlines\tand\rcontrols \x00\x07\x7f\ufffe",
    "..",
    "../../etc/passwd",
    "%2F%zz%",
    "\u202egnp.exe",
    "lone surrogate \ud800 from a file name",
    "   ",
    "",
)
"""Text that breaks careless IRIs, literals, queries, paths and pages."""

STATES = ("AZ", "PK", "TR", "IR", "TJ", "NE", "NG")

_NAMES = (
    "Ilham Aliyev", "Heydar Aliyev", "Kamran Aliyev", "Farid Ahmadov", "Farid Akhmadov",
    "Şahbaz Şərif", "Shehbaz Sharif", "Jeyhun Bayramov", "Hasan Hasanov", "Hasanov", "N. Raza",
)  # fmt: skip
_BODIES = (
    "Ministry of Justice of Azerbaijan", "Ministry of Justice", "Ministry of Defense of Pakistan",
    "Ministry of Defence of Pakistan", "Economic Cooperation Organization", "Senate of Pakistan",
)  # fmt: skip
_TITLES = ("Joint declaration", "Memorandum on justice", "Action plan", "action  plan")
_OFFICES = ("President", "Minister of Justice", "Minister of Defense", "Minister of Defence")
_TOWNS = ("Baku", "Islamabad", "Gəncə", "Ganja", "Hyderabad")
_DATES = ("2024", "2024-07", "2024-07-11", "2024-07-12", "2025-02-24", "1996-04-10")


@cache
def texts(*usual: str) -> st.SearchStrategy[str]:
    """Mostly the usual strings, sometimes hostile or any text."""
    return st.sampled_from(usual * 4 + HOSTILE) | st.text(max_size=4)


@cache
def states() -> st.SearchStrategy[str]:
    return st.sampled_from(STATES)


@cache
def dates() -> st.SearchStrategy[str]:
    """A partial date: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``."""
    return st.sampled_from(_DATES)


@cache
def evidence() -> st.SearchStrategy[Evidence]:
    return st.builds(
        lambda start, sentence, rule, hundredths: Evidence(
            start, start + len(sentence), sentence, rule, hundredths / 100
        ),
        st.sampled_from((0, 100, 200)),
        texts("The sides met in Baku.", "A memorandum was signed."),
        st.sampled_from(("meet-verb", "sign-passive")),
        st.sampled_from((1, 50, 99, 100)),
    )


@cache
def people() -> st.SearchStrategy[Person]:
    return st.builds(
        Person,
        name=texts(*_NAMES),
        country=_optional(states()),
        role=_optional(texts(*_OFFICES)),
        organization=_optional(texts(*_BODIES)),
        aliases=_some(texts(*_NAMES), 1),
        evidence=_some(evidence(), 2, least=1),
    )


@cache
def organizations() -> st.SearchStrategy[Organization]:
    return st.builds(
        Organization,
        name=texts(*_BODIES),
        short=_optional(st.sampled_from(("ECO", "MoJ"))),
        country=_optional(states()),
        kind=st.sampled_from(INSTITUTION_KINDS),
        aliases=_some(texts(*_BODIES), 1),
        evidence=_some(evidence(), 2, least=1),
    )


@cache
def documents() -> st.SearchStrategy[Document]:
    return st.builds(
        Document,
        kind=st.sampled_from(DOCUMENT_KINDS),
        title=texts(*_TITLES),
        parties=st.sets(states(), max_size=3).map(sorted).map(tuple),
        date=_optional(dates()),
        topics=_some(st.sampled_from(TOPICS), 2),
        status=st.sampled_from(DOCUMENT_STATUSES),
        evidence=_some(evidence(), 2, least=1),
    )


@cache
def events() -> st.SearchStrategy[Event]:
    """Events among states alone; ``facts`` adds its people, bodies and papers."""
    usual_types = ("Meeting", "Visit", "Signing", "MultilateralMeeting") * 6
    return st.builds(
        Event,
        type=st.sampled_from(usual_types + EVENT_TYPES),
        date=_optional(dates()),
        date_end=_optional(dates()),
        place=_optional(texts(*_TOWNS)),
        place_country=_optional(states()),
        participants=_some(
            st.builds(Participant, st.just(ParticipantKind.STATE), states(), _roles()), 3
        ),
        topics=_some(st.sampled_from(TOPICS), 2),
        status=st.sampled_from(EVENT_STATUSES),
        evidence=_some(evidence(), 2, least=1),
    )


@cache
def acts() -> st.SearchStrategy[Act]:
    """Acts of event data, whose sides are states, names or words."""
    side = st.builds(Side, texts("Israeli police", "TD", "rebels"), _optional(states()))
    return st.builds(
        Act,
        plover=st.sampled_from(("ASSAULT", "AID", "REJECT")),
        mode=_optional(st.sampled_from(("aerial", "meet"))),
        cameo=st.sampled_from(("190", "1821", "070", "125")),
        actor=st.none() | side,
        recipient=st.none() | side,
        date=_optional(dates()),
        place=_optional(texts(*_TOWNS)),
        place_country=_optional(states()),
        status=st.sampled_from(EVENT_STATUSES),
        evidence=_some(evidence(), 2, least=1),
    )


@cache
def sources() -> st.SearchStrategy[Source]:
    return st.builds(
        Source,
        id=texts("seed-000", "seed-001", "f01", "a/b c").filter(bool),
        source_file=st.just("seed-000.txt"),
        title=_optional(texts("Ministers meet in Baku")),
        published=_optional(st.sampled_from(("2024-07-12", "2025-02-25"))),
        publisher=_optional(texts("Trend")),
        url=_optional(texts("https://example.org/news/1?a=b c", "http://[bad", "javascript:1")),
        text_words=st.sampled_from((0, 300)),
        text_sha256=st.just("0" * 64),
    )


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    """The facts of one article."""
    persons = draw(_distinct(people(), lambda p: p.name, 3))
    bodies = draw(_distinct(organizations(), lambda o: o.name, 2))
    papers = draw(_distinct(documents(), lambda d: d.title, 2))
    agents = [(ParticipantKind.PERSON, p.name) for p in persons]
    agents += [(ParticipantKind.ORGANIZATION, o.name) for o in bodies]
    happenings = []
    for event in draw(_some(events(), 3)):
        joining = [a for a in agents if draw(st.booleans())]
        happenings.append(
            replace(
                event,
                participants=event.participants
                + tuple(Participant(kind, name, draw(_roles())) for kind, name in joining),
                documents=tuple(d.title for d in papers if draw(st.booleans())),
            )
        )
    sides = st.sampled_from(tuple(p.name for p in persons) + STATES)
    return Facts(
        source=draw(sources()),
        people=persons,
        organizations=bodies,
        events=tuple(happenings),
        documents=papers,
        stances=tuple(
            Stance(
                who=draw(sides),
                kind=draw(st.sampled_from(STANCE_KINDS)),
                whom=draw(sides),
                about=draw(texts("territorial integrity", "earthquake")),
                reporter=draw(st.none() | sides),
                evidence=(draw(evidence()),),
            )
            for _ in range(draw(st.integers(0, 2)))
        ),
        acts=draw(_some(acts(), 2)),
        leading=draw(st.none() | acts()),
    )


@cache
def corpora(most: int = 3) -> st.SearchStrategy[tuple[Facts, ...]]:
    """Up to ``most`` articles with distinct ids, none of them empty."""
    return _distinct(facts(), lambda f: f.source.id, most)


@cache
def _roles() -> st.SearchStrategy[Role]:
    return st.sampled_from(list(Role))


def _optional(strategy: st.SearchStrategy[str]) -> st.SearchStrategy[str | None]:
    return st.none() | strategy


def _some(strategy, most, least=0):
    return st.lists(strategy, min_size=least, max_size=most).map(tuple)


def _distinct(strategy, key, most):
    return st.lists(strategy, max_size=most, unique_by=key).map(tuple)
