"""The direction of a date by the words around it, where a text has no parse.

The cue that stands nearest before the date in its clause decides, else the first one behind
it: "He said on Monday that they will meet on Friday" has one past and one planned date.
"""

import re
from bisect import bisect_left
from functools import lru_cache

from bilateral.language.dates.model import Direction

_ADVERBS = r"(?:\s+(?:also|not|then|still|soon|now|both|each|never|later|jointly|officially))*"
_MODAL = (
    rf"(?:will|shall|would|won['’]t|'ll|’ll|can|(?-i:may)|might|should|must){_ADVERBS}"
    r"(?:\s+(?:be|have))?(?:\s+(?:being\s+)?[a-z]+(?:ed|en|ld|et|t|e)\b)?"
)
"""A modal with its verb, since "will be held" tells no past by its last word."""
_READY = (
    r"(?:is|are|was|were|be|been|being)\s+(?:now\s+)?(?:to|due|set|expected|scheduled|planned"
    r"|slated|likely|anticipated|poised|billed|supposed|going|ready|tipped)\b"
    r"(?:\s+to\b(?:\s+be\b)?(?:\s+\w+)?)?"
)
_SCHEDULED = r"(?:scheduled|planned|slated|set|due|planning|expected|preparing|anticipated)\s+for\b"
_INTENDED = (
    r"(?:scheduled|planned|slated|set|due|planning|expected|preparing|prepares?|plans?|intends?"
    r"|hopes?|aims?|wants?|agreed|invited|proposed|pledged|promised|vowed|anticipated)\s+to\b"
    r"(?:\s+be\b)?(?:\s+[a-z]+)?"
)
_AHEAD = (
    r"to\s+be\s+\w+|upcoming|forthcoming|ahead\s+of|in\s+the\s+run-up\s+to|on\s+the\s+eve\s+of"
    r"|preparations?\s+for|in\s+preparation|preparing|look(?:s|ing)?\s+forward\s+to|awaits?"
    r"|planned|scheduled|next|coming|(?:invited|summoned)\b(?!\s+on\b)"
)
_PRESENT = (
    r"(?:is|are)(?:\s+also)?\s+\w+ing|arrives|meets|travels|begins|starts|opens|leaves|departs"
    r"|concludes|ends|closes|resumes|returns|kicks\s+off|convenes|takes\s+(?:place|office|part)"
    r"|(?:continues|runs|lasts)\s+(?:until|till|from|through)|participates|flies|heads\s+to"
    r"|attends|receives|hosts|visits(?=\s(?-i:[A-Z]))"
)
"""The present of a deed is a plan where a date stands with it: "arrives on Monday"."""
_PLANNED = f"{_MODAL}|{_READY}|{_SCHEDULED}|{_INTENDED}|{_AHEAD}|{_PRESENT}"
_PAST = (
    r"(?:have|has|had)(?:\s+\w+)?\s+\w+(?:ed|en|ld|et|t|ne)\b"
    r"|(?:was|were|did|had|said|told|met|held|spoke|began|left|took|came|went|paid|gave|made|saw"
    r"|sent|won|led|became|brought|broke|built|chose|drew|fell|felt|flew|found|got|grew|kept|knew"
    r"|lost|put|read|rose|ran|sat|sought|spent|stood|struck|thought|wrote|swore|hit|cut|undertook"
    r"|underwent|withdrew|oversaw|says|say)\b"
    r"|(?!need|embed|proceed|exceed|succeed|speed)[a-z]{2,}ed\b"
)
_CUE = re.compile(rf"\b(?:(?P<planned>{_PLANNED})|(?P<past>{_PAST}))", re.IGNORECASE)
_BREAK = re.compile(r"[;:]|,\s+(?:but|while|and)\s")
_REACH = 400
"""Characters beyond which a cue is that of another clause."""


class Cues:
    """The cues of one sentence, in order."""

    __slots__ = ("_cues", "_sentence", "_starts")

    def __init__(self, sentence: str) -> None:
        self._sentence = sentence
        self._cues = [
            (m.start(), m.end(), Direction.PLANNED if m["planned"] else Direction.PAST)
            for m in _CUE.finditer(sentence)
        ]
        self._starts = [start for start, _, _ in self._cues]

    def direction(self, start: int, end: int) -> Direction:
        """Of the words between the offsets of the sentence."""
        at = bisect_left(self._starts, start)
        before = self._cues[at - 1] if at else None
        next_ = bisect_left(self._starts, end, at)
        behind = self._cues[next_] if next_ < len(self._cues) else None
        if before and not self._parted(before[1], start):
            return before[2]
        if behind and not self._parted(end, behind[0]):
            return behind[2]
        nearest = before or behind
        return nearest[2] if nearest else Direction.UNKNOWN

    def _parted(self, start: int, end: int) -> bool:
        """Whether a clause ends between the offsets."""
        return end - start > _REACH or _BREAK.search(self._sentence, start, end) is not None


@lru_cache(maxsize=4)
def _cues(sentence: str) -> Cues:
    return Cues(sentence)


def cue_direction(sentence: str, start: int, end: int) -> Direction:
    """The direction of the words between the offsets of a sentence that has no parse."""
    return _cues(sentence).direction(start, end)
