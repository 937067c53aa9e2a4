"""Signings, and the documents of an article with their parties.

Several papers signed on one occasion are one Signing (section 3 of the fact schema); a
paper told of again is the same document.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bilateral.facts.agents import Side, side_after, side_before, states_of
from bilateral.facts.circumstances import place_near
from bilateral.facts.model import Document, Event, Evidence, Participant, ParticipantKind, Role
from bilateral.facts.papers import Paper, papers
from bilateral.facts.topics import topics_of
from bilateral.facts.triggers import Trigger, triggers
from bilateral.language.model import Form, Kind, Reading, Sentence


@dataclass(frozen=True, slots=True)
class Signed:
    """What one sentence tells of papers: the documents, and their signing if there was one."""

    documents: tuple[Document, ...]
    event: Event | None


def signed_papers(
    reading: Reading, sentence: Sentence, pair: Sequence[str], known: Sequence[Document]
) -> Signed:
    """The documents of a sentence and the signing it tells of.

    ``pair`` is the two states the story is about so far, for papers whose parties the
    sentence leaves out; ``known`` the documents told of before, which "the memorandum" and
    a repeated name point back to.
    """
    found = tuple(triggers(reading, sentence, "Signing"))
    documents: list[Document] = []
    for told in papers(sentence, found):
        paper = replace(told, status="signed") if _is_part(told, known) else told
        trigger = _nearest(found, paper)
        earlier = _same(paper, [*known, *documents])
        if earlier is None and paper.generic:
            continue
        parties = _parties(reading, sentence, paper, pair)
        if len(parties) < 2 and earlier is None:
            continue
        documents.append(_document(sentence, paper, earlier, parties, trigger))
    event = next(_signing(reading, sentence, found, documents), None)
    return Signed(tuple(documents), event)


def _document(
    sentence: Sentence,
    paper: Paper,
    earlier: Document | None,
    parties: tuple[str, ...],
    trigger: Trigger | None,
) -> Document:
    """The document a paper is, with what is known of it from before."""
    rule = trigger.rule.name if trigger and paper.status == "signed" else f"document.{paper.kind}"
    told = Document(
        kind=paper.kind,
        title=paper.title,
        parties=parties,
        date=trigger.date if trigger and paper.status == "signed" else None,
        topics=topics_of(sentence.text[paper.start - sentence.start :]),
        status=paper.status,
        evidence=(_evidence(sentence, rule),),
    )
    if earlier is None:
        return told
    ranking = ("mentioned", "planned", "agreed", "signed")
    return replace(
        earlier,
        date=earlier.date or told.date,
        topics=tuple(dict.fromkeys((*earlier.topics, *told.topics))),
        status=max(earlier.status, told.status, key=ranking.index),
        evidence=(*earlier.evidence, *told.evidence),
    )


def _is_part(paper: Paper, known: Sequence[Document]) -> bool:
    """Whether the paper is one of a signed package that the article tells field by field."""
    return paper.status == "mentioned" and any(
        d.status == "signed"
        and d.kind == paper.kind
        and d.title.split()[0].lower().endswith(("a", "s"))
        for d in known
    )


def _evidence(sentence: Sentence, rule: str) -> Evidence:
    return Evidence(sentence.start, sentence.end, sentence.text, rule, 0.7)


def _same(paper: Paper, known: Sequence[Document]) -> Document | None:
    """The document told of before that the paper is: same title; same kind if it is generic."""
    for document in reversed(known):
        if document.title.casefold() == paper.title.casefold():
            return document
    if paper.generic and not paper.package:
        return next((d for d in reversed(known) if d.kind == paper.kind), None)
    return None


def _nearest(found: Sequence[Trigger], paper: Paper) -> Trigger | None:
    return min(found, key=lambda t: abs(t.start - paper.start), default=None)


def _parties(
    reading: Reading, sentence: Sentence, paper: Paper, pair: Sequence[str]
) -> tuple[str, ...]:
    """The states between which the paper is: behind it, in the sentence, or the pair."""
    behind = _states_between(reading, paper.end, min(sentence.end, paper.end + 220))
    if len(behind) == 2:
        return behind
    around = _states_between(reading, sentence.start, sentence.end)
    if len(around) == 2:
        return around
    return tuple(sorted(pair))


def _states_between(reading: Reading, start: int, end: int) -> tuple[str, ...]:
    """Codes of the states that stand between two offsets, through people and bodies too."""
    codes: list[str] = []
    bodies = {b.name: b.country for b in reading.bodies}
    for m in reading.mentions:
        if not start <= m.start < end:
            continue
        if m.kind is Kind.STATE and m.form is not Form.DEMONYM:
            codes.append(m.key)
        elif m.kind is Kind.PERSON:
            codes += states_of(reading, [m.key])
        elif m.kind is Kind.ORGANIZATION and bodies.get(m.key):
            codes.append(str(bodies[m.key]))
    return tuple(sorted(set(codes)))


def _signing(
    reading: Reading, sentence: Sentence, found: Sequence[Trigger], documents: Sequence[Document]
) -> Iterator[Event]:
    """The signing a sentence tells of: it needs a trigger and a paper that is signed."""
    signed = [d for d in documents if d.status == "signed" or _all_planned(found)]
    if not found or not signed:
        return
    trigger = found[0]
    signers = _signers(reading, trigger)
    parties = tuple(sorted({code for d in signed for code in d.parties}))
    where = place_near(reading, sentence, trigger.start)
    yield Event(
        type="Signing",
        date=trigger.date,
        date_end=None,
        place=where.place,
        place_country=where.country,
        participants=(
            *(Participant(ParticipantKind.PERSON, p, Role.SIGNATORY) for p in signers.people),
            *(Participant(ParticipantKind.STATE, s, Role.SIGNATORY) for s in parties),
            *(Participant(ParticipantKind.ORGANIZATION, b, Role.SIGNATORY) for b in signers.bodies),
        ),
        topics=topics_of(sentence.text),
        status=trigger.status,
        documents=tuple(d.title for d in signed),
        evidence=(trigger.evidence,),
    )


def _all_planned(found: Sequence[Trigger]) -> bool:
    return bool(found) and all(t.status == "planned" for t in found)


def _signers(reading: Reading, trigger: Trigger) -> Side:
    """Who signed: the subject of "signed" or the agent behind "by"; nobody in a bare passive."""
    text = reading.article.text
    if trigger.rule.name == "signing.signed":
        passive = text[trigger.end : trigger.end + 24].lstrip()
        if passive.startswith(("by ", "between ", "during ", "at ", "in ", "on ")):
            return (
                side_after(reading, trigger.sentence, trigger.end)
                if passive.startswith("by ")
                else Side()
            )
        return side_before(reading, trigger.sentence, trigger.start)
    behind = text[trigger.end : trigger.sentence.end].lstrip()
    if behind.startswith("by "):
        return side_after(reading, trigger.sentence, trigger.end)
    return Side()
