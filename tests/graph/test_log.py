"""The log: what was written is read, whatever a crash did to its end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.graph.samples import file_size_limit
from tests.strategies import HOSTILE

from bilateral.errors import StoreError
from bilateral.graph import log
from bilateral.graph.log import Action, Entry

entries = st.lists(
    st.builds(
        Entry,
        st.sampled_from(Action),
        st.sampled_from(HOSTILE) | st.text(),
        st.text("0123456789abcdef", min_size=64, max_size=64),
    ),
    max_size=6,
)
SOME = [Entry(Action.PUT, name, digit * 64) for name, digit in (("a", "1"), ("b", "2"))]


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("log") / "log.tsv"


@given(entries, entries)
def test_any_ids_come_back_as_they_went_in(path, first, second):
    path.unlink(missing_ok=True)
    log.append(path, first)
    end = log.length(path)
    log.append(path, second)
    assert [entry for entry, _ in log.read(path)] == first + second
    assert [entry for entry, _ in log.read(path, end)] == second


@given(entries, st.data())
def test_cut_anywhere_it_holds_the_whole_lines_before_the_cut_and_takes_more(path, before, data):
    path.unlink(missing_ok=True)
    log.append(path, before)
    content = path.read_bytes()
    cut = data.draw(st.integers(0, len(content)))
    path.write_bytes(content[:cut])
    whole = before[: content[:cut].count(b"\n")]
    assert [entry for entry, _ in log.read(path)] == whole
    log.append(path, SOME)
    assert [entry for entry, _ in log.read(path)] == whole + SOME


def test_a_long_torn_end_is_cut_off(tmp_path):
    path = tmp_path / "log.tsv"
    log.append(path, SOME)
    end = path.stat().st_size
    with path.open("ab") as file:
        file.write(b"put\t" + b"x" * 200_000)
    assert log.length(path) == end
    log.append(path, SOME)
    assert [entry for entry, _ in log.read(path)] == SOME + SOME


def test_there_is_nothing_in_a_log_that_is_not_there(tmp_path):
    assert log.length(tmp_path / "log.tsv") == 0
    assert list(log.read(tmp_path / "log.tsv")) == []


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (b"put\ta", "2 fields"),
        (b"put\ta\t" + b"1" * 63, "SHA-256"),
        (b"PUT\ta\t" + b"1" * 64, "unknown action"),
        (b'put\t"\t' + b"1" * 64, "Extra data"),
        (b"put\t\xff\t" + b"1" * 64, "utf-8"),
        (b"\x00" * 80, "1 fields"),
    ],
)
def test_a_broken_line_in_the_middle_is_named(tmp_path, broken, why):
    path = tmp_path / "log.tsv"
    log.append(path, SOME)
    line = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(line[0] + broken + b"\n" + line[1])
    for start in (0, len(line[0])):
        with pytest.raises(StoreError, match=r"log\.tsv:2: .*cut it there") as error:
            list(log.read(path, start))
        assert "\n" not in str(error.value)
    assert why in str(error.value)


def test_a_failed_write_leaves_the_log_as_it_was(tmp_path):
    path = tmp_path / "log.tsv"
    log.append(path, SOME)
    before = path.read_bytes()
    with pytest.raises(OSError, match="File too large"), file_size_limit(len(before) + 100):
        log.append(path, SOME)
    assert path.read_bytes() == before
