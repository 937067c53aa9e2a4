"""Capitalised names in running text, and what marks one as a news outlet's."""

import re


def word_set(words: str) -> frozenset[str]:
    """The words of a space-separated list."""
    return frozenset(words.split())


_WORD = re.compile(r"(?:St|Mt|Ft)\.|(?:[^\W\d_]\.){2,}|[^\W\d_][\w'’&]*(?:-[\w'’]+)*")
_LINKS = word_set("al and bin da das de del des di do dos du el es la las le of sur the")
_DOMAIN = re.compile(r"\w+(?:[.-]\w+)*\.(?:[a-z]{2,4}|[A-Z]{2,4}|[A-Z][a-z])(?![\w.]*\w)")
_OUTLET_WORDS = word_set(
    "agency broadcasting bulletin channel chronicle courier daily dispatch express gazette globe "
    "guardian herald independent insider insight journal mail media mirror monitor news newspaper "
    "newswire observer online post press radio recorder review standard star sun tass telegraph "
    "television times today tribune tv voice weekly wire"
)
_OFFICE_WORDS = word_set(
    "administration ambassador army assembly attorney bank board brigadier bureau cabinet captain "
    "center centre chairman chairperson chairwoman chief colonel commander command commission "
    "commissioner committee company consul council court delegation department deputy director "
    "dr embassy foundation fund general government governor group head house institute king "
    "leader lieutenant major mayor minister ministers ministry mp mr mrs ms office officer "
    "organisation organization parliament party police premier president prime prince princess "
    "professor prosecutor queen rector representative secretariat secretary senate senator "
    "service sheikh side sources speaker spokesman spokesperson spokeswoman state statement "
    "troops union university vice"
)


def name_end(text: str, start: int, most: int) -> int:
    """End of the name of at most ``most`` capitalised words beginning at ``start``.

    Small linking words count where a capitalised one follows ("Dar es Salaam"). Gives
    ``start`` where no name begins.
    """
    end = at = start
    words = 0
    while words < most and (word := _WORD.match(text, at)):
        if word[0][0].isupper():
            end, words = word.end(), words + 1
        elif end == start or word[0] not in _LINKS:
            break
        at = word.end()
        if text[at : at + 1] != " ":
            break
        at += 1
    return end


def domain_end(text: str, start: int) -> int:
    """End of a name spelled like an internet domain ("News.Az"), or ``start``."""
    match = _DOMAIN.match(text, start)
    return match.end() if match else start


def in_capitals(name: str) -> bool:
    """Whether it has letters, all of them capitals, and is more than an initial."""
    return len(name) > 1 and name.isupper()


def is_domain(name: str) -> bool:
    """Whether the whole name is spelled like an internet domain."""
    return _DOMAIN.fullmatch(name) is not None


def has_inner_capital(name: str) -> bool:
    """Whether it is one word written as acronyms and trade names are: AFP, BelTA, 24.kg."""
    one_word = " " not in name
    return is_domain(name) or (one_word and any(letter.isupper() for letter in name[1:]))


def names_office(name: str) -> bool:
    """Whether a word of the name is that of an office, a rank or a public body."""
    return not _OFFICE_WORDS.isdisjoint(_words(name))


def names_outlet(name: str) -> bool:
    """Whether a word of the name is one that newspapers and agencies call themselves by."""
    return is_domain(name) or (
        not names_office(name) and not _OUTLET_WORDS.isdisjoint(_words(name))
    )


def _words(name: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", name.casefold()))
