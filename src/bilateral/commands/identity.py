"""``bilateral identity``: what is one in a store, why, and deciding it."""

import datetime as dt
import getpass
import json
from dataclasses import asdict
from pathlib import Path
from typing import Final

import click
from pyoxigraph import NamedNode

from bilateral.commands.options import counted, json_option, store_option
from bilateral.errors import IdentityError
from bilateral.graph.iris import BASE, entity_id
from bilateral.graph.store import Store
from bilateral.identity import telling
from bilateral.identity.decisions import KINDS, Decision, Judgement
from bilateral.identity.telling import Member, Question, Thing

EXAMPLES: Final = """\b
Examples:
  Which spellings, bodies and reports were taken to be one, and why:
    bilateral identity list --kind person --store kg
    bilateral identity explain person/pk/shehbaz-sharif --store kg
  What is left for somebody to decide, and deciding it pair by pair:
    bilateral identity list --unsure --store kg
    bilateral identity review --store kg
  Decide one pair; a split takes a merge back:
    bilateral identity merge person/tr/a-yilmaz person/tr/aylin-yilmaz --why "one office" --store kg
    bilateral identity split person/tr/a-yilmaz person/tr/aylin-yilmaz --why "sisters" --store kg
"""
ANSWERS: Final = {"s": Judgement.SAME, "d": Judgement.DIFFERENT, "u": Judgement.UNSURE}
_SHOWN: Final = 3

kind_option = click.option(
    "--kind", "-k", type=click.Choice(KINDS), help="Only things of this kind."
)
by_option = click.option(
    "--by", default=getpass.getuser, show_default="your user name", help="Who decides."
)
why_option = click.option("--why", default="", help="The reason, for those who read it later.")


@click.group(epilog=EXAMPLES)
def identity() -> None:
    """Show which mentions are one thing, say why, and decide it.

    Decisions are lines of decisions.tsv in the store; they hold for all later articles, and
    of two on one pair the later holds.
    """


@identity.command("list", epilog=EXAMPLES)
@store_option
@kind_option
@click.option("--unsure", is_flag=True, help="The pairs that wait for a decision instead.")
@click.option("--decisions", "decided", is_flag=True, help="What was decided instead.")
@click.option("--brief", is_flag=True, help="Identifiers and reasons alone.")
@json_option
def list_(
    store: Path, kind: str | None, unsure: bool, decided: bool, brief: bool, as_json: bool
) -> None:
    """List everything that several mentions were taken to be: what they say, and the reasons."""
    with Store.open(store) as kept:
        if decided:
            for decision in kept.decisions():
                click.echo(_as_json(decision) if as_json else _decision(decision))
            return
        with kept.identities() as identities:
            if unsure:
                for question in telling.questions(identities, kind):
                    click.echo(_as_json(question) if as_json else _question(question))
                return
            for thing in telling.merges(identities, kind):
                click.echo(_as_json(thing) if as_json else _thing(thing, members=not brief))


@identity.command(epilog=EXAMPLES)
@click.argument("identifier", metavar="ID")
@store_option
@json_option
def explain(identifier: str, store: Path, as_json: bool) -> None:
    """Say what the mentions are that ID stands for, why they are one, and what was left apart."""
    with Store.open(store) as kept, kept.identities() as identities:
        things = telling.found(identities, _identifier(identifier))
        if not things:
            msg = f"{store}: no article tells of {identifier!r}; bilateral identity list shows some"
            raise IdentityError(msg)
        for thing in things:
            click.echo(_as_json(thing) if as_json else _thing(thing, members=True))
            for question in telling.neighbours(identities, thing.identifier):
                click.echo(_as_json(question) if as_json else f"  apart from {_apart(question)}")


@identity.command(epilog=EXAMPLES)
@click.argument("left", metavar="ID")
@click.argument("right", metavar="OTHER")
@by_option
@why_option
@store_option
def merge(left: str, right: str, by: str, why: str, store: Path) -> None:
    """Decide that ID and OTHER are one, now and in all later articles."""
    _decide(store, [_made(left, right, Judgement.SAME, by, why)])


@identity.command(epilog=EXAMPLES)
@click.argument("left", metavar="ID")
@click.argument("right", metavar="[OTHER]", required=False)
@click.option("--article", metavar="ARTICLE", help="Part off what this article alone tells of ID.")
@by_option
@why_option
@store_option
def split(
    left: str, right: str | None, article: str | None, by: str, why: str, store: Path
) -> None:
    """Decide that ID and OTHER are two, now and in all later articles.

    ID and OTHER are members that "explain" shows, or two things. With --article instead of
    OTHER, what that one article tells of ID is somebody or something else.
    """
    if (right is None) == (article is None):
        msg = "Give OTHER, or --article, and not both."
        raise click.UsageError(msg)
    other = right if right is not None else f"{_identifier(left)}@{article}"
    _decide(store, [_made(left, other, Judgement.DIFFERENT, by, why)])


@identity.command(epilog=EXAMPLES)
@store_option
@kind_option
@by_option
def review(store: Path, kind: str | None, by: str) -> None:
    """Walk through the pairs that wait for a decision; what was answered is kept at the end."""
    with Store.open(store) as kept, kept.identities() as identities:
        waiting = list(telling.questions(identities, kind))
    if not waiting:
        click.echo(f"{store}: nothing waits for a decision")
        return
    click.echo(
        f"{counted(len(waiting), 'pair')}; s: same, d: different, u: unsure, n: next, q: quit"
    )
    made: list[Decision] = []
    try:
        for number, question in enumerate(waiting, 1):
            click.echo(f"\n{number}/{len(waiting)}  {_question(question)}")
            answer = click.prompt("same?", type=click.Choice([*ANSWERS, "n", "q"]), default="n")
            if answer == "q":
                break
            if answer in ANSWERS:
                why = click.prompt("why?", default="", show_default=False)
                made.append(_made(question.left.key, question.right.key, ANSWERS[answer], by, why))
    finally:
        if made:
            _decide(store, made)


def _decide(store: Path, decisions: list[Decision]) -> None:
    with Store.open(store, write=True) as kept:
        kept.decide(decisions)
    for decision in decisions:
        click.echo(f"{store}: {_decision(decision)}")


def _made(left: str, right: str, judgement: Judgement, by: str, why: str) -> Decision:
    today = dt.datetime.now(dt.UTC).date().isoformat()
    return Decision(_identifier(left), _identifier(right), judgement, by, today, why)


def _identifier(text: str) -> str:
    """An identifier, also where the whole IRI of the graph is given."""
    return entity_id(NamedNode(text)) if text.startswith(BASE) else text


def _as_json(item: Thing | Question | Decision) -> str:
    return json.dumps(asdict(item), ensure_ascii=False)


def _thing(thing: Thing, *, members: bool) -> str:
    lines = [thing.identifier]
    lines += [f"  {_member(m)}" for m in thing.members] if members else []
    lines += [f"  because {reason}" for reason in thing.reasons]
    return "\n".join(lines)


def _member(member: Member) -> str:
    shown = ", ".join(member.articles[:_SHOWN])
    more = len(member.articles) - _SHOWN
    return f"{member.key}  {member.told}  [{shown}{f' and {more} more' if more > 0 else ''}]"


def _question(question: Question) -> str:
    return f"{_member(question.left)}\n  {_member(question.right)}\n  because {question.reason}"


def _apart(question: Question) -> str:
    return f"{question.right.key}: {question.reason}"


def _decision(decision: Decision) -> str:
    why = f" ({decision.why})" if decision.why else ""
    what = f"{decision.left} {decision.judgement} {decision.right}"
    return f"{what}, {decision.by}, {decision.when}{why}"
