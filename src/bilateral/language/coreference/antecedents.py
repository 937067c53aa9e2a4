"""Those a singular pronoun may lead back to, before their gender is asked.

The subject comes first; who stands only in an opening phrase ("In a meeting with X, …") comes
last. "X and his wife", "thanked X for his help" and "laid a wreath at his grave" speak of the
nearest; a visit "to Ghana" is not a Ghanaian's.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from bilateral.language.coreference.clauses import Subjects
from bilateral.language.coreference.quotations import quotations
from bilateral.language.intervals import Intervals
from bilateral.language.model import Mention, OfficeMention, Sentence
from bilateral.language.people.scene import Scene

PRONOUN = re.compile(r"\b(?:he|she|his|hers|her|him|himself|herself)\b", re.IGNORECASE)
WORDS = r"(?:[^.;]|(?<=[A-Z][a-z])\.|(?<=[A-Z][a-z][a-z])\.)*"
OBLIQUE = re.compile(
    r"(?:In|During|At|After|Following|On|Before|Ahead of|Talks|Meeting|Speaking|Talking|A meeting"
    rf"|The meeting)\b{WORDS}\b(?:with|to|by)\b{WORDS}(?<! told)$"
)
OBJECT = re.compile(
    r"\bhim\b|\bher(?=\s*[.,;]|\s+(?:for|on|to|in|at|with|and|during|after|before|as|that)\b)"
)
SAME_CLAUSE = re.compile(r"\s+(?:(?!that\b|said\b)\w+\s+){1,3}")
OPENING = 8
"""A possessive this many words into a sentence may point forward: "Recalling his visit, X …"."""
MEMORY = 3
"""Sentences without any person after which a pronoun leads back to nobody."""
STYLE = re.compile(r"\s(?:Excellency|Majesty|Royal|Highness|Serene|Holiness|Eminence|Beatitude)\b")
"""What makes "His" part of a title."""
OF_THE_DEAD = re.compile(
    r"\s+(?:grave|graveside|tomb|mausoleum|memory|soul|remains|death|passing|legacy|birth)\b"
)
OF_NEAREST = re.compile(r",?\s+(?:and|along with|together with|accompanied by|with)\s+$|,\s+$")
OF_OBJECT = re.compile(
    r"\b(?:congratulat|thank|prais|commend|laud|hail)\w*\s+(?:[A-Z][\w.’'-]*\s+|[a-z]+\s+){0,8}$"
)
ON_FOR = re.compile(r"\s+(?:on|for)\s+$")
VISIT_TO = re.compile(
    r"\s+(?:[\w-]+\s+){0,4}(?:visit|trip|tour|arrival|stay)\s+(?:to|in|of)\s+(?:the\s+)?"
)

Groups = tuple[tuple[str, ...], ...]


class Antecedents:
    """Iterates over the pronouns of a text with those they may mean, and whether it is only one."""

    __slots__ = ("_mentions", "_quoted", "_scene", "_subjects", "_unheld")

    def __init__(
        self,
        scene: Scene,
        mentions: Intervals[Mention],
        unheld: Intervals[OfficeMention],
        subjects: Subjects,
    ) -> None:
        self._subjects = subjects
        self._scene = scene
        self._mentions = mentions
        self._unheld = unheld
        self._quoted = quotations(scene.text)

    def __iter__(self) -> Iterator[tuple[re.Match[str], Groups, bool]]:
        text = self._scene.text
        before: list[str] = []
        age = 0
        for sentence in self._scene.sentences:
            inside = self._mentions.starting(sentence.start, sentence.end)
            for match in PRONOUN.finditer(text, sentence.start, sentence.end):
                if not STYLE.match(text, match.end()):
                    groups, settled = self._groups(sentence, match, inside, before)
                    groups = tuple(g for group in groups if (g := self._able(match, group)))
                    yield match, groups, settled and bool(groups)
            age = 0 if inside else age + 1
            before = self._remembered(sentence, inside, before) if age < MEMORY else []

    def _groups(
        self,
        sentence: Sentence,
        match: re.Match[str],
        inside: Sequence[Mention],
        before: list[str],
    ) -> tuple[Groups, bool]:
        position = match.start()
        speech = next(iter(self._quoted.overlapping(position, match.end())), None)
        sofar = [m for m in inside if m.end <= position]
        if speech:
            return (_names(m for m in sofar if m.start >= speech.start),), False
        if sofar:
            subjects = self._own_subjects(match, sofar)
            sofar = [m for m in sofar if m.key not in subjects]
            here = self._here(sentence, match, sofar) if sofar else ()
            others = tuple(n for n in before if n not in here and n not in subjects)
            return (here, others), len(here) == 1 and not others
        if self._unheld.starting(sentence.start, position):
            return (), False
        comma = self._scene.text.find(",", match.end(), sentence.end)
        after = next((m for m in inside if m.start > comma > 0), None)
        if after and match.group().lower() in {"his", "her"}:
            opens = self._scene.text.count(" ", sentence.start, position) < OPENING
            return ((after.key,) if opens else tuple(before),), False
        return (tuple(before),), len(before) == 1

    def _here(
        self, sentence: Sentence, match: re.Match[str], sofar: Sequence[Mention]
    ) -> tuple[str, ...]:
        """The people of the sentence so far, the likeliest first."""
        if self._of_nearest(match, sofar[-1]):
            return _names(reversed(sofar))
        oblique = self._oblique(sentence, sofar)
        return _names(sorted(sofar, key=lambda m: m in oblique))

    def _own_subjects(self, match: re.Match[str], sofar: Sequence[Mention]) -> set[str]:
        """Those whose clause the pronoun is the object of: by the parse, else by the words."""
        offsets = self._subjects.get(match.start(), ())
        found = {m.key for m in sofar if any(m.start <= at < m.end for at in offsets)}
        if not found and self._is_object(match, sofar[-1]):
            found = {sofar[-1].key}
        return found

    def _is_object(self, match: re.Match[str], nearest: Mention) -> bool:
        """Whether the pronoun is the object of a verb whose subject is the one named last."""
        text = self._scene.text
        return bool(
            OBJECT.match(text, match.start())
            and SAME_CLAUSE.fullmatch(text, nearest.end, match.start())
        )

    def _of_nearest(self, match: re.Match[str], nearest: Mention) -> bool:
        text, position = self._scene.text, match.start()
        if OF_THE_DEAD.match(text, match.end()) or OF_NEAREST.fullmatch(
            text, nearest.end, position
        ):
            return True
        thanked = OF_OBJECT.search(text, max(0, nearest.start - 80), nearest.start)
        return bool(thanked and ON_FOR.fullmatch(text, nearest.end, position))

    def _oblique(self, sentence: Sentence, inside: Sequence[Mention]) -> set[Mention]:
        """The first of the sentence where only an opening phrase holds them."""
        first = inside[0]
        opening = OBLIQUE.match(self._scene.text, sentence.start, first.start)
        return {first} if opening else set()

    def _remembered(
        self, sentence: Sentence, inside: Sequence[Mention], before: list[str]
    ) -> list[str]:
        """Those the next sentence may speak of: the people of this one, else of the one before."""
        if not inside:
            return before
        oblique = self._oblique(sentence, inside)
        subjects = [m.key for m in inside if m not in oblique]
        return list(dict.fromkeys([*(subjects or before), *(m.key for m in inside)]))

    def _able(self, match: re.Match[str], group: tuple[str, ...]) -> tuple[str, ...]:
        """The group without those at home where the pronoun's visit goes."""
        text, end = self._scene.text, match.end()
        visit = VISIT_TO.match(text, end)
        goal = self._scene.state_at(visit.end()) if visit else None
        if goal is None:
            return group
        return tuple(name for name in group if self._scene.called(name).country != goal)


def _names(mentions: Iterable[Mention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m.key for m in mentions))
