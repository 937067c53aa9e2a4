"""What is trained on and what development is measured on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import spacy

from training.domain import generate
from training.entities import PROPER, place_label, with_gum_names
from training.inventories import Inventories
from training.treebanks import Sentence, read_split, with_uner

HERE = Path(__file__).parent.parent
HELD_OUT_SHARE = 7
"""One document of so many of UNER's development part measures names, the others train them."""
Names = tuple[tuple[int, int, str], ...]
LABELS = {"PER": "PERSON", "ORG": "ORG"}
NAME_REPEATS = 2
"""How often UNER's sentences, few as they are, come in one pass."""


@dataclass(frozen=True, slots=True)
class Corpora:
    """Sentences by what they are for."""

    parsed: tuple[Sentence, ...]
    named: tuple[Sentence, ...]
    development: dict[str, list[Sentence]]
    named_development: dict[str, list[Sentence]]
    inventories: Inventories

    def epoch(self, random: Random, domain: int) -> list[Sentence]:
        """The sentences of one pass, those of the domain made anew each time."""
        made = domain_sentences(random.randrange(10**9), domain) if domain else []
        return [*self.parsed, *self.named * NAME_REPEATS, *made]

    def named_by(self, names: Sequence[Names]) -> "Corpora":
        """The same with names, read by a network, in EWT's training part.

        A name without any proper noun, by the treebank's own tags, is none.
        """
        told = iter(names)
        parsed = tuple(
            replace(s, names=_proper(s, next(told))) if s.source == "ewt" else s
            for s in self.parsed
        )
        return replace(self, parsed=parsed)


def load(treebanks: Path, *, hold_out: bool = True) -> Corpora:
    """Everything, from a folder of treebanks; EWT's training part has no names yet.

    Without ``hold_out`` the sentences that measure names are trained on as well, which makes
    their development figure worthless and the network a little better.
    """
    ewt = read_split(treebanks, "ewt", "train")
    gum = [with_gum_names(s) for s in read_split(treebanks, "gum", "train")]
    development = read_split(treebanks, "ewt", "dev")
    uner = with_uner(development, treebanks / "uner-ewt" / "dev.iob2.gz")
    documents = sorted({s.document for s in uner})
    held = set(documents[::HELD_OUT_SHARE])
    named = [_names_only(s) for s in uner if not hold_out or s.document not in held]
    gum_dev = [with_gum_names(s) for s in read_split(treebanks, "gum", "dev")]
    return Corpora(
        parsed=(*ewt, *gum),
        named=tuple(named),
        development={"ewt": development, "gum": gum_dev},
        named_development={
            "uner": [_names_only(s) for s in uner if s.document in held],
            "domain": domain_sentences(5, 1500, held_out=True),
        },
        inventories=Inventories.of([*ewt, *gum]),
    )


def domain_sentences(seed: int, count: int, *, held_out: bool = False) -> list[Sentence]:
    """Sentences of the domain, cut into words as spaCy's English tokenizer cuts them."""
    found = []
    tokenizer = spacy.blank("en").tokenizer
    for made in generate(HERE / "domain", seed=seed, count=count, held_out=held_out):
        words = [(t.idx, t.text) for t in tokenizer(made.text) if not t.is_space]
        names = tuple(_over_words(words, made.spans))
        found.append(Sentence("domain", made.pattern, tuple(w for _, w in words), names=names))
    return found


def _over_words(
    words: Sequence[tuple[int, str]], spans: Sequence[tuple[int, int, str]]
) -> list[tuple[int, int, str]]:
    """Spans of characters as spans of words; a word that a span touches belongs to it."""
    found: list[tuple[int, int, str]] = []
    for start, end, label in spans:
        inside = [i for i, (at, w) in enumerate(words) if at < end and start < at + len(w)]
        if inside and not any(inside[0] < last for _, last, _ in found):
            found.append((inside[0], inside[-1] + 1, label))
    return found


def _proper(sentence: Sentence, names: Names | None) -> Names:
    tags = sentence.xpos
    return tuple(n for n in names or () if PROPER.intersection(tags[n[0] : n[1]]))


def _names_only(sentence: Sentence) -> Sentence:
    """The sentence of the development part with nothing but its names to learn from."""
    names = tuple((a, b, _label(sentence.words[a:b], x)) for a, b, x in sentence.names or ())
    return Sentence("uner", sentence.document, sentence.words, names=names)


def _label(words: Sequence[str], label: str) -> str:
    return LABELS.get(label) or place_label(" ".join(words)) or "PLACE"
