"""Which outlet a story says it comes from, by the phrases in which reports say so.

No list of outlets: a capitalised name is taken for one by its place in the phrase
("..., Trend reports, citing ...") and by its form; never if it names an office or a
country, and in the weaker phrases not if the text knows it as somebody's surname.
"""

import re

from bilateral.articles.names import (
    has_inner_capital,
    in_capitals,
    is_domain,
    names_office,
    names_outlet,
    word_set,
)
from bilateral.articles.towns import is_region

_REACH = 2_500
"""Characters from the story's beginning within which a report names its outlet."""

_SIGN_OFF = 240
"""Characters at the story's end within which an agency signs off, with editors after it."""

_UPPER = r"(?=[^\W_a-z])"
_WORD = rf"{_UPPER}[\w&]+(?:[.'’-][\w&]+)*"
_NAME = rf"(?P<name>{_WORD}(?: {_WORD}){{0,3}}?)"
_KIND = (
    r"(?:(?:'s|’s)? (?:news agency|state agency|agency|newspaper|daily|weekly|(?:news )?website"
    r"|(?:news )?portal|TV channel|television|channel|radio|correspondent))?"
)
_NOW = r"(?:reports|informs|writes|relays)"
_THEN = r"(?P<then>reported|informed|wrote)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_ONWARD = (
    r"(?=\s*(?:[.,;:]|$)|\s+(?:citing|quoting|referring|with reference|via|from|earlier|today"
    rf"|on (?:{_WEEKDAY}|\d|[A-Z][a-z]+ \d)))"
)
_HEARD = rf"(?=\s*(?:[.,;]|$)|\s+(?:that|on {_WEEKDAY}|in an|exclusively)\b)"

_REPORTING = re.compile(
    rf"[,\"”»]\s+(?:as )?(?:the |an? )?{_NAME}{_KIND} (?:also )?(?:{_NOW}|{_THEN}){_ONWARD}"
)
_OPENING = re.compile(
    rf"(?:^|[.!?\"”]\s+|\n)(?:The )?{_NAME}{_KIND} (?:{_NOW}|{_THEN})"
    r"(?:,? citing|,? referring| that)\b"
)
_LEARNED = re.compile(rf"\b{_NAME}{_KIND} (?:has )?learn(?:ed|t) (?:that|from)\b")
_TOLD = re.compile(rf"\b(?:told|informed) (?:the )?{_NAME}{_KIND}{_HEARD}")
_ACCORDING = re.compile(rf"\b[Aa]ccording to (?:the )?{_NAME}(?P<kind>{_KIND})(?=[,.])")
_SIGNED_OFF = re.compile(
    r"[.!?\"”’]\s*\((?P<name>[^()\n]{2,40})\)(?:\([^()\n]*\))?(?:\s*\n[^\n]{0,60}){0,3}\s*\Z"
)

_SPEAKS_TO_PRESS = re.compile(
    r"\b(?:press|service|office|department|ministry|embassy|spokes\w+|source)\b", re.IGNORECASE
)
_NEVER = word_set(
    "he her here him his i it its our she that their them there these they this those us we what "
    "who you earlier media reports officials sources both deputies journalists lawmakers mps "
    "reporters parliament congress asean au brics cis csto eco ecowas eu fao gcc iaea icc imf "
    "nato oic osce ots pace saarc sco un unesco unga unhcr unicef unsc us who wto"
)
"""Words that such phrases hold and that are no outlets: pronouns, listeners, bodies of states."""


def outlet_named(text: str, start: int) -> str | None:
    """The outlet that the story beginning at ``start`` names as reporting it, or None."""
    story = text[start : start + _REACH]
    for match in _REPORTING.finditer(story):
        if _is_outlet(match["name"]) and (not match["then"] or _is_safe(match["name"], story)):
            return match["name"]
    for match in _OPENING.finditer(story):
        if _is_outlet(match["name"]) and _is_safe(match["name"], story):
            return match["name"]
    for match in (*_LEARNED.finditer(story), *_TOLD.finditer(story)):
        if _is_outlet(match["name"]) and _hears(match, story):
            return match["name"]
    for match in _ACCORDING.finditer(story):
        if _is_outlet(match["name"]) and (match["kind"] or names_outlet(match["name"])):
            return match["name"]
    return _signed_off(text, start)


def spelled(name: str, text: str) -> str:
    """The name as running text spells it, if a dateline shouts it: KAZINFORM, Kazinform."""
    if len(name) <= len("AZERTAC") or not name.isupper():
        return name
    for match in re.finditer(rf"\b{re.escape(name)}\b", text[:_REACH], re.IGNORECASE):
        if not match[0].isupper() and match[0][0].isupper():
            return match[0]
    return name


def _is_outlet(name: str) -> bool:
    """Whether nothing in the name itself speaks against it."""
    return (
        (name[0].isupper() or is_domain(name))
        and name.casefold() not in _NEVER
        and not names_office(name)
        and not is_region(name)
    )


def _is_safe(name: str, story: str) -> bool:
    """Whether it is an outlet's even where people report and write as well."""
    if names_outlet(name) or has_inner_capital(name):
        return True
    return " " not in name and not _is_surname(name, story)


def _hears(match: re.Match[str], story: str) -> bool:
    """Whether what is told or learned there is told to the press."""
    name = match["name"]
    if names_outlet(name) or has_inner_capital(name):
        return True
    sentence = story[max(story.rfind(". ", 0, match.start()), 0) : match.end() + 80]
    return bool(_SPEAKS_TO_PRESS.search(sentence)) and _is_safe(name, story)


def _is_surname(name: str, story: str) -> bool:
    """Whether a first name or a title stands before it somewhere within a sentence."""
    before = re.compile(rf"[\w,’'] (?P<first>{_WORD}) {re.escape(name)}\b(?! reports| informs)")
    return any(not names_outlet(match["first"]) for match in before.finditer(story))


def _signed_off(text: str, start: int) -> str | None:
    """The agency in brackets after the last sentence: "... on Friday. (Yonhap)"."""
    match = _SIGNED_OFF.search(text, max(start, len(text) - _SIGN_OFF))
    name = match["name"].split("/")[0].strip() if match else ""
    if not name or not _is_outlet(name) or not name[0].isupper():
        return None
    return name if " " not in name or in_capitals(name) or names_outlet(name) else None
