"""What speaks for two bodies of one state being one, and the blocks that lead to it.

Whatever speaks for it must share a block: only bodies that share one are ever compared.
"""

from collections.abc import Callable, Iterator
from typing import Final

from bilateral.identity.bodies.acronyms import begins_short, is_acronym, is_made_of
from bilateral.identity.bodies.rules import alone_in_state, lasting
from bilateral.identity.bodies.words import content, core, fields, loose, sounding, tidy
from bilateral.identity.comparing import Degree, Profile
from bilateral.identity.names import fold

Found = tuple[Degree, int, str]
"""What is thought of two bodies, how strongly, and why."""
_MANY: Final = 9
"""As many words no single word is made of the beginnings of."""


def hints(profile: Profile) -> Iterator[tuple[str, bool]]:
    """What a body has in common with what it may be one with: the words of its blocks.

    With whether the word is vague: long names that only begin alike are not compared.
    """
    yield from ((word, False) for word in _hints(profile))
    for name in profile.of("name"):
        words = fold(tidy(name)).split()
        if 0 < len(words) < _MANY and profile.one("state"):
            yield f"letter {words[0][0]}", len(words) > 1
        if len(words) > 1:
            yield f"last {words[-1]}", not name.split()[0].isupper()


def _hints(profile: Profile) -> Iterator[str]:
    state = profile.one("state") or None
    yield from (f"short {short}" for short in profile.of("short"))
    yield from (f"native {letters}" for letters in profile.of("native"))
    for name in profile.of("name"):
        told = fields(name, state)
        yield from (f"field {field}" for field in told)
        yield from (f"words {words}" for words in [content(name, state)] if words)
        yield from (f"sound {words}" for words in [sounding(name, state)] if words)
        yield from (f"core {words}" for words in {core(name, state), content(name, state)} if words)
        if state is not None and not told:
            yield from (f"loose {words}" for words in [loose(name, state)] if words)


def alike(one: Profile, other: Profile, country: str | None) -> Found | None:
    """The strongest that speaks for two bodies of one state, or of none told, being one."""
    return next(_found(one, other, country), None)


def _found(one: Profile, other: Profile, country: str | None) -> Iterator[Found]:
    if _share(one, other, content, country):
        yield Degree.SAME, 200, "the same words"
    acronyms = one.of("short") & other.of("short")
    if acronyms and _has_acronym(one, other):
        yield Degree.SAME, 150, f"{min(acronyms)} is its acronym"
    if _share(one, other, sounding, country):
        yield Degree.SAME, 140, "the same words by their sound"
    pairs = [(a, b) for a in one.of("name") for b in other.of("name")]
    if any(begins_short(a, b) or begins_short(b, a) for a, b in pairs):
        yield Degree.SAME, 130, "one begins with the other's acronym"
    if _has_tail(one, other, country):
        yield Degree.SAME, 110, "the same but for the kind of body told"
    if country is not None:
        yield from _found_in_state(one, other, country)


def _found_in_state(one: Profile, other: Profile, country: str) -> Iterator[Found]:
    """What speaks for it only where the state is known."""
    if _is_made_of(one, other):
        yield Degree.SAME, 120, "one name is made of the beginnings of the other's words"
    left, right = (fields(p.one("name"), country) for p in (one, other))
    told = _of_like_fields(left, right) if left and right else None
    if told is not None:
        yield told, 100, "ministries of one field"
    if _has_acronym(one, other) and one.of("native") & other.of("native"):
        yield Degree.SAME, 80, "one is the other's acronym in the tongue of the state"
    if _share(one, other, loose, country):
        yield Degree.SAME, 60, "the same words but for how wide it is"


def _share(
    one: Profile, other: Profile, told: Callable[[str, str | None], str], country: str | None
) -> bool:
    """Whether a name of each tells the same."""
    left, right = ({told(name, country) for name in p.of("name")} for p in (one, other))
    return bool(left & right - {""})


def _has_acronym(one: Profile, other: Profile) -> bool:
    """Whether one of two is called by an acronym alone, of which no list says what it means."""
    bare = [p for p in (one, other) if any(is_acronym(tidy(name)) for name in p.of("name"))]
    return len(bare) == 1 and not bare[0].of("listed")


def _has_tail(one: Profile, other: Profile, country: str | None) -> bool:
    """Whether one is called by the other's name without what kind of body it is."""
    return any(
        core(long, country) and core(long, country) == content(short, country)
        for left, right in ((one, other), (other, one))
        for long in left.of("name")
        for short in right.of("name")
    )


def _is_made_of(one: Profile, other: Profile) -> bool:
    pairs = [(a, b) for a in one.of("name") for b in other.of("name")]
    return any(is_made_of(a, b) or is_made_of(b, a) for a, b in pairs)


def _of_like_fields(left: tuple[str, ...], right: tuple[str, ...]) -> Degree | None:
    """Whether ministries of these fields are one: where the chief field is one, and alone.

    "Ministry of Education and Science" is the Ministry of Education, and not surely that of
    Science; whatever else the foreign ministry has to do, a state has one.
    """
    if set(left) == set(right):
        return Degree.SAME
    short = min(len(left), len(right)) == 1
    if _chief(left) == _chief(right) and (short or _chief(left) in lasting()):
        return Degree.SAME
    shorter, longer = sorted((set(left), set(right)), key=len)
    return Degree.UNSURE if shorter < longer else None


def _chief(told: tuple[str, ...]) -> str:
    """The field by which a ministry is known: one of which a state has one, else the first."""
    return next((field for field in told if field in alone_in_state()), told[0])
