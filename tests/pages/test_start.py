"""The start page links the others and escapes what it is given."""

from bilateral.pages import Link, start_page


def test_it_links_the_pages_in_their_order():
    html = start_page("Demo", "2 pages.", [Link("A", "one", "a.html"), Link("B", "two", "b.html")])
    assert html.index('href="a.html"') < html.index('href="b.html"')
    assert "<script" not in html


def test_hostile_text_stays_text():
    html = start_page("<b>", '"><img src=x onerror=alert(1)>', [Link("</a>", "&", '" onclick="x')])
    assert "<img" not in html
    assert "<b>" not in html
    assert 'onclick="x' not in html
