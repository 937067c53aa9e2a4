"""How far the shipped network says what the trained one says: ``python -m training.agreement``.

Reads the development part of EWT with the trained weights in full precision and with the
exported 8-bit ones, and prints the share of words with the same tags, head, label, lemma
and name.
"""

import argparse
from pathlib import Path

from bilateral.language.neural.network import Analysis, Network
from training.treebanks import read_split

COLUMNS = ("xpos", "upos", "feats", "lemmas", "heads", "deprels")


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", type=Path, required=True, help="exported with --float")
    parser.add_argument("--shipped", type=Path, required=True, help="exported with 8-bit weights")
    parser.add_argument("--treebanks", type=Path, required=True)
    options = parser.parse_args()
    words = [s.words for s in read_split(options.treebanks, "ewt", "dev")]
    full, shipped = (_read(Network(folder), words) for folder in (options.full, options.shipped))
    total = sum(len(w) for w in words)
    for column in COLUMNS:
        same = sum(
            x == y
            for a, b in zip(full, shipped, strict=True)
            for x, y in zip(getattr(a, column), getattr(b, column), strict=True)
        )
        print(f"{column:8} {same / total:.4f}")
    same = sum(
        x == y
        for a, b in zip(full, shipped, strict=True)
        for x, y in zip(_tags(a), _tags(b), strict=True)
    )
    print(f"{'names':8} {same / total:.4f}")


def _read(network: Network, sentences: list[tuple[str, ...]]) -> list[Analysis]:
    """A few sentences at a time, as an article brings them."""
    found: list[Analysis] = []
    for first in range(0, len(sentences), 20):
        found.extend(network.read(sentences[first : first + 20]))
    return found


def _tags(analysis: Analysis) -> list[str]:
    tags = ["O"] * len(analysis.heads)
    for start, end, label in analysis.names:
        tags[start:end] = [f"I-{label}"] * (end - start)
        tags[start] = f"B-{label}"
    return tags


if __name__ == "__main__":
    main()
