"""When two mentions are one event, one paper or one stance.

The identifier is a fingerprint of what makes the thing one, so two articles that tell
of one event reach the same identifier without knowing of each other. What is told too
vaguely for that stays with its article: the article's id enters the fingerprint.
"""

from collections.abc import Iterable

from bilateral.facts.model import Document, Event, ParticipantKind, Role, Stance
from bilateral.identity.events.which import which
from bilateral.identity.model import Entity
from bilateral.identity.names import title_words
from bilateral.identity.slugs import fingerprint


def event(event: Event, participants: Iterable[str], article: str) -> Entity:
    """The event told; ``participants`` are the identifiers of all who take part.

    One across articles: same type, date, participants, who acts, and what tells it from others
    of its kind. The date must be a day and two sides be told with the place, or a
    person or body must be named: "a meeting of Azerbaijan and Pakistan in 2024" is told of
    many meetings. Otherwise the event is the article's own, and where its sentence stands
    tells it from others of the kind.
    """
    actors = sorted(p.name for p in event.participants if p.role is Role.ACTOR)
    marks = sorted({mark for e in event.evidence for mark in which(event.type, e.sentence)})
    what = (event.type, event.date, sorted(set(participants)), *actors, *marks)
    told = f"{event.type} {event.date or 'without date'}, {', '.join(event.countries)}"
    named = any(p.kind is not ParticipantKind.STATE for p in event.participants)
    if not named:
        what += tuple(filter(None, (event.place_country, event.place)))
    sides = len({p.name for p in event.participants if p.role is not Role.HOST})
    if event.date and (named or (_is_day(event.date) and sides)):
        reason = f"{told}: same type, date, states, people and bodies"
        return Entity(f"event/{fingerprint(*what)}", reason)
    place = min((e.start for e in event.evidence), default=None)
    reason = f"{told}: too vague to be known again outside article {article!r}"
    return Entity(f"event/{fingerprint(*what, article, place)}", reason)


def document(document: Document, article: str) -> Entity:
    """The paper told: same kind, parties, date and title; without a date, of its article."""
    what = (document.kind, sorted(set(document.parties)), document.date)
    title = title_words(document.title) or document.title
    told = f"{document.kind} {document.title!r}"
    if document.date:
        reason = f"{told} of {document.date}: same kind, parties, date and title"
        return Entity(f"document/{fingerprint(*what, title)}", reason)
    reason = f"{told}: no date, so a paper of article {article!r} alone"
    return Entity(f"document/{fingerprint(*what, title, article)}", reason)


def stance(stance: Stance, who: str, whom: str, article: str) -> Entity:
    """The stance told: an act of speech, so always of its article.

    Within the article, the same sides, kind and subject are one stance told twice.
    """
    about = title_words(stance.about) or stance.about
    reason = f"{who} {stance.kind} {whom}: said in article {article!r}"
    return Entity(f"stance/{fingerprint(who, stance.kind, whom, about, article)}", reason)


def _is_day(date: str) -> bool:
    return len(date) == len("YYYY-MM-DD")
