"""People, organizations and source of an article, as facts with their sentences."""

import hashlib
import re

from bilateral.facts.model import UNWEIGHED, Evidence, Organization, Person, Source
from bilateral.language.model import BodyMention, Reading, Sentence

PRESS_SERVICE = re.compile(
    r"(?:press (?:service|office|release)|spokes\w+) of (?:the )?(?P<body>[A-Z][^,.;()]{3,90}?)"
    r"(?=[,.;()]|\s(?:told|said|reported|has|announced|informed)\b)",
    re.IGNORECASE,
)


def source(reading: Reading) -> Source:
    """The article's particulars.

    Of the file only the name is kept: where it lay says nothing of the article, and the
    same article read from another place is the same.
    """
    article = reading.article
    return Source(
        id=article.id,
        source_file=re.split(r"[/\\]", article.source)[-1],
        title=article.title,
        published=article.published,
        publisher=article.publisher,
        url=article.url,
        text_words=len(article.text.split()),
        text_sha256=hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest(),
    )


def people(reading: Reading) -> tuple[Person, ...]:
    """Everybody named, in the order of first mention."""
    return tuple(
        Person(
            name=p.name,
            country=p.country,
            role=p.role,
            organization=p.organization,
            aliases=tuple(f for f in p.forms if f != p.name),
            evidence=_evidence(reading, p.first, "person.named"),
        )
        for p in sorted(reading.people, key=lambda p: p.first)
    )


def organizations(reading: Reading) -> tuple[Organization, ...]:
    """Every body named, once, with the forms the text gives it; what a unit is of, too."""
    found: dict[tuple[str, str | None], list[BodyMention]] = {}
    for mention in reading.bodies:
        for body in (mention, *([mention.within] if mention.within else [])):
            found.setdefault((body.name, body.country), []).append(body)
    text = reading.article.text
    return tuple(
        Organization(
            name=name,
            short=next((b.short for b in mentions if b.short), None),
            country=country,
            kind=mentions[0].kind,
            aliases=tuple(
                dict.fromkeys(
                    form
                    for b in mentions
                    if (form := " ".join(text[b.start : b.end].split())) not in {name, b.short}
                )
            ),
            evidence=_evidence(reading, mentions[0].start, "organization.named"),
        )
        for (name, country), mentions in found.items()
    )


def sources_cited(reading: Reading) -> tuple[str, ...]:
    """The outlet and the press services that the text refers to."""
    article = reading.article
    services = (
        f"Press service of the {' '.join(m['body'].split())}"
        for m in PRESS_SERVICE.finditer(article.text)
    )
    outlet = (article.publisher,) if article.publisher else ()
    return tuple(dict.fromkeys((*outlet, *services)))


def _evidence(reading: Reading, position: int, rule: str) -> tuple[Evidence, ...]:
    sentence = _sentence_at(reading, position)
    return (
        (Evidence(sentence.start, sentence.end, sentence.text, rule, UNWEIGHED),)
        if sentence
        else ()
    )


def _sentence_at(reading: Reading, position: int) -> Sentence | None:
    return next((s for s in reading.sentences if s.start <= position < s.end), None)
