"""Which town a name means: by GeoNames where it is known there, else by its own name."""

from bilateral.identity.model import Entity
from bilateral.identity.names import fold
from bilateral.identity.slugs import country_part, slug
from bilateral.language.gazetteers.cities import best_city


def place(town: str, country: str | None) -> Entity:
    """The town that ``town`` in ``country`` means; Hyderabad is another one in each state."""
    city = best_city(town, country)
    if city is not None and city.code == country and city.geonames_id is not None:
        reason = f"{town!r} ({country}): the {city.name} that GeoNames knows there"
        return Entity(f"place/{city.geonames_id}", reason)
    key = slug(fold(town).split(), town)
    reason = f"{town!r} ({country or 'no state known'}): not found in GeoNames, so by its name"
    return Entity(f"place/{country_part(country)}/{key}", reason)
