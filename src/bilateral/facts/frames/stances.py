"""Stances: a filled frame to who does what toward whom, and about what."""

from collections.abc import Iterator, Sequence
from typing import Final

from spacy.tokens import Token

from bilateral.facts.frames import phrases, steps, syntax
from bilateral.facts.frames.certainty import certainty
from bilateral.facts.frames.directions import directions, state_of
from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.loading import words
from bilateral.facts.frames.participants import party
from bilateral.facts.frames.party import party_states
from bilateral.facts.frames.roles import fill
from bilateral.facts.frames.setting import Setting
from bilateral.facts.frames.told import Told
from bilateral.facts.frames.triggers import Found, empty, refused
from bilateral.facts.lists import STANCE_KINDS
from bilateral.facts.model import UNWEIGHED, Evidence, Stance
from bilateral.facts.refusals import UNREAL, Refused
from bilateral.language.model import Sentence

AHEAD: Final = "it lies ahead, and who will do it has not done it"
NO_SIDES: Final = "it is not known who does it toward whom, or both are of one state"
FOR_IT: Final = "it is only what something is for"
PURPOSES: Final = {
    "supports": ("acl", "advcl"),
    "condemns": ("acl",),
    "rejects": ("acl",),
    "accuses": ("acl",),
}
"""Where an infinitive of the kind only says what something is for: "a vote to condemn"."""
LASTING = frozenset({"supports", "offers", "threatens"})


def stances(
    told: Told, sentence: Sentence, found: Found, setting: Setting
) -> Iterator[Stance | Refused]:
    """The stances a frame tells: one per direction, none toward one's own state."""
    if found.rule.gives not in STANCE_KINDS:
        return
    if _purpose(found.top, found.rule.gives):
        yield refused(found, FOR_IT)
        return
    how = certainty(found)
    # Who says that he will support somebody does so already; who will thank has not thanked.
    lasting = found.rule.gives in LASTING or found.rule.frame.denied
    if how is None or (how == "planned" and not lasting):
        yield refused(found, AHEAD if how else UNREAL)
        return
    filled = fill(told, found)
    if isinstance(filled, str):
        yield refused(found, empty(found, filled))
        return
    subject = filled.words.get("about", ())
    matter = phrases.about(subject) or found.token.lower_
    reporter = _reporter(told, found)
    evidence = (
        Evidence(sentence.start, sentence.end, sentence.text, found.rule.frame.name, UNWEIGHED),
    )
    toward = list(directions(told, found, filled, setting))
    if not toward:
        yield refused(found, NO_SIDES)
    for who, whom in toward:
        said = reporter if reporter != who and state_of(told, reporter) != who else None
        yield Stance(who, found.rule.gives, whom, matter, said, evidence)
        for also in found.rule.frame.also:
            rest = [*subject, *_reasons(found)]
            if also.gives not in STANCE_KINDS or not _headed(rest, also.words):
                continue
            one, other = (state_of(told, name) or name for name in (who, whom))
            sides = (other, one) if also.turned else (one, other)
            third = _third(told, subject, sides) if also.gives == "supports" else None
            sides = (sides[0], third or sides[1])
            yield Stance(*_pair(also.gives, sides), matter, None, evidence)


def _third(told: Told, subject: Sequence[Token], sides: tuple[str, str]) -> str | None:
    """Whom it is toward, if a third state: "thanked Norway for its support to Ukraine"."""
    for path in ("/to", "/for", "/to>owner", "/for>owner"):
        for reached in steps.follow(subject, path):
            codes = party_states(told, party(told, reached))
            if len(codes) == 1 and codes[0] not in sides:
                return codes[0]
    return None


def _headed(phrases_: Sequence[Token], lemmas: Sequence[str]) -> bool:
    """Whether one of the words heads the phrase: "for its support", not "a gesture of support"."""
    return any(lemma(one) in lemmas for head in phrases_ for one in _row(head))


def _reasons(found: Found) -> list[Token]:
    """What else it is for, wherever the parse hangs it: "for X, as well as for supporting Y"."""
    behind = found.token.doc[found.token.i : found.token.sent.end]
    return [t for t in behind if syntax.case(t) == "for" and t.pos_ in {"NOUN", "VERB"}]


def _row(head: Token) -> list[Token]:
    """A word and what is joined to it, verbs as well: "for understanding, and for supporting"."""
    verbs = [t for t in syntax.children(head, "conj") if t.pos_ in syntax.VERBAL]
    return [*syntax.joined(head), *verbs]


def _purpose(verb: Token, kind: str) -> bool:
    """Whether it is only told what something is for: "equipment to support the elections"."""
    return verb.tag_ == "VB" and verb.dep_ in PURPOSES.get(kind, ())


def _pair(kind: str, sides: tuple[str, str]) -> tuple[str, str, str]:
    return sides[0], kind, sides[1]


def _reporter(told: Told, found: Found) -> str | None:
    """Who says that somebody does so, where that is a person."""
    for token in syntax.ancestors(found.top):
        if token.dep_ == "ccomp" and lemma(token.head) in words().speech:
            return next(iter(party(told, _speaker(token.head)).people), None)
    return None


def _speaker(verb: Token) -> list[Token]:
    return syntax.agents(verb)
