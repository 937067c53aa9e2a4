"""Who is who within one article: every mention of a person, resolved to one profile.

Three steps: the people are introduced (one for each distinct name), then characterized
(office, body, state), then everything that leads back to them is resolved. What cannot
be resolved safely stays unresolved.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bilateral.language.characters import characterize
from bilateral.language.introductions import introduce
from bilateral.language.model import Mention, OfficeMention, Profile, Sentence
from bilateral.language.names import Chunk
from bilateral.language.people import Named
from bilateral.language.references import by_office, groups, later_names, pronouns
from bilateral.language.scene import Character, Scene


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of an article and every mention of them."""

    people: tuple[Profile, ...]
    mentions: tuple[Mention, ...]
    unheld: tuple[OfficeMention, ...]
    """Offices that stand for nobody the article names."""


def cast(
    text: str,
    sentences: Sequence[Sentence],
    named: Sequence[Named],
    *,
    loose: Sequence[Chunk],
    offices: Sequence[OfficeMention],
    places: Sequence[Mention],
    home: str | None,
) -> Cast:
    """Resolve all mentions of people.

    ``named`` are the chunks known to name people, ``loose`` the other chunks (a surname
    among them may be a later mention); ``home`` is the state offices without one belong to.
    """
    people, mentions = introduce(named)
    mentions += later_names(people, loose, mentions)
    held = {office for n in named for office in n.offices}
    scene = Scene(
        text,
        sentences,
        people=people,
        mentions=mentions,
        offices=offices,
        held=held,
        places=places,
        home=home,
    )
    characterize(scene)
    roles, unheld = by_office(scene)
    mentions += roles
    mentions += groups(scene)
    mentions += pronouns(text, sentences, mentions)
    return Cast(tuple(map(_profile, scene.characters)), tuple(sorted(set(mentions))), unheld)


def _profile(character: Character) -> Profile:
    person = character.person
    return Profile(
        name=person.name,
        country=character.country,
        role=character.role,
        organization=character.body,
        forms=tuple(dict.fromkeys(person.forms)),
        first=person.first,
    )
