"""The acts of a sentence, those of the main clause first; the way in from the room."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from bilateral.facts.acts.company import matter
from bilateral.facts.acts.lemmas import lemma
from bilateral.facts.acts.loading import words
from bilateral.facts.acts.matching import Match, matches
from bilateral.facts.acts.model import Shade, Turn
from bilateral.facts.acts.sides import side, sides
from bilateral.facts.acts.standing import Standing, speaker, standing
from bilateral.facts.frames import syntax
from bilateral.facts.frames.circumstances import date_of, where_of
from bilateral.facts.frames.told import Told
from bilateral.facts.model import Act, Evidence, Side
from bilateral.language.model import Sentence

CONFIDENCE = 0.6
GUESS = 0.4
"""Confidence of an act told by a noun that no verb makes one."""
ASIDE = {"advcl": 2, "acl": 2, "acl:relcl": 3, "advcl:relcl": 3, "nmod": 1, "obl": 1, "appos": 1}
"""How far a relation takes an act from the main clause."""
HELD = frozenset({"of", "to", "for", "from", "against", "with", "on", "into", "in"})
"""Prepositions of what an act is about."""
BARE = 4
_REACH = 12


@dataclass(frozen=True, slots=True)
class Heard:
    """An act with the stretch of text that tells it; ``sure`` if a verb makes it one."""

    act: Act
    stretch: range
    sure: bool


def acts(told: Told, sentence: Sentence) -> tuple[Heard, ...]:
    """What a sentence tells by act frames; that of the main clause comes first."""
    found = list(matches(told, sentence))
    inside = {m.token.i for outer in found for m in _held(outer, found)}
    told_so = [
        (_distance(match), match.token.i, match, how)
        for match in found
        if match.token.i not in inside
        and not (match.bare and _aside(match.token))
        and (how := standing(match)) is not None
    ]
    ranked = sorted(told_so, key=lambda entry: entry[:2])
    if any(not match.bare for *_, match, _how in ranked):
        ranked = [entry for entry in ranked if not entry[2].bare]
    heard = (_heard(told, sentence, match, how, found) for *_, match, how in ranked[:4])
    return tuple(_distinct(one for one in heard if one is not None))


def _distinct(heard: Iterator[Heard]) -> Iterator[Heard]:
    """The acts without those of a type and an actor told before."""
    done: set[tuple[str, Side | None]] = set()
    for one in heard:
        key = (one.act.plover, one.act.actor)
        if key not in done:
            done.add(key)
            yield one


def _heard(
    told: Told, sentence: Sentence, match: Match, how: Standing, found: Sequence[Match]
) -> Heard | None:
    coding = _coding(match, how, found)
    if coding is None:
        return None
    actor, recipient = sides(told, match)
    if how == "asked" and (speech := speaker(match)) is not None:
        actor, recipient = _spoken(told, speech) or actor, actor
    day, _ = date_of(told, sentence, match)
    where = where_of(told, sentence, match)
    act = Act(
        plover=coding.plover,
        mode=coding.mode,
        cameo=coding.cameo,
        actor=actor,
        recipient=recipient,
        date=day,
        place=where.place,
        place_country=where.country,
        status={"planned": "planned", "past": "past"}.get(how, "held"),
        evidence=(
            Evidence(
                sentence.start, sentence.end, sentence.text, match.rule.frame.name,
                GUESS if match.bare else CONFIDENCE,
            ),
        ),
    )  # fmt: skip
    first, last = (told.doc[choose(t.i for t in match.nodes)] for choose in (min, max))
    return Heard(act, range(first.idx, last.idx + len(last)), not match.bare)


def _aside(noun: Token) -> bool:
    """Whether a noun only tells what another noun is of: "the story of a strike"."""
    return noun.dep_ == "nmod" and syntax.case(noun) in {"of", "about"}


def _coding(match: Match, how: Standing, found: Sequence[Match]) -> Turn | None:
    """The coding of an act: by its shade, and by what it is while planned, refused or asked for."""
    frame = match.rule.frame
    turns = {"planned": words().planned, "refused": words().refused, "asked": words().asked}
    shade = _shade(match, found)
    plover = (shade.plover if shade else None) or match.rule.plover
    if how in turns:
        turn = turns[how].get(plover)
        if turn is not None or how != "planned":
            return turn
    if shade is not None:
        return Turn(plover, shade.cameo, shade.mode)
    return Turn(plover, frame.cameo, frame.mode)


def _shade(match: Match, found: Sequence[Match]) -> Shade | None:
    shades = match.rule.frame.shades
    if not shades:
        return None
    held = {m.rule.plover for m in _nearest(match, _held(match, found))}
    near = [match.token, *matter(match.token)]
    if not match.rule.frame.governs:
        # "A drone hit the depot": what does it tells the manner.
        near += [
            t for node in match.nodes for one in syntax.agents(node) for t in syntax.phrase(one)
        ]
    said = {form for t in near for form in (lemma(t), t.lower_)}
    return next(
        (s for s in shades if not held.isdisjoint(s.holds) or not said.isdisjoint(s.words)), None
    )


def _nearest(outer: Match, held: Sequence[Match]) -> list[Match]:
    """Of the acts that another is about those that it governs itself."""
    depths = {m.token.i: _depth(outer, m.top) for m in held}
    return [m for m in held if depths[m.token.i] == min(depths.values())]


def _depth(outer: Match, token: Token) -> int:
    nodes = {node.i for node in outer.nodes}
    for depth in range(_REACH):
        if token.i in nodes or token.head == token:
            return depth
        token = token.head
    return _REACH


def _held(outer: Match, found: Sequence[Match]) -> list[Match]:
    """The acts that another act is about: what is asked for, promised, refused, alleged."""
    frame = outer.rule.frame
    if not frame.governs and not any(shade.holds for shade in frame.shades):
        return []
    parts = {
        t.i
        for node in outer.nodes
        for child in node.children
        if _holds(child)
        for t in child.subtree
    }
    return [m for m in found if m.token.i in parts and m.token != outer.token and not m.bare]


def _holds(child: Token) -> bool:
    if child.dep_ in {"xcomp", "ccomp", "obj", "acl", "csubj", "csubj:pass"}:
        return True
    return child.dep_ in {"obl", "nmod", "advcl"} and syntax.case(child) in HELD


def _distance(match: Match) -> int:
    """How far an act is told from the main clause."""
    far = BARE if match.bare else 0
    token = match.top
    for _ in range(_REACH):
        if token.head == token:
            break
        reported = token.dep_ == "ccomp" and lemma(token.head) in words().speech
        far += 0 if reported else ASIDE.get(token.dep_.split(":")[0], ASIDE.get(token.dep_, 0))
        far += token.dep_ == "ccomp" and not reported
        token = token.head
    return far


def _spoken(told: Told, speech: Token) -> Side | None:
    """Who says that something must be done."""
    found = syntax.agents(speech)
    return side(told, found) if found else None
