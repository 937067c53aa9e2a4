"""``bilateral query``: ask a store, by a ready query or in SPARQL."""

import json
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import click
from pyoxigraph import QueryTriples, RdfFormat, serialize

from bilateral.commands.options import json_option, optional_store_option
from bilateral.errors import QueryError
from bilateral.graph.store import Store
from bilateral.queries import header
from bilateral.queries.binding import bind
from bilateral.queries.catalogue import catalogue, ready_query
from bilateral.queries.model import ReadyQuery
from bilateral.queries.rendering import as_csv, as_json, as_text
from bilateral.queries.table import Table, table

EXAMPLES: Final = """\b
Examples:
  Which ready queries there are, and what one of them asks for:
    bilateral query --list
    bilateral query signed-between --help-query
  Ask one:
    bilateral query who-met-whom --store kg
    bilateral query signed-between --store kg -p stateA=AZ -p stateB=Pakistan
  Ask in SPARQL, from a file or from standard input:
    bilateral query my.rq --store kg --format csv > rows.csv
    echo 'SELECT ?label { ?s a dip:State ; rdfs:label ?label }' | bilateral query - --store kg
"""
RENDERINGS: Final[Mapping[str, Callable[[Table], str]]] = {"csv": as_csv, "json": as_json}
RDF: Final = {"ttl": RdfFormat.TURTLE, "nt": RdfFormat.N_TRIPLES}
WIDEST: Final = 60
NARROWEST: Final = 16


@click.command(epilog=EXAMPLES)
@click.argument("query_name", metavar="NAME|FILE.rq|-", required=False)
@optional_store_option
@click.option(
    "--param",
    "-p",
    "params",
    metavar="NAME=VALUE",
    multiple=True,
    help="Value for a parameter of a ready query; may be given several times.",
)
@click.option(
    "--format",
    "-f",
    "syntax",
    type=click.Choice(["text", *RENDERINGS, *RDF]),
    default="text",
    show_default=True,
    help="ttl and nt are for CONSTRUCT and DESCRIBE.",
)
@json_option
@click.option("--wide", is_flag=True, help="Do not cut long cells of a text table.")
@click.option("--list", "listing", is_flag=True, help="List the ready queries.")
@click.option("--help-query", is_flag=True, help="Say what a ready query asks, and its parameters.")
def query(
    query_name: str | None,
    store: Path | None,
    params: tuple[str, ...],
    syntax: str,
    as_json: bool,
    wide: bool,
    listing: bool,
    help_query: bool,
) -> None:
    """Answer a question from a store, as a table.

    NAME is a ready query (see --list), FILE.rq a file in SPARQL 1.1, - SPARQL from
    standard input. Queries see the merged facts; what one article claims is in the graph
    named by the article. The usual prefixes need no declaration.
    """
    if listing:
        click.echo(_catalogue(as_json=as_json))
        return
    if query_name is None:
        msg = "Name a ready query (see --list), a file in SPARQL, or - for standard input."
        raise click.UsageError(msg)
    if help_query:
        click.echo(_described(ready_query(query_name)))
        return
    if store is None:
        msg = "Missing option '--store' / '-s'."
        raise click.UsageError(msg)
    text = _sparql(query_name, _values(params))
    with Store.open(store) as kept:
        answer = kept.query(text)
        if syntax in RDF:
            if not isinstance(answer, QueryTriples):
                msg = (
                    f"--format {syntax}: only CONSTRUCT and DESCRIBE give triples; use csv or json"
                )
                raise QueryError(msg)
            serialize(answer, sys.stdout.buffer, RDF[syntax])
            return
        rows = table(answer)
    render = RENDERINGS.get("json" if as_json else syntax)
    click.echo(
        render(rows) if render else as_text(rows, _widest(wide=wide, columns=len(rows.columns))),
        nl=False,
    )


def _widest(*, wide: bool, columns: int) -> int | None:
    """How wide a cell may be: as the terminal allows; in a pipe nothing is cut."""
    if wide or not sys.stdout.isatty():
        return None
    share = shutil.get_terminal_size().columns // max(columns, 1) * 2
    return min(WIDEST, max(NARROWEST, share))


def _values(params: tuple[str, ...]) -> dict[str, str]:
    values = {}
    for param in params:
        name, equals, value = param.partition("=")
        if not equals:
            msg = f"--param {param!r}: write it as NAME=VALUE"
            raise QueryError(msg)
        values[name.strip()] = value
    return values


def _sparql(name: str, values: Mapping[str, str]) -> str:
    """The SPARQL to run: a ready query with its values, a file's text, or standard input's."""
    if name == "-":
        return _bound(sys.stdin.read(), "-", values)
    path = Path(name)
    if name.endswith((".rq", ".sparql")) or path.is_file():
        try:
            return _bound(path.read_text(encoding="utf-8"), name, values)
        except OSError as error:
            msg = f"{name}: cannot be read ({error.strerror}); name a file, or a query of --list"
            raise QueryError(msg) from error
        except UnicodeDecodeError as error:
            msg = f"{name}: not UTF-8 text; a query file holds SPARQL"
            raise QueryError(msg) from error
    return bind(ready_query(name), values).text


def _bound(text: str, name: str, values: Mapping[str, str]) -> str:
    """The query with values for the parameters that its head declares, as ready queries do."""
    declares = "# param:" in text
    return bind(header.read(name, text), values).text if values or declares else text


def _catalogue(*, as_json: bool) -> str:
    queries = catalogue().values()
    if as_json:
        return json.dumps(
            [
                {
                    "name": q.name,
                    "title": q.title,
                    "question": q.question,
                    "parameters": [p.name for p in q.parameters],
                }
                for q in queries
            ],
            indent=1,
        )
    width = max(len(q.name) for q in queries)
    return "\n".join(f"{q.name:<{width}}  {q.question}" for q in queries)


def _described(query: ReadyQuery) -> str:
    lines = [f"{query.name}: {query.title}", query.question, ""]
    width = max((len(p.name) for p in query.parameters), default=0)
    for p in query.parameters:
        need = "required" if p.required else f"default {p.default}" if p.default else "optional"
        lines.append(f"  {p.name:<{width}}  {p.kind.value}, {need}: {p.description}")
    return "\n".join([*lines, "" if query.parameters else "  no parameters"]).rstrip()
