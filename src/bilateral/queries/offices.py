"""From the words for an office to the title under which the graph keeps it.

"foreign minister", "FM" and "minister for foreign affairs" are kept as "Minister of Foreign
Affairs"; an analyst asks in any of them.
"""

import re
from typing import Final

from bilateral.language.gazetteers.national_bodies import portfolio
from bilateral.language.gazetteers.offices import office_forms

_MINISTER: Final = re.compile(
    r"(?P<lead>(?:(?:deputy|vice|first|assistant)[ -]+)*)"
    r"(?:minister (?:of|for) (?P<of>.+)|(?P<before>.+) minister)"
)
_SHORT: Final = {"fm": "foreign minister", "pm": "prime minister"}


def canonical_office(words: str) -> str:
    """The title that ``words`` mean, in canonical words; words that mean none stay as they are."""
    told = " ".join(words.lower().split()).removeprefix("the ")
    told = _SHORT.get(told, told)
    listed = office_forms().get(told)
    if listed is not None:
        return listed.role
    match = _MINISTER.fullmatch(told)
    field = portfolio(match["of"] or match["before"]) if match else None
    if match is None or field is None:
        return words
    return f"{match['lead'].title()}Minister of {field.name}"
