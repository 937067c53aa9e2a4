"""What else bears the name of a state or capital; see the head of ``namesakes.yaml``.

Persons, parts of other states, companies and papers: the words that tell them, and the
tests of the text around a name by these words.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from bilateral import resources, rulefiles
from bilateral.language.gazetteers import names, national_bodies, offices, outlets

LOOK_BACK = 48
WORD_BEFORE = re.compile(r"([A-Z][\w'’-]*)\.?\s+$")
ONE_NAME_BEHIND = re.compile(
    r"\s+([A-Z][\w'’-]*[a-z][\w'’-]*)(?![\w'’-])(?!\s+(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[A-Z])"
)
CAPITAL_BEHIND = re.compile(r"\s+[A-Z]")
FORENAME_BEFORE = re.compile(r"([A-Z][\w'’-]+)\s+(?:[A-Z]\.\s+)?$")
INITIAL_BEFORE = re.compile(r"(?<![\w.])[A-Z]\.\s+$")
PREPOSITION = re.compile(r"\b(?:of|to|in|from|into|at|for|across|visit\w*)\s+(?:the\s+)?$")
POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Homonym:
    """A part of the state ``of`` with the name of another state, and what tells it."""

    of: str
    marks: tuple[str, ...]
    beside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NamesakesFile:
    """``namesakes.yaml`` as a whole."""

    given_names: tuple[str, ...]
    surnames: tuple[str, ...]
    forenames: tuple[str, ...]
    parts: Mapping[str, tuple[str, ...]]
    homonyms: Mapping[str, Homonym]
    companies: tuple[str, ...]
    papers: tuple[str, ...]
    possessors: tuple[str, ...]
    papers_of: tuple[str, ...]


@cache
def namesakes() -> NamesakesFile:
    """The words of the file."""
    return rulefiles.load(resources.gazetteer("namesakes.yaml"), NamesakesFile)


@cache
def part_forms() -> Mapping[str, str]:
    """The parts of states as written, with the state of each."""
    return MappingProxyType(
        {part: code for code, parts in namesakes().parts.items() for part in parts}
    )


@cache
def forenames() -> frozenset[str]:
    """Given names that a surname is known by."""
    return frozenset(namesakes().forenames)


@cache
def courtesies() -> frozenset[str]:
    """Last words of courtesy words that a bare surname follows: "Mr"."""
    words = {word.split()[-1].rstrip(".") for word in offices.courtesy_words()}
    return frozenset(words) - set(offices.titles_that_are_names())


@cache
def holders() -> frozenset[str]:
    """Last words of what stands before a holder's name: "Minister", "General", "Mr"."""
    single = {f for f in offices.office_forms() if " " not in f and f[:1].isupper()}
    ranks = {rank.split()[-1].rstrip(".") for rank in offices.ranks()}
    return courtesies() | single | ranks


@cache
def never_surnames() -> frozenset[str]:
    """Words with a capital of which offices, bodies and fields of ministries are made."""
    forms = (*offices.office_forms(), *national_bodies.body_forms(), *outlets.outlet_names())
    words = {word for form in forms for word in form.split() if word[:1].isupper()}
    fields = {word.capitalize() for word in national_bodies.portfolio_words()}
    plurals = {word.split()[-1].capitalize() for word in offices.plural_heads()}
    return frozenset(words | fields | plurals | set(names.never_names()))


def begins_name(text: str, start: int, end: int, *, needs_office: bool = False) -> bool:
    """Whether the stretch is the given name of a person: "Israel Katz", "Minister Chad Miller".

    Behind a preposition it is not ("the ambassador to Jordan Ann Lee"), nor before words of
    which offices and bodies are made ("Israel Defence Minister").
    """
    if text[start:end] not in namesakes().given_names:
        return False
    surname = ONE_NAME_BEHIND.match(text, end)
    if not surname or POSSESSIVE.sub("", surname[1]) in never_surnames():
        return False
    before = text[max(0, start - LOOK_BACK) : start]
    return follows_office(before) or not (needs_office or PREPOSITION.search(before))


def ends_name(text: str, start: int, end: int) -> bool:
    """Whether the stretch is the surname of a person: "Vernon Jordan", "Mr. Jordan"."""
    if text[start:end] not in namesakes().surnames:
        return False
    before = text[max(0, start - LOOK_BACK) : start]
    forename, title = FORENAME_BEFORE.search(before), WORD_BEFORE.search(before)
    return bool(
        (forename and forename[1] in forenames())
        or INITIAL_BEFORE.search(before)
        or (title and title[1] in courtesies() and not CAPITAL_BEHIND.match(text, end))
    )


def follows_office(before: str) -> bool:
    """Whether the text before a name ends with a word that a holder's name follows."""
    word = WORD_BEFORE.search(before)
    return bool(word and word[1] in holders())


def names_business(text: str, start: int, end: int) -> bool:
    """Whether a company or paper bears the name: "Oman Air", "Bank of China", "India Today"."""
    if _business().match(text, end):
        return True
    owner = _possessor().search(text, max(0, start - LOOK_BACK), start)
    return bool(owner and owner["before"].strip() in {"", "The"})


def names_paper_or_post(text: str, start: int) -> bool:
    """Whether something is called after a town by "of": "Treaty of Lisbon"."""
    return bool(_papers_of().search(text, max(0, start - LOOK_BACK), start))


def part_behind(text: str, end: int) -> str | None:
    """The state of the province that stands behind a town: US for ", Pennsylvania"."""
    part = _part().match(text, end)
    return part_forms()[part[1]] if part else None


def is_marked_part(text: str, start: int, end: int) -> bool:
    """Whether the words before a name tell that it is the part: "the U.S. state of Georgia"."""
    homonym = namesakes().homonyms.get(text[start:end])
    before = text[max(0, start - LOOK_BACK) : start]
    return homonym is not None and bool(_marks(text[start:end]).search(before))


def tells_of_part(text: str, form: str) -> bool:
    """Whether the text names a town of the part that is called ``form``."""
    homonym = namesakes().homonyms.get(form)
    return homonym is not None and any(
        re.search(rf"\b{re.escape(town)}\b", text) for town in homonym.beside
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def _business() -> re.Pattern[str]:
    words = namesakes()
    return re.compile(
        rf"(?:\s+[A-Z][\w&-]*){{0,2}}?\s+(?:{_any(words.companies)})\b"
        rf"|\s+(?:{_any(words.papers)})\b"
        r"|\s+Air\b(?!\s+(?:Force|Defen[cs]e|Chief|Marshal|Vice|Staff|Base|Headquarters"
        r"|Commodore|Command|Academy|Attach|Corps|Services?\b|Self))"
    )


@cache
def _possessor() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<before>(?:[A-Z][\w-]*\s+)*)\b(?:{_any(namesakes().possessors)}) of\s+$"
    )


@cache
def _papers_of() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any(namesakes().papers_of)}) of\s+$")


@cache
def _part() -> re.Pattern[str]:
    return re.compile(rf",\s+({_any(part_forms())})(?![\w-]|,?\s+and\b)")


@cache
def _marks(form: str) -> re.Pattern[str]:
    homonym = namesakes().homonyms[form]
    return re.compile(
        rf"(?<!head of )(?<!heads of )\b(?:{_any(homonym.marks)})\s+$"
        rf"|\b(?:{_any(homonym.beside)}),\s+$"
    )
