"""How the store grows: time to add articles in batches, to reopen, to rebuild, to export.

    python tests/benchmarks/store_growth.py [ARTICLES] [BATCH]

Facts are made up from pools of names, about as many to an article as newswire has, so that
this measures the store and not the reading of texts.
"""

import argparse
import random
import resource
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from click import echo

from bilateral.facts.lists import STANCE_KINDS, TOPICS
from bilateral.facts.model import (
    Document,
    Event,
    Evidence,
    Facts,
    Organization,
    Participant,
    ParticipantKind,
    Person,
    Role,
    Source,
    Stance,
)
from bilateral.graph.export import Format
from bilateral.graph.store import Store

STATES = (
    "AZ", "PK", "TR", "IR", "KZ", "KG", "UZ", "TM", "TJ", "GE", "AM", "RU", "CN", "SA", "AE",
    "QA", "DE", "FR", "IT", "GB", "US", "JP", "KR", "IN",
)  # fmt: skip
OFFICES = ("Minister of Foreign Affairs", "Minister of Defence", "President", "Ambassador")
FIRST = (
    "Jeyhun", "Ilham", "Farid", "Kamran", "Shehbaz", "Ishaq", "Hakan", "Abbas", "Murat",
    "Sardor", "Leyla", "Aigul",
)  # fmt: skip
LAST = (
    "Bayramov", "Aliyev", "Ahmadov", "Sharif", "Dar", "Fidan", "Araghchi", "Nurtleu", "Saidov",
    "Karimova", "Umarov",
)  # fmt: skip


def article(number: int) -> Facts:
    """The facts of article ``number``: always the same."""
    rng = random.Random(number)
    here, there = rng.sample(STATES, 2)
    day = f"{rng.randint(2015, 2025)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    people = tuple(_person(rng, state, number) for state in (here, there))
    body = Organization(
        f"Ministry of {rng.choice(TOPICS).title()} of {here}", None, here, "Ministry",
        evidence=_evidence(rng, number),
    )  # fmt: skip
    paper = Document(
        "memorandum", f"Memorandum on {rng.choice(TOPICS)}", tuple(sorted((here, there))), day,
        (rng.choice(TOPICS),), "signed", _evidence(rng, number),
    )  # fmt: skip
    sides = tuple(Participant(ParticipantKind.STATE, state) for state in (here, there))
    persons = tuple(Participant(ParticipantKind.PERSON, p.name, Role.SIGNATORY) for p in people)
    events = tuple(
        Event(
            kind, day, "Baku", "AZ", sides + persons, (rng.choice(TOPICS),), "held",
            documents=(paper.title,) if kind == "Signing" else (),
            evidence=_evidence(rng, number),
        )
        for kind in ("Meeting", "Visit", "Signing")
    )  # fmt: skip
    stance = Stance(
        people[0].name, rng.choice(STANCE_KINDS), there, "territorial integrity",
        evidence=_evidence(rng, number),
    )  # fmt: skip
    source = Source(
        f"article-{number:07d}", f"article-{number:07d}.txt", f"Ministers meet, number {number}",
        day, "Newswire", f"https://example.org/{number}", 300, f"{number:064x}",
    )  # fmt: skip
    return Facts(source, people, (body,), events, (paper,), (stance,))


def _person(rng: random.Random, state: str, number: int) -> Person:
    name = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    return Person(name, state, rng.choice(OFFICES), None, evidence=_evidence(rng, number))


def _evidence(rng: random.Random, number: int) -> tuple[Evidence, ...]:
    start = rng.randint(0, 3000)
    sentence = f"The sides discussed matter {start} of report {number} at length in the capital."
    return (Evidence(start, start + len(sentence), sentence, "meet-verb", 0.9),)


@contextmanager
def timed(what: str, number: int, unit: str) -> Iterator[None]:
    """Say how long the body took, by the clock and in the processor, and the peak of memory."""
    begin, worked = time.perf_counter(), time.process_time()
    yield
    seconds, worked = time.perf_counter() - begin, time.process_time() - worked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rate = f"{number / seconds:9,.0f} {unit}/s"
    echo(f"{what:24} {seconds:8.2f} s (cpu {worked:7.2f}) {rate:20} peak {peak:4.0f} MB")


def size(folder: Path) -> float:
    """Megabytes of the files below ``folder``."""
    return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) / 1e6


def main() -> None:
    """Measure, and print one line a step."""
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", nargs="?", type=int, default=2000)
    parser.add_argument("batch", nargs="?", type=int, default=256)
    options = parser.parse_args()
    number = options.articles
    folder = Path(tempfile.mkdtemp(prefix="store-growth-"))
    kg = folder / "kg"
    try:
        with Store.create_or_open(kg) as store:
            for quarter in range(4):
                part = range(quarter * number // 4, (quarter + 1) * number // 4)
                with timed(f"add quarter {quarter + 1}", len(part), "articles"):
                    store.add((article(n) for n in part), batch=options.batch)
            counts = store.stats()
        echo(f"{counts.quads:,} quads, {counts.facts:,} facts")
        echo(f"graph {size(kg / 'graph'):.0f} MB, record {size(kg / 'facts'):.0f} MB")
        with timed("open for reading", 1, "opens"):
            store = Store.open(kg)
        with timed("stats", 1, "calls"):
            store.stats()
        store.close()
        with Store.open(kg, write=True) as store:
            with timed("add all again, unchanged", number, "articles"):
                store.add(map(article, range(number)), batch=options.batch)
            with timed("replace a tenth", number // 10, "articles"):
                store.add(map(_later, range(0, number, 10)), batch=options.batch)
            with timed("retract a tenth", number // 10, "articles"):
                store.retract([article(n).source.id for n in range(1, number, 10)])
            for syntax in Format:
                with (
                    timed(f"export {syntax}", counts.quads, "quads"),
                    (folder / "x").open("wb") as f,
                ):
                    store.export(syntax, f)
            with timed("rebuild", number * 9 // 10, "articles"):
                store.rebuild()
        echo(f"graph after rebuild {size(kg / 'graph'):.0f} MB")
    finally:
        shutil.rmtree(folder)


def _later(number: int) -> Facts:
    """Article ``number`` as its outlet corrected it."""
    other = article(number + 10_000_000)
    return Facts(article(number).source, other.people, other.organizations, other.events)


if __name__ == "__main__":
    main()
