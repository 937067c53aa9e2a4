"""A progress bar on a terminal, silence in a pipe; refusals as they come, one line each."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

import click
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from bilateral.errors import InputError

T = TypeVar("T")


@dataclass(slots=True)
class Refusals:
    """Counts the inputs that were refused, and says so on standard error."""

    console: Console = field(default_factory=lambda: Console(stderr=True))
    count: int = 0

    def __call__(self, error: InputError) -> None:
        """Report one refused input."""
        self.count += 1
        message = f"refused: {' '.join(str(error).split())}"
        if self.console.is_terminal:
            self.console.print(message, style="yellow", markup=False, highlight=False)
        else:
            click.echo(message, err=True)


def shown(items: Iterable[T], what: str, total: int | None, console: Console) -> Iterator[T]:
    """The items, with a bar that moves with them where somebody watches."""
    if not console.is_terminal or not sys.stderr.isatty():
        yield from items
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(what, total=total)
        for item in items:
            yield item
            progress.advance(task)
