"""What to think of two people, given how alike their names are and what they are said to be."""

from typing import Final

from bilateral.identity.comparing import Degree, Profile
from bilateral.identity.people.alignment import Likeness
from bilateral.identity.people.closeness import Closeness
from bilateral.identity.people.commonness import has_telling_surname, is_anybodys, tells_enough
from bilateral.identity.people.naming import naming
from bilateral.identity.people.parts import words

_YEARS: Final = 1
"""How far apart, in years, a surname with an office and the holder of that office may be told."""
REIGNS: Final = frozenset({"king", "queen", "emperor", "emir", "pope", "sultan"})
"""Styles that are an office of their own."""


def level(profile: Profile) -> int:
    """How much a mention lacks; see ``comparing.Mention``."""
    return int(profile.one("level") or 0)


def degree_of(
    one: Profile, other: Profile, like: Likeness, country: str | None
) -> tuple[Degree, int]:
    """What to think of two of one state, or of a state and of none known, and how strongly."""
    agreed = one.of("office") & other.of("office")
    if like.slip:
        agreed |= one.of("post") & other.of("post")
    degree, weight = _by_closeness(one, other, like.closeness, agreed)
    if like.dated and not (_dated(one) and _dated(other) and _in_one_time(one, other)):
        degree = min(degree, Degree.UNSURE)
    if like.one_told:
        degree = min(degree, _of_son_or_father(one, other, like, agreed))
    names = (one.one("name"), other.one("name"))
    if degree is Degree.SAME and any(is_anybodys(name, country) for name in names):
        degree = _of_anybody(one, other)
    lacking = level(one) != level(other)
    common = not all(tells_enough(name, country) for name in names)
    if lacking and common and not agreed and like.closeness >= Closeness.LOOSE:
        degree = min(degree, Degree.UNSURE)
    if degree is Degree.SAME and lacking:
        degree = Degree.LIKELY
    return degree, weight


def _by_closeness(
    one: Profile, other: Profile, close: Closeness, agreed: frozenset[str]
) -> tuple[Degree, int]:
    """What to think by the names, and by the offices where names alone do not tell."""
    match close:
        case Closeness.EQUAL:
            return Degree.SAME, 300
        case Closeness.SOUND:
            country = one.one("state") or other.one("state") or None
            enough = all(
                any(tells_enough(name, country) for name in p.of("name")) for p in (one, other)
            )
            enough = enough or bool(agreed or one.of("post") & other.of("post"))
            return (Degree.SAME if enough else Degree.UNSURE), 200
        case Closeness.SHORTENED:
            other_one = _humble(one, other) or _may_be_a_child(one, other)
            return (Degree.UNSURE if other_one else Degree.SAME), 150
        case Closeness.LOOSE:
            return (Degree.SAME if agreed else Degree.UNSURE), 100
        case Closeness.INITIAL:
            return _by_surname(one, other, agreed)
        case _:
            return Degree.UNSURE, 20


def _humble(one: Profile, other: Profile) -> bool:
    """Whether one is said to be what many are, and not both the very same."""
    humble = any(
        p.of("role") and not p.of("office") and "ambassador" not in p.of("post")
        for p in (one, other)
    )
    return humble and not one.of("post") & other.of("post")


def _may_be_a_child(one: Profile, other: Profile) -> bool:
    """Whether one bears a leader's name and a mother's after it, and is not said to be anything."""
    short, long = sorted((one, other), key=lambda p: len(p.one("name").split()))
    state = short.one("state") or long.one("state")
    leads = not short.of("office").isdisjoint(_INHERITED)
    return state in naming().mothers and leads and not long.of("role")


def _by_surname(one: Profile, other: Profile, agreed: frozenset[str]) -> tuple[Degree, int]:
    """What to think of a surname, or an initial with it, beside a full name."""
    if level(one) == level(other):
        return Degree.UNSURE, 0
    vague, fuller = sorted((one, other), key=level, reverse=True)
    if vague.of("style") and not agreed:
        return _by_style(vague, fuller)
    if level(vague) >= 4 or vague.of("style"):
        sure = _reigns(vague, agreed) and _in_one_time(vague, fuller)
        return (Degree.LIKELY if sure else Degree.UNSURE), 50
    usual = _usual_initial(vague, fuller)
    same_post = one.of("post") & other.of("post")
    against = one.of("post") and other.of("post") and not same_post
    return (Degree.UNSURE if against and not usual else Degree.LIKELY), 60


def _reigns(vague: Profile, agreed: frozenset[str]) -> bool:
    """Whether an office agrees; of a king or a prince the reign itself, as he has no surname."""
    royal = vague.of("style") & (REIGNS | {"prince", "princess"})
    return any(royal <= {*office.split()} for office in agreed)


def _usual_initial(vague: Profile, fuller: Profile) -> bool:
    """Whether an initial with a name that few bear is how people of the state are called."""
    state = vague.one("state") or fuller.one("state")
    return state in naming().by_initial and has_telling_surname(vague.one("name"), state)


def _by_style(vague: Profile, fuller: Profile) -> tuple[Degree, int]:
    """A peer has laid down an office often enough: Lord Hague is the only Hague of note."""
    known = naming()
    named = words(vague.one("name"), vague.one("state") or None)[-1:]
    peer = not vague.of("style").isdisjoint(known.peers) and not any(map(known.is_common, named))
    return (Degree.LIKELY if peer and not _humble(vague, fuller) else Degree.UNSURE), 40


def _of_anybody(one: Profile, other: Profile) -> Degree:
    """What to think of two of one name that very many bear: by what they are said to be."""
    if one.of("post") and other.of("post"):
        return Degree.SAME if one.of("post") & other.of("post") else Degree.UNSURE
    return Degree.LIKELY if one.of("post") or other.of("post") else Degree.SAME


_INHERITED: Final = frozenset({"president", "minister prime", "senator", "leader"}) | REIGNS
"""Offices that sons held after their fathers."""


def _of_son_or_father(
    one: Profile, other: Profile, like: Likeness, agreed: frozenset[str]
) -> Degree:
    """What to think when one alone is a junior: one office tells, if families do not keep it.

    Who is called by a short form is nobody else: Joe Biden, and Joseph R. Biden Jr.
    """
    if like.short_form and (agreed or _in_turn(one, other)):
        return Degree.SAME
    return Degree.SAME if agreed - _INHERITED else Degree.UNSURE


def _in_turn(one: Profile, other: Profile) -> bool:
    """Whether one was the deputy of what the other is."""
    pairs = [(a, b) for a in one.of("office") for b in other.of("office")]
    return any({*a.split()} ^ {*b.split()} == {"deputy"} for a, b in pairs)


def _dated(profile: Profile) -> bool:
    return bool(profile.of("term"))


def _in_one_time(one: Profile, other: Profile) -> bool:
    """Whether some office is told of both within a year or two; true where no time is known."""
    terms = [
        {(o, int(y)) for o, _, y in (t.rpartition("|") for t in p.of("term")) if y.isdigit()}
        for p in (one, other)
    ]
    if not all(terms):
        return True
    return any(o == p and abs(y - z) <= _YEARS for o, y in terms[0] for p, z in terms[1])
