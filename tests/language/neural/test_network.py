"""The shipped network: sentences of words in, their analysis out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st


def words_of(text: str) -> list[str]:
    return text.split()


MEETING = words_of("Kenya 's Foreign Minister Amina Wekesa met Peter Okello in Kampala on Monday .")
SIGNING = words_of("The two sides signed a memorandum of understanding on energy .")
WORDS = st.sampled_from(
    [*MEETING, *SIGNING, "😀", "外交部", "http://x.org/a?b=c", "\u200b", "١٢", "NATO"]
)


def test_who_does_what(network):
    (read,) = network.read([MEETING])
    verb = MEETING.index("met")
    assert read.heads[verb] == verb
    assert read.deprels[verb] == "root"
    assert read.xpos[verb] == "VBD"
    assert read.lemmas[verb] == "meet"
    assert read.deprels[MEETING.index("Peter")] == "obj"


def test_names_without_office_or_possessive(network):
    (read,) = network.read([MEETING])
    told = [(" ".join(MEETING[a:b]), label) for a, b, label in read.names]
    assert told == [
        ("Kenya", "GPE"),
        ("Amina Wekesa", "PERSON"),
        ("Peter Okello", "PERSON"),
        ("Kampala", "GPE"),
    ]


@given(st.lists(st.lists(WORDS, min_size=1, max_size=40), max_size=5))
@settings(deadline=None, max_examples=30)
def test_any_words_give_one_tree_for_each_sentence(network, sentences):
    for words, read in zip(sentences, network.read(sentences), strict=True):
        columns = (read.xpos, read.upos, read.feats, read.lemmas, read.heads, read.deprels)
        assert {len(column) for column in columns} == {len(words)}
        assert [i for i, head in enumerate(read.heads) if head == i] == [read.deprels.index("root")]
        assert all(leads_to_the_root(read.heads, word) for word in range(len(words)))


def leads_to_the_root(heads, word) -> bool:
    for _ in heads:
        word = heads[word]
    return heads[word] == word


def test_a_sentence_too_long_for_one_window_is_still_one_tree(network):
    (read,) = network.read([SIGNING[:-1] * 40])
    assert sum(head == i for i, head in enumerate(read.heads)) == 1
    assert read.lemmas.count("sign") == 40


@pytest.mark.parametrize("beside", [[], [MEETING], [MEETING, ["word"] * 90]])
def test_a_sentence_reads_the_same_whatever_is_read_with_it(network, beside):
    alone = network.read([SIGNING])[0]
    assert network.read([*beside, SIGNING])[-1] == alone


def test_nothing_to_read_gives_nothing(network):
    assert network.read([]) == []
