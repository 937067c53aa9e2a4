"""Who a person's name means: a variant key and the state represented."""

from bilateral.identity.model import Entity
from bilateral.identity.slugs import country_part, fingerprint, slug
from bilateral.identity.variants import names_one_person, variant_key


def person(name: str, country: str | None, article: str) -> Entity:
    """The person an article means by ``name``, representing ``country``.

    A full name means the same person in every article of that state. A surname alone or
    with an initial means somebody of this ``article`` only: two Hasanovs are never
    silently made one.
    """
    words = variant_key(name, country)
    key = slug(words, name)
    where = f"person/{country_part(country)}"
    state = country or "no state known"
    if names_one_person(words):
        reason = f"{name!r} ({state}): spelling variants of one full name share {key!r}"
        return Entity(f"{where}/{key}", reason)
    reason = f"{name!r} ({state}): not a full name, so a person of article {article!r} alone"
    return Entity(f"{where}/{key}-{fingerprint(article, length=8)}", reason)
