"""Lists the benchmarks, and runs those that are named, or all.

python -m tests.benchmarks [--list] [NAME...]
"""

import argparse
import subprocess
import sys
from typing import Final

import click

BENCHMARKS: Final = {
    "build": ("build_thousand", "1000"),
    "growth": ("build_thousand", "--compare", "1000", "4000"),
    "store": ("store_growth", "2000"),
    "language": ("language", "10000"),
    "identity": ("identity", "1000", "3000", "10000", "30000", "100000"),
    "pairs": ("pairs", "--misses"),
    "second-pairs": ("pairs", "--misses", "data/gold/identity/second"),
    "hard-pairs": ("pairs", "--misses", "data/gold/identity/hard"),
    "leads": ("leads",),
    "unseen-leads": ("leads", "data/gold/leads/test"),
    "extraction": ("extraction", "4"),
    "plover": ("plover",),
}
"""Each benchmark: the module and what it is given."""
MEANING: Final = {
    "build": "a thousand articles into a store: speed, quads, memory (2 minutes)",
    "growth": "what one more article costs, from 1,000 to 4,000 articles (8 minutes)",
    "store": "the store alone: add, reopen, replace, retract, export, rebuild (3 minutes)",
    "language": "the trained pipeline: speed of its parts, memory of a long stream (10 minutes)",
    "identity": "what one more article costs identity, up to 100,000 articles (30 minutes)",
    "pairs": "how well one is told from two, by the gold of identity (1 minute)",
    "second-pairs": "the same by gold of another hand, of more kinds (1 minute)",
    "hard-pairs": "the same by pairs that look alike and are two (1 minute)",
    "leads": "plain leads of news, and the event that each tells (1 minute)",
    "unseen-leads": "the same by leads that are kept out of sight (1 minute)",
    "extraction": "mentions and facts beside the bare parse (1 minute)",
    "plover": "single sentences and their PLOVER types, of both halves (1 minute)",
}


def main() -> None:
    """List or run."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME", help="which; all without")
    parser.add_argument("--list", action="store_true", help="only say what there is")
    options = parser.parse_args()
    unknown = [name for name in options.names if name not in BENCHMARKS]
    if unknown:
        parser.error(f"no benchmark {unknown[0]!r}; there are {', '.join(BENCHMARKS)}")
    chosen = tuple(BENCHMARKS) if options.list else options.names or tuple(BENCHMARKS)
    for name in chosen:
        module, *arguments = BENCHMARKS[name]
        click.echo(
            f"{name:12} {MEANING[name]}\n{'':12} python -m {__package__}.{module} {' '.join(arguments)}"
        )
        if not options.list:
            command = (sys.executable, "-m", f"{__package__}.{module}", *arguments)
            subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
