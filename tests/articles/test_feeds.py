import pytest

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Example News</title><link>https://example.org</link>
<item><title>Ministers &amp; bridges</title><link>https://example.org/1</link><guid>n1</guid>
<pubDate>Sat, 18 May 2024 13:29:00 +0400</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>The ministers met.</p><script>alert(1)</script><p>They talked.</p>]]>
</content:encoded></item>
<item><title>Second</title><description>&lt;b&gt;Only&lt;/b&gt; a summary.</description></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title>
<entry><id>urn:1</id><title>T</title><updated>2024-05-18T10:00:00Z</updated>
<author><name>Samira Ali</name></author><content type="html">&lt;p&gt;A story.&lt;/p&gt;</content>
<source><title>Other Wire</title></source></entry></feed>"""

BOMB = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rss version="2.0"><channel><item><title>x</title>
<description>&c;</description></item></channel></rss>"""

OUTSIDE = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<rss version="2.0"><channel><item><description>&x;</description></item></channel></rss>"""


def test_rss(tmp_path, read_all):
    (tmp_path / "a.rss").write_text(RSS)
    articles, errors = read_all(tmp_path / "a.rss")
    assert errors == []
    assert [a.id for a in articles] == ["n1", "a-2"]
    first, second = articles
    assert first.text == "The ministers met.\n\nThey talked."
    assert first.title == "Ministers & bridges"
    assert first.published == "2024-05-18"
    assert first.publisher == "Example News"
    assert first.url == "https://example.org/1"
    assert second.text == "Only a summary."


@pytest.mark.parametrize("name", ["a.atom", "a.xml", "a"])
def test_atom_by_extension_and_by_content(tmp_path, read_all, name):
    (tmp_path / name).write_text(ATOM)
    [article], errors = read_all(tmp_path / name)
    assert errors == []
    assert (article.id, article.text, article.published) == ("urn:1", "A story.", "2024-05-18")
    assert article.publisher == "Other Wire"
    assert article.bylines == ("Samira Ali",)


def test_a_wide_encoding(tmp_path, read_all):
    (tmp_path / "a.rss").write_bytes(RSS.replace("UTF-8", "UTF-16").encode("utf-16"))
    articles, errors = read_all(tmp_path / "a.rss")
    assert errors == []
    assert len(articles) == 2


def test_a_declared_encoding(tmp_path, read_all):
    feed = RSS.replace("UTF-8", "ISO-8859-9").replace("They talked.", "Dışişleri Bakanı left.")
    (tmp_path / "a.rss").write_bytes(feed.encode("iso-8859-9"))
    articles, _ = read_all(tmp_path / "a.rss")
    assert articles[0].text.endswith("Dışişleri Bakanı left.")


def test_a_document_type_without_entities_is_harmless(tmp_path, read_all):
    doctype = '<!DOCTYPE rss PUBLIC "-//Example//DTD RSS//EN" "http://example.org/rss.dtd"><rss'
    (tmp_path / "a.rss").write_text(RSS.replace("<rss", doctype, 1))
    articles, errors = read_all(tmp_path / "a.rss")
    assert errors == []
    assert len(articles) == 2


def test_entities_hidden_in_another_encoding_are_never_parsed(tmp_path, read_all):
    hidden = BOMB.replace("?>", ' encoding="utf-7"?>', 1).replace("<!", "+ADwAIQ-")
    (tmp_path / "a.rss").write_text(hidden)
    articles, _ = read_all(tmp_path / "a.rss")
    assert not any("ha" in article.text for article in articles)


def test_a_feed_that_is_not_well_formed_is_still_read(tmp_path, read_all):
    (tmp_path / "a.rss").write_text(RSS.replace("&amp;", "& &nbsp;"))
    articles, errors = read_all(tmp_path / "a.rss")
    assert errors == []
    assert len(articles) == 2


@pytest.mark.parametrize(
    "bomb",
    [BOMB, OUTSIDE, f"oops & {BOMB}", BOMB.replace("</rss>", "")],
    ids=["laughs", "outside", "ill-formed before", "ill-formed after"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_feeds_that_declare_entities_are_refused(tmp_path, read_all, bomb, encoding):
    (tmp_path / "a.rss").write_bytes(bomb.encode(encoding))
    articles, [error] = read_all(tmp_path / "a.rss")
    assert articles == []
    assert "a.rss: the XML declares entities" in error


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ("<?xml version='1.0'?><invoice><sum>3</sum></invoice>", "neither RSS nor Atom"),
        ("<rss version='2.0'><channel><title>x</title></channel></rss>", "no entries"),
        ("nothing like XML", "neither RSS nor Atom"),
    ],
)
def test_what_holds_no_entries_is_an_error(tmp_path, read_all, document, reason):
    (tmp_path / "a.xml").write_text(document)
    articles, [error] = read_all(tmp_path / "a.xml")
    assert articles == []
    assert reason in error


def test_an_entry_without_text_is_named_and_the_others_go_in(tmp_path, read_all):
    (tmp_path / "a.rss").write_text(RSS.replace("&lt;b&gt;Only&lt;/b&gt; a summary.", ""))
    articles, [error] = read_all(tmp_path / "a.rss")
    assert len(articles) == 1
    assert "a.rss[2]: the article is empty" in error
