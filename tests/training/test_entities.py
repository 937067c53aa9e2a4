"""Names out of GUM's referring phrases: the proper part, without what is no name."""

import pytest

from training.entities import place_label, with_gum_names
from training.treebanks import Sentence


def names(table: str) -> list[tuple[str, str]]:
    """The names in a sentence written as lines of word, tag, head and entity marks."""
    rows = [line.split() for line in table.strip().splitlines()]
    sentence = Sentence(
        "gum",
        "GUM_news_x",
        words=tuple(r[0] for r in rows),
        xpos=tuple(r[1] for r in rows),
        heads=tuple(int(r[2]) for r in rows),
        entities=tuple(r[3] if len(r) > 3 else "" for r in rows),
    )
    found = with_gum_names(sentence).names
    assert list(found) == sorted(found)
    return [(" ".join(sentence.words[start:end]), label) for start, end, label in found]


def single(word: str, kind: str, tag: str = "NNP") -> list[tuple[str, str]]:
    """The names in a sentence where one word is a phrase of that kind."""
    return names(f"{word} {tag} 2 (1-{kind}-new-nnnnn-cf1-1-sgl)\nwaits VBZ 0")


def test_a_phrase_around_a_common_noun_is_no_name_but_the_name_nested_in_it_is():
    assert names("""
        the        DT  2 (1-person-new-nnnnn-cf1-2-sgl
        president  NN  6
        of         IN  5
        the        DT  5 (2-organization-new-nnnnn-cf2-3-sgl
        Senate     NNP 2 2)1)
        resigned   VBD 0
    """) == [("Senate", "ORG")]


def test_a_nested_name_is_part_of_the_longer_name_around_it():
    assert names("""
        Bank     NNP 4 (1-organization-new-nnnnn-cf1-1-sgl
        of       IN  3
        England  NNP 1 (2-place-new-nnnnn-cf2-1-sgl)1)
        waits    VBZ 0
    """) == [("Bank of England", "ORG")]


def test_a_name_beside_the_head_of_a_phrase_stays_a_name_of_its_own():
    assert names("""
        Norway  NNP 3 (1-person-new-nnnnn-cf1-3-sgl(2-place-new-nnnnn-cf2-1-sgl)
        's      POS 1
        envoy   NN  4 1)
        left    VBD 0
    """) == [("Norway", "GPE")]


def test_two_phrases_that_close_on_the_same_word_are_told_apart():
    assert names("""
        Oslo   NNP 2 (1-organization-new-nnnnn-cf1-2-sgl(2-place-new-nnnnn-cf2-1-sgl)
        Opera  NNP 5
        and    CC  4
        Rome   NNP 2 (3-place-new-nnnnn-cf3-1-sgl)1)
        agree  VBP 0
    """) == [("Oslo Opera and Rome", "ORG")]


def test_a_phrase_that_goes_on_in_the_next_sentence_is_left_out():
    assert (
        names("""
        Ann    NNP 2 (1-person-new-nnnnn-cf1-1-sgl
        waits  VBZ 0
    """)
        == []
    )


@pytest.mark.parametrize("title", ["Mr.", "Dr.", "President", "Prime Minister", "Lt. Gov.", "Sir"])
def test_a_title_is_no_part_of_a_person(title):
    words = [*title.split(), "Ann", "Otieno"]
    marks = ["(1-person-new-nnnnn-cf1-1-sgl", *[""] * (len(words) - 2), "1)"]
    last = len(words)
    table = [f"{w} NNP {last} {m}" for w, m in zip(words, marks, strict=True)]
    table[-1] = f"Otieno NNP {last + 1} 1)"
    assert names("\n".join([*table, "waits VBZ 0"])) == [("Ann Otieno", "PERSON")]


@pytest.mark.parametrize("word", ["President", "King", "Mr.", "Minister"])
def test_a_title_alone_is_no_person(word):
    assert single(word, "person") == []


def test_the_article_is_no_part_of_a_name():
    assert names("""
        The    NNP 3 (1-organization-new-nnnnn-cf1-3-sgl
        Oslo   NNP 3
        Times  NNP 4 1)
        asked  VBD 0
    """) == [("Oslo Times", "ORG")]


def test_the_possessive_ending_is_no_part_of_a_name():
    assert names("""
        Ann     NNP 2 (1-person-new-nnnnn-cf1-2-sgl
        Otieno  NNP 4
        's      POS 2 1)
        house   NN  0
    """) == [("Ann Otieno", "PERSON")]


def test_the_stop_behind_a_name_is_no_part_of_it_but_that_of_an_abbreviation_is():
    assert names("""
        Ann     NNP 2 (1-person-new-nnnnn-cf1-2-sgl
        Otieno  NNP 0
        .       NNP 2 1)
    """) == [("Ann Otieno", "PERSON")]
    assert single("U.S.", "place") == [("U.S.", "GPE")]


def test_small_words_join_the_name_of_a_body_but_not_two_people():
    table = """
        {0}     NNP 4 (1-{2}-new-nnnnn-cf1-1-sgl
        and     CC  3
        {1}     NNP 1 1)
        agreed  VBD 0
    """
    assert names(table.format("Health", "Safety", "organization")) == [("Health and Safety", "ORG")]
    assert names(table.format("Ann", "Ben", "person")) == [("Ann", "PERSON")]


def test_a_hyphen_joins_a_name_and_a_number_may_end_it():
    assert names("""
        Al      NNP 3 (1-organization-new-nnnnn-cf1-1-sgl
        -       HYPH 3
        Ahram   NNP 4 1)
        wrote   VBD 0
    """) == [("Al - Ahram", "ORG")]
    assert names("""
        Boeing  NNP 4 (1-organization-new-nnnnn-cf1-1-sgl
        -       HYPH 3
        747     CD  1 1)
        landed  VBD 0
    """) == [("Boeing - 747", "ORG")]


@pytest.mark.parametrize("word", ["Norwegians", "Muslims"])
def test_a_people_is_no_person(word):
    assert single(word, "person", "NNPS") == []


@pytest.mark.parametrize("word", ["Germans", "Americans"])
def test_a_people_is_no_body_even_where_it_acts_as_one(word):
    assert single(word, "organization", "NNPS") == []


@pytest.mark.parametrize("word", ["Beatles", "Yankees"])
def test_a_band_or_club_in_the_plural_is_a_name(word):
    assert single(word, "organization", "NNPS") == [(word, "ORG")]


@pytest.mark.parametrize("word", ["University", "Council", "Committee", "Academy"])
def test_a_kind_of_body_alone_is_no_name(word):
    assert single(word, "organization") == []


def test_a_kind_of_place_alone_is_no_name():
    assert single("River", "place") == []
    assert single("Desert", "place") == []


@pytest.mark.parametrize("kind", ["object", "abstract", "time", "animal", "plant", "substance"])
def test_other_kinds_of_phrases_hold_no_names(kind):
    assert single("Friday", kind) == []


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Norway", "GPE"),
        ("Ohio", "GPE"),
        ("Nairobi", "GPE"),
        ("U.K.", "GPE"),
        ("Caspian Sea", "LOC"),
        ("Mount Kenya", "LOC"),
        ("Africa", "LOC"),
        ("Wembley Stadium", "FAC"),
        ("Heathrow Airport", "FAC"),
        ("Rila", ""),
    ],
)
def test_places_are_governed_land_and_water_or_built(name, label):
    assert place_label(name) == label


def test_a_governed_place_is_one_whatever_stands_in_its_name():
    # "North" tells of land elsewhere.
    assert place_label("North Dakota") == "GPE"
    assert place_label("North Dale") == "LOC"


def test_a_place_of_an_unknown_kind_counts_as_governed():
    assert single("Rila", "place") == [("Rila", "GPE")]


def test_a_state_that_acts_as_a_body_is_still_a_state():
    assert single("Norway", "organization") == [("Norway", "GPE")]


def test_an_event_of_one_word_is_a_name_only_as_an_acronym():
    assert single("Easter", "event") == []
    assert single("COP29", "event") == [("COP29", "EVENT")]


def test_an_event_of_more_words_is_a_name():
    assert names("""
        Nobel  NNP 2 (1-event-new-nnnnn-cf1-2-sgl
        Week   NNP 3 1)
        ended  VBD 0
    """) == [("Nobel Week", "EVENT")]


def test_a_sentence_without_phrases_is_known_to_have_no_names():
    assert names("It PRP 2\nrains VBZ 0") == []
