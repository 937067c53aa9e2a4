"""The spaCy component that reads sentences with the network and writes tags, trees and names.

It needs sentence starts. White space is no word: it is not shown to the network, and hangs
on the word before it, as in spaCy's own pipelines.
"""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt
from spacy.language import Language
from spacy.tokens import Doc

from bilateral.language.neural.network import FILES, Analysis, Classes, Network

FACTORY = "bilateral_network"
ATTRIBUTES = ("TAG", "POS", "MORPH", "LEMMA", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE")
BEGIN, INSIDE, OUTSIDE = 3, 1, 2
"""spaCy's numbers for where a token stands in a name."""
MOST_AT_ONCE = 32
ROOT = "ROOT"
"""What spaCy calls the label that Universal Dependencies call root."""
Column = npt.NDArray[np.uint64]


class NetworkReader:
    """spaCy component; the network is loaded from the pipeline's folder."""

    def __init__(self, nlp: Language, name: str) -> None:
        """An empty component: ``from_disk`` loads its network."""
        self.vocab = nlp.vocab
        self.name = name
        self._network: Network | None = None
        self._folder: Path | None = None

    @property
    def network(self) -> Network:
        """The network. Raises ValueError before it has been loaded."""
        if self._network is None:
            msg = f"{self.name}: no network is loaded; load the pipeline from its folder"
            raise ValueError(msg)
        return self._network

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of arcs, as spaCy's parsers have them; none before the network is loaded."""
        return self._network.classes.deprels if self._network else ()

    def __call__(self, doc: Doc) -> Doc:
        """Write the analysis of every sentence into ``doc``."""
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = MOST_AT_ONCE) -> Iterator[Doc]:
        """The same for a stream, sentences of several texts read together."""
        waiting = iter(stream)
        while docs := list(islice(waiting, min(batch_size, MOST_AT_ONCE))):
            told = [_words(doc) for doc in docs]
            words = [
                [doc[i].text for i in s] for doc, ss in zip(docs, told, strict=True) for s in ss
            ]
            analyses = iter(self.network.read(words))
            for doc, sentences in zip(docs, told, strict=True):
                self._write(doc, sentences, [next(analyses) for _ in sentences])
                yield doc

    def to_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> None:  # noqa: ARG002 (spaCy's signature)
        """Copy the network's files into a folder."""
        target = Path(path)
        target.mkdir(parents=True, exist_ok=True)
        if self._folder is not None and self._folder != target:
            for name in FILES:
                shutil.copyfile(self._folder / name, target / name)

    def from_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> "NetworkReader":  # noqa: ARG002 (spaCy's signature)
        """Load the network from the files of a folder."""
        self._folder = Path(path)
        self._network = Network(self._folder)
        self._keep_strings(self._network.classes)
        return self

    def _keep_strings(self, classes: Classes) -> None:
        """Store what the heads can say now: what is first stored in a memory zone goes with it."""
        labels = [tag.partition("-")[2] for tag in classes.names]
        for text in (*classes.xpos, *classes.upos, *classes.deprels, ROOT, *labels):
            self.vocab.strings.add(text)
        for feats in classes.feats:
            self._morph(feats)

    def _write(
        self, doc: Doc, sentences: Sequence[Sequence[int]], analyses: Sequence[Analysis]
    ) -> None:
        """Write all columns at once: one call for each token would cost more than the network."""
        number = self.vocab.strings.add
        columns: dict[str, Column] = {a: np.zeros(len(doc), dtype=np.uint64) for a in ATTRIBUTES}
        columns["ENT_IOB"][:] = OUTSIDE
        heads = np.zeros(len(doc), dtype=np.int64)
        for tokens, analysis in zip(sentences, analyses, strict=True):
            at = np.array(tokens, dtype=np.int64)
            columns["TAG"][at] = [number(v) for v in analysis.xpos]
            columns["POS"][at] = [number(v) for v in analysis.upos]
            columns["MORPH"][at] = [self._morph(v) for v in analysis.feats]
            columns["LEMMA"][at] = [number(v) for v in analysis.lemmas]
            columns["DEP"][at] = [number(ROOT if v == "root" else v) for v in analysis.deprels]
            heads[at] = at[list(analysis.heads)] - at
            for start, end, label in analysis.names:
                inside = slice(tokens[start], tokens[end - 1] + 1)
                columns["ENT_IOB"][inside] = INSIDE
                columns["ENT_IOB"][tokens[start]] = BEGIN
                columns["ENT_TYPE"][inside] = number(label)
        for space, head in _spaces(doc):
            columns["TAG"][space], columns["POS"][space] = number("_SP"), number("SPACE")
            columns["LEMMA"][space] = doc[space].orth
            columns["DEP"][space] = number(ROOT if head == space else "dep")
            heads[space] = head - space
        columns["HEAD"] = heads.astype(np.uint64)
        table = np.stack([columns[a] for a in ATTRIBUTES], axis=1)
        doc.from_array(list(ATTRIBUTES), table)  # type: ignore[arg-type]  # spaCy's stub: Ints2d

    def _morph(self, feats: str) -> int:
        return 0 if feats == "_" else int(self.vocab.morphology.add(feats))


def _stretches(doc: Doc) -> Iterator[list[int]]:
    """The numbers of the tokens of every sentence."""
    found: list[int] = []
    for token in doc:
        if token.is_sent_start and found:
            yield found
            found = []
        found.append(token.i)
    if found:
        yield found


def _words(doc: Doc) -> list[list[int]]:
    """The numbers of the words of every sentence that has any."""
    words = ([i for i in tokens if not doc[i].is_space] for tokens in _stretches(doc))
    return [found for found in words if found]


def _spaces(doc: Doc) -> Iterator[tuple[int, int]]:
    """Every white space, and what it hangs on: the word before it, or the first behind it."""
    for tokens in _stretches(doc):
        anchor = next((i for i in tokens if not doc[i].is_space), tokens[0])
        for i in tokens:
            if doc[i].is_space:
                yield i, anchor
            else:
                anchor = i


@Language.factory(
    FACTORY,
    assigns=["token.tag", "token.pos", "token.morph", "token.lemma", "token.head", "token.dep",
             "doc.ents"],
    requires=["token.is_sent_start"],
)  # fmt: skip
def make_network_reader(nlp: Language, name: str) -> NetworkReader:
    """The registered factory."""
    return NetworkReader(nlp, name)
