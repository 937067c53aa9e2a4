"""The words of a person's name: what counts in it, and what only goes with it.

Courtesies, ranks and articles are dropped; what belongs together becomes one word; a number
that tells one ruler, or a son from his father, is taken apart from the words.
"""

from functools import cache, lru_cache
from itertools import pairwise

from bilateral.identity.names import KEPT, fold
from bilateral.identity.people.initials import parted
from bilateral.identity.people.naming import naming
from bilateral.identity.people.variants import names_one_person, variant_key

_SON = {"junior": "jr", "senior": "sr"}
_FAITH = frozenset({"din", "deen", "dine", "addin", "eddin", "eddine", "uddin"})
"""Part of a name with the word before it: "Nur al-Din", "Salah ad-Din"."""
_SHEIKHS = frozenset({"sheikh", "shaikh", "shaykh", "sheikha", "shaikha", "cheikh"})
_SHORT_NAMES = frozenset({"CN", "TW", "HK", "MO", "SG", "KR", "KP", "JP", "VN"})
_WHOLE = frozenset({"abdul", "rahul", "abul", "ghafur", "gafur", "mansur", "nazrul", "faisal"})
"""Names that end like an article and have none."""


@lru_cache(maxsize=KEPT)
def spelled(name: str, country: str | None) -> tuple[str, ...]:
    """All words of a name in the spelling that its variants share, each initial by itself."""
    return variant_key(parted(name, country), country)


@lru_cache(maxsize=KEPT)
def words(name: str, country: str | None) -> tuple[str, ...]:
    """The words of a name that count: courtesies, articles and patronymics are gone.

    Of "Dr. Syed Yousaf Raza Gilani" yusuf, reza, gilani; of "Ilham Heydar oglu Aliyev" ilham,
    aliyev; of "Badr Abdel-Aty" badr, abdelaty; of "King Salman" salman.
    """
    found = all_words(name, country)
    kept = _without_courtesies(found, country)
    enough = sum(len(w) > 1 for w in kept) > 1 or _is_two(kept[-1:])
    return kept if enough or styled(name, country) is not None else found


@lru_cache(maxsize=KEPT)
def ways(name: str, country: str | None) -> tuple[tuple[str, ...], ...]:
    """The words of a name with less and less that only goes with it."""
    whole = all_words(name, country)
    polite = tuple(w for w in whole[:-1] if not _is_courtesy(w, country)) + whole[-1:]
    return tuple(dict.fromkeys((whole, polite if len(polite) > 1 else whole, words(name, country))))


@lru_cache(maxsize=KEPT)
def all_words(name: str, country: str | None) -> tuple[str, ...]:
    """The words of a name with its courtesies, what belongs together in one word."""
    known, found = naming(), list[str]()
    told = _told(name, country)
    numbers = _numbers(told, country)
    for at, word in enumerate(told):
        if at in numbers:
            continue
        form = known.root(_before_article(word) if at < len(told) - 1 else word)
        if word in known.patronymics and found:
            if len(found) > 1:
                found.pop()
        elif found and word in _FAITH:
            found[-1] = known.root(f"{found[-1]}uddin")
        elif country in known.unlinked and word in known.links:
            continue
        elif found and _goes_on(found[-1]):
            found[-1] = known.root(found[-1] + word)
        elif not (found and (word in known.articles or form in known.articles)):
            found.append(form)
    return tuple(found)


def _numbers(told: tuple[str, ...], country: str | None) -> frozenset[int]:
    """Where a number or a "junior" stands: never first, and not where Xi is a name."""
    if country in naming().surname_first:
        return frozenset()
    last = len(told) - 1
    return frozenset(
        at
        for at, word in enumerate(told)
        if at and word in naming().generations and (len(word) > 1 or at == last)
    )


def _before_article(word: str) -> str:
    """A name without the article that is written together with it: "Ziaur Rahman"."""
    return word[:-2] if len(word) > 4 and word[-2:] in {"ur", "ul"} and word not in _WHOLE else word


@cache
def _open_words() -> frozenset[str]:
    known = naming()
    joined = {link + servant for link in known.links for servant in known.servants}
    return frozenset({*known.servants, *known.links, *joined})


def _goes_on(word: str) -> bool:
    """Whether a word is written together with the next one, or was put together so far."""
    return word in _open_words()


def _told(name: str, country: str | None) -> tuple[str, ...]:
    """The spelling of a name, without the place of a peer: "Lord Hague of Richmond"."""
    spelling = spelled(name, country)
    if spelling[:1] and spelling[0] in naming().styles and "of" in spelling[2:]:
        return spelling[: spelling.index("of", 2)]
    return spelling


def _is_courtesy(word: str, country: str | None) -> bool:
    """Whether a word is one of respect; Gen and Eng are names where names are of a few sounds."""
    return naming().is_courtesy(word) and (len(word) > 3 or country not in _SHORT_NAMES)


def _without_courtesies(found: tuple[str, ...], country: str | None) -> tuple[str, ...]:
    known = naming()
    if len(found) > 2 and found[0] in known.articles:
        found = found[1:]
    small = (w for w in found[:-1] if not _is_courtesy(w, country) and w not in known.particles)
    kept = (*small, *found[-1:])
    while _is_led(kept):
        kept = kept[1:]
    return kept


def _is_led(kept: tuple[str, ...]) -> bool:
    """Whether a name begins with one that is dropped: "Muhammad Shehbaz Sharif"."""
    known = naming()
    if len(kept) < 2 or kept[0] not in known.leading or kept[1].startswith(known.links):
        return False
    return len(kept) > 2 or _is_two(kept[1:])


def _is_two(kept: tuple[str, ...]) -> bool:
    """Whether one word is two that belong together: "Abdul Hamid"."""
    return any(w.startswith(("abdul", "abdel")) and len(w) > 7 for w in kept)


@lru_cache(maxsize=KEPT)
def styled(name: str, country: str | None) -> str | None:
    """The style that stands before a single name ("king" of "King Salman"), None if none does."""
    known, told = naming(), _told(name, country)
    plain = [w for w in told if w not in known.articles + known.particles]
    before, last = plain[:-1], plain[-1:]
    styles = {*known.styles, *(_SHEIKHS if country in known.sheikhs else ())}
    if (
        not before
        or last[0] in known.generations
        or not all(_is_courtesy(w, country) for w in before)
    ):
        return None
    told_by = [w for w in before if w in styles]
    return told_by[-1] if told_by else None


@lru_cache(maxsize=KEPT)
def unranked(name: str, country: str | None) -> str:
    """A name without the ranks and courtesies before it: "Commodore Josaia Bainimarama"."""
    told = name.split()
    while len(told) > 2 and _is_courtesy(fold(told[0]), country):
        told = told[1:]
    return " ".join(told)


@lru_cache(maxsize=KEPT)
def stands_alone(name: str, country: str | None) -> bool:
    """Whether a name means one person in every article of a state: a full or a ruler's name."""
    if styled(name, country) is not None:
        return False
    spelling = spelled(name, country)
    if names_one_person(spelling) or regnal(name, country) is not None:
        return True
    initials = [w for w in spelling[:-1] if len(w) == 1]
    surname = spelling[-1] if spelling else ""
    return len(initials) > 1 and len(surname) > 2 and not naming().is_common(surname)


@lru_cache(maxsize=KEPT)
def generation(name: str, country: str | None) -> str:
    """What tells a son from a father of the same name, empty where nothing does."""
    spelling = spelled(name, country)
    told = [spelling[at] for at in sorted(_numbers(spelling, country))]
    return _SON.get(told[0], told[0]) if told else ""


@lru_cache(maxsize=KEPT)
def regnal(name: str, country: str | None) -> tuple[str, str] | None:
    """The name and number of a ruler: abdullah and ii of "King Abdullah II bin Al-Hussein"."""
    known = naming()
    plain = [w for w in spelled(name, country) if not known.is_courtesy(w)]
    numbered = 1 in _numbers(tuple(plain), country) and len(plain[0]) > 1
    if not numbered or plain[1] in {*_SON, *_SON.values()}:
        return None
    return known.root(plain[0]), plain[1]


@lru_cache(maxsize=KEPT)
def houses(name: str, country: str | None) -> frozenset[str]:
    """The houses and tribes that a name tells by an article: Saud in "Al Saud"."""
    spelling = spelled(name, country)
    pairs = pairwise(spelling[1:])
    return frozenset(naming().root(word) for article, word in pairs if article in {"al", "el"})
