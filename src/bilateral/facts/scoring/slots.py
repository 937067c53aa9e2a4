"""Slots: how right the fields of a found item are, from 0 for wrong to 1 for right.

A slot is left out where gold has nothing to be right about.
"""

from collections.abc import Mapping
from typing import Final

from bilateral.facts.scoring.affinity import overlap, same_date, same_place
from bilateral.facts.scoring.names import same_name, same_person
from bilateral.facts.scoring.sheet import DocumentItem, EventItem, PersonItem

_SAME_OFFICE: Final = 0.6
"""The part of their telling words that two names of one office, or its body, share at least."""


def person_slots(gold: PersonItem, predicted: PersonItem) -> Mapping[str, float]:
    """Country, and role and organization where gold has them."""
    slots = {"country": float(gold.country == predicted.country)}
    if gold.role:
        slots["role"] = float(same_name(gold.role, predicted.role, _SAME_OFFICE))
    if gold.organization:
        same = same_name(gold.organization, predicted.organization, _SAME_OFFICE)
        slots["organization"] = float(same)
    return slots


def event_slots(
    gold: EventItem, predicted: EventItem, published: str | None
) -> Mapping[str, float]:
    """Type, countries, date, place, people, status, and topics where gold has some.

    ``published`` is the day of the article: it is as good a date of a held event as
    none where gold gives none.
    """
    undated_news = not gold.date and gold.status == "held" and predicted.date == published
    slots = {
        "type": float(predicted.type in gold.types),
        "countries": float(sorted(gold.countries) == sorted(predicted.countries)),
        "date": float(undated_news or same_date(gold.date, predicted.date)),
        "place": float(same_place(gold, predicted)),
        "people": overlap(gold.people, predicted.people, same_person),
    }
    if gold.topics:
        slots["topics"] = overlap(gold.topics, predicted.topics)
    return slots | {"status": float(gold.status == predicted.status)}


def document_slots(gold: DocumentItem, predicted: DocumentItem) -> Mapping[str, float]:
    """Status."""
    return {"status": float(gold.status == predicted.status)}


def is_strictly_right(slots: Mapping[str, float]) -> bool:
    """Whether an event has the exact type, the exact set of states and the date."""
    return all(slots[name] == 1 for name in ("type", "countries", "date"))
