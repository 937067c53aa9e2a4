"""Offices that follow each other directly are one: "Deputy Prime Minister and Foreign Minister"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bilateral.language.model import OfficeMention
from bilateral.language.offices.roles import COUNTERPART, ENVOYS, STYLES

CHAIN = re.compile(
    r"\s*(?:,|,?\s+and|\s+-|\s*/)\s*(?:the\s+|also\s+)?(?:current\s+|incumbent\s+)?|\s+"
)
ENVOYS_HOLD = re.compile(
    r"Represent|Envoy|Consul|Dean|Doyen|Head|Chief of Mission|Ambassador|Commissioner"
    r"|Plenipotentiary|Coordinator|Director|Governor|Senator"
)
"""Posts that an ambassador may hold besides: no minister's, nor that of a head of state."""
OPPOSITE = re.compile(r",?\s+(?:the\s+)?")


def chained(text: str, found: Sequence[OfficeMention]) -> tuple[OfficeMention, ...]:
    """The offices in order, with those of one person told together as one mention."""
    if not found:
        return ()
    result = [found[0]]
    for _, office in pairwise(found):
        joint = _joint(text, result[-1], office)
        if joint:
            result[-1] = joint
        else:
            result.append(office)
    return tuple(result)


def _joint(  # noqa: PLR0911 (one return for each way to be told together)
    text: str, first: OfficeMention, second: OfficeMention
) -> OfficeMention | None:
    """Both as one mention, if they are told of one person."""
    if second.role == COUNTERPART:
        return None
    if first.role == COUNTERPART:
        if second.country or not OPPOSITE.fullmatch(text, first.end, second.start):
            return None
        return replace(second, start=first.start, country=first.country)
    styled = not STYLES.isdisjoint({first.role, second.role})
    if not CHAIN.fullmatch(text, first.end, second.start) or not _can_be_one(text, first, second):
        return None
    said_twice = first.role == second.role and second.country is None
    if not (styled or said_twice) and not text[first.end : second.start].strip():
        return None
    if second.role in STYLES and second.country is None:
        return replace(first, end=second.end)
    if first.role in STYLES and first.country is None:
        return replace(second, start=first.start)
    return replace(
        first,
        end=second.end,
        role=f"{first.role} and {second.role}" if first.role != second.role else first.role,
        body=first.body if first.organization else second.body or first.body,
        country=first.country or second.country,
        organization=first.organization or second.organization,
        topics=tuple(dict.fromkeys((*first.topics, *second.topics))),
    )


def _can_be_one(text: str, first: OfficeMention, second: OfficeMention) -> bool:
    """Not two states' offices; one that names its state is followed after a comma only.

    Behind an envoy with his state, another post is the next one's, unless envoys hold it.
    """
    if first.role in ENVOYS and first.country and not ENVOYS_HOLD.search(second.role):
        return False
    if first.country and second.country and first.country != second.country:
        return False
    return (
        second.country is None
        or first.country is None
        or "and" not in text[first.end : second.start]
    )
