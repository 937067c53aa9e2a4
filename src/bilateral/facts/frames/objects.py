"""To whom or what a verb is done, also where the parse takes it for something else.

The parse often calls an object an adjunct: behind a particle ("handed over goods"), behind
another adjunct, or where the name of its holder stands behind an office.
"""

from spacy.tokens import Token

from bilateral.facts.frames.syntax import SUBJECT, case, children, is_passive, subjects


def patients(verb: Token) -> list[Token]:
    """To whom or what it is done: the object of an active verb, the subject of a passive one."""
    if is_passive(verb):
        return subjects(verb)
    told = children(verb, "obj") or children(verb, "iobj") or _relative(verb)
    if not told:
        # A second subject behind the verb is its object.
        own = children(verb, *SUBJECT)
        told = [t for t in own if t.i > verb.i] if any(t.i < verb.i for t in own) else []
    told = told or [t for t in children(verb, "obl", "dep") if _mistaken(verb, t)]
    if told or verb.i + 1 >= len(verb.doc):
        return told
    # A name right behind the verb is its object, whatever the parse makes of it.
    following = verb.nbor()
    return [following] if following.pos_ == "PROPN" and following.dep_ != "nsubj" else []


def _mistaken(verb: Token, noun: Token) -> bool:
    """Whether what the parse takes for an adjunct is an object: it has no preposition.

    "Saw Minister Wekesa", "recalled with immediate effect their ambassador", "handed over goods".
    """
    if noun.i < verb.i or case(noun):
        return False
    particles = children(verb, "compound:prt")
    close = bool(particles) and noun.left_edge.i == particles[-1].i + 1
    return bool(children(noun, "nmod:desc", "nmod:poss")) or (close and noun.pos_ == "NOUN")


def _relative(verb: Token) -> list[Token]:
    """What a relative clause without a pronoun is about: "charges that Kenya denies"."""
    if verb.dep_ != "acl:relcl" or not children(verb, "nsubj"):
        return []
    words = children(verb, "nsubj", "advmod", "obl", "obl:agent", "mark", "ccomp", "xcomp")
    own = any(t.tag_ in {"WP", "WDT", "WRB"} or t.dep_ in {"ccomp", "xcomp"} for t in words)
    return [] if own else [verb.head]
