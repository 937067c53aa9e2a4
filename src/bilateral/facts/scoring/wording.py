"""Facts in readable lines, for people who look into what was missed or spurious."""

from collections.abc import Iterable, Iterator

from bilateral.facts.scoring.comparison import Comparison
from bilateral.facts.scoring.sheet import (
    DocumentItem,
    EventItem,
    Item,
    OrganizationItem,
    PersonItem,
    StanceItem,
)


def differences(comparison: Comparison) -> Iterator[str]:
    """One line for each missed and then each spurious fact of each kind."""
    for kind, matching in comparison.by_kind.items():
        for verdict, items in (("missed", matching.missed), ("spurious", matching.spurious)):
            for item in items:
                yield f"{verdict:8}  {kind:13}  {in_one_line(item)}"


def in_one_line(item: Item) -> str:
    """The fields of ``item`` that say something, in the order of telling.

    Texts come from articles and are hostile: line breaks become spaces, and what a
    terminal would obey instead of show becomes U+FFFD.
    """
    return _printable(" · ".join(part for part in _parts(item) if part))


def _parts(item: Item) -> Iterable[str | None]:
    match item:
        case PersonItem():
            return item.name, item.country, item.role, item.organization
        case OrganizationItem():
            return item.name, item.short, item.country
        case EventItem():
            return (
                " or ".join(item.types),
                " to ".join(filter(None, (item.date, item.date_end))),
                _place(item),
                " ".join(item.countries),
                ", ".join((*item.people, *item.organizations)),
                ", ".join(item.topics),
                item.status,
                f'"{item.evidence} …"' if item.evidence else None,
            )
        case DocumentItem():
            parties, topics = " ".join(item.parties), ", ".join(item.topics)
            return item.kind, item.title, parties, item.date, topics, item.status
        case StanceItem():
            return f"{item.who} {' or '.join(item.kinds)} {item.whom}", item.about


def _place(event: EventItem) -> str | None:
    known = [part for part in (event.place, event.place_country) if part]
    return f"in {', '.join(known)}" if known else None


def _printable(text: str) -> str:
    line = " ".join(text.split())
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in line
    )
