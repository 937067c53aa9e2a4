"""What a single word of the parse stands for: somebody mentioned there, or somebody behind it.

"The delegation led by X" is X; "the Kenyan side" is Kenya; "the minister" in apposition
to a name is who has that name; a relative pronoun is the noun before it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from bilateral.facts.frames import steps, syntax, voices
from bilateral.facts.frames.lemmas import lemma
from bilateral.facts.frames.loading import words
from bilateral.facts.frames.party import Party, party_states, united
from bilateral.facts.frames.syntax import case, children, clause
from bilateral.facts.frames.told import Told
from bilateral.language.model import Form, Kind, Mention
from bilateral.language.people.titles import titles_in

NAMING = ("appos", "flat", "nmod:desc", "compound", "nmod:unmarked")
GROUPS = frozenset({"country", "state", "nation", "government", "neighbour", "neighbor"})
EXAMPLES = frozenset({"including", "like", "such+as"})
"""Prepositions before those who are named of a group."""
OWN = frozenset({"his", "her"})
"""Whose, if nobody is known by name: "the president said that his country" is his who says so."""
PAPERS = frozenset({"letter", "statement", "message", "note", "cable", "telegram", "communique"})
LEADING = frozenset({"lead", "head", "chair"})
TITLED = 24
NEIGHBOUR = 3
"""Characters that may stand between an office and the name of its holder."""
_DEEP = 3
"""How often one word may lead to another."""


def stands_for(told: Told, token: Token, depth: int = 0) -> Party:
    """Whom a word stands for; nobody, if that is not told."""
    here = told.mentions(token)
    return (
        _speaking(told, token, depth)
        or _meant(told, token, depth)
        or Party(people=_keys(here, Kind.PERSON))
        or Party(states=_keys(here, Kind.SIDE))
        or _inside(told, token)
        or Party(people=tuple(dict.fromkeys(_holders(told, token))))
        or _of_each(told, token)
        or Party(bodies=_keys(here, Kind.ORGANIZATION))
        or Party(states=_keys(here, Kind.STATE))
        or _exemplified(told, token, depth)
        or _regional(token)
        or _collective(told, token, depth)
        or _written(told, token, depth)
        or _of_two(told, token)
        or _as_before(told, token, depth)
    )


def _keys(mentions: Sequence[Mention], kind: Kind) -> tuple[str, ...]:
    return tuple(m.key for m in mentions if m.kind is kind)


def _meant(told: Told, token: Token, depth: int) -> Party:
    """Whom a pronoun means that the language room leaves open, as far as the parse tells."""
    if told.mentions(token) or depth >= _DEEP:
        return Party()
    if token.lower_ in OWN:
        spoken = voices.governing_speaker(token)
        return united(stands_for(told, one, depth + 1) for one in spoken)
    noun = syntax.antecedent(token)
    meant = noun if noun != token else syntax.governing_subject(token)
    if meant is None:
        return Party()
    return united(stands_for(told, one, depth + 1) for one in syntax.joined(meant))


def _speaking(told: Told, token: Token, depth: int) -> Party:
    """Who says "I" or "we"."""
    if depth >= _DEEP or token.lower_ not in voices.FIRST_PERSON:
        return Party()
    return united(stands_for(told, one, depth + 1) for one in voices.speakers(told, token))


def _as_before(told: Told, token: Token, depth: int) -> Party:
    """Who is behind "he", "it" or "the ministry": whom the sentence before is about."""
    if depth >= _DEEP or not voices.goes_on(told, token):
        return Party()
    before = united(stands_for(told, one, depth + 1) for one in voices.subject_before(token))
    if token.lower_ in voices.GENDERS:
        alone = before.people if len(before.people) == 1 else ()
        return Party(people=tuple(n for n in alone if _may_be(told, n, token.lower_)))
    codes = (
        *before.states,
        *(told.lands.get(name) for name in before.bodies),
        *(told.state(name) for name in before.people if token.tag_ != "PRP"),
    )
    return Party(states=tuple(dict.fromkeys(code for code in codes if code)))


def _of_each(told: Told, noun: Token) -> Party:
    """The states each of which has one: "the foreign ministries of Uzbekistan and Finland"."""
    if noun.tag_ != "NNS" or lemma(noun) not in words().collective:
        return Party()
    owners = [t for t in children(noun, "nmod") if case(t) == "of"]
    of = (told.named.get(one.i) for t in owners for one in syntax.joined(t))
    states = tuple(dict.fromkeys(code for code in of if code))
    return Party(states=states) if len(states) > 1 else Party()


def _exemplified(told: Told, noun: Token, depth: int) -> Party:
    """Those named of many: "several countries, including Oman and Qatar"."""
    if depth >= _DEEP or lemma(noun) not in GROUPS:
        return Party()
    named = [t for t in children(noun, "nmod", "acl", "advcl", "obl") if case(t) in EXAMPLES]
    return united(stands_for(told, one, depth + 1) for t in named for one in syntax.joined(t))


def _regional(noun: Token) -> Party:
    """The states of a region whose ministers, leaders or countries are spoken of together."""
    if lemma(noun) not in words().collective or "Number=Plur" not in str(noun.morph):
        return Party()
    names = [t.lower_ for t in children(noun, "amod", "compound")]
    return united(Party(states=words().regions.get(name, ())) for name in names)


def _written(told: Told, token: Token, depth: int) -> Party:
    """Whose letter or statement says it: the owner's, or of who sent it."""
    if depth >= _DEEP or lemma(token) not in PAPERS:
        return Party()
    owners = next(steps.follow([token], "owner"), [])
    senders = [] if owners or token.dep_ in syntax.SUBJECT else syntax.subjects(clause(token))
    return united(stands_for(told, one, depth + 1) for one in owners or senders if one != token)


def _of_two(told: Told, token: Token) -> Party:
    """Who of the two people named before in the sentence is "the former", and who "the latter"."""
    if token.lower_ not in {"former", "latter"} or token.dep_ not in syntax.SUBJECT:
        return Party()
    start = token.sent.start_char
    named = (
        m.key
        for m in told.reading.mentions
        if m.kind is Kind.PERSON and m.form is Form.NAME and start <= m.start < token.idx
    )
    two = tuple(dict.fromkeys(named))[-2:]
    return Party(people=two[:1] if token.lower_ == "former" else two[-1:])


def _may_be(told: Told, name: str, pronoun: str) -> bool:
    """Whether nobody says of the person what is said of the other sex only."""
    text = told.reading.article.text
    said = {
        text[m.start : m.end].lower()
        for m in told.reading.mentions
        if m.key == name and m.form is Form.PRONOUN
    }
    return said.isdisjoint(voices.GENDERS[pronoun])


def _inside(told: Told, token: Token) -> Party:
    """A state that only stands in the name of an office: "envoy to Norway"."""
    names = [m for m in told.mentions(token) if m.kind in {Kind.OFFICE, Kind.ORGANIZATION}]
    heads = [told.span(m.start, m.end).root for m in names]
    beside = all(head != token and told.named.get(head.i) is None for head in heads)
    return (
        Party(states=(told.named[token.i],))
        if token.i in told.named and names and beside
        else Party()
    )


def _holders(told: Told, token: Token) -> Iterator[str]:
    """Who holds the office a word names: in apposition to it, or right beside it."""
    for child in children(token, *NAMING):
        yield from _keys(told.mentions(child), Kind.PERSON)
    text = told.reading.article.text
    for office in told.mentions(token):
        if office.kind is not Kind.OFFICE:
            continue
        for name in told.reading.mentions:
            if name.kind is Kind.PERSON and name.form is Form.NAME:
                first, second = sorted((office, name))
                if first.end <= second.start and _beside(text[first.end : second.start]):
                    yield name.key


def _beside(gap: str) -> bool:
    """Whether nothing but a title stands between an office and a name: "Minister Prince Faisal"."""
    if len(gap) > NEIGHBOUR:
        if len(gap) > TITLED or "\n" in gap:
            return False
        for title in [*titles_in(gap)][::-1]:
            gap = gap[: title.start] + gap[title.end :]
    return not gap.strip(" ,")


def _collective(told: Told, noun: Token, depth: int) -> Party:
    """Those a delegation or a government stands for: its leader, or else its state."""
    if depth >= _DEEP or lemma(noun) not in words().collective:
        return Party()
    if any(t.lower_ in words().sports for t in children(noun, "compound", "amod")):
        return Party()
    leaders = [
        leader
        for verb in children(noun, "acl")
        if lemma(verb) in LEADING
        for leader in syntax.agents(verb)
        if leader != noun
    ]
    led = united(stands_for(told, leader, depth + 1) for leader in leaders)
    known = led.states or any(told.state(name) for name in led.people)
    if led and (known or led.bodies):
        return led
    owners = next(steps.follow([noun], "owner"), [])
    owner = united(
        stands_for(told, one, depth + 1) for owner in owners for one in syntax.joined(owner)
    )
    # "The Armenian delegation led by Chairman X": of X alone it is not told of which state.
    return replace(led, states=party_states(told, owner)) if led else owner
