"""Commands with their state inside: "Chief of the Malaysian Army", "Chief of Indian Army Staff".

The same words without the state are an office of the gazetteer.
"""

import re
from collections.abc import Iterator

from bilateral.language.intervals import Intervals
from bilateral.language.model import Kind, Mention
from bilateral.language.offices.office_words import Core, listed_offices

COMMAND = re.compile(
    r"\b(?:(?:Vice|Deputy)[ -])?(?:Chief|Commander|Commander-in-Chief)\s+of\s+(?:the\s+)?"
    r"(?:Royal\s+)?$",
    re.IGNORECASE,
)
BEHIND = re.compile(r"(?:['’]s?)?\s+(?:Royal\s+)?")
REACH = 40


def with_inner_state(text: str, places: Intervals[Mention]) -> Iterator[Core]:
    """The commands of ``text`` that a state parts, each with that state."""
    for state in places:
        if state.kind is not Kind.STATE:
            continue
        head = COMMAND.search(text, max(0, state.start - REACH), state.start)
        tail = BEHIND.match(text, state.end)
        if not head or not tail:
            continue
        front = re.sub(r"Royal\s+$", "", head.group())
        whole = front + text[tail.end() : tail.end() + REACH]
        for core in listed_offices(whole):
            if core.start < len(front) < core.end:
                end = tail.end() + core.end - len(front)
                yield Core(head.start() + core.start, end, core.role, core.body, country=state.key)
