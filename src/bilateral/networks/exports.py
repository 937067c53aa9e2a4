"""Networks for other programs: GraphML, GEXF, and CSV tables of nodes and links.

The same network gives the same bytes. Any text is safe: characters that XML cannot
hold become U+FFFD, and a cell that a spreadsheet would take for a formula gets an
apostrophe in front.
"""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import networkx as nx

from bilateral.errors import BilateralError
from bilateral.networks.graphs import edge_fields, node_fields, to_networkx
from bilateral.networks.model import Network

SUFFIXES: Final = (".graphml", ".gexf", ".csv")

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_GEXF_STAMP = re.compile(r' lastmodifieddate="[^"]*"')


def graphml(network: Network) -> str:
    """The network as GraphML."""
    return "\n".join(nx.generate_graphml(_xml_safe(network), named_key_ids=True)) + "\n"


def gexf(network: Network) -> str:
    """The network as GEXF 1.2, without networkx's time stamp."""
    text = "\n".join(nx.generate_gexf(_xml_safe(network), version="1.2draft")) + "\n"
    return _GEXF_STAMP.sub("", text, count=1)


def nodes_csv(network: Network) -> str:
    """One line per node."""
    return _table({"id": node.id, **node_fields(node)} for node in network.nodes)


def edges_csv(network: Network) -> str:
    """One line per link."""
    return _table(
        {"source": edge.source, "target": edge.target, **edge_fields(edge)}
        for edge in network.edges
    )


def save(network: Network, path: Path) -> tuple[Path, ...]:
    """Write ``network`` in the format of the suffix; the files written.

    ``.csv`` writes two files, ``<stem>-nodes.csv`` and ``<stem>-edges.csv``. Raises
    BilateralError for another suffix.
    """
    match path.suffix.lower():
        case ".graphml":
            texts = {path: graphml(network)}
        case ".gexf":
            texts = {path: gexf(network)}
        case ".csv":
            texts = {
                path.with_name(f"{path.stem}-nodes.csv"): nodes_csv(network),
                path.with_name(f"{path.stem}-edges.csv"): edges_csv(network),
            }
        case suffix:
            known = ", ".join(SUFFIXES)
            msg = f"{path}: no network format is called {suffix or 'nothing'!r}; use one of {known}"
            raise BilateralError(msg)
    path.parent.mkdir(parents=True, exist_ok=True)
    for file, text in texts.items():
        file.write_text(text, encoding="utf-8", newline="")
    return tuple(texts)


def _xml_safe(network: Network) -> "nx.MultiGraph[str]":
    graph = to_networkx(network)
    for _, fields in graph.nodes(data=True):
        _clean(fields)
    for _, _, fields in graph.edges(data=True):
        _clean(fields)
    return graph


def _clean(fields: dict[str, str | int | float]) -> None:
    for name, value in fields.items():
        if isinstance(value, str):
            fields[name] = _NOT_XML.sub("\ufffd", value)


def _table(records: Iterable[Mapping[str, str | int | float]]) -> str:
    lines = list(records)
    columns = list(dict.fromkeys(name for line in lines for name in line))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(line.get(name, "")) for name in columns] for line in lines)
    return out.getvalue()


def _cell(value: str | float) -> str | float:
    """A cell as it is, or guarded when a spreadsheet would run it (OWASP, CSV injection)."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
