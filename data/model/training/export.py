"""Write the trained network as the files that run without PyTorch.

``python -m training.export --weights work/model.pt --encoder ENCODER --out FOLDER``
"""

import argparse
import json
import shutil
import tempfile
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from training.inventories import Inventories
from training.lexicon import lexicon
from training.network import HIDDEN, LABEL, Body, Network
from training.pretrained import pretrained
from training.quantization import quantize
from training.treebanks import read_split

OPSET = 17


class Labels(nn.Module):
    """The labels of arcs alone."""

    def __init__(self, body: Body) -> None:
        super().__init__()
        self.body = body

    def forward(self, dependents: Tensor, heads: Tensor) -> Tensor:
        """As ``Body.labels``."""
        return self.body.labels(dependents, heads)


def main() -> None:
    """Export what the options name."""
    options = _options()
    network = load(options.weights)
    options.out.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(options.encoder / "tokenizer.json", options.out / "tokenizer.json")
    classes = Inventories.read(options.weights.with_suffix(".json"))
    _write_json(options.out / "classes.json", asdict(classes))
    known = [s for name in ("ewt", "gum") for s in read_split(options.treebanks, name, "train")]
    _write_json(options.out / "lexicon.json", lexicon(known))
    write_embeddings(network, options.out / "embeddings.npz")
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder)
        write_onnx(network, plain)
        for name in ("body.onnx", "labels.onnx"):
            if options.float:
                shutil.copyfile(plain / name, options.out / name)
            else:
                quantize(plain / name, options.out / name, frozenset(options.keep))


def _write_json(path: Path, content: object) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=0, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def load(path: Path) -> Network:
    """A trained network with its classes beside it."""
    inventories = Inventories.read(path.with_suffix(".json"))
    weights = torch.load(path)["weights"]
    network = Network(len(weights["embeddings.pieces.weight"]), inventories.sizes())
    network.load_state_dict(weights)
    return network.eval()


def write_embeddings(network: Network, path: Path) -> None:
    """Pieces as 8-bit numbers with a scale for each row; positions and cases in half precision."""
    rows = network.embeddings.pieces.weight.detach().numpy()
    scales = np.maximum(np.abs(rows).max(axis=1), 1e-8) / 127
    np.savez(
        path,
        pieces=np.round(rows / scales[:, None]).astype(np.int8),
        scales=scales.astype(np.float32),
        positions=network.embeddings.positions.weight.detach().numpy().astype(np.float16),
        cases=network.embeddings.cases.weight.detach().numpy().astype(np.float16),
    )


def write_onnx(network: Network, folder: Path) -> None:
    """The body and the labels in full precision."""
    names = ["xpos", "upos", "feats", "lemmas", "arcs", "dependents", "heads", "names"]
    b, w, t = "sentences", "words", "pieces"
    torch.onnx.export(
        network.body,
        (torch.randn(2, 9, HIDDEN), torch.ones(2, 9), torch.rand(2, 5, 9)),
        str(folder / "body.onnx"),
        input_names=["x", "mask", "pool"],
        output_names=names,
        dynamic_axes={
            "x": {0: b, 1: t},
            "mask": {0: b, 1: t},
            "pool": {0: b, 1: w, 2: t},
            **{name: {0: b, 1: w} for name in names},
        },
        opset_version=OPSET,
        dynamo=False,
    )
    torch.onnx.export(
        Labels(network.body),
        (torch.randn(3, LABEL), torch.randn(3, LABEL)),
        str(folder / "labels.onnx"),
        input_names=["dependents", "heads"],
        output_names=["labels"],
        dynamic_axes={"dependents": {0: "arcs"}, "heads": {0: "arcs"}, "labels": {0: "arcs"}},
        opset_version=OPSET,
        dynamo=False,
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, default=pretrained())
    parser.add_argument("--treebanks", type=Path, required=True, help="for the known lemmas")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--float", action="store_true", help="keep full precision")
    parser.add_argument("--keep", nargs="*", default=[], help="nodes to keep in full precision")
    return parser.parse_args()


if __name__ == "__main__":
    main()
