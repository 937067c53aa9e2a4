"""What leads back to people named before: surnames, offices, delegations, pronouns."""

import re
from collections.abc import Sequence

from bilateral.language.characters import counterpart_of
from bilateral.language.intervals import Intervals
from bilateral.language.introductions import Directory, Person
from bilateral.language.model import Form, Kind, Mention, OfficeMention, Sentence
from bilateral.language.names import Chunk
from bilateral.language.roles import COUNTERPART, roles_agree
from bilateral.language.scene import Character, Mentions, Scene

PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b")
GROUP = re.compile(
    r"\b[Tt]he\s+(?:(?P<state>[A-Z]\w+(?:\s[A-Z]\w+)?)\s+)?(?:visiting\s+)?(?:delegation"
    r"|guests?|visitors?)\b"
)
OBLIQUE = re.compile(
    r"(?:In|During|At|After|Following|On|Before|Ahead of|Talks|A meeting"
    r"|The meeting)\b[^.;]*\b(?:with|to|by)\b"
    r"[^.;]*(?<! told)$"
)
"""Who stands only in an opening phrase ("In a meeting with X, …") is not "he" later."""
OPENING = 8
"""A possessive this many words into a sentence may point forward: "Recalling his visit, X …"."""


def later_names(
    people: Sequence[Person], loose: Sequence[Chunk], mentions: Sequence[Mention]
) -> list[Mention]:
    """Names without office or act that name somebody known: "Hasanov thanked …"."""
    found = []
    directory, known = Directory(people), Mentions(mentions)
    for chunk in loose:
        fitting = [
            p
            for p in directory.named(chunk.words)
            if p.first <= chunk.start and len(chunk.words) <= len(p.words)
        ]
        if fitting:
            latest = max(fitting, key=lambda p: known.last(p.name, chunk.start))
            latest.forms.append(chunk.text)
            found.append(Mention(chunk.start, chunk.end, Kind.PERSON, latest.name, Form.SURNAME))
    return found


def by_office(scene: Scene) -> tuple[list[Mention], tuple[OfficeMention, ...]]:
    """Offices that stand for somebody named ("his Iranian colleague"), and the others."""
    found: list[Mention] = []
    unheld: list[OfficeMention] = []
    latest: dict[str, int] = {}
    for office in scene.free:
        if office.role == COUNTERPART:
            fitting = _opposites(scene, office)
        else:
            fitting = _holders(scene, office)
        if fitting:
            holder = max(fitting, key=lambda c: _last(scene, latest, c, office.start))
            name = holder.person.name
            latest[name] = office.start
            found.append(Mention(office.start, office.end, Kind.PERSON, name, Form.ROLE))
        else:
            unheld.append(office)
    return found, tuple(unheld)


def _last(scene: Scene, latest: dict[str, int], character: Character, position: int) -> int:
    """Where somebody was mentioned last, by name or by an office resolved so far."""
    name = character.person.name
    return max(scene.mentions.last(name, position), latest.get(name, -1))


def _holders(scene: Scene, office: OfficeMention) -> list[Character]:
    """Who may hold the office, among those named before."""
    return [
        c
        for c in scene.around(office.end)
        if office.country in {None, c.country}
        and office.organization in {None, c.body}
        and _has_role(c, office)
    ]


def _has_role(character: Character, office: OfficeMention) -> bool:
    roles = [o.role for o in character.person.offices]
    roles += [character.role] if character.role else []
    return any(roles_agree(office.role, r) for r in roles)


def _opposites(scene: Scene, office: OfficeMention) -> list[Character]:
    """An unnamed counterpart: somebody of that state with the office, else the last of it."""
    of_state = [
        c for c in scene.around(office.start) if office.country and c.country == office.country
    ]
    other = counterpart_of(scene, office)
    if other and other.role:
        role = other.role
        return [c for c in of_state if c.role and roles_agree(c.role, role)] or of_state
    return of_state


def groups(scene: Scene) -> list[Mention]:
    """A delegation and "the guests" stand for the leader (convention 10)."""
    found = []
    for match in GROUP.finditer(scene.text):
        inside = scene.all_states.starting(match.start(), match.end())
        code = inside[0].key if inside else None
        if match["state"] and code is None:
            continue
        known = [
            c
            for c in sorted(scene.around(match.start()), key=lambda c: c.person.first)
            if code in {None, c.country}
        ]
        leaders = [c for c in known if c.person.leads] or (known[:1] if code else [])
        if leaders:
            latest = max(leaders, key=lambda c: scene.mentions.last(c.person.name, match.start()))
            name = latest.person.name
            found.append(Mention(match.start(), match.end(), Kind.PERSON, name, Form.LEADER))
    return found


def pronouns(
    text: str, sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> list[Mention]:
    """He, she, his, her: the first person of the sentence so far, else of the one before."""
    found: list[Mention] = []
    ordered = Intervals(sorted(mentions))
    previous: Mention | None = None
    for sentence in sentences:
        inside = ordered.starting(sentence.start, sentence.end)
        for match in PRONOUN.finditer(text, sentence.start, sentence.end):
            referent = _referent(text, sentence, match, inside, previous)
            if referent:
                span = (match.start(), match.end())
                found.append(Mention(*span, Kind.PERSON, referent.key, Form.PRONOUN))
        subjects = (m for m in inside if not OBLIQUE.match(text, sentence.start, m.start))
        previous = next(subjects, previous)
    return found


def _referent(
    text: str,
    sentence: Sentence,
    match: re.Match[str],
    inside: Sequence[Mention],
    previous: Mention | None,
) -> Mention | None:
    first = inside[0] if inside else None
    if first and first.end <= match.start():
        return first
    after = next((m for m in inside if m.start > match.end()), None)
    possessive = match.group().lower() in {"his", "her"}
    if after and possessive and "," in text[match.end() : after.start]:
        opens = text.count(" ", sentence.start, match.start()) < OPENING
        return after if opens else previous
    return previous
