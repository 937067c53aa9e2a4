"""Killed at any point, or out of disk: the next to open finds all that was stored."""

import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.graph.samples import article, nquads

from bilateral.errors import StoreError
from bilateral.graph.store import Store

ROOT = Path(__file__).parents[2]
BEFORE = [article("a"), article("b")]


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    kg = tmp_path_factory.mktemp("original") / "kg"
    with Store.create_or_open(kg) as store:
        store.add(BEFORE)
    return kg


@pytest.fixture
def kg(original, tmp_path):
    shutil.copytree(original, tmp_path / "kg")
    return tmp_path / "kg"


def start(*args, **options):
    command = [sys.executable, "-m", "tests.graph.crashing", *map(str, args)]
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    return subprocess.Popen(command, cwd=ROOT, text=True, **pipes, **options)


def check(kg, tmp_path):
    """The graph is the one of the record; gives what the articles say."""
    with Store.open(kg) as store:
        found, told = nquads(store), list(store.facts())
    with Store.create_or_open(tmp_path / "clean") as clean:
        clean.add(told)
        assert found == nquads(clean)
    return told


@pytest.mark.parametrize(
    ("task", "stop", "stored"),
    [
        ("add", ("bilateral.graph.disk", "write", "after"), BEFORE),
        ("add", ("bilateral.graph.log", "append", "after"), None),
        ("add", ("bilateral.graph.merge", "apply", "after"), None),
        ("rebuild", ("bilateral.graph.build", "_load", "after"), BEFORE),
        ("rebuild", ("shutil", "rmtree", "after"), BEFORE),
    ],
    ids=lambda value: "-".join(value[1:]) if isinstance(value, tuple) else None,
)
def test_killed_in_the_middle(kg, tmp_path, task, stop, stored):
    with start(kg, task, *stop) as process:
        assert process.stdout.readline() == "here\n"
        for write in (False, True):
            with pytest.raises(StoreError, match="in use, another process"):
                Store.open(kg, write=write)
        process.kill()
    first_batch = [article("a", "2025-01-01"), article("b"), article("new-1")]
    assert check(kg, tmp_path) == (stored or first_batch)


def test_killed_at_any_moment_what_was_said_to_be_stored_is(kg, tmp_path):
    with start(kg, "one-by-one") as process:
        while process.stdout.readline() != "3\n":
            pass
        process.kill()
    names = [facts.source.id for facts in check(kg, tmp_path)]
    assert names[:6] == ["a", "b", "one-0", "one-1", "one-2", "one-3"]


def limited(size):
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.parametrize(("task", "size"), [("add", 20_000), ("rebuild", 3_000)])
def test_a_full_disk_is_one_clear_line_and_nothing_is_lost(kg, tmp_path, task, size):
    with start(kg, task, preexec_fn=limited(size)) as process:
        _, message = process.communicate()
    assert process.returncode == 1
    assert message.count("\n") == 1
    assert "is safe: make room" in message
    told = {f.source.id: f for f in check(kg, tmp_path)}
    assert told["b"] == article("b")
    assert told["a"] in (article("a"), article("a", "2025-01-01"))
