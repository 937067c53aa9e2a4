"""Offices as evidence of who is meant: "Foreign Minister" is "Minister of Foreign Affairs"."""

import re
from functools import cache, lru_cache
from typing import Final

from bilateral.identity.names import KEPT, title_words
from bilateral.language.gazetteers.states import states

_HEADS: Final = frozenset({
    "minister", "president", "premier", "ambassador", "speaker", "chairman", "chairwoman", "chair",
    "chairperson", "secretary", "general", "commander", "chief", "head", "director", "governor",
    "deputy", "adviser", "advisor", "envoy", "king", "emir", "chancellor", "prosecutor", "rector",
    "leader", "member", "first", "vice", "queen", "crown", "prime",
})  # fmt: skip
"""Words an office may begin with, by which two offices in one breath are told apart."""
_SMALL: Final = frozenset({"of", "for", "and", "in", "to", "on", "at", "affairs", "a", "an", "its"})
_SAME: Final = {
    "premier": "prime minister",
    "fm": "foreign minister",
    "pm": "prime minister",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "chair": "chairman",
    "advisor": "adviser",
    "external": "foreign",
    "home": "interior",
    "internal": "interior",
    "vice": "deputy",
    "defense": "defence",
    "affair": "",
    "relations": "",
    "national": "",
    "federal": "",
    "state": "",
    "acting": "",
    "caretaker": "",
    "interim": "",
    "former": "",
    "then": "",
    "armed": "",
    "staff": "",
}
_WHOLE: Final = {
    "secretary of state": "foreign minister",
    "top diplomat": "foreign minister",
    "chief diplomat": "foreign minister",
    "president of government": "prime minister",
    "head of government": "prime minister",
    "president of council of ministers": "prime minister",
    "head of state": "president",
}
"""Offices that go by another name, word for word."""
_GENERAL: Final = frozenset({
    "", "minister", "deputy minister", "member", "leader", "head", "official", "chief", "director",
    "adviser", "deputy", "secretary", "chairman", "spokesman", "spokesperson", "envoy",
    "ambassador", "representative", "senator", "executive", "director managing", "general",
    "commander", "deputy head", "delegation head", "member parliament",
    "assembly member", "congress member", "member senate", "mp", "delegation leader",
    "rector", "chief deputy", "chief executive officer",
})  # fmt: skip
"""Offices that many hold at one time, which say nothing of who is meant."""
_JOINT: Final = re.compile(r"\s+and\s+|\s*[,;/&]\s*")


@lru_cache(maxsize=KEPT)
def offices(role: str) -> frozenset[str]:
    """The keys of the offices in a role that few hold at a time; empty for "Minister" alone."""
    return frozenset(key for key in map(_key, _parts(role)) if key not in _GENERAL)


def posts(role: str) -> frozenset[str]:
    """The keys of all offices in a role, those that many hold too."""
    return frozenset(filter(None, map(_key, _parts(role))))


@lru_cache(maxsize=KEPT)
def _parts(role: str) -> tuple[str, ...]:
    """The offices in one breath: "Deputy Prime Minister and Foreign Minister" are two."""
    parts: list[str] = []
    for part in _JOINT.split(role):
        first = (title_words(part) or ("",))[0]
        if parts and first not in _HEADS and not _ends_with_a_head(part):
            parts[-1] += f" and {part}"
        else:
            parts.append(part)
    return tuple(parts)


def _ends_with_a_head(part: str) -> bool:
    return (title_words(part) or ("",))[-1] in {"minister", "president", "secretary"}


def _key(office: str) -> str:
    told = _without_state(title_words(office))
    told = title_words(_WHOLE.get(" ".join(told), " ".join(told)))
    words = " ".join(_SAME.get(word, word) for word in told).split()
    return " ".join(sorted({word for word in words if word not in _SMALL}))


def _without_state(told: tuple[str, ...]) -> tuple[str, ...]:
    """An office without the state whose it is: "Russian Foreign Minister", "Iran's president"."""
    for length in (3, 2, 1):
        before = " ".join(told[:length])
        if len(told) > length and {before, before.removesuffix("s")} & _state_words():
            return told[length:]
    return told


@cache
def _state_words() -> frozenset[str]:
    """The names and adjectives of states, folded."""
    return frozenset(
        " ".join(title_words(form.text)) for state in states().values() for form in state.forms
    )
