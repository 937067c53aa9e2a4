"""What ``make demo`` makes."""

from bilateral.commands.demo import main


def test_the_demo_builds_asks_and_draws(tmp_path, capsys):
    main(tmp_path / "demo")
    told = capsys.readouterr().out
    assert "64 articles" in told
    assert "Which people of different states talked with each other" in told
    pages = sorted(p.name for p in (tmp_path / "demo").glob("*.html"))
    assert pages == ["index.html", "institutions.html", "people.html", "states.html"]
    for name in pages:
        assert str(tmp_path / "demo" / name) in told
