"""Any number of articles, made of the demo corpus by changing names, states and dates.

    python -m tests.benchmarks.corpus N [--seed SEED] [-o FOLDER]

writes N articles as JSON Lines to standard output, or into FOLDER as texts with front
matter. Article n is always the same for the same seed: it tells the n-th demo article over
again, in one of a few worlds (see ``worlds``) and on another day. Publishers stay, for the
state of a newsroom matters to reading; addresses are invented.
"""

import argparse
import json
import random
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from bilateral import resources
from bilateral.articles.plain import split_front_matter
from tests.benchmarks.days import moved
from tests.benchmarks.worlds import World, world

WORLDS = 25
"""So many people and pairs of states share the articles, however many these are."""
YEARS = 12
"""A story is moved back by up to that."""


@dataclass(frozen=True, slots=True)
class Generated:
    """One article; the fields are those of the JSON Lines and of the front matter."""

    id: str
    title: str
    published: str
    publisher: str
    url: str
    text: str

    def with_front_matter(self) -> str:
        """The article as a text of its own."""
        fields = asdict(self)
        text = fields.pop("text")
        front = "".join(f"{name}: {json.dumps(value)}\n" for name, value in fields.items())
        return f"---\n{front}---\n{text}"


def articles(number: int, seed: int = 0) -> Iterator[Generated]:
    """The first ``number`` articles of that seed."""
    return (article(n, seed) for n in range(number))


def article(n: int, seed: int = 0) -> Generated:
    """Article ``n`` of that seed: always the same, whichever others are made."""
    source = sources()[n % len(sources())]
    rng = random.Random(f"{seed} {n}")
    there = _world(seed * WORLDS + rng.randrange(WORLDS))
    day = date.fromisoformat(source.published)
    by = -rng.randrange(YEARS * 365)
    name = f"generated-{seed}-{n:07d}"
    return Generated(
        id=name,
        title=there.told(moved(source.title, day, by)),
        published=(day + timedelta(days=by)).isoformat(),
        publisher=source.publisher,
        url=f"https://example.org/{name}",
        text=there.told(moved(source.text, day, by)),
    )


@cache
def sources() -> tuple[Generated, ...]:
    """The demo corpus."""
    return tuple(map(_source, sorted(resources.demo_articles().glob("*.txt"))))


def _source(path: Path) -> Generated:
    front, text = split_front_matter(path.read_text(encoding="utf-8"), path.name)
    return Generated(
        path.stem, front["title"], front["published"], front["publisher"], front["url"], text
    )


@cache
def _world(seed: int) -> World:
    return world(seed, "\n".join(f"{source.title}\n{source.text}" for source in sources()))


def write_lines(path: Path, number: int, seed: int = 0) -> None:
    """The articles as JSON Lines into the file ``path``."""
    with path.open("w", encoding="utf-8") as file:
        for made in articles(number, seed):
            file.write(_line(made))


def write_folder(folder: Path, number: int, seed: int = 0) -> None:
    """The articles as texts with front matter into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for made in articles(number, seed):
        (folder / f"{made.id}.txt").write_text(made.with_front_matter(), encoding="utf-8")


def _line(made: Generated) -> str:
    return json.dumps(asdict(made), ensure_ascii=False) + "\n"


def main() -> None:
    """Write the articles that the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("number", type=int)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("-o", "--output", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    if options.output:
        write_folder(options.output, options.number, options.seed)
    else:
        sys.stdout.writelines(map(_line, articles(options.number, options.seed)))


if __name__ == "__main__":
    main()
