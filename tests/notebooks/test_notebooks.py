"""Every notebook runs from top to bottom in a fresh kernel, and shows what it promises."""

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

FOLDER = Path(__file__).parents[2] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))


@pytest.fixture(scope="module", params=NOTEBOOKS, ids=lambda path: path.stem)
def notebook(request):
    """A notebook after it was run."""
    cells = nbformat.read(request.param, as_version=4)
    NotebookClient(cells, timeout=300, kernel_name="python3").execute()
    return cells


def outputs(notebook, kind: str) -> list[str]:
    return [
        output["data"][kind]
        for cell in notebook.cells
        if cell.cell_type == "code"
        for output in cell.outputs
        if kind in output.get("data", {})
    ]


def test_there_are_notebooks():
    assert NOTEBOOKS


def test_tables_and_pictures_show_themselves(notebook):
    shown = "".join(outputs(notebook, "text/html"))
    assert "<table" in shown
    assert "<iframe" in shown


def test_what_is_committed_holds_no_output_of_a_run():
    for path in NOTEBOOKS:
        for cell in nbformat.read(path, as_version=4).cells:
            assert cell.cell_type != "code" or (not cell.outputs and cell.execution_count is None)


def test_the_first_steps_are_short():
    cells = nbformat.read(FOLDER / "01_first_steps.ipynb", as_version=4).cells
    assert len([c for c in cells if c.cell_type == "code"]) <= 10
