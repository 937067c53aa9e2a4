import pytest

from bilateral.articles.formats import Format, format_of


@pytest.mark.parametrize(
    ("suffix", "head", "kind"),
    [
        (".txt", b"The ministers met.", Format.PLAIN),
        (".md", b"# Title", Format.PLAIN),
        (".jsonl", b"{", Format.JSON),
        (".json", b"[", Format.JSON),
        (".csv", b"id,text", Format.TABLE),
        (".htm", b"<p>One", Format.PAGE),
        (".rss", b"<rss>", Format.FEED),
        (".xml", b"<?xml version='1.0'?><feed>", Format.FEED),
        (".xml", b"<?xml version='1.0'?><!DOCTYPE html><html>", Format.PAGE),
        (".txt", b"\n<!doctype HTML>\n<p>One", Format.PAGE),
        (".txt", b"{not json", Format.PLAIN),
        ("", b"The ministers met.", Format.PLAIN),
        ("", b' {"text": "x"}', Format.JSON),
        ("", b"<html lang='en'>", Format.PAGE),
        ("", b"<rss version='2.0'><channel><item><description>&lt;html&gt;", Format.FEED),
        (".log", b"The ministers met.", Format.PLAIN),
        ("", "\ufeff<rss>".encode("utf-16-le"), Format.FEED),
    ],
)
def test_extension_first_then_content(suffix, head, kind):
    assert format_of(head, suffix, "a") is kind
