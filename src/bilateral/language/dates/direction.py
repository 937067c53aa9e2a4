"""The direction of a date by the parse: the tense of the verb that governs it.

From the date's head the walk goes up the Universal Dependencies tree. What it meets first
decides: a noun told as planned ("the upcoming talks in May"), a verb in its tense, or an
infinitive, which takes the side of what it depends on ("plans to visit", "failed to meet").
Reported speech needs no rule of its own: "said on Wednesday that he will visit next week"
hangs Wednesday on "said" and the week on "visit".
"""

from itertools import chain, islice

from spacy.tokens import Doc, Token

from bilateral.language.dates.cues import cue_direction
from bilateral.language.dates.model import Direction

_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo", "sha", "would"})
_MODAL = frozenset({"can", "may", "might", "could", "should", "must", "ca"})
_BE = frozenset(
    {"be", "is", "are", "am", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "'m", "’m"}
)
_HAVE = frozenset({"have", "has", "had", "having", "'ve", "’ve"})
_SCHEDULED = frozenset(
    {
        "planned", "scheduled", "slated", "expected", "set", "due", "likely", "poised", "postponed",
        "foreseen", "envisaged", "billed", "earmarked", "supposed", "anticipated", "tipped",
    }
)  # fmt: skip
"""Words whose own date lies ahead: "scheduled for May", "is expected on Friday"."""
_INTENDED = frozenset(
    {
        "plans", "plan", "planning", "intends", "intend", "intended", "invited", "invites", "hopes",
        "hope", "summoned", "aims", "wants", "want", "prepares", "preparing", "prepared", "awaits",
        "looks", "looking",
        "agreed", "agrees", "pledged", "promised", "vowed", "proposed", "proposes",
        "preparations", "invitation", "invitations", "eve", "run-up", "prospect",
        "prospects", "intention", "candidacy", "bid", "countdown", "ready", "willing",
    }
)  # fmt: skip
"""Words that put what depends on them into the future, whatever their own tense."""
_COMING = frozenset(
    {"upcoming", "forthcoming", "planned", "scheduled", "coming", "next", "expected", "future"}
)
_GONE = frozenset({"recent", "previous", "last", "past", "earlier"})
_LASTING = frozenset(
    {
        "is", "are", "am", "remains", "remain", "has", "have", "exists", "exist", "enjoys", "enjoy",
        "represents", "marks", "means", "shows", "reflects", "symbolises", "symbolizes", "stands",
        "believes", "knows", "faces", "face", "serves", "needs", "requires", "shares", "share",
        "lives", "live", "constitutes", "demonstrates", "includes", "contains", "provides",
        "continues", "continue", "lasts",
    }
)  # fmt: skip
"""Verbs whose present tells a state of things and no plan."""
_REPORTING = frozenset({"says", "say", "reports", "report", "writes", "tells", "announces"})
_UNTIL = frozenset({"until", "till", "through"})
_PRESENT = frozenset({"VBZ", "VBP"})
_HEIGHT = 30
"""Steps after which no verb governs the date any more; real sentences take a handful."""
_HELPERS = frozenset({"aux", "aux:pass", "cop"})


def direction(doc: Doc, start_char: int, end_char: int) -> Direction:
    """The direction of the words between two character offsets of ``doc``.

    Without a parse the words around it must do, within the sentence if the Doc has any.
    """
    span = doc.char_span(start_char, end_char, alignment_mode="expand")
    if span is None:
        return Direction.UNKNOWN
    if not doc.has_annotation("DEP"):
        sentence = span.sent if doc.has_annotation("SENT_START") else doc[:]
        shift = sentence.start_char
        return cue_direction(sentence.text, start_char - shift, end_char - shift)
    date = span.root
    above = islice(date.ancestors, _HEIGHT)
    found = (_of_word(token, date) for token in chain((date,), above))
    return next((side for side in found if side), Direction.UNKNOWN)


def _of_word(token: Token, date: Token) -> Direction | None:
    """What a word above the date says of it; None where the walk must go on."""
    clause = _Clause(token, date)
    for rule in (_of_noun, _of_helpers, _of_plan, _of_tense):
        found = rule(clause)
        if found:
            return found
    return None


class _Clause:
    """A word with its auxiliaries, and whether the date stands right below it."""

    __slots__ = ("date", "form", "helpers", "tenses", "token")

    def __init__(self, token: Token, date: Token) -> None:
        helpers = [child for child in token.children if child.dep_ in _HELPERS]
        self.token, self.date = token, date
        self.form = _form(token)
        self.helpers = {child.lower_ for child in helpers}
        self.tenses = {_form(child) for child in helpers}

    @property
    def holds_date(self) -> bool:
        """Whether the date depends on the word itself, not on what the word governs."""
        return self.token.i in {self.date.head.i, self.date.i}


def _of_noun(clause: _Clause) -> Direction | None:
    """What stands at a noun: "ahead of the visit in May", "the upcoming talks in May"."""
    token = clause.token
    if token.head.lower_ == "ahead" or any(
        child.lower_ == "ahead" for child in token.children if child.dep_ == "case"
    ):
        return Direction.PLANNED
    if token.i == clause.date.i:
        return None
    words = {child.lower_ for child in token.children if child.dep_ in {"amod", "acl"}}
    if words & _COMING:
        return Direction.PLANNED
    return Direction.PAST if words & _GONE else None


def _of_helpers(clause: _Clause) -> Direction | None:
    """What auxiliaries say: "will visit", "may visit", "is to visit"."""
    if clause.helpers & _FUTURE:
        return Direction.PLANNED
    if clause.helpers & _MODAL:
        return Direction.PAST if clause.helpers & _HAVE else Direction.PLANNED
    if clause.form == "VB" and clause.helpers & _BE and _has_to(clause.token):
        return Direction.PLANNED
    return None


def _of_plan(clause: _Clause) -> Direction | None:
    """What plans and schedules say: "planned for May", "agreed to meet in May"."""
    token = clause.token
    if any(child.dep_ == "compound:prt" for child in token.children):  # "set up", "set out"
        return None
    if token.lower_ in _SCHEDULED and not (clause.form == "VBD" and clause.holds_date):
        return Direction.PLANNED
    planned = token.lower_ in _INTENDED and (clause.form.startswith("NN") or not clause.holds_date)
    infinitive = token.dep_ == "acl" and _has_to(token)  # "talks to be held in May"
    return Direction.PLANNED if planned or infinitive else None


def _of_tense(clause: _Clause) -> Direction | None:
    """What the tense of a verb or copula says; an infinitive has none of its own."""
    form, tenses = clause.form, clause.tenses
    if form == "VBD" or "VBD" in tenses or clause.helpers & _HAVE:
        return Direction.PAST
    if form == "VBN" and not clause.helpers:
        return None if clause.token.dep_ in {"conj", "xcomp"} else Direction.PAST
    if form == "VBG":
        return Direction.PLANNED if tenses & _PRESENT else None
    if form in _PRESENT:
        return _of_present(clause)
    if tenses & _PRESENT:  # "the talks are on Friday", but "it is held every May"
        return Direction.PLANNED if clause.token.i == clause.date.i else Direction.UNKNOWN
    return None


def _of_present(clause: _Clause) -> Direction:
    """The present of a report is past, that of a deed is a plan ("arrives on Monday")."""
    word = clause.token.lower_
    if any(child.lower_ in _UNTIL for child in clause.date.children):
        return Direction.PLANNED
    if word in _REPORTING:
        return Direction.PAST
    return Direction.UNKNOWN if word in _LASTING else Direction.PLANNED


def _has_to(token: Token) -> bool:
    return any(c.dep_ in {"mark", "aux"} and c.lower_ == "to" for c in token.children)


def _form(token: Token) -> str:
    """The Penn tag of a word, or for a verb the one that its features come to."""
    if token.tag_:
        return token.tag_
    kinds, tenses = token.morph.get("VerbForm", []), token.morph.get("Tense", [])
    if "Part" in kinds:
        return "VBN" if "Past" in tenses else "VBG"
    if "Fin" in kinds:
        return "VBD" if "Past" in tenses else "VBZ"
    return "VB" if "Inf" in kinds else ""
