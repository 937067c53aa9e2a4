"""How well identity tells one from two: pairs of people and bodies, and clusters of reports.

    python -m tests.benchmarks.pairs [--half HALF] [--misses] [FOLDER]

FOLDER is data/gold/identity, whose README says what its files hold. Each pair is resolved by
itself, as two articles that each name one of the two. The reports of one half are read by
the pipeline and resolved together; the event meant is the one told by the first sentence.
Precision and recall are of pairs; of reports, B-cubed, over all and over those in which an
event was found. Of the half called test no single miss is ever shown.
"""

import argparse
import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from click import echo

from bilateral import extract, resources
from bilateral.facts.model import Evidence, Facts, Organization, Person, Source
from bilateral.identity.identities import resolved

_SAID = (Evidence(0, 9, "They met.", "gold", 1.0),)
_YES = {"yes", "y", "1", "true", "same"}
_DATELINE = 60
_END = re.compile(r"[.!?]\s+[A-Z]")
HELD_BACK = "test"
"""The half of which no miss is shown."""
_NO = {"no", "n", "0", "false", "different"}


@dataclass(frozen=True)
class Pair:
    half: str
    left: Facts
    right: Facts
    same: bool
    told: str


@dataclass(frozen=True)
class Report:
    """``event`` is where the event of the first sentence stands, None where none was read."""

    half: str
    cluster: str
    facts: Facts
    event: int | None


@dataclass(frozen=True)
class Score:
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def _article(name: str, told: Person | Organization, date: str | None) -> Facts:
    source = Source(name, f"{name}.txt", None, date or None, None, None, 0, "0" * 64)
    if isinstance(told, Person):
        return Facts(source, people=(told,))
    return Facts(source, organizations=(told,))


def read_pairs(path: Path) -> Iterator[Pair]:
    """The pairs of a file; ValueError names a line that cannot be read."""
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(
            csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE), 2
        ):
            same = (row["same"] or "").strip().lower()
            if same not in _YES | _NO:
                raise ValueError(f"{path}, line {number}: same is {same!r}; write yes or no")
            sides = [
                _article(side, _mention(row, side, path), (row.get(f"{side}_date") or "").strip())
                for side in ("left", "right")
            ]
            yield Pair(row["half"].strip(), *sides, same in _YES, f"line {number}: {dict(row)}")


def _mention(row: Mapping[str, str], side: str, path: Path) -> Person | Organization:
    name, state = row[side].strip(), (row.get(f"{side}_state") or "").strip() or None
    if "people" in path.name:
        role = (row.get(f"{side}_role") or "").strip() or None
        return Person(name, state, role, None, (), _SAID)
    return Organization(name, None, state, "Institution", (), _SAID)


def are_one(pair: Pair) -> bool:
    """Whether the two of a pair are taken to be one."""
    found = [
        entity.id
        for told in resolved([pair.left, pair.right])
        for entity in (*told.people.values(), *told.organizations.values())
    ]
    return len(set(found)) == 1


def score_pairs(pairs: Iterable[Pair]) -> tuple[Score, list[Pair]]:
    """Precision and recall, and the pairs that were told wrongly."""
    right = wrong = missed = 0
    misses = []
    for pair in pairs:
        found = are_one(pair)
        right += found and pair.same
        wrong += found and not pair.same
        missed += pair.same and not found
        if found != pair.same:
            misses.append(pair)
    return Score(right / ((right + wrong) or 1), right / ((right + missed) or 1)), misses


def read_reports(folder: Path, half: str | None = None) -> Iterator[Report]:
    """The reports of all files of a folder, or of one half."""
    for path in sorted(folder.glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        if half not in {None, content["half"]}:
            continue
        kind = content.get("note", "").partition(":")[0].split(" ")[0].strip(" ;,.")
        for report in content["reports"]:
            told = extract(report["text"], published=report["published"])
            told = replace(told, source=replace(told.source, id=report["id"]))
            cluster = f"{path.stem} {report['cluster']}"
            yield Report(content["half"], cluster, told, _first(told, kind, report["text"]))


def _first(facts: Facts, kind: str, text: str) -> int | None:
    """Where the event of the first sentence stands: one of the kind, else the first told.

    Before the first sentence may stand a dateline.
    """
    found = [
        (event.type != kind, number)
        for number, event in enumerate(facts.events)
        if any(e.start < _DATELINE and not _END.search(text[: e.start]) for e in event.evidence)
    ]
    return min(found)[1] if found else None


def score_reports(reports: list[Report]) -> tuple[Score, dict[str, list[str]]]:
    """B-cubed precision and recall; by event the clusters it was made of, where it is not one."""
    by_id = {r.facts.source.id: r for r in reports}
    found = {}
    for told in resolved(r.facts for r in reports):
        name = told.facts.source.id
        event = by_id[name].event
        found[name] = f"nothing in {name}" if event is None else told.events[event].id
    made, meant = defaultdict(set), defaultdict(set)
    for name, identifier in found.items():
        made[identifier].add(name)
        meant[by_id[name].cluster].add(name)
    precision = recall = 0.0
    for name, identifier in found.items():
        common = len(made[identifier] & meant[by_id[name].cluster])
        precision += common / len(made[identifier])
        recall += common / len(meant[by_id[name].cluster])
    number = len(found) or 1
    wrong = {}
    for cluster, names in meant.items():
        told = sorted({found[n] for n in names})
        others = sorted({by_id[m].cluster for t in told for m in made[t]} - {cluster})
        if len(told) > 1 or others:
            wrong[cluster] = [*(f"{t}: {sorted(made[t])}" for t in told), *others]
    return Score(precision / number, recall / number), wrong


def main() -> None:
    parser = argparse.ArgumentParser()
    default = resources.root() / "data" / "gold" / "identity"
    parser.add_argument("folder", nargs="?", type=Path, default=default)
    parser.add_argument("--half", help="only this half")
    parser.add_argument("--misses", action="store_true", help="list what was told wrongly")
    options = parser.parse_args()
    if not options.folder.is_dir():
        parser.error(f"{options.folder}: no such folder; name one with people_pairs.tsv")
    for name in ("people_pairs.tsv", "body_pairs.tsv"):
        path = options.folder / name
        pairs = list(read_pairs(path)) if path.is_file() else []
        for half in sorted({p.half for p in pairs if options.half in {None, p.half}}):
            of_half = [p for p in pairs if p.half == half]
            score, misses = score_pairs(of_half)
            same = sum(p.same for p in of_half)
            echo(f"{path.stem:14} {half:11} {len(of_half):4} pairs, {same:3} same: "
                 f"precision {score.precision:.3f}, recall {score.recall:.3f}")  # fmt: skip
            for miss in misses if options.misses and half != HELD_BACK else ():
                echo(f"    {'missed' if miss.same else 'WRONG '} {miss.told}")
    reports = list(read_reports(options.folder / "event_reports", options.half))
    for half in sorted({r.half for r in reports}):
        of_half = [r for r in reports if r.half == half]
        for what, chosen in (
            ("all", of_half),
            ("read", [r for r in of_half if r.event is not None]),
        ):
            result, wrong = score_reports(chosen)
            clusters = len({r.cluster for r in chosen})
            echo(f"event reports  {half:11} {len(chosen):4} {what}, {clusters:3} events: "
                 f"B-cubed precision {result.precision:.3f}, recall {result.recall:.3f}, "
                 f"F1 {result.f1:.3f}")  # fmt: skip
        for cluster, told in wrong.items() if options.misses and half != HELD_BACK else ():
            echo(f"    {cluster}: {'; '.join(told)}")


if __name__ == "__main__":
    main()
