"""``bilateral evaluate``: how well extracted facts agree with gold facts, as a table.

Files are read here; what the figures mean is told in ``bilateral.facts.scoring``.
"""

import json
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

import click
from rich import box
from rich.console import Console
from rich.table import Table

from bilateral.commands.options import model_option
from bilateral.errors import BilateralError, InputError
from bilateral.facts.record import to_json
from bilateral.facts.scoring import (
    Comparison,
    Scores,
    Sheet,
    Tally,
    compare,
    problems,
    read_sheet,
    score,
    unfounded,
)
from bilateral.facts.scoring.wording import differences

Predict = Callable[[Path, Mapping[str, Sheet]], Mapping[str, Sheet]]
"""From a folder and the gold sheets to the predicted sheets, both by name of the gold file."""

_EXAMPLES: Final = """\b
Examples:
  Score files that an extractor wrote:
    bilateral extract articles -o out
    bilateral evaluate gold --predicted out
  Extract and score in one go:
    bilateral evaluate gold --articles articles
  See what is missed and what is wrong:
    bilateral evaluate gold --articles articles --verbose
  Keep the headline of a run:
    bilateral evaluate gold --predicted out --json | jq .headline.f1
"""

_WIDTH_IN_A_PIPE: Final = 200


class _Refusal(click.ClickException):
    """One line on standard error, and exit code 2."""

    exit_code = 2


@click.command(epilog=_EXAMPLES)
@click.argument("gold_dir", type=click.Path(path_type=Path))
@click.option(
    "--predicted",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Compare with the JSON files of this folder that have the names of the gold files.",
)
@click.option(
    "--articles",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Extract the facts now, from the files of this folder named by the ids of gold.",
)
@model_option
@click.option("--verbose", is_flag=True, help="List every missed and every spurious fact first.")
@click.option("--json", "as_json", is_flag=True, help="Print the rows as one JSON object.")
def evaluate(
    gold_dir: Path,
    predicted: Path | None,
    articles: Path | None,
    model: str | None,
    verbose: bool,
    as_json: bool,
) -> None:
    """Compare extracted facts with the gold facts of GOLD_DIR.

    GOLD_DIR holds one JSON file per article, in the fact schema. The table gives, for
    each kind of fact, how many gold has, how many were predicted and how many of them
    were found; precision, recall and F1; and how often the fields of what was found
    are right. The headline is the mean F1 of people, organizations, events, documents
    and stances. A gold article without a prediction counts as one from which nothing
    was extracted.

    With --verbose and --json the listing goes to standard error. Exit code 2 says that
    an input could not be used.
    """
    predict, folder = _choose(predicted, articles, model)
    try:
        gold = _read_gold(gold_dir, _article_files(articles) if articles else {})
        sheets = predict(folder, gold)
    except BilateralError as error:
        raise _Refusal(str(error)) from error

    comparisons = {name: compare(gold[name], sheets.get(name, Sheet())) for name in gold}
    if absent := len(gold.keys() - sheets.keys()):
        what = f"no prediction for {absent} of {len(gold)} gold articles"
        click.echo(f"Note: {_shown(folder)} gives {what}; nothing of them is found.", err=True)
    if verbose:
        for name, comparison in comparisons.items():
            _print_differences(name, comparison, on_stderr=as_json)
    scores = score(comparisons.values())
    if as_json:
        click.echo(json.dumps(scores.to_json(), indent=2))
    else:
        _print_table(scores)


def _choose(
    predicted: Path | None, articles: Path | None, model: str | None
) -> tuple[Predict, Path]:
    """The way to predictions that the options name, and the folder it starts from."""
    if predicted is not None and articles is None:
        return _read_predictions, predicted
    if articles is not None and predicted is None:
        return partial(_extract_predictions, model=model), articles
    msg = "Give either --predicted DIR or --articles DIR."
    raise click.UsageError(msg)


def _read_gold(folder: Path, articles: Mapping[str, Path]) -> dict[str, Sheet]:
    """The gold sheets by file name without extension; InputError when one is not sound."""
    return {path.stem: _sound_sheet(path, articles) for path in _json_files(folder)}


def _sound_sheet(path: Path, articles: Mapping[str, Path]) -> Sheet:
    document = _read_json(path)
    found = problems(document)
    if found:
        raise _unsound(path, found)
    sheet = read_sheet(document)
    article = articles.get(sheet.id or "")
    if article is not None and article.suffix == ".txt":
        # Other formats wrap or encode the text, so that sentences cannot be looked up as they are.
        text = article.read_text(encoding="utf-8", errors="replace")
        if found := unfounded(sheet, text):
            raise _unsound(path, found)
    return sheet


def _unsound(path: Path, found: tuple[str, ...]) -> InputError:
    others = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
    return InputError(
        f"{_shown(path)} breaks the fact schema: {found[0]}{others}; correct the file"
    )


def _read_predictions(folder: Path, gold: Mapping[str, Sheet]) -> dict[str, Sheet]:
    """What lies in ``folder`` under the names of the gold files."""
    sheets = {}
    for path in _json_files(folder):
        if path.stem in gold:
            document = _read_json(path)
            try:
                sheets[path.stem] = read_sheet(document)
            except InputError as error:
                msg = f"{_shown(path)}: {error}; correct the file or extract it again"
                raise InputError(msg) from error
    return sheets


def _extract_predictions(
    folder: Path, gold: Mapping[str, Sheet], *, model: str | None
) -> dict[str, Sheet]:
    """What the project's own extraction finds in the articles of ``folder``."""
    names = {sheet.id: name for name, sheet in gold.items()}
    paths = [path for id_, path in _article_files(folder).items() if id_ in names]
    if not paths:
        msg = f"{_shown(folder)} holds no file named by the id of a gold article; name its folder"
        raise InputError(msg)

    from bilateral.commands.reading import facts_of  # noqa: PLC0415 - loads spaCy

    return {
        names[facts.source.id]: read_sheet(to_json(facts))
        for facts in facts_of(paths, model=model)
        if facts.source.id in names
    }


def _article_files(folder: Path) -> dict[str, Path]:
    """The files of a folder by name without extension; of several, the .txt file."""
    _require_folder(folder)
    paths = sorted(folder.iterdir(), key=lambda path: (path.suffix == ".txt", path.name))
    return {path.stem: path for path in paths if path.is_file()}


def _json_files(folder: Path) -> list[Path]:
    _require_folder(folder)
    paths = sorted(folder.glob("*.json"))
    if not paths:
        msg = f"{_shown(folder)} holds no .json file; name a folder with one file per article"
        raise InputError(msg)
    return paths


def _require_folder(folder: Path) -> None:
    if not folder.is_dir():
        msg = f"{_shown(folder)} is not a folder; name one that exists"
        raise InputError(msg)


def _read_json(path: Path) -> object:
    try:
        document: object = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        msg = f"{_shown(path)} cannot be read ({error.strerror}); check the file"
        raise InputError(msg) from error
    except UnicodeDecodeError as error:
        msg = f"{_shown(path)} is not UTF-8 (byte {error.start}); save it as UTF-8"
        raise InputError(msg) from error
    except json.JSONDecodeError as error:
        msg = f"{_shown(path)}:{error.lineno}: broken JSON ({error.msg}); correct this line"
        raise InputError(msg) from error
    except (RecursionError, ValueError) as error:
        msg = f"{_shown(path)} is no usable JSON ({error}); correct the file"
        raise InputError(msg) from error
    return document


def _print_differences(name: str, comparison: Comparison, *, on_stderr: bool) -> None:
    """The missed and the spurious facts of an article under its name; nothing if none."""
    lines = [f"  {line}" for line in differences(comparison)]
    if lines:
        click.echo("\n".join([name, *lines, ""]), err=on_stderr)


def _print_table(scores: Scores) -> None:
    console = Console(markup=False, highlight=False)
    if not console.is_terminal:
        console.width = _WIDTH_IN_A_PIPE
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=0)
    table.add_column("kind", no_wrap=True)
    for heading in ("gold", "predicted", "found", "precision", "recall", "F1"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("fields right", overflow="fold")
    for kind, tally in scores.tallies.items():
        table.add_row(kind, *_cells(tally))
    table.add_section()
    table.add_row("headline", "", "", "", "", "", f"{scores.headline:.3f}", "")
    console.print(table)


def _cells(tally: Tally) -> tuple[str, ...]:
    counts = (str(count) for count in (tally.gold, tally.predicted, tally.found))
    rates = (f"{rate:.3f}" for rate in (tally.precision, tally.recall, tally.f1))
    return (*counts, *rates, " ".join(f"{name}={right:.2f}" for name, right in tally.slots.items()))


def _shown(path: Path) -> str:
    return click.format_filename(path)
