"""Why an article gives the facts it gives: rule, words, parse and roles, sentence by sentence.

Made from what extraction itself says (``Telling``), so it shows the decisions and not a
second opinion. Facts are shown as told in the sentence, before those of several are joined.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from bilateral.facts.confidence import confidence
from bilateral.facts.extraction import Telling, extract_and_explain
from bilateral.facts.frames import triggers as frames
from bilateral.facts.frames.syntax import case
from bilateral.facts.frames.told import Told, told
from bilateral.facts.frames.triggers import OTHER_CLASS
from bilateral.facts.model import Act, Document, Event, Stance
from bilateral.facts.patterns import triggers as patterns
from bilateral.facts.refusals import Refused
from bilateral.language.model import Reading, Sentence

IDLE = frozenset({"punct", "det", "case", "fixed", "flat", "cc"})
"""Relations that say nothing of who does what."""


Fact = Event | Document | Stance | Act


@dataclass(frozen=True, slots=True)
class Reason:
    """A fact, with the words its rule stands on and how sure it is by this sentence alone."""

    fact: Fact
    rule: str
    words: tuple[str, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class Candidate:
    """Rules that stood on the same words, with the one reason why they told nothing."""

    gives: str
    rules: tuple[str, ...]
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class Explained:
    """One sentence: the parse around the words of the rules, what is told and what is not."""

    sentence: Sentence
    parse: tuple[str, ...]
    told: tuple[Reason, ...]
    refused: tuple[Candidate, ...]


def explain(reading: Reading) -> Iterator[Explained]:
    """The sentences in which a rule found its words, in order."""
    whole, tellings = extract_and_explain(reading)
    index = told(reading)
    for telling in tellings:
        at = _stretches(index, telling.sentence)
        acts = (a for a in whole.acts if a.evidence[0].start == telling.sentence.start)
        facts = tuple(_reasons((*_facts(telling), *acts), at, reading.doc))
        refused = tuple(_candidates(telling, facts, reading.doc))
        if facts or refused:
            used = [s for f in facts for s in at.get(f.rule, ())]
            used += [(r.start, r.end) for r in telling.refused if r.reason != OTHER_CLASS]
            yield Explained(telling.sentence, _parse(reading.doc, used), facts, refused)


def _stretches(index: Told, sentence: Sentence) -> Mapping[str, list[tuple[int, int]]]:
    """Where in a sentence the words of each rule stand."""
    found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for frame in frames.triggers(index, sentence):
        if not isinstance(frame, Refused):
            token = frame.token
            found[frame.rule.frame.name].append((token.idx, token.idx + len(token)))
    for kind in ("Meeting", "Visit", "Signing"):
        for trigger in patterns.triggers(index.reading, sentence, kind):
            if not isinstance(trigger, Refused):
                found[trigger.rule.name].append((trigger.start, trigger.end))
    return found


def _facts(telling: Telling) -> tuple[Event | Document | Stance, ...]:
    return (*telling.events, *telling.documents, *telling.stances)


def kind_of(fact: Fact) -> str:
    """What a fact is called: the kind of event, paper or stance, or the PLOVER type of an act."""
    match fact:
        case Event():
            return fact.type
        case Act():
            return fact.plover
    return fact.kind


def _reasons(
    facts: Iterable[Fact], at: Mapping[str, list[tuple[int, int]]], doc: Doc
) -> Iterator[Reason]:
    for fact in facts:
        rule = next((e.rule for e in fact.evidence), "")
        words = (doc.text[start:end] for start, end in at.get(rule, ()))
        yield Reason(fact, rule, tuple(dict.fromkeys(words)), _confidence(fact))


def _confidence(fact: Fact) -> float:
    return fact.evidence[0].confidence if isinstance(fact, Act) else confidence(fact)


def _candidates(telling: Telling, facts: Iterable[Reason], doc: Doc) -> Iterator[Candidate]:
    """The refusals, those of one word for one reason together; none of what is told after all."""
    kinds = {kind_of(r.fact) for r in facts}
    rules = {r.rule for r in facts}
    groups: defaultdict[tuple[str, int, int, str], list[str]] = defaultdict(list)
    for one in telling.refused:
        if one.reason != OTHER_CLASS and one.gives not in kinds and one.rule not in rules:
            groups[one.gives, one.start, one.end, one.reason].append(one.rule)
    for (gives, start, end, reason), names in groups.items():
        yield Candidate(gives, tuple(dict.fromkeys(names)), doc.text[start:end], reason)


def _parse(doc: Doc, stretches: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    """The words that rules stand on and what they hang on, each with its dependents."""
    roots: dict[int, Token] = {}
    for start, end in stretches:
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is not None:
            for token in (span.root, span.root.head):
                roots[token.i] = token
    return tuple(_fragment(roots[i]) for i in sorted(roots))


def _fragment(token: Token) -> str:
    """One word of the parse: "held (root): nsubj ministers, obj talks, obl/in Nairobi"."""
    above = "root" if token.head == token else f"{_relation(token)} of {token.head.text}"
    below = ", ".join(f"{_relation(c)} {c.text}" for c in token.children if c.dep_ not in IDLE)
    return f"{token.text} ({above})" + (f": {below}" if below else "")


def _relation(token: Token) -> str:
    preposition = case(token)
    return f"{token.dep_}/{preposition}" if preposition else token.dep_
