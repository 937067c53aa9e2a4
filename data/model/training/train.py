"""Train the network: ``python -m training.train --help``.

One run: all heads together, the averaged weights kept. EWT's training part has no names;
after some passes the network reads them itself, with the treebank's own tags to say where
no name can be, and learns from what it read. A run that was stopped goes on where it was.
"""

import argparse
import math
import time
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from random import Random

import torch
from safetensors.torch import load_file
from torch import nn

from bilateral.language.neural.pieces import Pieces
from training import corpora, development
from training.augment import varied
from training.batches import Encoder
from training.inventories import Inventories
from training.network import Network
from training.objective import losses, total
from training.pretrained import pretrained
from training.reading import read
from training.treebanks import Sentence

SHOWN = 50
"""Steps between two lines of losses."""


class Run:
    """A training run: networks, optimizer, and how far it has come."""

    def __init__(self, options: argparse.Namespace) -> None:
        """Set everything up, from the encoder's checkpoint or from a stopped run."""
        torch.manual_seed(options.seed)
        torch.set_num_threads(options.threads)
        self.options = options
        self.data = corpora.load(options.treebanks, hold_out=bool(options.hold_out))
        self.state = options.out.with_suffix(".state")
        if self.state.exists():
            self.data = replace(
                self.data, inventories=Inventories.read(options.out.with_suffix(".json"))
            )
        pieces = Pieces.from_file(options.encoder / "tokenizer.json")
        self.encoder = Encoder(pieces, self.data.inventories)
        vocabulary = pieces.tokenizer.get_vocab_size()
        self.network = Network(vocabulary, self.data.inventories.sizes())
        self.network.load_encoder(load_file(options.encoder / "model.safetensors"))
        self.average = deepcopy(self.network)
        self.optimizer = torch.optim.AdamW(_groups(self.network, options), fused=True)
        self.base = [float(group["lr"]) for group in self.optimizer.param_groups]
        self.passes = self.step = 0
        self.sums: dict[str, float] = {}
        if self.state.exists():
            self._resume()

    def go(self) -> None:
        """Train to the end."""
        began = shown = time.time()
        while self.passes < self.options.passes:
            random = Random(self.options.seed + self.passes)
            if self.passes in self.options.label_at:
                self._label()
            groups = list(
                self.encoder.batches(
                    self.data.epoch(random, self.options.domain), self.options.budget, random
                )
            )
            for i, group in enumerate(groups):
                self._learn(group, random, (self.passes + i / len(groups)) / self.options.passes)
                if self.step % SHOWN == 0:
                    self._tell(time.time() - began)
            self.passes += 1
            last = self.passes == self.options.passes
            if last or time.time() - shown > self.options.every:
                print(
                    self.step,
                    development.figures(self.average, self.encoder, self.data),
                    flush=True,
                )
                shown = time.time()
            self._save()

    def _learn(self, group: list[Sentence], random: Random, done: float) -> None:
        for parameters, lr in zip(self.optimizer.param_groups, self.base, strict=True):
            parameters["lr"] = lr * _rate(done, self.options.warmup)
        changed = [varied(s, random) for s in group]
        batch = self.encoder.batch(changed, lambda: random.random() < self.options.hide)
        self.network.train()
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bool(self.options.bfloat16)):
            parts = losses(self.network, batch)
        self.optimizer.zero_grad(set_to_none=True)
        total(parts).backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.step += 1
        decay = min(self.options.decay, self.step / (self.step + 20))
        with torch.no_grad():
            old, new = list(self.average.parameters()), list(self.network.parameters())
            torch._foreach_lerp_(old, new, 1 - decay)
        for name, part in parts.items():
            self.sums[name] = self.sums.get(name, 0.0) + float(part.detach())

    def _tell(self, seconds: float) -> None:
        told = " ".join(f"{k} {v / SHOWN:.3f}" for k, v in self.sums.items())
        print(f"{self.step} {seconds:.0f}s {told}", flush=True)
        self.sums = {}

    def _label(self) -> None:
        """Read the names of EWT's training part."""
        unnamed = [s for s in self.data.parsed if s.source == "ewt"]
        found = read(self.average, self.encoder, unnamed)
        self.data = self.data.named_by([analysis.names for analysis in found])

    def _save(self) -> None:
        self.options.out.parent.mkdir(parents=True, exist_ok=True)
        torch.save({"weights": self.average.state_dict()}, self.options.out)
        self.data.inventories.write(self.options.out.with_suffix(".json"))
        state = {
            "network": self.network.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "passes": self.passes,
            "step": self.step,
            "names": [s.names for s in self.data.parsed if s.source == "ewt"],
        }
        torch.save(state, self.state)

    def _resume(self) -> None:
        state = torch.load(self.state)
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(torch.load(self.options.out)["weights"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.passes, self.step = state["passes"], state["step"]
        if any(names is not None for names in state["names"]):
            self.data = self.data.named_by(state["names"])


def _groups(network: Network, options: argparse.Namespace) -> list[dict[str, object]]:
    """Parameters with their rates: lower layers learn more slowly, heads faster."""
    fresh: list[nn.Parameter] = []
    depth: dict[int, list[nn.Parameter]] = {}
    for name, parameter in network.named_parameters():
        if name.startswith(("embeddings.pieces", "embeddings.positions", "body.norm.")):
            depth.setdefault(0, []).append(parameter)
        elif name.startswith("body.layers."):
            depth.setdefault(1 + int(name.split(".")[2]), []).append(parameter)
        else:
            fresh.append(parameter)
    groups: list[dict[str, object]] = [
        {"params": ps, "lr": options.rate * options.layer_decay ** (6 - d), "weight_decay": 0.01}
        for d, ps in sorted(depth.items())
    ]
    groups.append({"params": fresh, "lr": options.head_rate, "weight_decay": 0.01})
    return groups


def _rate(done: float, warmup: float) -> float:
    """Linear warm-up, then a cosine down to a hundredth; ``done`` is the share of the run."""
    if done < warmup:
        return max(done / warmup, 0.01)
    return 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * (done - warmup) / (1 - warmup)))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.ArgumentDefaultsHelpFormatter
    )
    add = parser.add_argument
    add("--treebanks", type=Path, required=True, help="folder with ewt, gum and uner-ewt")
    add("--encoder", type=Path, default=pretrained(), help="folder of the pretrained encoder")
    add("--out", type=Path, required=True, help="file to keep the weights in")
    add("--passes", type=int, default=12, help="how often the data are gone through")
    add("--domain", type=int, default=3000, help="sentences of the domain in each pass")
    add(
        "--label-at",
        type=int,
        nargs="*",
        default=[5, 9],
        help="passes before which EWT's names are read",
    )
    add("--budget", type=int, default=1500, help="words of a batch, padding included")
    add("--rate", type=float, default=3e-4, help="learning rate of the top layer")
    add("--head-rate", type=float, default=1.5e-3, help="learning rate of the heads")
    add("--layer-decay", type=float, default=0.9, help="factor from each layer to the one below")
    add("--warmup", type=float, default=0.06, help="share of the run in which the rate rises")
    add("--decay", type=float, default=0.997, help="how much of the average stays at a step")
    add("--hide", type=float, default=0.03, help="share of the words that are masked")
    add("--bfloat16", type=int, default=1, help="0: full precision, on CPUs without bfloat16")
    add("--every", type=float, default=600, help="seconds between development figures")
    add("--hold-out", type=int, default=1, help="0: train on the names that measure, too")
    add("--seed", type=int, default=1)
    add("--threads", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    Run(_options()).go()
