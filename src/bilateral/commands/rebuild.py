"""``bilateral rebuild``: the graph of a store made anew."""

from pathlib import Path
from typing import Final

import click

from bilateral.commands.options import store_option
from bilateral.graph.store import Store

EXAMPLES: Final = """\b
Examples:
  bilateral rebuild --store kg
"""


@click.command(epilog=EXAMPLES)
@store_option
def rebuild(store: Path) -> None:
    """Make the graph of a store anew from its record of what the articles said.

    The graph is the same afterwards, unless the store was written by an earlier version
    of bilateral that made another graph of the same facts. The articles are not read
    again: for that, use build.
    """
    with Store.open(store, write=True) as kept:
        kept.rebuild()
        quads = kept.stats().quads
    click.echo(f"{store}: rebuilt, {quads:,} quads")
