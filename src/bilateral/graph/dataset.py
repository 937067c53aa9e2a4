"""The graph as an rdflib Dataset, for programs that speak rdflib.

This is the only place where one is opened. ``default_union`` is False: a plain pattern or
query sees the merged facts of the default graph, each once; the union of the articles'
graphs, where a fact stands once per article that tells it, is never what is counted.
"""

from collections.abc import Mapping
from typing import NoReturn

from oxrdflib import OxigraphStore
from rdflib import Dataset, Graph
from rdflib.plugins.sparql.sparql import Query
from rdflib.query import Result
from rdflib.term import Identifier

from bilateral.errors import QueryError, StoreError
from bilateral.graph.database import Database
from bilateral.graph.iris import PREFIXES
from bilateral.graph.query import refuse_service


class ReadOnlyStore(OxigraphStore):
    """Oxigraph behind rdflib, for reading: queries stay off the network, nothing is changed."""

    def query(
        self,
        query: Query | str,
        initNs: Mapping[str, object],  # noqa: N803 - rdflib's name
        initBindings: Mapping[str, Identifier],  # noqa: N803 - rdflib's name
        queryGraph: str,  # noqa: N803 - rdflib's name
        **options: object,
    ) -> Result:
        """The engine's answer to the text ``query``.

        Raises QueryError for a prepared query, which rdflib would quietly run in its own
        evaluator (a hundred times slower, and free to open addresses), and for SERVICE.
        """
        if not isinstance(query, str):
            msg = "query: a prepared query does not reach the engine; pass its text instead"
            raise QueryError(msg)
        refuse_service(query)
        return super().query(query, initNs, initBindings, queryGraph, **options)

    def add_graph(self, graph: Graph) -> None:
        """Nothing: ``Dataset.graph`` calls this to name a graph it wants to read."""

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        msg = "dataset: it is made from the articles and only read; use Store.add or Store.retract"
        raise StoreError(msg)

    add = remove = update = remove_graph = destroy = _refuse
    addN = _refuse  # noqa: N815 - rdflib's name


def dataset(database: Database) -> Dataset:
    """``database`` as a Dataset that is only read."""
    opened = Dataset(store=ReadOnlyStore(store=database), default_union=False)
    for prefix, namespace in PREFIXES:
        opened.bind(prefix, namespace, override=True, replace=True)
    return opened
