"""Past or planned, by the parse: every sentence is a hand-made Universal Dependencies tree."""

import pytest
import spacy
from spacy.tokens import Doc

from bilateral.language.dates import Direction, direction

PAST, PLANNED, UNKNOWN = Direction.PAST, Direction.PLANNED, Direction.UNKNOWN
VOCAB = spacy.blank("en").vocab


def tree(*rows: str) -> Doc:
    """A Doc of rows ``word tag head-word relation``; a head told twice is told as ``word.2``."""
    cells = [row.split() for row in rows]
    words = [c[0] for c in cells]

    def index(name: str) -> int:
        word, _, nth = name.partition(".")
        places = [i for i, w in enumerate(words) if w == word]
        return places[int(nth or 1) - 1]

    return Doc(
        VOCAB,
        words=words,
        tags=[c[1] for c in cells],
        heads=[index(c[2]) if c[2] != "-" else i for i, c in enumerate(cells)],
        deps=[c[3] for c in cells],
        sent_starts=[i == 0 for i in range(len(words))],
    )


def told(doc: Doc, date: str) -> Direction:
    start = doc.text.index(date)
    return direction(doc, start, start + len(date))


def sentence(*verb: str, date: str = "Friday NNP {} obl") -> Doc:
    """ "They <verb> on Friday", the verb given as rows; the first row's head is the root."""
    root = next(row.split()[0] for row in verb if row.endswith("- ROOT"))
    rows = [f"They PRP {root} nsubj", *verb, "on IN Friday case", date.format(root)]
    return tree(*rows)


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        (["met VBD - ROOT"], PAST),
        (["have VBP met aux", "met VBN - ROOT"], PAST),
        (["had VBD met aux", "met VBN - ROOT"], PAST),
        (["were VBD received aux:pass", "received VBN - ROOT"], PAST),
        (["did VBD meet aux", "meet VB - ROOT"], PAST),
        (["say VBP - ROOT"], PAST),
        (["could MD met aux", "have VB met aux", "met VBN - ROOT"], PAST),
        (["will MD meet aux", "meet VB - ROOT"], PLANNED),
        (["shall MD meet aux", "meet VB - ROOT"], PLANNED),
        (["would MD meet aux", "meet VB - ROOT"], PLANNED),
        (["may MD meet aux", "meet VB - ROOT"], PLANNED),
        (["are VBP meet aux", "to TO meet mark", "meet VB - ROOT"], PLANNED),
        (["are VBP visiting aux", "visiting VBG - ROOT"], PLANNED),
        (["arrive VBP - ROOT"], PLANNED),
        (["are VBP expected aux:pass", "expected VBN - ROOT"], PLANNED),
        (["were VBD scheduled aux:pass", "scheduled VBN - ROOT"], PLANNED),
        (["are VBP due cop", "due JJ - ROOT"], PLANNED),
        (["exist VBP - ROOT"], UNKNOWN),
        (["are VBP held aux:pass", "held VBN - ROOT"], UNKNOWN),
    ],
    ids=lambda v: " ".join(row.split()[0] for row in v) if isinstance(v, list) else v,
)
def test_the_tense_of_the_governing_verb_decides(verb, expected):
    assert told(sentence(*verb), "Friday") == expected


@pytest.mark.parametrize(
    ("governor", "expected"),
    [
        ("plan VBP - ROOT", PLANNED),
        ("planned VBD - ROOT", PLANNED),
        ("agreed VBD - ROOT", PLANNED),
        ("hope VBP - ROOT", PLANNED),
        ("failed VBD - ROOT", PAST),
        ("managed VBD - ROOT", PAST),
    ],
)
def test_an_infinitive_takes_the_side_of_what_it_depends_on(governor, expected):
    verb = governor.split()[0]
    doc = tree(
        f"They PRP {verb} nsubj", governor, "to TO meet mark", f"meet VB {verb} xcomp",
        "on IN Friday case", "Friday NNP meet obl",
    )  # fmt: skip
    assert told(doc, "Friday") == expected


def test_each_date_of_reported_speech_has_its_own_verb():
    doc = tree(
        "He PRP said nsubj", "said VBD - ROOT", "on IN Wednesday case", "Wednesday NNP said obl",
        "that IN visit mark", "he PRP visit nsubj", "will MD visit aux", "visit VB said ccomp",
        "Lima NNP visit obj", "next JJ week amod", "week NN visit obl:tmod",
    )  # fmt: skip
    assert told(doc, "Wednesday") == PAST
    assert told(doc, "next week") == PLANNED


def test_a_clause_that_tells_a_past_act_stays_past_beside_a_plan():
    doc = tree(
        "The DT minister det", "minister NN leave nsubj", "who WP came nsubj",
        "came VBD minister acl:relcl", "on IN Monday case", "Monday NNP came obl",
        "will MD leave aux", "leave VB - ROOT", "on IN Friday case", "Friday NNP leave obl",
    )  # fmt: skip
    assert told(doc, "Monday") == PAST
    assert told(doc, "Friday") == PLANNED


@pytest.mark.parametrize(
    ("participle", "expected"),
    [
        ("planned VBN", PLANNED),
        ("scheduled VBN", PLANNED),
        ("held VBN", PAST),
        ("signed VBN", PAST),
    ],
)
def test_a_participle_at_a_noun_tells_its_own_side(participle, expected):
    doc = tree(
        "They PRP discussed nsubj", "discussed VBD - ROOT", "the DT visit det", "visit NN discussed obj",
        f"{participle} visit acl", "for IN May case", f"May NNP {participle.split()[0]} obl",
    )  # fmt: skip
    assert told(doc, "May") == expected


def test_an_infinitive_at_a_noun_is_planned():
    doc = tree(
        "They PRP discussed nsubj", "discussed VBD - ROOT", "talks NNS discussed obj", "to TO held mark",
        "be VB held aux:pass", "held VBN talks acl", "in IN May case", "May NNP held obl",
    )  # fmt: skip
    assert told(doc, "May") == PLANNED


@pytest.mark.parametrize(
    ("word", "expected"), [("upcoming JJ", PLANNED), ("recent JJ", PAST), ("long JJ", PAST)]
)
def test_an_adjective_at_the_occasion_comes_before_the_verb(word, expected):
    doc = tree(
        "They PRP discussed nsubj", "discussed VBD - ROOT", f"{word} talks amod",
        "talks NNS discussed obj", "in IN May case", "May NNP talks nmod",
    )  # fmt: skip
    assert told(doc, "May") == expected


@pytest.mark.parametrize(
    "mark",
    [
        ("ahead RB visit case", "of IN ahead fixed"),
        ("preparations NNS discussed obj", "for IN visit case"),
    ],
)
def test_what_the_talk_is_ahead_of_is_planned(mark):
    head = "discussed obl" if mark[0].startswith("ahead") else "preparations nmod"
    doc = tree(
        "They PRP discussed nsubj", "discussed VBD - ROOT", *mark, f"visit NN {head}",
        "in IN May case", "May NNP visit nmod",
    )  # fmt: skip
    assert told(doc, "May") == PLANNED


def test_a_date_that_is_itself_the_predicate():
    assert (
        told(tree("Talks NNS Friday nsubj", "are VBP Friday cop", "Friday NNP - ROOT"), "Friday")
        == PLANNED
    )
    assert (
        told(tree("Talks NNS Friday nsubj", "were VBD Friday cop", "Friday NNP - ROOT"), "Friday")
        == PAST
    )


def test_a_second_verb_shares_the_auxiliary_of_the_first():
    doc = tree(
        "It PRP signed nsubj", "will MD signed aux", "be VB signed aux:pass", "signed VBN - ROOT",
        "and CC published cc", "published VBN signed conj", "in IN May case", "May NNP published obl",
    )  # fmt: skip
    assert told(doc, "May") == PLANNED


def test_what_goes_on_until_a_day_has_that_day_ahead():
    doc = tree(
        "It PRP continues nsubj",
        "continues VBZ - ROOT",
        "until IN Friday case",
        "Friday NNP continues obl",
    )
    assert told(doc, "Friday") == PLANNED


def test_words_set_up_is_no_plan():
    doc = tree(
        "It PRP set nsubj", "was VBD set aux:pass", "set VBN - ROOT", "up RP set compound:prt",
        "in IN May case", "May NNP set obl",
    )  # fmt: skip
    assert told(doc, "May") == PAST


def test_a_fragment_without_a_verb_says_nothing():
    assert told(tree("Talks NNS - ROOT", "in IN May case", "May NNP Talks nmod"), "May") == UNKNOWN


def test_features_serve_where_there_are_no_tags():
    doc = Doc(
        VOCAB, words=["They", "met", "Friday"], heads=[1, 1, 1], deps=["nsubj", "ROOT", "obl:tmod"],
        morphs=["", "Tense=Past|VerbForm=Fin", ""],
    )  # fmt: skip
    assert told(doc, "Friday") == PAST


def test_without_a_parse_the_words_around_the_date_must_do():
    doc = Doc(
        VOCAB,
        words=["He", "said", "on", "Monday", "that", "they", "will", "meet", "on", "Friday", "."],
    )
    assert told(doc, "Monday") == PAST
    assert told(doc, "Friday") == PLANNED


def test_outside_the_text_there_is_no_direction():
    assert direction(Doc(VOCAB, words=["Hello"]), 3, 90) == UNKNOWN
