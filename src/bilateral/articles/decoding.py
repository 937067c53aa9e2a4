"""Bytes into text, or a clear word on why they are not text."""

import codecs
from typing import IO

from charset_normalizer import from_bytes

from bilateral.errors import InputError

MAX_BYTES = 16 * 1024 * 1024
"""Bytes one document, or one line of a file of many articles, may have."""

_MAX_MESS = 0.1
"""Share of implausible characters (charset-normalizer's "chaos") up to which a guess is trusted."""

_LEGACY = (
    "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1256", "koi8_r",
    "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr",
)  # fmt: skip
"""Encodings still met on news pages besides Unicode."""

_ONLY_ICELANDIC = frozenset("ÐÝÞðýþ")
"""Letters where cp1252 and the Turkish cp1254 differ: with them cp1252 is no safe guess."""

_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document (docx, xlsx, epub)"),
    (b"\xd0\xcf\x11\xe0", "an old office document (doc, xls)"),
    (b"{\\rtf", "a rich text document (rtf)"),
    (b"\x89PNG", "an image (png)"),
    (b"\xff\xd8\xff", "an image (jpeg)"),
    (b"GIF8", "an image (gif)"),
    (b"RIFF", "an image, sound or film (riff)"),
    (b"II*\0", "an image (tiff)"),
    (b"MM\0*", "an image (tiff)"),
    (b"ID3", "a sound file (mp3)"),
    (b"OggS", "a sound file (ogg)"),
    (b"\x1f\x8b", "gzip data without the ending .gz"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a rar archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "an SQLite database"),
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_bytes(stream: IO[bytes], name: str) -> bytes:
    """All bytes of one document. Raises InputError beyond ``MAX_BYTES``."""
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        msg = (
            f"{name}: more than {MAX_BYTES // 1024**2} MB, the limit for one document; "
            "split it, or give many articles as JSON Lines"
        )
        raise InputError(msg)
    return data


def bom_encoding(head: bytes) -> str | None:
    """The encoding that a byte order mark announces."""
    return next((encoding for mark, encoding in _BOMS if head.startswith(mark)), None)


def refuse_binary(data: bytes, name: str) -> None:
    """Raise InputError, saying what it looks like, when the bytes are no text."""
    if bom_encoding(data):
        return
    kind = next((kind for magic, kind in _SIGNATURES if data.startswith(magic)), None)
    if kind is None and b"\0" in data:
        kind = "binary data"
    if kind:
        msg = f"{name}: not text but {kind}; save its text as .txt or .html and give that"
        raise InputError(msg)


def decode(data: bytes, name: str, *, declared: str | None = None) -> str:
    """Text of the bytes: by byte order mark, as UTF-8, as declared, or by a confident guess.

    Raises InputError when the bytes are no text or no encoding is sure enough.
    """
    refuse_binary(data, name)
    for encoding in (bom_encoding(data) or "utf-8", declared):
        if encoding:
            try:
                return data.decode(encoding)
            except (UnicodeDecodeError, LookupError):
                continue
    if _is_damaged(data):
        msg = f"{name}: damaged UTF-8; get it anew, or drop the bad bytes (iconv -c -t utf-8)"
        raise InputError(msg)
    guess = _guess(data)
    if guess is None:
        msg = f"{name}: not UTF-8, and no other encoding is sure; convert it (iconv -t utf-8)"
        raise InputError(msg)
    return guess


def _is_damaged(data: bytes) -> bool:
    """Whether it is UTF-8 but for a few bytes: any other reading would garble all the rest."""
    text = data.decode("utf-8", errors="replace")
    faults = text.count("\N{REPLACEMENT CHARACTER}")
    return sum(not character.isascii() for character in text) > 2 * faults


def _guess(data: bytes) -> str | None:
    """Text by charset-normalizer; among equals Windows-1252, as browsers take it."""
    matches = from_bytes(data, cp_isolation=list(_LEGACY))
    best = matches.best()
    if best is None or best.chaos > _MAX_MESS:
        return None
    western = next((m for m in matches if "cp1252" in m.could_be_from_charset), None)
    if western is not None and western.chaos <= best.chaos:
        text = data.decode("cp1252", errors="replace")
        if "\N{REPLACEMENT CHARACTER}" not in text and not _ONLY_ICELANDIC & set(text):
            return text
    return str(best)
