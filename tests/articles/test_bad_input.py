"""Every kind of bad input gives one line that names it, and spoils nothing else."""

import gzip
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bilateral.articles import cleaning, compose

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    "<rss version='2.0'><channel><item><description>&b;</description></item></channel></rss>"
)
NOISE = bytes(128 + (37 * n * n + 11 * n) % 128 for n in range(400))

BAD = [
    ("empty.txt", b"", "the article is empty"),
    ("blank.txt", b" \n\t\r\n ", "the article is empty"),
    ("only-front-matter.txt", b"---\nid: x\n---\n", "the article is empty"),
    ("binary.txt", b"MZ\x90\0\x03\0\0\0", "not text but binary data"),
    ("paper.txt", b"%PDF-1.4\n%\xe2\xe3", "not text but a PDF document"),
    ("packed.txt", gzip.compress(b"x"), "not text but gzip data"),
    ("broken.txt.gz", b"no gzip at all", "cannot be read"),
    ("legacy.txt", NOISE, "not UTF-8"),
    ("huge.txt", b"x" * 2_000_001, "one article may have 2,000,000"),
    ("huger.txt", b"x" * (16 * 1024 * 1024 + 1), "more than 16 MB"),
    ("scripts.html", b"<html><script>steal()</script></html>", "no article text found"),
    ("truncated.jsonl", b'{"text": "A st', "truncated.jsonl:1: no complete JSON"),
    ("truncated.json", b'[{"id": 1', "truncated.json[1]: no complete JSON"),
    ("untexted.csv", b"a,b\n1,2\n", "no text in the fields (a, b)"),
    ("laughs.xml", LAUGHS.encode(), "the XML declares entities"),
    ("invoice.xml", b"<invoice/>", "neither RSS nor Atom"),
    ("front.txt", b"---\na: b: c\n---\nA story.", "the front matter is no YAML"),
    ("sheet.xlsx", b"PK\x03\x04", ".xlsx is no format read here"),
]


@pytest.mark.parametrize(("name", "content", "reason"), BAD, ids=[name for name, *_ in BAD])
def test_one_line_names_the_input_the_reason_and_the_remedy(
    tmp_path, read_all, name, content, reason
):
    (tmp_path / name).write_bytes(content)
    articles, [error] = read_all(tmp_path)
    assert articles == []
    assert error.startswith(str(tmp_path / name))
    assert reason in error
    assert "; " in error
    assert "\n" not in error


def test_ninety_nine_of_a_hundred_go_in(tmp_path, read_all):
    for number in range(100):
        (tmp_path / f"{number:03}.txt").write_text(f"Story {number}.")
    (tmp_path / "042.txt").write_bytes(b"\0\1\2")
    articles, [error] = read_all(tmp_path)
    assert len(articles) == 99
    assert "042.txt" in error


def test_no_date_is_no_error(tmp_path, read_all):
    (tmp_path / "a.txt").write_text("The ministers met.")
    [article], errors = read_all(tmp_path)
    assert errors == []
    assert article.published is None


def test_another_language_is_not_judged_here(tmp_path, read_all):
    (tmp_path / "a.txt").write_text("Les ministres se sont rencontrés à Genève.")
    articles, errors = read_all(tmp_path)
    assert (len(articles), errors) == (1, [])


def test_one_long_line_below_the_limit_is_fine(tmp_path, read_all):
    (tmp_path / "a.txt").write_text("word " * 200_000)
    [article], errors = read_all(tmp_path)
    assert errors == []
    assert len(article.text) == 1_000_000


def test_the_limit_is_stated_where_it_is_kept():
    assert compose.MAX_TEXT == cleaning.MAX_TEXT == 2_000_000


@contextmanager
def without_rights(path: Path) -> Iterator[None]:
    """As somebody who may not read the path, also when the tests are run by root."""
    mode = path.stat().st_mode
    path.chmod(0)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        path.chmod(mode)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="file rights are those of POSIX")
@pytest.mark.parametrize("unreadable", ["in/a.txt", "in"])
def test_what_may_not_be_read_is_named(tmp_path, read_all, unreadable):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("A story.")
    with without_rights(tmp_path / unreadable):
        articles, [error] = read_all(tmp_path / unreadable)
    assert articles == []
    assert "cannot be read (Permission denied); check the" in error
