"""Personal names: stretches of capitalised words that may name a person.

Pure functions over the text. A chunk is the longest run of name words that no office,
body, state or date covers; a rank or courtesy word opens a new one. Whether it is a
person is decided by what stands beside it (``people.py``).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from spacy.lang.en.stop_words import STOP_WORDS

from bilateral.language.gazetteers import names, offices
from bilateral.language.intervals import Intervals, Span
from bilateral.language.people.titles import Title

LETTER = r"[^\W\d_]"
WORD = re.compile(
    rf"(?:{LETTER}[.])+(?=[ ]|$)"
    rf"|(?<![\w’'])(?!{LETTER}\.{LETTER}|(?<=[A-Z]\.)[A-Z]\b)[ʻ‘'’]?{LETTER}+(?:['’`ʼʻ‘-]{LETTER}+)*"
)
GAP = re.compile(r"[ \u00a0]|[ ]?\n|(?<=\b[A-Z])\. ")
NICKNAME = re.compile(r"[“\"‘]\w+[”\"’](?= [A-Za-z])")
"""A name in quotation marks inside another: 'Joko "Jokowi" Widodo'."""
LED = frozenset(
    {"Government", "Administration", "Cabinet", "Delegation", "Team", "Party", "Mission", "Office"}
)
"""What is also called by the name of who leads it."""
NEXT_WORD = re.compile(r"[ ](?:and [A-Z]\w+ )?([A-Z]\w+)")
TITLE_GAP = re.compile(r"[\s.()]*")
STYLE = re.compile(r"(?:Excellency|Hono(?:u)?rable|Highness|Majesty|Eminence)$")
STYLE_GAP = re.compile(r"\s*,\s*")
"""A comma may part only a style from the name: "His Excellency, Ann Otieno"."""
POSSESSIVE = re.compile(r"['’]s$")
MONTHS_AND_DAYS = frozenset(
    [
        "January",
        "February",
        "March",
        "April",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ]
)
AFTER_A_NAME = frozenset({"May", "Day", "Hall", "Lake", "West", "Price", "Law", "Bank"})
"""Words that open no name but may end one: "Theresa May"."""
OFFICE_WORDS = frozenset(
    {"Secretary", "Adviser", "Advisor", "Minister-Counsellor", "Level", "Officer"}
)
"""Words of offices that also stand alone before a surname: "Secretary Blinken"."""
ARTICLE = re.compile(r"(?:al|el|an|as|ad|ash|ar|at|az)-[A-Z]")
"""What begins a surname in lower case: "Minister al-Malki"."""
ACRONYM = 4
"""Letters from which a word in capitals is an acronym, unless another name word is beside it."""
LOOK_BACK = 8


@dataclass(frozen=True, slots=True)
class Chunk:
    """A run of name words: offsets (titles and possessive ending left out) and the words."""

    start: int
    end: int
    words: tuple[str, ...]
    lead: int
    """Offset of the first title before the name, or ``start``."""

    @property
    def text(self) -> str:
        """The name as a reader writes it, in one line."""
        return " ".join(self.words)

    @property
    def titled(self) -> bool:
        """Whether a rank or courtesy word stands before the name."""
        return self.lead < self.start


def chunks(
    text: str, covered: Intervals[Span], titles: Iterable[Title], start: int = 0
) -> Iterator[Chunk]:
    """The runs of name words in ``text`` from ``start``, outside the covered stretches."""
    open_titles = Intervals(titles)
    run: list[re.Match[str]] = []
    for word in WORD.finditer(text, start):
        bare = word.start() + (word.group()[0] in "ʻ‘'’")
        title = next(iter(open_titles.overlapping(bare, word.end())), None)
        joined = bool(run) and _joined(text, run[-1], word)
        is_title = title is not None and not (title.also_a_name and joined)
        name_word = not is_title and not covered.overlapping(word.start(), word.end())
        if not (joined and name_word and _may_belong(word.group(), after_name=True)):
            yield from _chunk(text, run, open_titles)
            run = []
        if (
            name_word
            and _may_belong(word.group(), after_name=bool(run))
            and (run or not _is_opener(text, word))
        ):
            run.append(word)
            if POSSESSIVE.search(word.group()):
                yield from _chunk(text, run, open_titles)
                run = []
    yield from _chunk(text, run, open_titles)


def names_no_person(text: str, chunk: Chunk) -> bool:
    """Whether a ship has the name ("INS Kaveri"), or a body's begins so ("Vaccine Institute")."""
    before = text[max(0, chunk.start - LOOK_BACK) : chunk.start]
    if before.endswith(" ") and before.split()[-1:] and before.split()[-1] in _ships():
        return True
    behind = NEXT_WORD.match(text, chunk.end)
    return behind is not None and behind[1] in _body_words() and not chunk.titled


def _joined(text: str, before: re.Match[str], word: re.Match[str]) -> bool:
    """Whether nothing parts two words of a name but a blank, a stop or a nickname's marks."""
    start, end = before.end(), word.start()
    if GAP.fullmatch(text, start, end):
        return True
    opens = text[start] == " " and end - start == 2 and NICKNAME.match(text, end - 1)
    closes = end - start == 2 and NICKNAME.match(text, max(0, before.start() - 1))
    return bool(opens or closes)


def _may_belong(word: str, *, after_name: bool) -> bool:
    """Whether a word can be part of a name: capitalised, or a particle between names."""
    bare = POSSESSIVE.sub("", word).lstrip("ʻ‘'’")
    if bare in _blocked():
        return after_name and bare in AFTER_A_NAME
    if ARTICLE.match(bare):
        return True
    particle = bare.partition("-")[0].lower() in _particles()
    if particle and (after_name or bare[0].isupper()):
        return True
    return bare[:1].isupper()


def _chunk(text: str, run: list[re.Match[str]], titles: Intervals[Title]) -> Iterator[Chunk]:
    """The run as a chunk, without trailing particles and letters."""
    while run and (_starts_low(run[-1]) or run[-1].group() in _endings()):
        run = run[:-1]
    if not run or (run[0].group()[0].islower() and not ARTICLE.match(run[0].group())):
        return
    if _is_acronym(run):
        return
    words = [w.group() for w in run]
    words[-1] = POSSESSIVE.sub("", words[-1])
    words[0] = words[0].lstrip("'’‘") if len(words) == 1 else words[0]
    end = run[-1].start() + len(POSSESSIVE.sub("", run[-1].group()))
    yield Chunk(run[0].start(), end, tuple(words), _lead(text, run[0].start(), titles))


def _starts_low(word: re.Match[str]) -> bool:
    """Whether a word is a bare particle in lower case ("al-Malki" may end a name, "al" not)."""
    return word.group()[0].islower() and "-" not in word.group()


def _is_acronym(run: list[re.Match[str]]) -> bool:
    """Whether the run has no word in ordinary writing: "FPCCI", a headline in capitals."""
    return all(
        len(w.group()) >= ACRONYM and w.group().isupper() and "." not in w.group() for w in run
    )


def _lead(text: str, start: int, titles: Intervals[Title]) -> int:
    """Where the titles directly before ``start`` begin."""
    while True:
        before = [
            t
            for t in titles.ending(start - LOOK_BACK, start + 1)
            if TITLE_GAP.fullmatch(text, t.end, start)
            or (STYLE.search(text, t.start, t.end) and STYLE_GAP.fullmatch(text, t.end, start))
        ]
        if not before:
            return start
        start = before[-1].start


def _is_opener(text: str, word: re.Match[str]) -> bool:
    """Whether a common word has its capital only from the sentence it opens."""
    return word.group().lower() in _openers() and _opens_sentence(text, word)


def _opens_sentence(text: str, word: re.Match[str]) -> bool:
    before = text[max(0, word.start() - LOOK_BACK) : word.start()]
    bare = before.rstrip(" \t\"'“”‘’(«-–—•")
    return not bare or bare[-1] in ".!?:;\n…" or before.endswith("\n")


@cache
def _blocked() -> frozenset[str]:
    return frozenset(names.never_names()) | MONTHS_AND_DAYS | OFFICE_WORDS | {"May"}


@cache
def _ships() -> frozenset[str]:
    return names.words_of("ships")


@cache
def _body_words() -> frozenset[str]:
    """Words that end the name of a body; a government may also be told by its leader's name."""
    return names.words_of("bodies", "places") - LED


@cache
def _endings() -> frozenset[str]:
    """Words that end no name: common words, and letters behind a name ("MP")."""
    words = {w for low in STOP_WORDS for w in (low, low.capitalize())} - AFTER_A_NAME
    return frozenset(words) | frozenset(offices.post_nominals())


@cache
def _particles() -> frozenset[str]:
    return frozenset(names.particles())


@cache
def _openers() -> frozenset[str]:
    return frozenset(STOP_WORDS) | frozenset(names.openers())
