"""Bilateral: news articles in, a knowledge graph of relations between states out.

::

    import bilateral

    facts = bilateral.extract("BAKU, July 10 - Foreign Minister …", published="2025-07-10")
    graph = bilateral.open_graph("kg")
    graph.query("SELECT ?label { ?state a dip:State ; rdfs:label ?label }").dataframe()
"""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bilateral.facts.model import Facts
    from bilateral.graph.opening import Graph

__all__ = ["__version__", "extract", "open_graph"]
__version__ = "0.1.0"


def open_graph(path: str | os.PathLike[str]) -> "Graph":
    """The graph of the store at ``path``, to be asked.

    Raises StoreError when there is no store, or it is being written.
    """
    from bilateral.graph.opening import open_graph as opened  # noqa: PLC0415 - import on demand

    return opened(path)


def extract(text: str, *, published: str | None = None, publisher: str | None = None) -> "Facts":
    """The facts of one article, given as text.

    ``published`` (``YYYY-MM-DD``) and ``publisher`` are read from the text's header where
    they are not given. Raises InputError when the text is not English prose.
    """
    from bilateral.commands.reading import facts_of_text  # noqa: PLC0415 - loads spaCy

    return facts_of_text(text, published=published, publisher=publisher)
