import io
import json
import sys
import tracemalloc
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.articles.cleaning import clean_text
from bilateral.articles.reading import read
from bilateral.errors import InputError


def give_stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))


def test_plain_text_from_standard_input(monkeypatch, read_all):
    give_stdin(monkeypatch, b"BAKU, July 8 (AFP) - The ministers met.")
    [article], errors = read_all("-")
    assert errors == []
    assert (article.id, article.source, article.publisher) == ("stdin", "standard input", "AFP")


def test_json_lines_from_standard_input(monkeypatch, read_all):
    give_stdin(monkeypatch, b'{"text": "One."}\n{"text": "Two.", "id": "two"}\n{"text"')
    articles, [error] = read_all("-")
    assert [a.id for a in articles] == ["stdin-1", "two"]
    assert error.startswith("standard input:3: ")


def test_standard_input_stays_open(monkeypatch, read_all):
    give_stdin(monkeypatch, b"The ministers met.")
    read_all("-")
    assert not sys.stdin.buffer.closed


def test_an_id_met_before_is_an_error_that_names_both(tmp_path, read_all):
    (tmp_path / "a.txt").write_text("---\nid: same\n---\nOne.")
    (tmp_path / "b.jsonl").write_text('{"text": "Two.", "id": "same"}\n{"text": "Three."}')
    articles, [error] = read_all(tmp_path / "a.txt", tmp_path / "b.jsonl")
    assert [a.id for a in articles] == ["same", "b-2"]
    assert f"{tmp_path / 'b.jsonl'}:1: the id 'same' is already that of an article in" in error
    assert str(tmp_path / "a.txt") in error


def test_the_same_name_in_two_folders_given_as_files(tmp_path, read_all):
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text("One.")
    assert [a.id for a in read_all(tmp_path)[0]] == ["x/a", "y/a"]
    articles, errors = read_all(tmp_path / "x" / "a.txt", tmp_path / "y" / "a.txt")
    assert (len(articles), len(errors)) == (1, 1)


def test_two_readings_know_nothing_of_each_other(tmp_path, read_all):
    (tmp_path / "a.txt").write_text("One.")
    assert read_all(tmp_path) == read_all(tmp_path)


def test_reading_is_lazy(tmp_path):
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "b.txt").write_text("Two.")
    articles = read([str(tmp_path)], on_error=pytest.fail)
    assert next(articles).text == "One."
    (tmp_path / "b.txt").write_text("Three.")
    assert next(articles).text == "Three."


def test_a_hostile_file_name_stays_one_line(tmp_path, read_all):
    (tmp_path / "a\nb\x1b[31m.txt").write_text(" ")
    _, [error] = read_all(tmp_path)
    assert "\n" not in error
    assert "\x1b" not in error


def test_an_error_handler_may_stop_the_reading(tmp_path):
    def stop(error: InputError) -> None:
        raise error

    with pytest.raises(InputError, match="no such file"):
        list(read([str(tmp_path / "nowhere")], on_error=stop))


def test_memory_does_not_grow_with_the_articles(tmp_path):
    story = "BAKU, July 8 (AFP) - " + "The ministers met and talked at length. " * 500
    with (tmp_path / "a.jsonl").open("w") as file:
        for _ in range(400):
            file.write(json.dumps({"text": story}) + "\n")
    articles = read([str(tmp_path / "a.jsonl")], on_error=pytest.fail)
    for _ in range(50):
        next(articles)
    tracemalloc.start()
    count = sum(1 for _ in articles)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 350
    assert peak < 1_500_000  # the texts alone are 7 MB


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff"), min_size=1))
def test_a_text_file_comes_back_as_it_was_but_for_the_stated_cleaning(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("text") / "a.txt"
    path.write_bytes(b"The story: " + text.encode())
    [article] = read([str(path)], on_error=pytest.fail)
    assert article.text == clean_text(f"The story: {text}")
    assert article.text[article.body_start :]
