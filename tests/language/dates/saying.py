"""What the finder reads out of a sentence, in the form in which the tables state it."""

from bilateral.language.dates import DateMention, find_dates

PUBLISHED = "2024-05-18"  # a Saturday


def dates(sentence: str, published: str | None = PUBLISHED) -> tuple[DateMention, ...]:
    return find_dates(sentence, published)


def values(sentence: str, published: str | None = PUBLISHED) -> list[str]:
    return [d.key for d in dates(sentence, published)]
