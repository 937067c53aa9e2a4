"""The words of dates, as parts of regular expressions.

Months are matched with their capital, since "may" and "march" are verbs; every part is
meant to stand inside a larger pattern and names what it finds.
"""

_MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH_KEYS = {name[:3].lower(): number for number, name in enumerate(_MONTH_NAMES, 1)}
_WEEKDAY_KEYS = {
    name: number for number, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
}
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second",
    "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh",
    "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip
_NUMBERS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
         "eleven", "twelve"), 1
    )
} | {"a": 1, "an": 1}  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBERS |= {word: number for number, word in zip(range(20, 100, 10), _TENS, strict=True)}

_MONTH_FORMS = (
    "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?"
    "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?"
)
_SHOUTED = "|".join(name.upper() for name in _MONTH_NAMES)


def month(name: str = "month") -> str:
    """A month's name or its short form."""
    return rf"(?P<{name}>{_SHOUTED}|{_MONTH_FORMS})(?![^\W_])"


def day(name: str = "day") -> str:
    """A day of the month in figures: "3", "03", "3rd"."""
    return rf"(?<![\d$€£])(?<!\d[.,:/])(?P<{name}>[0-3]?\d)(?:st|nd|rd|th)?(?![^\W_])(?![.,:]\d)"


def year(name: str = "year") -> str:
    """A year of our time in figures."""
    return rf"(?<![\d$€£/])(?<!\d[.,])(?P<{name}>(?:19|20)\d\d)(?![^\W_])(?![.,:]\d)"


DASH = r"\s?[-–—]+\s?"
TO = rf"(?:{DASH}|\s+(?:to|until|till|through|thru)\s+)(?:the\s+)?"
"""Between the ends of a range."""
WEEKDAY = r"(?P<weekday>[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day"
WEEKDAY_END = WEEKDAY.replace("weekday", "weekday_end")
OF_WEEK = (
    r"(?:(?:[Tt]oday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b"
    r"(?:\s+(?:morning|afternoon|evening|night))?\s*[.,(]?\s*(?:the\s+)?)?"
)
"""A weekday or "today" told with the day is no date of its own: "Friday (June 2)"."""
ORDINAL_WORD = "|".join(sorted(_ORDINALS, key=len, reverse=True))
NUMBER = r"(?:\d{1,3}|(?i:" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + "))"
SEASON = r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)"
COUNTED = (
    r"(?!\s+(?:\w+\s+)?(?:people|persons|guests|delegates|participants|troops|soldiers|students"
    r"|countries|nations|states|companies|percent|per\s+cent|million|billion|tonn?es|tons|dollars"
    r"|euros|hours|hrs|kilomet\w+|km|MW|GMT|UTC|members|representatives|families|jobs|cases"
    r"|votes|seats|points)\b|\s*%)"
)
"""What follows a number that counts; it is then no day or year."""


def month_number(name: str) -> int:
    """The number of a month as ``month`` finds it."""
    return _MONTH_KEYS[name[:3].lower()]


def weekday_number(name: str) -> int:
    """The number of a weekday from 0 for Monday."""
    return _WEEKDAY_KEYS[name[:3].lower()]


def number(word: str) -> int:
    """A small number in figures or words."""
    return _NUMBERS.get(word.lower()) or int(word)


def ordinal(word: str) -> int:
    """The number of an ordinal in words."""
    return _ORDINALS.index(word.lower()) + 1
