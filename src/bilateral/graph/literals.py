"""Literals that every store and syntax gives back as they went in.

Invariant: the datatypes are those Oxigraph keeps (it turns xsd:nonNegativeInteger into
xsd:integer, so offsets are xsd:integer from the start), and the characters are those
XML can carry, so any RDF or result syntax can.
"""

import datetime as dt
import re
from typing import Final

from pyoxigraph import Literal, NamedNode

from bilateral.graph.iris import XSD

_UNPRINTABLE: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DATE: Final = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)
_BY_LENGTH: Final = {4: "gYear", 7: "gYearMonth", 10: "date"}


def text(value: str) -> Literal:
    """A string of the news; each character no syntax may carry becomes U+FFFD."""
    return Literal(_UNPRINTABLE.sub("\ufffd", value))


def integer(value: int) -> Literal:
    """A whole number."""
    return Literal(str(value), datatype=NamedNode(XSD + "integer"))


def decimal(value: float) -> Literal:
    """A number to four decimal places, in canonical form."""
    digits = f"{value:.4f}".rstrip("0").rstrip(".")
    return Literal("0" if digits == "-0" else digits, datatype=NamedNode(XSD + "decimal"))


def partial_date(value: str | None) -> Literal | None:
    """A date as precise as given: xsd:gYear, xsd:gYearMonth or xsd:date.

    None for None and for what is no date of the calendar.
    """
    if value is None or not _DATE.fullmatch(value):
        return None
    try:
        dt.date.fromisoformat(value + "-01-01"[len(value) - 4 :])
    except ValueError:
        return None
    return Literal(value, datatype=NamedNode(XSD + _BY_LENGTH[len(value)]))


def full_date(value: str | None) -> Literal | None:
    """A day as xsd:date; None for what is none or is less precise."""
    return partial_date(value) if value is not None and len(value) == 10 else None
