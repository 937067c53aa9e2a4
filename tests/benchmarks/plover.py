"""Single sentences and their PLOVER types: how often the leading act has the right type.

    python -m tests.benchmarks.plover [--misses]

The sentences are our own (``data/gold/sentences.tsv``): thirty of each type, and sixty that
are denied, only possible, or still to come. One half was there to build the rules with; the
other was written before any rule and is not looked at: misses are shown of the first alone.
"""

import argparse
import csv
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import click

import bilateral
from bilateral import resources
from bilateral.facts.acts.model import TYPES
from bilateral.facts.coding import NONE, QUADS

SENTENCES: Final = resources.root() / "data" / "gold" / "sentences.tsv"
PUBLISHED: Final = "2024-05-18"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence with what it tells; ``quad`` is 0 where it tells no act."""

    half: str
    plover: str
    mode: str
    quad: int
    sentence: str


def main() -> None:
    """Measure and tell."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.plover")
    parser.add_argument("--misses", action="store_true", help="show those of the development half")
    options = parser.parse_args()
    found = [(one, *told(one.sentence)) for one in sentences()]
    for half in ("development", "test"):
        _report(half, [entry for entry in found if entry[0].half == half])
    for one, plover, _ in found if options.misses else ():
        if one.half == "development" and plover != one.plover:
            click.echo(f"{one.plover:9} {plover:9} {one.sentence}")


def sentences() -> Iterator[Labelled]:
    """The labelled sentences of the file."""
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Labelled(
                row["half"], row["plover"], row["mode"], int(row["quad"]), row["sentence"]
            )


def told(sentence: str) -> tuple[str, str]:
    """Type and mode of the act that leads a sentence; NONE, if it tells none."""
    act = bilateral.extract(sentence, published=PUBLISHED).leading
    return (act.plover, act.mode or "") if act else (NONE, "")


def _report(half: str, found: list[tuple[Labelled, str, str]]) -> None:
    right: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    for one, plover, _ in found:
        right[one.plover][plover == one.plover] += 1
    types = sum(counts[True] for counts in right.values())
    quads = sum(one.quad == (QUADS[plover] if plover != NONE else 0) for one, plover, _ in found)
    modes = [mode == one.mode for one, plover, mode in found if one.mode and plover == one.plover]
    click.echo(f"{half}: {len(found)} sentences")
    click.echo(f"  type {types / len(found):.3f}  quad class {quads / len(found):.3f}", nl=False)
    click.echo(f"  mode, where the type is right {sum(modes) / len(modes):.3f}")
    for name in (*TYPES, NONE):
        click.echo(f"  {name:10} {right[name][True]:3} of {right[name].total():3}")


if __name__ == "__main__":
    main()
