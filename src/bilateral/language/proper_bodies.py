"""Bodies with a name of their own that no gazetteer knows, by the word at the head of the name.

"Center for Strategic Studies", "Nelson Mandela Foundation", "Kenya-Uganda Joint Commission",
"Emergency Management Service of Georgia", "Democratic Forces for the Liberation of Rwanda".
Around the head, capitalized words before it belong to the name, and a phrase with "of", "for",
"on" or "against" behind it. Outlets are none: "Kenya News Agency" is who reports.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bilateral.language.body_words import (
    ENDS_NO_BODY,
    GENERIC,
    HEADS,
    IN_ROW,
    KINDS,
    MANY,
    NEEDS_NAME,
    NO_NAME,
    OCCASIONS,
    PARTICLES,
    STANDING,
    TITLES,
)  # fmt: skip
from bilateral.language.gazetteers.national_bodies import portfolio_words

_WORD: Final = re.compile(r"(?:[A-Z]\.){2,}|[^\W_](?:[\w’'-]*\w)?|&")
_JOINT: Final = (
    "Joint|Inter-?[Gg]overnmental|Inter-?[Ss]tate|Inter-?[Mm]inisterial|Inter-?[Pp]arliamentary"
    "|Parliamentary|Ministerial|Supreme|High[- ]Level|Strategic|Economic|Trade|Business|Defen[cs]e"
    "|Bilateral|Bi-?[Nn]ational|Cooperation|Friendship|Working|Permanent|Boundary|Border|Technical"
    "|Mixed|intergovernmental|interstate|joint"
)
JOINT: Final = re.compile(
    rf"\b(?P<pair>(?!The )[A-Z][a-zü]+(?: [A-Z][a-z]+)?[-–][A-Z][a-zü]+ )?(?=(?:{_JOINT})\b)"
    rf"(?P<name>(?:(?:{_JOINT})(?: and|,)? )+(?:Commission|Council|Committee|Group))\b"
)
IS_STATE: Final = re.compile(r"\w+ Federation")
VENUE: Final = re.compile(
    r"\b(?:Conference|Convention|Exhibition|Congress|Shopping|Trade|Expo|Medical|Cultural|City|Town"
    r"|Business|Sports?|Events?|Olympic|Space|Civic|Community|Heritage|Detention)\s+Cent"
)
_INDEFINITE: Final = re.compile(r"\b(?:an?|another|any|such)\s+(?:[a-z-]+\s+){0,2}$")
"""What comes before a body that there is not yet: "to form a Joint Committee"."""
OF_TWO: Final = re.compile(
    r"[Jj]oint|[Ii]nter-?[Gg]overnmental|[Ii]nter-?[Ss]tate|Friendship Group|High[- ]Level"
    r"|Bi-?[Nn]ational|Mixed Commission"
)
_OUTLET: Final = re.compile(r"\b(?:News|Press|Telegraph|Broadcasting|Media|Television|Radio)\b")
_LINKS: Final = frozenset({"of", "for", "on", "against"})
_BONDS: Final = frozenset({"Friendship", "Cooperation", "Solidarity", "Relations"})
"""What is "with" somebody."""
_FIELD: Final = re.compile(
    r"(?:tion|sion|ment|ity|ics|ing|ship|ence|ance|ture|logy|omy|ism|cy|ies|ers|ural|ical|eas)s?$"
)
_ADJECTIVE: Final = re.compile(r"(?:al|ic|ive|ary|ous|ern|ish|ese|an|ed|ing|able|y)$")
"""How words for a field of work end; such may follow an "and" within a name."""
_MOST_BEFORE: Final = 6
_MOST_BEHIND: Final = 12
_NAMELESS: Final = frozenset({"Mission", "Force", "Forces", "Guard", "Party", "Army"})
"""Heads that a phrase behind them alone does not make a name: "Mission of Kenya"."""
_CHURCH: Final = frozenset({"Episcopal", "Bishops", "Bishops'", "Bishops’"})


@dataclass(frozen=True, slots=True)
class ProperBody:
    """A body by the shape of its name."""

    start: int
    end: int
    name: str
    kind: str
    weak: bool = False
    """Words too common to be a name, unless they are a known one's short form."""


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str
    gap: str
    """What stands between the word before and this one."""

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def adjoins(self) -> bool:
        """Whether only a blank, or one line's end, parts it from the word before."""
        return self.gap.strip(" \t\u00a0") in {"", "\n"}


def proper_bodies(text: str) -> Iterator[ProperBody]:
    """Each such body; they may overlap with known ones and with each other."""
    words = _words(text)
    for at, word in enumerate(words):
        if word.text in HEADS:
            found = _around(words, at)
            if (
                found
                and not IS_STATE.fullmatch(found.name)
                and not _OUTLET.search(text, found.start, found.end)
            ):
                yield replace(found, weak=found.weak or _is_new(text, found))
    for match in JOINT.finditer(text):
        if match["pair"] or OF_TWO.search(match["name"]):
            name = " ".join(match.group().split())
            found = ProperBody(*match.span(), name[0].upper() + name[1:], "Institution")
            yield replace(found, weak=not match["pair"] and _is_new(text, found))


def _is_new(text: str, body: ProperBody) -> bool:
    """Whether the body, a joint one, is still to be formed."""
    before = _INDEFINITE.search(text, max(0, body.start - 24), body.start)
    return bool(before and OF_TWO.search(body.name))


def _words(text: str) -> Sequence[_Word]:
    found: list[_Word] = []
    end = 0
    for match in _WORD.finditer(text):
        found.append(_Word(match.start(), match.end(), match.group(), text[end : match.start()]))
        end = match.end()
    return found


def _around(words: Sequence[_Word], at: int) -> ProperBody | None:
    """The body whose name is built around the head, if there is one."""
    first, last = _first(words, at), _last(words, at)
    head = words[at].text
    before = [w.text for w in words[first:at]]
    after = words[at + 1] if at + 1 < len(words) else None
    if after and last == at and after.adjoins and after.text in HEADS | ENDS_NO_BODY:
        return None
    if head in {"Centre", "Center"} and before and VENUE.search(f"{before[-1]} {head}"):
        return None
    if head == "Conference" and not _CHURCH & set(before):
        return None
    weak = False
    if last == at:
        if not before:
            return None
        telling = [w for w in before if w not in GENERIC and w not in {"and", "&"}]
        weak = not telling or len(before) < NEEDS_NAME.get(head, 1)
    elif head in _NAMELESS and not before:
        return None
    elif head == "Council" and words[last].text in {"Ministers", "Government", "State"}:
        weak = not [w for w in before if w not in GENERIC]
    name = words[first].text + "".join(
        (w.gap if w.gap.strip() else " ") + w.text for w in words[first + 1 : last + 1]
    )
    firm = head != "Group" or not (last > at or STANDING & set(before))
    kind = KINDS.get(head, "Institution") if firm else "Institution"
    return ProperBody(words[first].start, words[last].end, name, kind, weak=weak)


def _first(words: Sequence[_Word], at: int) -> int:
    """The first of the capitalized words that lead up to the head."""
    first = at
    while first > 0 and at - first < _MOST_BEFORE and words[first].adjoins:
        before = words[first - 1]
        if before.text in PARTICLES and first >= 2 and words[first - 2].capital:
            first -= 2
            continue
        if before.text in {"and", "&"}:
            pair = first >= 2 and before.adjoins and words[first - 2].capital
            if not (pair and _is_field(words[first - 2].text)):
                break
            first -= 2
            continue
        owner = before.text.endswith(("’s", "'s", "’", "'")) and not MANY.match(before.text)
        if not before.capital or owner or before.text in NO_NAME:
            break
        first -= 1
    return first


def _last(words: Sequence[_Word], at: int) -> int:
    """The last word of the phrases with "of", "for", "on" behind the head."""
    last, i = at, at + 1
    while i < len(words) and i - at <= _MOST_BEHIND and words[i].adjoins:
        bond = words[i].text == "with" and bool(
            _BONDS & {w.text for w in words[max(at - 2, 0) : i]}
        )
        if words[i].text not in _LINKS and not bond:
            break
        i += 1
        if i < len(words) and words[i].adjoins and words[i].text == "the":
            i += 1
        end = _row(words, i)
        if end is None or (end == i and words[i].text in TITLES and words[i - 1].text != "the"):
            break
        last, i = end, end + 1
    return last


def _row(words: Sequence[_Word], start: int) -> int | None:
    """The last word of a row of capitalized ones: "Trade, Technical and Cultural Cooperation"."""
    end: int | None = None
    i = start
    while i < len(words):
        word = words[i]
        parted = i > start and word.gap.strip() == ","
        if not (word.adjoins or (parted and _is_listed(words, i))) or _ends_row(words, start, i):
            break
        if word.text in {"and", "&"}:
            following = words[i + 1 : i + 3]
            if not any(w.adjoins and w.capital and _is_field(w.text) for w in following):
                break
        elif not word.capital:
            break
        else:
            end = i
        i += 1
    return end


def _ends_row(words: Sequence[_Word], start: int, at: int) -> bool:
    """Whether the word belongs to what follows: an article, a day, somebody's title or name."""
    word = words[at].text
    owner = word.endswith(("’s", "'s")) and not MANY.match(word)  # of the next body
    if word in OCCASIONS or owner:
        return at > start
    before = words[at - 1].text
    noun = _is_field(before) and not _ADJECTIVE.search(before)
    if at > start and noun and not _is_field(word):
        return word not in {"and", "&"}
    if word in TITLES:
        return at > start and words[at - 1].text not in {"Prime", "First", "Deputy"}
    return word in NO_NAME - IN_ROW


def _is_listed(words: Sequence[_Word], at: int) -> bool:
    """Whether a comma before the word parts two fields of one list that an "and" ends."""
    for word in words[at : at + _MOST_BEHIND]:
        if word.text in {"and", "&"}:
            return True
        if not word.capital or not _is_field(word.text):
            return False
    return False


def _is_field(word: str) -> bool:
    plain = word.partition("-")[0].lower()
    return word[0].isupper() and (plain in portfolio_words() or bool(_FIELD.search(plain)))
