"""The exported weights, run by onnxruntime: sentences of words in, their analysis out.

Files of a folder: ``tokenizer.json`` (word pieces), ``embeddings.npz`` (pieces as 8-bit
rows with a scale each, positions, cases), ``body.onnx`` (encoder and heads, 8-bit weights),
``labels.onnx`` (labels of arcs), ``classes.json`` (what the heads' numbers mean),
``lexicon.json`` (lemmas of words that need no guess, by tag).
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from bilateral.language.neural.labelling import Labelling
from bilateral.language.neural.lemmas import apply
from bilateral.language.neural.pieces import Pieces
from bilateral.language.neural.trees import Heads, best_tree
from bilateral.language.neural.windows import Batch, Floats, Window, batches, windows

FILES = (
    "tokenizer.json",
    "embeddings.npz",
    "body.onnx",
    "labels.onnx",
    "classes.json",
    "lexicon.json",
)
PROPER = frozenset({"NNP", "NNPS"})
"""Tags of words whose capitals are their own."""
JOINT = "parataxis"
"""How the parts of a sentence too long for one window hang together."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """A sentence as read: one entry for each word; names as first word, last word + 1, label.

    ``heads`` are numbers of words within the sentence; the root's head is itself.
    """

    xpos: tuple[str, ...]
    upos: tuple[str, ...]
    feats: tuple[str, ...]
    lemmas: tuple[str, ...]
    heads: tuple[int, ...]
    deprels: tuple[str, ...]
    names: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Classes:
    """What the numbers that the heads give mean."""

    xpos: tuple[str, ...]
    upos: tuple[str, ...]
    feats: tuple[str, ...]
    lemmas: tuple[str, ...]
    deprels: tuple[str, ...]
    names: tuple[str, ...]


class Network:
    """The trained network; reading is thread-safe, loading takes a tenth of a second."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        """Load the files of ``folder``; ``threads`` cores are used for one batch."""
        told: dict[str, list[str]] = _json(folder / "classes.json")
        self.classes = Classes(**{name: tuple(values) for name, values in told.items()})
        self.pieces = Pieces.from_file(folder / "tokenizer.json")
        self._lexicon: dict[str, dict[str, str]] = _json(folder / "lexicon.json")
        self._labelling = Labelling(self.classes.names)
        with np.load(folder / "embeddings.npz") as table:
            self._rows, self._scales = table["pieces"], table["scales"].astype(np.float32)
            self._positions = table["positions"].astype(np.float32)
            self._cases = table["cases"].astype(np.float32)
        self._body = _session(folder / "body.onnx", threads)
        self._labels = _session(folder / "labels.onnx", threads)

    def read(self, sentences: Sequence[Sequence[str]]) -> list[Analysis]:
        """The analyses of sentences, each a row of words, in their order."""
        parts: dict[tuple[int, int], Analysis] = {}
        cut = list(windows(self.pieces, sentences))
        for batch in batches(self.pieces, cut):
            for window, analysis in zip(batch.windows, self._analyses(batch), strict=True):
                parts[window.sentence, window.start] = analysis
        whole: list[list[Analysis]] = [[] for _ in sentences]
        for window in cut:
            whole[window.sentence].append(parts[window.sentence, window.start])
        analyses = (_joined(found) for found in whole)
        return [self._lemmatized(a, words) for a, words in zip(analyses, sentences, strict=True)]

    def scores(self, batch: Batch) -> list[Floats]:
        """What the heads give for a batch: tags (four), arcs, both sides of labels, names."""
        found: list[Floats] = self._body.run(
            None, {"x": self._embedded(batch), "mask": batch.mask, "pool": batch.pool}
        )
        return found

    def _analyses(self, batch: Batch) -> Iterator[Analysis]:
        xpos, upos, feats, edits, arcs, dependents, heads, names = self.scores(batch)
        chosen = [_heads(arcs[i], window) for i, window in enumerate(batch.windows)]
        rows = np.concatenate([np.full(len(h), i) for i, h in enumerate(chosen)])
        words = np.concatenate([np.arange(1, len(h) + 1) for h in chosen])
        flat = np.concatenate(chosen)
        (labels,) = self._labels.run(
            None, {"dependents": dependents[rows, words], "heads": heads[rows, flat]}
        )
        numbers = iter(labels.argmax(-1))
        best = [scores.argmax(-1) for scores in (xpos, upos, feats, edits)]
        for i, window in enumerate(batch.windows):
            n = len(window.words)
            x, u, f, e = (row[i, 1 : n + 1] for row in best)
            c = self.classes
            path = self._labelling.decode(names[i, 1 : n + 1])
            yield Analysis(
                xpos=tuple(c.xpos[k] for k in x),
                upos=tuple(c.upos[k] for k in u),
                feats=tuple(c.feats[k] for k in f),
                lemmas=tuple(c.lemmas[k] for k in e),
                heads=tuple(int(h) - 1 if h else w for w, h in enumerate(chosen[i])),
                deprels=tuple(c.deprels[next(numbers)] for _ in range(n)),
                names=tuple(self._labelling.spans(path)),
            )

    def _lemmatized(self, analysis: Analysis, words: Sequence[str]) -> Analysis:
        """The analysis with lemmas, known or made by an edit, in place of the edits."""
        rows = zip(words, analysis.xpos, analysis.lemmas, strict=True)
        return replace(analysis, lemmas=tuple(self._lemma(*row) for row in rows))

    def _lemma(self, word: str, tag: str, rule: str) -> str:
        known = self._lexicon.get(tag, {})
        return known.get(word if tag in PROPER else word.lower()) or apply(rule, word)

    def _embedded(self, batch: Batch) -> Floats:
        rows: Floats = self._rows[batch.pieces].astype(np.float32)
        rows *= self._scales[batch.pieces][..., None]
        rows += self._positions[: rows.shape[1]]
        rows += self._cases[batch.cases]
        return rows


def _json(path: Path) -> Any:  # noqa: ANN401 (what it holds is known where it is read)
    return json.loads(path.read_text(encoding="utf-8"))


def _session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _heads(arcs: Floats, window: Window) -> Heads:
    n = len(window.words)
    return best_tree(arcs[1 : n + 1, : n + 1])


def _joined(parts: Sequence[Analysis]) -> Analysis:
    """The windows of one sentence as one analysis, later roots hanging on the first."""
    if len(parts) == 1:
        return parts[0]
    offsets = np.cumsum([0, *(len(p.heads) for p in parts)])
    heads = [h + int(at) for p, at in zip(parts, offsets, strict=False) for h in p.heads]
    deprels = [d for p in parts for d in p.deprels]
    roots = [i for i, h in enumerate(heads) if h == i]
    for root in roots[1:]:
        heads[root], deprels[root] = roots[0], JOINT
    return Analysis(
        xpos=tuple(x for p in parts for x in p.xpos),
        upos=tuple(x for p in parts for x in p.upos),
        feats=tuple(x for p in parts for x in p.feats),
        lemmas=tuple(x for p in parts for x in p.lemmas),
        heads=tuple(heads),
        deprels=tuple(deprels),
        names=tuple(
            (a + int(at), b + int(at), label)
            for p, at in zip(parts, offsets, strict=False)
            for a, b, label in p.names
        ),
    )
