"""JSON-LD in the words of the project's context, written subject by subject.

rdflib's serializer loses an empty string beside other values and holds the whole graph,
so the few rules of compaction that our context needs stand here.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import IO

from pyoxigraph import Literal, NamedNode, Triple

from bilateral import resources
from bilateral.graph.iris import PREFIXES, XSD, term

Json = dict[str, object]

_TYPE = term("rdf:type")


@dataclass(frozen=True, slots=True)
class Words:
    """What a context lets one write: prefixes, and terms with the type their values have."""

    prefixes: Mapping[str, str]
    """Namespace to prefix."""
    terms: Mapping[str, tuple[str, str | None]]
    """IRI to term, and the IRI of its values' datatype, or ``@id`` for IRIs, or None."""
    id_key: str
    type_key: str

    def iri(self, iri: str) -> str:
        """``iri``, by its prefix where it has one."""
        cut = max(iri.rfind("#"), iri.rfind("/")) + 1
        prefix = self.prefixes.get(iri[:cut])
        return f"{prefix}:{iri[cut:]}" if prefix else iri

    def word(self, iri: str) -> str:
        """A class, property or datatype as a term of the context, else by its prefix."""
        return self.terms[iri][0] if iri in self.terms else self.iri(iri)


def write(triples: Iterable[Triple], output: IO[bytes]) -> None:
    """Write ``triples``, which come subject by subject, as one document.

    The context is that of ``ontology/context.jsonld`` and stands in the document, so that
    nothing has to be fetched to read it.
    """
    context = _context()
    words = _words(context)
    output.write(f'{{\n"@context": {_text(context)},\n"@graph": ['.encode())
    separator = "\n"
    for subject, group in groupby(triples, key=lambda triple: triple.subject):
        node: Json = {words.id_key: words.iri(_iri(subject))}
        for key, value in (_member(triple, words) for triple in group):
            _add(node, key, value)
        output.write(f"{separator}{_text(node)}".encode())
        separator = ",\n"
    output.write(b"\n]\n}\n")


def _context() -> Json:
    path = resources.ontology("context.jsonld")
    if not path.is_file():
        return dict(PREFIXES)
    content: Json = json.loads(path.read_text(encoding="utf-8"))["@context"]
    return content


def _words(context: Json) -> Words:
    """The words of ``context``; definitions beyond a plain or typed term are left unused."""
    plain = {name: value for name, value in context.items() if isinstance(value, str)}
    prefixes = {name: value for name, value in plain.items() if value.endswith(("#", "/"))}

    def expanded(name: str) -> str:
        prefix, _, local = name.partition(":")
        return prefixes[prefix] + local if prefix in prefixes else name

    terms = {
        expanded(value): (name, None)
        for name, value in plain.items()
        if name not in prefixes and not value.startswith("@")
    }
    typed = {
        expanded(value["@id"]): (name, expanded(value["@type"]))
        for name, value in context.items()
        if isinstance(value, dict) and value.keys() == {"@id", "@type"}
    }
    aliases = {value: name for name, value in plain.items() if value.startswith("@")}
    return Words(
        {namespace: prefix for prefix, namespace in prefixes.items()},
        {**terms, **typed},
        aliases.get("@id", "@id"),
        aliases.get("@type", "@type"),
    )


def _member(triple: Triple, words: Words) -> tuple[str, object]:
    """Key and value that say ``triple`` in the object of its subject."""
    value = triple.object
    if triple.predicate == _TYPE:
        return words.type_key, words.word(_iri(value))
    iri = triple.predicate.value
    coercion = words.terms[iri][1] if iri in words.terms else None
    if isinstance(value, Literal):
        return words.word(iri), _literal(value, coercion, words)
    short = words.iri(_iri(value))
    return words.word(iri), short if coercion == "@id" else {words.id_key: short}


def _literal(literal: Literal, coercion: str | None, words: Words) -> object:
    datatype = literal.datatype.value
    if coercion == datatype or (coercion is None and datatype == XSD + "string"):
        return literal.value
    if coercion is None and datatype == XSD + "integer":
        return int(literal.value)
    if literal.language:
        return {"@value": literal.value, "@language": literal.language}
    return {"@value": literal.value, "@type": words.word(datatype)}


def _add(node: Json, key: str, value: object) -> None:
    """Give ``node`` one more value of ``key``; several stand in a list."""
    if key not in node:
        node[key] = value
    elif isinstance(values := node[key], list):
        values.append(value)
    else:
        node[key] = [values, value]


def _iri(term: object) -> str:
    if not isinstance(term, NamedNode):  # the graph has no blank nodes
        msg = f"{term}: expected an IRI"
        raise TypeError(msg)
    return term.value


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
