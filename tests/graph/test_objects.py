"""Objects: content by its digest, whole or not at all."""

import pytest

from bilateral.errors import StoreError
from bilateral.graph import objects

CONTENT = b'{"id": "a"}\n'
NAME = objects.digest(CONTENT)


@pytest.fixture
def folder(tmp_path):
    objects.write(tmp_path, [CONTENT])
    return tmp_path


def only_file(folder):
    (path,) = folder.rglob("*.json")
    return path


def test_content_is_read_by_its_digest(folder):
    assert objects.read(folder, NAME, "a") == CONTENT
    assert only_file(folder).relative_to(folder).as_posix() == f"{NAME[:2]}/{NAME}.json"


def test_the_same_content_is_one_file_and_is_not_written_again(folder):
    before = only_file(folder).stat().st_ino
    objects.write(folder, [CONTENT, CONTENT])
    assert only_file(folder).stat().st_ino == before


@pytest.mark.parametrize("damage", [b"", b'{"id": "b"}\n'])
def test_damage_is_noticed_and_mended_by_writing_again(folder, damage):
    only_file(folder).write_bytes(damage)
    with pytest.raises(StoreError, match=r"article 'a' said is damaged; add it again"):
        objects.read(folder, NAME, "a")
    objects.write(folder, [CONTENT])
    assert objects.read(folder, NAME, "a") == CONTENT


def test_a_missing_object_is_named(folder):
    only_file(folder).unlink()
    with pytest.raises(StoreError, match=f"{NAME}.json: .* is missing; add it again"):
        objects.read(folder, NAME, "a")


def test_what_a_crash_left_half_written_is_written_over(folder):
    path = only_file(folder)
    path.unlink()
    path.with_name(path.name + ".part").write_bytes(CONTENT[:3])
    objects.write(folder, [CONTENT])
    assert objects.read(folder, NAME, "a") == CONTENT
    assert only_file(folder) == path
