"""The templates and other assets of pages; whatever a template is given is escaped."""

from functools import cache
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined


def asset(name: str) -> str:
    """The text of a file in ``assets``."""
    return (files("bilateral.pages") / "assets" / name).read_text(encoding="utf-8")


@cache
def environment() -> Environment:
    """Jinja with escaping on, and an error for a value that a template misses."""
    return Environment(
        loader=FunctionLoader(asset), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
