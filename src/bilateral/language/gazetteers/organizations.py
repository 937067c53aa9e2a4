"""International bodies, and the companies, agencies and universities of states.

Read from ``organizations.yaml``. Invariants: names are unique; a form is kept as written,
with every body it may mean; a form with several bodies is listed under ``doubts`` there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal

from bilateral import resources, rulefiles
from bilateral.language.gazetteers.forms import Doubt, english_spellings


@dataclass(frozen=True, slots=True)
class Body:
    """An organization; ``country`` is the state it belongs to, None for international ones.

    ``kind`` is a class of the ontology. ``case`` "upper": its acronyms are matched in
    capitals only; "any": also written as a word ("Nato").
    """

    name: str
    short: str | None
    aliases: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    kind: str = "InternationalOrganization"
    country: str | None = None
    wikidata: str | None = None
    case: Literal["upper", "any"] = "upper"

    @property
    def forms(self) -> tuple[str, ...]:
        """Everything it is written as, without a leading "the" and without repeats."""
        return tuple(dict.fromkeys(self._forms()))

    def _forms(self) -> Iterator[str]:
        for text in (self.name, *filter(None, [self.short]), *self.aliases, *self.former):
            yield from english_spellings(text)
            if self.case == "any" and text.isupper():
                yield text.title()


@dataclass(frozen=True, slots=True)
class OrganizationsFile:
    """``organizations.yaml`` as a whole."""

    bodies: tuple[Body, ...]
    doubts: Mapping[str, Doubt]

    def __post_init__(self) -> None:
        names = [body.name for body in self.bodies]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            msg = f"{', '.join(twice)} listed twice under bodies; keep one entry"
            raise ValueError(msg)


@cache
def bodies() -> Mapping[str, Body]:
    """All bodies by canonical name, in the order of the file."""
    return MappingProxyType({body.name: body for body in _file().bodies})


@cache
def match_forms() -> Mapping[str, tuple[Body, ...]]:
    """Every form as written (case matters), with all bodies it may mean."""
    found: dict[str, list[Body]] = {}
    for body in bodies().values():
        for form in body.forms:
            found.setdefault(form, []).append(body)
    return MappingProxyType({form: tuple(group) for form, group in found.items()})


def doubts() -> Mapping[str, Doubt]:
    """The forms that may mean something else, each with the body to take by default."""
    return _file().doubts


def default_body(form: str) -> Body | None:
    """The body a form means when nothing in the text decides otherwise.

    None for unknown forms, and where the file says that it should not be decided.
    """
    if form in doubts():
        name = doubts()[form].default
        return bodies()[name] if name else None
    group = match_forms().get(form, ())
    return group[0] if len(group) == 1 else None


@cache
def _file() -> OrganizationsFile:
    return rulefiles.load(resources.gazetteer("organizations.yaml"), OrganizationsFile)
