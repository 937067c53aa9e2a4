"""The store folder: what is a store of this version, and what is not."""

import json
from pathlib import Path

import pytest

from bilateral.errors import StoreError
from bilateral.graph import folder


@pytest.mark.parametrize("make", [Path.exists, Path.mkdir])
def test_a_missing_or_empty_folder_becomes_a_store(tmp_path, make):
    root = tmp_path / "deep" / "kg"
    root.parent.mkdir()
    make(root)
    folder.created(root)
    assert folder.existing(root) == folder.created(root) == folder.Folder(root)


def test_missing_parents_are_made(tmp_path):
    assert folder.created(tmp_path / "a" / "b" / "kg").marker.is_file()


def test_a_store_half_made_by_a_crash_is_made_whole(tmp_path):
    (tmp_path / "store.json.part").write_text('{"ki')
    folder.created(tmp_path)
    assert folder.existing(tmp_path)


def test_a_folder_with_other_files_is_left_alone(tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(StoreError, match="holds other files; a store needs a new or an empty"):
        folder.created(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (Path.exists, "no such folder; make a store there with: bilateral build"),
        (Path.mkdir, "not a store, the folder is empty; name a store, or build"),
        (lambda p: p.write_text("x"), "is a file, and a store is a folder; name another"),
        (lambda p: (p.mkdir(), (p / "x").touch()), r"not a store, it has no store\.json; name"),
    ],
)
def test_what_is_no_store_is_told_apart(tmp_path, make, told):
    root = tmp_path / "kg"
    make(root)
    with pytest.raises(StoreError, match=told) as error:
        folder.existing(root)
    assert str(error.value).startswith(str(root))


def test_a_file_in_the_way_is_named(tmp_path):
    (tmp_path / "kg").write_text("x")
    with pytest.raises(StoreError, match="is a file"):
        folder.created(tmp_path / "kg")
    with pytest.raises(StoreError, match="Not a directory"):
        folder.created(tmp_path / "kg" / "deeper")


@pytest.mark.parametrize("open_it", [folder.existing, folder.created])
def test_a_newer_format_names_both_versions_and_the_remedy(tmp_path, open_it):
    place = folder.created(tmp_path)
    marker = json.loads(place.marker.read_text()) | {"format": folder.FORMAT + 1}
    place.marker.write_text(json.dumps(marker))
    told = f"has format {folder.FORMAT + 1}, .* reads format {folder.FORMAT}; install the newest"
    with pytest.raises(StoreError, match=told):
        open_it(tmp_path)


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b'{"kind": "bilateral store"}'])
def test_a_damaged_mark_is_told_with_what_it_should_be(tmp_path, content):
    place = folder.created(tmp_path)
    right = place.marker.read_bytes()
    place.marker.write_bytes(content)
    with pytest.raises(
        StoreError, match=r"store\.json: not the mark of a store; .* write"
    ) as error:
        folder.existing(tmp_path)
    advice = str(error.value).partition("write ")[2].removesuffix(" there")
    assert json.loads(advice) == json.loads(right)
