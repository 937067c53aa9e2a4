"""Identifiers: readable where there is something to read, a fingerprint elsewhere.

Everything here is a pure function of its arguments, so the same mention has the same
identifier in every run, on every machine.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from typing import Final

_CODE: Final = re.compile(r"[A-Z]{2}")
_LONGEST: Final = 80
NOWHERE: Final = "int"
"""Stands for the state in the identifier of what belongs to none, or to one not known."""

Fingerprinted = str | int | None | Sequence["Fingerprinted"]


def fingerprint(*parts: Fingerprinted, length: int = 16) -> str:
    """The first ``length`` hexadecimal digits of the SHA-256 of ``parts``.

    Parts are kept apart: ``("a", "b")`` and ``("ab",)`` differ.
    """
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:length]


def slug(words: Iterable[str], text: str) -> str:
    """The folded ``words`` of ``text`` as one path segment, at most 80 characters long.

    A text without words, or with too many, is told apart by its fingerprint.
    """
    joined = "-".join(words)
    if not joined:
        return fingerprint(text, length=8)
    if len(joined) > _LONGEST:
        return f"{joined[: _LONGEST - 9]}-{fingerprint(joined, length=8)}"
    return joined


def state_id(code: str) -> str:
    """Identifier of a state: ``state/AZ``; a code that is none is fingerprinted."""
    return f"state/{code if _CODE.fullmatch(code) else fingerprint(code)}"


def is_state_code(text: str) -> bool:
    """Whether ``text`` has the form of an ISO 3166-1 alpha-2 code."""
    return _CODE.fullmatch(text) is not None


def state_of(identifier: str) -> str | None:
    """The state of whom or what an identifier means, None when it tells none."""
    part = identifier.split("/")[1].upper()
    return part if is_state_code(part) else None


def country_part(code: str | None) -> str:
    """The segment that names the state in other identifiers: ``az``, or ``int`` for none."""
    if code is None:
        return NOWHERE
    return code.lower() if is_state_code(code) else fingerprint(code, length=8)
