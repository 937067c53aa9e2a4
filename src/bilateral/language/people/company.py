"""States of people shown by whose company they are in: delegations, suites, "his minister"."""

import re
from itertools import pairwise

from bilateral.language.model import Mention, Sentence
from bilateral.language.offices.roles import COUNTERPART, is_leader, roles_agree
from bilateral.language.people.encounters import ENCOUNTER
from bilateral.language.people.scene import Character, Scene

POSSESSED = re.compile(r"\b(?:[Hh]is|[Hh]er)\s+$")
ON_SIDE = re.compile(
    r"\b(?:represent(?:ing|ed)|on behalf of|on|from)\s+the\s+(?=(?P<state>[A-Z][\w.’'-]*))"
)
SIDE = re.compile(r"\s+(?:side|delegation)\b")
PRESENT = re.compile(
    r"\b(?:attended|present|participated|took part|joined|represent\w+|includ\w+|compris\w+"
    r"|consist\w+|were)\b"
)
COMPANY = re.compile(
    r"(?:\b(?:accompanied by|accompanying|(?:travel\w*|came|made the journey"
    r"|arrived) with (?:him|her)|entourage"
    r"|(?:delegation|retinue|suite) (?:that |also )?(?:includ|compris|consist)\w+"
    r"|in (?:his|her) (?:party|company)|company are|travelling with"
    r"|brought (?:\w+ )?(?:ministers|officials|advisers|aides) with (?:him|her))|['’]s party)\b"
)
ACCOMPANY = re.compile(
    r"\b(?:(?:are|were|is|was|will be)\s+(?:also\s+)?(?:among\s+(?:those|the \w+)\s+)?accompanying"
    r"|(?:have |also )?accompan(?:ied|y)|travel(?:led|ed|ling)?\s+with)\s+(?:the\s+)?"
    r"(?=(?P<whom>\w+))(?!by\b)"
)
"""Behind a list of people: with whom they are; "him" and "the president" lead back."""
LED = r"(?:led|headed|chaired|represented|headed up|fronted)\s+by\s+(?:the\s+|its\s+)?"
DELEGATION = re.compile(
    r"\s+(?:[a-z-]+\s+){0,3}(?:delegation|side|team|party)\s*,?\s+(?:(?:was|were|is|being)\s+)?"
    rf"{LED}|\s+(?:was|is|were|being)\s+represented\s+by\s+(?:the\s+|its\s+)?"
)
"""Of a state told before: "the Peruvian side was chaired by", "Peru was represented by its"."""
DELEGATION_OF = re.compile(
    r"\b(?:delegation|side|team)\s+(?:of|from)\s+(?P<whose>[^.;:]{2,120}?),?\s+"
    rf"(?:(?:which\s+)?(?:is|was|were)\s+)?{LED}"
)
"""Of a body or a state told behind: "a delegation of the Senate of Peru led by"."""
UNDER = re.compile(
    r"\b(?:under|by) the (?:\w+ )?(?:leadership|command|guidance|direction|instructions?|orders?"
    r"|initiative|patronage) of\s+(?:the\s+|his\s+|her\s+)?(?:[A-Z][a-z]+\s+)?$"
)
"""Whose leadership somebody speaks of is his own leader."""
REPRESENTING = re.compile(r"\b(?:representing|on behalf of|standing in for)\b")
STOPS = re.compile(r"\b(?:H\.E|Dr|Mr|Mrs|Ms|Hon|Gen|[A-Z])\.")
LEADER_REACH = 300
LED_REACH = 160
APART = 34


def by_delegation(scene: Scene) -> None:
    """The leader of a delegation of a state: "A Ghanaian delegation headed by Jane Doe"."""
    for state in scene.states:
        led = DELEGATION.match(scene.text, state.end)
        if not led:
            continue
        _settle_leader(scene, led.end(), state.key)

    for told in DELEGATION_OF.finditer(scene.text):
        inside = scene.all_states.starting(told.start("whose"), told.end("whose"))
        if len({s.key for s in inside}) == 1:
            _settle_leader(scene, told.end(), inside[0].key)


def _settle_leader(scene: Scene, start: int, state: str) -> None:
    """The person named behind "led by", if only the office stands between."""
    behind = scene.mentions.ordered.starting(start, start + LED_REACH)
    stop = scene.text.find(".", start, start + 2)
    if behind and stop < 0 and _only_office_between(scene, start, behind[0].start):
        scene.settle(scene.who(behind[0]), state)


def _only_office_between(scene: Scene, start: int, end: int) -> bool:
    offices = scene.offices.overlapping(start, end)
    covered = sum(min(o.end, end) - max(o.start, start) for o in offices)
    return end - start - covered <= APART


def by_side(scene: Scene) -> None:
    """A list of people on one side: "A, B and C were present on the Peruvian side"."""
    for sentence in scene.sentences:
        inside = scene.mentions_in(sentence)
        if not any(_lacks_state(scene.who(m)) for m in inside):
            continue
        sides = [
            state
            for told in ON_SIDE.finditer(scene.text, sentence.start, sentence.end)
            for state in scene.all_states.starting(told.end(), told.end() + 1)
            if SIDE.match(scene.text, state.end)
        ]
        only = len({s.key for s in sides}) == 1
        if only and PRESENT.search(scene.text, sentence.start, sentence.end):
            told_of = [m for m in inside if scene.who(m).country not in {None, sides[0].key}]
            for mention in inside if not told_of else ():
                if _lacks_state(scene.who(mention)):
                    scene.settle(scene.who(mention), sides[0].key)


def by_company(scene: Scene) -> None:
    """Company is of one state: "his foreign minister, X", "accompanied by X"."""
    for sentence in scene.sentences:
        inside = scene.mentions_in(sentence)
        open_ones = [m for m in inside if _lacks_state(scene.who(m))]
        if not open_ones:
            continue
        company = COMPANY.search(scene.text, sentence.start, sentence.end)
        accompanied = ACCOMPANY.search(scene.text, sentence.start, sentence.end)
        for mention in open_ones:
            member = scene.who(mention)
            start = _with_office(mention, member, sentence)
            possessed = POSSESSED.search(scene.text, max(0, start - 12), start)
            if possessed or _leads_there(scene, member, start):
                scene.settle(member, _state_of_last(scene, sentence, start, member))
            elif accompanied and mention.end <= accompanied.start():
                scene.settle(member, _state_of_accompanied(scene, sentence, accompanied))
            elif (
                company
                and company.start() < mention.start
                and not ENCOUNTER.search(scene.text, company.end(), mention.start)
            ):
                scene.settle(member, _state_of_last(scene, sentence, company.start(), member))


def _state_of_accompanied(scene: Scene, sentence: Sentence, told: re.Match[str]) -> str | None:
    """The state of the one whom a list of people accompanies, told by name or by the office."""
    if told["whom"] in {"him", "her"}:
        return _state_of_first(scene, scene.previous(sentence))
    named = scene.mentions.ordered.starting(told.end(), told.end() + 40)
    if named and named[0].start < sentence.end:
        return scene.who(named[0]).country
    office = next(iter(scene.offices.starting(told.end(), told.end() + 20)), None)
    if office is None:
        return None
    abroad = {p.key.rpartition("/")[2] for p in scene.places.starting(office.end, sentence.end)}
    holders = {
        c.country
        for c in scene.around(sentence.start)
        if c.role and c.country not in abroad and roles_agree(c.role, office.role)
    }
    return next(iter(holders)) if len(holders) == 1 else None


def _state_of_first(scene: Scene, sentence: Sentence | None) -> str | None:
    """The state of who a sentence begins with: "him" in the next one means that person."""
    if sentence is None:
        return None
    begin, end = sentence.start, sentence.start + len("The outgoing Deputy ")
    office = next(iter(scene.offices.starting(begin, end)), None)
    if office is not None and office.country:
        return office.country
    named = scene.mentions.ordered.starting(begin, office.end + 2 if office else end)
    return scene.who(named[0]).country if named else None


def by_representation(scene: Scene) -> None:
    """Who stands in for somebody is of the same state: "the Premier, representing President X"."""
    for mention, following in pairwise(scene.mentions.ordered):
        member = scene.who(mention)
        if _lacks_state(member) and following.start - mention.end <= LED_REACH:
            between = scene.text[mention.end : following.start]
            told = REPRESENTING.search(between)
            state = told and scene.all_states.starting(mention.end + told.end(), following.start)
            if told and not state and "." not in STOPS.sub("", between):
                scene.settle(member, scene.who(following).country)


def _leads_there(scene: Scene, member: Character, start: int) -> bool:
    """Whether a leader is told of as the one under whom something is done."""
    under = UNDER.search(scene.text, max(0, start - 80), start)
    return is_leader(member.role) and under is not None


def by_family(scene: Scene) -> None:
    """A relative told with somebody is of the same state: "the President and his wife X"."""
    states = {id(c.person): c.country for c in scene.characters}
    for character in scene.characters:
        relative = character.person.kin_of
        if relative and not character.country:
            scene.settle(character, states.get(id(relative)))


def _with_office(mention: Mention, member: Character, sentence: Sentence) -> int:
    """Where the mention begins, the office right before it included."""
    before = (
        o.start
        for o in member.person.offices
        if sentence.start <= o.start and o.end <= mention.start + 1
    )
    return min(before, default=mention.start)


def _lacks_state(character: Character) -> bool:
    person = character.person
    return character.country is None and not character.international and bool(person.offices)


def _state_of_last(
    scene: Scene, sentence: Sentence, position: int, member: Character
) -> str | None:
    """The state of who is told of last before ``position``, by name or by the office."""
    name = scene.mentions.ordered.last_before(position)
    start = max(name.end if name else 0, sentence.start)
    for office in reversed(scene.offices.starting(start, position)):
        if office in member.person.offices or office.role == COUNTERPART:
            continue
        if office.country:
            return office.country
        holders = [
            c
            for c in scene.around(office.start)
            if c is not member and c.role and roles_agree(c.role, office.role)
        ]
        return min(holders, key=lambda c: c.person.first).country if holders else None
    if name is None or scene.who(name) is member or name.start < sentence.start - LEADER_REACH:
        return None
    if name.start < sentence.start and _of_several_states(scene, sentence):
        return None
    return scene.who(name).country


def _of_several_states(scene: Scene, sentence: Sentence) -> bool:
    """Whether the sentence before tells of people of more than one state: either may be meant."""
    before = scene.previous(sentence)
    people = scene.mentions_in(before) if before else ()
    return len({scene.who(m).country for m in people} - {None}) > 1
