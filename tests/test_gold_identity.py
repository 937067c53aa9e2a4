"""The gold of identity: pairs of people, pairs of bodies and clusters of reports are sound."""

import csv
import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from bilateral import resources
from bilateral.facts.lists import EVENT_TYPES
from bilateral.language.gazetteers.states import states

GOLD = resources.root() / "data" / "gold" / "identity"
SETS = (".", "second", "hard")
"""The first set, that of another hand, and the pairs that look alike."""
HALVES = ("development", "test")
ANSWERS = {"yes", "no"}
PEOPLE = [
    "half",
    "left",
    "left_state",
    "left_role",
    "right",
    "right_state",
    "right_role",
    "same",
    "why",
]
BODIES = [
    "half",
    "left",
    "left_state",
    "left_date",
    "right",
    "right_state",
    "right_date",
    "same",
    "why",
]
TYPES = {
    "Meeting",
    "Visit",
    "PhoneCall",
    "MultilateralMeeting",
    "Signing",
    "Aid",
    "Expulsion",
    "Protest",
    "MilitaryExercise",
    "Consultation",
}
Row = dict[str, str]
_TABLES = [("people_pairs.tsv", PEOPLE, "role"), ("body_pairs.tsv", BODIES, "date")]
BOTH = pytest.mark.parametrize(("name", "columns", "third"), _TABLES)
ALL = pytest.mark.parametrize(
    ("name", "columns", "third"),
    [(f"{folder}/{name}", columns, third) for folder in SETS for name, columns, third in _TABLES],
)


def rows(name: str) -> list[Row]:
    with (GOLD / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def mentions(row: Row, third: str) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    left, right = (
        (row[side], row[f"{side}_state"], row[f"{side}_{third}"]) for side in ("left", "right")
    )
    return left, right


def clusters(folder: str = ".") -> Iterator[tuple[str, dict]]:
    for path in sorted((GOLD / folder / "event_reports").glob("*.json")):
        yield path.stem, json.loads(path.read_text(encoding="utf-8"))


def all_clusters() -> list[tuple[str, dict]]:
    return [*clusters(), *clusters("second")]


def balanced(counts: Counter) -> bool:
    return abs(counts["development"] - counts["test"]) <= 0.1 * counts.total()


@ALL
def test_every_pair_has_all_its_columns_and_known_values(name, columns, third):
    for row in rows(name):
        assert list(row) == columns
        assert row["half"] in HALVES
        assert row["same"] in ANSWERS
        assert row["left"], row
        assert row["right"], row
        assert row["why"], row
        assert all(value == value.strip() for value in row.values()), row


@ALL
def test_states_are_codes(name, columns, third):
    known = set(states()) | {"", "PR"}  # Puerto Rico: a territory with bodies of its own
    assert {row[f"{side}_state"] for row in rows(name) for side in ("left", "right")} <= known


@ALL
def test_no_pair_is_told_twice_in_either_order(name, columns, third):
    told = Counter(frozenset(mentions(row, third)) for row in rows(name))
    assert [pair for pair, times in told.items() if times > 1] == []


@ALL
def test_pairs_of_one_mention_do_not_contradict_each_other(name, columns, third):
    """What is the same as the same is the same, so no such two are told to differ."""
    leader: dict[tuple[str, str, str], tuple[str, str, str]] = {}

    def first(mention):
        while leader.get(mention, mention) != mention:
            mention = leader[mention]
        return mention

    for row in rows(name):
        if row["same"] == "yes":
            left, right = mentions(row, third)
            leader[first(left)] = first(right)
    for row in rows(name):
        if row["same"] == "no":
            left, right = mentions(row, third)
            assert first(left) != first(right), row


@ALL
def test_no_name_of_one_state_stands_in_both_halves(name, columns, third):
    """Else the half that is held back would be known in part."""
    names = {
        half: {
            (row[side], row[f"{side}_state"])
            for row in rows(name)
            if row["half"] == half
            for side in ("left", "right")
        }
        for half in HALVES
    }
    assert names["development"] & names["test"] == set()


@BOTH
def test_halves_are_alike_and_both_answers_are_common(name, columns, third):
    for answer in ANSWERS:
        halves = Counter(row["half"] for row in rows(name) if row["same"] == answer)
        assert balanced(halves), (answer, halves)
    share = sum(row["same"] == "yes" for row in rows(name)) / len(rows(name))
    assert 0.45 <= share <= 0.65


def test_there_are_enough_pairs_and_clusters():
    assert len(rows("people_pairs.tsv")) >= 300
    assert len(rows("body_pairs.tsv")) >= 150
    assert len(list(clusters())) >= 60


def test_people_come_from_all_over_the_world():
    of_the_demo = {"AZ", "AM", "GE", "PK"}
    pairs = [{row["left_state"], row["right_state"]} for row in rows("people_pairs.tsv")]
    assert 3 * sum(bool(pair & of_the_demo) for pair in pairs) <= len(pairs)


def test_dates_of_bodies_are_years():
    dates = {row[f"{side}_date"] for row in rows("body_pairs.tsv") for side in ("left", "right")}
    assert all(re.fullmatch(r"(19|20)\d\d", year) for year in dates)


@pytest.mark.parametrize(("number", "cluster"), all_clusters())
def test_a_cluster_is_sound(number, cluster):
    assert set(cluster) == {"half", "reports", "note"}
    assert cluster["half"] in HALVES
    assert re.split("[:;, ]", cluster["note"])[0] in EVENT_TYPES
    reports = cluster["reports"]
    assert 3 <= len(reports) <= 6
    assert [one["id"] for one in reports] == [f"{number}-{n + 1}" for n in range(len(reports))]
    for one in reports:
        assert set(one) == {"id", "published", "text", "cluster"}
        assert date.fromisoformat(one["published"])
        assert 60 <= len(one["text"].split()) <= 150, one["id"]
        assert re.fullmatch("[A-C]", one["cluster"])
    assert len({one["text"] for one in reports}) == len(reports)


@pytest.mark.parametrize(("number", "cluster"), all_clusters())
def test_a_cluster_has_an_event_with_many_witnesses_and_a_near_miss(number, cluster):
    sizes = Counter(one["cluster"] for one in cluster["reports"])
    assert sizes["A"] >= 2
    assert len(sizes) >= 2


def test_the_kinds_of_events_are_spread_evenly_over_the_halves():
    kinds = Counter((one["half"], one["note"].split(":")[0]) for _, one in clusters())
    assert kinds == {(half, kind): 3 for half in HALVES for kind in TYPES}


def test_the_second_set_has_every_kind_of_event_in_both_halves():
    kinds = Counter(
        (one["half"], re.split("[:;, ]", one["note"])[0]) for _, one in clusters("second")
    )
    assert kinds == {(half, kind): 1 for half in HALVES for kind in EVENT_TYPES}
