"""Where a rule fires: the triggers of a sentence, each with its rule and status."""

from collections.abc import Iterator
from dataclasses import dataclass

from bilateral.facts.circumstances import date_near
from bilateral.facts.frames.certainty import Certainty, certainty_at
from bilateral.facts.model import UNWEIGHED, Evidence
from bilateral.facts.patterns.rules import EventRule, event_rules
from bilateral.facts.refusals import UNREAL, Refused
from bilateral.facts.status import status_of
from bilateral.language.model import Reading, Sentence


@dataclass(frozen=True, slots=True)
class Trigger:
    """A rule that fired: offsets of the trigger, its date, and the status of the act."""

    rule: EventRule
    sentence: Sentence
    start: int
    end: int
    date: str | None
    date_end: str | None
    status: str

    @property
    def evidence(self) -> Evidence:
        """The sentence as evidence for what the trigger tells."""
        s = self.sentence
        return Evidence(s.start, s.end, s.text, self.rule.name, UNWEIGHED)

    def refused(self, reason: str) -> Refused:
        """The rule, refused where it fired."""
        return Refused(self.rule.event, self.rule.name, self.start, self.end, reason)


def triggers(reading: Reading, sentence: Sentence, event: str) -> Iterator[Trigger | Refused]:
    """The triggers of one kind of event in a sentence, in order; negated ones are refused.

    Where two rules claim the same words the one that stands first in the file has them.
    """
    taken: list[range] = []
    for rule in event_rules():
        if rule.event != event:
            continue
        for match in rule.pattern().finditer(sentence.text):
            if any(match.start() < t.stop and t.start < match.end() for t in taken):
                continue
            start, end = sentence.start + match.start(), sentence.start + match.end()
            date, date_end = date_near(reading, sentence, start)
            status = status_of(
                sentence.text, match.start(), match.end(), date, reading.article.published
            )
            taken.append(range(match.start(), match.end()))
            how = _certainty(reading, start, end)
            if status and how:
                planned = how == "planned" and status == "held"
                long_done = how == "past" and status == "held"
                told_as = "planned" if planned else "past" if long_done else status
                yield Trigger(rule, sentence, start, end, date, date_end, told_as)
            else:
                yield Refused(rule.event, rule.name, start, end, UNREAL)


def _certainty(reading: Reading, start: int, end: int) -> Certainty | None:
    """How the parse tells the act: the patterns see only the words right before it."""
    words = reading.doc.char_span(start, end, alignment_mode="expand")
    return "told" if words is None else certainty_at(words.root)
