"""The documents of a sentence: its papers with parties, date and topics, each told once.

A paper told of again is the same document; a package told field by field gives its parts.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from bilateral.facts.circumstances import date_near
from bilateral.facts.frames.certainty import certainty_at
from bilateral.facts.frames.syntax import children
from bilateral.facts.model import UNWEIGHED, Document, Evidence
from bilateral.facts.papers.listed import OPENING, told_by_list
from bilateral.facts.papers.packages import Part, following, told_fields
from bilateral.facts.papers.parties import parties_of
from bilateral.facts.papers.phrases import Paper, kind_of, paper_words, papers, word_at
from bilateral.facts.papers.same_paper import earlier_told
from bilateral.facts.papers.standing import tells_content
from bilateral.facts.patterns.rules import document_rules
from bilateral.facts.patterns.triggers import Trigger
from bilateral.facts.topics import topics_of
from bilateral.language.model import Reading, Sentence

ARTICLE = 4
"""How many characters "the" takes before a name."""
TREATIES = frozenset({"agreement", "memorandum", "declaration"})
"""Kinds of paper that are signed by states, also where the text takes them for known."""


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
        paper = _in_its_list(reading, sentence, told, [*known, *documents])
        if paper.weak:
            continue
        trigger = _nearest(found, paper)
        parts = _parts(reading, sentence, paper)
        if parts:
            parties = parties_of(reading, sentence, paper, pair)
            documents += (
                _document(reading, sentence, p, earlier=None, parties=parties, trigger=trigger)
                for p in parts
            )
            continue
        parties = parties_of(reading, sentence, paper, pair)
        earlier = earlier_told(paper, parties, [*known, *documents])
        if earlier is None and _is_worldwide(paper):
            continue
        if earlier is None and paper.generic:
            if paper.status != "signed" or known or documents or paper.kind not in TREATIES:
                continue
            paper = _of_what_was_agreed(reading, sentence, paper)
        if len(parties) < 2 and earlier is None:
            continue
        document = _document(
            reading, sentence, paper, earlier=earlier, parties=parties, trigger=trigger
        )
        documents.append(_dated(document, known) if paper.listed else document)
    return documents


def _of_what_was_agreed(reading: Reading, sentence: Sentence, paper: Paper) -> Paper:
    """The paper of "The agreement was signed on Friday", on what was told right before."""
    before = [s for s in reading.sentences if s.start < sentence.start][-1:]
    fields = topics_of(before[0].text)[:1] if before else ()
    title = f"{paper.title} on {fields[0]}" if fields else paper.title
    return replace(paper, title=title, generic=False)


def _dated(document: Document, known: Sequence[Document]) -> Document:
    """A paper of a list with the day on which the papers of the list were signed."""
    day = next((d.date for d in reversed(known) if d.status == document.status and d.date), None)
    return replace(document, date=document.date or day)


def _parts(reading: Reading, sentence: Sentence, paper: Paper) -> tuple[Paper, ...]:
    """The papers of a package, by the fields in its phrase or in the sentences behind it."""
    if paper.status == "mentioned" or not paper.package:
        return ()
    fields = paper.parts
    if not fields and paper.title.split()[-1:] == [paper.title]:
        for later in following(reading, sentence):
            fields = _fields(reading, later)
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
    fields = _fields(reading, sentence)
    if any(d.title.endswith(f" on {fields[0].text}") for d in known if fields):
        return ()
    return tuple(_part(words[0][0], status, field) for field in fields)


def _fields(reading: Reading, sentence: Sentence) -> tuple[Part, ...]:
    """The fields a sentence gives for papers.

    A line of a list that opens with the name of a paper tells of it by itself.
    """
    words = [word for _, word in paper_words(reading, sentence)]
    told = told_fields(reading, sentence, words)
    return tuple(f for f in told if f.start < sentence.end or not kind_of(f.text[:OPENING]))


def _part(kind: str, status: str, field: Part) -> Paper:
    own = kind_of(field.text)
    title = field.text if own else f"{kind if kind != 'other' else 'document'} on {field.text}"
    return Paper(
        field.start,
        field.end,
        own or kind,
        title,
        status,
        generic=False,
        package=False,
        listed=True,
    )


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
    day, until = date_near(reading, sentence, paper.start if inside else sentence.start)
    # "A programme for 2025-2027" was not signed in its years.
    return None if until else day


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


def _in_its_list(
    reading: Reading, sentence: Sentence, paper: Paper, known: Sequence[Document]
) -> Paper:
    """The paper with the status that the list it is told in gives it."""
    if paper.status != "mentioned":
        return paper
    word = word_at(reading, paper.start, paper.end)
    if paper.kind == "declaration" and _is_headline(reading, sentence, paper):
        return replace(paper, status="agreed", weak=False)
    listed = told_by_list(reading, sentence, word, known) if word is not None else None
    news = word is not None and certainty_at(word.head) == "told"
    part = news and not paper.generic and _is_part(paper, known)
    status = listed or ("signed" if part else None)
    if status is None:
        return paper
    return replace(paper, status=status, generic=False, weak=False, listed=True)


def _is_headline(reading: Reading, sentence: Sentence, paper: Paper) -> bool:
    """Whether the article is the joint statement itself, under its name."""
    first = paper.start - sentence.start <= ARTICLE and sentence in reading.sentences[:2]
    word = word_at(reading, paper.start, paper.end)
    return first and word is not None and word.dep_ == "ROOT" and not children(word, "nsubj")


def _is_part(paper: Paper, known: Sequence[Document]) -> bool:
    """Whether the paper is one of a signed package that the article tells field by field."""
    return paper.status == "mentioned" and any(
        d.status == "signed"
        and d.kind == paper.kind
        and d.title.split()[0].lower().endswith(("a", "s"))
        for d in known
    )


def _evidence(sentence: Sentence, rule: str) -> Evidence:
    return Evidence(sentence.start, sentence.end, sentence.text, rule, UNWEIGHED)


def _is_worldwide(paper: Paper) -> bool:
    """Whether so many states are its parties that the two of the story are not."""
    worldwide = re.search(document_rules().worldwide, paper.title)
    return paper.status == "mentioned" and worldwide is not None


def _nearest(found: Sequence[Trigger], paper: Paper) -> Trigger | None:
    return min(found, key=lambda t: abs(t.start - paper.start), default=None)
