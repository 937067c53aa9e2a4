"""Reading what happened: events held and papers signed, with who took part.

Only what took place links two nodes: planned events, and papers that are merely
agreed, planned or mentioned, are not read.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bilateral.networks.evidence import witnesses
from bilateral.networks.families import family, in_words
from bilateral.networks.model import Item
from bilateral.networks.source import Source, local_name, rows

_EVENTS = """
SELECT ?event ?kind ?date ?place ?state {
  ?event dip:status code:held ; a ?kind .
  OPTIONAL { ?event dip:date ?date }
  OPTIONAL { ?event dip:place/rdfs:label ?place }
  OPTIONAL { { ?event dip:inState/rdfs:label ?state }
             UNION { ?event dip:place/dip:inState/rdfs:label ?state } }
}
"""

_PAPERS = """
SELECT ?paper ?kind ?date ?title {
  ?paper dip:status code:signed ; a dip:Agreement .
  BIND(dip:Agreement AS ?kind)
  OPTIONAL { ?paper dip:date ?date }
  OPTIONAL { ?paper rdfs:label ?title }
}
"""

_PRODUCED = """
SELECT DISTINCT ?event ?title { ?event dip:produced ?paper . ?paper rdfs:label ?title }
"""

_AGENTS = """
SELECT DISTINCT ?fact ?agent { ?fact dip:participant|dip:party ?agent }
"""

# A person acts for a body when an article that tells the event also names the post.
_ACTED_FOR = """
SELECT DISTINCT ?event ?institution {
  ?event dip:participant ?person ; dip:evidence/dip:article ?article .
  ?person dip:holds ?post .
  ?post dip:atInstitution ?institution ; dip:evidence/dip:article ?article .
}
"""


@dataclass(frozen=True, slots=True)
class Occasion:
    """An event or paper with the identifiers of all who took part."""

    item: Item
    agents: frozenset[str]


def occasions(source: Source) -> tuple[Occasion, ...]:
    """Every event held and paper signed, sorted by identifier."""
    agents = _grouped(rows(source, _AGENTS))
    told = witnesses(source)
    found = []
    for fact, values in sorted(_particulars(source).items()):
        kind = min(values["kind"])
        item = Item(
            id=fact,
            kind=kind,
            label=in_words(kind),
            date=min(values["date"], default=None),
            place=", ".join(dict.fromkeys([*sorted(values["place"]), *sorted(values["state"])])),
            title="; ".join(sorted(values["title"])),
            evidence=told.get(fact, ()),
        )
        found.append(Occasion(item, frozenset(agents[fact])))
    return tuple(found)


def acted_for(source: Source) -> Mapping[str, set[str]]:
    """Event -> institutions that its people acted for, as the articles that tell it say."""
    return _grouped(rows(source, _ACTED_FOR))


def _particulars(source: Source) -> dict[str, dict[str, set[str]]]:
    """Event or paper -> field -> its distinct values; classes outside the families left out."""
    found: defaultdict[str, dict[str, set[str]]] = defaultdict(
        lambda: {"kind": set(), "date": set(), "place": set(), "state": set(), "title": set()}
    )
    for event, kind, date, place, state in rows(source, _EVENTS):
        _add(found[event], kind, date=date, place=place, state=state)
    for paper, kind, date, title in rows(source, _PAPERS):
        _add(found[paper], kind, date=date, title=title)
    for event, title in rows(source, _PRODUCED):
        if event in found:
            found[event]["title"].add(title)
    return {fact: values for fact, values in found.items() if values["kind"]}


def _add(fields: dict[str, set[str]], class_: str, **values: str) -> None:
    kind = local_name(class_)
    if family(kind):
        fields["kind"].add(kind)
    for name, value in values.items():
        if value:
            fields[name].add(value)


def _grouped(pairs: Iterable[tuple[str, ...]]) -> defaultdict[str, set[str]]:
    grouped: defaultdict[str, set[str]] = defaultdict(set)
    for key, value in pairs:
        grouped[key].add(value)
    return grouped
