"""People told by the part they play: "the guest", "the host", "the delegation", "the General"."""

import re
from collections.abc import Callable, Container, Iterator, Sequence
from functools import cache, partial

from bilateral.language.coreference.hospitality import Hospitality
from bilateral.language.coreference.recent import Recent
from bilateral.language.gazetteers import offices
from bilateral.language.intervals import Intervals
from bilateral.language.model import Form, Kind, Mention
from bilateral.language.people.scene import Character, Scene

STATE = r"(?:(?P<state>[A-Z]\w+(?:\s[A-Z]\w+)?)\s+)?"
DELEGATION = re.compile(rf"\b[Tt]he\s+{STATE}(?:visiting\s+)?delegation\b")
GUEST = re.compile(
    rf"\b(?:[Tt]he|[Hh]is|[Hh]er)\s+{STATE}"
    r"(?:(?:distinguished|honou?red|honou?rable|high|high-ranking|foreign|visiting)\s+)*"
    r"(?:guests?|visitors?|dignitary|dignitaries)\b(?!['’]?s?\s+(?:book|house|list)\b|\s+of\b)"
)
HOST = re.compile(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er)\s+hosts?\b(?!\s+(?:country|nation|state|city|government|to)\b)"
)
OFFICIAL = re.compile(
    rf"\b[Tt]he\s+(?:(?:visiting|senior|top|high-ranking)\s+)*{STATE}(?:(?:visiting|senior|top)\s+)?"
    r"(?P<what>official|diplomat|lawmaker|legislator|parliamentarian|statesman|dignitary)\b"
)
KINDS = {
    "diplomat": (
        "ambassador", "envoy", "representative", "consul", "foreign affairs", "foreign secretary",
        "high commissioner", "charge", "nuncio", "secretary of state", "minister counsellor",
    ),
    "lawmaker": ("parliament", "senat", "speaker", "assembly", "house"),
}  # fmt: skip
KINDS["legislator"] = KINDS["parliamentarian"] = KINDS["lawmaker"]
ABBREVIATED = 5
"""Letters up to which a rank is an abbreviation, which never stands alone."""


@cache
def _rank() -> re.Pattern[str]:
    words = sorted((r for r in offices.ranks() if len(r) >= ABBREVIATED), key=len, reverse=True)
    either = "|".join(map(re.escape, words))
    return re.compile(
        rf"\b[Tt]he\s+(?:visiting\s+)?(?P<rank>(?i:{either}))\b(?!\s+[A-Z]|\s+(?:of|and)\b)"
    )


def parts_played(scene: Scene, guests: Hospitality, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of people by the part they play in the story."""
    recent = Recent(scene, mentions)
    found = [
        *_delegations(scene),
        *_hospitable(scene, GUEST, guests.guests),
        *_hospitable(scene, HOST, guests.hosts),
        *_ranks(scene, recent),
    ]
    taken = Intervals([*found, *scene.offices])
    return [*found, *(m for m in _officials(scene, recent) if not taken.covers(m.end - 1))]


def _delegations(scene: Scene) -> Iterator[Mention]:
    """A delegation stands for its leader (convention 10 of the fact schema)."""
    for match in DELEGATION.finditer(scene.text):
        yield from _latest(scene, match, lambda c: c.person.leads, whoever=True)


def _hospitable(scene: Scene, phrase: re.Pattern[str], people: Container[str]) -> Iterator[Mention]:
    """Guests or hosts; a host is "his host" only to somebody else."""
    for match in phrase.finditer(scene.text):
        yield from _latest(scene, match, lambda c: c.person.name in people)


def _latest(
    scene: Scene, match: re.Match[str], fits: Callable[[Character], bool], *, whoever: bool = False
) -> Iterator[Mention]:
    """Who fits and was named last; of the state the phrase tells, if it tells one.

    ``whoever``: of a state told, the first person named may stand for the others.
    """
    state = match.groupdict().get("state")
    inside = scene.all_states.starting(match.start(), match.end())
    code = inside[0].key if inside else None
    if state and code is None:
        return
    around = sorted(scene.around(match.start()), key=lambda c: c.person.first)
    known = [c for c in around if code in {None, c.country}]
    fitting = [c for c in known if fits(c)] or (known[:1] if code and whoever else [])
    if fitting:
        last = max(fitting, key=lambda c: scene.mentions.last(c.person.name, match.start()))
        yield Mention(match.start(), match.end(), Kind.PERSON, last.person.name, Form.LEADER)


def _ranks(scene: Scene, recent: Recent) -> Iterator[Mention]:
    """Somebody with just this rank before the name, else with one that ends so: "the General"."""
    for match in _rank().finditer(scene.text):
        rank = match["rank"].lower()
        name = _only(recent, match.start(), partial(_has_rank, rank)) or _only(
            recent, match.start(), partial(_has_rank_that_ends_so, rank)
        )
        if name:
            yield Mention(match.start("rank"), match.end(), Kind.PERSON, name, Form.ROLE)


def _has_rank(rank: str, character: Character) -> bool:
    return rank in {t.lower() for t in character.person.titles}


def _has_rank_that_ends_so(rank: str, character: Character) -> bool:
    return any(t.lower().endswith(f" {rank}") for t in character.person.titles)


def _officials(scene: Scene, recent: Recent) -> Iterator[Mention]:
    """The one official who may be meant: "the official", "the Kenyan diplomat"."""
    for match in OFFICIAL.finditer(scene.text):
        inside = scene.all_states.starting(match.start(), match.end())
        code = inside[0].key if inside else None
        if match["state"] and code is None:
            continue
        words = KINDS.get(match["what"], ("",))
        name = _only(recent, match.start(), partial(_is_such, words, code))
        if name:
            yield Mention(match.start(), match.end(), Kind.PERSON, name, Form.ROLE)


def _is_such(words: Sequence[str], state: str | None, character: Character) -> bool:
    role = (character.role or "").lower()
    return bool(role) and state in {None, character.country} and any(w in role for w in words)


def _only(recent: Recent, position: int, fits: Callable[[Character], bool]) -> str | None:
    """The one who fits in the nearest sentence with anybody who does; nobody if there are two."""
    for people in recent.backwards(position):
        fitting = [c for c in people if fits(c)]
        if fitting:
            return fitting[0].person.name if len(fitting) == 1 else None
    return None
