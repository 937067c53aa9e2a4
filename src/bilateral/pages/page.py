"""A network as one HTML file that opens anywhere: no request leaves it.

The same network gives the same bytes. A content security policy lets only the two
scripts run that the page carries, known by their digests.
"""

import base64
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from markupsafe import Markup

from bilateral.errors import BilateralError
from bilateral.networks.model import Network, span
from bilateral.pages import drawing
from bilateral.pages.data import as_block, page_data
from bilateral.pages.templates import asset, environment

GROUP_TITLES: Final = {"people": "States", "institutions": "Kinds", "states": "Kinds"}


@dataclass(frozen=True, slots=True)
class Row:
    """One link in the table under the drawing."""

    key: str
    source: str
    target: str
    relation: str
    weight: int
    first: str
    last: str


def network_page(network: Network) -> str:
    """The page of a network."""
    library, script = drawing.library(), asset("network.js")
    return (
        environment()
        .get_template("network.html.j2")
        .render(
            network=network,
            summary=summary(network),
            left_out=_left_out(network),
            group_title=GROUP_TITLES.get(network.kind, "Kinds"),
            rows=_rows(network),
            # What follows is our own or a library's code, or data escaped for its place.
            library_css=Markup(drawing.stylesheet()),  # noqa: S704
            css=Markup(asset("network.css")),  # noqa: S704
            data=Markup(as_block(page_data(network))),  # noqa: S704
            library=Markup(library),  # noqa: S704
            script=Markup(script),  # noqa: S704
            digests=[_digest(library), _digest(script)],
        )
    )


def write(path: Path, html: str) -> None:
    """Write a page, the folders above it included, in UTF-8 on every system.

    Raises BilateralError when the file cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(html, encoding="utf-8", newline="\n", errors="replace")
    except OSError as error:
        msg = f"{path}: cannot be written ({error.strerror}); name another file or make room"
        raise BilateralError(msg) from error


def summary(network: Network) -> str:
    """What a network holds, in one line."""
    dates = span(network.items)
    told = f", {dates[0][:4]} to {dates[1][:4]}" if dates else ""
    return (
        f"{len(network.nodes)} names, {len(network.edges)} links, "
        f"{len(network.items)} events and papers{told}."
    )


def _left_out(network: Network) -> str:
    out = network.left_out
    if not (out.nodes or out.edges):
        return ""
    nodes, edges = len(network.nodes) + out.nodes, len(network.edges) + out.edges
    return (
        f"Shown are the strongest: {len(network.nodes)} of {nodes} names and "
        f"{len(network.edges)} of {edges} links. The whole network: bilateral network -o file.csv"
    )


def _rows(network: Network) -> list[Row]:
    labels = {node.id: node.label for node in network.nodes}
    rows = []
    for edge in sorted(network.edges, key=lambda e: (-e.weight, e.key)):
        first, last = edge.span or ("", "")
        key, ends = "|".join(edge.key), (labels[edge.source], labels[edge.target])
        rows.append(Row(key, *ends, edge.relation, edge.weight, first, last))
    return rows


def _digest(script: str) -> str:
    """The digest by which the policy knows a script (CSP level 2, section 8.4)."""
    # HTML parsing turns CR LF into LF before the script is compared.
    digest = hashlib.sha256(script.replace("\r\n", "\n").encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"
