"""A thousand articles built into a store in one process: speed, quads, memory.

    python -m tests.benchmarks.build_thousand [N]
    python -m tests.benchmarks.build_thousand --compare 1000 4000

The articles are generated before, by another process, and read from a file of JSON Lines
the way ``bilateral build`` does. ``--compare`` measures two numbers of articles, each in a
process of its own, and says what one more article costs.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import click
import spacy

from bilateral.articles.reading import read
from bilateral.commands.reading import facts_of, raise_it
from bilateral.graph.store import Store
from tests.benchmarks.measuring import Watched, machine, peak, resident, size

MODULE: Final = "tests.benchmarks.build_thousand"


@dataclass(frozen=True, slots=True)
class Figures:
    """What one build took; times in seconds, memory and sizes in megabytes."""

    articles: int
    tokens: int
    loading: float
    """Until the first article is read: gazetteers, rules, pipeline."""
    reading: float
    """Language and extraction of the articles, without loading."""
    storing: float
    """Record, identity, graph."""
    quads: int
    events: int
    people: int
    memory: tuple[float, ...]
    """Resident after each tenth of the articles, and at the end, with the store still open."""
    peak: float
    record: float
    graph: float
    reopening: float

    @property
    def building(self) -> float:
        """The whole, as a user waits for it."""
        return self.loading + self.reading + self.storing

    @property
    def growth(self) -> float:
        """Kilobytes of memory that one more article takes after the first half."""
        tenths = self.memory[4:10]
        return (tenths[-1] - tenths[0]) * 1024 / (self.articles / 2)


def measured(articles: Path, number: int, store: Path) -> Figures:
    """Build the ``number`` articles of the file into a new store."""
    watched = Watched()
    begin = time.perf_counter()
    with Store.create_or_open(store) as kept:
        kept.add(watched.over(facts_of([articles]), number))
        building = time.perf_counter() - begin
        memory, most = (*watched.memory, resident()), peak()
        counts = kept.stats()
    begin = time.perf_counter()
    Store.open(store).close()
    reopening = time.perf_counter() - begin
    return Figures(
        articles=watched.count,
        tokens=sum(_tokens(articles)),
        loading=watched.first,
        reading=watched.others,
        storing=building - watched.first - watched.others,
        quads=counts.quads,
        events=counts.events,
        people=counts.people,
        memory=memory,
        peak=most,
        record=size(store / "facts"),
        graph=size(store / "graph"),
        reopening=reopening,
    )


def _tokens(articles: Path) -> Iterator[int]:
    """The number of tokens of each article, counted apart so that it costs the build nothing."""
    tokenizer = spacy.blank("en").tokenizer
    return (len(tokenizer(article.text)) for article in read([str(articles)], on_error=raise_it))


def in_a_process_of_its_own(number: int) -> Figures:
    """Generate the articles and measure their build, in two fresh processes."""
    with tempfile.TemporaryDirectory(prefix="build-thousand-") as name:
        folder = Path(name)
        with (folder / "articles.jsonl").open("w", encoding="utf-8") as file:
            generate = (sys.executable, "-m", "tests.benchmarks.corpus", str(number))
            subprocess.run(generate, stdout=file, check=True)
        command = (sys.executable, "-m", MODULE, str(number), "--measure", name)
        done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    document = json.loads(done.stdout)
    return Figures(**(document | {"memory": tuple(document["memory"])}))


def told(figures: Figures) -> Iterator[str]:
    """The figures in lines."""
    f = figures
    yield f"{f.articles:,} articles, {f.tokens:,} tokens, {machine()}"
    yield f"whole build            {f.building:9.1f} s   {f.articles / f.building:9.1f} articles/s"
    yield f"  loading, once        {f.loading:9.1f} s"
    yield (
        f"  language and facts   {f.reading:9.1f} s   {f.articles / f.reading:9.1f} articles/s"
        f"   {f.tokens / f.reading:,.0f} tokens/s   {_share(f.reading, f)} of the build"
    )
    yield (
        f"  record and graph     {f.storing:9.1f} s   {f.articles / f.storing:9.1f} articles/s"
        f"   {f.quads / f.storing:,.0f} quads/s   {_share(f.storing, f)} of the build"
    )
    yield (
        f"graph                  {f.quads:9,} quads, {f.quads / f.articles:.0f} an article; "
        f"{f.events:,} events, {f.people:,} people"
    )
    yield f"store on disk          {f.record:9.1f} MB record, {f.graph:.1f} MB graph"
    yield f"time to reopen         {f.reopening:9.2f} s"
    yield f"peak memory            {f.peak:9.0f} MB"
    tenths = " ".join(f"{value:.0f}" for value in f.memory[:10])
    yield f"memory at each tenth   {tenths}; at the end {f.memory[-1]:.0f} MB"
    yield f"growth, second half    {f.growth:9.2f} kB an article"


def compared(few: Figures, many: Figures) -> Iterator[str]:
    """What the larger build costs more than the smaller one, by article."""
    more = many.articles - few.articles
    yield f"from {few.articles:,} to {many.articles:,} articles ({many.articles / few.articles:.1f} times)"
    for what, small, large in (
        ("language and facts", few.reading, many.reading),
        ("record and graph", few.storing, many.storing),
        ("quads", few.quads, many.quads),
        ("graph on disk", few.graph, many.graph),
        ("reopening", few.reopening, many.reopening),
        ("peak memory", few.peak, many.peak),
    ):
        yield f"  {what:20} {large / small:6.2f} times"
    yield f"  memory for one more article: {(many.peak - few.peak) * 1024 / more:.2f} kB at the peak"


def _share(seconds: float, figures: Figures) -> str:
    return f"{seconds / figures.building:.0%}"


def main() -> None:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("number", nargs="?", type=int, default=1000)
    parser.add_argument("--compare", nargs=2, type=int, metavar=("FEW", "MANY"))
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        file, store = options.measure / "articles.jsonl", options.measure / "store"
        click.echo(json.dumps(asdict(measured(file, options.number, store))))
        return
    results = []
    for number in options.compare or (options.number,):
        results.append(in_a_process_of_its_own(number))
        click.echo("\n".join(told(results[-1])) + "\n")
    if options.compare:
        click.echo("\n".join(compared(*results)))


if __name__ == "__main__":
    main()
