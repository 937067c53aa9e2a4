"""Signings, and the documents of an article with their parties.

Several papers signed on one occasion are one Signing (section 3 of the fact schema).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bilateral.facts.circumstances import place_near
from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.objects import patients
from bilateral.facts.model import Document, Event, Participant, ParticipantKind, Role
from bilateral.facts.papers.documents import documents_in
from bilateral.facts.patterns.agents import Side, side_after, side_before
from bilateral.facts.patterns.triggers import Trigger, triggers
from bilateral.facts.refusals import Refused, parted
from bilateral.facts.topics import topics_told
from bilateral.language.model import Reading, Sentence

ENACTMENTS = frozenset({"law", "decree", "bill", "order", "act", "instrument", "book"})
"""Papers by which a state acts alone."""


@dataclass(frozen=True, slots=True)
class Signed:
    """What one sentence tells of papers: the documents, and their signing if there was one."""

    documents: tuple[Document, ...]
    event: Event | None
    refused: tuple[Refused, ...] = ()


def signed_papers(
    reading: Reading, sentence: Sentence, pair: Sequence[str], known: Sequence[Document]
) -> Signed:
    """The documents of a sentence and the signing it tells of.

    ``pair`` is the two states the story is about so far, for papers whose parties the
    sentence leaves out; ``known`` the documents told of before, which "the memorandum" and
    a repeated name point back to.
    """
    found, refused = parted(triggers(reading, sentence, "Signing"))
    documents = documents_in(reading, sentence, pair, known, tuple(found))
    event = next(_signing(reading, sentence, found, documents), None)
    if found and event is None:
        refused += [t.refused("no paper that is told of stands where it was signed") for t in found]
    return Signed(tuple(documents), event, tuple(refused))


def _signing(
    reading: Reading, sentence: Sentence, found: Sequence[Trigger], documents: Sequence[Document]
) -> Iterator[Event]:
    """The signing a sentence tells of: it needs a trigger and a paper that is signed."""
    signed = [d for d in documents if d.status == "signed" or _all_planned(found)]
    # A bare number of papers has no subject; who signed them the frames of a clause tell better.
    if not found or not any(_is_told(d) for d in signed):
        return
    trigger = found[0]
    if _is_enactment(reading, trigger):
        return
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
        topics=tuple(dict.fromkeys(t for d in signed for t in d.topics))
        or topics_told(reading, sentence),
        status=trigger.status,
        documents=tuple(d.title for d in signed),
        evidence=(trigger.evidence,),
    )


def _is_enactment(reading: Reading, trigger: Trigger) -> bool:
    """Whether it is a law that was signed, if only one on a treaty."""
    span = reading.doc.char_span(trigger.start, trigger.end, alignment_mode="expand")
    verb = next((t for t in span or () if t.pos_ == "VERB"), None)
    return verb is not None and any(lemma(t) in ENACTMENTS for t in patients(verb))


def _is_told(document: Document) -> bool:
    """Whether more is known of the papers than that there are some."""
    return " " in document.title or not document.title.lower().endswith(("s", "a"))


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
