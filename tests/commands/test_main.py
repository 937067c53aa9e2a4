"""The entry point: help for every command, and refusals in one line."""

import os
import subprocess
import sys

import pytest

from bilateral import __version__
from bilateral.commands.main import COMMANDS


def test_help_shows_every_command_with_what_it_does(run):
    shown = run("--help")
    assert shown.code == 0
    for name in COMMANDS:
        assert f"\n  {name} " in shown.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_examples(run, name):
    shown = run(name, "--help")
    assert shown.code == 0
    assert "Examples:" in shown.out
    assert f"bilateral {name}" in shown.out


def test_the_version_is_that_of_the_package(run):
    assert run("--version").out == f"bilateral {__version__}\n"


def test_an_unknown_command_is_refused_with_help(run):
    shown = run("biuld")
    assert shown.code == 2
    assert "biuld" in shown.err


def test_a_refusal_is_one_line_on_standard_error(run, tmp_path):
    shown = run("stats", "--store", tmp_path / "none")
    assert shown.code == 2
    assert shown.out == ""
    assert shown.err.count("\n") == 1
    assert str(tmp_path / "none") in shown.err


def test_the_store_may_come_from_the_environment(run, kg, monkeypatch):
    monkeypatch.setenv("BILATERAL_STORE", str(kg))
    assert run("stats").code == 0


def test_a_reader_that_goes_away_is_no_error(kg):
    command = (
        f"{sys.executable} -m bilateral.commands.main export --store {kg} --format nq | head -1"
    )
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, env=os.environ, check=False
    )
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 1
