"""Bylines: who wrote the story, and for which outlet."""

import re
from dataclasses import dataclass

from bilateral.articles.names import (
    has_inner_capital,
    in_capitals,
    is_domain,
    names_outlet,
    word_set,
)

_S = r"[^\S\n]"
_BYLINE = re.compile(
    rf"(?:(?:written|reported|text|story|words){_S}+)?by{_S}*:?{_S}+(?P<by>[^\n]{{2,100}})"
    rf"|(?:reporters?|authors?|correspondents?|journalists?){_S}*:{_S}*(?P<role>[^\n]{{2,100}})",
    re.IGNORECASE,
)
_OUTLET = re.compile(rf"{_S}+[-–—|/]{{1,2}}{_S}*|{_S}*[–—|/]{_S}*")
_BETWEEN = re.compile(rf"{_S}*(?:[,;&]|\band\b){_S}*", re.IGNORECASE)
_NAME_WORD = re.compile(r"[^\W\d_][\w'’.]*(?:-[\w'’.]+)*")
_PARTICLES = word_set(
    "al bin bint da de del della der di dos du el ibn la le oglu qizi ter van von zu"
)
_UNNAMED = word_set(
    "agencies bureau correspondent correspondents desk editor editorial editors monitoring news "
    "our reporter reporters special staff team the web writer writers"
)
"""Words of bylines that name nobody: "staff reporter", "our correspondent"."""

_NAME_WORDS = (2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class Byline:
    """Reporters' names, the outlet they write for, and where the line ends."""

    end: int
    names: tuple[str, ...] = ()
    outlet: str | None = None


def byline_at(text: str, start: int) -> Byline | None:
    """The byline whose line begins at ``start``: "By Samira Ali – Trend:"; else None."""
    match = _BYLINE.match(text, start)
    if match is None:
        return None
    line = (match["by"] or match["role"]).strip().rstrip(":").strip()
    written, *rest = _OUTLET.split(line, maxsplit=1)
    names: list[str] = []
    outlet = _outlet(rest[0]) if rest else None
    for part in filter(None, _BETWEEN.split(written)):
        if is_person_name(part) and not names_outlet(part):
            names.append(part)
        elif not _is_unnamed(part):
            outlet = outlet or _outlet(part)
            if outlet is None:
                return None
    return Byline(match.end(), tuple(names), outlet)


def is_person_name(words: str) -> bool:
    """Whether it has the form of a person's name: two to five capitalised words."""
    parts = words.split()
    return (
        len(parts) in _NAME_WORDS
        and all(_NAME_WORD.fullmatch(part) for part in parts)
        and all(part[0].isupper() or part in _PARTICLES for part in parts)
        and not _is_unnamed(words)
    )


def _is_unnamed(words: str) -> bool:
    return all(word in _UNNAMED for word in re.findall(r"\w+", words.casefold()))


def _outlet(words: str) -> str | None:
    name = words.strip(" .:")
    if _is_unnamed(name) or (not name[:1].isupper() and not has_inner_capital(name)):
        return None
    single = " " not in name and name.replace("-", "").replace(".", "").isalnum()
    return name if single or is_domain(name) or in_capitals(name) or names_outlet(name) else None
