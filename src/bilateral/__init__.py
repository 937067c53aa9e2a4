"""Bilateral: news articles in, a knowledge graph of relations between states out.

::

    import bilateral

    bilateral.build(["articles/"], "kg")
    graph = bilateral.open_graph("kg")
    bilateral.ask(graph, "who-met-whom", stateA="Kenya").dataframe()
    graph.query("SELECT ?label { ?state a dip:State ; rdfs:label ?label }").dataframe()
    bilateral.draw(graph, "people")
"""

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from bilateral.facts.model import Facts
    from bilateral.graph.opening import Graph
    from bilateral.graph.record import Outcome
    from bilateral.graph.results import Results
    from bilateral.pages.notebook import NotebookPage

__all__ = ["__version__", "ask", "build", "draw", "extract", "open_graph"]
__version__ = "0.1.0"


def build(paths: Iterable[str | os.PathLike[str]], store: str | os.PathLike[str]) -> "Outcome":
    """Put what the articles under ``paths`` say into the store at ``store``.

    The store is made if it is not there. Raises InputError at the first article that
    cannot be read (those before it are stored), StoreError when the store cannot be used.
    """
    from bilateral.commands.reading import facts_of  # noqa: PLC0415 - loads spaCy
    from bilateral.graph.store import Store  # noqa: PLC0415

    with Store.create_or_open(store) as kept:
        return kept.add(facts_of(paths))


def ask(graph: "Graph", query: str, **values: str) -> "Results":
    """The answer of ``graph`` to a ready query, with values for its parameters.

    Raises QueryError for a query or parameter there is not, and for a value of the wrong kind.
    """
    from bilateral.queries.binding import bind  # noqa: PLC0415
    from bilateral.queries.catalogue import ready_query  # noqa: PLC0415

    return graph.query(bind(ready_query(query), values).text)


def draw(graph: "Graph", kind: Literal["states", "people", "institutions"]) -> "NotebookPage":
    """The network of a graph, to be looked at in a notebook."""
    from bilateral import networks, pages  # noqa: PLC0415

    makers = {
        "states": networks.states,
        "people": networks.people,
        "institutions": networks.institutions,
    }
    return pages.in_notebook(networks.trim(makers[kind](graph.store)))


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
