"""Fits the confidence of facts on gold, and shows how far it can be relied on.

python -m tests.benchmarks.confidence --fit GOLD ARTICLES [GOLD ARTICLES ...]
python -m tests.benchmarks.confidence --check GOLD ARTICLES [GOLD ARTICLES ...]

``--fit`` writes ``data/rules/confidence.yaml`` from folders whose misses were looked at;
``--check`` prints, for folders that were kept out of sight, how many of the facts said
with each confidence are right, and draws ``reliability.svg`` beside this file.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

import click
import numpy as np

from bilateral import resources
from bilateral.commands.reading import facts_of
from bilateral.facts.confidence import Fact, confidence, marks
from bilateral.facts.record import to_json
from bilateral.facts.scoring import compare, read_sheet

CAUTION: Final = 1.0
"""Strength of the pull of each weight to zero (L2), in units of one fact."""
ROUNDS: Final = 100
EDGES: Final = (0.0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01)
PICTURE: Final = Path(__file__).with_name("reliability.svg")
SIZE: Final = 360
MARGIN: Final = 48


@dataclass(frozen=True, slots=True)
class Judged:
    """A fact the program gave, and whether gold has it."""

    fact: Fact
    right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """The facts said with a confidence between two edges."""

    low: float
    high: float
    number: int
    said: float
    right: float


def judged(gold: Path, articles: Path) -> Iterator[Judged]:
    """Every fact of the articles that gold counts, one way or the other."""
    sheets = {p.stem: read_sheet(json.loads(p.read_text("utf-8"))) for p in gold.glob("*.json")}
    for facts in facts_of([p for p in sorted(articles.iterdir()) if p.stem in sheets]):
        predicted = read_sheet(to_json(facts))
        matched = compare(sheets[facts.source.id], predicted).by_kind
        for kind, matching in matched.items():
            found = {id(item) for _, item in matching.pairs}
            spurious = {id(item) for item in matching.spurious}
            for fact, item in zip(getattr(facts, kind), getattr(predicted, kind), strict=True):
                if id(item) in found | spurious:
                    yield Judged(fact, id(item) in found)


def fitted(examples: Sequence[Judged]) -> dict[str, float]:
    """Weights of the marks by logistic regression with L2 (Newton's method)."""
    names = sorted({mark for one in examples for mark in marks(one.fact)})
    column = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(examples), len(names)))
    for row, one in enumerate(examples):
        for mark in marks(one.fact):
            x[row, column[mark]] = 1
    y = np.array([one.right for one in examples], dtype=float)
    weights = np.zeros(len(names))
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (y - p) - CAUTION * weights
        bend = (x * (p * (1 - p))[:, None]).T @ x + CAUTION * np.eye(len(names))
        step = np.linalg.solve(bend, slope)
        weights += step
        if np.abs(step).max() < 1e-9:
            break
    return {name: round(float(w), 2) for name, w in zip(names, weights, strict=True)}


def bins(examples: Iterable[Judged]) -> list[Bin]:
    """The facts by their confidence."""
    said = [(confidence(one.fact), one.right) for one in examples]
    found = []
    for low, high in pairwise(EDGES):
        inside = [(c, r) for c, r in said if low <= c < high]
        if inside:
            mean = sum(c for c, _ in inside) / len(inside)
            share = sum(r for _, r in inside) / len(inside)
            found.append(Bin(low, min(high, 1.0), len(inside), mean, share))
    return found


def picture(found: Sequence[Bin]) -> str:
    """The reliability plot: what was said across, what was right upward, area by number."""
    most = max(b.number for b in found)

    def x(value: float) -> float:
        return MARGIN + value * SIZE

    def y(value: float) -> float:
        return MARGIN + (1 - value) * SIZE

    dots = "".join(
        f'<circle cx="{x(b.said):.1f}" cy="{y(b.right):.1f}" '
        f'r="{3 + 11 * (b.number / most) ** 0.5:.1f}" fill="#2a6f97" fill-opacity="0.75">'
        f"<title>{b.number} facts: said {b.said:.2f}, right {b.right:.2f}</title></circle>"
        for b in found
    )
    ticks = "".join(
        f'<text x="{x(t):.0f}" y="{y(0) + 18:.0f}" text-anchor="middle">{t:.1f}</text>'
        f'<text x="{x(0) - 8:.0f}" y="{y(t) + 4:.0f}" text-anchor="end">{t:.1f}</text>'
        for t in (0, 0.2, 0.4, 0.6, 0.8, 1.0)
    )
    side = SIZE + 2 * MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" '
        f'font-family="sans-serif" font-size="12" fill="#333">'
        f'<rect width="{side}" height="{side}" fill="#fff"/>'
        f'<rect x="{MARGIN}" y="{MARGIN}" width="{SIZE}" height="{SIZE}" fill="none" stroke="#999"/>'
        f'<line x1="{x(0)}" y1="{y(0)}" x2="{x(1)}" y2="{y(1)}" stroke="#999" '
        f'stroke-dasharray="4 4"/>{ticks}{dots}'
        f'<text x="{x(0.5)}" y="{side - 8}" text-anchor="middle">confidence said</text>'
        f'<text x="14" y="{y(0.5)}" text-anchor="middle" transform="rotate(-90 14 {y(0.5)})">'
        f"share right</text></svg>\n"
    )


def main() -> None:
    """Fit or check."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.confidence")
    parser.add_argument("--fit", action="store_true", help="write data/rules/confidence.yaml")
    parser.add_argument("--check", action="store_true", help="print and draw the reliability")
    parser.add_argument("folders", nargs="+", type=Path, metavar="GOLD ARTICLES")
    options = parser.parse_args()
    pairs = zip(options.folders[::2], options.folders[1::2], strict=True)
    examples = [one for gold, articles in pairs for one in judged(gold, articles)]
    if options.fit:
        path = resources.rules("confidence.yaml")
        head = "".join(
            line for line in path.read_text("utf-8").splitlines(keepends=True) if line[:1] == "#"
        )
        rows = "".join(f"  {name!r}: {weight}\n" for name, weight in fitted(examples).items())
        path.write_text(f"{head}weights:\n{rows}", encoding="utf-8")
        click.echo(f"{path.name}: fitted on {len(examples)} facts")
    if options.check:
        found = bins(examples)
        click.echo("| confidence | facts | mean said | right |\n|---|---:|---:|---:|")
        for b in found:
            click.echo(f"| {b.low:.2f}-{b.high:.2f} | {b.number} | {b.said:.2f} | {b.right:.2f} |")
        PICTURE.write_text(picture(found), encoding="utf-8")


if __name__ == "__main__":
    main()
