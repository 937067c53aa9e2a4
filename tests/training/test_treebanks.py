"""Reading treebanks: CoNLL-U, names in IOB2 laid over it, and what of GUM may be used."""

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.treebanks import OPEN_GENRES, Sentence, genre, read_split, spans, with_uner

TWO_SENTENCES = """\
# newdoc id = weblog-1
# sent_id = weblog-1-0001
# text = She can't.
1	She	she	PRON	PRP	Case=Nom	0	root	0:root	_
2-3	can't	_	_	_	_	_	_	_	SpaceAfter=No
2	ca	can	AUX	MD	VerbForm=Fin	1	aux	1:aux	_
3	n't	not	PART	RB	_	1	advmod	1:advmod	_
3.1	go	go	VERB	VB	_	_	_	1:conj	_
4	.	.	PUNCT	.	_	1	punct	1:punct	_

# sent_id = weblog-1-0002
1	Oslo	Oslo	PROPN	NNP	Number=Sing	0	root	0:root	_
"""


def row(number: int, word: str, misc: str = "_") -> str:
    return f"{number}\t{word}\t{word}\tPROPN\tNNP\t_\t{number - 1}\tdep\t_\t{misc}"


@pytest.fixture
def folder(tmp_path):
    """A function that writes a file into a folder of treebanks, and gives the folder."""

    def write(path: str, text: str):
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        data = text.encode()
        target.write_bytes(gzip.compress(data) if target.suffix == ".gz" else data)
        return tmp_path

    return write


@pytest.mark.parametrize("name", ["train.conllu", "train.conllu.gz"])
def test_every_column_of_every_word_is_read(folder, name):
    first, second = read_split(folder(f"ewt/{name}", TWO_SENTENCES), "ewt", "train")
    # The range 2-3 and the empty node 3.1 are no words of their own.
    assert first == Sentence(
        source="ewt",
        document="weblog-1",
        words=("She", "ca", "n't", "."),
        lemmas=("she", "can", "not", "."),
        upos=("PRON", "AUX", "PART", "PUNCT"),
        xpos=("PRP", "MD", "RB", "."),
        feats=("Case=Nom", "VerbForm=Fin", "_", "_"),
        heads=(0, 1, 1, 1),
        deprels=("root", "aux", "advmod", "punct"),
    )
    assert second.words == ("Oslo",)


def test_no_names_are_known_of_a_treebank_without_them(folder):
    found = read_split(folder("ewt/dev.conllu", TWO_SENTENCES), "ewt", "dev")
    assert [s.names for s in found] == [None, None]


def test_a_sentence_belongs_to_the_document_told_last(folder):
    text = f"# newdoc id = a\n{row(1, 'One')}\n\n{row(1, 'Two')}\n\n# newdoc id = b\n{row(1, 'Three')}\n\n"
    found = read_split(folder("ewt/dev.conllu", text), "ewt", "dev")
    assert [(s.document, s.words) for s in found] == [
        ("a", ("One",)),
        ("a", ("Two",)),
        ("b", ("Three",)),
    ]


def test_a_last_sentence_without_an_empty_line_behind_it_is_read(folder):
    found = read_split(folder("ewt/dev.conllu", row(1, "Alone")), "ewt", "dev")
    assert [s.words for s in found] == [("Alone",)]


def test_a_missing_file_is_named_with_what_to_do(tmp_path):
    with pytest.raises(FileNotFoundError) as raised:
        read_split(tmp_path, "ewt", "train")
    told = str(raised.value)
    assert str(tmp_path / "ewt") in told
    assert "train.conllu" in told
    assert "train.conllu.gz" in told
    assert "give a treebank folder" in told


def test_of_gum_only_openly_licensed_genres_are_read(folder):
    genres = ["news", "fiction", "academic", "voyage", "reddit", "whow", "interview", "letter"]
    text = "\n".join(f"# newdoc id = GUM_{g}_x\n{row(1, g)}\n" for g in genres)
    found = read_split(folder("gum/train.conllu", text), "gum", "train")
    assert [s.words[0] for s in found] == ["news", "voyage", "interview"]


def test_genres_whose_licence_forbids_commercial_use_are_closed():
    # GUM's LICENSE.txt tells so of stories and of wikiHow; texts of Reddit have their own terms.
    assert not OPEN_GENRES & {"fiction", "whow", "reddit"}


def test_the_genre_of_a_document():
    assert genre("GUM_news_iodine") == "news"
    assert genre("weblog-blogspot.com_x") == "web"


def test_the_entity_annotation_of_gum_is_kept_word_by_word(folder):
    text = "\n".join(
        [
            "# newdoc id = GUM_news_x",
            row(1, "Old", "Discourse=x|Entity=(1-place-new-cf1-2-sgl"),
            row(2, "Oslo", "Entity=1)|SpaceAfter=No"),
            row(3, "waits", "SpaceAfter=No"),
        ]
    )
    (found,) = read_split(folder("gum/dev.conllu", text), "gum", "dev")
    assert found.entities == ("(1-place-new-cf1-2-sgl", "1)", "")


def test_names_of_uner_are_laid_over_the_same_words(folder):
    text = "# sent_id = 1\n1\tNew\tB-LOC\t-\tx\n2\tYork\tI-LOC\t-\tx\n3\twaits\tO\t-\t-\n\n"
    path = folder("uner-ewt/dev.iob2.gz", text) / "uner-ewt" / "dev.iob2.gz"
    sentence = Sentence("ewt", "d", ("New", "York", "waits"), xpos=("NNP", "NNP", "VBZ"))
    (found,) = with_uner([sentence], path)
    assert found.names == ((0, 2, "LOC"),)
    assert found.xpos == sentence.xpos


def test_words_that_changed_since_uner_was_made_come_from_uner_without_syntax(folder):
    text = "1\tcannot\tO\t-\t-\n2\tOslo\tB-LOC\t-\tx\n\n"
    path = folder("dev.iob2", text) / "dev.iob2"
    sentence = Sentence(
        "ewt", "d", ("can", "not", "Oslo"), xpos=("MD", "RB", "NNP"), heads=(0, 1, 1)
    )
    (found,) = with_uner([sentence], path)
    # The newer syntax counts other words; it would put heads and tags on wrong ones.
    assert found == Sentence("ewt", "d", ("cannot", "Oslo"), names=((1, 2, "LOC"),))


def test_names_for_another_number_of_sentences_are_refused(folder):
    path = folder("dev.iob2", "1\tOslo\tB-LOC\t-\tx\n\n") / "dev.iob2"
    with pytest.raises(ValueError, match="shorter"):
        with_uner([Sentence("ewt", "d", ("Oslo",)), Sentence("ewt", "d", ("Rome",))], path)


@st.composite
def names_in_a_row(draw):
    """Names with words between them or none, and the number of words."""
    names, at = [], 0
    pieces = st.tuples(st.integers(0, 2), st.integers(1, 3), st.sampled_from(["PER", "LOC"]))
    for gap, length, label in draw(st.lists(pieces, max_size=5)):
        names.append((at + gap, at + gap + length, label))
        at += gap + length
    return tuple(names), at + draw(st.integers(0, 2))


@given(names_in_a_row())
def test_spans_give_back_the_names_that_tags_were_made_of(made):
    names, words = made
    tags = ["O"] * words
    for start, end, label in names:
        tags[start:end] = [f"B-{label}", *[f"I-{label}"] * (end - start - 1)]
    assert spans(tags) == names


@given(st.lists(st.sampled_from(["O", "B-PER", "I-PER", "B-LOC", "I-LOC"]), max_size=8))
def test_spans_of_any_tags_begin_where_a_tag_begins_one(tags):
    found = spans(tags)
    assert [start for start, *_ in found] == [i for i, t in enumerate(tags) if t[0] == "B"]
    assert all(
        tags[start + 1 : end] == [f"I-{label}"] * (end - start - 1) for start, end, label in found
    )
