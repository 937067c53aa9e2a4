"""Small articles for the tests of identity, and how they are resolved together."""

from bilateral.facts.model import Evidence, Facts, Organization, Person, Source
from bilateral.identity.identities import resolved

SAID = (Evidence(0, 9, "They met.", "meeting.met", 0.9),)


def source(name: str, day: str | None = "2024-05-03") -> Source:
    return Source(name, f"{name}.txt", None, day, None, None, 2, "0" * 64)


def person(name: str, country: str | None = None, role: str | None = None) -> Person:
    return Person(name, country, role, None, (), SAID)


def body(name: str, country: str | None = None, short: str | None = None) -> Organization:
    return Organization(name, short, country, "Institution", (), SAID)


def article(name: str, *told, day: str | None = "2024-05-03") -> Facts:
    """An article that names some people and bodies."""
    return Facts(
        source(name, day),
        people=tuple(t for t in told if isinstance(t, Person)),
        organizations=tuple(t for t in told if isinstance(t, Organization)),
    )


def ids(*articles: Facts, decisions=()) -> list[str]:
    """The identifiers of all people and bodies of some articles, in order."""
    found = []
    for told in resolved(articles, decisions):
        found += [told.people[p.name].id for p in told.facts.people]
        found += [told.organizations[o.name].id for o in told.facts.organizations]
    return found


def are_one(left, right, *others) -> bool:
    """Whether two mentions, each in an article of its own, are taken to be one."""
    more = [article(f"other {n}", other) for n, other in enumerate(others)]
    one, other, *_ = ids(article("left", left), article("right", right), *more)
    return one == other
