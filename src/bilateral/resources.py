"""Where ontology and data lie: inside the installed wheel, or in a checkout.

The only module that knows; everything else asks here.
"""

from functools import cache
from importlib.resources import files
from pathlib import Path

from bilateral.errors import BilateralError


@cache
def root() -> Path:
    """Folder that holds ``ontology/`` and ``data/``.

    Raises BilateralError when neither a wheel's copy nor a checkout is found.
    """
    package = Path(str(files("bilateral")))
    for candidate in (package / "_shipped", package.parent.parent):
        if (candidate / "ontology").is_dir() and (candidate / "data").is_dir():
            return candidate
    msg = f"{package}: ontology and data are missing beside the package; reinstall bilateral"
    raise BilateralError(msg)


def gazetteer(name: str) -> Path:
    """Path of a file in ``data/gazetteers``."""
    return root() / "data" / "gazetteers" / name


def rules(name: str) -> Path:
    """Path of a file in ``data/rules``."""
    return root() / "data" / "rules" / name


def ontology(name: str) -> Path:
    """Path of a file in ``ontology``."""
    return root() / "ontology" / name


def demo_articles() -> Path:
    """Folder of the demo corpus."""
    return root() / "data" / "articles"


def model() -> Path:
    """Folder of the trained pipeline."""
    return root() / "data" / "model" / "pipeline"
