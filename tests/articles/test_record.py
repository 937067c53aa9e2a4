import pytest

from bilateral.articles.record import fields, from_mapping
from bilateral.errors import InputError


@pytest.mark.parametrize("name", ["text", "Text", "maintext", "body", "article_body", "content"])
def test_the_text_is_found_under_common_names(name):
    assert from_mapping({name: "A story."}, "a.jsonl:1", "a-1").text == "A story."


def test_all_particulars_are_found():
    record = from_mapping(
        {
            "Body": "A story.", "Headline": "Title", "publishedAt": "2024-05-18", "outlet": "Example",
            "link": "https://example.org/1", "ID": 17, "authors": ["Samira Ali", "Ana de Souza"],
        },
        "a.jsonl:1",
        "a-1",
    )  # fmt: skip
    assert record.title == "Title"
    assert record.published == "2024-05-18"
    assert record.publisher == "Example"
    assert record.url == "https://example.org/1"
    assert record.id == "17"
    assert record.bylines == ("Samira Ali", "Ana de Souza")


def test_a_nested_source_counts_as_its_name():
    assert fields({"source": {"id": None, "name": "Example"}}) == {"publisher": "Example"}


def test_an_empty_field_gives_way_to_the_next_name():
    assert fields({"text": " ", "content": "A story."}) == {"text": "A story."}


def test_values_that_are_no_text_are_passed_over():
    assert fields({"title": True, "published": None, "url": {"a": 1}}) == {}


def test_markup_in_a_field_becomes_text():
    record = from_mapping({"content": "<p>A</p><script>x()</script>"}, "a.jsonl:1", "a-1")
    assert record.text == "A"


@pytest.mark.parametrize("document", ["a string", 7, None, ["a", "list"]])
def test_what_is_no_object_is_refused(document):
    with pytest.raises(InputError, match=r"^a\.jsonl:3: not a JSON object"):
        from_mapping(document, "a.jsonl:3", "a-3")


def test_a_missing_text_names_the_fields_there_are_and_those_wanted():
    with pytest.raises(
        InputError, match=r"^a\.jsonl:3: no text .*\(headline, date\).*text, maintext"
    ):
        from_mapping({"headline": "x", "date": "y"}, "a.jsonl:3", "a-3")


def test_an_empty_text_is_called_empty():
    with pytest.raises(InputError, match=r"^a\.jsonl:3: the article is empty"):
        from_mapping({"text": "  "}, "a.jsonl:3", "a-3")
