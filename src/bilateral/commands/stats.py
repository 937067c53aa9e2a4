"""``bilateral stats``: what a store holds."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Final

import click

from bilateral.commands.options import json_option, store_option
from bilateral.graph.stats import Stats
from bilateral.graph.store import Store

EXAMPLES: Final = """\b
Examples:
  bilateral stats --store kg
  bilateral stats --store kg --json | jq .events
"""
ROWS: Final = (
    "articles", "events", "agreements", "stances", "people", "institutions", "states", "facts",
    "quads",
)  # fmt: skip


@click.command(epilog=EXAMPLES)
@store_option
@json_option
def stats(store: Path, as_json: bool) -> None:
    """Print how many articles, events, people, institutions and agreements a store holds.

    "facts" are the triples of the merged graph, "quads" those of all graphs, what each
    article claims included.
    """
    with Store.open(store) as kept:
        counts = kept.stats()
    if as_json:
        click.echo(json.dumps(asdict(counts)))
    else:
        click.echo(_table(counts))


def _table(counts: Stats) -> str:
    rows = [(name, getattr(counts, name)) for name in ROWS]
    rows[2:2] = [(f"  {kind}", number) for kind, number in counts.events_by_type.items()]
    width = max(len(name) for name, _ in rows)
    lines = [f"{name:<{width}}  {number:>9,}" for name, number in rows]
    if counts.first:
        lines.append(f"{'event dates':<{width}}  {counts.first} to {counts.last}")
    return "\n".join(lines)
