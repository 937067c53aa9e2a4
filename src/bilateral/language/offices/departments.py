"""What stands behind an office and is no known body: departments, and bodies that no list knows.

"Head of the Africa Department", "Director Trade Affairs/Kenya", "Chairman of the Land Committee of
Tajikistan". Their words are no name of a person, and the name of the holder may follow them.
"""

import re

WORDS = r"(?:(?:[A-Z][\w-]*|and|&|of)\s+){0,7}"
REGION = (
    r"(?:(?:North|South|East|West|Central|Latin|Middle|and|&)\s+)*(?:Americas?|Africa|Asia|East"
    r"|Europe|Eurasia|Pacific|Oceania|Caribbean|Maghreb|Gulf|Balkans|Caucasus)"
)
UNIT = (
    rf"(?:{WORDS}(?:Affairs|Department|Division|Directorate|Section|Desk)|{REGION})\b(?:/[A-Z]\w+)?"
)
OF_BODY = re.compile(rf"['’]s?\s+{UNIT}")
FIELD = re.compile(rf"\s+(?:and|&)\s+{UNIT}")
"""What makes a body only a department's field: "the UN and Multilateral Affairs Department"."""
OF_HEAD = re.compile(rf"\s+(?:(?:of|for)\s+)?(?:the\s+)?(?=[A-Z]){UNIT}")
BODY = (
    r"(?:[A-Z][\w’-]*\s+(?:(?:and|&|of|for)\s+)?){1,7}(?:Committee|Commission|Institute|Agency"
    r"|Authority|Company|Corporation|Foundation|Society|Association|Bank|Fund|University|Academy"
    r"|Centre|Center|Council|Board|Bureau|Service|Chamber|Federation|Group|Forces?|Command|Brigade"
    r"|Fleet|Regiment|Corps)\b"
)
OF_UNKNOWN = re.compile(rf"\s+(?:of|for)\s+(?:the\s+)?(?P<body>{BODY})")
REST = re.compile(rf"\s+{BODY}")
"""The rest of a body's name behind its state: "of the Chilean Vaccine Institute"."""
HEADS = frozenset({"Director", "Director General", "Head"})
HEADS_OF_BODIES = HEADS | {
    "Chairman", "Deputy Chairman", "Co-Chairman", "Chief Executive Officer", "General Director",
    "Executive Director", "Managing Director", "Rector", "Executive Secretary", "Commander",
    "Commanding General", "Deputy Commander",
}  # fmt: skip


def is_field(text: str, end: int) -> bool:
    """Whether the body that ends at ``end`` is only what a department deals with."""
    return bool(FIELD.match(text, end))


def behind_unit(text: str, end: int, role: str) -> int:
    """Where the department ends that is told behind an office or its body."""
    unit = OF_BODY.match(text, end) or (OF_HEAD.match(text, end) if role in HEADS else None)
    return unit.end() if unit else end


def unknown_body(text: str, end: int, role: str) -> tuple[int, int] | None:
    """Where the words of a body that no list knows begin and end, behind an office."""
    body = OF_UNKNOWN.match(text, end) if role in HEADS_OF_BODIES else None
    return body.span("body") if body else None


def rest_of_body(text: str, end: int, role: str) -> int:
    """Where a body's name ends whose state, told first, ends at ``end``."""
    rest = REST.match(text, end) if role in HEADS_OF_BODIES else None
    return rest.end() if rest else end
