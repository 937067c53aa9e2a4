"""What is known of people's names: ``data/rules/identity/people.yaml`` as the rules use it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bilateral import resources, rulefiles

Group = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Naming:
    """The file as a whole; see its head."""

    spellings: tuple[Group, ...]
    kindred: tuple[Group, ...]
    short: tuple[Group, ...]
    generations: tuple[str, ...]
    courtesies: tuple[str, ...]
    leading: tuple[str, ...]
    patronymics: tuple[str, ...]
    links: tuple[str, ...]
    articles: tuple[str, ...]
    servants: tuple[str, ...]
    common: tuple[str, ...]
    surname_first: tuple[str, ...]
    fathers: tuple[str, ...]
    mothers: tuple[str, ...]
    carried_over: tuple[str, ...]
    sounded: tuple[str, ...]
    surnames: tuple[str, ...]

    def spelling(self, word: str) -> str | None:
        """The form that stands for all spellings of a given name, None for other words."""
        return _first(self.spellings).get(word)

    def root(self, word: str) -> str:
        """The form by which all forms of a given name are compared, the word itself for others."""
        word = self.spelling(word) or word
        return _first(self.kindred).get(word, word)

    def is_listed(self, word: str) -> bool:
        """Whether a word is a form of a given name that is known."""
        return word in _first(self.spellings) or word in _first(self.kindred)

    def short_for(self, word: str) -> str | None:
        """The full form of a short name, itself for a full one that has a short form."""
        return _first(self.short).get(word)


@cache
def naming() -> Naming:
    """What is known of people's names."""
    return rulefiles.load(resources.rules("identity") / "people.yaml", Naming)


@cache
def _first(groups: tuple[Group, ...]) -> Mapping[str, str]:
    """The first of its group for each form."""
    return {form: group[0] for group in groups for form in group}
