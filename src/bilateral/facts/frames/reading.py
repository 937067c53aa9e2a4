"""The frames of one sentence, as facts; the way in from the rest of the room."""

from collections.abc import Iterable
from dataclasses import dataclass

from bilateral.facts.frames.events import events
from bilateral.facts.frames.implied import implied
from bilateral.facts.frames.setting import Setting
from bilateral.facts.frames.stances import stances
from bilateral.facts.frames.told import Told
from bilateral.facts.frames.triggers import Found, triggers
from bilateral.facts.model import Event, Stance
from bilateral.facts.refusals import CLOSER, Refused, parted
from bilateral.language.model import Sentence

COMMON = frozenset({"Meeting", "Visit", "Signing"})
"""Kinds that the patterns read too; a call or a session is told by closer words than a meeting."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a sentence tells by frames, and the stretches of text that no meeting is told by."""

    events: tuple[Event, ...]
    stances: tuple[Stance, ...]
    taken: tuple[range, ...]
    refused: tuple[Refused, ...] = ()


def hear(told: Told, sentence: Sentence, setting: Setting) -> Heard:
    """Everything the frames find in a sentence.

    Of several frames of one kind on the same word the first in the file counts.
    """
    acts: list[tuple[range, Event]] = []
    speech: list[Stance] = []
    spoken: list[range] = []
    done: set[tuple[str, int]] = set()
    fired, turned_down = parted(triggers(told, sentence))
    for found in fired:
        key = (found.rule.gives, found.token.i)
        if key in done:
            continue
        here, no_event = parted(events(told, sentence, found, setting))
        said, no_stance = parted(stances(told, sentence, found, setting))
        turned_down += no_event + no_stance
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
    kept: list[Event] = []
    for stretch, event in acts:
        if event.type == "Meeting" and overlaps(stretch, closer):
            rule = event.evidence[0].rule
            turned_down.append(Refused(event.type, rule, stretch.start, stretch.stop, CLOSER))
        else:
            kept.append(event)
    return Heard(
        events=tuple(kept),
        stances=tuple(speech),
        taken=closer,
        refused=tuple(turned_down),
    )


def overlaps(stretch: range, others: Iterable[range]) -> bool:
    """Whether a stretch shares an offset with one of the others."""
    return any(stretch.start < r.stop and r.start < stretch.stop for r in others)


def _stretch(told: Told, found: Found) -> range:
    first, last = (told.doc[choose(t.i for t in found.nodes)] for choose in (min, max))
    return range(first.idx, last.idx + len(last))
