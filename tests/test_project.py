"""The project as a whole: what is shipped, what lies at the top, what the pieces promise."""

import subprocess
import tomllib
from pathlib import Path

import pytest

from bilateral import resources

ROOT = Path(__file__).parents[1]
TOP = {
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "Makefile",
    "ontology",
    "src",
    "tests",
    "data",
    "notebooks",
}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_top_level_is_as_the_design_names_it():
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    top = {line.split("/")[0] for line in listed.stdout.splitlines()}
    assert {name for name in top if not name.startswith(".")} == TOP


def test_the_wheel_carries_all_that_the_program_reads():
    shipped = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert "ontology" in shipped
    for folder in ("gazetteers", "rules", "articles", "model/pipeline"):
        assert (resources.root() / "data" / folder).is_dir()
        assert f"data/{folder}" in shipped


def test_the_service_runs_the_command_of_the_readme():
    commands = (ROOT / ".ci" / "run").read_text(encoding="utf-8").split("\n")
    assert "make test" in commands
    assert "make test" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_dependency_has_a_lower_bound_and_a_tested_version():
    tested = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8").lower()
    for dependency in PROJECT["project"]["dependencies"]:
        name, bound, _ = dependency.partition(">=")
        assert bound, dependency
        assert f"\n{name.lower()}==" in f"\n{tested}", dependency


def test_the_demo_corpus_is_complete_and_names_its_sources():
    briefs = sorted(resources.demo_articles().glob("*.txt"))
    assert len(briefs) >= 60
    for brief in briefs:
        head, body = brief.read_text(encoding="utf-8").split("---\n", 2)[1:]
        for key in ("source_url: http", "publisher: ", "published: ", "headline: "):
            assert f"\n{key}" in f"\n{head}", brief.name
        assert 120 <= len(body.split()) <= 400, brief.name
