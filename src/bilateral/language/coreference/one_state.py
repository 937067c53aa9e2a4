"""A single state meant without its name: "the kingdom", "the host country", "her country"."""

import re
from collections.abc import Iterator

from bilateral.language.coreference.hospitality import Hospitality
from bilateral.language.coreference.story import Story
from bilateral.language.gazetteers import states
from bilateral.language.intervals import Intervals
from bilateral.language.model import Form, Kind, Mention, Sentence
from bilateral.language.people.scene import Scene

SIDE = re.compile(r"\s+side\b(?!\s+of\b)")
CONSTITUTION = re.compile(
    r"\b[Tt]he\s+(?P<what>[Kk]ingdom|[Ss]ultanate|(?:[Ii]slamic )?[Rr]epublic|[Ee]mirates?"
    r"|[Gg]rand [Dd]uchy|[Pp]rincipality|[Ff]ederation)\b(?!\s+of\b)"
)
OTHER = re.compile(
    r"\b[Tt]he\s+(?:brotherly|friendly|sisterly|fraternal|neighbou?ring)\s+(?:country|nation|state)\b"
)
HOST = re.compile(r"\b[Tt]he\s+host\s+(?:country|nation|state|government)\b")
OWN = re.compile(
    r"\b(?:[Hh]is|[Hh]er)\s+(?:own\s+)?(?:country|homeland|nation|government)\b",
)


def single_states(
    scene: Scene, story: Story, sentence: Sentence, guests: Hospitality, people: Intervals[Mention]
) -> Iterator[Mention]:
    """The mentions of one state by such phrases in a sentence."""
    text, stretch = scene.text, (sentence.start, sentence.end)
    for state in scene.states.starting(*stretch):
        side = SIDE.match(text, state.end)
        if side:
            yield Mention(state.start, side.end(), Kind.SIDE, state.key, Form.SIDES)
    for match in CONSTITUTION.finditer(text, *stretch):
        yield from _mention(match, _so_constituted(scene, match["what"]))
    for match in OTHER.finditer(text, *stretch):
        yield from _mention(match, _other(scene, story, people, sentence, match.start()))
    for match in HOST.finditer(text, *stretch):
        hosts = {c.country for c in scene.characters if c.person.name in guests.hosts}
        yield from _mention(match, next(iter(hosts)) if len(hosts) == 1 else None)
    for match in OWN.finditer(text, *stretch):
        whose = next(iter(people.starting(match.start(), match.start() + 1)), None)
        yield from _mention(match, scene.who(whose).country if whose else None)


def _mention(match: re.Match[str], code: str | None) -> Iterator[Mention]:
    if code:
        yield Mention(match.start(), match.end(), Kind.SIDE, code, Form.SIDES)


def _so_constituted(scene: Scene, what: str) -> str | None:
    """The only state of the story whose official name has the word."""
    told = {s.key for s in scene.all_states} | {c.country for c in scene.characters if c.country}
    word = what.title().rstrip("s")
    fitting = [code for code in told if word in states.states()[code].official_name]
    return fitting[0] if len(fitting) == 1 else None


def _other(
    scene: Scene, story: Story, people: Intervals[Mention], sentence: Sentence, position: int
) -> str | None:
    """The state of the event that the one who speaks of it is not of."""
    speakers = (m for m in people.starting(sentence.start, position))
    own = next((code for m in speakers if (code := scene.who(m).country)), None)
    pair = story.current or story.pair
    if own is None or len(pair) != 2 or own not in pair:
        return None
    return pair[0] if own == pair[1] else pair[1]
