"""A world: the names of the demo corpus, all of them replaced, and always in the same way.

In one world Azerbaijan is, say, Peru wherever it stands, with its adjective, its people,
its capital, its towns and its parliament, and one person bears one name in all articles.
A few worlds, used again and again, therefore make a corpus in which people and states come
back, as they do in news.
"""

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bilateral.language.gazetteers.cities import cities
from bilateral.language.gazetteers.national_bodies import body_forms
from bilateral.language.gazetteers.states import (
    FormUse,
    Kind,
    State,
    default_code,
    doubts,
    match_forms,
    states,
)
from tests.benchmarks import names

_WORDS = frozenset({"Agro", "Drug"})
"""Words of the corpus that are also towns."""
_TOWNS = 6
"""States with fewer towns beside the capital take no part."""
_NAME = re.compile(r"(?=\b([A-Z][\w']*(?:[ -][A-Z][\w']*)?))(?=\b([A-Z][\w']*))")


@dataclass(frozen=True, slots=True)
class World:
    """What stands for what: ``forms`` by the form in the demo corpus."""

    forms: Mapping[str, str]
    pattern: re.Pattern[str]

    def told(self, text: str) -> str:
        """The text in the names of this world; "a" and "an" go with what follows them."""
        return self.pattern.sub(self._replace, text)

    def _replace(self, match: re.Match[str]) -> str:
        form = match["form"]
        new = self.forms.get(form) or self.forms[_capitalized(form)].upper()
        article = match["article"] or ""
        if article:
            article = article[0] + ("n " if new[0] in "AEIOU" else " ")
        return article + new


def world(seed: int, corpus: str) -> World:
    """The world of that seed, for the forms that occur in the text of the corpus."""
    rng = random.Random(seed)
    forms = _people(rng) | _states(rng, corpus)
    written = sorted((*forms, *filter(str.isupper, map(str.upper, forms))), key=len, reverse=True)
    alternatives = "|".join(map(re.escape, dict.fromkeys(written)))
    pattern = re.compile(rf"(?P<article>\b[Aa]n? )?(?<!\w)(?P<form>{alternatives})(?!\w)")
    return World(forms, pattern)


def _capitalized(form: str) -> str:
    return " ".join(word.capitalize() for word in form.split())


def _people(rng: random.Random) -> dict[str, str]:
    """New words for the words of people's names, each used once."""
    decks = [tuple(rng.sample(deck, len(deck)) for deck in people) for people in names.INVENTED]
    forms: dict[str, str] = {}
    for person in names.IN_THE_DEMO_CORPUS:
        given, surnames = rng.choice([deck for deck in decks if len(deck[0]) > 3 and deck[1]])
        *first, last = person.split()
        for word in first:
            if word not in forms:
                forms[word] = given.pop()
        if last not in forms:
            forms[last] = surnames.pop()
    return forms


def _states(rng: random.Random, corpus: str) -> dict[str, str]:
    """New forms for states that take part, for their towns, and for bodies named without state."""
    codes = [code for code in states() if _takes_part(code)]
    other = dict(zip(codes, rng.sample(codes, len(codes)), strict=True))
    forms: dict[str, str] = {}
    for form, use in _states_of(corpus):
        if use.code in other:
            forms[form] = _form(form, use.kind, states()[other[use.code]])
    for form, code, rank in _towns_of(corpus):
        if code in other and form not in forms:
            forms[form] = _towns()[other[code]][rank % _TOWNS]
    parliaments = {form: b.state for form, b in body_forms().items() if b.kind == "Parliament"}
    for form, whose in parliaments.items():
        if whose in other and form in corpus:
            theirs = (name for name, state in parliaments.items() if state == other[whose])
            forms[form] = next(theirs, "National Assembly")
    return forms


def _form(form: str, kind: Kind, there: State) -> str:
    if kind is Kind.ADJECTIVE:
        return there.adjective
    if kind is Kind.CAPITAL:
        return there.capital
    if kind is Kind.DEMONYM:
        demonyms = (f.text for f in there.forms if f.kind is Kind.DEMONYM)
        return next(demonyms, f"{there.adjective} citizens")
    return there.official_name if " of " in form else there.name


@cache
def _takes_part(code: str) -> bool:
    """States whose name is one word and no other thing's, and that have towns."""
    state = states()[code]
    plain = (
        state.name.isalpha() and state.name_in_text == state.name and " of " in state.official_name
    )
    return plain and state.name not in doubts() and len(_towns().get(code, ())) >= _TOWNS


@cache
def _towns() -> Mapping[str, tuple[str, ...]]:
    """The towns of each state but the capital, the most populous first."""
    by_state: dict[str, dict[str, int]] = {}
    for found in cities().values():
        for city in found:
            if city.name.isascii() and city.name != _capital(city.code):
                by_state.setdefault(city.code, {})[city.name] = city.population
    return {
        code: tuple(sorted(towns, key=lambda name: (-towns[name], name)))
        for code, towns in by_state.items()
    }


def _capital(code: str) -> str | None:
    """The capital of the state, None where it is no state of the gazetteer."""
    state = states().get(code)
    return state.capital if state else None


@cache
def _states_of(corpus: str) -> tuple[tuple[str, FormUse], ...]:
    """Forms of states that the corpus has."""
    uses = ((form, use) for form, uses in match_forms().items() if form in corpus for use in uses)
    return tuple((form, use) for form, use in uses if use.code == default_code(form))


@cache
def _towns_of(corpus: str) -> tuple[tuple[str, str, int], ...]:
    """Towns that the corpus names: form, state, and their rank among those of the state."""
    ranks: dict[str, int] = {}
    found: list[tuple[str, str, int]] = []
    words = _WORDS.union(*map(str.split, names.IN_THE_DEMO_CORPUS))
    for form in dict.fromkeys(form for pair in _NAME.findall(corpus) for form in pair):
        city = cities().get(form, (None,))[0]
        if city and form not in match_forms() and form not in words:
            ranks[city.code] = ranks.get(city.code, -1) + 1
            found.append((form, city.code, ranks[city.code]))
    return tuple(found)
