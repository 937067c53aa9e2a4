"""The language room: speed of the pipeline and of its parts on one core, memory, accuracy.

    python -m tests.benchmarks.language [N] [--treebanks DIR]

Speed is measured on the demo corpus, the three ways in turn, best of a few rounds: the
network alone (encoder and heads, run by onnxruntime), the bare pipeline (tokens, sentences,
network, trees, names), and all with gazetteers, dates and who is who. Memory is watched
while N generated articles stream through. With a folder of treebanks the figures of the
test parts follow, as ``python -m training.evaluate`` prints them.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from bilateral import resources
from bilateral.articles.model import Article
from bilateral.articles.reading import read
from bilateral.commands.reading import raise_it
from bilateral.language import mentions, pipeline
from bilateral.language.model import ARTICLE
from bilateral.language.neural import component
from bilateral.language.neural.windows import batches, windows
from tests.benchmarks import corpus
from tests.benchmarks.measuring import Watched, machine, peak

ROUNDS: Final = 3
RECIPE: Final = resources.root() / "data" / "model"


def main() -> None:
    """Measure and tell."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.language")
    parser.add_argument("number", metavar="N", type=int, nargs="?", default=10_000)
    parser.add_argument("--treebanks", type=Path, help="folder with ewt, gum and uner-ewt")
    options = parser.parse_args()
    click.echo(machine())
    _speed()
    _memory(options.number)
    if options.treebanks:
        command = (sys.executable, "-m", "training.evaluate", "--treebanks", options.treebanks)
        search = f"{RECIPE}:{os.environ.get('PYTHONPATH', '')}"
        subprocess.run(command, check=True, env={**os.environ, "PYTHONPATH": search})


def _speed() -> None:
    begin = time.perf_counter()
    nlp = pipeline.load()
    click.echo(f"loading {time.perf_counter() - begin:.2f} s")
    articles = list(read([os.fspath(resources.demo_articles())], on_error=raise_it))
    best = {"network": 0.0, "bare": 0.0, "all": 0.0}
    for _ in range(ROUNDS + 1):
        for name, rate in _rates(nlp, articles).items():
            best[name] = max(best[name], rate)
    click.echo("\n".join(f"{name:8} {rate:8,.0f} tokens/s" for name, rate in best.items()))
    click.echo(
        f"the additions cost {best['bare'] / best['all'] - 1:.0%} more than the bare pipeline"
    )


def _rates(nlp: pipeline.Language, articles: list[Article]) -> dict[str, float]:
    """Tokens a second of the network alone, of the bare pipeline, and of all."""
    reader = nlp.get_pipe(component.FACTORY)
    assert isinstance(reader, component.NetworkReader)
    bare = whole = alone = 0.0
    tokens = 0
    for article in articles:
        begin = time.perf_counter()
        doc = nlp.make_doc(article.text)
        doc.user_data[ARTICLE] = article
        for name, pipe in nlp.pipeline:
            if name == mentions.FACTORY:
                bare += time.perf_counter() - begin
            doc = pipe(doc)
        whole += time.perf_counter() - begin
        tokens += len(doc)
        words = [[t.text for t in s if not t.is_space] for s in doc.sents]
        cut = list(windows(reader.network.pieces, [w for w in words if w]))
        for batch in batches(reader.network.pieces, cut):
            begin = time.perf_counter()
            reader.network.scores(batch)
            alone += time.perf_counter() - begin
    return {"network": tokens / alone, "bare": tokens / bare, "all": tokens / whole}


def _memory(number: int) -> None:
    """Resident memory after each tenth of a stream."""
    watched = Watched()

    def stream() -> Iterator[Article]:
        for made in corpus.articles(number):
            yield Article(id=made.id, text=made.text, source=made.id, published=made.published)

    for _ in watched.over(pipeline.read_all(pipeline.load(), stream()), number):
        pass
    told = " ".join(f"{megabytes:.0f}" for megabytes in watched.memory)
    click.echo(f"{number:,} articles: resident {told} MB after each tenth, peak {peak():.0f} MB")


if __name__ == "__main__":
    main()
