"""``bilateral network``: who is connected with whom, as a page or for other programs."""

from pathlib import Path
from typing import Final

import click

from bilateral import networks, pages
from bilateral.commands.options import store_option
from bilateral.graph.store import Store

EXAMPLES: Final = """\b
Examples:
  A page that opens in any browser, without a network:
    bilateral network states --store kg -o states.html
  For Gephi, for a spreadsheet (writes people-nodes.csv and people-edges.csv):
    bilateral network people --store kg -o people.gexf
    bilateral network people --store kg -o people.csv
"""
NETWORKS: Final = {
    "states": networks.states,
    "people": networks.people,
    "institutions": networks.institutions,
}
PAGES: Final = frozenset({".html", ".htm"})


@click.command(epilog=EXAMPLES)
@click.argument("kind", type=click.Choice(list(NETWORKS)))
@store_option
@click.option(
    "--output",
    "-o",
    metavar="FILE",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="File to write: .html for a page, .graphml, .gexf or .csv for other programs.",
)
@click.option(
    "--nodes",
    type=click.IntRange(2, 499),
    default=300,
    show_default=True,
    help="At most this many nodes on a page, the strongest; the page says what it leaves out.",
)
def network(kind: str, store: Path, output: Path, nodes: int) -> None:
    """Write the network of states, people or institutions of a store.

    Two are linked by the events they took part in and the papers they signed; every link
    shows its events with the sentences that say so.
    """
    with Store.open(store) as kept:
        drawn = NETWORKS[kind](kept)
    if output.suffix.lower() in PAGES:
        shown = networks.trim(drawn, networks.Budget(nodes=nodes))
        pages.write(output, pages.network_page(shown))
        written: tuple[Path, ...] = (output,)
    else:
        written = networks.save(drawn, output)
    size = f"{len(drawn.nodes)} {kind}, {len(drawn.edges)} links"
    click.echo(f"{', '.join(map(str, written))}: {size}")
