"""Every rule fires in its own example, and the rule files keep their schema."""

import pytest

import bilateral
from bilateral.errors import RuleError
from bilateral.facts.patterns import rules
from bilateral.rulefiles import load

RULES = {rule.name: rule for rule in rules.event_rules()}


@pytest.mark.parametrize("name", RULES)
def test_the_rule_fires_in_its_example(name):
    rule = RULES[name]
    found = bilateral.extract(rule.example, published="2024-05-06").events
    fired = [e for e in found if any(evidence.rule == name for evidence in e.evidence)]
    assert [e.type for e in fired] == [rule.event]
    assert len(fired[0].countries) == 2


def test_names_of_rules_are_unique():
    assert len(RULES) == len(rules.event_rules())


def test_every_name_says_its_kind_of_event():
    assert all(name.startswith(rule.event.lower() + ".") for name, rule in RULES.items())


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("rules:\n  - {name: a, event: Duel, trigger: met, sides: both, example: x}", "Duel"),
        ("rules:\n  - {name: a, event: Visit, trigger: '(', sides: both, example: x}", "regular"),
        ("rules:\n  - {name: a, event: Visit, trigger: a, sides: both, sample: x}", "sample"),
    ],
)
def test_a_broken_rule_is_named_by_file_and_line(tmp_path, content, reason):
    path = tmp_path / "events.yaml"
    path.write_text(content)
    with pytest.raises(RuleError, match=rf"events\.yaml, line \d+.*{reason}"):
        load(path, rules.EventRules)
