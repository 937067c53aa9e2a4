"""When two wordings of an office can mean one office."""

from functools import lru_cache

COUNTERPART = "counterpart"
"""Role of an office mention that means the opposite number of somebody else."""
STYLES = frozenset({"Ambassador", "Senator", "Member of Parliament", "Governor", "Minister"})
"""Offices that are also said as a style before a name, beside another one."""
ENVOYS = frozenset({"Ambassador", "High Commissioner", "Consul General", "Consul", "Special Envoy"})
"""Offices of those whom a state sends abroad."""
PRESIDING = ("Chairman of", "Chairperson-in-Office of")
"""How roles begin of those who preside over an international body beside an office of a state."""
LEADERS = frozenset(
    {
        "president", "prime minister", "king", "emir", "sultan", "chancellor", "leader",
        "great leader", "national leader", "commander-in-chief of the armed forces",
    }
)  # fmt: skip
PASSED = frozenset({"of", "the", "and", "for", "to"})
HEADS = frozenset(
    {"president", "vice president", "prime minister", "king", "emir", "sultan", "crown prince"}
)
"""Offices of which nobody holds two."""
UNIQUE = frozenset(
    {
        "president", "vice president", "prime minister", "king", "emir", "sultan",
        "crown prince", "chancellor", "leader", "speaker", "chairman of the senate",
    }
)  # fmt: skip
"""Offices that one person holds at a time, besides those of a minister."""


PRESIDE = frozenset(
    {
        "Chairman", "Chairperson", "Deputy Chairman", "Co-Chairman", "Chief Executive",
        "Chief Executive Officer", "Commander", "Deputy Commander", "Director", "Deputy Director",
        "Director General", "Executive Director", "Managing Director", "General Director", "Head",
        "Deputy Head", "Rector", "Speaker", "Deputy Speaker", "Spokesperson", "Executive Secretary",
    }
)  # fmt: skip
"""Offices that say little without the body: "Speaker of the National Assembly"."""


def of_body(role: str | None, body: str | None) -> str | None:
    """The role in full words: of what body, if the office alone does not tell."""
    return f"{role} of the {body}" if role in PRESIDE and body else role


@lru_cache(maxsize=65_536)
def roles_agree(a: str, b: str) -> bool:
    """Whether the words of one role are among the other's; a leader may be any head."""
    low_a, low_b = a.lower(), b.lower()
    if "leader" in {low_a, low_b}:
        return low_a == low_b or bool({low_a, low_b} & (LEADERS - {"leader"}))
    if COUNTERPART in {low_a, low_b} or ("deputy" in low_a) != ("deputy" in low_b):
        return False
    words_a, words_b = set(low_a.split()) - PASSED, set(low_b.split()) - PASSED
    if "president" in {low_a, low_b} and "vice" in words_a ^ words_b:
        return False
    if "minister" in {low_a, low_b} and "prime" in words_a ^ words_b:
        return False
    return bool(words_a and words_b) and (words_a <= words_b or words_b <= words_a)


def is_leader(role: str | None) -> bool:
    """Whether one of the offices told in ``role`` is that of a head of state or government."""
    return any(part in LEADERS for part in (role or "").lower().split(" and "))


def is_unique(role: str) -> bool:
    """Whether a state has one holder of the office at a time."""
    low = role.lower()
    return low in UNIQUE or low.startswith(("minister of ", "speaker of "))
