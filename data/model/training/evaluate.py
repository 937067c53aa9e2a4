"""Measure a pipeline on the test parts: ``python -m training.evaluate --help``.

Gold tokens and sentences; labels with subtypes; names as UNER marks them, and those of
sentences of the domain whose patterns and names were never trained on.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from bilateral.language.neural import component
from bilateral.language.neural.loading import load_pipeline
from bilateral.resources import model
from training.corpora import domain_sentences
from training.scores import SYNTAX, Scores, as_uner
from training.treebanks import Sentence, read_split, with_uner

DOMAIN_SEED, DOMAIN_COUNT = 77, 3000


class Told:
    """What a Doc says, in the form of the treebanks."""

    def __init__(self, doc: Doc) -> None:
        """Read the columns off ``doc``, one sentence of gold tokens."""
        self.xpos = tuple(t.tag_ for t in doc)
        self.upos = tuple(t.pos_ for t in doc)
        self.feats = tuple(str(t.morph) or "_" for t in doc)
        self.lemmas = tuple(t.lemma_ for t in doc)
        self.heads = tuple(0 if t.head is t or t.head.i == t.i else t.head.i + 1 for t in doc)
        self.deprels = tuple("root" if t.dep_ == "ROOT" else t.dep_ for t in doc)
        self.names = tuple((e.start, e.end, e.label_) for e in doc.ents)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pipeline", type=Path, default=model(), help="folder of the pipeline")
    parser.add_argument("--treebanks", type=Path, required=True)
    parser.add_argument("--split", default="test", choices=("dev", "test"))
    options = parser.parse_args()
    nlp = load_pipeline(str(options.pipeline))
    print(f"{'':10}" + "".join(f"{name:>9}" for name in SYNTAX))
    for treebank in ("ewt", "gum"):
        sentences = read_split(options.treebanks, treebank, options.split)
        scores = Scores()
        for gold, got in zip(sentences, _read(nlp, sentences), strict=True):
            scores.add_syntax(gold, got)
        print(f"{treebank:10}" + "".join(f"{scores.share(name):9.4f}" for name in SYNTAX))
    uner = with_uner(
        read_split(options.treebanks, "ewt", options.split),
        options.treebanks / "uner-ewt" / f"{options.split}.iob2.gz",
    )
    _print_names("UNER", nlp, uner, uner=True)
    domain = domain_sentences(DOMAIN_SEED, DOMAIN_COUNT, held_out=True)
    _print_names("domain", nlp, domain, uner=False)


def _print_names(title: str, nlp: Language, sentences: Sequence[Sentence], *, uner: bool) -> None:
    scores = Scores()
    for gold, got in zip(sentences, _read(nlp, sentences), strict=True):
        told = as_uner(got.names) if uner else got.names
        scores.add_names(gold.names or (), told)
    each = "  ".join(f"{label} {scores.f1(label):.4f}" for label in scores.labels())
    print(f"{title:10} F1 {scores.f1():.4f}  {each}")


def _read(nlp: Language, sentences: Sequence[Sentence]) -> list[Told]:
    """The sentences as the pipeline reads them, its own sentence splitter left out."""
    docs = [
        Doc(nlp.vocab, list(s.words), sent_starts=[i == 0 for i in range(len(s.words))])
        for s in sentences
    ]
    with nlp.select_pipes(enable=[component.FACTORY]):
        return [Told(doc) for doc in nlp.pipe(docs)]


if __name__ == "__main__":
    main()
