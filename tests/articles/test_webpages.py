import socket

import pytest

PAGE = """<!DOCTYPE html>
<html lang="en"><head>
<meta charset="utf-8"><title>Ministers meet | Example News</title>
<meta property="og:title" content="Ministers meet in the capital">
<meta property="og:site_name" content="Example News">
<meta property="og:url" content="https://example.org/news/1">
<meta property="article:published_time" content="2024-05-18T13:29:00+04:00">
<meta name="author" content="Samira Ali">
<script>var stolen = document.cookie;</script><style>p {{ color: red }}</style>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Ministers meet in the capital</h1>
<p>The foreign minister met his colleague in the capital on Saturday, and both spoke of bridges.</p>
<script>alert("within the article")</script>
<p onclick="alert(1)">They agreed to build two more bridges over the river before the year is out.</p>
<p>{extra}The next session of the commission will be held in the autumn, the ministry said.</p>
</article>
<footer>© 2019 Example News</footer>
<script src="https://example.org/evil.js"></script>
</body></html>"""


def test_text_and_particulars(tmp_path, read_all):
    (tmp_path / "a.html").write_text(PAGE.format(extra=""))
    [article], errors = read_all(tmp_path / "a.html")
    assert errors == []
    assert "both spoke of bridges." in article.text
    assert "two more bridges" in article.text
    assert "Home" not in article.text
    assert article.title == "Ministers meet in the capital"
    assert article.published == "2024-05-18"
    assert article.publisher == "Example News"
    assert article.url == "https://example.org/news/1"
    assert article.bylines == ("Samira Ali",)
    assert article.id == "a"


@pytest.mark.parametrize("name", ["a.html", "a.txt", "a.xml", "a"])
def test_scripts_never_survive_whatever_the_page_is_called(tmp_path, read_all, name):
    (tmp_path / name).write_text(PAGE.format(extra=""))
    [article], errors = read_all(tmp_path / name)
    assert errors == []
    for hostile in ("script", "alert", "cookie", "evil", "onclick", "<"):
        assert hostile not in article.text


def test_nothing_is_fetched(tmp_path, read_all, monkeypatch):
    def refuse(*_args: object, **_kwargs: object) -> None:
        pytest.fail("a page was read from the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    (tmp_path / "a.html").write_text(PAGE.format(extra='<img src="https://example.org/x.png">'))
    (tmp_path / "b.html").write_text("https://example.org/news/2")
    read_all(tmp_path)


def test_a_page_without_a_date_gets_none_from_elsewhere(tmp_path, read_all):
    page = PAGE.format(extra="").replace('"2024-05-18T13:29:00+04:00"', '""')
    (tmp_path / "a.html").write_text(page)
    [article], _ = read_all(tmp_path / "a.html")
    assert article.published is None


def test_a_declared_encoding(tmp_path, read_all):
    page = PAGE.format(extra="Dışişleri Bakanlığı is in Ankara. ").replace("utf-8", "windows-1254")
    (tmp_path / "a.html").write_bytes(page.encode("cp1254"))
    [article], _ = read_all(tmp_path / "a.html")
    assert "Dışişleri Bakanlığı" in article.text


def test_a_fragment_is_enough(tmp_path, read_all):
    (tmp_path / "a.html").write_text("<p>The ministers met.</p>")
    [article], _ = read_all(tmp_path / "a.html")
    assert article.text == "The ministers met."


@pytest.mark.parametrize(
    "page", ["<html><body><script>x()</script></body></html>", "<p> </p>", "<"]
)
def test_a_page_without_text_is_an_error(tmp_path, read_all, page):
    (tmp_path / "a.html").write_text(page)
    articles, errors = read_all(tmp_path / "a.html")
    assert articles == [] or articles[0].text == "<"
    assert errors == [] or "a.html: no article text found in the page" in errors[0]


def test_tags_without_end_are_no_crash(tmp_path, read_all):
    (tmp_path / "a.html").write_text("<div>" * 50_000 + "The ministers met.")
    articles, errors = read_all(tmp_path / "a.html")
    assert len(articles) + len(errors) == 1
