"""The network: a six-layer encoder with heads for tags, lemmas, trees and names.

The encoder is MiniLM-L6 (Wang et al. 2020, "MiniLM"), 22 million parameters, uncased; an
embedding of how each word is written is added to its pieces. Trees are scored by biaffine
attention (Dozat and Manning 2017); every head reads its own mix of the layers (Peters et
al. 2018, "Deep contextualized word representations", section 3.2).

Shapes: B sentences, T pieces, W words (row 0 stands for the root), H = 384.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 (PyTorch's own custom)

from training.inventories import Sizes

HIDDEN, LAYERS, HEADS, INNER = 384, 6, 12, 1536
POSITIONS = 512
CASES = 6
ARC, LABEL, NAME = 320, 128, 256


class Dropout(nn.Module):
    """Dropout whose masks are slices of one long row of random numbers.

    Drawing fresh ones takes a sixth of a training step on a CPU; a slice at a random place
    of a row much longer than any mask serves as well.
    """

    LENGTH = 1 << 23

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share
        self.row = torch.empty(0)

    def forward(self, x: Tensor) -> Tensor:
        """``x`` with a share of its numbers zero, in training."""
        if not self.training or self.share == 0.0:
            return x
        if len(self.row) == 0:
            self.row = (torch.rand(self.LENGTH) >= self.share).bfloat16() / (1 - self.share)
        start = int(torch.randint(self.LENGTH - x.numel(), ()))
        return x * self.row[start : start + x.numel()].view(x.shape).to(x.dtype)


class Layer(nn.Module):
    """One layer of the encoder, post-normalised as BERT's are."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm_attention = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm_output = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = Dropout(dropout)
        self.share = dropout

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """``x``: B * T, H; ``mask``: B, 1, 1, T, zero where a piece is, very low where none is."""
        b, t = mask.shape[0], mask.shape[3]
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        drop = self.share if self.training else 0.0
        if torch.onnx.is_in_onnx_export():
            weights = (q @ k.transpose(-1, -2) / (HIDDEN // HEADS) ** 0.5 + mask).softmax(-1)
            attended = weights @ v
        else:
            attended = F.scaled_dot_product_attention(q, k, v, mask.to(q.dtype), drop)
        attended = self.out(attended.transpose(1, 2).reshape(-1, HIDDEN))
        x = self.norm_attention(x + self.dropout(attended))
        inner = self.down(F.gelu(self.up(x)))
        return self.norm_output(x + self.dropout(inner))


class Mix(nn.Module):
    """A learned weighted mean of the layers' outputs."""

    def __init__(self) -> None:
        super().__init__()
        weights = torch.zeros(LAYERS)
        weights[-1] = 2.0
        self.weights = nn.Parameter(weights)

    def forward(self, layers: list[Tensor]) -> Tensor:
        """The rows of all layers as one, of the same shape as each."""
        shares = self.weights.softmax(0)
        return torch.stack([w * x for w, x in zip(shares, layers, strict=True)]).sum(0)


class Embeddings(nn.Module):
    """Word pieces, positions and cases, added up."""

    def __init__(self, vocabulary: int) -> None:
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, HIDDEN, padding_idx=0)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.cases = nn.Embedding(CASES, HIDDEN)
        nn.init.zeros_(self.cases.weight)

    def forward(self, pieces: Tensor, cases: Tensor) -> Tensor:
        """B, T, H from two tensors of B, T."""
        at = torch.arange(pieces.shape[1], device=pieces.device)
        return self.pieces(pieces) + self.positions(at) + self.cases(cases)


class Hidden(nn.Sequential):
    """A hidden layer before a head."""

    def __init__(self, size: int, dropout: float) -> None:
        super().__init__(nn.Linear(HIDDEN, size), nn.GELU(), Dropout(dropout))


class Body(nn.Module):
    """Everything behind the embeddings: what is exported."""

    def __init__(self, sizes: Sizes, dropout: float, head_dropout: float) -> None:
        super().__init__()
        self.deprels = sizes.deprels
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.tag_mix, self.arc_mix, self.name_mix = Mix(), Mix(), Mix()
        self.drop = Dropout(head_dropout)
        self.tag = Hidden(HIDDEN, head_dropout)
        self.xpos = nn.Linear(HIDDEN, sizes.xpos)
        self.upos = nn.Linear(HIDDEN, sizes.upos)
        self.feats = nn.Linear(HIDDEN, sizes.feats)
        self.lemmas = nn.Linear(HIDDEN, sizes.lemmas)
        self.arc_dependent = Hidden(ARC, head_dropout)
        self.arc_head = Hidden(ARC, head_dropout)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.label_dependent = Hidden(LABEL, head_dropout)
        self.label_head = Hidden(LABEL, head_dropout)
        self.label = nn.Parameter(torch.zeros(LABEL + 1, (LABEL + 1) * sizes.deprels))
        self.name = Hidden(NAME, head_dropout)
        self.names = nn.Linear(NAME, sizes.names)
        nn.init.normal_(self.arc[:-1], std=0.02)
        nn.init.normal_(self.label, std=0.01)

    def forward(self, x: Tensor, mask: Tensor, pool: Tensor) -> tuple[Tensor, ...]:
        """Scores of tags (four tensors), arcs, both sides of a label, and names.

        ``x``: B, T, H embeddings; ``mask``: B, T, one where a piece is; ``pool``: B, W, T,
        each row the mean over a word's pieces.
        """
        b, t = mask.shape
        hidden = self.norm(x).reshape(-1, HIDDEN)
        low = (1.0 - mask[:, None, None, :]) * -10_000.0
        layers = []
        for layer in self.layers:
            hidden = layer(hidden, low)
            layers.append(hidden)

        def words(mix: Mix) -> Tensor:
            pooled = pool.to(hidden.dtype) @ mix(layers).view(b, t, HIDDEN)
            return self.drop(pooled).reshape(-1, HIDDEN)

        def by_sentence(rows: Tensor) -> Tensor:
            return rows.view(b, -1, rows.shape[-1])

        tag_words, arc_words = self.tag(words(self.tag_mix)), words(self.arc_mix)
        return (
            by_sentence(self.xpos(tag_words)),
            by_sentence(self.upos(tag_words)),
            by_sentence(self.feats(tag_words)),
            by_sentence(self.lemmas(tag_words)),
            self.arcs(self.arc_dependent(arc_words), by_sentence(self.arc_head(arc_words))),
            by_sentence(self.label_dependent(arc_words)),
            by_sentence(self.label_head(arc_words)),
            by_sentence(self.names(self.name(words(self.name_mix)))),
        )

    def arcs(self, dependents: Tensor, heads: Tensor) -> Tensor:
        """B, W, W: how well word d (row, of B * W) hangs on word h (column, of B, W)."""
        ones = torch.ones_like(dependents[..., :1])
        left = torch.cat([dependents, ones], -1) @ self.arc
        return left.view(heads.shape) @ heads.transpose(1, 2)

    def labels(self, dependents: Tensor, heads: Tensor) -> Tensor:
        """N, L: scores of the labels for N arcs, both sides given as N, LABEL."""
        ones = torch.ones_like(dependents[..., :1])
        left = torch.cat([dependents, ones], -1) @ self.label
        right = torch.cat([heads, ones], -1)
        return (left.view(-1, self.deprels, LABEL + 1) * right[:, None, :]).sum(-1)


class Network(nn.Module):
    """Embeddings and body, for training."""

    def __init__(
        self, vocabulary: int, sizes: Sizes, dropout: float = 0.1, head_dropout: float = 0.25
    ) -> None:
        super().__init__()
        self.embeddings = Embeddings(vocabulary)
        self.body = Body(sizes, dropout, head_dropout)

    def forward(
        self, pieces: Tensor, cases: Tensor, mask: Tensor, pool: Tensor
    ) -> tuple[Tensor, ...]:
        """As ``Body``, from pieces and cases."""
        return self.body(self.embeddings(pieces, cases), mask, pool)

    def load_encoder(self, weights: dict[str, Tensor]) -> None:
        """Take the encoder's weights from a BERT checkpoint."""
        e = self.embeddings
        e.pieces.weight.data.copy_(weights["embeddings.word_embeddings.weight"])
        e.positions.weight.data.copy_(
            weights["embeddings.position_embeddings.weight"]
            + weights["embeddings.token_type_embeddings.weight"][0]
        )
        _copy(self.body.norm, weights, "embeddings.LayerNorm")
        for i, layer in enumerate(self.body.layers):
            prefix = f"encoder.layer.{i}"
            parts = [f"{prefix}.attention.self.{part}" for part in ("query", "key", "value")]
            layer.qkv.weight.data.copy_(torch.cat([weights[f"{p}.weight"] for p in parts]))
            layer.qkv.bias.data.copy_(torch.cat([weights[f"{p}.bias"] for p in parts]))
            _copy(layer.out, weights, f"{prefix}.attention.output.dense")
            _copy(layer.norm_attention, weights, f"{prefix}.attention.output.LayerNorm")
            _copy(layer.up, weights, f"{prefix}.intermediate.dense")
            _copy(layer.down, weights, f"{prefix}.output.dense")
            _copy(layer.norm_output, weights, f"{prefix}.output.LayerNorm")


def _copy(module: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    module.weight.data.copy_(weights[f"{name}.weight"])
    module.bias.data.copy_(weights[f"{name}.bias"])
