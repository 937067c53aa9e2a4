import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.articles.finding import find_inputs
from bilateral.articles.inputs import Input


def stems(*paths: object) -> list[str]:
    found = find_inputs(map(str, paths))
    return [item.stem if isinstance(item, Input) else f"error: {item}" for item in found]


@pytest.fixture
def corpus(tmp_path):
    for name in (
        "b.txt",
        "a.txt",
        "B/z.html",
        "B/deep/y.jsonl.gz",
        "c.md",
        ".hidden.txt",
        ".git/x.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return tmp_path


def test_a_file_is_known_by_its_name(corpus):
    assert stems(corpus / "B" / "z.html") == ["z"]


def test_a_folder_is_walked_in_order_and_its_files_known_by_their_path(corpus):
    assert stems(corpus) == ["B/deep/y", "B/z", "a", "b", "c"]


def test_only_known_extensions_are_cut_off(tmp_path):
    for name in ("no. 1.txt", "no. 2", "report.v2.TXT.GZ"):
        (tmp_path / name).write_text("x")
    assert stems(tmp_path / "no. 1.txt", tmp_path / "no. 2", tmp_path / "report.v2.TXT.GZ") == [
        "no. 1",
        "no. 2",
        "report.v2",
    ]


def test_glob_patterns(corpus):
    assert stems(corpus / "*.txt") == ["a", "b"]
    assert stems(corpus / "*" / "*.html") == ["z"]
    assert stems(corpus / "**" / "*.gz") == ["y"]
    assert stems(corpus / "[ab].txt") == ["a", "b"]
    assert stems(corpus / "?") == ["deep/y", "z"]
    assert stems(corpus / "**") == ["y", "z", "a", "b", "c"]


def test_a_name_that_looks_like_a_pattern_is_a_name_if_it_is_there(tmp_path):
    (tmp_path / "[1].txt").write_text("x")
    assert stems(tmp_path / "[1].txt") == ["[1]"]


def test_relative_patterns(corpus, monkeypatch):
    monkeypatch.chdir(corpus)
    assert stems("*.md", "B") == ["c", "deep/y", "z"]


def test_a_missing_path_is_named(tmp_path):
    [error] = stems(tmp_path / "nowhere")
    assert error == f"error: {tmp_path / 'nowhere'}: no such file or folder; check the path"


@pytest.mark.parametrize("nothing", ["empty", "*.docx", "hidden"])
def test_nothing_found_names_the_path_and_the_formats(tmp_path, nothing):
    (tmp_path / "empty").mkdir()
    (tmp_path / "hidden").mkdir()
    (tmp_path / "hidden" / ".a.txt").write_text("x")
    [error] = stems(tmp_path / nothing)
    assert error.startswith(
        f"error: {tmp_path / nothing}: no articles there; give plain text (.txt"
    )


def test_a_file_of_another_kind_in_a_folder_is_reported_and_not_swallowed(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b.docx").write_text("x")
    found = stems(tmp_path)
    assert found[0] == "a"
    assert "b.docx: .docx is no format read here" in found[1]


def test_a_link_that_leads_back_up_is_not_followed(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("x")
    (tmp_path / "in" / "up").symlink_to(tmp_path, target_is_directory=True)
    found = stems(tmp_path)
    assert found[0] == "in/a"
    assert "leads back to a folder above it" in found[1]
    assert len(found) == 2


def test_a_link_to_itself_is_an_error(tmp_path, read_all):
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
    for path in (tmp_path, tmp_path / "a.txt"):
        articles, [error] = read_all(path)
        assert articles == []
        assert "a.txt: cannot be read (" in error


def test_a_link_to_another_folder_is_followed(corpus, tmp_path_factory):
    folder = tmp_path_factory.mktemp("other")
    (folder / "link").symlink_to(corpus / "B", target_is_directory=True)
    assert stems(folder) == ["link/deep/y", "link/z"]


def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    [error] = stems(tmp_path)
    assert "a.txt: no regular file" in error


@pytest.mark.parametrize("path", ["a\0b", "x" * 5000])
def test_impossible_paths_are_errors(path):
    [error] = stems(path)
    assert "; check the path" in error
    assert len(error) < 400


@given(
    st.permutations(
        ["a.txt", "b.txt", "B.txt", "ä.txt", "c/a.txt", "c/b.md", "c.txt", "10.txt", "9.txt"]
    )
)
def test_the_order_does_not_hang_on_the_order_of_writing(tmp_path_factory, names):
    folder = tmp_path_factory.mktemp("order")
    for name in names:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("x")
    assert stems(folder) == ["10", "9", "B", "a", "b", "c/a", "c/b", "c", "ä"]
