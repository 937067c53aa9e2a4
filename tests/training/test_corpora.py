"""What is trained on: which names each source brings, and what is left for measuring."""

import gzip
from random import Random

import pytest

from training.corpora import HELD_OUT_SHARE, Corpora, domain_sentences, load
from training.inventories import Inventories
from training.treebanks import Sentence

DOCUMENTS = [f"weblog-{i:02}" for i in range(2 * HELD_OUT_SHARE)]


def conllu(document: str, *words: str, entity: str = "_") -> str:
    rows = [
        f"{i}\t{word}\t{word}\tPROPN\tNNP\t_\t{i - 1}\tdep\t_\t{entity if i == 1 else '_'}"
        for i, word in enumerate(words, start=1)
    ]
    return "\n".join([f"# newdoc id = {document}", *rows, "", ""])


@pytest.fixture(scope="module")
def treebanks(tmp_path_factory):
    """A folder of treebanks with a word or two in each file."""
    folder = tmp_path_factory.mktemp("treebanks")
    gum = conllu("GUM_news_x", "Oslo", "waits", entity="Entity=(1-place-new-nnnnn-cf1-1-sgl)")
    files = {
        "ewt/train": conllu("weblog-train", "Oslo", "waits"),
        "ewt/dev": "".join(conllu(d, "Rila", "Ann") for d in DOCUMENTS),
        "gum/train": gum,
        "gum/dev": gum,
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / f"{name}.conllu").write_text(text, encoding="utf-8")
    (folder / "uner-ewt").mkdir()
    tags = "1\tRila\tB-LOC\t-\tx\n2\tAnn\tB-PER\t-\tx\n\n" * len(DOCUMENTS)
    (folder / "uner-ewt" / "dev.iob2.gz").write_bytes(gzip.compress(tags.encode()))
    return folder


@pytest.fixture(scope="module")
def corpora(treebanks):
    return load(treebanks)


def test_names_come_with_gum_and_not_with_ewt(corpora):
    assert {s.source: s.names for s in corpora.parsed} == {"ewt": None, "gum": ((0, 1, "GPE"),)}


def test_a_document_of_uner_either_trains_or_measures(corpora):
    trained = {s.document for s in corpora.named}
    measured = {s.document for s in corpora.named_development["uner"]}
    assert trained | measured == set(DOCUMENTS)
    assert not trained & measured
    assert len(measured) == 2


def test_without_holding_out_every_document_of_uner_trains(treebanks):
    found = load(treebanks, hold_out=False)
    assert {s.document for s in found.named} == set(DOCUMENTS)


def test_uner_brings_names_alone_with_places_told_apart_where_known(corpora):
    # EWT's development part measures syntax; none of it may be learned.
    assert all(not s.xpos and not s.heads and not s.lemmas for s in corpora.named)
    assert {s.names for s in corpora.named} == {((0, 1, "PLACE"), (1, 2, "PERSON"))}


def test_a_pass_holds_uner_twice_and_the_domain_made_anew(corpora):
    one, other = (corpora.epoch(Random(seed), domain=20) for seed in (1, 2))
    sources = [s.source for s in one]
    assert sources.count("uner") == 2 * len(corpora.named)
    assert sources.count("domain") == 20
    assert one != other
    assert one == corpora.epoch(Random(1), domain=20)
    assert all(s.source != "domain" for s in corpora.epoch(Random(1), domain=0))


def test_names_that_the_network_read_go_to_ewt_where_a_proper_noun_is_in_them():
    words = ("Oslo", "waits", "here")
    ewt = Sentence("ewt", "d", words, xpos=("NNP", "VBZ", "RB"))
    gum = Sentence("gum", "d", words, xpos=("NNP", "VBZ", "RB"), names=())
    corpora = Corpora((ewt, gum), (), {}, {}, Inventories.of([]))
    found = corpora.named_by([((0, 1, "GPE"), (1, 3, "ORG"))]).parsed
    assert found[0].names == ((0, 1, "GPE"),)
    assert found[1] is gum


def test_sentences_of_the_domain_are_words_with_names_over_them():
    for sentence in domain_sentences(3, 300):
        ends = [0]
        for start, end, _ in sentence.names:
            assert ends[-1] <= start < end <= len(sentence.words)
            ends.append(end)
        assert all(word.strip() == word for word in sentence.words)
    assert any(s.names for s in domain_sentences(3, 300))


def test_classes_are_those_seen_the_most_frequent_first():
    sentence = Sentence(
        "ewt",
        "d",
        ("Dogs", "cats", "bark"),
        xpos=("NNS", "NNS", "VBP"),
        upos=("NOUN", "NOUN", "VERB"),
        feats=("Number=Plur", "Number=Plur", "_"),
        lemmas=("dog", "cat", "bark"),
        heads=(3, 3, 0),
        deprels=("nsubj", "nsubj", "root"),
    )
    found = Inventories.of([sentence])
    assert found.xpos == ("NNS", "VBP")
    assert found.deprels == ("nsubj", "root")
    # Cutting one "s" is seen twice; keeping the word, seen once, is too rare to be learned.
    assert len(found.lemmas) == 1
    sizes = found.sizes()
    assert (sizes.xpos, sizes.lemmas, sizes.names) == (2, 1, len(found.names))


def test_classes_kept_are_read_back(tmp_path):
    classes = Inventories.of(
        [Sentence("ewt", "d", ("Talks",), ("NNS",), ("NOUN",), ("_",), ("talk",), (0,), ("root",))]
    )
    classes.write(tmp_path / "classes.json")
    assert Inventories.read(tmp_path / "classes.json") == classes
