"""Holders of high office and their other names, which no rule of spelling tells.

Read from ``known_people.tsv``; see its head. A table and not YAML, because it is long and
most of its readers want one state of it. Invariant: what comes back has the form that the
head promises, and every error names the file, the line and what to do.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final, NoReturn

from bilateral import resources
from bilateral.errors import RuleError
from bilateral.language.folding import plain_name_word

COLUMNS: Final = ("states", "name", "others", "offices", "abroad", "wikidata")
_STATES: Final = re.compile(r"[A-Z]{2}( [A-Z]{2})*")
_ITEM: Final = re.compile(r"(Q[1-9][0-9]*)?")
_LIST: Final = "; "


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A holder of high office; ``states`` are those he or she represented, the main one first.

    ``offices`` are roles as news words them; in those ``abroad``, of international bodies, he
    or she represented no state. ``wikidata`` is an item's identifier.
    """

    name: str
    states: tuple[str, ...]
    others: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    abroad: tuple[str, ...] = ()
    wikidata: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The name by which he or she is best known, and the others."""
        return (self.name, *self.others)


@cache
def known_people() -> tuple[KnownPerson, ...]:
    """All of them, in the order of the file."""
    return tuple(read(resources.gazetteer("known_people.tsv")))


def called(name: str) -> KnownPerson | None:
    """The one person in all the world who is known by a name, however its words are parted."""
    return _by_letters().get(_letters(name))


@cache
def _by_letters() -> Mapping[str, KnownPerson | None]:
    """The people by the letters of each of their names; None where several are called so."""
    found: dict[str, KnownPerson | None] = {}
    for someone in known_people():
        for letters in {_letters(name) for name in someone.names}:
            found[letters] = None if letters in found else someone
    return MappingProxyType(found)


def _letters(name: str) -> str:
    """A name without accents, gaps and hyphens: "A. K. Momen" is "AK Momen"."""
    return "".join(map(plain_name_word, name.split()))


def read(path: Path) -> Iterator[KnownPerson]:
    """The people of a file; RuleError names the line that breaks its form."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{path}: cannot be read ({error}); reinstall bilateral or correct the path"
        raise RuleError(msg) from error
    told = [(n, line) for n, line in enumerate(lines, 1) if line and not line.startswith("#")]
    if not told:
        _refuse(path, 1, f"the file is empty; give the columns {', '.join(COLUMNS)}")
    number, head = told[0]
    if tuple(head.split("\t")) != COLUMNS:
        unknown = [name for name in head.split("\t") if name not in COLUMNS]
        what = f"unknown column {unknown[0]!r}" if unknown else "a column is missing or misplaced"
        _refuse(path, number, f"{what}; the columns are {', '.join(COLUMNS)}, between tabs")
    for number, line in told[1:]:
        yield _person(line, path, number)


def _person(line: str, path: Path, number: int) -> KnownPerson:
    cells = line.split("\t")
    if len(cells) != len(COLUMNS):
        _refuse(path, number, f"{len(cells)} cells, not {len(COLUMNS)}; put one tab between two")
    states, name, others, offices, abroad, item = cells
    if not _STATES.fullmatch(states):
        _refuse(
            path, number, f"{states!r} are no codes of states; write ISO 3166 ones: PH or GE UA"
        )
    if not name.strip():
        _refuse(path, number, "a name is missing; write the one that is best known")
    if not _ITEM.fullmatch(item):
        _refuse(path, number, f"{item!r} is no item of Wikidata; write Q and a number, or nothing")
    for cell in (others, offices, abroad):
        if any(part != part.strip() or not part for part in cell.split(_LIST) if cell):
            _refuse(path, number, f"{cell!r} is no list; put '; ' between two, nothing at the ends")
    told = (_list(others), _list(offices), _list(abroad))
    return KnownPerson(name, tuple(states.split()), *told, item or None)


def _list(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(_LIST)) if cell else ()


def _refuse(path: Path, number: int, reason: str) -> NoReturn:
    msg = f"{path}, line {number}: {reason}"
    raise RuleError(msg)
