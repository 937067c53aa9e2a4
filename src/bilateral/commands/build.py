"""``bilateral build``: articles into a store."""

import json
import sys
from pathlib import Path
from typing import Final

import click

from bilateral.commands.options import (
    counted,
    json_option,
    model_option,
    paths_argument,
    store_option,
)

EXAMPLES: Final = """\b
Examples:
  A folder, with everything below it:
    bilateral build articles/ --store kg
  Several sources at once; a glob the shell does not see:
    bilateral build news.jsonl feed.xml 'pages/**/*.html' --store kg
  From another program:
    curl -s https://example.org/feed.jsonl | bilateral build - --store kg
  Again, after some articles changed: only those are replaced
    bilateral build articles/ --store kg
"""


@click.command(epilog=EXAMPLES)
@paths_argument
@store_option
@model_option
@json_option
def build(paths: tuple[str, ...], store: Path, model: str | None, as_json: bool) -> None:
    """Read the articles under PATH... and put what they say into a store.

    PATH is a file, a folder, a glob or - for standard input. Read are plain text with or
    without front matter, JSON Lines, JSON, CSV, TSV, HTML, RSS and Atom, also gzipped.
    The store is made if it is not there. An article whose id the store knows replaces
    the earlier one; the same article again changes nothing. A bad article is named and
    left out, the others go in, and the exit code is 1.
    """
    from bilateral.articles.counting import count  # noqa: PLC0415 - loads only what build needs
    from bilateral.commands.progress import Refusals, shown  # noqa: PLC0415
    from bilateral.commands.reading import facts_of  # noqa: PLC0415
    from bilateral.graph.store import Store  # noqa: PLC0415

    refusals = Refusals()
    with Store.create_or_open(store) as kept:
        total = count(path for path in paths if path != "-") if "-" not in paths else None
        stream = facts_of(paths, refusals, model=model)
        outcome = kept.add(shown(stream, "reading", total, refusals.console))
        held = sum(1 for _ in kept.articles())
    counts = {
        "added": outcome.added,
        "replaced": outcome.replaced,
        "unchanged": outcome.unchanged,
        "refused": refusals.count,
    }
    if as_json:
        click.echo(json.dumps({"store": str(store), **counts, "articles": held}))
    else:
        told = ", ".join(f"{number} {what}" for what, number in counts.items() if number)
        click.echo(f"{store}: {told or 'nothing to read'}; {counted(held, 'article')} in the store")
    if refusals.count:
        sys.exit(1)
