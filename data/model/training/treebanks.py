"""Universal Dependencies treebanks (CoNLL-U), and names laid over them (IOB2), as sentences.

A folder of treebanks holds one folder for each treebank with ``train``, ``dev`` and
``test`` files, ``.conllu`` or ``.conllu.gz``; format: https://universaldependencies.org/format.
"""

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

OPEN_GENRES = frozenset(
    {"news", "interview", "bio", "voyage", "textbook", "vlog", "speech", "conversation"}
)
"""Genres of GUM under open licences (CC BY, public domain); the others forbid commercial use."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of gold tokens; what a source does not annotate is empty, names None.

    ``heads`` are 1-based with 0 for the root; ``names`` are (first token, last token + 1,
    label) triples, sorted and without overlaps; ``entities`` is GUM's raw annotation.
    """

    source: str
    document: str
    words: tuple[str, ...]
    xpos: tuple[str, ...] = ()
    upos: tuple[str, ...] = ()
    feats: tuple[str, ...] = ()
    lemmas: tuple[str, ...] = ()
    heads: tuple[int, ...] = ()
    deprels: tuple[str, ...] = ()
    names: tuple[tuple[int, int, str], ...] | None = None
    entities: tuple[str, ...] = ()


def genre(document: str) -> str:
    """The genre of a GUM document: ``GUM_news_iodine`` is news."""
    return document.split("_")[1] if document.startswith("GUM_") else "web"


def read_split(folder: Path, treebank: str, split: str) -> list[Sentence]:
    """The sentences of one split; of GUM only those of openly licensed genres.

    Raises FileNotFoundError naming the files looked for.
    """
    for name in (f"{split}.conllu.gz", f"{split}.conllu"):
        path = folder / treebank / name
        if path.exists():
            found = _sentences(_lines(path), treebank)
            return [s for s in found if treebank != "gum" or genre(s.document) in OPEN_GENRES]
    msg = f"{folder / treebank}: no {split}.conllu or {split}.conllu.gz; give a treebank folder"
    raise FileNotFoundError(msg)


def with_uner(sentences: Iterable[Sentence], path: Path) -> list[Sentence]:
    """The sentences with the names of a UNER file of the same sentences in the same order.

    UNER was made on an older release: where the words of a sentence have changed since,
    its own words are taken, without the newer syntax. Raises ValueError when the two are
    not of the same number of sentences.
    """
    found = []
    for sentence, (_, block) in zip(sentences, _blocks(_lines(path)), strict=True):
        words = tuple(row[1] for row in block)
        names = spans([row[2] for row in block])
        if words == sentence.words:
            found.append(replace(sentence, names=names))
        else:
            found.append(Sentence(sentence.source, sentence.document, words, names=names))
    return found


def spans(tags: Iterable[str]) -> tuple[tuple[int, int, str], ...]:
    """The spans that IOB2 tags tell."""
    found: list[tuple[int, int, str]] = []
    start, label = 0, ""
    for i, tag in enumerate([*tags, "O"]):
        if label and not (tag.startswith("I-") and tag[2:] == label):
            found.append((start, i, label))
            label = ""
        if tag.startswith("B-"):
            start, label = i, tag[2:]
    return tuple(found)


def _lines(path: Path) -> Iterator[str]:
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    yield from text.split("\n")


def _blocks(lines: Iterable[str]) -> Iterator[tuple[str, list[list[str]]]]:
    """Document name and token rows of every sentence; ranges and empty nodes left out."""
    document, rows = "", []
    for line in lines:
        if line.startswith("# newdoc id = "):
            document = line.removeprefix("# newdoc id = ")
        elif line and not line.startswith("#"):
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)
        elif not line and rows:
            yield document, rows
            rows = []
    if rows:
        yield document, rows


def _sentences(lines: Iterable[str], treebank: str) -> Iterator[Sentence]:
    for document, rows in _blocks(lines):
        columns = list(zip(*rows, strict=True))
        _, forms, lemmas, upos, xpos, feats, heads, deprels, _, misc = columns
        yield Sentence(
            source=treebank,
            document=document,
            words=forms,
            xpos=xpos,
            upos=upos,
            feats=feats,
            lemmas=lemmas,
            heads=tuple(int(h) for h in heads),
            deprels=deprels,
            entities=tuple(_entity(m) for m in misc) if treebank == "gum" else (),
        )


def _entity(misc: str) -> str:
    return next((f.removeprefix("Entity=") for f in misc.split("|") if f.startswith("Entity=")), "")
