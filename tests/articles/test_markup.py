import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.articles.markup import html_to_text, is_markup


def test_paragraphs_are_parted_by_blank_lines_and_breaks_by_newlines():
    source = "<p>One\n  line.<br>Two <b>bold</b>.</p><ul><li>Three<li>Four</ul>tail"
    assert html_to_text(source) == "One line.\nTwo bold.\n\nThree\n\nFour\n\ntail"


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<SCRIPT src=x>alert(1)</SCRIPT >",
        "<style>p{color:red}</style>",
        "<noscript>alert(1)</noscript>",
        "<iframe>alert(1)</iframe>",
        "<!-- alert(1) -->",
        "<svg><script>alert(1)</script></svg>",
        "<p onclick='alert(1)'></p>",
    ],
)
def test_scripts_and_styles_never_survive(hostile):
    assert html_to_text(f"<p>Before.</p>{hostile}<p>After.</p>") == "Before.\n\nAfter."


def test_entities_are_read():
    assert html_to_text("<p>Law &amp; justice &eacute;</p>") == "Law & justice é"


def test_an_xml_declaration_does_no_harm():
    assert html_to_text('<?xml version="1.0" encoding="latin-1"?><p>Türkiye</p>') == "Türkiye"


def test_nothing_gives_nothing():
    assert html_to_text("") == html_to_text("<p> </p>") == ""


def test_what_counts_as_markup():
    assert is_markup("<p>One</p>")
    assert is_markup("One<br/>two")
    assert not is_markup("if a < b and b > c")


@given(st.text())
def test_whatever_is_thrown_at_it_no_script_comes_out(text):
    assert "<script" not in html_to_text(f"<div>{text}<script>x()</script></div>").replace(text, "")
