import csv
import gzip

import pytest

from bilateral.articles import tables

HEADING = "id,date,source,title,body\n"


def test_rows_are_articles(tmp_path, read_all):
    (tmp_path / "a.csv").write_text(
        f'{HEADING}x1,2024-05-18,Example,T,"The ministers met.\nThey talked, at length."\n'
        ",,,,Second story.\n\n,,,,Third story.\n"
    )
    articles, errors = read_all(tmp_path / "a.csv")
    assert errors == []
    assert [a.id for a in articles] == ["x1", "a-4", "a-6"]
    assert articles[0].text == "The ministers met.\nThey talked, at length."
    assert (articles[0].published, articles[0].publisher) == ("2024-05-18", "Example")


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_delimiter_is_told_by_the_heading(tmp_path, read_all, mark):
    (tmp_path / "a.csv").write_text(f"id{mark}text\n1{mark}A story.\n")
    [article], _ = read_all(tmp_path / "a.csv")
    assert (article.id, article.text) == ("1", "A story.")


def test_tabs_and_gzip(tmp_path, read_all):
    with gzip.open(tmp_path / "a.tsv.gz", "wt") as file:
        file.write("title\ttext\nT\tA story, with commas, many.\n")
    [article], _ = read_all(tmp_path / "a.tsv.gz")
    assert article.text == "A story, with commas, many."


def test_a_field_longer_than_the_csv_module_s_own_limit(tmp_path, read_all):
    (tmp_path / "a.csv").write_text(f"text\n{'x' * 200_000}\n")
    [article], errors = read_all(tmp_path / "a.csv")
    assert errors == []
    assert len(article.text) == 200_000


def test_a_missing_text_column_is_one_clear_error(tmp_path, read_all):
    (tmp_path / "a.csv").write_text("id,date\n1,2\n3,4\n")
    articles, [error] = read_all(tmp_path / "a.csv")
    assert articles == []
    assert "a.csv: no text in the fields (id, date); name the text one of text," in error


def test_a_row_without_text_is_named_and_the_others_go_in(tmp_path, read_all):
    (tmp_path / "a.csv").write_text("id,text\n1,\n2,A story.\n3\n")
    articles, errors = read_all(tmp_path / "a.csv")
    assert [a.id for a in articles] == ["2"]
    assert [":2: the article is empty" in errors[0], ":4: " in errors[1]] == [True, True]


def test_a_cell_in_another_encoding_is_guessed_by_itself(tmp_path, read_all):
    story = "The president of Côte d’Ivoire met José Muñoz – “a good talk”, he said afterwards."
    (tmp_path / "a.csv").write_bytes(
        b"text\n" + "Şuşa is a town.\n".encode() + f'"{story}"\n'.encode("cp1252")
    )
    articles, errors = read_all(tmp_path / "a.csv")
    assert errors == []
    assert [a.text for a in articles] == ["Şuşa is a town.", story]


def test_a_byte_order_mark_is_no_part_of_the_first_name(tmp_path, read_all):
    (tmp_path / "a.csv").write_bytes("text,id\nA story.,1\n".encode("utf-8-sig"))
    [article], _ = read_all(tmp_path / "a.csv")
    assert article.text == "A story."


def test_a_quote_never_closed_spoils_no_earlier_row(tmp_path, read_all, monkeypatch):
    monkeypatch.setattr(tables, "MAX_BYTES", 2000)
    (tmp_path / "a.csv").write_text('text\nA story.\n"' + "never closed\n" * 500)
    articles, errors = read_all(tmp_path / "a.csv")
    assert articles[0].text == "A story."
    assert ":3: not a row of a table" in errors[0]


def test_a_line_without_end_stops_the_table(tmp_path, read_all, monkeypatch):
    monkeypatch.setattr(tables, "MAX_BYTES", 1000)
    (tmp_path / "a.csv").write_text(f"text\nA story.\n{'x' * 5000}\n")
    articles, [error] = read_all(tmp_path / "a.csv")
    assert [a.text for a in articles] == ["A story."]
    assert ":3: line longer than" in error


@pytest.fixture(autouse=True)
def restore_field_limit():
    limit = csv.field_size_limit()
    yield
    csv.field_size_limit(limit)
