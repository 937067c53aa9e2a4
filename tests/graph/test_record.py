"""The record: what was put is there, the last word of an article counts."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from tests.graph.samples import article, file_size_limit
from tests.strategies import HOSTILE, facts

from bilateral.errors import StoreError
from bilateral.graph import folder
from bilateral.graph.record import Outcome, Record


@pytest.fixture
def place(tmp_path):
    return folder.created(tmp_path / "kg")


def named(name, facts):
    return replace(facts, source=replace(facts.source, id=name))


@given(facts=facts())
@settings(max_examples=40)
def test_any_facts_come_back_from_disk_as_they_went_in(tmp_path_factory, facts):
    place = folder.created(tmp_path_factory.mktemp("kg") / "kg")
    Record(place).put([facts])
    again = Record(place)
    assert list(again.digests) == [facts.source.id]
    assert again.facts(facts.source.id) == facts


def test_it_tells_new_from_replaced_from_unchanged(place):
    record = Record(place)
    assert record.put([article("a"), article("b")]) == Outcome(added=2)
    assert record.put([article("a"), article("b", "2024-08-01"), article("c")]) == Outcome(
        added=1, replaced=1, unchanged=1
    )
    assert record.facts("b") == article("b", "2024-08-01")


def test_of_one_article_twice_in_a_batch_the_last_counts(place):
    record = Record(place)
    outcome = record.put([article("a"), article("a", "2024-08-01"), article("a", "2024-08-01")])
    assert outcome == Outcome(added=1, replaced=1, unchanged=1)
    assert Record(place).facts("a") == article("a", "2024-08-01")


def test_what_is_unchanged_leaves_no_line(place):
    record = Record(place)
    record.put([article("a")])
    end = record.end
    record.put([article("a")])
    assert record.end == end


def test_a_retracted_article_is_gone_and_can_come_back(place):
    record = Record(place)
    record.put([article("a"), article("b")])
    record.retract(["a"])
    assert list(record.digests) == list(Record(place).digests) == ["b"]
    assert record.put([article("a")]) == Outcome(added=1)


def test_changes_tell_what_came_after_a_place_in_the_log(place):
    record = Record(place)
    record.put([article("a")])
    start = record.end
    record.put([article("b")])
    record.retract(["a"])
    changed = list(record.changes(start))
    assert [name for name, _ in changed] == ["b", "a"]
    assert changed[-1][1] == record.end


def test_no_id_leads_out_of_the_folder(place):
    record = Record(place)
    record.put([named(name, article("x")) for name in HOSTILE])
    assert set(record.digests) == set(HOSTILE)
    outside = [p for p in place.root.parent.rglob("*") if place.root not in (p, *p.parents)]
    assert outside == []


def test_a_full_disk_is_told_and_loses_nothing(place):
    record = Record(place)
    record.put([article("a")])
    told = r"File too large; what was stored before is safe: make room"
    with pytest.raises(StoreError, match=told), file_size_limit(700):
        record.put([article("b"), article("c")])
    assert list(record.digests) == list(Record(place).digests) == ["a"]
    assert record.put([article("b"), article("c")]) == Outcome(added=2)


def test_an_object_of_another_form_is_named(place):
    record = Record(place)
    record.put([article("a")])
    strange = b"[]"
    name = record.digests["a"]
    path = place.objects / name[:2] / f"{name}.json"
    path.write_bytes(strange)
    with pytest.raises(StoreError, match="'a' said is damaged"):
        record.facts("a")
