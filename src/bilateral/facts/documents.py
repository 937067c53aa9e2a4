"""The documents of a sentence: its papers with parties, date and topics, each told once.

A paper told of again is the same document; a package told field by field gives its parts.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from bilateral.facts.circumstances import date_near
from bilateral.facts.model import Document, Evidence
from bilateral.facts.packages import Part, following, told_fields
from bilateral.facts.papers import Paper, kind_of, paper_words, papers, word_at
from bilateral.facts.parties_of_papers import parties_of
from bilateral.facts.standing import tells_content
from bilateral.facts.topics import topics_of
from bilateral.facts.triggers import Trigger
from bilateral.language.model import Reading, Sentence

WORLDWIDE = re.compile(r"\b(?:[A-Z][\w-]+ )+(?:Convention|Charter)\b")
"""Papers of so many states that the two of the story are not its parties."""


def documents_in(
    reading: Reading,
    sentence: Sentence,
    pair: Sequence[str],
    known: Sequence[Document],
    found: tuple[Trigger, ...],
) -> list[Document]:
    """The documents a sentence tells of; for ``pair`` and ``known`` see ``signed_papers``.

    ``found`` are the signing triggers in the sentence.
    """
    documents: list[Document] = []
    for told in (*papers(reading, sentence, found), *_fields_told(reading, sentence, known)):
        paper = replace(told, status="signed") if _is_part(told, known) else told
        trigger = _nearest(found, paper)
        parts = _parts(reading, sentence, paper)
        if parts:
            parties = parties_of(reading, sentence, paper, pair)
            documents += (
                _document(reading, sentence, p, earlier=None, parties=parties, trigger=trigger)
                for p in parts
            )
            continue
        earlier = _same(paper, [*known, *documents])
        if earlier is None and paper.generic:
            continue
        parties = parties_of(reading, sentence, paper, pair)
        if earlier is None and paper.status == "mentioned" and WORLDWIDE.search(paper.title):
            continue
        if len(parties) < 2 and earlier is None:
            continue
        documents.append(
            _document(reading, sentence, paper, earlier=earlier, parties=parties, trigger=trigger)
        )
    return documents


def _parts(reading: Reading, sentence: Sentence, paper: Paper) -> tuple[Paper, ...]:
    """The papers of a package, by the fields in its phrase or in the sentences behind it."""
    if paper.status == "mentioned" or not paper.package:
        return ()
    fields = paper.parts
    if not fields and paper.title.split()[-1:] == [paper.title]:
        for later in following(reading, sentence):
            words = [word for _, word in paper_words(reading, later)]
            fields = told_fields(reading, later, words)
            if fields:
                break
    return tuple(_part(paper.kind, paper.status, field) for field in fields)


def _fields_told(
    reading: Reading, sentence: Sentence, known: Sequence[Document]
) -> tuple[Paper, ...]:
    """The papers whose fields a sentence tells, when papers were signed or agreed before."""
    status = next((s for s in ("signed", "agreed") if any(d.status == s for d in known)), None)
    words = paper_words(reading, sentence)
    if status is None or not words:
        return ()
    fields = told_fields(reading, sentence, [word for _, word in words])
    if any(d.title.endswith(f" on {fields[0].text}") for d in known if fields):
        return ()
    return tuple(_part(words[0][0], status, field) for field in fields)


def _part(kind: str, status: str, field: Part) -> Paper:
    own = kind_of(field.text)
    title = field.text if own else f"{kind if kind != 'other' else 'document'} on {field.text}"
    return Paper(field.start, field.end, own or kind, title, status, generic=False, package=False)


def _document(
    reading: Reading,
    sentence: Sentence,
    paper: Paper,
    *,
    earlier: Document | None,
    parties: tuple[str, ...],
    trigger: Trigger | None,
) -> Document:
    """The document a paper is, with what is known of it from before."""
    others = (w.idx for _, w in paper_words(reading, sentence) if w.idx > paper.end)
    behind = reading.article.text[paper.start : min(others, default=max(paper.end, sentence.end))]
    rule = trigger.rule.name if trigger and paper.status == "signed" else f"document.{paper.kind}"
    content = behind
    if earlier:
        word = word_at(reading, paper.start, paper.end)
        content = _with_list(reading, sentence) if word and tells_content(word) else ""
    told = Document(
        kind=paper.kind,
        title=paper.title,
        parties=parties,
        date=_date(reading, sentence, paper, trigger),
        topics=topics_of(paper.title) or topics_of(content),
        status=paper.status,
        evidence=(_evidence(sentence, rule),),
    )
    if earlier is None:
        # "An MoU" is told apart from the next one by its field.
        bare = " " not in told.title and not paper.package and told.topics
        return replace(told, title=f"{told.title} on {told.topics[0]}") if bare else told
    ranking = ("mentioned", "planned", "agreed", "signed")
    return replace(
        earlier,
        date=earlier.date or told.date,
        topics=tuple(dict.fromkeys((*earlier.topics, *told.topics))),
        status=max(earlier.status, told.status, key=ranking.index),
        evidence=(*earlier.evidence, *told.evidence),
    )


def _date(
    reading: Reading, sentence: Sentence, paper: Paper, trigger: Trigger | None
) -> str | None:
    """The day on which the paper was signed or agreed upon, if its sentence tells it."""
    if paper.status not in {"signed", "agreed"}:
        return None
    if trigger and paper.status == "signed":
        return trigger.date
    inside = sentence.start <= paper.start < sentence.end
    return date_near(reading, sentence, paper.start if inside else sentence.start)[0]


def _with_list(reading: Reading, sentence: Sentence) -> str:
    """The sentence, and what it goes on to list: lines that open small or with a bullet."""
    text = sentence.text
    if text.rstrip().endswith(":"):
        for later in reading.sentences:
            if later.start > sentence.start:
                if later.text[:1].isupper():
                    break
                text += f" {later.text}"
    return text


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
