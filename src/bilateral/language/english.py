"""Whether a text is English prose, which is all this pipeline reads."""

import re

from spacy.lang.en.stop_words import STOP_WORDS

from bilateral.errors import InputError

WORD = re.compile(r"[^\W\d_]+")
ENOUGH = 25
"""Words below which a text is too short to be judged."""
SHARE = 0.18
"""English newswire has about 40 function words in a hundred; other languages under 10."""
SAMPLE = 20_000


def require_english(text: str, source: str) -> None:
    """Raise InputError when ``text`` is plainly in another language."""
    words = [w.lower() for w in WORD.findall(text[:SAMPLE])]
    if len(words) < ENOUGH:
        latin = sum(w.isascii() for w in words)
        if words and latin < len(words) / 2:
            raise InputError(_message(source))
        return
    if sum(w in STOP_WORDS for w in words) < SHARE * len(words):
        raise InputError(_message(source))


def _message(source: str) -> str:
    return f"{source}: the text does not look like English prose; give an English version of it"
