"""Every act frame tells what its own examples expect, and has a code of its type."""

import pytest

import bilateral
from bilateral.errors import RuleError
from bilateral.facts.acts import loading
from bilateral.facts.acts.model import TYPES, ActFile
from bilateral.rulefiles import load

RULES = {rule.frame.name: rule for rule in loading.rules()}
EXAMPLES = [(name, i) for name, rule in RULES.items() for i in range(len(rule.frame.examples))]
ROOTS = {
    "AGREE": {"03"}, "CONSULT": {"04"}, "SUPPORT": {"05"}, "CONCEDE": {"03", "08"},
    "COOPERATE": {"06"}, "AID": {"07"}, "RETREAT": {"08"}, "REQUEST": {"10"},
    "ACCUSE": {"09", "11"}, "REJECT": {"12"}, "THREATEN": {"13"}, "PROTEST": {"14"},
    "SANCTION": {"11", "16"}, "MOBILIZE": {"15"}, "COERCE": {"16", "17", "19"},
    "ASSAULT": {"17", "18", "19", "20"},
}  # fmt: skip
"""Roots of CAMEO by type: conviction is 116, a retreat to come 035."""


@pytest.mark.parametrize(("name", "number"), EXAMPLES)
def test_an_act_frame_tells_what_its_example_expects(name, number):
    example = RULES[name].frame.examples[number]
    act = bilateral.extract(example.text, published="2024-05-18").leading
    assert (act.plover if act else None) == example.gives
    if act and number == 0:
        assert act.evidence[0].rule.split(".")[0] == name.split(".")[0]
    if act and example.mode:
        assert act.mode == example.mode
    for side, expected in (("actor", example.actor), ("recipient", example.recipient)):
        if act and expected:
            told = getattr(act, side)
            assert told
            assert told.name == expected


def test_every_type_has_a_file_and_every_name_says_its_type():
    assert {file.type for file in loading.files()} == set(TYPES)
    assert len(RULES) == len(loading.rules())
    for name, rule in RULES.items():
        assert name.startswith(rule.plover.lower() + ".")


def test_every_code_is_of_the_type():
    words = loading.words()
    codes = [(rule.plover, rule.frame.cameo) for rule in RULES.values()]
    codes += [(s.plover or r.plover, s.cameo) for r in RULES.values() for s in r.frame.shades]
    turns = (words.planned, words.refused, words.asked)
    codes += [(turn.plover, turn.cameo) for table in turns for turn in table.values()]
    for plover, cameo in codes:
        assert cameo[:2] in ROOTS[plover], (plover, cameo)


HEAD = "type: AID\nframes:\n  - "


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("type: DUEL\nframes: []", "DUEL"),
        (HEAD + "{name: a, cameo: '070', examples: [{text: b}]}", "no trigger"),
        (HEAD + "{name: a, cameo: '070', verbs: [b]}", "no example"),
        (HEAD + "{name: a, cameo: '070', verbs: [b], shades: [{cameo: '071'}]}", "no condition"),
    ],
)
def test_a_broken_act_frame_is_named_by_file_and_line(tmp_path, content, reason):
    path = tmp_path / "acts.yaml"
    path.write_text(content)
    with pytest.raises(RuleError, match=rf"acts\.yaml, line \d+.*{reason}"):
        load(path, ActFile)
