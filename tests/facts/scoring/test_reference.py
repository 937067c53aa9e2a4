"""The figures are those of the script that defines them, on its own gold and on worsened copies.

Script and gold files are no part of this checkout: they lie in a folder beside it where
there is one.
"""

import importlib.util
import json
import random
from copy import deepcopy
from pathlib import Path

import pytest

from bilateral.facts.lists import DOCUMENT_KINDS, EVENT_TYPES, STANCE_KINDS, TOPICS
from bilateral.facts.scoring import compare, problems, read_sheet, score, unfounded

CHECKOUT = Path(__file__).parents[3]
SHARED = CHECKOUT.parent / "shared"
GOLD = SHARED / "gold" / "seeds"
SCRIPT = SHARED / "gold" / "score_facts.py"

pytestmark = pytest.mark.skipif(
    not SCRIPT.is_file() or not GOLD.is_dir(),
    reason="the reference script and its gold files are not beside this checkout",
)

PARTS = ("people", "organizations", "events", "documents", "stances")
STATES = ("AZ", "PK", "TR", "IR", "TJ", None)
DATES = (None, "2024", "2024-07", "2024-07-11", "2021-03-03", "2025-02-18", "2023")


@pytest.fixture(scope="module")
def reference():
    spec = importlib.util.spec_from_file_location("reference_scores", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def gold():
    return {path.name: json.loads(path.read_text("utf-8")) for path in sorted(GOLD.glob("*.json"))}


def misspelled(name: str, chance: random.Random) -> str:
    """A variant of a name, harmless or harmful."""
    words = name.split()
    one, letter = chance.randrange(len(words)), chance.randrange(len(name))
    variants = (
        name,
        " ".join([f"{words[0][0]}.", *words[1:]]),
        words[-1],
        " ".join(words[:one] + words[one + 1 :]) or name,
        f"Mr. {name.upper()}",
        name[:letter] + chance.choice("aehkəıŞ ") + name[letter + 1 :],
        name.replace("Azerbaijan", "Pakistan").replace("of", "for"),
    )
    return chance.choice(variants)


def worsened_value(field: str, value: object, chance: random.Random) -> object:
    """Another value for a field of an item."""
    pools = {
        "type": EVENT_TYPES[:8],
        "kind": DOCUMENT_KINDS + STANCE_KINDS,
        "date": DATES,
        "date_end": DATES,
        "country": STATES,
        "place_country": STATES,
    }
    if field in pools:
        return chance.choice(pools[field])
    if field == "topics":
        return chance.sample(TOPICS[:8], chance.randrange(4))
    if field in {"countries", "parties"}:
        return sorted(chance.sample(STATES[:-1], chance.randrange(4)))
    if isinstance(value, list):
        return [misspelled(name, chance) for name in value if chance.random() < 0.8]
    return misspelled(value, chance) if value else value


def worsened(document: dict, chance: random.Random) -> dict:
    """A copy with items left out, told twice, taken over from optional ones, and changed."""
    copy = deepcopy(document)
    spare = [{"name": name} for name in (*copy["optional_organizations"], *copy["sources_cited"])]
    copy["organizations"] += chance.sample(spare, len(spare) // 2)
    copy["events"] += copy["optional_events"]
    copy["people"] += [{"name": misspelled(name, chance)} for name in copy["bylines"]]
    people = {person["name"]: person["country"] for person in document["people"]}
    for stance in copy["stances"]:
        for side in ("who", "whom"):
            if chance.random() < 0.3:
                stance[side] = chance.choice([*people, "AZ", "PK", None])
            if stance[side] in people and chance.random() < 0.5:
                stance[f"{side}_country"] = people[stance[side]]
    for part in PARTS:
        items = [
            deepcopy(item) for item in copy[part] for _ in range(chance.choice((0, 1, 1, 1, 2)))
        ]
        for item in items:
            item.pop("aliases", None)
            for field in item:
                if field not in {"who", "whom", "about"} and chance.random() < 0.15:
                    item[field] = worsened_value(field, item[field], chance)
        chance.shuffle(items)
        copy[part] = items
    return copy


def both(reference, gold: dict, predicted: dict, tmp_path: Path) -> tuple[dict, dict]:
    """The rows of our scores and those of the script."""
    for folder, documents in (("gold", gold), ("predicted", predicted)):
        (tmp_path / folder).mkdir()
        for name, document in documents.items():
            (tmp_path / folder / name).write_text(json.dumps(document), "utf-8")
    ours = score(compare(read_sheet(gold[n]), read_sheet(predicted.get(n, {}))) for n in gold)
    return ours.to_json(), reference.score(tmp_path / "gold", tmp_path / "predicted")


@pytest.mark.parametrize("seed", range(24))
def test_worsened_copies_score_the_same(reference, gold, tmp_path, seed):
    chance = random.Random(seed)
    predicted = {name: worsened(document, chance) for name, document in gold.items()}
    ours, theirs = both(reference, gold, predicted, tmp_path)
    assert ours == theirs
    assert 0.2 < ours["headline"]["f1"] < 0.95, "the copies should be neither perfect nor useless"


@pytest.mark.parametrize("seed", range(6))
def test_other_right_answers_in_gold_score_the_same(reference, gold, tmp_path, seed):
    chance = random.Random(seed)
    lenient = deepcopy(gold)
    for document in lenient.values():
        for event in document["events"]:
            event["alt_types"] = chance.sample(EVENT_TYPES[:8], chance.randrange(3))
        for stance in document["stances"]:
            stance["alt_kinds"] = chance.sample(STANCE_KINDS, chance.randrange(3))
        for person in document["people"]:
            person["aliases"] = [misspelled(person["name"], chance)]
    predicted = {name: worsened(document, chance) for name, document in gold.items()}
    ours, theirs = both(reference, lenient, predicted, tmp_path)
    assert ours == theirs


def test_articles_mixed_up_score_the_same(reference, gold, tmp_path):
    names = list(gold)
    mixed = dict(zip(names, [gold[name] for name in [*names[1:], names[0]]], strict=True))
    ours, theirs = both(reference, gold, mixed, tmp_path)
    assert ours == theirs


def test_missing_predictions_score_the_same(reference, gold, tmp_path):
    first = next(iter(gold))
    ours, theirs = both(reference, gold, {first: gold[first]}, tmp_path)
    assert ours == theirs


def test_gold_finds_all_of_itself(gold):
    sheets = [read_sheet(document) for document in gold.values()]
    rows = score(compare(sheet, sheet) for sheet in sheets).to_json()
    assert {row["f1"] for row in rows.values()} == {1}


def test_the_gold_files_are_sound(gold):
    for name, document in gold.items():
        text = (SHARED / "articles" / "seeds" / name).with_suffix(".txt").read_text("utf-8")
        assert problems(document) == (), name
        assert unfounded(read_sheet(document), text) == (), name
