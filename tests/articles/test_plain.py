import pytest

from bilateral.articles.plain import split_front_matter
from bilateral.errors import InputError

STORY = "The ministers met.\n\nThey talked.\n"


def test_front_matter_is_no_part_of_the_text(tmp_path, read_all):
    (tmp_path / "a.txt").write_text(
        "---\nrecord: x1\nsource_url: https://example.org/1\npublisher: Example\n"
        f'published: 2024-05-18\nheadline: "Ministers: a meeting"\nid: my/own id\n---\n{STORY}'
    )
    [article], errors = read_all(tmp_path / "a.txt")
    assert errors == []
    assert article.text == STORY
    assert article.id == "my/own id"
    assert article.url == "https://example.org/1"
    assert article.publisher == "Example"
    assert article.published == "2024-05-18"
    assert article.title == "Ministers: a meeting"


def test_a_text_without_front_matter_is_kept_whole(tmp_path, read_all):
    (tmp_path / "a.md").write_text(STORY)
    [article], _ = read_all(tmp_path / "a.md")
    assert article.text == STORY
    assert article.id == "a"


def test_metadata_win_over_the_text(tmp_path, read_all):
    (tmp_path / "a.txt").write_text(
        "---\npublished: 18 May 2024\npublisher: Example\n---\n"
        "BAKU, 19 May 2024 (AFP) - The ministers met.\n"
    )
    [article], _ = read_all(tmp_path / "a.txt")
    assert article.published == "2024-05-18"
    assert article.publisher == "Example"
    assert article.dateline_place == "Baku"
    assert article.text[article.body_start :] == "The ministers met.\n"


def test_values_are_text_and_nothing_else():
    front, _ = split_front_matter("---\nid: 007\npublisher: NO\n---\nx", "a.txt")
    assert front == {"id": "007", "publisher": "NO"}


@pytest.mark.parametrize("text", ["--- a dash\nx", "---\nno end", "----\na: 1\n---\nx", " ---\nx"])
def test_what_is_no_front_matter_stays_in_the_text(text):
    assert split_front_matter(text, "a.txt") == ({}, text)


def test_empty_front_matter():
    assert split_front_matter("---\n---\nx", "a.txt") == ({}, "x")


def test_broken_front_matter_is_named_with_its_line():
    with pytest.raises(InputError, match=r"^a\.txt, line 3: the front matter is no YAML; quote"):
        split_front_matter("---\na: 1\nheadline: Ali: a: b\n---\nx", "a.txt")


def test_front_matter_that_is_no_mapping_is_refused():
    with pytest.raises(InputError, match=r"^a\.txt: the front matter holds no keys"):
        split_front_matter("---\n- a\n- b\n---\nx", "a.txt")


@pytest.mark.parametrize(
    "hostile",
    [
        "title: " + "[" * 5_000,
        "title: &a {name: *a}",
        "\n".join(
            ["a0: &a0 [x, x]"] + [f"title: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
        ),
    ],
    ids=["nested without end", "within itself", "laughs"],
)
def test_hostile_front_matter_does_no_harm(tmp_path, read_all, hostile):
    (tmp_path / "a.txt").write_text(f"---\n{hostile}\n---\n{STORY}")
    articles, errors = read_all(tmp_path / "a.txt")
    assert len(articles) + len(errors) == 1
