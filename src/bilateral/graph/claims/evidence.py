"""Evidence: from a fact to the sentence, the article and the rule that state it."""

from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Triple

from bilateral.facts.model import Evidence
from bilateral.graph import iris, literals
from bilateral.graph.iris import term
from bilateral.identity.slugs import fingerprint


def evidence(fact: NamedNode, spans: Iterable[Evidence], article_id: str) -> Iterator[Triple]:
    """An evidence node for each sentence in ``spans`` that states ``fact``.

    The node belongs to one fact, one sentence and one rule; where two rules read the same
    fact in one sentence, there are two.
    """
    article = iris.article(article_id)
    for span in spans:
        key = fingerprint(article_id, span.start, span.end, span.rule, fact.value)
        node = iris.node(f"evidence/{key}")
        yield Triple(fact, term("evidence"), node)
        yield Triple(node, term("rdf:type"), term("Evidence"))
        yield Triple(node, term("article"), article)
        yield Triple(node, term("sentence"), literals.text(span.sentence))
        yield Triple(node, term("oa:start"), literals.integer(span.start))
        yield Triple(node, term("oa:end"), literals.integer(span.end))
        yield Triple(node, term("rule"), literals.text(span.rule))
        yield Triple(node, term("confidence"), literals.decimal(span.confidence))
