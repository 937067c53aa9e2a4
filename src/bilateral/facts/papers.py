"""Documents: the papers between states that an article names, and what became of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bilateral.facts.rules import compiled, document_rules
from bilateral.facts.triggers import Trigger
from bilateral.language.model import Sentence

SIGNING_REACH = 260
DEFINITE = re.compile(r"\b(?:the|this|that|these|those|such|said)\s+$", re.IGNORECASE)
DATED = re.compile(r"\s+(?:on|in) (?:\w+day\b|\d|[A-Z][a-z]+ \d)")
PASSIVE = re.compile(
    r"\s+(?:was|were|has been|have been)(?: also)? (?:signed|inked|concluded)(?= (?:on|to|for) )"
)
ARTICLES = re.compile(
    r"^(?:the|a|an|this|that|several|some|two|three|four|five|key|new|its)\s+", re.IGNORECASE
)
QUOTED = re.compile(r"[“\"]([^”\"]{4,90})[”\"]")
MAX_WORDS = 16


@dataclass(frozen=True, slots=True)
class Paper:
    """A mention of a paper: offsets in the article, kind, title as worded, and status.

    ``generic`` says that it only points back ("the memorandum"); ``package`` that it
    stands for several papers.
    """

    start: int
    end: int
    kind: str
    title: str
    status: str
    generic: bool
    package: bool


def papers(sentence: Sentence, signings: tuple[Trigger, ...]) -> Iterator[Paper]:
    """The papers a sentence speaks of; ``signings`` are the signing triggers in it."""
    rules = document_rules()
    for kind, match in _mentions(sentence.text):
        title = _title(sentence.text, match)
        lead = _lead(sentence.text, match.start())
        generic = bool(compiled(rules.generic).match(f"{lead}{match.group()}"))
        signed = [s for s in signings if _concerns(sentence, s, match)]
        before = sentence.text[: match.start()]
        if compiled(rules.planned).search(before[-80:] + match.group()) or (
            signed and all(s.status == "planned" for s in signed)
        ):
            status = "planned"
        elif signed:
            status = "signed"
        elif compiled(rules.agreed).search(before[-60:]):
            status = "agreed"
        else:
            status = "mentioned"
        plural = match.group().split()[0].lower().endswith("s") or match.group().endswith("s")
        named = len([w for w in match.group().split() if w[0].isupper()]) > 1
        if status == "mentioned" and not generic and (not named or kind == "other"):
            continue
        yield Paper(
            sentence.start + match.start(),
            sentence.start + match.end(),
            kind,
            title,
            status,
            generic and title == match.group(),
            plural,
        )


def _mentions(text: str) -> list[tuple[str, re.Match[str]]]:
    """Kinds and matches of the words that name papers, in order, without overlaps."""
    found: list[tuple[str, re.Match[str]]] = []
    for kind, patterns in document_rules().kinds.items():
        for pattern in patterns:
            for match in re.finditer(rf"\b(?:{pattern})\b", text, _flags(pattern)):
                if not any(match.start() < m.end() and m.start() < match.end() for _, m in found):
                    found.append((kind, match))
    return sorted(found, key=lambda item: item[1].start())


def _flags(pattern: str) -> re.RegexFlag:
    """A rule that asks for a capital letter is about proper names; others are about words."""
    return re.NOFLAG if "[A-Z]" in pattern else re.IGNORECASE


def _lead(text: str, start: int) -> str:
    article = DEFINITE.search(text[:start])
    return article.group() if article else ""


def _title(text: str, match: re.Match[str]) -> str:
    """The paper's name with what it is on, in at most ``MAX_WORDS`` words."""
    quoted = QUOTED.match(text, match.end() + 1)
    signed = PASSIVE.match(text, match.end())
    tail = _tail().match(text, signed.end() if signed else match.end())
    words = match.group() + (tail.group() if tail and not DATED.match(tail.group()) else "")
    if quoted:
        words = f"{match.group()} {quoted.group(1)}"
    words = ARTICLES.sub("", " ".join(words.split()))
    return " ".join(words.split()[:MAX_WORDS])


@cache
def _tail() -> re.Pattern[str]:
    """What follows a paper's name and says what it is about, up to the next clause."""
    rules = document_rules()
    about, end = "|".join(rules.about), "|".join(rules.about_end)
    stop = r"[,;.:()“”\"]"
    return re.compile(rf"\s+(?:of\s+)?(?:{about})\s[^,;.:()“”\"]*?(?={stop}|\s(?:{end})\b|$)")


def _concerns(sentence: Sentence, signing: Trigger, match: re.Match[str]) -> bool:
    """Whether a signing in the sentence is that of this paper."""
    start = sentence.start + match.start()
    return abs(signing.start - start) < SIGNING_REACH
