"""Sentences of gold tokens as the network in training reads them."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch

from bilateral.language.neural.labelling import Labelling
from bilateral.language.neural.lemmas import apply
from bilateral.language.neural.trees import best_tree
from training.batches import Encoder
from training.network import Network
from training.treebanks import Sentence


@dataclass(frozen=True, slots=True)
class Read:
    """A sentence as read."""

    xpos: tuple[str, ...]
    upos: tuple[str, ...]
    feats: tuple[str, ...]
    lemmas: tuple[str, ...]
    heads: tuple[int, ...]
    deprels: tuple[str, ...]
    names: tuple[tuple[int, int, str], ...]


def read(
    network: Network, encoder: Encoder, sentences: Sequence[Sentence], budget: int = 2000
) -> list[Read]:
    """The sentences as the network reads them, in their order."""
    network.eval()
    inv = encoder.inventories
    labelling = Labelling(inv.names)
    found: dict[int, Read] = {}
    with torch.no_grad():
        for group in encoder.batches(sentences, budget):
            batch = encoder.batch(group)
            outputs = network(batch.pieces, batch.cases, batch.mask, batch.pool)
            xpos, upos, feats, lemmas = (o.argmax(-1).numpy() for o in outputs[:4])
            arcs, names = outputs[4].float().numpy(), outputs[7].float().numpy()
            for i, sentence in enumerate(group):
                n = len(sentence.words)
                heads = best_tree(arcs[i, 1 : n + 1, : n + 1])
                labels = network.body.labels(outputs[5][i, 1 : n + 1], outputs[6][i, heads])
                at = slice(1, n + 1)
                path = labelling.decode(names[i, at])
                edits = [inv.lemmas[k] for k in lemmas[i, at]]
                found[id(sentence)] = Read(
                    xpos=tuple(inv.xpos[k] for k in xpos[i, at]),
                    upos=tuple(inv.upos[k] for k in upos[i, at]),
                    feats=tuple(inv.feats[k] for k in feats[i, at]),
                    lemmas=tuple(apply(e, w) for e, w in zip(edits, sentence.words, strict=True)),
                    heads=tuple(int(h) for h in heads),
                    deprels=tuple(inv.deprels[k] for k in labels.argmax(-1)),
                    names=tuple(labelling.spans(path)),
                )
    return [found[id(s)] for s in sentences if id(s) in found]
