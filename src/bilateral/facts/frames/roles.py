"""A frame's roles filled: for each who or what stands in its places."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from bilateral.facts.frames import steps, syntax, voices
from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.loading import words
from bilateral.facts.frames.model import PARTIES, ROLES, Place
from bilateral.facts.frames.participants import in_towns, lands_of, party
from bilateral.facts.frames.party import Party, party_states, united
from bilateral.facts.frames.told import Told
from bilateral.facts.frames.triggers import Found
from bilateral.facts.stories.standpoint import is_official
from bilateral.language.model import Kind

OTHERS = frozenset({"that", "another", "other", "third", "neighbouring", "neighboring"})
SPEECH = frozenset({"who", "whom"})
OPPOSITE = frozenset({"counterpart", "colleague", "interlocutor", "host", "guest"})
"""Nouns for whoever is the other side here, where the text does not say who that is."""
AT_HOME = frozenset({"ministry", "department", "government", "cabinet", "parliament", "office"})
"""Bodies that a text names without their state where that is its own."""
TWO = frozenset({"two", "both"})
TALKING = frozenset(
    {"minister", "president", "leader", "side", "party", "premier", "envoy", "ambassador"}
)
"""Who in the plural and without a name are those of the meeting told: "the ministers"."""
WHERE = frozenset({Kind.PLACE, Kind.STATE})
"""Mentions that say where something is."""
NOBODY = Party()


@dataclass(frozen=True, slots=True)
class Filled:
    """Who plays each role, and the words that fill the others."""

    parties: Mapping[str, Party]
    words: Mapping[str, tuple[Token, ...]]
    unknown: frozenset[str] = frozenset()
    """Roles in whose places somebody stands of whom it is not known who that is."""
    opposite: frozenset[str] = frozenset()
    """Roles in whose places "his counterpart" or the like stands, and nobody known."""
    unnamed: frozenset[str] = frozenset()
    """Roles in whose places an official stands by office alone: "the minister", "his guest"."""

    def party(self, role: str) -> Party:
        """Who plays a role; nobody, if nobody does."""
        return self.parties.get(role, NOBODY)


def fill(told: Told, found: Found) -> Filled | str:
    """The roles of a frame, or the name of one that it needs and that stays empty."""
    parties: dict[str, Party] = {}
    phrases: dict[str, tuple[Token, ...]] = {}
    unknown: list[str] = []
    opposite: list[str] = []
    unnamed: list[str] = []
    roles = found.rule.frame.roles
    for role, place in roles.items():  # words first: they are soon looked up
        if role not in PARTIES:
            phrases[role] = _words(told, found, place, dates=role != "about")
            if _fails(place, empty=not phrases[role]):
                return role
    for role, place in roles.items():
        if role not in PARTIES:
            continue
        parties[role], reached = _party(told, found, place, role)
        unknown += [role] if reached and not parties[role] else []
        meant = role in ROLES and (
            _official(told, found, place) or _own_government(told, found, place)
        )
        unnamed += [role] if meant else []
        if role in SPEECH and _opposite(told, found, role, place):
            parties[role] = NOBODY
            opposite.append(role)
        elif role == "who" and not parties[role] and _official(told, found, place):
            opposite.append(role)
        meant = meant or role in opposite
        empty = not parties[role] and not meant and place.default == "none"
        if _fails(place, empty=empty):
            return role
    return Filled(parties, phrases, frozenset(unknown), frozenset(opposite), frozenset(unnamed))


def _fails(place: Place, *, empty: bool) -> bool:
    """Whether a role is empty that must be filled, or filled that must be empty."""
    return (place.required and empty) or (place.absent and not empty)


def _party(told: Told, found: Found, place: Place, role: str) -> tuple[Party, bool]:
    """Who stands in the places of a role, and whether it is one the story does not know.

    Of who speaks and to whom, a body that belongs to no state does not count.
    """
    sides: list[Party] = []
    filled = False
    for path in place.at:
        fitting = [_fitting(tokens, place) for tokens in steps.follow(found.nodes, path)]
        filled |= any(_another(t) for tokens in fitting for t in tokens)
        reached = (_only(told, tokens, place) for tokens in fitting)
        if role in SPEECH:
            reached = (_of_states(told, side) for side in reached)
        side = next((side for side in reached if side), None)
        of_town = role == "recipient" and path.endswith(("/to", "/in"))
        if side is None and (of_town or (role == "actor" and path == "agent>/in")):
            side = next(filter(None, (in_towns(told, tokens) for tokens in fitting)), None)
        if side:
            sides.append(side)
            if not place.all:
                break
    return united(sides), filled


def _opposite(told: Told, found: Found, role: str, place: Place) -> bool:
    """Whether "his counterpart" stands in the places of a role; of who does it, "the ministry"."""
    reached = [t for path in place.at for tokens in steps.follow(found.nodes, path) for t in tokens]
    if role == "who" and together(found):
        return not any(party(told, [t]) for t in reached)
    if role == "who" and any(lemma(t) in AT_HOME for t in reached):
        foreign = any(m.key in told.international for t in reached for m in told.mentions(t))
        return not foreign and not any(party_states(told, party(told, [t])) for t in reached)
    others = [
        t
        for t in reached
        if lemma(t) in OPPOSITE or (role == "whom" and t.lower_ in {"country", "nation"})
    ]
    # "Her counterpart" is not she.
    mine = [party(told, syntax.children(t, "nmod:poss")) for t in others]
    return bool(others) and all(
        party(told, [t]) in (NOBODY, own) for t, own in zip(others, mine, strict=True)
    )


def _official(told: Told, found: Found, place: Place) -> bool:
    """Whether somebody stands in the places of a role who speaks for a state, without a name."""
    if place.only not in {"anybody", "people", "officials"}:
        return False
    return any(
        token.pos_ in {"NOUN", "PROPN"}
        and lemma(token) in words().officials
        and not steps.holds([token], words().private)
        and not _another(token)
        and not party(told, [token])
        for path in place.at
        for reached in steps.follow(found.nodes, path)
        for token in _fitting(reached, place)
    )


def _own_government(told: Told, found: Found, place: Place) -> bool:
    """Whether "the Government" stands in the places of a role, of no state that is told."""
    return place.only == "anybody" and any(
        token.lower_ == "government"
        and {c.lower_ for c in token.children if c.i < token.i} <= {"the"}
        and not syntax.children(token, "nmod", "nmod:poss", "amod")
        and not party(told, [token])
        for path in place.at
        for reached in steps.follow(found.nodes, path)
        for token in _fitting(reached, place)
    )


def _of_two(token: Token) -> bool:
    """Whether a subject is the sides of a meeting, or is joined with "and"."""
    asked = {c.lower_ for c in token.children} & TWO
    return bool(asked) or lemma(token) in TALKING or len(syntax.joined(token)) > 1


def together(found: Found) -> bool:
    """Whether "the two presidents", "both sides" or "they" do it, who are not named there."""
    agents = syntax.agents(found.top)
    return bool(agents) and all(
        "Number=Plur" in str(t.morph)
        and (
            (t.lower_ == "they" and any(_of_two(one) for one in voices.subject_before(t)))
            or (lemma(t) in words().collective and {c.lower_ for c in t.children} & TWO)
            or (lemma(t) in TALKING and {c.lower_ for c in t.children} == {"the"})
        )
        for t in agents
    )


def _another(token: Token) -> bool:
    """Whether a phrase points at somebody else: "with that country", "a third state"."""
    return any(child.lower_ in OTHERS for child in token.children)


def _of_states(told: Told, side: Party) -> Party:
    """A side without the bodies of no state: an invitation "to COP29" is to nobody."""
    return replace(side, bodies=tuple(b for b in side.bodies if told.lands.get(b)))


def _only(told: Told, tokens: Sequence[Token], place: Place) -> Party:
    """Those whom phrases stand for and who may play the role."""
    side = party(told, tokens)
    match place.only:
        case "people":
            return Party(people=side.people)
        case "officials":
            return _in_office(told, tokens, side)
        case "bodies":
            return Party(bodies=side.bodies)
        case "unions":
            return Party(bodies=tuple(b for b in side.bodies if b in told.international))
        case "states" | "lands":
            towns = place.only == "lands"
            return Party(states=lands_of(told, tokens) if towns else side.states)
    return side


def _in_office(told: Told, tokens: Sequence[Token], side: Party) -> Party:
    """The people who hold an office of a state; whom phrases name by such an office alone."""
    # "Norway's Liv Berg", of whom no other office is told, speaks for her state.
    people = tuple(
        name
        for name in side.people
        for profile in [told.profiles[name]]
        if is_official(profile.role or "") or (profile.role is None and profile.country)
    )
    heads = [one for t in tokens for one in syntax.joined(t)]
    office = any(
        lemma(t) in words().officials and not steps.holds([t], words().private) for t in heads
    )
    return Party(people=people, states=side.states if office else ())


def _words(told: Told, found: Found, place: Place, *, dates: bool) -> tuple[Token, ...]:
    for path in place.at:
        for reached in steps.follow(found.nodes, path):
            tokens = [t for t in _fitting(reached, place) if dates or _tells(told, t)]
            if place.only == "places":
                tokens = [t for t in tokens if any(m.kind in WHERE for m in told.mentions(t))]
            if tokens:
                return tuple(tokens)
    return ()


def _fitting(tokens: Sequence[Token], place: Place) -> list[Token]:
    """The tokens whose phrase holds a word asked for, and is not headed by one shut out."""
    return [
        t
        for t in tokens
        if (not place.words or steps.holds([t], place.words))
        and not (place.without and all(lemma(one) in place.without for one in syntax.joined(t)))
    ]


def _tells(told: Told, token: Token) -> bool:
    """Whether a word may be what an act is about: no date, and not "each other"."""
    date = any(m.kind is Kind.DATE for m in told.mentions(token))
    return not date and not (lemma(token) in {"each", "one"} and token.pos_ != "NOUN")
