"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

C = TypeVar("C", bound=Callable[..., object])


def store_option(command: C) -> C:
    """``--store DIR``, required; the environment variable BILATERAL_STORE serves as well."""
    return _store(required=True)(command)


def optional_store_option(command: C) -> C:
    """``--store DIR`` for a command that does not always need one."""
    return _store(required=False)(command)


def _store(*, required: bool) -> Callable[[C], C]:
    return click.option(
        "--store",
        "-s",
        metavar="DIR",
        required=required,
        envvar="BILATERAL_STORE",
        show_envvar=True,
        type=click.Path(path_type=Path),
        help="Folder of the store.",
    )


def counted(number: int, what: str) -> str:
    """Say a number of things: 1 article, 2 articles."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def json_option(command: C) -> C:
    """``--json`` for scripts."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")(
        command
    )


def paths_argument(command: C) -> C:
    """``PATH...``: files, folders, globs, ``-``."""
    return click.argument("paths", metavar="PATH...", nargs=-1, required=True)(command)


def model_option(command: C) -> C:
    """``--model NAME_OR_PATH``: another pipeline than the shipped one."""
    return click.option(
        "--model",
        metavar="NAME_OR_PATH",
        help="Parse with this spaCy pipeline, of Universal Dependencies labels, instead of "
        "the shipped one.",
    )(command)
