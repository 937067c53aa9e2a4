"""The blocks of people: whoever shares none is never compared, so what is likely one shares one.

By every two words of a name, by their consonants; by the name as a whole; by an initial with
a surname; and by an office with any one word, which lets one word be misspelt.
"""

from collections.abc import Iterable
from itertools import combinations, product

from bilateral.identity.comparing import Block, Profile
from bilateral.identity.people.closeness import CHINESE, KOREAN, without_link
from bilateral.identity.people.degrees import level
from bilateral.identity.people.misspelling import is_long
from bilateral.identity.people.naming import naming
from bilateral.identity.people.parts import all_words, words
from bilateral.identity.people.sounds import bare, chinese, korean


def blocks_of(profile: Profile) -> frozenset[Block]:
    """The blocks of a person: by state, and what is vague apart from what is vague."""
    state, vague = profile.one("state"), level(profile) > 1
    found, offices = set[str](), set[str]()
    for name in profile.of("name"):
        for told in {words(name, state or None), all_words(name, state or None)}:
            found |= _of_words(told, state or None, profile)
            offices |= _of_offices(told, state or None, profile)
    anywhere = {f"id {shared}" for shared in profile.of("shared")}
    anywhere |= _abroad(profile) if state and not vague else set()
    meant = bool(profile.of("meant"))  # what is as vague and holds the same office is met too
    return frozenset(
        {Block(word, state, vague) for word in found}
        | {Block(word, state, vague and not meant) for word in offices}
        | set(map(Block, anywhere))
    )


def _abroad(profile: Profile) -> set[str]:
    """By what those are found who hold one office in two states under the very same name.

    Whatever the order of its words, apart or together, and without initials and courtesies.
    """
    spelled = {
        "".join(w for w in told if len(w) > 1 and not naming().is_courtesy(w))
        for name in profile.of("name")
        for told in (words(name, None), all_words(name, None))
    }
    return {
        f"abroad {office} {''.join(sorted(letters))}"
        for office in profile.of("office")
        for letters in spelled
    }


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
    if len("".join(full)) > 5:  # of one word too: its parts may be written together
        found.add(f"all {_together(told, state)}")
    if not told:
        return found
    for surname in {told[-1], told[0]} if state in known.surname_first else {told[-1]}:
        initials = {w[0] for w in told if w != surname}
        found |= {f"initial {initial} {bare(surname, state)}" for initial in initials}
    if state in known.peerage and (len(told) > 1 or profile.of("style")):
        found.add(f"peer {bare(told[-1], state)}")
    return found


def _of_offices(told: tuple[str, ...], state: str | None, profile: Profile) -> set[str]:
    """An office, or a style, with any one word; an initial is met by itself."""
    if level(profile) in {2, 3} and not profile.of("meant"):
        return set()
    sounds = {bare(w, state).removesuffix("a") for w in told if len(w) > 1}
    held = {*profile.of("office"), *profile.of("style")}
    if any(map(is_long, told)):  # a slip in it needs no other to say so than the post
        held |= profile.of("post")
    return {f"office {office} {sound}" for office in held for sound in sounds}


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
