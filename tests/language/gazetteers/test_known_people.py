"""Holders of high office: who they are, what else they are called, and a file that is sound."""

import re
from collections import Counter

import pytest

from bilateral.errors import RuleError
from bilateral.identity.people.variants import variant_key
from bilateral.language.gazetteers import states
from bilateral.language.gazetteers.known_people import COLUMNS, KnownPerson, known_people, read

HEAD = "\t".join(COLUMNS)
PEOPLE = known_people()


@pytest.mark.parametrize(
    ("state", "name", "other"),
    [
        ("PH", "Ferdinand Marcos Jr.", "Bongbong Marcos"),
        ("SO", "Mohamed Abdullahi Mohamed", "Farmaajo"),
        ("TW", "Lai Ching-te", "William Lai"),
        ("GB", "David Cameron", "Lord Cameron"),
        ("VA", "Leo XIV", "Robert Prevost"),
        ("TL", "Taur Matan Ruak", "José Maria Vasconcelos"),
    ],
)
def test_other_names_are_known(state, name, other):
    (found,) = (p for p in PEOPLE if p.name == name and state in p.states)
    assert other in found.others


def test_every_state_of_the_united_nations_has_its_people():
    led = {state for person in PEOPLE for state in person.states}
    members = {code for code in states.states() if code not in {"HK", "MO"}}
    assert len(led & members) >= 190
    assert len(PEOPLE) > 1500


def test_states_are_those_of_the_gazetteer():
    assert not [p for p in PEOPLE for code in p.states if code not in states.states()]


def test_no_two_of_one_state_are_called_alike():
    called = Counter(
        (state, key)
        for person in PEOPLE
        for state in person.states
        for key in {variant_key(name, state) for name in person.names}
    )
    assert not [key for key, number in called.items() if number > 1]


def test_nobody_is_called_so_twice():
    assert not [p.name for p in PEOPLE if len(set(p.names)) < len(p.names)]


def test_items_are_of_one_person_each():
    items = Counter(p.wikidata for p in PEOPLE if p.wikidata)
    assert all(re.fullmatch(r"Q[1-9]\d*", item) for item in items)
    assert not [item for item, number in items.items() if number > 1]


def test_a_line_is_a_person(tmp_path):
    file = tmp_path / "people.tsv"
    line = "GE UA\tLado Vardanidze\tLadochka; Vladimir Vardanidze\tPresident; Governor\tSecretary-General\tQ1234"
    file.write_text(f"# who\n\n{HEAD}\n{line}\n", encoding="utf-8")
    assert list(read(file)) == [
        KnownPerson(
            "Lado Vardanidze",
            ("GE", "UA"),
            ("Ladochka", "Vladimir Vardanidze"),
            ("President", "Governor"),
            ("Secretary-General",),
            "Q1234",
        )
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("GE\tLado Vardanidze\t\tPresident", "4 cells, not 6"),
        ("Georgia\tLado Vardanidze\t\t\t\t", "'Georgia' are no codes of states"),
        ("GE\t\tLadochka\t\t\t", "a name is missing"),
        ("GE\tLado Vardanidze\t\t\t\t1234", "'1234' is no item of Wikidata"),
        ("GE\tLado Vardanidze\t\t\t\tQ012", "'Q012' is no item of Wikidata"),
        ("GE\tLado Vardanidze\tLadochka;  Lado\t\t\t", "is no list"),
        ("GE\tLado Vardanidze\tLadochka; \t\t\t", "is no list"),
    ],
)
def test_a_line_that_breaks_the_form_is_named(tmp_path, line, reason):
    file = tmp_path / "people.tsv"
    file.write_text(f"# who\n{HEAD}\n{line}\n", encoding="utf-8")
    with pytest.raises(RuleError, match=f"people.tsv, line 3: .*{reason}"):
        list(read(file))


def test_an_unknown_column_is_named(tmp_path):
    file = tmp_path / "people.tsv"
    file.write_text("states\tname\tnicknames\toffices\tabroad\twikidata\n", encoding="utf-8")
    with pytest.raises(RuleError, match="line 1: unknown column 'nicknames'"):
        list(read(file))


def test_an_empty_and_a_missing_file_are_refused(tmp_path):
    file = tmp_path / "people.tsv"
    with pytest.raises(RuleError, match="cannot be read"):
        list(read(file))
    file.write_text("# nothing\n", encoding="utf-8")
    with pytest.raises(RuleError, match="the file is empty"):
        list(read(file))
