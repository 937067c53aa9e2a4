"""What the trained network says of names: a second witness beside the words around a name.

The network knows names by their form and sentence, the rules by offices, titles and acts
beside them. A full name that the network takes for a person's is one; a name whose only
witness is an act or a list is none where the network takes it for something else.
"""

from dataclasses import dataclass, replace

from spacy.tokens import Doc

from bilateral.language.intervals import Intervals, Span
from bilateral.language.people.names import Chunk

PERSON = frozenset({"PERSON", "PER"})
"""The label of our network, and that of other ones."""


@dataclass(frozen=True, slots=True)
class TrainedName:
    """A name as the network found it."""

    start: int
    end: int
    label: str


def trained_names(doc: Doc, start: int) -> Intervals[TrainedName]:
    """The names in ``doc`` from offset ``start``; none where the pipeline finds no names."""
    names = (TrainedName(e.start_char, e.end_char, e.label_) for e in doc.ents)
    return Intervals(n for n in names if n.start >= start)


def cut_to_name(
    text: str, chunk: Chunk, names: Intervals[TrainedName], covered: Intervals[Span]
) -> Chunk:
    """The chunk without the words in front that the network leaves out of a full name.

    "Fujairah Ruler Rashid Al Marri". Behind a title or an office the name begins where it
    begins: there the words around it know better.
    """
    if chunk.titled or covered.ending(chunk.start - 1, chunk.start + 1):
        return chunk
    for name in names.overlapping(chunk.start, chunk.end):
        words = tuple(text[name.start : chunk.end].split())
        inside = chunk.start < name.start and name.end == chunk.end and name.label in PERSON
        if inside and 1 < len(words) < len(chunk.words) and chunk.words[-len(words) :] == words:
            return replace(chunk, start=name.start, lead=name.start, words=words)
    return chunk


def is_person(names: Intervals[TrainedName], chunk: Chunk) -> bool:
    """Whether the network takes the whole of a full name for a person's."""
    return len(chunk.words) > 1 and any(
        n.label in PERSON and n.start <= chunk.start and chunk.end <= n.end
        for n in names.overlapping(chunk.start, chunk.end)
    )


def is_something_else(names: Intervals[TrainedName], chunk: Chunk) -> bool:
    """Whether the network takes the whole of a name for that of no person."""
    return any(
        n.label not in PERSON and n.start <= chunk.start and chunk.end <= n.end
        for n in names.overlapping(chunk.start, chunk.end)
    )
