"""``bilateral retract``: articles out of a store."""

from pathlib import Path
from typing import Final

import click

from bilateral.commands.options import counted, store_option
from bilateral.graph.store import Store

EXAMPLES: Final = """\b
Examples:
  See which articles there are, then take one out:
    bilateral retract --list --store kg
    bilateral retract 2024-07-03-summit --store kg
"""


@click.command(epilog=EXAMPLES)
@click.argument("ids", metavar="ID...", nargs=-1)
@click.option("--list", "listing", is_flag=True, help="Print the ids of the articles instead.")
@store_option
def retract(ids: tuple[str, ...], listing: bool, store: Path) -> None:
    """Take the articles ID... out of a store, and what only they said with them.

    What another article says too stays. If one id is not there, nothing is taken out.
    """
    if listing:
        with Store.open(store) as kept:
            for article, _ in kept.articles():
                click.echo(article)
        return
    if not ids:
        msg = "Give the id of an article, or --list to see them."
        raise click.UsageError(msg)
    with Store.open(store, write=True) as kept:
        gone = kept.retract(ids)
        held = sum(1 for _ in kept.articles())
    click.echo(f"{store}: {len(gone)} retracted; {counted(held, 'article')} in the store")
