"""When two wordings of an office can mean one office."""

COUNTERPART = "counterpart"
"""Role of an office mention that means the opposite number of somebody else."""
LEADERS = frozenset(
    {"president", "prime minister", "king", "emir", "sultan", "chancellor", "leader"}
)
PASSED = frozenset({"of", "the", "and", "for", "to"})
UNIQUE = frozenset(
    {
        "president",
        "prime minister",
        "king",
        "emir",
        "chancellor",
        "leader",
        "speaker",
        "chairman of the senate",
    }
)
"""Offices that one person holds at a time, besides those of a minister."""


def roles_agree(a: str, b: str) -> bool:
    """Whether the words of one role are among the other's; a leader may be any head."""
    low_a, low_b = a.lower(), b.lower()
    if "leader" in {low_a, low_b}:
        return bool({low_a, low_b} & LEADERS - {"leader"}) or low_a == low_b
    if COUNTERPART in {low_a, low_b} or ("deputy" in low_a) != ("deputy" in low_b):
        return False
    words_a, words_b = set(low_a.split()) - PASSED, set(low_b.split()) - PASSED
    if "president" in {low_a, low_b} and "vice" in words_a ^ words_b:
        return False
    if "minister" in {low_a, low_b} and "prime" in words_a ^ words_b:
        return False
    return bool(words_a and words_b) and (words_a <= words_b or words_b <= words_a)


def is_unique(role: str) -> bool:
    """Whether a state has one holder of the office at a time."""
    low = role.lower()
    return low in UNIQUE or low.startswith(("minister of ", "speaker of "))
