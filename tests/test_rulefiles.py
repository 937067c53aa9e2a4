"""Rule files: the dataclass is the schema, and every fault names file and line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.errors import RuleError
from bilateral.rulefiles import load


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    size: int = 1
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Whole:
    title: str
    parts: tuple[Part, ...] = ()
    by_code: Mapping[str, str] = field(default_factory=dict)
    colour: Colour = Colour.RED
    mode: Literal["fast", "slow"] = "slow"
    share: float = 0.5
    checked: bool = False

    def __post_init__(self) -> None:
        if self.title == "forbidden":
            msg = "the title 'forbidden' is taken; choose another"
            raise ValueError(msg)


@pytest.fixture
def rule_file(tmp_path: Path):
    def write(text: str) -> Path:
        path = tmp_path / "rules.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_file_becomes_the_dataclass_with_its_types(rule_file):
    text = """
title: All of it
parts: [{name: wheel, size: 4}, {name: axle, note: null}]
by_code: {AZ: Azerbaijan}
colour: blue
mode: fast
share: 0.25
checked: true
"""
    whole = load(rule_file(text), Whole)
    assert whole == Whole(
        "All of it",
        (Part("wheel", 4), Part("axle")),
        {"AZ": "Azerbaijan"},
        Colour.BLUE,
        "fast",
        0.25,
        True,
    )
    assert isinstance(whole.parts, tuple)


def test_what_the_file_leaves_out_has_its_default(rule_file):
    assert load(rule_file("title: short"), Whole) == Whole("short")


def test_text_stays_text_whatever_yaml_would_guess(rule_file):
    text = "title: 2020-01-01\nby_code: {NO: Norway, ON: yes, 1: 010}"
    whole = load(rule_file(text), Whole)
    assert whole.title == "2020-01-01"
    assert whole.by_code == {"NO": "Norway", "ON": "yes", "1": "010"}


def test_mappings_keep_the_order_of_the_file_and_cannot_be_changed(rule_file):
    whole = load(rule_file("title: t\nby_code: {z: 1, a: 2}"), Whole)
    assert list(whole.by_code) == ["z", "a"]
    with pytest.raises(TypeError):
        whole.by_code["b"] = "3"


@given(
    st.dictionaries(
        st.from_regex(r"[A-Za-z]{1,8}", fullmatch=True), st.text("ab: #'\"", max_size=9)
    )
)
def test_quoted_text_comes_back_as_it_was(tmp_path_factory, values):
    path = tmp_path_factory.mktemp("rules") / "rules.yaml"
    lines = [f"  {key}: '{value.replace(chr(39), chr(39) * 2)}'" for key, value in values.items()]
    path.write_text(
        "\n".join(["title: t", "by_code:" if lines else "by_code: {}", *lines]), encoding="utf-8"
    )
    assert load(path, Whole).by_code == values


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        (
            "title: t\nparts:\n  - {name: a, siez: 3}",
            3,
            "unknown key 'siez' in Part; known keys: name, size, note",
        ),
        ("parts: []", 1, "Whole lacks title"),
        ("title: t\nparts:\n  - {size: 3}", 3, "Part lacks name"),
        ("title: t\ntitle: u", 2, "'title' is given twice"),
        ("title: t\nparts: {name: a}", 2, "a list is expected"),
        ("title: t\nparts: [a]", 2, "keys with values are expected"),
        ("title: [a]", 1, "a single value is expected"),
        ("title:", 1, "a text is missing"),
        ("title: t\nshare: much", 2, "'much' is not a number"),
        ("title: t\nparts: [{name: a, size: 1.5}]", 2, "'1.5' is not a whole number"),
        ("title: t\nchecked: yes", 2, "'yes' is neither true nor false"),
        ("title: t\ncolour: green", 2, "'green' is not one of red, blue"),
        ("title: t\n\nmode: idle", 3, "'idle' is not one of fast, slow"),
        ("title: t\n? [a]\n: b", 2, "a key must be plain text"),
        ("title: forbidden", 1, "the title 'forbidden' is taken"),
        ("title: 'open", 1, "not valid YAML"),
        ("title: t\n\tparts: []", 2, "not valid YAML"),
        ("", 1, "the file is empty"),
    ],
)
def test_a_fault_names_file_line_and_remedy_in_one_line(rule_file, text, line, reason):
    path = rule_file(text)
    with pytest.raises(RuleError) as fault:
        load(path, Whole)
    message = str(fault.value)
    assert message.startswith(f"{path}, line {line}: ")
    assert reason in message
    assert "\n" not in message


def test_a_missing_file_is_a_fault_of_the_rules(tmp_path):
    with pytest.raises(RuleError, match=r"gone\.yaml: cannot be read"):
        load(tmp_path / "gone.yaml", Whole)


def test_a_file_that_is_not_utf_8_is_refused(tmp_path):
    path = tmp_path / "latin.yaml"
    path.write_bytes("title: Türkiye".encode("latin-1"))
    with pytest.raises(RuleError, match="cannot be read"):
        load(path, Whole)


def test_control_characters_are_refused(tmp_path):
    path = tmp_path / "control.yaml"
    path.write_bytes(b"title: a\x00b")
    with pytest.raises(RuleError, match="not valid YAML"):
        load(path, Whole)


def test_a_field_of_a_type_no_file_can_hold_is_the_programmer_s_fault(rule_file):
    @dataclass(frozen=True)
    class Wrong:
        when: complex

    with pytest.raises(TypeError, match="cannot be the type"):
        load(rule_file("when: 1"), Wrong)
