"""The state whose newsroom an outlet is; see the head of ``outlets.yaml``."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

from bilateral import resources, rulefiles

NATIONAL_DOMAINS: Final = MappingProxyType({"uk": "GB", "gov": "US", "mil": "US"})
WORLDWIDE: Final = frozenset(
    {
        "ac", "ag", "ai", "as", "bz", "cc", "cd", "cf", "co", "cx", "dj", "eu", "fm", "ga", "gg",
        "gl", "gq", "gs", "im", "io", "li", "ly", "me", "ml", "ms", "mu", "nu", "pm", "pw", "re",
        "sc", "sh", "st", "su", "sx", "tk", "tl", "to", "tv", "vc", "vg", "ws",
    }
)  # fmt: skip
"""Top domains of states that anybody uses for the look of the letters."""
SURE_LETTERS: Final = 5


@dataclass(frozen=True, slots=True)
class OutletsFile:
    """``outlets.yaml`` as a whole."""

    outlets: Mapping[str, tuple[str, ...]]


def outlet_state(publisher: str | None) -> str | None:
    """The state's code, also where the name goes on ("Press Information Department (Pakistan)")."""
    if not publisher:
        return None
    name = publisher.casefold().partition(" via ")[0]
    whole = _states().get(name)
    return whole or _states().get(name.partition(" (")[0])


def site_state(url: str | None) -> str | None:
    """The state of a web address: its top domain, else the outlet whose name the host spells."""
    host = (urlsplit(url).hostname or "") if url and "//" in url else ""
    labels = host.split(".")
    top = labels[-1]
    if top in NATIONAL_DOMAINS:
        return NATIONAL_DOMAINS[top]
    if len(top) == len("ke") and top.isalpha() and top not in WORLDWIDE:
        return top.upper()
    return next((code for label in labels[:-1] if (code := _by_letters().get(label))), None)


@cache
def _by_letters() -> Mapping[str, str]:
    """The outlets by their letters alone, without those too short to tell."""
    spelled = {"".join(c for c in name if c.isalnum()): code for name, code in _states().items()}
    return MappingProxyType({n: c for n, c in spelled.items() if len(n) >= SURE_LETTERS})


@cache
def outlet_names() -> tuple[str, ...]:
    """The outlets as they write themselves."""
    return tuple(name for names in _file().outlets.values() for name in names)


@cache
def _states() -> Mapping[str, str]:
    return MappingProxyType(
        {name.casefold(): code for code, names in _file().outlets.items() for name in names}
    )


@cache
def _file() -> OutletsFile:
    return rulefiles.load(resources.gazetteer("outlets.yaml"), OutletsFile)
