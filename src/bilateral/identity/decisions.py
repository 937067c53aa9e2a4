r"""Decisions of people on identity: a reviewed text file that is only ever added to.

``decisions.tsv`` begins with a line that names its version; then one decision a line::

    # bilateral decisions 1
    left <TAB> right <TAB> same|different|unsure <TAB> by <TAB> when <TAB> why

``left`` and ``right`` are identifiers as the graph has them (``person/az/ilham-aliyev``);
``ID@ARTICLE`` means what one article tells of a thing, and nothing else. The fields are
escaped as inside a JSON string. Of two decisions on one pair the later holds, so nothing
is ever crossed out: who changes his mind adds a line.

Everything here is pure: text in, decisions out, or an error that names the line.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NoReturn

from bilateral.errors import IdentityError

VERSION: Final = 1
HEADER: Final = f"# bilateral decisions {VERSION}"
KINDS: Final = ("person", "organization", "event", "document")

_HEADER: Final = re.compile(r"#\s*bilateral decisions (\d+)\s*")
_IDENTIFIER: Final = re.compile(rf"({'|'.join(KINDS)})/[^\x00-\x20]+?(@.+)?", re.DOTALL)
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}(T[0-9:.+Z-]*)?", re.ASCII)
_FIELDS: Final = 6


class Judgement(StrEnum):
    """What was decided of two."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Decision:
    """One line: what somebody decided of two things, when, and why."""

    left: str
    right: str
    judgement: Judgement
    by: str
    when: str
    why: str
    line: int = field(default=0, compare=False)
    """Where it stands in its file, 0 when it is not of a file."""

    @property
    def pair(self) -> tuple[str, str]:
        """The two, the lesser first."""
        return (self.left, self.right) if self.left < self.right else (self.right, self.left)


def line(decision: Decision) -> str:
    """The line of a decision, with its end."""
    what = (decision.left, decision.right, decision.judgement.value)
    fields = (*what, decision.by, decision.when, decision.why)
    escaped = "\t".join(json.dumps(field, ensure_ascii=False)[1:-1] for field in fields)
    return escaped.encode("utf-8", "backslashreplace").decode() + "\n"


def read(content: bytes, name: str) -> tuple[Decision, ...]:
    """The decisions of a file, in order; ``name`` is what errors call it.

    Raises IdentityError naming the line that is broken, of a newer version, or that
    contradicts the lines before it.
    """
    found: list[Decision] = []
    ledger = Ledger()
    try:
        lines = content.decode("utf-8").split("\n")
    except UnicodeDecodeError as error:
        number = content[: error.start].count(b"\n") + 1
        _refuse(name, number, "not UTF-8 text; mend or remove the line")
    for number, text in enumerate(lines, 1):
        if number == 1 and text.strip():
            _check_header(text, name)
        elif text.strip() and not text.startswith("#"):
            found.append(_parsed(text.rstrip("\r"), name, number))
            _check(ledger, found[-1], name, number)
    return tuple(found)


def holding(decisions: Iterable[Decision]) -> dict[tuple[str, str], Decision]:
    """The decisions that hold: of each pair the last."""
    return {decision.pair: decision for decision in decisions}


class Ledger:
    """Decisions as they come, each checked against those that hold."""

    def __init__(self) -> None:
        self._held: dict[tuple[str, str], Judgement] = {}
        self._linked: dict[Judgement, dict[str, set[str]]] = {j: {} for j in Judgement}

    def note(self, decision: Decision) -> tuple[str, ...]:
        """Take a decision in.

        Where it contradicts those that hold: identifiers of which each is the same as the
        next, from one to another that is different. Else nothing.
        """
        left, right = decision.pair
        before = self._held.get(decision.pair)
        if before is not None:
            self._linked[before][left].discard(right)
            self._linked[before][right].discard(left)
        self._held[decision.pair] = decision.judgement
        for one, other in ((left, right), (right, left)):
            self._linked[decision.judgement].setdefault(one, set()).add(other)
        return () if decision.judgement is Judgement.UNSURE else self._contradiction(left)

    def _contradiction(self, start: str) -> tuple[str, ...]:
        """A way through what is the same from one to another that differs, around ``start``."""
        ways = self._ways(start)
        for one in sorted(ways):
            for other in sorted(self._linked[Judgement.DIFFERENT].get(one, set()) & ways.keys()):
                return self._ways(one)[other]
        return ()

    def _ways(self, start: str) -> dict[str, tuple[str, ...]]:
        """The shortest way by what is the same to each that is one with ``start``."""
        ways: dict[str, tuple[str, ...]] = {start: (start,)}
        queue = [start]
        for here in queue:
            for there in sorted(self._linked[Judgement.SAME].get(here, ())):
                if there not in ways:
                    ways[there] = (*ways[here], there)
                    queue.append(there)
        return ways


def _check_header(text: str, name: str) -> None:
    header = _HEADER.fullmatch(text.strip())
    if header is None:
        _refuse(name, 1, f"not the head of a file of decisions; write {HEADER!r} there")
    if int(header[1]) > VERSION:
        _refuse(
            name, 1, f"version {header[1]}, and this version of bilateral reads {VERSION}; "
            "install the newest bilateral",
        )  # fmt: skip


def _parsed(text: str, name: str, number: int) -> Decision:
    fields = text.split("\t")
    if len(fields) != _FIELDS:
        _refuse(
            name, number, f"{len(fields)} fields, not {_FIELDS} (left, right, judgement, by, "
            "when, why, with tabs between); mend or remove the line",
        )  # fmt: skip
    try:
        left, right, judgement, by, when, why = (json.loads(f'"{f}"') for f in fields)
    except ValueError:
        _refuse(name, number, 'a field is not escaped as in JSON; write \\" and \\\\ there')
    if judgement not in set(Judgement):
        _refuse(name, number, f"{judgement!r} is none of same, different, unsure; write one")
    for identifier in (left, right):
        if not _IDENTIFIER.fullmatch(identifier):
            _refuse(
                name, number, f"{identifier!r} is no identifier of a person, organization, event "
                "or document, such as person/az/ilham-aliyev",
            )  # fmt: skip
    if left == right:
        _refuse(name, number, f"{left!r} is compared with itself; remove the line")
    if left.split("/")[0] != right.split("/")[0]:
        _refuse(name, number, f"{left!r} and {right!r} are of different kinds; remove the line")
    if not _DAY.fullmatch(when):
        _refuse(name, number, f"{when!r} is no day; write YYYY-MM-DD")
    return Decision(left, right, Judgement(judgement), by, when, why, number)


def _check(ledger: Ledger, last: Decision, name: str, number: int) -> None:
    """Refuse a decision that contradicts those before it."""
    way = ledger.note(last)
    if way:
        _refuse(
            name, number, f"{last.left!r} {last.judgement} {last.right!r} contradicts what was "
            f"decided before: {' = '.join(way)}, and {way[0]} is different from {way[-1]}",
        )  # fmt: skip


def _refuse(name: str, number: int, reason: str) -> NoReturn:
    msg = f"{name}, line {number}: {reason}; nothing was changed"
    raise IdentityError(msg)
