"""What leads back to people named before: surnames, offices, delegations, pronouns."""

import re
from collections.abc import Collection, Sequence

from bilateral.language.characters import Character, counterpart_of, last_before
from bilateral.language.introductions import Person, can_name
from bilateral.language.model import Form, Kind, Mention, OfficeMention, Sentence
from bilateral.language.names import Chunk
from bilateral.language.roles import COUNTERPART, roles_agree

PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b")
GROUP = re.compile(
    r"\b[Tt]he\s+(?:(?P<state>[A-Z]\w+(?:\s[A-Z]\w+)?)\s+)?(?:visiting\s+)?(?:delegation|guests?|visitors?)\b"
)
OBLIQUE = re.compile(
    r"(?:In|During|At|After|Following|On|Before|Ahead of|Talks|A meeting|The meeting)\b[^.;]*\b(?:with|to|by)\b"
    r"[^.;]*(?<! told)$"
)
"""Who stands only in an opening phrase ("In a meeting with X, …") is no subject to be "he" later."""
OPENING = 8
"""A possessive this many words into a sentence may point forward: "Recalling his visit, X …"."""


def later_names(
    people: Sequence[Person], loose: Sequence[Chunk], mentions: Sequence[Mention]
) -> list[Mention]:
    """Names without office or act that name somebody known: "Hasanov thanked …"."""
    found = []
    for chunk in loose:
        fitting = [
            p
            for p in people
            if p.first <= chunk.start
            and len(chunk.words) <= len(p.words)
            and can_name(chunk.words, p.words)
        ]
        if fitting:
            latest = max(fitting, key=lambda p: last_before(p, mentions, chunk.start))
            latest.forms.append(chunk.text)
            found.append(Mention(chunk.start, chunk.end, Kind.PERSON, latest.name, Form.SURNAME))
    return found


def by_office(
    characters: Sequence[Character],
    mentions: Sequence[Mention],
    offices: Sequence[OfficeMention],
    held: Collection[OfficeMention],
) -> tuple[list[Mention], tuple[OfficeMention, ...]]:
    """Offices that stand for somebody named ("his Iranian colleague"), and the others."""
    found: list[Mention] = []
    unheld: list[OfficeMention] = []
    for office in offices:
        if office in held:
            continue
        known = [*mentions, *found]
        resolve = _opposite if office.role == COUNTERPART else _holder
        holder = resolve(characters, known, office)
        if holder:
            name = holder.person.name
            found.append(Mention(office.start, office.end, Kind.PERSON, name, Form.ROLE))
        else:
            unheld.append(office)
    return found, tuple(unheld)


def _holder(
    characters: Sequence[Character], mentions: Sequence[Mention], office: OfficeMention
) -> Character | None:
    """Who holds the office, among those named before; the one mentioned last."""
    fitting = [
        c
        for c in characters
        if c.person.first < office.end
        and _has_role(c, office)
        and office.country in {None, c.country}
        and office.organization in {None, c.body}
    ]
    return _latest(fitting, mentions, office)


def _has_role(character: Character, office: OfficeMention) -> bool:
    roles = [o.role for o in character.person.offices]
    return any(
        roles_agree(office.role, r) for r in [*roles, *([character.role] if character.role else [])]
    )


def _opposite(
    characters: Sequence[Character], mentions: Sequence[Mention], office: OfficeMention
) -> Character | None:
    """An unnamed counterpart: somebody of that state with the office, else the last of it."""
    of_state = [
        c
        for c in characters
        if office.country and c.country == office.country and c.person.first < office.start
    ]
    other = counterpart_of(characters, mentions, office)
    if other and other.role:
        role = other.role
        of_state = [c for c in of_state if c.role and roles_agree(c.role, role)] or of_state
    return _latest(of_state, mentions, office)


def _latest(
    fitting: Sequence[Character], mentions: Sequence[Mention], office: OfficeMention
) -> Character | None:
    return max(fitting, key=lambda c: last_before(c.person, mentions, office.start), default=None)


def groups(
    text: str,
    characters: Sequence[Character],
    mentions: Sequence[Mention],
    states: Sequence[Mention],
) -> list[Mention]:
    """A delegation and "the guests" stand for the leader (convention 10)."""
    found = []
    for match in GROUP.finditer(text):
        code = next((s.key for s in states if match.start() <= s.start < match.end()), None)
        if match["state"] and code is None:
            continue
        known = [
            c for c in characters if c.person.first < match.start() and code in {None, c.country}
        ]
        leaders = [c for c in known if c.person.leads] or (known[:1] if code else [])
        if leaders:
            latest = max(leaders, key=lambda c: last_before(c.person, mentions, match.start()))
            name = latest.person.name
            found.append(Mention(match.start(), match.end(), Kind.PERSON, name, Form.LEADER))
    return found


def pronouns(
    text: str, sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> list[Mention]:
    """He, she, his, her: the first person of the sentence so far, else of the one before."""
    found: list[Mention] = []
    previous: Mention | None = None
    for sentence in sentences:
        inside = sorted(m for m in mentions if sentence.start <= m.start < sentence.end)
        for match in PRONOUN.finditer(text, sentence.start, sentence.end):
            referent = _referent(text, sentence, match, inside, previous)
            if referent:
                span = (match.start(), match.end())
                found.append(Mention(*span, Kind.PERSON, referent.key, Form.PRONOUN))
        subjects = [m for m in inside if not OBLIQUE.match(text, sentence.start, m.start)]
        previous = subjects[0] if subjects else previous
    return found


def _referent(
    text: str,
    sentence: Sentence,
    match: re.Match[str],
    inside: Sequence[Mention],
    previous: Mention | None,
) -> Mention | None:
    before = next((m for m in inside if m.end <= match.start()), None)
    if before:
        return before
    after = next((m for m in inside if m.start > match.end()), None)
    opens = text.count(" ", sentence.start, match.start()) < OPENING
    possessive = match.group().lower() in {"his", "her"}
    if after and possessive and opens and "," in text[match.end() : after.start]:
        return after
    return previous
