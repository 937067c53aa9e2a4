import gzip

from bilateral.articles.counting import count


def test_texts_pages_and_lines_are_counted(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b.html").write_text("x")
    (tmp_path / "c.jsonl").write_text("{}\n{}\n{}")
    (tmp_path / "d.ndjson").write_text("")
    assert count([str(tmp_path)]) == 5
    assert count([str(tmp_path / "*.txt"), str(tmp_path / "nowhere")]) == 1


def test_what_only_reading_would_tell_is_not_counted(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    with gzip.open(tmp_path / "b.jsonl.gz", "wt") as file:
        file.write("{}\n")
    (tmp_path / "c.csv").write_text("text\nx\n")
    assert count([str(tmp_path / "b.jsonl.gz")]) is None
    assert count([str(tmp_path / "c.csv")]) is None
    assert count([str(tmp_path)]) is None
    assert count(["-"]) is None


def test_an_unreadable_file_counts_nothing(tmp_path):
    (tmp_path / "a.jsonl").symlink_to(tmp_path / "a.jsonl")
    assert count([str(tmp_path / "a.jsonl")]) == 0
