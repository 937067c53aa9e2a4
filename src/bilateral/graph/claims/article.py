"""The article itself: what it is called, when and by whom it was published, and where."""

from collections.abc import Iterator

from pyoxigraph import Triple

from bilateral.graph import iris, literals
from bilateral.graph.iris import term
from bilateral.identity.model import Resolved


def article(resolved: Resolved) -> Iterator[Triple]:
    """The article's particulars.

    An address that is no http(s) one never becomes an IRI: it is told as an identifier,
    as is the article's id when there is no address.
    """
    source = resolved.facts.source
    node = iris.article(source.id)
    yield Triple(node, term("rdf:type"), term("Article"))
    yield Triple(node, term("schema:sha256"), literals.text(source.text_sha256))
    if source.title is not None:
        yield Triple(node, term("dct:title"), literals.text(source.title))
    if source.publisher is not None:
        yield Triple(node, term("dct:publisher"), literals.text(source.publisher))
    issued = literals.full_date(source.published)
    if issued is not None:
        yield Triple(node, term("dct:issued"), issued)
    if resolved.copy_of is not None:
        yield Triple(node, term("dct:isVersionOf"), iris.article(resolved.copy_of))
    address = iris.web_address(source.url) if source.url is not None else None
    if address is not None:
        yield Triple(node, term("dct:source"), address)
    else:
        yield Triple(node, term("dct:identifier"), literals.text(source.url or source.id))
