"""A store opened for asking: what ``bilateral.open_graph`` gives."""

import os
from collections.abc import Mapping
from html import escape
from typing import Self

from rdflib import Dataset

from bilateral.graph.query import Value
from bilateral.graph.results import Results, results
from bilateral.graph.stats import Stats
from bilateral.graph.store import Store


class Graph:
    """The merged facts of a store, to be asked.

    Others can read the store at the same time; it can be written to once all its graphs
    are closed.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def query(self, text: str, substitutions: Mapping[str, Value] | None = None) -> Results:
        """The answer to a SPARQL query as a table; see ``Store.query``."""
        return results(self._store.query(text, substitutions))

    @property
    def store(self) -> Store:
        """The store behind it, which answers SPARQL in RDF terms."""
        return self._store

    @property
    def dataset(self) -> Dataset:
        """The graph for rdflib, only read; see dataset.py."""
        return self._store.dataset()

    def stats(self) -> Stats:
        """Numbers of things in the graph."""
        return self._store.stats()

    def close(self) -> None:
        """Let others write to the store; a second call does nothing."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _repr_html_(self) -> str:
        """What the store holds, for Jupyter."""
        counts = self.stats()
        rows = "".join(
            f"<tr><th>{name}</th><td>{getattr(counts, name):,}</td></tr>"
            for name in ("articles", "events", "people", "institutions", "states", "agreements")
        )
        dates = f", events from {counts.first} to {counts.last}" if counts.first else ""
        return f"<p>{escape(str(self._store.path) + dates)}</p><table>{rows}</table>"


def open_graph(path: str | os.PathLike[str]) -> Graph:
    """The graph of the store at ``path``; StoreError when there is none, or it is being written."""
    return Graph(Store.open(path))
