"""Every frame gives what its own examples expect, no more and no less of its kind."""

import pytest

import bilateral
from bilateral.errors import RuleError
from bilateral.facts.frames import loading
from bilateral.facts.frames.model import FrameFile
from bilateral.facts.lists import EVENT_TYPES, STANCE_KINDS
from bilateral.resources import ontology
from bilateral.rulefiles import load

RULES = {rule.frame.name: rule for rule in loading.rules()}
EXAMPLES = [(name, i) for name, rule in RULES.items() for i in range(len(rule.frame.examples))]
PUBLISHED = "2024-05-18"  # a Saturday


@pytest.mark.parametrize(("name", "number"), EXAMPLES)
def test_a_frame_gives_what_its_example_expects(name, number):
    rule = RULES[name]
    example = rule.frame.examples[number]
    facts = bilateral.extract(example.text, published=PUBLISHED)
    if number == 0:
        facts_of_it = (*facts.events, *facts.stances)
        assert any(e.rule == name for fact in facts_of_it for e in fact.evidence), facts
    kinds = {rule.gives} | {also.gives for also in rule.frame.also}
    expected = {e.stance for e in example.gives if e.stance}
    stances = {(s.who, s.kind, s.whom): s for s in facts.stances if s.kind in kinds}
    assert {" ".join(side) for side in stances} == expected
    for one in example.gives:
        if one.about:
            assert one.about in {
                s.about for key, s in stances.items() if " ".join(key) == one.stance
            }
    events = sorted((e.type, e.status, e.countries) for e in facts.events if e.type in kinds)
    assert events == sorted((e.event, e.status, e.countries) for e in example.gives if e.event)
    for one in (e for e in example.gives if e.event):
        (event,) = [e for e in facts.events if (e.type, e.countries) == (one.event, one.countries)]
        for kind, names in (("person", one.people), ("organization", one.organizations)):
            if names is not None:
                assert sorted(event.names(kind)) == sorted(names)


def test_names_of_frames_are_unique():
    assert len(RULES) == len(loading.rules())


def test_every_name_says_its_kind():
    for name, rule in RULES.items():
        assert name.startswith(rule.gives.lower() + ".")


def test_every_kind_of_event_and_stance_has_frames():
    assert {rule.gives for rule in loading.rules()} == {*EVENT_TYPES, *STANCE_KINDS}


@pytest.mark.parametrize("file", loading.files(), ids=lambda f: f.gives)
def test_the_coding_is_that_of_the_ontology(file):
    subject = f"code:{file.gives}" if file.gives in STANCE_KINDS else f"dip:{file.gives}"
    block = ontology("alignments.ttl").read_text().split(f"\n{subject}\n")[1].split(" .\n")[0]
    assert f'plover:type "{file.coding.plover}"' in block
    assert f'plover:cameo "{file.coding.cameo}"' in block
    assert (f'plover:mode "{file.coding.mode}"' in block) == (file.coding.mode is not None)


HEAD = "gives: thanks\ncoding: {plover: X, cameo: '1'}\n"
NO_STEP = "frames:\n  - {name: a, verbs: [b], roles: {who: {at: ['(']}}, examples: []}"
NO_EXAMPLE = "frames:\n  - {name: a, verbs: [b], roles: {}, examples: [{text: c}]}"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (HEAD.replace("thanks", "duels") + "frames: []", "duels"),
        (HEAD + "frams: []", "frams"),
        (HEAD + NO_STEP, "no step"),
        (HEAD + NO_EXAMPLE, "first example"),
    ],
)
def test_a_broken_frame_is_named_by_file_and_line(tmp_path, content, reason):
    path = tmp_path / "frames.yaml"
    path.write_text(content)
    with pytest.raises(RuleError, match=rf"frames\.yaml, line \d+.*{reason}"):
        load(path, FrameFile)
