"""From paths to facts: what ``build``, ``extract`` and ``evaluate`` have in common."""

import os
from collections.abc import Callable, Iterable, Iterator

from bilateral.articles.model import Article
from bilateral.articles.reading import read
from bilateral.errors import InputError
from bilateral.facts.extraction import extract
from bilateral.facts.model import Facts
from bilateral.language import pipeline


def raise_it(error: InputError) -> None:
    """The way of a caller who wants no article to be missing."""
    raise error


def facts_of(
    paths: Iterable[str | os.PathLike[str]],
    on_error: Callable[[InputError], None] = raise_it,
) -> Iterator[Facts]:
    """The facts of the articles under ``paths``, as a stream.

    An article that cannot be read, or is not English, goes to ``on_error``, and the next
    one follows.
    """
    nlp = pipeline.load()
    for article in read((os.fspath(p) for p in paths), on_error=on_error):
        with nlp.memory_zone():
            try:
                facts = _facts(nlp, article)
            except InputError as error:
                on_error(error)
                continue
        yield facts


def _facts(nlp: pipeline.Language, article: Article) -> Facts:
    return extract(pipeline.read(nlp, article))
