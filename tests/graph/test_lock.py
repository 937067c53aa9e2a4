"""One writer or many readers."""

import gc

import pytest

from bilateral.errors import StoreError
from bilateral.graph.lock import Lock


@pytest.fixture
def path(tmp_path):
    return tmp_path / "lock"


def test_many_may_read(path):
    locks = [Lock(path, exclusive=False) for _ in range(3)]
    for lock in locks:
        lock.release()


def test_who_writes_is_alone(path):
    writer = Lock(path, exclusive=True)
    with pytest.raises(StoreError, match="in use, another process is writing to the store; try"):
        Lock(path, exclusive=False)
    with pytest.raises(StoreError, match=r"in use, another process \(a build.*\) has the store"):
        Lock(path, exclusive=True)
    writer.release()
    Lock(path, exclusive=True).release()


def test_nobody_writes_while_others_read(path):
    reader = Lock(path, exclusive=False)
    with pytest.raises(StoreError, match="in use"):
        Lock(path, exclusive=True)
    reader.release()


def test_releasing_twice_takes_nothing_from_others(path):
    first = Lock(path, exclusive=True)
    first.release()
    second = Lock(path, exclusive=True)
    first.release()
    with pytest.raises(StoreError):
        Lock(path, exclusive=False)
    second.release()


def test_a_forgotten_lock_is_released(path):
    forgotten = Lock(path, exclusive=True)
    del forgotten
    gc.collect()
    Lock(path, exclusive=True).release()


def test_a_lock_file_that_cannot_be_made_is_told(tmp_path):
    with pytest.raises(StoreError, match="No such file or directory"):
        Lock(tmp_path / "missing" / "lock", exclusive=True)
