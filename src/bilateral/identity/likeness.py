"""How alike two names of people are, whoever bears them.

A name is taken apart into its words without courtesies; then the words of the shorter are
found in the longer, in order. What is left over in the longer tells how sure one can be:
a father's name or "Syed" may be dropped freely, a middle name often is, a given name never.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from bilateral.identity.naming import naming
from bilateral.identity.sounds import bare, sound
from bilateral.identity.variants import variant_key


class Closeness(IntEnum):
    """How close two names, or two words of them, are."""

    FAR = 0
    INITIAL = 1
    """One is only the initial of the other, or a surname."""
    LOOSE = 2
    """Consonants alike, a short form, or words left out: somebody else may be meant."""
    SOUND = 3
    """Spellings of one sound, or words left out that often are."""
    EQUAL = 4
    """Spellings of one name."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How close two names are, and what differs, in words."""

    closeness: Closeness
    how: str


FAR = Likeness(Closeness.FAR, "")


@cache
def words(name: str, country: str | None) -> tuple[str, ...]:
    """The words of a name that count: courtesies, articles and patronymics are gone.

    Of "Dr. Syed Yousaf Raza Gilani" yusuf, reza, gilani; of "Ilham Heydar oglu Aliyev" ilham,
    aliyev; of "Badr Abdel-Aty" badr, abdelaty.
    """
    return _without_courtesies(all_words(name, country))


@cache
def all_words(name: str, country: str | None) -> tuple[str, ...]:
    """The words of a name with its courtesies, what belongs together in one word."""
    known, found = naming(), list[str]()
    for word in variant_key(name, country):
        spelled = known.root(word)
        if word in known.patronymics and found:
            if len(found) > 1:
                found.pop()
        elif found and found[-1] in known.servants + known.links:
            found[-1] += word
        elif not (found and (word in known.articles or spelled in known.articles)):
            found.append(spelled)
    return tuple(found)


def _without_courtesies(found: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(w for w in found[:-1] if w not in naming().courtesies) + found[-1:]
    while len(kept) > 2 and kept[0] in naming().leading and not kept[1].startswith(naming().links):
        kept = kept[1:]
    return kept if sum(len(w) > 1 for w in kept) > 1 else found


@cache
def likeness(one: str, other: str, country: str | None) -> Likeness:
    """How alike two names are when borne in a state (None: not known); symmetric."""
    bare_words = _compared(words(one, country), words(other, country), country)
    if bare_words.closeness is Closeness.EQUAL:
        return bare_words
    with_courtesies = _compared(all_words(one, country), all_words(other, country), country)
    return max(bare_words, with_courtesies, key=lambda way: way.closeness)


def _compared(left: tuple[str, ...], right: tuple[str, ...], country: str | None) -> Likeness:
    if left == right:
        return Likeness(Closeness.EQUAL, "spellings of one name")
    if _differ_by_sex(left, right):
        return FAR
    short, long = sorted((left, right), key=lambda ws: (len(ws), ws))
    ways = [_joined(short, long, country)]
    ways += [_aligned(way, long, country) for way in _orders(short, country)]
    if len(short) == len(long):
        ways += [_aligned(way, short, country) for way in _orders(long, country)]
    return max(ways, key=lambda way: (way.closeness, way.how))


def _joined(short: Sequence[str], long: Sequence[str], country: str | None) -> Likeness:
    """How alike when the words are written together: "Jin-ping" and "Jinping"."""
    one, other = "".join(short), "".join(long)
    if min(len(one), len(other)) < 6 or 1 in map(len, (*short, *long)):
        return FAR
    if one == other:
        return Likeness(Closeness.EQUAL, "one name, its parts written together or apart")
    close = closeness(one, other, country)
    few = len(bare(one, country)) < 5 or country not in naming().surname_first
    if close is Closeness.LOOSE and few:
        return FAR
    return Likeness(close, f"one sound: {' '.join(short)}/{' '.join(long)}") if close else FAR


def tells_enough(name: str, country: str | None) -> bool:
    """Whether a name has two words or more that are not the most common ones."""
    return max(_telling(words(name, country)), _telling(all_words(name, country))) > 1


def _telling(ws: Sequence[str]) -> int:
    return sum(len(w) > 1 and w not in naming().common for w in ws)


def _differ_by_sex(left: Sequence[str], right: Sequence[str]) -> bool:
    """Aliyev and Aliyeva, and the like, are two people."""
    ends = {left[-1] if left else "", right[-1] if right else ""}
    return len(ends) == 2 and len({end.removesuffix("a") for end in ends}) == 1


def _orders(ws: tuple[str, ...], country: str | None) -> Iterator[tuple[str, ...]]:
    yield ws
    turned = (*ws[1:], *ws[:1]), (*ws[-1:], *ws[:-1])
    if len(ws) > 1 and (country in naming().surname_first or _one_is_a_surname(ws)):
        yield from dict.fromkeys(turned)


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
    keeps_ends = matched[0][1] == long[0] and (
        matched[-1][1] == long[-1] or not any(w in left_out for w in long[: len(short)])
    )
    close = min(c for _, _, c in matched)
    if any(len(w) == 1 for w in left_out) and any(len(w) == 1 for w in short):
        return FAR  # George W. Bush is not George H. W. Bush
    full = sum(len(w) > 1 for w in short) > 1
    if close is Closeness.INITIAL or not full:
        surname = closeness(short[-1], long[-1], country) >= Closeness.SOUND
        return Likeness(Closeness.INITIAL, "initials or a surname") if surname else FAR
    how = ", ".join(f"{a}/{b}" for a, b, c in matched if c is not Closeness.EQUAL)
    how = f"one sound: {how}" if how else "spellings of one name"
    if left_out:
        close = min(close, _when_left_out(short, left_out, keeps_ends=keeps_ends))
        how += f", without {' '.join(left_out)}"
    elif tuple(long) != tuple(short) and close is Closeness.EQUAL:
        how = "one name in another order"
    return Likeness(close, how)


def _when_left_out(short: Sequence[str], left_out: Sequence[str], *, keeps_ends: bool) -> Closeness:
    free = all(len(w) == 1 or w in naming().courtesies for w in left_out)
    if free:
        return Closeness.EQUAL
    if _telling(short) < 2:
        return Closeness.LOOSE
    return Closeness.SOUND if keeps_ends else Closeness.LOOSE


@cache
def closeness(one: str, other: str, country: str | None) -> Closeness:
    """How close two words of names are."""
    if one == other:
        return Closeness.EQUAL
    if 1 in (len(one), len(other)):
        return Closeness.INITIAL if one[:1] == other[:1] else Closeness.FAR
    known = naming()
    if len(one) > 2 and len(other) > 2 and sound(one, country) == sound(other, country):
        sounded = country is None or country in known.carried_over + known.sounded
        return Closeness.SOUND if sounded or _umlauts(one) == _umlauts(other) else Closeness.LOOSE
    full = known.short_for(one)
    if full is not None and full == known.short_for(other):
        return Closeness.LOOSE
    if one.endswith("a") != other.endswith("a") and one.rstrip("a") == other.rstrip("a"):
        return Closeness.FAR
    alike = min(len(one), len(other)) > 3 and bare(one, country) == bare(other, country)
    return Closeness.LOOSE if alike and len(bare(one, country)) > 2 else Closeness.FAR


def _umlauts(word: str) -> str:
    """German and Nordic letters as they are written where there are none."""
    for two, letter in (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ss", "s")):
        word = word.replace(two, letter)
    return word
