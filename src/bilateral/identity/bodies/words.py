"""The words of a body's name: what it is called without frills, its content, its fields."""

import re
from functools import lru_cache
from typing import Final

from bilateral.identity.bodies.states import stateless
from bilateral.identity.bodies.tongues import in_english, tongue_words
from bilateral.identity.names import KEPT, title_words
from bilateral.identity.people.sounds import sound
from bilateral.language.gazetteers.national_bodies import portfolio

_SMALL: Final = frozenset({"of", "for", "and", "on", "in", "to", "a", "an", "its", "s"})
_HEADS: Final = {"ministry": "ministry", "department": "ministry", "minister": "ministry"}
_PARTICLES: Final = frozenset({"al", "el", "e", "i", "ul", "ye", "ash", "an", "us", "ur"})
_HEARD: Final = 5
"""Letters of a word that is long enough to be known by its sound."""
_WIDE: Final = frozenset({"national", "federal", "state"})
_OFFICES: Final = frozenset({
    "commission", "council", "agency", "service", "office", "authority", "bureau", "board",
    "directorate", "administration", "force", "police", "guard", "court", "tribunal",
})  # fmt: skip
"""Heads of names that are the same with "National" and without."""
_TAILS: Final = frozenset({
    "new", "news", "agency", "university", "fund", "party", "movement", "foundation", "institute",
    "airline", "airway", "company", "corporation", "network", "biotech", "pharma", "transnational",
    "international", "society", "soc", "club",
})  # fmt: skip
"""Words behind a name of its own that tell its kind, in the singular."""
_PLUS: Final = re.compile(r"\+(?!\d)")
_KINDS: Final = frozenset({"group", "holding"})
"""Words that tell one name of a company from another, and no company from another."""
FORM: Final = re.compile(
    r"^(?P<head>ministry|department|secretariat) (?:of|for) (?P<of>.+)$"
    r"|^(?P<before>.+) ministry$"
)
FEDERAL: Final = re.compile(
    r"^(?:union|federal)(?: state)? (?=ministry|department|parliament|government|.+ ministry$)",
    re.IGNORECASE,
)
_FIELDS: Final = re.compile(r", and |,| and ")
_SHORT_BEHIND: Final = re.compile(
    r"\s*\((?=[^)]*[A-Z][^)]*[A-Z])(?P<short>[A-Za-z0-9./-]{2,12})\)$"
)
_ROYAL: Final = re.compile(r"^Royal (?=(?:Army|Navy|Air Force|Armed Forces|Police|Gendarmerie)$)")
_LEGAL: Final = re.compile(
    r"[, ]+(?:S\.? ?A\.?|S\.?p\.?A\.?|S\.?E\.?|P?J\.?S\.?C\.?|OJSC|CJSC|LLC|Ltd\.?|Limited|PLC|plc"
    r"|Inc\.?|Corp\.?|Co\.?|Company Limited|GmbH|AG|ASA|AB|N\.V\.|Berhad|Bhd\.?|Tbk)$"
    r"|^(?:PJSC|OJSC|CJSC|JSC|PAO|OAO|AO|PT(?= [A-Z][a-z])) "
)
_BEFORE_ACRONYM: Final = re.compile(r"^(?:[a-z]+(?:-[a-z]+)* )+(?=[A-Z]{3,9}$)")
_RIVALS: Final = frozenset(
    {
        "former",
        "regional",
        "provincial",
        "local",
        "rival",
        "youth",
        "of",
        "for",
        "in",
        "to",
        "at",
        "by",
        "and",
        "with",
    }
)
_EPITHETS: Final = re.compile(
    r"^(?:(?:the|ruling|governing|main|largest|leading|opposition|co-ruling|far-right|far-left"
    r"|centre-left|centre-right|center-left|center-right|left-wing|right-wing|conservative"
    r"|nationalist|populist|Islamist|pro-Kurdish|state-owned|state-run|state-controlled|state"
    r"|national|oil|gas|energy|power|nuclear|mining|giant|major|company|carrier|airline|lender"
    r"|flag|flagship|corporation|monopoly|conglomerate|producer|exporter|firm|trader|miner|utility|operator|party|bloc|group|intelligence|spy|aid|development|agency"
    r"|space|regulator|watchdog|military|alliance|movement|then-ruling) )+(?=[A-Z])"
)
_KIND_BEHIND: Final = re.compile(
    r"(?<=[A-Za-z]) (?:party|bloc|grouping|alliance|military alliance|movement|cartel)$"
    r"|(?<=[a-z]) (?:format|platform|grouping)$"
    r"|(?<=[0-9]) (?:format|mechanism|platform|grouping|group)(?: of .+)?$"
)


def plain(text: str) -> str:
    """A name in small letters and single blanks; "OPEC+" is "opec plus"."""
    return " ".join(title_words(_PLUS.sub(" plus ", text)))


@lru_cache(maxsize=KEPT)
def tidy(name: str) -> str:
    """A name without what is not its own.

    No article, no legal form, no "ruling" or "Royal" before it.
    """
    text = " ".join(name.split()).removeprefix("the ").removeprefix("The ")
    text = _ROYAL.sub("", _EPITHETS.sub("", text))
    if _RIVALS.isdisjoint(text.split()):
        text = _BEFORE_ACRONYM.sub("", text)
    bare = _LEGAL.sub("", text)
    return bare if len(bare) > 1 else text


@lru_cache(maxsize=KEPT)
def shorter(name: str) -> tuple[str, ...]:
    """A tidy name, and it without what tells only its kind: "PiS party", "Amanat Party".

    An acronym in brackets behind a name is another name of it.
    """
    found = [name]
    behind = _SHORT_BEHIND.search(name)
    if behind is not None:
        found += [name[: behind.start()], behind["short"]]
    if name[:1].isupper():
        found += [_KIND_BEHIND.sub("", name), name.removesuffix(" Party")]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=KEPT)
def bare_words(name: str) -> tuple[str, ...]:
    """The words of a name that carry meaning, in order."""
    return tuple(word for word in plain(name).split() if word not in _SMALL)


@lru_cache(maxsize=KEPT)
def content(name: str, country: str | None) -> str:
    """The content words of a name, in English, without ``country`` in it, in no order."""
    text = stateless(tidy(name), country)[0] if country is not None else tidy(name)
    text = in_english(text, country) or text
    words = {_single(_HEADS.get(word, word)) for word in bare_words(text)}
    return " ".join(sorted(words - _KINDS or words))


@lru_cache(maxsize=KEPT)
def sounding(name: str, country: str | None) -> str:
    """The content words of a name by their sound; "" where no word of its own is among them.

    "Jamaat-i-Islami" sounds as "Jamaat-e-Islami". Words that names are made of everywhere
    keep their spelling.
    """
    words = [w for w in content(name, country).split() if w not in _PARTICLES]
    own = {w for w in words if w not in tongue_words()}
    if not any(len(word) >= _HEARD for word in own):
        return ""
    return " ".join(sorted(sound(w, country) if w in own else w for w in words))


@lru_cache(maxsize=KEPT)
def loose(name: str, country: str | None) -> str:
    """The content words of an office without "national" or "federal"; "" of other bodies.

    "National Election Commission" may be told as "Election Commission", but a national bank
    is another than a bank.
    """
    words = content(name, country).split()
    kept = [word for word in words if word not in _WIDE]
    if len(kept) < 2 or not _OFFICES & set(kept):
        return ""
    return " ".join(kept)


@lru_cache(maxsize=KEPT)
def core(name: str, country: str | None) -> str:
    """The content words of a name without those that tell its kind; "" where none is its own.

    "Antara News Agency" is Antara, but no news agency is the News Agency.
    """
    words = [word for word in content(name, country).split() if word not in _TAILS]
    own = [w for w in words if len(w) >= _HEARD and w not in tongue_words()]
    return " ".join(words) if own else ""


def _single(word: str) -> str:
    """A word in the singular, near enough: "censuses" and "census" are one."""
    return word.removesuffix("s").removesuffix("se")


@lru_cache(maxsize=KEPT)
def fields(name: str, country: str | None) -> tuple[str, ...]:
    """The fields of a ministry, the chief one first: of "Education and Science" two.

    A field is called by its usual name, else by its content words.
    """
    text, _ = stateless(tidy(name), country)
    text = in_english(text, country) or text
    match = FORM.match(FEDERAL.sub("", plain(text.replace(",", " and "))))
    if match is None:
        return ()
    told = _FIELDS.split(match["of"] or match["before"])
    return tuple(dict.fromkeys(_field(part) for part in told if part.strip()))


def _field(told: str) -> str:
    """The usual name of a field; "affairs" goes with every field and tells none."""
    usual = portfolio(told)
    name = usual.name if usual is not None else told
    return " ".join(
        sorted(w for w in title_words(name) if w not in _SMALL | {"affairs", "national"})
    )
