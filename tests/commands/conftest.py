"""The command line, run in this process as a shell would run it."""

import sys
from dataclasses import dataclass

import pytest

from bilateral.commands.main import main

GHANA = (
    "ACCRA, May 3 (GNA) - Foreign Minister of Ghana Kofi Boateng met the Foreign Minister of "
    "Norway, Liv Berg, in Accra on Friday. They signed a Memorandum of Understanding on fisheries."
)
PERU = (
    "LIMA, May 10 - President of Peru Ana Rojas received the Prime Minister of Spain, Pedro Gil, "
    "who is on an official visit to Peru."
)


@dataclass(frozen=True)
class Ran:
    """Exit code and what was printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch, capsysbinary):
    """Run ``bilateral`` with arguments."""

    def go(*args: object) -> Ran:
        monkeypatch.setattr(sys, "argv", ["bilateral", *map(str, args)])
        try:
            main()
            code = 0
        except SystemExit as stop:
            code = int(stop.code or 0)
        printed = capsysbinary.readouterr()
        return Ran(code, printed.out.decode(), printed.err.decode())

    return go


@pytest.fixture
def articles(tmp_path):
    """A folder of two articles."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, day, text in (("ghana", "2024-05-03", GHANA), ("peru", "2024-05-10", PERU)):
        (folder / f"{name}.txt").write_text(f"---\npublished: {day}\n---\n{text}\n")
    return folder


@pytest.fixture
def kg(run, articles, tmp_path):
    """A store of the two articles."""
    store = tmp_path / "kg"
    assert run("build", articles, "--store", store).code == 0
    return store
