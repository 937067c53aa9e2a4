"""The life of an event: what its sentences tell of it beside whether it is planned or held.

Articles tell a visit as planned, put off, called off and held; all of them tell of one
event, and each way it was told stays in the graph.
"""

import re
from typing import Final

from bilateral.facts.model import Event

POSTPONED: Final = "postponed"
CANCELLED: Final = "cancelled"
STAGES: Final = (POSTPONED, CANCELLED)
"""What may be told of an event beside the statuses of the facts."""

_POSTPONED: Final = re.compile(
    r"\b(?:postpon(?:e|ed|es|ing|ement)|reschedul(?:e|ed|es|ing)|(?:put|puts|putting|pushed) off|"
    r"deferred|moved (?:to|forward)|brought forward|delayed|"
    r"(?:days|weeks|months?) late(?:r than (?:first )?(?:planned|scheduled|announced))?)\b",
    re.IGNORECASE,
)
_CANCELLED: Final = re.compile(
    r"\b(?:cancel(?:s|l?ed|l?ing|lation)?|call(?:s|ed|ing)? off|scrap(?:s|ped|ping)?|abandoned|"
    r"will not take place|did not take place)\b",
    re.IGNORECASE,
)


def stages(event: Event) -> frozenset[str]:
    """The stages that the event's own sentences tell; what was held was not cancelled."""
    sentences = [e.sentence for e in event.evidence]
    found = set()
    if any(map(_POSTPONED.search, sentences)):
        found.add(POSTPONED)
    if event.status == "planned" and any(map(_CANCELLED.search, sentences)):
        found.add(CANCELLED)
    return frozenset(found)
