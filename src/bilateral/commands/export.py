"""``bilateral export``: the graph as a file other tools read."""

import sys
from pathlib import Path
from typing import IO, Final

import click

from bilateral.commands.options import store_option
from bilateral.errors import StoreError
from bilateral.graph.export import Format
from bilateral.graph.store import Store

EXAMPLES: Final = """\b
Examples:
  The merged facts as Turtle:
    bilateral export --store kg -o kg.ttl
  Everything, what each article claims in a graph of its own:
    bilateral export --store kg --format trig | less
"""
SUFFIXES: Final = {f".{f.value}": f for f in Format}


@click.command(epilog=EXAMPLES)
@store_option
@click.option(
    "--format",
    "-f",
    "syntax",
    type=click.Choice([f.value for f in Format]),
    help="ttl and jsonld hold the merged facts; nq and trig also what each article claims.",
)
@click.option(
    "--output",
    "-o",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File to write; its ending chooses the format if --format does not.",
)
def export(store: Path, syntax: str | None, output: Path | None) -> None:
    """Write the graph of a store as Turtle, TriG, N-Quads or JSON-LD.

    The same store gives the same bytes.
    """
    chosen = Format(syntax) if syntax else SUFFIXES.get(output.suffix) if output else Format.TURTLE
    if chosen is None:
        endings = ", ".join(SUFFIXES)
        msg = f"{output}: the ending names no format; use one of {endings}, or --format"
        raise click.UsageError(msg)
    with Store.open(store) as kept:
        if output is None:
            kept.export(chosen, sys.stdout.buffer)
            return
        _to_file(kept, chosen, output)
    click.echo(f"{output}: written")


def _to_file(kept: Store, syntax: Format, path: Path) -> None:
    """Write beside the file first, so that a failed export leaves the old one as it was."""
    partial = path.with_name(path.name + ".partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as file:
            _write(kept, syntax, file)
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        msg = f"{path}: cannot be written ({error.strerror}); name another file or make room"
        raise StoreError(msg) from error


def _write(kept: Store, syntax: Format, file: IO[bytes]) -> None:
    kept.export(syntax, file)
