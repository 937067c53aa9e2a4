"""Mentions as text and back, for keeping them on disk; names of the news need not be Unicode."""

import hashlib
import json
from collections.abc import Iterable

from bilateral.identity.comparing import Mention, Trait


def to_text(mentions: Iterable[Mention]) -> bytes:
    """Mentions as bytes; the same mentions give the same bytes."""
    rows = [[m.atom, m.alone, m.shared, m.level, m.rank, sorted(m.traits)] for m in mentions]
    return json.dumps(rows, separators=(",", ":")).encode()


def from_text(text: bytes) -> tuple[Mention, ...]:
    """The mentions of ``to_text``."""
    return tuple(
        Mention(atom, alone, shared, level, rank, frozenset((n, v) for n, v in traits))
        for atom, alone, shared, level, rank, traits in json.loads(text)
    )


def digest(traits: Iterable[Trait]) -> bytes:
    """What tells one set of traits from another."""
    text = json.dumps(sorted(traits), separators=(",", ":")).encode()
    return hashlib.blake2b(text, digest_size=16).digest()


def encoded(text: str) -> bytes:
    """Text as SQLite keeps it whatever it holds."""
    return text.encode("utf-8", "surrogatepass")


def decoded(text: bytes) -> str:
    """The text of ``encoded``."""
    return text.decode("utf-8", "surrogatepass")
