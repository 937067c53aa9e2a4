"""How alike two names are word by word, and what it means that some words are left out.

The words of the shorter are found in the longer, in order. What is left over in the longer
tells how sure one can be: a father's name or "Syed" may be dropped freely, a middle name often
is, a given name never.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bilateral.identity.people.closeness import Closeness, closeness
from bilateral.identity.people.commonness import is_fathers, telling
from bilateral.identity.people.misspelling import is_long
from bilateral.identity.people.naming import naming


@dataclass(frozen=True, slots=True)
class Likeness:
    """How close two names are, and what differs, in words."""

    closeness: Closeness
    how: str
    left_out: tuple[str, ...] = ()
    short_form: bool = False
    """Whether one calls by a short form of the other's given name: Joe, Joseph."""
    dated: bool = False
    """Whether one office tells only if it is known to be held at one time: David Lin, Lin Jia."""
    slip: bool = False
    """Whether a letter of a long word is all that differs, which any office tells."""
    one_told: bool = False
    """Whether one alone is told from another of the name by a number or a "junior"."""


FAR = Likeness(Closeness.FAR, "")


@dataclass(frozen=True, slots=True)
class _Match:
    """A word of the shorter name and the one found for it in the longer."""

    word: str
    found: str
    closeness: Closeness

    @property
    def is_initial(self) -> bool:
        return 1 in (len(self.word), len(self.found))


def aligned(short: Sequence[str], long: Sequence[str], country: str | None) -> Likeness:
    """How alike, when the words of ``short`` stand in ``long`` in this order."""
    matches, left_out = _matches(short, long, country)
    if len(matches) < len(short) or _initials_against(short, matches, left_out):
        return FAR
    initials = [match for match in matches[:-1] if match.is_initial]
    if len(initials) > 1:
        return _by_initials(matches, short, left_out)
    if sum(len(w) > 1 for w in short) < 2:
        return _surname_alone(short, matches[-1].found, long, country)
    if initials and matches[0].is_initial:
        return _by_an_initial(matches, short, long)
    return _in_full(matches, short, long, left_out, country)


def _matches(
    short: Sequence[str], long: Sequence[str], country: str | None
) -> tuple[list[_Match], list[str]]:
    """For each word the next one that is close to it, and the words passed over."""
    matches, left_out, at = list[_Match](), list[str](), 0
    for word in short:
        for place in range(at, len(long)):
            close = closeness(word, long[place], country)
            if close:
                matches.append(_Match(word, long[place], close))
                left_out += long[at:place]
                at = place + 1
                break
        else:
            return [], []
    return matches, [*left_out, *long[at:]]


def _initials_against(
    short: Sequence[str], matches: Sequence[_Match], left_out: Sequence[str]
) -> bool:
    """Whether initials tell two apart: George W. and George H. W., Sirimavo and S. W. R. D."""
    dotted = sum(len(w) == 1 for w in left_out)
    inner = dotted > 0 or (len(short[0]) > 1 and any(len(w) == 1 for w in short[1:-1]))
    if inner and left_out and len(short) > 2:
        return True
    return dotted > 1 and any(match.is_initial for match in matches[:-1])


def _by_initials(
    matches: Sequence[_Match], short: Sequence[str], left_out: Sequence[str]
) -> Likeness:
    """Two initials or more with a surname say nearly as much as the names they stand for."""
    full = [match.closeness for match in matches if not match.is_initial]
    if not full or min(full) < Closeness.SOUND or matches[-1].is_initial:
        return FAR
    close = Closeness.SHORTENED if telling(short) and not left_out else Closeness.LOOSE
    return Likeness(close, "initials with a surname", tuple(left_out))


def _by_an_initial(
    matches: Sequence[_Match], short: Sequence[str], long: Sequence[str]
) -> Likeness:
    full = [match.closeness for match in matches if not match.is_initial]
    if len(full) > 1 and telling(short) > 1:
        return Likeness(min(*full, Closeness.SHORTENED), "initials before the same names")
    several = max(sum(len(w) == 1 for w in ws) for ws in (short, long)) > 1
    if several and full and min(full) >= Closeness.SOUND:
        return Likeness(Closeness.LOOSE, "initials with a surname")
    if matches[-1].found != long[-1]:
        return FAR
    return Likeness(Closeness.INITIAL, "initials or a surname")


def _surname_alone(
    short: Sequence[str], found: str, long: Sequence[str], country: str | None
) -> Likeness:
    """A surname, with an initial or alone; alone it may be any word by which one is known."""
    is_last = closeness(short[-1], long[-1], country) >= Closeness.SOUND
    known_by = len(short) == 1 and len(long) > 1
    known_by = known_by and (not naming().is_common(found) or found == long[0])
    alike = closeness(short[-1], found, country) >= Closeness.SOUND
    if is_last or (known_by and alike):
        return Likeness(Closeness.INITIAL, "initials or a surname")
    return FAR


def _in_full(
    matches: Sequence[_Match],
    short: Sequence[str],
    long: Sequence[str],
    left_out: Sequence[str],
    country: str | None,
) -> Likeness:
    """Every word of the shorter name is one of the longer."""
    close = _weakest(matches)
    how = ", ".join(f"{m.word}/{m.found}" for m in matches if m.closeness is not Closeness.EQUAL)
    how = f"one sound: {how}" if how else "spellings of one name"
    if left_out:
        close = min(close, _when_left_out(short, long, left_out, country))
        how += f", without {' '.join(left_out)}"
    elif tuple(long) != tuple(short) and close is Closeness.EQUAL:
        how = "one name in another order"
    given, other = matches[0].word, matches[0].found
    short_form = given != other and bool(naming().fuller(given) & naming().fuller(other))
    odd = [m.word for m in matches if m.closeness is not Closeness.EQUAL]
    slip = close is Closeness.LOOSE and len(odd) == 1 and is_long(odd[0]) and not left_out
    slip = slip and (odd[0] != given or country in naming().surname_first)
    return Likeness(close, how, tuple(left_out), short_form, slip=slip)


def _weakest(matches: Sequence[_Match]) -> Closeness:
    """The least close of the words; one slip among two words that tell enough is forgiven."""
    inner = [m.closeness for m in matches[1:-1] if not m.is_initial]
    close = min(matches[0].closeness, matches[-1].closeness, *inner)
    equal = [m.word for m in matches if m.closeness is Closeness.EQUAL and telling([m.word])]
    slip = close is Closeness.LOOSE and len(equal) == len(matches) - 1 > 1
    return Closeness.SHORTENED if slip else close


_DOUBLED: Final = frozenset({"jean", "maria", "marie"})
"""Given names that make another name with the one that follows: Jean-Pierre is not Jean."""


def _when_left_out(
    short: Sequence[str], long: Sequence[str], left_out: Sequence[str], country: str | None
) -> Closeness:
    """What leaving out words means, by where they stand and how names are made in a state."""
    known = naming()
    first, last = long[0] not in left_out, long[-1] not in left_out
    if all(len(w) == 1 or known.is_courtesy(w) for w in left_out):
        return Closeness.EQUAL
    if _freely(short, long, left_out, country):
        return Closeness.SHORTENED
    if telling(short) < 2 and len(short) < 3:
        surnames = country in known.mothers and telling(short) > 0
        return Closeness.LOOSE if first or surnames else Closeness.DOUBTFUL
    if first and last:
        doubled = long[0] in _DOUBLED and long[1] in left_out
        return Closeness.LOOSE if doubled else Closeness.SOUND
    return Closeness.SHORTENED if first or country not in known.fathers else Closeness.DOUBTFUL


def _freely(
    short: Sequence[str], long: Sequence[str], left_out: Sequence[str], country: str | None
) -> bool:
    """Whether a father's name is left out inside, or a grandfather's or a mother's at the end."""
    known = naming()
    inside = long[0] not in left_out and long[-1] not in left_out
    if inside and all(map(is_fathers, left_out)) and long[-1] not in known.houses:
        return True
    lengthened = country in known.grandfathers + known.mothers and telling(short[:1]) > 0
    return lengthened and tuple(left_out) == tuple(long[len(short) :])
