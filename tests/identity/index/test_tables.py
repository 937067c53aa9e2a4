"""The file of the index: made where there is none, refused where it is of another layout."""

import sqlite3
from contextlib import closing

import pytest

from bilateral.errors import StoreError
from bilateral.identity.index.tables import LAYOUT, connected, hashed


def test_a_new_file_can_be_opened_again(tmp_path):
    for _ in range(2):
        with connected(tmp_path / "n") as connection:
            assert connection.execute("PRAGMA user_version").fetchone() == (LAYOUT,)


def test_a_file_without_a_layout_is_of_the_first_and_is_refused_unchanged(tmp_path):
    with closing(sqlite3.connect(tmp_path / "n")) as connection:
        connection.execute("CREATE TABLE said (article BLOB)")
    before = (tmp_path / "n").read_bytes()
    with pytest.raises(StoreError, match=r"layout 1.*rebuild"), connected(tmp_path / "n"):
        pass
    assert (tmp_path / "n").read_bytes() == before


def test_a_newer_file_is_refused_with_the_remedy(tmp_path):
    with connected(tmp_path / "n") as connection:
        connection.execute(f"PRAGMA user_version = {LAYOUT + 1}")
    with pytest.raises(StoreError, match=rf"layout {LAYOUT + 1}.*rebuild"):
        connected(tmp_path / "n").__enter__()


def test_a_crash_while_the_tables_are_made_leaves_none(tmp_path):
    """As the layout is written with the tables, half of them are never taken for all."""
    with closing(sqlite3.connect(tmp_path / "n")) as connection:
        connection.executescript("BEGIN; CREATE TABLE article (number INTEGER);")
    with connected(tmp_path / "n") as connection:
        tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        assert tables > (5,)


def test_a_text_has_one_number_of_64_bits():
    numbers = {hashed(text) for text in ("", "a", "b", "lone \ud800")}
    assert len(numbers) == 4
    assert hashed("a") in numbers
    assert all(-(2**63) <= n < 2**63 for n in numbers)
