"""In what two tellings of an event agree, and in what they cannot be of one."""

from dataclasses import dataclass
from typing import Final

from bilateral.identity.events.gatherings import Company, Compared
from bilateral.identity.events.kinds import ASSEMBLIES, NEWS, OFTEN, TALKS
from bilateral.identity.events.tellings import Telling
from bilateral.identity.events.times import Time
from bilateral.identity.events.wording import in_common

_ONE_MATTER: Final = 2
"""How much the wording must have in common for two reports to be about one matter."""
_ALMOST_ALL: Final = 4
"""How much in common is more than chance, whatever else differs."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """In what two tellings agree.

    ``sides`` counts those of which both name somebody the same, where that tells; ``known``
    says that it does. ``states`` says that they tell of the same two or more. ``about`` is a
    body or town in common, ``words`` how much the sentences have in common beside what all
    reports of the kind say; ``papers`` says that both signed a paper about the same.
    """

    time: Time
    company: Company
    sides: int
    known: bool
    states: bool
    acts: bool
    """Whether they tell the same side to act."""
    about: bool
    words: int
    other_matters: bool
    """Whether both tell what they are about, and nothing of it is in common."""
    papers: bool
    which: bool
    """Whether both tell the same number of session, or the same rite."""

    @property
    def one_matter(self) -> bool:
        """Whether both are clearly about one matter."""
        return self.papers or self.which or self.words >= _ONE_MATTER

    @property
    def is_clear(self) -> bool:
        """Whether so much is in common that it is more than chance."""
        return self.words >= _ALMOST_ALL


def agreement(one: Telling, other: Telling, time: Time, people: Compared) -> Agreement:
    """In what two tellings agree; symmetric."""
    words = in_common(one.words, other.words)
    told = bool(one.words and other.words)
    known = people.company >= Company.PARTLY and (people.sides > 1 or same_states(one, other))
    return Agreement(
        time,
        people.company,
        people.sides if known else 0,
        known,
        same_states(one, other) and len(one.all_states) > 1 and len(other.all_states) > 1,
        bool(one.doers & other.doers),
        bool(one.bodies & other.bodies or one.towns & other.towns),
        words,
        told and not words and not one.which & other.which,
        any(a <= b or b <= a for a in one.papers for b in other.papers),
        bool(one.which & other.which),
    )


def kinds_agree(one: Telling, other: Telling) -> bool:
    """Whether what one calls it, the other may call it; "met" is said of negotiations too."""
    return one.kind == other.kind or {one.kind, other.kind} <= TALKS


def is_another(one: Telling, other: Telling) -> bool:
    """Whether both tell which of their kind is meant, and not the same one."""
    return bool(one.which and other.which and not one.which & other.which)


def states_agree(one: Telling, other: Telling) -> bool:
    """Whether one tells of no other states than the other; large assemblies are told in parts.

    Where something took place may take part or not.
    """
    mine, others = one.states - other.hosts, other.states - one.hosts
    if mine <= others or others <= mine:
        return True
    return one.kind in ASSEMBLIES and len(one.states & other.states) > 1


def same_states(one: Telling, other: Telling) -> bool:
    """Whether both tell of the same states, whoever is only the host."""
    common = one.all_states & other.all_states
    return bool(common) and one.states - other.hosts == other.states - one.hosts


def places_differ(one: Telling, other: Telling) -> bool:
    """Whether the two took place elsewhere; calls have no place, visits go to several towns."""
    if one.kind == "PhoneCall":
        return False
    countries = bool(one.country and other.country and one.country != other.country)
    towns = bool(one.towns and other.towns and not one.towns & other.towns)
    return countries or (towns and one.kind != "Visit")


def place_is_weak(one: Telling, other: Telling, found: Agreement) -> bool:
    """Whether much speaks against what the places say.

    The capital that tells of an act is easily taken for the place of it.
    """
    if found.time is Time.SAME and found.sides > 1:
        return True
    if found.time is Time.SAME and found.is_clear and found.states:
        return True
    acting = one.kind in NEWS | OFTEN and one.kind != "Visit"
    told_at_home = {one.country, other.country} <= one.all_states & other.all_states
    return acting and told_at_home and found.one_matter


def contradictions(one: Telling, other: Telling) -> list[str]:
    """What two tellings of one event say differently; both stay in the graph."""
    days = one.when and other.when and one.when.first != other.when.first
    exact = days and one.when and other.when and one.when.precision == other.when.precision
    said = ["the dates differ"] if exact else []
    return said + (["the places differ"] if places_differ(one, other) else [])
