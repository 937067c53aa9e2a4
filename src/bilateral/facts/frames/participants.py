"""Whom a phrase of the parse stands for: people, bodies and states, by the mentions there.

Only those the phrase itself names and those joined to them by "and": nobody out of a
clause that describes them.
"""

from collections.abc import Sequence

from spacy.tokens import Token

from bilateral.facts.frames import syntax
from bilateral.facts.frames.naming import stands_for
from bilateral.facts.frames.party import Party, united
from bilateral.facts.frames.rows import row
from bilateral.facts.frames.told import Told
from bilateral.language.model import Kind


def party(told: Told, tokens: Sequence[Token]) -> Party:
    """Those the phrases of the tokens stand for, and those joined to them by "and"."""
    found = united(stands_for(told, one) for token in tokens for one in _all_joined(told, token))
    if not (found.people or found.bodies):
        return found
    start = min(t.i for t in tokens)
    if found.people:
        return united([found, Party(people=row(told, Kind.PERSON, found.people, start))])
    return united([found, Party(bodies=row(told, Kind.ORGANIZATION, found.bodies, start))])


def in_towns(told: Told, tokens: Sequence[Token]) -> Party:
    """The states of the towns that are named: "protested to Beijing", "ambassador in Oslo"."""
    towns = (m for t in tokens for m in told.mentions(t) if m.kind is Kind.PLACE)
    codes = (town.key.rpartition("/")[2] for town in towns)
    return Party(states=tuple(dict.fromkeys(code for code in codes if code)))


def lands_of(told: Told, tokens: Sequence[Token]) -> tuple[str, ...]:
    """The states that phrases name, and those of the towns.

    "The Kenyan ambassador in Oslo": all words of the office stand for Kenya, the town does not.
    """
    named = [one for t in tokens for one in syntax.joined(t)]
    towns = [t for t in named if any(m.kind is Kind.PLACE for m in told.mentions(t))]
    others = party(told, [t for t in named if t not in towns])
    return (*in_towns(told, towns).states, *others.states)


def international(told: Told, side: Party) -> tuple[str, ...]:
    """The international bodies on a side: named, or spoken for by people of no state."""
    speaking = (told.profiles[n].organization for n in side.people if told.state(n) is None)
    named = (*side.bodies, *speaking)
    return tuple(dict.fromkeys(name for name in named if name in told.international))


def _all_joined(told: Told, token: Token) -> list[Token]:
    """The conjuncts of a phrase, whichever of its words the parse joins them to."""
    found: dict[int, Token] = {}
    for one in syntax.joined(token):
        found.setdefault(one.i, one)
    for mention in told.mentions(token):
        for head in told.span(mention.start, mention.end):
            for one in syntax.joined(head):
                if mention not in told.mentions(one):
                    found.setdefault(one.i, one)
    return list(found.values())
