"""How alike two names of people are, whoever bears them: the best of several ways to compare.

With and without courtesies, in this order and another, the words together or apart.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import product

from bilateral.identity.names import KEPT
from bilateral.identity.people.alignment import FAR, Likeness, aligned
from bilateral.identity.people.closeness import CHINESE, KOREAN, Closeness, closeness
from bilateral.identity.people.commonness import is_fathers, telling
from bilateral.identity.people.naming import naming
from bilateral.identity.people.parts import generation, houses, regnal, styled, ways
from bilateral.identity.people.sounds import bare, chinese, is_old, korean


@lru_cache(maxsize=KEPT)
def likeness(one: str, other: str, country: str | None) -> Likeness:
    """How alike two names are when borne in a state (None: not known); symmetric."""
    ruler, other_ruler = regnal(one, country), regnal(other, country)
    if ruler and other_ruler:
        known = Likeness(Closeness.EQUAL, "one ruler's name and number")
        return known if ruler == other_ruler else FAR
    pairs = dict.fromkeys(product(ways(one, country), ways(other, country)))
    like = max((_compared(a, b, country) for a, b in pairs), key=_strength)
    style, other_style = styled(one, country), styled(other, country)
    if style and other_style and style != other_style:
        like = Likeness(min(like.closeness, Closeness.DOUBTFUL), "two styles of a single name")
    elif (style is None) != (other_style is None):
        like = Likeness(min(like.closeness, Closeness.INITIAL), "a style with a single name")
    like = _with_houses(like, houses(one, country) | houses(other, country))
    return _with_generations(like, generation(one, country), generation(other, country))


def _with_generations(like: Likeness, one: str, other: str) -> Likeness:
    """A son is not his father of the same name; who is told from a father by none may be either."""
    if one == other or like.closeness in {Closeness.FAR, Closeness.INITIAL}:
        return like
    if one and other:
        return FAR
    if "i" in {one, other}:
        return like  # the first of a name is called so only when there is a second
    close = Closeness.SHORTENED if like.short_form else Closeness.LOOSE
    told = "is told from a father" if {one, other} & {"jr", "sr"} else "has a number"
    how = f"{like.how}, one {told}"
    return replace(like, closeness=min(like.closeness, close), how=how, one_told=True)


def _with_houses(like: Likeness, told: frozenset[str]) -> Likeness:
    """The house is left out freely: "Mohammed bin Zayed Al Nahyan"."""
    left = [w for w in like.left_out if not is_fathers(w)]
    free = bool(left) and (told | set(naming().houses)).issuperset(left)
    if not free or like.closeness < Closeness.DOUBTFUL:
        return like
    return Likeness(max(like.closeness, Closeness.SOUND), like.how, like.left_out)


def _compared(left: tuple[str, ...], right: tuple[str, ...], country: str | None) -> Likeness:
    if left == right:
        return Likeness(Closeness.EQUAL, "spellings of one name")
    if _differ_by_sex(left, right):
        return FAR
    short, long = sorted((left, right), key=lambda ws: (len(ws), ws))
    ways = [_joined(short, long, country), _beside_chinese(left, right, country)]
    turns = [(way, long, sure) for way, sure in _orders(short, country)]
    if len(short) == len(long):
        turns += [(way, short, sure) for way, sure in _orders(long, country)]
    if len(left) > 2 and sorted(left) == sorted(right):
        ways.append(Likeness(_in_other_order(left, right, country), "one name in another order"))
    for way, within, sure in turns:
        found = aligned(way, within, country)
        loose = min(found.closeness, Closeness.LOOSE)
        ways.append(found if sure else Likeness(loose, f"{found.how}, in another order"))
    return max(ways, key=_strength)


def _strength(like: Likeness) -> tuple[Closeness, str, tuple[str, ...]]:
    return like.closeness, like.how, like.left_out


def _in_other_order(
    left: tuple[str, ...], right: tuple[str, ...], country: str | None
) -> Closeness:
    """Where a father's name follows, or a mother's, another order is another person.

    So it is where the surname keeps its place and the names before it change theirs: "Abeid
    Amani Karume" is the father of "Amani Abeid Karume".
    """
    if country in naming().fathers or left[-1] == right[-1]:
        return Closeness.DOUBTFUL
    return Closeness.LOOSE if country in naming().mothers else Closeness.SOUND


def _beside_chinese(left: Sequence[str], right: Sequence[str], country: str | None) -> Likeness:
    """A given name of the West, and a Chinese one: William Lai, Lai Ching-te."""
    western = frozenset(naming().given)
    for west, east in ((left, right), (right, left)):
        borne = country in CHINESE and len(west) == 2 and len(east) > 1
        if borne and west[0] in western and set(west) < set(east):
            return Likeness(Closeness.SHORTENED, "a western given name without the Chinese one")
        if borne and west[0] in western and west[1] == east[0] and western.isdisjoint(east):
            return Likeness(
                Closeness.LOOSE, "a western given name beside a Chinese one", dated=True
            )
    return FAR


def _joined(short: Sequence[str], long: Sequence[str], country: str | None) -> Likeness:
    """How alike when the words are written together: "Jin-ping" and "Jinping"."""
    one, other = "".join(short), "".join(long)
    if len(short) == len(long) or min(len(one), len(other)) < 6 or 1 in map(len, (*short, *long)):
        return FAR
    if one == other:
        return Likeness(Closeness.EQUAL, "one name, its parts written together or apart")
    close = closeness(one, other, country)
    if country in CHINESE and "".join(map(chinese, short)) == "".join(map(chinese, long)):
        old = any(map(is_old, short)) != any(map(is_old, long)) or country == "TW"
        close = Closeness.SOUND if old else Closeness.LOOSE
    if country in KOREAN and "".join(map(korean, short)) == "".join(map(korean, long)):
        close = Closeness.SOUND
    few = len(bare(one, country)) < 5 or country not in naming().surname_first
    if close is Closeness.LOOSE and few and country not in CHINESE:
        return FAR
    return Likeness(close, f"one sound: {' '.join(short)}/{' '.join(long)}") if close else FAR


def _differ_by_sex(left: Sequence[str], right: Sequence[str]) -> bool:
    """Aliyev and Aliyeva, and the like, are two people."""
    ends = {left[-1] if left else "", right[-1] if right else ""}
    return len(ends) == 2 and len({end.removesuffix("a") for end in ends}) == 1


def _orders(ws: tuple[str, ...], country: str | None) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The orders in which a name may stand, and whether each is as good as the first."""
    yield ws, True
    if len(ws) > 1:
        known = naming()
        either = country in known.either_order and telling(ws) > 0
        sure = either or country in known.surname_first or _one_is_a_surname(ws)
        if sure or (telling(ws) > 1 and country not in known.fathers):
            yield from (
                (way, sure) for way in dict.fromkeys(((*ws[1:], *ws[:1]), (*ws[-1:], *ws[:-1])))
            )


def _one_is_a_surname(ws: Sequence[str]) -> bool:
    """Whether the place of a word does not matter, as the word itself shows what it is."""
    return sum(w.endswith(naming().surnames) and len(w) > 4 for w in (ws[0], ws[-1])) == 1
