"""What extraction costs beside the bare parse: the demo corpus on one core.

    python -m tests.benchmarks.extraction [ROUNDS]

Every article is parsed bare (tokens, sentences, network, trees, names) and then goes on
through mentions and facts, so both times come from the same run; best of a few rounds.
"""

import argparse
import os
import time
from typing import Final

import click

from bilateral import resources
from bilateral.articles.model import Article
from bilateral.articles.reading import read
from bilateral.commands.reading import raise_it
from bilateral.facts.extraction import extract
from bilateral.language import mentions, pipeline
from bilateral.language.model import ARTICLE
from tests.benchmarks.measuring import machine

STEPS: Final = ("bare", "mentions", "facts")


def main() -> None:
    """Measure and tell."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.extraction")
    parser.add_argument("rounds", metavar="ROUNDS", type=int, nargs="?", default=4)
    options = parser.parse_args()
    click.echo(machine())
    nlp = pipeline.load()
    articles = list(read([os.fspath(resources.demo_articles())], on_error=raise_it))
    best = dict.fromkeys(STEPS, float("inf"))
    tokens = 0
    for _ in range(options.rounds):
        tokens, seconds = _round(nlp, articles)
        best = {step: min(best[step], seconds[step]) for step in STEPS}
    whole = sum(best.values())
    for step in STEPS:
        click.echo(f"{step:9} {best[step] / tokens * 1e6:6.0f} microseconds a token")
    click.echo(
        f"bare parse {tokens / best['bare']:,.0f} tokens/s, whole extraction "
        f"{tokens / whole:,.0f} tokens/s: {best['bare'] / whole:.2f} of the speed of the bare parse"
    )


def _round(nlp: pipeline.Language, articles: list[Article]) -> tuple[int, dict[str, float]]:
    """Tokens of the corpus, and the seconds that each step took over all of it."""
    seconds = dict.fromkeys(STEPS, 0.0)
    tokens = 0
    for article in articles:
        begin = time.perf_counter()
        doc = nlp.make_doc(article.text)
        doc.user_data[ARTICLE] = article
        for name, pipe in nlp.pipeline:
            if name == mentions.FACTORY:
                seconds["bare"] += time.perf_counter() - begin
                begin = time.perf_counter()
            doc = pipe(doc)
        reading = pipeline.reading_of(article, doc)
        seconds["mentions"] += time.perf_counter() - begin
        begin = time.perf_counter()
        extract(reading)
        seconds["facts"] += time.perf_counter() - begin
        tokens += len(doc)
    return tokens, seconds


if __name__ == "__main__":
    main()
