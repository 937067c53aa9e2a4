"""States of people shown by what they say: who conveys a state's thanks speaks for that state.

"The minister conveyed Peru's readiness", "she reaffirmed that Kenya stands ready", "he invited
his guest to visit Kenya". Who praises or welcomes a state's readiness may be of any other.
"""

import re

from bilateral.language.model import Form, Mention, OfficeMention, Sentence
from bilateral.language.offices.roles import COUNTERPART, roles_agree
from bilateral.language.people.scene import Character, Scene

CONVEYS = re.compile(
    r"\b(?:express(?:ed|es|ing)|convey(?:ed|s|ing)|reaffirm(?:ed|s|ing)|reiterat(?:ed|es|ing)"
    r"|affirm(?:ed|s|ing)|voic(?:ed|es|ing)|renew(?:ed|s|ing)|reassur(?:ed|es|ing)"
    r"|(?:opportunity|occasion|wished|wanted)\s+to\s+(?:express|convey|reaffirm|reiterate))\s+"
    r"(?:(?:the\s+)?(?:[a-z]+\s+){1,2}of\s+)?(?:the\s+)?$"
)
ATTITUDE = re.compile(
    r"(?:['’]s?)?\s+(?:\w+\s+){0,2}?(?:readiness|willingness|commitment|desire|interest|gratitude"
    r"|appreciation|concerns?|condolences|thanks|keenness|intention|determination|solidarity"
    r"|position|stance|condemnation|rejection|support|sympathy|resolve|aspiration|adherence"
    r"|obligation|eagerness|hope|disappointment)\b"
)
STRESSES = re.compile(
    r"\b(?:stress(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|underlin(?:ed|es|ing)"
    r"|underscor(?:ed|es|ing)|highlight(?:ed|s|ing))\s+(?:the\s+)?$"
)
OWN_ATTITUDE = re.compile(
    r"(?:['’]s?)?\s+(?:\w+\s+){0,2}?(?:readiness|willingness|commitment|desire|determination"
    r"|intention|obligation|eagerness|keenness)\b"
)
"""What is stressed of one's own state; its support or role is as often another's."""
OF_ATTITUDE = re.compile(
    r"\b(?:readiness|willingness|commitment|desire|gratitude|appreciation|concern|condolences"
    r"|solidarity|position|stance|condemnation|determination)\s+of\s+(?:the\s+)?$"
)
SAYS_THAT = re.compile(
    r"\b(?:said|says|stated|states|stress(?:ed|es)|emphasi[sz](?:ed|es)|underlin(?:ed|es)"
    r"|underscor(?:ed|es)|reaffirm(?:ed|s)|reiterat(?:ed|es)|affirm(?:ed|s)|assur(?:ed|es)"
    r"(?:\s+[\w.’' ]{2,40}?)?|confirm(?:ed|s)|declar(?:ed|es)|added|highlight(?:ed|s))\s+that\s+"
    r"(?:the\s+)?$"
)
OWN_WILL = re.compile(
    r"(?:\s+government)?\s+(?:\w+ly\s+)?(?:always\s+)?"
    r"(?:attach(?:es|ed)\b|(?:is|was|remains?|stands?|stood)\s+(?:\w+ly\s+)?(?:ready|keen|eager"
    r"|committed|interested|willing|determined|prepared)\b"
    r"|looks?\s+forward|looked\s+forward|intends\b|will\s+(?:continue|keep|always|work)\b)"
)
ANNOUNCES = re.compile(r"\bannounc(?:ed|es|ing)\s+(?:\w+day\s+|today\s+)?that\s+(?:the\s+)?$")
OWN_ACT = re.compile(r"(?:\s+government)?\s+(?:will|would|is|was|has|had)\b")
"""What is announced of a state is announced by its own."""
INVITES = re.compile(
    r"\b(?:invit(?:ed|es|ing)|extend(?:ed|s|ing)\s+an\s+invitation\s+to)\s+[^.;]{0,90}?"
    r"\b(?:to\s+(?:pay\s+(?:an?\s+)?(?:\w+\s+)?visit\s+to|make\s+(?:an?\s+)?(?:\w+\s+)?visit\s+to"
    r"|come\s+to|visit)|for\s+an?\s+(?:\w+\s+){0,2}visit\s+to)\s+(?:the\s+)?$"
)
BEFORE_VERB = re.compile(r"\s*(?:also\s+|has\s+|had\s+|then\s+)?")
OPENS = re.compile(rf"(?:\s*,[^,]*,)?{BEFORE_VERB.pattern}")
OBJECT = re.compile(r"\b(?:with|by|to|of|from|for|and|between|at)\s+$")
PASSIVE = re.compile(r"\b(?:was|were|been|be|being|is)\s+$")
REACH = 60
INVITATION_REACH = 150
SUBJECT_REACH = 110


def by_speaking(scene: Scene) -> None:
    """Settle those who convey what their state wants, thinks or offers."""
    for state in scene.all_states:
        if state.form is Form.DEMONYM or scene.offices.covers(state.start):
            continue
        sentence = scene.sentence_at(state.start)
        verb = _speaks(scene.text, state) if sentence else None
        if sentence and verb is not None:
            speaker = _speaker(scene, sentence, verb)
            if speaker:
                scene.settle(speaker, state.key)


def _speaks(text: str, state: Mention) -> int | None:
    """Where the verb begins by which somebody speaks for the state, if one is told."""
    low = max(0, state.start - REACH)
    conveys = CONVEYS.search(text, low, state.start)
    if conveys:
        inner = OF_ATTITUDE.search(text, conveys.start(), state.start)
        if inner or (" of " not in conveys.group() and ATTITUDE.match(text, state.end)):
            return conveys.start()
    stresses = STRESSES.search(text, low, state.start)
    if stresses and OWN_ATTITUDE.match(text, state.end):
        return stresses.start()
    says = SAYS_THAT.search(text, low, state.start)
    if says and OWN_WILL.match(text, state.end):
        return says.start()
    announces = ANNOUNCES.search(text, low, state.start)
    if announces and OWN_ACT.match(text, state.end):
        return announces.start()
    low = max(0, state.start - INVITATION_REACH)
    invites = INVITES.search(text, low, state.start)
    if invites and not PASSIVE.search(text, low, invites.start()):
        return invites.start()
    return None


def _speaker(scene: Scene, sentence: Sentence, verb: int) -> Character | None:
    """Whose verb it is: the only person named before it in the sentence, else by the office."""
    text = scene.text
    if text.count('"', sentence.start, verb) % 2 or text.rfind("“", sentence.start, verb) > (
        text.rfind("”", sentence.start, verb)
    ):
        return None
    named = [m for m in scene.mentions_in(sentence) if m.end <= verb]
    offices = [
        o
        for o in scene.offices.starting(sentence.start, verb)
        if o not in scene.held and o.country is None and o.role != COUNTERPART
    ]
    last = named[-1] if named else None
    office = offices[-1] if offices else None
    if last and (office is None or office.start < last.start):
        near = verb - last.end <= SUBJECT_REACH and "." not in text[last.end : verb]
        only = len({m.key for m in named}) == 1 and not offices
        opens = OPENS.fullmatch(text, last.end, verb) and _is_subject(text, last.start)
        return scene.who(last) if near and (only or opens) else None
    if office and not named and _stands_right_before(text, office, verb):
        return _only_holder(scene, office)
    return None


def _is_subject(text: str, start: int) -> bool:
    """Whether nothing makes a name the object of a preposition."""
    return not OBJECT.search(text, max(0, start - 12), start)


def _stands_right_before(text: str, office: OfficeMention, verb: int) -> bool:
    return bool(BEFORE_VERB.fullmatch(text, office.end, verb))


def _only_holder(scene: Scene, office: OfficeMention) -> Character | None:
    """The only one told so far who can hold the office."""
    fitting = [c for c in scene.around(office.start) if c.role and roles_agree(office.role, c.role)]
    return fitting[0] if len(fitting) == 1 else None
