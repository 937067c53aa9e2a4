"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

C = TypeVar("C", bound=Callable[..., object])


def store_option(command: C) -> C:
    """``--store DIR``; the environment variable BILATERAL_STORE serves as well."""
    return click.option(
        "--store",
        "-s",
        metavar="DIR",
        required=True,
        envvar="BILATERAL_STORE",
        show_envvar=True,
        type=click.Path(path_type=Path),
        help="Folder of the store.",
    )(command)


def json_option(command: C) -> C:
    """``--json`` for scripts."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")(
        command
    )


def paths_argument(command: C) -> C:
    """``PATH...``: files, folders, globs, ``-``."""
    return click.argument("paths", metavar="PATH...", nargs=-1, required=True)(command)
