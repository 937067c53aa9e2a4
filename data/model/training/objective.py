"""What the network is trained for: the sum of the losses of its heads."""

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from training.batches import UNKNOWN, Batch
from training.network import Network

WEIGHTS = {
    "xpos": 0.5,
    "upos": 0.25,
    "feats": 0.25,
    "lemmas": 0.4,
    "arcs": 1.0,
    "labels": 1.0,
    "names": 1.0,
}
LOW = -1e4


def losses(network: Network, batch: Batch) -> dict[str, Tensor]:
    """The mean loss of each head over the words it learns from, unweighted."""
    xpos, upos, feats, lemmas, arcs, dependents, heads, names = network(
        batch.pieces, batch.cases, batch.mask, batch.pool
    )
    found = {
        "xpos": _classes(xpos, batch.xpos),
        "upos": _classes(upos, batch.upos),
        "feats": _classes(feats, batch.feats),
        "lemmas": _classes(lemmas, batch.lemmas),
        "names": _names(names, batch.names),
    }
    learned = batch.heads != UNKNOWN
    if learned.any():
        there = torch.zeros_like(learned)
        for i, length in enumerate(batch.lengths):
            there[i, : length + 1] = True
        scores = arcs.float().masked_fill(~there[:, None, :], LOW)
        found["arcs"] = F.cross_entropy(scores[learned], batch.heads[learned])
        rows = torch.nonzero(learned)
        gold = batch.heads[learned]
        labels = network.body.labels(dependents[learned], heads[rows[:, 0], gold])
        found["labels"] = F.cross_entropy(
            labels.float(), batch.deprels[learned], ignore_index=UNKNOWN
        )
    return found


def total(parts: dict[str, Tensor]) -> Tensor:
    """The weighted sum that is minimised."""
    return torch.stack([WEIGHTS[name] * loss for name, loss in parts.items()]).sum()


def _classes(scores: Tensor, gold: Tensor) -> Tensor:
    learned = gold != UNKNOWN
    if not learned.any():
        return scores.sum() * 0.0
    return F.cross_entropy(scores[learned].float(), gold[learned])


def _names(scores: Tensor, allowed: Tensor) -> Tensor:
    """Minus the log of the share that falls on the allowed tags."""
    learned = allowed.any(-1)
    if not learned.any():
        return scores.sum() * 0.0
    logs = scores[learned].float().log_softmax(-1)
    return -logs.masked_fill(~allowed[learned], LOW).logsumexp(-1).mean()
