"""Who is who within one article: every mention of a person, resolved to one profile.

Three steps: the people are introduced (one for each distinct name), then characterized
(office, body, state), then everything that leads back to them is resolved, and to the states
they stand for. What cannot be resolved safely stays unresolved.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bilateral.language.coreference.clauses import Subjects
from bilateral.language.coreference.groups import groups
from bilateral.language.coreference.hospitality import hospitality
from bilateral.language.coreference.parts_played import parts_played
from bilateral.language.coreference.plural_pronouns import plural_pronouns
from bilateral.language.coreference.pronouns import pronouns
from bilateral.language.coreference.references import by_office, later_names
from bilateral.language.coreference.sides import sides
from bilateral.language.gazetteers import national_bodies
from bilateral.language.intervals import Intervals
from bilateral.language.model import Kind, Mention, OfficeMention, Profile, Sentence
from bilateral.language.offices.roles import of_body
from bilateral.language.people.at_home import home_of_unmarked
from bilateral.language.people.characters import characterize
from bilateral.language.people.enumerations import PluralOffice
from bilateral.language.people.introductions import introduce
from bilateral.language.people.names import Chunk
from bilateral.language.people.naming import Named
from bilateral.language.people.scene import Character, Scene


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of an article and every mention of them."""

    people: tuple[Profile, ...]
    mentions: tuple[Mention, ...]
    unheld: tuple[OfficeMention, ...]
    """Offices that stand for nobody the article names."""
    sides: tuple[Mention, ...]
    """States meant without their names."""
    home: str | None
    """The state whose officials and bodies go without saying, if the story shows it."""


def cast(
    text: str,
    sentences: Sequence[Sentence],
    named: Sequence[Named],
    *,
    loose: Sequence[Chunk],
    offices: Sequence[OfficeMention],
    plurals: Sequence[PluralOffice],
    places: Sequence[Mention],
    newsroom: str | None,
    dateline: str | None,
    headline: Sequence[OfficeMention] = (),
    subjects: Subjects,
) -> Cast:
    """Resolve all mentions of people.

    ``named`` are the chunks known to name people, ``loose`` the other chunks (a surname
    among them may be a later mention); ``newsroom`` is the state of the outlet, ``dateline``
    that of the dateline's town; ``headline`` holds the offices that the headline tells;
    ``subjects`` tells whose clause a pronoun stands in.
    """
    people, mentions = introduce(named)
    states = Intervals(p for p in places if p.kind is Kind.STATE)
    mentions += later_names(text, people, loose, mentions, states)
    held = {office for n in named for office in n.offices}
    scene = Scene(
        text,
        sentences,
        people=people,
        mentions=mentions,
        offices=offices,
        held=held,
        places=places,
        newsroom=newsroom,
        dateline=dateline,
        headline=headline,
    )
    characterize(scene)
    home = home_of_unmarked(scene)
    guests = hospitality(scene)
    roles, unheld = by_office(scene, guests)
    mentions += roles
    mentions += parts_played(scene, guests, mentions)
    mentions += groups(scene, plurals, mentions)
    mentions += pronouns(scene, mentions, unheld, subjects)
    mentions += plural_pronouns(scene, mentions)
    meant = tuple(sorted(set(mentions)))
    found = sides(scene, guests, meant, unheld)
    return Cast(
        tuple(map(_profile, scene.characters)), meant, unheld, tuple(sorted(set(found))), home
    )


def _profile(character: Character) -> Profile:
    person, body = character.person, character.body
    return Profile(
        name=person.name,
        country=character.country,
        role=of_body(character.role, body and national_bodies.without_state(body)),
        organization=body,
        forms=tuple(dict.fromkeys(person.forms)),
        first=person.first,
    )
