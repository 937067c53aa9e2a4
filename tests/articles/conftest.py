"""Reading a set of paths to its end, errors and all."""

from collections.abc import Callable

import pytest

from bilateral.articles.model import Article
from bilateral.articles.reading import read
from bilateral.errors import InputError

ReadAll = Callable[..., tuple[list[Article], list[str]]]


@pytest.fixture
def read_all() -> ReadAll:
    """Gives the articles under some paths and the messages of what could not be read."""

    def read_paths(*paths: object) -> tuple[list[Article], list[str]]:
        errors: list[InputError] = []
        articles = list(read([str(path) for path in paths], on_error=errors.append))
        return articles, [str(error) for error in errors]

    return read_paths
