"""``bilateral extract``: facts as JSON, without a store."""

import hashlib
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from bilateral.commands.options import model_option, paths_argument
from bilateral.errors import InputError
from bilateral.facts.model import Facts
from bilateral.facts.record import to_json, to_text

if TYPE_CHECKING:
    from bilateral.commands.progress import Refusals
    from bilateral.language.model import Reading

EXAMPLES: Final = """\b
Examples:
  One article, to be read by a person:
    bilateral extract article.txt | less
  A folder, one JSON file for each article:
    bilateral extract articles/ -o facts
  The meetings of a stream of articles:
    bilateral extract news.jsonl | jq '.events[] | select(.type == "Meeting")'
  Why a sentence tells what it tells, and not more:
    bilateral extract article.txt --explain | less
"""
UNSAFE: Final = re.compile(r"[^\w.-]+")
LONGEST: Final = 150


@click.command(epilog=EXAMPLES)
@paths_argument
@click.option(
    "--output",
    "-o",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write ID.json for each article into this folder, instead of standard output.",
)
@click.option(
    "--explain",
    is_flag=True,
    help="Say, sentence by sentence, which rule told what, on which words of the parse, "
    "and why others told nothing.",
)
@model_option
def extract(
    paths: tuple[str, ...], output: Path | None, *, explain: bool, model: str | None
) -> None:
    """Print the facts of the articles under PATH... as JSON.

    One article gives one JSON document, several give JSON Lines. The layout is the fact
    schema, with the evidence of each fact: sentence, character offsets in the article,
    rule and confidence. A bad article is named and left out, and the exit code is 1.
    """
    from bilateral.commands.progress import Refusals, shown  # noqa: PLC0415 - slow to load
    from bilateral.commands.reading import facts_of  # noqa: PLC0415

    refusals = Refusals()
    if explain:
        if output is not None:
            msg = "--explain prints text for people; give it without --output"
            raise click.UsageError(msg)
        _explain(paths, refusals, model)
        return
    stream = facts_of(paths, refusals, model=model)
    if output is None:
        alone = (
            len(paths) == 1
            and paths[0] != "-"
            and Path(paths[0]).suffix in {".txt", ".html", ".md"}
        )
        for facts in stream:
            line = json.dumps(to_json(facts), ensure_ascii=False)
            click.echo(to_text(facts) if alone else line, nl=not alone)
    else:
        output.mkdir(parents=True, exist_ok=True)
        number = 0
        for facts in shown(stream, "reading", None, refusals.console):
            _write(output, facts)
            number += 1
        click.echo(
            f"{output}: {number} files written"
            + (f", {refusals.count} articles refused" if refusals.count else "")
        )
    if refusals.count:
        sys.exit(1)


def _explain(paths: tuple[str, ...], refusals: "Refusals", model: str | None) -> None:
    """Print how the facts of each article came about."""
    from bilateral.commands import explaining  # noqa: PLC0415 - slow to load
    from bilateral.commands.reading import readings_of  # noqa: PLC0415
    from bilateral.facts.explaining import explain  # noqa: PLC0415

    def told(reading: "Reading") -> str:
        return "\n".join(explaining.lines(reading.article.id, explain(reading)))

    for text in readings_of(paths, told, refusals, model=model):
        click.echo(f"{text}\n")
    if refusals.count:
        sys.exit(1)


def _write(folder: Path, facts: Facts) -> None:
    """Write one file into the folder."""
    path = folder / f"{file_name(facts.source.id)}.json"
    try:
        path.write_text(to_text(facts), encoding="utf-8", newline="\n", errors="backslashreplace")
    except OSError as error:
        msg = f"{path}: cannot be written ({error.strerror}); name another folder or make room"
        raise InputError(msg) from error


def file_name(article: str) -> str:
    """An article's id as the name of a file: it leads nowhere, and no two ids share one.

    An id that had to be changed gets a digest of itself at its end.
    """
    safe = UNSAFE.sub("_", article).strip(".")[:LONGEST]
    if safe == article:
        return safe
    digest = hashlib.sha256(article.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{safe}-{digest}"
