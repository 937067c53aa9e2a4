"""The language pipeline: from an article to a reading.

``load`` gives a spaCy pipeline whose components are registered factories; ``read`` runs
it and adds the typed layers. Articles are read one by one: what is said of one never
depends on those beside it.
"""

from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from bilateral.articles.model import Article
from bilateral.language import mentions, sentences
from bilateral.language.english import require_english
from bilateral.language.model import ARTICLE, Reading, Sentence
from bilateral.language.neural.loading import load_pipeline

MAX_CHARACTERS = 5_000_000


def load(model: str | None = None) -> Language:
    """A new pipeline: the shipped one, or the spaCy pipeline named or lying at ``model``.

    Takes a second or two the first time. Raises InputError when the model cannot be used.
    """
    nlp = load_pipeline(model)
    nlp.max_length = MAX_CHARACTERS
    if not nlp.has_pipe(sentences.FACTORY):
        nlp.add_pipe(sentences.FACTORY, first=True)
    nlp.add_pipe(mentions.FACTORY)
    return nlp


def read(nlp: Language, article: Article) -> Reading:
    """Read one article.

    Raises InputError when the text is not English.
    """
    require_english(article.text[article.body_start :], article.source)
    doc = nlp.make_doc(article.text)
    doc.user_data[ARTICLE] = article
    return reading_of(article, nlp(doc))


def read_all(nlp: Language, articles: Iterable[Article]) -> Iterator[Reading]:
    """Read articles one by one; the pipeline's memory is given back after each.

    A reading must be used before the next one is asked for: its Doc does not outlive it.
    """
    for article in articles:
        with nlp.memory_zone():
            yield read(nlp, article)


def reading_of(article: Article, doc: Doc) -> Reading:
    """The typed layers over a parsed Doc of an article."""
    layers = mentions.layers_of(doc)
    return Reading(
        article=article,
        doc=doc,
        sentences=body_sentences(doc, article),
        mentions=layers.mentions,
        people=layers.people,
        bodies=layers.bodies,
        home=layers.home,
    )


def body_sentences(doc: Doc, article: Article) -> tuple[Sentence, ...]:
    """The sentences of the story itself, header, dateline and page furniture left out."""
    found: list[Sentence] = []
    breaks = [*sentences.paragraph_breaks(doc.text), len(doc.text) + 1]
    paragraph = 0
    text = doc.text
    for first, last in sentences.sentence_offsets(doc):
        start, end = _trimmed(text, max(first, article.body_start), last)
        if start >= end or not article.tells(start):
            continue
        while breaks[paragraph] <= start:
            paragraph += 1
        found.append(Sentence(start, end, text[start:end], paragraph))
    return tuple(found)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
