"""From paths to facts: what ``build``, ``extract`` and ``evaluate`` have in common."""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TypeVar

from spacy.language import Language

from bilateral.articles.compose import compose
from bilateral.articles.reading import read
from bilateral.articles.record import Record
from bilateral.errors import InputError
from bilateral.facts.extraction import extract
from bilateral.facts.model import Facts
from bilateral.language import pipeline
from bilateral.language.model import Reading

T = TypeVar("T")


def raise_it(error: InputError) -> None:
    """The way of a caller who wants no article to be missing."""
    raise error


def readings_of(
    paths: Iterable[str | os.PathLike[str]],
    use: Callable[[Reading], T],
    on_error: Callable[[InputError], None] = raise_it,
    *,
    model: str | None = None,
) -> Iterator[T]:
    """What ``use`` makes of the reading of each article under ``paths``, as a stream.

    An article that cannot be read, or is not English, goes to ``on_error``, and the next
    one follows. ``model`` names another pipeline than the shipped one; InputError is raised
    when it cannot be used. A reading does not outlive its turn.
    """
    nlp = pipeline.load(model)
    for article in read((os.fspath(p) for p in paths), on_error=on_error):
        with nlp.memory_zone():
            try:
                made = use(pipeline.read(nlp, article))
            except InputError as error:
                on_error(error)
                continue
        yield made


def facts_of(
    paths: Iterable[str | os.PathLike[str]],
    on_error: Callable[[InputError], None] = raise_it,
    *,
    model: str | None = None,
) -> Iterator[Facts]:
    """The facts of the articles under ``paths``, as a stream; the rest as ``readings_of``."""
    return readings_of(paths, extract, on_error, model=model)


def facts_of_text(
    text: str, *, published: str | None = None, publisher: str | None = None
) -> Facts:
    """The facts of one article given as text. Raises InputError when it cannot be read."""
    record = Record(
        text=text, source="text", fallback_id="text", published=published, publisher=publisher
    )
    return extract(pipeline.read(_pipeline(), compose(record)))


@cache
def _pipeline() -> Language:
    """One pipeline for all texts given one by one, as in a notebook."""
    return pipeline.load()
