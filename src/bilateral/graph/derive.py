"""What follows for one node from all that articles claim of it: D of the graph U + D(U).

Each node is derived from its own claims alone, so a change of one article touches only
the nodes that article names. Invariants: ``derive`` reads only triples whose predicate
is in SOURCES, gives none with such a predicate, and depends on nothing but their set.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from pyoxigraph import Literal, NamedNode, Triple

from bilateral.graph import literals, together
from bilateral.graph.iris import BASE, DIP, code, entity_id, term
from bilateral.graph.labels import best_name, best_spelling
from bilateral.language.gazetteers.states import states

_TYPE: Final = term("rdf:type")
_NAME: Final = term("name")
_TITLE: Final = term("dct:title")
_OFFICE: Final = term("office")
_DATE: Final = term("date")
_PARTICIPANT: Final = term("participant")
_KIND: Final = term("stanceKind")
_ABOUT: Final = term("about")
_AS_OF: Final = term("asOf")
_REPORTED: Final = term("reportedStatus")

SOURCES: Final = together.SOURCES | {
    _TYPE, _NAME, _TITLE, _OFFICE, _DATE, _PARTICIPANT, _KIND, _ABOUT, _AS_OF, _REPORTED,
}  # fmt: skip
"""The predicates ``derive`` reads."""

_PROGRESS: Final = (
    (code("held"), code("held")),
    (code("past"), code("held")),
    (code("signed"), code("signed")),
    (code("agreed"), code("agreed")),
    (code("cancelled"), code("cancelled")),
    (code("planned"), code("planned")),
    (code("mentioned"), code("mentioned")),
)
"""A status some article reports and the status it amounts to, the furthest along first."""

_Claims = Mapping[NamedNode, Sequence[str]]


def derive(subject: NamedNode, triples: Iterable[Triple]) -> frozenset[Triple]:
    """What follows from the claims of ``subject``, which are among ``triples``.

    Of itself at most one rdfs:label and one dip:status, and dip:firstSeen with dip:lastSeen;
    participations and evidence have no label. Of those who took part in an event together,
    the direct edges, which articles may claim, too, and other events give.
    """
    found: defaultdict[NamedNode, set[str]] = defaultdict(set)
    for triple in triples:
        if triple.subject == subject and isinstance(triple.object, NamedNode | Literal):
            found[triple.predicate].add(triple.object.value)
    claims = {predicate: sorted(values) for predicate, values in found.items()}
    return frozenset(
        chain(
            _label(subject, claims),
            _status(subject, claims.get(_REPORTED, ())),
            _seen(subject, claims),
            together.edges(subject, claims),
        )
    )


def _label(node: NamedNode, claims: _Claims) -> Iterator[Triple]:
    label = None
    if _NAME in claims:
        label = best_name(node, claims[_NAME])
    elif _TITLE in claims:
        label = best_spelling(claims[_TITLE])
    elif _OFFICE in claims:
        label = best_spelling(claims[_OFFICE])
    elif _KIND in claims:
        label = ": ".join((_local(claims[_KIND][0]), *claims.get(_ABOUT, ())[:1]))
    elif DIP + "Event" in claims.get(_TYPE, ()):
        label = _event_label(claims)
    elif DIP + "Article" in claims.get(_TYPE, ()):
        label = entity_id(node).removeprefix("article/")
    if label is not None:
        yield Triple(node, term("rdfs:label"), literals.text(label))


def _event_label(claims: _Claims) -> str:
    """Kind, date and states: "Meeting, 2024-07-11: Azerbaijan, Pakistan"."""
    kinds = [_local(kind) for kind in claims[_TYPE] if kind != DIP + "Event"]
    what = ", ".join((*(kinds or ["Event"]), *claims.get(_DATE, ())))
    prefix = f"{BASE}state/"
    codes = [p.removeprefix(prefix) for p in claims.get(_PARTICIPANT, ()) if p.startswith(prefix)]
    who = ", ".join(states()[c].name if c in states() else c for c in codes)
    return f"{what}: {who}" if who else what


def _status(node: NamedNode, reported: Sequence[str]) -> Iterator[Triple]:
    for told, status in _PROGRESS:
        if told.value in reported:
            yield Triple(node, term("status"), status)
            return


def _seen(node: NamedNode, claims: _Claims) -> Iterator[Triple]:
    days = claims.get(_AS_OF)
    for name, bound in (("firstSeen", min), ("lastSeen", max)):
        day = literals.full_date(bound(days)) if days else None
        if day is not None:
            yield Triple(node, term(name), day)


def _local(iri: str) -> str:
    return iri.rpartition("#")[2]
