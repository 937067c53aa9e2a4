"""Facts made up as news has them: few people and bodies in very many articles and many in few,
spelled in several ways, and each event told by several outlets.
"""

import random
from dataclasses import dataclass

from bilateral.facts.lists import TOPICS
from bilateral.facts.model import (
    Document,
    Event,
    Evidence,
    Facts,
    Organization,
    Participant,
    ParticipantKind,
    Person,
    Source,
)

STATES = (
    "AZ", "PK", "TR", "IR", "KZ", "KG", "UZ", "TM", "TJ", "GE", "AM", "RU", "CN", "SA", "AE",
    "QA", "DE", "FR", "IT", "GB", "US", "JP", "KR", "IN", "KE", "BR", "NO", "PE", "EG", "ID",
)  # fmt: skip
OFFICES = ("President", "Prime Minister", "Minister of Foreign Affairs", "Minister of Defence",
           "Minister of Economy", "Ambassador", "Speaker")  # fmt: skip
GIVEN = ("ka", "ri", "mo", "ta", "le", "su", "ni", "ba", "do", "he", "za", "yu", "fe", "gi")
OUTLETS = 5
"""Articles of one event, on average."""


def _name(rng: random.Random) -> str:
    def word(least: int) -> str:
        return "".join(rng.choice(GIVEN) + rng.choice("nrlmsdvk") for _ in range(least)).title()

    return f"{word(2)} {word(3)}"


def holder(state: str, office: str, year: int) -> str:
    """Who holds an office of a state in a year: another every four or five years."""
    term = (year + len(office)) // 5
    rng = random.Random(f"{state} {office} {term}")
    return _name(rng)


def spelled(name: str, rng: random.Random) -> str:
    """A name as one outlet writes it."""
    given, surname = name.split()
    return rng.choice(
        (name, name, name, name.replace("y", "i"), f"{given} {rng.choice('MAR')}. {surname}",
         f"{given[0]}. {surname}", surname)
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class World:
    """So many articles about a quarter of a century, or about two years and mostly few states."""

    articles: int
    dense: bool = False

    def happening(self, number: int) -> int:
        """Which event article ``number`` tells of."""
        return number % max(1, self.articles // OUTLETS)


def scene(number: int, world: World) -> tuple[random.Random, str, str, str, str, int, str]:
    """What article ``number`` tells of: two states, an office, a kind of event, year and day."""
    event = random.Random(f"event {world.happening(number)}")
    here, there = _sides(event) if world.dense else event.sample(STATES, 2)
    office, kind = event.choice(OFFICES), event.choice(("Meeting", "Visit", "Signing", "PhoneCall"))
    year = event.randint(2024 if world.dense else 2000, 2025)
    day = f"{year}-{event.randint(1, 12):02d}-{event.randint(1, 27):02d}"
    return event, here, there, office, kind, year, day


def _sides(event: random.Random) -> tuple[str, str]:
    """Two states, the first of the list much oftener than the last."""
    weights = [1 / place for place in range(1, len(STATES) + 1)]
    here, there = event.choices(STATES, weights)[0], ""
    while there in {"", here}:
        there = event.choices(STATES, weights)[0]
    return here, there


def article(number: int, world: World) -> Facts:
    """Article ``number`` of a world."""
    event, here, there, office, kind, year, day = scene(number, world)
    rng = random.Random(number)
    said = (Evidence(0, 40, f"The sides met, report {number} says of it.", "meet-verb", 0.9),)
    people = tuple(
        Person(spelled(holder(s, office, year), rng), rng.choice((s, s, s, None)),
               rng.choice((office, office, None)), None, (), said)
        for s in (here, there)
    )  # fmt: skip
    extra = Person(_name(rng), here, "Deputy Minister", None, (), said)
    body = Organization(
        f"Ministry of {event.choice(TOPICS).title()}", None, here, "Ministry", (), said
    )
    paper = Document("memorandum", f"Memorandum on {event.choice(TOPICS)}",
                     tuple(sorted((here, there))), day, (), "signed", said)  # fmt: skip
    sides = [Participant(ParticipantKind.STATE, s) for s in (here, there)]
    sides += [Participant(ParticipantKind.PERSON, p.name) for p in people]
    told = rng.choice((day, day, day, day[:7], None))
    events = (Event(kind, told, None, None, tuple(sides), (), "held", evidence=said),)
    source = Source(f"{number:07d}", f"{number}.txt", None, day, None, None, 300, f"{number:064x}")
    return Facts(
        source, (*{p.name: p for p in (*people, extra)}.values(),), (body,), events, (paper,)
    )
