"""Figures on development data, to see how a run goes; nothing of the test parts."""

from training import corpora
from training.batches import Encoder
from training.network import Network
from training.reading import read
from training.scores import SYNTAX, Scores, as_uner


def figures(network: Network, encoder: Encoder, data: corpora.Corpora) -> str:
    """Tags, lemmas and arcs of the treebanks, names of UNER and of the domain; a line each."""
    lines = [""]
    for treebank, sentences in data.development.items():
        scores = Scores()
        for gold, got in zip(sentences, read(network, encoder, sentences), strict=True):
            scores.add_syntax(gold, got)
        told = " ".join(f"{name} {scores.share(name):.4f}" for name in SYNTAX)
        lines.append(f"{treebank} {told}")
    for source, sentences in data.named_development.items():
        scores = Scores()
        for gold, got in zip(sentences, read(network, encoder, sentences), strict=True):
            wanted = gold.names or ()
            if source == "uner":
                scores.add_names(as_uner(wanted), as_uner(got.names))
            else:
                scores.add_names(wanted, got.names)
        each = " ".join(f"{label} {scores.f1(label):.3f}" for label in scores.labels())
        lines.append(f"{source} names {scores.f1():.4f} ({each})")
    return "\n  ".join(lines)
