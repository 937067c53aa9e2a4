"""What one more article costs identity, the more articles there are.

    python -m tests.benchmarks.identity [--plot FILE] [ARTICLES...]

Facts are made up, as news has them: few people and bodies in very many articles and many in
few, spelled in several ways, and each event told by several outlets, which also tells how much of
the first world is found right. Of the cost, only the index of identity is measured, on disk and
committed every 64 articles, as a store does it. Beside the time, which other programs disturb,
two numbers are the same in every run: the pairs that rules judge, and the steps of SQLite's machine.
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

from bilateral.facts.lists import TOPICS
from bilateral.facts.model import (
    Document,
    Event,
    Evidence,
    Facts,
    Organization,
    Participant,
    ParticipantKind,
    Person,
    Source,
)
from bilateral.identity import identities as identities_module
from bilateral.identity.comparing import Kind, Profile, Verdict
from bilateral.identity.identities import opened, resolved
from bilateral.identity.index import Index
from tests.benchmarks.costplot import Point, picture

STATES = (
    "AZ", "PK", "TR", "IR", "KZ", "KG", "UZ", "TM", "TJ", "GE", "AM", "RU", "CN", "SA", "AE",
    "QA", "DE", "FR", "IT", "GB", "US", "JP", "KR", "IN", "KE", "BR", "NO", "PE", "EG", "ID",
)  # fmt: skip
OFFICES = ("President", "Prime Minister", "Minister of Foreign Affairs", "Minister of Defence",
           "Minister of Economy", "Ambassador", "Speaker")  # fmt: skip
GIVEN = ("ka", "ri", "mo", "ta", "le", "su", "ni", "ba", "do", "he", "za", "yu", "fe", "gi")
BATCH = 64
FEW = 3000
"""Articles whose last tenth is so short that it is measured three times, and the median is drawn."""
OUTLETS = 5
"""Articles of one event, on average."""


def _name(rng: random.Random) -> str:
    def word(least: int) -> str:
        return "".join(rng.choice(GIVEN) + rng.choice("nrlmsdvk") for _ in range(least)).title()

    return f"{word(2)} {word(3)}"


def holder(state: str, office: str, year: int) -> str:
    """Who holds an office of a state in a year: another every four or five years."""
    term = (year + len(office)) // 5
    rng = random.Random(f"{state} {office} {term}")
    return _name(rng)


def spelled(name: str, rng: random.Random) -> str:
    """A name as one outlet writes it."""
    given, surname = name.split()
    return rng.choice(
        (name, name, name, name.replace("y", "i"), f"{given} {rng.choice('MAR')}. {surname}",
         f"{given[0]}. {surname}", surname)
    )  # fmt: skip


def _scene(number: int, world: int):
    """What article ``number`` tells of: two states, an office, a kind of event and its day."""
    event = random.Random(f"event {number % max(1, world // OUTLETS)}")
    here, there = event.sample(STATES, 2)
    office, kind = event.choice(OFFICES), event.choice(("Meeting", "Visit", "Signing", "PhoneCall"))
    year = event.randint(2000, 2025)
    day = f"{year}-{event.randint(1, 12):02d}-{event.randint(1, 27):02d}"
    return event, here, there, office, kind, year, day


def article(number: int, world: int) -> Facts:
    """Article ``number`` of a world of ``world`` articles."""
    event, here, there, office, kind, year, day = _scene(number, world)
    rng = random.Random(number)
    said = (Evidence(0, 40, f"The sides met, report {number} says of it.", "meet-verb", 0.9),)
    people = tuple(
        Person(spelled(holder(s, office, year), rng), rng.choice((s, s, s, None)),
               rng.choice((office, office, None)), None, (), said)
        for s in (here, there)
    )  # fmt: skip
    extra = Person(_name(rng), here, "Deputy Minister", None, (), said)
    body = Organization(
        f"Ministry of {event.choice(TOPICS).title()}", None, here, "Ministry", (), said
    )
    paper = Document("memorandum", f"Memorandum on {event.choice(TOPICS)}",
                     tuple(sorted((here, there))), day, (), "signed", said)  # fmt: skip
    sides = [Participant(ParticipantKind.STATE, s) for s in (here, there)]
    sides += [Participant(ParticipantKind.PERSON, p.name) for p in people]
    told = rng.choice((day, day, day, day[:7], None))
    events = (Event(kind, told, None, None, tuple(sides), (), "held", evidence=said),)
    source = Source(f"{number:07d}", f"{number}.txt", None, day, None, None, 300, f"{number:064x}")
    return Facts(
        source, (*{p.name: p for p in (*people, extra)}.values(),), (body,), events, (paper,)
    )


def found(world: int) -> None:
    """Resolve a world at once, and print how far people and events are who and what they are."""
    people: dict[str, Counter] = {}
    events: dict[str, Counter] = {}
    for told in resolved(article(n, world) for n in range(world)):
        number = int(told.facts.source.id)
        _, here, there, office, _, year, _ = _scene(number, world)
        for person, state in zip(told.facts.people, (here, there), strict=False):
            who = holder(state, office, year), state
            people.setdefault(told.people[person.name].id, Counter())[who] += 1
        which = number % max(1, world // OUTLETS)
        events.setdefault(told.events[0].id, Counter())[which] += 1
    for what, groups in (("people", people), ("events", events)):
        meant = sum(groups.values(), Counter())
        number = sum(meant.values())
        pure = sum(n * n / sum(g.values()) for g in groups.values() for n in g.values()) / number
        whole = sum(n * n / meant[k] for g in groups.values() for k, n in g.items()) / number
        echo(f"{world:7,} articles, {what}: B-cubed precision {pure:.3f}, recall {whole:.3f}")


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


def measure(world: int, folder: Path) -> float:
    """Take in a world, and print what an article costs, tenth by tenth; gives the last."""
    order = list(range(world))
    random.Random(0).shuffle(order)
    path = folder / f"{world}.sqlite"
    costs, retold = [], 0
    kinds = tuple(map(Counted, identities_module._KINDS))
    with opened(path) as identities:
        identities.index = Index(identities.shelf, kinds, ())
        steps = Steps(identities.shelf._connection)
        for tenth in range(10):
            part = order[tenth * world // 10 : (tenth + 1) * world // 10]
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
                f"{world:7,} articles, tenth {tenth + 1:2}: {costs[-1]:5.2f} ms, "
                f"{judged:5.2f} pairs, {stepped:5.2f} thousand steps an article; peak {peak:.0f} MB",
                err=True,
            )
        atoms = sum(1 for _ in identities.shelf.atoms.homes())
        things = len({home for _, home in identities.shelf.atoms.homes()})
    echo(
        f"{world:7,} articles: {sum(costs) / 10:6.2f} ms an article; tenths "
        f"{' '.join(f'{c:.1f}' for c in costs)}; last tenth / ln n {costs[-1] / math.log(world):.2f}; "
        f"there {judged:.1f} pairs, {stepped:.1f} thousand steps; "
        f"{atoms:,} atoms, {things:,} things; {retold / world:.2f} told again an article; "
        f"{path.stat().st_size / 1e6:.0f} MB; peak {peak:.0f} MB"
    )
    return costs[-1]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.identity")
    parser.add_argument("articles", nargs="*", type=int, default=[1000, 10000])
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw it, as SVG")
    options = parser.parse_args()
    points: list[Point] = []
    found(options.articles[0])
    for world in options.articles:
        times = []
        for _ in range(1 if world > FEW else 3):
            with tempfile.TemporaryDirectory(prefix="identity-") as folder:
                times.append(measure(world, Path(folder)))
        points.append((world, statistics.median(times)))
        if options.plot:
            options.plot.write_text(picture(points), encoding="utf-8")


if __name__ == "__main__":
    main()
