"""The pipeline the package ships, or another one with the same labels.

Rules over trees are written for the labels of Universal Dependencies; a pipeline with
other ones would be misread without a word, so it is refused.
"""

from pathlib import Path

import spacy
from spacy.language import Language

from bilateral.errors import InputError
from bilateral.language import sentences
from bilateral.language.neural import component
from bilateral.resources import model

NEEDED = frozenset({"nsubj", "obj", "obl", "nmod", "case", "cop", "acl", "advcl", "conj", "flat"})
"""Labels that any English treebank of Universal Dependencies has."""
FACTORIES = (sentences.FACTORY, component.FACTORY)
"""The components of the shipped pipeline; importing their modules registers them."""


def load_pipeline(name: str | None = None) -> Language:
    """The shipped pipeline, or the spaCy pipeline of that name or in that folder.

    Raises InputError when there is none, or when it does not parse with UD labels.
    """
    source: str | Path = name or model()
    try:
        nlp = spacy.load(source)
    except (OSError, ValueError, ImportError) as error:
        reason = str(error).strip().splitlines()[0]
        msg = (
            f"{source}: no spaCy pipeline could be loaded ({reason}); install it or name its folder"
        )
        raise InputError(msg) from error
    if name:
        _require_ud(nlp, name)
    return nlp


def _require_ud(nlp: Language, name: str) -> None:
    """Raise InputError unless the pipeline is English, with a parser that has UD labels."""
    labels = {label for pipe in nlp.pipe_names for label in _labels(nlp, pipe)}
    missing = sorted(NEEDED - labels)
    if nlp.lang != "en":
        reason = f"it is for the language {nlp.lang!r}; Bilateral reads English"
    elif missing:
        reason = (
            f"it has no labels {', '.join(missing)}; Bilateral's rules need a parser trained on "
            "Universal Dependencies"
        )
    else:
        return
    msg = f"{name}: {reason}; leave --model out to use the shipped pipeline"
    raise InputError(msg)


def _labels(nlp: Language, pipe: str) -> tuple[str, ...]:
    return tuple(nlp.pipe_labels.get(pipe, ()))
