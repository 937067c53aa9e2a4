"""The README's sessions are true: each command, run now, prints what stands below it.

``python -m tests.test_readme`` writes the present output into the README.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
SESSION = re.compile(
    r"^    \$ (?P<command>.+(?:\n {8}.+)*)\n(?P<output>(?:    (?!\$ ).*\n|\n(?=    (?!\$ )))*)",
    re.MULTILINE,
)


def run(command: str, folder: Path) -> str:
    """What a command of the README prints, in a folder where ``data`` is the checkout's."""
    if not (folder / "data").exists():
        (folder / "data").symlink_to(ROOT / "data")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, capture_output=True, text=True, check=False,
        env=os.environ | {"PATH": path},
    )  # fmt: skip
    return "".join(
        f"    {line}".rstrip() + "\n" for line in (done.stdout + done.stderr).splitlines()
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("readme")


@pytest.mark.parametrize(
    "session", SESSION.finditer(README.read_text(encoding="utf-8")), ids=lambda m: m["command"][:40]
)
def test_the_command_prints_what_the_readme_shows(session, folder):
    assert run(session["command"], folder) == session["output"]


def test_there_are_sessions():
    assert len(SESSION.findall(README.read_text(encoding="utf-8"))) >= 6


def main() -> None:
    text = README.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        text = SESSION.sub(
            lambda m: f"    $ {m['command']}\n{run(m['command'], Path(folder))}", text
        )
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
