"""The sentences behind events and papers."""

from collections import defaultdict

from bilateral.networks.model import Witness
from bilateral.networks.source import Source, rows

_SENTENCES = """
SELECT DISTINCT ?fact ?sentence ?issued ?publisher ?title ?url {
  { ?fact dip:participant [] } UNION { ?fact dip:party [] }
  ?fact dip:evidence ?evidence .
  ?evidence dip:sentence ?sentence .
  OPTIONAL {
    ?evidence dip:article ?article
    OPTIONAL { ?article dct:issued ?issued }
    OPTIONAL { ?article dct:publisher ?publisher }
    OPTIONAL { ?article dct:title ?title }
    OPTIONAL { ?article dct:source ?url FILTER(isIRI(?url)) }
  }
}
"""


def witnesses(source: Source) -> dict[str, tuple[Witness, ...]]:
    """Event or paper -> the sentences that tell it, oldest article first, undated last."""
    found: defaultdict[str, set[Witness]] = defaultdict(set)
    for fact, sentence, issued, publisher, title, url in rows(source, _SENTENCES):
        found[fact].add(Witness(issued, publisher, title, sentence, url))
    return {fact: tuple(sorted(told, key=_oldest_first)) for fact, told in found.items()}


def _oldest_first(witness: Witness) -> tuple[bool, Witness]:
    return not witness.date, witness
