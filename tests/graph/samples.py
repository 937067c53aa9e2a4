"""Small articles for the tests of the store."""

import io
import resource
from contextlib import contextmanager

from bilateral.facts.model import (
    Event,
    Evidence,
    Facts,
    Participant,
    ParticipantKind,
    Person,
    Source,
)
from bilateral.graph.export import Format


def article(name: str, day: str = "2024-07-12", states: tuple[str, ...] = ("AZ", "PK")) -> Facts:
    """An article by which the states' people met on ``day``."""
    sentence = f"The ministers met on {day}."
    said = (Evidence(0, len(sentence), sentence, "meet-verb", 0.9),)
    minister = Person("Jeyhun Bayramov", "AZ", "Minister of Foreign Affairs", None, (), said)
    sides = tuple(Participant(ParticipantKind.STATE, state) for state in states)
    person = Participant(ParticipantKind.PERSON, minister.name)
    meeting = Event(
        "Meeting", day, "Baku", "AZ", (*sides, person), ("trade",), "held", evidence=said
    )
    source = Source(name, f"{name}.txt", f"Report {name}", day, "Trend", None, 5, "0" * 64)
    return Facts(source, people=(minister,), events=(meeting,))


@contextmanager
def file_size_limit(limit: int):
    """No file of this process may grow beyond ``limit`` bytes: what a full disk is like."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def nquads(store) -> bytes:
    """The whole graph of ``store``, in one order."""
    output = io.BytesIO()
    store.export(Format.NQUADS, output)
    return output.getvalue()
