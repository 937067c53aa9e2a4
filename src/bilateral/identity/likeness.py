"""How alike two names of people are, whoever bears them.

A name is taken apart into its words without courtesies; then the words of the shorter are
found in the longer, in order. What is left over in the longer tells how sure one can be:
a father's name or "Syed" may be dropped freely, a middle name often is, a given name never.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bilateral.identity.closeness import CHINESE, Closeness, closeness
from bilateral.identity.names import KEPT
from bilateral.identity.naming import naming
from bilateral.identity.sounds import bare
from bilateral.identity.variants import variant_key


@dataclass(frozen=True, slots=True)
class Likeness:
    """How close two names are, and what differs, in words."""

    closeness: Closeness
    how: str
    left_out: tuple[str, ...] = ()


FAR = Likeness(Closeness.FAR, "")


@lru_cache(maxsize=KEPT)
def words(name: str, country: str | None) -> tuple[str, ...]:
    """The words of a name that count: courtesies, articles and patronymics are gone.

    Of "Dr. Syed Yousaf Raza Gilani" yusuf, reza, gilani; of "Ilham Heydar oglu Aliyev" ilham,
    aliyev; of "Badr Abdel-Aty" badr, abdelaty.
    """
    return _without_courtesies(all_words(name, country))


@lru_cache(maxsize=KEPT)
def all_words(name: str, country: str | None) -> tuple[str, ...]:
    """The words of a name with its courtesies, what belongs together in one word."""
    known, found = naming(), list[str]()
    spelling = [w for w in variant_key(name, country) if w not in known.generations]
    for word in spelling:
        spelled = known.root(word)
        if word in known.patronymics and found:
            if len(found) > 1:
                found.pop()
        elif found and found[-1] in known.servants + known.links:
            found[-1] += word
        elif not (found and (word in known.articles or spelled in known.articles)):
            found.append(spelled)
    return tuple(found)


@lru_cache(maxsize=KEPT)
def _generation(name: str, country: str | None) -> str:
    """What tells a son from a father of the same name, empty where nothing does."""
    told = [w for w in variant_key(name, country)[1:] if w in naming().generations]
    return {"junior": "jr", "senior": "sr"}.get(told[0], told[0]) if told else ""


@lru_cache(maxsize=KEPT)
def _houses(name: str, country: str | None) -> frozenset[str]:
    """The houses and tribes that a name tells by an article: Saud in "Al Saud"."""
    spelling = variant_key(name, country)
    pairs = pairwise(spelling[1:])
    return frozenset(naming().root(word) for article, word in pairs if article in {"al", "el"})


def _without_courtesies(found: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(w for w in found[:-1] if w not in naming().courtesies) + found[-1:]
    while len(kept) > 2 and kept[0] in naming().leading and not kept[1].startswith(naming().links):
        kept = kept[1:]
    return kept if sum(len(w) > 1 for w in kept) > 1 else found


@lru_cache(maxsize=KEPT)
def likeness(one: str, other: str, country: str | None) -> Likeness:
    """How alike two names are when borne in a state (None: not known); symmetric."""
    stripped = _compared(words(one, country), words(other, country), country)
    whole = _compared(all_words(one, country), all_words(other, country), country)
    like = max(stripped, whole, key=lambda way: way.closeness)
    told, told_other = _generation(one, country), _generation(other, country)
    if told == told_other or like.closeness is Closeness.FAR:
        return _with_houses(like, _houses(one, country) | _houses(other, country))
    return FAR if told and told_other else Likeness(Closeness.DOUBTFUL, "one is told from a father")


def _with_houses(like: Likeness, houses: frozenset[str]) -> Likeness:
    """The house is left out freely: "Mohammed bin Zayed Al Nahyan"."""
    free = like.left_out and houses.issuperset(like.left_out)
    if not free or like.closeness < Closeness.DOUBTFUL:
        return like
    return Likeness(max(like.closeness, Closeness.SOUND), like.how, like.left_out)


def _compared(left: tuple[str, ...], right: tuple[str, ...], country: str | None) -> Likeness:
    if left == right:
        return Likeness(Closeness.EQUAL, "spellings of one name")
    if _differ_by_sex(left, right):
        return FAR
    short, long = sorted((left, right), key=lambda ws: (len(ws), ws))
    ways = [_joined(short, long, country)]
    turns = [(way, long, sure) for way, sure in _orders(short, country)]
    if len(short) == len(long):
        turns += [(way, short, sure) for way, sure in _orders(long, country)]
    for way, within, sure in turns:
        found = _aligned(way, within, country)
        loose = min(found.closeness, Closeness.LOOSE)
        ways.append(found if sure else Likeness(loose, f"{found.how}, in another order"))
    return max(ways, key=lambda way: (way.closeness, way.how, way.left_out))


def _joined(short: Sequence[str], long: Sequence[str], country: str | None) -> Likeness:
    """How alike when the words are written together: "Jin-ping" and "Jinping"."""
    one, other = "".join(short), "".join(long)
    if min(len(one), len(other)) < 6 or 1 in map(len, (*short, *long)):
        return FAR
    if one == other:
        return Likeness(Closeness.EQUAL, "one name, its parts written together or apart")
    close = closeness(one, other, country)
    few = len(bare(one, country)) < 5 or country not in naming().surname_first
    if close is Closeness.LOOSE and few and country not in CHINESE:
        return FAR
    return Likeness(close, f"one sound: {' '.join(short)}/{' '.join(long)}") if close else FAR


def tells_enough(name: str, country: str | None) -> bool:
    """Whether a name has two words or more that are not the most common ones, or three at all."""
    ways = (words(name, country), all_words(name, country))
    return any(_telling(ws) > 1 or sum(len(w) > 1 for w in ws) > 2 for ws in ways)


def _telling(ws: Sequence[str]) -> int:
    known = naming()
    named_by_father = any(w.startswith(known.links) and len(w) > 5 for w in ws[1:])
    return sum(len(w) > 1 and w not in known.common for w in ws) + named_by_father


def _differ_by_sex(left: Sequence[str], right: Sequence[str]) -> bool:
    """Aliyev and Aliyeva, and the like, are two people."""
    ends = {left[-1] if left else "", right[-1] if right else ""}
    return len(ends) == 2 and len({end.removesuffix("a") for end in ends}) == 1


def _orders(ws: tuple[str, ...], country: str | None) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The orders in which a name may stand, and whether each is as good as the first."""
    yield ws, True
    if len(ws) > 1:
        sure = country in naming().surname_first or _one_is_a_surname(ws)
        if sure or _telling(ws) > 1:
            yield from (
                (way, sure) for way in dict.fromkeys(((*ws[1:], *ws[:1]), (*ws[-1:], *ws[:-1])))
            )


def _one_is_a_surname(ws: Sequence[str]) -> bool:
    """Whether the place of a word does not matter, as the word itself shows what it is."""
    return sum(w.endswith(naming().surnames) and len(w) > 4 for w in (ws[0], ws[-1])) == 1


def _aligned(short: Sequence[str], long: Sequence[str], country: str | None) -> Likeness:
    """How alike, when the words of ``short`` stand in ``long`` in this order."""
    matched: list[tuple[str, str, Closeness]] = []
    left_out: list[str] = []
    at = 0
    for word in short:
        for place in range(at, len(long)):
            close = closeness(word, long[place], country)
            if close:
                matched.append((word, long[place], close))
                left_out += long[at:place]
                at = place + 1
                break
        else:
            return FAR
    left_out += long[at:]
    initials = any(len(w) == 1 for w in left_out) or any(len(w) == 1 for w in short[1:-1])
    if initials and left_out and len(short) > 2:
        return FAR  # George W. Bush is not George H. W. Bush
    if sum(len(w) > 1 for w in short) < 2:
        return _surname_alone(short, matched[-1][1], long, country)
    inner = [c for a, b, c in matched[1:-1] if 1 not in (len(a), len(b))]
    close = min(matched[0][2], matched[-1][2], *inner)
    full = [c for a, b, c in matched if 1 not in (len(a), len(b))]
    if close is Closeness.INITIAL and len(full) > 1 and _telling(short) > 1:
        return Likeness(min(*full, Closeness.SHORTENED), "initials before the same names")
    if close is Closeness.INITIAL:
        return Likeness(close, "initials or a surname") if matched[-1][1] == long[-1] else FAR
    how = ", ".join(f"{a}/{b}" for a, b, c in matched if c is not Closeness.EQUAL)
    how = f"one sound: {how}" if how else "spellings of one name"
    if left_out:
        close = min(close, _when_left_out(short, long, left_out, country))
        how += f", without {' '.join(left_out)}"
    elif tuple(long) != tuple(short) and close is Closeness.EQUAL:
        how = "one name in another order"
    return Likeness(close, how, tuple(left_out))


def _surname_alone(
    short: Sequence[str], found: str, long: Sequence[str], country: str | None
) -> Likeness:
    """A surname, with an initial or alone; alone it may be any word by which one is known."""
    is_last = closeness(short[-1], long[-1], country) >= Closeness.SOUND
    known_by = len(short) == 1 and found not in naming().common and len(long) > 1
    alike = closeness(short[-1], found, country) >= Closeness.SOUND
    if is_last or (known_by and alike):
        return Likeness(Closeness.INITIAL, "initials or a surname")
    return FAR


def _when_left_out(
    short: Sequence[str], long: Sequence[str], left_out: Sequence[str], country: str | None
) -> Closeness:
    """What leaving out words means, by where they stand and how names are made in a state."""
    if all(len(w) == 1 or w in naming().courtesies for w in left_out):
        return Closeness.EQUAL
    first, last = long[0] not in left_out, long[-1] not in left_out
    if _telling(short) < 2:
        return Closeness.LOOSE if first else Closeness.DOUBTFUL
    if first and last:
        return Closeness.SOUND
    if first:
        return Closeness.SHORTENED
    return Closeness.DOUBTFUL if country in naming().fathers else Closeness.SHORTENED
