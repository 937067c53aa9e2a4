"""What speaks for two bodies of one state being one, and the blocks that lead to it.

Whatever speaks for it must share a block: only bodies that share one are ever compared.
"""

from collections.abc import Callable, Iterator
from typing import Final

from bilateral.identity.bodyrules import alone_in_state, lasting
from bilateral.identity.bodyshort import is_acronym, is_made_of
from bilateral.identity.bodystates import stateless
from bilateral.identity.bodywords import content, fields, loose, sounding, tidy
from bilateral.identity.comparing import Degree, Profile
from bilateral.identity.names import fold

Found = tuple[Degree, int, str]
"""What is thought of two bodies, how strongly, and why."""
_MANY: Final = 7
"""Words of a name that no single word is made of."""


def hints(profile: Profile) -> Iterator[str]:
    """What a body has in common with what it may be one with: the words of its blocks."""
    state = profile.one("state") or None
    yield from (f"short {short}" for short in profile.of("short"))
    yield from (f"native {letters}" for letters in profile.of("native"))
    for name in profile.of("name"):
        told = fields(name, state)
        yield from (f"field {field}" for field in told)
        yield from (f"words {words}" for words in [content(name, state)] if words)
        yield from (f"sound {words}" for words in [sounding(name, state)] if words)
        if state is not None and not told:
            yield from (f"loose {words}" for words in [loose(name, state)] if words)
            yield from (f"begins {start}" for start in _begins(name))


def alike(one: Profile, other: Profile, country: str | None) -> Found | None:
    """The strongest that speaks for two bodies of one state, or of none told, being one."""
    return next(_found(one, other, country), None)


def _found(one: Profile, other: Profile, country: str | None) -> Iterator[Found]:
    if _share(one, other, content, country):
        yield Degree.SAME, 200, "the same words"
    short = _has_acronym(one, other)
    if short and one.of("short") & other.of("short"):
        yield Degree.SAME, 150, f"{min(one.of('short') & other.of('short'))} is its acronym"
    if _share(one, other, sounding, country):
        yield Degree.SAME, 140, "the same words by their sound"
    if country is None:
        return
    if _is_made_of(one, other):
        yield Degree.SAME, 120, "one name is made of the beginnings of the other's words"
    left, right = (fields(p.one("name"), country) for p in (one, other))
    told = _of_like_fields(left, right) if left and right else None
    if told is not None:
        yield told, 100, "ministries of one field"
    if short and one.of("native") & other.of("native"):
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


def _begins(name: str) -> frozenset[str]:
    """The first letters of a name that may be made of a longer one, or be that longer one."""
    told = (fold(text).split() for text in (tidy(name), stateless(tidy(name), None)[0]))
    return frozenset(words[0][:2] for words in told if 0 < len(words) < _MANY)
