"""What the language room gives: a text read, with its mentions and who they are.

All positions are character offsets into the article's text.
"""

from dataclasses import dataclass
from enum import StrEnum

from spacy.tokens import Doc

from bilateral.articles.model import Article

ARTICLE = "bilateral.article"
"""Where a Doc keeps the article it was made of."""


class Kind(StrEnum):
    """What a mention names; also the name of the span group that holds it in the Doc."""

    STATE = "states"
    PLACE = "places"
    ORGANIZATION = "organizations"
    OFFICE = "offices"
    PERSON = "people"
    DATE = "dates"
    SIDE = "sides"
    """A state meant without its name: "the sides", "both countries", "the kingdom"."""


class Form(StrEnum):
    """How a mention names its object."""

    NAME = "name"
    ADJECTIVE = "adjective"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    """A capital that stands for its state."""
    SURNAME = "surname"
    ROLE = "role"
    """An office that stands for its holder: "the minister", "his Pakistani counterpart"."""
    PRONOUN = "pronoun"
    LEADER = "leader"
    """A delegation that stands for its leader."""
    SIDES = "sides"
    """The states of the event being told, one mention each: "the two countries"."""


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A stretch of text and the key of what it names.

    The key is a state's code, a place's name, the canonical name of a body, the full
    name of a person, an office's canonical words, or a date (``start/end`` for a range).
    Words that mean several people or states ("the two ministers") are one mention for each.
    """

    start: int
    end: int
    kind: Kind
    key: str
    form: Form = Form.NAME


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: offsets, text, and the number of its paragraph."""

    start: int
    end: int
    text: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class OfficeMention:
    """An office as the text words it: "Minister of Justice of Azerbaijan".

    ``role`` and ``body`` are canonical words; ``country`` is the state the phrase itself
    names; ``organization`` the international body or company it names.
    """

    start: int
    end: int
    role: str
    body: str | None
    country: str | None
    organization: str | None
    topics: tuple[str, ...] = ()
    official: bool = True
    """Whether it is an office of a state, so that its holder represents one."""


@dataclass(frozen=True, slots=True)
class BodyMention:
    """A body as the text words it, completed to its canonical name and state."""

    start: int
    end: int
    name: str
    short: str | None
    country: str | None
    kind: str
    guessed: bool = False
    """Whether the state is only that of the story, not one that the text ties to the body."""
    within: "BodyMention | None" = None
    """The body that it is a unit of, told in the same words; see ``units.py``."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Who a person of the article is: the office as told, and every form of the name."""

    name: str
    country: str | None
    role: str | None
    organization: str | None
    forms: tuple[str, ...]
    first: int
    """Offset of the first mention by name."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An article read: the Doc with its parse, and the typed layers over it."""

    article: Article
    doc: Doc
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    people: tuple[Profile, ...]
    bodies: tuple[BodyMention, ...]
    home: str | None
    """State that the story is told from: that of its dateline or of most of its people."""
