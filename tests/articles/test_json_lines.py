import gzip
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.articles import decoding, json_lines
from bilateral.articles.reading import read


def line(number: int, **fields: object) -> str:
    return json.dumps({"text": f"Story {number}.", **fields})


def test_one_article_a_line(tmp_path, read_all):
    (tmp_path / "a.jsonl").write_text(f"{line(1, id='one')}\n\n{line(2)}\n")
    articles, errors = read_all(tmp_path / "a.jsonl")
    assert errors == []
    assert [(a.id, a.text) for a in articles] == [("one", "Story 1."), ("a-3", "Story 2.")]
    assert articles[1].source == f"{tmp_path / 'a.jsonl'}:3"


def test_a_bad_line_is_named_and_the_others_go_in(tmp_path, read_all):
    (tmp_path / "a.jsonl").write_bytes(
        f"{line(1)}\nnot json\n{line(3)}\n[1]\n".encode()
        + b'{"text": "\xff\xfe\x81"}\n'
        + line(6)[:-9].encode()
    )
    articles, errors = read_all(tmp_path / "a.jsonl")
    assert [a.id for a in articles] == ["a-1", "a-3"]
    assert len(errors) == 4
    for number, error in zip((2, 4, 5, 6), errors, strict=True):
        assert error.startswith(f"{tmp_path / 'a.jsonl'}:{number}: ")
        assert "\n" not in error


def test_a_line_beyond_the_limit_is_skipped_whole(tmp_path, read_all, monkeypatch):
    monkeypatch.setattr(json_lines, "MAX_BYTES", 1000)
    huge = json.dumps({"text": "x" * 5000})
    (tmp_path / "a.jsonl").write_text(f"{line(1)}\n{huge}\n{line(3)}\n")
    articles, [error] = read_all(tmp_path / "a.jsonl")
    assert [a.id for a in articles] == ["a-1", "a-3"]
    assert ":2: longer than" in error


def test_utf16_lines(tmp_path, read_all):
    (tmp_path / "a.jsonl").write_bytes(f'{{"text": "Şuşa\u2028x"}}\n{line(2)}\n'.encode("utf-16"))
    articles, errors = read_all(tmp_path / "a.jsonl")
    assert errors == []
    assert [a.text for a in articles] == ["Şuşa\u2028x", "Story 2."]


def test_gzipped_lines(tmp_path, read_all):
    with gzip.open(tmp_path / "a.jsonl.gz", "wt") as file:
        file.write(f"{line(1)}\n{line(2)}\n")
    articles, errors = read_all(tmp_path / "a.jsonl.gz")
    assert errors == []
    assert [a.id for a in articles] == ["a-1", "a-2"]


def test_a_truncated_gzip_file_gives_what_it_holds_and_an_error(tmp_path, read_all):
    whole = gzip.compress("\n".join(line(n, pad=str(n) * 900) for n in range(1, 400)).encode())
    (tmp_path / "a.jsonl.gz").write_bytes(whole[: len(whole) // 2])
    articles, [error] = read_all(tmp_path / "a.jsonl.gz")
    assert articles
    assert "cannot be read" in error


@pytest.mark.parametrize("indent", [None, 2])
def test_one_object(tmp_path, read_all, indent):
    (tmp_path / "a.json").write_text(json.dumps({"title": "T", "text": "A story."}, indent=indent))
    [article], errors = read_all(tmp_path / "a.json")
    assert errors == []
    assert (article.title, article.text) == ("T", "A story.")


def test_an_object_that_wraps_articles(tmp_path, read_all):
    document = {"status": "ok", "articles": [{"content": "One."}, {}, {"content": "Three."}]}
    (tmp_path / "a.json").write_text(json.dumps(document, indent=1))
    articles, [error] = read_all(tmp_path / "a.json")
    assert [a.id for a in articles] == ["a-1", "a-3"]
    assert "a.json[2]: no text" in error


@pytest.mark.parametrize("indent", [None, 2])
def test_an_array(tmp_path, read_all, indent):
    members = [{"text": f"Story {n}.", "id": f"n{n}"} for n in range(300)]
    (tmp_path / "a.json").write_text("\ufeff \n" + json.dumps(members, indent=indent))
    articles, errors = read_all(tmp_path / "a.json")
    assert errors == []
    assert [a.id for a in articles] == [f"n{n}" for n in range(300)]


def test_an_array_is_read_by_members_and_not_at_once(tmp_path):
    (tmp_path / "a.json").write_text("[" + ",".join(line(n) for n in range(5_000)) + ", oops")
    errors: list[Exception] = []
    articles = read([str(tmp_path / "a.json")], on_error=errors.append)
    assert next(articles).text == "Story 0."
    assert errors == []
    assert sum(1 for _ in articles) == 4_999
    assert "a.json[5001]: no complete JSON" in str(errors[0])


def test_members_longer_than_the_window(tmp_path, read_all):
    members = [{"text": "x" * size} for size in (10, 300_000, 20, 70_000)]
    (tmp_path / "a.json").write_text(json.dumps(members))
    articles, errors = read_all(tmp_path / "a.json")
    assert errors == []
    assert [len(a.text) for a in articles] == [10, 300_000, 20, 70_000]


def test_an_array_in_another_encoding_is_refused(tmp_path, read_all):
    (tmp_path / "a.json").write_bytes(b'[{"text": "Caf\xe9"}]')
    articles, [error] = read_all(tmp_path / "a.json")
    assert articles == []
    assert "a.json[1]: not UTF-8; convert it" in error


def test_nesting_without_end_is_an_error_and_no_crash(tmp_path, read_all):
    (tmp_path / "a.jsonl").write_text("[" * 200_000 + "\n")
    (tmp_path / "b.jsonl").write_text('{"text":' * 200_000 + "\n" + line(2) + "\n")
    articles, errors = read_all(tmp_path / "a.jsonl", tmp_path / "b.jsonl")
    assert [a.text for a in articles] == ["Story 2."]
    assert len(errors) == 2


def test_limits_are_those_of_one_document():
    assert json_lines.MAX_BYTES == decoding.MAX_BYTES


@given(st.lists(st.text(min_size=1).filter(lambda text: text.strip(" \0\r\n")), max_size=5))
def test_lines_and_array_hold_the_same(tmp_path_factory, texts):
    folder = tmp_path_factory.mktemp("same")
    documents = [{"text": text, "id": f"n{n}"} for n, text in enumerate(texts)]
    (folder / "a.jsonl").write_text("\n".join(map(json.dumps, documents)))
    (folder / "b.json").write_text(json.dumps(documents))
    outcomes = []
    for name in ("a.jsonl", "b.json"):
        errors: list[Exception] = []
        articles = read([str(folder / name)], on_error=errors.append)
        outcomes.append([(a.id, a.text) for a in articles])
    assert outcomes[0] == outcomes[1]
