"""What the pipeline reads out of a short text, in the form in which the tables state it."""

from functools import cache

from bilateral.articles.model import Article
from bilateral.language import pipeline
from bilateral.language.model import Kind, Reading


@cache
def _nlp() -> pipeline.Language:
    return pipeline.load()


def reading(text: str, **known) -> Reading:
    known = {"published": "2024-05-18", **known}
    return pipeline.read(_nlp(), Article(id="t", text=text, source="t", **known))


def states_of(text: str, **known) -> dict[str, str | None]:
    """The people with the states they represent."""
    return {p.name: p.country for p in reading(text, **known).people}


def roles_of(text: str, **known) -> dict[str, str | None]:
    """The people with their offices."""
    return {p.name: p.role for p in reading(text, **known).people}


def mentions_of(text: str, kind: Kind, **known) -> list[tuple[str, str]]:
    """The mentions of a kind: words of the text and key."""
    found = reading(text, **known).mentions
    return [(text[m.start : m.end], m.key) for m in found if m.kind is kind]


def keys_of(text: str, kind: Kind, **known) -> list[str]:
    return [key for _, key in mentions_of(text, kind, **known)]


def meant(text: str, words: str, kind: Kind = Kind.PERSON, **known) -> list[str]:
    """Whom or what the last mention of just these words means: one key for each."""
    start = text.rindex(words)
    found = reading(text, **known).mentions
    return [
        m.key for m in found if m.kind is kind and (m.start, m.end) == (start, start + len(words))
    ]
