"""The body that a name means by the lists: those of identity and the gazetteers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bilateral.identity.bodies.acronyms import is_acronym
from bilateral.identity.bodies.rules import (
    also,
    common_words,
    international,
    of_states,
    own_bodies,
    renamed,
    telling,
)
from bilateral.identity.bodies.tongues import tongue_words
from bilateral.identity.bodies.words import bare_words, content, plain, sounding
from bilateral.language.gazetteers import organizations
from bilateral.language.gazetteers.national_bodies import body_forms


@dataclass(frozen=True, slots=True)
class Listed:
    """A body that a list gives: its canonical name, its state if it has one.

    ``national``: it is among the bodies of its state; ``known``: a gazetteer lists it.
    """

    name: str
    country: str | None
    national: bool = False
    known: bool = False


def listed(text: str, country: str | None) -> Listed | None:
    """The body that a name, state and all, means by the lists."""
    text = renamed().get(plain(text), text)
    own = of_states().get(plain(text), {})
    if country is not None and country in own:
        return Listed(own[country], None, national=True)
    if country is None:
        code = _told_by(text, own)
        if code is not None:
            return Listed(own[code], code, national=True)
    if plain(text) in own_bodies() and country is None:
        return Listed(text, None, known=True)
    if country is None and plain(text) in international():
        return Listed(international()[plain(text)], None, known=True)
    body = _in_gazetteer(text, country)
    return Listed(body.name, body.country, known=True) if body is not None else None


def _told_by(text: str, own: Mapping[str, str]) -> str | None:
    """The state that a name of bodies of some states tells by itself."""
    body = body_forms().get(text)
    if body is not None and body.state in own:
        return body.state
    return min(own) if len(own) == 1 and _tells(text) else None


def _tells(text: str) -> bool:
    """Whether a name that one state's body has tells that state.

    Few acronyms do, and no names of words that any body may be called by.
    """
    if is_acronym(text):
        return plain(text) in telling()
    return not common_words() | tongue_words() >= set(plain(text).split())


def _in_gazetteer(text: str, country: str | None) -> organizations.Body | None:
    """Of several bodies the one of the state told; never one of another state."""
    group = organizations.match_forms().get(text, ())
    own = [body for body in group if body.country == country]
    if country is not None and len(own) == 1:
        return own[0]
    body = organizations.bodies().get(text) or organizations.default_body(text)
    if body is None or (country is not None and body.country not in {None, country}):
        return None
    return body


def by_content(words: str, country: str | None) -> str | None:
    """The canonical name of the body whose name has these content words, in whatever order."""
    if len(words.split()) < 2:
        return None
    if country is not None:
        own = _of_state(country).get(words) or _usual().get(words)
        if own is not None:
            return own
    return _organizations().get((words, country)) or _organizations().get((words, None))


def by_sound(sounds: str, country: str | None) -> str | None:
    """The canonical name of the listed body of a state whose name sounds so."""
    return _sounds(country).get(sounds) if sounds and country is not None else None


@cache
def _sounds(country: str) -> Mapping[str, str]:
    own = {form: codes[country] for form, codes in of_states().items() if country in codes}
    return {sounding(form, country): name for form, name in own.items()}


@cache
def _of_state(country: str) -> Mapping[str, str]:
    return {
        content(form, country): own[country] for form, own in of_states().items() if country in own
    }


@cache
def _usual() -> Mapping[str, str]:
    """By content, the bodies that every state may have."""
    forms = {form: body.name for form, body in body_forms().items() if body.state is None}
    return {content(form, None): name for form, name in (*forms.items(), *also().items())}


@cache
def _organizations() -> Mapping[tuple[str, str | None], str]:
    """By content and state, the bodies of the gazetteer and other international ones."""
    found: dict[tuple[str, str | None], set[str]] = {}
    for form, name, country in _forms():
        if len(bare_words(form)) > 1 and plain(form) not in own_bodies() | set(renamed()):
            found.setdefault((content(form, country), country), set()).add(name)
    return {key: min(names) for key, names in found.items() if len(names) == 1}


def _forms() -> Iterator[tuple[str, str, str | None]]:
    for body in organizations.bodies().values():
        for form in (body.name, *body.aliases):
            yield form, body.name, body.country
    for form, name in international().items():
        yield form, name, None
