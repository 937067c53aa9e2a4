"""What is changed in a text or a name on its way in; nothing else ever is.

Offsets everywhere refer to the text after ``clean_text``, which keeps every character
in its place except that a Windows line end shrinks to one newline.
"""

import re
from hashlib import blake2b

MAX_TEXT = 2_000_000
"""Characters one article may have; a long newspaper page has about 20,000."""

_MAX_ID = 240
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def clean_text(raw: str) -> str:
    r"""The text as it is stored and quoted.

    Line ends become ``\n``, other control characters (Unicode category Cc, tabs
    excepted) one space each, and halves of surrogate pairs, which no encoding can
    write, the replacement character. Unicode is not normalised.
    """
    text = raw.replace("\r\n", "\n").replace("\r", "\n")
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", _CONTROL.sub(" ", text))


def one_line(raw: str) -> str:
    """A name, title or path fit for one line: white space collapsed, no control characters."""
    return " ".join(clean_text(raw).split())


def clean_id(raw: str) -> str:
    """An article identifier: one line of at most 240 characters, empty if nothing is left.

    What is too long keeps its beginning and gets a digest of the whole, so that two
    long identifiers stay two.
    """
    name = one_line(raw)
    if len(name) <= _MAX_ID:
        return name
    digest = blake2b(name.encode(), digest_size=8).hexdigest()
    return f"{name[: _MAX_ID - 17]}-{digest}"
