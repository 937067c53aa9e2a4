"""Offices, ranks and courtesy words; see the head of ``offices.yaml``.

Ministers are not here: they are read by pattern with ``national_bodies.portfolio``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from bilateral import resources, rulefiles

SMALL_WORDS = frozenset(
    {"of", "the", "and", "for", "in", "to", "at", "ad", "interim", "without", "d'affaires", "a.i."}
)


@dataclass(frozen=True, slots=True)
class Office:
    """A role with its body and forms.

    ``body`` is canonical and without its state; ``topics`` are what its holder stands for;
    ``generic``: also said alone of somebody told of before; ``sends``: represents the state
    before it, not the one it is accredited to; ``official``: an office of a state.
    """

    role: str
    forms: tuple[str, ...]
    kind: str
    body: str | None = None
    generic: bool = False
    sends: bool = False
    official: bool = True

    @property
    def topics(self) -> tuple[str, ...]:
        """What the holder of the office stands for: codes of the fact schema."""
        return _file().kinds[self.kind].topics


@dataclass(frozen=True, slots=True)
class OfficeKind:
    """What offices of one kind have in common."""

    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfficesFile:
    """``offices.yaml`` as a whole."""

    kinds: Mapping[str, OfficeKind]
    offices: tuple[Office, ...]
    kept_prefixes: tuple[str, ...]
    passed_prefixes: tuple[str, ...]
    ranks: tuple[str, ...]
    courtesy: tuple[str, ...]
    plurals: Mapping[str, str] = field(default_factory=dict)
    also_names: tuple[str, ...] = ()
    post_nominals: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for office in self.offices:
            if office.kind not in self.kinds:
                msg = f"{office.role!r} is of the unknown kind {office.kind!r}; add it to kinds"
                raise ValueError(msg)


@cache
def office_forms() -> Mapping[str, Office]:
    """Every form of an office as written, with capitals and in lower case."""
    return MappingProxyType(
        {
            form: office
            for office in _file().offices
            for text in office.forms
            for form in _cases(text)
        }
    )


def _cases(form: str) -> Iterator[str]:
    """The form with capitals, in lower case, and with only its first letter large."""
    yield form
    if not form.isupper():
        lower = form.lower()
        yield lower
        yield " ".join(w if w in SMALL_WORDS else w[:1].upper() + w[1:] for w in lower.split())
        yield lower[:1].upper() + lower[1:]


def kept_prefixes() -> tuple[str, ...]:
    """Words before an office that belong to the role: "Deputy"."""
    return _file().kept_prefixes


def passed_prefixes() -> tuple[str, ...]:
    """Words before an office that the role does without: "visiting"."""
    return _file().passed_prefixes


def plural_heads() -> Mapping[str, str]:
    """The last word of an office in the plural, in lower case, and its singular."""
    return _file().plurals


def ranks() -> tuple[str, ...]:
    """Ranks that stand before a name."""
    return _file().ranks


def courtesy_words() -> tuple[str, ...]:
    """Courtesy words that stand before a name."""
    return _file().courtesy


def titles_that_are_names() -> tuple[str, ...]:
    """Ranks and courtesy words that may also stand inside a name: "Sheikh"."""
    return _file().also_names


def post_nominals() -> tuple[str, ...]:
    """Letters behind a name that are no office of their own there: "MP"."""
    return _file().post_nominals


@cache
def _file() -> OfficesFile:
    return rulefiles.load(resources.gazetteer("offices.yaml"), OfficesFile)
