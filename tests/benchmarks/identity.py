"""What one more article costs identity, the more articles there are.

    python -m tests.benchmarks.identity [--dense] [--plot FILE] [ARTICLES...]

Facts are made up; it is also told how much of the first world is found right. Of the cost, only the
index of identity is measured, on disk and committed every 64 articles, as a store does it. Beside
the time, which other programs disturb, two numbers are the same in every run: the pairs that rules
judge, and the steps of SQLite's machine.
"""

import argparse
import math
import random
import resource
import sqlite3
import statistics
import tempfile
import time
from collections import Counter
from pathlib import Path

from click import echo

from bilateral.facts.model import Facts
from bilateral.identity import identities as identities_module
from bilateral.identity.comparing import Kind, Profile, Verdict
from bilateral.identity.identities import opened, resolved
from bilateral.identity.index.index import Index
from tests.benchmarks.costplot import Point, picture
from tests.benchmarks.madeup import World, article, holder, scene

BATCH = 64
FEW = 3000
"""Articles whose last tenth is so short that it is measured three times, and the median is drawn."""


def found(world: World) -> None:
    """Resolve a world at once, and print how far people and events are who and what they are."""
    people: dict[str, Counter] = {}
    events: dict[str, Counter] = {}
    for told in resolved(article(n, world) for n in range(world.articles)):
        number = int(told.facts.source.id)
        _, here, there, office, _, year, _ = scene(number, world)
        for person, state in zip(told.facts.people, (here, there), strict=False):
            who = holder(state, office, year), state
            people.setdefault(told.people[person.name].id, Counter())[who] += 1
        which = world.happening(number)
        events.setdefault(told.events[0].id, Counter())[which] += 1
    for what, groups in (("people", people), ("events", events)):
        meant = sum(groups.values(), Counter())
        number = sum(meant.values())
        pure = sum(n * n / sum(g.values()) for g in groups.values() for n in g.values()) / number
        whole = sum(n * n / meant[k] for g in groups.values() for k, n in g.items()) / number
        echo(
            f"{world.articles:7,} articles, {what}: B-cubed precision {pure:.3f}, recall {whole:.3f}"
        )


class Counted:
    """A kind of thing whose rules count how many pairs they judge."""

    def __init__(self, kind: Kind) -> None:
        self.name, self.blocks, self._judge = kind.name, kind.blocks, kind.judge
        self.judged = 0

    def judge(self, one: Profile, other: Profile) -> Verdict | None:
        self.judged += 1
        return self._judge(one, other)


class Steps:
    """Counts the steps that the machine of a database takes, in thousands."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.thousands = 0
        connection.set_progress_handler(self._tick, 1000)

    def _tick(self) -> int:
        self.thousands += 1
        return 0


def measure(world: World, folder: Path) -> float:
    """Take in a world, and print what an article costs, tenth by tenth; gives the last."""
    size = world.articles
    order = list(range(size))
    random.Random(0).shuffle(order)
    path = folder / f"{size}.sqlite"
    costs, retold = [], 0
    kinds = tuple(map(Counted, identities_module._KINDS))
    with opened(path) as identities:
        identities.index = Index(identities.shelf, kinds, ())
        steps = Steps(identities.shelf._connection)
        for tenth in range(10):
            part = order[tenth * size // 10 : (tenth + 1) * size // 10]
            judged, stepped = sum(k.judged for k in kinds), steps.thousands
            begin = time.process_time()
            for start in range(0, len(part), BATCH):
                told = {
                    f.source.id: f for f in (article(n, world) for n in part[start : start + BATCH])
                }

                def read(name: str, told=told) -> Facts | None:
                    return told.get(name) or article(int(name), world)

                retold += len(identities.take(told, read)) - len(told)
                identities.commit()
            costs.append((time.process_time() - begin) / len(part) * 1000)
            judged = (sum(k.judged for k in kinds) - judged) / len(part)
            stepped = (steps.thousands - stepped) / len(part)
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            echo(
                f"{size:7,} articles, tenth {tenth + 1:2}: {costs[-1]:5.2f} ms, "
                f"{judged:5.2f} pairs, {stepped:5.2f} thousand steps an article; peak {peak:.0f} MB",
                err=True,
            )
        atoms = sum(1 for _ in identities.shelf.atoms.homes())
        things = len({home for _, home in identities.shelf.atoms.homes()})
    echo(
        f"{size:7,} articles: {sum(costs) / 10:6.2f} ms an article; tenths "
        f"{' '.join(f'{c:.1f}' for c in costs)}; last tenth / ln n {costs[-1] / math.log(size):.2f}; "
        f"there {judged:.1f} pairs, {stepped:.1f} thousand steps; "
        f"{atoms:,} atoms, {things:,} things; {retold / size:.2f} told again an article; "
        f"{path.stat().st_size / 1e6:.0f} MB; peak {peak:.0f} MB"
    )
    return costs[-1]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.identity")
    parser.add_argument("articles", nargs="*", type=int, default=[1000, 10000])
    parser.add_argument("--dense", action="store_true", help="all of two years, mostly few states")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw it, as SVG")
    options = parser.parse_args()
    points: list[Point] = []
    found(World(options.articles[0], options.dense))
    for size in options.articles:
        times = []
        for _ in range(1 if size > FEW else 3):
            with tempfile.TemporaryDirectory(prefix="identity-") as folder:
                times.append(measure(World(size, options.dense), Path(folder)))
        points.append((size, statistics.median(times)))
        if options.plot:
            options.plot.write_text(picture(points), encoding="utf-8")


if __name__ == "__main__":
    main()
