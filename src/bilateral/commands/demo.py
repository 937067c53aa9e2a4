"""``make demo``: from the demo corpus to a graph, a few answers and the network pages."""

import sys
import time
from pathlib import Path
from typing import Final

import click

from bilateral import networks, pages, resources
from bilateral.commands.progress import Refusals, shown
from bilateral.commands.reading import facts_of
from bilateral.graph.store import Store
from bilateral.queries.binding import bind
from bilateral.queries.catalogue import ready_query
from bilateral.queries.rendering import as_text
from bilateral.queries.table import Table, run

QUESTIONS: Final[tuple[tuple[str, dict[str, str]], ...]] = (
    ("who-met-whom", {}),
    ("visits-by-year", {"since": "2024"}),
    ("signed-between", {"stateA": "AZ", "stateB": "PK"}),
    ("meetings-between", {"stateA": "AZ", "stateB": "TJ"}),
)
ROWS: Final = 8
WIDEST: Final = 52


def main(folder: Path) -> None:
    """Build the demo in ``folder``, and say what is there and how to go on."""
    started = time.monotonic()
    store = folder / "kg"
    _build(store)
    with Store.open(store) as kept:
        for name, values in QUESTIONS:
            _ask(kept, name, values)
        written = _draw(kept, folder)
    click.secho(
        f"\nDone in {time.monotonic() - started:.0f} seconds. Open in a browser:", bold=True
    )
    for path in written:
        click.echo(f"  {path}")
    click.echo("\nAsk on:")
    click.echo("  .venv/bin/bilateral query --list")
    click.echo(f"  .venv/bin/bilateral query timeline --store {store} -p stateA=AZ -p stateB=PK")


def _build(store: Path) -> None:
    corpus = resources.demo_articles()
    refusals = Refusals()
    total = sum(1 for _ in corpus.glob("*.txt"))
    with Store.create_or_open(store) as kept:
        kept.add(
            shown(facts_of([corpus], refusals), "reading the demo corpus", total, refusals.console)
        )
        counts = kept.stats()
    click.echo(
        f"{store}: {counts.articles} articles, {counts.events} events, {counts.agreements} papers, "
        f"{counts.people} people, {counts.institutions} institutions, {counts.quads:,} quads"
    )


def _ask(store: Store, name: str, values: dict[str, str]) -> None:
    query = ready_query(name)
    told = " ".join(f"-p {key}={value}" for key, value in values.items())
    click.echo()
    click.secho(f"{query.question}", bold=True)
    click.secho(f"  bilateral query {name} {told}".rstrip(), dim=True)
    answer = run(bind(query, values), store)
    shown = as_text(Table(answer.columns, answer.rows[:ROWS]), WIDEST)
    if len(answer.rows) > ROWS:  # the last line of the text counts the rows shown
        rows = shown.splitlines()[:-1]
        shown = "\n".join((*rows, f"… and {len(answer.rows) - ROWS} more")) + "\n"
    click.echo(shown, nl=False)


def _draw(store: Store, folder: Path) -> list[Path]:
    """One page for each network, and a start page that links them."""
    drawn = {
        "states": networks.states(store),
        "people": networks.people(store),
        "institutions": networks.institutions(store),
    }
    links = []
    for name, network in drawn.items():
        pages.write(folder / f"{name}.html", pages.network_page(networks.trim(network)))
        links.append(pages.Link(network.title, pages.summary(network), f"{name}.html"))
    counts = store.stats()
    told = f"{counts.articles} articles, {counts.events} events, {counts.agreements} papers."
    start = folder / "index.html"
    pages.write(start, pages.start_page("Bilateral: the demo corpus", told, links))
    return [start, *(folder / link.address for link in links)]


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "demo"))
