"""Personal names put together from lists by culture."""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

_PART = re.compile(r"\{(given|family|patronymic|initial)\d?\}")


@dataclass(frozen=True, slots=True)
class Person:
    """A person as first named, and as named again later in the same text."""

    full: str
    short: str
    given: str


@dataclass(frozen=True, slots=True)
class Culture:
    """The names of a people, and the ways they are put together."""

    lists: Mapping[str, Sequence[str]]
    builds: Sequence[tuple[str, str]]
    weight: float

    def person(self, rng: random.Random) -> Person:
        """A person of this culture."""
        build, short = rng.choice(self.builds)
        parts: dict[str, str] = {}
        for match in _PART.finditer(build + short + "{given}"):
            parts.setdefault(match.group(0), self._part(match.group(1), rng, parts))
        return Person(_joined(build, parts), _joined(short, parts), parts["{given}"])

    def _part(self, kind: str, rng: random.Random, taken: Mapping[str, str]) -> str:
        if kind == "initial":
            return rng.choice(self.lists["given"]).lstrip("'’ʻ")[0].upper()
        # "Ali Ali" would teach nothing, and reads like a mistake
        left = [name for name in self.lists[kind] if name not in taken.values()]
        return rng.choice(left or self.lists[kind])


def _joined(build: str, parts: Mapping[str, str]) -> str:
    return _PART.sub(lambda match: parts[match.group(0)], build)


def read_cultures(path: Path, keep: Callable[[str], bool]) -> list[Culture]:
    """The cultures of a file, with the names that `keep` lets through."""
    found = []
    for entry in yaml.safe_load(path.read_text(encoding="utf-8")).values():
        lists = {
            kind: [name for name in _items(entry[kind]) if keep(name)]
            for kind in ("given", "family", "patronymic")
            if kind in entry
        }
        if all(lists.values()):  # a short list may lie wholly on the other side of the split
            found.append(Culture(lists, _builds(entry), float(entry.get("weight", 1))))
    return found


def _builds(entry: Mapping[str, object]) -> list[tuple[str, str]]:
    usual = str(entry.get("short", "{family}"))
    pairs = []
    for line in _items(str(entry["builds"])):
        build, _, short = line.partition("=>")
        pairs.append((build.strip(), short.strip() or usual))
    return pairs


def _items(text: str) -> list[str]:
    return [item for part in text.split(",") if (item := part.strip())]
