"""The blocks of people: whoever shares none is never compared, so what is likely one shares one.

By every two words of a name, by their consonants; by the name as a whole; by an initial with
a surname; and by an office with any one word, which lets one word be misspelt.
"""

from collections.abc import Iterable
from itertools import combinations, product

from bilateral.identity.closeness import CHINESE, KOREAN, without_link
from bilateral.identity.comparing import Profile
from bilateral.identity.nameparts import all_words, words
from bilateral.identity.naming import naming
from bilateral.identity.sounds import bare, chinese, korean


def blocks(profile: Profile) -> frozenset[str]:
    """The blocks of a person."""
    state = profile.one("state") or None
    found: set[str] = set()
    for name in profile.of("name"):
        for told in {words(name, state), all_words(name, state)}:
            found |= _of_words(told, state, profile)
    return frozenset(found) | {f"id {shared}" for shared in profile.of("shared")}


def _of_words(told: tuple[str, ...], state: str | None, profile: Profile) -> set[str]:
    known = naming()
    full = [w for w in told if len(w) > 1]
    found: set[str] = set()
    pairs = list(combinations(sorted(full), 2))
    telling = [p for p in pairs if not all(map(known.is_common, p))]
    for one, other in telling or pairs:
        for a, b in product(_forms(one), _forms(other)):
            for read_in in {state, None}:
                found.add("two " + " ".join(sorted((bare(a, read_in), bare(b, read_in)))))
    if len(full) > 1 and len("".join(full)) > 5:
        found.add(f"all {_together(told, state)}")
    if not told:
        return found
    for surname in {told[-1], told[0]} if state in known.surname_first else {told[-1]}:
        initials = {w[0] for w in told if w != surname}
        found |= {f"initial {initial} {bare(surname, state)}" for initial in initials}
    if profile.one("level") not in {"2", "3"} or profile.of("meant"):
        sounds = {bare(w, state).removesuffix("a") for w in full}
        found |= {f"office {office} {s}" for office in profile.of("office") for s in sounds}
    if state in known.peerage and (len(told) > 1 or profile.of("style")):
        found.add(f"peer {bare(told[-1], state)}")
    return found


def _forms(word: str) -> Iterable[str]:
    """The full forms that a word may be short for, itself where it is short for none."""
    forms = naming().fuller(word) or {word}
    return {*forms, without_link(word)}


def _together(told: tuple[str, ...], state: str | None) -> str:
    if state in CHINESE:
        return "".join(map(chinese, told))
    if state in KOREAN:
        return "".join(map(korean, told))
    return bare("".join(told), state)
