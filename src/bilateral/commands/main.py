"""The entry point: finds the command, and turns every refusal into one clear line."""

import os
import sys
from importlib import import_module
from typing import Final

import click

from bilateral.errors import BilateralError

COMMANDS: Final = {
    "build": "Put what articles say into a store.",
    "extract": "Print the facts of articles as JSON.",
    "query": "Answer a question from a store, as a table.",
    "network": "Write the network of states, people or institutions.",
    "stats": "Print what a store holds.",
    "export": "Write the graph as Turtle, TriG, N-Quads or JSON-LD.",
    "identity": "Show which mentions are one thing, say why, and decide it.",
    "retract": "Take articles out of a store.",
    "rebuild": "Make the graph anew from the record.",
    "evaluate": "Compare extracted facts with gold facts.",
}
"""The commands in the order a user meets them, with what each does."""
REFUSED: Final = 2
INTERRUPTED: Final = 130

EXAMPLES: Final = """\b
Examples:
  Build a store from a folder of articles, then look into it:
    bilateral build articles/ --store kg
    bilateral stats --store kg
    bilateral query who-met-whom --store kg
  Draw who is connected with whom:
    bilateral network people --store kg -o people.html
  Facts as JSON, without a store:
    bilateral extract article.txt
"""


class Commands(click.Group):
    """A group that imports a command only when it is asked for, so that help is instant."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        """The commands in the order a user meets them."""
        return list(COMMANDS)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list of commands, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, or None."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"bilateral.commands.{cmd_name}"), cmd_name)
        return command


@click.group(
    cls=Commands, epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(package_name="bilateral", message="%(prog)s %(version)s")
def cli() -> None:
    """News articles in, a knowledge graph of relations between states out."""


def main() -> None:
    """Run the command line; the ``bilateral`` script."""
    try:
        cli.main(prog_name="bilateral", standalone_mode=False)
    except BilateralError as error:
        _refuse(str(error))
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        click.echo("bilateral: interrupted; what was stored stays stored", err=True)
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        # The reader of our output has gone (``| head``); close quietly, as other tools do.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def _refuse(message: str) -> None:
    click.echo(f"bilateral: {' '.join(message.split())}", err=True)
    sys.exit(REFUSED)


if __name__ == "__main__":
    main()
