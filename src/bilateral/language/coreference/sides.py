"""States meant without their names: "the sides", "both countries", "the kingdom", "her country".

The sides are the states of the event being told (convention 13 of the fact schema): those of
the people of the sentence, else of the event told last; a lone other side is met by the state
the story is about. A paragraph on another meeting changes them.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from bilateral.language.coreference.hospitality import Hospitality
from bilateral.language.coreference.one_state import single_states
from bilateral.language.coreference.story import Event, Story
from bilateral.language.intervals import Intervals
from bilateral.language.model import Form, Kind, Mention, OfficeMention, Sentence
from bilateral.language.people.scene import Scene

PRAISE = (
    r"(?:(?:brotherly|brother|friendly|sisterly|neighbou?ring|respective|fraternal|sister|allied"
    r"|partner|great|sovereign|close)\s+(?:and\s+)?)*"
)
LANDS = r"(?:countries|nations|states|neighbou?rs|peoples|governments|capitals|republics|kingdoms)"
PLURAL = re.compile(
    rf"\b(?:(?P<sides>(?:the|both)\s+(?:the\s+)?(?P<n1>(?:two|three|four)\s+)?"
    rf"(?:{LANDS}['’]\s+|negotiating\s+)?(?:sides|parties))(?!\s+(?:to|of)\b)"
    rf"|(?P<lands>(?:(?:the|our|their|these|all)\s+)?(?P<n2>two|three|four|both)\s+(?:the\s+)?"
    rf"{PRAISE}{LANDS}|(?:our|their)\s+{PRAISE}{LANDS}|(?<=between )the\s+{PRAISE}{LANDS})"
    r"(?!\s+of\b))\b",
    re.IGNORECASE,
)
NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4}
THEY = re.compile(r"They\b")


def sides(
    scene: Scene,
    guests: Hospitality,
    mentions: Sequence[Mention],
    unheld: Sequence[OfficeMention],
) -> list[Mention]:
    """The mentions of states that such phrases make, one for each state."""
    told: Intervals[Mention] = Intervals(sorted(mentions))
    story = Story(scene, told, unheld)
    found: list[Mention] = []
    before: list[Mention] = []
    for sentence in scene.sentences:
        event = story.event(sentence)
        here = list(
            chain(
                _they(scene, sentence, told, before),
                _plural(scene, story, sentence, event),
                single_states(scene, story, sentence, guests, told),
            )
        )
        found += here
        before = [m for m in here if m.form is Form.SIDES]
        story.tell(sentence, event)
    return found


def _plural(scene: Scene, story: Story, sentence: Sentence, event: Event) -> Iterator[Mention]:
    for match in PLURAL.finditer(scene.text, sentence.start, sentence.end):
        number = _number(match)
        near = story.until(event, match.start())
        states = (
            story.sides(near, event, number) if match["sides"] else story.lands(near, event, number)
        )
        for code in states:
            yield Mention(match.start(), match.end(), Kind.SIDE, code, Form.SIDES)


def _number(match: re.Match[str]) -> int:
    words = f"{match['n1'] or ''}{match['n2'] or ''}".strip().lower()
    return NUMBERS.get(words, 2)


def _they(
    scene: Scene, sentence: Sentence, people: Intervals[Mention], before: Sequence[Mention]
) -> Iterator[Mention]:
    """The sides again: a sentence that opens with "they" and means no people."""
    match = THEY.match(scene.text, sentence.start)
    if match and not people.covers(match.start()):
        for code in dict.fromkeys(m.key for m in before):
            yield Mention(match.start(), match.end(), Kind.SIDE, code, Form.PRONOUN)
