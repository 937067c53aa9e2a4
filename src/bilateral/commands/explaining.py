"""An explanation as text: what each sentence tells, by which rule, and what it does not."""

from collections.abc import Iterable, Iterator

from bilateral.facts.coding import coded_act, coded_event, coded_stance
from bilateral.facts.explaining import Explained, Reason, kind_of
from bilateral.facts.model import Act, Document, Event, Role, Stance

LABEL = 12
"""Width of the column of labels."""


def lines(article: str, explained: Iterable[Explained]) -> Iterator[str]:
    """The explanation of one article, line by line."""
    yield article
    told = False
    for one in explained:
        told = True
        sentence = one.sentence
        yield ""
        yield f"{sentence.start}-{sentence.end}  {' '.join(sentence.text.split())}"
        for fragment in one.parse:
            yield _row("parse", fragment)
        for reason in one.told:
            yield from _told(reason)
        for candidate in one.refused:
            yield f"  - {candidate.gives}: {candidate.words!r} ({', '.join(candidate.rules)})"
            yield _row("refused", candidate.reason)
    if not told:
        yield "  no rule found its words in this article"


def _told(reason: Reason) -> Iterator[str]:
    fact = reason.fact
    kind = kind_of(fact)
    words = " ".join(repr(word) for word in reason.words)
    yield f"  + {kind}: {words} ({reason.rule})" if words else f"  + {kind} ({reason.rule})"
    match fact:
        case Event():
            yield from _event(fact)
        case Stance():
            yield from _stance(fact)
        case Document():
            yield from _document(fact)
        case Act():
            yield from _act(fact)
    yield _row("confidence", f"{reason.confidence:.2f}")


def _event(event: Event) -> Iterator[str]:
    for role in Role:
        names = [p.name for p in event.participants if p.role is role]
        if names:
            yield _row(role.value, ", ".join(names))
    yield _row("when", " to ".join(d for d in (event.date, event.date_end) if d) or "not told")
    where = ", ".join(p for p in (event.place, event.place_country) if p)
    yield _row("where", where or "not told")
    yield _row("status", event.status)
    if event.topics:
        yield _row("topics", ", ".join(event.topics))
    coding = coded_event(event)
    yield _row("coding", _coding(coding.plover, coding.mode, coding.cameo))


def _stance(stance: Stance) -> Iterator[str]:
    yield _row("who", stance.who)
    yield _row("whom", stance.whom)
    yield _row("about", stance.about)
    if stance.reporter:
        yield _row("said by", stance.reporter)
    coding = coded_stance(stance)
    yield _row("coding", _coding(coding.plover, coding.mode, coding.cameo))


def _document(document: Document) -> Iterator[str]:
    yield _row("title", document.title)
    yield _row("parties", ", ".join(document.parties) or "not told")
    yield _row("when", document.date or "not told")
    yield _row("status", document.status)


def _act(act: Act) -> Iterator[str]:
    yield _row("actor", act.actor.name if act.actor else "not told")
    yield _row("recipient", act.recipient.name if act.recipient else "not told")
    yield _row("status", act.status)
    coding = coded_act(act)
    yield _row("coding", _coding(coding.plover, coding.mode, coding.cameo))


def _coding(plover: str, mode: str | None, cameo: str) -> str:
    return f"{plover}{f' {mode}' if mode else ''}, CAMEO {cameo}"


def _row(label: str, value: str) -> str:
    return f"      {label:<{LABEL}}{value}"
