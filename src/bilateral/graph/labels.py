"""The name to show for a node, chosen among the spellings that articles use.

The choice depends on the set of spellings and the node's own identifier, never on how
often or in which order a spelling came: adding the same articles in another order
shows the same names.
"""

from collections.abc import Iterable, Sequence

from pyoxigraph import NamedNode

from bilateral.graph.iris import entity_id
from bilateral.identity.bodies.bodies import body_words
from bilateral.identity.names import fold, title_words
from bilateral.identity.people.variants import variant_key
from bilateral.identity.slugs import NOWHERE
from bilateral.language.gazetteers.states import states


def best_spelling(spellings: Iterable[str]) -> str:
    """The fullest spelling: not in capitals, most words, longest, first in the alphabet.

    ``spellings`` must not be empty.
    """
    return min(spellings, key=_fullness)


def best_name(node: NamedNode, spellings: Iterable[str]) -> str:
    """The spelling that a person's, body's or town's identifier is made of, or comes nearest.

    So "Farid Ahmadov" rather than "Farid Akhmadov" or "Colonel Farid Ahmadov" for
    ``person/az/farid-ahmadov``, and "Ministry of Justice of Azerbaijan" rather than
    "Ministry of Justice" for ``organization/az/ministry-of-justice``. ``spellings`` must
    not be empty.
    """
    kind, *path = entity_id(node).split("/")
    if len(path) != 2:
        return best_spelling(spellings)
    where, key = path
    country = None if where == NOWHERE else where.upper()
    distance = _body_distance if kind == "organization" else _person_distance
    return min(spellings, key=lambda s: (distance(s, country, key), *_fullness(s)))


def _fullness(spelling: str) -> tuple[bool, int, int, str]:
    return spelling.isupper(), -len(spelling.split()), -len(spelling), spelling


def _person_distance(name: str, country: str | None, key: str) -> int:
    """0: the very words of the key; 1: a variant of them, or of how the key begins; 2: else."""
    if _joined(fold(name).split()) == key:
        return 0
    variant = _joined(variant_key(name, country))
    return 1 if variant == key or key.startswith(f"{variant}-") else 2


def _body_distance(name: str, country: str | None, key: str) -> int:
    """0: the key's words and the state's short name; 1: the key's words; 2: anything else."""
    state = states().get(country) if country is not None else None
    ending = ("of", *title_words(state.name)) if state is not None else ()
    if _joined(title_words(name)) == _joined((key, *ending)):
        return 0
    return 1 if _joined(body_words(name, country)) == key else 2


def _joined(words: Sequence[str]) -> str:
    return "-".join(words)
