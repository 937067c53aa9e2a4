"""The frames of one sentence, as facts; the way in from the rest of the room."""

from collections.abc import Iterable
from dataclasses import dataclass

from bilateral.facts.frames.events import events
from bilateral.facts.frames.implied import implied
from bilateral.facts.frames.roles import Setting
from bilateral.facts.frames.stances import stances
from bilateral.facts.frames.told import Told
from bilateral.facts.frames.triggers import Found, triggers
from bilateral.facts.model import Event, Stance
from bilateral.language.model import Sentence

COMMON = frozenset({"Meeting", "Visit", "Signing"})
"""Kinds that the patterns read too; a call or a session is told by closer words than a meeting."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a sentence tells by frames, and the stretches of text that no meeting is told by."""

    events: tuple[Event, ...]
    stances: tuple[Stance, ...]
    taken: tuple[range, ...]


def hear(told: Told, sentence: Sentence, setting: Setting) -> Heard:
    """Everything the frames find in a sentence.

    Of several frames of one kind on the same word the first in the file counts.
    """
    acts: list[tuple[range, Event]] = []
    speech: list[Stance] = []
    spoken: list[range] = []
    done: set[tuple[str, int]] = set()
    for found in triggers(told, sentence):
        key = (found.rule.gives, found.token.i)
        if key in done:
            continue
        here = list(events(told, sentence, found, setting))
        said = list(stances(told, sentence, found, setting))
        if here or said:
            done.add(key)
        stretch = _stretch(told, found)
        acts += [(stretch, event) for event in here]
        acts += [(range(0), event) for event in implied(told, found, said)]
        speech += said
        if said:
            spoken.append(range(found.token.idx, found.token.idx + len(found.token)))
    # "Called on Japan to act" is a demand, and no visit to anybody's office.
    closer = (*(r for r, event in acts if event.type not in COMMON), *spoken)
    return Heard(
        events=tuple(e for r, e in acts if e.type != "Meeting" or not overlaps(r, closer)),
        stances=tuple(speech),
        taken=closer,
    )


def overlaps(stretch: range, others: Iterable[range]) -> bool:
    """Whether a stretch shares an offset with one of the others."""
    return any(stretch.start < r.stop and r.start < stretch.stop for r in others)


def _stretch(told: Told, found: Found) -> range:
    first, last = (told.doc[choose(t.i for t in found.nodes)] for choose in (min, max))
    return range(first.idx, last.idx + len(last))
