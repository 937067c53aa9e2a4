"""The short title of a paper: its name with what it is on, without its parties and its date."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from spacy.tokens import Token

from bilateral.facts.frames.syntax import children
from bilateral.facts.patterns.rules import any_of, document_rules
from bilateral.language.model import Sentence

MAX_WORDS: Final = 16
ROW: Final = 14
"""How many words a row of adjectives before one noun has at most."""
DATED: Final = re.compile(r"\s+(?:on|in) (?:\w+day\b|\d|[A-Z][a-z]+ \d)")
PASSIVE: Final = re.compile(
    r"\s+(?:was|were|has been|have been)(?: also)? (?:signed|inked|concluded|initialled)"
    r"(?= (?:on|to|for|between) )"
)
ON_A_DAY: Final = re.compile(
    r"\s+(?:on (?:\w+day|[A-Z][a-z]+ \d{1,2}|\d{1,2} [A-Z][a-z]+)|in [A-Z][a-z]+)"
    r"(?:,? \d{4})?(?=\s+(?:on|for|in the field of|regarding|concerning)\s)"
)
"""A day or town between the name and the field: "signed an MoU on Monday on visas"."""
STOP: Final = r"[,;.:()“”\"]"
WORDS: Final = r"(?:\([A-Z][^()]{0,14}\)|[^,;.:()“”\"])*?"
PARTIES: Final = re.compile(rf"\s+(?:of\s+)?(?:between\s{WORDS}\sand\s(?:the\s)?|with\s(?:the\s)?)")
ACRONYM: Final = re.compile(r"\s*\([A-Z][A-Za-z]{1,9}s?\)")
ARTICLES: Final = re.compile(
    r"^(?:the|a|an|this|that|several|some|two|three|four|five|six|seven|eight|nine|ten|\d+|key|new|its)\s+",
    re.IGNORECASE,
)
QUOTED: Final = re.compile(r"\s?[“\"]([^”\"]{4,160})[”\"]")
NAMED: Final = re.compile(r"\s+([A-Z][\w-]+(?: [A-Z][\w-]+)*)(?=[,;.\n]|$)")
"""The field that follows an acronym at once: "Memorandum of Understanding (MoU) Farm Trade"."""
TRAILING: Final = re.compile(r"\s+(?:and|or|the|to|also|as well as)$")
LOOSE: Final = re.compile(r"^(?:(?:and|or|,|-)(?:\s+|$))+")
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
LIKE_A_NAME: Final = frozenset({"compound", "amod", "nmod:desc", "conj", "cc", "punct"})


def title_of(sentence: Sentence, match: re.Match[str], word: Token | None) -> str:
    """The title of the paper that ``match`` names, in at most ``MAX_WORDS`` words."""
    text = sentence.text
    own = " ".join(reversed(tuple(_before(match, word)))) if word is not None else ""
    own = LOOSE.sub("", own)
    acronym = ACRONYM.match(text, match.end())
    behind = acronym.end() if acronym else match.end()
    named = NAMED.match(text, behind) if acronym else None
    quoted = QUOTED.match(text, behind)
    passive = PASSIVE.match(text, behind)
    behind = passive.end() if passive else behind
    dated = ON_A_DAY.match(text, behind)
    behind = dated.end() if dated else behind
    about = _about(text[: _clause_end(sentence, word, behind)], behind)
    about += _noun_of_last(sentence, word, behind + len(about)) if about else ""
    about += _rest_of_row(sentence, word, behind + len(about)) if about else ""
    words = f"{match.group()} {quoted.group(1)}" if quoted else match.group() + about
    words = f"{match.group()} on {named.group(1)}" if named else words
    words = TRAILING.sub("", words)
    words = ARTICLES.sub("", " ".join(f"{own} {words}".split())).replace(" - ", "-")
    return " ".join(words.split()[:MAX_WORDS])


def _before(match: re.Match[str], word: Token) -> Iterator[str]:
    """The words that name the paper's field before its name, the nearest first."""
    taken = match.group().split()
    plain = document_rules().plain
    lefts = sorted((t for t in word.subtree if t.i < word.i), key=lambda t: -t.i)
    expected = word.i - 1
    for token in lefts:
        if token.i != expected:
            return
        expected -= 1
        if token.text in taken:
            continue
        name = token.dep_ in LIKE_A_NAME and token.tag_ not in {"CD", "VBN", "VBG"}
        comma = token.dep_ == "punct" and token.tag_ != "HYPH"
        counted = token.i > 1 and token.nbor(-1).tag_ == "HYPH" and token.nbor(-2).tag_ == "CD"
        if not name or comma or counted or token.lower_ in plain:
            return
        yield token.text


def _clause_end(sentence: Sentence, word: Token | None, position: int) -> int:
    """Where the verb of the clause begins that follows the name, in the sentence."""
    if word is None:
        return len(sentence.text)
    finite = (
        t.idx - sentence.start
        for t in word.sent
        if (t.tag_ in FINITE or (t.pos_ == "VERB" and t.dep_ == "conj"))
        and t.idx - sentence.start > position
    )
    return min(finite, default=len(sentence.text))


def _rest_of_row(sentence: Sentence, word: Token | None, end: int) -> str:
    """Of "on health" in "on health, trade and tourism" what is left out: the joined fields."""
    last = next(
        (
            t
            for t in (word.sent if word is not None else ())
            if t.idx + len(t) - sentence.start == end
        ),
        None,
    )
    if last is None or last.pos_ not in {"NOUN", "PROPN"}:
        return ""
    # A row in which another paper or a verb stands is no row of fields.
    row = [t for t in (last, last.head) for t in children(t, "conj") if t.i > last.i]
    ends = [t for t in row if t.pos_ == "NOUN" and not children(t, "det", "nsubj")]
    if not ends or len(ends) != len(row):
        return ""
    stop = max(ends[-1].right_edge.idx + len(ends[-1].right_edge), 0) - sentence.start
    text = sentence.text[end:stop]
    return text if len(text.split()) <= ROW and text.lstrip()[:1] in {",", "a"} else ""


def _noun_of_last(sentence: Sentence, word: Token | None, end: int) -> str:
    """Of "on economic" in "on economic, trade and cultural cooperation" what is left out."""
    last = next(
        (
            t
            for t in (word.sent if word is not None else ())
            if t.idx + len(t) - sentence.start == end
        ),
        None,
    )
    if last is None or last.pos_ != "ADJ":
        return ""
    noun = last
    for _ in range(ROW):
        if noun.dep_ not in {"amod", "conj", "compound"}:
            break
        noun = noun.head
    if not last.i < noun.i < last.i + ROW:
        return ""
    return sentence.text[end : noun.idx + len(noun) - sentence.start]


def _about(text: str, position: int) -> str:
    """What follows a paper's name and says what it is on; its parties, if it says no more."""
    parties = PARTIES.match(text, position)
    tail = (_rest() if parties else _tail()).match(text, parties.end() if parties else position)
    if tail is None or DATED.match(tail.group()):
        return ""
    if parties is None:
        return tail.group()
    named = QUOTED.match(text, tail.end())
    if named:
        return f" {named.group(1)}"
    field = _field().search(tail.group())
    own = field is not None and not DATED.match(field.group())
    return field.group() if field and own else parties.group() + tail.group()


@cache
def _tail() -> re.Pattern[str]:
    """What follows a paper's name and says what it is about, up to the next clause."""
    about = "|".join(document_rules().about)
    return re.compile(rf"\s+(?:of\s+)?(?:{about})\s{_rest().pattern}")


@cache
def _rest() -> re.Pattern[str]:
    """Words up to the next clause or the next paper."""
    end = "|".join(document_rules().about_end)
    return re.compile(rf"{WORDS}(?={STOP}|\s(?:{end})\b|$)")


@cache
def _field() -> re.Pattern[str]:
    """Behind the parties, the field of a paper."""
    leading = any_of(tuple(w for w in document_rules().about if w not in NOT_FIELDS))
    return re.compile(rf"\s+{leading}\s.*$")


NOT_FIELDS: Final = frozenset({"between", "with", "to", "of", "among(?! them)", "for"})
"""Words before a field that also stand inside the names of the parties."""
