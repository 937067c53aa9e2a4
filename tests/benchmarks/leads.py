"""How many plain leads of news the program reads: the first sentence, and the event it tells.

    python -m tests.benchmarks.leads [--misses] [FOLDER]

FOLDER is data/gold/leads, or the folder test in it, which is kept out of sight and of which no
miss is shown: tables of kind, states, day of publication and text. A lead is read
when an event of its kind is told by its first sentence; of those with the kind "none" it is
right that no event is. The states are right when all that the gold names take part.
"""

import argparse
import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from click import echo

from bilateral import extract, resources
from bilateral.articles.header import parse_header
from bilateral.facts.model import Event, ParticipantKind

NONE = "none"
HELD_BACK = "test"
"""The folder of which no miss is shown."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A lead and what it tells: ``kind`` of the fact schema, codes of the states."""

    kind: str
    states: frozenset[str]
    published: str
    text: str


def read_leads(folder: Path) -> Iterator[Lead]:
    """The leads of all tables of a folder."""
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield Lead(
                    row["kind"], frozenset(row["states"].split()), row["published"], row["text"]
                )


def told_first(lead: Lead) -> tuple[Event, ...]:
    """The events that the first sentence tells; a dateline may stand before it."""
    begin = parse_header(lead.text).body_start
    facts = extract(lead.text, published=lead.published)
    return tuple(e for e in facts.events if any(said.start <= begin for said in e.evidence))


def main() -> None:
    parser = argparse.ArgumentParser()
    default = resources.root() / "data" / "gold" / "leads"
    parser.add_argument("folder", nargs="?", type=Path, default=default)
    parser.add_argument("--misses", action="store_true", help="list what was not read")
    options = parser.parse_args()
    meant, read, anything, states = Counter(), Counter(), Counter(), Counter()
    for lead in read_leads(options.folder):
        events = told_first(lead)
        of_kind = [e for e in events if e.type == lead.kind]
        right = bool(of_kind) if lead.kind != NONE else not events
        meant[lead.kind] += 1
        read[lead.kind] += right
        anything[lead.kind] += bool(events)
        states[lead.kind] += any(
            lead.states <= set(e.names(ParticipantKind.STATE)) for e in of_kind
        )
        if options.misses and not right and options.folder.name != HELD_BACK:
            echo(
                f"    {lead.kind} -> {', '.join(e.type for e in events) or 'nothing'}: {lead.text}"
            )
    echo(f"{'kind':24} leads  of the kind  any event  states right of those")
    for kind, number in meant.items():
        echo(f"{kind:24} {number:5} {read[kind] / number:12.2f} {anything[kind] / number:10.2f} "
             f"{states[kind] / (read[kind] or 1):22.2f}")  # fmt: skip
    events = sum(n for kind, n in meant.items() if kind != NONE)
    found = sum(n for kind, n in read.items() if kind != NONE)
    echo(f"all events: {found / events:.3f} of {events}")


if __name__ == "__main__":
    main()
