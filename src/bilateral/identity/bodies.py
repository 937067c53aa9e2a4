"""Which body a name means: its canonical name without the state, and the state."""

from functools import cache

from bilateral.identity.model import Entity
from bilateral.identity.names import title_words
from bilateral.identity.slugs import country_part, fingerprint, slug
from bilateral.language.gazetteers.national_bodies import is_national
from bilateral.language.gazetteers.states import Kind, states


def body(name: str, country: str | None, article: str) -> Entity:
    """The body that ``name`` means, belonging to ``country`` (None: to no single state).

    "Ministry of Defense" and "The Ministry of Defence of the Republic of Azerbaijan" are
    one body of Azerbaijan; the ministries of two states are two bodies. A ministry whose
    state the ``article`` does not tell is a body of that article alone.
    """
    key = slug(body_words(name, country), name)
    where = f"organization/{country_part(country)}"
    if country is None and is_national(name):
        reason = f"{name!r}: of a state not known, so a body of article {article!r} alone"
        return Entity(f"{where}/{key}-{fingerprint(article, length=8)}", reason)
    owner = f"bodies of {country}" if country else "international bodies"
    reason = f"{name!r}: among {owner}, names that differ in spelling only share {key!r}"
    return Entity(f"{where}/{key}", reason)


def body_words(name: str, country: str | None) -> tuple[str, ...]:
    """The words of a body's name; "of Azerbaijan" at its end goes when ``country`` says so."""
    words = title_words(name)
    for ending in _state_endings(country) if country else ():
        if len(words) > len(ending) and words[-len(ending) :] == ending:
            return words[: -len(ending)]
    return words


@cache
def _state_endings(country: str) -> tuple[tuple[str, ...], ...]:
    """The words of "of Azerbaijan", "of Republic of Azerbaijan" and the like, longest first."""
    state = states().get(country)
    names = (f.text for f in state.forms if f.kind is Kind.NAME) if state else ()
    endings = {("of", *title_words(name)) for name in names}
    return tuple(sorted(endings, key=lambda ending: (-len(ending), ending)))
