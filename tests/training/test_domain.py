"""Sentences of the domain: how patterns are written, and what all of those we have give."""

import re
from pathlib import Path

import pytest
import yaml

from training.domain import DomainSentence, generate, read_patterns
from training.fillers import read_fillers, split_items

DATA = Path(__file__).parents[2] / "data"
DOMAIN, GAZETTEERS = DATA / "model" / "domain", DATA / "gazetteers"
LABELS = {"PERSON", "ORG", "GPE", "LOC", "EVENT", "LAW", "FAC"}
SPLIT = {"ORG", "EVENT", "LAW", "FAC"}
FROM_ELSEWHERE = {
    *("a", "person", "surname", "given"),
    *("state", "the_state", "the_official", "adj", "capital"),
    *("igo", "igo_short", "the_igo", "the_igo_short"),
}
"""Slots filled from names.yaml and the gazetteers, and the article."""

TINY = {
    "model/domain/names.yaml": """
        people: {given: Elchin, family: "Mammadov, Guliyev", builds: "{given} {family}"}
    """,
    "model/domain/words.yaml": """
        settings: {no_article: "ECO"}
        town: {label: GPE, of: Oslo}
        job: engineer; engineer
        duty: clerk; clerk
        post: "{a} {job}; {a} {job}"
        body: {label: ORG, of: "Bank of {town}"}
        outlet: {label: ORG, of: AZERTAC}
        who: "{job} {person}"
        guest: "{who}"
    """,
    "gazetteers/states.yaml": """
        states:
          GB: {name: United Kingdom, official: United Kingdom of Great Britain,
               capital: London, adjectives: [British]}
    """,
    "gazetteers/organizations.yaml": """
        bodies: [{name: Economic Cooperation Organization, short: ECO}]
    """,
    "gazetteers/cities.yaml": "{towns: [], spellings: {}, stop: {}}",
    "gazetteers/outlets.yaml": "outlets: {AZ: [Azertag]}",
}


@pytest.fixture
def made(tmp_path):
    """A function that writes the sentences one pattern makes, with lists of a filling or two."""

    def write(pattern: str, group: str = "tiny") -> set[str]:
        patterns = yaml.safe_dump({group: pattern})
        for path, text in {**TINY, "model/domain/patterns.yaml": patterns}.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text, encoding="utf-8")
        return {marked(s) for s in generate(tmp_path / "model" / "domain", seed=0, count=40)}

    return write


def marked(sentence: DomainSentence) -> str:
    """The text with its names in brackets, as patterns write them."""
    text = sentence.text
    for start, end, label in reversed(sentence.spans):
        text = f"{text[:start]}[{text[start:end]}]{label}{text[end:]}"
    return text


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("Dogs bark.", "Dogs bark."),
        ("He waits in {town}.", "He waits in [Oslo]GPE."),
        ("The [Bank of {town}]ORG closed.", "The [Bank of Oslo]ORG closed."),
        ("{body} spoke.", "[Bank of Oslo]ORG spoke."),
        ("{the_official} waits.", "The [United Kingdom of Great Britain]GPE waits."),
        ("{adj} planes left {capital}.", "British planes left [London]GPE."),
        ("{the_igo} met.", "The [Economic Cooperation Organization]ORG met."),
        ("{the_igo_short} met.", "[ECO]ORG met."),
        ("{the_igo:a} ({igo_short:a}) met.", "The [Economic Cooperation Organization]ORG ([ECO]ORG) met."),
    ],
)  # fmt: skip
def test_slots_and_brackets_say_what_is_a_name(made, pattern, sentence):
    assert made(pattern) == {sentence}


def test_the_article_is_chosen_by_what_follows_and_names_move_with_it(made):
    assert made("He met {a} {job} from {town}.") == {"He met an engineer from [Oslo]GPE."}
    assert made("He met {a} {duty} from {town}.") == {"He met a clerk from [Oslo]GPE."}
    assert made("{a} {adj} envoy left {town}.") == {"A British envoy left [Oslo]GPE."}


def test_a_sentence_begins_with_a_capital_whatever_fills_its_first_slot(made):
    assert made("{post} left.") == {"An engineer left."}
    assert made("{job} wanted. {job} found.") == {"Engineer wanted. Engineer found."}
    assert made("Ask the {job} today.") == {"Ask the engineer today."}


def test_a_choice_is_made_by_the_dice_and_may_hold_another(made):
    assert made("<One|Two <big|small>> dogs.") == {"One dogs.", "Two big dogs.", "Two small dogs."}


def test_slots_with_one_letter_tell_of_one_person(made):
    assert made("{person:a} left. {surname:a} returned.") == {
        "[Elchin Mammadov]PERSON left. [Mammadov]PERSON returned.",
        "[Elchin Guliyev]PERSON left. [Guliyev]PERSON returned.",
    }


def test_slots_inside_a_filling_share_its_letter_however_deep(made):
    assert made("The {guest:a} spoke; {surname:a} left.") == {
        "The engineer [Elchin Mammadov]PERSON spoke; [Mammadov]PERSON left.",
        "The engineer [Elchin Guliyev]PERSON spoke; [Guliyev]PERSON left.",
    }


def test_a_headline_in_capitals_keeps_its_names(made):
    # "ß" would become two letters and move every name behind it.
    found = made("Straße closed, {town} waits", group="headlines_upper")
    assert found == {"STRAßE CLOSED, [OSLO]GPE WAITS"}


def test_a_choice_that_is_not_closed_is_told(made):
    with pytest.raises(ValueError, match="a choice is not closed"):
        made("Dogs <bark|sleep.")


def test_a_slot_that_no_list_fills_is_named(made):
    with pytest.raises(KeyError, match="nobody"):
        made("{nobody} left.")


@pytest.fixture(scope="module")
def trained():
    """So many that every pattern comes up, and most of its choices."""
    return list(generate(DOMAIN, seed=1, count=8000))


@pytest.fixture(scope="module")
def held_out():
    return list(generate(DOMAIN, seed=1, count=1000, held_out=True))


@pytest.fixture(scope="module")
def sentences(trained, held_out):
    return [*trained, *held_out]


@pytest.fixture(scope="module")
def training_side():
    return read_fillers(DOMAIN, GAZETTEERS, held_out=False)


@pytest.fixture(scope="module")
def held_out_side():
    return read_fillers(DOMAIN, GAZETTEERS, held_out=True)


def test_every_pattern_fills_on_one_side_of_the_split_and_on_one_alone(trained, held_out):
    ours, others = ({s.pattern for s in side} for side in (trained, held_out))
    assert ours | others == set(read_patterns(DOMAIN))
    assert not ours & others
    assert len(others) > 30


def test_every_slot_of_a_pattern_or_a_filling_has_a_list(training_side, held_out_side):
    for side in (training_side, held_out_side):
        templates = [*read_patterns(DOMAIN).values(), *_items(side.words.values())]
        used = {slot for t in templates for slot in re.findall(r"\{(.*?)(?::\w+)?\}", t)}
        assert used <= {*side.words, *FROM_ELSEWHERE}


def test_nothing_of_the_patterns_own_signs_is_left(sentences):
    assert [s.text for s in sentences if re.search(r"[{}<\[\]\x00]", s.text)] == []


def test_names_stand_in_order_and_apart_with_known_labels(sentences):
    for sentence in sentences:
        ends = [0]
        for start, end, label in sentence.spans:
            assert ends[-1] <= start < end <= len(sentence.text), sentence
            assert label in LABELS, sentence
            ends.append(end)


def test_a_name_begins_and_ends_with_a_word_of_its_own(sentences):
    for sentence in sentences:
        for start, end, _ in sentence.spans:
            before, name, after = (
                sentence.text[:start],
                sentence.text[start:end],
                sentence.text[end:],
            )
            assert name == name.strip(" ,;:\"“”'’()"), sentence
            assert not before[-1:].isalnum(), sentence
            assert not after[:1].isalnum(), sentence
            assert not re.match(r"(?:the|an?) ", name), sentence


def test_no_title_is_part_of_a_person(sentences):
    lists = yaml.safe_load((DOMAIN / "words_people.yaml").read_text(encoding="utf-8"))
    listed = [
        t for slot in ("sir", "rank", "office", "office_low") for t in split_items(lists[slot])
    ]
    titles = {word for t in listed if not re.search(r"[{\[]", t) for word in t.split()}
    assert {"Mr.", "General", "President", "president", "Minister"} <= titles
    # Some are borne as names too: Sultan, King, Sri.
    borne = set(re.findall(r"[^\s,\"]+", (DOMAIN / "names.yaml").read_text(encoding="utf-8")))
    for sentence in sentences:
        for start, end, label in sentence.spans:
            if label == "PERSON":
                words = set(sentence.text[start:end].split())
                assert not words & (titles - borne), sentence


def test_the_same_seed_makes_the_same_sentences_and_another_makes_others(trained):
    assert list(generate(DOMAIN, seed=1, count=60)) == trained[:60]
    assert list(generate(DOMAIN, seed=2, count=60)) != trained[:60]


def test_parts_of_personal_names_are_either_trained_or_held_out(training_side, held_out_side):
    ours, others = _parts(training_side), _parts(held_out_side)
    assert len(others) > 200
    assert not ours & others


def test_no_person_is_both_trained_and_held_out(trained, held_out):
    assert not _spans(trained, {"PERSON"}) & _spans(held_out, {"PERSON"})


def test_bodies_events_papers_and_buildings_are_either_trained_or_held_out(
    training_side, held_out_side
):
    ours, others = _split_names(training_side), _split_names(held_out_side)
    assert len(others) > 100
    assert not ours & others


def test_no_held_out_name_is_trained_on(trained, held_out_side):
    # Names that a pattern or filling spells out in brackets belong to it and go where it goes.
    spelled = {
        name
        for path in DOMAIN.glob("*.yaml")
        for name in re.findall(r"\[([^\]{]+)\][A-Z]", path.read_text(encoding="utf-8"))
    }
    assert not _spans(trained, SPLIT) & (_split_names(held_out_side) - spelled)


def _items(lists) -> list[str]:
    return [item for words in lists for item in words.items]


def _parts(side) -> set[str]:
    return {part for c in side.cultures for parts in c.lists.values() for part in parts}


def _split_names(side) -> set[str]:
    lists = [words for words in side.words.values() if words.label in SPLIT]
    bodies = {name for body in side.bodies for name in (body.name, body.short)}
    return bodies | {item for item in _items(lists) if "{" not in item}


def _spans(sentences, labels) -> set[str]:
    """Names as written; those of headlines in capitals are left out, being written otherwise."""
    return {
        s.text[start:end]
        for s in sentences
        for start, end, label in s.spans
        if label in labels and not s.pattern.startswith("headlines_upper")
    }
