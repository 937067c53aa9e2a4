"""What the slots of a sentence pattern are filled with."""

import random
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import yaml

from .countries import Body, State, read_bodies, read_outlets, read_states, read_towns
from .people_names import Culture, Person, read_cultures

Filling = tuple[str, str]
"""A text, which may hold slots again, and its label ("" for none)."""

Thing = TypeVar("Thing", Person, State, Body)

# Bodies, events, laws and buildings are split between training and held-out text; places are
# not, because there are only so many states and seas.
_SPLIT_LABELS = frozenset({"ORG", "EVENT", "LAW", "FAC"})
_PERSON_SLOTS = ("person", "surname", "given")
_STATE_SLOTS = ("state", "the_state", "the_official", "adj", "capital")
_BODY_SLOTS = ("igo", "igo_short", "the_igo", "the_igo_short")
_HELD_OUT_PERCENT = 15


def is_held_out(text: str, percent: int = _HELD_OUT_PERCENT) -> bool:
    """Whether a name or pattern belongs to the held-out side; the same in every run."""
    return zlib.crc32(text.encode("utf-8")) % 100 < percent


@dataclass(frozen=True, slots=True)
class WordList:
    """Fillers of one slot."""

    label: str
    items: Sequence[str]


@dataclass(slots=True)
class Fillers:
    """All fillers of one side of the split."""

    cultures: Sequence[Culture]
    states: Sequence[State]
    bodies: Sequence[Body]
    words: Mapping[str, WordList]
    no_article: frozenset[str]
    weights: Sequence[float] = field(init=False)

    def __post_init__(self) -> None:
        self.weights = [culture.weight for culture in self.cultures]

    def fill(self, slot: str, tie: str, tied: dict[str, object], rng: random.Random) -> Filling:
        """A filling for a slot; slots with the same tie tell of the same person, state or body."""
        if slot in _PERSON_SLOTS:
            return _person_filling(slot, _tied(tie, tied, Person, lambda: self._person(rng)))
        if slot in _STATE_SLOTS:
            return _state_filling(slot, _tied(tie, tied, State, lambda: rng.choice(self.states)))
        if slot in _BODY_SLOTS:
            body = _tied(tie, tied, Body, lambda: rng.choice(self.bodies))
            return self._body_filling(slot, body)
        words = self.words[slot]
        drawn = rng.choice(words.items)
        return (str(tied.setdefault(f"{slot}:{tie}", drawn)) if tie else drawn), words.label

    def _person(self, rng: random.Random) -> Person:
        return rng.choices(self.cultures, self.weights)[0].person(rng)

    def _body_filling(self, slot: str, body: Body) -> Filling:
        text = body.short if slot.endswith("short") else body.name
        if slot.startswith("the_") and text not in self.no_article:
            return f"the [{text}]ORG", ""
        return text, "ORG"


def _tied(tie: str, tied: dict[str, object], kind: type[Thing], make: Callable[[], Thing]) -> Thing:
    known = tied.get(f"{kind.__name__}:{tie}") if tie else None
    if isinstance(known, kind):
        return known
    thing = make()
    if tie:
        tied[f"{kind.__name__}:{tie}"] = thing
    return thing


def _person_filling(slot: str, person: Person) -> Filling:
    return {"person": person.full, "surname": person.short, "given": person.given}[slot], "PERSON"


def _state_filling(slot: str, state: State) -> Filling:
    if slot == "the_state":
        return f"{state.article}[{state.name}]GPE", ""
    if slot == "the_official":
        bare = state.official.removeprefix("the ")
        return f"{state.official.removesuffix(bare)}[{bare}]GPE", ""
    if slot == "adj":
        return state.adjective, ""
    return (state.name if slot == "state" else state.capital), "GPE"


def read_fillers(folder: Path, gazetteers: Path, *, held_out: bool) -> Fillers:
    """The fillers of the training side or of the held-out side."""

    def keep(text: str) -> bool:
        return is_held_out(text) == held_out

    words: dict[str, WordList] = {}
    settings: dict[str, str] = {}
    for path in sorted(folder.glob("words*.yaml")):
        lists = yaml.safe_load(path.read_text(encoding="utf-8"))
        settings |= lists.pop("settings", {})
        words |= {slot: _word_list(slot, lists[slot], keep) for slot in lists}
    outlets = [outlet for outlet in read_outlets(gazetteers) if keep(outlet)]
    words["outlet"] = WordList("ORG", [*words["outlet"].items, *outlets])
    words["far_town"] = WordList("GPE", read_towns(gazetteers))
    return Fillers(
        cultures=read_cultures(folder / "names.yaml", keep),
        states=read_states(gazetteers),
        # an acronym may stand in the lists too, where it is split by itself
        bodies=[body for body in read_bodies(gazetteers) if keep(body.name) and keep(body.short)],
        words=words,
        no_article=frozenset(split_items(settings["no_article"])),
    )


def _word_list(slot: str, entry: str | Mapping[str, str], keep: Callable[[str], bool]) -> WordList:
    label, text = ("", entry) if isinstance(entry, str) else (entry["label"], entry["of"])
    items = split_items(text)
    if label in _SPLIT_LABELS:
        # an item with slots is a way of building names; its parts are split where they are listed
        items = [item for item in items if "{" in item or keep(item)]
    if not items:
        message = f"no filler is left for the slot {slot!r}"
        raise ValueError(message)
    return WordList(label, items)


def split_items(text: str) -> list[str]:
    """The items of a list written with semicolons or line ends between them."""
    return [item for part in text.replace("\n", ";").split(";") if (item := part.strip())]
