"""Sentences of diplomacy, and of much else, with the names in them known.

A pattern is a line of text with slots:

    {slot}          a filling from the lists, with the label of its list
    {slot:a}        the same person, state or body as the other slots with that letter; slots
                    inside such a filling share its letter
    [text]LABEL     a name; slots inside lose their own labels
    <one|two|>      one of several, chosen by chance; may hold all of the above
    {a}             "a" or "an", by what follows
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from .fillers import Fillers, is_held_out, read_fillers

_CHOICE = re.compile(r"<([^<>]*)>")
_TOKEN = re.compile(
    r"\{(?P<slot>[a-z_]+)(?::(?P<tie>\w+))?\}"
    r"|\[(?P<inner>[^\[\]]+)\](?P<label>PERSON|ORG|GPE|LOC|EVENT|LAW|FAC)\b"
)
_ARTICLE = "\x00"
_VOWEL = re.compile(r"\W*(?!U[A-Z]|U[gknr]|uni|E[uU]|one\b)[aeiouAEIOU]")
_SENTENCE_END = re.compile(r"(?:^|[.!?…][”\"]?\s+|[“\"])$")
_HELD_OUT_PERCENT = 12

Span = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class DomainSentence:
    """A text and the names in it: start, end and label, in order and apart."""

    text: str
    spans: tuple[Span, ...]
    pattern: str


@dataclass(slots=True)
class _Draft:
    """A text while it is being written."""

    text: str = ""
    spans: list[Span] = field(default_factory=list)
    slot_starts: list[int] = field(default_factory=list)
    tied: dict[str, object] = field(default_factory=dict)


def generate(
    folder: Path, *, seed: int, count: int, held_out: bool = False
) -> Iterator[DomainSentence]:
    """Sentences made from the patterns and lists of a folder; the same for the same seed."""
    gazetteers = folder.resolve().parents[1] / "gazetteers"
    fillers = read_fillers(folder, gazetteers, held_out=held_out)
    patterns = [
        (name, pattern)
        for name, pattern in read_patterns(folder).items()
        if is_held_out(pattern, _HELD_OUT_PERCENT) == held_out
    ]
    rng = random.Random(seed)
    for _ in range(count):
        name, pattern = rng.choice(patterns)
        draft = _Draft()
        _write(draft, pattern, fillers, rng, tie="", labelled=False)
        sentence = _finished(draft, name)
        yield _upper(sentence) if name.startswith("headlines_upper") else sentence


def read_patterns(folder: Path) -> dict[str, str]:
    """All patterns, by group and number."""
    found: dict[str, str] = {}
    for path in sorted(folder.glob("patterns*.yaml")):
        for group, lines in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            written = [line.strip() for line in lines.splitlines() if line.strip()]
            found |= {f"{group}-{number}": line for number, line in enumerate(written, start=1)}
    return found


def _write(
    draft: _Draft,
    template: str,
    fillers: Fillers,
    rng: random.Random,
    *,
    tie: str,
    labelled: bool,
) -> None:
    text = _chosen(template, rng)
    done = 0
    for match in _TOKEN.finditer(text):
        draft.text += text[done : match.start()]
        done = match.end()
        start = len(draft.text)
        own_tie = match["tie"] or tie  # what a tied filling is made of is tied too
        if match["slot"] == "a":
            draft.text += _ARTICLE
            continue
        if match["slot"]:
            draft.slot_starts.append(start)
            inner, label = fillers.fill(match["slot"], own_tie, draft.tied, rng)
        else:
            inner, label = match["inner"], match["label"]
        inside = labelled or bool(label)
        _write(draft, inner, fillers, rng, tie=own_tie, labelled=inside)
        if label and not labelled:
            draft.spans.append((start, len(draft.text), label))
    draft.text += text[done:]


def _chosen(template: str, rng: random.Random) -> str:
    text = template
    while "<" in text:  # the innermost choices first
        text, changed = _CHOICE.subn(lambda match: rng.choice(match[1].split("|")), text)
        if not changed:
            message = f"a choice is not closed: {template!r}"
            raise ValueError(message)
    return text


def _finished(draft: _Draft, pattern: str) -> DomainSentence:
    text, spans = _with_articles(_with_capitals(draft.text, draft.slot_starts), draft.spans)
    return DomainSentence(text, tuple(sorted(spans)), pattern)


def _upper(sentence: DomainSentence) -> DomainSentence:
    # letters that grow ("ß" to "SS") stay as they are, so that the spans still fit
    letters = (up if len(up := c.upper()) == 1 else c for c in sentence.text)
    return DomainSentence("".join(letters), sentence.spans, sentence.pattern)


def _with_articles(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    written = text
    moved = spans
    while (at := written.find(_ARTICLE)) >= 0:
        article = "an" if _VOWEL.match(written[at + 1 :]) else "a"
        if _SENTENCE_END.search(written[:at]):
            article = article.capitalize()
        written = written[:at] + article + written[at + 1 :]
        if len(article) == 2:
            moved = [(a + (a > at), b + (b > at), label) for a, b, label in moved]
    return written, moved


def _with_capitals(text: str, starts: list[int]) -> str:
    written = text
    for at in starts:
        if written[at : at + 1].islower() and _SENTENCE_END.search(written[:at]):
            written = written[:at] + written[at].upper() + written[at + 1 :]
    return written
